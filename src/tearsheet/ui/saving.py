"""What of the notes is on the disk and what is not yet; writing it, and trying again."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from tearsheet.errors import UserError
from tearsheet.note import Note
from tearsheet.ui import shelf
from tearsheet.ui.shelf import Saved, Shelf
from tearsheet.ui.tasks import Worker

SAVE_AFTER_MS = 400
"""From the first change that is not saved: a kill loses less than a second of typing."""
TRY_AGAIN_MS = (1_000, 5_000, 15_000)


class Saving(StrEnum):
    """How a note stands on the disk, in words for the reader."""

    NEW = ""
    SAVED = "Saved"
    UNSAVED = "Saving…"
    FAILED = "Not saved"


class _Wanted(NamedTuple):
    """How a note is to be written; see `shelf.Saving`."""

    is_resolving: bool = False
    beside: tuple[Note, ...] = ()


class Saver(QObject):
    """Writes notes in the worker's thread a moment after they have changed.

    Signals:
        answered: What became of the notes of one round: a tuple of `shelf.Saved`.
        changed: The id of a note that stands otherwise now.
        failed: Why, one sentence; empty when all is written.
    """

    answered = Signal(tuple)
    changed = Signal(str)
    failed = Signal(str)

    def __init__(
        self, own: Shelf, worker: Worker, note: Callable[[str], Note | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._shelf = own
        self._worker = worker
        self._note = note
        self._states: dict[str, Saving] = {}
        self._waiting: dict[str, _Wanted] = {}
        self._failures = 0
        self._soon = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._again = QTimer(self, singleShot=True)
        for timer in (self._soon, self._again):
            timer.timeout.connect(self.save_now)

    def state(self, note_id: str) -> Saving:
        """How a note stands."""
        return self._states.get(note_id, Saving.SAVED)

    def is_all_saved(self) -> bool:
        """Whether nothing is left to write."""
        return all(state in {Saving.SAVED, Saving.NEW} for state in self._states.values())

    def begin(self, note_id: str) -> None:
        """A note that need not be written yet."""
        self._states[note_id] = Saving.NEW

    def expect(self, note_id: str) -> None:
        """A note that somebody else is about to write."""
        self._set(note_id, Saving.UNSAVED)

    def take_as_saved(self, note_id: str) -> None:
        """A note that was expected is on the disk."""
        self._set(note_id, Saving.SAVED)

    def want(self, note_id: str, *, is_resolving: bool = False, beside: tuple[Note, ...] = ()) -> None:
        """Write a note soon, with other texts beside it; while it is tried again from time to time too."""
        self._wait_with(note_id, _Wanted(is_resolving, beside))
        self._set(note_id, Saving.UNSAVED)
        if not self._soon.isActive():
            self._soon.start()

    def forget(self, note_id: str) -> None:
        """Do not write a note any more."""
        self._waiting.pop(note_id, None)
        self._states.pop(note_id, None)
        self._settle()

    def save_new(self) -> None:
        """Write what has changed since the last attempt; nothing where that has failed."""
        if self._soon.isActive():
            self.save_now()

    def save_now(self) -> None:
        """Write what is not written yet."""
        self._soon.stop()
        self._again.stop()
        found = [(self._note(note_id), how) for note_id, how in self._waiting.items()]
        wanted = [shelf.Saving(note, *how) for note, how in found if note]
        self._waiting = {}
        if wanted:
            self._worker.run(partial(self._shelf.save, wanted), self._take, self._fail)

    def _take(self, answers: tuple[Saved, ...]) -> None:
        there = [(saved, note) for saved in answers if (note := self._note(saved.note.id))]
        self.answered.emit(answers)
        for saved, note in there:
            if saved.error:
                later = self._waiting.pop(note.id, _Wanted())
                self._wait_with(note.id, _Wanted(saved.is_resolving, saved.beside))
                self._wait_with(note.id, later)
                self._set(note.id, Saving.FAILED)
            elif note is saved.note:  # nothing has been typed since
                self._waiting.pop(note.id, None)  # an attempt before it has failed
                self._set(note.id, Saving.SAVED)
        self._settle(next((str(saved.error) for saved, _ in there if saved.error), ""))

    def _settle(self, sentence: str = "") -> None:
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

    def _fail(self, error: UserError) -> None:
        """`Shelf.save` answers for each note."""
        raise error
