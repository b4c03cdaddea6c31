"""Checking a quotation against the article: from the clipboard, typed, by keys and by mouse."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tearsheet.comparing.checking import Checker
from tearsheet.ui.dialogs.checking_dialog import CheckingDialog
from tests.ui.reader import Reader

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def opened(reader: Reader, clipboard: str = "") -> CheckingDialog:
    QGuiApplication.clipboard().setText(clipboard)
    reader.press("Ctrl+Shift+V")
    dialog = reader.window.findChild(CheckingDialog)
    assert dialog is not None
    reader.wait(dialog.field.hasFocus)
    return dialog


def told(reader: Reader, dialog: CheckingDialog) -> str:
    reader.wait(lambda: bool(dialog.told.text()))
    return dialog.told.text()


@pytest.mark.parametrize(
    ("quotation", "sentence"),
    [
        ('"Serbia does not want war"', "Verbatim. In the text Vučić says it."),
        ("Serbia does want war", "Not verbatim: a negation differs."),
        ("in the past six days", "Not verbatim: a number differs."),
        (
            "“Serbia does not want war,” said Blinken.",
            "Said by Vučić, not by Blinken; the words are the text’s.",
        ),
        ("Serbia withdrew all of its many troops from Bosnia long ago", "Not in this article."),
        ("Serbia does … want war", "Not verbatim: it leaves out “not”, which turns what is said."),
        ("Serbia does not … war", "Joined by an ellipsis: each part is verbatim; see what is left out."),
        ("Serb gunmen [three of them] were also killed", "Verbatim but for what stands in brackets."),
        ("Serbia Withdraws Troops from Kosovo Border", "Verbatim. It stands in the headline or standfirst."),
    ],
)
def test_what_is_on_the_clipboard_is_checked(reader: Reader, quotation: str, sentence: str) -> None:
    assert told(reader, opened(reader, quotation)).startswith(sentence)


def test_gathered_passages_are_checked_and_shown_each_by_itself(reader: Reader) -> None:
    for words in ("in the past five days", "immediate de-escalation"):
        reader.select_in_body(words)
        reader.press("C")
    reader.press("Shift+C")
    dialog = opened(reader, reader.pasted())
    assert told(reader, dialog) == "2 quotations, each verbatim."
    assert dialog.shown.toPlainText() == "in the past five days\n\nimmediate de-escalation"
    reader.press("Return")
    assert reader.view.textCursor().selectedText() == "in the past five days"


@pytest.mark.parametrize(
    ("quotation", "shown"),
    [
        ("Serb gunmen [three of them] were also killed", "Serb gunmen […] were also killed"),
        ("Serb gunmen were also slain", "Serb gunmen were also killed slain"),
    ],
)
def test_no_words_of_a_checked_quotation_run_together(reader: Reader, quotation: str, shown: str) -> None:
    dialog = opened(reader, quotation)
    assert told(reader, dialog)
    assert shown in dialog.shown.toPlainText()


def test_return_goes_to_the_place_in_the_article(reader: Reader) -> None:
    dialog = opened(reader, "does not want war")
    told(reader, dialog)
    reader.press("Return")
    assert reader.view.textCursor().selectedText() == "does not want war"
    assert dialog.isVisible()


def test_return_goes_nowhere_while_other_words_are_checked(reader: Reader) -> None:
    dialog = opened(reader, "does not want war")
    told(reader, dialog)
    asked: list[str] = []
    dialog.wanted.connect(lambda typed, _: asked.append(typed))
    dialog.wanted.connect(lambda: QTest.keyClick(dialog.field, Qt.Key.Key_Return))
    reader.type("immediate de-escalation")
    reader.wait(lambda: bool(asked))
    assert not reader.view.textCursor().hasSelection()
    reader.wait(lambda: dialog.shown.toPlainText() == asked[-1])


def test_no_words_of_the_article_are_kept_once_the_dialog_is_closed(reader: Reader) -> None:
    before = checkers()
    told(reader, opened(reader, "does not want war"))
    assert checkers() == before + 1
    reader.press("Esc")
    reader.wait(lambda: checkers() == before, 9_000)


def checkers() -> int:
    gc.collect()
    return sum(isinstance(one, Checker) for one in gc.get_objects())


def test_the_button_goes_to_the_place_in_the_article(reader: Reader) -> None:
    dialog = opened(reader, "immediate de-escalation")
    told(reader, dialog)
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    assert reader.view.textCursor().selectedText() == "immediate de-escalation"


def test_what_is_typed_is_checked_and_who_is_said_to_say_it(reader: Reader) -> None:
    dialog = opened(reader)
    reader.type("Serbia does not want war")
    assert told(reader, dialog).startswith("Verbatim.")
    QTest.mouseClick(dialog.said_by, Qt.MouseButton.LeftButton)
    reader.wait(dialog.said_by.hasFocus)
    reader.type("Blinken")
    reader.wait(lambda: dialog.told.text().startswith("Said by Vučić, not by Blinken"))


def test_what_differs_is_struck_through_and_underlined(reader: Reader) -> None:
    dialog = opened(reader, "a partial retreat of Serbian troops had occurred")
    told(reader, dialog)
    looks: dict[tuple[bool, bool], list[str]] = {}
    cursor = dialog.shown.textCursor()
    for place, letter in enumerate(dialog.shown.toPlainText()):
        cursor.setPosition(place + 1)
        look = cursor.charFormat()
        looks.setdefault((look.fontStrikeOut(), look.fontUnderline()), []).append(letter)
    assert "".join(looks[True, False]) == "withdrawal"
    assert "".join(looks[False, True]) == "retreat"


def test_too_long_a_quotation_is_refused_in_a_sentence(reader: Reader) -> None:
    dialog = opened(reader, "word " * 5_000)
    assert told(reader, dialog) == "Up to 20,000 characters can be checked at a time."


def test_escape_leads_back_to_the_article(reader: Reader) -> None:
    dialog = opened(reader, "war")
    told(reader, dialog)
    reader.press("Esc")
    assert not dialog.isVisible()
    reader.wait(reader.view.hasFocus)


def test_the_same_keys_check_what_is_on_the_clipboard_by_then(reader: Reader) -> None:
    dialog = opened(reader, "in the past six days")
    QGuiApplication.clipboard().setText("Serbia does not want war")
    QTest.keyClick(dialog.field, Qt.Key.Key_V, CTRL_SHIFT)
    reader.wait(lambda: dialog.told.text().startswith("Verbatim"))
    assert dialog.field.toPlainText() == "Serbia does not want war"


def test_what_was_typed_before_that_comes_back_by_ctrl_z(reader: Reader) -> None:
    dialog = opened(reader)
    QTest.keyClicks(dialog.field, "in the past six days")
    QGuiApplication.clipboard().setText("Serbia does not want war")
    QTest.keyClick(dialog.field, Qt.Key.Key_V, CTRL_SHIFT)
    reader.wait(lambda: dialog.told.text().startswith("Verbatim"))
    QTest.keyClick(dialog.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.field.toPlainText() == "in the past six days"
    reader.wait(lambda: dialog.told.text() == "Not verbatim: a number differs.")


def test_an_empty_clipboard_leaves_what_is_typed(reader: Reader) -> None:
    dialog = opened(reader)
    QTest.keyClicks(dialog.field, "in the past six days")
    QGuiApplication.clipboard().clear()
    QTest.keyClick(dialog.field, Qt.Key.Key_V, CTRL_SHIFT)
    assert dialog.field.toPlainText() == "in the past six days"
