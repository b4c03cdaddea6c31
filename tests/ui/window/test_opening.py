"""A file that another process reads: waited for, given up, told of, and then read in the same place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.errors import LoadError
from tearsheet.formats import MAX_AT_ONCE, begin, load
from tearsheet.formats.process.confined import Loading
from tearsheet.formats.process.recalled import Recalled
from tearsheet.preferences.state import WindowState
from tearsheet.ui.look.theme import growth
from tearsheet.ui.look.word_button import WordButton
from tearsheet.ui.window.article_window import Window
from tearsheet.ui.window.opening import Opening
from tests.ui.reader import Program, Reader, answering

PAGE = (
    "<!doctype html><html><head><title>Troops leave the border</title></head><body>"
    "<article><h1>Troops leave the border</h1>"
    + "<p>Serbia has announced the withdrawal of some of its troops from the border, after warnings.</p>" * 8
    + "</article></body></html>"
)
QUITTING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from tearsheet.formats import load
from tearsheet.storage.paths import shipped_article
from tearsheet.ui.application import Application

def leave():
    application.open([Path(sys.argv[1])])
    application.windows[0].close()
    application.quit()

application = Application()
article = load(shipped_article())
QTimer.singleShot(0, leave)
sys.exit(application.run([article]))
"""
ARTICLE = Article("Slow", (Block(BlockKind.PARAGRAPH, "Words."),), Source(None, "text/html", "utf-8"))


