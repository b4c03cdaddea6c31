"""The article as an e-book, as a reading system takes it."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.model import (
    Article,
    Block,
    BlockKind,
    Passage,
    Picture,
    PublicationDate,
    Span,
    SpanKind,
)
from tearsheet.exchange.whole import Whole, export
from tests.core.exchange.test_whole import notes_on, of, paragraph
from tests.core.pages import png

XHTML, EPUB = "{http://www.w3.org/1999/xhtml}", "{http://www.idpf.org/2007/ops}"
DUBLIN = "{http://purl.org/dc/elements/1.1/}"
PNG, DAY = png(), date(2023, 10, 1)
PACKAGE = "{http://www.idpf.org/2007/opf}"


def book(article: Article, *passages: Passage, body: str = "Said") -> ZipFile:
    return ZipFile(BytesIO(export(Whole.EPUB, article, *notes_on(article, passages, body))))


def read(made: ZipFile, name: str = "article.xhtml") -> ElementTree.Element:
    return ElementTree.fromstring(made.read(f"EPUB/{name}"))


def words(element: ElementTree.Element) -> str:
    return " ".join("".join(element.itertext()).split())


def by_type(page: ElementTree.Element, kind: str) -> list[ElementTree.Element]:
    return [each for each in page.iter() if each.get(f"{EPUB}type") == kind]


def test_the_media_type_is_the_first_file_and_not_compressed() -> None:
    first, *others = book(of(paragraph("Words"))).infolist()
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", ZIP_STORED, b"")
    assert others


def test_the_same_article_is_the_same_file() -> None:
    article = of(paragraph("Some words"))
    once, twice = (export(Whole.EPUB, article, *notes_on(article, [Passage(0, 4)])) for _ in range(2))
    assert once == twice
    assert {each.date_time for each in ZipFile(BytesIO(once)).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_notes_are_footnotes_that_lead_there_and_back() -> None:
    page = read(book(of(paragraph("One and two")), Passage(0, 3), Passage(8, 11)))
    called, notes = by_type(page, "noteref"), by_type(page, "footnote")
    assert [each.get("href") for each in called] == [f"#{note.get('id')}" for note in notes]
    assert ["Said 0" in words(note) for note in notes] == [True, False]
    back = [note.find(f".//{XHTML}a") for note in notes]
    assert [each.get("href") for each in back if each is not None] == [
        f"#{each.get('id')}" for each in called
    ]


def test_the_disclaimer_stands_before_all_else() -> None:
    page = read(book(of(paragraph("Words"))))
    [body] = page.findall(f"{XHTML}body")
    assert words(body).startswith("This article is fictional. Troops <Leave>")


def test_what_is_stated_is_told_of_the_book_and_nothing_else() -> None:
    article = of(paragraph("Words"))._replace(
        language="sr-Latn", publication="The Paper", published=PublicationDate("1 Oct 2023", DAY)
    )
    package = read(book(article), "package.opf")
    stated = {
        each.tag.removeprefix(DUBLIN): each.text for each in package.iter() if each.tag.startswith(DUBLIN)
    }
    del stated["identifier"]
    assert stated == {
        "title": "Troops <Leave>",
        "language": "sr-Latn",
        "creator": "Ann Lee",
        "publisher": "The Paper",
        "date": "2023-10-01",
        "source": "https://news.example/a",
    }


@pytest.mark.parametrize("stated", ["", "en_US", "<a>", "nonsense language"])
def test_a_language_that_is_none_is_told_as_undetermined(stated: str) -> None:
    made = book(of(paragraph("Words"))._replace(language=stated))
    assert [each.text for each in read(made, "package.opf").iter(f"{DUBLIN}language")] == ["und"]
    assert read(made).get("lang") is None


def test_the_contents_have_the_headings_and_the_notes() -> None:
    heading = paragraph("A part", kind=BlockKind.HEADING)
    made = book(of(paragraph("Words"), heading, paragraph("More")), Passage(0, 5))
    links = [(words(each), str(each.get("href"))) for each in read(made, "nav.xhtml").iter(f"{XHTML}a")]
    assert [name for name, _ in links] == ["Troops <Leave>", "A part", "Notes"]
    ids = {each.get("id") for each in read(made).iter()}
    assert all(place.partition("#")[2] in ids for _, place in links[1:])


def test_a_picture_is_in_the_book_and_of_what_is_none_its_description() -> None:
    blocks = [Block(BlockKind.CAPTION, f"Caption {name}", picture=name) for name in ("one", "two")]
    pictures = {
        "one": Picture("image/png", PNG, "A <bridge>"),
        "two": Picture("image/png", b"no picture", "A river"),
    }
    made = book(of(*blocks)._replace(pictures=pictures))
    [image] = read(made).iter(f"{XHTML}img")
    assert image.get("alt") == "A <bridge>"
    assert made.read(f"EPUB/{image.get('src')}") == PNG
    assert "[Picture: A river]" in words(read(made))


def test_every_file_is_listed_once_and_there() -> None:
    made = book(of(paragraph("Words")))
    listed = [each.get("href") for each in read(made, "package.opf").iter(f"{PACKAGE}item")]
    inside = [name.removeprefix("EPUB/") for name in made.namelist() if name.startswith("EPUB/")]
    assert sorted(map(str, listed)) == sorted(set(inside) - {"package.opf"})


TEXTS = st.text(st.characters(max_codepoint=0x3000), max_size=30).map(lambda text: text.replace("\n", " "))
LOOKS = st.sampled_from([SpanKind.STRONG, SpanKind.CODE, SpanKind.STRUCK, SpanKind.RUBY, SpanKind.LINK])
SPANS = st.tuples(st.integers(0, 20), st.integers(1, 20), LOOKS)


@given(TEXTS, st.sampled_from(BlockKind), SPANS, TEXTS)
def test_any_words_make_well_formed_documents(
    text: str, kind: BlockKind, look: tuple[int, int, SpanKind], said: str
) -> None:
    start, end = look[0], min(len(text), look[0] + look[1])
    spans = [Span(start, end, look[2], f"https://a.example/{said}")] if start < end else []
    article = of(paragraph(text, *spans, kind=kind), paragraph("Words"))._replace(
        headline=said, bylines=(text, said), publication=text
    )
    made = book(article, Passage(0, max(1, len(text) // 2)), body=f"{said}\n\n{text}")
    for name in ("article.xhtml", "nav.xhtml", "package.opf"):
        assert read(made, name) is not None


def test_what_no_document_may_hold_is_replaced() -> None:
    article = of(paragraph("Words"))._replace(headline="", disclaimer="a\ud800b")
    assert "a\ufffdb" in words(read(book(article)))


def caption(description: str) -> Article:
    shown = Block(BlockKind.CAPTION, "Below", picture="one")
    return of(shown)._replace(pictures={"one": Picture("image/png", PNG, description)})


def test_what_a_picture_is_described_by_cannot_pass_for_marks() -> None:
    page = read(book(caption("A \ufdd2\ufdd3\ufdd4 bridge"), Passage(0, 5)))
    assert len(by_type(page, "noteref")) == 1


def test_a_picture_that_cannot_be_shown_and_is_not_described_is_named_alone() -> None:
    article = caption("")._replace(pictures={})
    assert "[Picture]Below" in words(read(book(article)))


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("https://a.example/b[1]?c[]=%d%20", "https://a.example/b%5B1%5D?c%5B%5D=%25d%20"),
        ("https://a.example/b#c#d", "https://a.example/b#c%23d"),
        ("https://a.example/it's?b=1&c=2", "https://a.example/it's?b=1&c=2"),
        ("http://[::1]/b]", "http://[::1]/b%5D"),
    ],
)
def test_addresses_are_written_as_readers_of_books_take_them(address: str, written: str) -> None:
    """EPUB readers refuse a whole book for what browsers put right: RFC 3986, 2.1, 3.2.2, 3.5."""
    page = read(book(of(paragraph("here", Span(0, 4, SpanKind.LINK, address)))))
    assert written in [each.get("href") for each in page.iter(f"{XHTML}a")]
