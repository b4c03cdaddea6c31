"""The readings over the ruby bases of a line: drawn between the rows, so that no character moves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from tearsheet.article.display_text import one_line
from tearsheet.article.model import Span
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.reading.positions import to_utf16
from tearsheet.ui.reading.rows import Rows, bands_of

READING_SIZE = 0.5
"""Of the letters below them: W3C, Requirements for Japanese Text Layout, 3.3.3."""
SMALLEST_SIZE = 0.3
HEIGHT_OF_BASE = 0.88
"""Of an ideograph over its base line, in ems."""
READING_GAP = 0.06
OVERHANG = 0.25
"""Ems by which a reading may stand over the letters beside its base, at either end where these have none."""
NARROWEST = 0.6
"""A reading that is longer still is set narrower, by no more than this."""


def draw(painter: QPainter, rows: Rows, spans: Sequence[Span], theme: Theme) -> None:
    """Draw the readings of a line; device-independent pixels.

    Args:
        painter: Of the document.
        rows: That the line is broken into.
        spans: The bases.
        theme: Its colours.
    """
    text, setting = rows.block.text(), rows.setting
    em = setting.font.pixelSize()
    small = QFont(setting.font)
    small.setItalic(False)
    small.setPixelSize(round(max(SMALLEST_SIZE * em, min(READING_SIZE * em, rows.pitch - em))))
    painter.save()
    painter.setFont(small)
    painter.setPen(QColor(theme.ink))
    inside = {place for span in spans for place in range(span.start, span.end)}
    for span in spans:
        bands = bands_of(rows, to_utf16(text, span.start), to_utf16(text, span.end))
        if bands and span.target:
            widest = max(bands, key=QRectF.width)
            base = widest.top() + rows.pitch / 2 + setting.rise - (HEIGHT_OF_BASE + READING_GAP) * em
            free = (span.start - 1 not in inside) + (span.end not in inside)
            room = widest.width() + free * OVERHANG * em
            _draw_over(painter, one_line(span.target), QPointF(widest.center().x(), base), room)
    painter.restore()


def _draw_over(painter: QPainter, reading: str, middle: QPointF, room: float) -> None:
    """Draw a reading around the middle of its base line, narrower where it is wider than its room."""
    width = QFontMetricsF(painter.font()).horizontalAdvance(reading)
    scale = max(NARROWEST, min(1.0, room / width)) if width else 1.0
    painter.save()
    painter.translate(middle)
    painter.scale(scale, 1.0)
    painter.drawText(QPointF(-width / 2, 0.0), reading)
    painter.restore()