class Slow(Loading):
    """A reading that ends when the test says so."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.digest = ""
        self.answer: Article | LoadError | None = None
        self.is_cancelled = False

    def wait(self, timeout: float | None = None) -> Article | None:
        """What the test has set."""
        if isinstance(self.answer, LoadError):
            raise self.answer
        return self.answer

    def beginning(self) -> Article | None:
        """None: it is no text."""
        return None

    def cancel(self) -> None:
        """Remember it."""
        self.is_cancelled = True


@pytest.fixture
def slow(program: Program, tmp_path: Path) -> Slow:
    """A reading that has begun, its window being there."""
    loading = Slow(tmp_path / "slow page.html")
    program.application.take(loading)
    QApplication.processEvents()
    return loading


def opening(program: Program) -> Opening:
    """The window that waits."""
    return program.application.openings[0]


def words(program: Program) -> str:
    """What it says."""
    return " ".join(label.text() for label in opening(program).findChildren(QLabel))


def test_what_is_waited_for_is_told_in_type_as_large_as_the_articles(program: Program, slow: Slow) -> None:
    [label] = opening(program).findChildren(QLabel)
    usual = label.font().pixelSize()
    desk = program.application.desk
    desk.choose(desk.settings._replace(text_size=38))
    program.application.take(Slow(slow.path.with_name("another page.html")))
    [larger] = program.application.openings[1].findChildren(QLabel)
    assert larger.font().pixelSize() == round(growth(38) * usual)


def test_a_saved_page_is_opened_in_a_window(program: Program, reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    program.application.open([path])
    reader.wait(lambda: len(program.application.windows) == 2)
    assert program.application.windows[1].windowTitle() == "Troops leave the border"
    reader.wait(lambda: not program.application.openings)


def test_of_two_hundred_files_that_cannot_be_opened_few_are_named_and_all_counted(
    program: Program, reader: Reader, tmp_path: Path
) -> None:
    with answering("Close") as asked:
        program.application.open([tmp_path / f"missing {number}.txt" for number in range(200)])
    [told] = asked
    *named, counted = told.splitlines()
    assert len(named) == 8
    assert named[0].startswith("There is no file “missing 0.txt”")
    assert counted == "and 192 more"


def test_a_long_text_is_opened_in_a_window_that_waits_for_it(
    program: Program, reader: Reader, tmp_path: Path
) -> None:
    path = tmp_path / "long.txt"
    path.write_text(
        "Troops leave the border\n\n" + "Serbia has announced the withdrawal of some troops.\n\n" * 25_000
    )
    program.application.open([path])
    assert len(program.application.openings) == 1
    reader.wait(lambda: len(program.application.windows) == 2, 20_000)
    assert program.application.windows[1].windowTitle() == "Troops leave the border"


def test_a_window_names_the_file_at_once_and_says_after_a_while_what_it_does(
    program: Program, reader: Reader, slow: Slow
) -> None:
    assert opening(program).isVisible()
    assert words(program) == "slow page.html"
    reader.wait(lambda: words(program) == "Opening slow page.html…")


def test_the_article_comes_in_the_same_place(program: Program, reader: Reader, slow: Slow) -> None:
    place = opening(program).geometry()
    slow.answer = ARTICLE
    reader.wait(lambda: len(program.application.windows) == 2 and not program.application.openings)
    assert program.application.windows[1].geometry() == place


@pytest.mark.parametrize("key", ["Esc", "Ctrl+W", "Ctrl+Q"])
def test_a_key_gives_up(program: Program, reader: Reader, slow: Slow, key: str) -> None:
    window = opening(program)
    window.activateWindow()
    reader.wait(window.isActiveWindow)
    QTest.keySequence(window, key)
    reader.wait(lambda: slow.is_cancelled and not program.application.openings)


def given_way(program: Program) -> Window:
    """The window of the article, which is not painted yet, in front of the one that waits."""
    opening(program).opened.emit(ARTICLE)
    return program.application.windows[1]


@pytest.mark.parametrize("key", ["Esc", "Ctrl+W"])
def test_a_key_gives_up_an_article_that_is_not_seen_yet(
    program: Program, reader: Reader, slow: Slow, key: str
) -> None:
    waiting = opening(program)
    given_way(program)
    QTest.keySequence(waiting, key)
    reader.wait(lambda: program.application.windows == [reader.window] and not program.application.openings)


def test_a_window_that_is_closed_before_its_first_paint_takes_the_waiting_one_along(
    program: Program, reader: Reader, slow: Slow
) -> None:
    given_way(program).close()
    reader.wait(lambda: program.application.windows == [reader.window] and not program.application.openings)


def test_why_a_page_cannot_be_read_is_said_in_its_window(
    program: Program, reader: Reader, slow: Slow
) -> None:
    slow.answer = LoadError("“slow page.html” holds no article.")
    reader.wait(lambda: words(program) == "“slow page.html” holds no article.")
    close = next(button for button in opening(program).findChildren(WordButton) if button.text() == "Close")
    close.click()
    assert program.application.problems == ["“slow page.html” holds no article."]
    assert not program.application.openings


def test_a_page_that_was_read_once_needs_no_waiting(program: Program, reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    begun = begin(path)
    if isinstance(begun, Loading):
        begun.result()
    program.application.open([path])
    assert len(program.application.windows) == 2


def test_a_long_text_that_was_read_once_needs_no_waiting(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("The harbour was closed on Monday.\n\n" * (MAX_AT_ONCE // 30))
    load(path)
    begun = begin(path)
    assert isinstance(begun, Recalled)
    assert begun.known(60)
    program.application.take(begun)
    assert (len(program.application.windows), program.application.openings) == (1, [])


def test_a_long_text_is_waited_for_the_first_time(program: Program, reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("The harbour was closed on Monday.\n\n" * (MAX_AT_ONCE // 30))
    program.application.open([path])
    assert len(program.application.openings) == 1
    reader.wait(lambda: len(program.application.windows) == 2)


def test_a_window_as_large_as_a_larger_screen_lies_on_this_one(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    program.application.desk.remember_window(WindowState(width=9_000, height=8_000))
    program.application.desk.finish()
    program.application.take(Slow(tmp_path / "slow page.html"))
    [opening] = program.application.openings
    room = opening.screen().availableGeometry()
    qtbot.waitUntil(lambda: room.contains(opening.frameGeometry()))


@pytest.fixture
def long_text(tmp_path: Path) -> Path:
    """A text that another process reads."""
    path = tmp_path / "long.txt"
    path.write_text("Troops leave\n\n" + "The harbour was closed on Monday.\n\n" * (MAX_AT_ONCE // 30))
    return path


def test_beside_another_window_a_long_text_is_seen_once_its_beginning_is_read(
    program: Program, reader: Reader, long_text: Path
) -> None:
    program.application.open([long_text])
    waiting = opening(program)
    assert not waiting.isVisible()
    reader.wait(waiting.isVisible)
    assert waiting.windowTitle() == "Troops leave"


def test_alone_it_is_seen_at_once(program: Program, reader: Reader, long_text: Path) -> None:
    reader.window.close()
    program.application.open([long_text])
    assert opening(program).isVisible()


def test_the_program_stays_for_it_whatever_is_closed_before(
    program: Program, reader: Reader, long_text: Path, qtbot: QtBot
) -> None:
    program.application.open([long_text])
    waiting = opening(program)
    reader.window.close()
    assert not waiting.isVisible()
    assert not program.application.qt.quitOnLastWindowClosed()
    qtbot.waitUntil(waiting.isVisible)
    assert program.application.qt.quitOnLastWindowClosed()
    qtbot.waitUntil(lambda: [each.windowTitle() for each in program.application.windows] == ["Troops leave"])


def test_one_that_was_read_before_comes_and_the_program_ends_with_its_windows(
    program: Program, reader: Reader, long_text: Path
) -> None:
    load(long_text)
    program.application.open([long_text])
    reader.wait(lambda: len(program.application.windows) == 2 and not program.application.openings)
    assert program.application.qt.quitOnLastWindowClosed()


def test_quitting_gives_up_one_that_is_not_seen_yet(
    program: Program, reader: Reader, long_text: Path
) -> None:
    program.application.open([long_text])
    program.application.quit()
    assert program.application.openings == []
    assert program.application.qt.quitOnLastWindowClosed()
    reader.wait(lambda: not program.application.windows)


def test_the_program_stays_for_one_whatever_comes_of_another(
    program: Program, reader: Reader, long_text: Path, tmp_path: Path
) -> None:
    program.application.take(Slow(tmp_path / "slow page.html"))
    program.application.open([long_text])
    seen, waiting = program.application.openings
    seen.close()
    assert not waiting.isVisible()
    assert not program.application.qt.quitOnLastWindowClosed()
    reader.wait(waiting.isVisible)
    assert program.application.qt.quitOnLastWindowClosed()


def test_quitting_ends_a_program_whose_only_window_is_not_seen_yet(long_text: Path, tmp_path: Path) -> None:
    script = tmp_path / "quitting.py"
    script.write_text(QUITTING)
    subprocess.run([sys.executable, script, long_text], timeout=60, check=True)


def test_one_that_cannot_be_read_says_so_before_its_beginning_was_seen(
    program: Program, reader: Reader, tmp_path: Path
) -> None:
    path = tmp_path / "blank.txt"
    path.write_text(" " * (MAX_AT_ONCE + 1))
    program.application.open([path])
    reader.wait(lambda: bool(opening(program).problem))
    assert opening(program).isVisible()
    assert words(program) == opening(program).problem
