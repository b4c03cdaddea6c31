"""A reader's hands on the palette: actions found by words, and run."""

from __future__ import annotations

from tearsheet.ui.palette.commands import Command
from tearsheet.ui.palette.palette import Palette
from tests.ui.reader import Reader


def palette_of(reader: Reader) -> Palette | None:
    """The palette, while it is shown."""
    found = [one for one in reader.window.findChildren(Palette) if one.isVisible()]
    return found[0] if found else None


def opened_palette(reader: Reader) -> Palette:
    """The palette, opened by its key."""
    reader.press("Ctrl+Shift+P")
    shown = palette_of(reader)
    assert shown is not None
    return shown


def found(reader: Reader, words: str) -> list[Command]:
    """What the palette finds by words that are typed, the best first; it stays open."""
    shown = palette_of(reader) or opened_palette(reader)
    shown.field.clear()
    reader.type(words.rstrip("…"))
    return list(shown.offered())


def run(reader: Reader, text: str) -> None:
    """Type the name of an action or choice in the palette until that comes first, and press Return."""
    shown = opened_palette(reader)
    for letter in text.rstrip("…"):
        reader.type(letter)
        if shown.offered()[0].text == text:
            break
    assert shown.offered()[0].text == text, [one.text for one in shown.offered()]
    reader.press("Return")
    assert palette_of(reader) is None
