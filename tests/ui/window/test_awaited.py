"""What is made in several turns once the reader asks for it: no key comes before it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from tearsheet.ui.aa.popover import Popover
from tearsheet.ui.dialogs.checking_dialog import CheckingDialog
from tearsheet.ui.key_dialog import KeyDialog
from tearsheet.ui.palette.palette import Palette
from tearsheet.ui.window.awaiting import await_dialog
from tests.ui.reader import Reader, at_each_dialog

LOOKS = 100
"""At a dialog, until it is given up."""


def shown(reader: Reader) -> bool:
    return any(one.isVisible() for one in reader.window.findChildren(Popover))


def ask_and_type(reader: Reader, action: str, letters: str) -> None:
    """Ask for something, and type before anything else has its turn, as keys of one moment come."""
    asked = reader.window.findChild(QAction, action)
    assert asked is not None
    asked.trigger()
    press_at_once(reader, letters)


def press_at_once(reader: Reader, letters: str) -> None:
    for letter in letters:
        key = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(reader.window.windowHandle(), key)


def test_a_key_that_comes_at_once_goes_into_what_has_been_asked_for(reader: Reader) -> None:
    keyboard = reader.window.windowHandle()
    QTest.keyClick(reader.view, Qt.Key.Key_T)
    assert not shown(reader), "it comes in turns"
    QTest.keyPress(keyboard, Qt.Key.Key_Tab)
    assert shown(reader)
    assert reader.front().accessibleName().startswith("100 %"), "what Tab goes to first"


def test_keys_that_come_at_once_are_typed_into_the_check_that_has_been_asked_for(reader: Reader) -> None:
    QGuiApplication.clipboard().clear()
    ask_and_type(reader, "check_quotation", "dh")
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
        ask_and_type(reader, "compare", "z")
        reader.wait(lambda: bool(seen))
    assert seen[-1] == "z"


def test_keys_that_come_at_once_filter_the_sheet_of_keys(reader: Reader) -> None:
    ask_and_type(reader, "keys", "dh")
    reader.wait(lambda: any(one.field.text() for one in reader.window.findChildren(KeyDialog)))
    assert [one.field.text() for one in reader.window.findChildren(KeyDialog)] == ["dh"]
    assert not reader.notes()


def test_keys_that_come_at_once_are_looked_for_in_the_palette(reader: Reader) -> None:
    QTest.keySequence(reader.view, QKeySequence("Ctrl+Shift+P"))
    assert not reader.window.findChildren(Palette), "it comes in turns"
    for key in (Qt.Key.Key_D, Qt.Key.Key_H):
        QTest.keyClick(reader.window.windowHandle(), key)
    assert [one.field.text() for one in reader.window.findChildren(Palette)] == ["dh"]
    assert not reader.notes()


@pytest.mark.parametrize("is_seen", [True, False])
def test_keys_are_typed_only_in_a_dialog_that_is_seen(reader: Reader, *, is_seen: bool) -> None:
    dialog = QDialog(reader.window)
    field = QLineEdit(dialog)
    field.setFocus()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, on=not is_seen)  # as Qt does for the system's
    await_dialog(reader.window, dialog.show, ())
    press_at_once(reader, "d")
    reader.wait(lambda: dialog.isVisible() and reader.has_all_asked())
    QApplication.processEvents()
    assert field.text() == "d" * is_seen
    dialog.close()


def test_a_window_that_is_closed_at_once_makes_nothing_any_more(reader: Reader) -> None:
    QTest.keyClick(reader.view, Qt.Key.Key_T)
    reader.window.close()
    assert reader.has_all_asked()
    assert not reader.window.findChildren(Popover)
