"""What other programs let fall on the window, as they are told of it: never that it was moved away."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from drag_source import TITLE
from screen import Screen, wait_for

ARTICLE = "Serbia"
DROPPED = "A headline\n\nSome text of an article that is long enough to be one."
IN_THE_TEXT, IN_THE_NOTE, IN_THE_FIND_FIELD = (300, 300), (700, 180), (120, 650)
"""Pixels of a window of 900 x 700 in the upper left corner."""


@pytest.fixture
def desktop(screen: Screen) -> Screen:
    """The program in the upper left corner, and a file to drop."""
    Path(path_of(screen)).write_text(DROPPED)
    screen.run(sys.executable, "-m", "tearsheet")
    window = screen.wait_for_window(ARTICLE)
    screen.ask("xdotool", "windowsize", window, "900", "700", "windowmove", window, "0", "0")
    screen.wait_for_rest()
    return screen


def drop(screen: Screen, place: tuple[int, int], what: str, actions: str = "copy+move") -> str:
    """Drag with the mouse from a program that would rather move it; the action that it is told at the end."""
    script = str(Path(__file__).with_name("drag_source.py"))
    source = screen.run(sys.executable, script, actions, "move", what)
    screen.wait_for_window(TITLE)
    screen.wait_for_rest()
    x, y = place
    screen.ask("xdotool", "mousemove", "1150", "600", "mousedown", "1")
    for near in range(40, -1, -10):
        screen.ask("xdotool", "mousemove", str(x + near), str(y + near))
    screen.wait_for_rest()  # by then the window has answered
    screen.ask("xdotool", "mouseup", "1")
    return wait_for(screen.log_of(source).read_text, "the end of the drag").strip()


def path_of(screen: Screen) -> str:
    """The path of the file to drop."""
    return str(screen.home / "dropped.txt")


def is_open(screen: Screen) -> bool:
    """Whether the file that was dropped has a window."""
    return bool(screen.ask("xdotool", "search", "--onlyvisible", "--name", "A headline"))


def open_dropped(screen: Screen) -> None:
    """Answer that it is to be opened and not compared, which Return does, and wait for its window."""
    screen.wait_for_rest()
    screen.press("Return")
    wait_for(lambda: is_open(screen), "a window of the file")


def written(screen: Screen) -> str:
    """What stands in the files of all notes."""
    folder = screen.home / ".local/share/tearsheet/notes"
    notes = [path for path in folder.glob("*/*.json") if path.name != "article.json"]
    return "".join(json.loads(path.read_text())["body"][0]["value"] for path in notes)


def test_a_file_is_copied_though_its_source_would_rather_move_it(desktop: Screen) -> None:
    assert drop(desktop, IN_THE_TEXT, path_of(desktop)) == "CopyAction"
    open_dropped(desktop)


def test_a_file_that_can_only_be_moved_is_refused(desktop: Screen) -> None:
    assert drop(desktop, IN_THE_TEXT, path_of(desktop), actions="move") == "IgnoreAction"
    assert not is_open(desktop)


def test_words_let_fall_on_the_find_field_stay_where_they_were(desktop: Screen) -> None:
    desktop.press("ctrl+f")
    assert drop(desktop, IN_THE_FIND_FIELD, "Kosovo") == "CopyAction"


def test_a_note_takes_words_as_a_copy_and_leaves_files_to_the_window(desktop: Screen) -> None:
    desktop.press("n")
    desktop.wait_for_rest()
    assert drop(desktop, IN_THE_NOTE, "Kosovo") == "CopyAction"
    wait_for(lambda: written(desktop) == "Kosovo", "the words in the note")
    assert drop(desktop, IN_THE_NOTE, path_of(desktop)) == "CopyAction"
    open_dropped(desktop)
    assert written(desktop) == "Kosovo"
