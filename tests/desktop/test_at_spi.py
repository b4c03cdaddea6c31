"""What a screen reader is told of the window, over AT-SPI."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TypedDict, cast

import pytest
from screen import Screen, wait_for

HEADLINE = "Serbia Withdraws Troops from Kosovo Border in Response to US Threats"
TABLE = f"""<!DOCTYPE html><html><head><title>The river rises</title></head><body><article>
<h1>The river rises</h1><p>{"The river rose again on both banks of it that night. " * 9}</p>
<table><tr><th>Place</th><th>Height</th></tr><tr><td>Bridge</td><td>3 m</td></tr></table>
<p>{"The last paragraph says again that the river is still rising. " * 9}</p></article></body></html>"""
ASK = Path(__file__).with_name("ask_at_spi.py")
"""Run by the system's Python, which has the GObject bindings."""


class Told(TypedDict):
    """What a screen reader is told of one object."""

    text: str
    caret: int
    selection: list[int]
    is_focused: bool


class Part(TypedDict):
    """What it is told of each object of the program."""

    role: str
    name: str
    states: list[str]
    cell: list[int]


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


def everything(screen: Screen) -> list[Part]:
    """All that the program tells."""
    return cast("list[Part]", json.loads(screen.ask("/usr/bin/python3", str(ASK))))


def states(screen: Screen, name: str) -> list[str]:
    """Those of the object with a name."""
    return next((one["states"] for one in everything(screen) if one["name"] == name), [])


def test_the_states_of_buttons_and_one_focus_are_told(listening: Screen) -> None:
    wait_for(lambda: states(listening, "Notes (F9)"), "the tool bar on AT-SPI")
    assert "COLLAPSED" in states(listening, "Notes (F9)")
    assert "HAS_POPUP" in states(listening, "Menu (F10)")
    focused = [one for one in everything(listening) if "FOCUSED" in one["states"] and one["role"] != "filler"]
    assert [(one["name"], one["role"]) for one in focused] == [(HEADLINE, "text")]
    listening.press("F9")
    wait_for(lambda: "EXPANDED" in states(listening, "Notes (F9)"), "the notes told to be shown")


def test_the_cells_of_a_table_say_where_they_are(screen: Screen) -> None:
    page = screen.home / "page.html"
    page.write_text(TABLE, encoding="utf-8")
    screen.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    screen.run(sys.executable, "-m", "tearsheet", str(page))
    screen.wait_for_window("The river rises")
    found = wait_for(lambda: [one for one in everything(screen) if one["cell"]], "the table on AT-SPI")
    assert [(one["name"], one["role"], one["cell"]) for one in found] == [
        ("Place", "table column header", [0, 0]),
        ("Height", "table column header", [0, 1]),
        ("Bridge", "table cell", [1, 0]),
        ("3 m", "table cell", [1, 1]),
    ]
