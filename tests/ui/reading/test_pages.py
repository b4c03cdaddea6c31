"""Saved pages: headings, lists, tables, pictures and links in the window."""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import count

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QObject, QPoint, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QImage, QImageWriter
from PySide6.QtTest import QTest

from tearsheet.article.model import (
    Article,
    Block,
    BlockKind,
    Picture,
    PublicationDate,
    Source,
    Span,
    SpanKind,
)
from tearsheet.ui.reading.ornaments.pictures import ShownPictures
from tests.ui.reader import Program, Reader, answering

WORDS = "so many words are read in a day "
RED = "#c02020"
PATIENCE = 60_000  # milliseconds for a process to decode a picture
LINK = Span(0, 6, SpanKind.LINK, "https://example.org/serbia")
EVIL = Span(0, 6, SpanKind.LINK, "https://good.example@evil.example/")
SCRIPT = Span(0, 6, SpanKind.LINK, "javascript:alert(1)")


def article(*blocks: Block, language: str = "", pictures: dict[str, Picture] | None = None) -> Article:
    """A page with these blocks."""
    source = Source(None, "text/html", "utf-8")
    return Article("A page", blocks, source, language=language, pictures=pictures or {})


def paragraph(text: str, *spans: Span) -> Block:
    """A paragraph."""
    return Block(BlockKind.PARAGRAPH, text, spans)


def item(text: str, level: int = 1, marker: str = "•") -> Block:
    """An item of a list."""
    return Block(BlockKind.LIST_ITEM, text, level=level, marker=marker)


def row(*cells: str) -> Block:
    """A row of a table."""
    return Block(BlockKind.TABLE_ROW, "\t".join(cells))


def picture(width: int, height: int) -> Picture:
    """A red picture."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(RED))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)
    return Picture("image/png", bytes(buffer.data().data()), "A red wall")


def left(reader: Reader, line: int, offset: int = 0) -> int:
    """Where a character is, in pixels of the viewport."""
    return reader.view.cursorRect(reader.cursor(line, offset)).left()


def red_size(reader: Reader) -> tuple[int, int]:
    """How many pixels of the window are red, across and down."""
    image = reader.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    red, width = QColor(RED).rgb(), image.width()
    pixels = memoryview(image.constBits()).cast("I").tolist()
    rows = [row for y in range(image.height()) if red in (row := pixels[y * width : (y + 1) * width])]
    across = max((width - row[::-1].index(red) - row.index(red) for row in rows), default=0)
    return across, len(rows)


@contextmanager
def at_most(calls: int) -> Iterator[None]:
    """Let what would never end fail: no more than so many functions may be called."""
    left = count(calls, -1)

    def step(*_: object) -> None:
        if next(left) == 0:
            raise AssertionError(f"More than {calls:,} calls.")

    sys.setprofile(step)
    try:
        yield
    finally:
        sys.setprofile(None)


class Browser(QObject):
    """Stands in the place of the reader's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """An address that is opened."""
        self.opened.append(url.toString())


