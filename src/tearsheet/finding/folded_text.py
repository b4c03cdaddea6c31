"""A text as its bare letters, for comparing, and the way back from each letter to its place.

Case, accents, the style of quotation marks and dashes, ligatures and widths make no difference; white
space and what has no width are left out, so neither wrapping nor hidden characters count.
"""

from __future__ import annotations

import unicodedata
from array import array
from bisect import bisect_right
from itertools import accumulate

from tearsheet.article.model import Passage
from tearsheet.article.signs import DASHES, QUOTATION_MARKS

_FRACTION_SLASH, _SLASH = "\u2044", "/"
# Separators, controls and formatting characters: blanks, soft hyphens, marks of direction
_LEFT_OUT = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf"})


class _Letters(dict[str, str]):
    """Character -> what is left of it: none, one or several letters. Filled as it is asked."""

    def __missing__(self, character: str) -> str:
        self[character] = folded = _fold(character)
        return folded


def _fold(character: str) -> str:
    if character in QUOTATION_MARKS:
        return "'"
    if character in DASHES:
        return "-"
    # twice, for some capitals come apart only as small letters
    bare = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    return "".join(letter for letter in bare if not _is_left_out(letter)).replace(_FRACTION_SLASH, _SLASH)


def _is_left_out(character: str) -> bool:
    return bool(unicodedata.combining(character)) or unicodedata.category(character) in _LEFT_OUT


_LETTERS = _Letters()
_ASCII = bytes(range(128))
_ASCII_FOLDED = "".join(_fold(chr(code)) or chr(code) for code in _ASCII).encode() + bytes(range(128, 256))
_ASCII_LEFT_OUT = bytes(code for code in _ASCII if not _fold(chr(code)))
_FEW = 32
"""Characters beyond ASCII; so many take less time one after the other than a text letter by letter."""


def fold(text: str) -> str:
    """The bare letters of a text.

    ASCII, which most of a text in Latin letters is, takes a tenth of the time of all else.
    """
    encoded = text.encode(errors="surrogatepass")
    others = encoded.translate(None, _ASCII).decode(errors="surrogatepass")
    folded = _folded(others) if len(others) < len(text) // 3 else None
    if folded is None:
        return "".join(map(_LETTERS.__getitem__, text))
    letters = encoded.translate(_ASCII_FOLDED, _ASCII_LEFT_OUT).decode(errors="surrogatepass")
    for character, bare in folded.items():
        letters = letters.replace(character, bare)
    return letters


def _folded(characters: str) -> dict[str, str] | None:
    """What is left of each; `None` where they are many, or one turns into another that is to be folded."""
    each = set(characters)
    if len(each) > _FEW:
        return None
    folded = {character: _LETTERS[character] for character in each}
    results = set().union(*folded.values())
    return None if any(folded.get(letter, letter) != letter for letter in results) else folded


class FoldedText:
    """The bare letters of a text, each of which knows its place.

    Attributes:
        letters: As `fold` gives them.
    """

    def __init__(self, text: str) -> None:
        pieces = list(map(_LETTERS.__getitem__, text))
        self.letters = "".join(pieces)
        self._text = text
        self._ends = array("L", accumulate(map(len, pieces)))  # how many letters up to each character

    def place(self, position: int) -> int:
        """How many letters stand before a code point of the text."""
        return self._ends[min(position, len(self._ends)) - 1] if position > 0 and self._ends else 0

    def passage(self, start: int, end: int) -> Passage:
        """The passage of the text that holds the letters from `start` to `end`, not included.

        At least one letter; accents that stand behind the last one belong to it.
        """
        first, last = bisect_right(self._ends, start), bisect_right(self._ends, end - 1) + 1
        while last < len(self._text) and unicodedata.combining(self._text[last]):
            last += 1
        return Passage(first, last)
