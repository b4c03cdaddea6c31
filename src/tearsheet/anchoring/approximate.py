"""Where a row of signs lies in another one although it has been changed, and which sign lies where.

The distance is Levenshtein's. It is computed a column at a time, the column being two integers of as many
bits as the pattern is long: Myers, "A fast bit-vector algorithm for approximate string matching based on
dynamic programming" (1999). The way back through the columns is after Hyyrö, "A note on bit-parallel
alignment computation" (2004).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Stretch(NamedTuple):
    """Where a part of a pattern lies, and what it took to change it into that.

    Attributes:
        start: Of the text, from 0.
        end: Of the text, not included; equal to `start` where nothing of the part is left.
        cost: Signs changed, put in or taken out within the part.
    """

    start: int
    end: int
    cost: int


class Alignment:
    """How a whole pattern lies in a text.

    For each place between two signs of the pattern, the end of both included: where it is at the earliest and
    at the latest, as signs put in there leave a choice, and what the way from the start to there costs.
    """

    def __init__(self, length: int) -> None:
        self._earliest = [(0, 0)] * (length + 1)
        self._latest = [(0, 0)] * (length + 1)

    def enter(self, row: int, column: int, cost: int) -> None:
        """The way back reaches a row of the pattern."""
        self._latest[row] = (column, cost)

    def leave(self, row: int, column: int, cost: int) -> None:
        """The way back goes on to the row before."""
        self._earliest[row] = (column, cost)

    def part(self, start: int, end: int) -> Stretch:
        """Where a part of the pattern lies; what was put in right before or behind it is no part of it."""
        (first, before), (last, after) = self._latest[start], self._earliest[end]
        return Stretch(first, max(first, last), max(0, after - before))


class Pattern:
    """Signs to look for: the letters of a text, or its words."""

    def __init__(self, signs: Sequence[str]) -> None:
        self._signs = signs
        self._masks: dict[str, int] = {}
        for row, sign in enumerate(signs):
            self._masks[sign] = self._masks.get(sign, 0) | 1 << row

    def distance_at_start(self, text: Sequence[str]) -> int:
        """The least distance from the whole pattern to any beginning of a text."""
        return min(self._run(text, 1)[0])

    def distance_within(self, text: Sequence[str]) -> int:
        """The least distance from the whole pattern to any part of a text."""
        return min(self._run(text, 0)[0])

    def distance(self, text: Sequence[str]) -> int:
        """The distance from the whole pattern to the whole of a text."""
        return self._run(text, 1)[0][-1]

    def align(self, text: Sequence[str], most: int) -> Alignment | None:
        """How the pattern lies in the part of a text that is nearest to it, if not farther than `most`."""
        distances, columns = self._run(text, 0)
        least = min(distances)
        return self._way_back(text, columns, distances.index(least), least) if least <= most else None

    def align_whole(self, text: Sequence[str]) -> Alignment:
        """How the pattern lies in the whole of a text."""
        distances, columns = self._run(text, 1)
        return self._way_back(text, columns, len(text), distances[-1])

    def _run(self, text: Sequence[str], top: int) -> tuple[list[int], list[tuple[int, int]]]:
        """The distance at the end of each column, and where each column rises and falls.

        Args:
            text: One sign for each column but the first.
            top: How much the first row rises with each column: 0 if the pattern may begin anywhere.
        """
        count, masks = len(self._signs), self._masks
        every, last = (1 << count) - 1, 1 << count >> 1
        up, down, distance = every, 0, count
        distances, columns = [distance], [(up, down)]
        for sign in text:
            same = masks.get(sign, 0)
            diagonal = (((same & up) + up) ^ up) | same | down
            right_up = (down | ~(diagonal | up)) & every
            right_down = up & diagonal
            distance += bool(right_up & last) - bool(right_down & last)
            right_up = right_up << 1 | top
            up = (right_down << 1 | ~(diagonal | right_up)) & every
            down = right_up & diagonal & every
            distances.append(distance)
            columns.append((up, down))
        if not count:
            distances = [top * column for column in range(len(distances))]
        return distances, columns

    def _way_back(
        self, text: Sequence[str], columns: list[tuple[int, int]], column: int, cost: int
    ) -> Alignment:
        signs, row = self._signs, len(self._signs)
        alignment = Alignment(row)
        alignment.enter(row, column, cost)
        while row:
            bit = 1 << row - 1
            if columns[column][0] & bit:  # a sign of the pattern that is gone
                cost_here, cost = cost, cost - 1
                alignment.leave(row, column, cost_here)
                row -= 1
                alignment.enter(row, column, cost)
            elif columns[column - 1][1] & bit:  # a sign of the text that is new
                column, cost = column - 1, cost - 1
            else:
                alignment.leave(row, column, cost)
                row, column = row - 1, column - 1
                cost -= signs[row] != text[column]
                alignment.enter(row, column, cost)
        alignment.leave(0, column, cost)
        return alignment
