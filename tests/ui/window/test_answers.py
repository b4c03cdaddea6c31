"""What the window says in answer to a key: it is gone once it is no longer true."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication

from tearsheet.preferences.settings import ThemeChoice
from tests.ui.reader import Program, Reader

HEADED = "# Rain\n\nIt rains.\n\n## North\n\nIt pours.\n\n## South\n\nIt is dry.\n"


@pytest.fixture
def refused(program: Program) -> Reader:
    """A reader behind the last heading, who has just been told so."""
    reader = program.read(HEADED, "rain.md")
    reader.press("End", "G")
    assert reader.message().startswith("No more headings")
    return reader


def test_a_refusal_goes_with_a_jump_that_succeeds(refused: Reader) -> None:
    refused.press("Shift+G")
    assert (refused.message(), refused.view.textCursor().block().text()) == ("", "South")
    refused.press("Shift+G", "Shift+G", "Shift+G")
    assert refused.message().startswith("No more headings")
    refused.press("Right")
    assert refused.message() == ""


@pytest.mark.parametrize("key", ["F9", "Ctrl+F", "Shift+Right", "Space", "Ctrl+A", "T", "Ctrl+Shift+P"])
def test_a_refusal_goes_with_whatever_is_done_next(refused: Reader, key: str) -> None:
    refused.press(key)
    assert refused.message() == ""


def test_an_answer_goes_when_something_else_is_chosen_or_copied(reader: Reader) -> None:
    reader.press("Ctrl+T")
    assert reader.message().startswith("Theme: ")
    desk = reader.window.desk
    desk.choose(desk.settings._replace(theme=ThemeChoice.SEPIA))
    assert reader.message() == ""
    reader.put_caret(4, 3)
    reader.press("X")
    assert "copied" in reader.message()
    QGuiApplication.clipboard().setText("copied elsewhere")
    assert reader.message() == ""


def test_an_answer_stays_when_the_screen_tells_of_what_the_program_has_copied_itself(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    reader.put_caret(4, 3)
    reader.press("X")
    QGuiApplication.clipboard().dataChanged.emit()  # as on Wayland, after the key
    assert "copied" in reader.message()


def test_what_is_said_by_itself_stays_whatever_is_done(refused: Reader) -> None:
    refused.window.desk.troubled.emit("The disk is full")
    refused.press("Shift+G", "Right")
    assert refused.message() == "The disk is full"


def test_the_next_answer_stands_in_place_of_the_last(reader: Reader) -> None:
    reader.put_caret(4, 3)
    reader.press("H", "Del")
    assert "deleted" in reader.message()
    reader.press("Ctrl+Z")
    assert reader.message().startswith("Undone: ")
    reader.press("J")
    assert reader.message() == ""
