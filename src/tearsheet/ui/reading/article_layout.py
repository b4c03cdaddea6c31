"""Where the lines of an article lie and how they are drawn, worked out only for what is seen.

Qt's own layout goes through the whole document before it knows its end; this one estimates the
height of each line and measures a line when it comes into view. A line is one paragraph, headline…
and one QTextBlock; it is broken into rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from math import ceil
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, QTimer, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPainterPath,
    QTextBlock,
    QTextDocument,
    QTextFrame,
)

from tearsheet.article.display_text import is_right_to_left, starts_right
from tearsheet.article.model import Span, SpanKind
from tearsheet.preferences.settings import Alignment, Paragraphs
from tearsheet.ui.look.line_styles import INDENT, LineSetting, Role, Room, Type
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.reading import rows as row_breaks
from tearsheet.ui.reading.article_lines import ArticleLines, Spot
from tearsheet.ui.reading.filling import HeldLines
from tearsheet.ui.reading.heights import Guess, Heights, LineLengths
from tearsheet.ui.reading.line_painter import LinePainter

if TYPE_CHECKING:
    from tearsheet.ui.reading.justifying.justified import Justification
    from tearsheet.ui.reading.ornaments.ornaments import Ornaments
    from tearsheet.ui.reading.ornaments.pictures import ShownPictures

COLUMN_MARGIN = 24
"""The least free space beside the column, in device-independent pixels."""
TOP_SPACE = 8
NO_PAGE = -1.0  # the width of a page that no view has set yet
FOOT_SPACE = 3.0  # under the last line, in units of the body's type size


class ArticleLayout(QAbstractTextDocumentLayout):
    """The layout of the document that holds the lines of one `ArticleLines`; device-independent pixels.

    Attributes:
        lines: The lines.
        painter: Draws them, with the marks, hits and the like that it is told of.
        held: Which of them are in the document.
        is_growing: The document gets further ones.
        lengths: How long they are.

    Signals:
        can_justify: Rows that are ragged until their dictionary is read can be broken anew.
        wanted: The document must have that line.
        measured: A line that somebody asks for has turned out so much higher: the line, and by how much.
    """

    can_justify = Signal()
    wanted = Signal(int)
    measured = Signal(int, float)

    def __init__(self, document: QTextDocument, lines: ArticleLines, type_: Type, theme: Theme) -> None:
        super().__init__(document)
        self.lines = lines
        self.held = HeldLines(lines.line_count)
        self.is_growing = False
        self._type = type_
        self._theme = theme
        self._width = 0.0
        self._column = type_.measure  # as it will be in nearly all windows
        self._left = 0.0
        document.setDefaultFont(type_.setting(Role.PARAGRAPH, 0).font)
        self._heights = Heights([0.0])
        self.lengths = LineLengths(())
        self._measured = bytearray(1)
        self._hyphens: list[Sequence[int]] = [()]
        self._pictures: ShownPictures | None = None
        self._ornaments: Ornaments | None = None
        self.painter = LinePainter(lines, theme, type_.size, self.update.emit)
        self._update_in = self.update[QRectF]  # type: ignore[index]  # not in the stubs

    # What the view sets and asks

    def show_lines(self, lines: ArticleLines, changed: range) -> None:
        """Use other lines, some of which are not as they were; call it before the document's text changes."""
        before, self.lines = self.lines, lines
        self.held = HeldLines(lines.line_count, range(lines.line_count))
        self.painter.show_lines(lines)
        is_plain = before.is_plain and lines.is_plain
        if not is_plain and before.article.body != lines.article.body:
            self._estimate()  # a table has other columns, a list goes on elsewhere
            return
        old_end = before.line_count - lines.line_count + changed.stop
        guess = Guess.of(self._type, self._column)
        guesses = list(map(guess.height, lines.lengths[changed.start : changed.stop]))
        self._heights = self._heights.with_others(range(changed.start, old_end), guesses)
        self._measured[changed.start : old_end] = bytes(len(changed))
        self._hyphens[changed.start : old_end] = [()] * len(changed)
        if not is_plain:
            self._adorn()

    def forget_rows(self, lines: range) -> None:
        """Break lines anew: a cursor that is set while their text changes has broken some of the old."""
        self._measured[lines.start : lines.stop] = bytes(len(lines))
        self.painter.forget(lines)

    def set_type(self, type_: Type) -> None:
        """Set everything in these fonts."""
        self._type = type_
        self.painter.type_size = type_.size
        self._set_column()
        self.document().setDefaultFont(type_.setting(Role.PARAGRAPH, self._column).font)
        self._estimate()
        self.documentSizeChanged.emit(self.documentSize())

    @property
    def type(self) -> Type:
        """How it is set."""
        return self._type

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in these colours."""
        self._theme = self.painter.theme = theme
        self._measured = bytearray(len(self._heights))  # what is painted over the rows stays where it is
        self.update.emit()

    def measure_between(self, top: float, bottom: float, seen: float) -> float:
        """Measure the lines that lie between; how much those that begin above `seen` have grown."""
        grown = 0.0
        before = self._heights.total
        line = self._heights.at(top)
        y = self._heights.top(line)
        while line < len(self._heights) and y < bottom + max(0.0, grown):
            change = self._measure(line)
            grown += change if y < seen else 0.0
            y += self._heights[line]
            line += 1
        if self._heights.total != before:
            self.documentSizeChanged.emit(self.documentSize())
            self.update.emit()  # what lies below has moved
        return grown

    def spot_at(self, y: float) -> Spot:
        """The first character of the row at `y`; in free space, of the row below it."""
        line = self._heights.at(y)
        self._measure_asked(line)
        layout = self.block(line).layout()
        return Spot(line, layout.lineAt(self._row_at(line, y)).textStart())

    def row_rect(self, spot: Spot) -> QRectF:
        """The band of the row that holds a spot: the column's width, one pitch high."""
        self._measure_asked(spot.line)
        row = self.block(spot.line).layout().lineForTextPosition(spot.offset)
        number = row.lineNumber() if row.isValid() else 0
        pitch = self._setting(spot.line).pitch
        return QRectF(self._left, self._text_top(spot.line) + number * pitch, self._column, pitch)

    def line_rect(self, line: int) -> QRectF:
        """The column's width, from the first row of the line to the end of its last."""
        self._measure_asked(line)
        top, bottom = self._text_top(line), self._heights.top(line) + self._heights[line]
        return QRectF(self._left, top, self._column, bottom - top)

    def top_of(self, line: int) -> float:
        """Where a line begins, as far as that is known."""
        return self._heights.top(line)

    def picture_rect(self, line: int) -> QRectF:
        """Where the picture over the text of a line is drawn; empty if there is none."""
        return self._ornaments.picture_rect(line, self.line_rect(line)) if self._ornaments else QRectF()

    def picture_of(self, line: int) -> str:
        """What the page says of the picture on a line; empty if there is none."""
        return self._ornaments.description(line) if self._ornaments else ""

    def rows_of(self, line: int) -> row_breaks.Rows:
        """The rows of a line that is measured, where they are drawn."""
        block, end = self.block(line), self._left + self._column
        place, is_mixed = self.blockBoundingRect(block).topLeft(), is_right_to_left(block.text())
        return row_breaks.Rows(block, place, self._setting(line), is_mixed, end, self._hyphens[line])

    def break_again(self, line: int) -> None:
        """Break a line into the rows that it had, if any: the document has lost them."""
        if self._measured[line]:
            self._measured[line] = 0
            self._measure(line)

    def block(self, line: int) -> QTextBlock:
        """The document's block of a line, which is put there if it is not yet."""
        if not self.is_growing and not self.held.have(line):
            self.wanted.emit(line)
        return self.document().findBlockByNumber(self.held.block(line))

    # What Qt asks

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        """Take over the page's width and a changed text."""
        del start, removed, added  # Qt names the whole document in all cases that occur here
        if self.is_growing:
            return
        width, column = self.document().pageSize().width(), self._column
        is_wider = width not in {self._width, NO_PAGE}
        if is_wider:
            self._width = width
            self._set_column()
        is_other = column != self._column or len(self._heights) != self.lines.line_count
        if is_other or (is_wider and self._ornaments):
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
        if self.is_growing:
            return QRectF()
        line = self.held.line(block.blockNumber())
        room = self._room(line)
        is_mirrored = room.start != room.end and self._starts_right(block)  # Qt asks five times for a caret
        left, right = (room.end, room.start) if is_mirrored else (room.start, room.end)
        return self.line_rect(line).adjusted(left, 0, -right, 0)

    def hitTest(
        self, point: QPointF | QPoint | QPainterPath.Element, accuracy: QtCore.Qt.HitTestAccuracy
    ) -> int:
        """The document's position at a point; -1 where an exact hit is wanted and there is none."""
        point = QPointF(point.x, point.y) if isinstance(point, QPainterPath.Element) else QPointF(point)
        line = self._heights.at(point.y())
        block = self.block(line)
        rect = self.blockBoundingRect(block)
        row = block.layout().lineAt(self._row_at(line, point.y()))
        x = point.x() - rect.left()
        text = row.naturalTextRect()
        is_hit = rect.top() <= point.y() < rect.bottom() and text.left() <= x < text.right()
        if accuracy == QtCore.Qt.HitTestAccuracy.ExactHit and not is_hit:
            return -1
        return block.position() + row.xToCursor(x)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Draw the lines that lie in the context's clip, the selection and the caret."""
        self.painter.begin()
        clip = context.clip
        line = self._heights.at(clip.top())
        # the cursors live only as long as this list of copies: take the numbers out of them at once
        selections = [(s.cursor.selectionStart(), s.cursor.selectionEnd()) for s in context.selections]
        while line < len(self._heights) and self._heights.top(line) < clip.bottom():
            self._measure(line)
            self._draw_around(painter, line)
            self.painter.draw(painter, line, self.rows_of(line), selections, context.cursorPosition)
            line += 1
        if self.painter.unfinished >= 0:
            top = self._heights.top(self.painter.unfinished) - clip.top()
            QTimer.singleShot(0, self, partial(self._update_in.emit, clip.adjusted(0, top, 0, 0)))

    # Measuring

    def _setting(self, line: int) -> LineSetting:
        return self._type.setting(self.lines.role(line), self._column, self.lines.level(line))

    def _room(self, line: int) -> Room:
        room = self._room_of(line)
        if line != self.lines.told_under:
            return room
        return room._replace(below=room.below + self._type.setting(Role.BYLINE, self._column).pitch)

    def _room_of(self, line: int) -> Room:
        if self._is_indented(line):
            return Room(0.0, 0.0, 0.0, 0.0, first=INDENT * self._type.size)
        if self._ornaments:
            return self._ornaments.room(line)
        setting = self._setting(line)
        return Room(setting.above, 0.0, setting.inset, setting.inset)

    def _is_indented(self, line: int) -> bool:
        """Whether an indent tells a paragraph from the one right before it."""
        if self._type.chosen.paragraphs is not Paragraphs.INDENTS or line == 0:
            return False
        return {self.lines.role(line), self.lines.role(line - 1)} == {Role.PARAGRAPH}

    def _starts_right(self, block: QTextBlock) -> bool:
        """Whether it is written from right to left; the line of many fields is as the article is."""
        if self.lines.role(self.held.line(block.blockNumber())) is Role.BYLINE:
            return self.lines.starts_right
        return starts_right(block.text(), self.lines.article.language)

    def _above(self, line: int) -> float:
        if line == 0:
            return TOP_SPACE + self._type.setting(Role.HEADLINE, self._column).above
        above = self._room(line).above
        if line == len(self.lines.head) and self.lines.is_body(line):
            return above + self._type.setting(Role.PARAGRAPH, self._column).above
        return above

    def _text_top(self, line: int) -> float:
        return self._heights.top(line) + self._above(line) + self._setting(line).padding

    def _row_at(self, line: int, y: float) -> int:
        rows = self.block(line).layout().lineCount()
        return min(max(0, int((y - self._text_top(line)) // self._setting(line).pitch)), rows - 1)

    def _set_column(self) -> None:
        self._column = max(40.0, min(self._type.measure, self._width - 2 * COLUMN_MARGIN))
        self._left = float(round(max(COLUMN_MARGIN, (self._width - self._column) / 2)))

    def _estimate(self) -> None:
        """Guess every line's height."""
        self.lengths = self.lengths.of(self.lines.lengths)
        self._heights = Heights.guessed(self.lengths, Guess.of(self._type, self._column))
        self._hyphens = [()] * len(self._heights)
        self._measured = bytearray(len(self._heights))
        self.painter.forget(range(len(self._heights)))
        self._ornaments = None
        if not self.lines.is_plain:
            self._adorn()

    def _adorn(self) -> None:
        """Make what articles of paragraphs alone do without."""
        from tearsheet.ui.reading.ornaments.ornaments import Ornaments  # not needed for the first screen
        from tearsheet.ui.reading.ornaments.pictures import ShownPictures

        if self._pictures is None:
            self._pictures = ShownPictures(self.lines.article.pictures, self)
            self._pictures.arrived.connect(self.update)
        spare = max(0.0, self._width - COLUMN_MARGIN - self._left - self._column)
        self._ornaments = Ornaments(self.lines, self._pictures, self._type, self._column, spare)

    def _measure_asked(self, line: int) -> None:
        """Lay a line out that need not be seen: Qt asks where the caret is, before it goes elsewhere."""
        if change := self._measure(line):
            self.documentSizeChanged.emit(self.documentSize())
            self.measured.emit(line, change)

    def _measure(self, line: int) -> float:
        """Lay the line's text out if it is not yet; how much higher it is than estimated."""
        if self._measured[line]:
            return 0.0
        self._measured[line] = 1
        block, setting = self.block(line), self._setting(line)
        layout, role, spans = block.layout(), self.lines.role(line), self.lines.spans(line)
        if self._ornaments and self._ornaments.is_head(line):
            spans = (Span(0, len(block.text()), SpanKind.STRONG), *spans)
        frame = self._frame(line, block)
        layout.setTextOption(row_breaks.text_option(frame, block.text()))
        layout.setFormats(row_breaks.formats(block, role, spans, setting, self._theme))
        self._hyphens[line] = row_breaks.break_rows(block, frame)
        height = ceil(layout.lineCount() * setting.pitch) + 2 * setting.padding
        return self._heights.change(line, float(ceil(self._above(line) + height + frame.room.below)))

    def _frame(self, line: int, block: QTextBlock) -> row_breaks.Frame:
        """What the rows of a line are broken into."""
        room, role, setting = self._room(line), self.lines.role(line), self._setting(line)
        width, is_mirrored = self._column - room.start - room.end, self._starts_right(block)
        has_hanging_marks = role in row_breaks.WITH_HANGING_MARKS and not is_mirrored
        is_justified = self._type.chosen.alignment is Alignment.JUSTIFIED and role in row_breaks.RUNNING_TEXT
        justifying = self._justification.of(block.text(), setting.font) if is_justified else None
        return row_breaks.Frame(width, room, setting, is_mirrored, has_hanging_marks, justifying)

    @cached_property
    def _justification(self) -> Justification:
        from tearsheet.ui.reading.justifying.justified import Justification  # only where it is chosen

        made = Justification(self.lines.article, self)
        made.ready.connect(self.can_justify)
        return made

    def _draw_around(self, painter: QPainter, line: int) -> None:
        """Draw what stands around the text of a line."""
        is_banner = self.lines.role(line) is Role.BANNER
        if not (is_banner or line == self.lines.told_under or self._ornaments):
            return
        is_mirrored = self._starts_right(self.block(line))
        if is_banner:
            padding = self._setting(line).padding
            self.painter.draw_banner(painter, self.line_rect(line), padding, is_mirrored=is_mirrored)
        if line == self.lines.told_under:
            setting = self._type.setting(Role.BYLINE, self._column)
            self.painter.draw_reading_time(painter, self.line_rect(line), setting, is_mirrored=is_mirrored)
        if self._ornaments:
            rect = self.blockBoundingRect(self.block(line))
            self._ornaments.draw(painter, line, rect, self._theme, starts_right=is_mirrored)
