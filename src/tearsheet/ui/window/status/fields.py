"""Which of the fields of a window has the keys."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tearsheet.ui.window.article_window import Window
from tearsheet.ui.window.status.hints import Where


def where(window: Window, focus: QWidget) -> Where | None:
    """What the keys would act on in a field; `None` where the widget that has them is none."""
    if not isinstance(focus, QLineEdit | QPlainTextEdit):
        return None
    bar = window.open_find_bar()
    return Where.FINDING if bar and bar.isAncestorOf(focus) else Where.WRITING
