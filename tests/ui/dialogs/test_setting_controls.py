"""The controls of settings, side by side in a dialog."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from operator import setitem

import pytest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tearsheet.preferences.settings import Setting
from tearsheet.ui.dialogs.setting_controls import control_of

Buttons = dict[tuple[str, str], QAbstractButton]
ROWS: Mapping[str, Setting] = {
    "typeface": Setting("Typeface", "", "", choices={"serif": "Source Serif", "system": "as the system"}),
    "rows": Setting("Rows", "", "", choices={"wide": "wide", "system": "as the system"}),
}


@pytest.fixture
def chosen() -> dict[str, object]:
    """What the reader has chosen."""
    return {}


@pytest.fixture
def buttons(qtbot: QtBot, chosen: dict[str, object]) -> Iterator[Buttons]:
    """The buttons of two settings; heading and text -> button."""
    dialog = QWidget()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    made: Buttons = {}
    for name, row in ROWS.items():
        control = control_of(row, "", partial(setitem, chosen, name))
        for widget in control.widgets:
            assert isinstance(widget, QAbstractButton)
            column.addWidget(widget)
            made[row.heading, widget.text()] = widget
    yield made
    dialog.close()


def test_what_is_chosen_of_one_setting_leaves_what_is_chosen_of_another(
    buttons: Buttons, chosen: dict[str, object]
) -> None:
    pressed = ("Typeface", "Source Serif"), ("Rows", "Wide")
    for each in pressed:
        buttons[each].click()
    assert [each for each, button in buttons.items() if button.isChecked()] == list(pressed)
    assert chosen == {"typeface": "serif", "rows": "wide"}


def test_a_choice_keeps_the_capitals_of_its_name_and_says_of_what_it_is_one(
    buttons: Buttons,
) -> None:
    assert list(buttons) == [
        ("Typeface", "Source Serif"),
        ("Typeface", "As the system"),
        ("Rows", "Wide"),
        ("Rows", "As the system"),
    ]