@contextmanager
def a_browser() -> Iterator[list[str]]:
    """What is opened in the meantime."""
    browser = Browser()
    for scheme in ("https", "http", "mailto", "javascript", "file"):
        QDesktopServices.setUrlHandler(scheme, browser, "take")  # type: ignore[arg-type]
    yield browser.opened
    for scheme in ("https", "http", "mailto", "javascript", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_one_block_is_one_line_and_nothing_that_is_drawn_beside_is_text(program: Program) -> None:
    page = article(
        Block(BlockKind.HEADING, "Heading", level=2),
        item("First", marker="1."),
        row("a", "b"),
        Block(BlockKind.CAPTION, "A wall", picture="wall"),
        pictures={"wall": picture(40, 30)},
    )
    reader = program.show(page)
    assert reader.view.toPlainText() == "A page\nHeading\nFirst\na\tb\nA wall"


def test_deeper_items_of_a_list_are_indented_further(program: Program) -> None:
    reader = program.show(article(paragraph("Before"), item("one"), item("two", 2), item("three", 3)))
    places = [left(reader, line) for line in (1, 2, 3, 4)]
    assert places == sorted(set(places))


def test_the_marker_of_an_item_is_drawn_before_it(program: Program) -> None:
    reader = program.show(article(paragraph("Before"), item("one", marker="■")))
    place = reader.view.cursorRect(reader.cursor(2, 0))
    image = reader.view.viewport().grab().toImage()
    inked = [
        x
        for x in range(left(reader, 1), place.left() - 3)
        for y in range(place.top(), place.bottom())
        if image.pixelColor(x, y).lightness() < 128
    ]
    assert inked


def test_a_long_item_goes_on_under_its_own_beginning(program: Program) -> None:
    reader = program.show(article(paragraph("Before"), item(WORDS * 9)))
    first, second, *_ = reader.rows_of(2)
    assert left(reader, 2, first.start) == left(reader, 2, second.start)


def test_the_cells_of_a_table_stand_below_each_other(program: Program) -> None:
    reader = program.show(
        article(row("Country", "Capital"), row("Bosnia and Herzegovina", "Sarajevo"), row("x", "y"))
    )
    assert left(reader, 1, 8) == left(reader, 2, 23) == left(reader, 3, 2)


def test_each_cell_of_a_row_that_is_too_wide_is_a_row_of_its_own(program: Program) -> None:
    cells = [f"{letter} cell that has a good deal of words in it, too many for it" for letter in "ABCD"]
    reader = program.show(article(row(*cells)))
    assert [line.text[0] for line in reader.rows_of(1)] == ["A", "B", "C", "D"]


def test_the_end_of_a_table_of_10_000_rows_is_shown_without_laying_out_the_rest(program: Program) -> None:
    reader = program.show(article(*(row(str(number), "words", "more words") for number in range(10_000))))
    reader.press("End")
    assert reader.whole_rows()[-1].text.startswith("9999")
    assert reader.laid_out_paragraphs() < 200


def test_preformatted_lines_keep_their_blanks_and_are_wholly_seen(program: Program) -> None:
    code = Block(BlockKind.PREFORMATTED, "    indented = " + "x" * 400 + "END")
    reader = program.show(article(code))
    rows = reader.rows_of(1)
    assert rows[-1].text.endswith("END")
    assert left(reader, 1, 4) > left(reader, 1, 0)
    assert all(reader.edges(each)[1] < reader.view.viewport().width() for each in rows)


@pytest.mark.parametrize(("pixels", "shown"), [((40, 30), (40, 30)), ((4000, 2000), None)])
def test_a_picture_is_as_large_as_its_pixels_or_the_column(
    program: Program, pixels: tuple[int, int], shown: tuple[int, int] | None
) -> None:
    caption = Block(BlockKind.CAPTION, "A wall", picture="wall")
    reader = program.show(article(caption, paragraph(WORDS * 20), pictures={"wall": picture(*pixels)}))
    reader.wait(lambda: red_size(reader) != (0, 0), PATIENCE)
    width, height = red_size(reader)
    column = reader.view.document().documentLayout().blockBoundingRect(reader.cursor(2, 0).block()).width()
    wanted = shown or (column, column / 2)
    assert abs(width - wanted[0]) <= 2
    assert abs(height - wanted[1]) <= 2


def test_nothing_moves_when_a_picture_has_been_decoded(program: Program) -> None:
    caption = Block(BlockKind.CAPTION, "A wall", picture="wall")
    reader = program.show(article(caption, paragraph(WORDS * 20), pictures={"wall": picture(400, 200)}))
    before = [reader.view.cursorRect(reader.cursor(line, 0)).top() for line in (1, 2)]
    reader.wait(lambda: red_size(reader) != (0, 0), PATIENCE)
    assert [reader.view.cursorRect(reader.cursor(line, 0)).top() for line in (1, 2)] == before
    assert before[0] > 200


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"\x00" * 99])
def test_a_picture_that_cannot_be_decoded_leaves_room_for_what_it_says(
    program: Program, content: bytes
) -> None:
    caption = Block(BlockKind.CAPTION, "A wall", picture="wall")
    broken = Picture("image/png", content, "A red wall")
    reader = program.show(article(caption, paragraph("After"), pictures={"wall": broken}))
    assert red_size(reader) == (0, 0)
    assert (
        reader.view.cursorRect(reader.cursor(1, 0)).top()
        > reader.view.cursorRect(reader.cursor(0, 0)).bottom() + 50
    )


