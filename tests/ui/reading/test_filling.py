"""A long text goes into its document by and by; whatever is done, it is as if all of it were there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleTextInterface, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tearsheet.article.model import Article, Block, BlockKind, Passage, Source
from tearsheet.preferences.state import ReadingPlace
from tearsheet.ui.look.theme import LIGHT
from tearsheet.ui.reading import filling
from tearsheet.ui.reading.article_lines import Spot
from tearsheet.ui.reading.heights import Heights
from tearsheet.ui.reading.reading_view import ReadingView
from tearsheet.ui.window.article_window import Window
from tests.ui.reader import Program
from tests.ui.reading.counting import calls_of

LINES = 4_000


LONG = Article(
    "A long article",
    tuple(
        Block(BlockKind.PARAGRAPH, f"Paragraph {number} has 🙂 words. " * (1 + number % 7))
        for number in range(LINES)
    ),
    Source(None, "text/plain", "utf-8"),
)
"""So long that it takes several turns."""


@pytest.fixture(scope="module")
def long_article() -> Article:
    return LONG


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


@pytest.mark.parametrize("key", ["End", "Ctrl+End", "Shift+Down", "PgDown", "Ctrl+A", "Ctrl+Down"])
def test_a_key_puts_into_the_document_what_it_leads_to_and_no_more(window: Window, key: str) -> None:
    QTest.keySequence(window.view, QKeySequence(key))
    window.view.viewport().repaint()
    assert window.view.document().blockCount() < LINES // 4


def test_a_text_is_begun_at_its_end_without_what_is_before(
    program: Program, long_article: Article, qtbot: QtBot
) -> None:
    view = ReadingView(LONG, 20.0, LIGHT)
    qtbot.addWidget(view)
    view.start_at(ReadingPlace(top=len(long_article.text) - 500, caret=0))
    view.show()
    view.viewport().repaint()
    assert view.places.top()[0].line > LINES - 100
    assert view.document().blockCount() < LINES // 4


def test_the_heights_of_a_text_are_guessed_once_until_it_is_seen(
    program: Program, long_article: Article
) -> None:
    guesses = calls_of(Heights.__init__, partial(program.application.show, long_article))
    assert guesses == 2  # the first is that of a layout without any line


def rows_at(window: Window, line: int) -> int:
    """Into how many rows a line is broken."""
    return window.view.caret.cursor(Spot(line)).block().layout().lineCount()


def test_a_line_keeps_its_rows_when_others_are_put_before_it(window: Window) -> None:
    view = window.view
    view.filling.reach(2000)
    first = 2000 - filling.AROUND
    before = rows_at(window, first)
    for put in (partial(view.filling.reach, 1000), view.filling.fill, view.filling.finish):
        put()
        assert rows_at(window, first) == before > 0


def test_a_line_has_no_rows_of_another_one_that_it_is_put_before(window: Window) -> None:
    view = window.view
    view.filling.reach(2000)
    assert rows_at(window, 2000 - filling.AROUND) > 0
    view.filling.reach(1000)
    assert view.document().findBlockByNumber(filling.FIRST_LINES).layout().lineCount() == 0


@pytest.mark.parametrize(("key", "line"), [("Left", 500), ("Up", 500), ("Ctrl+Up", 500), ("Shift+PgUp", 499)])
def test_keys_lead_to_the_lines_before_however_long_these_are(
    program: Program, qtbot: QtBot, key: str, line: int
) -> None:
    words = "So many words are in it. " * (filling.AT_ONCE // 50)
    long, short = Block(BlockKind.PARAGRAPH, words), Block(BlockKind.PARAGRAPH, "A few words.")
    view = program.application.show(LONG._replace(body=(long, short) * filling.FIRST_LINES)).view
    with qtbot.waitSignal(view.first_painted):
        pass
    view.movement.go_to_line(501)
    QTest.keySequence(view, QKeySequence(key))
    assert view.caret.spot().line == line


def test_the_end_is_there_at_once(window: Window) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_End)
    assert window.view.places.is_end_seen()
    assert window.view.caret.position() == window.view.lines.length


def _pressed(keys: str) -> Callable[[ReadingView], None]:
    return lambda view: QTest.keySequence(view, QKeySequence(keys))


def _clicked(view: ReadingView) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 150))


STEPS: dict[str, Callable[[ReadingView], object]] = {
    "turn": lambda view: view.filling.fill(),
    "click": _clicked,
    "end": lambda view: view.movement.to_end(),
    "screen on": lambda view: view.movement.screen_on(),
    "screen back": lambda view: view.movement.screen_back(),
    "all": lambda view: view.selectAll(),
    **{keys: _pressed(keys) for keys in ("Down", "Shift+Up", "Shift+PgDown", "Ctrl+Up", "Ctrl+End", "Left")},
}


@settings(max_examples=20, deadline=None)
@given(steps=st.lists(st.sampled_from(sorted(STEPS)) | st.integers(0, LINES), min_size=4, max_size=12))
def test_whatever_is_done_meanwhile_leads_where_it_does_when_all_is_there(steps: list[str | int]) -> None:
    whole, begun = views = _view(), _view()
    whole.filling.finish()
    for step in steps:
        for view in views:
            STEPS[step](view) if isinstance(step, str) else view.movement.go_to_line(step)
            view.viewport().repaint()
        assert _state(begun) == _state(whole)
    begun.filling.finish()
    assert _state(begun) == _state(whole)
    assert begun.toPlainText() == whole.toPlainText()
    for view in views:
        view.deleteLater()


def _view() -> ReadingView:
    view = ReadingView(LONG, 20.0, LIGHT)
    view.resize(600, 500)
    view.show()
    view.viewport().repaint()
    return view


def _state(view: ReadingView) -> tuple[object, ...]:
    """What is seen and selected, and how."""
    cursor = view.textCursor()
    ends = map(view.caret.spot_of, (cursor.anchor(), cursor.position()))
    return (*ends, view.verticalScrollBar().value(), view.viewport().grab().toImage())


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
