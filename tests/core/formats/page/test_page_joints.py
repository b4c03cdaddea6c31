"""Runs that only a page's style parts do not fuse, and words that are only drawn in two ways stay one."""

from __future__ import annotations

import re

import pytest

from tests.core.pages import PARAGRAPHS, page, read

LONG = "and all of it was written down by the harbour master in the evening of that day."


def texts(body: str, language: str = "en") -> list[str]:
    source = page(body).replace("lang=en", f"lang={language}")
    found = read(source)
    return [*[block.text for block in found.body[len(PARAGRAPHS) :]], *found.left_out_lines]


@pytest.mark.parametrize(
    ("markup", "parts"),
    [
        ("<span class=a>Edda Ransom</span><span class=d>October 1, 2023</span><span class=r>4 min read</span>",
         ["Edda Ransom", "October 1, 2023", "4 min read"]),
        ("<a href=/e class=a>Edda Ransom</a><time>1 October 2023</time>", ["Edda Ransom", "1 October 2023"]),
        ("<span class=name>王小明</span><span class=day>2023年10月1日</span>", ["王小明", "2023年10月1日"]),
        ("<a href=/news>News</a><a href=/sport>Sport</a>", ["News", "Sport"]),
        ("<span class=x>Анна Петрова</span><svg></svg><span class=y>12 мая 2021</span>", ["Анна Петрова", "12 мая 2021"]),
    ],
)  # fmt: skip
def test_what_stands_side_by_side_in_a_box_are_lines_of_their_own(markup: str, parts: list[str]) -> None:
    assert set(parts) <= set(texts(f"<div class=meta>{markup}</div>"))


def test_sentences_in_spans_of_one_class_do_not_fuse() -> None:
    first, second = f"The storm was long {LONG}", f"Engineers had come {LONG}"
    spans = f"<span class=p>{first}</span><span class=p>{second}</span>"
    assert texts(f"<div>{spans}</div>")[:2] == [first, second]
    assert f"{first} {second}" in texts(f"<p>{spans} {LONG}</p>")[0]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<li><span class=n>Ann Lee</span><span class=r>Reporter</span></li>", "Ann Lee Reporter"),
        ("<li>By <a href=/a>Ann Lee</a><a href=/b>Bo Ray</a></li>", "By Ann Lee Bo Ray"),
    ],
)
def test_within_one_line_a_blank_parts_them(markup: str, expected: str) -> None:
    assert f"{expected} {LONG}" in texts(f"<ul>{markup.replace('</li>', f' {LONG}</li>')}</ul>")


@pytest.mark.parametrize(
    "markup",
    [
        "<span class=dropcap>T</span>he harbour",
        "<span class=cap>T</span><span>he harbour</span>",
        "<b>un</b>believ<i>able</i>",
        "<span>Mac</span><span>Donald</span>",
        "<span class=s1>un</span><span class=s2>told</span>",
        "<a href=/x>long</a><a href=/x>er</a>",
        "<code><span class=k>def</span><span class=n>Name</span></code>",
        "<b>COVID</b><i>-19</i>",
    ],
)
def test_one_word_in_two_ways_stays_one(markup: str) -> None:

    word = re.sub("<[^>]*>", "", markup)
    assert texts(f"<p>They said {markup}, {LONG}</p>")[0] == f"They said {word}, {LONG}"
