"""What is remembered between two starts: the window, and where in each article the reader was."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, NamedTuple

from tearsheet import files, flat_file
from tearsheet.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tearsheet.model import Article, Block

_SAMPLE = 1 << 14  # code points


class WindowState(NamedTuple):
    """How the window was left.

    Attributes:
        width: Of the window when it is not maximized, in device-independent pixels.
        height: As `width`.
        is_maximized: Whether it filled the screen.
        has_panel: Whether the notes panel was open.
        panel_width: Of the notes panel, in device-independent pixels.
        zoom: Per cent of the text size that the settings state.
    """

    width: int = 980
    height: int = 820
    is_maximized: bool = False
    has_panel: bool = False
    panel_width: int = 340
    zoom: int = 100


class ReadingPlace(NamedTuple):
    """Where the reader was, in code points of `Article.text` from 0.

    Attributes:
        top: The first character of the line at the top of the view.
        caret: The caret.
    """

    top: int = 0
    caret: int = 0


_RANGES = {
    "width": range(200, 20_001),
    "height": range(150, 20_001),
    "panel_width": range(100, 5_001),
    "zoom": range(25, 501),
    "top": range(1 << 40),
    "caret": range(1 << 40),
}


def load_window(folder: Path) -> WindowState:
    """How the last window was left; what is not remembered, or not to be read, is as at first."""
    members, _ = flat_file.read(folder / "window.json", WindowState()._asdict(), _RANGES)
    return WindowState._make(members.values())


def save_window(folder: Path, window: WindowState) -> None:
    """Remember how a window was left.

    Raises:
        SettingsError: It could not be written.
    """
    _save(folder / "window.json", window)


def load_place(folder: Path, article: Article) -> ReadingPlace:
    """Where the reader left an article: its start where that is not remembered."""
    members, _ = flat_file.read(_place_file(folder, article), ReadingPlace()._asdict(), _RANGES)
    return ReadingPlace._make(members.values())


def save_place(folder: Path, article: Article, place: ReadingPlace) -> None:
    """Remember where the reader leaves an article.

    Raises:
        SettingsError: It could not be written.
    """
    _save(_place_file(folder, article), place)


def place_key(article: Article) -> str:
    """An article's name among the reading places: by its text, wherever its file lies.

    It looks at both ends of the text and counts the blocks, so that it costs 10 MB of text no
    more than 10 KB. Two different texts with one key would share a reading place, no more.
    """
    ends = _checksum(article.body), _checksum(reversed(article.body))
    return f"{ends[0]:08x}{ends[1]:08x}-{len(article.body)}"


def _checksum(blocks: Iterable[Block]) -> int:
    checksum = length = 0
    for block in blocks:
        sample = block.text[:_SAMPLE]
        # zlib and not hashlib: already loaded, and nothing here is worth forging
        checksum = zlib.crc32(sample.encode("utf-8", "surrogatepass") + b"\n", checksum)
        length += len(sample)
        if length >= _SAMPLE:
            break
    return checksum


def _place_file(folder: Path, article: Article) -> Path:
    return folder / "places" / f"{place_key(article)}.json"


def _save(path: Path, record: WindowState | ReadingPlace) -> None:
    try:
        flat_file.write(path, record._asdict(), _RANGES)
    except OSError as error:
        raise SettingsError(f"{path} could not be saved: {files.cause(error)}.") from error
