"""What a reader looks for: words as they are typed, whole words only, or a regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import prod
from typing import Protocol

from tearsheet import marked, tr
from tearsheet.finding import search
from tearsheet.finding.plain_words import PlainWords

REACH = 4_000
"""Code points behind the searched part in which a hit ends: 400 are typed at most, the rest is unseen."""
SECONDS = 0.012
"""Of processor time that an expression may take on one line."""
_LINE = re.compile(r"[^\n\0]+")


class Matcher(Protocol):
    """Finds what is looked for."""

    def hits(self, text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
        """Where the hits that begin in a part of a text begin and end, in order, none overlapping.

        Args:
            text: All of it.
            start: In code points; a line of the text begins there.
            end: Not included, else that of the text; a line ends there.
        """
        ...  # pragma: no cover - a protocol has no body

    def look(self, text: str, start: int, end: int) -> list[tuple[int, int]] | int:
        """The same hits, or how many they are where that is told sooner and `hits` will find them again."""
        ...  # pragma: no cover - a protocol has no body


class Words:
    """Words in any typography, see `search`."""

    def __init__(self, wanted: str, *, is_whole: bool = False) -> None:
        """Look for what was typed.

        Args:
            wanted: Not only white space.
            is_whole: No letter, figure or underscore may stand before or behind.
        """
        self._query = search.Query(wanted, is_whole=is_whole)
        self._plain = PlainWords(self._query.pieces, is_whole=is_whole)
        self._met: frozenset[str] = frozenset()
        self._pattern: re.Pattern[str] | None = None

    def hits(self, text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
        """As in `Matcher`; a hit may go on in further lines."""
        last = len(text) if end is None else end
        part = text[: last + REACH]
        return self._hits(part, start, last, search.beyond_ascii(part))

    def look(self, text: str, start: int, end: int) -> list[tuple[int, int]] | int:
        """As in `Matcher`."""
        part = text[: end + REACH]
        characters = search.beyond_ascii(part)
        is_plain = characters.isdisjoint(self._plain.unclear)
        count = self._plain.count(part, start, end, characters) if is_plain else None
        return self._hits(part, start, end, characters) if count is None else count

    def _hits(self, part: str, start: int, last: int, characters: frozenset[str]) -> list[tuple[int, int]]:
        is_plain = characters.isdisjoint(self._plain.unclear)
        hits = self._plain.hits(part, start, last, characters) if is_plain else None
        return self._matched(part, start, last, characters) if hits is None else hits

    def _matched(self, part: str, start: int, last: int, characters: frozenset[str]) -> list[tuple[int, int]]:
        """What the pattern finds, which grows with the characters that the texts have."""
        new = self._query.characters & characters - self._met
        if new or self._pattern is None:
            self._met |= new
            self._pattern = self._query.pattern(self._met)
        found = list(map(re.Match.span, self._pattern.finditer(part, start)))
        while found and found[-1][0] >= last:
            found.pop()
        return found


_REPEATED = re.compile(r"(?<!\\)\{(\d+)(?:,\d*)?\}")
TOO_LARGE = marked("too large")
MISTAKES = (
    marked("bad character range"),
    marked("bad escape (end of pattern)"),
    marked("expected }"),
    marked("invalid group reference"),
    marked("min repeat greater than max repeat"),
    marked("missing )"),
    marked("missing ]"),
    marked("missing group name"),
    marked("multiple repeat"),
    marked("nothing to repeat"),
    marked("unbalanced parenthesis"),
    marked("unknown extension"),
    marked("unknown group"),
    marked("unterminated character set"),
)
"""What `regex` says of the mistakes that are made while typing; others are said in English (2026.11)."""
_DIGITS = 10
_MOST_REPEATED = 200_000
"""So many times may all be repeated at least, one count within the other: `regex` makes a copy for each time,
of which these take a quarter of a second (2026.11)."""


class ExpressionError(ValueError):
    """What was typed is no regular expression; the message says why, for the reader."""


class Expression:
    """A regular expression, in which capitals do not matter; each hit lies in one line, and is not empty.

    Attributes:
        is_slow: It took too long on some line; from then on it finds nothing.
    """

    def __init__(self, wanted: str, *, is_whole: bool = False) -> None:
        """Look for what the expression matches.

        Args:
            wanted: In the syntax of Python's `re`, which the module `regex` extends.
            is_whole: As for `Words`.

        Raises:
            ExpressionError: It is none.
        """
        import regex  # 30 ms, for what few readers use; unlike `re` it ends after a time

        if prod(max(1, int(times[:_DIGITS])) for times in _REPEATED.findall(wanted)) > _MOST_REPEATED:
            raise ExpressionError(tr(TOO_LARGE))
        typed = rf"(?<!\w)(?:{wanted})(?!\w)" if is_whole else wanted
        try:
            regex.compile(wanted)  # by itself, else what stands around could complete it
            self._pattern = regex.compile(typed, regex.IGNORECASE)
        except (regex.error, OverflowError, ValueError, RecursionError, MemoryError) as error:
            raise ExpressionError(tr(getattr(error, "msg", TOO_LARGE))) from error
        self.is_slow = False

    def hits(self, text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
        """As in `Matcher`."""
        lines = _LINE.finditer(text, start, len(text) if end is None else end)
        return [hit for line in lines if not self.is_slow for hit in self._on_line(line.start(), line[0])]

    look = hits

    def _on_line(self, start: int, line: str) -> Iterator[tuple[int, int]]:
        try:
            for match in self._pattern.finditer(line, timeout=SECONDS):
                if match.end() > match.start():
                    yield start + match.start(), start + match.end()
        except (TimeoutError, MemoryError, RecursionError):
            self.is_slow = True
