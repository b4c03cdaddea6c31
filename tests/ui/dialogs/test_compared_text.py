"""Two copies of a long text beside each other: written by and by, and all there for whoever uses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tearsheet.comparing.copies import Row, RowKind
from tearsheet.comparing.fields import FieldChange
from tearsheet.comparing.wording import Kind, Piece
from tearsheet.preferences.settings import ThemeChoice
from tearsheet.ui.dialogs.compared_rows import Shown
from tearsheet.ui.dialogs.compared_text import ComparedText, Copies
from tearsheet.ui.look.theme import USUAL_SIZE, chosen_theme

PARAGRAPHS = 60
SAME = "so many words " * 40


def row(number: int) -> Shown:
    """A paragraph of which one word differs, with a note on it in both copies."""
    pieces = (
        Piece(Kind.SAME, f"{number}: {SAME}", f"{number}: {SAME}"),
        Piece(Kind.CHANGED, f"old{number} ", f"new{number} "),
    )
    return Shown(Row(RowKind.CHANGED, pieces, None, None), "", (f"note {number}",), (f"note {number}",))


@pytest.fixture(params=[True, False], ids=["two columns", "one column"])
def text(request: pytest.FixtureRequest, qtbot: QtBot) -> ComparedText:
    fields = [FieldChange("headline", "One", "Another")]
    shown = ComparedText(
        Copies(("this", "that"), fields, [row(number) for number in range(PARAGRAPHS)]),
        chosen_theme(ThemeChoice.LIGHT),
    )
    qtbot.addWidget(shown)
    shown.resize(900, 600)
    shown.show()
    shown.begin(USUAL_SIZE, is_wide=request.param)
    return shown


def is_complete(text: ComparedText) -> bool:
    return f"new{PARAGRAPHS - 1}" in text.toPlainText()


def test_the_first_screen_comes_before_the_rest(text: ComparedText, qtbot: QtBot) -> None:
    assert "new0" in text.toPlainText()
    assert not is_complete(text)
    qtbot.waitUntil(lambda: is_complete(text))


def test_each_word_is_there_once_on_its_side(text: ComparedText, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: is_complete(text))
    words = text.toPlainText()
    for number in range(PARAGRAPHS):
        assert words.split().count(f"new{number}") == words.split().count(f"old{number}") == 1
    assert words.index("new0") < words.index(f"new{PARAGRAPHS - 1}")


def test_whoever_copies_all_at_once_has_all(text: ComparedText) -> None:
    QTest.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert f"new{PARAGRAPHS - 1}" in text.textCursor().selectedText()


def test_whoever_presses_a_button_of_the_mouse_finds_all(text: ComparedText) -> None:
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert is_complete(text)


def test_the_walk_goes_through_all_changes(text: ComparedText) -> None:
    places = []
    for _ in range(PARAGRAPHS + 5):
        text.go(1)
        places.append(text.textCursor().position())
    assert len(set(places)) == 1 + PARAGRAPHS  # the headline too
    assert is_complete(text)


def test_the_reader_stays_at_the_start_while_the_rest_is_written(text: ComparedText, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: is_complete(text))
    assert text.textCursor().position() == text.verticalScrollBar().value() == 0


def test_all_written_anew_is_there_once(text: ComparedText, qtbot: QtBot) -> None:
    text.begin(2 * USUAL_SIZE, is_wide=False)
    qtbot.waitUntil(lambda: is_complete(text))
    assert text.toPlainText().count("Another") == 1


def test_the_reader_stays_at_a_change_that_is_written_late(text: ComparedText) -> None:
    for _ in range(PARAGRAPHS - 10):
        text.go(1)
    before = text.textCursor().block().text()[:20]
    text.begin(2 * USUAL_SIZE, is_wide=True)
    assert text.textCursor().block().text()[:20] == before
    assert text.viewport().rect().contains(text.cursorRect())
