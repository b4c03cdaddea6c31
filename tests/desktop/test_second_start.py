"""A second start on a real screen: the window of its file is in front, whatever was there before."""

from __future__ import annotations

import sys

from screen import Screen, wait_for

COMMAND = (sys.executable, "-m", "tearsheet")


def test_a_later_start_brings_the_window_of_its_file_to_the_front(screen: Screen) -> None:
    for name in ("one", "two"):
        words = "And a sentence that is long enough to be a paragraph."
        (screen.home / f"{name}.txt").write_text(f"Article {name}\n\n{words}\n")
    program = screen.run(*COMMAND, "one.txt")
    first = screen.wait_for_window("Article one")
    screen.environment["DESKTOP_STARTUP_ID"] = "a launcher_TIME1"
    screen.ask(*COMMAND, "two.txt")
    screen.wait_for_window("Article two")
    screen.ask(*COMMAND, "one.txt")
    wait_for(lambda: screen.ask("xdotool", "getactivewindow").strip() == first, "the first window in front")
    screen.press("ctrl+w")
    wait_for(lambda: not screen.ask("xdotool", "search", "--name", "Article one"), "its end")
    assert (program.poll(), screen.log_of(program).read_text()) == (None, "")


def test_a_start_without_a_terminal_shows_in_a_window_what_cannot_be_opened(screen: Screen) -> None:
    (screen.home / "one.txt").write_text("Article one\n\nA sentence that is long enough to be a paragraph.\n")
    (screen.home / "empty.txt").touch()
    for files in (["missing.txt"], ["one.txt", "empty.txt"], ["missing.txt"]):  # alone, and handed over
        screen.run(*COMMAND, *files)
        box = screen.wait_for_window("Tearsheet")
        screen.press("Escape")
        wait_for(lambda: box not in screen.ask("xdotool", "search", "--name", "Tearsheet"), "its end")  # noqa: B023
    screen.wait_for_window("Article one")
