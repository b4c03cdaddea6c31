"""How the words of dates are compared, in all scripts."""

from __future__ import annotations

from tearsheet.formats.late import late

# What one writes and another leaves away: accents of Latin, Greek and Cyrillic letters, nuktas, vowel marks
# of Arabic and Hebrew, joiners, marks of direction
_LEFT_AWAY = late(
    "[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u093c\u09bc\u0a3c\u0abc\u0b3c\u00ad"
    "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]"
)
_ALIKE = str.maketrans(
    {
        "\u0131": "i",  # without a dot
        **dict.fromkeys("\u0649\u06cc", "\u064a"),  # the Arabic and the Persian yeh
        "\u06a9": "\u0643",  # kaf
        **dict.fromkeys("\u0629\u06d5\u06be\u06c1", "\u0647"),  # heh
        **dict.fromkeys("\u2019\u2018\u02bc\u05f3", "'"),
    }
)


def key(word: str) -> str:
    """A word without what differs between two ways of writing it: case, accents, letters of one shape."""
    if word.isascii():
        return word.lower()
    import unicodedata  # few texts need it

    decomposed = unicodedata.normalize("NFD", word.casefold())
    return unicodedata.normalize("NFC", _LEFT_AWAY.sub("", decomposed)).translate(_ALIKE)
