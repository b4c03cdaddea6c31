"""The program is killed while the reader types: the note is there, as it last reached the disk."""

from __future__ import annotations

import json
import random
import sys
from itertools import cycle, islice

import pytest
from screen import Screen

HEADLINE = "Serbia Withdraws Troops from Kosovo Border in Response to US Threats"
LETTERS = "abcdefghij"
MOST = 2_000


def kept(screen: Screen) -> str:
    """The text of the note on the disk; empty while there is none."""
    folder = screen.home / ".local/share/tearsheet/notes"
    notes = [path for path in folder.glob("*/*.json") if path.name != "article.json"]
    assert len(notes) <= 1
    return "".join(json.loads(path.read_text())["body"][0]["value"] for path in notes)


@pytest.mark.parametrize("seed", range(3))
def test_what_is_typed_reaches_the_disk_meanwhile_and_outlives_a_kill(screen: Screen, seed: int) -> None:
    program = screen.run(sys.executable, "-m", "tearsheet")
    screen.wait_for_window(HEADLINE)
    screen.wait_for_rest()
    screen.press("n")
    enough = random.Random(seed).randint(5, 60)
    typed = seen = ""
    for letter in islice(cycle(LETTERS), MOST):
        screen.type(letter)
        typed += letter
        seen = kept(screen)
        if len(seen) >= enough:
            break
    program.kill()
    program.wait()
    assert len(seen) >= enough
    assert kept(screen).startswith(seen)
    assert typed.startswith(kept(screen))
