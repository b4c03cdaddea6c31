"""The article with its highlights and numbered notes, in forms that any program reads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tearsheet.article.model import Article, Block, BlockKind, Passage, Picture, Source, Span, SpanKind
from tearsheet.exchange.marked_body import SIGNS
from tearsheet.exchange.whole import WHOLE, Whole, export
from tearsheet.notes.note import Colour, Note, Target, TextQuote

NOW = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)
SOURCE = Source(None, "text/plain", "utf-8", "https://news.example/a")
READ_AS_TEXT = [Whole.HTML, Whole.MARKDOWN]
LINK = "https://news.example/b"
VOID = {"meta", "img", "br"}


def of(*blocks: Block) -> Article:
    return Article(
        "Troops <Leave>", blocks, SOURCE, bylines=("Ann Lee",), disclaimer="This article is fictional."
    )


def paragraph(text: str, *spans: Span, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    return Block(kind, text, spans, level=int(kind is BlockKind.LIST_ITEM) + 2 * (kind is BlockKind.HEADING))


def notes_on(
    article: Article, passages: Sequence[Passage], body: str = "Said"
) -> tuple[list[Note], dict[str, Passage]]:
    """Notes that say "Said 0" and so on, in several colours."""
    made = [
        Note(f"urn:{number}", NOW, NOW, f"{body} {number}" if body else "", Target(TextQuote("x")), colour)
        for number, (colour, _) in enumerate(zip(list(Colour) * len(passages), passages, strict=False))
    ]
    return made, {note.id: place for note, place in zip(made, passages, strict=True)}


def written(form: Whole, article: Article, *passages: Passage, body: str = "Said") -> str:
    return export(form, article, *notes_on(article, passages, body)).decode("utf-8")


def rendered(form: Whole, content: str) -> str:
    """HTML, as a reader of that form makes it."""
    if form is Whole.HTML:
        return content
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return str(parser.render(content.split("---\n", 2)[2]))


class Page(HTMLParser):
    """What a page shows, and whether its elements are nested as they should be."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.marked: list[tuple[str, str]] = []
        self.crossed: list[str] = []
        self._open: list[tuple[str, str]] = []
        self.feed(content)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a" and any(name == "a" for name, _ in self._open):
            self.crossed.append("a link in a link")
        if tag not in VOID:
            self._open.append((tag, dict(attrs).get("class") or ""))

    def handle_endtag(self, tag: str) -> None:
        name, _ = self._open.pop()
        if name != tag:
            self.crossed.append(f"{name} is ended by {tag}")

    def handle_data(self, data: str) -> None:
        tags = [name for name, _ in self._open]
        if "style" not in tags and ("a", "number") not in self._open:
            self.words.append(data)
        self.marked += [(data, look) for name, look in self._open if name == "mark"]


def letters(text: str) -> str:
    """All that is no white space; digits, of which numbers of notes are made, are none."""
    return "".join(char for char in text if char.isalpha())


KINDS = st.sampled_from(list(BlockKind))
TEXTS = st.text("ab c*_<&[]`|\t\u2028אé漢\ufdd2\ufdd3\ufdd4", max_size=12)


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    text = draw(TEXTS).strip()
    edges = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(edges, edges, st.sampled_from(list(SpanKind))), max_size=3))
    spans = [
        Span(min(start, end), max(start, end), kind, LINK if kind is SpanKind.LINK else "")
        for start, end, kind in pairs
        if start != end
    ]
    return paragraph(text, *spans, kind=draw(KINDS))


@st.composite
def marked_articles(draw: st.DrawFn) -> tuple[Article, list[Passage]]:
    article = of(*draw(st.lists(blocks(), min_size=1, max_size=5)))
    edges = st.integers(0, len(article.text))
    pairs = draw(st.lists(st.tuples(edges, edges), max_size=5))
    return article, [Passage(*sorted(pair)) for pair in pairs if pair[0] != pair[1]]


@given(marked_articles())
def test_marks_change_no_word_of_a_page_and_cross_no_element(drawn: tuple[Article, list[Passage]]) -> None:
    article, passages = drawn
    page = Page(written(Whole.HTML, article, *passages))
    assert page.crossed == []
    body = "".join(page.words).split("Ann Lee", 1)[1].split("Notes")[0]
    assert letters(article.text) in letters(body)


@given(marked_articles())
def test_marks_change_no_word_of_markdown(drawn: tuple[Article, list[Passage]]) -> None:
    article, passages = drawn
    bare, marked = (
        letters("".join(Page(rendered(Whole.MARKDOWN, written(Whole.MARKDOWN, article, *some))).words))
        for some in ((), passages)
    )
    assert marked.startswith(bare.removesuffix(letters("— Ann Lee, “Troops <Leave>”")))


