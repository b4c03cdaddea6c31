"""Work that can be stopped, and the dialog that says that it is waited for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from threading import Event

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from tearsheet import tr

AFTER_MS = 300
"""What takes less is over before it could be read."""


class Stoppable(QObject):
    """Work that can be stopped; Qt may hold a dialog for it that must not go meanwhile.

    Signals:
        freed: What was done while it was busy is done.

    Attributes:
        is_busy: Whether there is such a dialog.
    """

    freed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_busy = False
        self._stopped = Event()

    def stop(self) -> None:
        """Nobody waits for it any more."""
        self._stopped.set()

    def is_stopped(self) -> bool:
        """Whether nobody waits for it."""
        return self._stopped.is_set()

    @contextmanager
    def busy(self) -> Iterator[None]:
        """Let the program end only when this is done."""
        self.is_busy = True
        try:
            yield
        finally:
            self.is_busy = False
            self.freed.emit()


def offer_to_stop(
    parent: QWidget, title: str, words: str, stop: Callable[[], None], after: int = AFTER_MS
) -> QtWidgets.QProgressDialog:
    """Say what is waited for once it has taken longer than a moment; delete the dialog when it is over.

    It leaves the keys to the window, where Esc ends the work from then on while the article has them.

    Args:
        parent: The window that stays usable.
        title: Of the dialog.
        words: What is waited for.
        stop: Called when the reader does not want to wait.
        after: Milliseconds until it is shown.
    """
    progress = QtWidgets.QProgressDialog("", tr("Stop"), 0, 0, parent)
    progress.findChildren(QtWidgets.QLabel)[0].setTextFormat(Qt.TextFormat.PlainText)  # names of files too
    progress.setLabelText(words)
    progress.setWindowTitle(title)
    progress.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # keys go on to the article
    progress.canceled.connect(stop)
    # A dialog that cannot say how much is done does not heed `setMinimumDuration`: it would come after four
    # seconds (Qt 6.11)
    waiting = QTimer(progress, singleShot=True, interval=after)
    waiting.timeout.connect(progress.show)
    waiting.timeout.connect(partial(_let_escape_stop, progress, parent))
    waiting.start()
    return progress


def take_keys(progress: QtWidgets.QProgressDialog) -> None:
    """Let a dialog have the keys while nothing else may be done in its window; Esc ends the work."""
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)


def _let_escape_stop(progress: QtWidgets.QProgressDialog, parent: QWidget) -> None:
    """In the article Esc does nothing else; a note or the find bar it leaves, and stops nothing."""
    article: QWidget = getattr(parent, "view", parent)
    escape = QShortcut(QKeySequence("Esc"), article, context=Qt.ShortcutContext.WidgetShortcut)
    for signal in (escape.activated, escape.activatedAmbiguously):  # the latter where more is waited for
        signal.connect(progress.canceled)
    progress.destroyed.connect(escape.deleteLater)
