"""Copying with the source, as another program gets it: in chosen forms, by keys and by mouse."""

from __future__ import annotations

import json
import re
import sys

import pytest
from screen import Screen, wait_for

HEADLINE = "Serbia Withdraws Troops from Kosovo Border in Response to US Threats"
FIRST = "Serbia has announced the withdrawal of some of its troops from the Kosovo border"
SECOND = "President Vučić emphasized that military action would be counterproductive"
NOTE = "Note: The content of this article is fictional and created for demonstrative purposes"
TO_THE_BODY = ["j"] * 4
"""Keys from the headline."""
NEXT_FORM = ["shift+x", "Down", "Return"]


@pytest.fixture
def reading(screen: Screen) -> Screen:
    """The program with its article, the caret in the first paragraph of the body."""
    screen.run(sys.executable, "-m", "tearsheet")
    screen.wait_for_window(HEADLINE)
    screen.wait_for_rest()
    screen.press(*TO_THE_BODY)
    return screen


def click_in_corner(screen: Screen, *, right: int, bottom: int) -> None:
    """Click so many pixels before the lower right corner of the window."""
    told = screen.ask("xwininfo", "-id", screen.wait_for_window(HEADLINE))
    numbers = dict(re.findall(r"(Absolute upper-left [XY]|Width|Height): +(\d+)", told))
    left, top, width, height = map(int, numbers.values())
    x, y = left + width - right, top + height - bottom
    screen.ask("xdotool", "mousemove", str(x), str(y), "click", "1")


def wait_for_pasted(screen: Screen, words: str) -> str:
    """What another program gets when it pastes, once these words are in it."""
    return wait_for(lambda: pasted if words in (pasted := screen.clipboard()) else "", words)


def test_a_passage_is_pasted_in_one_form_after_the_other(reading: Screen) -> None:
    for words in ("\ntime news. (2023, October 1).", "\ntime news. “Serbia", "\ntime news. 2023. “Serbia"):
        reading.press(*NEXT_FORM)
        reading.wait_for_rest()
        reading.press("x")
        plain = wait_for_pasted(reading, words)
        assert plain.startswith(f"“{FIRST}")
        assert plain.endswith(f"[{NOTE}]")
        assert f"<p>[{NOTE}]</p>" in reading.clipboard("text/html")
        assert reading.clipboard("text/markdown").startswith(f"> {FIRST}")


def test_gathered_passages_are_pasted_together(reading: Screen) -> None:
    reading.press("j", "c", "k", "c", "shift+c")
    plain = wait_for_pasted(reading, SECOND)
    assert plain.index(FIRST) < plain.index(SECOND)
    assert (plain.count("— time news"), plain.count(NOTE)) == (1, 1)
    reading.press("shift+Delete", "ctrl+z", "x")
    wait_for(lambda: SECOND not in reading.clipboard(), "the sentence alone")
    reading.press("shift+c")
    wait_for_pasted(reading, SECOND)


def test_a_record_is_chosen_by_mouse_and_pasted_as_data(reading: Screen) -> None:
    click_in_corner(reading, right=160, bottom=14)
    reading.wait_for_rest()
    reading.press("Up", "Up", "Return")  # from the form in force round to the last one
    reading.wait_for_rest()
    reading.press("x")
    [item] = json.loads(wait_for_pasted(reading, '"id"'))
    assert (item["title"], item["note"]) == (HEADLINE, NOTE)
    assert item["annote"].startswith(f"“{FIRST}")
