"""Comparing the article with another saved copy of it, on the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import sleep

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QWidget

from tearsheet.article.model import Article
from tearsheet.storage.paths import shipped_article
from tearsheet.ui.dialogs.comparison_window import ComparisonWindow
from tearsheet.ui.look.changed_text import ChangedText
from tearsheet.ui.look.question import Question
from tearsheet.ui.window import appearance, comparing
from tearsheet.ui.window.status.status_line import StatusLine
from tests.ui.mouse import drop
from tests.ui.reader import Reader, answering, choosing, replacing

CHANGES = (
    ("past five days", "past 5 or 6 days"),
    ("Andreas Michaelis", "Andreas Schmidt"),
    ("“Serbia does not want war,”", '"Serbia does not want war,"'),
    ("00.11 CEST", "09.30 CEST"),
)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    text = shipped_article().read_text("utf-8")
    for old, new in CHANGES:
        assert old in text
        text = text.replace(old, new)
    path = tmp_path / "later copy.txt"
    path.write_text(text, "utf-8")
    return path


def compared(reader: Reader, path: Path) -> ComparisonWindow:
    with choosing(path):
        reader.press("Ctrl+D")
    return shown(reader)


def shown(reader: Reader) -> ComparisonWindow:
    reader.wait(lambda: reader.window.findChild(ComparisonWindow) is not None)
    window = reader.window.findChild(ComparisonWindow)
    assert window is not None
    reader.wait(window.shown.hasFocus)
    reader.wait(lambda: bool(window.shown.toPlainText()))
    return window


def words_at_caret(window: ComparisonWindow) -> str:
    return window.shown.textCursor().block().text()


def columns(window: ComparisonWindow) -> int:
    return 2 if window.shown.document().rootFrame().childFrames() else 1


def test_numbers_names_and_dates_that_differ_are_told_first(reader: Reader, copy: Path) -> None:
    window = compared(reader, copy)
    assert window.told.text().splitlines() == [
        "Paragraphs and fields that differ: 1 in the head, 2 changed.",
        "Numbers: five → 5 or 6.",
        "Names: Michaelis → Schmidt.",
    ]


def test_f3_walks_from_change_to_change_and_back(reader: Reader, copy: Path) -> None:
    window = compared(reader, copy)
    seen = []
    for key in ("F3", "F3", "F3", "Shift+F3"):
        reader.press(key)
        seen.append(words_at_caret(window)[:14])
    assert seen == ["Published: Sun", "President Vuči", "Reacting to th", "President Vuči"]


def test_the_reader_stays_at_a_change_where_type_colours_or_columns_change(
    reader: Reader, copy: Path
) -> None:
    window = compared(reader, copy)
    reader.press("F3", "F3", "F3")
    changes: tuple[Callable[[], object], ...] = (
        lambda: reader.window.set_zoom(120),
        lambda: appearance.next_theme(reader.window),
        lambda: window.resize(400, 700),
    )
    for change in changes:
        change()
        reader.wait(lambda: columns(window) == 1 + (window.width() > 400))
        assert words_at_caret(window).startswith("Reacting to")


def test_who_has_scrolled_stays_as_far_down_in_larger_type(reader: Reader, copy: Path) -> None:
    window = compared(reader, copy)
    bar, document = window.shown.verticalScrollBar(), window.shown.document()
    bar.setValue(300)
    before = bar.value() / document.size().height()
    reader.window.set_zoom(120)
    assert bar.value() / document.size().height() == pytest.approx(before, abs=0.01)


def test_a_second_comparison_takes_the_keys_from_the_first_and_not_from_the_article(
    reader: Reader, copy: Path
) -> None:
    first = compared(reader, copy)
    status, gone_to = reader.window.findChild(StatusLine), list[QWidget]()
    assert status is not None
    status.focus_moved.connect(lambda: gone_to.append(reader.window.focusWidget()))
    comparing.of(reader.window).compare_with(copy)
    reader.wait(lambda: any(one is not first for one in reader.window.findChildren(ComparisonWindow)))
    reader.wait(lambda: isinstance(QApplication.focusWidget(), ChangedText))
    assert gone_to == []


def bar_beside(window: ComparisonWindow) -> list[int]:
    """The heights at which a bar in the accent's colour stands at the side of the text."""
    image = window.shown.viewport().grab().toImage()
    accent = QColor(window.shown.theme.accent)
    return [height for height in range(image.height()) if image.pixelColor(1, height) == accent]


