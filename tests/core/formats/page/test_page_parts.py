"""Which parts of a page are its headline, its second title and its body."""

from __future__ import annotations

import pytest

from tests.core.pages import PARAGRAPHS, page, read

MORE = (
    "On the second day the council met in the old customs house and talked about the pier for nine hours.",
    "Its members could not agree whether stone or wood should be used, and went home after midnight.",
    "A decision is expected before the end of the month, when the money for the whole year is shared out.",
)
ESSAY = " ".join(MORE)


def paragraphs(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_a_title_written_for_searches_gives_way_to_the_one_heading_that_is_shown() -> None:
    source = (
        page()
        .replace("<h1>The Daily Gull</h1>", "")
        .replace("<h1>Storm closes the harbour</h1>", "<h1>What the wind has left of our longest pier</h1>")
    )
    assert read(source).headline == "What the wind has left of our longest pier"


def test_a_heading_that_says_more_than_the_title_is_the_headline_still() -> None:
    source = page(title="Ferry figures", body="<h2>Figures</h2><p>The state pays half of it.</p>")
    source = source.replace("<h1>Ferry figures", "<h1>Ferry figures of the whole coast in summer")
    assert read(source).headline == "Ferry figures of the whole coast in summer"


def test_a_section_of_the_paper_is_no_headline() -> None:
    title = "Storm closes the harbour : The Sea Pages"
    source = page(title=title).replace(
        f"<h1>{title}</h1>", "<h2>The Sea Pages</h2><h3>Storm closes the harbour</h3>"
    )
    assert read(source).headline == "Storm closes the harbour"


def test_a_site_that_calls_itself_by_each_pages_title_has_headlines() -> None:
    head = '<meta name="application-name" content="Storm closes the harbour | The Daily Gull">'
    assert read(page(head=head)).headline == "Storm closes the harbour"


@pytest.mark.parametrize(
    ("head", "line", "standfirst"),
    [
        (
            '<meta name=description content="The longest pier of the town lies in the bay since Monday.">',
            "<p>The longest pier of the town lies in the bay since Monday.</p>",
            "The longest pier of the town lies in the bay since Monday.",
        ),
        ("", "<h2 class=article-subtitle>The pier lies in the bay</h2>", "The pier lies in the bay"),
        ("", "<p>Some line about nothing that is marked</p>", ""),
        ("", "<p class=summary>December 6, 2016, 6:22 PM EST</p>", ""),
    ],
)
def test_the_second_title_is_what_the_page_says_it_is(head: str, line: str, standfirst: str) -> None:
    article = read(page(head=head).replace("<div class=story>", f"{line}<div class=story>"))
    assert article.standfirst == standfirst
    assert standfirst not in article.left_out_lines


def test_the_body_does_not_hold_the_second_title() -> None:
    article = read(
        page().replace("<div class=story>", "<p class=dek>The pier lies in the bay</p><div class=story>")
    )
    assert article.text.split("\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("name", ["article with-comments", "no-comments page"])
def test_what_else_the_page_has_does_not_make_its_text_furniture(name: str) -> None:
    both = paragraphs(PARAGRAPHS), paragraphs(MORE)
    source = page().replace(both[0], f"{both[0]}<div class='{name}'>{both[1]}</div>")
    assert read(source).text.split("\n") == [*PARAGRAPHS, *MORE]


def test_a_body_parted_among_like_containers_is_whole() -> None:
    part = "<div class=group-box><div class=group>{}</div></div>"
    groups = [PARAGRAPHS, *(tuple(f"{number}. {text}" for text in MORE[:2]) for number in range(3))]
    parts = "<p>Advertisement</p>".join(part.format(paragraphs(texts)) for texts in groups)
    source = page().replace(paragraphs(PARAGRAPHS), parts)
    assert read(source).text.split("\n") == [text for texts in groups for text in texts]


def test_a_long_paragraph_beside_a_picture_is_no_caption() -> None:
    assert ESSAY in read(page(body=f"<div><img src=x><p>{ESSAY}</p></div>")).text


def test_readers_comments_are_no_body_however_many_they_are() -> None:
    comment = "".join(f"<p>{number}. {text}</p>" for number in range(12) for text in MORE)
    source = page(body=paragraphs(MORE) + f"<div class=visitors_comment_content>{comment}</div>")
    assert read(source).text.split("\n") == [*PARAGRAPHS, *MORE]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("〔記者巫其倫／台北報導〕財政部今天下午將公佈今年統一發票中獎清冊。", ("巫其倫",)),
        (
            "新华社北京十月一日电（记者张三、李四光）今年的粮食产量再创新高，农民十分高兴。",
            ("张三", "李四光"),
        ),
        ("(서울=연합뉴스) 홍길동 기자 = 오늘 아침 항구가 폭풍으로 폐쇄되었다고 시가 밝혔다.", ("홍길동",)),
        ("記者会見で市長は、桟橋の修理に半年かかると述べた。", ()),
    ],
)
def test_the_reporter_is_named_where_the_body_begins(line: str, names: tuple[str, ...]) -> None:
    source = page().replace(PARAGRAPHS[0], line)
    assert read(source).bylines == names
