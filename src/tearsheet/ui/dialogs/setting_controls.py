"""The control of one setting, of the kind that its value asks for: radio buttons, a number, a tick."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSignalBlocker
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from tearsheet import tr
from tearsheet.preferences.settings import Setting
from tearsheet.ui.look.tick import draw_tick

BOX = 16
"""Device-independent pixels of a box in which a tick is as large as usual."""
TEXT_SIDE = 7
"""Device-independent pixels between the edge and a number."""


class TickBox(QCheckBox):
    """A box that has a tick when it is on: a style sheet colours boxes, and can only put a file into them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tick over the box."""
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self._box())
            draw_tick(painter, box, self.palette().window().color(), box.width() / BOX)

    def _box(self) -> QRect:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)


class Control(NamedTuple):
    """What the reader sets one setting with.

    Attributes:
        widgets: In reading order.
        show: Shows the value that is in force.
        is_named: Whether the widgets say what they set.
    """

    widgets: tuple[QWidget, ...]
    show: Callable[[object], None]
    is_named: bool = True


def control_of(row: Setting, usual: object, choose: Callable[[object], None]) -> Control:
    """The control of a setting.

    Args:
        row: What the reader is told of it.
        usual: Its usual value, whose kind is that of all its values.
        choose: Called with what the reader chooses.
    """
    if row.choices:
        return _radio_buttons(row, choose)
    return _tick(row, choose) if isinstance(usual, bool) else _number(row, choose)


def _radio_buttons(row: Setting, choose: Callable[[object], None]) -> Control:
    buttons = {choice: QRadioButton(name[:1].upper() + name[1:]) for choice, name in row.choices.items()}
    group = QButtonGroup(buttons[next(iter(buttons))])  # else one is pressed of all that stand side by side
    for choice, button in buttons.items():
        group.addButton(button)
        button.clicked.connect(partial(_pressed, choose, choice))
    return Control(tuple(buttons.values()), partial(_press, buttons))


def _press(buttons: Mapping[str, QRadioButton], value: object) -> None:
    """Show a value; a template may have come since the buttons were made."""
    if str(value) in buttons:
        buttons[str(value)].setChecked(True)


def _tick(row: Setting, choose: Callable[[object], None]) -> Control:
    box = TickBox(row.label)

    def tell(is_on: bool) -> None:  # a partial would not be given the value
        choose(is_on)

    box.clicked.connect(tell)
    return Control((box,), lambda value: box.setChecked(bool(value)))


def _number(row: Setting, choose: Callable[[object], None]) -> Control:
    box = QSpinBox(minimum=row.numbers[0], maximum=row.numbers[-1])
    box.setSuffix(row.unit)
    box.setKeyboardTracking(False)
    box.setAccessibleName(row.label)
    box.lineEdit().setTextMargins(TEXT_SIDE, 0, TEXT_SIDE, 0)
    box.valueChanged.connect(choose)
    steps = [_step(box, *named) for named in (("−", tr("less"), box.stepDown), ("+", tr("more"), box.stepUp))]

    def show(value: object) -> None:
        with QSignalBlocker(box):
            box.setValue(int(str(value)))

    return Control((box, *steps), show, is_named=False)


def _step(box: QSpinBox, sign: str, word: str, does: Callable[[], None]) -> QPushButton:
    """A button beside a number, for those who have no keys; the keys have the arrows."""
    button = QPushButton(sign)
    button.setAutoDefault(False)
    button.setAccessibleName(tr("{name}: {words}", name=box.accessibleName(), words=word))
    button.clicked.connect(does)
    return button


def _pressed(choose: Callable[[object], None], choice: object, _is_checked: bool = False) -> None:
    choose(choice)
