"""Cards by mouse, and their menu by keys: colour, write, delete, links; which is tinted, which stay."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tearsheet.notes.colours import tint
from tearsheet.notes.note import Colour
from tearsheet.preferences.settings import ThemeChoice
from tearsheet.ui.look.paint import mixed
from tearsheet.ui.look.theme import CHOSEN
from tearsheet.ui.menus import MOST_LINKS
from tearsheet.ui.notes.cards.card_buttons import CardButtons
from tearsheet.ui.notes.cards.note_cards import TINT, CardDelegate
from tearsheet.ui.notes.note_text import LINE_HEIGHT
from tests.ui.mouse import LEFT, click_entry, entries, opened, press_button
from tests.ui.reader import LONG, Program, Reader, answering
from tests.ui.sight import contrast

WORDS = "some of its troops"
LINK = "https://news.example/a?b=1"


@pytest.fixture
def two(reader: Reader) -> Reader:
    """A reader with a note on the whole article and one on a passage, whose keys go to the article."""
    write(reader, f"Whole, see {LINK} there")
    reader.select_in_body(WORDS)
    write(reader, "On a passage")
    reader.put_caret(5)
    return reader


def write(reader: Reader, text: str) -> None:
    """Write a note."""
    reader.press("N")
    QGuiApplication.clipboard().setText(text)
    reader.press("Ctrl+V", "Esc")


def card(reader: Reader, row: int) -> QPoint:
    """The middle of a card."""
    shown = reader.note_list()
    return shown.visualRect(shown.model().index(row, 0)).center()


def point_at(reader: Reader, row: int) -> CardButtons:
    """Move the mouse over a card; the buttons that come."""
    viewport = reader.note_list().viewport()
    QTest.mouseMove(viewport, card(reader, row) - QPoint(9, 9))
    QTest.mouseMove(viewport, card(reader, row))
    found = reader.note_list().findChild(CardButtons)
    assert found
    assert found.isVisible()
    return found


def names(buttons: CardButtons) -> list[str]:
    """What a screen reader says of those that are seen."""
    return [one.accessibleName() for one in buttons.findChildren(QAbstractButton) if one.isVisible()]


def ask_for_menu(reader: Reader, row: int) -> None:
    """Click on a card with the right button."""
    viewport, place = reader.note_list().viewport(), card(reader, row)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)


def offered(reader: Reader) -> list[str]:
    """What the menu that is open offers."""
    return [one for one in entries(opened(reader)) if one]


def test_the_menu_of_a_card_offers_the_first_links_of_its_note(reader: Reader) -> None:
    write(reader, " ".join(f"https://news.example/{number}" for number in range(MOST_LINKS + 2)))
    ask_for_menu(reader, 0)
    links = [one for one in offered(reader) if one.startswith("Open https")]
    assert links == [f"Open https://news.example/{number}" for number in range(MOST_LINKS)]


def test_a_note_on_the_whole_article_is_deleted_by_mouse(two: Reader) -> None:
    buttons = point_at(two, 0)
    assert names(buttons) == ["Write (F2)", "Delete (Del)"]
    assert two.view.hasFocus()
    press_button(buttons, "Delete")
    assert two.cards() == [f"“{WORDS}”: On a passage"]
    ask_for_menu(two, 0)
    click_entry(opened(two), "Delete")
    assert two.cards() == []


def test_the_buttons_of_a_card_change_its_colour_and_write_in_it(two: Reader) -> None:
    buttons = point_at(two, 1)
    press_button(buttons, "Colour: yellow")
    menu = opened(two)
    chosen = [one.text() for one in menu.actions() if one.isChecked()]
    assert [text.partition("\t")[0] for text in chosen] == ["Yellow highlight"]
    click_entry(menu, "Blue highlight")
    two.wait(lambda: {note.colour for note in two.notes()} == {Colour.YELLOW, Colour.BLUE})
    press_button(point_at(two, 1), "Write")
    two.type(" more")
    assert two.editor().text() == "On a passage more"


@pytest.mark.parametrize("size", [19, 38, 48, 76])
def test_the_buttons_lie_over_all_that_the_foot_says_or_nothing_of_it(reader: Reader, size: int) -> None:
    reader.window.resize(420, 800)
    reader.window.desk.choose(reader.window.desk.settings._replace(text_size=size))
    reader.select_in_body(WORDS)
    reader.press("H", "F9")
    buttons = point_at(reader, 0)
    delegate, shown = reader.note_list().itemDelegate(), reader.note_list()
    assert isinstance(delegate, CardDelegate)
    index = shown.model().index(0, 0)
    room = delegate.room_for_buttons(shown.visualRect(index), index)
    over = room.left() + delegate.said_width(index) - buttons.x()
    assert over <= 1 or buttons.geometry().contains(room)
    assert over <= 1 or size > 38


def test_the_buttons_go_with_the_keys_and_are_reached_by_tab(two: Reader) -> None:
    two.press("F6", "Home")
    buttons = two.note_list().findChild(CardButtons)
    assert buttons
    assert names(buttons) == ["Write (F2)", "Delete (Del)"]
    two.press("Down")
    assert names(buttons) == ["Colour: yellow", "Write (F2)", "Delete (Del)"]
    assert all(min(one.width(), one.height()) >= 24 for one in buttons.findChildren(QAbstractButton))
    two.press("Tab", "Tab", "Tab")
    assert two.front().accessibleName() == "Delete (Del)"
    two.press("Space")
    assert len(two.cards()) == 1
    two.press("Esc")
    assert two.view.hasFocus()
    assert not buttons.isVisible()


def test_the_menu_of_a_card_offers_what_can_be_done_with_its_note(two: Reader) -> None:
    ask_for_menu(two, 1)
    colours = [f"{colour.capitalize()} highlight" for colour in Colour]
    first = ["Go to the passage", "Write in the note", "Copy", "Copy with source"]
    assert offered(two) == [*first, *colours, "Delete"]
    click_entry(opened(two), "Copy with source")
    assert two.pasted().startswith(f"“{WORDS}”")
    ask_for_menu(two, 1)
    click_entry(opened(two), "Go to the passage")
    assert two.selected() == WORDS


def test_the_menu_of_a_card_is_opened_by_keys_on_the_current_one(two: Reader) -> None:
    two.press("F6", "Home")
    two.press("Shift+F10")
    assert offered(two) == ["Write in the note", "Copy", "Delete", f"Open {LINK}"]
    QTest.keyClick(opened(two), Qt.Key.Key_Down)
    QTest.keyClick(opened(two), Qt.Key.Key_Return)
    assert LINK in two.pasted()


def test_a_link_in_a_note_is_opened_after_a_question(two: Reader) -> None:
    shown = two.note_list()
    places = [QPoint(x, y) for y in range(0, card(two, 0).y() * 2, 4) for x in range(0, shown.width(), 8)]
    viewport = shown.viewport()
    place = next(place for place in places if is_hand(viewport, place))
    with answering("Cancel") as asked:
        QTest.mouseClick(viewport, LEFT, pos=place)
        ask_for_menu(two, 0)
        click_entry(opened(two), f"Open {LINK}")
    assert len(asked) == 2
    assert all(LINK in question for question in asked)


def is_hand(viewport: QWidget, place: QPoint) -> bool:
    """Whether the pointer is a hand there."""
    QTest.mouseMove(viewport, place)
    return viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor


@pytest.mark.parametrize("theme", CHOSEN)
def test_what_is_written_on_a_tinted_card_can_be_read(theme: ThemeChoice) -> None:
    seen = CHOSEN[theme]
    for colour in Colour:
        ground, edge = tint(colour, is_dark=seen.is_dark)
        tinted = mixed(seen.card, ground, TINT)
        assert contrast(seen.ink, tinted) >= 7
        assert min(contrast(seen.soft, tinted), contrast(seen.accent, tinted)) >= 4.5
        assert contrast(edge, seen.panel) >= 3


def ground(reader: Reader, row: int) -> str:
    """The colour of a card, beside its edge."""
    seen = reader.note_list().viewport().grab().toImage()
    place = reader.note_list().visualRect(reader.note_list().model().index(row, 0))
    return seen.pixelColor(place.left() + 24, place.top() + 8).name()


def tinted_light() -> str:
    """The colour of a card whose passage is at the caret."""
    light = CHOSEN[ThemeChoice.LIGHT].card
    return mixed(light, tint(Colour.YELLOW, is_dark=False).ground, TINT)


def test_the_card_of_the_passage_at_the_caret_is_tinted(two: Reader) -> None:
    assert ground(two, 1) == CHOSEN[ThemeChoice.LIGHT].card
    two.select_in_body(WORDS)
    two.press("Left", "Right")
    assert ground(two, 1) == tinted_light()
    two.press("J")
    assert ground(two, 1) == CHOSEN[ThemeChoice.LIGHT].card


def test_so_is_one_that_is_made_while_the_caret_is_there(reader: Reader) -> None:
    reader.select_in_body(WORDS)
    reader.press("Left", "Right", "H", "F9")
    assert ground(reader, 0) == tinted_light()


def test_the_list_keeps_its_place_through_themes_and_sizes(program: Program) -> None:
    reader = program.read(LONG)
    for number in range(2, 26):
        reader.put_caret(number)
        reader.press("H")
        if number % 3 == 0:
            write(reader, "Words of a note " * (number % 7 * 4 + 1))
    reader.press("F9", "End", "Up", "Up", "Up", "Esc")
    shown = reader.note_list()
    bar = shown.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)

    def top() -> tuple[str, int]:
        index = shown.indexAt(QPoint(40, 0))
        return str(index.data()), shown.visualRect(index).top()

    first, begun = top()
    for keys in (["Ctrl+T"] * 5, ["Ctrl++"] * 4, ["Ctrl+-"] * 6, ["Ctrl+0"]):
        for key in keys:
            reader.press(key)
            QApplication.processEvents()
            assert top()[0] == first
    assert abs(top()[1] - begun) <= 1


def test_the_rows_of_a_note_are_as_far_apart_where_it_is_written_as_on_its_card(reader: Reader) -> None:
    write(reader, "one\ntwo two " * 9)
    reader.press("F6", "F2", "Ctrl+Home")
    reader.wait(reader.is_writing)
    places = []
    for _ in range(4):
        places.append(reader.editor().cursorRect().y())
        reader.press("Down")
    pitch = LINE_HEIGHT * reader.editor().font().pixelSize()
    assert all(abs(place - places[0] - number * pitch) <= 1 for number, place in enumerate(places))


def test_an_empty_note_says_that_it_can_be_written_in(reader: Reader) -> None:
    reader.press("N")
    assert reader.editor().placeholderText().startswith("Write here")
