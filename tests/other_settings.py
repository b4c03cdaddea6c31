"""Another value than the usual one for each setting, made from its row."""

from __future__ import annotations

from tearsheet.preferences.settings import SETTINGS, Settings

FOLDER = "notes_folder"
"""It has a part of its own in the dialog, and tests of its own."""
CONTROLLED = [name for name in Settings._fields if name != FOLDER]
"""The settings that have one control in the dialog."""


def another(name: str) -> object:
    """A value that the setting may have and does not have usually."""
    row, usual = SETTINGS[name], Settings()._asdict()[name]
    if name == FOLDER:
        return "/ünï\udcff/notes"
    if isinstance(usual, bool):
        return not usual
    return next(type(usual)(value) for value in reversed([*row.choices, *row.numbers]) if value != usual)
