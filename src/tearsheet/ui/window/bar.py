"""The quiet line above the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from tearsheet import tr
from tearsheet.article.display_text import FIRST_STRONG_ISOLATE, POP_ISOLATE
from tearsheet.ui.look.paint import fill, from_left
from tearsheet.ui.look.theme import (
    INTERFACE_SIZE,
    TOOL_BAR_HEIGHT,
    Theme,
    growth,
    interface_font,
    palette,
)

if TYPE_CHECKING:
    from tearsheet.ui.look.icon_button import IconButton

BAR_SIDE = 14
BUTTON_GAP = 4


class ToolBar(QWidget):
    """The headline between two groups of buttons, which come after the first screen.

    Signals:
        left: The reader has pressed Esc on one of them.
    """

    left = QtCore.Signal()

    accessible_role = "ToolBar"

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Tool bar"))
        self.setFixedHeight(TOOL_BAR_HEIGHT)
        self._title = title
        self._has_title = False
        self._theme: Theme | None = None
        self._left: list[IconButton] = []
        self._right: list[IconButton] = []

    def set_title(self, title: str) -> None:
        """Show another headline."""
        self._title = title
        self.update()

    def show_title(self, *, is_wanted: bool) -> None:
        """Show the headline, or not: while the article's own is seen it is told once."""
        if is_wanted != self._has_title:
            self._has_title = is_wanted
            self.update()

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        self.setFont(interface_font(INTERFACE_SIZE * growth(size)))

    def add(self, button: IconButton, *, is_left: bool) -> None:
        """Put a button at the end of the left or of the right group."""
        (self._left if is_left else self._right).append(button)
        button.show()
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.setPalette(palette(theme, ink=theme.soft))
        for button in (*self._left, *self._right):
            button.set_theme(theme)
        self.update()

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Put the buttons at both ends."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == QtCore.Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """Draw the headline and the line under the bar."""
        del event
        if self._theme:
            painter = QPainter(self)
            fill(painter, QRectF(0, self.height() - 1, self.width(), 1), self._theme.line)
            if not self._has_title:
                return
            before, behind = self._room()
            width = QFontMetricsF(self.font()).horizontalAdvance(self._title)
            start = max(before, min((self.width() - width) / 2, behind - width))
            draw_line(painter, self._title, QRectF(start, 0, behind - start, self.height() - 1), self)

    def _room(self) -> tuple[float, float]:
        """Where the headline may begin and end."""
        button = TOOL_BAR_HEIGHT - 8
        return BAR_SIDE + BUTTON_GAP + len(self._left) * button, self.width() - BAR_SIDE - BUTTON_GAP - len(
            self._right
        ) * button

    def _arrange(self) -> None:
        x = BAR_SIDE - BUTTON_GAP
        for button in self._left:
            self._put(button, x)
            x += button.width() + BUTTON_GAP
        x = self.width() - BAR_SIDE + BUTTON_GAP
        for button in reversed(self._right):
            x -= button.width()
            self._put(button, x)
            x -= BUTTON_GAP
        self.update()

    def _put(self, button: IconButton, start: int) -> None:
        x = from_left(start, button.width(), self.width(), is_right=self.isRightToLeft())
        button.move(x, (self.height() - button.height()) // 2)


def draw_line(painter: QPainter, text: str, rect: QRectF, widget: QWidget) -> None:
    """Draw one line of text, in the middle of the height; "…" where it does not fit.

    Args:
        painter: Of a widget.
        text: The line.
        rect: Where; in a widget that is read from the right, told from there, and the line begins there.
        widget: The widget.
    """
    metrics = QFontMetricsF(painter.font())
    if metrics.horizontalAdvance(text) > rect.width():
        text = metrics.elidedText(text, QtCore.Qt.TextElideMode.ElideRight, rect.width())
    base = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2
    left = rect.left()
    if widget.isRightToLeft():
        left = widget.width() - rect.left() - metrics.horizontalAdvance(text)
        text = f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"
    painter.drawText(QPointF(left, base), text)
