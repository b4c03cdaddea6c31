"""Blocks as plain text, HTML and Markdown: the words come out exactly as they went in."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tearsheet.article import markup
from tearsheet.article.display_text import copied
from tearsheet.article.markdown_writer import markdown
from tearsheet.article.model import Block, BlockKind, Span, SpanKind

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
SPAN_TAGS = {
    **{SpanKind.EMPHASIS: ["em"], SpanKind.STRONG: ["strong"], SpanKind.CODE: ["code"], SpanKind.LINK: ["a"]},
    **{SpanKind.RAISED: ["sup"], SpanKind.LOWERED: ["sub"], SpanKind.STRUCK: ["del", "s"]},
    SpanKind.INSERTED: ["ins"],
}
TRICKY = st.sampled_from(
    [*"\\`*_[]<>#+-=~|!().:&\"'“”1a é中…\t\u00a0🙂", "&amp;", "1. ", "```", "http://x.y", "    "]
)


class Page(HTMLParser):
    """The words of a page and its elements, each in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words = ""
        self.tags: list[str] = []
        self.depth: list[str] = []
        self.feed(page)
        assert not self.depth

    def handle_data(self, data: str) -> None:
        self.words += data

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.depth.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.depth.pop() == tag


@st.composite
def paragraphs(draw: st.DrawFn) -> Block:
    text = "".join(draw(st.lists(TRICKY, min_size=1, max_size=25))).strip() or "a"
    edge = st.integers(0, len(text))
    spans = [
        Span(min(a, b), max(a, b), kind, "https://example.org/?a=1&amp;b=2" if kind is SpanKind.LINK else "")
        for a, b, kind in draw(st.lists(st.tuples(edge, edge, st.sampled_from(SpanKind)), max_size=5))
        if a != b
    ]
    return Block(BlockKind.PARAGRAPH, text, tuple(spans))


def paragraph(text: str, *spans: Span) -> Block:
    return Block(BlockKind.PARAGRAPH, text, spans)


@given(paragraphs())
def test_markdown_renders_to_exactly_the_words(block: Block) -> None:
    page = Page(MARKDOWN.render(markdown([block])))
    assert page.words.split() == copied(block.text).split()


@given(paragraphs())
def test_markdown_makes_no_element_that_the_record_does_not_have(block: Block) -> None:
    page = Page(MARKDOWN.render(markdown([block])))
    assert page.tags[0] == "p"
    assert set(page.tags[1:]) <= {tag for span in block.spans for tag in SPAN_TAGS.get(span.kind, [])}


@given(paragraphs())
def test_html_holds_exactly_the_words_in_elements_that_nest(block: Block) -> None:
    page = Page(markup.html([block]))
    assert page.words == copied(block.text)
    assert set(page.tags) == {"p", *(tag for span in block.spans for tag in SPAN_TAGS.get(span.kind, [])[:1])}


@given(st.lists(st.sampled_from(BlockKind).map(lambda kind: Block(kind, "a `b` *c* 1. d", level=2))))
def test_markdown_of_any_blocks_renders_to_their_words(blocks: list[Block]) -> None:
    page = Page(MARKDOWN.render(markdown(blocks)))
    assert page.words.split() == " ".join(block.text for block in blocks).split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. First", r"1\. First"),
        ("2023. godine", r"2023\. godine"),
        ("1.5 million", "1.5 million"),
        ("# not a heading", r"\# not a heading"),
        ("- not an item", r"\- not an item"),
        ("+ nor this", r"\+ nor this"),
        ("> nor a quotation", r"\> nor a quotation"),
        ("=== ===", r"\=== ==="),
        ("snake_case *and* [x]", r"snake\_case \*and\* \[x\]"),
        ("AT&T &amp; co", r"AT&T \&amp; co"),
        ("a < b | ~c~", r"a \< b \| \~c\~"),
        ("Plain words, as printed (so).", "Plain words, as printed (so)."),
    ],
)
def test_only_what_markdown_would_read_as_markup_is_escaped(text: str, expected: str) -> None:
    assert markdown([paragraph(text)]) == expected


