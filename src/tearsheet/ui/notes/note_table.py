"""The notes that a window has, with their places in the text, their order and their numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from tearsheet import number
from tearsheet.anchoring.anchors import Anchor, Standing
from tearsheet.article.model import Passage
from tearsheet.notes import note_content
from tearsheet.notes.note import Note, Versions
from tearsheet.notes.note_places import InOrder, NotePlaces
from tearsheet.ui.notes.anchored_notebook import PlacedNote


class NoteTable:
    """Notes by their ids.

    Attributes:
        opened: Those that are being written -> as they were before.
        touched: Where in the text something that is seen there has changed, one after the other.
    """

    def __init__(self) -> None:
        self.opened: dict[str, Note] = {}
        self.touched: list[Passage] = []
        self._shown: dict[str, Versions] = {}
        self._on_disk: dict[str, Versions] = {}
        self._anchors: dict[str, Anchor | None] = {}
        self._places = NotePlaces()
        self._in_order = InOrder(self._order)
        self._numbered = InOrder(self._written_at)

    def __contains__(self, note_id: str) -> bool:
        """Whether there is such a note."""
        return note_id in self._shown

    def __len__(self) -> int:
        """How many there are."""
        return len(self._shown)

    def notes(self) -> list[Note]:
        """All notes: those on the whole article first, then by place; orphans last."""
        return [self._shown[note_id].note for note_id in self._in_order]

    def rank(self, note_id: str) -> int:
        """How many of all notes come before one."""
        return self._in_order.number(note_id)

    def note(self, note_id: str) -> Note:
        """One note."""
        return self._shown[note_id].note

    def get(self, note_id: str) -> Note | None:
        """One note, if it is there."""
        shown = self._shown.get(note_id)
        return shown.note if shown else None

    def others(self, note_id: str) -> tuple[Note, ...]:
        """What somebody else has made of a note meanwhile."""
        return self._shown[note_id].others

    def anchor(self, note_id: str) -> Anchor | None:
        """What became of a note's passage; `None` for a note on the whole article."""
        return self._anchors.get(note_id)

    def place(self, note_id: str) -> Passage | None:
        """Where a note's passage is in the article's text; `None` if nowhere or on the whole article."""
        return self._places.of(note_id)

    def is_orphan(self, note_id: str) -> bool:
        """Whether a note's passage is not in the text."""
        anchor = self._anchors.get(note_id)
        return anchor is not None and anchor.standing in {Standing.ORPHAN, Standing.LEFT_OUT}

    def is_left_out(self, note_id: str) -> bool:
        """Whether that is because it is on a line that is left out of the article."""
        anchor = self._anchors.get(note_id)
        return anchor is not None and anchor.standing is Standing.LEFT_OUT

    def guess(self, note_id: str) -> Passage | None:
        """Where a passage that is not in the text may have been, never to be shown as its place."""
        anchor = self._anchors.get(note_id)
        return anchor.guess if anchor and self.is_orphan(note_id) else None

    def between(self, start: int, end: int) -> list[Note]:
        """The notes on passages that share a code point with that part of the text, in reading order."""
        return [self._shown[note_id].note for note_id in self._places.between(start, end)]

    def next(self, position: int, step: int, current: str) -> str:
        """The id of the next note; see `NotePlaces.next`."""
        return self._places.next(position, step, current)

    def has_words(self, note_id: str) -> bool:
        """Whether it is a note, or is about to be one, and not a bare highlight."""
        return note_id in self.opened or bool(self._shown[note_id].note.body)

    def label(self, note_id: str) -> str:
        """The number of a note on a passage, in reading order from 1; empty for highlights and others."""
        return number(self._numbered.number(note_id) + 1) if self.has_number(note_id) else ""

    def has_number(self, note_id: str) -> bool:
        """Whether it has one."""
        return self._places.of(note_id) is not None and self.has_words(note_id)

    # Changing

    def put(self, note: Note) -> None:
        """Set a note, its place and its other versions being as before."""
        before = self._shown.get(note.id)
        self._shown[note.id] = Versions(note, before.others if before else ())
        self._touch(note.id)

    def put_anchor(self, note_id: str, anchor: Anchor | None) -> None:
        """Set what became of a note's passage."""
        self._touch(note_id)
        self._anchors[note_id] = anchor
        if anchor and anchor.passage:
            self._places.put(note_id, anchor.passage)
        else:
            self._places.drop(note_id)
        self._touch(note_id)

    def put_with_others(self, note: Note, others: tuple[Note, ...]) -> None:
        """Set a note with its other versions."""
        self._shown[note.id] = Versions(note, others)
        self._touch(note.id)

    def drop(self, note_id: str) -> None:
        """Forget a note."""
        self._touch(note_id)
        for table in (self._shown, self._on_disk, self._anchors, self.opened):
            table.pop(note_id, None)
        self._places.drop(note_id)

    def open(self, note: Note) -> None:
        """The reader writes in a note, which is still as it was before."""
        self.opened.setdefault(note.id, note)
        self._touch(note.id)

    def close(self, note_id: str) -> Note | None:
        """The reader writes in a note no more; as it was before, if they did."""
        self._touch(note_id)
        return self.opened.pop(note_id, None)

    def take(self, entry: PlacedNote, *, is_kept: bool) -> bool:
        """Take over how a note stands on the disk; whether that is something new.

        Args:
            entry: The note.
            is_kept: Whether the reader is at it: their words stay, and what stands on the disk
                beside them becomes another version.
        """
        note_id = entry.shown.note.id
        before = self._on_disk.get(note_id)
        if before and _seen(before) == _seen(entry.shown):
            return False
        self._on_disk[note_id] = entry.shown
        mine = self._shown.get(note_id)
        if mine and is_kept:
            own = [mine.note, *([before.note] if before else [])]
            self._shown[note_id] = Versions(mine.note, _saying_else(entry.shown, *own))
        else:
            self._shown[note_id] = entry.shown
            self.put_anchor(note_id, entry.anchor)
            if note_id in self.opened:
                self.opened[note_id] = entry.shown.note  # what others wrote is no step of the reader's
        self._touch(note_id)
        return True

    def take_written(self, written: Note, entry: PlacedNote) -> bool:
        """Take over what the disk answers to a save; whether there is more than what was written."""
        mine = self._shown[written.id]
        self._on_disk[written.id] = entry.shown
        others = _saying_else(entry.shown, mine.note, written)
        is_newest = note_content.said(entry.shown.note) == note_content.said(written)
        seen = entry.shown.note.seen if is_newest else mine.note.seen
        if mine.note is written:
            self._shown[written.id] = Versions(replace(written, seen=seen), others)
        elif others != mine.others:
            self._shown[written.id] = Versions(mine.note, others)
        return others != mine.others

    def _touch(self, note_id: str) -> None:
        """Something of a note changes that order, numbers and the article's marks may follow from."""
        self._in_order.look_again(note_id)
        self._numbered.look_again(note_id)
        if place := self._places.of(note_id):
            self.touched.append(place)

    def _order(self, note_id: str) -> tuple[int, int, int, datetime] | None:
        if note_id not in self._shown:
            return None
        note, place = self._shown[note_id].note, self._places.of(note_id)
        group = 0 if note.target is None else 1 if place else 2 if self.is_left_out(note_id) else 3
        return group, place.start if place else 0, place.end if place else 0, note.created

    def _written_at(self, note_id: str) -> tuple[int, int] | None:
        place = self._places.of(note_id) if note_id in self._shown else None
        return (place.start, place.end) if place and self.has_words(note_id) else None


def _saying_else(shown: Versions, *own: Note) -> tuple[Note, ...]:
    """The versions that do not say what the reader's own ones do."""
    said = [note_content.said(note) for note in own]
    return tuple(note for note in (shown.note, *shown.others) if note_content.said(note) not in said)


def _seen(shown: Versions) -> tuple[object, ...]:
    return tuple((note, note.seen) for note in (shown.note, *shown.others))
