"""Two copies of an article beside each other, or in one column where there is little room."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from PySide6 import QtGui
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCursor,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tearsheet import tr, trn
from tearsheet.article import markdown, markup
from tearsheet.article.display_text import one_line
from tearsheet.article.field_names import FIELD_NAMES
from tearsheet.comparing.copies import Comparison, Row, RowKind
from tearsheet.comparing.fields import FieldChange
from tearsheet.comparing.noted import Noted
from tearsheet.comparing.wording import Kind, Piece
from tearsheet.ui.accessibility import reading_order
from tearsheet.ui.look.changed_text import ChangedText
from tearsheet.ui.look.fitting import fit_dialog, is_narrow
from tearsheet.ui.look.line_styles import FAMILY
from tearsheet.ui.look.sheet import Foot, fit_beside
from tearsheet.ui.look.theme import INTERFACE_SIZE, USUAL_SIZE, Theme, growth, interface_font
from tearsheet.ui.look.word_button import WordButton

SIZE = QSize(1100, 800)
SIDE_BY_SIDE = 760
"""Device-independent pixels that two columns of type of the usual size want."""
MOST_WHOLE = 200
"""Rows up to which those that are the same are shown too; of more, only what stands beside a change."""
MOST_CHANGES = 200
"""That are shown; the exported page has them all."""
MOST_SIGNS = 200_000
"""Code points of all changes that are shown; more than any article has."""
LONGEST_PARAGRAPH = 20_000
"""Code points of the changes in one that are shown."""
UNCHANGED_ENDS = 500
"""Code points of what did not change that stay before and behind what is left out of it."""
GOES_ON = f" … {tr('it goes on like this; the exported page has all of it')} "
TYPE = 0.9
"""Of the article's own size."""
KEYS = tr("F3 or J: the next change.  Shift+F3 or K: the one before.  Ctrl+E: export.")


class Shown(NamedTuple):
    """What stands in one row of the window.

    Attributes:
        row: A paragraph; `None` for what is only said.
        said: Words about it, or in place of paragraphs that are not shown.
        old_notes: What the notes on it say, in the one copy.
        new_notes: The same, in the other.
    """

    row: Row | None
    said: str = ""
    old_notes: tuple[str, ...] = ()
    new_notes: tuple[str, ...] = ()


