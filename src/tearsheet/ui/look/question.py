"""What the reader is told or asked, with the answers as buttons; all boxes of the program look like this."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetrics, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QLabel, QVBoxLayout, QWidget

from tearsheet.ui.accessibility import reading_order
from tearsheet.ui.look.fitting import ASIDE
from tearsheet.ui.look.leaving import FirstKeys
from tearsheet.ui.look.sheet import ACROSS, fit_beside
from tearsheet.ui.look.theme import dialog_theme
from tearsheet.ui.look.word_button import WordButton

WIDEST, SIDE = 32, 20
"""The widest text in parts of the height of its type; device-independent pixels around it."""
_LONG = re.compile(r"\S{16}")
"""A row may end behind so many characters without a blank, which is what names of files can be."""


class Question(QDialog):
    """Esc gives no answer.

    Attributes:
        chosen: The answer; empty while there is none.
        more: What is said besides.
    """

    accessible_role = "Dialog"

    def __init__(
        self,
        sentence: str,
        answers: Sequence[str],
        parent: QWidget | None = None,
        *,
        more: str = "",
        usual: int = 0,
    ) -> None:
        """Make one that is not shown yet.

        Args:
            sentence: What is told or asked; may have several rows.
            answers: A word or two on each button.
            parent: The window that it is about.
            more: What there is to say besides.
            usual: The number of the answer that Return gives at once.
        """
        super().__init__(parent)
        if parent:
            FirstKeys(self, parent)
        self.setWindowTitle("Tearsheet")
        self.chosen = ""
        self._usual = usual
        self._label = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._buttons = [WordButton(answer, "", self) for answer in answers]
        self._row = QBoxLayout(ACROSS)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, SIDE, SIDE, SIDE - 4)
        column.setSpacing(SIDE - 2)
        column.addWidget(self._label)
        column.addLayout(self._row)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        for button in self._buttons:
            button.set_theme(dialog_theme())
            button.clicked.connect(partial(self._choose, button.text()))
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        self.say(sentence, more)

    def say(self, sentence: str, more: str = "") -> None:
        """Tell or ask something else."""
        self._sentence, self.more = sentence, more
        whole = "\n\n".join(filter(None, (sentence, more)))
        self._label.setText(_LONG.sub("\\g<0>\u200b", whole))
        self._label.setAccessibleName(whole)
        self.setAccessibleDescription(whole)
        self._fit()

    def ask(self) -> str:
        """Show it until there is an answer, and be gone; empty for none."""
        self.exec()
        self.deleteLater()
        if parent := self.parentWidget():
            parent.activateWindow()
        return self.chosen

    def text(self) -> str:
        """What is told or asked."""
        return self._sentence

    def buttons(self) -> list[WordButton]:
        """The answers, from left to right."""
        return self._buttons

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Let Tab go as it is read."""
        return reading_order.go_on(self, is_forward=is_next)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the keys on the usual answer, and be spoken."""
        super().showEvent(event)
        if not event.spontaneous():
            self._fit()
            self._buttons[self._usual].setFocus()
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return gives the usual answer where no button has the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._buttons[self._usual].click()
        else:
            super().keyPressEvent(event)

    def _choose(self, answer: str, _is_checked: bool = False) -> None:
        self.chosen = answer
        self.accept()

    def _fit(self) -> None:
        """Be as wide as the words, within the window that it is about, and as high as they are then."""
        self.ensurePolished()
        metrics = QFontMetrics(self._label.font())
        parent = self.parentWidget()
        around = parent.window().width() - ASIDE if parent else self.screen().availableGeometry().width()
        room = min(around - 2 * SIDE, WIDEST * metrics.height())
        natural = max(map(metrics.horizontalAdvance, self._label.text().split("\n"))) + 2
        wanted = sum(button.width() for button in self._buttons) + self._row.spacing() * len(self._buttons)
        width = min(room, max(natural, wanted))
        self._label.setFixedWidth(width)
        self._label.setFixedHeight(self._label.heightForWidth(width))
        fit_beside(self._row, self._buttons, width)
        self.adjustSize()
