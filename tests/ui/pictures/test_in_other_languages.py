"""The window in other languages: longer words, reading from the right, words of tables that differ."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tearsheet.storage.paths import resource
from tearsheet.translation import Catalogue
from tearsheet.ui.aa.popover import Popover
from tearsheet.ui.actions import Group
from tearsheet.ui.look import languages
from tearsheet.ui.look.icon_button import IconButton
from tearsheet.ui.notes.saving import Saving
from tearsheet.ui.window.bar import ToolBar
from tearsheet.ui.window.status.status_line import StatusLine
from tearsheet.ui.window.status.track import ProgressTrack
from tests.ui.mouse import opened
from tests.ui.reader import Program, Reader
from tests.words.catalogues import names

ROOT = Path(__file__).parents[3]


@pytest.fixture
def from_the_right(qtbot: QtBot, program: Program) -> Iterator[Reader]:
    """A reader of a window that is read from the right."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield program.read()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_words_half_as_long_again_have_room_in_window_and_sheets_from_either_side() -> None:
    command = [sys.executable, "-m", "tests.ui.pictures.pseudo"]
    told = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, timeout=300)
    assert told.stdout.strip() == ""


def test_bars_and_panel_are_mirrored_where_reading_begins_at_the_right(from_the_right: Reader) -> None:
    window = from_the_right.window
    from_the_right.press("F9")
    bar = window.findChild(ToolBar)
    assert bar is not None
    buttons = {button.accessibleName(): button.x() for button in bar.findChildren(IconButton)}
    assert buttons["Menu (F10)"] > buttons["Find (Ctrl+F)"] > buttons["Text and theme (Ctrl+Shift+T)"]
    assert window.panes.side.x() == 0
    assert window.view.x() == window.panes.side.width()
    line = window.findChild(StatusLine)
    track = window.findChild(ProgressTrack)
    assert line is not None
    assert track is not None
    assert track.x() > line.width() / 2


def test_what_opens_lies_under_its_button_where_reading_begins_at_the_right(from_the_right: Reader) -> None:
    window = from_the_right.window
    from_the_right.press("F10")
    menu = opened(from_the_right)
    assert menu.geometry().center().x() > window.geometry().center().x()
    menu.close()
    from_the_right.press("T")
    popover = window.findChild(Popover)
    assert popover is not None
    assert popover.geometry().right() < window.width() / 2


def test_the_panel_is_widened_from_its_inner_edge_where_it_lies_at_the_left(from_the_right: Reader) -> None:
    from_the_right.press("F9")
    panes = from_the_right.window.panes
    before = panes.side.width()
    edge = panes.childAt(before, 200)
    assert edge is not None
    place = edge.rect().center()
    QTest.mousePress(edge, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(edge, place + QPoint(40, 0))
    QTest.mouseRelease(edge, Qt.MouseButton.LeftButton, pos=place + QPoint(40, 0))
    assert abs(panes.side.width() - before - 40) <= 1


@pytest.mark.parametrize("name", names())
def test_no_two_names_of_one_table_are_the_same(name: str) -> None:
    catalogue = Catalogue(name, resource("translations", f"{name}.qm").read_bytes())
    for table in (Group, Saving):
        assert len({catalogue.text(each) for each in table}) == len(table)


@pytest.mark.parametrize("name", names())
def test_what_qt_says_itself_is_in_the_language_too(name: str, qapp: QApplication) -> None:
    words = languages.words_of_qt(name, qapp)
    assert words.translate("QLineEdit", "Select All") not in {"", "Select All"}
    assert words.translate("QPlatformTheme", "Cancel") not in {"", "Cancel"}


@pytest.mark.parametrize("name", names())
def test_qt_knows_the_language_and_from_which_side_it_is_read(name: str) -> None:
    locale = QLocale(name.replace("@latin", "_Latn"))
    assert locale.language() not in {QLocale.Language.C, QLocale.Language.English}
    assert (locale.textDirection() == Qt.LayoutDirection.RightToLeft) == (name == "ar")
