"""Notes: writing, saving, going to them, deleting them and bringing them back."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QApplication, QListView

from tearsheet.article.model import Passage
from tearsheet.formats import load
from tearsheet.storage import paths
from tearsheet.ui.look.text_field import TextField
from tests.ui.reader import Program, Reader, answering, note_paths

WORDS = "some of its troops"
LATER = "another powder keg in Europe"


@pytest.fixture
def writer(reader: Reader) -> Reader:
    """A reader who has written "First" on a passage, and is back in the article."""
    write(reader, WORDS, "First")
    return reader


def write(reader: Reader, words: str, text: str) -> None:
    """Write a note on a passage."""
    reader.press("Esc")
    reader.select(words)
    reader.press("N")
    reader.type(text)
    reader.press("Esc")
    reader.wait_for_saved()


def put_note_file(text: str) -> None:
    """Leave something that is no note where the shipped article's notes are."""
    folder = note_paths()[0].parent
    (folder / "2026-01-01T000000Z-00000000.json").write_text(text)


# Writing and saving


def test_n_opens_a_note_on_the_selection_and_letters_go_into_it(reader: Reader) -> None:
    reader.select(WORDS)
    reader.press("N")
    reader.type("next / x ? j")
    assert reader.editor().toPlainText() == "next / x ? j"
    assert reader.cards() == [f"“{WORDS}”: next / x ? j"]


def test_n_with_nothing_selected_opens_a_note_on_the_whole_article(reader: Reader) -> None:
    reader.press("N")
    reader.type("Doubtful.")
    assert reader.cards() == ["Whole article: Doubtful."]


def test_what_is_typed_is_on_the_disk_while_the_note_is_still_being_written(reader: Reader) -> None:
    reader.select(WORDS)
    reader.press("N")
    reader.type("Check this")
    reader.wait(lambda: [note.body for note in reader.notes()] == ["Check this"])
    assert reader.is_writing()


def test_a_note_is_a_w3c_web_annotation(writer: Reader) -> None:
    [path] = note_paths()
    note = json.loads(path.read_text())
    start = writer.window.article.text.index(WORDS)
    quote, position = note["target"]["selector"]
    assert note["type"] == "Annotation"
    assert note["body"] == [
        {"type": "TextualBody", "purpose": "commenting", "format": "text/markdown", "value": "First"}
    ]
    assert (quote["type"], quote["exact"]) == ("TextQuoteSelector", WORDS)
    assert (position["type"], position["start"]) == ("TextPositionSelector", start)


def test_a_note_after_emoji_has_its_passage_in_code_points(program: Program) -> None:
    reader = program.read(
        "A headline\n\nThe 🙂 family 👨‍👩‍👧 left, and then it came back to the house again."
    )
    write(reader, "it came back", "Really?")
    target, start = reader.notes()[0].target, reader.window.article.text.index("it came back")
    assert target is not None
    assert target.quote.exact == "it came back"
    assert target.position == Passage(start, start + len("it came back"))


def test_a_note_across_headline_and_body_is_on_the_body(reader: Reader) -> None:
    reader.put_caret(0)
    reader.press(*["Ctrl+Shift+Down"] * 5, "N")
    reader.type("Both")
    reader.wait_for_saved()
    target = reader.notes()[0].target
    assert target is not None
    assert target.quote.exact.startswith("Serbia has announced")


def test_an_empty_new_note_vanishes(reader: Reader) -> None:
    reader.press("N", "Esc")
    reader.wait(lambda: reader.cards() == [])
    assert "No notes yet. Select a passage and press N." in reader.labels()
    assert note_paths() == []


def test_esc_returns_to_the_article_with_the_caret_where_it_was(reader: Reader) -> None:
    reader.put_caret(6, 20)
    reader.press("N")
    reader.type("A thought")
    reader.press("Esc")
    assert reader.view.hasFocus()
    assert reader.caret() == (6, 20)


def test_a_note_goes_on_being_written_with_f2(writer: Reader) -> None:
    writer.press("F6", "F2")
    writer.type(" and second")
    writer.press("Esc")
    assert writer.cards() == [f"“{WORDS}”: First and second"]
    writer.wait(lambda: [note.body for note in writer.notes()] == ["First and second"])


def test_a_note_has_lines(reader: Reader) -> None:
    reader.press("N")
    reader.type("One")
    reader.press("Return", "Return")
    reader.type("Two")
    reader.wait_for_saved()
    assert reader.notes()[0].body == "One\n\nTwo"


def test_markdown_is_shown_rendered_and_html_as_it_is_written(reader: Reader) -> None:
    reader.press("N")
    reader.type("<b>x</b>")
    reader.press("Esc")
    assert reader.cards() == ["Whole article: <b>x</b>"]


