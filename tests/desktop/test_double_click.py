"""The launcher as other programs read it: a file manager's desktop, GLib, the desktop's own checks."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from screen import FIRST_ICON, Screen, tool, wait_for

from tearsheet import launcher
from tearsheet.storage import paths

HEADLINE = "Serbia Withdraws Troops from Kosovo Border in Response to US Threats"
LAST_SENTENCE = (
    "The situation remains tense, and the international community is closely monitoring the developments "
    "in the region to prevent further escalations."
)
AWKWARD = 'a "b" `c` $HOME 100 %f \\n \\ ~ it\'s k=v;# Политика é'
ENTRY = Path(".local/share/applications", f"{paths.APPLICATION_ID}.desktop")


@pytest.fixture
def recorder(tmp_path: Path) -> Path:
    """A program in an awkwardly named folder that writes its arguments into the file "called" there."""
    program = tmp_path / AWKWARD / paths.APPLICATION_ID
    program.parent.mkdir()
    program.write_text('#!/bin/sh\ncd "${0%/*}" && printf "%s\\n" "$@" >new && mv new called\n')
    program.chmod(0o755)
    return program


def arguments_of(recorder: Path) -> list[str]:
    """What the program was called with, once it has been."""
    called = recorder.with_name("called")
    wait_for(called.exists, "the program")
    return called.read_text().splitlines()


def test_a_double_click_starts_the_program_whatever_its_path(screen: Screen, recorder: Path) -> None:
    launcher.install(recorder, screen.environment)
    screen.show_desktop_icons()
    screen.double_click(*FIRST_ICON)
    assert arguments_of(recorder) == ["--from-desktop", "--"]


def test_a_file_that_was_chosen_is_handed_over_as_one_path(screen: Screen, recorder: Path) -> None:
    launcher.install(recorder, screen.environment)
    article = screen.home / "--record it's %f $HOME.txt"
    article.touch()
    screen.ask("gio", "launch", str(screen.home / ENTRY), str(article))
    assert arguments_of(recorder) == ["--from-desktop", "--", str(article)]


def test_the_desktop_entry_is_valid(screen: Screen, recorder: Path) -> None:
    menu_entry, *_, desktop_icon = launcher.install(recorder, screen.environment)
    for entry in (menu_entry, desktop_icon):
        assert screen.ask(tool("desktop-file-validate"), str(entry)) == ""


def test_a_double_click_opens_the_article_and_x_hands_its_last_sentence_to_other_programs(
    screen: Screen,
) -> None:
    assert str(ENTRY) in screen.ask(sys.executable, "-m", "tearsheet", "--install-launcher")
    screen.show_desktop_icons()
    screen.double_click(*FIRST_ICON)
    screen.wait_for_window(HEADLINE)

    def copied_types() -> set[str]:
        screen.press("End", "x")
        return {"text/plain", "text/html", "text/markdown"} & set(screen.clipboard("TARGETS").split())

    assert len(wait_for(copied_types, "the quotation")) == 3
    quotation, source = screen.clipboard("text/html").split("</blockquote>")
    assert quotation.startswith("<blockquote")
    assert LAST_SENTENCE in quotation
    for stated in ("time news", HEADLINE, "Sun 1 Oct 2023 00.11 CEST", "fictional"):
        assert stated in source


def test_a_desktop_matches_the_window_with_its_entry(screen: Screen) -> None:
    screen.run(sys.executable, "-m", "tearsheet")
    window = screen.wait_for_window(HEADLINE)
    for mark in ("WM_CLASS", "_KDE_NET_WM_DESKTOP_FILE"):
        assert f'"{paths.APPLICATION_ID}"' in screen.ask("xprop", "-id", window, mark)
