"""What is said of an article, in which order and in which language."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.quoting.aloud.language import voice_language
from tearsheet.quoting.aloud.script import LONGEST, Script, Section, Utterance

FRENCH = "Le ministre a dit que le gouvernement ne changera pas son plan, et que les maires le savent."
UKRAINIAN = "Міністр сказав, що уряд представить новий план наступного року. Опозиція цьому не вірить."
ENGLISH = "The minister said that the plan for São Paulo will not change, and the mayors know it."


def article(*paragraphs: str, headline: str = "A headline", language: str = "") -> Article:
    body = tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs)
    source = Source(None, "text/plain", "utf-8")
    return Article(
        headline,
        body,
        source,
        standfirst="A second title.",
        disclaimer="All this is fiction.",
        language=language,
    )


def walk(
    script: Script, step: Callable[[Utterance], Utterance | None], first: Utterance | None
) -> list[Utterance]:
    said = []
    while first:
        said.append(first)
        first = step(first)
    return said


def test_titles_are_said_first_then_each_sentence_and_the_disclaimer_last() -> None:
    script = Script(article("One is said. Two is said.", "  ", "Three."))
    said = walk(script, script.after, script.at(Section.HEADLINE, 0))
    assert [script.words(one) for one in said] == [
        "A headline", "A second title.", "One is said.", "Two is said.", "Three.", "All this is fiction.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("position", "words"),
    [(0, "One is said."), (5, "One is said."), (13, "Two is."), (20, "Two is."), (22, "Three.")],
)
def test_reading_begins_with_the_sentence_at_the_caret(position: int, words: str) -> None:
    script = Script(article("One is said. Two is.", "Three."))
    said = script.at(Section.BODY, position)
    assert said
    assert script.words(said) == words


TEXTS = st.lists(st.text(alphabet="ab .!?,;…\u3002\u00a0\n\t😀", max_size=900), max_size=4)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_all_is_said_once_in_short_pieces_and_the_way_back_is_the_same(texts: list[str]) -> None:
    script = Script(article(*texts))
    said = walk(script, script.after, script.at(Section.HEADLINE, 0))
    body = [one.passage for one in said if one.section is Section.BODY]
    text = "\n".join(texts)
    assert all(one.start < one.end <= one.start + LONGEST for one in body)
    assert all(one.end <= other.start for one, other in pairwise(body))
    assert "".join("".join(text[one.start : one.end].split()) for one in body) == "".join(text.split())
    assert walk(script, script.before, said[-1]) == said[::-1]


def test_a_sentence_without_an_end_is_parted_between_clauses() -> None:
    clause = "and then the minister said something else to all who were there, "
    script = Script(article(clause * 200))
    said = [script.words(one) for one in walk(script, script.after, script.at(Section.BODY, 0))][:-1]
    assert len(said) > 30
    assert all(words.endswith("there,") for words in said)


@pytest.mark.parametrize(
    ("text", "stated", "voice"),
    [
        (ENGLISH, "", "en"),
        (ENGLISH, "en_GB", "en-gb"),
        (FRENCH, "", "fr"),
        (FRENCH, "en-US", "fr"),
        (FRENCH, "fr-CA", "fr-ca"),
        ("Sim. Não. 12.", "pt-BR", "pt-br"),
        (UKRAINIAN, "", "uk"),
        ("部长说，政府明年将提出新计划。", "en", "zh"),
        ("大臣は、政府が来年新しい計画を提出すると述べた。", "", "ja"),
        ("قال الوزير إن الحكومة ستقدم خطة جديدة.", "fa-IR", "fa-ir"),
        ("12 345", "", ""),
        ("12 345", "../../evil", ""),
        ("12 345", "-v", ""),
        ("12 345", "de;rm -r", "de"),
        ("12 345", "german", ""),
    ],
)
def test_the_voice_is_that_of_the_text_and_only_ever_a_short_tag(text: str, stated: str, voice: str) -> None:
    assert voice_language(article(text, headline="", language=stated)) == voice
