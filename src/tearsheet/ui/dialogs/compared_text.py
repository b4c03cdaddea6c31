"""Two copies of an article in words: beside each other in rows, or one after the other in one column."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextLength, QTextTableFormat

from tearsheet import tr
from tearsheet.article.field_names import FIELD_NAMES
from tearsheet.comparing.copies import Row
from tearsheet.comparing.fields import FieldChange
from tearsheet.comparing.wording import Kind
from tearsheet.ui.dialogs.compared_rows import Shown
from tearsheet.ui.look.changed_text import ChangedText
from tearsheet.ui.look.line_styles import FAMILY
from tearsheet.ui.look.theme import USUAL_SIZE, Theme

TYPE = 0.9
"""Of the article's own size."""
AT_ONCE = 4_000
"""Code points that are written before other events have their turn; more than a screen has room for."""
OF_A_LINE = 300
"""Code points that take as long as it takes to begin a paragraph or a note."""


class Copies(NamedTuple):
    """What is shown of two copies.

    Attributes:
        names: Of both.
        fields: Those that differ.
        rows: Their paragraphs.
    """

    names: tuple[str, str]
    fields: Sequence[FieldChange]
    rows: Sequence[Shown]


class _Line(NamedTuple):
    """A row of the table, or a paragraph of the column.

    Attributes:
        signs: How much it holds, in code points.
        is_change: Whether the copies differ there.
        write: Writes one side of it, 0 or 1; for `None` both.
    """

    signs: int
    is_change: bool
    write: Callable[[QTextCursor, int | None], None]


