"""The row or the paragraph that is read is brought out, and nothing moves for it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tearsheet.ui.look.theme import LIGHT
from tests.ui.reader import LONG, Program, Reader, Row
from tests.ui.sight import colours_of


@pytest.fixture
def inside(program: Program) -> Reader:
    """A reader some screens into a long text, with the ruler."""
    reader = program.read(LONG)
    reader.press("F8", "Space", "Space", "Space")
    return reader


def is_ruled(reader: Reader, row: Row) -> bool:
    """Whether the ruler lies under a row: seen beside its letters."""
    return colour_beside(reader, row, 6) == LIGHT.panel


def has_bar(reader: Reader, row: Row) -> bool:
    """Whether the bar of a paragraph stands beside a row."""
    return colour_beside(reader, row, 11) == LIGHT.accent


def colour_beside(reader: Reader, row: Row, pixels: int) -> str:
    """What is so far left of a row."""
    left = round(reader.edges(row)[0]) - pixels
    place = QRect(left, (row.top + row.bottom) // 2, 1, 1)
    return reader.view.viewport().grab(place).toImage().pixelColor(0, 0).name()


def ruled(reader: Reader) -> list[tuple[int, int]]:
    """The rows with the ruler."""
    return [row[:2] for row in reader.whole_rows() if is_ruled(reader, row)]


def darkest(reader: Reader, row: Row) -> int:
    """How dark its letters are: 0 is black."""
    return min(QColor(colour).lightness() for colour in colours_of(reader.picture_of(row)))


def test_the_ruler_lies_on_the_row_of_the_caret_and_goes_along(inside: Reader) -> None:
    rows = inside.whole_rows()
    assert ruled(inside) == [rows[0][:2]]
    inside.press("Down", "Down")
    assert ruled(inside) == [rows[2][:2]]


def test_the_ruler_follows_the_pointer_until_a_key_moves_the_caret(inside: Reader) -> None:
    rows = inside.whole_rows()
    QTest.mouseMove(inside.view.viewport(), QPoint(400, (rows[5].top + rows[5].bottom) // 2))
    assert ruled(inside) == [rows[5][:2]]
    inside.press("Down")
    assert ruled(inside) == [rows[1][:2]]


def test_the_ruler_lies_on_the_first_row_where_the_caret_is_out_of_sight(inside: Reader) -> None:
    inside.view.verticalScrollBar().setValue(inside.view.verticalScrollBar().value() + 2_000)
    assert ruled(inside) == [inside.whole_rows()[0][:2]]


def test_the_paragraph_of_the_caret_has_a_bar_and_all_others_softer_letters(inside: Reader) -> None:
    inside.press("F8", "J")
    here = inside.caret()[0]
    rows = inside.whole_rows()
    assert {row.line for row in rows if has_bar(inside, row)} == {here}
    inks = {row.line == here: darkest(inside, row) for row in rows}
    assert inks[True] < inks[False]


def test_what_is_marked_keeps_its_ink_beside_the_paragraph_of_the_caret(inside: Reader) -> None:
    inside.press("F8", "J", "H", "J")
    here = inside.caret()[0]
    marked = [darkest(inside, row) for row in inside.whole_rows() if row.line == here - 1]
    assert min(marked) == min(darkest(inside, row) for row in inside.whole_rows() if row.line == here)


def test_nothing_moves_for_what_is_brought_out(inside: Reader) -> None:
    before = inside.rows()
    for _ in range(3):
        inside.press("F8")
        assert inside.rows() == before
    place = inside.view.verticalScrollBar().value()
    for y in range(0, 700, 40):
        QTest.mouseMove(inside.view.viewport(), QPoint(300, y))
    assert (inside.rows(), inside.view.verticalScrollBar().value()) == (before, place)


def test_letters_beside_a_mark_are_as_soft_as_all_others(inside: Reader) -> None:
    rows = inside.whole_rows()
    before, marked = next((one, after) for one, after in pairwise(rows[6:]) if one.line == after.line)
    usual = darkest(inside, before)
    words = inside.cursor(marked.line, marked.start + 10)
    words.setPosition(words.position() + 9, words.MoveMode.KeepAnchor)
    inside.view.setTextCursor(words)
    inside.press("1")
    inside.put_caret(rows[0].line, rows[0].start)
    assert usual > 0
    assert darkest(inside, before) == usual
