"""How much of the article is read, as a thin track that can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

from tearsheet import tr
from tearsheet.ui.look.paint import fill
from tearsheet.ui.look.theme import Theme

WIDEST, NARROWEST = 180, 64
HEIGHT = 24
"""WCAG 2.2, 2.5.8: the least height of what is clicked."""
THICK = 4
THUMB, LARGE_THUMB = 8, 12
WHOLE = 100


class ProgressTrack(QSlider):
    """A slider from 0 to 100 per cent; arrows go by one, PgUp and PgDown by ten.

    Signals:
        part_wanted: The reader wants to go there: 0 is the start of the article, 1 its end.
        left: The reader has pressed Esc on it.
    """

    part_wanted = Signal(float)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, WHOLE)
        self.setPageStep(WHOLE // 10)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Place in the article, in per cent"))
        self.setToolTip(tr("Drag to go through the article"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # drawn anew when the pointer comes and goes
        self._theme: Theme | None = None
        self._is_told = False
        self.valueChanged.connect(self._tell)

    def show_progress(self, percent: int) -> None:
        """Show how far the reader is."""
        self._is_told = True
        self.setValue(percent)
        self._is_told = False

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As much as is of use."""
        return QSize(WIDEST, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where it is pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is held."""
        if self.isSliderDown():
            self._go(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay where it is let go."""
        del event
        self.setSliderDown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by PgDown and Down, as in the article, for Qt a slider goes up by PgUp; Esc leaves."""
        actions, keys = self.SliderAction, Qt.Key
        turned = {
            keys.Key_PageDown: actions.SliderPageStepAdd,
            keys.Key_PageUp: actions.SliderPageStepSub,
            keys.Key_Down: actions.SliderSingleStepAdd,
            keys.Key_Up: actions.SliderSingleStepSub,
        }
        if action := turned.get(keys(event.key())):
            self.triggerAction(action)
        elif event.key() == keys.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the article."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is read and what is left, and the thumb between them."""
        del event
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, x = self.height() / 2, self._place()
        ink = self._theme.accent if self.underMouse() or self.hasFocus() else self._theme.control
        whole = QRectF(THUMB, middle - THICK / 2, self.width() - 2 * THUMB, THICK)
        fill(painter, whole, self._theme.line, THICK / 2)
        read = QRectF(whole)
        if self.isRightToLeft():
            read.setLeft(x)
        else:
            read.setRight(x)
        fill(painter, read, ink, THICK / 2)
        size = LARGE_THUMB if self.underMouse() or self.hasFocus() else THUMB
        fill(painter, QRectF(x - size / 2, middle - size / 2, size, size), ink, size / 2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)

    def _place(self) -> float:
        part = self.value() / WHOLE
        return THUMB + (self.width() - 2 * THUMB) * (1 - part if self.isRightToLeft() else part)

    def _go(self, x: float) -> None:
        part = min(1.0, max(0.0, (x - THUMB) / max(1, self.width() - 2 * THUMB)))
        self.part_wanted.emit(1 - part if self.isRightToLeft() else part)

    def _tell(self, percent: int) -> None:
        if not self._is_told:
            self.part_wanted.emit(percent / WHOLE)
