"""Markdown as an article: what stands above it, its head and end, and everything between."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tearsheet.article.model import Article, Block, BlockKind, Span, SpanKind
from tearsheet.errors import LoadError
from tearsheet.formats import beside
from tearsheet.formats.markdown import front_matter
from tearsheet.formats.markdown.markdown_file import read

PATH = Path("/nowhere/a.md")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(99)
BODY = "The old bridge over the river was closed on Tuesday, officials said, and stays closed.\n"


def article(text: str, path: Path = PATH) -> Article:
    return read(text.encode(), path, beside.HandedOut(path, "text/markdown"))


def above(*lines: str) -> Article:
    """The article with these lines above its text."""
    return article("\n".join(["---", *lines, "---", "", BODY]))


def blocks(text: str) -> tuple[Block, ...]:
    return article(f"# A headline\n\n{BODY}\n{text}\n").body[1:]


def test_a_clipping_of_obsidian_states_its_fields() -> None:
    found = above(
        'title: "Bridge: closed"',
        'source: "https://example.org/bridge#top"',
        "author:",
        '  - "[[Ana Petrović]]"',
        '  - "[[people/John Smith|John Smith]]"',
        "published: 2024-05-01",
        "created: 2024-05-03",
        'description: "It will be rebuilt"',
        "tags:",
        '  - "clippings"',
    )
    assert (found.headline, found.standfirst) == ("Bridge: closed", "It will be rebuilt")
    assert found.bylines == ("Ana Petrović", "John Smith")
    assert found.published is not None
    assert found.published.when == date(2024, 5, 1)
    assert (found.source.url, found.source.saved) == ("https://example.org/bridge#top", None)
    assert found.left_out_lines == ("created: 2024-05-03", "tags:", '  - "clippings"')
    assert found.text == BODY.strip()


def test_a_clipping_of_markdownload_states_when_it_was_saved() -> None:
    found = above(
        "created: 2024-05-03T10:11:12 (UTC +00:00)",
        "tags: [one, two]",
        "source: https://example.org/bridge",
        "author: By Ana Petrović and John Smith",
    )
    assert found.source.saved == datetime(2024, 5, 3, 10, 11, 12, tzinfo=UTC)
    assert found.bylines == ("Ana Petrović", "John Smith")
    assert found.published is None


def test_the_date_of_a_clipping_may_be_that_of_clipping() -> None:
    guessed = above("title: T", "date: 2024-05-01", "source: https://example.org")
    stated = above("title: T", "date: 2024-05-01")
    assert guessed.provenance["published"].is_guess
    assert not stated.provenance["published"].is_guess


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("a: text # a remark", ("text",)),
        ("a: it's C# and more#", ("it's C# and more#",)),
        ('a: "with \\"marks\\" \\u00e9"', ('with "marks" é',)),
        ("a: 'it''s'", ("it's",)),
        ("a: [one, \"two, three\", '[[x]]']", ("one", "two, three", "[[x]]")),
        ("a:\n- one\n- two", ("one", "two")),
        ("a: |\n  one\n  two", ("one two",)),
        ("a:\n  name: Ana\n  url: x", ("Ana",)),
        ("a:\n- name: Ana\n- name: Eva", ("Ana", "Eva")),
        ("a: null", ()),
        ("a:", ()),
        ("a: []", ()),
    ],
)
def test_a_member_has_the_texts_that_yaml_gives_it(line: str, values: tuple[str, ...]) -> None:
    assert front_matter.split(f"---\n{line}\n---\ntext").members[0].values == values


@pytest.mark.parametrize("text", ["---\n\none\n\n---\n", "---\na: b\nno end", "text\n---\na: b\n---\n", ""])
def test_dashes_around_something_else_are_none(text: str) -> None:
    assert front_matter.split(text) == ((), text)


@given(st.text(st.sampled_from("ab:-#\"'[]|>\\ \n\tu00é"), max_size=60))
def test_no_line_above_a_text_is_lost(lines: str) -> None:
    printed = f"---\n{lines}\n---\ntext"
    members, text = front_matter.split(printed)
    kept = [line for member in members for line in member.lines] + text.split("\n")
    missing = [line for line in lines.split("\n") if line.strip() and line not in kept]
    assert all(line.startswith("#") or set(line) <= set("-. \t") for line in missing)


def test_the_first_heading_is_the_headline() -> None:
    found = article(f"# A *new* bridge\n\n{BODY}")
    assert (found.headline, found.text) == ("A new bridge", BODY.strip())


def test_a_heading_that_repeats_the_title_is_the_headline_and_the_title_is_kept() -> None:
    found = article(f"---\ntitle: A new bridge - The Paper\n---\n# A new bridge\n\n{BODY}")
    assert found.headline == "A new bridge"
    assert "A new bridge - The Paper" in found.left_out_lines


def test_a_heading_of_its_own_stays_in_the_body() -> None:
    found = article(f"---\ntitle: A new bridge\n---\n# Background\n\n{BODY}")
    assert (found.headline, found.body[0].text) == ("A new bridge", "Background")


def test_byline_and_dates_at_the_head_are_read_as_in_plain_text() -> None:
    found = article(f"# A new bridge\n\n**By [Ana Petrović](https://a.example)**\n1 May 2024\n\n{BODY}")
    assert found.bylines == ("Ana Petrović",)
    assert found.published is not None
    assert found.published.when == date(2024, 5, 1)
    assert found.text == BODY.strip()


def test_a_line_of_the_head_that_was_wrapped_onto_the_body_leaves_the_body_whole() -> None:
    found = article(f"# A new bridge\n\nBy Ana Petrović\nThe *old* bridge {BODY}")
    assert found.bylines == ("Ana Petrović",)
    assert found.body[0].text == f"The old bridge {BODY.strip()}"
    assert found.body[0].spans == (Span(4, 7, SpanKind.EMPHASIS),)


def test_disclaimer_and_furniture_are_set_apart() -> None:
    found = article(f"# A new bridge\n\n{BODY}\nShare this article\n\n*Note: This article is satire.*\n")
    assert found.disclaimer == "Note: This article is satire."
    assert found.left_out_lines == ("Share this article",)
    assert found.text == BODY.strip()


def test_a_description_that_only_repeats_the_body_is_left_out() -> None:
    found = above("title: T", 'description: "The old bridge over the river…"')
    assert (found.standfirst, found.left_out_lines) == ("", ("The old bridge over the river…",))


def test_lists_headings_quotations_and_code_keep_their_kind() -> None:
    found = blocks("## Two\n\n> said\n\n1. one\n2. two\n   - in\n\n```\nx = 1\n  y\n```")
    assert [(block.kind, block.text, block.level, block.marker) for block in found] == [
        (BlockKind.HEADING, "Two", 2, ""),
        (BlockKind.QUOTATION, "said", 0, ""),
        (BlockKind.LIST_ITEM, "one", 1, "1."),
        (BlockKind.LIST_ITEM, "two", 1, "2."),
        (BlockKind.LIST_ITEM, "in", 2, "•"),
        (BlockKind.PREFORMATTED, "x = 1", 0, ""),
        (BlockKind.PREFORMATTED, "  y", 0, ""),
    ]


def test_a_row_of_a_table_is_a_block_of_cells() -> None:
    found = blocks("| Year | Level |\n|---|---|\n| 2024 | **5** m |")
    assert [block.text for block in found] == ["Year\tLevel", "2024\t5 m"]
    assert found[1].spans == (Span(5, 6, SpanKind.STRONG),)


def test_a_row_keeps_its_first_cell_though_it_is_empty() -> None:
    assert [block.text for block in blocks("| | Men |\n|---|---|\n| All | |")] == ["\tMen", "All"]


@pytest.mark.parametrize("before", ["", "> ", "  "])
def test_a_row_with_more_cells_than_the_head_keeps_them(before: str) -> None:
    rows = ["| a |", "|---|", r"| b | *c* | d\|e |", "f | `g` |", "| h |", r"i | j\|"]
    found = blocks("\n".join(before + row for row in rows))
    assert [block.text for block in found] == ["a", "b\tc\td|e", "f\tg", "h", "i\tj|"]
    assert found[1].spans == (Span(2, 3, SpanKind.EMPHASIS),)


def test_preformatted_html_keeps_its_indentation() -> None:
    found = blocks('<pre class="x"><code>if a &lt; b:\n    <b>c</b>()\n\n  d</code></pre>')
    assert [(block.kind, block.text) for block in found] == [
        (BlockKind.PREFORMATTED, text) for text in ("if a < b:", "    c()", "  d")
    ]


def test_only_links_that_may_be_opened_are_links_and_no_text_is_lost() -> None:
    (found,) = blocks("[a](https://a.example) [b](javascript:alert) [c](file:///etc/passwd) [d](x.html)")
    assert found.text == "a b c d"
    assert found.spans == (Span(0, 1, SpanKind.LINK, "https://a.example"),)


def test_a_forced_line_break_begins_a_block() -> None:
    assert [block.text for block in blocks("One *two  \nthree* four<br>five")] == [
        "One two",
        "three four",
        "five",
    ]


def test_html_gives_its_text_and_no_tag() -> None:
    found = article(f"# A\n\n{BODY}\nx<sup>2</sup>\n\n<div>In <b>a</b> div</div>\n\n<script>no()</script>\n")
    assert [block.text for block in found.body[1:]] == ["x²", "In a div"]
    assert found.left_out_lines == ("<script>no()</script>",)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("~~Struck~~ and ==marked *and* more==.", "Struck and marked and more."),
        ("这是==标记==的。", "这是标记的。"),
        ("a == b, x==y and c==d, ===, ==open", "a == b, x==y and c==d, ===, ==open"),
        (r"\==not\== \[[nor]] this", "==not== [[nor]] this"),
        ("[[Bees]], [[Bees|the bees]], [[Bees#Life]], [[#Life]]", "Bees, the bees, Bees > Life, Life"),
        ("so [[1]](https://a.example) and [[2]]", "so [1] and [[2]]"),
        ("`==a== [[b|c]] ![[d]] [^1] ~~e~~`", "==a== [[b|c]] ![[d]] [^1] ~~e~~"),
        ("- [ ] to do *now*", "☐ to do now"),
        ("1. [x] done", "☑ done"),
        ("- [x](https://a.example)", "x"),
        ("[ ] no item", "[ ] no item"),
    ],
)
def test_signs_of_clippings_are_shown_as_what_they_mean(source: str, text: str) -> None:
    assert [block.text for block in blocks(source)] == [text]


def test_signs_in_code_are_code() -> None:
    lines = ["==a== ~~b~~", "[[c|d]] ![[e]]", "- [ ] f[^1]", "> [!note] g", "[^1]: h"]
    fenced = "```\n{}\n```".format("\n".join(lines))
    indented = "\n".join(f"    {line}" for line in lines)
    for code in (fenced, indented):
        assert [block.text for block in blocks(f"{code}\n\nEnd[^1]\n\n[^1]: Note")[:-2]] == lines


def test_the_spans_of_a_task_stay_at_their_words() -> None:
    (item,) = blocks("- [ ] to *do*")
    assert item.spans == (Span(5, 7, SpanKind.EMPHASIS),)


def test_a_cell_may_hold_a_link_with_words() -> None:
    assert [block.text for block in blocks("| a |\n|---|\n| [[Bees\\|the bees]] |")] == ["a", "the bees"]


@pytest.mark.parametrize(
    ("source", "texts", "left_out"),
    [
        ("![[Notes on bees]]", [], ("![[Notes on bees]]",)),
        ("![[bees.png|A bee]]", ["A bee"], ("![[bees.png|A bee]]",)),
        ("![[bees.png|300]]", [], ("![[bees.png|300]]",)),
        ("Here ![[bees.png]] they are", ["Here  they are"], ("![[bees.png]]",)),
    ],
)
def test_what_is_embedded_and_not_there_is_a_caption_or_left_out(
    source: str, texts: list[str], left_out: tuple[str, ...]
) -> None:
    found = article(f"# A\n\n{BODY}\n{source}\n")
    assert [block.text for block in found.body[1:]] == texts
    assert found.left_out_lines == left_out


NOTE = (
    "One[^b], two[^a][^none].\n\n[^a]: The *first*.\n\n    More.\n\n[^b]: https://a.example\n\n[^c]: Unused."
)


def test_footnotes_stand_at_the_end_by_number() -> None:
    found = blocks(f"{NOTE}\n\nLast words.")
    assert [(block.marker, block.text) for block in found] == [
        ("", "One[2], two[1][^none]."),
        ("", "Last words."),
        ("1.", "The first."),
        ("", "More."),
        ("2.", "https://a.example"),
        ("3.", "Unused."),
    ]
    assert found[2].kind is BlockKind.LIST_ITEM


def test_footnotes_that_have_numbers_keep_them() -> None:
    found = blocks("One[^7], two[^3].\n\n[^7]: Seven.\n\n[^3]: Three.")
    assert [f"{block.marker}{block.text}" for block in found] == ["One[7], two[3].", "3.Three.", "7.Seven."]


def test_a_disclaimer_before_the_footnotes_is_one() -> None:
    found = article(f"# A\n\n{BODY}\nIt is[^1].\n\n*Note: This article is satire.*\n\n[^1]: Or not.")
    assert (found.disclaimer, found.body[-1].text) == ("Note: This article is satire.", "Or not.")


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("> [!note] About *bees*\n> They fly.\n>\n> Far.", ["About bees", "They fly.", "Far."]),
        ("> [!warning]-\n> They sting.", ["Warning", "They sting."]),
        ("> [!tip]+ Title alone", ["Title alone"]),
        ("> They said\n>\n> [!note] no title", ["They said", "[!note] no title"]),
        ("[!note] no quotation", ["[!note] no quotation"]),
    ],
)
def test_a_callout_is_a_quotation_with_its_title_strong(source: str, texts: list[str]) -> None:
    found = blocks(source)
    assert [block.text for block in found] == texts
    is_title = not texts[0].startswith(("They", "["))
    assert (Span(0, len(texts[0]), SpanKind.STRONG) in found[0].spans) is is_title
    assert (found[0].kind is BlockKind.QUOTATION) is source.startswith(">")


@pytest.mark.parametrize(
    "markup", ["![A dog](sub/a.png)", "![[sub/a.png|A dog]]", "[![A dog](sub/a.png)](https://a.example)"]
)
def test_a_picture_in_the_folder_is_shown(tmp_path: Path, markup: str) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub/a.png").write_bytes(PNG)
    found = article(f"# A\n\n{BODY}\n{markup}\n", tmp_path / "a.md")
    shown = found.pictures[found.body[1].picture]
    assert (shown.media_type, shown.content, shown.description) == ("image/png", PNG, "A dog")


@pytest.mark.parametrize(
    "address", ["https://a.example/a.png", "../a.png", "/etc/hostname", "text.png", "missing.png"]
)
def test_any_other_picture_is_its_description(tmp_path: Path, address: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "a.png").write_bytes(PNG)
    (folder / "text.png").write_bytes(b"no picture")
    found = article(f"# A\n\n{BODY}\n![A dog]({address})\n", folder / "a.md")
    assert found.body[1] == Block(BlockKind.CAPTION, "A dog")
    assert found.left_out_lines == (f"![A dog]({address})",)
    assert not found.pictures


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "a.png").write_bytes(PNG)
    (folder / "b.png").symlink_to(tmp_path / "a.png")
    assert not article(f"# A\n\n{BODY}\n![A dog](b.png)\n", folder / "a.md").pictures


def test_plain_prose_reads_as_in_a_text_file() -> None:
    found = article(f"A new bridge\n\nBy Ana Petrović\n\n1 May 2024\n\n{BODY}")
    assert (found.headline, found.bylines, found.text) == ("A new bridge", ("Ana Petrović",), BODY.strip())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1250"])
def test_its_encoding_is_found_as_that_of_a_text_file(encoding: str) -> None:
    raw = f"# A\n\nBy Ana Petrović\n\n{BODY} {'čćđšž' * 9}".encode(encoding)
    assert read(raw, PATH).bylines == ("Ana Petrović",)


@pytest.mark.parametrize("text", ["", " \n ", "\n\n\n"])
def test_nothing_is_refused(text: str) -> None:
    with pytest.raises(LoadError, match="is empty"):
        article(text)


WORDS = st.sampled_from(
    [
        "one",
        "two",
        "*three*",
        "**four**",
        "`five`",
        "[six](https://a.example)",
        "seven\n",
        "eight  \n",
        "==",
        "~~",
        "[[one]]",
        "[[Page|two]]",
        "![[three]]",
        "[^1]",
        "\n\n[^1]: four",
        "[ ]",
    ]
)
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)
STARTS = st.sampled_from(["", "# ", "> [!note] ", "## ", "> ", "- ", "1. ", "| a |\n|---|\n| ", "    "])
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight")


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(STARTS, PARAGRAPHS), min_size=1, max_size=6))
def test_every_word_is_in_the_record(written: list[tuple[str, str]]) -> None:
    text = "\n\n".join(start + words for start, words in written)
    found = article(text)
    kept = "\n".join([found.headline, found.standfirst, found.text, *found.bylines, *found.left_out_lines])
    for word in NUMBERS:
        assert kept.count(word) >= text.count(word)


def test_a_first_paragraph_that_ends_with_a_sign_is_no_title() -> None:
    lead = (
        "The harbour council of North Haven voted on Monday to replace its oldest ferries with electric ones."
        " The plan costs 40 million kroner.^block-1"
    )
    found = article(f"---\ntitle: Towns weigh the cost\n---\n{lead}\n\nMore was not said on that day.\n")
    assert (found.headline, found.text.split("\n")[0]) == ("Towns weigh the cost", lead)


@pytest.mark.parametrize("above", ["source: https://example.org/mill", "url: https://example.org/mill"])
def test_another_address_than_the_front_matter_states_is_body(above: str) -> None:
    link = "https://museum.example.org/mill"
    found = article(f"---\ntitle: The mill\n{above}\n---\n\n{BODY}\n{BODY}\n{link}\n")
    assert (found.text.split("\n")[-1], found.source.url) == (link, "https://example.org/mill")


def test_the_address_of_the_front_matter_said_again_behind_the_text_is_no_body() -> None:
    address = "https://example.org/mill"
    found = article(f"---\ntitle: The mill\nsource: {address}\n---\n\n{BODY}\n{BODY}\n{address}\n")
    assert (address in found.text, found.source.url) == (False, address)


@pytest.mark.parametrize(
    ("heading", "notice"),
    [("Most read", "© 2024 The Courier. All rights reserved."), ("Les plus lus", "© 2024 Le Courrier")],
)
def test_links_to_other_articles_above_a_notice_are_left_out(heading: str, notice: str) -> None:
    found = article(
        f"# T\n\n{BODY}\n{BODY}\n## {heading}\n\n- [Bakers rise](https://a.example)\n\n{notice}\n"
    )
    assert found.text == f"{BODY}{BODY}".strip()
    assert found.left_out_lines == (heading, "Bakers rise", notice)
