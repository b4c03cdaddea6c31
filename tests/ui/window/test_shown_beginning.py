"""The beginning of a long text, read while the rest of it is not there yet; then its window takes over."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from tearsheet.formats import MAX_AT_ONCE, load_bytes
from tearsheet.preferences.state import PanelState, ReadingPlace, WindowState
from tearsheet.ui.look.scroll_bar import WIDTH
from tearsheet.ui.reading.reading_view import ReadingView
from tearsheet.ui.window.article_window import Window
from tearsheet.ui.window.opening import Opening
from tearsheet.ui.window.status.status_line import StatusLine
from tests.ui.mouse import double_click, turn_wheel
from tests.ui.reader import Program, Reader

HEAD = "Troops leave the border\n\nBy Ana Marić\n\n1 October 2023\n\n"
PARAGRAPHS = "".join(
    f"Paragraph {number} says that {'so many words are read in a day ' * (number % 23 + 1)}to the end.\n\n"
    for number in range(200)
)
LENGTH = 12_000_000  # code points: a second of another process's time, and of this one's none
LONGEST = 60_000_000  # code points: nearly as many as are read, so that much can be seen meanwhile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A long text."""
    return written(tmp_path)


@pytest.fixture
def opening(program: Program, reader: Reader, path: Path) -> Opening:
    """Its window, which has the keys."""
    del reader  # the window of another article is there already
    return opened(program, path)


