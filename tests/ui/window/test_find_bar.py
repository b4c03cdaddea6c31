"""The find bar: what counts as a hit, hits in notes, and what is taken from the article."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tearsheet.finding.scan import Scan
from tearsheet.formats import load
from tearsheet.notes.notebook import Notebook
from tearsheet.storage import paths
from tearsheet.ui.window.finding.find_bar import FindBar
from tests.ui.mouse import double_click
from tests.ui.reader import Program, Reader

TEXT = "A headline\n\nThe catalogue of a cat: cats and a “cat” in 12 words. " + "More words of it. " * 9


def find(reader: Reader, words: str) -> None:
    """Type words into the find bar."""
    reader.press("Ctrl+F")
    reader.type(words)


def told(reader: Reader, words: str) -> None:
    """Wait until the bar says this."""
    reader.wait(lambda: reader.find_count() == words)


def button(reader: Reader, text: str) -> QAbstractButton:
    """One of the bar's choices."""
    found = reader.window.finding.bar.findChildren(QAbstractButton)
    return next(one for one in found if one.text() == text)


def write(reader: Reader, words: str, text: str) -> None:
    """Write a note on a passage."""
    reader.select_in_body(words)
    reader.press("N")
    reader.type(text)
    reader.press("Esc", "Esc")
    reader.wait_for_saved()


def test_the_bar_is_made_before_it_is_wanted_and_stays_hidden(reader: Reader) -> None:
    reader.wait(lambda: bool(reader.window.findChildren(FindBar)))
    assert reader.window.open_find_bar() is None
    assert reader.view.hasFocus()
    find(reader, "troops")
    [bar] = reader.window.findChildren(FindBar)
    assert reader.window.open_find_bar() is bar
    assert reader.selected() == "Troops"


