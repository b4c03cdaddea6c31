"""The body of a long text is what a tuple of its blocks would be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.long_body import LongBody
from tearsheet.article.model import Article, Block, BlockKind, Source

SOURCE = Source(None, "text/plain", "utf-8")
HEADING = Block(BlockKind.HEADING, "A headline", level=1)
texts = st.lists(st.text(st.sampled_from("ab é\U0001f600\r\x0b\u2028"), max_size=5), min_size=1, max_size=8)
befores = st.sampled_from([(), (HEADING,), (HEADING, Block(BlockKind.PARAGRAPH, ""))])
places = st.integers(-10, 12)


def both(said: list[str], before: tuple[Block, ...]) -> tuple[LongBody, tuple[Block, ...]]:
    blocks = (*before, *[Block(BlockKind.PARAGRAPH, text) for text in said])
    return LongBody("\n".join(said)).behind(before), blocks


@given(texts, befores, places, places)
def test_its_blocks_are_those_of_a_tuple(
    said: list[str], before: tuple[Block, ...], first: int, end: int
) -> None:
    body, blocks = both(said, before)
    assert body == blocks == body
    assert (list(body), list(reversed(body))) == (list(blocks), list(reversed(blocks)))
    assert body[first:end] == blocks[first:end]
    assert [body[number] for number in range(-len(body), len(body))] == [*blocks, *blocks]


@given(texts, befores, st.integers(0, 12), st.integers(0, 12))
def test_an_article_says_the_same_of_it(
    said: list[str], before: tuple[Block, ...], first: int, end: int
) -> None:
    long, short = (Article("", body, SOURCE) for body in both(said, before))
    assert (long.text, list(long.starts()), long.kinds()) == (short.text, short.starts(), short.kinds())
    assert list(long.lengths()) == short.lengths()
    assert long.texts(first, end) == short.texts(first, end)
    assert long.joined(first, end) == short.joined(first, end)


def test_there_is_no_block_behind_its_last() -> None:
    body = LongBody("one\ntwo")
    for number in (2, -3):
        with pytest.raises(IndexError):
            body[number]


def test_other_blocks_are_another_body() -> None:
    body = LongBody("one\ntwo")
    assert body != LongBody("one\n\ntwo")
    assert body != body.behind((HEADING,))
    assert body != (Block(BlockKind.PARAGRAPH, "one\ntwo"),)


def test_a_block_that_is_asked_for_again_is_the_same_until_many_others_were() -> None:
    body = LongBody("\n".join(map(str, range(10_000))))
    first = body[1]
    assert body[1] is first
    assert [block.text for block in map(body.__getitem__, range(10_000))] == list(map(str, range(10_000)))
    assert body[1] is not first
    assert body[1] == first
