"""What an article has struck out is never taken for what it says."""

from __future__ import annotations

import pytest

from tearsheet.article.model import Article, Block, BlockKind, Source, Span, SpanKind
from tearsheet.comparing.checked import Verdict
from tearsheet.comparing.checking import Checker
from tearsheet.comparing.copies import compare
from tearsheet.comparing.summary import summary
from tearsheet.comparing.verdicts import sentence
from tearsheet.quoting.speech.direct_speech import quotations

BEFORE = "🌍 The harbour was closed."
TEXT = "It says who had signed the report; it was signed by Weber it was unsigned. Nobody knew it then."
STRUCK = "it was signed by Weber"


def article(*, is_struck: bool) -> Article:
    start = TEXT.index(STRUCK)
    spans = (Span(start, start + len(STRUCK), SpanKind.STRUCK),) if is_struck else ()
    blocks = (Block(BlockKind.PARAGRAPH, BEFORE), Block(BlockKind.PARAGRAPH, TEXT, spans))
    return Article("", blocks, Source(None, "text/html", "utf-8"))


CHECKER = Checker(article(is_struck=True), quotations)


@pytest.mark.parametrize(
    ("quotation", "struck"),
    [
        (STRUCK, STRUCK),
        ("signed by Weber it was unsigned", "signed by Weber"),
        ("the report; it was signed", "it was signed"),
        (f"{BEFORE} {TEXT}", STRUCK),
        ("closed … it was signed by Weber", STRUCK),
    ],
)
def test_the_check_of_a_quotation_says_what_is_struck_out(quotation: str, struck: str) -> None:
    checked = CHECKER.check(quotation)
    assert checked.struck == (struck,)
    assert f"Struck out in the text: “{struck}”." in sentence(checked)


@pytest.mark.parametrize("quotation", ["who had signed the report", "it was unsigned", "Nobody knew it then"])
def test_it_says_nothing_of_words_that_stand(quotation: str) -> None:
    assert CHECKER.check(quotation).struck == ()
    assert sentence(CHECKER.check(quotation)) == "Verbatim."


def test_what_is_not_there_is_not_struck_out() -> None:
    checked = CHECKER.check("Lions roam the quiet savannah at night")
    assert (checked.verdict, checked.struck) == (Verdict.ABSENT, ())


def test_a_copy_that_has_struck_words_out_differs_from_one_in_which_they_stand() -> None:
    comparison = compare(article(is_struck=False), article(is_struck=True))
    [number] = comparison.changes()
    words = "".join(piece.new for piece in comparison.rows[number].pieces)
    assert f"[struck out: {STRUCK}]" in words
    assert summary(comparison)[0] == "Paragraphs and fields that differ: 1 changed."


def test_two_copies_that_have_the_same_words_struck_out_do_not_differ() -> None:
    assert compare(article(is_struck=True), article(is_struck=True)).is_same


def test_the_places_of_a_comparison_are_those_of_the_articles_text() -> None:
    comparison = compare(article(is_struck=False), article(is_struck=True))
    [number] = comparison.changes()
    new = comparison.rows[number].new
    assert new is not None
    text = article(is_struck=True).text
    assert text[new.start : new.end] == TEXT
