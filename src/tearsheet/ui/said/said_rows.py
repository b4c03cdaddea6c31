"""How a row of the list of direct speech looks: a card with words and who says them, or a heading."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tearsheet import number
from tearsheet.article.display_text import shown
from tearsheet.ui.look import panel_head
from tearsheet.ui.look.line_styles import FAMILY
from tearsheet.ui.look.theme import Theme, growth, interface_font
from tearsheet.ui.said.said_model import Index, Row, SaidModel

PADDING = 12
GAP = 8
SPACE = 4
QUOTE_ROWS = 3
RADIUS = 6
NAME = 12
"""Device-independent pixels that the type of who says it usually has."""


class SaidRows(QStyledItemDelegate):
    """Draws the rows in the colours and the size of the panel."""

    def __init__(self, model: SaidModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._theme: Theme | None = None
        self._quote = QFont()
        self._name = QFont()

    def set_look(self, size: float, theme: Theme) -> None:
        """Draw in these colours, `size` being the body's type size in device-independent pixels."""
        self._theme = theme
        self._quote = QFont(FAMILY)
        self._quote.setPixelSize(round(size * 0.79))
        self._name = interface_font(NAME * growth(size))
        self._name.setWeight(QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words are, at most three rows of them."""
        del option
        row, name = self._model.row(index), QFontMetricsF(self._name).height()
        width = self._view.viewport().width()
        if row.passage is None:
            return QSize(width, round(name + GAP + SPACE))
        rows = len(self._broken(row.words))
        height = rows * QFontMetricsF(self._quote).height() + 2 * PADDING + GAP
        return QSize(width, round(height + (name + SPACE if self._has_name(row) else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card or a heading."""
        if self._theme is None:
            return
        row = self._model.row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        if row.passage is None:
            self._draw_heading(painter, rect, row)
        else:
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._draw_card(painter, rect, row, is_chosen=is_chosen)
        painter.restore()

    def _draw_heading(self, painter: QPainter, rect: QRect, row: Row) -> None:
        inside = QRectF(rect).adjusted(panel_head.MARGIN, 0, -panel_head.MARGIN, -SPACE)
        painter.setFont(self._name)
        metrics = QFontMetricsF(self._name)
        count = number(row.below)
        width = inside.width() - metrics.horizontalAdvance(count) - GAP
        name = metrics.elidedText(shown(row.speaker), Qt.TextElideMode.ElideRight, width)
        self._write(painter, inside, name, Qt.AlignmentFlag.AlignBottom, self._ink())
        right = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight
        self._write(painter, inside, count, right, self._soft())

    def _draw_card(self, painter: QPainter, rect: QRect, row: Row, *, is_chosen: bool) -> None:
        card = QRectF(rect).adjusted(panel_head.MARGIN, 1, -panel_head.MARGIN, -GAP)
        theme = self._theme
        if theme:
            painter.setPen(QPen(QColor(theme.accent if is_chosen else theme.line), 2 if is_chosen else 1))
            painter.setBrush(QColor(theme.card))
            painter.drawRoundedRect(card, RADIUS, RADIUS)
        top = card.top() + PADDING
        painter.setFont(self._quote)
        for words in self._broken(row.words):
            height = QFontMetricsF(self._quote).height()
            place = QRectF(card.left() + PADDING, top, card.width() - 2 * PADDING, height)
            self._write_quoted(painter, place, words)
            top += height
        if self._has_name(row):
            painter.setFont(self._name)
            metrics = QFontMetricsF(self._name)
            place = QRectF(card.left() + PADDING, top + SPACE, card.width() - 2 * PADDING, metrics.height())
            name = metrics.elidedText(shown(row.speaker), Qt.TextElideMode.ElideRight, place.width())
            self._write(painter, place, name, Qt.AlignmentFlag.AlignTop, self._soft())

    def _write_quoted(self, painter: QPainter, place: QRectF, words: str) -> None:
        """Write words from the side at which they begin, whatever the window's is."""
        option = QTextOption(Qt.AlignmentFlag.AlignTop)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)  # a part of a pixel too wide, it would lose a word
        painter.setPen(self._ink())
        painter.drawText(place, words, option)

    @staticmethod
    def _write(
        painter: QPainter, place: QRectF, words: str, alignment: Qt.AlignmentFlag, ink: QColor
    ) -> None:
        painter.setPen(ink)
        painter.drawText(place, words, QTextOption(alignment))

    def _has_name(self, row: Row) -> bool:
        return bool(row.speaker) and not self._model.is_by_speaker

    def _ink(self) -> QColor:
        return QColor(self._theme.ink if self._theme else "")

    def _soft(self) -> QColor:
        return QColor(self._theme.soft if self._theme else "")

    def _broken(self, words: str) -> list[str]:
        """The words in at most three rows, the last one shortened where they are more."""
        words = shown(words)
        width = max(60.0, self._view.viewport().width() - 2.0 * (panel_head.MARGIN + PADDING))
        layout = QTextLayout(words, self._quote)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) < QUOTE_ROWS and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
            starts.append(line.textStart())
        layout.endLayout()
        units = words.encode("utf-16-le")  # Qt counts in these
        rows = [
            units[2 * start : 2 * end].decode("utf-16-le", "ignore")
            for start, end in zip(starts, [*starts[1:], len(units) // 2], strict=True)
        ]
        metrics = QFontMetricsF(self._quote)
        return [metrics.elidedText(row.rstrip(), Qt.TextElideMode.ElideRight, width) for row in rows]
