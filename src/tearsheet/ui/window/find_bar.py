"""Find in the article and its notes: the field, what counts as a hit, and how many there are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from tearsheet.ui.look.icon_button import IconButton
from tearsheet.ui.look.text_field import TextField
from tearsheet.ui.look.theme import INTERFACE_SIZE, Theme, growth, interface_font
from tearsheet.ui.look.word_button import WordButton

HEIGHT = 48


class FindBar(QWidget):
    """The field at the bottom of the window.

    Signals:
        wanted_changed: What is typed, or what counts as a hit of it, is another.
        next_wanted: The reader wants the next hit.
        previous_wanted: The reader wants the hit before.
        left: The reader is done.
    """

    wanted_changed = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = QColor()
        self._said = ""
        self.setFixedHeight(HEIGHT)
        self.setAutoFillBackground(True)
        self.field = TextField("Find in this article and its notes")
        self.field.setPlaceholderText("Find")
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(360)
        self.field.setMinimumHeight(30)
        self._count = QLabel("", self)
        self._count.setMinimumWidth(1)  # in a narrow window a sentence is cut before a button is
        self._whole = WordButton("Word", "Whole words only (Alt+W)", self)
        self._expression = WordButton(".*", "Regular expression (Alt+X)", self)
        self._buttons = (
            IconButton("up", "Previous hit (Shift+F3)", self),
            IconButton("down", "Next hit (F3)", self),
            IconButton("close", "Close (Esc)", self),
        )
        self._arrange()
        self._connect()
        self.hide()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 0)
        row.addWidget(self.field, 3)
        row.addWidget(self._whole)
        row.addWidget(self._expression)
        row.addWidget(self._count)
        row.addStretch(1)
        for button in self._buttons:
            row.addWidget(button)

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
        if is_final and sentence != self._said:
            self._said = sentence
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, sentence))

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._line = QColor(theme.line)
        for part in (self.field, self._whole, self._expression, *self._buttons):
            part.set_theme(theme)
        self.update()

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        for widget in (self.field, self._whole, self._expression, self._count):
            widget.setFont(interface_font(INTERFACE_SIZE * growth(size)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line above it."""
        del event
        QPainter(self).fillRect(0, 0, self.width(), 1, self._line)
