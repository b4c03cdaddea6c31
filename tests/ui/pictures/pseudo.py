"""The program in a language that does not exist: every text half as long again, read from either side.

`.venv/bin/python -m tests.ui.pictures.pseudo` tells which words the window and its sheets have no room for.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType

import tearsheet

LONG_SENTENCE = "[Noo eexpreessioon: uunteermiinaateed chaaraacteer seet]"
_VOWEL = re.compile("[aeiouy]")
_SIGNS = re.compile(r"(\{\w*\}|%n|%\(\w+\)\w|%s|d MMM yyyy|0123456789)")


class Pseudo:
    """A catalogue that makes its texts itself: each vowel stands there twice.

    Attributes:
        language: None that Qt knows.
    """

    language = "zz"

    def text(self, text: str) -> str:
        """A longer text, in brackets, by which it is seen whether all of it is shown."""
        parts = _SIGNS.split(text)
        longer = "".join(
            part if number % 2 else re.sub("[aeiouy]", r"\g<0>\g<0>", part)
            for number, part in enumerate(parts)
        )
        return f"[{longer}]" if len(text) > 1 else text

    def plural(self, many: str, count: int) -> str:
        """As any other text."""
        del count
        return self.text(many)

    def number(self, count: int) -> str:
        """As in English."""
        return f"{count:,}"

    def parted(self, values: Mapping[str, object]) -> Mapping[str, object]:
        """As they are."""
        return values

    def begun(self, text: str) -> str:
        """As it is."""
        return text


def cut(scenes: ModuleType) -> Iterator[str]:
    """Which words have no room, from either side, in a wide and in a narrow window, and with large type."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from tearsheet.ui.notes.note_questions import NoteChoices
    from tests.ui.pictures.parts import write_versions

    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        QApplication.setLayoutDirection(direction)
        with scenes.reading() as reader:
            write_versions(reader)
            for size, text in ((scenes.WIDE, 19), (scenes.NARROW, 19), (scenes.WIDE, scenes.LARGE)):
                scenes.arrange(reader, size, text_size=text)
                reader.press("F9")
                reader.wait(reader.window.findChildren(NoteChoices)[0].isVisible)
                scenes.seen(reader)
                yield from map(f"notes, {size.width()}, {text}: {{}}".format, _cut(reader.window))
                reader.press("F9", "Ctrl+F", "Alt+X")
                reader.window.finding.bar.tell(LONG_SENTENCE, is_final=False)
                scenes.seen(reader)
                yield from map(f"find, {size.width()}, {text}: {{}}".format, _cut(reader.window))
                reader.press("Alt+X", "Esc", "T")
                yield from map(f"Aa, {size.width()}, {text}: {{}}".format, _cut(reader.window))
                reader.press("Esc")
                for name in scenes.open_sheets(reader):
                    for sheet in scenes.dialogs(reader):
                        yield from map(f"{name}, {size.width()}, {text}: {{}}".format, _cut(sheet))


def _cut(window: object) -> Iterator[str]:
    """The words of labels and buttons that are seen, and have less room than they need."""
    from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

    assert isinstance(window, QWidget)
    for label in window.findChildren(QLabel):
        advance, words = label.fontMetrics().horizontalAdvance, label.text().split()
        is_wrapped = label.wordWrap()
        width = max(map(advance, words), default=0) if is_wrapped else label.sizeHint().width()
        height = label.heightForWidth(label.width()) if is_wrapped else label.sizeHint().height()
        if label.isVisible() and words and (width > label.width() or height > label.height()):
            yield label.text()
    for field in window.findChildren(QLineEdit):
        told, margins = field.placeholderText(), field.textMargins()
        room = field.width() - margins.left() - margins.right()
        if field.isVisible() and field.fontMetrics().horizontalAdvance(told) > room:
            yield told
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.sizeHint().width() > button.width():
            yield button.text()


def main() -> None:
    """Tell what is cut."""
    tearsheet._catalogue = Pseudo()  # type: ignore[assignment] # as long as the process lives
    from tests.ui.pictures import scenes  # in that language

    with tempfile.TemporaryDirectory() as own:
        scenes.be_alone(Path(own))
        print("\n".join(cut(scenes)))


if __name__ == "__main__":
    main()
