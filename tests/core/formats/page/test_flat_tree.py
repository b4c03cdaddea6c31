"""What a page shows that no simple tree of it holds: shadow trees, frames, what the parser drops."""

from __future__ import annotations

import io
import zipfile
from html import escape
from pathlib import Path

import pytest

from tearsheet.article.model import Article, Reason
from tearsheet.formats import load_bytes, plain
from tearsheet.formats.page import html, mhtml
from tests.core.pages import PARAGRAPHS

TITLE = "Storm closes the harbour"
TEXT = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)


def read(body: str, head: str = "") -> Article:
    source = f"<!DOCTYPE html><html><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>"
    return html.read(source.encode(), None)


@pytest.mark.parametrize(
    "body",
    [
        "<story-page><template shadowrootmode=open><h1>{title}</h1>{text}</template></story-page>",
        "<story-page><template shadowrootmode=closed><main><slot name=t></slot><slot></slot></main></template>"
        "<h1 slot=t>{title}</h1>{text}</story-page>",
        "<site-shell><template shadowrootmode=open><slot></slot><story-page><template shadowrootmode=open>"
        "<h1>{title}</h1>{text}</template></story-page></template></site-shell>",
        "<iframe srcdoc='{page}'></iframe>",
        "<noscript><h1>{title}</h1>{text}</noscript>",
        "</body></html><noscript><h1>{title}</h1>{text}</noscript>",
        "<h1>{title}</h1><article>{one}<embed src=a.swf>{rest}</article>",
        "<h1>{title}</h1><article>{one}<object data=a.swf>{rest}</article>",
        "<h1>{title}</h1><article>{one}</body></html>{rest}</article>",
        "<h1>{title}</h1><article>{one}<source src=x><track><wbr>{rest}</article>",
        "<h1>{title}</h1><article>{one}<svg><title>Logo</title>{rest}</svg></article>",
        '<h1>{title}</h1><article><p class="x"">{first}</p>{rest}</article>',
        "<script>for(i=0;i<list.length;i++)f('"
        + "x y " * 3_000
        + "')</script><h1>{title}</h1><article>{text}</article>",
        '<h1 id="a"" class=b>{title}</h1><article>{text}' + "<p data-a=b> </p>" * 3_000 + "</article>",
    ],
)
def test_the_article_is_read_wherever_the_page_keeps_it(body: str) -> None:
    first = f"<p>{PARAGRAPHS[0]}</p>"
    page = escape(f"<body><h1>{TITLE}</h1>{TEXT}</body>", quote=True).replace("'", "&#39;")
    rest = TEXT.removeprefix(first)
    parts = {"title": TITLE, "text": TEXT, "one": first, "first": PARAGRAPHS[0], "rest": rest, "page": page}
    for name, part in parts.items():
        body = body.replace("{" + name + "}", part)
    article = read(body)
    assert (article.headline, tuple(block.text for block in article.body)) == (TITLE, PARAGRAPHS)
    assert article.warning == ""


@pytest.mark.parametrize("tag", ["article", "main", "story-page", "section"])
def test_a_page_without_a_body_element_has_one(tag: str) -> None:
    source = f"<title>{TITLE}</title><{tag}><h1>{TITLE}</h1>{TEXT}</{tag}>and more"
    article = html.read(source.encode(), None)
    assert [block.text for block in article.body[:4]] == list(PARAGRAPHS)
    assert "and more" in article.text + "".join(article.left_out_lines)


@pytest.mark.parametrize(
    "hidden",
    [
        "<template><p>{}</p></template>",
        "<noscript><p>{}</p></noscript>",
        "<video><p>{}</p></video>",
        "<object data=x><p>{}</p></object>",
        "<iframe src=x><p>{}</p></iframe>",
        "<svg><title>{}</title></svg>",
        "<span class=sr-only>{}</span>",
        "<p class='d-none d-print-block'>{}</p>",
        "<x-host><template shadowrootmode=open></template><p>{}</p></x-host>",
    ],
)
def test_what_the_page_holds_and_does_not_show_is_left_out_as_hidden(hidden: str) -> None:
    article = read(f"<h1>{TITLE}</h1><article>{TEXT}{hidden.format('Only for others.')}</article>")
    assert tuple(block.text for block in article.body) == PARAGRAPHS
    assert [(line.text, line.reason) for line in article.left_out] == [("Only for others.", Reason.HIDDEN)]


@pytest.mark.parametrize(
    "shown", ["<textarea>{}</textarea>", "<svg><text>{}</text></svg>", "<select><option>{}</select>"]
)
def test_what_forms_and_drawings_show_is_accounted_for(shown: str) -> None:
    article = read(f"<h1>{TITLE}</h1><article>{TEXT}{shown.format('Nine girders')}</article>")
    assert article.left_out_lines == ("Nine girders",)


