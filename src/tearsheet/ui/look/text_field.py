"""A field for one line of text that looks the same wherever it stands."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLineEdit, QToolButton

from tearsheet import tr
from tearsheet.ui.look import drops
from tearsheet.ui.look.paint import fill_edged
from tearsheet.ui.look.theme import Theme, palette

FIELD_RADIUS = 4
LOWEST_FIELD, FILTER_FIELD = 30, 34
"""Device-independent pixels that it is high on a sheet, and above a list, with type of the usual size."""
TEXT_SIDE = 7
"""Device-independent pixels between the border and the text."""


class TextField(QLineEdit):
    """On a card's ground, with a border of 3:1 (WCAG 2.2, 1.4.11), a thick one when it has the focus."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setTextMargins(TEXT_SIDE, 0, TEXT_SIDE, 0)
        self._theme: Theme | None = None

    def offer_to_clear(self) -> None:
        """Have a button at the end of what is typed that clears it, with a name, which Qt's own has not."""
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear"))

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        own = palette(theme)
        own.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(own)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take words; files are for the window."""
        super().dragEnterEvent(event)
        drops.take_words(event, self)
        if drops.files(event):
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would stand."""
        super().dragMoveEvent(event)
        drops.take_words(event, self)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a copy of them."""
        super().dropEvent(event)
        drops.take_words(event, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and border, then the text."""
        if self._theme:
            edge = (self._theme.accent, 2) if self.hasFocus() else (self._theme.control, 1)
            painter = QPainter(self)
            fill_edged(painter, QRectF(self.rect()), self._theme.card, edge, FIELD_RADIUS)
            painter.end()
        super().paintEvent(event)
