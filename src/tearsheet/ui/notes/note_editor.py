"""The field that a note is written in."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetricsF,
    QKeyEvent,
    QTextCursor,
    QTextDocument,
    QTextLayout,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from tearsheet import tr
from tearsheet.ui.look import drops
from tearsheet.ui.notes.note_rows import SpacedRows, pitch
from tearsheet.ui.reading.movement import move_by_paragraph

BY_PARAGRAPH: Mapping[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
"""With Ctrl, as in the article."""
ROWS = 3
PIECE = 8_000
"""Code points."""
HIGHEST = 1_000_000.0
"""Device-independent pixels; Qt knows no widget that is higher than 16 times that."""


class NoteEditor(QPlainTextEdit):
    """Plain text, with an undo of its own."""

    def __init__(self, parent: QWidget, *, is_vast: bool = False) -> None:
        """Be empty.

        Args:
            parent: Shows it.
            is_vast: Whether it is for so many lines that their rows are set as Qt sets them, which is fast.
        """
        super().__init__(parent)
        self._rows: SpacedRows | None = None
        if not is_vast:
            document = QTextDocument(self)
            self._rows = SpacedRows(document)
            document.setDocumentLayout(self._rows)
            self.setDocument(document)
        self.setPlaceholderText(tr("Write here; Markdown is understood"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Note"))
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self._heights: dict[str, float] = {}
        self._height = 0.0
        self._measured_for = 0, ""
        self._revision = -1
        self._body = ""
        self._body_as_text: str | None = ""

    def set_body(self, body: str) -> None:
        """Show a note's text, the caret at its end; there is nothing to undo then."""
        self._body, self._body_as_text = body, None  # as long as the field tells of its change
        self.setPlainText(body)
        self._body_as_text = self.text()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def body(self) -> str:
        """The note's text; as long as it reads as it was set, exactly that, its line ends included."""
        text = self.text()
        return self._body if self._body_as_text in {None, text} else text

    def text(self) -> str:
        """What is written, no-break spaces kept, which `toPlainText` would not."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def wanted_height(self, width: float) -> float:
        """What the text, or what stands in its place, and one more row need at that width.

        At least three rows, and at most `HIGHEST`.
        """
        measured_for = round(width), self.font().key()
        if measured_for != self._measured_for:
            self._measured_for, self._heights = measured_for, {}
        if not self._heights or self._revision != self.document().revision():
            self._revision = self.document().revision()
            self._measure((self.text() or self.placeholderText()).split("\n"), round(width))
        row = ceil(max(self._pitch(), QFontMetricsF(self.font()).lineSpacing()))
        return min(HIGHEST, max(ROWS * row, ceil(self._height) + row) + 4.0)

    def _pitch(self) -> float:
        return pitch(self.font()) if self._rows else 0.0

    def _measure(self, lines: list[str], width: int) -> None:
        """Measure the lines that were not there before."""
        known = self._heights
        self._heights = {
            line: known[line] if line in known else self._height_of(line, width) for line in set(lines)
        }
        self._height = sum(self._heights[line] for line in lines)

    def _height_of(self, line: str, width: int) -> float:
        """The height of a line of the text, broken into rows as Qt breaks them in the field.

        A vast one is taken in pieces: Qt needs time with the square of the length of a word.
        """
        if len(line) > PIECE:
            pieces = (line[start : start + PIECE] for start in range(0, len(line), PIECE))
            return sum(self._height_of(piece, width) for piece in pieces)
        layout = QTextLayout(line, self.font())
        layout.setTextOption(self.document().defaultTextOption())
        layout.beginLayout()
        height, least = 0.0, self._pitch()
        while (row := layout.createLine()).isValid():
            row.setLeadingIncluded(True)
            row.setLineWidth(width)
            height += max(least, row.height())
        layout.endLayout()
        return height

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take every key: the list behind would delete the note for one that Qt does not know here."""
        step = BY_PARAGRAPH.get(event.key(), 0)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if step and held in (control, control | shift):
            cursor = self.textCursor()
            move_by_paragraph(cursor, step, is_selecting=held != control)
            self.setTextCursor(cursor)
        else:
            super().keyPressEvent(event)
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take words; files are for the window."""
        super().dragEnterEvent(event)
        drops.take_words(event, self, self.viewport())
        if drops.files(event):
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would stand."""
        super().dragMoveEvent(event)
        drops.take_words(event, self, self.viewport())

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a copy of them."""
        super().dropEvent(event)
        drops.take_words(event, self, self.viewport())
