"""Nothing that is done by keys is without a way for the mouse."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListView

from tests.ui.mouse import choose, click_row, drag_over, entries, opened, place_of, press_button
from tests.ui.reader import Reader


def go_to_a_quotation(reader: Reader) -> None:
    click_row(said(reader), "powder keg")
    assert reader.selected() == "“another powder keg in Europe”"


def sort_what_is_said(reader: Reader) -> None:
    rows = said(reader).model()
    press_button(reader.window.speech.panel, "By place")
    assert rows.index(0, 0).data() == "Vučić, 2"


def put_the_caret(reader: Reader) -> None:
    place = place_of(reader, "powder")
    QTest.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert reader.view.textCursor().block().text().startswith("Reacting")


def select_words(reader: Reader) -> None:
    drag_over(reader, "powder keg")
    assert reader.selected() == "powder keg"


def want_whole_words(reader: Reader) -> None:
    assert choice(reader, "Word").isChecked()


def want_an_expression(reader: Reader) -> None:
    assert choice(reader, ".*").isChecked()


def return_to_the_article(reader: Reader) -> None:
    press_button(reader.window, "Find")
    assert not reader.view.hasFocus()
    QTest.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert reader.view.hasFocus()


def open_the_menu(reader: Reader) -> None:
    press_button(reader.window, "Menu")
    assert "Open…" in entries(opened(reader))
    opened(reader).close()


NOT_IN_THE_MENU: Mapping[str, Callable[[Reader], None]] = {
    "choose_quotation": go_to_a_quotation,
    "sort_speech": sort_what_is_said,
    "move_caret": put_the_caret,
    "select": select_words,
    "whole_words": want_whole_words,
    "expression": want_an_expression,
    "to_article": return_to_the_article,
    "menu": open_the_menu,
}
"""How the mouse does what stands in no menu."""


@pytest.mark.parametrize("name", NOT_IN_THE_MENU)
def test_the_mouse_does_what_keys_do(reader: Reader, name: str) -> None:
    NOT_IN_THE_MENU[name](reader)


def said(reader: Reader) -> QListView:
    """The list of what is said, opened from the menu, once the article is read."""
    choose(reader, "Who said what")
    [found] = reader.window.speech.panel.findChildren(QListView)
    reader.wait(lambda: found.model().rowCount() > 0)
    return found


def choice(reader: Reader, word: str) -> QAbstractButton:
    """A choice of the find bar, opened by its button, once it is pressed."""
    press_button(reader.window, "Find")
    press_button(reader.window.finding.bar, word)
    found = reader.window.finding.bar.findChildren(QAbstractButton)
    return next(one for one in found if one.text() == word)