@pytest.mark.parametrize(
    ("spans", "html", "written"),
    [
        ([Span(0, 3, SpanKind.EMPHASIS)], "<em>one</em> two", "*one* two"),
        ([Span(0, 4, SpanKind.STRONG)], "<strong>one </strong>two", "**one** two"),
        ([Span(4, 7, SpanKind.CODE)], "one <code>two</code>", "one `two`"),
        (
            [Span(0, 5, SpanKind.STRONG), Span(2, 7, SpanKind.EMPHASIS)],
            "<strong>on<em>e t</em></strong><em>wo</em>",
            "**on**e t*wo*",
        ),
        (
            [Span(0, 7, SpanKind.EMPHASIS), Span(0, 3, SpanKind.LINK, "https://a.b/?c&d")],
            '<a href="https://a.b/?c&amp;d"><em>one</em></a><em> two</em>',
            "[*one*](<https://a.b/?c&d>) *two*",
        ),
    ],
)
def test_spans_become_elements_that_nest(spans: list[Span], html: str, written: str) -> None:
    block = paragraph("one two", *spans)
    assert markup.html([block]) == f"<p>{html}</p>"
    assert markdown([block]) == written


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "https://example.org/\u202egpj.exe",
        "https://example.org/\u2066a",
        "file:///etc/passwd",
        "data:text/html,x",
        'https://a"b',
        "https://a b",
        "HTTPS//a",
        "http://[bad",
        "http://a]b/",
        "https://[::1]x/",
        "",
    ],
)
def test_only_web_addresses_become_links(address: str) -> None:
    block = paragraph("here", Span(0, 4, SpanKind.LINK, address))
    assert markup.html([block]) == "<p>here</p>"
    assert markdown([block]) == "here"


@pytest.mark.parametrize("address", ["http://[::1]:80/x", "https://a@[2001:db8::1]", "https://a.b/?c[]=1"])
def test_brackets_may_stand_around_the_number_of_a_site_and_behind_it(address: str) -> None:
    assert markup.is_web_address(address)


def test_a_span_without_any_words_leaves_nothing() -> None:
    block = paragraph("a\u00adb", Span(1, 2, SpanKind.CODE))
    assert markup.html([block]) == "<p>ab</p>"
    assert markdown([block]) == "ab"


def test_an_exclamation_mark_before_a_link_does_not_make_it_a_picture() -> None:
    page = Page(MARKDOWN.render(markdown([paragraph("Oh!here", Span(3, 7, SpanKind.LINK, "https://a.b"))])))
    assert (page.words.strip(), page.tags) == ("Oh!here", ["p", "a"])


def test_a_clipped_block_keeps_the_part_of_a_span_that_lies_in_it() -> None:
    spans = (Span(0, 5, SpanKind.EMPHASIS), Span(6, 9, SpanKind.STRONG))
    block = markup.clipped(paragraph("Hello old world", *spans), 2, 6)
    assert block == paragraph("llo ", Span(0, 3, SpanKind.EMPHASIS))


def test_each_kind_of_block_has_its_element() -> None:
    blocks = [Block(kind, str(kind), level=2) for kind in BlockKind]
    tags = ["p", "h2", "blockquote", "p", "ul", "li", "pre", "table", "tr", "td", "p"]
    assert Page(markup.html(blocks)).tags == tags


def test_lines_of_a_list_stand_together_and_paragraphs_apart() -> None:
    blocks = [
        Block(BlockKind.LIST_ITEM, "a"),
        Block(BlockKind.LIST_ITEM, "b"),
        paragraph("c"),
        paragraph("d"),
    ]
    assert markup.plain(blocks) == "a\nb\n\nc\n\nd"
    assert markdown(blocks) == "- a\n- b\n\nc\n\nd"


