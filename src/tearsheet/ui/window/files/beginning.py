"""The beginning of an article while the rest is read, as its window will show it: it can only be scrolled."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tearsheet.article.model import Article
from tearsheet.preferences.settings import Settings
from tearsheet.ui.look.theme import STATUS_HEIGHT, TOOL_BAR_HEIGHT, Theme
from tearsheet.ui.reading.movement import Movement
from tearsheet.ui.reading.reading_view import ReadingView

if TYPE_CHECKING:
    from tearsheet.ui.window.status.status_line import StatusLine

_KEYS = (
    (Movement.screen_on, ("Space", "PgDown")),
    (Movement.screen_back, ("Shift+Space", "PgUp")),
    (Movement.to_start, ("Home", "Ctrl+Home")),
    (Movement.to_end, ("End", "Ctrl+End")),
)
"""Of what a window does with the same keys, all that needs no more than the text."""


class Beginning(QWidget):
    """The text, with room above and below it for the bars that will stand there.

    Attributes:
        view: The text.
    """

    def __init__(
        self, article: Article, size: float, theme: Theme, settings: Settings, parent: QWidget
    ) -> None:
        """Show the beginning of an article.

        Args:
            article: All that is known of it.
            size: Of the body's type, in device-independent pixels.
            theme: Its colours.
            settings: How it is set.
            parent: The window.
        """
        super().__init__(parent)
        self._size, self._theme = size, theme
        self._foot: StatusLine | None = None
        self.view = BeginningView(article, size, theme, settings)
        self.view.bring_out(settings.focus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, TOOL_BAR_HEIGHT, 0, STATUS_HEIGHT)
        self._column.setSpacing(0)
        self._column.addWidget(self.view, 1)
        for go, keys in _KEYS:
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(partial(go, self.view.movement))

    def say(self, sentence: str) -> None:
        """Say something at the foot."""
        if self._foot is None:
            from tearsheet.ui.window.status.status_line import StatusLine  # not for the first text

            self._foot = StatusLine(self)
            self._foot.set_theme(self._theme)
            self._foot.set_size(self._size)
            self._column.setContentsMargins(0, TOOL_BAR_HEIGHT, 0, 0)
            self._column.addWidget(self._foot)
        self._foot.show_pointed(sentence)


class BeginningView(ReadingView):
    """Text that is only looked at: nothing of it can be selected, clicked or asked for."""

    def __init__(self, article: Article, size: float, theme: Theme, settings: Settings) -> None:
        super().__init__(article, size, theme, settings)
        self.setProperty("textInteractionFlags", "NoTextInteraction")
        self.set_has_caret(False)

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Let everything go its way."""
        del watched, event
        return False

    def mouseReleaseEvent(self, event: QtGui.QMouseEvent) -> None:
        """Nothing is clicked."""
        event.ignore()

    def mouseDoubleClickEvent(self, event: QtGui.QMouseEvent) -> None:
        """Nothing is selected."""
        event.ignore()

    def contextMenuEvent(self, event: QtGui.QContextMenuEvent) -> None:
        """Nothing can be done."""
        event.ignore()
