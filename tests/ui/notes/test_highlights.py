"""Highlights: making them, their colours, going to them, and undoing."""

from __future__ import annotations

import pytest

import tearsheet
from tearsheet.notes.colours import HIGHLIGHTS
from tearsheet.notes.note import Colour
from tearsheet.quoting import sentences
from tearsheet.storage.paths import resource
from tearsheet.translation import catalogue
from tests.ui.reader import Program, Reader, note_paths

WORDS = "some of its troops"
LONGER = "the withdrawal of some of its troops from the Kosovo border"
LATER = "another powder keg in Europe"


def highlight(reader: Reader, words: str, key: str = "H") -> None:
    """Select words and highlight them."""
    reader.select(words)
    reader.press(key)


def test_h_highlights_the_selection_without_opening_anything(reader: Reader) -> None:
    highlight(reader, WORDS)
    reader.wait(lambda: [(note.body, note.colour) for note in reader.notes()] == [("", "yellow")])
    assert not reader.window.panes.has_side()
    assert reader.view.hasFocus()
    assert reader.message() == "Highlighted in yellow"


def test_blanks_at_the_ends_of_a_selection_are_not_highlighted(reader: Reader) -> None:
    highlight(reader, f" {WORDS} ")
    reader.wait(lambda: len(reader.notes()) == 1)
    target = reader.notes()[0].target
    assert target is not None
    assert target.quote.exact == WORDS


def test_h_with_nothing_selected_highlights_the_sentence(reader: Reader) -> None:
    reader.put_caret(5, 20)
    text = reader.window.article.text
    sentence = sentences.sentence_at(text, reader.view.caret.position())
    reader.press("H")
    reader.wait(lambda: len(reader.notes()) == 1)
    target = reader.notes()[0].target
    assert target is not None
    assert target.position == sentence


@pytest.mark.parametrize(("key", "colour"), [(row.key, colour) for colour, row in HIGHLIGHTS.items()])
def test_digits_highlight_in_colours(reader: Reader, key: str, colour: Colour) -> None:
    highlight(reader, WORDS, key)
    reader.wait(lambda: [note.colour for note in reader.notes()] == [colour])
    assert reader.message() == f"Highlighted in {colour}"


def test_a_digit_on_a_highlight_changes_its_colour(reader: Reader) -> None:
    highlight(reader, WORDS)
    reader.press("2")
    reader.wait(lambda: [note.colour for note in reader.notes()] == [Colour.PINK])
    reader.press("Left", "4")
    reader.wait(lambda: [note.colour for note in reader.notes()] == [Colour.GREEN])


def test_h_goes_on_in_the_colour_used_last(reader: Reader) -> None:
    highlight(reader, WORDS, "5")
    highlight(reader, LATER)
    reader.wait(lambda: [note.colour for note in reader.notes()] == [Colour.BLUE] * 2)


def test_the_same_highlight_twice_is_made_once(reader: Reader) -> None:
    highlight(reader, WORDS)
    reader.press("H")
    assert reader.message() == "This is highlighted in yellow already"
    reader.press("F9")
    assert len(reader.cards()) == 1


def test_the_card_of_a_highlight_says_its_colour(reader: Reader) -> None:
    highlight(reader, WORDS, "2")
    reader.press("F9")
    assert reader.cards() == [f"Pink highlight: “{WORDS}”"]


def test_ctrl_z_takes_a_highlight_back_and_ctrl_shift_z_makes_it_again(reader: Reader) -> None:
    highlight(reader, WORDS, "4")
    reader.wait(lambda: len(reader.notes()) == 1)
    reader.press("Ctrl+Z")
    assert reader.message() == "Undone: green highlight"
    reader.wait(lambda: reader.notes() == [])
    reader.press("Ctrl+Shift+Z")
    assert reader.message() == "Done again: green highlight"
    reader.wait(lambda: [note.colour for note in reader.notes()] == [Colour.GREEN])


def test_ctrl_z_takes_back_step_by_step(reader: Reader) -> None:
    highlight(reader, WORDS)
    reader.press("2", "N")
    reader.type("Why")
    reader.press("Esc", "F6")
    reader.wait(lambda: not reader.window.notes.annotations.stored.table.opened)
    reader.press("F2")
    reader.type(" so?")
    reader.press("Esc")
    seen = []
    for _ in range(4):
        reader.press("Ctrl+Z")
        seen.append(
            [(note.body, note.colour.value) for note in reader.window.notes.annotations.stored.table.notes()]
        )
    assert seen == [[("Why", "pink")], [("", "pink")], [("", "yellow")], []]
    reader.press("Ctrl+Z")
    assert reader.message() == "Nothing to undo"
    reader.press(*["Ctrl+Shift+Z"] * 4)
    reader.wait(lambda: [(note.body, note.colour) for note in reader.notes()] == [("Why so?", Colour.PINK)])


