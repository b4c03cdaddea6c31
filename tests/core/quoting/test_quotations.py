"""Sentences: each case is a block whose sentences are set apart by "|"."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.model import Passage
from tearsheet.quoting.sentences import sentence_at, sentences

SENTENCES = [
    "“Stop,” he said.|Then he left.",
    "“Go.”|He left.",
    "“Go!” he shouted.|“Why?” President Vučić asked.|“Go.”|Blinken left.",
    "Mr. Smith met Dr. J. K. Rowling in the U.S.|He paid 3.5 dollars.",
    "The U.S. Senate met Jan. 5.|See No. 5, p. 12.|No.|He left.",
    "At 5 p.m. Monday he left.|At 5 p.m.|The others came, etc.|They sat.",
    "He works for Apple Inc. in Paris.|George W. Bush spoke.|It ended in 2023.|The rest is known.",
    "Really?!|Wait… what?|Yes...|No.|(He left.)|The end [sic].|It is so",
    "Am 1. Oktober kam z. B. Nr. 5 an.|Der 2. Weltkrieg endete 1945.|Danach war Ruhe, d. h. Frieden.",
    "„Halt!“ rief er.|„Geh.“|Er ging.|»Komm!« sagte sie.|»Ja.«|Er kam.",
    "1. Erstens kam er.|2. Zweitens ging er.",
    "« Bonjour ! »|Il part.|Ça va ?|M. Macron est là.|Oui.",
    "¿Qué?|¡No!|El Sr. López no vino.|Sí.",
    "Rekao je 5. oktobra da ide, tj. odlazi.|Dr. Vučić je tu.",
    "Он уехал в 2023 г. в Москву.|Это было.",
    "彼は「行く。」と言った。|次の日。",
    "他说：“好。”|她走了。|对吗？|对！",
    "هل تعرف؟|نعم۔|لا.",
    "यह है।|वह है॥",
    "Visit example.com or v2.0 now.|Then go.",
    "It was so.[1]|Nobody came.¹²|“No.”[a][*]|They left.",
]


@pytest.mark.parametrize("case", SENTENCES)
def test_sentences_are_found(case: str) -> None:
    expected = case.split("|")
    text = case.replace("|", " ") if " " in case else case.replace("|", "")
    assert [text[s.start : s.end] for s in sentences(text)] == expected


@given(st.text("aA .!?…“”\"'»(1\u00a0。\n"), st.integers(0, 60))
def test_a_sentence_lies_in_its_line_and_has_no_white_space_at_its_ends(text: str, position: int) -> None:
    position = min(position, len(text))
    found = sentence_at(text, position)
    words = text[found.start : found.end]
    assert words == words.strip()
    assert "\n" not in text[min(found.start, position) : max(found.end, position)]


@given(st.text("aA .!?…“”\"'»(1\u00a0。"))
def test_sentences_together_are_the_whole_block(text: str) -> None:
    words = "".join(text[s.start : s.end] for s in sentences(text))
    assert "".join(words.split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        (0, "One."),
        (3, "One."),
        (4, "One."),
        (5, "Two."),
        (9, "Two."),
        (10, ""),
        (11, "Three."),
        (17, "Three."),
    ],
)
def test_a_caret_between_sentences_means_the_one_before(position: int, expected: str) -> None:
    text = "One. Two.\n\nThree."
    found = sentence_at(text, position)
    assert text[found.start : found.end] == expected


def test_a_caret_before_the_first_word_means_the_first_sentence() -> None:
    assert sentence_at("  One. Two.", 0) == Passage(2, 6)


def test_an_empty_line_gives_an_empty_passage_there() -> None:
    assert sentence_at("a\n \nb", 3) == Passage(3, 3)


def test_a_sentence_is_found_in_the_middle_of_a_very_long_block() -> None:
    text = "He came. She left. " * 500_000
    found = sentence_at(text, 19 * 250_000 + 10)
    assert text[found.start : found.end] == "She left."
