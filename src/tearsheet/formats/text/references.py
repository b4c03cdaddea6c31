"""Characters written in others: HTML's references ("&rsquo;"), and a mail's encoded words (RFC 2047)."""

from __future__ import annotations

import re
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from html import unescape

from tearsheet.formats.late import late

_REFERENCE = late(r"&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\d{2,7}|#[xX][0-9A-Fa-f]{2,6});")
_WORD = r"=\?[\w-]{2,40}\?[BbQq]\?[^?\s]{1,800}\?="
_ENCODED = late(rf"{_WORD}(?:\s{{1,4}}{_WORD}){{0,40}}")
_MIN_REFERENCES = 3
# That blank stands in texts without HTML; marks that are ASCII do where they were never replaced
_ANYWHERE = frozenset("\xa0'\"-/()\n\t ")


def read(text: str) -> str:
    """The text with its references read, where it has them consistently.

    A text that has a bare "&" beside them, or plainly the characters that they stand for, speaks of them.
    """
    found = _REFERENCE.findall(text)
    if len(found) < _MIN_REFERENCES or len(found) != text.count("&"):
        return text
    meant = {name: unescape(name) for name in set(found)}
    signs = {sign for sign in meant.values() if not sign.isalnum()} - _ANYWHERE - {"&"}
    if any(sign == name for name, sign in meant.items()) or any(sign in text for sign in signs):
        return text
    return _REFERENCE.sub(lambda match: meant[match[0]], text)


def header_read(text: str) -> str:
    """The text with the encoded words of lines read, those of one header that was folded as one."""
    return _ENCODED.sub(_word_read, text)


def _word_read(match: re.Match[str]) -> str:
    try:
        return str(make_header(decode_header(match[0].replace("\r", ""))))
    except (HeaderParseError, LookupError, ValueError):
        return match[0]
