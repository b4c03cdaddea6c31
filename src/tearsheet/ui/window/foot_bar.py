"""What the bars at the foot of a window have in common that come when they are asked for, and go with Esc."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tearsheet.ui.look.theme import Theme


class FootBar(QWidget):
    """A bar with a line above it.

    Signals:
        left: The reader is done.
    """

    left = Signal()

    accessible_role = "Grouping"

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = QColor()
        self.setAccessibleName(name)
        self.setAutoFillBackground(True)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._line = QColor(theme.line)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line above it."""
        del event
        QPainter(self).fillRect(0, 0, self.width(), 1, self._line)
