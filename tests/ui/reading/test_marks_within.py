"""A mark of left-out lines within a list, a table, a quotation: what it stands in stays one thing."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from tearsheet.article.model import Article, Block, BlockKind, LeftOut, Reason, Source
from tearsheet.ui.look.theme import Theme, chosen_theme
from tests.ui.reader import Program, Reader

AD = "Sign up for the letter"
MARK_LINE = 3
HEBREW = "שלום לכל הקוראים של העיתון"


def page(kind: BlockKind, *texts: str) -> Article:
    """Headline, paragraph, and one thing of that kind, with a line left out before its second block."""
    blocks = [Block(kind, text, level=1, marker="•") for text in texts]
    body = (Block(BlockKind.PARAGRAPH, "A paragraph above it."), *blocks)
    left_out = (LeftOut(AD, 2, Reason.SUBSCRIPTION),)
    return Article("A page", body, Source(None, "text/html", "utf-8"), left_out=left_out)


def shown(program: Program, kind: BlockKind, *texts: str) -> Reader:
    """A reader of it, who has opened what was left out."""
    reader = program.show(page(kind, *texts))
    reader.put_caret(MARK_LINE)
    reader.press("L")
    return reader


def picture(reader: Reader, line: int) -> QImage:
    """The whole width of a line's first row."""
    return reader.picture_of(reader.rows_of(line)[0])


def left(reader: Reader, line: int, offset: int = 0) -> int:
    """Where a character stands, in pixels of the viewport."""
    return reader.view.cursorRect(reader.cursor(line, offset)).left()


def test_the_cells_of_a_table_stand_below_each_other_on_both_sides_of_a_mark(program: Program) -> None:
    reader = shown(program, BlockKind.TABLE_ROW, "a\t1", "a much longer name\t2", "b\t3")
    assert left(reader, 2, 2) == left(reader, MARK_LINE + 2, 19) == left(reader, MARK_LINE + 3, 2)


def test_the_item_behind_a_mark_is_as_near_as_any_other(program: Program) -> None:
    reader = shown(program, BlockKind.LIST_ITEM, "One", "Two", "Three")
    opened, second, third = (reader.rows_of(MARK_LINE + line)[0] for line in (1, 2, 3))
    assert second.top - opened.bottom <= third.top - second.bottom


def test_a_mark_within_a_list_is_set_in_as_the_items_are(program: Program) -> None:
    reader = shown(program, BlockKind.LIST_ITEM, "One", "Two")
    assert left(reader, MARK_LINE) == left(reader, 2)
    assert left(reader, MARK_LINE + 1) > left(reader, 2)


@pytest.mark.parametrize("text", ["So she said", HEBREW])
def test_the_edge_of_a_quotation_goes_on_beside_a_mark(program: Program, text: str) -> None:
    reader = shown(program, BlockKind.QUOTATION, text, text)
    edges = [edge(reader, picture(reader, line)) for line in range(2, MARK_LINE + 3)]
    assert edges[0]
    assert len(set(map(tuple, edges))) == 1, "it is parted"


def theme(reader: Reader) -> Theme:
    """The theme of the window."""
    return chosen_theme(reader.window.desk.settings.theme)


def edge(reader: Reader, image: QImage) -> list[int]:
    """Where the colour of the edge stands in the middle of a picture."""
    row, colour = image.height() // 2, theme(reader).line
    return [x for x in range(image.width()) if image.pixelColor(x, row).name() == colour]


def test_the_ground_of_a_listing_goes_on_behind_a_mark(program: Program) -> None:
    reader = shown(program, BlockKind.PREFORMATTED, "count = 0", "for boat in boats:")
    ground = theme(reader).panel
    for line in range(2, MARK_LINE + 3):
        image = picture(reader, line)
        assert image.pixelColor(left(reader, 2) - 4, image.height() // 2).name() == ground, line


def test_a_list_that_begins_behind_a_mark_stands_apart_from_it(program: Program) -> None:
    blocks = [Block(BlockKind.PARAGRAPH, "Above"), Block(BlockKind.LIST_ITEM, "One", level=1, marker="•")]
    left_out = (LeftOut(AD, 1, Reason.SUBSCRIPTION),)
    source = Source(None, "text/html", "utf-8")
    reader = program.show(Article("A page", tuple(blocks), source, left_out=left_out))
    assert left(reader, 2) == left(reader, 1) < left(reader, 3)
