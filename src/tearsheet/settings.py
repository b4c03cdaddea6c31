"""What the reader has chosen for the whole program."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from tearsheet import files, flat_file
from tearsheet.errors import SettingsError


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
        """The chosen folder; `None` where none is chosen, or what is written there is no absolute path."""
        try:
            chosen = Path(self.notes_folder).expanduser()
        except RuntimeError:  # "~" of somebody who has no home
            return None
        return chosen if self.notes_folder and chosen.is_absolute() else None


TEXT_SIZES = range(8, 97)
_RANGES = {"text_size": TEXT_SIZES}


def load(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings in a file, and one sentence for each that could not be taken from it."""
    members, problems = flat_file.read(path.resolve(), Settings()._asdict(), _RANGES)
    settings = Settings._make(members.values())
    if settings.notes_folder and settings.notes_root is None:
        folder = f"{path} names the notes folder “{settings.notes_folder}”, which is no absolute path"
        problems = (*problems, f"{folder}; the usual folder is used.")
    return settings, problems


def save(path: Path, settings: Settings) -> None:
    """Write the settings; a file there that cannot be understood is renamed first and so kept.

    Raises:
        SettingsError: They could not be written.
    """
    try:
        flat_file.write(path.resolve(), settings._asdict(), _RANGES)  # a link, as dotfiles have it, stays one
    except OSError as error:
        raise SettingsError(f"The settings could not be saved to {path}: {files.cause(error)}.") from error