def test_n_on_a_highlight_writes_its_note(reader: Reader) -> None:
    highlight(reader, WORDS, "3")
    reader.press("N")
    reader.type("Which?")
    reader.press("Esc")
    assert reader.cards() == [f"Orange: “{WORDS}”: Which?"]


def test_emptying_a_note_on_a_highlight_keeps_the_highlight(reader: Reader) -> None:
    highlight(reader, WORDS)
    reader.press("N", "Esc")
    assert reader.cards() == [f"Yellow highlight: “{WORDS}”"]


def test_brackets_come_by_every_one_of_overlapping_highlights(reader: Reader) -> None:
    highlight(reader, LONGER, "2")
    highlight(reader, WORDS, "3")
    highlight(reader, LATER, "4")
    reader.press("F9", "F6", "Home")
    walked = []
    for _ in range(3):
        reader.press("]")
        walked.append(str(reader.note_list().currentIndex().data()).partition(" ")[0])
    assert walked == ["Pink", "Orange", "Green"]
    reader.press("]")
    assert reader.message() == "No more notes in this direction"


def test_return_on_marked_text_goes_to_its_card_and_back(reader: Reader) -> None:
    highlight(reader, WORDS)
    reader.press("Left", "Return")
    assert reader.note_list().hasFocus()
    reader.press("Return")
    assert reader.view.hasFocus()
    assert reader.selected() == WORDS


def test_return_again_goes_to_the_next_of_those_that_overlap(reader: Reader) -> None:
    highlight(reader, LONGER, "2")
    highlight(reader, WORDS, "3")
    reader.press("Left", "Right", "Return")
    first = str(reader.note_list().currentIndex().data())
    reader.press("Return", "Return")
    second = str(reader.note_list().currentIndex().data())
    reader.press("Return", "Return")
    assert {first[:4], second[:4]} == {"Pink", "Oran"}
    assert str(reader.note_list().currentIndex().data()) == first


def test_return_beside_all_marks_says_so(reader: Reader) -> None:
    reader.put_caret(6, 3)
    reader.press("Return")
    assert reader.message() == "There is no note here"


def test_a_highlight_is_deleted_and_comes_back(reader: Reader) -> None:
    highlight(reader, WORDS, "6")
    reader.wait(lambda: len(note_paths()) == 1)
    reader.press("F9", "Del")
    assert reader.message() == "Highlight deleted; Ctrl+Z brings it back"
    reader.wait(lambda: not note_paths())
    reader.press("Ctrl+Z")
    reader.wait(lambda: [note.colour for note in reader.notes()] == [Colour.PURPLE])


def test_letters_switched_off_do_not_highlight(reader: Reader) -> None:
    reader.press("Ctrl+Shift+K")
    highlight(reader, WORDS)
    reader.press("2", "F9")
    assert reader.cards() == []


def test_from_the_headline_the_next_note_is_one_at_the_start_of_the_text(reader: Reader) -> None:
    highlight(reader, "Serbia has announced")
    reader.press("Home", "]")
    start = reader.caret()
    reader.press("Home", "]")
    assert reader.caret() == start


def test_n_on_marked_text_writes_in_its_note(reader: Reader) -> None:
    reader.select_in_body("withdrawal of some of its troops")
    reader.press("H")
    reader.select_in_body("some of its troops")
    reader.press("2")
    reader.press("Left", "N")
    reader.type("Innermost")
    assert reader.cards() == [
        "Yellow highlight: “withdrawal of some of its troops”",
        "Pink: “some of its troops”: Innermost",
    ]


def test_n_with_the_headline_selected_says_that_the_note_is_on_the_whole_article(reader: Reader) -> None:
    reader.select("Troops")
    reader.press("N")
    assert reader.message() == "Only passages of the text can be marked; this note is on the whole article"
    reader.type("Words")
    assert reader.cards() == ["Whole article: Words"]


def test_del_on_marked_text_deletes_its_highlight_and_undo_brings_it_back(reader: Reader) -> None:
    reader.select_in_body("some of its troops")
    reader.press("H", "Left", "Right", "Del")
    assert reader.message() == "Highlight deleted; Ctrl+Z brings it back"
    assert not reader.has_mark()
    reader.press("Ctrl+Z")
    assert reader.has_mark()


def test_del_elsewhere_deletes_nothing_and_says_so(reader: Reader) -> None:
    reader.select_in_body("some of its troops")
    reader.press("H", "Home", "Del")
    assert reader.message() == "There is no highlight or note here"
    reader.press("End", "Del", "Home")
    assert reader.has_mark()


def test_colours_are_said_in_the_reader_s_language(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tearsheet, "_catalogue", catalogue("de", resource))
    reader = program.read()
    highlight(reader, WORDS)
    assert reader.message() == "Markiert: gelb"
    reader.press("2")
    assert reader.message() == "Farbe geändert: rosa"
