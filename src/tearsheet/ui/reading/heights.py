"""The heights of many lines, most of them estimated, and where each line therefore lies."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

CHUNK = 256


class Heights:
    """Device-independent pixels; finding and changing one costs the same in any text."""

    def __init__(self, heights: Sequence[float]) -> None:
        self._heights = list(heights)
        self._chunks = [sum(self._heights[i : i + CHUNK]) for i in range(0, len(self._heights), CHUNK)]
        self._tops = list(accumulate(self._chunks, initial=0.0))

    def with_others(self, lines: range, heights: Sequence[float]) -> Heights:
        """The same with other heights in the place of those of some lines."""
        return Heights([*self._heights[: lines.start], *heights, *self._heights[lines.stop :]])

    def __len__(self) -> int:
        """How many lines there are."""
        return len(self._heights)

    def __getitem__(self, number: int) -> float:
        """The height of one line."""
        return self._heights[number]

    @property
    def total(self) -> float:
        """The height of all lines together."""
        return self._tops[-1]

    def top(self, number: int) -> float:
        """The height of all lines before that one."""
        chunk = number // CHUNK
        return self._tops[chunk] + sum(self._heights[chunk * CHUNK : number])

    def at(self, y: float) -> int:
        """The line at `y`; the first or last one beyond the ends. Needs at least one line."""
        chunk = min(max(0, bisect_right(self._tops, y) - 1), len(self._chunks) - 1)
        tops = list(accumulate(self._heights[chunk * CHUNK : (chunk + 1) * CHUNK], initial=self._tops[chunk]))
        return chunk * CHUNK + min(max(0, bisect_right(tops, y) - 1), len(tops) - 2)

    def change(self, number: int, height: float) -> float:
        """Set the height of one line; how much larger it is than before."""
        difference = height - self._heights[number]
        if difference:
            chunk = number // CHUNK
            self._heights[number] = height
            self._chunks[chunk] += difference
            self._tops[chunk + 1 :] = list(
                accumulate(self._chunks[chunk + 1 :], initial=self._tops[chunk] + self._chunks[chunk])
            )
        return difference
