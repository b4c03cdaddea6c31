"""A number between two others, drawn with the mouse or moved by arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSlider

from tearsheet.ui.look.paint import fill
from tearsheet.ui.look.theme import Theme

HEIGHT = 28
TRACK = 4
THUMB = 18
RING = 3
STEPS_A_PAGE = 5


class Slider(QSlider):
    """Goes by steps; a click goes to its place, as a drag does from there on."""

    def __init__(self, name: str, numbers: range, step: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(numbers[0], numbers[-1])
        self.setSingleStep(step)
        self.setPageStep(STEPS_A_PAGE * step)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme: Theme | None = None
        self._growth = 1.0

    def show_value(self, value: int) -> None:
        """Show what is in force."""
        with QSignalBlocker(self):
            self.setValue(value)

    def set_look(self, theme: Theme, growth: float) -> None:
        """Draw in these colours, so many times as large as usual."""
        self._theme, self._growth = theme, growth
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """High enough for a finger (WCAG 2.2, 2.5.8)."""
        return QSize(110, round(HEIGHT * self._growth))

    def minimumSizeHint(self) -> QSize:
        """As narrow as can be drawn with the mouse."""
        return QSize(80, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the pointer is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay there."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, so far in another colour, and the thumb."""
        del event
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thumb, x, middle = THUMB * self._growth, self._x(), self.height() / 2
        track = QRectF(thumb / 2, middle - TRACK / 2, self.width() - thumb, TRACK)
        fill(painter, track, self._theme.control, TRACK / 2)
        accent = self._theme.accent if self.isEnabled() else self._theme.control
        if self.isRightToLeft():
            track.setLeft(x)
        else:
            track.setRight(x)
        fill(painter, track, accent, TRACK / 2)
        if self.hasFocus():
            self._draw_circle(painter, x, thumb + 2 * RING, accent)
            self._draw_circle(painter, x, thumb, self._theme.card)
            thumb -= 2 * RING
        self._draw_circle(painter, x, thumb, accent)

    def _draw_circle(self, painter: QPainter, x: float, size: float, colour: str) -> None:
        fill(painter, QRectF(x - size / 2, (self.height() - size) / 2, size, size), colour, size / 2)

    def _x(self) -> float:
        thumb = THUMB * self._growth
        part = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
        return thumb / 2 + (1 - part if self.isRightToLeft() else part) * (self.width() - thumb)

    def _go_to(self, x: float) -> None:
        thumb = THUMB * self._growth
        part = (x - thumb / 2) / max(1.0, self.width() - thumb)
        part = 1 - part if self.isRightToLeft() else part
        steps = round(part * (self.maximum() - self.minimum()) / self.singleStep())
        self.setValue(self.minimum() + steps * self.singleStep())