def test_ctrl_c_in_a_note_copies_from_the_note(reader: Reader) -> None:
    reader.select(WORDS)
    reader.press("N")
    reader.type("mine")
    reader.press("Ctrl+A", "Ctrl+C")
    assert reader.pasted() == "mine"


def test_a_long_note_grows_and_nothing_of_it_is_hidden(reader: Reader) -> None:
    reader.press("N")
    for _ in range(12):
        reader.type("line")
        reader.press("Return")
    editor = reader.editor()
    reader.wait(lambda: editor.height() >= 12 * editor.fontMetrics().lineSpacing())


def test_closing_while_typing_saves(program: Program) -> None:
    reader = program.read()
    reader.press("N")
    reader.type("Unfinished th")
    program.end()
    assert [note.body for note in reader.notes()] == ["Unfinished th"]


def test_ctrl_w_closes_the_window_with_the_note_saved(program: Program) -> None:
    reader = program.read()
    reader.press("N")
    reader.type("Bye")
    reader.press("Ctrl+W")
    assert [note.body for note in reader.notes()] == ["Bye"]
    assert program.application.windows == []


# Seeing them and going to them


def test_a_restart_shows_the_note_and_marks_its_passage(program: Program) -> None:
    write(program.read(), WORDS, "First")
    program.restart()
    reader = program.read()
    reader.wait(lambda: reader.cards() == [f"“{WORDS}”: First"])
    assert reader.has_mark()


def test_the_passage_of_a_note_is_marked(reader: Reader) -> None:
    assert not reader.has_mark()
    write(reader, WORDS, "First")
    reader.press("Home")
    assert reader.has_mark()


def test_a_mark_changes_nothing_of_the_text_below_it(reader: Reader) -> None:
    reader.press("F9", "F9")
    before = reader.picture_of(reader.rows_of(5)[0])
    write(reader, WORDS, "First")
    reader.press("F9", "Home")
    assert reader.picture_of(reader.rows_of(5)[0]) == before


def test_notes_stand_in_reading_order_those_on_the_whole_article_first(writer: Reader) -> None:
    write(writer, LATER, "Last")
    write(writer, "Serbia has announced", "Early")
    writer.put_caret(0)
    writer.press("N")
    writer.type("All")
    assert [card.rpartition(": ")[2] for card in writer.cards()] == ["All", "Early", "First", "Last"]


def test_return_goes_to_the_passage(writer: Reader) -> None:
    write(writer, LATER, "Second")
    writer.press("Home", "F6", "Down", "Return")
    assert writer.selected() == LATER
    assert writer.view.hasFocus()


def test_brackets_go_from_note_to_note_and_say_when_there_is_none(writer: Reader) -> None:
    write(writer, LATER, "Second")
    text = writer.window.article.text
    writer.press("Home", "]", "]")
    assert writer.view.caret.position() == text.index(LATER)
    writer.press("[")
    assert writer.view.caret.position() == text.index(WORDS)
    writer.press("[")
    assert writer.message() == "No more notes in this direction"


def test_a_click_on_marked_text_chooses_its_note(writer: Reader) -> None:
    write(writer, LATER, "Second")
    writer.press("F9", "Home")
    writer.click(4, writer.view.document().findBlockByNumber(4).text().index(WORDS) + 2)
    assert writer.window.panes.has_side()
    assert str(writer.note_list().currentIndex().data()).endswith("First")


def test_f9_shows_the_notes_with_the_keys_and_hides_them(writer: Reader) -> None:
    writer.press("F9")
    assert not writer.window.panes.has_side()
    writer.press("F9")
    assert writer.note_list().hasFocus()
    writer.press("F9")
    assert writer.view.hasFocus()


def test_f6_goes_round_article_notes_and_find_bar(writer: Reader) -> None:
    writer.press("/")
    visited = []
    for _ in range(4):
        visited.append(type(writer.front()))
        writer.press("F6")
    assert visited == [TextField, type(writer.view), type(writer.note_list()), TextField]


def test_a_window_that_was_opened_too_narrow_for_the_notes_shows_them_when_it_is_made_wider(
    program: Program,
) -> None:
    reader = program.read()
    write(reader, WORDS, "First")
    reader.window.resize(400, 600)
    program.restart()
    again = program.read()
    assert again.window.width() == 400
    again.window.resize(1100, 700)
    again.wait(lambda: again.window.findChild(QListView) is not None and again.note_list().isVisible())
    again.wait(lambda: again.cards() == [f"“{WORDS}”: First"])


@pytest.mark.parametrize("width", [560, 640, 800])
def test_notes_have_room_beside_the_article_in_a_window_of_medium_width(reader: Reader, width: int) -> None:
    reader.window.resize(width, 700)
    reader.press("N")
    side = reader.window.panes.side
    assert reader.view.geometry().right() < side.x()
    assert side.width() >= 260
    assert reader.view.width() >= 300


