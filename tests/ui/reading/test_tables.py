"""Figures that end under one another, the head of a table, and the key points before an article."""

from __future__ import annotations

from PySide6.QtGui import QFont

from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.ui.look.theme import LIGHT
from tearsheet.ui.reading.ornaments import tables
from tests.ui.reader import Program, Reader

GRAIN = ("Country\tExports\tChange", "Serbia\t1,245\t−3.5 %", "Hungary\t12,045\t+11 %", "Romania\t911\tn/a")
NAMES = ("Ann Reed\tBelgrade", "Bo Berg\tVienna")


def article(*blocks: Block) -> Article:
    """An article of these blocks."""
    return Article("A headline", blocks, Source(None, "text/html", "utf-8"))


def rows(*texts: str) -> list[Block]:
    """A table."""
    return [Block(BlockKind.TABLE_ROW, text) for text in texts]


def paragraph(text: str = "The end is a paragraph.") -> Block:
    """A paragraph."""
    return Block(BlockKind.PARAGRAPH, text)


def ends(reader: Reader, line: int) -> list[int]:
    """Where the cells of a row end, in pixels."""
    text = reader.view.document().findBlockByNumber(line).text() + "\t"
    places = [number for number, sign in enumerate(text) if sign == "\t"]
    return [reader.view.cursorRect(reader.cursor(line, place)).x() for place in places]


def is_bold(reader: Reader, line: int) -> bool:
    """Whether a line is set in bolder letters from its start to its end."""
    formats = reader.laid_out(reader.view.document().findBlockByNumber(line)).formats()
    return any(one.format.fontWeight() == QFont.Weight.DemiBold and one.start == 0 for one in formats)


def test_figures_end_under_one_another_and_under_what_the_head_calls_them(program: Program) -> None:
    reader = program.show(article(paragraph(), *rows(*GRAIN)))
    found = [ends(reader, line)[1:] for line in range(2, 6)]
    assert found == [found[0]] * 4
    assert len(set(found[0])) == 2


def test_the_head_of_a_table_is_told_from_its_rows(program: Program) -> None:
    reader = program.show(article(paragraph(), *rows(*GRAIN), paragraph(), *rows(*NAMES)))
    assert [line for line in range(2, 9) if is_bold(reader, line)] == [2]


def test_a_row_with_figures_is_no_head(program: Program) -> None:
    reader = program.show(article(paragraph(), *rows(*GRAIN[1:])))
    assert not any(is_bold(reader, line) for line in range(2, 5))


def test_a_figure_is_told_from_words() -> None:
    figures = ("12", "1,245.50", "−3 %", "$ 12m", "EUR 4", "12 km", "(11)", "1/2", "12:30", "0.5‰", "~ 3")
    words = ("", "Serbia", "G20", "2 years ago", "1 and 2", "A 4", "12th of May", "-")
    assert [cell for cell in (*figures, *words) if tables.is_figure(cell)] == [*figures]


def test_key_points_have_a_ground_of_their_own_and_other_lists_have_none(program: Program) -> None:
    items = [Block(BlockKind.LIST_ITEM, f"Point {number}", level=1, marker="•") for number in range(3)]
    reader = program.show(article(*items, paragraph(), *items, paragraph()))
    grounds = []
    for line in (1, 3, 5, 7):
        row = reader.rows_of(line)[0]
        picture = reader.picture_of(row)
        grounds.append(picture.pixelColor(round(reader.edges(row)[1]) + 60, 4).name())
    assert grounds == [LIGHT.panel, LIGHT.panel, LIGHT.paper, LIGHT.paper]
