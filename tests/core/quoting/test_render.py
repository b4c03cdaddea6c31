"""What a copy holds: the selection alone, or the quotation with its source and disclaimer."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tearsheet.article.long_body import LongBody
from tearsheet.article.model import (
    Article,
    Block,
    BlockKind,
    Passage,
    PublicationDate,
    Source,
    Span,
    SpanKind,
)
from tearsheet.quoting.render import quotation, selection
from tests.core.shapes import calls

BODY = (
    Block(
        BlockKind.PARAGRAPH,
        "He stated, “Serbia does not want war,” in Paris.",
        (Span(12, 18, SpanKind.EMPHASIS),),
    ),
    Block(BlockKind.HEADING, "After that", level=2),
    Block(BlockKind.PARAGRAPH, "The Staats\u00adkanzlei <agreed> & left."),
)
ARTICLE = Article(
    "Serbia Withdraws",
    BODY,
    Source(None, "text/plain", "utf-8"),
    bylines=("time news",),
    published=PublicationDate("Sun 1 Oct 2023 00.11 CEST"),
    disclaimer="Note: The content is fictional",
)  # fmt: skip
ALL = Passage(0, len(ARTICLE.text))


def passage_of(words: str) -> Passage:
    start = ARTICLE.text.index(words)
    return Passage(start, start + len(words))


def test_a_quotation_in_plain_text_has_its_source_and_disclaimer() -> None:
    assert quotation(ARTICLE, passage_of(BODY[0].text)).plain == (
        "“He stated, ‘Serbia does not want war,’ in Paris.”\n"
        "— time news, “Serbia Withdraws”, Sun 1 Oct 2023 00.11 CEST\n"
        "[Note: The content is fictional]"
    )


def test_a_quotation_in_html_is_a_block_quotation_with_marks_as_printed() -> None:
    assert quotation(ARTICLE, passage_of(BODY[0].text)).html == (
        "<blockquote><p>He stated, “<em>Serbia</em> does not want war,” in Paris.</p></blockquote>\n"
        "<p>— time news, <cite>“Serbia Withdraws”</cite>, Sun 1 Oct 2023 00.11 CEST</p>\n"
        "<p>[Note: The content is fictional]</p>"
    )


def test_a_quotation_in_markdown_is_a_block_quotation_with_marks_as_printed() -> None:
    assert quotation(ARTICLE, passage_of(BODY[0].text)).markdown == (
        "> He stated, “*Serbia* does not want war,” in Paris.\n\n"
        "— time news, “Serbia Withdraws”, Sun 1 Oct 2023 00.11 CEST\n\n"
        r"\[Note: The content is fictional\]"
    )


def test_paragraphs_of_a_quotation_stay_apart() -> None:
    copy = quotation(ARTICLE._replace(disclaimer=""), ALL)
    assert copy.plain.split("\n\n")[1:] == [
        "“After that",
        "“The Staatskanzlei <agreed> & left.”\n— time news, “Serbia Withdraws”, Sun 1 Oct 2023 00.11 CEST",
    ]
    assert "\n>\n> ## After that\n>\n> The Staatskanzlei" in copy.markdown


def test_the_address_of_the_file_is_cited() -> None:
    source = ARTICLE.source._replace(url="https://a.b/?c&d")
    assert quotation(ARTICLE._replace(source=source), ALL).html.startswith(
        '<blockquote cite="https://a.b/?c&amp;d"><p>'
    )


def test_a_quotation_has_no_white_space_at_its_ends() -> None:
    assert quotation(ARTICLE, passage_of(" does ")).plain.startswith("“does”\n")


def test_words_out_of_a_heading_are_a_paragraph() -> None:
    assert selection(ARTICLE, passage_of("After")).html == "<p>After</p>"


@pytest.mark.parametrize("passage", [Passage(3, 3), Passage(2, 3), Passage(10_000, 10_005)])
def test_a_passage_without_words_quotes_nothing(passage: Passage) -> None:
    assert quotation(ARTICLE, passage).plain == ""


def test_a_selection_is_its_words_alone_as_selected() -> None:
    copy = selection(ARTICLE, passage_of(" war,” in Paris.\nAfter that\nThe Staats\u00adkanzlei <agreed>"))
    assert copy.plain == " war,” in Paris.\n\nAfter that\n\nThe Staatskanzlei <agreed>"
    assert copy.html == "<p>war,” in Paris.</p>\n<h2>After that</h2>\n<p>The Staatskanzlei &lt;agreed&gt;</p>"
    assert copy.markdown == "war,” in Paris.\n\n## After that\n\nThe Staatskanzlei \\<agreed>"


def written(*blocks: Block) -> Article:
    return Article("", blocks, Source(None, "text/plain", "utf-8"))


def every(article: Article) -> Passage:
    return Passage(0, len(article.text))


SAID = Block(BlockKind.PARAGRAPH, "He said “so”.")
ITEMS = (Block(BlockKind.LIST_ITEM, "One", marker="•"), Block(BlockKind.LIST_ITEM, "Two", marker="•"))
ROWS = (Block(BlockKind.TABLE_ROW, "\tMen\tWomen"), Block(BlockKind.TABLE_ROW, "“All”\t1\t2"))
SHOWN = 'if x:\n    say("y")'
CODE = (Block(BlockKind.PREFORMATTED, "if x:"), Block(BlockKind.PREFORMATTED, '    say("y")'))


@pytest.mark.parametrize(
    ("blocks", "plain"),
    [
        ((SAID, *ITEMS, SAID), "“He said ‘so’.\n\n“• One\n• Two\n\n“He said ‘so’.”"),
        (ITEMS, "“• One\n• Two”"),
        (ROWS, "\tMen\tWomen\n“All”\t1\t2"),
        (ROWS[:1], "\tMen\tWomen"),
        (CODE, SHOWN),
        ((SAID, *ROWS), "“He said ‘so’.”\n\n\tMen\tWomen\n“All”\t1\t2"),
        ((SAID, SAID, *CODE, SAID), f"“He said ‘so’.\n\n“He said ‘so’.”\n\n{SHOWN}\n\n“He said ‘so’.”"),
    ],
)
def test_lists_tables_and_code_have_no_mark_at_each_line(blocks: tuple[Block, ...], plain: str) -> None:
    assert quotation(written(*blocks), every(written(*blocks))).plain == plain


def test_a_copied_table_is_one_in_every_form() -> None:
    copy = selection(written(*ROWS), every(written(*ROWS)))
    assert copy.plain == "\tMen\tWomen\n“All”\t1\t2"
    assert copy.html.count("<td>") == 6
    assert copy.markdown == "|  | Men | Women |\n| --- | --- | --- |\n| “All” | 1 | 2 |"


def test_the_cells_of_a_row_that_is_cut_stay_in_their_columns() -> None:
    rows = Block(BlockKind.TABLE_ROW, "Age\tMen\tWomen", (Span(8, 13, SpanKind.STRONG),)), ROWS[1]
    article = written(*rows)
    copy = selection(article, Passage(article.text.index("Women"), len(article.text)))
    assert copy.plain == "Women\n“All”\t1\t2"
    assert copy.markdown.startswith("|  |  | **Women** |\n")


def test_words_out_of_one_cell_are_a_paragraph() -> None:
    article = written(*ROWS)
    start = article.text.index("Women")
    assert selection(article, Passage(start, start + 5)).html == "<p>Women</p>"


@given(st.integers(0, ALL.end), st.integers(0, ALL.end))
def test_a_selection_holds_every_word_of_its_passage(one: int, other: int) -> None:
    passage = Passage(min(one, other), max(one, other))
    words = ARTICLE.text[passage.start : passage.end].replace("\u00ad", "").split()
    assert selection(ARTICLE, passage).plain.split() == words


_NASTY = st.text(st.sampled_from(' a1.)#-*&;<"[!\u2028\u00ad\u202e\r\t\x00\ud800é'), max_size=6)


@given(st.lists(_NASTY, min_size=1, max_size=6), st.booleans(), st.integers(0, 40), st.integers(0, 40))
@example(texts=["words"], has_head=True, one=1, other=8)  # out of one heading alone
def test_every_form_of_a_long_text_is_that_of_its_blocks(
    texts: list[str], has_head: bool, one: int, other: int
) -> None:
    head = (Block(BlockKind.HEADING, " A <head> ", level=1), Block(BlockKind.PARAGRAPH, "*By*"))[
        : 2 * has_head
    ]
    body = (*head, *[Block(BlockKind.PARAGRAPH, text) for text in texts])
    passage = Passage(min(one, other), max(one, other))
    of_long = ARTICLE._replace(body=LongBody("\n".join(texts)).behind(head))
    assert selection(of_long, passage) == selection(ARTICLE._replace(body=body), passage)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("He was “guilty, as” charged", "“He was [struck out: ‘guilty], as’ charged”"),
        ("guilty, as” charged", "“[struck out: guilty], as’ charged”"),
        ("ilty", "“[struck out: ilty]”"),
        ("charged", "“charged”"),
    ],
)
def test_a_quotation_says_what_is_struck_out(words: str, said: str) -> None:
    text = "He was “guilty, as” charged."
    block = Block(BlockKind.PARAGRAPH, text, (Span(7, 14, SpanKind.STRUCK),))
    article = ARTICLE._replace(body=(block,))
    start = text.index(words)
    copy = quotation(article, Passage(start, start + len(words)))
    assert copy.plain.split("\n")[0] == said
    assert ("<del>" in copy.html) == ("~~" in copy.markdown) == ("struck out" in said)


def test_a_quotation_at_the_end_of_a_long_text_is_made_as_one_at_its_beginning() -> None:
    long = ARTICLE._replace(body=LongBody("\n".join(f"Paragraph {number} said." for number in range(4_000))))
    first, last = Passage(0, 20), Passage(len(long.text) - 20, len(long.text))
    quotation(long, first)
    assert calls(lambda: quotation(long, last)) < calls(lambda: quotation(long, first)) + 100
