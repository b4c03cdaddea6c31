"""Reading places in texts that have changed."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tearsheet.preferences.place_words import PlaceWords, around, found

WORDS = [f"{noun} number {number} was seen" for number in range(40) for noun in ("ship", "house", "tree")]
TEXT = "\n".join(f"{WORDS[number]} by {WORDS[-number]} on day {number * 37}." for number in range(1, 90))


@given(st.integers(0, len(TEXT)))
def test_in_the_same_text_every_place_is_where_it_was(position: int) -> None:
    assert found(TEXT, around(TEXT, position), position) == position


@settings(deadline=None)
@given(st.integers(40, len(TEXT)), st.integers(0, len(TEXT)), st.sampled_from(["x", "\n", "", "é"]))
def test_a_letter_that_has_changed_moves_a_place_by_a_few_letters_at_most(
    position: int, changed: int, letter: str
) -> None:
    after = TEXT[:changed] + letter + TEXT[changed + 1 :]
    there = found(after, around(TEXT, position), position)
    right = position if changed >= position else position - 1 + len(letter)
    assert abs(there - right) <= 3


def test_words_that_stand_often_are_the_nearest_ones() -> None:
    text = "so many words are read in a day " * 200
    position = 3_200
    assert found("x" + text, around(text, position), position) == position + 1


def test_a_place_whose_words_are_gone_is_where_those_before_it_stand() -> None:
    position = TEXT.index("ship number 10 ")
    after = "A new start.\n" + TEXT[:position]
    assert found(after, around(TEXT, position), position) == len(after)


def test_a_place_of_another_text_is_the_start() -> None:
    other = "\n".join(f"Line {number} about roses, gardens and their keepers." for number in range(99))
    assert found(other, around(TEXT, 500), 500) == 0


def test_a_place_without_words_stays() -> None:
    assert found(TEXT, PlaceWords(), 77) == 77
