"""Work off the window's thread: plain functions out, their answers back in."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import ClassVar, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from shiboken6 import Shiboken

from tearsheet.errors import InternalError, UserError

T = TypeVar("T")
Failed = Callable[[UserError], None]
"""Learns what went wrong."""


class _Task:
    """Some work and what becomes of its outcome, in the window's thread.

    Whatever of Qt's goes with the last reference to it must go in that thread, so that all of these are held
    here until they are answered, and the thread that does the work holds none of it for longer.
    """

    HELD: ClassVar[set[_Task]] = set()

    def __init__(
        self, worker: Worker, work: Callable[[], object], then: Callable[..., None], failed: Failed | None
    ) -> None:
        self.worker, self.work, self.then, self.failed = worker, work, then, failed
        self.outcome: object = None
        self.mistake: Exception | None = None
        self.is_done = False

    def do(self) -> None:
        """Do the work, in its thread."""
        try:
            self.outcome = self.work()
        except Exception as mistake:
            self.mistake = mistake
        with suppress(RuntimeError):  # the worker is destroyed, and what waited for the answer with it
            self.worker._answered.emit(self)
        self.is_done = True

    def answer(self) -> None:
        """Tell what has become of it."""
        if self.failed is None:
            self.then()
        elif self.mistake is None:
            self.then(self.outcome)
        elif isinstance(self.mistake, UserError):
            self.failed(self.mistake)
        else:
            self.failed(InternalError(self.mistake))
            raise self.mistake

    def let_go(self) -> None:
        """Hold nothing any more."""
        self.HELD.discard(self)
        vars(self).clear()

    @classmethod
    def forget_lost(cls) -> None:
        """Let go of what is done and whose worker is destroyed, before or after it told of it."""
        for task in [task for task in cls.HELD if task.is_done and not Shiboken.isValid(task.worker)]:
            task.let_go()


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

    def run(self, work: Callable[[], T], then: Callable[[T], None], failed: Failed) -> None:
        """Run `work` in the thread, then `then` or, for a `UserError`, `failed` in the window's.

        Any other exception is a bug: `failed` learns of it too, for something waits for an answer, and
        it is raised in the window's thread.
        """
        self._unanswered += 1
        self._give(_Task(self, work, then, failed))

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
        self._give(_Task(self, int, partial(self._end, then), None))

    def _give(self, task: _Task) -> None:
        _Task.forget_lost()
        self._pool.submit(task.do)
        _Task.HELD.add(task)

    def _end(self, then: Callable[[], None]) -> None:
        if self._unanswered:
            self.when_done(then)
        else:
            then()

    def _deliver(self, task: _Task) -> None:
        self._unanswered -= task.failed is not None
        try:
            task.answer()
        finally:
            task.let_go()
