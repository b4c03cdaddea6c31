"""What stands around the text of a line: indents, markers, edges, grounds, columns, pictures.

None of it is part of the text. An article of paragraphs alone never needs it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from tearsheet import tr
from tearsheet.article.display_text import one_line, shown, starts_right
from tearsheet.article.model import Block, BlockKind
from tearsheet.ui.look.line_styles import LineSetting, Role, Room, Type
from tearsheet.ui.look.paint import fill
from tearsheet.ui.look.theme import Theme, interface_font
from tearsheet.ui.reading.article_lines import ArticleLines
from tearsheet.ui.reading.ornaments.pictures import ShownPictures
from tearsheet.ui.reading.ornaments.tables import STACKED_INDENT, Table, as_printed, columns

LIST_INDENT = 1.5
"""Ems for each level of a list."""
DEEPEST = 6
QUOTATION_INDENT = 1.4
EDGE = 3.0
"""Device-independent pixels of the line beside a quotation."""
GROUND = 0.7
"""Ems of coloured ground around preformatted text."""
MOST_KEY_POINTS = 12
HEAD_RULE = 2.0
"""Device-independent pixels of the line under the head of a table."""
MEASURED_LINES = 400
"""Of one table or one preformatted text; longer lines behind them are broken into rows."""
PICTURE_GAP = 0.6
HIGHEST_PICTURE = 1.25
"""Times the width of the column."""
EMPTY_CAPTION = 0.7
"""Of the row of a picture without a caption is free space for what follows."""
UNSEEN_PICTURE = 3.4
"""Ems of height of a box that stands for a picture which cannot be shown."""
LONGEST_WORDS = 1_000
"""Code points of a description that can stand in such a box."""
JOINED = frozenset({BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.PREFORMATTED, BlockKind.TABLE_ROW})
"""Kinds whose blocks, one after another, are one thing."""
CONTINUED = "↪"
RIGHT_TO_LEFT_MARK = "\u200f"


class _Frame(NamedTuple):
    """Where text may stand, in device-independent pixels.

    Attributes:
        column: The width of the column.
        spare: Free space beside it at the right that a table may use.
    """

    column: float
    spare: float


class Ornaments:
    """For the body of one article in one type and column; device-independent pixels."""

    def __init__(
        self, lines: ArticleLines, pictures: ShownPictures, type_: Type, column: float, spare: float
    ) -> None:
        self._lines = lines
        self._pictures = pictures
        self._type = type_
        self._em = type_.size
        self._frame = _Frame(column, spare)
        self.room = lru_cache(maxsize=4096)(self._room)
        # one that turns out to be broken keeps the room that it was given
        self._size_of_picture = lru_cache(maxsize=None)(self._picture_size)
        self._tables: dict[int, Table] = {}
        self._firsts = self._starts_of_runs()

    def draw(self, painter: QPainter, line: int, text: QRectF, theme: Theme, *, starts_right: bool) -> None:
        """Draw what belongs to a line of the body, or goes on beside a mark in it, before its text is drawn.

        Args:
            painter: Its pen has the colour of the text.
            line: Of the lines.
            text: The rectangle that the text is set in.
            theme: The colours.
            starts_right: Whether the text is written from right to left.
        """
        block = self._around(line)
        if block is None:
            return
        if not self._lines.is_body(line):
            inset = self._setting(line).inset
            text, starts_right = text.adjusted(-inset, 0, inset, 0), self._starts_right(block)
        match block.kind:
            case BlockKind.QUOTATION:
                self._draw_edge(painter, line, text, theme, starts_right=starts_right)
            case BlockKind.LIST_ITEM if self._lines.is_body(line):
                self._draw_item(painter, line, text, theme, starts_right=starts_right)
            case BlockKind.PREFORMATTED:
                self._draw_ground(painter, line, text, theme)
            case BlockKind.TABLE_ROW if self._lines.is_body(line) or self._lines.is_body(line + 1):
                self._draw_rules(painter, line, text, theme, starts_right=starts_right)
            case BlockKind.CAPTION if block.picture:
                self._draw_picture(painter, block, self.picture_rect(line, text), theme)
            case _:
                return

    def picture_rect(self, line: int, text: QRectF) -> QRectF:
        """Where the picture of a line is drawn; empty if it has none."""
        block = self._block(line)
        if block is None or not block.picture:
            return QRectF()
        size = self._size_of_picture(block.picture)
        top = text.top() - PICTURE_GAP * self._em - size.height()
        return QRectF(QPointF(text.left() + (text.width() - size.width()) / 2, top), size)

    def description(self, line: int) -> str:
        """What the page says of the picture on a line, for those who do not see it; empty if nothing."""
        block = self._block(line)
        return self._pictures.description(block.picture) if block and block.picture else ""

    def is_head(self, line: int) -> bool:
        """Whether a line is the first row of a table and says what its columns hold."""
        block = self._block(line)
        is_row = block is not None and block.kind is BlockKind.TABLE_ROW
        return is_row and self._begins(line) and self._table(line).has_head

    # Room

    def _room(self, line: int) -> Room:
        block, setting = self._block(line), self._setting(line)
        if block is None:
            return self._room_between(line, setting)
        match block.kind:
            case BlockKind.LIST_ITEM:
                return self._list_room(line, block, setting)
            case BlockKind.PREFORMATTED:
                return self._preformatted_room(line, setting)
            case BlockKind.TABLE_ROW:
                return self._table_room(line, setting)
            case BlockKind.CAPTION if block.picture:
                height = self._size_of_picture(block.picture).height() + PICTURE_GAP * self._em
                below = 0.0 if block.text else -EMPTY_CAPTION * setting.pitch
                return Room(1.4 * setting.above + height, below, 0.0, 0.0)
            case _:
                indent = QUOTATION_INDENT * self._em if block.kind is BlockKind.QUOTATION else 0.0
                return Room(setting.above, 0.0, indent, 0.0)

    def _room_between(self, line: int, setting: LineSetting) -> Room:
        """What a line of another kind has; within a list, a table … it is set as what it parts is."""
        around, inset = self._around(line), setting.inset
        if around is None:
            return Room(setting.above, 0.0, inset, inset)
        run = self._lines.run(line)
        room = self.room(self._lines.line_of(run.block))
        above = min(setting.above, room.above or setting.above)
        below = GROUND * self._em if around.kind is BlockKind.PREFORMATTED else room.below
        is_turned = starts_right(run.lines[line - run.first].text) != self._starts_right(around)
        start, end = (room.end, room.start) if is_turned else (room.start, room.end)
        return Room(above, below if line + 1 == run.end else 0.0, start + inset, end + inset)

    def _list_room(self, line: int, block: Block, setting: LineSetting) -> Room:
        level = min(max(1, block.level), DEEPEST)
        indent = min(LIST_INDENT * self._em, self._frame.column / (2 * DEEPEST))
        above = self._type.setting(Role.PARAGRAPH, 0).above if self._begins(line) else setting.above
        first = max(indent, self._marker_width(block, setting) + 0.5 * self._em)
        room = Room(above, 0.0, first + (level - 1) * indent, 0.0)
        return self._on_ground(line, room) if self._is_key_point(line) else room

    def _on_ground(self, line: int, room: Room) -> Room:
        """The same with a ground around it that all lines of a list share."""
        ground, is_last = GROUND * self._em, not self._is_joined(self._lines.number(line) + 1)
        above = room.above + ground if self._begins(line) else room.above
        return room._replace(above=above, below=ground if is_last else 0.0, end=ground)

    def _is_key_point(self, line: int) -> bool:
        """Whether it is in a short list that the article begins with: what it says in few words."""
        block, number = self._block(line), self._lines.number(line)
        if block is None or block.kind is not BlockKind.LIST_ITEM or self._firsts[number]:
            return False
        return self._end_of(0) <= min(MOST_KEY_POINTS, len(self._firsts) - 1)

    def _preformatted_room(self, line: int, setting: LineSetting) -> Room:
        table, ground = self._table(line), GROUND * self._em
        above = self._type.setting(Role.PARAGRAPH, 0).above + ground if self._begins(line) else 0.0
        below = 0.0 if self._is_joined(self._lines.number(line) + 1) else ground
        outside = min(self._frame.spare, max(0.0, table.width + 2 * ground - self._frame.column))
        return Room(above, below, ground, ground - outside, hang=2 * setting.font.pixelSize())

    def _table_room(self, line: int, setting: LineSetting) -> Room:
        table = self._table(line)
        between = setting.above * (2.0 if table.is_stacked else 1.0)
        above = between + (self._type.setting(Role.PARAGRAPH, 0).above if self._begins(line) else 0.0)
        outside = min(self._frame.spare, max(0.0, table.width - self._frame.column))
        hang = STACKED_INDENT * self._em if table.is_stacked else 0.0
        return Room(above, between, 0.0, -outside, hang, table.tabs, table.ranged)

    # Tables and preformatted text: all lines of one have the same columns

    def _table(self, line: int) -> Table:
        body, first = self._lines.article.body, self._firsts[self._number_around(line)]
        if first not in self._tables:
            lines = [shown(block.text) for block in body[first : self._end_of(first)]]
            is_table = body[first].kind is BlockKind.TABLE_ROW
            font = self._setting(self._lines.line_of(first)).font
            room = self._frame.column + self._frame.spare
            self._tables[first] = (
                columns(lines, font, self._em, room) if is_table else as_printed(lines, font)
            )
        return self._tables[first]

    def _starts_of_runs(self) -> list[int]:
        """For each block, the number of the first one of what it is a part of."""
        firsts: list[int] = []
        for number in range(len(self._lines.article.body)):
            firsts.append(firsts[-1] if self._is_joined(number) else number)
        return firsts

    def _end_of(self, first: int) -> int:
        end = first + 1
        while end - first < MEASURED_LINES and self._is_joined(end):
            end += 1
        return end

    # Drawing

    def _draw_edge(
        self, painter: QPainter, line: int, text: QRectF, theme: Theme, *, starts_right: bool
    ) -> None:
        top = text.top() - (0.0 if self._begins(line) else self.room(line).above)
        indent = QUOTATION_INDENT * self._em
        left = text.right() + indent - EDGE if starts_right else text.left() - indent
        fill(painter, QRectF(left, top, EDGE, text.bottom() - top), theme.line)

    def _draw_item(
        self, painter: QPainter, line: int, text: QRectF, theme: Theme, *, starts_right: bool
    ) -> None:
        if self._is_key_point(line):
            room = self.room(line)
            above = GROUND * self._em if self._begins(line) else room.above
            left, right = (room.end, room.start) if starts_right else (room.start, room.end)
            fill(painter, text.adjusted(-left, -above, right, 0), theme.panel)
        self._draw_marker(painter, line, text, starts_right=starts_right)

    def _draw_marker(self, painter: QPainter, line: int, text: QRectF, *, starts_right: bool) -> None:
        block, setting = self._block(line), self._setting(line)
        marker = shown(block.marker) if block else ""
        marker = f"{RIGHT_TO_LEFT_MARK}{marker}" if starts_right else marker
        width = QFontMetricsF(setting.font).horizontalAdvance(marker)
        gap = 0.5 * self._em
        x = text.right() + gap if starts_right else text.left() - gap - width
        painter.setFont(setting.font)
        painter.drawText(QPointF(x, text.top() + setting.pitch / 2 + setting.rise), marker)

    def _draw_ground(self, painter: QPainter, line: int, text: QRectF, theme: Theme) -> None:
        ground, room = GROUND * self._em, self.room(line)
        setting, is_body = self._setting(line), self._lines.is_body(line)
        above = ground if self._begins(line) else 0.0 if is_body else setting.above
        fill(painter, text.adjusted(-ground, -above, ground, 0), theme.panel)
        if not is_body:
            return
        rows = round((text.height() - room.below) / setting.pitch)
        painter.setFont(setting.font)
        for row in range(1, rows):
            y = text.top() + (row + 0.5) * setting.pitch + setting.rise
            painter.drawText(QPointF(text.left(), y), CONTINUED)

    def _draw_rules(
        self, painter: QPainter, line: int, text: QRectF, theme: Theme, *, starts_right: bool
    ) -> None:
        width = min(self._table(line).width, text.width())
        left = text.right() - width if starts_right else text.left()
        is_head = self.is_head(line)
        height = HEAD_RULE if is_head else 1.0
        rule = QRectF(left, text.bottom() - height, width, height)
        fill(painter, rule, theme.control if is_head else theme.line)
        if self._begins(line):
            top = text.top() - self._setting(line).above
            fill(painter, QRectF(left, top, width, 1), theme.line)

    def _draw_picture(self, painter: QPainter, block: Block, rect: QRectF, theme: Theme) -> None:
        ratio = painter.device().devicePixelRatio() if painter.device() else 1.0
        image = self._pictures.image(block.picture, rect.size(), ratio)
        if image is None:
            self._draw_unseen(painter, self._pictures.description(block.picture), rect, theme)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rect, image)
        painter.restore()

    def _draw_unseen(self, painter: QPainter, description: str, rect: QRectF, theme: Theme) -> None:
        """Draw a box with so much of what is said of a picture that cannot be shown as it has room for."""
        fill(painter, rect, theme.panel)
        font = interface_font(0.69 * self._em)
        margin = min(self._em, rect.width() / 8)
        metrics, inside = QFontMetricsF(font), rect.adjusted(margin, 0, -margin, 0)
        words = (
            tr("Picture: {description}", description=one_line(description))
            if description
            else tr("A picture that cannot be shown")
        )
        words = metrics.elidedText(words[:LONGEST_WORDS], Qt.TextElideMode.ElideRight, inside.width())
        if metrics.height() > rect.height():
            return
        painter.setFont(font)
        base = inside.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(inside.left(), base), words)

    # Within

    def _block(self, line: int) -> Block | None:
        return self._lines.block(line)

    def _setting(self, line: int) -> LineSetting:
        return self._type.setting(self._lines.role(line), self._frame.column, self._lines.level(line))

    def _around(self, line: int) -> Block | None:
        """The block on a line; on a mark, or on what it has opened, the next one of the thing it parts."""
        number = self._number_around(line)
        return self._lines.article.body[number] if number >= 0 else None

    def _number_around(self, line: int) -> int:
        if self._lines.is_body(line):
            return self._lines.number(line)
        run = self._lines.run(line)
        return run.block if run.gap and self._is_joined(run.block) else -1

    def _begins(self, line: int) -> bool:
        """Whether a list, a table … begins with the block on that line."""
        number = self._lines.number(line)
        return number >= 0 and not self._is_joined(number)

    def _is_joined(self, number: int) -> bool:
        """Whether a block goes on with what the block before it began, marks between them or not."""
        body = self._lines.article.body
        if not 0 < number < len(body):
            return False
        kind = body[number].kind
        return kind in JOINED and kind is body[number - 1].kind

    def _starts_right(self, block: Block) -> bool:
        return starts_right(block.text, self._lines.article.language)

    def _marker_width(self, block: Block, setting: LineSetting) -> float:
        return QFontMetricsF(setting.font).horizontalAdvance(block.marker)

    def _picture_size(self, name: str) -> QSizeF:
        size = self._pictures.size(name, self._frame.column, HIGHEST_PICTURE * self._frame.column)
        return size if not size.isEmpty() else QSizeF(self._frame.column, UNSEEN_PICTURE * self._em)
