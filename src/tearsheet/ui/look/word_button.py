"""A flat button with a word in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from tearsheet.ui.look.theme import Theme


class WordButton(QAbstractButton):
    """As wide as its word; its border is thick when it has the focus, filled while it is on."""

    def __init__(self, text: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(f"{text}: {name}" if name else text)
        self.setToolTip(name)
        self._theme: Theme | None = None
        self.setMinimumHeight(28)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.update()

    def setText(self, text: str) -> None:
        """Be as wide as the word."""
        super().setText(text)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(text) + 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw border, focus ring and word."""
        del event
        if self._theme is None:
            return
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(self.text()) + 22)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_ring, is_on = self.hasFocus(), self.isChecked()
        painter.setPen(
            QPen(QColor(self._theme.accent if has_ring else self._theme.control), 2 if has_ring else 1)
        )
        ground = self._theme.accent if is_on else self._theme.line if self.underMouse() else self._theme.card
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QColor(self._theme.paper if is_on else self._theme.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
