"""What is struck, inserted, raised or read over stands so in the window, and leaves it so."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QImage, QTextCharFormat, QTextCursor

from tearsheet.article.model import Article, Block, BlockKind, Source, Span, SpanKind
from tearsheet.preferences.settings import ThemeChoice
from tearsheet.ui.look.theme import chosen_theme
from tearsheet.ui.notes.note_text import note_document
from tests.ui.reader import Program, Reader

TEXT = "The 20th judge found Ann guilty of it and set the fine at fifty crowns in all."
SOURCE = Source(None, "text/html", "utf-8")


def page(*spans: Span) -> Article:
    return Article("A page", (Block(BlockKind.PARAGRAPH, TEXT, spans),), SOURCE)


def span(words: str, kind: SpanKind, target: str = "") -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words), kind, target)


def format_of(reader: Reader, words: str) -> QTextCharFormat:
    """How some words of the paragraph are set."""
    block = reader.view.document().findBlockByNumber(1)
    place = block.text().index(words)
    ranges = [one for one in reader.laid_out(block).formats() if one.start <= place < one.start + one.length]
    return QTextCharFormat(ranges[-1].format)


def picture(program: Program, *spans: Span) -> QImage:
    return program.show(page(*spans)).view.viewport().grab().toImage()


def test_struck_words_are_drawn_struck(program: Program) -> None:
    reader = program.show(page(span("guilty", SpanKind.STRUCK)))
    assert format_of(reader, "guilty").fontStrikeOut()


def test_raised_and_lowered_letters_stand_so(program: Program) -> None:
    reader = program.show(page(span("th", SpanKind.RAISED), span("Ann", SpanKind.LOWERED)))
    raised, lowered = (format_of(reader, words).verticalAlignment() for words in ("th judge", "Ann"))
    assert raised is QTextCharFormat.VerticalAlignment.AlignSuperScript
    assert lowered is QTextCharFormat.VerticalAlignment.AlignSubScript


def test_inserted_words_are_told_from_a_link_without_colours(program: Program) -> None:
    link = span("crowns", SpanKind.LINK, "https://a.example")
    reader = program.show(page(span("fifty", SpanKind.INSERTED), link))
    assert format_of(reader, "fifty").underlineStyle() != format_of(reader, "crowns").underlineStyle()


def test_a_reading_is_drawn_over_its_base_and_moves_no_character(program: Program) -> None:
    bare, read = (program.show(page(*spans)) for spans in ((), (span("Ann", SpanKind.RUBY, "reading"),)))
    places = [
        [reader.view.cursorRect(reader.cursor(1, n)) for n in range(len(TEXT))] for reader in (bare, read)
    ]
    assert places[0] == places[1]
    assert bare.view.viewport().grab().toImage() != read.view.viewport().grab().toImage()
    assert read.view.document().findBlockByNumber(1).text() == TEXT


@pytest.mark.parametrize("reading", ["", "\u202e", "a" * 3_000])
def test_any_reading_can_be_drawn(program: Program, reading: str) -> None:
    assert not picture(program, span("Ann", SpanKind.RUBY, reading)).isNull()


def test_ctrl_c_says_what_is_struck_out(program: Program) -> None:
    reader = program.show(page(span("guilty", SpanKind.STRUCK), span("th", SpanKind.RAISED)))
    reader.select("20th judge found Ann guilty of it")
    reader.press("Ctrl+C")
    assert reader.pasted() == "20th judge found Ann [struck out: guilty] of it"
    assert reader.pasted("text/html") == "<p>20<sup>th</sup> judge found Ann <del>guilty</del> of it</p>"
    assert reader.pasted("text/markdown") == "20<sup>th</sup> judge found Ann ~~guilty~~ of it"


def test_x_says_what_is_struck_out(program: Program) -> None:
    reader = program.show(page(span("Ann guilty", SpanKind.STRUCK)))
    reader.select("guilty of it")
    reader.press("X")
    assert reader.pasted().startswith("“[struck out: guilty] of it”")


def test_a_note_shows_its_struck_words_struck(program: Program) -> None:
    program.show(page())
    document = note_document("~~so~~ not so", QFont(), chosen_theme(ThemeChoice.LIGHT), 300)
    cursor = QTextCursor(document)
    cursor.setPosition(1)
    assert cursor.charFormat().fontStrikeOut()
    cursor.setPosition(4)
    assert not cursor.charFormat().fontStrikeOut()
