"""Which pieces of a page are the body: told by what the page shows, in several languages and layouts."""

from __future__ import annotations

import pytest

from tearsheet.article.model import Article, BlockKind, Reason
from tearsheet.formats.page import html

TEXTS = {
    "en": (
        "The council met on Monday evening to speak about the ferry that shall join the two islands next year.",
        "Fishermen said that the pier was too short for a ship of that size, and asked the mayor for more time.",
        "Nobody could say who would pay for the dredging of the channel, which the province had promised long ago.",
        "A retired captain offered to show the planners where the sand bank lies when the tide is at its lowest.",
    ),
    "de": (
        "Der Rat der Stadt hat am Montag über die neue Fähre beraten, die beide Inseln verbinden soll.",
        "Die Fischer sagten, der Steg sei für ein Schiff dieser Größe zu kurz, und baten um mehr Zeit.",
        "Niemand konnte sagen, wer für das Ausbaggern der Rinne zahlt, das die Provinz versprochen hatte.",
        "Ein alter Kapitän bot den Planern an, ihnen zu zeigen, wo die Sandbank bei Ebbe liegt.",
    ),
    "ru": (
        "Городской совет в понедельник обсудил новый паром, который должен соединить оба острова.",
        "Рыбаки сказали, что причал слишком короток для судна такого размера, и попросили время.",
        "Никто не смог сказать, кто заплатит за углубление канала, которое обещала провинция.",
        "Старый капитан предложил показать проектировщикам, где лежит отмель во время отлива.",
    ),
    "zh": (
        "市议会周一晚上讨论了明年将连接两座岛屿的新渡轮航线,渔民说码头对这样大的船来说太短了。",
        "渔民们要求市长给他们更多时间,市长答应在冬天结束之前给出答复,那时第一份时刻表就要公布。",
        "没有人能说谁会为疏浚航道付钱,省政府早就答应过这件事,但是一直没有拨款,商人们很失望。",
        "一位退休的船长提出要带规划者去看看退潮时沙洲的位置,他说那里每年都在改变,非常危险。",
    ),
}
LANGUAGES = pytest.mark.parametrize("texts", TEXTS.values(), ids=TEXTS)


def read(body: str, *, head: str = "", title: str = "The ferry divides the council of the island") -> Article:
    return html.read(f"<title>{title}</title>{head}<body><h1>{title}</h1>{body}</body>".encode(), None)


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def body_of(article: Article) -> list[str]:
    return [block.text for block in article.body]


def reasons(article: Article) -> dict[str, Reason]:
    return {line.text: line.reason for line in article.left_out}


@LANGUAGES
def test_a_sentence_that_is_one_link_stands_between_others(texts: tuple[str, ...]) -> None:
    linked = f'<p><a href="https://a.example/1"><b>{texts[2]}</b></a></p>'
    article = read(f"<article>{paragraphs(*texts[:2])}{linked}{paragraphs(texts[3])}</article>")
    assert body_of(article) == list(texts)


@LANGUAGES
def test_a_linked_subheading_stands_before_its_prose(texts: tuple[str, ...]) -> None:
    heading = '<h2 id="toc_2" class="widget-title"><a href="https://a.example">The channel</a></h2>'
    article = read(f"<article>{paragraphs(*texts[:2])}{heading}{paragraphs(*texts[2:])}</article>")
    assert body_of(article) == [*texts[:2], "The channel", *texts[2:]]


@LANGUAGES
@pytest.mark.parametrize(
    "layout",
    [
        "<article><section class=text>{0}{1}{2}</section><div class=pos-2><div class=rt>{3}</div></div></article>",
        "<article class=body>{0}{1}{2}<div>{3}</div></article>",
        "<article><section class=lead><div>{0}{1}</div></section><section class=text>{2}</section><div>{3}</div></article>",
        "<main><div class=row><div class=text>{0}{1}</div></div><div class=row><div class=text>{2}{3}</div></div></main>",
        "<div class=start>{0}</div><div class=text>{1}{2}{3}</div>",
        "<article><h4>{0}{1}{2}{3}</h4></article>",
        "<ul><li><div>{0}{1}{2}{3}</div></li></ul>",
    ],
)
def test_a_text_in_several_boxes_is_whole(texts: tuple[str, ...], layout: str) -> None:
    article = read(layout.format(*(f"<p>{text}</p>" for text in texts)))
    assert "\n".join([article.standfirst, *body_of(article)]).strip().split("\n") == list(texts)
    assert {block.kind for block in article.body} == {BlockKind.PARAGRAPH}


