"""The bar itself: a row of colours and of icons, which mouse and keys can walk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from tearsheet import tr
from tearsheet.notes.note import Colour
from tearsheet.ui.look.icon_button import IconButton
from tearsheet.ui.look.leaving import is_leaving
from tearsheet.ui.look.paint import fill, fill_edged, from_left
from tearsheet.ui.look.theme import Theme, growth
from tearsheet.ui.reading.pointer.explained import is_modifier
from tearsheet.ui.selection.swatch import Swatch

SIDE = 30
LEAST_SIDE = 24
"""Device-independent pixels, as all here: WCAG 2.2, 2.5.8."""
PADDING = 4
BETWEEN_GROUPS = 9
RADIUS = 8
STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Backtab: -1,
}  # fmt: skip
PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Entry(NamedTuple):
    """One button.

    Attributes:
        action: The name of what it does.
        name: What a screen reader and a tooltip say of it.
        look: A colour, or the name of an icon.
    """

    action: str
    name: str
    look: Colour | str


class PassageBar(QWidget):
    """Takes the keys only where it is asked to.

    Signals:
        chosen: The name of what the reader wants to do.
        left: The reader wants to go on in the article.
        key_typed: A key that is none of the bar's: the event.
    """

    chosen = Signal(str)
    left = Signal()
    key_typed = Signal(QKeyEvent)

    accessible_role = "ToolBar"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What can be done with the passage"))
        self._theme: Theme | None = None
        self._buttons: list[Swatch | IconButton] = []
        self._separator = 0
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def set_entries(self, entries: Sequence[Entry], ticked: Colour | None, theme: Theme) -> None:
        """Have these buttons, colours before icons, in these colours; one of the colours may be ticked."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._theme = theme
        self._buttons = [self._button(entry) for entry in entries]
        self.tick(ticked)

    def tick(self, colour: Colour | None) -> None:
        """Tick one of the colours, or none."""
        for button in self._buttons:
            if isinstance(button, Swatch):
                button.setCheckable(colour is not None)
                button.setChecked(button.colour is colour)

    def has_tick(self) -> bool:
        """Whether a colour is ticked."""
        return any(button.isChecked() for button in self._buttons)

    def arrange(self, size: float, room: int) -> QSize:
        """Put the buttons in a row, as large as the type asks for and `room` has space for; its size.

        Args:
            size: Of the body's type, in device-independent pixels.
            room: The width that there is.
        """
        fixed = 2 * PADDING + BETWEEN_GROUPS
        side = min(round(SIDE * growth(size)), (room - fixed) // max(1, len(self._buttons)))
        self._put(max(LEAST_SIDE, side))
        return self.size()

    def _put(self, side: int) -> None:
        """Put the buttons, so wide and high, beside one another from where reading begins."""
        colours, is_right = sum(isinstance(one, Swatch) for one in self._buttons), self.isRightToLeft()
        gap = BETWEEN_GROUPS if 0 < colours < len(self._buttons) else 0
        width = 2 * PADDING + len(self._buttons) * side + gap
        for number, button in enumerate(self._buttons):
            start = PADDING + number * side + (gap if number >= colours else 0)
            button.set_side(side)
            button.move(from_left(start, side, width, is_right=is_right), PADDING)
            button.show()
        middle = PADDING + colours * side + gap // 2
        self._separator = from_left(middle, 1, width, is_right=is_right) if gap else 0
        self.resize(width, side + 2 * PADDING)

    def take_focus(self) -> None:
        """Give the keys to the colour that is ticked, else to the first button."""
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        first = next((button for button in self._buttons if button.isChecked()), self._buttons[0])
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_focus(self) -> bool:
        """Whether the keys go to one of its buttons."""
        widget = QApplication.focusWidget()
        return widget is not None and self.isAncestorOf(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, edge, and the line between colours and icons."""
        del event
        if self._theme is None:
            return
        painter = QPainter(self)
        fill_edged(painter, QRectF(self.rect()), self._theme.card, (self._theme.control, 1), RADIUS)
        if self._separator:
            line = QRectF(self._separator, 2 * PADDING, 1, self.height() - 4 * PADDING)
            fill(painter, line, self._theme.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the buttons by keys; without the focus the bar is gone."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._take_key(event)
            return True
        if isinstance(event, QFocusEvent) and is_leaving(event) and not self.has_focus():
            self.hide()
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        is_back = key == Qt.Key.Key_Tab and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in STEPS:
            is_turned = self.isRightToLeft() and key in (Qt.Key.Key_Right, Qt.Key.Key_Left)
            self._step(-STEPS[key] if is_back or is_turned else STEPS[key])
        elif key in PRESSING:
            self._buttons[self._here()].click()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif not is_modifier(key):
            self.key_typed.emit(event)

    def _step(self, step: int) -> None:
        self._buttons[(self._here() + step) % len(self._buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _here(self) -> int:
        return next((number for number, button in enumerate(self._buttons) if button.hasFocus()), 0)

    def _button(self, entry: Entry) -> Swatch | IconButton:
        if isinstance(entry.look, Colour):
            made: Swatch | IconButton = Swatch(entry.look, self)
        else:
            made = IconButton(entry.look, "", self)
        made.setAccessibleName(entry.name)
        made.setToolTip(entry.name)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.installEventFilter(self)
        made.clicked.connect(partial(self._choose, entry.action))
        if self._theme:
            made.set_theme(self._theme)
        return made

    def _choose(self, action: str, _is_checked: bool = False) -> None:
        self.chosen.emit(action)
