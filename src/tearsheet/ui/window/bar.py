"""The quiet lines above and below the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QPoint, QPointF, QRectF, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from tearsheet.ui.look.paint import fill
from tearsheet.ui.look.theme import (
    INTERFACE_SIZE,
    STATUS_HEIGHT,
    TOOL_BAR_HEIGHT,
    Theme,
    growth,
    interface_font,
    palette,
)

if TYPE_CHECKING:
    from tearsheet.ui.look.icon_button import IconButton

STATUS_SIZE = 12
COPY_KEYS = ("X", "Ctrl+Shift+X")
LIST_KEYS = ("?", "F1")
"""With and without keys that are one letter or sign."""
BETWEEN = "    "
MOST_FOR_KEYS = 0.62
"""Of the status line's width; what it says of the keys is shortened to that."""
BAR_SIDE = 14
BUTTON_GAP = 4


class ToolBar(QWidget):
    """The headline between two groups of buttons, which come after the first screen."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
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

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """Draw the headline and the line under the bar."""
        del event
        if self._theme:
            painter = QPainter(self)
            fill(painter, QRectF(0, self.height() - 1, self.width(), 1), self._theme.line)
            if not self._has_title:
                return
            left, right = self._room()
            width = QFontMetricsF(self.font()).horizontalAdvance(self._title)
            start = max(left, min((self.width() - width) / 2, right - width))
            draw_line(painter, self._title, QRectF(start, 0, right - start, self.height() - 1))

    def _room(self) -> tuple[float, float]:
        """Where the headline may begin and end."""
        button = TOOL_BAR_HEIGHT - 8
        return BAR_SIDE + BUTTON_GAP + len(self._left) * button, self.width() - BAR_SIDE - BUTTON_GAP - len(
            self._right
        ) * button

    def _arrange(self) -> None:
        x, y = BAR_SIDE - BUTTON_GAP, 0
        for button in self._left:
            y = (self.height() - button.height()) // 2
            button.move(x, y)
            x += button.width() + BUTTON_GAP
        x = self.width() - BAR_SIDE + BUTTON_GAP
        for button in reversed(self._right):
            x -= button.width()
            button.move(x, y)
            x -= BUTTON_GAP
        self.update()


class StatusLine(QWidget):
    """Where the reader is, and the keys most wanted; a click on their words does what they say.

    Signals:
        forms_wanted: The reader wants to choose the form of the source; where the words stand on the screen.
        keys_wanted: The reader wants to see all keys.
    """

    forms_wanted = Signal(QPoint)
    keys_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(STATUS_HEIGHT)
        self._place = ""
        self._pointed = ""
        self._copies: tuple[str, ...] = ()
        self._lists = ""
        self.set_keys(has_letters=True, form="")
        self.setMouseTracking(True)
        self._theme: Theme | None = None

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        self.setFont(interface_font(STATUS_SIZE * growth(size)))

    def show_place(self, words: str) -> None:
        """Say where the reader is."""
        self._place = words
        self._show()

    def show_pointed(self, words: str) -> None:
        """Say what the reader points at, instead of the place; empty for nothing."""
        self._pointed = words
        self._show()

    def set_keys(self, *, has_letters: bool, form: str) -> None:
        """Name keys that are single letters, or others that do the same.

        Args:
            has_letters: Whether single letters are keys.
            form: In which the source is copied, in short; empty for the usual one.
        """
        copies, self._lists = (keys[0 if has_letters else 1] for keys in (COPY_KEYS, LIST_KEYS))
        said = f"copy with source{': ' * bool(form)}{form}"
        self._copies = (f"{copies} {said}", f"{copies} {form or 'copy'}", copies)
        self._lists += " keys"
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.setPalette(palette(theme, ink=theme.soft))
        self.update()

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """Draw both, and the line above them."""
        del event
        if self._theme:
            painter = QPainter(self)
            fill(painter, QRectF(0, 0, self.width(), 1), self._theme.line)
            inside = QRectF(BAR_SIDE, 1, self.width() - 2 * BAR_SIDE, self.height() - 1)
            said = "" if self._pointed else self._keys()
            keys = QFontMetricsF(self.font()).horizontalAdvance(said)
            draw_line(painter, self.accessibleName(), inside.adjusted(0, 0, -keys - BAR_SIDE, 0))
            if keys:
                draw_line(painter, said, inside.adjusted(inside.width() - keys, 0, 1, 0))

    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        """Show where a click does something."""
        is_over = bool(self._pressed(event.position().x()))
        self.setCursor(
            QtCore.Qt.CursorShape.PointingHandCursor if is_over else QtCore.Qt.CursorShape.ArrowCursor
        )

    def mouseReleaseEvent(self, event: QtGui.QMouseEvent) -> None:
        """Do what the words under the pointer say."""
        pressed = self._pressed(event.position().x())
        if pressed == self._lists:
            self.keys_wanted.emit()
        elif pressed:
            self.forms_wanted.emit(self.mapToGlobal(QPoint(round(self._keys_start()), 0)))

    def _keys(self) -> str:
        """What is said of the keys, as much as there is room for."""
        said = [f"{copies}{BETWEEN}{self._lists}" for copies in self._copies]
        room = MOST_FOR_KEYS * self.width()
        metrics = QFontMetricsF(self.font())
        return next((keys for keys in said if metrics.horizontalAdvance(keys) <= room), said[-1])

    def _keys_start(self) -> float:
        return self.width() - BAR_SIDE - QFontMetricsF(self.font()).horizontalAdvance(self._keys())

    def _pressed(self, x: float) -> str:
        """Which words of the keys stand there; empty for none."""
        keys = self._keys()
        place = x - self._keys_start()
        if self._pointed or not place >= 0:
            return ""
        copies = keys.partition(BETWEEN)[0]
        is_first = place <= QFontMetricsF(self.font()).horizontalAdvance(copies + BETWEEN[:2])
        return copies if is_first else self._lists

    def _show(self) -> None:
        words = self._pointed or self._place
        if words != self.accessibleName():
            self.setAccessibleName(words)
            self.update()


def draw_line(painter: QPainter, text: str, rect: QRectF) -> None:
    """Draw one line of text from the left, in the middle of the height; "…" where it does not fit."""
    metrics = QFontMetricsF(painter.font())
    if metrics.horizontalAdvance(text) > rect.width():
        text = metrics.elidedText(text, QtCore.Qt.TextElideMode.ElideRight, rect.width())
    base = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(rect.left(), base), text)
