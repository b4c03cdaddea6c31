"""The window while another process still reads its file; the article takes its place."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from tearsheet import tr
from tearsheet.article.display_text import isolated
from tearsheet.formats.process.confined import Loading
from tearsheet.formats.process.recalled import Recalled
from tearsheet.preferences.state import WindowState
from tearsheet.ui.accessibility.announcing import announce
from tearsheet.ui.desk import Desk
from tearsheet.ui.look.fitting import fit, keep_inside
from tearsheet.ui.look.theme import (
    INTERFACE_SIZE,
    USUAL_SIZE,
    Theme,
    chosen_theme,
    growth,
    interface_font,
    palette,
)
from tearsheet.ui.look.word_button import WordButton
from tearsheet.ui.process.ending import ANOTHER, CLOSE
from tearsheet.ui.process.portal import after_asking
from tearsheet.ui.window.files import asking
from tearsheet.ui.window.files.reading import Reading

TOLD_AFTER_MS = 300
LARGE = 15
WIDEST_WORDS = 520


class Opening(QWidget):
    """Waits for one file, whose name is all that is known at once; Esc, Ctrl+W and Ctrl+Q end that.

    Where it cannot be read, it says why.

    Attributes:
        path: The file.
        problem: Why it cannot be read; empty while it may be.

    Signals:
        opened: The article.
        files_wanted: Paths that the reader wants to open instead.
        closed: It is gone.
    """

    opened = Signal(object)
    files_wanted = Signal(tuple)
    closed = Signal()

    accessible_role = "Window"

    def __init__(
        self, loading: Loading | Recalled, state: WindowState, theme: Theme, size: float = USUAL_SIZE
    ) -> None:
        """Wait for a file.

        Args:
            loading: It.
            state: How large the window is.
            theme: Its colours.
            size: Of the article's body of type, with which all grows; device-independent pixels.
        """
        super().__init__()
        self._growth = growth(size)
        self.problem = ""
        self._name = isolated(loading.path.name)
        self.path = loading.path
        self.setWindowTitle(self._name)
        self.setPalette(palette(theme))
        self._words = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._words.setFont(interface_font(LARGE * self._growth))
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._choices = QWidget(self)
        self._choices.hide()
        self._arrange(theme)
        fit(self, QSize(state.width, state.height), QSize(0, 0))
        self._words.setFixedWidth(min(round(WIDEST_WORDS * self._growth), self.width() - 48))
        self._write(self._name)
        for key in ("Esc", "Ctrl+W", "Ctrl+Q"):
            QShortcut(QKeySequence(key), self).activated.connect(self.close)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self._choose)
        self._reading = Reading(loading, self)
        self._reading.read.connect(self.opened)
        self._reading.refused.connect(self._fail)
        QTimer.singleShot(TOLD_AFTER_MS, self, self._tell)

    def _arrange(self, theme: Theme) -> None:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._choices)
        row.setSpacing(8)
        another = WordButton(ANOTHER, "", self._choices)
        self._close = WordButton(CLOSE, "", self._choices)
        for button, slot in ((another, self._choose), (self._close, self.close)):
            button.set_theme(theme)
            button.setFont(interface_font(INTERFACE_SIZE * self._growth))
            button.clicked.connect(slot)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._choices, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def closeEvent(self, event: QtGui.QCloseEvent) -> None:
        """End the reading."""
        self._reading.cancel()
        super().closeEvent(event)
        self.closed.emit()
        after_asking(self.deleteLater)

    def _tell(self) -> None:
        if self._reading.is_waiting:
            self._say(tr("Opening {name}…", name=self._name))

    def _fail(self, sentence: str) -> None:
        self.problem = sentence
        self._say(sentence)
        self._choices.show()
        self._close.setFocus()

    def _say(self, sentence: str) -> None:
        self._write(sentence)
        keep_inside(self)
        self.setAccessibleDescription(sentence)
        announce(self, sentence)

    def _write(self, words: str) -> None:
        self._words.setText(words)
        self._words.setMinimumHeight(self._words.heightForWidth(self._words.width()))

    def _choose(self) -> None:
        if chosen := asking.ask(self, self.path.parent):
            self.files_wanted.emit(chosen)


def waiting(loading: Loading | Recalled, desk: Desk) -> Opening:
    """A window that waits for a file, shown as large as the last one was."""
    state, settings = desk.window_state(), desk.settings
    opening = Opening(loading, state, chosen_theme(settings.theme), settings.text_size)
    if state.is_maximized:
        opening.showMaximized()
    else:
        opening.show()
    return opening
