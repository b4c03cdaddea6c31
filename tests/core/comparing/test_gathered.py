"""Passages that were gathered, copied by the program and pasted into the check of a quotation."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tearsheet.article.model import Article, Block, BlockKind, Passage, Source
from tearsheet.comparing.checked import Checked, Verdict
from tearsheet.comparing.checking import Checker
from tearsheet.comparing.verdicts import sentence
from tearsheet.quoting.citations import citing
from tearsheet.quoting.speech import direct_speech

TEXTS = {
    "en": "The mayor spoke on Monday. “We will build the bridge,” said Ann Lee. It costs 40 million.\n"
    "Critics doubt it. “The river isn’t calm,” Tom Berg said. Nobody has asked the ‘fishers’ yet.\n"
    "The council votes in May. “I shall not vote for it,” said Ann Lee.",
    "de": "Der Fluss stieg am Montag. „Wir bauen die Brücke“, sagte Anna Lenz. Sie kostet 40 Millionen.\n"
    "Viele zweifeln daran. „Der Fluss ist nicht ruhig“, sagte Tom Berg. Niemand fragte die Fischer.\n"
    "Der Rat stimmt im Mai ab. „Ich stimme nicht zu“, sagte Anna Lenz.",
    "fr": "Le fleuve monte. « Nous bâtirons le pont », a dit Anne Lenoir. Il coûte 40 millions.\n"
    "Beaucoup en doutent. « Le fleuve n’est pas calme », a dit Tom Berger. Personne n’a rien demandé.\n"
    "Le conseil vote en mai. « Je ne voterai pas », a dit Anne Lenoir.",
    "ja": "市長は月曜日に語った。「橋を建設する」と田中市長は述べた。費用は四千万円だ。\n"
    "批判も多い。「川は静かではない」と山田氏は話した。漁師には誰も尋ねていない。\n"
    "議会は五月に採決する。「私は賛成しない」と田中市長は述べた。",
}
FORMS = ("full", "short", *citing.REFERENCES)


def article(language: str) -> Article:
    body = tuple(Block(BlockKind.PARAGRAPH, line) for line in TEXTS[language].split("\n"))
    source = Source(None, "text/plain", "utf-8", url="https://example.org/river")
    return Article(
        "The river: “calm”, 2 days",
        body,
        source,
        language=language,
        publication="The Times",
        disclaimer="All of this is made up.",
    )


ARTICLES = {language: article(language) for language in TEXTS}
CHECKERS = {language: Checker(one, direct_speech.quotations) for language, one in ARTICLES.items()}


def copied(language: str, passages: list[Passage], form: str) -> str:
    """What the program puts on the clipboard as plain text."""
    one = ARTICLES[language]
    said = direct_speech.speakers(one, passages)
    return citing.quotation(one, passages, form, Path("/nowhere"), speakers=said).plain


def sentences_of(language: str) -> list[Passage]:
    """Passages of an article that are whole sentences, or speech."""
    text, stops = ARTICLES[language].text, ".。\n"
    starts = [0, *(place + 1 for place, sign in enumerate(text) if sign in stops), len(text)]
    spans = [Passage(start, end) for start, end in pairwise(starts)]
    said = [one.passage for one in direct_speech.quotations(text, language)]
    return sorted({*(span for span in spans if text[span.start : span.end].strip()), *said})


def verdicts(checked: Checked) -> list[Verdict]:
    return [one.verdict for one in checked.each or (checked,)]


@st.composite
def gatherings(draw: st.DrawFn) -> tuple[str, list[Passage], str]:
    language = draw(st.sampled_from(list(TEXTS)))
    chosen = draw(st.lists(st.sampled_from(sentences_of(language)), min_size=2, max_size=4, unique=True))
    apart: list[Passage] = []
    for one in sorted(chosen):
        if not apart or apart[-1].end <= one.start:
            apart.append(one)
    return language, apart, draw(st.sampled_from(FORMS))


@settings(max_examples=60, deadline=None)
@given(gatherings())
def test_each_of_several_passages_is_what_it_is_when_it_is_copied_alone(
    gathering: tuple[str, list[Passage], str],
) -> None:
    language, passages, form = gathering
    check = CHECKERS[language].check
    together = verdicts(check(copied(language, passages, form)))
    assert together == [check(copied(language, [one], "full")).verdict for one in passages]


def passage(words: str) -> Passage:
    start = ARTICLES["en"].text.index(words)
    return Passage(start, start + len(words))


BRIDGE, COST = passage("We will build the bridge"), passage("It costs 40 million")
CALM, VOTE = passage("The river isn’t calm"), passage("The council votes in May")


def told(typed: str) -> str:
    return sentence(CHECKERS["en"].check(typed))


@pytest.mark.parametrize("form", FORMS)
def test_gathered_passages_are_told_to_be_verbatim_in_every_form_of_the_source(form: str) -> None:
    assert told(copied("en", [BRIDGE, CALM, VOTE], form)).startswith("3 quotations, each verbatim.")


def test_the_first_that_is_not_verbatim_is_told_and_led_to() -> None:
    typed = copied("en", [BRIDGE, COST, VOTE], "full").replace("40", "50")
    assert told(typed) == "2 of 3 quotations verbatim. Number 2: Not verbatim: a number differs."
    assert CHECKERS["en"].check(typed).passage == COST


def test_who_is_said_below_a_passage_to_say_it_is_checked() -> None:
    typed = copied("en", [passage("“The river isn’t calm,”"), VOTE], "full")
    assert told(typed) == "2 quotations, each verbatim."
    wrong = typed.replace("— Tom Berg", "— Ann Lee")
    assert "Number 1: Said by Tom Berg, not by Ann Lee" in told(wrong)


def test_a_passage_alone_is_verbatim_with_who_says_it_below() -> None:
    passage = next(iter(direct_speech.quotations(ARTICLES["ja"].text, "ja"))).passage
    typed = copied("ja", [passage], "full")
    assert "\n— 田中\n" in typed
    assert CHECKERS["ja"].check(typed).verdict is Verdict.VERBATIM


def test_passages_copied_one_by_one_are_checked_one_by_one() -> None:
    one, other = (copied("en", [passage], "full") for passage in (COST, VOTE))
    for between in ("\n", "\n\n"):
        assert told(between.join((one, other))) == "2 quotations, each verbatim."


def test_passages_of_several_paragraphs_and_quoted_mails_are_told_apart() -> None:
    whole = Passage(0, ARTICLES["en"].text.index("The council"))
    mail = "\n".join(f"> {line}" for line in copied("en", [whole, VOTE], "full").split("\n"))
    assert told(mail) == "2 quotations, each verbatim."


@pytest.mark.parametrize(
    "typed",
    [
        "“It costs 40 million”",
        "“It costs 40 million\n\n“The council votes in May”",
        "“It costs 40 million”\n\nThe council votes in May",
        "“It costs 40 million”\n\nBut:\n\n“The council votes in May”",
        "“It costs 40 million”\nHe added:\n\n“The council votes in May”",
        "“It costs 40 million” and “The council votes in May”",
    ],
)
def test_what_cannot_be_told_apart_for_sure_is_checked_as_one(typed: str) -> None:
    assert not CHECKERS["en"].check(typed).each
