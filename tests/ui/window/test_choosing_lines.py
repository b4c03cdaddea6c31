"""Taking lines that were left out into the article, and leaving paragraphs out of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tearsheet.article.model import Article
from tearsheet.article.pieces import pieces
from tearsheet.notes import article_file
from tearsheet.notes.line_choices import IN, LineFinder
from tearsheet.storage import paths
from tearsheet.ui.notes.note_table import NoteTable
from tests.ui.reader import Program, Reader
from tests.ui.reading.left_out_page import CAPTION, MARK, MARK_LINE, SHARE, page

TAKEN_OUT = "1 line left out: taken out by the reader"


@pytest.fixture
def reader(program: Program) -> Reader:
    """A reader of an article with lines left out."""
    return program.show(page())


def lines(reader: Reader) -> list[str]:
    """All lines of the window, cut short."""
    return [line[:40] for line in reader.view.toPlainText().split("\n")]


def take_in(reader: Reader) -> None:
    """Open the first mark, and take the caption under it into the article."""
    reader.put_caret(MARK_LINE)
    reader.press("L")
    reader.put_caret(MARK_LINE + 2)
    reader.press("+")


def kept(reader: Reader) -> list[dict[str, Any]]:
    """What the article's file says of lines, once all is written."""
    reader.window.desk.worker.wait()
    found = [json.loads(path.read_bytes()) for path in paths.notes_folder().glob("*/article.json")]
    every = [one for members in found for name, one in members["corrections"].items() if name[:5] == "line "]
    return sorted(every, key=lambda one: str(one["words"]))


def in_article(reader: Reader) -> list[str]:
    """How the blocks of the article begin."""
    return [block.text.split(" says")[0] for block in reader.view.article.body]


def test_plus_takes_a_line_that_was_left_out_into_the_article(reader: Reader) -> None:
    take_in(reader)
    assert in_article(reader)[1:4] == ["Paragraph 2", CAPTION, "Paragraph 3"]
    assert lines(reader)[3:6] == [CAPTION, "1 line left out: share row", SHARE]
    assert reader.caret() == (3, 0)


def test_what_is_taken_in_is_kept_with_the_notes_and_there_again(program: Program) -> None:
    reader = program.show(page())
    take_in(reader)
    [one] = kept(reader)
    assert (one["value"], one["words"]) == ("in", CAPTION)
    program.restart()
    again = program.show(page())
    again.wait(lambda: CAPTION in in_article(again))


def test_minus_leaves_a_paragraph_out_and_a_mark_says_so(reader: Reader) -> None:
    reader.put_caret(4, 3)
    reader.press("-")
    assert in_article(reader)[1:3] == ["Paragraph 2", "Paragraph 4"]
    assert lines(reader)[3] == "3 lines left out: caption, share row, taken out by the reader"[:40]
    reader.put_caret(1)
    reader.press("-")
    assert lines(reader)[1] == TAKEN_OUT
    assert [one["value"] for one in kept(reader)] == ["out", "out"]


def test_undo_and_redo_go_through_what_was_chosen(reader: Reader) -> None:
    before = lines(reader)
    reader.put_caret(4)
    reader.press("-")
    after = lines(reader)
    reader.put_caret(2)
    reader.press("-", "Ctrl+Z")
    assert lines(reader) == after
    reader.press("Ctrl+Z")
    assert lines(reader) == before
    assert reader.message() == "Undone: leave a line out of the article"
    assert [one["value"] for one in kept(reader)] == [None, None]
    reader.press("Ctrl+Shift+Z")
    assert lines(reader) == after
    assert [one["value"] for one in kept(reader)] == [None, "out"]


def test_what_was_left_out_by_the_reader_is_taken_in_again_as_it_was(reader: Reader) -> None:
    before = reader.view.article
    reader.put_caret(1)
    reader.press("-")
    reader.put_caret(1)
    reader.press("L")
    reader.put_caret(2)
    reader.press("+")
    assert reader.view.article.body == before.body
    assert [one["value"] for one in kept(reader)] == [None]


def test_what_was_chosen_in_another_session_is_taken_back_and_chosen_again(program: Program) -> None:
    reader = program.show(page())
    reader.put_caret(1)
    reader.press("-")
    whole = kept(reader)[0]
    program.restart()
    again = program.show(page())
    again.wait(lambda: lines(again)[1] == TAKEN_OUT)
    again.put_caret(1)
    again.press("Home", "Down", "L", "Down", "+")
    assert [one["value"] for one in kept(again)] == [None]
    again.press("Ctrl+Z")
    assert lines(again)[1] == TAKEN_OUT
    [one] = kept(again)
    assert {**one, "modified": ""} == {**whole, "modified": ""}


