"""A disk that takes its time: no window stands still without a word, and what piles up is written as one."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tearsheet.article.model import Article, Passage
from tearsheet.formats import load
from tearsheet.notes.note import Colour, Note, Versions
from tearsheet.notes.notebook import Notebook
from tearsheet.storage import paths
from tearsheet.ui.notes.annotations import Annotations
from tearsheet.ui.notes.saving import Saving
from tearsheet.ui.process import ending
from tearsheet.ui.window.closing import WaitingBox
from tests.ui.notes.test_annotations import SlowNotebook
from tests.ui.reader import Program, Reader, answering, note_paths, save_and_wait


class Disk:
    """Synchronises nothing until it is let go.

    Attributes:
        asked: How many times it was asked to.
    """

    def __init__(self) -> None:
        self.asked = 0
        self._is_free = Event()
        self._is_broken = False
        self._fsync = os.fsync

    def fsync(self, descriptor: int) -> None:
        """In the place of `os.fsync`."""
        self.asked += 1
        self._is_free.wait()
        if self._is_broken:
            raise OSError(5, "broken")
        self._fsync(descriptor)

    def let_go(self, *, is_broken: bool = False) -> None:
        """Synchronise, or refuse to, from now on."""
        self._is_broken = is_broken
        self._is_free.set()


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    """The system's disk is a slow one, until the end of the test."""
    slow = Disk()
    monkeypatch.setattr(os, "fsync", slow.fsync)
    yield slow
    slow.let_go()


def write(reader: Reader, text: str) -> None:
    """Write a note on the whole article."""
    reader.window.activateWindow()
    reader.wait(reader.window.isActiveWindow)
    reader.view.setFocus()
    reader.press("Ctrl+N")
    reader.type(text)


def boxes() -> list[WaitingBox]:
    """Those that wait for the disk, on the screen."""
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, WaitingBox) and each.isVisible()
    ]


def when_waiting(act: Callable[[WaitingBox], None]) -> QTimer:
    """Do something once the window says that it waits; the timer is to be kept."""
    timer = QTimer(interval=10)

    def look() -> None:
        if boxes():
            timer.stop()
            act(boxes()[0])

    timer.timeout.connect(look)
    timer.start()
    return timer


def words_on_disk() -> set[str]:
    """The texts of all notes."""
    loaded = Notebook(paths.notes_folder(), load(paths.shipped_article())).load()
    return {shown.note.body for shown in loaded.notes}


def test_ctrl_w_says_what_it_waits_for_and_closes_when_the_disk_has_answered(
    program: Program, disk: Disk
) -> None:
    reader = program.read()
    write(reader, "slow words")
    said = []

    def look(box: WaitingBox) -> None:
        said.extend([box.text(), box.more.partition("\n")[0]])
        disk.let_go()

    kept = when_waiting(look)
    reader.press("Ctrl+W")
    del kept
    assert said == ["Waiting for the disk…", "1 note is not on the disk yet: “slow words”."]
    assert program.application.windows == []
    assert words_on_disk() == {"slow words"}


def test_the_window_stays_when_the_reader_wants_that_and_closes_later(program: Program, disk: Disk) -> None:
    reader = program.read()
    write(reader, "slow words")
    with answering("Keep the window open") as asked:
        reader.press("Ctrl+W")
    assert asked == ["Waiting for the disk…"]
    assert reader.window.isVisible()
    disk.let_go()
    reader.wait_for_saved()
    reader.window.activateWindow()
    reader.wait(reader.window.isActiveWindow)
    reader.press("Ctrl+W")
    assert program.application.windows == []


def test_closed_anyway_the_words_are_written_without_the_window(program: Program, disk: Disk) -> None:
    reader = program.read()
    write(reader, "slow words")
    gone = []
    reader.window.written.connect(lambda: gone.append(True))
    with answering("Close anyway"):
        reader.press("Ctrl+W")
    assert (program.application.windows, gone) == ([], [])
    disk.let_go()
    reader.wait(lambda: bool(gone))
    assert words_on_disk() == {"slow words"}


def test_what_cannot_be_written_after_the_window_was_closed_is_told(program: Program, disk: Disk) -> None:
    reader = program.read()
    write(reader, "slow words")
    with answering("Close anyway"):
        reader.press("Ctrl+W")
    disk.let_go(is_broken=True)
    with answering("Close") as told:
        reader.wait(lambda: bool(told))
    assert told == ["1 note could not be saved after the window was closed: “slow words”."]


def test_a_deletion_that_the_disk_has_not_answered_is_waited_for_too(program: Program, disk: Disk) -> None:
    reader = program.read()
    write(reader, "slow words")
    reader.press("Esc", "F6", "Del")
    said = []

    def look(box: WaitingBox) -> None:
        said.append(box.more.partition("\n")[0])
        disk.let_go()

    kept = when_waiting(look)
    reader.press("Ctrl+W")
    del kept
    assert said == ["What you have changed is not all on the disk yet."]
    assert len(list(paths.notes_folder().glob("*/trash/*.json"))) == 1