def test_notes_that_lie_over_the_article_cover_all_of_it_and_f6_shows_them_again(reader: Reader) -> None:
    reader.window.resize(540, 700)
    reader.press("N")
    reader.type("First")
    side = reader.window.panes.side
    assert side.x() == 0
    assert side.width() == reader.window.panes.width()
    reader.press("Esc")
    assert reader.view.hasFocus()
    assert not side.isVisible()
    reader.press("F6")
    assert side.isVisible()
    assert reader.front() is reader.note_list()
    reader.press("F9", "F6")
    assert not side.isVisible()


def test_large_text_needs_a_wider_window_beside_the_notes(reader: Reader) -> None:
    reader.window.resize(640, 700)
    reader.press("N")
    reader.type("First")
    reader.press("Esc", *["Ctrl++"] * 15)
    assert reader.view.width() == reader.window.panes.width()
    reader.window.resize(1280, 700)
    assert reader.window.panes.side.isVisible()
    assert reader.view.geometry().right() < reader.window.panes.side.x()


def test_in_a_window_made_narrow_the_article_has_the_keys(reader: Reader) -> None:
    reader.press("N")
    reader.type("First")
    reader.window.resize(540, 700)
    assert reader.view.hasFocus()
    reader.press("F6")
    assert reader.window.panes.side.isVisible()


def test_in_a_narrow_window_f6_shows_what_it_gives_the_keys_to(reader: Reader) -> None:
    reader.window.resize(420, 700)
    reader.press("F9")
    reader.press("F6")
    assert (reader.view.hasFocus(), reader.window.panes.has_side()) == (True, False)
    reader.press("F6")
    assert (reader.view.hasFocus(), reader.window.panes.has_side()) == (False, True)


def test_in_a_narrow_window_the_notes_lie_over_the_article_until_esc(reader: Reader) -> None:
    reader.window.resize(400, 600)
    width = reader.view.width()
    write(reader, WORDS, "First")
    assert reader.view.width() == width
    assert not reader.window.panes.has_side()


def test_a_note_whose_words_are_gone_is_kept_and_says_so(program: Program) -> None:
    write(program.read(), WORDS, "First")
    [path] = note_paths()
    path.write_text(path.read_text().replace(WORDS, "no such words anywhere in it"))
    program.restart()
    reader = program.read()
    reader.wait(lambda: len(reader.cards()) == 1)
    reader.press("F6", "Return")
    assert reader.message() == "The passage of this note is not in the text"
    assert not reader.has_mark()


# Deleting and undoing


def test_delete_moves_a_note_to_the_trash_and_ctrl_z_brings_it_back(writer: Reader) -> None:
    writer.press("F6", "Del")
    assert writer.cards() == []
    assert writer.message() == "Note deleted; Ctrl+Z brings it back"
    writer.wait(lambda: not note_paths())
    writer.press("Ctrl+Z")
    assert writer.cards() == [f"“{WORDS}”: First"]
    writer.wait(lambda: [note.body for note in writer.notes()] == ["First"])
    writer.press("Esc", "Home")
    assert writer.has_mark()


def test_ctrl_shift_z_deletes_it_again(writer: Reader) -> None:
    writer.press("F6", "Del", "Ctrl+Z", "Ctrl+Shift+Z")
    assert writer.cards() == []
    writer.wait(lambda: not note_paths())


def test_what_was_typed_right_before_a_deletion_comes_back_with_it(program: Program) -> None:
    writer = program.read()
    write(writer, WORDS, "First")
    writer.press("F6", "F2")
    writer.type(" and last words")
    writer.press("Esc", "F6", "Del", "Ctrl+Z")
    program.restart()
    again = program.read()
    again.wait(lambda: again.cards() == [f"“{WORDS}”: First and last words"])


def test_a_note_deleted_before_it_was_saved_comes_back_without_a_complaint(reader: Reader) -> None:
    reader.press("N")
    reader.type("Quick")
    reader.press("Esc", "F6", "Del", "Ctrl+Z")
    reader.wait(lambda: [note.body for note in reader.notes()] == ["Quick"])
    assert reader.message() == "Undone: delete the note"


def test_ctrl_z_in_a_note_undoes_typing_only(writer: Reader) -> None:
    writer.press("F6", "Del", "Esc", "Ctrl+N")
    writer.type("abc")
    writer.press("Ctrl+Z")
    assert "abc" not in writer.editor().toPlainText()
    assert len(writer.cards()) == 1
    writer.press("Esc", "Ctrl+Z", "Ctrl+Z")
    assert writer.cards() == [f"“{WORDS}”: First"]


