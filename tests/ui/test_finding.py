"""Finding words in the article."""

from __future__ import annotations

import time

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit

from tearsheet.model import Article
from tests.ui.reader import LONG, Program, Reader


def find(reader: Reader, words: str) -> None:
    """Type words into the find bar."""
    reader.press("/")
    reader.type(words)


def count(reader: Reader) -> str:
    """What the find bar says of the hits, once all are counted."""
    reader.wait(lambda: reader.find_count() != "" and not reader.find_count().endswith("+"))
    return reader.find_count()


@pytest.mark.parametrize("key", ["/", "Ctrl+F"])
def test_a_key_opens_the_find_bar_and_words_are_found_as_they_are_typed(reader: Reader, key: str) -> None:
    reader.press(key)
    reader.type("troops")
    assert reader.selected() == "troops"
    assert count(reader) == "1 of 5"


def test_f3_and_return_go_on_and_from_the_last_hit_to_the_first(reader: Reader) -> None:
    find(reader, "troops")
    told = [count(reader)]
    for key in ("F3", "Return", "F3", "F3", "F3"):
        reader.press(key)
        told.append(reader.find_count())
    assert told == ["1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5", "1 of 5"]


def test_shift_f3_goes_back_and_from_the_first_hit_to_the_last(reader: Reader) -> None:
    find(reader, "troops")
    reader.press("Shift+F3")
    assert count(reader) == "5 of 5"
    reader.press("Shift+F3")
    assert reader.find_count() == "4 of 5"


def test_esc_returns_to_the_article_with_the_hit_selected(reader: Reader) -> None:
    find(reader, "powder keg")
    reader.press("Esc")
    assert reader.view.hasFocus()
    assert reader.selected() == "powder keg"
    assert not reader.window.find_bar.isVisible()


def test_f3_goes_on_after_the_find_bar_is_closed(reader: Reader) -> None:
    find(reader, "troops")
    first = reader.view.caret_position()
    reader.press("Esc", "F3")
    assert reader.selected() == "troops"
    assert reader.view.caret_position() > first


def test_f3_without_words_opens_the_find_bar(reader: Reader) -> None:
    reader.press("F3")
    assert isinstance(reader.front(), QLineEdit)


def test_a_hit_is_brought_into_view(reader: Reader) -> None:
    find(reader, "further escalations")
    assert any("further escalations" in row.text for row in reader.whole_rows())


def test_the_search_begins_at_what_is_read(reader: Reader) -> None:
    reader.press("End", "PgUp")
    seen = "\n".join(row.text for row in reader.rows())
    find(reader, "Kosovo")
    assert count(reader) != "1 of 9"
    assert any("Kosovo" in row.text and row.text in seen for row in reader.whole_rows())


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("VUCIC", "Vučić"),
        ('"Serbia does not', "“Serbia does not"),
        ("west's", "west’s"),
        ("de-escalation", "de-escalation"),
        ("belgrade-BACKED", "Belgrade-backed"),
    ],
)
def test_words_are_found_as_they_are_typed_on_any_keyboard(reader: Reader, typed: str, found: str) -> None:
    find(reader, typed)
    assert reader.selected() == found


def test_hits_that_overlap_are_walked_as_they_are_counted(program: Program) -> None:
    reader = program.read(
        "A headline\n\nThe word is banananana and no other word is in this sentence at all."
    )
    find(reader, "anana")
    assert count(reader) == "1 of 1"
    reader.press("F3")
    assert reader.find_count() == "1 of 1"


def test_a_hit_across_two_paragraphs_is_marked(program: Program) -> None:
    reader = program.read(
        f"A headline\n\n{'Many words here. ' * 9}the end\n\nThen begins {'and so on. ' * 9}"
    )
    find(reader, "end then")
    assert count(reader) == "1 of 1"
    reader.view.moveCursor(QTextCursor.MoveOperation.Start)
    assert reader.has_found_marks()


def test_ctrl_f_leaves_a_selection_that_is_out_of_sight(program: Program) -> None:
    reader = program.read(LONG)
    reader.select("Paragraph 2 says")
    reader.view.verticalScrollBar().setValue(reader.view.verticalScrollBar().maximum())
    reader.press("Ctrl+F")
    assert reader.selected() == "Paragraph 2 says"


@pytest.mark.parametrize("key", ["F3", "Shift+F3", "Return"])
def test_no_hit_is_said(reader: Reader, key: str) -> None:
    find(reader, "zebra")
    assert count(reader) == "Not found"
    reader.press(key)
    assert reader.find_count() == "Not found"


def test_signs_of_a_pattern_are_letters_like_others(reader: Reader) -> None:
    find(reader, ".*")
    assert count(reader) == "Not found"


def test_an_emptied_field_says_nothing(reader: Reader) -> None:
    find(reader, "troops")
    reader.press("Ctrl+A", "Del")
    assert reader.find_count() == ""


def test_hits_are_marked_while_the_find_bar_is_open_and_again_when_it_is_opened_again(reader: Reader) -> None:
    find(reader, "serbia")
    assert reader.has_found_marks()
    reader.press("Esc")
    assert not reader.has_found_marks()
    reader.press("/")
    assert reader.has_found_marks()


def test_emoji_before_a_hit_do_not_shift_it(program: Program) -> None:
    reader = program.read(
        "A headline\n\nThe 🙂 family 👨‍👩‍👧 left, and then it came back to the house again."
    )
    find(reader, "it came back")
    assert reader.selected() == "it came back"


@pytest.mark.parametrize("words", ["the last words", "e", "nowhere in it", "Paragraph 24"])
def test_the_window_answers_every_key_while_10_mb_are_searched(
    program: Program, vast_article: Article, words: str
) -> None:
    reader = program.show(vast_article)
    reader.press("/")
    for key in words:
        begin = time.perf_counter()
        reader.type(key)
        assert time.perf_counter() - begin < 0.5
    reader.press("Shift+F3")
    assert reader.find_count()
