"""The boxes that the words of the popover stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton

from tearsheet.ui.look.paint import fill_edged
from tearsheet.ui.look.theme import Theme

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # a class may have but one of Qt's among its bases

HEIGHT = 32
"""Device-independent pixels, with type of the usual size; the others whatever its size."""
SIDE = 10
INSET = 3.0
"""Room for the ring around a box that has the focus."""
RADIUS = 6
RING, EDGE = 2.0, 1.0


class Boxed(_Button):
    """A word in a box, whatever it is that can be done with it; stands before Qt's class among the bases."""

    _theme: Theme | None = None
    _growth = 1.0

    def set_name(self, name: str) -> None:
        """Tell what it is, to a screen reader and where the pointer rests."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_look(self, theme: Theme, growth: float) -> None:
        """Draw in these colours, so many times as large as usual."""
        self._theme, self._growth = theme, growth
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * SIDE
        return QSize(width, round(HEIGHT * self._growth))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and the word."""
        del event
        if self._theme:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter, self._theme)

    def _draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw it filled where it is chosen."""
        is_on = self.isChecked()
        ground = theme.accent if is_on else theme.hover if self.underMouse() else theme.card
        edge = theme.accent if is_on else theme.control
        fill_edged(painter, inner(self), ground, (edge, EDGE), RADIUS)
        draw_ring(painter, self, theme)
        painter.setPen(QColor(theme.on_accent if is_on else theme.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class BoxButton(Boxed, QPushButton):
    """Is pressed."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.set_name(name)


def inner(button: QAbstractButton) -> QRectF:
    """Where the box is drawn."""
    return QRectF(button.rect()).adjusted(INSET, INSET, -INSET, -INSET)


def draw_ring(painter: QPainter, button: QAbstractButton, theme: Theme) -> None:
    """Draw what shows that it has the focus."""
    if button.hasFocus():
        painter.setPen(QPen(QColor(theme.accent), RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        reach = INSET - RING / 2
        painter.drawRoundedRect(inner(button).adjusted(-reach, -reach, reach, reach), RADIUS + 2, RADIUS + 2)
