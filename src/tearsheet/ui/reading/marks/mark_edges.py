"""The line under marked text: a pattern for each colour; they differ in grey too (WCAG 2.2, 1.4.1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from itertools import cycle
from math import ceil
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPixmap

from tearsheet.notes.colours import EdgePattern
from tearsheet.ui.look.paint import fill, solid

THICK = 2.0
"""Device-independent pixels, as all here."""
BAR = 2.0
ABOVE_FOOT = 1.0
WAVE = 4.0


def _solid(band: QRectF) -> list[QRectF]:
    return [QRectF(band.left(), _top(band), band.width(), THICK)]


def _double(band: QRectF) -> list[QRectF]:
    return [QRectF(band.left(), _top(band) + 0.5 - lift, band.width(), 1.2) for lift in (0.0, 2.5)]


def _pieces(lengths: tuple[float, ...], between: float, band: QRectF) -> list[QRectF]:
    x, end, top, pieces, following = band.left(), band.right(), _top(band), [], cycle(lengths)
    while x < end:
        length = next(following)
        pieces.append(QRectF(x, top, min(length, end - x), THICK))
        x += length + between
    return pieces


def wave(band: QRectF) -> QRectF:
    """Where at the foot of a band of marked text a wave goes."""
    return QRectF(band.left(), _top(band) - WAVE, band.width(), 2 * WAVE)


def draw_wave(painter: QPainter, rect: QRectF, colour: str) -> None:
    """Draw a wave in a rectangle, of whole pixels and as many copies of one piece as it is long."""
    piece = _piece_of_wave(colour, painter.device().devicePixelRatio())
    painter.drawTiledPixmap(rect.toRect(), piece)


@cache
def _piece_of_wave(colour: str, ratio: float) -> QPixmap:
    """A wave from crest to crest."""
    piece = QPixmap(round(2 * WAVE * ratio), round(2 * WAVE * ratio))
    piece.setDevicePixelRatio(ratio)
    piece.fill(QColor(0, 0, 0, 0))
    painter = QPainter(piece)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(_wave(-2 * WAVE, WAVE, 6 * WAVE), solid(colour))
    painter.end()
    return piece


def _wave(left: float, top: float, width: float) -> QPainterPath:
    line = QPainterPath(QPointF(left, top))
    for step in range(ceil(width / WAVE)):
        x, end = step * WAVE, min((step + 1) * WAVE, width)
        line.quadTo(left + (x + end) / 2, top + (2.5 if step % 2 else -2.5), left + end, top)
    stroker = QPainterPathStroker()
    stroker.setWidth(1.4)
    return stroker.createStroke(line)


def _draw(pattern: EdgePattern, painter: QPainter, band: QRectF, colour: str) -> None:
    if pattern in STRAIGHT:
        for rect in STRAIGHT[pattern](band):
            fill(painter, rect, colour)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(_wave(band.left(), _top(band), band.width()), solid(colour))
    painter.restore()


def _top(band: QRectF) -> float:
    return band.bottom() - THICK - ABOVE_FOOT


STRAIGHT: Mapping[EdgePattern, Callable[[QRectF], list[QRectF]]] = MappingProxyType(
    {
        EdgePattern.SOLID: _solid,
        EdgePattern.DOTTED: partial(_pieces, (THICK,), 3.0),
        EdgePattern.DASHED: partial(_pieces, (9.0,), 4.0),
        EdgePattern.DOUBLE: _double,
        EdgePattern.MIXED: partial(_pieces, (8.0, THICK), 3.0),
    }
)
"""Of what a pattern is made, at the foot of a band of marked text, but for the wave."""
DRAW: Mapping[EdgePattern, Callable[[QPainter, QRectF, str], None]] = MappingProxyType(
    {pattern: partial(_draw, pattern) for pattern in EdgePattern}
)
"""What draws a pattern at the foot of a band of marked text, in a colour "#rrggbb"."""
