"""The bar at what is selected, on a real screen: drawn with the mouse, pressed with it, kept on the disk."""

from __future__ import annotations

import sys

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from screen import Screen, wait_for
from test_at_spi import HEADLINE

from tearsheet.notes.colours import tint
from tearsheet.notes.note import Colour

IN_THE_TEXT = (420, 560), (600, 620)
"""From where to where the mouse is drawn, in pixels of the screen: over some words of the first paragraph."""


def test_words_are_marked_by_mouse_alone_and_their_mark_gets_another_colour(screen: Screen) -> None:
    screen.run(sys.executable, "-m", "tearsheet")
    screen.wait_for_window(HEADLINE)
    screen.wait_for_rest()
    start, end = ([str(number) for number in place] for place in IN_THE_TEXT)
    screen.ask("xdotool", "mousemove", *start, "mousedown", "1")
    screen.ask("xdotool", "mousemove", *end, "mouseup", "1")
    click(screen, swatch(screen, Colour.GREEN))
    wait_for(lambda: "green" in saved(screen), "a green mark on the disk")
    click(screen, QPoint(500, 590))
    click(screen, swatch(screen, Colour.PURPLE))
    wait_for(lambda: "purple" in saved(screen), "a purple mark on the disk")
    assert "green" not in saved(screen)


def click(screen: Screen, place: QPoint) -> None:
    """Click at a place of the screen, once nothing moves any more."""
    screen.wait_for_rest()
    screen.ask("xdotool", "mousemove", str(place.x()), str(place.y()), "click", "1")


def swatch(screen: Screen, colour: Colour) -> QPoint:
    """A place in the button of a colour, once the bar is there."""
    return wait_for(lambda: first(screen.screenshot(), colour), f"a button that is {colour}")


def first(seen: QImage, colour: Colour) -> QPoint:
    """A little into the first ground of a colour from the top of the screen; the null point for none."""
    ground = tint(colour, is_dark=False).ground
    places = ((x, y) for y in range(0, seen.height(), 3) for x in range(0, seen.width(), 3))
    found = next((place for place in places if seen.pixelColor(*place).name() == ground), None)
    return QPoint(found[0] + 4, found[1] + 4) if found else QPoint()


def saved(screen: Screen) -> str:
    """The notes on the disk."""
    files = (screen.home / ".local/share/tearsheet/notes").glob("*/2*.json")
    return "".join(path.read_text("utf-8") for path in files)
