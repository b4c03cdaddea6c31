"""Letter keys on keyboards of another script: the Latin letter at the same place counts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from tearsheet.ui.key_places import latin_key
from tests.ui.reader import LONG, Program, Reader

NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
J, K, N, S, F, Z, SLASH, BRACKET, DIGIT = 44, 45, 57, 39, 41, 52, 61, 35, 10
"""Scan codes of X11."""


def pressed(letter: str, place: int, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    """What Qt sends for a key that types this letter."""
    key = ord(letter.upper())
    text = "" if modifiers & CONTROL else letter
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, place, 0, 0, text)


def press(reader: Reader, letter: str, place: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is, as a keyboard that knows no Latin letter does."""
    QCoreApplication.sendEvent(reader.front(), pressed(letter, place, modifiers))


@pytest.mark.parametrize(
    ("letter", "place", "modifiers", "key"),
    [
        ("о", J, NONE, "J"),
        ("О", J, SHIFT, "J"),
        ("ξ", J, NONE, "J"),
        ("ת", 59, NONE, ","),
        ("ъ", BRACKET, NONE, "]"),
        ("د", BRACKET, NONE, "]"),
        ("؟", SLASH, SHIFT, "?"),
        ("۱", DIGIT, NONE, "1"),
        ("j", J, NONE, ""),
        ("é", 11, NONE, ""),
        ("ő", 26, NONE, ""),
        ("€", 26, NONE, ""),
        ("→", 31, NONE, ""),
        ("о", 0, NONE, ""),
        ("о", 200, NONE, ""),
    ],
)
def test_the_place_of_a_key_tells_its_latin_letter(
    letter: str, place: int, modifiers: Qt.KeyboardModifier, key: str
) -> None:
    assert latin_key(pressed(letter, place, modifiers)) == key


def test_a_letter_without_a_place_is_none() -> None:
    assert latin_key(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, NONE, 50, 0, 0)) == ""


def test_letters_of_another_script_act_in_the_article(program: Program) -> None:
    reader = program.read(LONG)
    press(reader, "о", J)
    press(reader, "о", J)
    press(reader, "л", K)
    assert reader.caret() == (1, 0)


def test_letters_of_another_script_act_with_ctrl(reader: Reader) -> None:
    press(reader, "а", F, CONTROL)
    assert reader.window.finding.bar.isVisible()


def test_letters_of_another_script_act_in_the_list_of_notes(reader: Reader) -> None:
    reader.press("n", "Esc", "F9", "F9")
    press(reader, "т", N)
    assert reader.is_writing()


def test_letters_that_are_switched_off_are_off_in_every_script(reader: Reader) -> None:
    reader.press("Ctrl+Shift+K")
    before = reader.caret()
    press(reader, "о", J)
    assert reader.caret() == before


def test_what_is_typed_into_a_note_stays_what_it_is(reader: Reader) -> None:
    reader.press("n")
    press(reader, "о", J)
    press(reader, "я", Z, CONTROL)
    assert reader.editor().text() == "о"
