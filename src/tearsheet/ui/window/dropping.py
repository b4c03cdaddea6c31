"""What becomes of files that are dropped on a window: other articles, or another copy of its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

from tearsheet import tr
from tearsheet.article.display_text import isolated
from tearsheet.ui.look.question import Question
from tearsheet.ui.window.article_window import Window

OPEN, COMPARE = tr("Open"), tr("Compare")


def take(window: Window, files: tuple[Path, ...]) -> None:
    """Open files in windows of their own; of a single one ask whether it is another copy of this article."""
    if len(files) > 1:
        window.files_wanted.emit(files)
        return
    (path,) = files
    asked = tr("Open {name}, or compare it with this article?", name=isolated(path.name))
    box = Question(asked, (OPEN, COMPARE, tr("Cancel")), window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.accepted.connect(partial(_take, window, path, box))
    box.open()


def _take(window: Window, path: Path, box: Question) -> None:
    if box.chosen == OPEN:
        window.files_wanted.emit((path,))
    elif box.chosen == COMPARE:
        from tearsheet.ui.window import comparing  # not needed before

        QTimer.singleShot(0, window, partial(comparing.of(window).compare_with, path))
