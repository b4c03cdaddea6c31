"""The heights of many lines, most of them estimated, and where each line therefore lies."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cache, partial
from itertools import accumulate
from math import ceil
from typing import NamedTuple

from tearsheet.preferences.settings import Paragraphs
from tearsheet.ui.look.line_styles import Role, Type

CHUNK = 256


class Guess(NamedTuple):
    """What the height of a line is taken to be by its length; in whole pixels, so that no guess moves others.

    Attributes:
        above: Device-independent pixels over its first row.
        pitch: From row to row.
        per_row: Code points that a row holds.
    """

    above: float
    pitch: float
    per_row: float

    @classmethod
    def of(cls, type_: Type, column: float) -> Guess:
        """That of paragraphs in a column of so many device-independent pixels."""
        setting = type_.setting(Role.PARAGRAPH, column)
        above = 0.0 if type_.chosen.paragraphs is Paragraphs.INDENTS else setting.above
        return cls(above, setting.pitch, max(1.0, column / type_.letter - 2))

    def height(self, length: int) -> float:
        """That of a line of so many code points."""
        return float(ceil(self.above + self.pitch * (1 + length // self.per_row)))

    def longer(self, length: int) -> int:
        """The least length of a line that has more rows than one of that length."""
        rows = length // self.per_row + 1
        least = ceil(rows * self.per_row)
        return least if least // self.per_row >= rows else least + 1


class LineLengths:
    """Code points of each line; put in order, stretch by stretch, once for all guesses but the first."""

    def __init__(self, lengths: Sequence[int]) -> None:
        self.lengths = lengths
        self._in_order: dict[int, list[int]] = {}
        self._has_guessed = False

    def of(self, lengths: Sequence[int]) -> LineLengths:
        """Those of these lines, which may be others."""
        return self if lengths is self.lengths else LineLengths(lengths)

    def put_in_order(self, lines: range) -> None:
        """Order the stretches that end in some lines, so that the next guess need not."""
        for chunk in range(lines.start // CHUNK, lines.stop // CHUNK):
            self._ordered(chunk)

    def heights(self, guess: Guess, chunk: int) -> list[float]:
        """What the heights of one stretch of lines are taken to be."""
        return list(map(guess.height, self._chunk(chunk)))

    def sums(self, guess: Guess) -> list[float]:
        """How high each stretch is taken to be: lines with as many rows are counted, not looked at."""
        chunks, height = range(ceil(len(self.lengths) / CHUNK)), cache(guess.height)
        if not self._has_guessed:  # the first text waits for it
            self._has_guessed = True
            return [sum(map(height, self._chunk(chunk))) for chunk in chunks]
        of = cache(lambda length: (guess.longer(length), height(length)))
        return [_sum(self._ordered(chunk), of) for chunk in chunks]

    def _chunk(self, chunk: int) -> Sequence[int]:
        return self.lengths[chunk * CHUNK : (chunk + 1) * CHUNK]

    def _ordered(self, chunk: int) -> list[int]:
        if chunk not in self._in_order:
            self._in_order[chunk] = sorted(self._chunk(chunk))
        return self._in_order[chunk]


def _sum(ordered: Sequence[int], of: Callable[[int], tuple[int, float]]) -> float:
    """The height of lines; `of` gives the least length that has more rows than a length, and its height."""
    start, count, total = 0, len(ordered), 0.0
    while start < count:
        longer, height = of(ordered[start])
        end = bisect_left(ordered, longer, start)
        total += (end - start) * height
        start = end
    return total


class Heights:
    """Device-independent pixels; finding and changing one costs the same in any text."""

    def __init__(self, heights: Sequence[float]) -> None:
        starts = range(0, len(heights), CHUNK)
        self._count = len(heights)
        self._known: dict[int, list[float]] = {
            start // CHUNK: list(heights[start : start + CHUNK]) for start in starts
        }
        self._guessed: Callable[[int], list[float]] = self._known.__getitem__
        self._set_sums([sum(chunk) for chunk in self._known.values()])

    @classmethod
    def guessed(cls, lengths: LineLengths, guess: Guess) -> Heights:
        """What lines of some lengths are taken to have; only those are made that are asked for."""
        made = cls(())
        made._count = len(lengths.lengths)
        made._guessed = partial(lengths.heights, guess)
        made._set_sums(lengths.sums(guess))
        return made

    def with_others(self, lines: range, heights: Sequence[float]) -> Heights:
        """The same with other heights in the place of those of some lines."""
        before = [height for chunk in range(len(self._chunks)) for height in self._chunk(chunk)]
        return Heights([*before[: lines.start], *heights, *before[lines.stop :]])

    def __len__(self) -> int:
        """How many lines there are."""
        return self._count

    def __getitem__(self, number: int) -> float:
        """The height of one line."""
        return self._chunk(number // CHUNK)[number % CHUNK]

    @property
    def total(self) -> float:
        """The height of all lines together."""
        return self._tops[-1]

    def top(self, number: int) -> float:
        """The height of all lines before that one."""
        chunk, within = divmod(number, CHUNK)
        return self._tops[chunk] + (sum(self._chunk(chunk)[:within]) if within else 0.0)

    def at(self, y: float) -> int:
        """The line at `y`; the first or last one beyond the ends. Needs at least one line."""
        chunk = min(max(0, bisect_right(self._tops, y) - 1), len(self._chunks) - 1)
        tops = list(accumulate(self._chunk(chunk), initial=self._tops[chunk]))
        return chunk * CHUNK + min(max(0, bisect_right(tops, y) - 1), len(tops) - 2)

    def change(self, number: int, height: float) -> float:
        """Set the height of one line; how much larger it is than before."""
        difference = height - self[number]
        if difference:
            chunk = number // CHUNK
            self._chunk(chunk)[number % CHUNK] = height
            self._chunks[chunk] += difference
            self._tops[chunk + 1 :] = list(
                accumulate(self._chunks[chunk + 1 :], initial=self._tops[chunk] + self._chunks[chunk])
            )
        return difference

    def _chunk(self, chunk: int) -> list[float]:
        """The heights of some lines that follow one another."""
        if chunk not in self._known:
            self._known[chunk] = self._guessed(chunk)
        return self._known[chunk]

    def _set_sums(self, chunks: list[float]) -> None:
        self._chunks = chunks
        self._tops = list(accumulate(chunks, initial=0.0))
