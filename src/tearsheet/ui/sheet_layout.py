"""Where the lines of a sheet lie and how they are drawn, worked out only for what is seen.

Qt's own layout goes through the whole document before it knows its end; this one estimates the
height of each line and measures a line when it comes into view. A line of the sheet is one
paragraph, headline… and one QTextBlock; it is broken into rows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import ceil
from typing import NamedTuple, cast

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from tearsheet.display_text import is_right_to_left
from tearsheet.model import SpanKind
from tearsheet.ui.heights import Heights
from tearsheet.ui.paint import fill, solid
from tearsheet.ui.positions import to_utf16
from tearsheet.ui.sheet import Role, Sheet, Spot
from tearsheet.ui.theme import STYLES, Setting, Theme, Type, interface_font

MARGIN = 24
"""The least free space beside the column, in device-independent pixels."""
TOP_SPACE = 8
FOOT_SPACE = 3.0
"""Free space under the last line, in units of the body's type size."""
CARET_WIDTH = 2


class Mark(NamedTuple):
    """A stretch to draw a colour behind; `label` is drawn beside the column, never part of the text."""

    start: Spot
    end: Spot
    colour: str
    label: str = ""


class SheetLayout(QAbstractTextDocumentLayout):
    """The layout of the document that holds the lines of one `Sheet`; device-independent pixels."""

    def __init__(self, document: QTextDocument, sheet: Sheet, type_: Type, theme: Theme) -> None:
        super().__init__(document)
        self._sheet = sheet
        self._type = type_
        self._theme = theme
        self._width = 0.0
        self._column = 0.0
        self._left = 0.0
        document.setDefaultFont(type_.setting(Role.PARAGRAPH, 0).font)
        self._marks: Mapping[int, Sequence[Mark]] = {}
        self._heights = Heights([0.0])
        self._measured = bytearray(1)
        self._found: re.Pattern[str] | None = None
        self.has_caret = True

    # What the view sets and asks

    def show_sheet(self, sheet: Sheet) -> None:
        """Use another sheet of the same article; call it before the document's text changes."""
        self._sheet = sheet
        self._estimate()

    def set_type(self, type_: Type) -> None:
        """Set everything in these fonts."""
        self._type = type_
        self._set_column()
        self.document().setDefaultFont(type_.setting(Role.PARAGRAPH, self._column).font)
        self._estimate()
        self.documentSizeChanged.emit(self.documentSize())

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in these colours."""
        self._theme = theme
        self._measured = bytearray(len(self._measured))
        self.update.emit()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Draw these marks; an earlier one lies under a later one."""
        by_line: dict[int, list[Mark]] = {}
        for mark in marks:
            for line in range(mark.start.line, mark.end.line + 1):
                by_line.setdefault(line, []).append(mark)
        self._marks = by_line
        self.update.emit()

    def set_found(self, pattern: re.Pattern[str] | None) -> None:
        """Mark what the pattern finds, in those lines that are drawn."""
        self._found = pattern
        self.update.emit()

    def measure_between(self, top: float, bottom: float) -> float:
        """Measure the lines that lie between; how much those that begin above `top` have grown."""
        grown = 0.0
        before = self._heights.total
        line = self._heights.at(top)
        y = self._heights.top(line)
        while line < len(self._heights) and y < bottom + max(0.0, grown):
            change = self._measure(line)
            grown += change if y < top else 0.0
            y += self._heights[line]
            line += 1
        if self._heights.total != before:
            self.documentSizeChanged.emit(self.documentSize())
            self.update.emit()  # what lies below has moved
        return grown

    def spot_at(self, y: float) -> Spot:
        """The first character of the row at `y`; in free space, of the row below it."""
        line = self._heights.at(y)
        self._measure(line)
        layout = self._block(line).layout()
        return Spot(line, layout.lineAt(self._row_at(line, y)).textStart())

    def row_rect(self, spot: Spot) -> QRectF:
        """The band of the row that holds a spot: the column's width, one pitch high."""
        self._measure(spot.line)
        row = self._block(spot.line).layout().lineForTextPosition(spot.offset)
        number = row.lineNumber() if row.isValid() else 0
        pitch = self._setting(spot.line).pitch
        return QRectF(self._left, self._text_top(spot.line) + number * pitch, self._column, pitch)

    def line_rect(self, line: int) -> QRectF:
        """The column's width, from the first row of the line to the end of its last."""
        self._measure(line)
        top = self._text_top(line)
        bottom = self._heights.top(line) + self._heights[line]
        return QRectF(self._left, top, self._column, bottom - top)

    # What Qt asks

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        """Take over the page's width and a changed text."""
        del start, removed, added  # Qt names the whole document in all cases that occur here
        width, column = self.document().pageSize().width(), self._column
        if width != self._width:
            self._width = width
            self._set_column()
        if column != self._column or len(self._heights) != self._sheet.line_count:
            self._estimate()
        self.documentSizeChanged.emit(self.documentSize())
        self.update.emit()

    def documentSize(self) -> QSizeF:
        """The page's width and the height of everything, as far as it is known."""
        return QSizeF(self._width, self._heights.total + FOOT_SPACE * self._type.size)

    def pageCount(self) -> int:
        """One endless page."""
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        """Everything: there is one frame."""
        del frame
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The rectangle that the block's own layout is drawn in."""
        line = block.blockNumber()
        inset = self._setting(line).inset
        return self.line_rect(line).adjusted(inset, 0, -inset, 0)

    def hitTest(
        self, point: QPointF | QPoint | QPainterPath.Element, accuracy: QtCore.Qt.HitTestAccuracy
    ) -> int:
        """The document's position at a point; -1 where an exact hit is wanted and there is none."""
        point = QPointF(point.x, point.y) if isinstance(point, QPainterPath.Element) else QPointF(point)
        line = self._heights.at(point.y())
        block = self._block(line)
        rect = self.blockBoundingRect(block)
        row = block.layout().lineAt(self._row_at(line, point.y()))
        x = point.x() - rect.left()
        is_hit = (
            rect.top() <= point.y() < rect.bottom()
            and row.naturalTextRect().left() <= x < row.naturalTextRect().right()
        )
        if accuracy == QtCore.Qt.HitTestAccuracy.ExactHit and not is_hit:
            return -1
        return block.position() + row.xToCursor(x)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Draw the lines that lie in the context's clip, the selection and the caret."""
        clip = context.clip
        line = self._heights.at(clip.top())
        y = self._heights.top(line)
        # the cursors live only as long as this list of copies: take the numbers out of them at once
        selections = [(s.cursor.selectionStart(), s.cursor.selectionEnd()) for s in context.selections]
        while line < len(self._heights) and y < clip.bottom():
            self._draw_line(painter, line, selections, context.cursorPosition)
            y += self._heights[line]
            line += 1

    # Measuring

    def _block(self, line: int) -> QTextBlock:
        return self.document().findBlockByNumber(line)

    def _setting(self, line: int) -> Setting:
        return self._type.setting(self._sheet.role(line), self._column)

    def _above(self, line: int) -> float:
        if line == 0:
            return TOP_SPACE + self._type.setting(Role.HEADLINE, self._column).above
        above = self._setting(line).above
        if line == len(self._sheet.head):
            return above + self._type.setting(Role.PARAGRAPH, self._column).above
        return above

    def _text_top(self, line: int) -> float:
        return self._heights.top(line) + self._above(line) + self._setting(line).padding

    def _row_at(self, line: int, y: float) -> int:
        rows = self._block(line).layout().lineCount()
        return min(max(0, int((y - self._text_top(line)) // self._setting(line).pitch)), rows - 1)

    def _set_column(self) -> None:
        self._column = max(40.0, min(self._type.measure, self._width - 2 * MARGIN))
        self._left = float(round(max(MARGIN, (self._width - self._column) / 2)))

    def _estimate(self) -> None:
        """Guess every line's height from its length."""
        setting = self._type.setting(Role.PARAGRAPH, self._column)
        per_row = max(1.0, 64 * self._column / self._type.measure)
        heights = [
            setting.above + setting.pitch * (1 + length // per_row) for length in self._sheet.lengths()
        ]
        self._heights = Heights(heights)
        self._measured = bytearray(len(heights))

    def _measure(self, line: int) -> float:
        """Lay the line's text out if it is not yet; how much higher it is than estimated."""
        if self._measured[line]:
            return 0.0
        self._measured[line] = 1
        block, setting = self._block(line), self._setting(line)
        layout = block.layout()
        layout.setTextOption(_text_option())
        layout.setFormats(self._formats(line))
        starts_right = _starts_right(block.text())
        rows = _break(layout, self._column - 2 * setting.inset, setting, starts_right=starts_right)
        return self._heights.change(
            line, self._above(line) + ceil(rows * setting.pitch) + 2 * setting.padding
        )

    def _formats(self, line: int) -> list[QTextLayout.FormatRange]:
        """What differs from the document's own font, which is that of a paragraph."""
        formats = []
        if self._sheet.role(line) is not Role.PARAGRAPH:
            whole = QTextCharFormat()
            whole.setFont(self._setting(line).font)
            whole.setForeground(solid(getattr(self._theme, STYLES[self._sheet.role(line)].ink)))
            formats.append(_format_range(0, self._block(line).length() - 1, whole))
        text = self._block(line).text()
        for span in self._sheet.spans(line):
            start, end = to_utf16(text, span.start), to_utf16(text, span.end)
            formats.append(_format_range(start, end - start, _char_format(span.kind, self._theme)))
        return formats

    # Drawing

    def _draw_line(
        self, painter: QPainter, line: int, selections: Sequence[tuple[int, int]], caret: int
    ) -> None:
        self._measure(line)
        block = self._block(line)
        rect = self.blockBoundingRect(block)
        if self._sheet.role(line) is Role.BANNER:
            self._draw_banner(painter, self.line_rect(line))
        self._draw_marks(painter, line)
        if self._found and self._sheet.is_body(line):
            self._draw_found(painter, line, self._found)
        for start, end in selections:
            first, last = start - block.position(), end - block.position()
            self._fill(painter, line, first, last, self._theme.selection)
        block.layout().draw(painter, rect.topLeft())
        if self.has_caret and caret >= 0 and block.contains(caret):
            self._draw_caret(painter, Spot(line, caret - block.position()))

    def _draw_caret(self, painter: QPainter, spot: Spot) -> None:
        rect = self.blockBoundingRect(self._block(spot.line))
        row = self._block(spot.line).layout().lineForTextPosition(spot.offset)
        if row.isValid():
            x = rect.left() + _x(row, spot.offset) - CARET_WIDTH / 2
            caret = QRectF(x, rect.top() + row.y(), CARET_WIDTH, row.height())
            fill(painter, caret, self._theme.accent)

    def _draw_banner(self, painter: QPainter, rect: QRectF) -> None:
        padding = self._type.setting(Role.BANNER, self._column).padding
        ground = rect.adjusted(0, -padding, 0, 0)
        fill(painter, ground, self._theme.banner_ground)
        fill(painter, QRectF(ground.left(), ground.top(), 4, ground.height()), self._theme.banner_edge)

    def _draw_marks(self, painter: QPainter, line: int) -> None:
        labels: dict[float, list[str]] = {}
        for mark in self._marks.get(line, ()):
            start = mark.start.offset if mark.start.line == line else 0
            end = mark.end.offset if mark.end.line == line else self._block(line).length() - 1
            self._fill(painter, line, start, end, mark.colour)
            if mark.end.line == line:
                labels.setdefault(self.row_rect(mark.end).top(), []).append(mark.label)
        for top, numbers in labels.items():
            self._draw_label(painter, top + 0.62 * self._setting(line).pitch, " ".join(numbers))

    def _draw_label(self, painter: QPainter, base: float, label: str) -> None:
        """Draw the numbers of the notes that end in a row beside that row."""
        painter.save()
        painter.setFont(interface_font(0.58 * self._type.size))
        painter.setPen(QColor(self._theme.soft))
        painter.drawText(QPointF(self._left + self._column + 6, base), label)
        painter.restore()  # the text is drawn in the pen that it finds

    def _draw_found(self, painter: QPainter, line: int, pattern: re.Pattern[str]) -> None:
        text = self._block(line).text()
        for hit in pattern.finditer(text):
            start, end = to_utf16(text, hit.start()), to_utf16(text, hit.end())
            self._fill(painter, line, start, end, self._theme.found)

    def _fill(self, painter: QPainter, line: int, start: int, end: int, colour: str) -> None:
        """Draw a ground behind the characters from `start` to `end` of the line, row by row."""
        block = self._block(line)
        length = block.length() - 1
        if end <= 0 or start > length or start >= end:
            return
        rect, pitch = self.blockBoundingRect(block), self._setting(line).pitch
        layout = block.layout()
        for number in range(layout.lineCount()):
            row = layout.lineAt(number)
            first, last = max(start, row.textStart()), min(end, row.textStart() + row.textLength())
            for left, right in _stretches(row, first, last, block.text()):
                band = QRectF(rect.left() + left, rect.top() + number * pitch, right - left, pitch)
                fill(painter, band, colour)


def _text_option() -> QTextOption:
    """Break anywhere where a word is wider than the column; the text itself gives its direction."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _break(layout: QTextLayout, width: float, setting: Setting, *, starts_right: bool) -> int:
    """Break the text into rows on one grid of base lines; how many there are."""
    rows = 0
    layout.beginLayout()
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        base = rows * setting.pitch + setting.pitch / 2 + setting.rise
        left = width - row.naturalTextWidth() if starts_right else 0.0
        row.setPosition(QPointF(left, base - row.ascent()))
        rows += 1
    layout.endLayout()
    return rows


def _starts_right(text: str) -> bool:
    """Whether a paragraph is written from right to left: Unicode UAX #9, rules P2 and P3."""
    if not is_right_to_left(text):
        return False
    import unicodedata  # noqa: PLC0415 (few articles need it)

    strong = (
        direction for char in text if (direction := unicodedata.bidirectional(char)) in {"L", "R", "AL"}
    )
    return next(strong, "L") != "L"


def _format_range(start: int, length: int, char_format: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, char_format
    return made


def _char_format(kind: SpanKind, theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    if kind is SpanKind.EMPHASIS:
        made.setFontItalic(True)
    elif kind is SpanKind.STRONG:
        made.setFontWeight(QFont.Weight.DemiBold)
    elif kind is SpanKind.CODE:
        made.setFontFamilies(["monospace"])
    else:
        made.setForeground(solid(theme.accent))
        made.setFontUnderline(True)
    return made


def _stretches(row: QTextLine, first: int, last: int, text: str) -> list[tuple[float, float]]:
    """From left to right on the screen; several where writing directions mix."""
    if first >= last:
        return []
    if not is_right_to_left(text):
        return [(_x(row, first), _x(row, last))]
    edges = QTextLine.Edge
    pairs = ((_x(row, at, edges.Leading), _x(row, at, edges.Trailing)) for at in range(first, last))
    return [(min(pair), max(pair)) for pair in pairs]


def _x(row: QTextLine, position: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    x, _ = cast("tuple[float, int]", row.cursorToX(position, edge))
    return x
