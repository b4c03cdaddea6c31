"""Things of which one is chosen: words in boxes, or the colours of themes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from tearsheet.ui.aa.box import EDGE, RADIUS, RING, Boxed, draw_ring, inner
from tearsheet.ui.aa.flow import Flow
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.look.tick import draw_tick

SWATCH_WIDTH, SWATCH_HEIGHT = 40, 38
"""Device-independent pixels, with type of the usual size."""
TICK_SIZE = 16


class Choice(Boxed, QRadioButton):
    """A word in a box; the one that is chosen is filled, the one with the focus has a ring around it."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.set_name(name)

    def hitButton(self, place: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(place)


class ThemeSwatch(Choice):
    """A theme as it is, letters in its ink on its paper; for the system's the light and the dark one."""

    def __init__(self, name: str, themes: tuple[Theme, ...]) -> None:
        super().__init__("Aa", name)
        self._shown = themes

    def sizeHint(self) -> QSize:
        """Wide enough for the letters."""
        return QSize(round(SWATCH_WIDTH * self._growth), round(SWATCH_HEIGHT * self._growth))

    def _draw(self, painter: QPainter, theme: Theme) -> None:
        box = inner(self).adjusted(EDGE / 2, EDGE / 2, -EDGE / 2, -EDGE / 2)
        part = box.width() / len(self._shown)
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS, RADIUS)
        for number, shown in enumerate(self._shown):
            half = QRectF(box.left() + number * part, box.top(), part, box.height())
            painter.setClipRect(half)
            painter.fillPath(shape, QColor(shown.paper))
            painter.setPen(QColor(shown.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setClipping(False)
        is_on = self.isChecked()
        painter.setPen(QPen(QColor(theme.accent if is_on else theme.control), RING if is_on else EDGE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        draw_ring(painter, self, theme)
        if is_on:
            self._draw_tick(painter, theme)

    def _draw_tick(self, painter: QPainter, theme: Theme) -> None:
        """What is chosen is told by a shape too (WCAG 2.2, 1.4.1)."""
        middle = inner(self).bottomRight() - QPointF(5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(middle, TICK_SIZE / 2, TICK_SIZE / 2)
        half = QPointF(TICK_SIZE / 2, TICK_SIZE / 2)
        draw_tick(painter, QRectF(middle - half, middle + half), QColor(theme.on_accent), 1.0)


class Choices(Flow):
    """All of them; arrow keys go from one to the next.

    Signals:
        chosen: The reader chose another one: its value.
    """

    chosen = Signal(object)

    def __init__(self, buttons: Mapping[str, Choice]) -> None:
        super().__init__(tuple(buttons.values()))
        self.buttons = buttons
        group = QButtonGroup(self)
        for value, button in buttons.items():
            group.addButton(button)
            button.clicked.connect(partial(self._choose, value))

    def show_value(self, value: str) -> None:
        """Show which one is in force."""
        self.buttons[value].setChecked(True)

    def chosen_button(self) -> Choice:
        """The one that is in force."""
        return next(button for button in self.buttons.values() if button.isChecked())

    def set_look(self, theme: Theme, growth: float) -> None:
        """Draw in these colours, so many times as large as usual."""
        for button in self.buttons.values():
            button.set_look(theme, growth)
        self.updateGeometry()

    def _choose(self, value: str, _is_checked: bool = False) -> None:
        self.chosen.emit(value)
