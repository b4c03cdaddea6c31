"""Rows of a line of parts with dots between them: broken between two parts, and no dot at an edge."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QTextBlock, QTextCharFormat

from tearsheet.ui.reading.article_lines import BETWEEN_PARTS
from tearsheet.ui.reading.positions import to_code_points, to_utf16
from tearsheet.ui.reading.rows import format_range

ROUNDING = 2.0
"""Device-independent pixels by which the width of letters may differ in rows."""
DOT = BETWEEN_PARTS.strip()


def widths(text: str, width: float, font: QFont) -> Callable[[int], float]:
    """How wide a row is to be that begins at a place in the text (UTF-16 units).

    It holds as many whole parts as fit, and the dot behind them, which is not to be seen there. A part that
    no row has room for is broken as any text is.
    """
    advance = QFontMetricsF(font).horizontalAdvance
    dots = [found.start() for found in re.finditer(re.escape(BETWEEN_PARTS), text)]
    ends = [(dot, dot + len(BETWEEN_PARTS.rstrip())) for dot in dots]

    def widest(place: int) -> float:
        start = to_code_points(text, place)
        fitting = [after for end, after in ends if end > start and advance(text[start:end]) <= width]
        if not fitting or advance(text[start:]) <= width:
            return width
        return advance(text[start : fitting[-1]]) + ROUNDING

    return widest


def hide_dots(block: QTextBlock) -> None:
    """Let the dots at the ends of rows not be seen; the rows are to be made anew after that."""
    text, layout = block.text(), block.layout()
    unseen = QTextCharFormat()
    unseen.setForeground(QBrush(QColor(0, 0, 0, 0)))
    hidden = []
    for found in re.finditer(re.escape(BETWEEN_PARTS), text):
        dot = to_utf16(text, found.start() + BETWEEN_PARTS.index(DOT))
        row = layout.lineForTextPosition(dot)
        if row.textStart() + row.textLength() <= to_utf16(text, found.end()):
            hidden.append(format_range(dot, 1, unseen))
    layout.setFormats([*layout.formats(), *hidden])
