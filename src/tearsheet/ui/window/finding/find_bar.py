"""Find in the article and its notes: the field, what counts as a hit, and how many there are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tearsheet import tr
from tearsheet.ui.accessibility.announcing import announce
from tearsheet.ui.look.fitting import set_margins
from tearsheet.ui.look.icon_button import BUTTON_SIZE, IconButton
from tearsheet.ui.look.text_field import TextField
from tearsheet.ui.look.theme import INTERFACE_SIZE, Theme, growth, interface_font
from tearsheet.ui.look.word_button import WordButton
from tearsheet.ui.window.foot_bar import FootBar

HEIGHT = 48
ROW = 40
"""Device-independent pixels of a second one, in a narrow window."""
LEAST_WORDS = 14
"""Characters that the field and the count have room for beside each other."""
TOLD_SIDE, FOLDED_SIDE = 6, 24
"""Device-independent pixels around the count, and at both sides of a second row with its gaps."""


class FindBar(FootBar):
    """The field at the bottom of the window.

    Signals:
        wanted_changed: What is typed, or what counts as a hit of it, is another.
        next_wanted: The reader wants the next hit.
        previous_wanted: The reader wants the hit before.
    """

    wanted_changed = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Find"), parent)
        self._said = ""
        self._is_folded = False
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self.field = TextField(tr("Find in this article and its notes"))
        self.field.setParent(self)
        self.field.setPlaceholderText(tr("Find"))
        self.field.offer_to_clear()
        self.field.setMaximumWidth(360)
        self.field.setMinimumHeight(30)
        self._count = QLabel("", self, textFormat=Qt.TextFormat.PlainText)
        self._count.setMinimumWidth(1)  # in a narrow window a sentence is broken before a button is cut
        self._whole = WordButton(tr("Word"), tr("Whole words only (Alt+W)"), self)
        self._expression = WordButton(tr(".*"), tr("Regular expression (Alt+X)"), self)
        self._buttons = (
            IconButton("up", tr("Previous hit (Shift+F3)"), self),
            IconButton("down", tr("Next hit (F3)"), self),
            IconButton("close", tr("Close (Esc)"), self),
        )
        self._arrange()
        self._connect()
        self.hide()

    def _arrange(self) -> None:
        for row in (self._first, self._second):
            set_margins(row, 14, 0, 10, 0)
        self._first.addWidget(self.field, 3)
        self._first.addStretch(1)
        for button in self._buttons:
            self._first.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        column.addLayout(self._first)
        column.addLayout(self._second)
        self._fold(is_folded=False)

    def _fold(self, *, is_folded: bool) -> None:
        """Put what counts as a hit, and how many there are, beside the field or in a row of its own."""
        self._is_folded = is_folded
        target, start = (self._second, 0) if is_folded else (self._first, 1)
        for number, part in enumerate((self._whole, self._expression, self._count)):
            (self._first if is_folded else self._second).removeWidget(part)
            target.insertWidget(start + number, part, int(is_folded and part is self._count))
        self._count.setWordWrap(is_folded)

    def _fit(self) -> None:
        """Take a second row where one has no room for all."""
        self._whole.setText(self._whole.text())  # as wide as their words are in the type of now
        self._expression.setText(self._expression.text())
        least = LEAST_WORDS * QFontMetricsF(self.font()).averageCharWidth()
        told = max(least, QFontMetricsF(self.font()).horizontalAdvance(self._count.text()) + TOLD_SIDE)
        choices = self._whole.width() + self._expression.width() + least + told
        needed = choices + len(self._buttons) * (BUTTON_SIZE + 6) + 36
        if (needed > self.width()) != self._is_folded:
            self._fold(is_folded=not self._is_folded)
        self.setFixedHeight(HEIGHT + (self._second_row() if self._is_folded else 0))

    def _second_row(self) -> int:
        """How high it is: what the count says may be several lines."""
        room = self.width() - self._whole.width() - self._expression.width() - 2 * FOLDED_SIDE
        return max(ROW, self._count.heightForWidth(room) + 2 * TOLD_SIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the window's width."""
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.field.textChanged.connect(self.wanted_changed)
        self.field.returnPressed.connect(self.next_wanted)
        for choice, key in ((self._whole, "Alt+W"), (self._expression, "Alt+X")):
            choice.setCheckable(True)
            choice.toggled.connect(self.wanted_changed)
            shortcut = QShortcut(
                QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(choice.toggle)
        for button, signal in zip(
            self._buttons, (self.previous_wanted, self.next_wanted, self.left), strict=True
        ):
            button.clicked.connect(signal)

    def wanted(self) -> tuple[str, bool, bool]:
        """What is typed, whether only whole words count, and whether it is a regular expression."""
        return self.field.text(), self._whole.isChecked(), self._expression.isChecked()

    def switch_whole_words(self) -> None:
        """Count whole words only, or any part of them."""
        self._whole.toggle()

    def switch_expression(self) -> None:
        """Take what is typed as a regular expression, or as words."""
        self._expression.toggle()

    def open(self, words: str) -> None:
        """Take what is typed from now on.

        Args:
            words: To look for; empty for what was looked for last.
        """
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def tell(self, sentence: str, *, is_final: bool) -> None:
        """Say how many hits there are, or why there are none; aloud once that is final."""
        self._count.setText(sentence)
        self._count.setToolTip(sentence)
        self._fit()
        if is_final and sentence != self._said:
            self._said = sentence
            announce(self.field, sentence)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        super().set_theme(theme)
        for part in (self.field, self._whole, self._expression, *self._buttons):
            part.set_theme(theme)

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        for widget in (self, self.field, self._whole, self._expression, self._count):
            widget.setFont(interface_font(INTERFACE_SIZE * growth(size)))
        self._fit()
