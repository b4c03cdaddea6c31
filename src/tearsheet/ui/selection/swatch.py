"""A button that is a colour of highlights."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from tearsheet.notes.colours import HIGHLIGHTS, tint
from tearsheet.notes.note import Colour
from tearsheet.ui.look.icon_button import draw_ground
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.look.tick import draw_tick
from tearsheet.ui.reading.marks.mark_edges import DRAW

INSET = 0.15
"""Of a button's side: free space around the colour."""
RADIUS = 4
TICK = 0.055
"""How much larger a tick is than usual, for each pixel of the colour's width."""
ICON_SIZE = 18


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
        draw_ground(self, painter, self._theme, self._theme.card)
        inset = INSET * self.width()
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        draw(painter, box, self.colour, self._theme)
        if self.isChecked():
            draw_tick(painter, box, QColor(self._theme.ink), TICK * box.width())


def icon(colour: Colour, theme: Theme, ratio: float, *, is_ticked: bool) -> QIcon:
    """The colour as the icon of a menu's entry."""
    pixmap = QPixmap(round(ICON_SIZE * ratio), round(ICON_SIZE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, 0, ICON_SIZE, ICON_SIZE).adjusted(1, 1, -1, -1)
    draw(painter, box, colour, theme)
    if is_ticked:
        draw_tick(painter, box, QColor(theme.ink), TICK * box.width())
    painter.end()
    return QIcon(pixmap)


def draw(painter: QPainter, box: QRectF, colour: Colour, theme: Theme) -> None:
    """Draw a colour as marks have it, in a box with an edge of 3:1 on every ground (WCAG 2.2, 1.4.11)."""
    ground, edge = tint(colour, is_dark=theme.is_dark)
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    DRAW[HIGHLIGHTS[colour].pattern](painter, box.adjusted(3, 0, -3, -1), edge)
