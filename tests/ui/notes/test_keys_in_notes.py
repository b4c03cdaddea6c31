"""The keys of the field that a note is written in: none of them leaves it, or does something to the note."""

from __future__ import annotations

from itertools import product

import pytest

from tests.ui.reader import Reader

HELD = ("", "Shift+", "Ctrl+", "Ctrl+Shift+", "Alt+Shift+", "Ctrl+Alt+")
KEYS = ("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Del", "Backspace", "Return", "Ins")


@pytest.fixture
def writing(reader: Reader) -> Reader:
    """A reader who writes the third line of a note, another one being there."""
    reader.press("N")
    reader.type("Other")
    reader.press("Esc", "N")
    reader.type("one")
    reader.press("Return")
    reader.type("two")
    reader.press("Return")
    reader.type("three")
    return reader


@pytest.mark.parametrize("held", HELD)
def test_no_key_of_the_caret_leaves_a_note_or_deletes_it(writing: Reader, held: str) -> None:
    for key, start in product(KEYS, ("Ctrl+Home", "Ctrl+End")):
        writing.press(start, held + key)
        assert writing.is_writing(), held + key
    assert len(writing.cards()) == 2


@pytest.mark.parametrize(
    ("keys", "selected"),
    [
        (("Ctrl+Home", "Ctrl+Shift+Down"), "one\n"),
        (("Ctrl+Home", "Ctrl+Down", "Ctrl+Shift+Down", "Ctrl+Shift+Down"), "two\nthree"),
        (("Ctrl+Shift+Up",), "three"),
        (("Ctrl+Shift+Up", "Ctrl+Shift+Up"), "two\nthree"),
    ],
)
def test_ctrl_and_an_arrow_go_and_select_by_paragraph_in_a_note(
    writing: Reader, keys: tuple[str, ...], selected: str
) -> None:
    writing.press(*keys)
    assert writing.editor().textCursor().selectedText().replace("\u2029", "\n") == selected
