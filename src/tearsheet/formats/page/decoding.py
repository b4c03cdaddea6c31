"""How the bytes of a web page become characters: by its mark, UTF-8, its own declaration, or a guess."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from tearsheet.errors import LoadError
from tearsheet.formats import encodings

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
_HEAD_LENGTH = 16_384
_TAG = re.compile(rb"<[^<>]*>")
# What browsers take a label for, where Python takes it for less or for nothing (WHATWG Encoding, 4.2).
_ALIASES = {
    **dict.fromkeys(("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese", "gb18030"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "ksc5601", "korean", "windows-949"), "cp949"),
    **dict.fromkeys(("big5", "big5-hkscs", "x-x-big5", "cn-big5"), "big5hkscs"),
    **dict.fromkeys(("iso-8859-9", "latin5"), "cp1254"),
    **dict.fromkeys(("iso-8859-11", "tis-620", "windows-874", "dos-874"), "cp874"),
    **dict.fromkeys(("iso-8859-8-i", "logical"), "iso8859-8"),
    **{"x-cp1250": "cp1250", "x-cp1251": "cp1251", "x-cp1252": "cp1252", "x-euc-jp": "euc-jp"},
    **{"koi8": "koi8-r", "x-mac-cyrillic": "mac-cyrillic", "macintosh": "mac-roman", "x-user-defined": ""},
    # a page whose declaration could be read at all is not in these
    **dict.fromkeys(
        ("utf-16", "utf-16le", "utf-16be", "unicode", "utf-7", "utf8", "unicode-1-1-utf-8"), "utf-8"
    ),
}
_MAX_DAMAGE = 0.01


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
    """The Python name of an encoding that a page or a message names; empty for one that is unknown."""
    label = label.strip().strip("\"'").lower()
    name = _ALIASES.get(label, label)
    try:
        return codecs.lookup(name).name if name and codecs.lookup(name)._is_text_encoding else ""
    except (LookupError, ValueError):
        return ""


def _guessed(raw: bytes, path: Path | None) -> str:
    """The encoding that the letters of the page's text speak for; cp1252 where they do not."""
    try:
        return encodings.decode(_TAG.sub(b" ", raw), path)[1]
    except LoadError:
        return "cp1252"
