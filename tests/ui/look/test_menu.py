"""Entries of menus that are words of articles, addresses and files."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QColor
from pytestqt.qtbot import QtBot

from tearsheet.ui.look.menu import Menu, literal
from tearsheet.ui.look.theme import USUAL_SIZE
from tests.ui.reader import Reader


@pytest.mark.parametrize("words", ["Fish & chips", "R&D", "https://example.org/?a=1&b=2"])
def test_an_and_sign_is_drawn_once_and_is_no_key(reader: Reader, qtbot: QtBot, words: str) -> None:
    menu = Menu("Menu", reader.window, USUAL_SIZE)
    menu.addAction(QAction(literal(words), menu))
    menu.popup(reader.view.mapToGlobal(reader.view.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    drawn, wanted = ink_of(menu), menu.fontMetrics().tightBoundingRect(words).width()
    assert abs(drawn - wanted) <= 2
    assert menu.actions()[0].iconText() == words, "what Qt takes for its words, as screen readers are told"
    menu.close()


def ink_of(menu: Menu) -> int:
    """How wide the words of a menu's only entry are, in device-independent pixels."""
    picture = menu.grab(menu.actionGeometry(menu.actions()[0]).adjusted(2, 2, -2, -2)).toImage()
    ground = picture.pixelColor(0, picture.height() // 2)
    inked = [
        x
        for x in range(picture.width())
        if any(is_ink(picture.pixelColor(x, y), ground) for y in range(picture.height()))
    ]
    return round((inked[-1] - inked[0] + 1) / picture.devicePixelRatio())


def is_ink(colour: QColor, ground: QColor) -> bool:
    return abs(colour.lightness() - ground.lightness()) > 20