@pytest.mark.parametrize(
    "last",
    [
        "The council will meet again on November 14, 2023.",
        "Die Ausstellung beginnt am 14. November 2023.",
        "Izložba počinje 14. novembra 2023. godine.",
        "L’audience aura lieu le 12 mars 2024.",
        "Edda Ransom was there.",
        "“I was wrong,” said Edda Ransom.",
        "Copyright lawyers said on Monday that they would appeal.",
        "All rights reserved for women were struck out.",
    ],
)
def test_a_short_sentence_at_the_end_is_of_the_body(last: str) -> None:
    head = "<meta name=author content='Edda Ransom'>"
    article = read(f"<article>{paragraphs(*TEXTS['en'], last)}</article>", head=head)
    assert body_of(article) == [*TEXTS["en"], last]
    assert article.published is None


@pytest.mark.parametrize(
    "line", ["By Edda Ransom", "Edda Ransom, reporter", "Published: 3 April 2023", "Von Karl Ostheim"]
)
def test_a_line_of_a_date_or_a_name_is_none(line: str) -> None:
    article = read(
        f"<article>{paragraphs(line, *TEXTS['en'])}</article>",
        head="<meta name=author content='Edda Ransom'>",
    )
    assert body_of(article) == list(TEXTS["en"])
    assert reasons(article)[line] is Reason.STATEMENT


def test_the_days_of_a_chronology_stay() -> None:
    days = ["1 October 2023", "3 October 2023", "7 October 2023", "9 October 2023"]
    lines = [line for pair in zip(days, TEXTS["en"], strict=True) for line in pair]
    assert body_of(read(f"<article>{paragraphs(*lines)}</article>")) == lines


@LANGUAGES
@pytest.mark.parametrize(
    "second",
    [
        "<article><h1>The catch of herring</h1><p class=byline>By Jon Vale</p>{}</article>",
        "<article><h2><a href=/herring>The catch of herring</a></h2><time>2 May 2023</time>{}</article>",
        "<h1>The catch of herring</h1><p>By Jon Vale</p>{}",
        "<ul><li><a href=/1><h3>The catch of herring</h3>{}</a></li></ul>",
    ],
)
def test_a_second_article_is_left_out_and_said_to_be_one(texts: tuple[str, ...], second: str) -> None:
    title = "The ferry divides the council of the island"
    more = paragraphs(*(f"{text} {text}" for text in texts))
    first = f"<article><h1>{title}</h1>{paragraphs(*texts)}</article>"
    article = html.read(
        f"<title>{title}</title><body><main>{first}{second.format(more)}</main>".encode(), None
    )
    assert body_of(article) == list(texts)
    assert reasons(article)[f"{texts[0]} {texts[0]}"] is Reason.ANOTHER_ARTICLE


@LANGUAGES
def test_a_gallery_that_outweighs_the_text_is_not_the_text(texts: tuple[str, ...]) -> None:
    pictures = "".join(f"<li><h2>{n}/40</h2><p>{text} {n}.</p></li>" for n, text in enumerate(texts * 10))
    article = read(
        f"<article><div>{paragraphs(*texts)}<div class=photoGallery><ul>{pictures}</ul></div></div></article>"
    )
    assert body_of(article) == list(texts)


def test_a_paragraph_that_comes_twice_is_kept_twice() -> None:
    one, two, three, four = TEXTS["en"]
    texts = [one, two, three, two, four, one]
    assert body_of(read(f"<article>{paragraphs(*texts)}</article>")) == texts


def test_a_line_that_says_the_headline_again_does_not_begin_the_body() -> None:
    title = "The ferry divides the council of the island"
    texts = [*TEXTS["en"][:1], f"> {title}", *TEXTS["en"][1:], *TEXTS["de"], *TEXTS["ru"]]
    article = read(f"<article>{paragraphs(*texts)}</article>")
    assert body_of(article) == [text for text in texts if title not in text]


@pytest.mark.parametrize(
    "name", ["no_caption", "node-promoted", "text--with-photo-credit", "discard", "headway"]
)
def test_an_element_is_told_by_whole_words_of_its_name(name: str) -> None:
    one, two, three, four = (f"<p>{text}</p>" for text in TEXTS["en"])
    article = read(f'<div class=b>{one}{two}<div class="{name}"><h2>Who pays</h2>{three}</div>{four}</div>')
    assert body_of(article) == [*TEXTS["en"][:2], "Who pays", *TEXTS["en"][2:]]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("related-box", Reason.RELATED),
        ("metaNewsletter", Reason.SUBSCRIPTION),
        ("article__share", Reason.SHARING),
        ("js-ad", Reason.ADVERTISEMENT),
        ("author-bio", Reason.AUTHOR),
        ("Kommentare", Reason.COMMENTS),
    ],
)
def test_a_box_is_left_out_with_what_it_is_called(name: str, reason: Reason) -> None:
    one, two, three, four = (f"<p>{text}</p>" for text in TEXTS["en"])
    article = read(f'<article>{one}{two}<div class="{name}">{four}</div>{three}</article>')
    assert body_of(article) == list(TEXTS["en"][:3])
    assert [(line.before, line.reason) for line in article.left_out] == [(2, reason)]


