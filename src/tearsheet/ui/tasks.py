"""Work off the window's thread: plain functions out, their answers back in."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from tearsheet.errors import InternalError, UserError

LOOK_EVERY_MS = 15
"""So often a window looks whether a process of its own has answered."""

T = TypeVar("T")


class Worker(QObject):
    """One thread that runs one function after another, in the order given.

    It ends when this is destroyed, or with `end`, once all that it was given is done.
    """

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="tearsheet")
        self._unanswered = 0
        self.destroyed.connect(partial(self._pool.shutdown, wait=False))
        # Always queued: where the work is done before it is listened to, this thread itself sends the answer
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_at_work(self) -> bool:
        """Whether something that was given is not answered yet."""
        return self._unanswered > 0

    def run(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[UserError], None]
    ) -> None:
        """Run `work` in the thread, then `then` or, for a `UserError`, `failed` in the window's.

        Any other exception is a bug: `failed` learns of it too, for something waits for an answer, and
        it is raised in the window's thread.
        """
        self._unanswered += 1
        future = self._pool.submit(work)
        future.add_done_callback(partial(self._tell, then=then, failed=failed))

    def wait(self, seconds: float | None = None) -> bool:
        """Wait, at most so long, until all that was given, by answers too, is answered; whether it is."""
        until = None if seconds is None else time.monotonic() + seconds
        while True:
            try:
                self._pool.submit(int).result(until and until - time.monotonic())
            except TimeoutError:
                return False
            QCoreApplication.sendPostedEvents(self)
            if not self._unanswered:
                return True

    def end(self) -> None:
        """Let the thread end once all that it was given is done; it takes no more."""
        self._pool.shutdown(wait=False)

    def when_done(self, then: Callable[[], None]) -> None:
        """Run `then` in the window's thread when all that was given, by answers too, is answered."""
        self._pool.submit(int).add_done_callback(partial(self._tell_done, then))

    def _tell_done(self, then: Callable[[], None], _: Future[int]) -> None:
        self._answered.emit(partial(self._end, then))

    def _end(self, then: Callable[[], None]) -> None:
        if self._unanswered:
            self.when_done(then)
        else:
            then()

    def _tell(
        self, future: Future[T], *, then: Callable[[T], None], failed: Callable[[UserError], None]
    ) -> None:
        with suppress(RuntimeError):  # this is destroyed, and what waited for the answer with it
            self._answered.emit(partial(self._answer, future, then, failed))

    def _deliver(self, answer: Callable[[], None]) -> None:
        answer()

    def _answer(
        self, future: Future[T], then: Callable[[T], None], failed: Callable[[UserError], None]
    ) -> None:
        self._unanswered -= 1
        try:
            result = future.result()
        except UserError as error:
            failed(error)
        except Exception as mistake:
            failed(InternalError(mistake))
            raise
        else:
            then(result)
