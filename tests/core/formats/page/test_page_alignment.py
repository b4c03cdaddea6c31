from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tearsheet.formats.fields.plain_words import letters_of
from tearsheet.formats.page.main_text.alignment import found

FIRST = letters_of("The harbour of the old town was closed on Monday after the storm.")
SECOND = letters_of("Nobody was hurt, said the harbour master, who had watched the waves.")


def test_squashed_leaves_letters_and_figures() -> None:
    assert letters_of("“Čaj” — 3 €, please_!") == "čaj3please"


def test_the_extracted_texts_are_found() -> None:
    assert found([FIRST, letters_of("Share this"), SECOND], FIRST + SECOND) == [True, False, True]


def test_a_short_text_counts_between_its_neighbours_only() -> None:
    heading = "thewaves"
    assert found([FIRST, heading, SECOND, heading], FIRST + heading + SECOND) == [True, True, True, False]


def test_a_text_of_which_a_few_words_are_missing_is_found() -> None:
    whole = FIRST + "asreaderswrote" + SECOND
    assert found([whole], FIRST + SECOND) == [True]


def test_nothing_is_found_out_of_order() -> None:
    assert found([SECOND, FIRST, SECOND + "x"], FIRST + SECOND + "x") == [False, True, True]


@given(st.lists(st.text(alphabet="abc", max_size=60), max_size=12), st.text(alphabet="abc", max_size=200))
def test_each_text_has_an_answer(texts: list[str], extracted: str) -> None:
    answers = found(texts, extracted)
    assert len(answers) == len(texts)
    assert not any(answer for text, answer in zip(texts, answers, strict=True) if not text)
