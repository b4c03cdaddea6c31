"""Every word of the article can be read, whatever it is and whatever lies behind it (WCAG 2.2, 1.4.6)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from tearsheet.article.model import Article, Block, BlockKind, LeftOut, Reason, Source, Span, SpanKind
from tearsheet.notes.note import Colour
from tearsheet.preferences.settings import Focus, ThemeChoice
from tearsheet.ui.look.theme import CHOSEN
from tests.ui.reader import Program, Reader
from tests.ui.sight import contrast

READ = 7
FINE = 2
"""Pixels to a device-independent one, so that letters have their full ink somewhere."""
WORDS = "Words with a link, some struck, some inserted and some code, stand in line"
SPANS = tuple(
    Span(WORDS.index(word), WORDS.index(word) + len(word), kind, target)
    for word, kind, target in (
        ("link", SpanKind.LINK, "https://example.org/"),
        ("struck", SpanKind.STRUCK, ""),
        ("inserted", SpanKind.INSERTED, ""),
        ("code", SpanKind.CODE, ""),
    )
)
ARTICLE = Article(
    "The bridge of Orsk",
    tuple(Block(kind, f"{WORDS} {number}", SPANS) for number, kind in enumerate((*BlockKind, *BlockKind))),
    Source(None, "text/html", "utf-8", "https://example.org/"),
    standfirst="It is open again",
    bylines=("Ann Reed",),
    disclaimer="All this is fiction.",
    left_out=(LeftOut("Share this page", 3, Reason.SHARING),),
    warning="This page could not be made out.",
)


@pytest.mark.parametrize("choice", CHOSEN)
def test_every_word_holds_7_whatever_it_is_and_lies_on(program: Program, choice: ThemeChoice) -> None:
    reader = program.show(ARTICLE)
    reader.window.resize(760, 1_400)
    desk = reader.window.desk
    reader.press("L")
    for number, key in enumerate(Colour, start=1):
        reader.select(f"{WORDS} {number}")
        reader.press(str(list(Colour).index(key) + 1))
    reader.press("Ctrl+F")
    reader.type("inserted")
    reader.wait(reader.has_found_marks, 10_000)
    faint = []
    for focus in (Focus.NONE, Focus.RULER):
        desk.choose(desk.settings._replace(theme=choice, focus=focus))
        seen = list(words(reader))
        assert len(seen) > 150
        faint += [f"{word}: {ratio:.1f}" for word, ratio in seen if ratio < READ]
    assert faint == []


def words(reader: Reader) -> Iterator[tuple[str, float]]:
    """Each word that is seen in one row, and the contrast of its ink to most of what is behind it."""
    view = reader.view
    image = QImage(view.viewport().size() * FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(FINE)
    view.viewport().render(image)
    for line in range(view.lines.line_count):
        for word in re.finditer(r"\w{3,}", view.document().findBlockByNumber(line).text()):
            start, end = (view.cursorRect(reader.cursor(line, place)) for place in word.span())
            if start.top() == end.top() and view.viewport().rect().contains(start.united(end)):
                place = QRect(start.left(), start.top() + 3, end.left() - start.left(), start.height() - 8)
                yield f"{line} {word[0]}", strongest(image, place)


def strongest(image: QImage, place: QRect) -> float:
    """The contrast of what stands out most to what there is most of."""
    part = image.copy(QRect(place.topLeft() * FINE, place.size() * FINE))
    found = Counter(memoryview(part.constBits()).cast("I"))
    ground = found.most_common(1)[0][0]
    return max(_contrast(colour, ground) for colour, count in found.items() if count > 1)


@cache
def _contrast(one: int, other: int) -> float:
    return contrast(QColor(one).name(), QColor(other).name())