def written(folder: Path, length: int = LENGTH) -> Path:
    """The file of a long text."""
    path = folder / "long.txt"
    path.write_text(HEAD + PARAGRAPHS * (length // len(PARAGRAPHS)))
    return path


def opened(program: Program, path: Path) -> Opening:
    """The window that waits for a file, once that is seen."""
    program.application.open([path])
    [opening] = program.application.openings
    opening.activateWindow()
    program.bot.waitUntil(opening.isActiveWindow)
    return opening


def view_of(window: QWidget) -> ReadingView:
    """The text in a window."""
    [view] = window.findChildren(ReadingView)
    return view


def rest(program: Program) -> Window:
    """The window of the whole article, once it is there alone and complete."""
    application = program.application
    program.bot.waitUntil(lambda: len(application.windows) == 2 and not application.openings, timeout=60_000)
    window = application.windows[1]
    program.bot.waitUntil(window.is_complete, timeout=60_000)
    return window


def seen(view: ReadingView) -> QImage:
    """What is seen of a text, without its scroll bar."""
    return view.grab(view.rect().adjusted(0, 0, -WIDTH, 0)).toImage()


def body(view: ReadingView) -> QImage:
    """The same below headline and byline, where the time that reading takes is only known in the end."""
    top, _ = view.places.edges(2, 2)
    return seen(view).copy(0, top, view.width() - WIDTH, view.height() - top)


def files(folder: Path) -> set[Path]:
    """All files in a folder and those inside it."""
    return {path for path in folder.rglob("*") if path.is_file()}


def press(opening: Opening, *keys: str) -> None:
    """Press keys one after the other."""
    for key in keys:
        QTest.keySequence(QApplication.focusWidget() or opening, key)


def words(opening: Opening) -> str:
    """What is said in the middle."""
    return " ".join(label.text() for label in opening.findChildren(QLabel) if label.isVisible())


def foot(opening: Opening) -> str:
    """What is said below the text."""
    return " ".join(line.accessibleName() for line in opening.findChildren(StatusLine))


def test_the_text_is_there_before_it_has_been_read(program: Program, opening: Opening) -> None:
    shown = view_of(opening).document().toPlainText()
    assert shown.startswith("Troops leave the border\nAna Marić")
    assert "Paragraph 3 says" in shown
    assert opening.windowTitle() == "Troops leave the border"
    assert len(program.application.windows) == 1


def test_the_window_that_takes_its_place_shows_the_same(program: Program, opening: Opening) -> None:
    view, title = view_of(opening), opening.windowTitle()
    before, place = body(view), view.mapToGlobal(QPoint(0, 0))
    window = rest(program)
    assert (body(window.view), window.view.mapToGlobal(QPoint(0, 0))) == (before, place)
    assert window.windowTitle() == title


@pytest.mark.parametrize("keys", [("PgDown", "Space", "PgDown"), ("Down",) * 9, ("PgDown", "Space", "PgUp")])
def test_it_takes_over_where_the_reader_has_scrolled(
    program: Program, opening: Opening, keys: tuple[str, ...]
) -> None:
    press(opening, *keys)
    assert view_of(opening).verticalScrollBar().value() > 100
    before = seen(view_of(opening))
    assert seen(rest(program).view) == before


def test_it_scrolls_by_the_wheel(opening: Opening) -> None:
    view = view_of(opening)
    turn_wheel(view, -3)
    assert view.verticalScrollBar().value() > 0


def test_end_goes_as_far_as_there_is_text_and_home_back_to_the_headline(opening: Opening) -> None:
    bar = view_of(opening).verticalScrollBar()
    press(opening, "End")
    assert bar.value() == bar.maximum() > 5_000
    press(opening, "Home")
    assert bar.value() == 0


def test_nothing_of_it_can_be_selected_or_asked_for(opening: Opening) -> None:
    view = view_of(opening)
    middle = view.rect().center()
    double_click(view.viewport(), middle)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=middle)
    press(opening, "Ctrl+A", "Shift+Right", "N", "X", "?", "Tab")
    assert not view.textCursor().hasSelection()
    assert not opening.findChildren(QMenu)
    assert QApplication.activeWindow() is opening


@pytest.mark.parametrize("key", ["Esc", "Ctrl+W", "Ctrl+Q"])
def test_a_key_ends_it_and_nothing_of_it_is_kept(
    program: Program, path: Path, reader: Reader, key: str
) -> None:
    reader.wait(reader.window.is_complete)
    program.application.desk.finish()
    before = files(program.folder)
    opening = opened(program, path)
    press(opening, "PgDown", key)
    reader.wait(lambda: not program.application.openings)
    program.application.desk.finish()
    assert files(program.folder) == before | {path}


def test_after_a_while_the_foot_says_what_is_done(program: Program, reader: Reader, tmp_path: Path) -> None:
    opening = opened(program, written(tmp_path, LONGEST))
    assert foot(opening) == ""
    reader.wait(lambda: foot(opening) == "Opening long.txt…")
    assert opening.accessibleDescription() == "Opening long.txt…"
    assert "Paragraph 3 says" in view_of(opening).document().toPlainText()


def test_what_is_said_at_the_foot_moves_no_text(program: Program, reader: Reader, tmp_path: Path) -> None:
    opening = opened(program, written(tmp_path, LONGEST))
    before = seen(view_of(opening))
    reader.wait(lambda: foot(opening) != "")
    assert seen(view_of(opening)) == before


def test_a_refusal_takes_its_place(program: Program, reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "damaged.txt"
    path.write_bytes((HEAD + PARAGRAPHS).encode() + b"\0\1\2" * MAX_AT_ONCE + PARAGRAPHS.encode())
    opening = opened(program, path)
    reader.wait(lambda: bool(opening.problem))
    assert words(opening) == opening.problem
    assert opening.problem.startswith("“damaged.txt” is not text")
    assert opening.windowTitle() == "damaged.txt"
    reader.wait(lambda: not opening.findChildren(ReadingView))


@pytest.mark.parametrize(
    "left", [ReadingPlace(top=9_000), ReadingPlace(head=1), ReadingPlace(panel=PanelState.OPEN)]
)
def test_where_the_reader_was_elsewhere_only_the_name_is_shown(
    program: Program, reader: Reader, path: Path, left: ReadingPlace
) -> None:
    desk = program.application.desk
    earlier = path.read_bytes()[: MAX_AT_ONCE // 2]  # the file was shorter then
    desk.remember_place(load_bytes(earlier, path), left)
    desk.finish()
    opening = opened(program, path)
    assert words(opening) == opening.windowTitle() == "long.txt"
    assert not opening.findChildren(ReadingView)


def test_where_the_reader_was_at_the_start_the_beginning_is_shown(
    program: Program, reader: Reader, path: Path
) -> None:
    desk = program.application.desk
    place = ReadingPlace(caret=40, panel=PanelState.CLOSED)
    desk.remember_place(load_bytes(path.read_bytes()[: MAX_AT_ONCE // 2], path), place)
    desk.finish()
    assert view_of(opened(program, path)).isVisible()


def test_it_is_set_in_the_type_of_its_window(program: Program, reader: Reader, path: Path) -> None:
    desk = program.application.desk
    desk.remember_window(WindowState(zoom=200))
    desk.finish()
    desk.choose(desk.settings._replace(text_size=24))
    before = body(view_of(opened(program, path)))
    window = rest(program)
    assert window.view.type_size == 48
    assert body(window.view) == before


def test_that_the_file_is_changed_while_it_is_read_is_told(
    program: Program, opening: Opening, path: Path
) -> None:
    del opening  # it reads the file as it was
    path.write_text(f"{HEAD}Quite new words stand here.\n\n{PARAGRAPHS}")
    reader = Reader(rest(program), program.bot)
    reader.wait(lambda: any("has changed since" in label for label in reader.labels()))
