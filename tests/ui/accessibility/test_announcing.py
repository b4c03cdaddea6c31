"""What is said by itself: what an action did, where it led, and what is marked there."""

from __future__ import annotations

from PySide6.QtGui import QAccessible

from tearsheet.ui.accessibility.announcing import Announcer, joined
from tearsheet.ui.reading.accessibility.following import Following
from tests.ui.accessibility.listener import Listener, told_of
from tests.ui.reader import Reader

JUMPS = (
    ("J", "The first paragraph, with a link"),
    ("Ctrl+Right", "first"),
    ("J", "Heading level 2: A second heading"),
    ("K", "1 link"),
    ("End", "more words follow."),
    ("Ctrl+Home", "Headline: The river rises"),
    ("Space", "100 %. The end of the article"),
)
"""Keys one after the other, and a part of what is said after each."""


def test_what_an_action_did_is_told_by_a_notification(listener: Listener) -> None:
    reader = listener.opens()
    reader.press("Ctrl+T")
    listener.hears("Theme: light")
    announcer = reader.window.findChild(Announcer)
    assert announcer
    assert told_of(announcer).role() == QAccessible.Role.Notification


def test_where_a_key_has_led_is_told(listener: Listener) -> None:
    reader = listener.opens()
    for key, words in JUMPS:
        reader.press(key)
        listener.hears(words)


def test_the_cell_that_the_caret_comes_into_is_told_with_row_column_and_head(listener: Listener) -> None:
    reader = listener.opens()
    reader.select_in_body("Bridge")
    reader.press("Left")
    listener.hears("Place, row 2, column 1. ")
    reader.press("Ctrl+Right")
    listener.hears("Height, row 2, column 2. 3")
    reader.press("K", "K")
    listener.hears("Row 1, column 1. Table row: ")


def test_keys_lead_from_heading_to_heading_and_from_list_to_table_and_to_links(listener: Listener) -> None:
    reader = listener.opens()
    for key, words in (
        ("G", "Heading level 2: A second heading"),
        ("G", "No more headings in this direction"),
        ("B", "List item: "),
        ("B", "Row 1, column 1. Table row: Place"),
        ("Shift+B", "List item: "),
        ("Shift+U", "Selected: a link"),
        ("Shift+G", "Headline: The river rises"),
        ("Alt+U", "Selected: a link"),
        ("U", "No more links in this direction"),
    ):
        reader.press(key)
        listener.hears(words)


def test_what_is_left_to_the_screen_reader_is_not_told_twice(listener: Listener) -> None:
    reader = listener.opens()
    reader.press("J")
    listener.hears("The first paragraph")
    reader.press("Down", "Right", "Left")
    reader.press("Ctrl+T")
    listener.hears("Theme")
    assert listener.heard() == "Theme: light"


def test_a_mark_is_told_where_the_caret_comes_into_it_and_leaves_it(listener: Listener) -> None:
    reader = listener.opens()
    reader.select_in_body("second heading")
    reader.press("2")
    listener.hears("Highlighted in pink")
    reader.press("Home", "J", "J", "Right", "Right")
    listener.hears("Pink highlight. s")
    reader.press("Left")
    listener.hears("End of Pink highlight. ")


def test_a_step_over_an_emoji_tells_the_character_behind_it(listener: Listener) -> None:
    reader = listener.opens("A headline\n\nIt is 😀funny that so many words are read in a day.\n", "a.txt")
    reader.select_in_body("funny")
    reader.press("2", "Home", "J", *["Right"] * len("It is 😀"))
    listener.hears("Pink highlight. f")
    assert listener.heard().endswith("Pink highlight. f")


def test_a_walk_to_a_note_tells_which_it_is_its_words_and_the_note(listener: Listener) -> None:
    reader = listener.opens()
    reader.select_in_body("nothing of it")
    reader.press("N")
    reader.type("Who says so?")
    reader.press("Esc", "Home", "]")
    listener.hears("Yellow highlight, 1 of 1: nothing of it. Note: Who says so?")


def test_a_hit_is_told_with_its_number_and_its_row_while_the_find_bar_has_the_keys(
    listener: Listener,
) -> None:
    reader = listener.opens()
    reader.press("Ctrl+F")
    reader.type("river")
    reader.press("F3")
    listener.hears("2 of")
    listener.hears("on Tuesday")


def test_a_panel_that_goes_is_told(listener: Listener) -> None:
    reader = listener.opens()
    reader.press("F9", "F9")
    listener.hears("Notes hidden")


def test_several_sentences_are_one_text_with_stops() -> None:
    assert (
        joined(["Highlighted in yellow", "“It rose.”", "A row"]) == "Highlighted in yellow. “It rose.” A row"
    )
    assert not joined([])


def test_nothing_is_made_where_nobody_listens(reader: Reader) -> None:
    reader.press("J", "F9", "F9", "Ctrl+T")
    reader.wait(lambda: bool(reader.message()))
    assert not reader.window.findChildren(Announcer)
    assert not reader.view.findChildren(Following)
