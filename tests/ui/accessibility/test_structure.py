"""From part to part of an article."""

from __future__ import annotations

import pytest

from tearsheet.article.long_body import LongBody
from tearsheet.article.model import Article, Block, BlockKind, LeftOut, Reason, Source, Span, SpanKind
from tearsheet.ui.reading.accessibility.structure import Kind, Part, beside, parts
from tearsheet.ui.reading.article_lines import ArticleLines, Spot

SOURCE = Source(None, "text/plain", "utf-8")
KINDS = (Kind.HEADING, Kind.LINK, Kind.LIST, Kind.TABLE)


class _Unread(LongBody):
    """One of which no block may be asked for."""

    def __getitem__(self, number: object) -> Block:  # type: ignore[override]
        raise AssertionError(number)


def _all(lines: ArticleLines, here: Spot, step: int) -> list[Part]:
    found: list[Part] = []
    while part := beside(lines, here, KINDS, step):
        found.append(part)
        here = part.start
    return found


@pytest.mark.parametrize("step", [1, -1])
def test_no_block_of_a_long_body_is_looked_at_for_parts_that_it_has_not(step: int) -> None:
    lines = ArticleLines(Article("A headline", _Unread("one\n" * 9), SOURCE))
    found = _all(lines, Spot(5), step)
    assert [part.start for part in found] == [Spot(0)][: step < 0]


def test_no_block_of_a_long_body_is_looked_at_for_the_parts_of_the_whole() -> None:
    lines = ArticleLines(Article("A headline", _Unread("one\n" * 9), SOURCE))
    assert [part.kind for part in parts(lines)] == [Kind.HEADING]


def test_the_parts_before_are_those_behind_the_other_way_round() -> None:
    link = Block(
        BlockKind.PARAGRAPH, "a link, a link", tuple(Span(at, at + 6, SpanKind.LINK) for at in (0, 8))
    )
    blocks = (
        *(Block(BlockKind.LIST_ITEM, text, level=1, marker="•") for text in ("one", "two")),
        link,
        Block(BlockKind.HEADING, "Two", level=2),
        Block(BlockKind.TABLE_ROW, "a\tb"),
        Block(BlockKind.PARAGRAPH, "end"),
    )
    article = Article("A headline", blocks, SOURCE, left_out=(LeftOut("Share", 2, Reason.SHARING),))
    lines = ArticleLines(article)
    behind = _all(lines, Spot(0), 1)
    kinds = [Kind.LIST, Kind.LINK, Kind.LINK, Kind.HEADING, Kind.TABLE]
    assert [part.kind for part in behind] == kinds
    before = _all(lines, Spot(lines.line_count - 1), -1)
    assert [part.kind for part in before] == [*reversed(kinds), Kind.HEADING]