@given(marked_articles(), st.sampled_from(READ_AS_TEXT))
def test_each_note_is_numbered_once_in_the_text_in_reading_order(
    drawn: tuple[Article, list[Passage]], form: Whole
) -> None:
    article, passages = drawn
    content = written(form, article, *passages)
    pattern = r'href="#note-(\d+)"' if form is Whole.HTML else r"(?<!\\)\[\^(\d+)\](?!:)"
    ends = sorted(range(len(passages)), key=lambda number: (passages[number], f"urn:{number}"))
    numbers = list(map(int, re.findall(pattern, content)))
    assert sorted(numbers) == list(range(1, len(ends) + 1))
    own = re.findall(r'id="note-(\d+)"|^\[\^(\d+)\]: ', content, re.MULTILINE)
    assert [int(one or other) for one, other in own] == sorted(numbers)
    assert [int(said) for said in re.findall(r"Said (\d+)", content)] == ends


@given(marked_articles(), st.sampled_from(READ_AS_TEXT))
def test_no_sign_of_ours_is_left(drawn: tuple[Article, list[Passage]], form: Whole) -> None:
    article, passages = drawn
    assert not SIGNS.search(written(form, article, *passages, body=""))


@pytest.mark.parametrize("form", READ_AS_TEXT)
def test_what_is_highlighted_is_marked_in_its_colour(form: Whole) -> None:
    article = of(paragraph("One thing was said."), paragraph("Another was done."))
    content = rendered(form, written(form, article, Passage(4, 9), Passage(20, 27), body=""))
    marked = re.findall(r'<mark class="(\w+)">(.*?)</mark>', content)
    assert marked == [("yellow", "thing"), ("pink", "Another")]


def test_code_is_marked_around_in_markdown() -> None:
    code = paragraph("Type ls -l here", Span(5, 10, SpanKind.CODE))
    assert 'Type <mark class="yellow">`ls -l`</mark>[^1] here' in written(
        Whole.MARKDOWN, of(code), Passage(6, 8)
    )


def test_the_number_of_a_note_within_a_link_stands_behind_the_link() -> None:
    linked = paragraph("See the whole report now", Span(4, 20, SpanKind.LINK, LINK))
    content = written(Whole.HTML, of(linked), Passage(8, 13))
    assert re.search(r'<mark class="yellow">whole</mark> report</a><a class="number"', content)


def test_numbers_stand_behind_code_in_which_markdown_can_have_none() -> None:
    lines = [paragraph(text, kind=BlockKind.PREFORMATTED) for text in ("a = 1", "b = 2")]
    content = written(Whole.MARKDOWN, of(*lines, paragraph("Then.")), Passage(0, 5), Passage(2, 8))
    assert "```\na = 1\nb = 2\n```\n\n[^1][^2]\n\nThen." in content


@pytest.mark.parametrize("form", READ_AS_TEXT)
def test_an_article_comes_with_its_head_source_and_disclaimer(form: Whole) -> None:
    content = Page(rendered(form, written(form, of(paragraph("Text."))))).words
    for words in ("Troops <Leave>", "Ann Lee", "This article is fictional."):
        assert any(words in one for one in content)


@pytest.mark.parametrize("form", READ_AS_TEXT)
def test_notes_that_stand_nowhere_and_other_versions_are_told_without_a_number(form: Whole) -> None:
    article = of(paragraph("Text that is here."))
    (note,), places = notes_on(article, [Passage(0, 4)])
    other, lost = replace(note, body="Other"), replace(note, id="urn:lost", body="Lost")
    content = export(form, article, [note, other, lost], places).decode()
    assert all(words in content for words in ("Said 0", "Other", "Lost", "Not found in the article"))
    assert len(re.findall(r'id="note-1"|^\[\^1\]: ', content, re.MULTILINE)) == 1


def test_notes_on_the_article_come_first_and_those_that_stand_nowhere_last() -> None:
    article = of(paragraph("One two three four"))
    made, places = notes_on(article, [Passage(0, 3), Passage(4, 7), Passage(8, 13)])
    nowhere, *placed = made
    whole = Note("urn:whole", NOW, NOW, "On all of it")
    del places[nowhere.id]
    content = export(Whole.HTML, article, [nowhere, *placed, whole], places).decode()
    order = re.findall("On all of it|Said [012]", content)
    assert order == ["On all of it", "Said 1", "Said 2", "Said 0"]


def test_a_page_holds_its_pictures() -> None:
    block = Block(BlockKind.CAPTION, "A bridge", picture="a.png")
    article = of(block)._replace(pictures={"a.png": Picture("image/png", b"abc", 'Seen "from\ufdd4" afar')})
    content = written(Whole.HTML, article, Passage(2, 8))
    assert '<figure><img alt="Seen &quot;from' in content
    assert 'src="data:image/png;base64,YWJj">' in content
    assert '<mark class="yellow">bridge</mark>' in content


def test_every_form_has_a_name_and_an_ending_of_its_own() -> None:
    assert list(WHOLE) == list(Whole)
    assert len({writer.suffix for writer in WHOLE.values()}) == len(Whole)
