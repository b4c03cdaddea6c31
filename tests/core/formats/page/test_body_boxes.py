"""Paragraphs in boxes of page builders, and the boxes around and behind a text that are none of it."""

from __future__ import annotations

import pytest

from tearsheet.article.model import Reason
from tests.core.formats.page.test_body_evidence import LANGUAGES, body_of, paragraphs, read, reasons


@LANGUAGES
def test_what_stands_in_rows_of_their_own_is_filled_up_between_them(texts: tuple[str, ...]) -> None:
    def row(kept: str, name: str = "row") -> str:
        return f"<div class={name}><div class=container><div class=col>{kept}</div></div></div>"

    rows = [row(paragraphs(text)) for text in texts]
    listed = row(f"<ol><li>8 {texts[3]}</li><li>9 {texts[2]}</li></ol>", "user-info")
    article = read(f"<div class=page>{''.join([*rows[:2], listed, *rows[2:]])}</div>")
    assert f"8 {texts[3]}" in body_of(article)


@LANGUAGES
def test_a_text_under_a_heading_of_its_own_is_no_caption_of_the_picture_beside(
    texts: tuple[str, ...],
) -> None:
    box = f"<div class=blurb><img src=a.png><div><h4>The channel</h4><p>{texts[3]}</p></div></div>"
    article = read(f"<div class=text>{paragraphs(*texts[:3])}<div class=row>{box}</div></div>")
    assert texts[3] in body_of(article)


@LANGUAGES
def test_a_linked_title_beside_a_picture_is_a_teasers(texts: tuple[str, ...]) -> None:
    box = f"<div class=blurb><img src=a.png><h4><a href=/b>The old mill</a></h4><p>{texts[3]}</p></div>"
    article = read(f"<div class=text>{paragraphs(*texts[:3])}{box}</div>")
    assert body_of(article) == list(texts[:3])


@LANGUAGES
def test_the_lead_stands_below_pictures_without_captions(texts: tuple[str, ...]) -> None:
    pictures = "<img src=a.png>" * 20
    lead = f"<div class=entry-excerpt><p>{texts[0]}</p></div>"
    article = read(
        f"{pictures}{lead}<div class=ad>Anzeige</div><div class=text>{paragraphs(*texts[1:] * 2)}</div>"
    )
    assert body_of(article) == [texts[0], *texts[1:] * 2]


@LANGUAGES
def test_a_paragraph_under_a_row_of_buttons_stays(texts: tuple[str, ...]) -> None:
    body = (
        f"<div><p>Share this</p>{paragraphs(texts[0])}</div><div id=more>{paragraphs(*texts[1:] * 2)}</div>"
    )
    article = read(f"<div class=asset>{body}</div>")
    assert body_of(article) == [texts[0], *texts[1:] * 2]
    assert reasons(article)["Share this"] is Reason.SHARING


@LANGUAGES
@pytest.mark.parametrize("title", ["<a href=/b><h3>{}</h3></a>", "<h3><a href=/b>{}</a></h3>"])
def test_teasers_of_others_behind_the_text_are_left_out(texts: tuple[str, ...], title: str) -> None:
    told = [text.replace(text[:3], "11") for text in texts]
    cards = "".join(f"<div class=item>{title.format('The old mill')}<p>{text}</p></div>" for text in told)
    more = f"<div><section><h2>More</h2>{cards}</section></div>"
    article = read(f"<article>{paragraphs(*texts)}{more}</article>")
    assert body_of(article) == list(texts)


@LANGUAGES
def test_the_end_of_a_text_in_a_box_of_its_own_stays(texts: tuple[str, ...]) -> None:
    end = f"<section class=end><h4>In the end</h4>{paragraphs(texts[3])}<a href=/about>About these reports</a></section>"
    article = read(f"<article><section class=text>{paragraphs(*texts[:3] * 2)}</section>{end}</article>")
    assert body_of(article)[-2:] == ["In the end", texts[3]]


@pytest.mark.parametrize(
    "last", ["Auch auf der Insel", "Related", "Editors’ picks:", "関連記事", "CORRECTIV hilft"]
)
def test_a_heading_that_nothing_follows_does_not_end_the_text(last: str) -> None:
    text = "The council met on Monday evening to speak about the ferry that shall join the two islands."
    article = read(
        f"<article>{paragraphs(*[text] * 4)}<h3>{last}</h3><ul><li><a href=/a>Mill</a></ul></article>"
    )
    assert body_of(article) == [text] * 4
    assert last in reasons(article)


@LANGUAGES
def test_a_sentence_printed_as_a_heading_ends_the_text(texts: tuple[str, ...]) -> None:
    article = read(f"<article>{paragraphs(*texts[:3])}<h3>{texts[3]}</h3></article>")
    assert body_of(article) == list(texts)
