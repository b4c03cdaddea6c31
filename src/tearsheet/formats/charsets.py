"""What the labels of encodings mean, and what the encoded words of a mail's header say (RFC 2047)."""

from __future__ import annotations

import codecs
import re
from binascii import Error, a2b_base64, a2b_qp
from collections.abc import Iterator
from contextlib import suppress
from itertools import groupby

from tearsheet.errors import LoadError
from tearsheet.formats import encodings
from tearsheet.formats.late import late

# What browsers take a label for, where Python takes it for less or for nothing (WHATWG Encoding, 4.2).
_ALIASES = {
    **dict.fromkeys(("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese", "gb18030"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j"), "cp932"),
    **dict.fromkeys(("euc-kr", "ksc5601", "ksc_5601", "korean", "windows-949"), "cp949"),
    **dict.fromkeys(("ks_c_5601-1987", "ks_c_5601-1989", "ks_c_5601"), "cp949"),
    **dict.fromkeys(("big5", "big5-hkscs", "x-x-big5", "cn-big5"), "big5hkscs"),
    **dict.fromkeys(("iso-8859-9", "latin5"), "cp1254"),
    **dict.fromkeys(("iso-8859-11", "tis-620", "windows-874", "dos-874"), "cp874"),
    **dict.fromkeys(("iso-8859-8-i", "iso-8859-8-e", "logical", "visual"), "iso8859-8"),
    **dict.fromkeys(("iso-8859-6-i", "iso-8859-6-e"), "iso8859-6"),
    **{"x-cp1250": "cp1250", "x-cp1251": "cp1251", "x-cp1252": "cp1252", "x-euc-jp": "euc-jp"},
    **dict.fromkeys(("x-mac-cyrillic", "x-mac-ukrainian"), "mac-cyrillic"),
    **{"koi8": "koi8-r", "koi8-ru": "koi8-u", "x-user-defined": ""},
    **{"macintosh": "mac-roman", "x-mac-roman": "mac-roman", "x-mac-ce": "mac-latin2"},
    "unicode-1-1-utf-7": "utf-7",
    # what could be read so far as to its label is not in these
    **dict.fromkeys(("utf-16", "utf-16le", "utf-16be", "unicode", "utf8", "unicode-1-1-utf-8"), "utf-8"),
}
_WORD = r"=\?[\w.:+-]{2,40}(?:\*[\w-]{1,20})?\?[BbQq]\?[^?\r\n]{0,2000}\?="
_WORDS = late(rf"{_WORD}(?:\s{{0,4}}{_WORD}){{0,40}}")
_PARTS = late(r"=\?([\w.:+-]{2,40})(?:\*[\w-]{1,20})?\?([BbQq])\?([^?\r\n]{0,2000})\?=")
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]+")


def known(label: str) -> str:
    """The Python name of an encoding that a page or a message names; empty for one that is unknown."""
    label = label.strip().strip("\"'").lower()
    name = _ALIASES.get(label, label)
    try:
        return codecs.lookup(name).name if name and codecs.lookup(name)._is_text_encoding else ""
    except (LookupError, ValueError, OSError):  # the last where it is not loaded and no file may be opened
        return ""


def words_read(text: str) -> str:
    """The text with its encoded words read, those side by side as one; what cannot be read stays."""
    return _WORDS.sub(lambda match: _run_read(match[0]), text)


def _run_read(run: str) -> str:
    parts = ((label.lower(), _bytes(way, said)) for label, way, said in _PARTS.findall(run))
    # programs part a word within one character
    groups = groupby(parts, lambda one: one[0])
    texts = [_decoded(label, b"".join(raw for _, raw in group)) for label, group in groups]
    return run if None in texts else "".join(filter(None, texts))


def _bytes(way: str, said: str) -> bytes:
    if way in "Qq":
        return a2b_qp(said.encode("utf-8", "replace"), header=True)
    signs = _NOT_BASE64.sub("", said)
    with suppress(Error):
        return a2b_base64(signs + "=" * (-len(signs) % 4))
    return b""


def _decoded(label: str, raw: bytes) -> str | None:
    """The characters of some bytes, as their label has them, else as they speak for themselves."""
    for text in _attempts(label, raw):
        return text
    return None


def _attempts(label: str, raw: bytes) -> Iterator[str]:
    for encoding in filter(None, (known(label), "utf-8")):
        with suppress(ValueError):
            yield raw.decode(encoding)
    with suppress(LoadError):
        yield encodings.decode(raw, None)[0]
