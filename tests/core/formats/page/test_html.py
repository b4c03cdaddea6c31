from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.model import BlockKind, Source, Span, SpanKind
from tearsheet.errors import LoadError
from tearsheet.formats import beside
from tearsheet.formats.page import html, whole_text
from tearsheet.formats.page.shown import document, pieces
from tests.core.growth import grows_with_its_size
from tests.core.pages import PARAGRAPHS, page, png, read

PNG = png()


def test_the_headline_is_the_heading_that_shares_the_titles_words() -> None:
    assert read(page()).headline == "Storm closes the harbour"


def test_the_body_is_the_articles_paragraphs() -> None:
    assert read(page()).text.split("\n") == list(PARAGRAPHS)


def test_what_is_no_body_is_left_out_and_kept() -> None:
    assert read(page()).left_out_lines == ("Home", "The Daily Gull", "Imprint and contact")


def test_the_paper_is_the_publication() -> None:
    assert read(page()).publication == "The Daily Gull"


def test_the_language_is_as_stated() -> None:
    assert read(page()).language == "en"


@pytest.mark.parametrize(
    ("stated", "when"),
    [
        ("2023-10-01T00:11:00+02:00", datetime(2023, 10, 1, 0, 11, tzinfo=timezone(timedelta(hours=2)))),
        ("2023-10-01T00:11:00Z", datetime(2023, 10, 1, 0, 11, tzinfo=UTC)),
        ("2023-10-01 00:11:00", datetime(2023, 10, 1, 0, 11)),
        ("2023-10-01", date(2023, 10, 1)),
    ],
)
def test_a_date_says_exactly_what_is_stated(stated: str, when: date) -> None:
    head = f'<meta property="article:published_time" content="{stated}">'
    published = read(page(head=head)).published
    assert published is not None
    assert published.when == when


def test_linked_data_states_date_change_and_authors() -> None:
    head = (
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",'
        '"headline": "Storm closes the harbour", "datePublished": "2024-02-03", "dateModified": "2024-02-04", "author": [{"name": "Ada Quay"},'
        '{"@id": "#ben"}]}, {"@id": "#ben", "@type": "Person", "name": "Ben Pier"}]}</script>'
    )
    article = read(page(head=head))
    assert article.published is not None
    assert article.updated is not None
    assert (article.published.when, article.updated.when) == (date(2024, 2, 3), date(2024, 2, 4))
    assert article.bylines == ("Ada Quay", "Ben Pier")
    assert article.provenance["bylines"].origin == "JSON-LD"


def test_broken_linked_data_does_no_harm() -> None:
    head = '<script type="application/ld+json">' + "[" * 50_000 + "</script>"
    assert read(page(head=head)).headline == "Storm closes the harbour"


def test_a_byline_is_never_the_site_nor_an_address() -> None:
    head = '<meta name=author content="The Daily Gull"><meta property="article:author" content="https://x.example/a">'
    assert read(page(head=head)).bylines == ()


def test_a_name_that_begins_like_a_label_stays_whole() -> None:
    assert read(page(head='<meta name=author content="Von Trapp, Maria">')).bylines == ("Von Trapp, Maria",)


def test_a_date_in_the_address_is_a_guess() -> None:
    article = read(page(head='<link rel=canonical href="https://gull.example/2021/07/09/storm">'))
    assert article.published is not None
    assert article.published.when == date(2021, 7, 9)
    assert article.provenance["published"].is_guess


def test_a_page_without_a_date_has_none() -> None:
    assert read(page()).published is None


@pytest.mark.parametrize(
    "line",
    ["<p>1 October 2023</p>", "<div class=meta>Posted on <a href='/d'>1 October 2023</a> by Ada Quay</div>"],
)
def test_a_date_printed_beside_the_headline_is_a_guess(line: str) -> None:
    article = read(page().replace("<div class=story>", f"{line}<div class=story>"))
    assert article.published is not None
    assert article.published.when == date(2023, 10, 1)
    assert article.provenance["published"].is_guess
    assert "1 October 2023" not in article.text


