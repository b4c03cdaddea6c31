"""Where the notes of an article stand: which of them share a place, and which comes next."""

from __future__ import annotations

from bisect import bisect_left, insort
from itertools import accumulate
from operator import itemgetter
from typing import TYPE_CHECKING

from tearsheet.article.model import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

_Place = tuple[int, int, str]
_START = itemgetter(0)


class NotePlaces:
    """Passages by the ids of their notes, in code points of the article's text; they may overlap."""

    def __init__(self) -> None:
        self._passages: dict[str, Passage] = {}
        self._in_order: list[_Place] = []
        self._furthest: list[int] = []

    def __iter__(self) -> Iterator[str]:
        """The ids in reading order."""
        return (note_id for _, _, note_id in self._in_order)

    def of(self, note_id: str) -> Passage | None:
        """The passage of a note, if it has one."""
        return self._passages.get(note_id)

    def put(self, note_id: str, passage: Passage) -> None:
        """Set or move a note's passage."""
        if self._passages.get(note_id) != passage:
            self.drop(note_id)
            self._passages[note_id] = passage
            insort(self._in_order, (passage.start, passage.end, note_id))
            self._furthest = []

    def drop(self, note_id: str) -> None:
        """Forget a note's passage."""
        passage = self._passages.pop(note_id, None)
        if passage:
            del self._in_order[bisect_left(self._in_order, (passage.start, passage.end, note_id))]
            self._furthest = []

    def between(self, start: int, end: int) -> list[str]:
        """The ids of those that share a code point with that part of the text, in reading order."""
        self._furthest = self._furthest or list(accumulate((place[1] for place in self._in_order), max))
        found = []
        number = bisect_left(self._in_order, end, key=_START) - 1
        while number >= 0 and self._furthest[number] > start:
            if self._in_order[number][1] > start:
                found.append(self._in_order[number][2])
            number -= 1
        return found[::-1]

    def next(self, position: int, step: int, current: str = "") -> str:
        """The id of the next passage from a position, or of the one before it for a `step` of -1.

        Passages that begin at one place follow one another: with `current`, the note that the
        position was reached by, the one that comes after it. Empty where there is none.
        """
        place = self._passages.get(current)
        if place and place.start == position:
            number = bisect_left(self._in_order, (place.start, place.end, current)) + step
        elif step > 0:
            number = bisect_left(self._in_order, position + 1, key=_START)
        else:
            number = bisect_left(self._in_order, position, key=_START) - 1
        return self._in_order[number][2] if 0 <= number < len(self._in_order) else ""