class ComparisonWindow(QDialog):
    """Shows a comparison; changes are walked by keys.

    Signals:
        export_wanted: The reader wants it as a file.
    """

    export_wanted = Signal()

    accessible_role = "Dialog"

    def __init__(
        self,
        names: tuple[str, str],
        fields: Sequence[FieldChange],
        rows: Sequence[Shown],
        told: Sequence[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Two copies compared"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._names, self._fields, self._rows = names, fields, rows
        self._size = float(USUAL_SIZE)
        self._changes: list[int] = []
        self._is_wide: bool | None = None  # nothing is written yet
        fit_dialog(self, SIZE, parent)
        self.told = QLabel("\n".join(told), self, wordWrap=True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.following = WordButton(tr("Next change"), "F3", self)
        self.before = WordButton(tr("Previous change"), "Shift+F3", self)
        self.export = WordButton(tr("Export…"), "Ctrl+E", self)

    def begin(self, size: float, theme: Theme) -> None:
        """Show it, in that size of type and these colours; what differs comes once that is seen."""
        self.shown = ChangedText(tr("Differences"), theme)
        # A bar that came with the text would have it laid out once more; one without use shows nothing
        self.shown.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._foot = Foot(theme, is_narrow=is_narrow(self, growth(size)), parent=self)
        self._arrange()
        self._narrowing = QTimer(self, singleShot=True, interval=0)
        self._narrowing.timeout.connect(self._fit)
        self.set_size(size)
        self.set_theme(theme)
        self.shown.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours, all dialogs' being the theme's already."""
        self.shown.set_theme(theme)
        for part in (self.following, self.before, self._foot):
            part.set_theme(theme)
        self._write_again()

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        self._size = size
        font = QtGui.QFont(FAMILY)
        font.setPixelSize(round(size * TYPE))
        self.shown.setFont(font)
        for part in (self.told, self.following, self.before):
            part.setFont(interface_font(INTERFACE_SIZE * growth(size)))
        self._foot.set_size(size)
        fit_beside(self._steps, (self.following, self.before), self.width() - 2 * self._foot.side)
        self._write_again()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Let Tab go as it is read."""
        return reading_order.go_on(self, is_forward=is_next)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Take one column where there is little room."""
        super().resizeEvent(event)
        if self._is_wide is not None:
            self._narrowing.start()

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """Write what differs, now that the window is seen."""
        super().paintEvent(event)
        if self._is_wide is None:
            self._narrowing.start()

    def go_on(self) -> None:
        """To the next change."""
        self._go(1)

    def go_back(self) -> None:
        """To the change before."""
        self._go(-1)

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setContentsMargins(self._foot.side, 14, self._foot.side, 6)
        column.addWidget(self.told)
        self._steps = QHBoxLayout()
        for button in (self.following, self.before):
            self._steps.addWidget(button)
        self._steps.addStretch(1)
        column.addLayout(self._steps)
        column.addWidget(self.shown, 1)
        whole.addLayout(column, 1)
        whole.addWidget(self._foot)
        self._foot.say(KEYS)
        self._foot.add(self.export)
        self._foot.close_button.clicked.connect(self.close)
        self.following.clicked.connect(self.go_on)
        self.before.clicked.connect(self.go_back)
        self.export.clicked.connect(self.export_wanted)
        keys = {
            "F3": self.go_on,
            "J": self.go_on,
            "Shift+F3": self.go_back,
            "K": self.go_back,
            "Ctrl+E": self.export_wanted.emit,
            "Ctrl+W": self.close,
        }
        for key, does in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(does)

    def _fit(self) -> None:
        if self._is_wide != self._wants_two():
            self._write()

    def _wants_two(self) -> bool:
        return self.width() >= SIDE_BY_SIDE * growth(self._size)

    def _go(self, step: int) -> None:
        """Put the caret at the next change that way, and show it at the top."""
        self._fit()
        here = self.shown.textCursor().position()
        ahead = [place for place in self._changes if (place > here if step > 0 else place < here)]
        if not ahead:
            return
        cursor = self.shown.textCursor()
        cursor.setPosition(ahead[0] if step > 0 else ahead[-1])
        self.shown.setTextCursor(cursor)
        self.shown.stand_on(cursor)
        bar = self.shown.verticalScrollBar()
        bar.setValue(bar.value() + self.shown.cursorRect(cursor).top() - self.shown.height() // 4)

    def _write_again(self) -> None:
        if self._is_wide is not None:
            self._write()

    def _write(self) -> None:
        """Write all of it; the caret goes to the start."""
        self._is_wide, self._changes = self._wants_two(), []
        self.shown.stand_on(None)
        self.shown.clear()
        cursor = self.shown.textCursor()
        cursor.beginEditBlock()
        if self._is_wide:
            self._write_table(cursor)
        else:
            self._write_column(cursor)
        cursor.endEditBlock()
        self.shown.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_table(self, cursor: QTextCursor) -> None:
        look = QTextTableFormat()
        look.setBorder(0)
        look.setCellPadding(self._size * 0.35)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 50)] * 2)
        fields, rows = self._fields, self._rows
        table = cursor.insertTable(1 + len(fields) + len(rows), 2, look)
        sides = (1, 0) if self.isRightToLeft() else (0, 1)  # Qt's first column is at the left (6.11)
        for column, side in enumerate(sides):
            cell = table.cellAt(0, column).firstCursorPosition()
            cell.insertText(self._names[side], self.shown.soft())
        for number, field in enumerate(fields, 1):
            for column, side in enumerate(sides):
                cell = table.cellAt(number, column).firstCursorPosition()
                self._mark(cell, is_change=not column)
                self._write_field(cell, field, side)
        for number, row in enumerate(rows, 1 + len(fields)):
            for column, side in enumerate(sides):
                cell = table.cellAt(number, column).firstCursorPosition()
                self._mark(cell, is_change=_is_change(row) and not column)
                self._write_cell(cell, row, side)

    def _write_field(self, cursor: QTextCursor, field: FieldChange, side: int) -> None:
        words = (field.old, field.new)[side]
        self.shown.write(cursor, _title(field), self.shown.soft())
        self.shown.write(cursor, words or tr("not stated"), self._looks()[side])

    def _write_cell(self, cursor: QTextCursor, shown: Shown, side: int) -> None:
        row = shown.row
        words = [(piece, piece.new if side else piece.old) for piece in row.pieces] if row else []
        if shown.said and (not row or any(text.strip() for _, text in words)):
            self.shown.write(cursor, _before(shown.said) if row else shown.said, self.shown.soft())
        for piece, text in words:
            is_same = piece.kind is Kind.SAME
            self.shown.write(cursor, text, self.shown.same() if is_same else self._looks()[side])
        self._write_notes(cursor, shown.new_notes if side else shown.old_notes)

    def _write_column(self, cursor: QTextCursor) -> None:
        room = QTextBlockFormat()
        room.setBottomMargin(self._size * 0.7)
        cursor.setBlockFormat(room)
        old, new = self._names
        cursor.insertText(tr("{old} → {new}", old=old, new=new), self.shown.soft())
        for field in self._fields:
            cursor.insertBlock()
            self._mark(cursor, is_change=True)
            self.shown.write(cursor, _title(field), self.shown.soft())
            self.shown.write(cursor, f"{field.old} ", self.shown.gone())
            self.shown.write(cursor, field.new, self.shown.new())
        for shown in self._rows:
            cursor.insertBlock()
            self._write_mixed(cursor, shown)

    def _write_mixed(self, cursor: QTextCursor, shown: Shown) -> None:
        row = shown.row
        self._mark(cursor, is_change=_is_change(shown))
        if shown.said:
            self.shown.write(cursor, _before(shown.said) if row else shown.said, self.shown.soft())
        for piece in row.pieces if row else ():
            if piece.kind is Kind.SAME:
                self.shown.write(cursor, piece.new or piece.old, self.shown.same())
            else:
                self.shown.write(cursor, piece.old, self.shown.gone())
                self.shown.write(cursor, piece.new, self.shown.new())
        self._write_notes(cursor, tuple(dict.fromkeys((*shown.old_notes, *shown.new_notes))))

    def _write_notes(self, cursor: QTextCursor, notes: Sequence[str]) -> None:
        for note in notes:
            cursor.insertBlock()
            self.shown.write(cursor, f"✎ {note}", self.shown.soft())

    def _looks(self) -> tuple[QtGui.QTextCharFormat, QtGui.QTextCharFormat]:
        return self.shown.gone(), self.shown.new()

    def _mark(self, cursor: QTextCursor, *, is_change: bool) -> None:
        if is_change:
            self._changes.append(cursor.position())


def _is_change(shown: Shown) -> bool:
    return shown.row is not None and shown.row.kind is not RowKind.SAME


def _title(field: FieldChange) -> str:
    return _before(tr(FIELD_NAMES[field.name]))


def _before(name: str) -> str:
    """A name as it stands before what it is the name of."""
    return tr("{name}: {words}", name=name, words="")


def rows_of(comparison: Comparison, noted: Noted) -> list[Shown]:
    """What is shown of a comparison, with the notes on it."""
    every = comparison.changes()
    changes = _first(comparison, every[:MOST_CHANGES])
    near = {number + step for number in changes for step in (-1, 0, 1)} | set(noted.old) | set(noted.new)
    is_whole = len(comparison.rows) <= MOST_WHOLE and len(changes) == len(every)
    kept = [number for number in range(len(comparison.rows)) if is_whole or number in near]
    return list(_rows(comparison, kept, noted))


def _first(comparison: Comparison, changes: Sequence[int]) -> list[int]:
    """The changes from the first on that a window can show without a stop."""
    signs = accumulate(_signs(_shortened(comparison.rows[number]).pieces) for number in changes)
    return [number for number, reached in zip(changes, signs, strict=True) if reached <= MOST_SIGNS]


def _rows(comparison: Comparison, kept: Sequence[int], noted: Noted) -> Iterator[Shown]:
    reached = 0
    for number in [*kept, len(comparison.rows)]:
        if number > reached:
            yield Shown(None, _left_out(comparison, reached, number))
        if number < len(comparison.rows):
            row = _shortened(comparison.rows[number])
            said = "" if row.kind in {RowKind.SAME, RowKind.CHANGED} else _SAID[row.kind]
            yield Shown(row, said, _told(noted.old, number), _told(noted.new, number))
        reached = number + 1


def _told(notes: Mapping[int, Sequence[str]], number: int) -> tuple[str, ...]:
    """What the notes on a row say, each on one line and without the signs of Markdown."""
    return tuple(one_line(markup.plain(markdown.blocks(note)) or note) for note in notes.get(number, ()))


def _shortened(row: Row) -> Row:
    """A row, of one as long as a book the first changes."""
    pieces: list[Piece] = []
    for piece in row.pieces:
        if _signs(pieces) > LONGEST_PARAGRAPH:
            return row._replace(pieces=(*pieces, Piece(Kind.SAME, GOES_ON, GOES_ON)))
        pieces.append(_short(piece))
    return row._replace(pieces=tuple(pieces))


def _short(piece: Piece) -> Piece:
    most = 2 * UNCHANGED_ENDS if piece.kind is Kind.SAME else LONGEST_PARAGRAPH
    return piece._replace(old=_ends(piece.old, most), new=_ends(piece.new, most))


def _ends(words: str, most: int) -> str:
    """Words, without their middle where they are more than twice as many."""
    return words if len(words) <= 2 * most else f"{words[: most // 2]} … {words[-most // 2 :]}"


def _signs(pieces: Sequence[Piece]) -> int:
    """How much the fuller side of some pieces holds, in code points."""
    return sum(max(len(piece.old), len(piece.new)) for piece in pieces)


def _left_out(comparison: Comparison, first: int, last: int) -> str:
    others = sum(comparison.rows[number].kind is not RowKind.SAME for number in range(first, last))
    if others:
        return "… " + trn(
            "%n more change is not shown here; the exported page has it",
            "%n more changes are not shown here; the exported page has them all",
            others,
        )
    return "… " + trn("%n paragraph that does not differ", "%n paragraphs that do not differ", last - first)


_SAID = {
    RowKind.ADDED: tr("only in the other copy"),
    RowKind.REMOVED: tr("only in this copy"),
    RowKind.MOVED_FROM: tr("moved elsewhere"),
    RowKind.MOVED_TO: tr("moved here"),
}
