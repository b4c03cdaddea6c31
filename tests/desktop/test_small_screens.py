"""Screens that are small, or that show everything larger: no window lies below their lower edge."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from screen import Screen, wait_for

TITLE = "Serbia"
SCREENS = {
    "a laptop": (1366, 768, 1.0),
    "125 %": (1280, 900, 1.25),
    "200 %": (1920, 1200, 2.0),
    "400 % (WCAG 2.2, 1.4.10)": (1280, 1024, 4.0),
}
"""Width and height in pixels, and how much larger than usual everything is."""
PANEL = 40  # pixels
OPENBOX = f"""<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><margins>
<top>0</top><bottom>{PANEL}</bottom><left>0</left><right>0</right>
</margins></openbox_config>
"""


@pytest.fixture
def small(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Screen]:
    """A desktop with a panel at its foot."""
    width, height, scale = request.param
    desktop = Screen(tmp_path, (width, height))
    desktop.environment["QT_SCALE_FACTOR"] = str(scale)
    write(desktop.home / ".config/openbox/rc.xml", OPENBOX)
    try:
        desktop.start()
        yield desktop
    finally:
        desktop.stop()
        print(desktop.logs())


def write(path: Path, content: str) -> None:
    """Write a file in a folder that is made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)


def open_article(desktop: Screen) -> None:
    """Start the program and wait until it is at rest."""
    desktop.run(sys.executable, "-m", "tearsheet")
    desktop.wait_for_window(TITLE)
    desktop.wait_for_rest()


def frame(desktop: Screen, title: str) -> QRect:
    """Where a window with all its frame lies, in pixels of the screen."""
    window = desktop.ask("xdotool", "search", "--onlyvisible", "--name", title).split()[-1]
    told = desktop.ask("xwininfo", "-id", window)
    names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
    x, y, width, height = (int(re.findall(f"{name}: *(-?[0-9]+)", told)[0]) for name in names)
    extents = desktop.ask("xprop", "-id", window, "_NET_FRAME_EXTENTS")
    left, right, top, bottom = map(int, re.findall("[0-9]+", extents))
    return QRect(x, y, width, height).adjusted(-left, -top, right, bottom)


def room(desktop: Screen) -> QRect:
    """What the panel leaves of the screen, and at the sides what is less than Qt can count."""
    uncounted = int(float(desktop.environment["QT_SCALE_FACTOR"])) - 1
    return desktop.screenshot().rect().adjusted(-uncounted, 0, uncounted, -PANEL)


@pytest.mark.parametrize("small", [SCREENS["a laptop"]], indirect=True)
def test_the_first_window_lies_on_the_screen(small: Screen) -> None:
    open_article(small)
    assert room(small).contains(frame(small, TITLE))


@pytest.mark.parametrize("small", SCREENS.values(), ids=SCREENS, indirect=True)
def test_a_window_remembered_from_a_larger_screen_and_its_dialogs_lie_on_this_one(small: Screen) -> None:
    write(small.home / ".local/state/tearsheet/window.json", '{"width": 3000, "height": 2000}')
    open_article(small)
    assert room(small).contains(frame(small, TITLE))
    for keys, title in ("F1", "^Keys$"), ("ctrl+comma", "^Settings$"), ("i", "^Where this comes from$"):
        small.press(keys)
        wait_for(partial(small.ask, "xdotool", "search", "--onlyvisible", "--name", title), title)
        small.wait_for_rest()
        assert room(small).contains(frame(small, title)), title
        small.press("Escape")
        small.wait_for_rest()
