"""A flat button with a word in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from tearsheet import tr
from tearsheet.ui.look.paint import fill_edged
from tearsheet.ui.look.theme import Theme

LOWEST, RADIUS = 28, 6
"""Device-independent pixels."""


class WordButton(QAbstractButton):
    """As wide as its word; its border is thick when it has the focus, filled while it is on."""

    def __init__(self, text: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(tr("{name}: {words}", name=text, words=name) if name else text)
        self.setToolTip(name)
        self._theme: Theme | None = None
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.update()

    def setText(self, text: str) -> None:
        """Be as wide as the word."""
        super().setText(text)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Return too, as buttons are elsewhere on the desktop."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Be as large as the type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(self.text()) + 22)
        self.setMinimumHeight(max(LOWEST, self.fontMetrics().height() + 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw border, focus ring and word."""
        del event
        if self._theme is None:
            return
        painter, theme = QPainter(self), self._theme
        has_ring, is_on = self.hasFocus(), self.isChecked()
        ground = theme.accent if is_on else theme.hover if self.underMouse() else theme.card
        edge = (theme.accent, 2) if has_ring else (theme.control, 1)
        fill_edged(painter, QRectF(self.rect()), ground, edge, RADIUS)
        painter.setPen(QColor(theme.on_accent if is_on else theme.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