@pytest.mark.parametrize("size", [19, 57])
def test_a_broken_picture_of_any_size_is_a_box_that_fits_between_the_texts(
    program: Program, size: int
) -> None:
    sizes = ((1, 1), (1, 4000), (44, 300), (47, 47), (90, 60), (120, 120), (65535, 2), (65535, 200))
    captions = [Block(BlockKind.CAPTION, "", picture=str(number)) for number in range(len(sizes))]
    pictures = {each.picture: broken(*sizes[number]) for number, each in enumerate(captions)}
    desk = program.application.desk
    desk.choose(desk.settings._replace(text_size=size))
    with at_most(500_000 * len(sizes)):
        reader = program.show(article(paragraph("Before"), *captions, paragraph("After"), pictures=pictures))
        shown = reader.view.findChild(ShownPictures)
        assert isinstance(shown, ShownPictures)
        for line, each in enumerate(captions, 2):
            reader.put_caret(line)
            reader.wait(lambda name=each.picture: shown.size(name, 1, 1).isEmpty(), PATIENCE)  # type: ignore[misc]
            first = reader.view.viewport().grab().toImage()
            assert reader.view.viewport().grab().toImage() == first


def broken(width: int, height: int) -> Picture:
    """One that states its size, and has no pixels."""
    content = struct.pack("<6sHH3x", b"GIF89a", width, height)
    return Picture("image/gif", content + struct.pack("<sHHHHx", b",", 0, 0, width, height), "A red wall")


def test_what_claims_to_be_a_png_is_not_decoded_as_anything_else(program: Program) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(RED))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"bmp")).write(image)
    false = Picture("image/png", bytes(buffer.data().data()))
    reader = program.show(article(Block(BlockKind.CAPTION, "", picture="wall"), pictures={"wall": false}))
    assert red_size(reader) == (0, 0)


def test_a_screen_on_never_goes_past_a_picture_that_was_only_half_seen(program: Program) -> None:
    pictures = {"wall": picture(500, 300)}
    caption = Block(BlockKind.CAPTION, "A wall", picture="wall")
    blocks = [paragraph(WORDS * 11), caption, paragraph(WORDS * 30)] * 6
    reader = program.show(article(*blocks, pictures=pictures))
    reader.wait(lambda: red_size(reader) != (0, 0), PATIENCE)
    heights = [red_size(reader)[1]]
    for _ in range(12):
        reader.press("Space")
        heights.append(red_size(reader)[1])
    whole = [height for height in heights if height >= 280]
    assert len(whole) >= 6


def test_the_description_of_a_picture_is_told_at_its_caption(program: Program) -> None:
    caption = Block(BlockKind.CAPTION, "A wall", picture="wall")
    reader = program.show(article(paragraph("Before"), caption, pictures={"wall": picture(40, 30)}))
    reader.press("J", "J")
    assert reader.status() == "Picture: A red wall"


def test_arabic_begins_at_the_right_with_its_marker(program: Program) -> None:
    arabic = "أعلنت صربيا سحب بعض قواتها"
    reader = program.show(article(paragraph(arabic), item(arabic), paragraph("2023"), language="ar"))
    assert left(reader, 1) > left(reader, 2) > reader.view.width() / 2
    ink = reader.edges(reader.rows_of(3)[0])
    assert abs(ink[1] - left(reader, 1)) <= 3


