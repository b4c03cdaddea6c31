"""Characters written in others: HTML's references ("&rsquo;")."""

from __future__ import annotations

from html import unescape

from tearsheet.formats.late import late

_REFERENCE = late(r"&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\d{2,7}|#[xX][0-9A-Fa-f]{2,6});")
_MIN_REFERENCES = 3  # a guess: none of 59 texts reaches it
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
