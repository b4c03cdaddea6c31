"""Reading the article aloud: the process that speaks, the bar, what is marked and kept in view."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from tearsheet.ui.window.aloud.reading_aloud import ReadingAloud
    from tearsheet.ui.window.article_window import Window

NAME = "aloud"
"""The object name of what reads aloud in a window."""


def aloud_of(window: Window) -> ReadingAloud | None:
    """What reads the article of a window aloud, where that has ever been asked for."""
    return cast("ReadingAloud | None", window.findChild(QObject, NAME))
