"""A long text goes into its document by and by; whatever is done, it is as if all of it were there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleTextInterface, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tearsheet.article.model import Article, Block, BlockKind, Passage, Source
from tearsheet.ui.reading import filling
from tearsheet.ui.reading.heights import Heights
from tearsheet.ui.window.article_window import Window
from tests.ui.reader import Program
from tests.ui.reading.counting import calls_of

LINES = 4_000


@pytest.fixture(scope="module")
def long_article() -> Article:
    """So long that it takes several turns."""
    body = (Block(BlockKind.PARAGRAPH, f"Paragraph {number} has 🙂 words. " * 6) for number in range(LINES))
    return Article("A long article", tuple(body), Source(None, "text/plain", "utf-8"))


@pytest.fixture
def window(program: Program, qtbot: QtBot, long_article: Article) -> Window:
    """Its window with the first screen and nothing more."""
    shown = program.application.show(long_article)
    with qtbot.waitSignal(shown.view.first_painted):
        pass
    assert shown.view.document().blockCount() < LINES // 2
    return shown


def test_every_turn_takes_a_little_and_in_the_end_all_of_it_can_be_heard(
    window: Window, qtbot: QtBot, long_article: Article
) -> None:
    sizes = [window.view.document().characterCount()]
    window.view.document().contentsChange.connect(lambda _start, _removed, added: sizes.append(added))
    qtbot.waitUntil(window.is_complete)
    longest = max(len(block.text) for block in long_article.body)
    assert max(sizes[1:]) < 2 * (filling.AT_ONCE + longest)
    heard = QAccessible.queryAccessibleInterface(window.view).textInterface()
    assert isinstance(heard, QAccessibleTextInterface)
    assert heard.text(0, heard.characterCount()).split("\n", 1)[1] == long_article.text


@pytest.mark.parametrize(
    "everything",
    [
        lambda view: QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
        lambda view: QTest.keyClick(
            view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        ),
    ],
)
def test_everything_is_selected_that_the_document_has_not_yet(
    window: Window, everything: Callable[[object], None], long_article: Article
) -> None:
    everything(window.view)
    assert window.view.caret.selected_passage() == Passage(0, len(long_article.text.rstrip()))


def test_the_bar_may_be_drawn_to_where_nothing_is_yet(window: Window) -> None:
    bar = window.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    bar.setValue(bar.maximum())
    window.view.viewport().repaint()
    assert window.view.places.is_end_seen()
    assert window.view.filling.is_done()


def test_the_heights_of_a_text_are_guessed_once_until_it_is_seen(
    program: Program, long_article: Article
) -> None:
    guesses = calls_of(Heights.__init__, partial(program.application.show, long_article))
    assert guesses == 2  # the first is that of a layout without any line


def test_the_end_is_there_at_once(window: Window) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_End)
    assert window.view.places.is_end_seen()
    assert window.view.caret.position() == window.view.lines.length


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_what_is_selected_in_what_is_not_there_yet_stays_and_is_copied_to_the_letter(
    program: Program, qtbot: QtBot, long_article: Article, data: st.DataObject
) -> None:
    window = program.application.show(long_article)
    with qtbot.waitSignal(window.view.first_painted):
        pass
    ends = data.draw(st.tuples(*[st.integers(0, LINES - 1)] * 2).map(sorted))
    start, end = (long_article.text.index(f"Paragraph {number} has") for number in ends)
    passage = Passage(start, end + len("Paragraph"))
    window.view.movement.go_to(passage)
    window.view.copy()
    copied = QGuiApplication.clipboard().text()
    qtbot.waitUntil(window.is_complete)
    assert window.view.caret.selected_passage() == passage
    assert copied.split() == long_article.text[passage.start : passage.end].split()
    window.close()
