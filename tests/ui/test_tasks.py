"""The threads in which a window works: what becomes of mistakes, and of the threads themselves."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from tearsheet.errors import UserError
from tearsheet.notes.notebook import Notebook
from tearsheet.ui.tasks import Worker
from tests.ui.reader import Program, Reader, note_paths


class Answered:
    """Learns of an answer."""

    def __call__(self, _: object) -> None:
        """Keep nothing of it."""


def threads() -> set[threading.Thread]:
    """Those of workers."""
    return {thread for thread in threading.enumerate() if thread.name.startswith("tearsheet")}


def refuse(*_: object, **__: object) -> None:
    raise KeyError("a mistake of our own")


def answer_of(work: Callable[[], object], qtbot: QtBot) -> list[str]:
    """What is told of some work."""
    worker, told = Worker(), list[str]()
    worker.run(work, lambda answer: told.append(f"then {answer}"), lambda error: told.append(str(error)))
    qtbot.waitUntil(lambda: bool(told))
    return told


def test_what_waits_for_an_answer_learns_of_a_mistake_too(qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as raised:
        assert answer_of(refuse, qtbot) == ["Something went wrong in Tearsheet itself (KeyError)."]
    assert [kind for kind, *_ in raised] == [KeyError]


def test_an_error_of_the_readers_is_told_and_not_raised(qtbot: QtBot) -> None:
    def work() -> None:
        raise UserError("No room is left.")

    assert answer_of(work, qtbot) == ["No room is left."]


def test_a_note_whose_writing_failed_by_a_mistake_is_written_after_all(
    reader: Reader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.captureExceptions() as raised:
        with monkeypatch.context() as patched:
            patched.setattr(Notebook, "save", refuse)
            reader.press("N")
            reader.type("Kept")
            reader.wait(lambda: bool(raised))
        reader.wait_for_saved()
    assert [note.body for note in reader.notes()] == ["Kept"]


def test_a_closed_window_leaves_no_thread(program: Program) -> None:
    before = threads() | {*program.application.desk.worker._pool._threads}
    reader = program.read()
    reader.press("N")
    reader.type("Kept")
    reader.press("Esc", "Shift+F9")
    program.application.desk.finish()
    before |= {*program.application.desk.worker._pool._threads}
    begun = threads() - before
    assert len(begun) == 3  # of the notes, of direct speech, and what reads the file
    reader.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for thread in begun:
        thread.join(60)
    assert not begun & threads()
    assert len(note_paths()) == 1


def test_all_that_a_thread_was_given_is_done_when_its_owner_goes(qtbot: QtBot) -> None:
    owner, may_go, done = QObject(), threading.Event(), list[int]()
    worker = Worker(owner)
    worker.run(lambda: done.append(int(may_go.wait(60))), lambda _: None, lambda _: None)
    for number in (2, 3):
        worker.run(lambda number=number: done.append(number), lambda _: None, lambda _: None)  # type: ignore[misc]
    [thread] = worker._pool._threads
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    may_go.set()
    thread.join(60)
    assert done == [1, 2, 3]
    assert not thread.is_alive()


def test_whatever_belongs_to_some_work_goes_in_the_windows_thread(qtbot: QtBot) -> None:
    """Where a thread lets go of the last reference to a widget, Qt deletes it there: a crash."""
    gone, worker, told = list[threading.Thread](), Worker(), list[object]()

    class Held:
        def __del__(self) -> None:
            gone.append(threading.current_thread())

        def __call__(self, *_: object) -> None:
            """As work, or what learns of its outcome."""

    for _ in range(200):
        worker.run(Held(), lambda _: told.append(1), Held())
        worker.run(lambda: [Held()], Held(), Held())
    worker.when_done(Held())
    worker.when_done(lambda: told.append(2))
    qtbot.waitUntil(lambda: 2 in told)
    worker.end()
    assert set(gone) == {threading.main_thread()}
    assert len(gone) == 5 * 200 + 1


def test_nothing_is_held_of_what_was_done_for_an_owner_that_has_gone(qtbot: QtBot) -> None:
    owner, told = QObject(), list[int]()
    worker, held = Worker(owner), Answered()
    worker.run(int, held, lambda _: None)
    kept = weakref.ref(held)
    del held
    worker._pool.submit(int).result(60)  # it has told what became of it, and nobody was told yet
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    later = Worker()
    later.run(int, told.append, lambda _: None)
    qtbot.waitUntil(lambda: bool(told))
    later.end()
    assert kept() is None
