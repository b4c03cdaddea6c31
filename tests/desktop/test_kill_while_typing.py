"""The program is killed while the reader types: the note is there, but for the last second."""

from __future__ import annotations

import json
import random
import sys
import time
from pathlib import Path

import pytest
from screen import Screen

HEADLINE = "Serbia Withdraws Troops from Kosovo Border in Response to US Threats"
LETTERS = "abcdefghij"
SECONDS_THAT_MAY_BE_LOST = 1.0


def note_files(screen: Screen) -> list[Path]:
    """The files of all notes."""
    folder = screen.home / ".local/share/tearsheet/notes"
    return [path for path in folder.glob("*/*.json") if path.name != "article.json"]


@pytest.mark.parametrize("seed", range(3))
def test_a_kill_while_typing_loses_at_most_the_last_second(screen: Screen, seed: int) -> None:
    program = screen.run(sys.executable, "-m", "tearsheet")
    screen.wait_for_window(HEADLINE)
    screen.wait_for_rest()
    screen.press("n")
    moments: list[float] = []
    end = time.monotonic() + random.Random(seed).uniform(1.2, 3)
    while time.monotonic() < end:
        screen.type(LETTERS[len(moments) % len(LETTERS)])
        moments.append(time.monotonic())
    program.kill()
    program.wait()
    typed = (LETTERS * len(moments))[: len(moments)]
    certain = sum(moment < end - SECONDS_THAT_MAY_BE_LOST for moment in moments)
    [path] = note_files(screen)
    kept = json.loads(path.read_text())["body"][0]["value"]
    assert typed.startswith(kept)
    assert len(kept) >= certain > 0
