"""What of the notes is on the disk and what is not yet; writing it, and trying again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from tearsheet import tr
from tearsheet.errors import UserError
from tearsheet.notes.note import Note
from tearsheet.ui.notes.anchored_notebook import AnchoredNotebook, NoteToSave, Saved
from tearsheet.ui.tasks import Worker

SAVE_AFTER_MS = 400
"""From the first change that is not saved: a kill loses less than a second of typing."""
TRY_AGAIN_MS = (1_000, 5_000, 15_000)


class Saving(StrEnum):
    """How a note stands on the disk, in words for the reader."""

    NEW = ""
    SAVED = tr("Saved")
    UNSAVED = tr("Saving…")
    FAILED = tr("Not saved")


UNWRITTEN = (Saving.UNSAVED, Saving.FAILED)


class _Wanted(NamedTuple):
    """How a note is to be written; see `NoteToSave`."""

    is_resolving: bool = False
    beside: tuple[Note, ...] = ()


class Saver(QObject):
    """Writes notes in the worker's thread a moment after they have changed.

    Signals:
        answered: What became of the notes of one round: a tuple of `Saved`.
        changed: The id of a note that stands otherwise now.
        failed: Why, one sentence; empty when all is written.
    """

    answered = Signal(tuple)
    changed = Signal(str)
    failed = Signal(str)

    def __init__(
        self, own: AnchoredNotebook, worker: Worker, note: Callable[[str], Note | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._notebook = own
        self._worker = worker
        self._note = note
        self._states: dict[str, Saving] = {}
        self._waiting: dict[str, _Wanted] = {}
        self._expected: set[str] = set()
        self._failures = 0
        self._under_way = 0
        self._is_late = False
        self._soon = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._again = QTimer(self, singleShot=True)
        for timer in (self._soon, self._again):
            timer.timeout.connect(self.save_next)

    def state(self, note_id: str) -> Saving:
        """How a note stands."""
        return self._states.get(note_id, Saving.SAVED)

    def unsaved(self) -> tuple[str, ...]:
        """The ids of the notes that are left to write."""
        return tuple(note_id for note_id, state in self._states.items() if state in UNWRITTEN)

    def begin(self, note_id: str) -> None:
        """A note that need not be written yet."""
        self._states[note_id] = Saving.NEW

    def expect(self, note_id: str, *, is_told: bool = True) -> None:
        """A note that is brought back: whatever was written of it before lies in the trash."""
        self._expected.add(note_id)
        self._states[note_id] = Saving.UNSAVED
        if is_told:
            self.changed.emit(note_id)

    def take_expected(self, note_id: str, *, is_as_shown: bool) -> None:
        """The disk has answered for a note that was expected; whether it holds what the window shows."""
        self._expected.discard(note_id)
        if is_as_shown:
            self._set(note_id, Saving.SAVED)

    def want(self, note_id: str, *, is_resolving: bool = False, beside: tuple[Note, ...] = ()) -> None:
        """Write a note soon, with other texts beside it; while it is tried again from time to time too."""
        self._wait_with(note_id, _Wanted(is_resolving, beside))
        self._set(note_id, Saving.UNSAVED)
        if not self._soon.isActive():
            self._soon.start()

    def forget(self, *note_ids: str) -> None:
        """Do not write these notes any more."""
        for note_id in note_ids:
            self._waiting.pop(note_id, None)
            self._states.pop(note_id, None)
            self._expected.discard(note_id)
        self._tell_trouble()

    def save_new(self) -> None:
        """Write what has changed since the last attempt; nothing where that has failed."""
        if self._soon.isActive():
            self.save_next()

    def save_next(self) -> None:
        """Write what is not written yet; what comes while the disk is at work is written next, as one."""
        if self._under_way:
            self._is_late = True
        else:
            self.save_now()

    def save_now(self) -> None:
        """Write what is not written yet, before all that the disk is given from now on."""
        self._soon.stop()
        self._again.stop()
        self._is_late = False
        found = [(self._note(note_id), how) for note_id, how in self._waiting.items()]
        wanted = [NoteToSave(note, *how) for note, how in found if note]
        self._waiting = {}
        if wanted:
            self._under_way += 1
            self._worker.run(partial(self._notebook.save, wanted), self._take, partial(self._fail, wanted))

    def _take(self, answers: tuple[Saved, ...]) -> None:
        self._under_way -= 1
        there = [(saved, note) for saved in answers if (note := self._note(saved.note.id))]
        self.answered.emit(answers)
        for saved, note in there:
            if saved.error:
                later = self._waiting.pop(note.id, _Wanted())
                self._wait_with(note.id, _Wanted(saved.is_resolving, saved.beside))
                self._wait_with(note.id, later)
                self._set(note.id, Saving.FAILED)
            elif note is saved.note and note.id not in self._expected:  # nothing has been done since
                self._waiting.pop(note.id, None)  # an attempt before it has failed
                self._set(note.id, Saving.SAVED)
        self._tell_trouble(next((str(saved.error) for saved, _ in there if saved.error), ""))
        if self._is_late:
            self.save_next()

    def _tell_trouble(self, sentence: str = "") -> None:
        """Tell the trouble, or that there is none any more, and plan the next attempt."""
        if sentence:
            self.failed.emit(sentence)
            self._again.start(TRY_AGAIN_MS[min(self._failures, len(TRY_AGAIN_MS) - 1)])
            self._failures += 1
        elif Saving.FAILED not in self._states.values():
            self._failures = 0
            self.failed.emit("")

    def _wait_with(self, note_id: str, wanted: _Wanted) -> None:
        """Add to how a note is to be written; a choice replaces what stood beside it, and the other way."""
        before = self._waiting.get(note_id, _Wanted())
        if not (wanted.is_resolving or wanted.beside):
            wanted = before
        self._waiting[note_id] = wanted

    def _set(self, note_id: str, state: Saving) -> None:
        self._states[note_id] = state
        self.changed.emit(note_id)

    def _fail(self, wanted: Sequence[NoteToSave], error: UserError) -> None:
        """Nothing is known of any note of a round, so none counts as written: it is tried again."""
        self._take(tuple(Saved(*each, entry=None, error=error) for each in wanted))
