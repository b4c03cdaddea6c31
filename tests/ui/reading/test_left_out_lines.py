"""What is left out of an article: its marks in the text, opened and closed."""

from __future__ import annotations

from functools import partial
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tearsheet.ui.reading.article_lines import ArticleLines, Spot
from tearsheet.ui.reading.left_out import moved
from tests.ui.mouse import opened
from tests.ui.reader import Program, Reader
from tests.ui.reading.left_out_page import CAPTION, MARK, MARK_LINE, SHARE, page
from tests.ui.reading.test_finding import count, find

OPENED = ["caption", CAPTION, "share row", SHARE]


@pytest.fixture
def reader(program: Program) -> Reader:
    """A reader of an article with lines left out."""
    return program.show(page())


def lines(reader: Reader) -> list[str]:
    """All lines of the window."""
    return reader.view.toPlainText().split("\n")


def test_a_mark_stands_where_lines_are_left_out_and_names_the_reasons(reader: Reader) -> None:
    assert lines(reader)[MARK_LINE] == MARK
    assert lines(reader)[7] == "1 line left out: related articles"


def test_what_is_left_out_around_the_article_stays_at_its_foot(reader: Reader) -> None:
    assert lines(reader)[-1] == "Left out: 2 lines that are not part of the article  ·  Show (Alt+L)"


def test_the_key_that_the_foot_names_acts_without_letter_keys_too(reader: Reader) -> None:
    reader.press("Ctrl+Shift+K", "End")
    key = lines(reader)[-1].rpartition("(")[2].rstrip(")")
    reader.press(key)
    assert any(line.endswith(f"Hide ({key})") for line in lines(reader))


def test_l_opens_what_is_left_out_at_the_caret_and_closes_it_again(reader: Reader) -> None:
    before = lines(reader)
    reader.put_caret(MARK_LINE)
    reader.press("L")
    assert lines(reader) == before[: MARK_LINE + 1] + OPENED + before[MARK_LINE + 1 :]
    reader.press("L")
    assert lines(reader) == before


def test_l_opens_the_mark_in_view_that_is_nearest_to_the_caret(reader: Reader) -> None:
    reader.window.resize(900, 2_400)
    for caret, wanted in ((4, OPENED), (6, ["Read also: ferries"])):
        reader.put_caret(caret)
        reader.press("L")
        assert wanted[-1] in lines(reader)
        reader.press("L")
        assert wanted[-1] not in lines(reader)


def test_a_click_on_a_mark_opens_what_it_stands_for_and_another_one_closes_it(reader: Reader) -> None:
    reader.put_caret(MARK_LINE)
    reader.click(MARK_LINE, 4)
    assert lines(reader)[MARK_LINE + 1 : MARK_LINE + 5] == OPENED
    reader.click(MARK_LINE, 4)
    assert OPENED[1] not in lines(reader)


def test_the_pointer_is_a_hand_over_a_mark(reader: Reader) -> None:
    reader.put_caret(MARK_LINE)
    viewport, shapes = reader.view.viewport(), Qt.CursorShape

    def is_shown(shape: Qt.CursorShape) -> bool:
        return viewport.cursor().shape() is shape

    for line, shape in ((MARK_LINE, shapes.PointingHandCursor), (2, shapes.IBeamCursor)):
        place = reader.view.cursorRect(reader.cursor(line, 200 if line == 2 else 3)).center()
        QTest.mouseMove(viewport, place)
        reader.wait(partial(is_shown, shape))


@pytest.mark.parametrize("top", [0, 300, 700, 1_200, 2_500])
def test_opening_what_is_left_out_does_not_change_how_far_the_reader_is(program: Program, top: int) -> None:
    reader = program.show(page(20))
    reader.press(*["PgDown"] * 20)  # so that no height is an estimate
    reader.view.verticalScrollBar().setValue(top)
    told = reader.status().split()[:2]
    before = reader.view.lines.line_count
    reader.press("L")
    assert reader.view.lines.line_count > before
    assert reader.status().split()[:2] == told


