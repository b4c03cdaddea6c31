"""Whatever the program opens is told as what it is, walked by Tab as it is read, and seen meanwhile.

WCAG 2.2: 4.1.2 (names, roles, states), 1.3.2 and 2.4.3 (order), 2.4.11 and 2.4.12 (focus not covered).
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu

from tearsheet.errors import LoadError
from tearsheet.ui.printing.preview import Preview
from tearsheet.ui.window import assistance
from tests.ui.accessibility import everywhere
from tests.ui.accessibility.everywhere import Place
from tests.ui.accessibility.faults import faults
from tests.ui.accessibility.listener import Listener, name, told_of
from tests.ui.accessibility.tabbing import wrong_stops
from tests.ui.reader import Program, Reader
from tests.ui.window import test_shown_beginning as beginning
from tests.ui.window.test_opening import Slow


class Arrangement(NamedTuple):
    """How the window is.

    Attributes:
        size: Device-independent pixels.
        text: Of the article's type, in device-independent pixels.
        is_from_right: Whether everything is mirrored, as in Arabic.
    """

    size: QSize
    text: int = 19
    is_from_right: bool = False


ARRANGEMENTS = {
    "usual": Arrangement(QSize(1080, 760)),
    "narrow, from the right": Arrangement(QSize(420, 760), is_from_right=True),
    "320 pixels, text of 400 %": Arrangement(QSize(320, 640), text=76),
}


@pytest.mark.parametrize("arrangement", ARRANGEMENTS.values(), ids=ARRANGEMENTS)
def test_whatever_opens_is_told_walked_and_seen_as_it_is(
    listener: Listener, program: Program, tmp_path: Path, arrangement: Arrangement
) -> None:
    del listener  # is there before the window is
    found: dict[str, str] = {}

    def look(place: Place) -> None:
        wrong = list(faults(place.front))
        if not isinstance(place.front, QMenu | Preview):  # the keys of menus and of that dialog are Qt's
            wrong += wrong_stops(reader, place.front)
        found.update({one: place.name for one in reversed(wrong) if one not in found})

    reader = everywhere.read(program, tmp_path)
    try:
        arrange(reader, arrangement)
        everywhere.walk(reader, look)
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert not found, "\n".join(f"{place}: {one}" for one, place in found.items())


def test_a_window_that_says_why_nothing_can_be_read_is_told(listener: Listener, program: Program) -> None:
    del listener  # is there before the window is
    loading = Slow(program.folder / "page.html")
    loading.answer = LoadError("It is damaged")
    program.application.take(loading)
    [window] = program.application.openings
    program.bot.waitUntil(lambda: bool(window.problem))
    told = told_of(window)
    assert (told.role(), name(told)) == (QAccessible.Role.Window, "page.html")
    assert told.text(QAccessible.Text.Description) == window.problem
    assert not list(faults(window))


def test_a_window_with_the_beginning_of_a_text_is_told(
    listener: Listener, program: Program, reader: Reader, tmp_path: Path
) -> None:
    del listener  # is there before the window is
    window = beginning.opened(program, beginning.written(tmp_path, beginning.LONGEST))
    reader.wait(lambda: bool(beginning.foot(window)))
    told = told_of(window)
    assert (told.role(), name(told)) == (QAccessible.Role.Window, "Troops leave the border")
    assert told.text(QAccessible.Text.Description) == "Opening long.txt…"
    assert not list(faults(window))


def arrange(reader: Reader, arrangement: Arrangement) -> None:
    """Let the window be so."""
    assistance.begin(reader.window)
    if arrangement.is_from_right:
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk = reader.window.desk
    desk.choose(desk.settings._replace(text_size=arrangement.text))
    reader.window.resize(arrangement.size)
