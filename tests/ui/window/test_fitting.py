"""Windows and dialogs are no larger than the screen, and nothing in them is cut off where it is small."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QScrollArea, QScrollBar, QWidget

from tearsheet.storage import paths
from tearsheet.ui.look import fitting
from tearsheet.ui.window.status.status_line import StatusLine
from tests.ui.reader import Program, Reader

LARGE = {"width": 9_000, "height": 8_000}


@pytest.fixture
def remembered(program: Program) -> Program:
    """The program, whose last window was on a screen larger than this one."""
    path = paths.state_folder() / "window.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(LARGE))
    return program


def is_on_screen(window: QWidget) -> bool:
    """Whether all of it can be seen."""
    return window.screen().availableGeometry().contains(window.frameGeometry())


def within(part: QWidget, window: QWidget) -> QRect:
    """Where a part lies in its window."""
    return QRect(part.mapTo(window, part.rect().topLeft()), part.size())


def dialog(reader: Reader, key: str) -> QDialog:
    """The dialog that a key opens."""
    reader.press(key)
    [opened] = [one for one in reader.window.findChildren(QDialog) if one.isVisible()]
    reader.wait(opened.isActiveWindow)
    return opened


def test_a_window_remembered_from_a_larger_screen_lies_on_this_one(remembered: Program) -> None:
    assert is_on_screen(remembered.read().window)


def test_a_window_that_had_no_room_is_as_large_as_before_elsewhere(remembered: Program) -> None:
    remembered.read()
    remembered.end()
    kept = json.loads((paths.state_folder() / "window.json").read_text())
    assert {name: kept[name] for name in LARGE} == LARGE


def test_a_window_beyond_the_edge_of_the_screen_comes_back_in(reader: Reader) -> None:
    reader.window.move(2_300, 1_500)
    fitting.keep_inside(reader.window)
    assert is_on_screen(reader.window)


def test_find_bar_and_status_line_are_seen_in_the_smallest_window(reader: Reader) -> None:
    reader.window.setMinimumSize(QSize(0, 0))
    reader.window.resize(320, 206)
    reader.press("Ctrl+F")
    for part in (reader.window.finding.bar, reader.window.findChildren(StatusLine)[0]):
        assert reader.window.rect().contains(within(part, reader.window))
    assert reader.view.height() >= 2 * reader.view.type_size


@pytest.mark.parametrize("key", ["Ctrl+,", "i", "F1"])
@pytest.mark.parametrize("zooms", [0, 4])
def test_no_dialog_needs_scrolling_sideways_at_320_pixels(reader: Reader, key: str, zooms: int) -> None:
    """WCAG 2.2, 1.4.10: 1280 pixels at 400 %."""
    reader.press(*["Ctrl++"] * zooms)
    reader.window.resize(340 if not zooms else 420, 300)
    [area] = dialog(reader, key).findChildren(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    "keys", [["Ctrl+F", "w"], ["J", "J", "J", "J", "C"], ["F9"], ["J", "J", "J", "J", "N"], ["Shift+F9"]]
)
def test_at_320_pixels_and_400_per_cent_nothing_is_cut_or_needs_scrolling_sideways(
    reader: Reader, keys: list[str]
) -> None:
    """WCAG 2.2, 1.4.10, and text larger than 1.4.4 asks for."""
    reader.press(*["Ctrl++"] * 20)
    assert reader.window.zoom == 400
    reader.window.resize(320, 560)
    reader.press(*keys)
    reader.wait(lambda: reader.view.width() <= 320)
    bars = [
        one
        for one in reader.window.findChildren(QScrollBar)
        if one.orientation() == Qt.Orientation.Horizontal
    ]
    assert not any(one.isVisible() and one.maximum() for one in bars)
    for part in reader.window.findChildren(QAbstractButton):
        if part.isVisible():
            assert reader.window.rect().contains(within(part, reader.window)), part.accessibleName()
            assert part.width() >= part.fontMetrics().horizontalAdvance(part.text()), part.text()
    assert all(right <= reader.view.width() for _, right in map(reader.edges, reader.rows()))
