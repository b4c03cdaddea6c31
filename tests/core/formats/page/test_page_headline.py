"""Which words of a page are its headline."""

from __future__ import annotations

import pytest

from tearsheet.formats.page import html
from tests.core import pages
from tests.core.formats import visible_words


@pytest.mark.parametrize(
    ("heading", "beside"),
    [
        ("<span class=kicker>KNOWHOW</span> {}", "KNOWHOW"),
        ("<a href=/town>Town</a>{}", "Town"),
        ("<time>Jun 17</time> <a href=/x>{}</a>", "Jun 17"),
        ("{}<span>Abonnés</span>", "Abonnés"),
        ("<small>Wow, wow!</small>{}", "Wow, wow!"),
        ("<b>特集</b>：{}", "特集"),
    ],
)
@pytest.mark.parametrize("title", ["“Storm” closes the harbour", "港の議会は月曜日に新しい船を決めた"])
def test_a_label_in_an_element_of_its_own_is_no_part_of_the_headline(
    title: str, heading: str, beside: str
) -> None:
    article = pages.read(pages.page(title=title).replace(f"<h1>{title}", f"<h1>{heading.format(title)}"))
    assert article.headline == title
    assert beside in article.left_out_lines
    assert visible_words.of_article(article)[beside.split(maxsplit=1)[0].strip(",")] == 1


@pytest.mark.parametrize(
    "heading",
    ["Opinion: {}", "{}, and more", "<span>What nobody had thought of in all those years:</span> {}"],
)
def test_words_that_only_the_page_prints_stay_in_the_headline(heading: str) -> None:
    title = "Storm closes the harbour"
    article = pages.read(pages.page().replace(f"<h1>{title}", f"<h1>{heading.format(title)}"))
    assert title in article.headline
    assert len(article.headline) > len(title)


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("海岛议会讨论新渡轮航线-海岛网", "海岛议会讨论新渡轮航线"),
        ("海島議會討論新渡輪航線｜即時新聞_島報", "海島議會討論新渡輪航線"),
        ("섬 의회가 새 여객선을 논의했다-섬신문", "섬 의회가 새 여객선을 논의했다"),
    ],
)
def test_a_title_without_blanks_ends_where_its_line_on_the_page_ends(title: str, line: str) -> None:
    text = "".join(
        f"<p>市议会周一晚上讨论了两岛之间的新渡轮航线，渔民表示码头太短，第{n}次会议将在春天举行。</p>"
        for n in range(5)
    )
    source = f"<title>{title}</title><div class=title>{line}</div><div>2024-05-02</div><div>{text}</div>"
    article = html.read(source.encode(), None)
    assert article.headline == line
    assert article.published is not None


def test_a_paragraph_that_says_all_of_a_short_title_is_no_headline() -> None:
    words = " ".join(f"word{number}" for number in range(40))
    source = pages.page(title="Report of the year").replace("<h1>Report of the year</h1>", "")
    article = pages.read(
        source.replace("<div class=story>", f"<h2>Our report of the year has {words}.</h2><div class=story>")
    )
    assert article.headline == "Report of the year"
