"""What all sheets have in common: they lie within the smallest window, and are closed by the mouse too."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QDialog,
    QHeaderView,
    QLabel,
    QScrollArea,
    QWidget,
)

from tearsheet.preferences.settings import ThemeChoice
from tearsheet.ui.look.menu import Menu
from tearsheet.ui.look.question import Question
from tearsheet.ui.look.scroll_bar import QuietScrollBar
from tearsheet.ui.look.sheet import Foot
from tearsheet.ui.look.theme import CHOSEN
from tearsheet.ui.window import comparing
from tests.ui.reader import Program, Reader
from tests.ui.sight import colours_of, contrast

TEXT = "A headline\n\nSo many words are read in a day that nobody counts them to the end.\n" * 3


def by_keys(keys: str) -> Callable[[Reader, Path], None]:
    """How a sheet is opened that has a key."""
    return lambda reader, _: reader.press(keys)


def compare(reader: Reader, folder: Path) -> None:
    """Compare with a copy in which a word is another."""
    other = folder / "other.txt"
    other.write_text(TEXT.replace("nobody", "somebody"))
    comparing.of(reader.window).compare_with(other)


SHEETS: Mapping[str, Callable[[Reader, Path], None]] = {
    "Where this comes from": by_keys("Ctrl+I"),
    "Settings": by_keys("Ctrl+,"),
    "Keys": by_keys("F1"),
    "About Tearsheet": by_keys("Ctrl+F1"),
    "Check a quotation": by_keys("Ctrl+Shift+V"),
    "Two copies compared": compare,
}
"""Title -> what opens it."""


def opened(reader: Reader, title: str, folder: Path) -> QDialog:
    """A sheet, on the window."""
    SHEETS[title](reader, folder)

    def found() -> list[QDialog]:
        return [each for each in reader.window.findChildren(QDialog) if each.isVisible()]

    reader.wait(lambda: bool(found()) and found()[0].isActiveWindow())
    (sheet,) = found()
    assert sheet.windowTitle() == title
    return sheet


def buttons(sheet: QDialog) -> list[QAbstractButton]:
    """Those that are seen on it, wherever it is scrolled to."""
    return [each for each in sheet.findChildren(QAbstractButton) if each.isVisible()]


def beyond(sheet: QDialog) -> list[QWidget]:
    """What lies beside the sheet, and areas that are wider than what they show."""
    wide = [area for area in areas(sheet) if area.horizontalScrollBar().maximum()]
    beside = [
        each for each in buttons(sheet) if each.mapTo(sheet, each.rect().topRight()).x() > sheet.width()
    ]
    return [*wide, *beside]


def areas(sheet: QDialog) -> list[QAbstractScrollArea]:
    """What scrolls on it."""
    every = [each for each in sheet.findChildren(QAbstractScrollArea) if each.isVisible()]
    return [each for each in every if not isinstance(each, QHeaderView)]


@pytest.mark.parametrize("size", [19, 38])
def test_every_sheet_fits_the_smallest_window_and_has_a_button_that_closes_it(
    program: Program, tmp_path: Path, size: int
) -> None:
    reader = program.read(TEXT)
    desk = reader.window.desk
    desk.choose(desk.settings._replace(text_size=size))
    reader.window.resize(320, 320)
    for title in SHEETS:
        sheet = opened(reader, title, tmp_path)
        assert (title, sheet.width() <= 320, beyond(sheet)) == (title, True, [])
        assert [each.text() for each in buttons(sheet) if min(each.width(), each.height()) < 24] == []
        bars = [each.verticalScrollBar() for each in areas(sheet)]
        assert [bar for bar in bars if not isinstance(bar, QuietScrollBar)] == []
        assert reader.window.frameGeometry().contains(sheet.frameGeometry()), title
        close = next(each for each in buttons(sheet) if each.text() == "Close")
        place = QRect(close.mapTo(sheet, close.rect().topLeft()), close.size())
        assert sheet.rect().contains(place), title
        close.click()
        reader.wait(reader.view.hasFocus)


def test_a_sheet_is_no_higher_than_what_it_shows(reader: Reader, tmp_path: Path) -> None:
    reader.window.resize(1_200, 1_200)
    sheet = opened(reader, "Where this comes from", tmp_path)
    (area,) = sheet.findChildren(QScrollArea)
    content = area.widget()
    assert content
    assert area.height() == content.heightForWidth(content.width())


def test_the_sentence_at_the_foot_of_a_narrow_sheet_stands_above_the_buttons(
    reader: Reader, tmp_path: Path
) -> None:
    reader.window.resize(340, 700)
    sheet = opened(reader, "Where this comes from", tmp_path)
    (foot,) = sheet.findChildren(Foot)
    (sentence,) = foot.findChildren(QLabel)
    assert sentence.text()
    assert sentence.geometry().bottom() < foot.close_button.geometry().top()


def test_a_menu_that_is_wider_than_the_screen_leaves_its_keys_out(reader: Reader) -> None:
    menu = Menu("", reader.window, reader.view.type_size)
    for count in (1, reader.window.screen().availableSize().width()):
        menu.addAction(QAction(f"{'m' * count}\tCtrl+M", menu))
        menu.open_at(QPoint(0, 0), is_by_key=True)
        assert ["\t" in one.text() for one in menu.actions()] == [count == 1] * len(menu.actions())
        menu.hide()


NAME = "an_article_whose_name_has_no_blank_in_which_a_row_could_end_" * 3


def test_a_question_lies_within_the_smallest_window_however_long_its_words(program: Program) -> None:
    reader = program.read(TEXT)
    reader.window.resize(320, 320)
    desk = reader.window.desk
    desk.choose(desk.settings._replace(text_size=38))
    box = Question(f"{NAME} cannot be read.", ("Open another…", "Keep the window open"), reader.window)
    box.open()
    assert box.width() <= 320
    for part in (*box.buttons(), *box.findChildren(QLabel)):
        assert box.rect().contains(part.geometry())
    label = box.findChildren(QLabel)[0]
    drawn = label.fontMetrics().boundingRect(label.rect(), Qt.TextFlag.TextWordWrap, label.text())
    assert drawn.width() <= label.width()
    reader.wait(box.buttons()[0].hasFocus)
    reader.press("Return")
    assert (box.chosen, box.isVisible()) == ("Open another…", False)


@pytest.mark.parametrize("choice", CHOSEN)
def test_a_question_has_the_colours_of_the_theme(reader: Reader, choice: ThemeChoice) -> None:
    desk, theme = reader.window.desk, CHOSEN[choice]
    desk.choose(desk.settings._replace(theme=choice))
    box = Question("Really?", ("Yes", "No"), reader.window)
    box.open()
    image = box.grab().toImage()
    seen = colours_of(image)
    assert {theme.paper, theme.card, theme.control} <= seen
    assert max(contrast(theme.paper, colour) for colour in seen) >= 7
    box.close()
