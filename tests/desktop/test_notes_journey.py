"""Notes by keys alone on a real screen: highlight, write, go, filter, undo, export, start again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from screen import Screen, wait_for
from test_journey import SECOND, SENTENCE, Journey


@pytest.fixture
def journey(screen: Screen) -> Journey:
    """The program, started for the first time."""
    begun = Journey(screen)
    begun.start()
    return begun


def colours(journey: Journey) -> list[str]:
    """Of all notes on the disk."""
    return [json.loads(path.read_text())["colour"] for path in journey.notes()]


def bodies(journey: Journey) -> list[str]:
    """The texts of all notes on the disk that have one."""
    notes = [json.loads(path.read_text()) for path in journey.notes()]
    return [note["body"][0]["value"] for note in notes if note.get("body")]


def test_highlight_recolour_and_undo(journey: Journey) -> None:
    screen = journey.screen
    screen.press(*SENTENCE, "h")
    wait_for(lambda: colours(journey) == ["yellow"], "a yellow highlight on the disk")
    screen.press("2")
    wait_for(lambda: colours(journey) == ["pink"], "a pink highlight on the disk")
    screen.press("ctrl+z")
    wait_for(lambda: colours(journey) == ["yellow"], "the first colour again")
    screen.press("ctrl+z")
    wait_for(lambda: colours(journey) == [], "no highlight")
    screen.press("ctrl+shift+z", "ctrl+shift+z")
    wait_for(lambda: colours(journey) == ["pink"], "the highlight again")
    journey.quit()


def test_a_note_on_a_highlight_is_filtered_gone_to_and_deleted_after_a_restart(journey: Journey) -> None:
    screen = journey.screen
    screen.press(*SENTENCE, "4", "n")
    screen.type("Who says so?")
    screen.press("Escape")
    wait_for(lambda: bodies(journey) == ["Who says so?"], "the note on the disk")
    journey.quit()
    journey.start()
    screen.press("Home", "ctrl+shift+f")
    screen.type("punitive who")
    screen.press("Return", "Return", "ctrl+c")
    wait_for(lambda: screen.clipboard() == SECOND, "the passage")
    screen.press("Home", "bracketright", "Return", "Delete")
    wait_for(lambda: journey.notes() == [], "the deletion")
    screen.press("ctrl+z")
    wait_for(lambda: (bodies(journey), colours(journey)) == (["Who says so?"], ["green"]), "the note again")
    journey.quit()


def test_notes_are_exported_by_keys(journey: Journey) -> None:
    screen = journey.screen
    path = Path(screen.home) / "notes.md"
    screen.press(*SENTENCE, "h", "ctrl+e")
    screen.wait_for_window("Export notes")
    screen.press("ctrl+a")
    screen.type(str(path))
    screen.press("Return")
    wait_for(path.exists, "the exported file")
    assert SECOND in wait_for(path.read_text, "its content")
