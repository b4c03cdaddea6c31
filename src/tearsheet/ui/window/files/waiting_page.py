"""What a window says that has no text to show: which file it waits for, or why that cannot be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from tearsheet.ui.look.theme import INTERFACE_SIZE, Theme, growth, interface_font
from tearsheet.ui.look.word_button import WordButton
from tearsheet.ui.process.ending import ANOTHER, CLOSE

LARGE = 15
WIDEST_WORDS = 520
SIDES = 48
"""Device-independent pixels that words leave free beside them."""


class WaitingPage(QWidget):
    """Words in the middle, and under them what the reader can choose where nothing more comes.

    Signals:
        another_wanted: The reader wants to open another file.
        end_wanted: The reader has read it.
    """

    another_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, words: str, size: float, theme: Theme, parent: QWidget) -> None:
        """Say something.

        Args:
            words: It.
            size: Of the article's body of type, with which all grows; device-independent pixels.
            theme: Its colours.
            parent: The window, as wide as it will be.
        """
        super().__init__(parent)
        self._growth = growth(size)
        self._words = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._words.setFont(interface_font(LARGE * self._growth))
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setFixedWidth(min(round(WIDEST_WORDS * self._growth), parent.width() - SIDES))
        self._choices = QWidget(self)
        self._choices.hide()
        self._arrange(theme)
        self.say(words)

    def say(self, words: str) -> None:
        """Say that and nothing else."""
        self._words.setText(words)
        self._words.setMinimumHeight(self._words.heightForWidth(self._words.width()))

    def offer_choices(self) -> None:
        """Let the reader choose what to do."""
        self._choices.show()
        self._close.setFocus()

    def _arrange(self, theme: Theme) -> None:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._choices)
        row.setSpacing(8)
        another = WordButton(ANOTHER, "", self._choices)
        self._close = WordButton(CLOSE, "", self._choices)
        for button, wanted in ((another, self.another_wanted), (self._close, self.end_wanted)):
            button.set_theme(theme)
            button.setFont(interface_font(INTERFACE_SIZE * self._growth))
            button.clicked.connect(wanted)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._choices, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
