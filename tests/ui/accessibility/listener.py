"""Somebody who hears a window instead of seeing it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.exceptions import TimeoutError

from tearsheet.ui.accessibility.announcing import Announcer
from tearsheet.ui.window import assistance
from tests.ui.reader import Program, Reader

PAGE = """<!DOCTYPE html><html lang="en"><head><title>The river rises</title></head><body><article>
<h1>The river rises</h1>
<p>The first paragraph, with <a href="https://example.org/x">a link \U0001f600 to follow</a> and more.</p>
<h2>A second heading</h2>
<p>The mayor knew nothing of it on Tuesday, and the river rose again on both banks of it that night.</p>
<ul><li>one thing to say here</li><li>two things to say there</li></ul>
<blockquote><p>Words of another person that are long enough to be kept.</p></blockquote>
<table><tr><th>Place</th><th>Height</th></tr><tr><td>Bridge</td><td>3 m</td></tr></table>
<p>The last paragraph of the text says again that the river is still rising, and that more words follow.</p>
</article></body></html>
"""


class Listener:
    """What assistive technology is told of one window."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.reader: Reader

    def opens(self, text: str = PAGE, name: str = "page.html") -> Reader:
        """Open a page; the window answers at once, and not first when it has been idle for a while."""
        self.reader = self._program.read(text, name)
        assistance.begin(self.reader.window)
        return self.reader

    def document(self) -> QAccessibleInterface:
        """The article."""
        return told_of(self.reader.window.panes)

    def hears(self, words: str) -> None:
        """Wait until this is said, and said by itself."""
        with suppress(TimeoutError):
            self.reader.wait(lambda: words in self.heard(), 10_000)
        assert words in self.heard(), self.heard()

    def heard(self) -> str:
        """What was said last without being asked for."""
        announcer = self.reader.window.findChild(Announcer)
        return announcer.accessibleName() if announcer else ""


def told_of(widget: QWidget) -> QAccessibleInterface:
    """What a widget is for assistive technology."""
    answer = QAccessible.queryAccessibleInterface(widget)
    assert answer
    return answer


def name(told: QAccessibleInterface) -> str:
    """What it is called."""
    return told.text(QAccessible.Text.Name)


class Told(NamedTuple):
    """One object of the tree: a copy, as PySide takes one that Qt has deleted for the next at its address."""

    role: str
    name: str
    level: int
    is_focusable: bool
    is_part: bool
    widget: QObject | None


def told_below(told: QAccessibleInterface) -> list[Told]:
    """It and all that is in it and seen, in order."""
    return [
        Told(
            one.role().name,
            name(one),
            _level(one),
            bool(one.state().focusable),
            not one.object(),
            one.object(),
        )
        for one in below(told)
    ]


def below(told: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """The same, none to be kept."""
    yield told
    for number in range(told.childCount()):
        child = told.child(number)
        if child and not child.state().invisible:
            yield from below(child)


def _level(told: QAccessibleInterface) -> int:
    attributes = told.attributesInterface()
    keys = attributes.attributeKeys() if attributes else []
    return sum(attributes.attributeValue(key) for key in keys if key == QAccessible.Attribute.Level)