@pytest.mark.parametrize("name", ["CNN", "ليلى حداد"])
def test_the_fields_of_an_arabic_article_stand_from_right_to_left_each_in_its_own_order(
    program: Program, name: str
) -> None:
    arabic = "أعلنت صربيا سحب بعض قواتها"
    date = PublicationDate("2024-05-14T18:30+03:00", datetime.fromisoformat("2024-05-14T18:30+03:00"))
    page = article(paragraph(arabic), language="ar")._replace(bylines=(name,), published=date)
    reader = program.show(page)
    line = reader.view.toPlainText().split("\n")[1]
    places = [left(reader, 1, line.index(word) + 1) for word in (name, "14", "May", "18:30", "+03:00")]
    assert places[0] > places[-1]
    assert places[1:] == sorted(places[1:])
    ink = reader.edges(reader.rows_of(1)[0])
    assert abs(ink[1] - left(reader, 2)) <= 4


def test_an_arabic_name_leaves_an_english_byline_as_it_is(program: Program) -> None:
    page = article(paragraph(WORDS))._replace(bylines=("ليلى حداد",), publication="The Post")
    reader = program.show(page)
    line = reader.view.toPlainText().split("\n")[1]
    assert left(reader, 1, line.index("ح")) < left(reader, 1, line.index("The"))
    assert abs(reader.edges(reader.rows_of(1)[0])[0] - left(reader, 2)) <= 4


def test_the_address_of_a_link_is_told_while_the_caret_is_in_it(program: Program) -> None:
    reader = program.show(article(paragraph("Serbia has withdrawn.", LINK)))
    reader.put_caret(1, 3)
    assert reader.status().startswith("https://example.org/serbia")
    reader.put_caret(1, 12)
    assert "https" not in reader.status()


def test_the_address_of_a_link_is_told_under_the_pointer(program: Program) -> None:
    reader = program.show(article(paragraph("Serbia has withdrawn.", EVIL)))
    place = reader.view.cursorRect(reader.cursor(1, 3)).center()

    def is_told() -> bool:
        for step in (1, 2):  # a pointer that rests where it was before sends nothing
            QTest.mouseMove(reader.view.viewport(), place + QPoint(step, 0))
        return "evil.example" in reader.status()

    reader.wait(is_told)
    assert "not “good.example” but evil.example" in reader.status()


def test_ctrl_enter_opens_the_link_after_a_question(program: Program) -> None:
    reader = program.show(article(paragraph("Serbia has withdrawn.", LINK)))
    reader.put_caret(1, 3)
    with a_browser() as opened, answering("Open") as asked:
        reader.press("Ctrl+Return")
    assert opened == ["https://example.org/serbia"]
    assert "https://example.org/serbia" in asked[0]


def test_a_click_on_a_link_asks_too_and_cancel_opens_nothing(program: Program) -> None:
    reader = program.show(article(paragraph("Serbia has withdrawn.", LINK)))
    with a_browser() as opened, answering("Cancel") as asked:
        reader.click(1, 3)
    assert (opened, len(asked)) == ([], 1)


def test_a_script_is_never_opened(program: Program) -> None:
    reader = program.show(article(paragraph("Serbia has withdrawn.", SCRIPT)))
    reader.put_caret(1, 3)
    with a_browser() as opened, answering("Open") as asked:
        reader.press("Ctrl+Return")
    assert (opened, asked) == ([], [])
    assert reader.message().startswith("Only web and mail addresses can be opened")


def test_a_link_goes_with_what_is_copied(program: Program) -> None:
    reader = program.show(article(paragraph("Serbia has withdrawn.", LINK)))
    reader.select("Serbia has withdrawn.")
    reader.press("Ctrl+C")
    assert '<a href="https://example.org/serbia">Serbia</a>' in reader.pasted("text/html")
    assert "[Serbia](<https://example.org/serbia>)" in reader.pasted("text/markdown")


def test_the_page_is_drawn_in_all_themes(program: Program) -> None:
    quotation = Block(BlockKind.QUOTATION, WORDS)
    reader = program.show(
        article(quotation, quotation, item("a"), row("a", "b"), paragraph("Serbia has", LINK))
    )
    for _ in range(5):
        reader.press("Ctrl+T")
        assert not reader.view.grab().toImage().isNull()
