"""What the characters of a Markdown text mean by its signs, or by HTML within a line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tearsheet.article.model import Article, Block, SpanKind
from tearsheet.article.record import to_json
from tearsheet.formats import load_bytes

REST = "and all of it was written down by the harbour master in the evening of that day."


def article(text: str, language: str = "en") -> Article:
    return load_bytes(f"---\nlang: {language}\n---\n# A storm\n\n{text}\n".encode(), Path("a.md"))


def block(markup: str, language: str = "en") -> Block:
    return article(f"They said {markup}, {REST}", language).body[0]


def words(markup: str, language: str = "en") -> str:
    return block(markup, language).text.removeprefix("They said ").removesuffix(f", {REST}")


@pytest.mark.parametrize(
    ("language", "markup", "expected"),
    [
        ("en", "10<sup>6</sup> of CO<sub>2</sub>", "10⁶ of CO₂"),
        ("en", "19 m^2^ of H~2~O", "19 m² of H₂O"),
        ("en", "10<sup>-6</sup>", "10⁻⁶"),
        ("en", "5 <sup>1</sup>/<sub>2</sub> miles", "5 ½ miles"),
        ("fr", "<q>oui</q> à M<sup>me</sup> D.", "«\xa0oui\xa0» à Mme D."),
        ("de", "<q>ja, <q>nein</q></q>", "„ja, ‚nein‘“"),
        ("en", "~~50~~ 60", "50 60"),
        ("en", "a <sup>b", "a b"),
        ("en", "`10<sup>6</sup>` and 2^10 ~ 1~3", "10<sup>6</sup> and 2^10 ~ 1~3"),
        ("ja", "<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>は", "東京は"),
    ],
)
def test_figures_and_marks_are_what_they_mean(language: str, markup: str, expected: str) -> None:
    assert words(markup, language) == expected


@pytest.mark.parametrize(
    ("markup", "kind", "expected"),
    [
        ("~~guilty~~", SpanKind.STRUCK, ("guilty", "")),
        ("<del>guilty</del>", SpanKind.STRUCK, ("guilty", "")),
        ("<s>very **guilty**</s>", SpanKind.STRUCK, ("very guilty", "")),
        ("<ins>new</ins>", SpanKind.INSERTED, ("new", "")),
        ("the 20<sup>th</sup>", SpanKind.RAISED, ("th", "")),
        ("x<sub>i</sub>", SpanKind.LOWERED, ("i", "")),
        ("x<sub>i+1</sub>", SpanKind.LOWERED, ("i", "")),
        ("<ruby>漢<rt>かん</rt></ruby>", SpanKind.RUBY, ("漢", "かん")),
    ],
)
def test_other_looks_are_spans(markup: str, kind: SpanKind, expected: tuple[str, str]) -> None:
    found = block(markup)
    spans = [(found.text[span.start : span.end], span.target) for span in found.spans if span.kind is kind]
    assert spans == [expected]


@pytest.mark.parametrize(
    "markup", ["**a <del>b** c</del>", "<del>a", "a</del>", "<sup>*a</sup>*", "<rt>a</rt>"]
)
def test_tags_that_pair_with_none_lose_no_word(markup: str) -> None:
    assert set(words(markup)) >= {"a"}


def test_html_of_its_own_says_what_it_means_too() -> None:
    found = article(f"{REST}\n\n<p>10<sup>6</sup> and <del>50</del> 60</p>")
    assert found.body[1].text == "10⁶ and [struck out: 50] 60"


@pytest.mark.parametrize("struck", ["~~open~~", "<del>open</del>"])
def test_struck_words_of_a_headline_are_left_out_of_it(struck: str) -> None:
    found = load_bytes(f"# Harbour {struck} closed\n\n{REST}\n".encode(), Path("a.md"))
    assert found.headline == "Harbour closed"
    assert found.left_out_lines == ("Harbour [struck out: open] closed",)


def test_a_notes_mark_stands_raised() -> None:
    found = article(f"It was so[^n], {REST}\n\n[^n]: Archive.").body
    assert found[0].text == f"It was so[1], {REST}"
    assert [(span.start, span.end, span.kind) for span in found[0].spans] == [(9, 12, SpanKind.RAISED)]
    assert (found[1].marker, found[1].text) == ("1.", "Archive.")


def test_the_record_says_what_is_struck_out() -> None:
    record = json.loads(to_json(article(f"It cost ~~50~~ 60, {REST}")))
    assert record["body_blocks"] == [f"It cost [struck out: 50] 60, {REST}"]
