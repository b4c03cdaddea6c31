"""Keyboards of other scripts, as the X server knows them: letter keys act as on a Latin one."""

from __future__ import annotations

import sys

import pytest
from screen import Screen, wait_for

J, N, ONE, TWO, ESCAPE, F9 = "44", "57", "10", "11", "9", "75"
"""The places of keys, as the X server counts them."""
TITLE = "Serbia"


@pytest.mark.parametrize("layout", ["ru", "ara", "ru,us"])
def test_letters_act_in_the_article_and_in_the_list_of_notes(screen: Screen, layout: str) -> None:
    screen.ask("setxkbmap", layout)
    screen.run(sys.executable, "-m", "tearsheet")
    screen.wait_for_window(TITLE)
    start = screen.wait_for_rest()
    screen.ask("xdotool", "key", J, J, J)
    moved = screen.wait_for_rest()
    assert moved != start
    screen.ask("xdotool", "key", N)
    screen.wait_for_rest()
    screen.ask("xdotool", "key", ONE, ESCAPE)
    wait_for(lambda: notes(screen) == 1, "the first note")
    screen.ask("xdotool", "key", F9, F9, N)  # hide the notes; show them, and go there
    screen.wait_for_rest()
    screen.ask("xdotool", "key", TWO, ESCAPE)
    wait_for(lambda: notes(screen) == 2, "the note that was begun in the list")


def notes(screen: Screen) -> int:
    """How many notes lie on the disk."""
    folder = screen.home / ".local/share/tearsheet/notes"
    return len([path for path in folder.glob("*/*.json") if path.name != "article.json"])