def test_del_in_a_note_deletes_a_character(reader: Reader) -> None:
    reader.press("N")
    reader.type("abc")
    reader.press("Home", "Del")
    assert reader.cards() == ["Whole article: bc"]


def test_a_note_that_cannot_be_deleted_is_there_again_and_can_be_deleted_later(writer: Reader) -> None:
    obstacle = note_paths()[0].parent / "trash"
    obstacle.write_text("in the way")
    writer.press("F6", "Del")
    writer.wait(lambda: any("could not be deleted" in label for label in writer.labels()))
    writer.press("Ctrl+Z")
    assert writer.cards() == [f"“{WORDS}”: First"]
    obstacle.unlink()
    writer.press("Esc", "F6", "Del")
    assert writer.cards() == []
    writer.wait(lambda: not note_paths())
    writer.wait(lambda: not any("could not be deleted" in label for label in writer.panel_labels()))


# Trouble


def test_a_note_that_cannot_be_saved_stays_with_a_lasting_sentence_until_it_is_saved(reader: Reader) -> None:
    obstacle = paths.notes_folder()
    obstacle.parent.mkdir(parents=True)
    obstacle.write_text("in the way")
    reader.press("N")
    reader.type("Keep me")
    reader.wait(lambda: any("could not be saved" in label for label in reader.panel_labels()))
    assert reader.editor().toPlainText() == "Keep me"
    obstacle.unlink()
    reader.wait(lambda: [note.body for note in reader.notes()] == ["Keep me"])
    reader.wait(lambda: not any("could not be saved" in label for label in reader.panel_labels()))


def test_closing_asks_where_a_note_cannot_be_saved(reader: Reader) -> None:
    obstacle = paths.notes_folder()
    obstacle.parent.mkdir(parents=True)
    obstacle.write_text("in the way")
    reader.press("N")
    reader.type("Keep me")
    with answering("Keep the window open") as asked:
        reader.press("Ctrl+W")
    assert asked == ["Some of your notes could not be saved."]
    assert reader.window.isVisible()
    obstacle.unlink()


def test_a_file_that_is_no_note_is_named_as_long_as_it_is_there(program: Program) -> None:
    reader = program.read()
    write(reader, WORDS, "First")
    put_note_file("{ broken")
    reader.press("F9")
    program.restart()
    again = program.read()
    again.wait(lambda: "00000000.json" in again.message())
    again.press("F9")
    assert any("00000000.json" in label for label in again.panel_labels())
    write(again, LATER, "Second")
    assert any("00000000.json" in label for label in again.panel_labels())


def test_two_windows_of_one_article_lose_no_word(program: Program) -> None:
    one = program.read()
    write(one, WORDS, "First")
    two = program.show(load(paths.shipped_article()))
    two.press("F9")
    two.wait(lambda: len(two.cards()) == 1)
    for reader, words in ((one, " one"), (two, " two")):
        reader.window.activateWindow()
        reader.wait(reader.window.isActiveWindow)
        reader.note_list().setFocus()
        reader.press("F2")
        reader.type(words)
        reader.wait_for_saved()
    told = " ".join(
        note.body for note in one.notes()
    )  # one text or two, as the second window saw the first's
    assert " one" in told
    assert " two" in told


def test_a_note_that_is_only_looked_at_keeps_its_no_break_spaces(reader: Reader) -> None:
    QApplication.clipboard().setText("«\u00a0Oui\u00a0»")
    reader.press("N", "Ctrl+V")
    reader.wait_for_saved()
    before = [path.read_bytes() for path in note_paths()]
    reader.press("Esc", "F6", "F2", "Esc")
    reader.wait_for_saved()
    assert reader.notes()[0].body == "«\u00a0Oui\u00a0»"
    assert [path.read_bytes() for path in note_paths()] == before


def test_one_of_two_notes_is_deleted_and_comes_back(reader: Reader) -> None:
    for text in ("One", "Two"):
        reader.press("N")
        reader.type(text)
        reader.wait_for_saved()
        reader.press("Esc")
    reader.press("F6", "Del")
    assert len(reader.cards()) == 1
    reader.press("Ctrl+Z")
    assert len(reader.cards()) == 2


def test_a_notes_folder_that_cannot_be_reached_is_told_once(program: Program) -> None:
    desk = program.application.desk
    desk.choose(desk.settings._replace(notes_folder=str(program.folder / "nowhere" / "notes")))
    reader = program.read()
    reader.press("N")
    reader.type("First")
    with answering("Keep the window open"):
        reader.window.close()  # now both reading and writing have failed
    told = [label for label in reader.panel_labels() if "cannot be reached" in label]
    assert [label.count("cannot be reached") for label in told] == [1]
    with answering("Close and lose it"):
        reader.window.close()
