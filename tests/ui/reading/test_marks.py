"""How the marks of one line are drawn over one another."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from tearsheet.article.model import Passage
from tearsheet.notes.colours import EdgePattern
from tearsheet.notes.note import Colour
from tearsheet.ui.reading.article_layout import ArticleLayout
from tearsheet.ui.reading.article_lines import Spot
from tearsheet.ui.reading.marks.marks import Mark, MarkedLine, laid_out, paint, recoloured
from tearsheet.ui.reading.rows import bands_in, bands_of
from tests.ui.reader import Reader
from tests.ui.reading.counting import calls_of

LENGTH = 60
HEIGHT = 20
RED, GREEN, BLUE = "#ff0000", "#00ff00", "#0000ff"


class Drawn:
    """A line whose letters are one pixel wide, with marks."""

    def __init__(self, *marks: Mark) -> None:
        self.bands_asked_for = 0
        self._image = QImage(LENGTH, HEIGHT, QImage.Format.Format_RGB32)
        self._image.fill(0xFFFFFF)
        painter = QPainter(self._image)
        grounds, edges, _ = laid_out(marks, MarkedLine(1, LENGTH, self._bands))
        paint(painter, [*grounds, *edges])
        painter.end()

    def at(self, x: int, y: int = 2) -> str:
        """The colour of a pixel."""
        return self._image.pixelColor(x, y).name()

    def _bands(self, start: int, end: int) -> list[QRectF]:
        self.bands_asked_for += 1
        return [QRectF(start, 0, end - start, HEIGHT)]


def mark(start: int, end: int, colour: str, label: str = "") -> Mark:
    """A mark in that line."""
    labelled = (lambda: label) if label else None
    return Mark(Spot(1, start), Spot(1, end), colour, BLUE, EdgePattern.SOLID, labelled)


def test_a_later_mark_lies_over_an_earlier_one(qtbot: QtBot) -> None:
    drawn = Drawn(mark(0, 30, RED), mark(20, 40, GREEN))
    assert [drawn.at(x) for x in (19, 20, 39, 40)] == [RED, GREEN, GREEN, "#ffffff"]


def test_a_mark_within_another_leaves_both_ends_of_it(qtbot: QtBot) -> None:
    drawn = Drawn(mark(0, 30, RED), mark(10, 20, GREEN))
    assert [drawn.at(x) for x in (9, 10, 19, 20)] == [RED, GREEN, GREEN, RED]


def test_a_mark_that_began_and_ends_in_other_lines_fills_this_one(qtbot: QtBot) -> None:
    drawn = Drawn(Mark(Spot(0, 5), Spot(2, 1), RED, BLUE, EdgePattern.SOLID))
    assert drawn.at(0) == drawn.at(LENGTH - 1) == RED


def test_a_bar_stands_where_a_mark_with_a_note_begins(qtbot: QtBot) -> None:
    drawn = Drawn(mark(10, 20, RED, "1"), mark(30, 40, RED))
    assert (drawn.at(10), drawn.at(30)) == (BLUE, RED)


def test_thousands_of_marks_take_no_longer_than_there_are_letters(qtbot: QtBot) -> None:
    colours = (RED, GREEN, BLUE)
    many = [mark(number % 50, number % 50 + 9, colours[number % 3], str(number)) for number in range(6_000)]
    assert Drawn(*many).bands_asked_for <= 3 * LENGTH


def test_marks_are_laid_out_once_for_all_paints_and_again_in_the_line_where_one_is_new(
    reader: Reader,
) -> None:
    annotations = reader.window.notes.annotations
    length = reader.view.lines.length
    for start in range(0, length - 300, 40):
        annotations.highlight(Passage(start, start + 30), list(Colour)[start % 6])
    laid_out_by(reader.view.viewport().repaint)
    assert laid_out_by(reader.view.viewport().repaint) == 0
    annotations.highlight(Passage(4, 9), Colour.GREEN)
    assert laid_out_by(reader.view.viewport().repaint) == 1


def test_more_marks_than_one_paint_has_time_for_are_there_after_some_more(reader: Reader) -> None:
    of_lines = {
        line: [
            Mark(Spot(line, at), Spot(line, at + 9), RED, BLUE, EdgePattern.WAVY) for at in range(0, 300, 2)
        ]
        for line in range(reader.view.lines.line_count)
    }
    reader.view.set_marks(lambda line: of_lines[line])
    assert [laid_out_by(reader.view.viewport().repaint) for _ in range(2)] == [0, 1]  # made, then laid out
    # in one of two paints the marks of a line are made, in the other laid out
    reader.wait(lambda: sum(laid_out_by(reader.view.viewport().repaint) for _ in range(2)) == 0)
    seen = reader.view.viewport().grab().toImage()
    reader.view.show_corrected(reader.view.article)  # for which everything is laid out anew
    reader.wait(lambda: reader.view.viewport().grab().toImage() == seen)


def test_another_theme_lays_out_no_marks_and_shows_them_as_if_it_had(reader: Reader) -> None:
    for number in range(12):
        place = Passage(60 * number, 60 * number + 90)
        reader.window.notes.annotations.highlight(place, list(Colour)[number % 6])
    reader.window.return_to_article()
    laid_out_by(reader.view.viewport().repaint)
    for _ in range(3):  # to one that is light, and to a dark one
        assert laid_out_by(lambda: reader.press("Ctrl+T")) == 0
        assert laid_out_by(reader.view.viewport().repaint) == 0
    seen = reader.view.viewport().grab().toImage()
    reader.view.show_corrected(reader.view.article)  # for which everything is laid out anew
    assert reader.view.viewport().grab().toImage() == seen


@pytest.mark.parametrize(
    ("later", "is_alike"),
    [((0, 30, BLUE, 20, GREEN), True), ((0, 30, BLUE, 20, BLUE), False), ((0, 29, BLUE, 20, GREEN), False)],
)
def test_marks_are_painted_in_other_colours_where_nothing_else_differs(
    later: tuple[int, int, str, int, str], is_alike: bool
) -> None:
    def bands(start: int, end: int) -> list[QRectF]:
        return [QRectF(start, 0, end - start, HEIGHT)]

    start, end, colour, second, other = later
    line = MarkedLine(1, LENGTH, bands)
    before, after = (
        [mark(0, 30, RED), mark(20, 40, GREEN)],
        [mark(start, end, colour), mark(second, 40, other)],
    )
    assert recoloured(laid_out(before, line), before, after) == (laid_out(after, line) if is_alike else None)


def test_of_the_numbers_beside_a_row_only_those_are_made_that_have_room(reader: Reader) -> None:
    asked: list[int] = []

    def label() -> str:
        asked.append(1)
        return "12345"

    of_line = [Mark(Spot(5, at), Spot(5, 39), RED, BLUE, EdgePattern.SOLID, label) for at in range(30)]
    reader.view.set_marks(lambda line: of_line if line == 5 else [])
    reader.view.viewport().repaint()
    assert 1 <= len(asked) < 20


def test_what_is_typed_in_a_note_lays_out_no_marks(reader: Reader) -> None:
    reader.select_in_body("Kosovo border")
    reader.press("N")
    laid_out_by(reader.view.viewport().repaint)
    reader.type("W")  # a bar and a number come
    laid_out_by(reader.view.viewport().repaint)
    reader.type("hy is that?")
    assert laid_out_by(reader.view.viewport().repaint) == 0


def test_marks_are_where_their_words_are_after_rows_are_broken_anew(reader: Reader) -> None:
    reader.window.notes.annotations.highlight(Passage(300, 330), Colour.GREEN)
    laid_out_by(reader.view.viewport().repaint)
    reader.window.resize(420, 700)
    reader.wait(lambda: reader.view.width() < 430)
    seen = reader.view.viewport().grab().toImage()
    reader.view.show_corrected(reader.view.article)  # for which everything is laid out anew
    assert reader.view.viewport().grab().toImage() == seen


def test_a_line_of_many_stretches_has_them_where_it_has_each(reader: Reader) -> None:
    layout = reader.view.document().documentLayout()
    assert isinstance(layout, ArticleLayout)
    rows, length = layout.rows_of(5), reader.view.document().findBlockByNumber(5).length() - 1
    bands, places = bands_in(rows), range(0, length + 1, 7)
    assert rows.block.layout().lineCount() > 2
    assert all(bands(start, end) == bands_of(rows, start, end) for start in places for end in places)


def laid_out_by(work: Callable[[], object]) -> int:
    """In how many lines marks are laid out by some work."""
    return calls_of(laid_out, work)
