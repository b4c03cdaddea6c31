"""A dialog that says what is waited for, and lets the reader stop it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtWidgets
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

AFTER_MS = 300
"""What takes less is over before it could be read."""


def offer_to_stop(
    parent: QWidget, title: str, words: str, stop: Callable[[], None], after: int = AFTER_MS
) -> QtWidgets.QProgressDialog:
    """Say what is waited for once it has taken longer than a moment; delete the dialog when it is over.

    Args:
        parent: The window that stays usable.
        title: Of the dialog.
        words: What is waited for.
        stop: Called when the reader does not want to wait.
        after: Milliseconds until it is shown.
    """
    progress = QtWidgets.QProgressDialog(words, "Stop", 0, 0, parent)
    progress.setWindowTitle(title)
    progress.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # keys go on to the article
    progress.setMinimumDuration(after)
    progress.canceled.connect(stop)
    return progress
