"""A scroll bar that is only its thumb."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QScrollBar

from tearsheet.ui.look.paint import fill
from tearsheet.ui.look.theme import Theme

WIDTH = 14
EDGE_GAP = 4
SHORTEST_THUMB = 36


class QuietScrollBar(QScrollBar):
    """Draws no ground and no arrows; takes the mouse as the system's own does."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as a pointer needs it."""
        return QSize(WIDTH, super().sizeHint().height())

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """Draw the thumb."""
        painter = QPainter(self)
        fill(painter, QRectF(event.rect()), self._theme.paper)
        span = self.maximum() - self.minimum() + self.pageStep()
        if self.maximum() <= self.minimum() or span <= 0:
            return
        height = max(SHORTEST_THUMB, self.height() * self.pageStep() / span)
        part = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thumb = QRectF(EDGE_GAP, 2 + part * (self.height() - 4 - height), self.width() - 2 * EDGE_GAP, height)
        fill(painter, thumb, self._theme.control, radius=thumb.width() / 2)
