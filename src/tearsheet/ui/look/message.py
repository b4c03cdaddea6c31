"""A sentence over the text that goes by itself, and is spoken by a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLabel, QWidget

from tearsheet.ui.accessibility.announcing import announce
from tearsheet.ui.look.theme import INTERFACE_SIZE, Theme, growth, interface_font

SHOWN_MS = 4_000
SPOKEN_MS = 70
"""For each character."""
WIDEST_MESSAGE = 560


class Message(QLabel):
    """Lies over its parent; takes neither mouse nor keys.

    Attributes:
        said: How many sentences it has shown.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(16, 8, 16, 8)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self.said = 0
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of the text turned round."""
        turned = self.palette()
        turned.setColor(QPalette.ColorRole.Window, QColor(theme.ink))
        turned.setColor(QPalette.ColorRole.WindowText, QColor(theme.paper))
        self.setPalette(turned)

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        self.setFont(interface_font(INTERFACE_SIZE * growth(size)))
        self.place()

    def say(self, sentence: str) -> None:
        """Show a sentence for four seconds, a long one for as long as reading it aloud takes."""
        self.said += 1
        self.setText(sentence)
        self.place()
        self.show()
        self.raise_()
        self._timer.start(max(SHOWN_MS, SPOKEN_MS * len(sentence)))
        announce(self, sentence)

    def take_back(self, sentence: str) -> None:
        """Show a sentence no more, if it is the one that is shown."""
        if self.text() == sentence:
            self.hide()

    def place(self) -> None:
        """Lie in the middle of the parent's lower edge."""
        parent = self.parentWidget()
        if parent is None:
            return
        widest = parent.width() - 48
        natural = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 34
        width = min(natural, widest, WIDEST_MESSAGE)
        height = self.heightForWidth(width)
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - 24, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a rounded ground then the sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(self.backgroundRole()))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.end()
        super().paintEvent(event)
