"""The field that a note is written in."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

ROWS = 3


class NoteEditor(QPlainTextEdit):
    """Plain text, with an undo of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName("Note")

    def text(self) -> str:
        """What is written, no-break spaces kept, which `toPlainText` would not."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def wanted_height(self, width: float) -> float:
        """What the text and one more row need at that width, at least three rows."""
        metrics = QFontMetricsF(self.font())
        room = QRectF(0, 0, width - 2, 1e6)
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextExpandTabs
        text = metrics.boundingRect(room, int(flags), self.toPlainText()).height()
        row = ceil(metrics.lineSpacing())
        rows = max(ROWS, 1 + ceil(text / metrics.lineSpacing()))
        return float(rows * row + 4)
