"""An article as JSON: it comes back as it was, and nothing else is taken for one."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.as_json import NoArticleError, decoded, encoded
from tearsheet.article.long_body import LongBody
from tearsheet.article.model import (
    Article,
    Block,
    BlockKind,
    Days,
    LeftOut,
    Picture,
    Provenance,
    PublicationDate,
    Reason,
    Source,
    Span,
    SpanKind,
)

PATH = Path("/a/page.html")
FULL = Article(
    "A headline",
    (
        Block(BlockKind.HEADING, "One", level=2),
        Block(BlockKind.PARAGRAPH, "Two words\U0001f600", (Span(0, 3, SpanKind.LINK, "https://a.example"),)),
        Block(BlockKind.PARAGRAPH, "all", tuple(Span(0, 3, kind, "x") for kind in SpanKind)),
        Block(BlockKind.LIST_ITEM, "three", level=1, marker="•"),
        Block(BlockKind.CAPTION, "", picture="p1"),
        *(Block(BlockKind.PARAGRAPH, text) for text in ("One.", "", "Two\u2028three.", "")),
    ),
    Source(PATH, "text/html", "cp1252", "https://a.example", datetime(2024, 5, 1, 12, tzinfo=UTC)),
    standfirst="Below",
    bylines=("Ana", "John"),
    publication="Paper",
    published=PublicationDate("1 May", datetime(2024, 5, 1, tzinfo=timezone(timedelta(hours=2))), True),
    updated=PublicationDate("2 May", date(2024, 5, 2)),
    language="sr-Latn",
    disclaimer="Note: satire",
    left_out=(LeftOut("Share", 2, Reason.SHARING),),
    provenance={"headline": Provenance("h1"), "published": Provenance("time", is_guess=True)},
    pictures={"p1": Picture("image/png", bytes(range(256)), "A dog")},
    warning="In part.",
    days=Days(date(2024, 4, 30), date.max),
)


def test_an_article_comes_back_with_all_that_it_has() -> None:
    assert decoded(encoded(FULL), PATH) == FULL


@pytest.mark.parametrize("before", [(), (Block(BlockKind.HEADING, "One", level=2),)])
def test_a_long_body_comes_back_with_the_blocks_before_it(before: tuple[Block, ...]) -> None:
    article = FULL._replace(body=LongBody("two\nthree\n", before))
    assert decoded(encoded(article), PATH) == article


def test_its_path_is_that_of_the_file_as_it_is_opened_now() -> None:
    assert decoded(encoded(FULL), Path("/b")).source.path == Path("/b")


def test_a_time_without_a_zone_stays_without_one() -> None:
    when = datetime(2024, 5, 1, 0, 0)
    article = Article("", (), Source(PATH, "", ""), published=PublicationDate("x", when))
    assert decoded(encoded(article), PATH).published == PublicationDate("x", when)


@given(st.text(), st.lists(st.text(st.characters(exclude_characters="\n"))))
def test_any_text_comes_back(headline: str, lines: list[str]) -> None:
    body = tuple(Block(BlockKind.PARAGRAPH, line) for line in lines)
    article = Article(headline, body, Source(PATH, "", ""))
    assert decoded(encoded(article), PATH) == article


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("headline", 1),
        ("headline", None),
        ("bylines", "Ana"),
        ("body", [["unheard of", "text"]]),
        ("body", [["paragraph", "two\nlines"]]),
        ("body", [["paragraph", "short", [[0, 9, "strong", ""]], 0, "", ""]]),
        ("body", [["paragraph", "short", [[-1, 2, "strong", ""]], 0, "", ""]]),
        ("body", [["paragraph", "short", [], True, "", ""]]),
        ("body", [[]]),
        ("published", ["1 May", "no date", False]),
        ("published", []),
        ("pictures", {"p": ["image/svg+xml", "", ""]}),
        ("pictures", {"p": ["image/png", "é", ""]}),
        ("source", []),
        ("provenance", [1]),
    ],
)
def test_what_is_not_as_it_should_be_is_refused(name: str, value: object) -> None:
    members = {**json.loads(encoded(FULL)), name: value}
    with pytest.raises(NoArticleError):
        decoded(json.dumps(members).encode(), PATH)


@pytest.mark.parametrize("content", [b"", b"null", b"[]", b"{}", b"\xff", b"[" * 100_000, encoded(FULL)[:-9]])
def test_no_json_of_an_article_is_refused(content: bytes) -> None:
    with pytest.raises(NoArticleError):
        decoded(content, PATH)
