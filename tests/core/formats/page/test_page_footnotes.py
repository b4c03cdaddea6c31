"""The notes of a page's text: a mark in brackets, and the note behind the text."""

from __future__ import annotations

import pytest
from lxml import html

from tearsheet.article.model import BlockKind
from tearsheet.formats.page.shown import footnotes
from tests.core.growth import grows_with_its_size
from tests.core.pages import PARAGRAPHS, page, read

CLAIM = "Nobody had asked them what they thought of it%s before the winter came to the harbour."
NOTE = "Minutes of the council, p. 4."
# How a text refers to its first note -> what that is
FORMS = {
    "wikipedia": (
        '<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>',
        f'<ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span>{NOTE}</span></li></ol>',
    ),
    "substack": (
        '<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>',
        f'<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>{NOTE}</p></div></div>',
    ),
    "wordpress": (
        '<sup data-fn="a-b" class="fn"><a href="#a-b" id="a-b-link">1</a></sup>',
        f'<ol class="wp-block-footnotes"><li id="a-b">{NOTE} <a href="#a-b-link" aria-label="Jump to 1">↩︎</a></li></ol>',
    ),
    "pandoc": (
        '<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>',
        f'<section class="footnotes"><hr><ol><li id="fn1"><p>{NOTE}<a href="#fnref1" class="footnote-back">↩</a></p></li></ol></section>',
    ),
    "saved with its address": (
        '<sup><a href="https://gull.example/storm#f1" id="r1">1</a></sup>',
        f'<div class="notes"><p id="f1"><a href="https://gull.example/storm#r1">1</a> {NOTE}</p></div>',
    ),
    "word": (
        '<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>',
        f'<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> {NOTE}</p></div>',
    ),
}


def texts(body: str) -> list[tuple[str, str]]:
    """Marker and text of the blocks that follow the page's own."""
    return [(block.marker, block.text) for block in read(page(body)).body[len(PARAGRAPHS) :]]


@pytest.mark.parametrize("form", FORMS)
def test_a_note_stands_behind_the_text_that_refers_to_it(form: str) -> None:
    mark, note = FORMS[form]
    assert texts(f"<p>{CLAIM % mark}</p>{note}") == [("", CLAIM % "[1]"), ("1.", NOTE)]


@pytest.mark.parametrize("form", FORMS)
def test_a_note_outside_of_the_text_comes_in_as_well(form: str) -> None:
    mark, note = FORMS[form]
    source = page(f"<p>{CLAIM % mark}</p>").replace(
        "<footer>", f"<div><h2>Notes</h2>{note}</div><footer><hr>"
    )
    blocks = read(source).body[-2:]
    assert [block.text for block in blocks] == ["Notes", NOTE]
    assert blocks[1].kind is BlockKind.LIST_ITEM


def test_a_note_of_several_paragraphs_has_one_number() -> None:
    mark, note = FORMS["substack"]
    body = f"<p>{CLAIM % mark}</p>{note.replace(NOTE, f'{NOTE}</p><p>And more.')}"
    assert texts(body)[1:] == [("1.", NOTE), ("", "And more.")]


def test_a_note_beside_its_paragraph_stands_behind_the_text() -> None:
    body = f"<p>{CLAIM % '<sup><a href=#n id=r>a</a></sup>'}</p><aside id=n>{NOTE}</aside><p>{CLAIM % ' then'}</p>"
    assert texts(body) == [("", CLAIM % "[a]"), ("", CLAIM % " then"), ("a", NOTE)]


def test_several_marks_in_one_are_each_in_brackets() -> None:
    mark = '<sup><a href="#a">1</a>, <a href="#b">2</a></sup>'
    notes = f'<ol><li id="a">{NOTE}</li><li id="b">Box 12.</li></ol>'
    assert texts(f"<p>{CLAIM % mark}</p>{notes}") == [
        ("", CLAIM % "[1], [2]"),
        ("1.", NOTE),
        ("2.", "Box 12."),
    ]


def test_a_note_that_only_another_text_refers_to_is_left_out() -> None:
    mark, note = FORMS["pandoc"]
    source = (
        page()
        .replace("<footer>", f"<footer>Prices of today{mark}")
        .replace("</body>", f"<div>{note}</div></body>")
    )
    found = read(source)
    assert NOTE not in found.text
    assert NOTE in found.left_out_lines


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<sup><a href="https://a.example/x">3</a></sup>', "[3]"),
        ('<sup class="footnote">2</sup>', "[2]"),
        ('the XX<sup><a href="/wiki/XXe">e</a></sup> age', "the XXe age"),
        ('<a href="#part2">2</a>', "2"),
        ('m<sup><a href="#area">2 of the area</a></sup>', "m2 of the area"),
    ],
)
def test_a_raised_link_is_a_mark_and_any_other_number_is_none(markup: str, expected: str) -> None:
    assert texts(f"<p>{CLAIM % markup}</p>") == [("", CLAIM % expected)]


def test_a_raised_number_that_leads_to_a_part_of_the_text_moves_none_of_it() -> None:
    body = f'<p>{CLAIM % "<sup><a href=#more>2</a></sup>"}</p><div id="more"><h2>More</h2><p>{CLAIM % " still"}</p></div><p>{CLAIM % " at last"}</p>'
    assert [text for _, text in texts(body)] == [CLAIM % "[2]", "More", CLAIM % " still", CLAIM % " at last"]


# What is begun, and the middle, of what is said many times over
HOSTILE = [
    "<sup>",
    "<sup><a href=#x>1</a>",
    '<a href="#n"><sup>1</sup></a><p id=n>',
    "<p id=n{0}><sup><a href=#n{1}>1</a></sup>",
    "<q>",
    "<q>a",
    "<ruby>",
    "<ruby>a<rt>b",
    "<math><msup>",
    "<math><mi>a</mi></math>",
    "<span class=frac>",
    "<b>a</b>",
    "<b>a<i>b</i></b>",
    "<del>a</del><ins>b</ins>",
    "<sup>1</sup>/<sub>2</sub>",
    '<span style="vertical-align:super">2',
]


@pytest.mark.parametrize("part", HOSTILE)
def test_no_markup_of_characters_takes_quadratic_time(part: str) -> None:
    def work(count: int) -> None:
        root = html.document_fromstring("".join(part.format(n, n + 1) for n in range(count)), huge_tree)
        footnotes.read(root, str)

    huge_tree = html.HTMLParser(huge_tree=True)
    assert grows_with_its_size(work, 250)