def test_a_single_reason_is_told_by_the_mark_alone(reader: Reader) -> None:
    reader.put_caret(7)
    reader.press("L")
    assert lines(reader)[7:9] == ["1 line left out: related articles", "Read also: ferries"]


def test_where_no_mark_is_in_view_l_shows_everything_and_says_where(program: Program) -> None:
    reader = program.show(page(60))
    reader.press("J", *["PgDown"] * 12)
    top = reader.rows()[0]
    reader.press("L")
    assert {CAPTION, "Read also: ferries", "Leave a comment"} <= set(lines(reader))
    assert reader.message() == (
        "Left out of the article, and shown now: 3 lines at their marks, 2 lines under its end"
    )
    assert reader.rows()[0][2:] == top[2:]
    reader.press("L")
    assert CAPTION not in lines(reader)
    assert reader.rows()[0][2:] == top[2:]


@pytest.mark.parametrize(("screens", "caret"), list(product((0, 1, 2, 3), (2, MARK_LINE, 5))))
def test_opening_and_closing_never_moves_what_is_read(reader: Reader, screens: int, caret: int) -> None:
    reader.put_caret(caret)
    bar = reader.view.verticalScrollBar()
    bar.setValue(screens * 211)
    top = reader.rows()[0]
    for _ in range(2):
        reader.press("L")
        assert reader.rows()[0][2:] == top[2:]


def test_opening_moves_nothing_where_the_end_kept_the_caret_from_its_usual_place(reader: Reader) -> None:
    reader.press(*["J"] * 9)
    top = reader.rows()[0]
    for _ in range(2):
        reader.press("L")
        assert reader.rows()[0][2:] == top[2:]


def test_closing_what_fills_the_screen_leads_to_its_mark(program: Program) -> None:
    article = page()
    many = tuple(article.left_out[1]._replace(text=f"Caption {number}") for number in range(90))
    reader = program.show(article._replace(left_out=many))
    reader.put_caret(MARK_LINE)
    reader.press("L", *["PgDown"] * 3, "L")
    assert reader.top_row() == "90 lines left out: caption"
    assert reader.caret() == (MARK_LINE, 0)


def test_a_selection_stays_selected_when_something_is_opened_in_it(reader: Reader) -> None:
    reader.select("read in a day")
    reader.press("L")
    assert reader.selected() == "read in a day"


def test_a_selection_across_a_mark_takes_the_words_of_the_article_alone(reader: Reader) -> None:
    for _ in range(2):
        reader.press("Ctrl+A", "Ctrl+C")
        for kind in ("text/plain", "text/html", "text/markdown"):
            pasted = reader.pasted(kind)
            assert "Paragraph 8 says" in pasted
            assert not any(words in pasted for words in ("left out", CAPTION, SHARE, "Leave a comment"))
        reader.press("Home", "J", "End", "L")  # then with all of it opened
        reader.put_caret(MARK_LINE)
        reader.press("L")


def test_words_of_an_opened_line_are_copied_when_they_are_selected_by_themselves(reader: Reader) -> None:
    reader.put_caret(MARK_LINE)
    reader.press("L")
    reader.select("dusk. Photo")
    reader.press("Ctrl+C")
    assert reader.pasted() == "dusk. Photo"


def test_opened_lines_are_selected_together_without_the_reasons_between(reader: Reader) -> None:
    reader.put_caret(MARK_LINE)
    reader.press("L", "Down", "Down", "Shift+Down", "Shift+Down", "Shift+End", "Ctrl+C")
    assert reader.pasted().split() == f"{CAPTION} {SHARE}".split()


def test_marks_do_not_count_as_words(reader: Reader) -> None:
    reader.put_caret(2)
    reader.press(*["Shift+Ctrl+Down"] * 2)
    assert reader.status().endswith("163 words selected")


