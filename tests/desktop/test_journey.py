"""A reader's whole way by keys alone: read, quote, note, quit, and find everything again."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from screen import Screen, wait_for

HEADLINE = "Serbia Withdraws Troops from Kosovo Border in Response to US Threats"
SECOND = (
    "The move by Serbian President Aleksandar Vučić comes in response to the US threat of imposing "
    "punitive measures against Serbia."
)
SENTENCE = [*["j"] * 4, *["ctrl+Right"] * 31, *["ctrl+shift+Right"] * 20, "shift+Right"]
"""Keys from the headline: the first paragraph of the body, past its first sentence, over its second."""


class Journey:
    """The program on a screen, started as often as wanted."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait for its window, which has the keys."""
        self._process = self.screen.run(sys.executable, "-m", "tearsheet")
        self.screen.wait_for_window(HEADLINE)
        self.screen.wait_for_rest()

    def quit(self) -> None:
        """Quit by a key; all went well and nothing was complained about."""
        assert self._process is not None
        self.screen.press("ctrl+q")
        assert self._process.wait(timeout=60) == 0
        assert self.screen.log_of(self._process).read_text() == ""

    def notes(self) -> list[Path]:
        """The files of all notes."""
        folder = self.screen.home / ".local/share/tearsheet/notes"
        return [path for path in folder.glob("*/*.json") if path.name != "article.json"]


@pytest.fixture
def journey(screen: Screen) -> Journey:
    """The program, started for the first time."""
    begun = Journey(screen)
    begun.start()
    return begun


def text_of(picture: QImage) -> QImage:
    """The middle of the article's column, without bars, caret or messages."""
    return picture.copy(0, 60, picture.width() // 2, 400)


def test_space_reads_to_the_end_and_home_returns(journey: Journey) -> None:
    screen = journey.screen
    screen.press("space", "Home")
    start = screen.wait_for_rest()
    pictures = [start]
    while len(pictures) < 8:
        screen.press("space")
        seen = screen.wait_for_rest()
        if seen == pictures[-1]:
            break
        pictures.append(seen)
    assert 3 <= len(pictures) < 8
    screen.press("Home")
    assert text_of(screen.wait_for_rest()) == text_of(start)


def test_a_sentence_selected_by_keys_is_pasted_with_its_source_in_three_forms(journey: Journey) -> None:
    screen = journey.screen
    screen.press(*SENTENCE, "x")
    plain = wait_for(screen.clipboard, "the quotation").splitlines()
    assert plain[0] == f"“{SECOND}”"
    assert plain[1] == f"— time news, “{HEADLINE}”, Sun 1 Oct 2023 00.11 CEST"
    assert "fictional" in plain[2]
    assert f">{SECOND}<" in screen.clipboard("text/html")
    assert screen.clipboard("text/markdown").startswith(f"> {SECOND}")


def test_a_note_and_the_reading_place_are_there_again_after_a_restart(journey: Journey) -> None:
    screen = journey.screen
    screen.press(*SENTENCE, "n")
    screen.type("Who says so?")
    screen.press("Escape", "space")
    before = text_of(screen.wait_for_rest())
    journey.quit()
    [path] = journey.notes()
    note = json.loads(path.read_text())
    assert note["body"][0]["value"] == "Who says so?"
    assert note["target"]["selector"][0]["exact"] == SECOND
    journey.start()
    screen.press("F7", "F7")  # the caret is not shown before the first key
    assert text_of(screen.wait_for_rest()) == before


def test_return_on_a_note_finds_its_passage_after_a_restart(journey: Journey) -> None:
    screen = journey.screen
    screen.press(*SENTENCE, "n")
    screen.type("Who says so?")
    screen.press("Escape")
    journey.quit()
    journey.start()
    screen.press("End", "F6", "Return", "ctrl+c")
    assert wait_for(screen.clipboard, "the passage") == SECOND
