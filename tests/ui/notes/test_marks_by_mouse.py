"""What the pointer finds at a mark: its note's first lines, a hand, the number beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from tearsheet.preferences.settings import ThemeChoice
from tearsheet.ui.look.theme import CHOSEN
from tests.ui.mouse import LEFT, place_of
from tests.ui.reader import Reader

WORDS = "some of its troops"
LATER = "military action would be counterproductive"


@pytest.fixture
def writer(reader: Reader) -> Reader:
    """A reader who has written on a passage, highlighted another, and closed the notes."""
    note(reader, WORDS, "<b>First</b>\nsecond\nthird\nfourth\nfifth")
    reader.select_in_body(LATER)
    reader.press("H", "F9", "F9", "F9")
    assert not reader.window.panes.has_side()
    return reader


def note(reader: Reader, words: str, text: str) -> None:
    """Write a note on a passage."""
    reader.select_in_body(words)
    reader.press("N")
    QGuiApplication.clipboard().setText(text)
    reader.press("Ctrl+V", "Esc")
    reader.wait_for_saved()


def pointed_at(reader: Reader, place: QPoint) -> Qt.CursorShape:
    """The pointer's shape at a place, to which it comes from another one."""
    QTest.mouseMove(reader.view.viewport(), QPoint(1, 1))
    QTest.mouseMove(reader.view.viewport(), place)
    return reader.view.viewport().cursor().shape()


def rest_at(reader: Reader, place: QPoint) -> None:
    """Let the pointer rest at a place."""
    viewport = reader.view.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QHelpEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))


def number_of(reader: Reader, words: str) -> QPoint:
    """Where the number of a note stands beside a row of words."""
    layout = reader.view.document().documentLayout()
    right = layout.blockBoundingRect(reader.view.document().findBlockByNumber(4)).right()
    return QPoint(round(right) + 10, place_of(reader, words).y())


def test_a_mark_tells_the_first_lines_of_its_note_as_they_were_typed(writer: Reader) -> None:
    rest_at(writer, place_of(writer, WORDS))
    assert "&lt;b&gt;First&lt;/b&gt;\nsecond\nthird\nfourth…" in QToolTip.text()
    rest_at(writer, place_of(writer, LATER))
    writer.wait(lambda: not QToolTip.isVisible())


def test_the_pointer_is_a_hand_over_marks_and_their_numbers_alone(writer: Reader) -> None:
    hand, beam = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor
    for words, shape in {WORDS: hand, LATER: hand, "imposing": beam}.items():
        assert pointed_at(writer, place_of(writer, words)) == shape
    assert pointed_at(writer, number_of(writer, WORDS)) == hand
    assert pointed_at(writer, number_of(writer, "imposing")) == beam


def test_a_click_on_the_number_of_a_note_goes_to_its_card(writer: Reader) -> None:
    QTest.mouseClick(writer.view.viewport(), LEFT, pos=number_of(writer, WORDS))
    assert writer.note_list().hasFocus()
    assert str(writer.note_list().currentIndex().data()).startswith(f"“{WORDS}”")


@pytest.mark.parametrize("words", [WORDS, LATER])
@pytest.mark.parametrize("keys", [["H"], ["3"], ["N", "x", "Esc"]])
def test_the_selection_is_gone_once_a_mark_or_note_is_there(
    reader: Reader, words: str, keys: list[str]
) -> None:
    reader.select_in_body(f" {words} ")
    place = reader.view.verticalScrollBar().value()
    reader.press(*keys)
    assert reader.selected() == ""
    assert reader.view.verticalScrollBar().value() == place
    reader.press("2")
    reader.wait(lambda: [one.colour for one in reader.notes()] == ["pink"])


def test_nothing_scrolls_where_the_selection_of_everything_is_dropped(reader: Reader) -> None:
    reader.window.resize(reader.window.width(), 400)
    reader.press("J", "J", "J", "J", "J")
    top = reader.top_row()
    reader.press("Ctrl+A", "H")
    assert (reader.top_row(), reader.selected()) == (top, "")


@pytest.mark.parametrize("key", ["X", "H", "C", "Shift+L"])
def test_what_is_taken_without_a_selection_is_tinted_for_a_moment(reader: Reader, key: str) -> None:
    place = place_of(reader, "imposing")
    QTest.mouseClick(reader.view.viewport(), LEFT, pos=place)
    assert not is_tinted(reader, place)
    reader.press(key)
    assert is_tinted(reader, place)
    assert reader.selected() == ""
    reader.wait(lambda: not is_tinted(reader, place))


def is_tinted(reader: Reader, place: QPoint) -> bool:
    """Whether the ground of a selection is behind the word at a place."""
    seen = reader.view.viewport().grab().toImage()
    grounds = {seen.pixelColor(place.x() + step, place.y() - 12).name() for step in range(-20, 20)}
    return CHOSEN[ThemeChoice.LIGHT].selection in grounds
