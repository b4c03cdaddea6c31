"""What is made in several turns once the reader asks for it: no key comes before it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from tearsheet.ui.aa.popover import Popover
from tearsheet.ui.dialogs.checking_dialog import CheckingDialog
from tests.ui.reader import Reader, at_each_dialog

LOOKS = 100
"""At a dialog, until it is given up."""


def shown(reader: Reader) -> bool:
    return any(one.isVisible() for one in reader.window.findChildren(Popover))


def test_a_key_that_comes_at_once_goes_into_what_has_been_asked_for(reader: Reader) -> None:
    keyboard = reader.window.windowHandle()
    QTest.keyClick(reader.view, Qt.Key.Key_T)
    assert not shown(reader), "it comes in turns"
    QTest.keyPress(keyboard, Qt.Key.Key_Tab)
    assert shown(reader)
    assert reader.front().accessibleName().startswith("100 %"), "what Tab goes to first"


def test_keys_that_come_at_once_are_typed_into_the_check_that_has_been_asked_for(reader: Reader) -> None:
    QGuiApplication.clipboard().clear()
    keyboard, modifiers = reader.window.windowHandle(), Qt.KeyboardModifier
    QTest.keyClick(reader.view, Qt.Key.Key_V, modifiers.ControlModifier | modifiers.ShiftModifier)
    for key in (Qt.Key.Key_D, Qt.Key.Key_H):
        QTest.keyClick(keyboard, key)
    reader.wait(lambda: any(one.field.toPlainText() for one in reader.window.findChildren(CheckingDialog)))
    assert [one.field.toPlainText() for one in reader.window.findChildren(CheckingDialog)] == ["dh"]
    assert not reader.notes()


def test_a_key_that_comes_at_once_is_typed_where_the_other_copy_is_asked_for(reader: Reader) -> None:
    seen: list[str] = []

    def look(dialog: QWidget) -> None:
        seen.extend(one.text() for one in dialog.findChildren(QLineEdit))
        if seen[-1] or len(seen) == LOOKS:
            dialog.close()

    with at_each_dialog(look):
        QTest.keyClick(reader.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(reader.window.windowHandle(), Qt.Key.Key_Z)
        reader.wait(lambda: bool(seen))
    assert seen[-1] == "z"


def test_a_window_that_is_closed_at_once_makes_nothing_any_more(reader: Reader) -> None:
    QTest.keyClick(reader.view, Qt.Key.Key_T)
    reader.window.close()
    assert reader.has_all_asked()
    assert not reader.window.findChildren(Popover)