def test_what_is_left_out_is_found_only_while_it_is_opened(reader: Reader) -> None:
    find(reader, "tower at dusk")
    assert count(reader) == "Not found"
    reader.press("Esc")
    reader.put_caret(MARK_LINE)
    reader.press("L", "F3")
    assert count(reader) == "1 of 1"
    assert reader.selected() == "tower at dusk"
    reader.press("Esc", "L", "F3")
    assert count(reader) == "Not found"


def test_a_mark_is_never_found(reader: Reader) -> None:
    reader.put_caret(MARK_LINE)
    reader.press("L")
    find(reader, "share row")
    assert count(reader) == "Not found"


def test_words_on_both_sides_of_a_closed_mark_are_found(reader: Reader) -> None:
    find(reader, "in a day paragraph 3")
    assert count(reader) == "1 of 1"
    assert reader.has_found_marks()


def test_j_passes_by_marks_and_stops_at_opened_lines(reader: Reader) -> None:
    reader.put_caret(2)
    reader.press("J")
    assert reader.caret() == (4, 0)
    reader.put_caret(MARK_LINE)
    reader.press("L", "J")
    assert reader.caret() == (5, 0)
    reader.press("J", "J", "K")
    assert reader.caret() == (7, 0)


def test_quotations_and_notes_are_of_the_article_alone(reader: Reader) -> None:
    reader.put_caret(MARK_LINE)
    reader.press("X")
    assert reader.message() == "Put the caret in the article's text to quote it"
    reader.press("Home", "J", "J", "Shift+Ctrl+Down", "Shift+Ctrl+Down", "X")
    assert "left out" not in reader.pasted()


def test_a_mark_of_a_note_lies_on_its_words_when_something_is_opened_above(reader: Reader) -> None:
    reader.window.resize(900, 1_600)
    reader.select("Paragraph 3")
    reader.press("H")
    reader.put_caret(MARK_LINE)
    reader.wait_for_saved()
    row = reader.picture_of(reader.rows_of(4)[0])
    reader.press("L")
    assert reader.picture_of(reader.rows_of(8)[0]) == row


def test_a_screen_reader_reads_what_is_opened(reader: Reader) -> None:
    text = QAccessible.queryAccessibleInterface(reader.view).textInterface()
    assert CAPTION not in text.text(0, text.characterCount())
    reader.put_caret(MARK_LINE)
    reader.press("L")
    assert CAPTION in text.text(0, text.characterCount())


def test_the_menu_of_a_right_click_offers_what_can_be_done_with_the_line(reader: Reader) -> None:
    reader.put_caret(MARK_LINE)
    reader.press("L")
    place = reader.view.cursorRect(reader.cursor(MARK_LINE + 2, 4)).center() + QPoint(2, 0)
    viewport = reader.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    offered = [action.objectName() for action in opened(reader).actions()]
    opened(reader).close()
    assert {"left_out", "take_in"} <= set(offered)
    assert "leave_out" not in offered


def test_the_menu_on_a_paragraph_offers_to_leave_it_out(reader: Reader) -> None:
    reader.put_caret(4)
    reader.view.menu_wanted.emit(QPoint(0, 0), False)
    offered = [action.objectName() for action in opened(reader).actions()]
    opened(reader).close()
    assert "leave_out" in offered
    assert "take_in" not in offered


@given(st.integers(0, 20), st.integers(0, 9), st.sets(st.integers(0, 12)), st.sets(st.integers(0, 12)))
def test_a_place_is_the_same_on_other_lines_and_back(
    line: int, offset: int, one: set[int], other: set[int]
) -> None:
    before, after = ArticleLines(page(), frozenset(one)), ArticleLines(page(), frozenset(one | other))
    spot = Spot(
        min(line, before.line_count - 1), 0 if before.texts()[min(line, before.line_count - 1)] else offset
    )
    assert moved(moved(spot, before, after), after, before) == spot
    assert moved(spot, before, after).line >= spot.line
