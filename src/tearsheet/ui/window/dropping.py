"""What becomes of files that are dropped on a window: other articles, or another copy of its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QDropEvent

from tearsheet import tr
from tearsheet.article.display_text import isolated
from tearsheet.ui.look import drops
from tearsheet.ui.window.article_window import Window

if TYPE_CHECKING:
    from tearsheet.ui.look.question import Question

OPEN, COMPARE = tr("Open"), tr("Compare")
_DRAGGED = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
"""At each of them the source may offer something else, as the keys are that are held."""


class DropTarget(QObject):
    """Takes the files that are dragged over a window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files; first of all their source learns what becomes of them."""
        if event.type() not in _DRAGGED or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        files = drops.files(event)
        is_taken = bool(files) and drops.take_copy(event)
        if is_taken and event.type() is QEvent.Type.Drop:
            QTimer.singleShot(0, self._window, partial(take, self._window, files))
        return True


def take(window: Window, files: tuple[Path, ...]) -> None:
    """Open files in windows of their own; of a single one ask whether it is another copy of this article."""
    if len(files) > 1:
        window.files_wanted.emit(files)
        return
    from tearsheet.ui.look.question import Question  # seldom needed

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
