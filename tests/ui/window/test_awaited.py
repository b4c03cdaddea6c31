"""What is made in several turns once the reader asks for it: no key comes before it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tearsheet.ui.aa.popover import Popover
from tests.ui.reader import Reader


def shown(reader: Reader) -> bool:
    return any(one.isVisible() for one in reader.window.findChildren(Popover))


def test_a_key_that_comes_at_once_goes_into_what_has_been_asked_for(reader: Reader) -> None:
    keyboard = reader.window.windowHandle()
    QTest.keyClick(reader.view, Qt.Key.Key_T)
    assert not shown(reader), "it comes in turns"
    QTest.keyPress(keyboard, Qt.Key.Key_Tab)
    assert shown(reader)
    assert reader.front().accessibleName().startswith("100 %"), "what Tab goes to first"


def test_a_window_that_is_closed_at_once_makes_nothing_any_more(reader: Reader) -> None:
    QTest.keyClick(reader.view, Qt.Key.Key_T)
    reader.window.close()
    assert reader.has_all_asked()
    assert not reader.window.findChildren(Popover)
