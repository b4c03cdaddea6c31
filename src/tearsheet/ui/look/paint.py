"""Filling with plain colours, at no cost to the first screen.

`QPainter.setPen`, `setBrush` and `fillRect` have forms that take names of the namespace `Qt`; calling
any form makes Python classes of all that is in there (PySide6 6.11), a tenth of a whole start.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPalette


@cache
def solid(colour: str) -> QBrush:
    """A brush of one colour, "#rrggbb"."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(colour))
    return palette.text()


def mixed(ground: str, other: str, part: float) -> str:
    """A colour between two, "#rrggbb": `part` of the way from the first to the other."""
    one, two = QColor(ground), QColor(other)
    pairs = ((one.red(), two.red()), (one.green(), two.green()), (one.blue(), two.blue()))
    return QColor(*(round(start + (end - start) * part) for start, end in pairs)).name()


def fill(painter: QPainter, rect: QRectF, colour: str, radius: float = 0.0) -> None:
    """Fill a rectangle, its corners rounded by `radius` device-independent pixels."""
    path = QPainterPath()
    if radius:
        path.addRoundedRect(rect, radius, radius)
    else:
        path.addRect(rect)
    painter.fillPath(path, solid(colour))


def fill_edged(painter: QPainter, rect: QRectF, ground: str, edge: tuple[str, float], radius: float) -> None:
    """Fill a rounded rectangle, with a line along its edge and within it.

    Args:
        painter: Draws it, smooth from now on.
        rect: With the line.
        ground: The colour within, "#rrggbb".
        edge: That of the line, and its width in device-independent pixels.
        radius: Of the corners, in the same.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour, width = edge
    fill(painter, rect, colour, radius)
    fill(painter, rect.adjusted(width, width, -width, -width), ground, radius - width)


def from_left(start: int, width: int, room: int, *, is_right: bool) -> int:
    """How far from the left something begins in a room that is read from the right, or from the left.

    Args:
        start: How far it is from the side at which reading begins.
        width: Its own.
        room: The width of what it lies in.
        is_right: Whether reading begins at the right.
    """
    return room - start - width if is_right else start
