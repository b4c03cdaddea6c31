"""Cells of a table that have a name, and under it a line about it in the soft ink."""

from __future__ import annotations

import re

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from tearsheet.ui.look.paint import fill
from tearsheet.ui.look.theme import LIGHT, Theme

WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
MAY_BREAK = "\u200b"
"""The zero width space: a word that is wider than its column may be broken behind each sign."""
_WORDS, _SIGN = re.compile(r"(\s+)"), re.compile(r"[+_./-]")
HEADING_GROWTH = 1.2
ABOVE = 5
ABOVE_HEADING = 14


class TwoLines(QStyledItemDelegate):
    """Breaks both where the column ends; what is no name of something, but a heading, is larger.

    Attributes:
        theme: Its colours.
        headings: The rows that are headings.
    """

    SIDE = 8
    """Device-independent pixels at the left and right of every cell."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.theme: Theme = LIGHT
        self.headings: frozenset[int] = frozenset()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the broken words are in the column."""
        room = QRect(0, 0, self._width(index), 10_000)
        parts = self._parts(option.font, index)
        height = sum(
            QFontMetrics(font).boundingRect(room, WRAPPED, words).height() for words, font, _ in parts
        )
        return QSize(room.width(), height + self._above(index) + ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one."""
        painter.save()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            fill(painter, QRectF(option.rect), self.theme.selection)
        room = option.rect.adjusted(self.SIDE, self._above(index), -self.SIDE, 0)
        for words, font, ink in self._parts(option.font, index):
            painter.setFont(font)
            painter.setPen(QColor(self.theme.ink if is_selected else ink))
            painter.drawText(room, WRAPPED, words)
            room.adjust(0, painter.boundingRect(room, WRAPPED, words).height(), 0, 0)
        painter.restore()

    def _parts(self, font: QFont, index: QModelIndex | QPersistentModelIndex) -> list[tuple[str, QFont, str]]:
        """What stands in a cell, each in its font and ink, from top to bottom."""
        first, _, rest = str(index.data() or "").partition("\n")
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        if index.row() in self.headings:
            bold.setPixelSize(round(font.pixelSize() * HEADING_GROWTH))
        is_name = index.column() == 0
        parts = [(first, bold if is_name else font, self.theme.ink), (rest, font, self.theme.soft)]
        width = self._width(index)
        return [(_breakable(words, font, width), font, ink) for words, font, ink in parts if words]

    def _above(self, index: QModelIndex | QPersistentModelIndex) -> int:
        return ABOVE_HEADING if index.row() in self.headings else ABOVE

    def _width(self, index: QModelIndex | QPersistentModelIndex) -> int:
        columns = range(2) if index.row() in self.headings else [index.column()]
        return sum(self._table.columnWidth(column) for column in columns) - 2 * self.SIDE


def _breakable(text: str, font: QFont, width: int) -> str:
    """A text whose words may be broken where one is wider than its column."""
    advance = QFontMetrics(font).horizontalAdvance
    if advance(text) <= width:
        return text
    words = _WORDS.split(text)
    return "".join(_SIGN.sub(rf"\g<0>{MAY_BREAK}", one) if advance(one) > width else one for one in words)
