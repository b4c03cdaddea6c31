"""The hyphens behind rows that end within a word: drawn in the letters of that word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTextCharFormat, QTextFormat, QTextLayout

from tearsheet.ui.reading.justifying.justified import HYPHEN
from tearsheet.ui.reading.rows import Rows, x_of


def draw(painter: QPainter, rows: Rows, inked: Sequence[QTextLayout.FormatRange]) -> None:
    """Draw them; `inked` are the stretches of the line that are drawn in another ink."""
    for number in rows.hyphens:
        row = rows.block.layout().lineAt(number)
        end = row.textStart() + row.textLength()
        look = _look(rows, end - 1, inked)
        painter.save()
        painter.setFont(look.font())
        if look.hasProperty(QTextFormat.Property.ForegroundBrush):  # else the painter has the ink
            painter.setPen(look.foreground().color())
        place = QPointF(x_of(row, end - 1, row.Edge.Trailing), row.y() + row.ascent())
        painter.drawText(rows.place + place, HYPHEN)
        painter.restore()


def _look(rows: Rows, position: int, inked: Sequence[QTextLayout.FormatRange]) -> QTextCharFormat:
    """How the character at a position of the line is drawn."""
    look = QTextCharFormat()
    look.setFont(rows.block.document().defaultFont())
    for one in (*rows.block.layout().formats(), *inked):
        if one.start <= position < one.start + one.length:
            look.merge(one.format)
    return look
