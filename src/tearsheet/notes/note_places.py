"""Where the notes of an article stand: which of them share a place, which comes next, in what order."""

from __future__ import annotations

from bisect import bisect_left, insort
from itertools import accumulate
from operator import itemgetter
from typing import TYPE_CHECKING, Generic, TypeVar

from tearsheet.article.model import Passage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from _typeshed import SupportsRichComparisonT as _Key
else:
    _Key = TypeVar("_Key")

FEW = 32
"""So many that have changed are put into their order one by one; of more the order is made anew."""

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


class InOrder(Generic[_Key]):
    """The ids of notes in the order of their keys, and of those with the same key in that of the ids.

    What has changed takes its new place when the order is asked for.
    """

    def __init__(self, key: Callable[[str], _Key | None]) -> None:
        """Have none yet.

        Args:
            key: Gives that of a note; `None` where it is not among these, or no more.
        """
        self._key = key
        self._keys: dict[str, _Key] = {}
        self._in_order: list[tuple[_Key, str]] = []
        self._changed: set[str] = set()

    def __iter__(self) -> Iterator[str]:
        """The ids, the first in order first."""
        return (note_id for _, note_id in self._arranged())

    def look_again(self, note_id: str) -> None:
        """Ask for the key of a note anew: it is new, changed or gone."""
        self._changed.add(note_id)

    def number(self, note_id: str) -> int:
        """How many come before a note; -1 where it is not among these."""
        in_order = self._arranged()
        key = self._keys.get(note_id)
        return -1 if key is None else bisect_left(in_order, (key, note_id))

    def _arranged(self) -> list[tuple[_Key, str]]:
        if len(self._changed) > FEW:
            found = ((note_id, self._key(note_id)) for note_id in self._changed)
            changed = {note_id: key for note_id, key in found if key is not None}
            as_before = [place for place in self._in_order if place[1] not in self._changed]
            self._in_order = sorted(as_before + [(key, note_id) for note_id, key in changed.items()])
            self._keys = {note_id: key for key, note_id in self._in_order}
        else:
            for note_id in self._changed:
                self._put(note_id)
        self._changed.clear()
        return self._in_order

    def _put(self, note_id: str) -> None:
        before, key = self._keys.pop(note_id, None), self._key(note_id)
        if before is not None:
            del self._in_order[bisect_left(self._in_order, (before, note_id))]
        if key is not None:
            self._keys[note_id] = key
            insort(self._in_order, (key, note_id))