@pytest.mark.parametrize("width", [1000, 400])
def test_a_bar_stands_beside_the_change_that_the_reader_is_at(reader: Reader, copy: Path, width: int) -> None:
    window = compared(reader, copy)
    window.resize(width, 700)
    reader.wait(lambda: columns(window) == 1 + (width > 400))
    assert bar_beside(window) == []
    reader.press("F3")
    reader.press("F3")
    caret, beside = window.shown.cursorRect(), bar_beside(window)
    assert beside[0] <= caret.top() + 1
    assert beside[-1] >= caret.bottom() - 1
    assert len(beside) == beside[-1] - beside[0] + 1


def test_the_buttons_walk_too(reader: Reader, copy: Path) -> None:
    window = compared(reader, copy)
    QTest.mouseClick(window.following, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.following, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.before, Qt.MouseButton.LeftButton)
    assert words_at_caret(window).startswith("Published")


def test_a_narrow_window_has_one_column(reader: Reader, copy: Path) -> None:
    window = compared(reader, copy)
    window.resize(1000, 700)
    reader.wait(lambda: columns(window) == 2)
    window.resize(400, 700)
    reader.wait(lambda: columns(window) == 1)
    assert "past five days5 or 6 days" not in window.shown.toPlainText()
    assert (
        "Andreas Michaelis Schmidt" in window.shown.toPlainText() or "Michaelis" in window.shown.toPlainText()
    )


def test_a_note_is_shown_on_both_without_the_signs_of_markdown(reader: Reader, copy: Path) -> None:
    reader.select("immediate de-escalation")
    reader.press("N")
    reader.type("ask *him*")
    reader.press("Esc")
    window = compared(reader, copy)
    window.resize(1000, 700)
    reader.wait(lambda: window.shown.toPlainText().count("ask him") == 2)


def test_the_comparison_is_written_as_a_page(reader: Reader, copy: Path, tmp_path: Path) -> None:
    compared(reader, copy)
    page = tmp_path / "differences.html"
    with choosing(page):
        reader.press("Ctrl+E")
    reader.wait(page.exists)
    text = page.read_text("utf-8")
    assert "<del>Michaelis" in text
    assert "<ins>Schmidt" in text
    assert "The content of this article is fictional" in text


def test_the_page_shows_the_notes_on_both_sides(reader: Reader, copy: Path, tmp_path: Path) -> None:
    reader.select("immediate de-escalation")
    reader.press("N")
    reader.type("ask *him* <today>")
    reader.press("Esc")
    compared(reader, copy)
    page = tmp_path / "differences.html"
    with choosing(page):
        reader.press("Ctrl+E")
    reader.wait(page.exists)
    assert page.read_text("utf-8").count("ask <em>him</em> &lt;today&gt;") == 2


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Event:
    """A comparison that goes on until it is stopped; set when it has been."""
    was_stopped = Event()

    def compare(_old: Article, _new: Article, go_on: Callable[[], None]) -> None:
        try:
            while True:
                go_on()
                sleep(0)  # the window's thread comes before
        finally:
            was_stopped.set()

    monkeypatch.setattr("tearsheet.ui.window.comparing.compare", compare)
    return was_stopped


def progress(reader: Reader) -> QProgressDialog:
    reader.wait(lambda: any(each.isVisible() for each in reader.window.findChildren(QProgressDialog)))
    [dialog] = reader.window.findChildren(QProgressDialog)
    reader.wait(dialog.isActiveWindow)
    return dialog


