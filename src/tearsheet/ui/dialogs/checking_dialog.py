"""A quotation, typed or pasted, and what the article says of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, zip_longest

from PySide6 import QtGui
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from tearsheet import tr
from tearsheet.comparing import verdicts
from tearsheet.comparing.checked import Checked, Part, Verdict
from tearsheet.comparing.wording import Kind
from tearsheet.ui.accessibility import reading_order
from tearsheet.ui.accessibility.announcing import announce
from tearsheet.ui.look.changed_text import ChangedText
from tearsheet.ui.look.fitting import fit_dialog, is_narrow
from tearsheet.ui.look.scroll_bar import QuietScrollBar
from tearsheet.ui.look.sheet import SMALL, Foot
from tearsheet.ui.look.text_field import FIELD_RADIUS, LOWEST_FIELD, TextField
from tearsheet.ui.look.theme import INTERFACE_SIZE, Theme, growth, interface_font, palette
from tearsheet.ui.look.word_button import WordButton

SIZE = QSize(540, 400)
LEAST_ROWS, MOST_ROWS = 2.5, 5.5
"""Of the quotation that are seen, with the border, on a low dialog and where there is room."""
PAUSE_MS = 200
"""After the last key, before what is typed is checked."""
LEGEND = tr("In the article, not in the quotation: struck through. In the quotation alone: underlined.")


class CheckingDialog(QDialog):
    """Stays beside the article. Return goes to the passage, Shift+Return begins a line, Esc closes.

    Signals:
        wanted: What is typed, and who is said to have said it, to be checked.
        place_wanted: The reader wants to see the passage, a `Passage`.
        clipboard_wanted: The reader wants what is on the clipboard now to be checked.
    """

    wanted = Signal(str, str)
    place_wanted = Signal(object)
    clipboard_wanted = Signal()

    accessible_role = "Dialog"

    def __init__(self, quotation: str, size: float, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check a quotation"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_dialog(self, SIZE * growth(size), parent)
        self._checked: Checked | None = None
        self.field = QPlainTextEdit(self)
        self.field.setAccessibleName(tr("Quotation"))
        self.field.setPlaceholderText(tr("Type or paste the quotation"))
        self.field.setTabChangesFocus(True)
        self._bar = QuietScrollBar(theme)
        self.field.setVerticalScrollBar(self._bar)
        self.said_by = TextField(tr("Said by"))
        self.said_by.setPlaceholderText(tr("Said by (optional)"))
        self.told = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by mouse alone; it is spoken when it comes
        self.shown = ChangedText(tr("What differs"), theme)
        self._legend = QLabel(LEGEND, self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._legend.setForegroundRole(QtGui.QPalette.ColorRole.PlaceholderText)
        self.button = WordButton(tr("Show in the article"), "", self)
        self._foot = Foot(theme, is_narrow=is_narrow(self, growth(size)), parent=self)
        self.button.clicked.connect(self._go)
        self._arrange()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.check)
        self.field.textChanged.connect(self._wait)
        self.said_by.textChanged.connect(self._wait)
        self.set_size(size)
        self.set_theme(theme)
        self.show_checked(None)
        self.fill(quotation)

    def fill(self, quotation: str) -> None:
        """Have another quotation checked; what was typed comes back with Ctrl+Z."""
        cursor = QTextCursor(self.field.document())
        cursor.select(QTextCursor.SelectionType.Document)
        if quotation and quotation != self.field.toPlainText():
            cursor.insertText(quotation)
        self.field.selectAll()
        self.field.setFocus()
        self.check()

    def set_keys(self, keys: Sequence[QtGui.QKeySequence]) -> None:
        """Take what is on the clipboard by the keys that open the dialog."""
        for key in keys:
            QtGui.QShortcut(key, self).activated.connect(self.clipboard_wanted)

    def check(self) -> None:
        """Have checked what is typed now."""
        self._timer.stop()
        if self.field.toPlainText().strip():
            self._checked = None  # the passage that Return would go to is that of other words
            self.wanted.emit(self.field.toPlainText(), self.said_by.text())
        else:
            self.show_checked(None)

    def show_checked(self, checked: Checked | None) -> None:
        """Show what became of the check; `None` where there is nothing to check."""
        self._checked = checked
        self._say(verdicts.sentence(checked) if checked else "")
        self.button.setVisible(bool(checked and checked.passage))
        self._write()

    def show_problem(self, sentence: str) -> None:
        """Say why it cannot be checked."""
        self.show_checked(None)
        self._say(sentence)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours, all dialogs' being the theme's already."""
        self.shown.set_theme(theme)
        self.field.setPalette(palette(theme, ground=theme.card))
        self._bar.set_theme(theme._replace(paper=theme.card))
        border = f"border-radius: {FIELD_RADIUS}px; padding: 3px; border"
        self.field.setStyleSheet(
            f"QPlainTextEdit {{ {border}: 1px solid {theme.control} }}"
            f"QPlainTextEdit:focus {{ {border}: 2px solid {theme.accent}; padding: 2px }}"
        )
        self.said_by.set_theme(theme)
        self._foot.set_theme(theme)
        self._write()

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        grown, small = (interface_font(each * growth(size)) for each in (INTERFACE_SIZE, SMALL))
        bold = QFont(grown)
        bold.setWeight(QFont.Weight.DemiBold)
        for part in (self.field, self.said_by, self.shown):
            part.setFont(grown)
        self._foot.set_size(size)
        self.said_by.setMinimumHeight(round(LOWEST_FIELD * growth(size)))
        self.told.setFont(bold)
        self._legend.setFont(small)
        row = QtGui.QFontMetrics(grown).lineSpacing()
        self.field.setMinimumHeight(round(LEAST_ROWS * row))
        self.field.setMaximumHeight(round(MOST_ROWS * row))

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Let Tab go as it is read."""
        return reading_order.go_on(self, is_forward=is_next)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Return goes to the passage from wherever the keys are."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: object, event: object) -> bool:
        """Take Return from the field, where it would begin a line."""
        del watched
        if not isinstance(event, QtGui.QKeyEvent) or event.type() is not event.Type.KeyPress:
            return False
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or is_shifted:
            return False
        self._go()
        return True

    def _arrange(self) -> None:
        self.field.installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        side = self._foot.side
        column.setContentsMargins(side, 18, side, 6)
        column.setSpacing(8)
        whole.addLayout(column, 1)
        whole.addWidget(self._foot)
        column.addWidget(self.field)
        column.addWidget(self.said_by)
        column.addWidget(self.told)
        column.addWidget(self.shown, 1)
        column.addWidget(self._legend)
        self._foot.add(self.button)
        self._foot.close_button.clicked.connect(self.close)

    def _go(self) -> None:
        if self._timer.isActive():
            self.check()  # what is shown is of other words
        elif self._checked and self._checked.passage:
            self.place_wanted.emit(self._checked.passage)

    def _wait(self) -> None:
        """Check once nothing more is typed."""
        self._timer.start()

    def _say(self, sentence: str) -> None:
        self.told.setText(sentence)
        announce(self, sentence)

    def _write(self) -> None:
        """Show what is there of each quotation, an empty line between two."""
        self.shown.clear()
        every = (self._checked.each or (self._checked,)) if self._checked else ()
        there = [one.parts for one in every if one.verdict is not Verdict.ABSENT]
        self._legend.setVisible(any(map(_is_changed, chain.from_iterable(there))))
        cursor = self.shown.textCursor()
        for number, parts in enumerate(there):
            if number:
                cursor.insertText("\n\n")
            for part, following in zip_longest(parts, parts[1:]):
                self._write_part(cursor, part)
                if following and not part.behind:
                    self.shown.write(cursor, " […] ", self.shown.soft())
        self.shown.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_part(self, cursor: QTextCursor, part: Part) -> None:
        for piece in part.pieces:
            if piece.kind is Kind.SAME:
                self.shown.write(cursor, piece.new, self.shown.same())
            else:
                self.shown.write(cursor, piece.old, self.shown.gone())
                if piece.old and piece.new and not piece.old[-1].isspace():
                    self.shown.write(cursor, " ", self.shown.same())
                self.shown.write(cursor, piece.new, self.shown.new())
        if part.behind:
            self.shown.write(cursor, " … ", self.shown.soft())
            self.shown.write(cursor, tr("[left out: {words}]", words=part.behind), self.shown.soft())
            self.shown.write(cursor, " … ", self.shown.soft())


def _is_changed(part: Part) -> bool:
    return any(piece.kind is Kind.CHANGED for piece in part.pieces)
