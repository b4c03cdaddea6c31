"""The notes that a window has, with their places in the text, their order and their numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from tearsheet.anchoring.anchors import Anchor, Standing
from tearsheet.article.model import Passage
from tearsheet.notes import note_content
from tearsheet.notes.note import Note, Versions
from tearsheet.notes.note_places import NotePlaces
from tearsheet.ui.notes.anchored_notebook import PlacedNote


class NoteTable:
    """Notes by their ids.

    Attributes:
        opened: Those that are being written -> as they were before.
        changes: How often anything has changed that is seen in the article.
    """

    def __init__(self) -> None:
        self.opened: dict[str, Note] = {}
        self.changes = 0
        self._shown: dict[str, Versions] = {}
        self._on_disk: dict[str, Versions] = {}
        self._anchors: dict[str, Anchor | None] = {}
        self._places = NotePlaces()
        self._in_order: list[str] = []
        self._labels: dict[str, str] | None = None

    def __contains__(self, note_id: str) -> bool:
        """Whether there is such a note."""
        return note_id in self._shown

    def __len__(self) -> int:
        """How many there are."""
        return len(self._shown)

    def notes(self) -> list[Note]:
        """All notes: those on the whole article first, then by place; orphans last."""
        if not self._in_order:
            notes = sorted((shown.note for shown in self._shown.values()), key=self._order)
            self._in_order = [note.id for note in notes]
        return [self._shown[note_id].note for note_id in self._in_order]

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
        if self._labels is None:
            written = (note_id for note_id in self._places if self.has_words(note_id))
            self._labels = {known: str(number) for number, known in enumerate(written, 1)}
        return self._labels.get(note_id, "")

    # Changing

    def put(self, note: Note) -> None:
        """Set a note, its place and its other versions being as before."""
        self.changes += 1
        before = self._shown.get(note.id)
        self._shown[note.id] = Versions(note, before.others if before else ())
        if before is None or bool(before.note.body) != bool(note.body):
            self.forget_order()

    def put_anchor(self, note_id: str, anchor: Anchor | None) -> None:
        """Set what became of a note's passage."""
        self._anchors[note_id] = anchor
        if anchor and anchor.passage:
            self._places.put(note_id, anchor.passage)
        else:
            self._places.drop(note_id)
        self.forget_order()

    def put_with_others(self, note: Note, others: tuple[Note, ...]) -> None:
        """Set a note with its other versions."""
        self._shown[note.id] = Versions(note, others)
        self.forget_order()

    def drop(self, note_id: str) -> None:
        """Forget a note."""
        for table in (self._shown, self._on_disk, self._anchors, self.opened):
            table.pop(note_id, None)
        self._places.drop(note_id)
        self.forget_order()

    def forget_order(self) -> None:
        """Something has changed that order or numbers may follow from."""
        self.changes += 1
        self._in_order = []
        self._labels = None

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
        self.forget_order()
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

    def _order(self, note: Note) -> tuple[int, int, int, datetime]:
        place = self._places.of(note.id)
        group = 0 if note.target is None else 1 if place else 2 if self.is_left_out(note.id) else 3
        return group, place.start if place else 0, place.end if place else 0, note.created


def _saying_else(shown: Versions, *own: Note) -> tuple[Note, ...]:
    """The versions that do not say what the reader's own ones do."""
    said = [note_content.said(note) for note in own]
    return tuple(note for note in (shown.note, *shown.others) if note_content.said(note) not in said)


def _seen(shown: Versions) -> tuple[object, ...]:
    return tuple((note, note.seen) for note in (shown.note, *shown.others))
