"""The bar that says that the file of an article has changed, and offers to read it again."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from tearsheet import tr
from tearsheet.ui.accessibility.announcing import announce
from tearsheet.ui.look.paint import fill
from tearsheet.ui.look.sheet import ACROSS, DOWN
from tearsheet.ui.look.theme import INTERFACE_SIZE, LIGHT, Theme, growth, interface_font
from tearsheet.ui.look.word_button import WordButton

SIDE, GAP = 14, 8
"""Device-independent pixels, beside all and between the parts."""
CHANGED = tr("The file has changed since it was read.")


class ChangedBar(QWidget):
    """Stands above the article until the reader has chosen.

    Signals:
        reading_wanted: The reader wants to see it as it is now.
        left: The reader is done with it.
    """

    reading_wanted = Signal()
    left = Signal()

    accessible_role = "Grouping"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The file has changed"))
        self._theme = LIGHT
        self._label = QLabel(CHANGED, self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._label.setMinimumWidth(1)
        again, later = WordButton(tr("Read again"), "F5", self), WordButton(tr("Not now"), "", self)
        self._buttons = (again, later)
        again.clicked.connect(self.reading_wanted)
        later.clicked.connect(self.left)
        self._parts = QBoxLayout(ACROSS, self)
        self._parts.setContentsMargins(SIDE, 7, SIDE, 8)
        self._parts.setSpacing(GAP)
        self._parts.addWidget(self._label, 1)
        row = QBoxLayout(ACROSS)
        row.setSpacing(GAP)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(0)
        self._parts.addLayout(row)

    def tell(self) -> None:
        """Show it, and let it be spoken."""
        self.show()
        announce(self, CHANGED)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self._label.setStyleSheet(f"color: {theme.banner_ink}")
        for button in self._buttons:
            button.set_theme(theme)
        self.update()

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        for part in (self._label, *self._buttons):
            part.setFont(interface_font(INTERFACE_SIZE * growth(size)))
        self._fit()

    def resizeEvent(self, event: object) -> None:
        """Let the buttons stand under the sentence where there is no room beside it."""
        del event
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and lower edge."""
        del event
        painter = QPainter(self)
        fill(painter, QRectF(self.rect()), self._theme.banner_ground)
        fill(painter, QRectF(0, self.height() - 1, self.width(), 1), self._theme.banner_edge)

    def _fit(self) -> None:
        words = self._label.fontMetrics().horizontalAdvance(CHANGED)
        needed = words + sum(button.width() + GAP for button in self._buttons) + 2 * SIDE
        self._parts.setDirection(ACROSS if needed <= self.width() else DOWN)
