"""The source line: only what the file states, and nothing that could reorder or forge it."""

from __future__ import annotations

import pytest

from tearsheet.article.model import Article, PublicationDate, Source
from tearsheet.quoting.quotation_marks import ENGLISH
from tearsheet.quoting.source_line import disclaimer_in_short, source_line

SOURCE = Source(None, "text/plain", "utf-8")
LINKED = SOURCE._replace(url="https://example.org/a?b=1&c=2")
ARTICLE = Article("Serbia Withdraws", (), SOURCE)
DATE = PublicationDate("Sun 1 Oct 2023 00.11 CEST")


@pytest.mark.parametrize(
    ("article", "line"),
    [
        (ARTICLE, "— “Serbia Withdraws”"),
        (
            ARTICLE._replace(bylines=("time news",), publication="The Paper", published=DATE),
            "— time news, “Serbia Withdraws”, The Paper, Sun 1 Oct 2023 00.11 CEST",
        ),
        (ARTICLE._replace(bylines=("A. Lee", "B. Ng")), "— A. Lee, B. Ng, “Serbia Withdraws”"),
        (ARTICLE._replace(headline="", published=DATE), "— Sun 1 Oct 2023 00.11 CEST"),
        (ARTICLE._replace(updated=DATE), "— “Serbia Withdraws”, updated Sun 1 Oct 2023 00.11 CEST"),
        (ARTICLE._replace(headline="Says “no” twice"), "— “Says ‘no’ twice”"),
        (ARTICLE._replace(source=LINKED), "— “Serbia Withdraws”, https://example.org/a?b=1&c=2"),
        (ARTICLE._replace(headline="", source=LINKED), "— https://example.org/a?b=1&c=2"),
        (ARTICLE._replace(headline=""), ""),
    ],
)
def test_a_missing_field_leaves_no_stray_punctuation(article: Article, line: str) -> None:
    assert source_line(article, ENGLISH).plain == line


def test_the_headline_is_the_link_where_the_file_states_its_address() -> None:
    line = source_line(ARTICLE._replace(source=LINKED), ENGLISH)
    assert line.html == ('— <cite><a href="https://example.org/a?b=1&amp;c=2">“Serbia Withdraws”</a></cite>')
    assert line.markdown == "— [“Serbia Withdraws”](<https://example.org/a?b=1&c=2>)"


def test_only_a_web_address_is_a_link() -> None:
    line = source_line(ARTICLE._replace(source=SOURCE._replace(url="javascript:alert(1)")), ENGLISH)
    assert (line.plain, line.html) == ("— “Serbia Withdraws”", "— <cite>“Serbia Withdraws”</cite>")


def test_fields_are_escaped() -> None:
    line = source_line(ARTICLE._replace(headline="<b> & *c*", bylines=("x_y_z",)), ENGLISH)
    assert line.html == "— x_y_z, <cite>“&lt;b&gt; &amp; *c*”</cite>"
    assert line.markdown == r"— x\_y\_z, “\<b> & \*c\*”"


def test_a_byline_cannot_reorder_the_line() -> None:
    line = source_line(ARTICLE._replace(bylines=("\u202eevil\u200f", "דוד")), ENGLISH)
    assert line.plain == "— \u2068evil, דוד\u2069, “Serbia Withdraws”"
    assert line.html.startswith("— <bdi>evil, דוד</bdi>, ")


@pytest.mark.parametrize(
    ("disclaimer", "short"),
    [
        ("", ""),
        ("Note: The content is fictional", "Note: The content is fictional"),
        ("Disclaimer.\nSatire. " + "More words. " * 20, "Disclaimer. Satire. " + "More words. " * 11 + "…"),
        ("word " * 60, "word " * 31 + "word…"),
    ],
)
def test_a_long_disclaimer_is_cut_after_a_sentence_or_a_word(disclaimer: str, short: str) -> None:
    assert disclaimer_in_short(ARTICLE._replace(disclaimer=disclaimer)) == short
