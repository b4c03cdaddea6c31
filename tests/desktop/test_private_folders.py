"""What the program leaves in a reader's home is theirs alone, also where everybody may write by default."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from screen import Screen

OF_FONTCONFIG = ".cache/fontconfig"
"""Made by the library, with a mode of its own that no mask changes."""
PAGE = (
    "<!DOCTYPE html><title>A headline</title><h1>A headline</h1>" + "<p>A sentence of the article.</p>" * 40
)


@pytest.fixture
def used(screen: Screen, tmp_path: Path) -> Path:
    """The home of a reader who has used every command, without a mask for new files."""
    home = tmp_path / "reader"
    home.mkdir()
    screen.environment["HOME"] = str(home)  # the window manager and others keep the one that they have
    page = home / "page.html"
    page.write_text(PAGE)
    program = ["-c", 'umask 000; exec "$@"', "sh", sys.executable, "-m", "tearsheet"]
    screen.ask("sh", *program, "--record", str(page))
    screen.ask("sh", *program, "--install-launcher")
    process = screen.run("sh", *program, str(page))
    screen.wait_for_window("A headline")
    screen.wait_for_rest()
    screen.press("n")
    screen.type("A note")
    screen.press("ctrl+t", "ctrl+q")
    assert process.wait(timeout=60) == 0
    screen.ask("sh", *program, "--export-notes", str(page))
    return home


def test_every_folder_is_open_to_the_reader_alone(used: Path) -> None:
    folders = {str(path.relative_to(used)): path.stat().st_mode & 0o777 for path in used.rglob("*/")}
    made = {f".{kind}/tearsheet" for kind in ("cache", "config", "local/state", "local/share")}
    assert made | {".local/share/mime/packages"} <= folders.keys()
    folders.pop(OF_FONTCONFIG, None)
    assert {name: oct(mode) for name, mode in folders.items() if mode != 0o700} == {}
