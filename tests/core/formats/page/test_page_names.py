"""Who and what a page names: authors that are none, persons behind organisations, the paper."""

from __future__ import annotations

import json

import pytest

from tearsheet.article.model import Provenance
from tests.core.pages import PARAGRAPHS, page, read

SITE = '<meta property="og:site_name" content="The Daily Gull">'


def linked(**members: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **members})}</script>'


def with_line(line: str, head: str = "") -> str:
    return page(head=head).replace("<div class=story>", f"{line}<div class=story>")


@pytest.mark.parametrize(
    "source",
    [
        with_line("<div class=author><script>adsbygoogle = window.adsbygoogle || [];</script> </div>"),
        with_line("<p class=author>Powered by Gullpress</p>"),
        with_line("<p class=author>1,204 views</p>"),
        with_line("<p class=author>The Gull on Facebook</p>"),
        page(head='<meta name=author content="News">'),
        page(head='<meta name=author content="Politik">'),
        page(head='<meta name=author content="name, email@gull.example">'),
        page("<div><h4 class=author>The two ministries</h4><blockquote>We will mend it.</blockquote></div>"),
    ],
)
def test_what_is_no_author_is_none(source: str) -> None:
    assert read(source).bylines == ()


@pytest.mark.parametrize(
    "head",
    [
        '<meta name=author content="IT">',
        linked(author={"@type": "Organization", "name": "Gull Media"}),
        linked(author={"@type": "Organization", "name": "National Desk"}),
    ],
)
@pytest.mark.parametrize("line", ["<p>By Ada Quay</p>", "<p class=x>Ada Quay</p><p>January 8, 2024</p>"])
def test_a_printed_person_goes_before_an_organisation_that_is_stated(head: str, line: str) -> None:
    assert read(with_line(line, head)).bylines == ("Ada Quay",)


@pytest.mark.parametrize(
    "source",
    [
        with_line("<div class=byline><span>Ada Quay</span><span>Tom Pier</span></div>"),
        with_line("<ul class=metaInfoAuthorList><li class=metaInfoAuthorList-item>Ada Quay<li>Tom Pier</ul>"),
        with_line("<p class=sig><span itemprop=author>Ada Quay (avec Tom Pier)</span></p>"),
        with_line("<ul class=infos><li>Von: Ada Quay, Tom Pier</li></ul>"),
        page(head='<meta name="articleAuthor" content="Ada Quay og Tom Pier">'),
        page(
            head=linked(
                author=[
                    {"givenName": "Ada", "familyName": "Quay"},
                    {"givenName": "Tom", "familyName": "Pier"},
                ]
            )
        ),
    ],
)
def test_several_authors_are_told_apart(source: str) -> None:
    assert read(source).bylines == ("Ada Quay", "Tom Pier")


def test_a_name_alone_in_the_last_paragraph_is_a_guess_and_no_part_of_the_text() -> None:
    article = read(page("<p style='text-align:right'><strong>Ada Quay</strong></p>"))
    assert article.bylines == ("Ada Quay",)
    assert article.provenance["bylines"].is_guess
    assert article.body[-1].text == PARAGRAPHS[-1]


def test_names_and_days_that_run_together_are_parted() -> None:
    parts = "<div><span>Ada Quay</span><span>January 8, 2024</span><span>4 min read</span></div>"
    article = read(with_line(parts))
    assert article.bylines == ("Ada Quay",)
    assert article.body[0].text == PARAGRAPHS[0]


@pytest.mark.parametrize(
    ("title", "headline", "name"),
    [
        ("Storm closes the harbour | weise online", "Storm closes the harbour", "weise online"),
        ("Storm closes the harbour - Weather - The Gull", "Storm closes the harbour", "The Gull"),
        ("海岛议会讨论新渡轮航线-海岛网", "海岛议会讨论新渡轮航线", "海岛网"),
        ("上谷町、水車小屋を買い取りへ｜上谷新聞", "上谷町、水車小屋を買い取りへ", "上谷新聞"),
        ("Storm closes the harbour", "Storm closes the harbour", ""),
        ("Storm closes the harbour | News", "Storm closes the harbour", ""),
        ("Storm closes the harbour and the quays", "Storm closes the harbour", ""),
    ],
)
def test_the_paper_is_guessed_from_the_title(title: str, headline: str, name: str) -> None:
    source = page(title=headline).replace(f"{headline} | The Daily Gull</title>", f"{title}</title>")
    article = read(source.replace(SITE, "").replace("<h1>The Daily Gull</h1>", ""))
    assert article.publication == name
    assert article.provenance.get("publication", Provenance("", is_guess=True)).is_guess


@pytest.mark.parametrize("name", ["https://www.gull.example", "www.gull.example", "News", "Security"])
def test_an_address_or_a_section_is_no_paper(name: str) -> None:
    source = page().replace(SITE, SITE.replace("The Daily Gull", name)).replace(" | The Daily Gull", "")
    assert read(source).publication == ""


@pytest.mark.parametrize(
    ("line", "note"),
    [
        (
            "<section class=corrections><h2>Correction</h2><p>It was nine.</p></section>",
            "Correction It was nine.",
        ),
        ("<h3>Correction</h3><p>It was nine, not ten.</p>", "Correction It was nine, not ten."),
        ("<aside><p>Editor’s note: It was nine.</p></aside>", "Editor’s note: It was nine."),
        ("<p>Napomena uredništva: Bilo ih je devet.</p>", "Napomena uredništva: Bilo ih je devet."),
        ("<aside>Исправление: их было девять.</aside>", "Исправление: их было девять."),
        ("<p class=correction>There were nine girders.</p>", "There were nine girders."),
    ],
)
def test_a_correction_is_known_in_a_box_under_a_heading_and_by_its_name(line: str, note: str) -> None:
    article = read(page(line))
    assert article.disclaimer == note
    assert article.body[-1].text == PARAGRAPHS[-1]


def test_a_newsletter_box_is_no_note() -> None:
    article = read(page("<aside><p>Note: Sign up for our newsletter.</p></aside>"))
    assert article.disclaimer == ""