def test_what_takes_longer_than_300_ms_is_said(reader: Reader, copy: Path, held: Event) -> None:
    with choosing(copy):
        reader.press("Ctrl+D")
    [dialog] = reader.window.findChildren(QProgressDialog)
    assert min(timer.interval() for timer in dialog.findChildren(QTimer)) == 300
    QTest.keyClick(progress(reader), Qt.Key.Key_Escape)
    reader.wait(held.is_set)


@pytest.mark.parametrize("way", ["key", "button"])
def test_a_long_comparison_says_so_and_is_stopped_at_once(
    reader: Reader, copy: Path, held: Event, way: str
) -> None:
    with choosing(copy):
        reader.press("Ctrl+D")
    dialog = progress(reader)
    assert "later copy.txt" in dialog.labelText()
    if way == "key":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(dialog.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert reader.message() == "The comparison was stopped"
    assert not dialog.isVisible()
    assert reader.window.findChild(ComparisonWindow) is None
    reader.wait(held.is_set)


def test_closing_the_window_ends_a_comparison(reader: Reader, copy: Path, held: Event) -> None:
    with choosing(copy):
        reader.press("Ctrl+D")
    progress(reader)
    reader.window.close()
    reader.wait(held.is_set)


def test_nothing_is_said_of_what_is_done_in_a_moment(reader: Reader, copy: Path) -> None:
    compared(reader, copy)
    reader.wait(lambda: not reader.window.findChildren(QProgressDialog))


def test_a_copy_with_a_book_more_is_shown_in_part_and_exported_whole(reader: Reader, tmp_path: Path) -> None:
    other = tmp_path / "book.txt"
    words = " ".join(f"word{number}" for number in range(60_000))
    other.write_text(f"{shipped_article().read_text('utf-8')}\n\nIt begins. {words}.\n", "utf-8")
    window = compared(reader, other)
    assert len(window.shown.toPlainText()) < 250_000
    page = tmp_path / "differences.html"
    with choosing(page):
        reader.press("Ctrl+E")
    reader.wait(page.exists)
    assert "word29999 word30000" in page.read_text("utf-8")


def test_the_page_never_takes_the_place_of_a_copy(reader: Reader, copy: Path) -> None:
    before = copy.read_bytes()
    compared(reader, copy)
    with replacing(copy):
        reader.press("Ctrl+E")
    with answering("Close") as told:
        reader.wait(lambda: bool(told))
    assert "is one of the copies" in told[0]
    assert copy.read_bytes() == before


def test_the_same_article_differs_in_nothing(reader: Reader) -> None:
    window = compared(reader, shipped_article())
    assert window.told.text() == "The two copies do not differ in their words."


def test_what_cannot_be_read_is_said_in_a_sentence(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    with choosing(path), answering("Close") as said:
        reader.press("Ctrl+D")
        reader.wait(lambda: bool(said))
    assert len(said) == 1
    assert "empty" in said[0]


def test_a_dropped_file_is_compared_if_the_reader_wants_that(reader: Reader, copy: Path) -> None:
    drop(reader, copy)
    box = box_of(reader)
    next(button for button in box.buttons() if button.text().replace("&", "") == "Compare").click()
    assert shown(reader).told.text().startswith("Paragraphs and fields that differ")


def test_a_dropped_file_is_opened_by_return(reader: Reader, copy: Path) -> None:
    wanted: list[tuple[Path, ...]] = []
    reader.window.files_wanted.disconnect()
    reader.window.files_wanted.connect(wanted.append)
    drop(reader, copy)
    QTest.keyClick(box_of(reader), Qt.Key.Key_Return)
    reader.wait(lambda: wanted == [(copy,)])


def box_of(reader: Reader) -> Question:
    reader.wait(lambda: isinstance(QApplication.activeModalWidget(), Question))
    box = QApplication.activeModalWidget()
    assert isinstance(box, Question)
    return box