def test_a_numbered_list_keeps_its_numbers() -> None:
    blocks = [Block(BlockKind.LIST_ITEM, "c", marker="3."), Block(BlockKind.LIST_ITEM, "d", marker="4.")]
    assert markup.plain(blocks) == "3. c\n4. d"
    assert markup.html(blocks) == '<ol><li value="3">c</li>\n<li value="4">d</li></ol>'
    assert markdown(blocks) == "3. c\n4. d"


def test_a_list_in_a_list_stands_inside_its_item() -> None:
    def item(text: str, level: int, marker: str = "•") -> Block:
        return Block(BlockKind.LIST_ITEM, text, level=level, marker=marker)

    blocks = [item("a", 1, "1."), item("b", 2), item("c", 3, "7."), item("d", 2), item("e", 1, "2.")]
    assert markup.plain(blocks) == "1. a\n  • b\n    7. c\n  • d\n2. e"
    assert markdown(blocks) == "1. a\n   - b\n\n     7. c\n   - d\n2. e"
    nested = '<ul><li>b\n<ol><li value="7">c</li></ol></li>\n<li>d</li></ul>'
    assert markup.html(blocks) == f'<ol><li value="1">a\n{nested}</li>\n<li value="2">e</li></ol>'
    rendered = Page(MARKDOWN.render(markdown(blocks))).tags
    assert [tag for tag in rendered if tag != "p"] == Page(markup.html(blocks)).tags


@given(
    st.lists(
        st.builds(
            lambda text, level, marker: Block(BlockKind.LIST_ITEM, text, level=level, marker=marker),
            st.text("ab*1.-` ", min_size=1, max_size=5).map(lambda text: text.strip() or "a"),
            st.sampled_from([0, 1, 2, 3, 5_000]),
            st.sampled_from(["", "•", "1.", "12)"]),
        ),
        max_size=8,
    )
)
def test_lists_however_deep_hold_their_words_in_each_form(items: list[Block]) -> None:
    words = " ".join(item.text for item in items).split()
    assert Page(markup.html(items)).words.split() == words
    assert Page(MARKDOWN.render(markdown(items))).words.split() == words


def row(text: str, *spans: Span) -> Block:
    return Block(BlockKind.TABLE_ROW, text, spans)


def test_rows_are_a_table() -> None:
    rows = [row("\tYes\tNo"), row("A|B\t1", Span(0, 1, SpanKind.STRONG)), row("c\t\t<3>\t4")]
    assert markup.plain(rows) == "\tYes\tNo\nA|B\t1\nc\t\t<3>\t4"
    assert markup.html(rows) == (
        "<table>\n<tr><td></td><td>Yes</td><td>No</td></tr>\n"
        "<tr><td><strong>A</strong>|B</td><td>1</td></tr>\n"
        "<tr><td>c</td><td></td><td>&lt;3&gt;</td><td>4</td></tr>\n</table>"
    )
    assert markdown(rows) == (
        "|  | Yes | No |  |\n| --- | --- | --- | --- |\n| **A**\\|B | 1 |  |  |\n| c |  | \\<3> | 4 |"
    )


CELLS = st.text(alphabet="a|\\`*_- 1.é", max_size=6)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=3), min_size=1, max_size=3), st.booleans())
def test_a_table_in_markdown_has_the_same_cells(table: list[list[str]], is_code: bool) -> None:
    lines = ["\t".join(cells) for cells in table]
    rows = [row(line, *[Span(0, line.index("\t"), SpanKind.CODE)] * is_code) for line in lines]
    rendered = MARKDOWN.render(markdown(rows))
    found = [
        [Page(cell).words.split() for cell in re.findall("<t[dh]>(.*?)</t[dh]>", line)]
        for line in rendered.replace("\n", "").split("<tr>")[1:]
    ]
    width = max(map(len, table))
    assert found == [[cell.split() for cell in cells] + [[]] * (width - len(cells)) for cells in table]


