"""Waiting, without holding up a window, for the process that reads a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from tearsheet.errors import InternalError, LoadError
from tearsheet.formats.process import LOOK_EVERY_MS

if TYPE_CHECKING:
    from tearsheet.formats.process.confined import Loading
    from tearsheet.formats.process.recalled import Recalled


class Reading(QObject):
    """Looks again and again whether one file is read.

    Signals:
        read: The article.
        refused: The sentence that says why there is none.
    """

    read = Signal(object)
    refused = Signal(str)

    def __init__(self, loading: Loading | Recalled, parent: QObject) -> None:
        super().__init__(parent)
        self._loading = loading
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @property
    def is_waiting(self) -> bool:
        """Whether neither has been told yet."""
        return self._timer.isActive()

    @property
    def digest(self) -> str:
        """Of the bytes that the article is read from; see `Loading.digest`."""
        return self._loading.digest

    def cancel(self) -> None:
        """End the process; nothing more is told."""
        self._timer.stop()
        self._loading.cancel()

    def _look(self) -> None:
        try:
            article = self._loading.wait(0)
        except LoadError as error:
            self._refuse(str(error))
        except Exception as mistake:
            self._refuse(str(InternalError(mistake)))
            raise
        else:
            if article:
                self._timer.stop()
                self.read.emit(article)

    def _refuse(self, sentence: str) -> None:
        self._timer.stop()
        self.refused.emit(sentence)
