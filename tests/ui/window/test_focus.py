"""What is chosen in the menu or the palette acts on what had the keys when it was opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tearsheet.notes.note import Colour, Note
from tearsheet.ui.actions import ACTIONS
from tearsheet.ui.look.icon_button import IconButton
from tests.ui.mouse import opened
from tests.ui.palette.palette_hands import run
from tests.ui.reader import Reader

EARLY = "some of its troops"
LATE = "another powder keg in Europe"


def choose(reader: Reader, name: str) -> None:
    """Open the menu with its key and choose an action there with the keyboard; else by the palette."""
    action = next(one for one in ACTIONS if one.name == name)
    if not (action.is_in_menu and action.is_enabled(reader.window)):
        run(reader, action.text)
        return
    reader.press("F10")
    menu = opened(reader)
    menu.setActiveAction(next(one for one in menu.actions() if one.objectName() == name))
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert QApplication.activePopupWidget() is None


@pytest.fixture
def two(reader: Reader) -> Reader:
    """A reader with two notes, the caret on the late one's passage."""
    for words, text in ((EARLY, "first"), (LATE, "second")):
        reader.select(words)
        reader.press("N")
        reader.type(text)
        reader.press("Esc")
    reader.wait_for_saved()
    reader.press("Left")
    return reader


@pytest.fixture
def on_card(two: Reader) -> Reader:
    """The same, the first note's card having the keys."""
    two.press("F6", "Home")
    assert str(two.note_list().currentIndex().data()).endswith("first")
    return two


@pytest.fixture
def in_note(on_card: Reader) -> Reader:
    """The same, writing in the first note."""
    on_card.press("F2")
    on_card.type(" on")
    return on_card


def texts(reader: Reader) -> list[str]:
    """Of the notes."""
    return [card.rpartition(": ")[2] for card in reader.cards()]


def note(reader: Reader, body: str) -> Note:
    """The note with a text."""
    return next(each for each in reader.window.notes.annotations.stored.table.notes() if each.body == body)


def test_delete_deletes_the_note_at_the_caret_when_the_article_has_the_keys(two: Reader) -> None:
    choose(two, "delete_marked")
    assert texts(two) == ["first"]


def test_delete_deletes_the_note_whose_card_has_the_keys(on_card: Reader) -> None:
    choose(on_card, "delete_marked")
    assert texts(on_card) == ["second"]
    choose(on_card, "undo")
    assert texts(on_card) == ["first", "second"]


def test_delete_deletes_the_note_that_is_being_written(in_note: Reader) -> None:
    choose(in_note, "delete_marked")
    assert texts(in_note) == ["second"]


def test_delete_deletes_nothing_while_the_filter_has_the_keys(two: Reader) -> None:
    two.press("Ctrl+Shift+F")
    choose(two, "delete_marked")
    assert texts(two) == ["first", "second"]
    assert two.message() == "There is no highlight or note here"


def test_a_colour_goes_to_the_note_at_the_caret_when_the_article_has_the_keys(two: Reader) -> None:
    choose(two, "pink")
    assert [note(two, body).colour for body in ("first", "second")] == [Colour.YELLOW, Colour.PINK]


def test_a_colour_goes_to_the_note_whose_card_has_the_keys(on_card: Reader) -> None:
    choose(on_card, "pink")
    assert [note(on_card, body).colour for body in ("first", "second")] == [Colour.PINK, Colour.YELLOW]


def test_a_note_on_the_whole_article_takes_no_colour(reader: Reader) -> None:
    reader.press("N")
    reader.type("all")
    choose(reader, "pink")
    assert reader.message() == "This note is on the whole article and has no colour"
    assert len(reader.cards()) == 1


def test_highlight_needs_a_selection_while_a_card_has_the_keys(on_card: Reader) -> None:
    choose(on_card, "highlight")
    assert len(on_card.cards()) == 2
    assert on_card.message() == "Select a passage in the article to highlight it"


@pytest.mark.parametrize("way", ["menu", "N", "Ctrl+N"])
def test_a_new_note_from_the_list_is_a_new_one_wherever_the_caret_is(on_card: Reader, way: str) -> None:
    if way == "menu":
        choose(on_card, "new_note")
    else:
        on_card.press(way)
    on_card.type("third")
    assert texts(on_card) == ["third", "first", "second"]


def test_a_new_note_with_the_caret_on_marked_text_writes_in_that_ones_note(two: Reader) -> None:
    choose(two, "new_note")
    two.type(" more")
    assert texts(two) == ["first", "second more"]


def test_undo_and_redo_act_on_the_typing_in_a_note_that_is_open(in_note: Reader) -> None:
    choose(in_note, "undo")
    assert in_note.editor().text() == "first"
    choose(in_note, "redo")
    assert in_note.editor().text() == "first on"
    in_note.press("Esc")
    choose(in_note, "undo")
    assert texts(in_note) == ["first", "second"]


def test_select_all_and_copy_act_in_the_note_that_is_open(in_note: Reader) -> None:
    choose(in_note, "select_all")
    choose(in_note, "copy")
    assert in_note.pasted() == "first on"
    assert in_note.selected() == ""


def test_copy_copies_the_note_whose_card_has_the_keys_as_its_key_does(on_card: Reader) -> None:
    on_card.press("Ctrl+C")
    copied = on_card.pasted()
    QApplication.clipboard().setText("else")
    choose(on_card, "copy")
    assert on_card.pasted() == copied == f"“{EARLY}”: first"


@pytest.mark.parametrize("way", ["menu", "Ctrl+Shift+X"])
def test_the_passage_of_the_note_that_has_the_keys_is_copied_as_a_quotation(
    on_card: Reader, way: str
) -> None:
    if way == "menu":
        choose(on_card, "copy_quotation")
    else:
        on_card.press(way)
    assert EARLY in on_card.pasted()
    assert LATE not in on_card.pasted()


def test_the_next_note_is_the_one_after_that_which_has_the_keys(on_card: Reader) -> None:
    on_card.put_caret(0)
    choose(on_card, "next_note")
    assert on_card.view.caret.position() == on_card.window.article.text.index(LATE)


def test_a_new_note_on_the_passage_of_one_that_is_open_and_empty_goes_on_with_that(reader: Reader) -> None:
    reader.select(EARLY)
    reader.press("N")
    choose(reader, "new_note")
    reader.type("only one")
    assert texts(reader) == ["only one"]


def test_esc_on_a_button_of_the_tool_bar_gives_the_keys_to_the_article(reader: Reader) -> None:
    buttons = reader.window.findChildren(IconButton)
    assert len(buttons) == 4
    for button in buttons:
        button.setFocus()
        assert button.hasFocus()
        reader.press("Esc")
        assert reader.view.hasFocus(), button.accessibleName()
