"""A reader's hand on the mouse: what is pressed, chosen from menus and selected with it alone."""

from __future__ import annotations

import warnings
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QListView, QMenu, QWidget

from tearsheet.ui.palette.palette import Palette
from tests.ui.reader import Reader

LEFT = Qt.MouseButton.LeftButton


def press_button(place: QWidget, name: str) -> None:
    """Click on a button that is seen, by the beginning of what a screen reader says of it."""
    seen = [one for one in place.findChildren(QAbstractButton) if one.isVisible()]
    button = next((one for one in seen if one.accessibleName().startswith(name)), None)
    assert button, f"no button {name!r} among {[one.accessibleName() for one in seen]}"
    assert button.isEnabled()
    QTest.mouseMove(button)  # a menu that opens under a pointer that has not moved takes no click
    QTest.mouseClick(button, LEFT)


def double_click(place: QWidget, point: QPoint) -> None:
    """Click twice; Qt's own leaves the button pressed, and then nobody can move the mouse."""
    QTest.mouseDClick(place, LEFT, pos=point)
    QTest.mouseRelease(place, LEFT, pos=point)


def choose(reader: Reader, text: str) -> None:
    """Click on an entry of the menu; on what stands not there, in the palette, which the menu opens."""
    press_button(reader.window, "Menu")
    if text in entries(opened(reader)):
        click_entry(opened(reader), text)
    else:
        _choose_in_palette(reader, text)
    reader.wait(reader.has_all_asked)


def _choose_in_palette(reader: Reader, text: str) -> None:
    click_entry(opened(reader), "All actions…")
    reader.wait(reader.has_all_asked)
    [shown] = [one for one in reader.window.findChildren(Palette) if one.isVisible()]
    row = next(row for row, one in enumerate(shown.offered()) if one.text == text)
    index = shown.list.model().index(row, 0)
    shown.list.scrollTo(index)  # as the wheel does
    QTest.mouseClick(shown.list.viewport(), LEFT, pos=shown.list.visualRect(index).center())


def choose_at(reader: Reader, place: QPoint, text: str) -> None:
    """Click with the right button into the article, and on an entry of the menu that comes.

    Args:
        reader: Reads.
        place: In pixels of the text's viewport.
        text: Of the entry.
    """
    click_right(reader, place)
    click_entry(opened(reader), text)


def click_right(reader: Reader, place: QPoint | None = None) -> None:
    """Click with the right button into the article, at the caret where no place is named."""
    viewport, there = reader.view.viewport(), place or reader.view.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, there, viewport.mapToGlobal(there))
    QApplication.sendEvent(viewport, event)


def place_of(reader: Reader, words: str) -> QPoint:
    """The middle of some words of the body, which are scrolled to with the wheel's scroll bar."""
    found = reader.view.document().find(words, reader.cursor(4, 0))
    assert found.hasSelection(), words
    found.setPosition(found.selectionStart() + len(words) // 2)
    bar = reader.view.verticalScrollBar()
    bar.setValue(bar.value() + reader.view.cursorRect(found).center().y() - reader.view.height() // 2)
    return reader.view.cursorRect(found).center() + QPoint(2, 0)


def drag_over(reader: Reader, words: str) -> None:
    """Select words of the body by drawing the mouse over them."""
    found = reader.view.document().find(words, reader.cursor(4, 0))
    place_of(reader, words)
    start, end = reader.view.textCursor(), reader.view.textCursor()
    start.setPosition(found.selectionStart())
    end.setPosition(found.selectionEnd())
    viewport = reader.view.viewport()
    begin, stop = (reader.view.cursorRect(one).center() for one in (start, end))
    QTest.mousePress(viewport, LEFT, pos=begin)
    QTest.mouseMove(viewport, stop)
    QTest.mouseRelease(viewport, LEFT, pos=stop)


def turn_wheel(view: QAbstractScrollArea, notches: int) -> None:
    """Turn the wheel over what can be scrolled, up being positive."""
    place = QPointF(200, 200)
    angle = QPoint(0, 120 * notches)
    no_button, no_modifier = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, place, QPoint(), angle, no_button, no_modifier, phase, False)
    QApplication.sendEvent(view.viewport(), event)


def click_row(view: QListView, words: str) -> None:
    """Click on the row of a list that has these words."""
    model = view.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    row = next(one for one in rows if words in str(one.data()))
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(row).center())


def drop(reader: Reader, path: Path) -> None:
    """Let a file fall on the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    place, button, modifier = QPointF(300, 300), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of a QPoint in Qt 6.12; 6.11 takes nothing else
        enter = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, mime, button, modifier)
    QApplication.sendEvent(reader.window, enter)
    QApplication.sendEvent(reader.window, QDropEvent(place, Qt.DropAction.CopyAction, mime, button, modifier))


def opened(reader: Reader) -> QMenu:
    """The menu that is open."""
    reader.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return _front_menu()


def entries(menu: QMenu) -> list[str]:
    """The words of the entries that can be chosen, without their keys."""
    return [entry.text().partition("\t")[0] for entry in menu.actions() if entry.isEnabled()]


def click_entry(menu: QMenu, text: str) -> None:
    """Click on an entry of a menu that is open, by its words without its keys."""
    shown = {entry.text().partition("\t")[0]: entry for entry in menu.actions()}
    assert text in shown, f"no entry {text!r} among {list(shown)}"
    place = menu.actionGeometry(shown[text]).center()
    for step in (QPoint(2, 2), QPoint()):  # without a move Qt may take the click for one beside the menu
        QTest.mouseMove(menu, place - step)
    QTest.mouseClick(menu, LEFT, pos=place)


def _front_menu() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found
