"""Words that are gone, new or the same, in a text that the reader can only read and copy."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from tearsheet.article.display_text import copied
from tearsheet.ui.look.paint import from_left
from tearsheet.ui.look.scroll_bar import QuietScrollBar
from tearsheet.ui.look.theme import Theme, palette

BAR = 3
"""Device-independent pixels of the bar beside the change that the reader stands on."""
BESIDE = 9
"""Device-independent pixels around the text, in which that bar is."""


class ChangedText(QTextEdit):
    """Tells what is gone by a line through it, what is new by bold letters with a line under it."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(BESIDE)
        self._standing: QTextCursor | None = None
        self._bar = QuietScrollBar(theme)
        self.setVerticalScrollBar(self._bar)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours; what is written has to be written anew."""
        self.theme = theme
        self._bar.set_theme(theme)
        self.setPalette(palette(theme))

    def stand_on(self, change: QTextCursor | None) -> None:
        """Draw a bar beside that change, across all columns' height; beside none for `None`."""
        self._standing = change
        self.viewport().update()

    def go_to_change(self, place: int) -> None:
        """Put the caret at a change, in UTF-16 units, and show it near the top."""
        cursor = self.textCursor()
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        self.stand_on(cursor)
        self._bar.setValue(self._bar.value() + self.cursorRect(cursor).top() - self.height() // 4)

    def part_above(self) -> float:
        """Which part of the text, from 0 to 1, is above what is seen."""
        return self._bar.value() / max(1.0, self.document().size().height())

    def scroll_to_part(self, part: float) -> None:
        """Let that part be above what is seen."""
        self._bar.setValue(round(part * self.document().size().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and the bar beside the change that the reader stands on."""
        super().paintEvent(event)
        if self._standing is None:
            return
        rows = [self.document().documentLayout().blockBoundingRect(one.block()) for one in self._ends()]
        top, bottom = min(row.top() for row in rows), max(row.bottom() for row in rows)
        painter = QPainter(self.viewport())
        left = from_left(0, BAR, self.viewport().width(), is_right=self.isRightToLeft())
        painter.fillRect(QRectF(left, top - self._bar.value(), BAR, bottom - top), QColor(self.theme.accent))
        painter.end()

    def _ends(self) -> list[QTextCursor]:
        """Cursors in the first and last lines of the change that the reader stands on, of each column."""
        assert self._standing is not None
        table = self._standing.currentTable()
        if table is None:
            return [self._standing]
        row = table.cellAt(self._standing).row()
        cells = [table.cellAt(row, column) for column in range(table.columns())]
        return [end for cell in cells for end in (cell.firstCursorPosition(), cell.lastCursorPosition())]

    def same(self) -> QTextCharFormat:
        """How words look that stayed."""
        return self._format(self.theme.ink)

    def soft(self) -> QTextCharFormat:
        """How what is said about words looks."""
        return self._format(self.theme.soft)

    def gone(self) -> QTextCharFormat:
        """How words look that are gone."""
        look = self._format(self.theme.ink)
        look.setFontStrikeOut(True)
        look.setBackground(QColor(self.theme.hover))
        return look

    def new(self) -> QTextCharFormat:
        """How new words look."""
        look = self._format(self.theme.ink)
        look.setFontUnderline(True)
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setBackground(QColor(self.theme.found))
        return look

    @staticmethod
    def write(cursor: QTextCursor, text: str, look: QTextCharFormat) -> None:
        """Write words; blanks at their end have no look of their own."""
        words = copied(text)
        bare = words.rstrip()
        cursor.insertText(bare, look)
        cursor.insertText(words[len(bare) :], QTextCharFormat())

    @staticmethod
    def _format(colour: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(QColor(colour))
        return look
