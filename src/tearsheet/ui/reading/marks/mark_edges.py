"""The line under marked text: a pattern for each colour; they differ in grey too (WCAG 2.2, 1.4.1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker

from tearsheet.notes.colours import EdgePattern
from tearsheet.ui.look.paint import fill, solid

THICK = 2.0
"""Device-independent pixels, as all here."""
BAR = 2.0
ABOVE_FOOT = 1.0
WAVE = 4.0


def _solid(painter: QPainter, band: QRectF, colour: str) -> None:
    fill(painter, QRectF(band.left(), _top(band), band.width(), THICK), colour)


def _double(painter: QPainter, band: QRectF, colour: str) -> None:
    for lift in (0.0, 2.5):
        fill(painter, QRectF(band.left(), _top(band) + 0.5 - lift, band.width(), 1.2), colour)


def _dotted(painter: QPainter, band: QRectF, colour: str) -> None:
    _pieces(painter, band, colour, (THICK,), 3.0)


def _dashed(painter: QPainter, band: QRectF, colour: str) -> None:
    _pieces(painter, band, colour, (9.0,), 4.0)


def _mixed(painter: QPainter, band: QRectF, colour: str) -> None:
    _pieces(painter, band, colour, (8.0, THICK), 3.0)


def _wavy(painter: QPainter, band: QRectF, colour: str) -> None:
    wave = QPainterPath(QPointF(band.left(), _top(band)))
    x, is_up = band.left(), True
    while x < band.right():
        step = min(WAVE, band.right() - x)
        wave.quadTo(
            QPointF(x + step / 2, _top(band) + (-2.5 if is_up else 2.5)), QPointF(x + step, _top(band))
        )
        x, is_up = x + step, not is_up
    stroker = QPainterPathStroker()
    stroker.setWidth(1.4)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(stroker.createStroke(wave), solid(colour))
    painter.restore()


def _pieces(painter: QPainter, band: QRectF, colour: str, lengths: tuple[float, ...], between: float) -> None:
    x, number = band.left(), 0
    while x < band.right():
        length = lengths[number % len(lengths)]
        fill(painter, QRectF(x, _top(band), min(length, band.right() - x), THICK), colour)
        x, number = x + length + between, number + 1


def _top(band: QRectF) -> float:
    return band.bottom() - THICK - ABOVE_FOOT


DRAW: Mapping[EdgePattern, Callable[[QPainter, QRectF, str], None]] = MappingProxyType(
    {
        EdgePattern.SOLID: _solid,
        EdgePattern.DOTTED: _dotted,
        EdgePattern.DASHED: _dashed,
        EdgePattern.DOUBLE: _double,
        EdgePattern.WAVY: _wavy,
        EdgePattern.MIXED: _mixed,
    }
)
"""What draws a pattern at the foot of a band of marked text, in a colour "#rrggbb"."""