def test_a_mistake_in_searching_is_told_and_the_next_key_searches_again(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(_: Scan) -> None:
        raise KeyError

    with qtbot.captureExceptions() as raised, monkeypatch.context() as patched:
        patched.setattr(Scan, "step", fail)
        find(reader, "t")
        told(reader, "Something went wrong in Tearsheet itself (KeyError).")
        reader.wait(lambda: not reader.window.finding._timer.isActive())
    assert len(raised) == 1
    reader.type("roops")
    assert reader.selected() == "Troops"


def test_alt_w_finds_whole_words_only_and_again_any_part(program: Program) -> None:
    reader = program.read(TEXT)
    find(reader, "cat")
    told(reader, "1 of 4")
    reader.press("Alt+W")
    told(reader, "1 of 2")
    assert button(reader, "Word").isChecked()
    reader.press("Alt+W")
    told(reader, "1 of 4")


def test_the_mouse_chooses_whole_words(program: Program) -> None:
    reader = program.read(TEXT)
    find(reader, "cat")
    QTest.mouseClick(button(reader, "Word"), Qt.MouseButton.LeftButton)
    told(reader, "1 of 2")


def test_alt_x_finds_by_a_regular_expression(program: Program) -> None:
    reader = program.read(TEXT)
    find(reader, r"cats?\b")
    told(reader, "Not found")
    reader.press("Alt+X")
    told(reader, "1 of 3")
    assert reader.selected() == "cat"
    reader.press("F3")
    assert reader.selected() == "cats"


def test_what_is_no_expression_is_told_until_it_is_one(program: Program) -> None:
    reader = program.read(TEXT)
    find(reader, "")
    reader.press("Alt+X")
    reader.type("(ca")
    assert reader.find_count().startswith("No expression: ")
    assert not reader.has_found_marks()
    reader.type("t)")
    told(reader, "1 of 4")


def test_an_expression_that_takes_too_long_is_told_and_the_window_answers(program: Program) -> None:
    reader = program.read("A headline\n\n" + "many words and more words here " * 200)
    find(reader, "")
    reader.press("Alt+X")
    reader.type(r"(\w+) .*\1 .*\1 .*\1!")
    told(reader, "This expression takes too long")
    reader.press("Esc")
    assert reader.view.hasFocus()


def test_ctrl_f_takes_what_is_selected(reader: Reader) -> None:
    reader.select_in_body("Kosovo")
    reader.press("Ctrl+F")
    assert reader.window.finding.bar.field.text() == "Kosovo"
    reader.wait(lambda: " of " in reader.find_count())
    assert reader.selected() == "Kosovo"


def test_ctrl_f_keeps_what_was_looked_for_where_its_hit_is_selected(reader: Reader) -> None:
    find(reader, "KOSOVO")
    reader.press("Esc", "Ctrl+F")
    assert reader.window.finding.bar.field.text() == "KOSOVO"


def test_what_is_selected_is_looked_for_as_words_by_an_expression_too(program: Program) -> None:
    reader = program.read("A headline\n\nWas it (so)? It was (so), said somebody. " + "More words. " * 9)
    find(reader, "")
    reader.press("Alt+X", "Esc")
    reader.select_in_body("(so)")
    reader.press("Ctrl+F")
    told(reader, "1 of 2")


def test_a_selection_of_two_paragraphs_is_where_to_look(reader: Reader) -> None:
    find(reader, "troops")
    reader.press("Esc", "Ctrl+A", "Ctrl+F")
    assert reader.window.finding.bar.field.text() == "troops"


def test_hits_in_notes_are_counted_and_come_behind_the_last_one_of_the_article(program: Program) -> None:
    reader = program.read(TEXT)
    write(reader, "words of it", "A cat, too")
    find(reader, "cat")
    told(reader, "1 of 4 · 1 in notes")
    for _ in range(4):
        reader.press("F3")
    told(reader, "4 found · 1 of 1 in notes")
    assert reader.window.notes.panel.isVisible()
    assert reader.window.finding.bar.field.hasFocus()
    reader.press("F3")
    told(reader, "1 of 4 · 1 in notes")


def test_behind_the_last_note_comes_the_first_hit_of_all_wherever_the_search_began(program: Program) -> None:
    reader = program.read(TEXT)
    write(reader, "words of it", "A cat, too")
    reader.select("cats and")
    find(reader, "cat")
    told(reader, "3 of 4 · 1 in notes")
    reader.press("F3", "F3")
    told(reader, "4 found · 1 of 1 in notes")
    reader.press("F3")
    told(reader, "1 of 4 · 1 in notes")


def test_shift_f3_goes_from_the_first_hit_to_the_last_note(program: Program) -> None:
    reader = program.read(TEXT)
    for words, text in (("headline", "cat one"), ("words of it", "cat two")):
        reader.select(words)
        reader.press("N")
        reader.type(text)
        reader.press("Esc", "Esc")
    find(reader, "cat")
    told(reader, "1 of 4 · 2 in notes")
    reader.press("Shift+F3")
    told(reader, "4 found · 2 of 2 in notes")
    reader.press("Shift+F3")
    told(reader, "4 found · 1 of 2 in notes")
    reader.press("Shift+F3")
    told(reader, "4 of 4 · 2 in notes")


def test_words_that_only_a_note_says_are_told_and_shown_by_f3(program: Program) -> None:
    reader = program.read(TEXT)
    write(reader, "words of it", "Ask Milena")
    find(reader, "milena")
    told(reader, "Not in the article · 1 in notes")
    reader.press("F3")
    told(reader, "Not in the article · 1 of 1 in notes")


def test_f3_goes_on_from_a_note_that_is_deleted_elsewhere_meanwhile(reader: Reader) -> None:
    write(reader, "Kosovo border", "Ask Milena")
    write(reader, "powder keg", "Milena again")
    find(reader, "milena")
    reader.press("F3")
    told(reader, "Not in the article · 1 of 2 in notes")
    other = Notebook(paths.notes_folder(), load(paths.shipped_article()))
    other.delete(next(each.note.id for each in other.load().notes if each.note.body == "Ask Milena"))
    told(reader, "Not in the article · 1 in notes")
    reader.press("F3")
    told(reader, "Not in the article · 1 of 1 in notes")


def test_what_is_found_is_marked_in_the_cards(program: Program) -> None:
    reader = program.read(TEXT)
    write(reader, "words of it", "Ask Milena about it")
    reader.press("F9")
    before = reader.window.notes.panel.grab().toImage()
    find(reader, "milena")
    told(reader, "Not in the article · 1 in notes")
    QApplication.processEvents()
    marked = reader.window.notes.panel.grab().toImage()
    assert marked != before
    reader.press("Esc")
    assert reader.window.notes.panel.grab().toImage() != marked


def test_a_note_that_is_written_while_words_are_looked_for_is_found(program: Program) -> None:
    reader = program.read(TEXT)
    find(reader, "milena")
    told(reader, "Not found")
    reader.press("Esc")
    write(reader, "words of it", "Ask Milena")
    reader.press("Esc", "Ctrl+F")
    told(reader, "Not in the article · 1 in notes")


@pytest.mark.parametrize("marks", ["“”", "‘’", "«»", "„“", '""', "''", "»«", "「」"])
def test_a_double_click_on_a_quoted_word_selects_it_without_its_marks(program: Program, marks: str) -> None:
    reader = program.read(
        f"A headline\n\nShe said {marks[0]}never{marks[1]} and {marks[0]}no{marks[1]}, twice. More of it."
    )
    line = next(row for row in reader.rows() if "never" in row.text)
    place = reader.view.cursorRect(reader.cursor(line.line, line.text.index("never") + 2)).center() + QPoint(
        2, 0
    )
    double_click(reader.view.viewport(), place)
    assert reader.selected() == "never"