def test_all_lines_that_are_selected_are_taken_in_as_one_step(reader: Reader) -> None:
    reader.put_caret(MARK_LINE)
    reader.press("L")
    reader.put_caret(MARK_LINE + 1)
    reader.press(*["Shift+Down"] * 3, "Shift+End", "+")
    assert in_article(reader)[2:4] == [CAPTION, SHARE]
    assert MARK not in lines(reader)
    reader.press("Ctrl+Z")
    assert in_article(reader)[2] == "Paragraph 3"


def test_a_caption_that_was_all_but_paragraphs_goes_again_while_everything_is_selected(
    reader: Reader,
) -> None:
    take_in(reader)
    reader.press("End", "Ctrl+A", "Ctrl+Z", "Home", "PgDown")
    assert reader.view.article.body == page().body
    assert [row.text for row in reader.rows_of(3)] == [MARK]


def test_something_of_the_article_stays(reader: Reader) -> None:
    reader.press("Ctrl+A", "-")
    assert len(reader.view.article.body) == 8
    assert reader.message() == "Something of the article has to stay"


def test_not_more_lines_are_chosen_at_once_than_can_be_kept(program: Program) -> None:
    reader = program.show(page(600))
    reader.press("Ctrl+A", *["Shift+Ctrl+Up"] * 4, "-")
    assert reader.message() == "Select fewer lines: 500 at a time can be taken in or left out"
    assert len(reader.view.article.body) == 600


def test_many_lines_are_kept_in_one_go(program: Program) -> None:
    reader = program.show(page(300))
    reader.press("J", *["Shift+Ctrl+Down"] * 202, "-")
    assert len(kept(reader)) == 300 - len(reader.view.article.body) > 190
    reader.press("Ctrl+Z")
    assert reader.view.article.body == page(300).body
    assert {one["value"] for one in kept(reader)} == {None}


def test_what_is_chosen_last_is_kept_when_the_window_is_closed(program: Program) -> None:
    reader = program.show(page())
    reader.put_caret(1)
    reader.press("-", "Ctrl+W")
    program.restart()
    again = program.show(page())
    again.wait(lambda: lines(again)[1] == TAKEN_OUT)


def test_on_a_line_of_another_kind_the_keys_say_what_they_want(reader: Reader) -> None:
    reader.press("Home", "-")
    assert reader.message() == "Put the caret on a paragraph of the article to leave it out"
    reader.put_caret(2)
    reader.press("+")
    assert reader.message() == "Put the caret on a line that was left out; L shows them"


def test_the_row_at_the_top_stays_when_a_paragraph_further_up_comes_or_goes(reader: Reader) -> None:
    reader.put_caret(2)
    reader.press("-")
    for key in ("Ctrl+Z", "Ctrl+Shift+Z"):
        reader.view.verticalScrollBar().setValue(911)
        top = reader.rows()[0]
        reader.press(key)
        assert reader.rows()[0][2:] == top[2:]


def test_a_note_on_a_paragraph_that_is_left_out_is_told_and_found_again(reader: Reader) -> None:
    reader.select("Paragraph 3 says")
    reader.press("N")
    reader.type("why")
    reader.press("Esc", "Esc")
    reader.wait_for_saved()
    reader.put_caret(4)
    reader.press("-")
    reader.window.notes.annotations.stored.worker.wait()
    reader.wait(
        lambda: reader.cards()[0].startswith("Passage on a line that is left out: “Paragraph 3 says”: why")
    )
    assert "The passage of this note is on a line that is left out." in " ".join(reader.panel_labels())
    reader.press("Ctrl+Z")
    reader.wait(lambda: reader.cards() == ["“Paragraph 3 says”: why"])
    assert reader.notes()[0].target is not None


def test_return_on_the_card_of_such_a_note_opens_the_line(reader: Reader) -> None:
    reader.select("Paragraph 3 says")
    reader.press("H")
    reader.put_caret(4)
    reader.press("-", "F9", "Return")
    assert lines(reader)[reader.caret()[0]] == "Paragraph 3 says so many words are read "
    reader.press("+")
    assert "Paragraph 3" in in_article(reader)


def test_highlights_behind_a_paragraph_that_goes_stay_as_they_were(reader: Reader, program: Program) -> None:
    reader.select("Paragraph 4 says")
    reader.press("H")
    reader.put_caret(4)
    reader.press("-")
    table = reader.window.notes.annotations.stored.table
    [note] = table.notes()
    reader.window.notes.annotations.stored.worker.wait()
    _wait_until_placed(reader, note.id)
    _wait_until_placed(_again(program), note.id)


def _again(program: Program) -> Reader:
    program.restart()
    return program.show(page())