@pytest.mark.parametrize(
    "elsewhere",
    [
        "<p>The council of the town decided on 1 October 2023 that a new pier should be built of stone.</p>",
        "</div></article><div class=comments><p>Ben Pier</p><p>1 October 2023</p><p>Well said.</p></div>",
        "</div></article><aside><a href='/x'>Another storm hit the islands</a><p>1 October 2023</p></aside>",
        "</div></article><p>© 1 October 2023 The Daily Gull</p>",
    ],
    ids=["sentence", "comment", "teaser", "copyright"],
)
def test_a_date_elsewhere_is_not_the_articles(elsewhere: str) -> None:
    assert read(page(elsewhere)).published is None


def test_the_date_of_a_related_article_before_the_body_is_not_the_articles() -> None:
    box = "<div><a href='/x'>Another storm has hit the islands</a><p>1 October 2023</p></div>"
    assert read(page().replace("<div class=story>", f"{box}<div class=story>")).published is None


@pytest.mark.parametrize(
    "attributes", ["hidden", "style='color: red; display : none'", "role=tooltip aria-hidden=true"]
)
def test_what_is_hidden_is_left_out(attributes: str) -> None:
    note = "Readers never see this line about the harbour, the pier and the town."
    shown = (
        f"The last ferry of the year <span {attributes}>secret </span>has left the harbour of the old town."
    )
    article = read(page(f"<p {attributes}>{note}</p><p>{shown}</p>"))
    assert "never see" not in article.text
    assert "The last ferry of the year has left" in article.text
    assert {note, "secret"} <= set(article.left_out_lines)


@pytest.mark.parametrize("attribute", ["aria-hidden=true", "style=display:none", "hidden"])
def test_a_body_that_a_script_or_a_dialog_hides_is_the_body_still(attribute: str) -> None:
    source = page().replace("<div class=story>", f"<div class=story {attribute}>")
    assert read(source).text.split("\n") == list(PARAGRAPHS)


def test_emphasis_and_links_are_spans() -> None:
    inner = '<p>More than <em>two hundred</em> letters came, wrote <a href="https://gull.example/x">the paper</a> on Friday.</p>'
    block = next(block for block in read(page(inner)).body if block.text.startswith("More than"))
    assert block.spans == (
        Span(10, 21, SpanKind.EMPHASIS),
        Span(42, 51, SpanKind.LINK, "https://gull.example/x"),
    )


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/hostname", "/local", "data:text/html,x"]
)
def test_other_addresses_are_no_links(address: str) -> None:
    inner = f'<p>More than two hundred letters came on Monday, wrote <a href="{address}">the paper</a> on Friday.</p>'
    assert not any(block.spans for block in read(page(inner)).body)


def test_list_items_have_markers_and_levels() -> None:
    inner = (
        "<p>These are the crossings that the harbour master has promised for the first week of the spring:</p>"
        "<ol><li>The early ferry to the northern island at six<ul><li>with room for twenty cars and a lorry</li>"
        "</ul></li><li>The late ferry to the southern island at nine</li></ol>"
        "<p>All the others have to wait until the pier has been mended, which nobody expects before June.</p>"
    )
    items = [block for block in read(page(inner)).body if block.kind is BlockKind.LIST_ITEM]
    assert [(item.marker, item.level) for item in items] == [("1.", 1), ("•", 2), ("2.", 1)]


def test_code_keeps_its_indentation() -> None:
    code = "<pre>code  block\n  indented\n\n\tdeep <b>bold</b>  </pre><pre><code>x:\n    y</code></pre>"
    behind = f"<p>{PARAGRAPHS[0].upper()}</p>"
    found = [block for block in read(page(code + behind)).body if block.kind is BlockKind.PREFORMATTED]
    assert [block.text for block in found] == ["code  block", "  indented", "\tdeep bold", "x:", "    y"]
    assert found[2].spans == (Span(6, 10, SpanKind.STRONG),)


def test_a_row_keeps_its_empty_cells_and_no_blanks_around_them() -> None:
    rows = "<tr><td></td><th> <i>Men </i> </th><th>Women</th></tr><tr><td>All </td><td> 1</td><td></td></tr>"
    root = document.tree(f"<table>{rows}</table>")
    assert root is not None
    first, second = (piece.block for piece in pieces.of_page(root, str))
    assert (first.text, second.text) == ("\tMen\tWomen", "All\t1")
    assert first.spans == (Span(1, 4, SpanKind.EMPHASIS),)


