"""What the foot of a card calls saved is what the note's file holds, whatever the reader does."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tearsheet.formats import load
from tearsheet.notes.notebook import Notebook, new_note
from tearsheet.storage import paths
from tests.ui.hands import FOREIGN, KEYS, MENU, at_work
from tests.ui.notes.test_notes_panel import elsewhere
from tests.ui.reader import Program, Reader, note_paths

OWN = ["type", "wait", *(f"press {key}" for key in KEYS), *(f"menu {name}" for name in MENU)]
WRITING = [
    "type",
    "wait",
    *(f"press Ctrl+{key}" for key in ("Z", "Shift+Z", "A", "V", "X")),
    "press Backspace",
]
OTHERS = ["look", "leave", "close", *(f"foreign {what}" for what in FOREIGN)]


few = settings(
    max_examples=int(os.environ.get("SEQUENCES", "6")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
"""Each sequence has windows of its own; `SEQUENCES=5000` in the environment runs thousands."""


@few
@given(steps=st.lists(st.sampled_from(WRITING) | st.sampled_from(OWN), max_size=25))
def test_what_is_called_saved_is_what_the_file_holds(qtbot: QtBot, steps: list[str]) -> None:
    with at_work(qtbot) as hands:
        for step in ["press N", "type", *steps]:
            hands.do(step)
            assert hands.false_claims() == []


@few
@given(steps=st.lists(st.sampled_from(OWN) | st.sampled_from(OTHERS), max_size=25))
def test_no_word_that_was_called_saved_is_lost_whatever_others_do_meanwhile(
    qtbot: QtBot, steps: list[str]
) -> None:
    with at_work(qtbot) as hands:
        for step in ["press N", "type", "wait", *steps]:
            hands.do(step)


def paste(reader: Reader, text: str) -> None:
    """Begin a note and paste a text into it."""
    QApplication.clipboard().setText(text)
    reader.press("N", "Ctrl+V")


def bodies(reader: Reader) -> list[str]:
    """The texts in the notes' files."""
    return [note.body for note in reader.notes()]


def test_what_undo_brings_back_after_all_was_written_over_is_in_the_file(program: Program) -> None:
    reader = program.read()
    paste(reader, "a long text " * 40)
    reader.wait_for_saved()
    reader.press("Esc", "F6", "F2", "Ctrl+A", "x")
    reader.wait_for_saved()
    reader.press("Ctrl+Z", "Ctrl+Z")
    shown = reader.editor().text()
    program.end()
    assert bodies(reader) == [shown]
    assert len(shown) > 100


def test_what_undo_takes_away_is_gone_from_the_file_too(program: Program) -> None:
    reader = program.read()
    paste(reader, "First")
    reader.press("Esc", "F6", "F2")
    reader.type(" and more")
    reader.wait_for_saved()
    reader.press("Ctrl+Z")
    assert reader.editor().text() == "First"
    reader.wait_for_saved()
    assert bodies(reader) == ["First"]


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\u2028"])
def test_a_note_with_other_line_ends_keeps_them_when_typing_in_it_is_undone(
    reader: Reader, ends: str
) -> None:
    paste(reader, "begun")
    reader.press("Esc")
    reader.wait_for_saved()
    elsewhere(f"one{ends}two")
    reader.window.notes.annotations.stored.rescan()
    reader.wait(lambda: reader.cards() == [f"Whole article: one{ends}two"])
    reader.press("F6", "F2")
    reader.type(" and")
    reader.press("Ctrl+Z", "Esc")
    reader.wait_for_saved()
    assert bodies(reader) == [f"one{ends}two"]


def test_ctrl_z_does_not_take_back_what_came_from_elsewhere_into_an_open_note(reader: Reader) -> None:
    paste(reader, "begun")
    reader.press("Esc")
    reader.wait_for_saved()
    reader.press("F6", "F2")
    elsewhere("theirs")
    reader.window.notes.annotations.stored.rescan()
    reader.wait(lambda: reader.editor().text() == "theirs")
    reader.press("Esc", "Ctrl+Z")
    reader.wait_for_saved()
    assert "theirs" in bodies(reader) or not bodies(reader)


def test_a_note_stays_open_for_writing_when_another_ones_place_changes_elsewhere(reader: Reader) -> None:
    for words in ("some of its troops", "another powder keg in Europe"):
        reader.select(words)
        paste(reader, words)
        reader.wait_for_saved()
        reader.press("Esc")
    reader.press("F6", "Up", "F2")
    notebook = Notebook(paths.notes_folder(), load(paths.shipped_article()))
    first, last = (shown.note for shown in notebook.load().notes)
    notebook.save(replace(last, target=None))
    reader.window.notes.annotations.stored.rescan()
    reader.wait(lambda: reader.cards()[0].startswith("Whole article"))
    reader.type(" more")
    reader.press("Esc")
    reader.wait_for_saved()
    assert f"{first.body} more" in bodies(reader)
    assert len(note_paths()) == 2


def test_a_note_stays_open_for_writing_when_another_one_comes_above_it(reader: Reader) -> None:
    reader.select("another powder keg in Europe")
    paste(reader, "begun")
    reader.wait_for_saved()
    Notebook(paths.notes_folder(), load(paths.shipped_article())).save(new_note("on all of it", None))
    reader.window.notes.annotations.stored.rescan()
    reader.wait(lambda: len(reader.cards()) == 2)
    reader.type(" and ended")
    reader.wait_for_saved()
    assert sorted(bodies(reader)) == ["begun and ended", "on all of it"]
