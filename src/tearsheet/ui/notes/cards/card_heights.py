"""How high the cards are: measured when they are seen, estimated until then."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from time import thread_time

from tearsheet.ui.reading.heights import Heights

ESTIMATE = 108.0
"""Device-independent pixels: a card with two rows of quotation and one of text."""


class CardHeights:
    """Heights of the rows of a list, in device-independent pixels."""

    def __init__(self, ids: Callable[[], Sequence[str]], measure: Callable[[int], float]) -> None:
        """Know none yet.

        Args:
            ids: Gives those of the notes in the rows, from top to bottom.
            measure: Gives the height of a row's card.
        """
        self._ids = ids
        self._measured_by = measure
        self._known: dict[str, float] = {}
        self._before: dict[str, float] = {}
        self._measured: set[str] = set()
        self._heights = Heights([])
        self._is_stale = True

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self._heights)

    def __getitem__(self, row: int) -> float:
        """The height of a row."""
        return self._heights[row]

    @property
    def total(self) -> float:
        """The height of all rows together."""
        return self._heights.total

    def top(self, row: int) -> float:
        """Where a row begins."""
        return self._heights.top(row)

    def at(self, y: float) -> int:
        """The row at `y`; the first or last one beyond the ends. Needs at least one row."""
        return self._heights.at(y)

    def is_known(self) -> bool:
        """Whether any card has been measured since all were forgotten."""
        return bool(self._known)

    def forget(self) -> None:
        """All cards are set otherwise now; until they are measured they are taken to be as high as before.

        Were they all estimated anew, the list's bar might come for that, and go once they are measured: both
        change their width, after which they are forgotten, without end.
        """
        self._before |= self._known
        self._known.clear()
        self.forget_rows()

    def forget_rows(self) -> None:
        """There are other rows now; a card may have another heading."""
        self._is_stale = True
        self._measured.clear()

    def look_again(self, rows: Iterable[int]) -> None:
        """Some cards may be higher or lower now."""
        ids = self._ids()
        self._measured.difference_update(ids[row] for row in rows if row < len(ids))

    def take_rows(self) -> bool:
        """Take over which rows there are; whether they were others before."""
        if not self._is_stale:
            return False
        self._is_stale = False
        known = self._before | self._known
        self._heights = Heights([known.get(note_id, ESTIMATE) for note_id in self._ids()])
        return True

    def measure(self, row: int) -> float:
        """Measure a card; how much higher it is than it was taken to be."""
        height, note_id = self._measured_by(row), self._ids()[row]
        self._known[note_id] = height
        self._measured.add(note_id)
        return self._heights.change(row, height)

    def measure_between(self, top: float, bottom: float, seconds: float) -> tuple[int, float]:
        """Measure the cards from one height to another. Needs at least one row.

        Args:
            top: Device-independent pixels, as all heights.
            bottom: Where the last of them begins or ends.
            seconds: On the processor, after which no further card is measured, but one is.

        Returns:
            The first row that is not measured, and how much higher the card is that `top` cuts than it was
            taken to be, unless it had been measured at some time.
        """
        row, until = self.at(top), thread_time() + seconds
        y, ids = self.top(row), self._ids()
        grown = 0.0 if ids[row] in self._known else self.measure(row)
        is_cut = y < top
        while row < len(self) and y < bottom and (ids[row] in self._measured or thread_time() < until):
            if ids[row] not in self._measured:
                self.measure(row)
            y += self[row]
            row += 1
        return row, grown if is_cut else 0.0