def test_preformatted_lines_are_fenced_past_their_own_backticks() -> None:
    blocks = [Block(BlockKind.PREFORMATTED, "  ```x"), Block(BlockKind.PREFORMATTED, "y")]
    assert markdown(blocks) == "````\n  ```x\ny\n````"


def test_struck_words_are_said_to_be_so_in_plain_text() -> None:
    block = paragraph("He was guilty cleared.", Span(7, 13, SpanKind.STRUCK))
    assert markup.plain([block]) == "He was [struck out: guilty] cleared."
    assert markup.html([block]) == "<p>He was <del>guilty</del> cleared.</p>"
    assert markdown([block]) == "He was ~~guilty~~ cleared."


@pytest.mark.parametrize(
    ("spans", "plain", "written"),
    [
        ([Span(0, 3, SpanKind.STRUCK), Span(3, 7, SpanKind.STRUCK)], "[struck out: one two]", "~~one two~~"),
        ([Span(1, 2, SpanKind.STRUCK)], "o[struck out: n]e two", "o~~n~~e two"),
        (
            [Span(0, 7, SpanKind.STRUCK), Span(4, 7, SpanKind.STRONG)],
            "[struck out: one two]",
            "~~one~~ ~~**two**~~",
        ),
        ([Span(4, 7, SpanKind.STRUCK), Span(4, 7, SpanKind.CODE)], "one [struck out: two]", "one ~~`two`~~"),
    ],
)
def test_struck_words_never_read_as_standing(spans: list[Span], plain: str, written: str) -> None:
    block = paragraph("one two", *spans)
    assert markup.plain([block]) == plain
    assert " ".join(markdown([block]).split()) == " ".join(written.split())


@given(paragraphs())
def test_every_struck_word_is_struck_in_every_form(block: Block) -> None:
    struck = [span for span in block.spans if span.kind is SpanKind.STRUCK]
    words = "".join(copied(block.text[span.start : span.end]).strip() for span in struck)
    assert bool(words) == ("[struck out: " in markup.plain([block]))
    assert not words or {"s", "del"} & set(Page(MARKDOWN.render(markdown([block]))).tags)


@pytest.mark.parametrize(
    ("kind", "html", "written"),
    [
        (SpanKind.INSERTED, "the 20<ins>th</ins>", "the 20th"),
        (SpanKind.RAISED, "the 20<sup>th</sup>", "the 20<sup>th</sup>"),
        (SpanKind.LOWERED, "the 20<sub>th</sub>", "the 20<sub>th</sub>"),
    ],
)
def test_raised_lowered_and_inserted_letters_stay_so(kind: SpanKind, html: str, written: str) -> None:
    block = paragraph("the 20th", Span(6, 8, kind))
    assert markup.plain([block]) == "the 20th"
    assert markup.html([block]) == f"<p>{html}</p>"
    assert markdown([block]) == written


def test_struck_words_are_elements_where_markdown_could_not_read_its_sign() -> None:
    assert markdown([paragraph("one(two)s", Span(3, 8, SpanKind.STRUCK))]) == "one<del>(two)</del>s"


def test_a_reading_stands_behind_its_base_in_html_and_in_no_plain_text() -> None:
    block = paragraph("東京は", Span(0, 2, SpanKind.RUBY, "とうきょう<"))
    assert markup.html([block]) == "<p><ruby>東京<rp>(</rp><rt>とうきょう&lt;</rt><rp>)</rp></ruby>は</p>"
    assert markup.plain([block]) == markdown([block]) == "東京は"


@pytest.mark.parametrize("kind", [SpanKind.RUBY, SpanKind.FORMULA])
def test_a_part_of_a_base_has_no_reading(kind: SpanKind) -> None:
    block = paragraph("東京は", Span(0, 2, kind, "とうきょう"))
    assert markup.clipped(block, 0, 1).spans == ()
    assert markup.clipped(block, 0, 2).spans == block.spans
