"""The record as JSON."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from tearsheet.article.model import Article, Block, BlockKind, PublicationDate, Source
from tearsheet.article.record import error_json, to_json
from tearsheet.errors import LoadError
from tearsheet.formats import load_bytes

TEXT = """Serbia withdraws

by time news

Title: Serbia pulls back

Publication Date: Sun 1 Oct 2023 00.11 CEST

Serbia has announced the withdrawal of Vučić’s troops, officials said.

(Note: made up)

Share this
"""


def article_published(when: date | None) -> Article:
    body = (Block(BlockKind.PARAGRAPH, "one"), Block(BlockKind.PARAGRAPH, "two"))
    return Article("", body, Source(None, "text/plain", "utf-8"), published=PublicationDate("printed", when))


def test_the_record_of_an_article() -> None:
    assert json.loads(to_json(load_bytes(TEXT.encode(), Path("a.txt")))) == {
        "path": "a.txt",
        "url": "",
        "headline": "Serbia withdraws",
        "standfirst": "Serbia pulls back",
        "byline": ["time news"],
        "publication": "",
        "published": "2023-10-01T00:11+02:00",
        "published_text": "Sun 1 Oct 2023 00.11 CEST",
        "updated": None,
        "updated_text": "",
        "disclaimer": "Note: made up",
        "body_blocks": ["Serbia has announced the withdrawal of Vučić’s troops, officials said."],
        "body_text": "Serbia has announced the withdrawal of Vučić’s troops, officials said.",
        "left_out": ["Share this"],
        "left_out_places": [{"before": 1, "reason": "share row"}],
        "provenance": {
            "headline": "first line of the text (a guess)",
            "standfirst": "label “Title:” in the text",
            "byline": "label “by” in the text",
            "published": "label “Publication Date:” in the text",
            "disclaimer": "note after the body",
        },
        "warning": "",
        "error": None,
    }


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (date(2023, 10, 1), "2023-10-01"),
        (datetime(2023, 10, 1, 0, 11), "2023-10-01T00:11"),
        (datetime(2023, 10, 1, 0, 11, 5), "2023-10-01T00:11:05"),
        (datetime(2023, 10, 1, 0, 11, tzinfo=timezone(timedelta(hours=-4))), "2023-10-01T00:11-04:00"),
        (None, None),
    ],
)
def test_a_date_is_printed_as_exactly_as_it_is_known(when: date | None, expected: str | None) -> None:
    assert json.loads(to_json(article_published(when)))["published"] == expected


def test_a_page_that_is_shown_as_plain_text_says_so() -> None:
    record = json.loads(to_json(article_published(None)._replace(warning="Only the text could be read.")))
    assert (record["warning"], record["error"]) == ("Only the text could be read.", None)


def test_the_body_text_is_its_blocks_a_line_each() -> None:
    assert json.loads(to_json(article_published(None)))["body_text"] == "one\ntwo"


def test_a_record_is_one_line_of_ascii() -> None:
    record = to_json(load_bytes(TEXT.encode(), None))
    assert record.isascii()
    assert len(record.splitlines()) == 1


def test_the_record_of_an_error_has_the_same_keys_and_only_the_error() -> None:
    record = json.loads(error_json(Path("a.pdf"), LoadError("“a.pdf” is a PDF.")))
    assert record.keys() == json.loads(to_json(load_bytes(TEXT.encode(), None))).keys()
    assert {key: value for key, value in record.items() if value} == {
        "path": "a.pdf",
        "error": "“a.pdf” is a PDF.",
    }
