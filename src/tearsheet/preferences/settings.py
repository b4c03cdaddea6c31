"""What the reader has chosen for the whole program."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from tearsheet.article.display_text import one_line, shown
from tearsheet.errors import SettingsError
from tearsheet.preferences import flat_file
from tearsheet.storage import files


class ThemeChoice(StrEnum):
    """Which theme the reader wants."""

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    CONTRAST = "contrast"


class Settings(NamedTuple):
    """The reader's choices.

    Attributes:
        theme: The theme, or as the system has it.
        text_size: Of the article's text, in device-independent pixels.
        letter_keys: Whether single letters are keys while the article has the focus
            (WCAG 2.2, 2.1.4 Character Key Shortcuts).
        notes_folder: The folder that the reader has chosen for all notes; empty for the usual one.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_size: int = 19
    letter_keys: bool = True
    notes_folder: str = ""

    @property
    def notes_root(self) -> Path | None:
        """The chosen folder; `None` where none is chosen, or what is written there can be no folder."""
        return None if _why_no_folder(self.notes_folder) else Path(self.notes_folder).expanduser()


TEXT_SIZES = range(8, 97)
_RANGES = {"text_size": TEXT_SIZES}
_LONGEST_PATH = 3_500  # bytes; Linux takes 4,095, with the names of articles and notes below the folder
_LONGEST_NAME = 255  # bytes
_NAMED_AT_MOST = 80  # characters of a folder that are shown


def _why_no_folder(stated: str) -> str:
    """What is wrong with a notes folder; empty where it may be one, though it may not be there now.

    The disk is not asked: one that is away, or does not answer, must not hold up the start.
    """
    try:
        path = Path(stated).expanduser()
        names = [os.fsencode(part) for part in path.parts]
    except (RuntimeError, ValueError):  # "~" of somebody who has no home; what no name can hold
        return "which can be no folder"
    if not path.is_absolute():
        return "which is no absolute path"
    if "\0" in stated:
        return "which can be no folder"
    is_too_long = sum(map(len, names)) + len(names) > _LONGEST_PATH or max(map(len, names)) > _LONGEST_NAME
    return "which is too long for a folder" if is_too_long else ""


def _short(folder: str) -> str:
    line = one_line(shown(folder))
    return line if len(line) <= _NAMED_AT_MOST else f"{line[:_NAMED_AT_MOST]}…"


def load(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings in a file, and one sentence for each that could not be taken from it."""
    members, problems = flat_file.read(path, Settings()._asdict(), _RANGES)
    settings = Settings._make(members.values())
    reason = settings.notes_folder and _why_no_folder(settings.notes_folder)
    if reason:
        folder = f"{path} names the notes folder “{_short(settings.notes_folder)}”, {reason}"
        problems = (*problems, f"{folder}; the usual folder is used.")
    return settings, problems


def save(path: Path, settings: Settings) -> None:
    """Write the settings; a file there that cannot be understood is renamed first and so kept.

    Raises:
        SettingsError: They could not be written.
    """
    try:
        flat_file.write(path, settings._asdict(), _RANGES)
    except OSError as error:
        raise SettingsError(f"The settings could not be saved to {path}: {files.cause(error)}.") from error
