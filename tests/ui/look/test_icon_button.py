"""Buttons with our own icons."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tearsheet.ui.look.icon_button import IconButton, icon_pixmap
from tearsheet.ui.look.theme import LIGHT
from tests.ui.reading.counting import calls_of


def test_a_button_keeps_its_icon_until_it_is_of_another_size(qtbot: QtBot) -> None:
    button = IconButton("notes", "Write")
    qtbot.addWidget(button)
    button.set_theme(LIGHT)

    def drawn(side: int) -> int:
        button.set_side(side)
        return calls_of(icon_pixmap, button.grab)

    assert [drawn(side) for side in (28, 28, 30, 30)] == [1, 0, 1, 0]
