"""The head of an article: its rows, what is told of it once, and that the place counts it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from tearsheet.ui.look.theme import LIGHT
from tearsheet.ui.reading.article_lines import Spot
from tearsheet.ui.window.bar import ToolBar
from tests.ui.reader import LONG, Program, Reader, Row

BYLINE = 2
PARTS = {"time news", "Sun 1 Oct 2023 00.11 CEST"}
LONG_WORD = "Rindfleischetikettierung jetzt aufgehoben\n\n" + "Ein langer Absatz des Artikels. " * 20


def colours(picture: QImage) -> set[str]:
    """All that a picture has."""
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {picture.pixelColor(*place).name() for place in places}


def dot_of(reader: Reader, row: Row) -> QImage:
    """What is seen where a row's last sign stands."""
    place = reader.view.cursorRect(reader.cursor(row.line, row.start + len(row.text) - 1))
    return reader.view.viewport().grab(QRect(place.x() - 1, row.top, 12, row.bottom - row.top)).toImage()


def title_of(reader: Reader) -> set[str]:
    """The colours in the middle of the bar."""
    [bar] = reader.window.findChildren(ToolBar)
    reader.wait(lambda: bar.width() == reader.window.width())  # it is just put in place
    return colours(bar.grab(bar.rect().adjusted(120, 1, -140, -2)).toImage())


def has_caret(reader: Reader) -> bool:
    """Whether the caret is drawn, while it blinks or in between."""
    place = reader.view.cursorRect()
    reader.view.setCursorWidth(1)  # begins a new blink
    picture = reader.view.viewport().grab(place.adjusted(-2, 0, 4, 0)).toImage()
    return LIGHT.accent in colours(picture)


@pytest.mark.parametrize("width", [320, 420, 980])
def test_headline_and_standfirst_are_balanced_over_their_rows(reader: Reader, width: int) -> None:
    reader.window.resize(width, 700)
    for line in (0, 1):
        lengths = [right - left for left, right in map(reader.edges, reader.rows_of(line))]
        assert min(lengths) > 0.6 * max(lengths)


def test_no_word_is_broken_to_balance_a_headline(program: Program) -> None:
    reader = program.read(LONG_WORD)
    reader.window.resize(460, 600)
    assert [row.text for row in reader.rows_of(0)] == ["Rindfleischetikettierung", "jetzt aufgehoben"]


@pytest.mark.parametrize("width", [320, 330, 340, 350, 980])
def test_no_dot_stands_at_the_edge_of_a_row(reader: Reader, width: int) -> None:
    reader.window.resize(width, 700)
    rows = reader.rows_of(BYLINE)
    assert {part for row in rows for part in row.text.removesuffix("·").strip().split("  ·  ")} == PARTS
    assert not any(row.text.startswith("·") for row in rows)
    for row in rows[:-1]:
        assert colours(dot_of(reader, row)) == {LIGHT.paper}


def test_a_part_that_no_row_has_room_for_is_broken_and_the_next_begins_a_row(program: Program) -> None:
    authors = "Anna Maria Example, Bert Otherwise and Carla Thirdperson-Longname"
    reader = program.read(f"A headline\n\nby {authors}\n\nPublication Date: 1 October 2023\n\n{LONG}")
    reader.window.resize(320, 700)
    assert [row.text for row in reader.rows_of(1)][-1] == "1 October 2023"


def test_the_bar_has_the_headline_only_when_that_has_scrolled_away(program: Program) -> None:
    reader = program.read(LONG)
    assert title_of(reader) == {LIGHT.paper}
    reader.press("Space")
    assert len(title_of(reader)) > 1
    reader.press("Home")
    assert title_of(reader) == {LIGHT.paper}


@pytest.mark.parametrize("key", ["Right", "click"])
def test_the_caret_is_shown_after_the_first_key_or_click(reader: Reader, key: str) -> None:
    QTest.keyClick(reader.view, Qt.Key.Key_Control)
    assert not has_caret(reader)
    if key == "click":
        reader.click(4, 10)
    else:
        reader.press(key)
    assert has_caret(reader)


def test_an_article_left_at_its_top_opens_there_wherever_the_caret_was(program: Program) -> None:
    program.read().press("J", "J", "J", "J", "Right")
    program.restart()
    reader = program.read()
    assert (reader.caret(), reader.view.verticalScrollBar().value()) == ((4, 1), 0)


def test_a_line_of_the_head_at_the_top_is_there_again(program: Program) -> None:
    text = f"{LONG.partition(chr(10))[0]}\n\nby Anna Example\n\nPublication Date: 1 October 2023\n\n{LONG}"
    reader = program.read(text)
    reader.view.verticalScrollBar().setValue(round(reader.view._layout.row_rect(Spot(1)).top()))
    before = reader.whole_rows()[0]
    program.restart()
    assert program.read(text).whole_rows()[0] == before


def byline_place(reader: Reader) -> QPoint:
    """The middle of the first letters of the byline."""
    return reader.view.cursorRect(reader.cursor(BYLINE, 3)).center() + QPoint(2, 0)


def dialogs(reader: Reader) -> list[QWidget]:
    """Those that are open."""
    return [one for one in reader.window.findChildren(QDialog) if one.isVisible()]


def test_a_click_on_byline_or_date_shows_where_they_come_from(reader: Reader) -> None:
    place = byline_place(reader)
    QTest.mouseMove(reader.view.viewport(), place)
    assert reader.view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(dialogs(reader)) == 1


def test_a_click_beside_the_byline_only_puts_the_caret_there(reader: Reader) -> None:
    place = byline_place(reader) + QPoint(400, 0)
    QTest.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert reader.caret()[0] == BYLINE
    assert dialogs(reader) == []


@pytest.mark.parametrize("text", [LONG, "", "A short one\n\nIts only paragraph is this one."])
def test_space_does_nothing_once_the_last_row_is_seen(program: Program, text: str) -> None:
    reader = program.read(text)
    reader.press("End")
    before = reader.rows(), reader.caret()
    reader.press("Space", "PgDown")
    assert (reader.rows(), reader.caret()) == before


def test_a_byline_of_a_thousand_names_is_broken_as_any_text(program: Program) -> None:
    names = ", ".join(f"Anna Example{number}" for number in range(1_000))
    article = program.read(LONG).window.article._replace(bylines=(names,), publication="The Paper")
    reader = program.show(article)
    assert len(reader.rows_of(1)) > 20
    assert reader.rows_of(1)[-1].text.endswith("The Paper")
