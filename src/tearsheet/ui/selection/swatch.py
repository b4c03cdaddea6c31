"""A button that is a colour of highlights."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from tearsheet.notes.colours import HIGHLIGHTS, tint
from tearsheet.notes.note import Colour
from tearsheet.ui.look.icon_button import RING_RADIUS
from tearsheet.ui.look.paint import fill
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.reading.mark_edges import DRAW

INSET = 0.15
"""Of a button's side: free space around the colour."""
RADIUS = 4
TICK = ((0.27, 0.5), (0.43, 0.66), (0.73, 0.33))
"""The corners of a tick, as parts of the colour's width and height."""


class Swatch(QAbstractButton):
    """Shows the ground, the edge and the pattern that marks of its colour have; a tick while it is on."""

    def __init__(self, colour: Colour, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        self._theme: Theme | None = None
        self.setProperty("focusPolicy", "TabFocus")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.update()

    def set_side(self, side: int) -> None:
        """Be so wide and high, in device-independent pixels."""
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw focus ring, ground, colour and tick."""
        del event
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus():
            fill(painter, rect, self._theme.accent, RING_RADIUS)
            fill(painter, rect.adjusted(2, 2, -2, -2), self._theme.card, RING_RADIUS - 2)
        elif self.underMouse() or self.isDown():
            fill(painter, rect.adjusted(2, 2, -2, -2), self._theme.line, RING_RADIUS - 2)
        inset = INSET * self.width()
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        draw(painter, box, self.colour, self._theme)
        if self.isChecked():
            _draw_tick(painter, box, self._theme.ink)


def icon(colour: Colour, theme: Theme, size: int, ratio: float, *, is_ticked: bool) -> QIcon:
    """The colour as the icon of a menu's entry; `size` in device-independent pixels."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, 0, size, size).adjusted(1, 1, -1, -1)
    draw(painter, box, colour, theme)
    if is_ticked:
        _draw_tick(painter, box, theme.ink)
    painter.end()
    return QIcon(pixmap)


def draw(painter: QPainter, box: QRectF, colour: Colour, theme: Theme) -> None:
    """Draw a colour as marks have it, in a box with an edge of 3:1 on every ground (WCAG 2.2, 1.4.11)."""
    ground, edge = tint(colour, is_dark=theme.is_dark)
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    DRAW[HIGHLIGHTS[colour].pattern](painter, box.adjusted(3, 0, -3, -1), edge)


def _draw_tick(painter: QPainter, box: QRectF, ink: str) -> None:
    pen = QPen(QColor(ink), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    corners = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in TICK]
    painter.drawPolyline(corners)
