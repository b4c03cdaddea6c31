"""Notes that come from elsewhere, written some at a time, so that it can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from tearsheet import tr
from tearsheet.errors import NoteError, UserError
from tearsheet.ui.notes.anchored_notebook import AnchoredNotebook, ArrivingNotes, NoteToSave, Saved, Taken
from tearsheet.ui.tasks import Worker

BATCH = 20
"""Notes that are written before it is the turn of what the reader has written meanwhile."""
MOST_AT_THE_END = 200
"""Notes that a window which is closed still writes."""


class Importing(QObject):
    """Takes the notes of one file in.

    Signals:
        counted: How many notes there are to write.
        progressed: How many of them are written.
        ended: What became of them, a `anchored_notebook.Taken`.
        failed: Why there are none, a `UserError`.
        over: It has ended or failed.
    """

    counted = Signal(int)
    progressed = Signal(int)
    ended = Signal(object)
    failed = Signal(object)
    over = Signal()

    def __init__(self, notebook: AnchoredNotebook, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._worker = worker
        self._stopped = Event()
        self._is_closing = False
        self._waiting: list[NoteToSave] = []
        self._answers: list[Saved] = []
        self._problems: tuple[str, ...] = ()

    def run(self, read: Callable[[Callable[[], None]], ArrivingNotes]) -> None:
        """Begin.

        Args:
            read: Gives the notes, in the worker's thread; it calls what it is given again and again,
                and raises a `UserError` where there are none.
        """
        self._worker.run(partial(read, self._go_on_reading), self._begin, self._fail)

    def stop(self) -> None:
        """Write no more notes; those that are written stay."""
        self._stopped.set()

    def end_soon(self) -> None:
        """Stop what would take long, now or once the file is read: the window is being closed."""
        self._is_closing = True
        if len(self._waiting) > MOST_AT_THE_END:
            self.stop()

    def _go_on_reading(self) -> None:
        """What the worker's thread asks.

        Raises:
            NoteError: The reader has stopped it.
        """
        if self._stopped.is_set():
            raise NoteError(tr("The import was stopped."))

    def _begin(self, arriving: ArrivingNotes) -> None:
        self._waiting = list(map(NoteToSave, arriving.notes))
        self._problems = arriving.problems
        if self._is_closing:
            self.end_soon()
        self.counted.emit(len(self._waiting))
        self._go_on(())

    def _go_on(self, answers: tuple[Saved, ...]) -> None:
        self._answers += answers
        self.progressed.emit(len(self._answers))
        if self._waiting and not self._stopped.is_set():
            batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
            self._worker.run(partial(self._notebook.save, batch), self._go_on, self._fail)
            return
        self.ended.emit(Taken(tuple(self._answers), self._problems, len(self._waiting)))
        self._answers, self._waiting = [], []
        self._end()

    def _fail(self, error: UserError) -> None:
        self.failed.emit(error)
        self._end()

    def _end(self) -> None:
        self.over.emit()
        self.deleteLater()