def test_a_picture_inside_the_page_stands_above_its_caption() -> None:
    address = "data:image/png;base64," + base64.b64encode(PNG).decode()
    inner = (
        f'<figure><img alt="A pier" src="{address}"><figcaption>The pier on Monday</figcaption></figure>'
        "<p>The town council will decide in the next week whether a pier of stone would not be cheaper.</p>"
    )
    article = read(page(inner))
    caption = next(block for block in article.body if block.kind is BlockKind.CAPTION)
    assert caption.text == "The pier on Monday"
    assert article.pictures[caption.picture].content == PNG
    assert article.pictures[caption.picture].description == "A pier"


@pytest.mark.parametrize(
    ("size", "is_shown"), [((60, 40), True), ((16, 16), False), ((1, 900), False), ((40, 40), False)]
)
def test_a_picture_is_more_than_a_sign_beside_words(size: tuple[int, int], is_shown: bool) -> None:
    source = base64.b64encode(png(*size)).decode()
    picture = f'<img src="data:image/png;base64,{source}">'
    article = read(page(body=f"{picture}<p>{PARAGRAPHS[0][::-1]}</p>"))
    assert bool(article.pictures) == is_shown


@pytest.mark.parametrize("name", ["p_files/a.png", "./p_files/a.png", "p_files/%61.png"])
def test_a_picture_in_the_folder_beside_the_page_is_found(tmp_path: Path, name: str) -> None:
    (tmp_path / "p_files").mkdir()
    (tmp_path / "p_files" / "a.png").write_bytes(PNG)
    source = page(
        f'<img src="{name}"><p>The last word has not been said, as all of them know in the town.</p>'
    )
    path = tmp_path / "p.html"
    assert len(html.read(source.encode(), path, beside.HandedOut(path, "text/html")).pictures) == 1


