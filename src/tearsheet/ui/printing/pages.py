"""A document on pages of paper: where each ends, what stands at its foot, and how it is painted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt, QThread
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextFormat,
)

from tearsheet.article.display_text import is_right_to_left
from tearsheet.notes.colours import HIGHLIGHTS
from tearsheet.stopping import GoOn, unstopped
from tearsheet.ui.look.line_styles import FAMILY
from tearsheet.ui.look.theme import LIGHT
from tearsheet.ui.printing.document import Document, Mark, Title, letters
from tearsheet.ui.printing.paper import FOOT
from tearsheet.ui.reading.marks.mark_edges import DRAW
from tearsheet.ui.reading.rows import joined, stretches

_FOOT_SIZE = 10
_EDGE_BELOW = 5.0
"""The base line of a marked row: the foot of the line under it."""


class Place(NamedTuple):
    """Where something stands: a page from 0, and units from the top of its text."""

    page: int
    top: float


class Pages:
    """The pages of a document.

    Attributes:
        printed: The document.
        total: How many there are.
    """

    def __init__(self, printed: Document, size: QSizeF, go_on: GoOn = unstopped) -> None:
        """Break it.

        Args:
            printed: The document.
            size: Of the text on a page, in units.
            go_on: Called after each paragraph; what it raises ends the work.
        """
        self.printed = printed
        self._size = size
        self._text = printed.text
        self._text.setPageSize(size)
        self._text.setLayoutEnabled(True)
        self._layout = self._text.documentLayout()
        self._break(go_on)
        for title in printed.titles:
            self._keep_with_next(title)
        self.total = max(1, self._text.pageCount())
        self._marks = sorted(printed.marks)

    def move_to(self, thread: QThread) -> None:
        """Be used by another thread from now on; called by the one that has made them."""
        self._text.moveToThread(thread)

    def place(self, title: Title) -> Place:
        """Where a heading stands."""
        top = self._row_tops(self._text.findBlock(title.position))[0]
        page = int(top // self._size.height())
        return Place(page, top - page * self._size.height())

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint one page; the painter is in units, with its origin where the text of the page begins."""
        height = self._size.height()
        shown = QRectF(0, page * height, self._size.width(), height)
        painter.save()
        painter.setClipRect(QRectF(-2, 0, self._size.width() + 4, height))
        painter.translate(0, -shown.top())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = shown
        context.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.ink))
        self._layout.draw(painter, context)
        for mark in self._marks:
            self._draw_edge(painter, mark, shown)
        painter.restore()
        self._draw_foot(painter, page)

    def _break(self, go_on: GoOn) -> None:
        """Break one paragraph after another: Qt would break all at once, and hold up every other thread."""
        block = self._text.begin()
        while block.isValid():
            self._layout.blockBoundingRect(block)
            go_on()
            block = block.next()

    def _keep_with_next(self, title: Title) -> None:
        """Let a heading begin a page where what follows it does."""
        block = self._text.findBlock(title.position)
        following = block.next()
        if not following.isValid():
            return
        height = self._size.height()
        first, then = self._row_tops(block)[0], self._row_tops(following)[0]
        if int(first // height) != int(then // height):
            cursor = QTextCursor(block)
            made = QTextBlockFormat(block.blockFormat())
            made.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.setBlockFormat(made)

    def _row_tops(self, block: QTextBlock) -> list[float]:
        top = self._layout.blockBoundingRect(block).top()
        layout = block.layout()
        return [top + layout.lineAt(row).y() for row in range(layout.lineCount())] or [top]

    def _draw_edge(self, painter: QPainter, mark: Mark, shown: QRectF) -> None:
        colour = HIGHLIGHTS[mark.colour]
        for band in joined(list(self._bands(mark))):
            if shown.contains(band.center()):
                DRAW[colour.pattern](painter, band, colour.light.edge)

    def _bands(self, mark: Mark) -> Iterator[QRectF]:
        """The rows of a mark."""
        block = self._text.findBlock(mark.start)
        layout, is_mixed = block.layout(), is_right_to_left(block.text())
        origin = self._layout.blockBoundingRect(block).topLeft()
        start, end = mark.start - block.position(), mark.end - block.position()
        for number in range(layout.lineCount()):
            row = layout.lineAt(number)
            first, last = max(start, row.textStart()), min(end, row.textStart() + row.textLength())
            top = origin.y() + row.y() + row.ascent()
            for left, right in stretches(row, first, last, is_mixed=is_mixed):
                yield QRectF(origin.x() + left, top, right - left, _EDGE_BELOW)

    def _draw_foot(self, painter: QPainter, page: int) -> None:
        font = letters(QFont(FAMILY), _FOOT_SIZE)
        painter.setFont(font)
        painter.setPen(QColor(LIGHT.soft))
        number = f"{page + 1} of {self.total}"
        room = QRectF(0, self._size.height() + FOOT - 1.6 * _FOOT_SIZE, self._size.width(), 1.6 * _FOOT_SIZE)
        metrics = QFontMetricsF(font)
        widest = room.width() - metrics.horizontalAdvance(number) - 20
        words = metrics.elidedText(self.printed.head.title, Qt.TextElideMode.ElideRight, widest)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, words)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, number)