class ComparedText(ChangedText):
    """Has the first screen at once, and the rest soon: 200,000 code points take 0.2 seconds to lay out.

    Whoever does anything in it finds all of it there.
    """

    def __init__(self, copies: Copies, theme: Theme) -> None:
        super().__init__(tr("Differences"), theme)
        # A bar that came with the text would have it laid out once more; one without use shows nothing
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._copies = copies
        self._size, self._is_wide = float(USUAL_SIZE), True
        self._changes: list[int] = []
        self._waiting: deque[list[_Line]] = deque()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)
        for part in (self, self.viewport()):
            part.installEventFilter(self)

    def begin(self, size: float, *, is_wide: bool) -> None:
        """Write all of it anew; the reader stays at the change, or where there is none yet, as far down.

        Args:
            size: Of the article's type, in device-independent pixels.
            is_wide: Whether there is room for two columns.
        """
        passed, part = bisect_right(self._changes, self.textCursor().position()), self.part_above()
        self._size, self._is_wide, self._changes = size, is_wide, []
        self.stand_on(None)
        self.clear()
        font = QFont(FAMILY)
        font.setPixelSize(round(size * TYPE))
        self.setFont(font)
        self._waiting = deque(_parts(self._lines()))
        self._go_on()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if passed:
            self._go_to(passed - 1)
        elif part:
            self._finish()
            self.scroll_to_part(part)
        self._turn.start()

    def go(self, step: int) -> None:
        """Put the caret at the next change that way, and show it near the top."""
        here = self.textCursor().position()
        self._go_to(bisect_right(self._changes, here) if step > 0 else bisect_left(self._changes, here) - 1)

    def _go_to(self, number: int) -> None:
        """To a change, if there is one of that number, and something below it that it may be scrolled up."""
        while self._waiting and len(self._changes) <= number + 1:
            self._go_on()
        if 0 <= number < len(self._changes):
            self.go_to_change(self._changes[number])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write what is still to be written before a key or a button of the mouse does anything."""
        kinds = QEvent.Type
        if event.type() in {kinds.KeyPress, kinds.MouseButtonPress, kinds.ContextMenu}:
            self._finish()
        return super().eventFilter(watched, event)

    # Writing

    def _finish(self) -> None:
        while self._waiting:
            self._go_on()

    def _go_on(self) -> None:
        """Write some more."""
        if not self._waiting:
            self._turn.stop()
            return
        is_first, lines = self.document().isEmpty(), self._waiting.popleft()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        if self._is_wide:
            self._write_table(cursor, lines)
        else:
            self._write_column(cursor, lines, is_first=is_first)
        cursor.endEditBlock()

    def _write_table(self, cursor: QTextCursor, lines: Sequence[_Line]) -> None:
        """Write a table of its own: of one for all, every row would be laid out again for each that comes."""
        look = QTextTableFormat()
        look.setBorder(0)
        look.setCellPadding(self._size * 0.35)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 50)] * 2)
        table = cursor.insertTable(len(lines), 2, look)
        sides = (1, 0) if self.isRightToLeft() else (0, 1)  # Qt's first column is at the left (6.11)
        for number, line in enumerate(lines):
            for column, side in enumerate(sides):
                cell = table.cellAt(number, column).firstCursorPosition()
                self._write_line(cell, line, side, is_change=line.is_change and not column)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        between = QTextBlockFormat()  # Qt has one behind each table
        between.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(between)

    def _write_column(self, cursor: QTextCursor, lines: Sequence[_Line], *, is_first: bool) -> None:
        room = QTextBlockFormat()
        room.setBottomMargin(self._size * 0.7)
        for number, line in enumerate(lines):
            if number or not is_first:
                cursor.insertBlock()
            cursor.setBlockFormat(room)
            self._write_line(cursor, line, None, is_change=line.is_change)

    def _write_line(self, cursor: QTextCursor, line: _Line, side: int | None, *, is_change: bool) -> None:
        if is_change:
            self._changes.append(cursor.position())
        line.write(cursor, side)

    def _lines(self) -> Iterator[_Line]:
        yield _Line(0, is_change=False, write=self._write_names)
        for field in self._copies.fields:
            signs = max(len(field.old), len(field.new))
            yield _Line(signs, is_change=True, write=partial(self._write_field, field))
        for row in self._copies.rows:
            notes = max(len(row.old_notes), len(row.new_notes))
            yield _Line(
                row.signs + OF_A_LINE * notes, is_change=row.is_change, write=partial(self._write_row, row)
            )

    def _write_names(self, cursor: QTextCursor, side: int | None) -> None:
        old, new = self._copies.names
        both = tr("{old} → {new}", old=old, new=new)
        cursor.insertText(both if side is None else (old, new)[side], self.soft())

    def _write_field(self, field: FieldChange, cursor: QTextCursor, side: int | None) -> None:
        self.write(cursor, _before(tr(FIELD_NAMES[field.name])), self.soft())
        if side is None:
            self.write(cursor, f"{field.old} ", self.gone())
            self.write(cursor, field.new, self.new())
        else:
            words, look = ((field.old, self.gone()), (field.new, self.new()))[side]
            self.write(cursor, words or tr("not stated"), look)

    def _write_row(self, shown: Shown, cursor: QTextCursor, side: int | None) -> None:
        words = list(self._words(shown.row, side)) if shown.row else []
        if shown.said and not shown.row:
            self.write(cursor, shown.said, self.soft())
        elif shown.said and any(text.strip() for text, _ in words):
            self.write(cursor, _before(shown.said), self.soft())
        for text, look in words:
            self.write(cursor, text, look)
        notes = (*shown.old_notes, *shown.new_notes)
        for note in dict.fromkeys(notes) if side is None else (shown.old_notes, shown.new_notes)[side]:
            cursor.insertBlock()
            self.write(cursor, f"✎ {note}", self.soft())

    def _words(self, row: Row, side: int | None) -> Iterator[tuple[str, QTextCharFormat]]:
        """The words of a row on one side or both, and how they look."""
        for piece in row.pieces:
            if piece.kind is Kind.SAME:
                yield piece.old if side == 0 else piece.new or piece.old, self.same()
                continue
            if side != 1:
                yield piece.old, self.gone()
            if side != 0:
                yield piece.new, self.new()


def _parts(lines: Iterable[_Line]) -> Iterator[list[_Line]]:
    """The lines, so many together as are written at once."""
    part: list[_Line] = []
    signs = 0
    for line in lines:
        part.append(line)
        signs += line.signs + OF_A_LINE
        if signs >= AT_ONCE:
            yield part
            part, signs = [], 0
    if part:
        yield part


def _before(name: str) -> str:
    """A name as it stands before what it is the name of."""
    return tr("{name}: {words}", name=name, words="")