@pytest.mark.parametrize("way", ["Ctrl+Q", "SIGTERM"])
def test_all_windows_are_closed_once_the_disk_has_answered(program: Program, disk: Disk, way: str) -> None:
    readers = [program.read(), program.read("Another\n\nThat says some more.")]
    for number, reader in enumerate(readers):
        write(reader, f"words {number}")

    kept = when_waiting(lambda _: disk.let_go())
    before = signal.signal(signal.SIGTERM, ending._leave_to_socket)
    try:
        if way == "SIGTERM":
            os.kill(os.getpid(), signal.SIGTERM)
        else:
            readers[1].press(way)
        readers[0].wait(lambda: not program.application.windows)
    finally:
        signal.signal(signal.SIGTERM, before)
    del kept
    assert sorted(note.body for note in readers[0].notes()) == ["words 0", "words 1"]


def test_a_signal_while_a_window_waits_closes_all_once_that_one_is_closed(
    program: Program, disk: Disk
) -> None:
    readers = [program.read("Another\n\nThat says some more."), program.read()]
    write(readers[1], "slow words")

    def end(_: WaitingBox) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        QTimer.singleShot(50, disk.let_go)

    kept = when_waiting(end)
    before = signal.signal(signal.SIGTERM, ending._leave_to_socket)
    try:
        readers[1].press("Ctrl+W")
        readers[0].wait(lambda: not program.application.windows)
    finally:
        signal.signal(signal.SIGTERM, before)
    del kept
    assert words_on_disk() == {"slow words"}


def test_a_disk_that_is_quick_is_not_spoken_of(program: Program) -> None:
    reader = program.read()
    write(reader, "quick words")
    with answering("Keep the window open") as asked:
        reader.press("Ctrl+W")
    assert asked == []


class CountingNotebook(SlowNotebook):
    """Counts the saves that it is asked for."""

    saves = 0

    def save(self, note: Note, *, is_resolving: bool = False) -> Versions:
        self.saves += 1
        return super().save(note, is_resolving=is_resolving)


def test_what_is_typed_while_the_disk_is_at_work_is_written_as_one(qtbot: QtBot) -> None:
    article = load(paths.shipped_article())
    notebook = CountingNotebook(paths.notes_folder(), article)
    annotations = Annotations(notebook, article)
    note_id = annotations.add(None)
    for number in range(20):
        annotations.edit(note_id, "word " * (number + 1))
        annotations.stored.rescan()
        qtbot.waitUntil(lambda: notebook.saves == 1)
    for _ in range(20):
        notebook.turns.release()
    qtbot.waitUntil(annotations.stored.is_all_saved)
    assert (notebook.saves, words_on_disk()) == (2, {"word " * 20})


def test_a_note_brought_back_is_not_said_to_be_saved_before_it_is(program: Program) -> None:
    reader = program.read()
    write(reader, "back again")
    reader.wait_for_saved()
    annotations = reader.window.notes.annotations
    [note] = annotations.stored.table.notes()
    reader.press("Esc", "F6", "Del")
    save_and_wait(annotations.stored)
    reader.press("Ctrl+Z")
    assert annotations.stored.saving(note.id) is Saving.UNSAVED
    reader.wait_for_saved()
    assert words_on_disk() == {"back again"}


class HeldNotebook(SlowNotebook):
    """Deletes when it is let, too."""

    def __init__(self, root: Path, article: Article) -> None:
        super().__init__(root, article)
        self.is_at_deletion = Event()
        self.may_delete = Event()

    def delete(self, note_id: str, *, unsaved: Note | None = None, now: datetime | None = None) -> None:
        self.is_at_deletion.set()
        self.may_delete.wait()
        super().delete(note_id, unsaved=unsaved, now=now)


def test_a_save_from_before_a_deletion_says_nothing_of_the_note_that_is_brought_back(qtbot: QtBot) -> None:
    article = load(paths.shipped_article())
    notebook = HeldNotebook(paths.notes_folder(), article)
    annotations = Annotations(notebook, article)
    note_id = annotations.highlight(Passage(0, 20), Colour.PINK)
    annotations.stored.save_now()
    annotations.undo()
    annotations.redo()
    notebook.turns.release()
    qtbot.waitUntil(notebook.is_at_deletion.is_set)  # the save has been answered
    QApplication.processEvents()
    assert annotations.stored.saving(note_id) is Saving.UNSAVED
    notebook.may_delete.set()
    qtbot.waitUntil(annotations.stored.is_all_saved)
    assert len(note_paths()) == 1