@pytest.mark.parametrize(
    "name", ["../a.png", "p_files/../../a.png", "/etc/hostname", "p_files/link.png", "file:a.png"]
)
def test_no_picture_is_taken_from_elsewhere(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "saved"
    (folder / "p_files").mkdir(parents=True)
    (tmp_path / "a.png").write_bytes(PNG)
    (folder / "p_files" / "link.png").symlink_to(tmp_path / "a.png")
    source = page(
        f'<img src="{name}"><p>The last word has not been said, as all of them know in the town.</p>'
    )
    path = folder / "p.html"
    assert not html.read(source.encode(), path, beside.HandedOut(path, "text/html")).pictures


def test_the_address_and_time_of_saving_are_the_savers() -> None:
    comment = (
        "<!--\n Page saved with SingleFile \n url: https://gull.example/storm \n"
        " saved date: Tue Oct 03 2023 10:00:00 GMT+0200 (Central European Summer Time)\n-->"
    )
    source = read(page().replace("<html", comment + "<html", 1)).source
    assert source.url == "https://gull.example/storm"
    assert source.saved == datetime(2023, 10, 3, 8, tzinfo=UTC)


def test_a_disclaimer_is_set_apart() -> None:
    article = read(
        page("<p>Editor's note: This article has been corrected; the pier is older than it said.</p>")
    )
    assert article.disclaimer.startswith("Editor's note")
    assert "Editor's note" not in article.text


@pytest.mark.parametrize("source", ["<html></html>", "<script>var a = '<p>'", " \xa0 ", "<!-- nothing -->"])
def test_a_page_without_text_is_refused_in_one_sentence(source: str) -> None:
    with pytest.raises(LoadError):
        read(source)


@pytest.mark.parametrize("depth", [300, 5_000, 50_000])
def test_no_text_is_lost_at_any_depth(depth: int) -> None:
    assert PARAGRAPHS[0] in read("<div>" * depth + f"<p>{PARAGRAPHS[0]}</p>" + "</div>" * depth).text


@pytest.mark.parametrize(
    "source",
    ["\0<p>\x01", '<!DOCTYPE html [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><p>&b;'],
    ids=["controls", "entities"],
)
def test_a_hostile_page_has_its_text(source: str) -> None:
    assert PARAGRAPHS[0] in read(source + PARAGRAPHS[0]).text


@pytest.mark.parametrize(
    ("source", "size"),
    [
        (lambda count: "<p " + " ".join(f"a{number}=1" for number in range(count)) + ">", 37_500),
        (lambda count: "<p>" + "<span>word </span>" * count, 3_000),
        (lambda count: "<" * count + " ", 25_000),
        (lambda count: "<title>A title</title><h1>A title</h1>" + "<p>A title</p>" * count, 600),
    ],
    ids=["attributes", "spans", "signs", "titles"],
)
def test_a_hostile_page_takes_no_quadratic_time(source: Callable[[int], str], size: int) -> None:
    def work(count: int) -> None:
        assert PARAGRAPHS[0] in read(source(count) + PARAGRAPHS[0]).text.replace("\n", " ")

    assert grows_with_its_size(work, size)


@given(st.text(alphabet="<>/pdivbaul=\"'! -\0\n&;héя", max_size=400))
def test_any_text_is_an_article_or_refused(source: str) -> None:
    try:
        article = read("<p>" + source)
    except LoadError:
        return
    assert article.text
    assert not any(len(block.text.splitlines()) > 1 for block in article.body)


def test_the_text_without_a_tree_is_all_text_but_scripts() -> None:
    article = whole_text.article(
        "<title>A</title><p>one &amp; two<script>no()</script><div>three</div>",
        Source(None, "text/html", "utf-8"),
    )
    assert (article.headline, article.text) == ("A", "one & two\nthree")


@pytest.mark.parametrize(
    "layout",
    [
        "<article><figure><img src='{0}'><figcaption>The pier</figcaption></figure><h1>{1}</h1><div>{2}</div></article>",
        "<article><h1>{1}</h1><div>{2}</div><figure><img src='{0}'><figcaption>The pier</figcaption></figure></article>",
        "<div class=wrap><header><img src='{0}'><h1>{1}</h1></header><div>{2}</div></div>",
    ],
)
def test_a_picture_above_the_headline_or_behind_the_last_paragraph_is_kept(layout: str) -> None:
    picture = "data:image/png;base64," + base64.b64encode(png()).decode()
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    article = read(
        f"<title>Storm closes the harbour</title><body>{layout.format(picture, 'Storm closes the harbour', text)}"
    )
    assert len(article.pictures) == 1
    assert [block.text for block in article.body if not block.picture] == list(PARAGRAPHS)


def test_a_picture_of_the_page_s_own_is_none_of_the_article() -> None:
    picture = "data:image/png;base64," + base64.b64encode(png()).decode()
    source = (
        page()
        .replace("<nav>", f"<nav><img src='{picture}'>")
        .replace("<p>Imprint", f"<img src='{picture}'><p>Imprint")
    )
    assert not read(source).pictures


def test_a_reader_view_that_firefox_has_saved_says_where_its_page_is() -> None:
    source = (
        '<title>The bridge</title><body class="light loaded"><div class="header reader-header">'
        '<a class="domain reader-domain" href="https://courier.example/bridge">courier.example</a>'
        '<h1 class="reader-title">The bridge</h1><div class="credits reader-credits">Edda Ransom</div></div>'
        f'<div class="content"><div class="moz-reader-content"><p>{"It will close to lorries. " * 9}</p>'
        f"<p>{'Two girders are worn. ' * 9}</p></div></div>"
    )
    found = html.read(source.encode(), Path("a.html"))
    assert (found.source.url, found.bylines) == ("https://courier.example/bridge", ("Edda Ransom",))


MENUS = {
    "a menu": "<nav><ul><li><a href=/>Home</a><li><a href=/n>News</a><li><a href=/s>Sport</a></ul></nav>",
    "ein Menü": "<div><a href=/>Startseite</a> <a href=/p>Politik</a></div>",
    "a menu under a heading": "<h2>Sections</h2><p><a href=/news>All of the news</a></p>",
}


@pytest.mark.parametrize("menu", MENUS.values(), ids=MENUS)
def test_a_page_of_nothing_but_links_says_so(menu: str) -> None:
    assert "menus and links" in read(f"<title>The Courier</title>{menu}").warning


def test_a_page_of_few_words_is_none_of_links() -> None:
    assert read("<title>The Courier</title><p>Closed.</p><p><a href=/>Home</a></p>").warning == ""