def test_a_post_in_a_widget_is_quoted_with_who_wrote_it() -> None:
    post = "<blockquote class=twitter-tweet><p>The pier is far too short for her.</p>&mdash; Ada Quay (@ada) 2 May 2023</blockquote>"
    article = read(
        f"<article>{paragraphs(*TEXTS['en'][:2])}<div class=article-widget>{post}</div>{paragraphs(*TEXTS['en'][2:])}</article>"
    )
    assert body_of(article)[2:4] == ["The pier is far too short for her.", "— Ada Quay (@ada) 2 May 2023"]


LISTINGS = {
    "code": ("ferry: {", "    [", "        berths", "    ]", "    ...", "}"),
    "a program": ("def cross(ferry):", "    return (", "        ferry.tide(low=True)", "    )"),
    "verse": ("The tide went out,", "...", "the ferry stayed.", "* * *"),
}


@LANGUAGES
@pytest.mark.parametrize("lines", LISTINGS.values(), ids=LISTINGS)
@pytest.mark.parametrize(
    "around",
    ["{}", "<div class=highlight>{}</div>", "<figure><div>{}</div></figure>"],
    ids=["bare", "div", "figure"],
)
def test_of_a_listing_all_lines_are_kept(texts: tuple[str, ...], lines: tuple[str, ...], around: str) -> None:
    listing = around.format(f"<pre><code>{chr(10).join(lines)}</code></pre>")
    article = read(f"<article>{paragraphs(*texts[:2])}{listing}{paragraphs(*texts[2:])}</article>")
    assert body_of(article) == [*texts[:2], *lines, *texts[2:]]


def test_what_is_said_of_a_table_stands_with_it() -> None:
    table = "<figure><table><tr><td>Vans<td>140<tr><td>Lorries<td>75</table><figcaption>Crossings a day</figcaption></figure>"
    article = read(f"<article>{paragraphs(*TEXTS['en'][:2])}{table}{paragraphs(*TEXTS['en'][2:])}</article>")
    assert "Crossings a day" in body_of(article)


def test_the_first_paragraph_that_is_named_and_described_as_one_is_the_standfirst() -> None:
    head = f'<meta name=description content="{TEXTS["en"][0]}">'
    body = f"<article><p class=intro>{TEXTS['en'][0]}</p>{paragraphs(*TEXTS['en'][1:])}</article>"
    article = read(body, head=head)
    assert (article.standfirst, body_of(article)) == (TEXTS["en"][0], list(TEXTS["en"][1:]))


def test_a_first_paragraph_that_the_page_describes_itself_with_stays_the_first() -> None:
    head = f'<meta name=description content="{TEXTS["en"][0]}">'
    article = read(f"<article>{paragraphs(*TEXTS['en'])}</article>", head=head)
    assert (article.standfirst, body_of(article)) == ("", list(TEXTS["en"]))


@pytest.mark.parametrize(
    "heading", ["<h2>{}</h2>", "<h2><a href='#p'>{}</a></h2>", "<h3><a href='/live#p'>{}</a></h3>"]
)
def test_the_posts_of_a_live_report_are_of_one_article(heading: str) -> None:
    title = "The ferry divides the council of the island"
    posts = "".join(
        f"<article class=post>{heading.format(f'What happened at {n}')}<time>1{n}:30</time><p>{text}</p></article>"
        for n, text in enumerate(TEXTS["en"])
    )
    source = (
        f"<title>{title}</title><body><article><h1>{title}</h1>{paragraphs(*TEXTS['de'])}{posts}</article>"
    )
    found = body_of(html.read(source.encode(), None))
    assert {"What happened at 1", *TEXTS["en"]} <= set(found)


@LANGUAGES
def test_a_teaser_between_paragraphs_is_none_of_them(texts: tuple[str, ...]) -> None:
    teaser = f"<div class=x><p>Read more</p><a href=/o><h4>Another story</h4></a><p>{texts[3]} {texts[0]}</p></div>"
    article = read(f"<article>{paragraphs(*texts[:2])}{teaser}{paragraphs(*texts[2:])}</article>")
    assert body_of(article) == list(texts)
    assert {line.before for line in article.left_out} == {2}


@LANGUAGES
def test_the_lead_in_a_box_of_its_own_is_kept(texts: tuple[str, ...]) -> None:
    for wrapper in (
        "<header><div class=article__preamble><p>{}</p></div></header>",
        "<div class=claim>{}</div>",
    ):
        article = read(f"{wrapper.format(texts[0])}<div class=text>{paragraphs(*texts[1:])}</div>")
        assert [article.standfirst, *body_of(article)][-len(texts) :] == list(texts)
