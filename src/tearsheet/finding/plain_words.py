"""Words in a text that prints them plainly: the quick way, which knows where it cannot tell.

Such a text is folded to one byte a code point; bytes are found many times as fast as what a pattern matches.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import groupby
from string import ascii_lowercase

from tearsheet.finding import search

_SPACE = " "
_FURTHER_SPACES = frozenset(
    map(chr, (0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000))
)  # beyond Latin-1
_LATIN_1 = dict.fromkeys(chr(code) for code in range(0x100))


class PlainWords:
    """Those letters and figures of a query that are in ASCII when folded, and the blanks between them.

    Attributes:
        unclear: Characters that can be a part of a hit and not a letter of it each; where a text has one of
            them, nothing is told of it.
    """

    def __init__(self, pieces: tuple[str, ...], *, is_whole: bool) -> None:
        """Take the folded signs of a query.

        Args:
            pieces: As `search.Query` has them; signs and other letters are left to the pattern.
            is_whole: Whether it matters what stands before and behind a hit.
        """
        plain = set(filter(_is_plain, pieces))
        self._runs = ["".join(run).encode() for is_run, run in groupby(pieces, _is_plain) if is_run]
        self._is_all = not is_whole and all(piece == _SPACE or _is_plain(piece) for piece in pieces)
        self._words = b" ".join(self._runs)
        self._pattern = re.compile(re.escape(self._words))
        read_as = _plain_letters(plain)
        self._beyond_latin_1 = {sign: letter for sign, letter in read_as.items() if sign not in _LATIN_1}
        self.unclear = search.characters(plain) - read_as.keys() | _FURTHER_SPACES

    def hits(
        self, text: str, start: int, end: int, characters: frozenset[str]
    ) -> list[tuple[int, int]] | None:
        """Where the hits begin and end that begin in a part of a text.

        Args:
            text: Has no character that is unclear.
            start: In code points.
            end: Where hits begin no more.
            characters: Those of the text that are not in ASCII.

        Returns:
            Them; `None` where a pattern must tell.
        """
        letters = self._letters(text, characters)
        if letters is None:
            return None
        return list(map(re.Match.span, self._pattern.finditer(letters, start, self._reached(end))))

    def count(self, text: str, start: int, end: int, characters: frozenset[str]) -> int | None:
        """How many these are; `None` also where one of them goes on behind the part."""
        letters = self._letters(text, characters)
        first_over = max(start, end - len(self._words) + 1)
        if letters is None or letters.find(self._words, first_over, self._reached(end)) >= 0:
            return None
        return letters.count(self._words, start, self._reached(end))

    def _reached(self, end: int) -> int:
        """Where a hit ends at the latest that begins before a place."""
        return end + len(self._words) - 1

    def _letters(self, text: str, characters: frozenset[str]) -> bytes | None:
        """The folded text, nothing where it has no hits; `None` where a pattern must tell."""
        if not self._runs:
            return None
        for sign in self._beyond_latin_1.keys() & characters:
            text = text.replace(sign, self._beyond_latin_1[sign])
        letters = text.encode("latin-1", "replace").translate(_folds())
        if not all(run in letters for run in self._runs):
            return b""
        return letters if self._is_all and not (len(self._runs) > 1 and b"  " in letters) else None


def _is_plain(piece: str) -> bool:
    return piece.isascii() and piece.isalnum()


@cache
def _folds() -> bytes:
    """For each character of Latin-1 the letter or figure of ASCII that it is read as, or white space."""
    read_as = {sign: _SPACE if sign.isspace() else sign for sign in _LATIN_1}
    read_as |= {letter.upper(): letter for letter in ascii_lowercase}
    read_as |= {sign: letter for sign, letter in _read_as().items() if sign in read_as}
    return "".join(read_as.values()).encode("latin-1")


@cache
def _read_as() -> Mapping[str, str]:
    """Single characters -> the letter or figure of ASCII that each is read as."""
    variants = [(letter, signs) for letter, signs in search.variants().items() if _is_plain(letter)]
    return {sign: letter for letter, signs in variants if len(letter) == 1 for sign in signs}


def _plain_letters(pieces: Iterable[str]) -> dict[str, str]:
    """What is one letter wherever it stands in a hit of these pieces: character -> letter of ASCII."""
    words = _SPACE.join(pieces)
    joined = [signs for letters, signs in search.variants().items() if len(letters) > 1 and letters in words]
    never = frozenset().union(*joined)
    return {sign: letter for sign, letter in _read_as().items() if letter in words and sign not in never}
