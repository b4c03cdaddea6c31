"""The boxes that the words of the popover stand in, and a button that is one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton

from tearsheet.ui.look.paint import fill_edged
from tearsheet.ui.look.theme import Theme

HEIGHT = 32
"""Device-independent pixels, with type of the usual size; the others whatever its size."""
SIDE = 10
INSET = 3.0
"""Room for the ring around a box that has the focus."""
RADIUS = 6
RING, EDGE = 2.0, 1.0


class BoxButton(QPushButton):
    """A button that is a word in a box."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._theme: Theme | None = None
        self._growth = 1.0

    def set_look(self, theme: Theme, growth: float) -> None:
        """Draw in these colours, so many times as large as usual."""
        self._theme, self._growth = theme, growth
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        return box_size(self, self._growth)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and the word."""
        del event
        if self._theme:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_box(painter, self, self._theme)


def box_size(button: QAbstractButton, growth: float) -> QSize:
    """How large the box around a button's word is, so many times as large as usual."""
    return QSize(button.fontMetrics().horizontalAdvance(button.text()) + 2 * SIDE, round(HEIGHT * growth))


def inner(button: QAbstractButton) -> QRectF:
    """Where the box is drawn."""
    return QRectF(button.rect()).adjusted(INSET, INSET, -INSET, -INSET)


def draw_box(painter: QPainter, button: QAbstractButton, theme: Theme) -> None:
    """Draw a box, filled where it is chosen, and its word."""
    is_on = button.isChecked()
    ground = theme.accent if is_on else theme.hover if button.underMouse() else theme.card
    edge = theme.accent if is_on else theme.control
    fill_edged(painter, inner(button), ground, (edge, EDGE), RADIUS)
    draw_ring(painter, button, theme)
    painter.setPen(QColor(theme.on_accent if is_on else theme.ink))
    painter.drawText(button.rect(), Qt.AlignmentFlag.AlignCenter, button.text())


def draw_ring(painter: QPainter, button: QAbstractButton, theme: Theme) -> None:
    """Draw what shows that it has the focus."""
    if button.hasFocus():
        painter.setPen(QPen(QColor(theme.accent), RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        reach = INSET - RING / 2
        painter.drawRoundedRect(inner(button).adjusted(-reach, -reach, reach, reach), RADIUS + 2, RADIUS + 2)
