"""The notes of one window: what is on the screen, what is on the disk, and what can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from tearsheet import anchoring
from tearsheet.errors import UserError
from tearsheet.model import Article, Passage
from tearsheet.note import Note
from tearsheet.notes import Loaded, Notebook, new_note
from tearsheet.ui.tasks import Worker

SAVE_AFTER_MS = 400
"""From the first change that is not saved: a kill loses less than a second of typing."""
TRY_AGAIN_MS = (1_000, 5_000, 15_000)


class Saving(StrEnum):
    """How a note stands on the disk, in words for the reader."""

    SAVED = "Saved"
    UNSAVED = "Saving…"
    FAILED = "Not saved"


class Annotations(QObject):
    """The notes of one article; every change is saved by itself.

    Signals:
        loaded: The notes have been read.
        added: A note's id.
        changed: The id of a note whose text or state of saving has changed.
        removed: The id of a note that is gone.
        troubled: One sentence that the reader should see until it is empty again.

    Attributes:
        trouble: That sentence, empty if there is none.
    """

    loaded = Signal()
    added = Signal(str)
    changed = Signal(str)
    removed = Signal(str)
    troubled = Signal(str)

    def __init__(self, notebook: Notebook, article: Article, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.trouble = ""
        self._notebook = notebook
        self._text = article.text
        self._worker = Worker(self)
        self._notes: dict[str, Note] = {}
        self._places: dict[str, Passage | None] = {}
        self._labels: dict[str, str] = {}
        self._saving: dict[str, Saving] = {}
        self._unsaved: dict[str, None] = {}
        self._failures = 0
        self._unreadable = ""
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_now)
        self._worker.run(notebook.load, self._take, self._fail)

    # What is there

    def notes(self) -> list[Note]:
        """All notes: those on the whole article first, then by place; orphans last."""
        return sorted(self._notes.values(), key=self._order)

    def note(self, note_id: str) -> Note:
        """One note."""
        return self._notes[note_id]

    def place(self, note_id: str) -> Passage | None:
        """Where a note's passage is in the article's text; `None` if nowhere or on the whole article."""
        return self._places.get(note_id)

    def places(self) -> list[Passage]:
        """The passages that have notes, in reading order."""
        return sorted({place for place in self._places.values() if place}, key=attrgetter("start", "end"))

    def label(self, note_id: str) -> str:
        """The number of a note on a passage, in reading order from 1; empty for others."""
        if not self._labels:
            placed = [note.id for note in self.notes() if self._places[note.id]]
            self._labels = {known: str(number) for number, known in enumerate(placed, 1)}
        return self._labels.get(note_id, "")

    def saving(self, note_id: str) -> Saving:
        """How it stands on the disk."""
        return self._saving.get(note_id, Saving.SAVED)

    def is_all_saved(self) -> bool:
        """Whether nothing is left to write."""
        return not self._unsaved and all(state is Saving.SAVED for state in self._saving.values())

    # What the reader does

    def add(self, passage: Passage | None) -> str:
        """Begin a note on a passage or on the whole article; written once it has text. Its id."""
        target = anchoring.describe(self._text, passage) if passage else None
        note = new_note("", target)
        self._put(note)
        self.added.emit(note.id)
        return note.id

    def edit(self, note_id: str, body: str) -> None:
        """Set a note's text."""
        note = self._notes[note_id]
        if note.body != body:
            modified = max(note.modified, _now())
            self._put(replace(note, body=body, modified=modified))
            self._mark_unsaved(note_id)

    def discard_if_empty(self, note_id: str) -> None:
        """Forget a note that was begun and never written."""
        note = self._notes.get(note_id)
        if note and not note.body and note.created == note.modified and note_id not in self._saving:
            self._drop(note_id)

    def delete(self, note_id: str) -> None:
        """Move a note to the trash; undo brings it back."""
        self.undo_stack.push(_Deletion(self, self._notes[note_id]))

    def save_now(self) -> None:
        """Write what is not written yet."""
        self._timer.stop()
        for note_id in list(self._unsaved):
            note = self._notes[note_id]
            del self._unsaved[note_id]
            self._worker.run(
                partial(self._notebook.save, note),
                partial(self._saved, note),
                partial(self._not_saved, note_id),
            )

    def save_and_wait(self) -> None:
        """Write everything and wait until that is done or has failed."""
        self.save_now()
        self._worker.wait()

    # Deleting and bringing back, for the undo stack

    def remove(self, note: Note) -> None:
        """Take a note away; on the disk it goes to the trash with all that was typed."""
        self.save_now()
        self._drop(note.id)
        delete = partial(self._notebook.delete, note.id)
        self._worker.run(delete, _ignore, partial(self._not_removed, note))

    def bring_back(self, note: Note) -> None:
        """Put a note back as it was."""
        self._put(note)
        self.added.emit(note.id)
        self._worker.run(partial(self._notebook.restore, note.id), _ignore, partial(self._not_saved, note.id))

    # Within

    def _order(self, note: Note) -> tuple[int, int, datetime]:
        place = self._places.get(note.id)
        group = 0 if note.target is None else 1 if place else 2
        return group, place.start if place else 0, note.created

    def _put(self, note: Note) -> None:
        if note.id not in self._notes:
            self._labels = {}
            self._places[note.id] = anchoring.find(self._text, note.target) if note.target else None
        self._notes[note.id] = note

    def _drop(self, note_id: str) -> None:
        del self._notes[note_id], self._places[note_id]
        self._labels = {}
        self._saving.pop(note_id, None)
        self.removed.emit(note_id)

    def _mark_unsaved(self, note_id: str) -> None:
        self._unsaved[note_id] = None
        self._saving[note_id] = Saving.UNSAVED
        self.changed.emit(note_id)
        if not self._timer.isActive():
            self._timer.start(SAVE_AFTER_MS)

    def _take(self, loaded: Loaded) -> None:
        for note in loaded.notes:
            self._put(note)
        self.loaded.emit()
        self._unreadable = " ".join(loaded.problems)
        self._tell(self._unreadable)

    def _saved(self, written: Note, others: tuple[Note, ...]) -> None:
        self._failures = 0
        for other in others:
            self._put(other)
            self.added.emit(other.id)
        if self._notes.get(written.id) is written:  # nothing has been typed since
            self._saving[written.id] = Saving.SAVED
            self.changed.emit(written.id)
        if Saving.FAILED not in self._saving.values():
            self._tell(self._unreadable)

    def _not_saved(self, note_id: str, error: UserError) -> None:
        if note_id not in self._notes:
            return
        self._unsaved[note_id] = None
        self._saving[note_id] = Saving.FAILED
        self.changed.emit(note_id)
        self._tell(str(error))
        self._timer.start(TRY_AGAIN_MS[min(self._failures, len(TRY_AGAIN_MS) - 1)])
        self._failures += 1

    def _not_removed(self, note: Note, error: UserError) -> None:
        self._put(note)
        self.added.emit(note.id)
        self._tell(str(error))

    def _fail(self, error: UserError) -> None:
        self.loaded.emit()
        self._unreadable = str(error)
        self._tell(self._unreadable)

    def _tell(self, trouble: str) -> None:
        if trouble != self.trouble:
            self.trouble = trouble
            self.troubled.emit(trouble)


class _Deletion(QUndoCommand):
    def __init__(self, annotations: Annotations, note: Note) -> None:
        super().__init__("delete the note")
        self._annotations = annotations
        self._note = note

    def redo(self) -> None:
        self._note = self._annotations.note(self._note.id)
        self._annotations.remove(self._note)

    def undo(self) -> None:
        self._annotations.bring_back(self._note)


def _ignore(_: object) -> None:
    """What was done needs no answer."""


def _now() -> datetime:
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)
