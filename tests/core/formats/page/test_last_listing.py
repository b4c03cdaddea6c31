"""A listing that ends an article belongs to it; one that ends something else does not."""

from __future__ import annotations

import pytest

from tearsheet.article.model import BlockKind
from tests.core.formats.page.test_body_evidence import LANGUAGES, body_of, paragraphs, read

LISTING = ["count = 0", "for boat in boats:", "    count += 1"]
PRE = "<pre>count = 0\n<b>for</b> boat in boats:\n    count += 1</pre>"


@LANGUAGES
@pytest.mark.parametrize(
    "end",
    [
        f'<div class="highlight"><div class="code">{PRE}</div></div>',
        f"<figure>{PRE}</figure>",
        f"<figure><figcaption>List 1</figcaption>{PRE}</figure>",
        f'<div class="listing">{PRE}</div><div class="share"><a href="#">Share on X</a></div>',
        f"<table><tr><td>{PRE}</td></tr></table>",
    ],
)
@pytest.mark.parametrize("lead", ["", "<h2>3. Код</h2>", "<div><p>So:</p></div>"])
def test_a_listing_behind_the_last_section_ends_the_article(
    texts: tuple[str, ...], end: str, lead: str
) -> None:
    article = read(f"<article><section>{paragraphs(*texts)}</section>{lead}{end}</article>")
    assert body_of(article)[-3:] == LISTING
    assert article.body[-1].kind is BlockKind.PREFORMATTED
    if lead:
        assert len(body_of(article)) == len(texts) + 1 + len(LISTING)


@LANGUAGES
@pytest.mark.parametrize(
    "end",
    [
        f'<div class="comments"><p>Ann</p>{PRE}</div>',
        f'<div class="share"><a href="#">Share on X</a></div><div><p>Ann, 3 May</p><p>Try this</p>{PRE}</div>',
        f"<aside>{PRE}</aside>",
        f"<footer>{PRE}</footer>",
    ],
)
def test_a_listing_in_something_else_is_left_out(texts: tuple[str, ...], end: str) -> None:
    article = read(f"<article><section>{paragraphs(*texts)}</section>{end}</article>")
    assert body_of(article) == list(texts)
    assert {line.text for line in article.left_out} >= set(LISTING)
