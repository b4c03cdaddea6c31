"""What elements are called is told by whole words, in every place that asks."""

from __future__ import annotations

import pytest
from lxml.html import HtmlElement, fragment_fromstring

from tearsheet.article.model import Reason
from tearsheet.formats.page.shown import names
from tearsheet.formats.page.shown.names import Kind
from tests.core import pages
from tests.core.growth import grows_with_its_size


def element(attributes: str) -> HtmlElement:
    return fragment_fromstring(f"<div {attributes}></div>")


@pytest.mark.parametrize(
    ("attributes", "reason"),
    [
        ("class=share-bar", Reason.SHARING),
        ("class=shareBar", Reason.SHARING),
        ("id=shareholders", None),
        ("class=discard", None),
        ("class=toc_1", Reason.NAVIGATION),
        ("id=h-what-it-means-for-social-life", Reason.SHARING),
        ("class=no_caption", None),
        ("class='node node-promoted'", None),
        ("class=node--not-promo", None),
        ("class='article has-sidebar'", None),
        ("data-testid=RelatedArticles", Reason.RELATED),
        ("class=gallery__author-box", Reason.AUTHOR),
        ("itemprop=keywords", Reason.TAGS),
    ],
)
def test_why_an_element_is_beside_the_text(attributes: str, reason: Reason | None) -> None:
    assert names.reason(element(attributes)) is reason


def test_what_a_heading_is_called_says_nothing_of_it() -> None:
    assert names.reason(fragment_fromstring("<h2 id=h-what-it-means-for-social-life></h2>")) is None


@pytest.mark.parametrize(
    ("attributes", "kind", "is_one"),
    [
        ("class='byline byline--with-photo'", Kind.BYLINE, True),
        ("class=metaInfoAuthorList-item", Kind.BYLINE, True),
        ("class=authority", Kind.BYLINE, False),
        ("class=entry-date", Kind.PUBLISHED, True),
        ("class=public", Kind.PUBLISHED, False),
        ("class=republication", Kind.PUBLISHED, False),
        ("class=articleUpdated", Kind.CHANGED, True),
        ("class=editor", Kind.CHANGED, False),
        ("id=last-modified", Kind.CHANGED, True),
        ("class=publishDate", Kind.DAY, True),
        ("class=candidate", Kind.DAY, False),
        ("class=timeline", Kind.DAY, False),
        ("class=pullQuote", Kind.QUOTATION, True),
        ("class=quotea", Kind.QUOTATION, False),
        ("class=editors-note", Kind.NOTE, True),
        ("class=u-sr-only", Kind.HEARD, True),
        ("class=not-sr-only", Kind.HEARD, False),
        ("class=visuallyHidden", Kind.HEARD, True),
        ("class=photo-gallery", Kind.GALLERY, True),
        ("class=sub-title", Kind.SECOND_TITLE, True),
        ("class=leadership", Kind.LEAD, False),
    ],
)
def test_what_an_element_is_called(attributes: str, kind: Kind, is_one: bool) -> None:
    assert names.is_called(element(attributes), kind) is is_one


@pytest.mark.parametrize(
    "name", ["byline byline--with-photo", "author-name discard", "byline cardinal", "storyByline"]
)
def test_a_byline_is_found_whatever_else_its_element_is_called(name: str) -> None:
    source = pages.page().replace(
        "<div class=story>", f'<div class="{name}">Jane Quay</div><div class=story>'
    )
    assert pages.read(source).bylines == ("Jane Quay",)


@pytest.mark.parametrize(
    ("name", "published"), [("editor", True), ("updatedOn", False), ("posted", True), ("public", True)]
)
def test_a_time_is_of_a_change_only_where_its_name_says_so(name: str, published: bool) -> None:
    time = f'<time class="{name}" datetime="2024-05-02T10:00Z">2 May</time>'
    article = pages.read(pages.page().replace("<div class=story>", f"{time}<div class=story>"))
    assert article.published is not None
    assert (not article.provenance["published"].is_guess) is published


def test_each_phrase_of_the_table_is_found() -> None:
    for kind, table in names._TABLE.items():
        for phrase in filter(None, map(str.strip, table.replace("\n", "|").split("|"))):
            one = element(f'class="{phrase.replace(" ", "-")}"')
            assert names.reason(one) if isinstance(kind, Reason) else names.is_called(one, kind), phrase


def test_the_time_of_an_elements_names_grows_with_its_attributes_and_no_faster() -> None:
    made = {
        count: fragment_fromstring(
            f"<p class=byline {' '.join(f'a{number}=1' for number in range(count))}>x</p>"
        )
        for count in (2_000, 16_000)
    }
    assert grows_with_its_size(lambda size: names.is_byline(made[size]), 2_000)
