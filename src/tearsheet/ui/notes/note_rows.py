"""The rows of the field that a note is written in, as far apart as those of its card.

Qt sets the rows of plain text as close as the font does, whatever a block's format says (6.11).
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextBlock, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout

from tearsheet.ui.notes.note_text import LINE_HEIGHT


class SpacedRows(QPlainTextDocumentLayout):
    """The layout of a document; Qt asks for the place of a block before it looks for anything in it."""

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Move the rows of a block apart, where Qt has set them anew."""
        rect = super().blockBoundingRect(block)
        layout = block.layout() if block.isValid() else None
        if layout and layout.lineCount() and layout.lineAt(0).y() <= 0:
            _spread(layout, pitch(self.document().defaultFont()))
            return super().blockBoundingRect(block)
        return rect


def pitch(font: QFont) -> float:
    """From row to row, in device-independent pixels; a row with higher letters takes more."""
    return LINE_HEIGHT * font.pixelSize()


def _spread(layout: QTextLayout, least: float) -> None:
    """Let each row be at least so high, what is free being above its letters, as on cards."""
    bottom = 0.0
    for number in range(layout.lineCount()):
        row = layout.lineAt(number)
        bottom += max(least, row.height())
        row.setPosition(QPointF(row.x(), bottom - row.height()))
