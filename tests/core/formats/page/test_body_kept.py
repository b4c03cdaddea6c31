"""Words of the article that look like something else: they stay, and what does look so on other pages goes."""

from __future__ import annotations

import json
from textwrap import fill

import pytest

from tearsheet.article.model import Reason
from tearsheet.formats.page import html
from tests.core.formats.page.test_body_evidence import LANGUAGES, TEXTS, body_of, paragraphs, read, reasons

BOXES = (
    "<aside><h3>Read also</h3><ul><li><a href=/a>The mill</a></li><li><a href=/b>The inn</a></li></ul></aside>",
    "<section><h2>Read also</h2><a href=/a>The old mill burns</a></section>",
    "<aside><h2>Read also</h2></aside>",
    "<aside><h3><a href=/a>The old mill burns</a></h3></aside>",
)


@LANGUAGES
@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("part", ["div", "section"])
def test_a_heading_reaches_no_further_than_its_box(texts: tuple[str, ...], box: str, part: str) -> None:
    parts = [f"<{part}>{paragraphs(*some)}</{part}>" for some in (texts[:3], texts[3:])]
    article = read(f"<article>{box.join(parts)}</article>")
    assert [text for text in body_of(article) if text in texts] == list(texts)


@LANGUAGES
@pytest.mark.parametrize("refrain", ["Nobody came to close the door.", "Et personne ne ferma la porte."])
def test_a_refrain_stays_when_it_stands_last(texts: tuple[str, ...], refrain: str) -> None:
    said = [texts[0], refrain, *texts[1:3], refrain, texts[3], refrain]
    assert body_of(read(f"<article>{paragraphs(*said)}</article>")) == said


@LANGUAGES
def test_a_last_sentence_in_the_words_of_the_headline_stays(texts: tuple[str, ...]) -> None:
    article = read(f"<article>{paragraphs(*texts)}</article>", title=texts[3])
    assert body_of(article) == list(texts)


@pytest.mark.parametrize(
    "name",
    ["ad-free-text", "content-below-share", "text-after-ads", "free-of-ads", "non-sponsored", "adFree"],
)
@LANGUAGES
def test_a_name_that_denies_or_mentions_furniture_is_none(texts: tuple[str, ...], name: str) -> None:
    marked = f"<p class={name}>{texts[1]}</p>"
    article = read(f"<div class=b>{paragraphs(texts[0])}{marked}{paragraphs(*texts[2:])}</div>")
    assert body_of(article) == list(texts)


@pytest.mark.parametrize(
    ("language", "quoted"),
    [
        ("en", "“We shall wait for the tide,” she told the meeting in the hall."),
        ("de", "„Wir warten auf die Flut“, sagte sie der Versammlung im Saal."),
        ("ru", "«Мы подождём прилива», — сказала она собранию в зале."),
        ("zh", "“我们等待涨潮,”她在大厅里对大会的人说。"),
    ],
)
def test_spans_shown_as_blocks_are_parted_before_a_quotation_mark(language: str, quoted: str) -> None:
    texts = [TEXTS[language][0], quoted, *TEXTS[language][1:]]
    spans = "".join(f"<span class=p>{text}</span>" for text in texts)
    assert body_of(read(f"<article><div>{spans}</div></article>")) == texts


@LANGUAGES
@pytest.mark.parametrize("name", ["", " class=story"])
def test_what_scrolls_in_behind_the_article_is_another(texts: tuple[str, ...], name: str) -> None:
    other = [f"{text[:-1]}!" for text in texts[::-1]]
    title = "The ferry divides the council of the island"
    items = [
        f"<div{name}><h1>{head}</h1>{paragraphs(*some)}</div>"
        for head, some in ((title, texts), ("Bus", other))
    ]
    article = html.read(f"<title>{title}</title><body><div>{''.join(items)}</div></body>".encode(), None)
    assert body_of(article) == list(texts)
    assert reasons(article)[other[0]] is Reason.ANOTHER_ARTICLE


def test_parts_of_an_article_with_large_headings_stay() -> None:
    texts, title = TEXTS["en"], "The ferry divides the council of the island"
    parts = (
        f"<div><h1>{title}</h1>{paragraphs(*texts[:2])}</div><div><h1>Sand</h1>{paragraphs(*texts[2:])}</div>"
    )
    article = html.read(f"<title>{title}</title><body><div>{parts}</div></body>".encode(), None)
    assert body_of(article) == [*texts[:2], "Sand", *texts[2:]]


def test_a_stated_text_in_han_goes_on_where_the_page_ends() -> None:
    texts = TEXTS["zh"]
    stated = json.dumps({"@type": "NewsArticle", "articleBody": "".join(texts)}, ensure_ascii=False)
    article = read(
        f"<article><p>{texts[0]}</p><p>订阅后可阅读全文</p></article>",
        head=f"<script type='application/ld+json'>{stated}</script>",
    )
    assert body_of(article) == [texts[0], "".join(texts[1:])]


@pytest.mark.parametrize(("language", "byline"), [("en", "By Anna Berg"), ("de", "Von Anna Berg")])
@pytest.mark.parametrize("has_heading", [True, False])
def test_a_text_wrapped_in_a_pre_is_read_as_plain_text(
    language: str, byline: str, *, has_heading: bool
) -> None:
    texts, title = TEXTS[language], "The ferry and the council"
    head = f"<h1>{title}</h1><pre>" if has_heading else f"<pre>{title}\n"
    body = "\n\n".join([byline, *[fill(text, 60) for text in texts]])
    article = html.read(f"<title>{title}</title><body>{head}{body}</pre></body>".encode(), None)
    assert (article.headline, article.bylines, body_of(article)) == (title, ("Anna Berg",), list(texts))


def test_a_program_in_a_pre_keeps_its_lines() -> None:
    code = [f"    value_{number} = call({number})" for number in range(30)]
    article = html.read(f"<title>Code</title><body><pre>{chr(10).join(code)}</pre></body>".encode(), None)
    assert body_of(article) == code


@pytest.mark.parametrize("sign", ["¶", "#", "🔗"])
def test_the_sign_that_leads_to_a_heading_is_none_of_it(sign: str) -> None:
    texts = TEXTS["en"]
    heading = f"<h2 id=s>The costs<a class=headerlink href=#s>{sign}</a></h2>"
    article = read(f"<article>{paragraphs(*texts[:2])}{heading}{paragraphs(*texts[2:])}</article>")
    assert body_of(article) == [*texts[:2], "The costs", *texts[2:]]


@LANGUAGES
@pytest.mark.parametrize("name", ["comment", "replies", "news-ticker"])
def test_the_time_of_something_else_is_no_day_of_publication(texts: tuple[str, ...], name: str) -> None:
    other = (
        f"<div class={name}><time datetime=2023-05-06T10:00>10:00</time><p>Well said, all of it.</p></div>"
    )
    article = read(f"<article>{paragraphs(*texts)}</article>{other}")
    assert article.published is None


@LANGUAGES
def test_the_author_of_a_teaser_is_not_the_articles(texts: tuple[str, ...]) -> None:
    card = "<div><h3><a href=/a>The bridge</a></h3><span class=author>Carl Other</span></div>"
    assert not read(f"<main>{paragraphs(*texts)}<section>{card}</section></main>").bylines
