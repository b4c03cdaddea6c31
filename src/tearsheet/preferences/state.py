"""What is remembered between two starts: the window, and where in each article the reader was."""

from __future__ import annotations

import zlib
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from tearsheet import tr
from tearsheet.errors import SettingsError
from tearsheet.preferences import flat_file, place_words
from tearsheet.preferences.place_words import PlaceWords
from tearsheet.storage import files

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tearsheet.article.model import Article, Block

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


class PanelState(StrEnum):
    """Whether the notes of an article stood beside it when its window was closed."""

    UNKNOWN = "unknown"
    OPEN = "open"
    CLOSED = "closed"


class ReadingPlace(NamedTuple):
    """How the reader left an article; places are code points of `Article.text` from 0.

    Attributes:
        top: The first character of the line at the top of the view.
        caret: The caret.
        head: Where no text lay above the top of the view, how many lines of the head did.
        panel: Whether its notes were shown.
    """

    top: int = 0
    caret: int = 0
    head: int = 0
    panel: PanelState = PanelState.UNKNOWN


class _KeptPlace(NamedTuple):
    """A reading place, and the words that stood before it and from it on: see `place_words`."""

    top: int = 0
    caret: int = 0
    head: int = 0
    panel: PanelState = PanelState.UNKNOWN
    before_top: str = ""
    after_top: str = ""
    before_caret: str = ""
    after_caret: str = ""


_RANGES = {
    "width": range(200, 20_001),
    "height": range(150, 20_001),
    "panel_width": range(100, 5_001),
    "zoom": range(25, 501),
    "top": range(1 << 40),
    "caret": range(1 << 40),
    "head": range(100),
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
    """Where the reader left an article: its start where that is not remembered.

    An article whose text has changed is known by its address or its file, its place by the words there.
    """
    kept = (_read_place(path) for path in _place_files(folder, article))
    place = next((one for one in kept if one != _KeptPlace()), None)
    if place is None:
        return ReadingPlace()
    text = article.text
    return ReadingPlace(
        place_words.found(text, PlaceWords(place.before_top, place.after_top), place.top),
        place_words.found(text, PlaceWords(place.before_caret, place.after_caret), place.caret),
        place.head,
        place.panel,
    )


def begins_at_start(folder: Path, article: Article) -> bool:
    """Whether an article of which only the beginning is known opens with that, and nothing beside it.

    It is known by its address or its file, not by its text.
    """
    kept = next(map(_read_place, _place_files(folder, article)[1:]), _KeptPlace())
    return kept.top == kept.head == 0 and kept.panel is not PanelState.OPEN


def save_place(folder: Path, article: Article, place: ReadingPlace) -> None:
    """Remember where the reader leaves an article.

    Raises:
        SettingsError: It could not be written.
    """
    text = article.text
    top, caret = (place_words.around(text, position) for position in (place.top, place.caret))
    for path in _place_files(folder, article):
        _save(path, _KeptPlace(*place, *top, *caret))


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


def _place_files(folder: Path, article: Article) -> list[Path]:
    """By the article's text; then by the address that it states or by its file, for when the text changes."""
    names = [place_key(article)]
    where = article.source.url or str(article.source.path.absolute() if article.source.path else "")
    if where:
        names.append(f"at-{zlib.crc32(where.encode('utf-8', 'surrogatepass')):08x}")
    return [folder / "places" / f"{name}.json" for name in names]


def _read_place(path: Path) -> _KeptPlace:
    members, _ = flat_file.read(path, _KeptPlace()._asdict(), _RANGES)
    return _KeptPlace._make(members.values())


def _save(path: Path, record: WindowState | _KeptPlace) -> None:
    try:
        flat_file.write(path, record._asdict(), _RANGES)
    except OSError as error:
        raise SettingsError(
            tr("{path} could not be saved: {reason}.", path=path, reason=files.cause(error))
        ) from error