def test_letters_that_are_drawn_and_said_once_more_are_read_once() -> None:
    first = (
        f"<p><span class=sr-only>The</span><span aria-hidden=true>T<b>he</b></span> {PARAGRAPHS[0][4:]}</p>"
    )
    article = read(f"<h1>{TITLE}</h1><article>{first}{TEXT}</article>")
    assert article.body[0].text == PARAGRAPHS[0]


@pytest.mark.parametrize("around", ["<span style='display:block'>{}</span>", "<span class='x br'></span>{}"])
def test_lines_that_are_only_styled_as_lines_do_not_run_together(around: str) -> None:
    article = read(
        f"<h1>{TITLE}</h1><article>{''.join(around.format(text) for text in PARAGRAPHS)}</article>"
    )
    assert tuple(block.text for block in article.body) == PARAGRAPHS


def message(*parts: tuple[str, str]) -> bytes:
    whole = "".join(f"--b\r\nContent-Type: text/html\r\n{head}\r\n\r\n{body}\r\n" for head, body in parts)
    return (
        f'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n{whole}--b--\r\n'.encode()
    )


@pytest.mark.parametrize(
    "outer",
    [
        "<body><nav>Inbox</nav><iframe src='cid:f@x'></iframe></body>",
        "<frameset><frame src='cid:n@x'><frame src='cid:f@x'></frameset>",
    ],
)
def test_the_article_in_a_frame_of_a_message_is_read(outer: str) -> None:
    inner = f"<body><h1>{TITLE}</h1><article>{TEXT}</article></body>"
    raw = message(
        ("Content-ID: <o@x>", outer), ("Content-ID: <n@x>", "<p>Menu</p>"), ("Content-ID: <f@x>", inner)
    )
    article = mhtml.read(raw, None)
    assert (article.headline, tuple(block.text for block in article.body)) == (TITLE, PARAGRAPHS)


def test_a_self_extracting_page_is_unpacked() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("index.html", f"<h1>{TITLE}</h1><article>{TEXT}</article>")
    raw = b"<!doctype html><body>Please wait...<!--" + packed.getvalue() + b"--></body>"
    assert tuple(block.text for block in load_bytes(raw, Path("a.html")).body) == PARAGRAPHS


def test_the_whole_text_that_a_page_only_states_is_the_article_and_the_wall_is_left_out() -> None:
    told = "\\n".join(PARAGRAPHS * 2)
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{told}"}}</script>'
    article = read(
        f"<h1>{TITLE}</h1><p>{PARAGRAPHS[0]}</p><div class=wall><p>Read on for 2.95 a week.</p></div>", head
    )
    assert tuple(block.text for block in article.body) == PARAGRAPHS * 2
    assert article.left_out_lines == ("Read on for 2.95 a week.",)


def test_what_a_page_only_states_beside_its_article_is_left_out_as_hidden() -> None:
    told = "\\n".join([*PARAGRAPHS, "This sentence stands in no place that anybody sees."])
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{told}"}}</script>'
    article = read(f"<h1>{TITLE}</h1><article>{TEXT}</article>", head)
    assert [(line.text[:13], line.reason) for line in article.left_out] == [("This sentence", Reason.HIDDEN)]


def test_a_page_that_becomes_plain_text_says_so() -> None:
    article = read(f"<h1>{TITLE}</h1><p {'a=b ' * 4_000}>{PARAGRAPHS[0]}</p>")
    assert "all of its text" in article.warning


def test_the_title_of_a_drawing_is_not_that_of_the_page() -> None:
    source = f"<body><svg><title>Logo</title></svg><h2>{TITLE}</h2><article>{TEXT}</article>"
    assert html.read(source.encode(), None).headline == TITLE


def test_a_lead_that_is_all_there_is_stays_the_text() -> None:
    head = f'<meta name="description" content="{PARAGRAPHS[0]}">'
    article = read(f"<h1>{TITLE}</h1><div class=lead><p>{PARAGRAPHS[0]}</p></div>", head)
    assert (article.standfirst, article.text) == ("", PARAGRAPHS[0])


@pytest.mark.parametrize(
    "tag", ["<html lang=de />", '<HTML xml:lang="de_DE"/>', "<html />\n", '<html class="a" //>']
)
def test_a_slash_in_the_first_tag_ends_no_page(tag: str) -> None:
    article = html.read(f"<!DOCTYPE html>{tag}<head><title>{TITLE}</title></head><body>{TEXT}".encode(), None)
    assert [block.text for block in article.body] == list(PARAGRAPHS)


def test_the_blocks_of_a_page_that_is_no_tree_never_fuse() -> None:
    title, lines = plain.lines("<details><summary>More</summary>of it</details><textarea>a b</textarea>c")
    assert (title, lines) == ("", ["More", "of it", "a b", "c"])
