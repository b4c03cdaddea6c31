"""What a screen reader is told of the window, over AT-SPI."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TypedDict, cast

import pytest
from screen import Screen, wait_for

HEADLINE = "Serbia Withdraws Troops from Kosovo Border in Response to US Threats"
ASK = Path(__file__).with_name("ask_at_spi.py")
"""Run by the system's Python, which has the GObject bindings."""


class Told(TypedDict):
    """What a screen reader is told of one object."""

    text: str
    caret: int
    selection: list[int]
    is_focused: bool


@pytest.fixture
def listening(screen: Screen) -> Screen:
    """A screen on which a screen reader could run, with the program."""
    screen.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    screen.run(sys.executable, "-m", "tearsheet")
    screen.wait_for_window(HEADLINE)
    screen.wait_for_rest()
    return screen


def told_of(screen: Screen, name: str, role: str = "text") -> Told:
    """What is told of the object with an accessible name."""
    answer = wait_for(lambda: screen.ask("/usr/bin/python3", str(ASK), name, role), f"“{name}” on AT-SPI")
    return cast("Told", json.loads(answer))


def test_the_articles_text_is_told_and_has_the_focus(listening: Screen) -> None:
    told = told_of(listening, HEADLINE)
    assert told["is_focused"]
    assert told["text"].startswith(HEADLINE)
    assert "closely monitoring the developments in the region" in told["text"]


def test_the_caret_and_the_selection_are_told(listening: Screen) -> None:
    listening.press("j", "j", "j", "j", "ctrl+shift+Right")
    told = told_of(listening, HEADLINE)
    start = told["text"].index("Serbia has announced")
    assert told["selection"] == [start, start + len("Serbia ")]
    assert told["caret"] == start + len("Serbia ")


def test_a_note_is_told_in_the_list(listening: Screen) -> None:
    listening.press("n")
    listening.type("Who says so?")
    listening.press("Escape")
    assert told_of(listening, "Whole article: Who says so?", "list item")
