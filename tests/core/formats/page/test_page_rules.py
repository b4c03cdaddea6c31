"""A rule that fails costs what it is about, and nothing else: the article stands, every word is in it."""

from __future__ import annotations

import json
import warnings
from types import ModuleType

import pytest

from tearsheet.article import record
from tearsheet.article.model import Article
from tearsheet.formats.fields import datelines
from tearsheet.formats.page import html
from tearsheet.formats.page.main_text import body, extractors, hosts, others, reasons
from tearsheet.formats.page.shown import flat_tree
from tearsheet.formats.page.stated import (
    addresses,
    article_body,
    authors,
    headline,
    kickers,
    publication,
    publisher_notes,
    standfirst,
    statements,
    when,
)
from tearsheet.formats.pictures import Pictures
from tests.core import pages
from tests.core.formats import visible_words

SOURCE = pages.page(
    "<figure><img src=a.png><figcaption>The pier</figcaption></figure><p>Share this</p>",
    '<link rel=canonical href="https://gull.example/storm"><meta name=author content="Ann Lee">'
    '<meta property="article:published_time" content="2024-05-02">',
).replace("<div class=story>", "<p class=standfirst>Nobody was hurt in the night.</p><div class=story>")
FIELDS = ("headline", "byline", "published", "publication", "url")
Owner = ModuleType | type
RULES: list[tuple[Owner, str, str, str]] = [
    (flat_tree, "flatten", "frames", ""),
    (statements, "read", "statements of the page", "published"),
    (kickers, "parted", "headline", ""),
    (headline, "find", "headline", "headline"),
    (authors, "find", "byline", "byline"),
    (when, "published", "date", "published"),
    (when, "updated", "date of the last change", "updated"),
    (datelines, "is_dateline", "lines of date and byline", ""),
    (publisher_notes, "find", "disclaimer", "disclaimer"),
    (standfirst, "find", "second title", "standfirst"),
    (publication, "find", "publication", "publication"),
    (addresses, "canonical", "address", "url"),
    (article_body, "paragraphs", "text stated for machines", ""),
    (Pictures, "name_of", "pictures", ""),
    (reasons, "of", "reasons", ""),
    (others, "elements", "other articles", ""),
    (extractors, "quick_text", "body", ""),
    (extractors, "second_opinion", "body", ""),
    (hosts.Hosts, "__init__", "body", ""),
    *[(body._Steps, name, "body", "") for name in vars(body._Steps) if not name.startswith("_")],
]


def broken(*_: object, **__: object) -> None:
    raise ValueError("the rule is wrong")


def read(source: str) -> Article:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return html.read(source.encode(), None)


@pytest.mark.parametrize(("owner", "rule", "name", "key"), RULES, ids=[f"{one[1]}" for one in RULES])
def test_a_rule_that_fails_is_named_and_costs_its_field_alone(
    owner: Owner, rule: str, name: str, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = json.loads(record.to_json(read(SOURCE)))
    monkeypatch.setattr(owner, rule, broken)
    article = read(SOURCE)
    found = json.loads(record.to_json(article))
    assert name in found["warning"]
    assert not key or not found[key]
    assert visible_words.shown_by(SOURCE) - visible_words.of_article(article) == {}
    assert set(pages.PARAGRAPHS) <= set(found["body_blocks"])
    if rule != "read":  # all fields come from what the page states
        assert {one for one in FIELDS if whole[one] and not found[one]} <= {key}


def test_a_page_on_which_no_rule_fails_has_no_warning() -> None:
    assert html.read(SOURCE.encode(), None).warning == ""


def test_a_rule_that_fails_fails_the_test_that_reads_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standfirst, "find", broken)
    with pytest.raises(RuntimeWarning, match="second title"):
        html.read(SOURCE.encode(), None)


def test_what_a_second_reading_confirms_is_compared_with_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(extractors, "main_text", broken)
    assert set(pages.PARAGRAPHS) <= {block.text for block in html.read(SOURCE.encode(), None).body}


def test_where_two_readings_differ_a_third_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extractors, "main_text", broken)
    monkeypatch.setattr(extractors, "quick_text", lambda _: "")
    with pytest.raises(RuntimeWarning, match="body"):
        html.read(SOURCE.encode(), None)


@pytest.mark.parametrize(
    "line", ["Ferry\xad&#1;men said it on 5 May.", "12 \u0300 May 2024", "\u0345 3 \u0301", "\xad 4 \xad May"]
)
def test_no_rule_fails_on_lines_of_bare_marks(line: str) -> None:
    source = pages.page(f"<p>{line}</p>").replace("<div class=story>", f"<div>{line}</div><div class=story>")
    assert html.read(source.encode(), None).warning == ""


@pytest.mark.parametrize(
    "sign", ["&#1;", "&#x1F;", "&#0;", "&#8", "&#xFFFE;", "&#xd800;", "&#x0000B;", "&#12;"]
)
def test_no_rule_fails_on_a_sign_that_is_no_text(sign: str) -> None:
    card = f"<a href=/b>{sign}<h3>The old mill</h3><p>It grinds{sign} again.</p></a> {sign}and so on{sign}."
    article = html.read(pages.page(f"<div>{card}</div>").encode(), None)
    assert article.warning == ""
    assert "and so on." in "\n".join([article.text, *article.left_out_lines])


def test_a_reference_to_a_sign_that_is_text_stays() -> None:
    article = html.read(
        pages.page("<p>It cost 5&#8364; &#13;&#10;&#9;and &#160;1&#x2009;000 &#12345; more.</p>").encode(),
        None,
    )
    assert "5€" in article.text
    assert "㍅" not in article.text
    assert chr(12345) in article.text


@pytest.mark.parametrize(
    "fault", [ValueError("All strings must be XML compatible"), IndexError(), TypeError()]
)
def test_an_extractor_that_fails_on_a_tree_has_no_opinion(
    monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    def failing(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr("trafilatura.core.bare_extraction", failing)
    words = "The council has decided that the bridge will be closed from Monday on, and everybody walks."
    page = f"<!doctype html><title>T</title><h1>The bridge</h1>{f'<p>{words}</p>' * 4}"
    found = html.read(page.encode(), None)
    assert (found.text.count(words), found.warning) == (4, "")
