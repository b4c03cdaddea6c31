"""Keys that are pressed while a dialog opens, before the window manager has given it the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from tearsheet.ui.look.fitting import fit_dialog
from tearsheet.ui.look.question import Question
from tests.ui.reader import Reader, at_each_dialog


class Dialog(QDialog):
    """Has no keys when it is shown, as long as nobody gives it them."""

    def __init__(self, reader: Reader, *, is_modal: bool) -> None:
        super().__init__(reader.window)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.field = QLineEdit(self)
        fit_dialog(self, QSize(300, 200), reader.window)
        self.setModal(is_modal)
        self.show()
        self.field.setFocus()
        self.below = reader.window.windowHandle()
        assert reader.window.isActiveWindow()


@pytest.mark.parametrize("is_modal", [False, True])
def test_letters_that_come_to_the_window_below_a_new_dialog_are_no_commands(
    reader: Reader, *, is_modal: bool
) -> None:
    reader.put_caret(6)
    dialog = Dialog(reader, is_modal=is_modal)
    QTest.keyClick(dialog.below, Qt.Key.Key_H)
    assert not len(reader.window.notes.annotations.stored.table)


def test_they_are_typed_in_the_dialog(reader: Reader) -> None:
    dialog = Dialog(reader, is_modal=False)
    QTest.keyClick(dialog.below, Qt.Key.Key_N)
    reader.wait(lambda: dialog.field.text() == "n")


def test_whoever_goes_back_to_the_article_has_its_keys_again(reader: Reader) -> None:
    dialog = Dialog(reader, is_modal=False)
    reader.put_caret(6)
    button, nowhere = Qt.MouseButton.LeftButton, QPointF(1, 1)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        click = QMouseEvent(kind, nowhere, nowhere, button, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(dialog.below, click)
    QTest.keyClick(dialog.below, Qt.Key.Key_H)
    reader.wait(lambda: bool(reader.notes()))
    assert dialog.field.text() == ""


def test_a_dialog_that_was_active_takes_no_more_keys_from_the_window(reader: Reader) -> None:
    dialog = Dialog(reader, is_modal=False)
    dialog.activateWindow()
    reader.wait(dialog.isActiveWindow)
    reader.window.activateWindow()
    reader.wait(reader.window.isActiveWindow)
    reader.view.setFocus()
    reader.put_caret(6)
    QTest.keyClick(dialog.below, Qt.Key.Key_H)
    reader.wait(lambda: bool(reader.notes()))
    assert dialog.field.text() == ""


def test_letters_that_come_to_the_window_while_files_are_asked_for_are_no_commands(reader: Reader) -> None:
    reader.put_caret(6)
    below = reader.window.windowHandle()

    def look(dialog: QWidget) -> None:
        QTest.keyClick(below, Qt.Key.Key_H)
        dialog.close()

    with at_each_dialog(look):
        reader.press("Ctrl+O")
    assert not len(reader.window.notes.annotations.stored.table)


def test_a_key_of_the_dialog_does_there_what_it_does(reader: Reader) -> None:
    dialog, done = Dialog(reader, is_modal=False), list[str]()
    QShortcut(QKeySequence("J"), dialog).activated.connect(lambda: done.append("J"))
    QTest.keyClick(dialog.below, Qt.Key.Key_J)
    reader.wait(lambda: done == ["J"], 2_000)


def test_letters_that_come_to_the_window_below_a_question_are_no_commands(reader: Reader) -> None:
    reader.put_caret(6)
    box = Question("Sure?", ("Yes",), reader.window)
    box.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    box.open()
    assert reader.window.isActiveWindow()
    QTest.keyClick(reader.window.windowHandle(), Qt.Key.Key_H)
    assert not len(reader.window.notes.annotations.stored.table)
