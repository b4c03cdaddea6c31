"""What is left out of a page, by keys and mouse on the screen: shown, told, copied around, taken in, kept."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from screen import Screen, wait_for

HEADLINE = "Harbour town votes on its lighthouse"
WORDS = "that the old lighthouse at the end of the northern mole is to be sold after a debate of many years"
CAPTION = "The lighthouse at dusk. Photo: Tom Gray"
PAGE = f"""<!doctype html><html lang="en"><head><title>{HEADLINE}</title></head><body><article>
<h1>{HEADLINE}</h1>
<p>The people of the harbour town have read in their paper {WORDS}.</p>
<p>Those who want to keep it were told by the mayor on Sunday {WORDS}.</p>
<figure><figcaption>{CAPTION}</figcaption></figure><div class="share"><a href="#">Share on Facebook</a></div>
<p>The council wrote to the sailors who are at sea this year {WORDS}.</p>
<p>And the last keeper of the light said to all his friends {WORDS}.</p></article></body></html>"""
ASK = Path(__file__).with_name("ask_at_spi.py")


@pytest.fixture
def shown(screen: Screen) -> Screen:
    """A screen on which a screen reader could run, with the page."""
    path = screen.home / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    screen.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    screen.run(sys.executable, "-m", "tearsheet", str(path))
    screen.wait_for_window(HEADLINE)
    screen.wait_for_rest()
    return screen


def told(screen: Screen) -> list[str]:
    """The lines that a screen reader is told."""
    answer = wait_for(lambda: screen.ask("/usr/bin/python3", str(ASK), HEADLINE, "text"), "the article")
    return str(json.loads(answer)["text"]).split("\n")


def choices(screen: Screen) -> list[str]:
    """What the notes' folder says of lines."""
    folder = screen.home / ".local/share/tearsheet/notes"
    stated = [json.loads(path.read_bytes())["corrections"] for path in folder.glob("*/article.json")]
    return [one["value"] for members in stated for one in members.values()]


def test_a_line_is_opened_read_and_taken_in_by_keys_and_copied_by_another_program(shown: Screen) -> None:
    assert "2 lines left out: caption, share row" in told(shown)
    shown.press("l")
    wait_for(lambda: CAPTION in told(shown), "the caption")
    lines = told(shown)
    assert lines[lines.index(CAPTION) - 1] == "caption"
    shown.press("ctrl+a", "ctrl+c")
    assert CAPTION not in wait_for(shown.clipboard, "the article")
    shown.press("Home", *["j"] * 3, "plus")
    wait_for(lambda: choices(shown) == ["in"], "the choice on the disk")
    shown.press("ctrl+a", "ctrl+c")
    wait_for(lambda: CAPTION in shown.clipboard(), "the caption in what is copied")
    shown.press("ctrl+z")
    wait_for(lambda: choices(shown) == [None], "the choice taken back")


def test_a_paragraph_is_left_out_by_a_key(shown: Screen) -> None:
    shown.press("j", "minus")
    wait_for(lambda: choices(shown) == ["out"], "the choice on the disk")
    assert told(shown)[1] == "1 line left out: taken out by the reader"
    shown.press("ctrl+a", "ctrl+c")
    assert "The people of the harbour town" not in wait_for(shown.clipboard, "the article")
