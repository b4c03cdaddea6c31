"""How the bytes of a web page become characters: by its mark, UTF-8, its own declaration, or a guess."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from tearsheet.errors import LoadError
from tearsheet.formats import charsets, encodings

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# UTF-16 without a mark: each second byte of the first two signs is zero
_WIDE = ((re.compile(rb"<\0[^\0]\0"), "utf-16-le"), (re.compile(rb"\0<\0[^\0]"), "utf-16-be"))
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^<>]{0,400}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:+-]+)""", re.I
)
_HEAD_LENGTH = 16_384  # bytes; bounds the work: the HTML standard looks at 1024
_TAG = re.compile(rb"<[^<>]*>")
_MAX_DAMAGE = 0.01  # a guess: half or one and a half of it changes none of 39 pages


def decode(raw: bytes, path: Path | None) -> tuple[str, str]:
    """The characters of a page and the Python name of its encoding; every page has some."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, "replace"), encoding
    for beginning, encoding in _WIDE:
        if beginning.match(raw):
            return raw.decode(encoding, "replace"), encoding
    if found := encodings.escaped(raw):
        return found
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _decode_old(raw, path)


def _decode_old(raw: bytes, path: Path | None) -> tuple[str, str]:
    """A page that is not sound UTF-8: as it declares, unless that plainly fails."""
    encoding = declared(raw) or _guessed(raw, path)
    text = raw.decode(encoding, "replace")
    if text.count("\ufffd") > _MAX_DAMAGE * len(text):
        encoding = _guessed(raw, path)
        text = raw.decode(encoding, "replace")
    return text, encoding


def declared(raw: bytes) -> str:
    """The Python name of the encoding that a page declares in its first bytes; empty for none known."""
    match = _DECLARED.search(raw[:_HEAD_LENGTH])
    return known(match[1].decode("ascii", "replace")) if match else ""


def known(label: str) -> str:
    """The Python name of an encoding that a page names; empty for one that is unknown."""
    name = charsets.known(label)
    return "utf-8" if name == "utf-7" else name  # in which no browser reads a page


def _guessed(raw: bytes, path: Path | None) -> str:
    """The encoding that the letters of the page's text speak for; cp1252 where they do not."""
    try:
        return encodings.decode(_TAG.sub(b" ", raw), path)[1]
    except LoadError:
        return "cp1252"
