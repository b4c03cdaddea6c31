"""The whole screen for the article, its bars out of the way and at hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tearsheet.ui.selection.passage_bar import PassageBar
from tearsheet.ui.window.bar import ToolBar
from tearsheet.ui.window.status.full_screen import EDGE
from tearsheet.ui.window.status.status_line import StatusLine
from tests.ui.mouse import drag_over
from tests.ui.reader import LONG, Program, Reader, Row


@pytest.fixture
def full(program: Program) -> Reader:
    """A reader some screens into a long text, the window filling the screen, no menu open."""
    close_menus()
    reader = program.read(LONG)
    reader.press("Space", "Space", "Space")
    fill_screen(reader)
    return reader


def fill_screen(reader: Reader) -> None:
    """Press the key, with the pointer away from the edges, wherever another test has left it."""
    reader.press("F11")
    reader.wait(reader.window.isFullScreen)
    for place in (300, 310):  # the first may be where it is already
        QTest.mouseMove(reader.view.viewport(), QPoint(place, place))
    reader.wait(lambda: seen(reader) == {False})


def close_menus() -> None:
    """Close what another test, or this one, has left open."""
    while popup := QApplication.activePopupWidget():
        popup.close()


def bars(reader: Reader) -> list[QWidget]:
    """Those above and below the article."""
    return [reader.window.findChildren(kind)[0] for kind in (ToolBar, StatusLine)]


def seen(reader: Reader) -> set[bool]:
    """Whether each of them is."""
    return {bar.isVisible() for bar in bars(reader)}


def reach_edge(reader: Reader, y: int) -> None:
    """Bring the pointer to that height of the window, as far right as it goes."""
    area = reader.window.centralWidget()
    assert area
    place = QPoint(area.width() - 1, y)
    under = area.childAt(place)
    assert under
    spot = QPointF(place)
    QApplication.sendEvent(under, QEnterEvent(QPointF(under.mapFromParent(place)), spot, spot))


def texts(rows: list[Row]) -> list[str]:
    """What stands in rows."""
    return [row.text for row in rows]


def test_the_article_has_the_whole_screen(full: Reader) -> None:
    assert seen(full) == {False}
    assert full.view.height() == full.window.height()


@pytest.mark.parametrize("is_foot", [True, False])
def test_the_bars_come_over_the_text_at_an_edge_and_go_with_the_pointer(
    full: Reader, *, is_foot: bool
) -> None:
    before = full.rows()
    reach_edge(full, full.window.height() - EDGE if is_foot else 0)
    assert seen(full) == {True}
    assert full.rows() == before
    assert [bar.y() for bar in bars(full)] == [0, full.window.height() - bars(full)[1].height()]
    QTest.mouseMove(full.view.viewport(), QPoint(300, 300))
    assert seen(full) == {False}


def test_a_key_keeps_the_bars_until_it_is_pressed_again(full: Reader) -> None:
    before = full.rows()
    full.press("Shift+F11")
    QTest.mouseMove(full.view.viewport(), QPoint(300, 300))
    assert (seen(full), full.rows()) == ({True}, before)
    full.press("Shift+F11")
    assert seen(full) == {False}


def test_the_bars_stay_while_a_menu_is_open(full: Reader) -> None:
    reach_edge(full, 0)
    full.press("F10")
    full.wait(lambda: QApplication.activePopupWidget() is not None)
    QTest.mouseMove(full.view.viewport(), QPoint(300, 300))
    assert seen(full) == {True}
    close_menus()


@pytest.mark.parametrize("key", ["Esc", "F11"])
def test_esc_leaves_and_all_is_as_before(program: Program, key: str) -> None:
    reader = program.read(LONG)
    reader.press("Space", "Space", "Space")
    reader.wait(lambda: {bar.width() for bar in bars(reader)} == {reader.window.width()})
    before, place = reader.rows(), [bar.geometry() for bar in bars(reader)]
    fill_screen(reader)
    assert texts(reader.rows())[0] == texts(before)[0]
    reader.press("Shift+F11", key)
    reader.wait(lambda: [bar.geometry() for bar in bars(reader)] == place and seen(reader) == {True})
    assert texts(reader.rows())[0] == texts(before)[0]
    assert not reader.window.isFullScreen()
    assert reader.message() == ""


def test_find_bar_and_tray_stand_in_their_places_after_it(full: Reader) -> None:
    full.press("C", "Ctrl+F", "Esc", "Esc")
    full.wait(lambda: not full.window.isFullScreen())
    full.press("Ctrl+F")
    full.wait(lambda: full.window.finding.bar.height() > 0)
    tops = [bar.y() for bar in (bars(full)[0], full.window.panes, full.window.finding.bar, bars(full)[1])]
    full.wait(lambda: bars(full)[1].y() > full.window.finding.bar.y())
    assert tops == sorted(tops)


def test_esc_closes_the_bar_at_the_selection_first(full: Reader) -> None:
    drag_over(full, "Paragraph 9 says")
    [bar] = full.window.findChildren(PassageBar)
    assert bar.isVisible()
    full.press("Esc")
    assert (bar.isVisible(), full.window.isFullScreen()) == (False, True)
    full.press("Esc")
    assert not full.window.isFullScreen()


def test_the_key_for_the_bars_says_why_it_does_nothing_elsewhere(reader: Reader) -> None:
    reader.press("Shift+F11")
    assert reader.message() == "The bars are hidden only in full screen: F11"
    QTest.keyClick(reader.view, Qt.Key.Key_Escape)
    assert seen(reader) == {True}
