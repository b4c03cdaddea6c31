"""Whatever the program can open: its window with each part, every menu, sheet, dialog and message.

What an action opens is found by running it, so that none can be forgotten; what needs none, in `BESIDES`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from tearsheet.ui.actions import ACTIONS
from tearsheet.ui.dialogs.comparison_window import ComparisonWindow
from tearsheet.ui.look.question import Question
from tearsheet.ui.window import comparing, turns
from tearsheet.ui.window.files.changed_bar import ChangedBar
from tests.ui.reader import Program, Reader
from tests.ui.window.aloud.speaker import Speaker

ENDS = frozenset({"close", "quit"})
"""Actions after which there is nothing to look at."""
ASKS = "…"
"""Ends the name of an action that asks something before it acts, and what it asks may come late."""
LATE_MS = 20_000
PAGE = """<!DOCTYPE html><html lang="en"><head><title>The river rises</title>
<link rel="canonical" href="https://news.example/river"><meta name="author" content="Jane Doe"></head><body>
<article><h1>The river rises</h1>
<p>The first paragraph, with <a href="https://news.example/x">a link to follow</a> and more words.</p>
<h2>A second heading</h2>
<p>The mayor knew nothing of it on Tuesday, and the river rose again on both banks of it that night.</p>
<p>“We will rebuild the bridge,” said Anna Petrova, the mayor of Orsk. “Nobody was hurt,” she added.</p>
<ul><li>one thing to say here</li><li>two things to say there</li></ul>
<table><tr><th>Place</th><th>Height</th></tr><tr><td>Bridge</td><td>3 m</td></tr></table>
<p>The last paragraph of the text says again that the river is still rising, and that more words follow.</p>
</article></body></html>
"""
WORDS, MARKED = "on both banks", "knew nothing of it"
ELSEWHERE = {"open_link": "a link", "leave_out": "again that the river"}
"""What is selected for actions that ask for something else, or change it."""


class Place(NamedTuple):
    """Something that is open.

    Attributes:
        name: Of the action, or of the case, that has opened it.
        front: The window, menu, sheet or dialog that has the keys.
    """

    name: str
    front: QWidget


def read(program: Program, folder: Path) -> Reader:
    """Somebody who reads a page with all that one can have, and has written a note; with a speech engine."""
    Speaker(folder, "espeak-ng")
    os.environ["PATH"] = f"{folder}{os.pathsep}{os.environ['PATH']}"
    reader = program.read(PAGE, "page.html")
    reader.select_in_body(MARKED)
    reader.press("N")
    reader.type("How many?")
    reader.press("Esc")
    reader.wait_for_saved()
    return reader


def walk(reader: Reader, look: Callable[[Place], None]) -> None:
    """Open everything, one after the other, and look at it; what consists of the same as before is passed."""
    known: set[frozenset[QWidget]] = set()

    def meet(name: str) -> None:
        if (now := seen()) not in known:
            known.add(now)
            look(Place(name, front(reader)))

    for name, opening in openings(reader):
        prepare(reader, ELSEWHERE.get(name, WORDS))
        asks, before = _asks(name, reader), seen()
        with _answering(partial(meet, name)) as answered:
            opening()
            reader.wait(reader.has_all_asked, LATE_MS)
            if asks:
                reader.wait(partial(_has_come, before, answered), LATE_MS)
        front(reader).activateWindow()  # offscreen, no window manager does
        reader.wait(lambda: is_in_front(reader), LATE_MS)
        QApplication.processEvents()  # what has come has its place
        meet(name)
        leave(reader)


def openings(reader: Reader) -> Iterator[tuple[str, Callable[[], None]]]:
    """What may open something, by its name: every action, and what comes without one."""
    yield "window", lambda: None
    for action in ACTIONS:
        if action.run and action.name not in ENDS:
            yield action.name, partial(action.run, reader.window)
            if action.is_on:
                yield f"{action.name} again", partial(action.run, reader.window)
    for name, case in BESIDES.items():
        yield name, partial(case, reader)


def _asks(name: str, reader: Reader) -> bool:
    """Whether it is the name of an action that asks something, and can act."""
    return any(
        one.name == name and one.text.endswith(ASKS) and one.is_enabled(reader.window) for one in ACTIONS
    )


def _has_come(before: frozenset[QWidget], answered: list[str]) -> bool:
    """Whether something has been asked."""
    return seen() != before or bool(answered)


def prepare(reader: Reader, words: str) -> None:
    """Have some words selected in the article, which has the keys; the pointer is at no edge."""
    reader.window.activateWindow()
    reader.wait(reader.window.isActiveWindow)
    QCursor.setPos(reader.window.geometry().center())
    turns.to_article(reader.window)
    reader.select_in_body(words)


def seen() -> frozenset[QWidget]:
    """All that is shown now."""
    return frozenset(one for one in QApplication.allWidgets() if one.isVisible())


def front(reader: Reader) -> QWidget:
    """What has the keys: the menu or dialog that is open, else the window."""
    over = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not reader.window]
    return QApplication.activePopupWidget() or next(iter(over), reader.window)


def is_in_front(reader: Reader) -> bool:
    """Whether it has the keys; a menu grabs them."""
    return front(reader).isActiveWindow() or isinstance(front(reader), QMenu)


def leave(reader: Reader) -> None:
    """Close what is open over the window."""
    while (top := front(reader)) is not reader.window:
        top.close()
        QApplication.processEvents()
    reader.window.activateWindow()
    reader.wait(reader.window.isActiveWindow)
    if reader.front() is not reader.view:
        reader.press("Esc")


@contextmanager
def _answering(meet: Callable[[], None]) -> Iterator[list[str]]:
    """Look at what is waited for, and close it; files are asked for by dialogs of Qt or the system."""
    answered: list[str] = []

    def answer() -> None:
        if dialog := QApplication.activeModalWidget():
            if not dialog.isActiveWindow():  # offscreen, no window manager sees to it
                dialog.activateWindow()
                return
            timer.stop()
            answered.append(dialog.windowTitle())
            if not isinstance(dialog, QFileDialog):
                meet()
            dialog.close()
            timer.start()

    timer = QTimer(interval=10)
    timer.timeout.connect(answer)
    timer.start()
    yield answered
    timer.stop()


def _compare(reader: Reader) -> None:
    path = reader.window.article.source.path
    assert path
    copy = path.with_name("later.html")
    copy.write_text(path.read_text().replace("both banks", "two banks"))
    comparing.of(reader.window).compare_with(copy)
    reader.wait(lambda: isinstance(front(reader), ComparisonWindow), LATE_MS)


def _ask(reader: Reader) -> None:
    Question("Delete all notes?", ("Delete", "Keep"), reader.window, more="They are gone then.").open()


def _write(reader: Reader) -> None:
    reader.select_in_body(MARKED)
    reader.press("N")
    reader.wait(reader.is_writing)


def _change_the_file(reader: Reader) -> None:
    path = reader.window.article.source.path
    assert path
    path.write_text(path.read_text().replace("rising", "falling"))
    reader.wait(lambda: any(one.isVisible() for one in reader.window.findChildren(ChangedBar)), LATE_MS)


def _lose_a_passage(reader: Reader) -> None:
    """Leave out the paragraph that the note is on, and stand on its card, which offers to attach it."""
    reader.select_in_body(MARKED)
    reader.press("-")
    reader.window.notes.take_focus()
    reader.press("Home")


def _stand_on_a_card(reader: Reader) -> None:
    reader.window.notes.take_focus()


BESIDES: dict[str, Callable[[Reader], None]] = {
    "comparison": _compare,
    "question": _ask,
    "written note": _write,
    "card": _stand_on_a_card,
    "changed file": _change_the_file,
    "lost passage": _lose_a_passage,
}
