"""The tick of what is on, in menus, lists and boxes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

CORNERS = (QPointF(-4.5, 0), QPointF(-1.5, 3.5), QPointF(4.5, -4))
"""Device-independent pixels from its middle, beside type of the usual size."""
WIDTH = 1.8


def draw_tick(painter: QPainter, place: QRectF, ink: QColor, growth: float) -> None:
    """Draw a tick in the middle of a place, so much larger than usual."""
    painter.setPen(QPen(ink, WIDTH * growth, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline([place.center() + corner * growth for corner in CORNERS])
