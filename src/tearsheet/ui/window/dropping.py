"""What becomes of files that are dropped on a window: other articles, or another copy of its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMessageBox

from tearsheet.article.display_text import isolated
from tearsheet.ui.window.article_window import Window


def take(window: Window, files: tuple[Path, ...]) -> None:
    """Open files in windows of their own; of a single one ask whether it is another copy of this article."""
    if len(files) > 1:
        window.files_wanted.emit(files)
        return
    (path,) = files
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"Open {isolated(path.name)}, or compare it with this article?")
    opening = box.addButton("Open", QMessageBox.ButtonRole.AcceptRole)
    comparing = box.addButton("Compare", QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(opening)
    opening.clicked.connect(partial(_open, window, path))
    comparing.clicked.connect(partial(_compare, window, path))
    box.open()


def _open(window: Window, path: Path, _is_checked: bool = False) -> None:
    window.files_wanted.emit((path,))


def _compare(window: Window, path: Path, _is_checked: bool = False) -> None:
    from tearsheet.ui.window import comparing  # not needed before

    QTimer.singleShot(0, window, partial(comparing.of(window).compare_with, path))