def _wait_until_placed(reader: Reader, note_id: str) -> None:
    stored = reader.window.notes.annotations.stored
    reader.wait(lambda: stored.article.body != page().body)
    reader.wait(lambda: len(stored.table) == 1)
    stored.worker.wait()
    reader.wait(lambda: _placed(stored.table, note_id, stored.article))


def _placed(table: NoteTable, note_id: str, article: Article) -> bool:
    place, anchor = table.place(note_id), table.anchor(note_id)
    words = article.text[place.start : place.end] if place else ""
    return words == "Paragraph 4 says" and anchor is not None and anchor.standing == "exact"


def test_a_note_on_a_line_that_was_taken_in_is_left_out_with_it(reader: Reader) -> None:
    take_in(reader)
    reader.select("Tom Gray")
    reader.press("H")
    reader.wait_for_saved()
    reader.press("Ctrl+Z", "Ctrl+Z")  # the highlight goes, then the line
    reader.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    reader.wait_for_saved()
    reader.put_caret(3)
    assert reader.has_mark()
    reader.press("-")
    stored = reader.window.notes.annotations.stored
    stored.worker.wait()
    [note] = stored.table.notes()
    reader.wait(lambda: stored.table.is_left_out(note.id))


def test_quotations_and_exports_follow_what_was_chosen(reader: Reader, tmp_path: Path) -> None:
    take_in(reader)
    reader.put_caret(3, 5)
    reader.press("X")
    assert reader.pasted().startswith("“The tower at dusk.”")
    reader.press("Ctrl+A", "Ctrl+C")
    assert f"{CAPTION}\n" in reader.pasted()
    assert SHARE not in reader.pasted()


def test_find_follows_what_was_chosen(reader: Reader) -> None:
    take_in(reader)
    reader.put_caret(1)
    reader.press("/")
    reader.type("tower at dusk")
    assert reader.selected() == "tower at dusk"
    reader.press("Esc", "Ctrl+Z", "L", "F3")
    reader.wait(lambda: "Not found" in reader.find_count())


def test_the_reading_place_is_found_again_when_lines_before_it_were_chosen(program: Program) -> None:
    reader = program.show(page(40))
    reader.put_caret(1)
    reader.press("-")
    reader.press(*["PgDown"] * 9)
    top = reader.top_row()
    program.restart()
    again = program.show(page(40))
    again.wait(lambda: len(again.view.article.body) == 39)
    assert again.top_row() == top


@pytest.mark.parametrize("back", [(), ("Ctrl+Home",)])
def test_an_article_left_at_its_start_opens_there_without_its_first_paragraph(
    program: Program, back: tuple[str, ...]
) -> None:
    reader = program.show(page(20))
    reader.press("J", "-", *back)
    assert lines(reader)[1] == TAKEN_OUT
    kept(reader)
    program.restart()
    reader = program.show(page(20))
    reader.wait(lambda: lines(reader)[1] == TAKEN_OUT)
    assert reader.top_row() == "A page"


def test_what_another_device_has_chosen_comes_in(reader: Reader) -> None:
    article = page()
    line = LineFinder(article, pieces(article)).line(3)
    article_file.correct(paths.notes_folder() / "elsewhere", article, {line: IN})
    reader.window.notes.annotations.stored.rescan()
    reader.wait(lambda: CAPTION in in_article(reader))


def test_fields_and_lines_are_corrected_side_by_side(reader: Reader) -> None:
    take_in(reader)
    reader.window.correcting.fields.correct("headline", "Another headline")
    assert lines(reader)[0] == "Another headline"
    assert CAPTION in in_article(reader)
    reader.press("Ctrl+Z", "Ctrl+Z")
    assert (lines(reader)[0], in_article(reader)[2]) == ("A page", "Paragraph 3")


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(steps=st.lists(st.tuples(st.sampled_from("+-LZYA"), st.integers(0, 16)), max_size=12))
def test_whatever_is_chosen_no_line_is_lost_and_undo_leads_back(
    program: Program, steps: list[tuple[str, int]]
) -> None:
    reader = program.show(page(5))
    try:
        start = words(reader.view.article)
        for key, line in steps:
            reader.put_caret(min(line, reader.view.lines.line_count - 1))
            reader.press({"Z": "Ctrl+Z", "Y": "Ctrl+Shift+Z", "A": "Ctrl+A"}.get(key, key))
            assert words(reader.view.article) == start
            assert reader.view.document().blockCount() == reader.view.lines.line_count
            assert reader.view.toPlainText() == "\n".join(reader.view.lines.texts())
        reader.press(*["Ctrl+Z"] * len(steps))
        assert reader.view.article.body == page(5).body
        assert reader.view.article.left_out == page(5).left_out
    finally:
        reader.window.close()


def words(article: Article) -> list[str]:
    """All that an article has, in whatever part of it."""
    return sorted([block.text for block in article.body] + list(article.left_out_lines))
