"""The line under marked text: a pattern for each colour; they differ in grey too (WCAG 2.2, 1.4.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from itertools import cycle
from math import ceil
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, QSizeF
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


def tiled(pattern: EdgePattern, band: QRectF) -> QRectF:
    """Where at the foot of a band of marked text the tiles of a pattern go."""
    if pattern is EdgePattern.WAVY:
        return QRectF(band.left(), _top(band) - WAVE, band.width(), 2 * WAVE)
    return QRectF(band.left(), _top(band), band.width(), THICK)


def draw_tiles(painter: QPainter, pattern: EdgePattern, rects: Iterable[QRectF], colour: str) -> None:
    """Draw a pattern in rectangles, of whole pixels and as many copies of one piece as each is long."""
    tile = _tile(pattern, colour, painter.device().devicePixelRatio())
    for rect in rects:
        painter.drawTiledPixmap(rect.toRect(), tile)


@cache
def _tile(pattern: EdgePattern, colour: str, ratio: float) -> QPixmap:
    """A pattern until it is repeated."""
    size = QSizeF(TILED[pattern], 2 * WAVE if pattern is EdgePattern.WAVY else THICK)
    tile = QPixmap((size * ratio).toSize())
    tile.setDevicePixelRatio(ratio)
    tile.fill(QColor(0, 0, 0, 0))
    painter = QPainter(tile)
    if pattern is EdgePattern.WAVY:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(_wave(-2 * WAVE, WAVE, 6 * WAVE), solid(colour))
    else:
        for rect in STRAIGHT[pattern](QRectF(0, 0, size.width(), THICK + ABOVE_FOOT)):
            fill(painter, rect, colour)
    painter.end()
    return tile


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
TILED: Mapping[EdgePattern, float] = MappingProxyType(
    {
        EdgePattern.DOTTED: 5.0,
        EdgePattern.DASHED: 13.0,
        EdgePattern.MIXED: 16.0,
        EdgePattern.WAVY: 2 * WAVE,
    }
)
"""Patterns of many pieces -> how long they are until they are repeated."""
DRAW: Mapping[EdgePattern, Callable[[QPainter, QRectF, str], None]] = MappingProxyType(
    {pattern: partial(_draw, pattern) for pattern in EdgePattern}
)
"""What draws a pattern at the foot of a band of marked text, in a colour "#rrggbb"."""
