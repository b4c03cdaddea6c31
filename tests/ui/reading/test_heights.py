"""Heights of many lines, against a plain list."""

from __future__ import annotations

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.ui.reading.heights import CHUNK, Guess, Heights, LineLengths
from tests.ui.reading.counting import calls_of

PIXELS = st.integers(1, 400).map(float)
FEW = st.lists(PIXELS, min_size=1, max_size=9)
MANY = FEW | FEW.map(lambda few: few * (2 * CHUNK // len(few) + 1))


@given(MANY, st.data())
def test_every_line_lies_below_all_before_it(heights: list[float], data: st.DataObject) -> None:
    kept = Heights(heights)
    for number in data.draw(st.lists(st.integers(0, len(heights) - 1), max_size=5)):
        heights[number] = data.draw(PIXELS)
        kept.change(number, heights[number])
    tops = list(accumulate(heights, initial=0.0))
    assert [kept.top(number) for number in range(len(heights))] == tops[:-1]
    assert (len(kept), kept.total) == (len(heights), tops[-1])


@given(MANY, st.data())
def test_the_line_at_a_place_is_the_one_that_covers_it(heights: list[float], data: st.DataObject) -> None:
    kept = Heights(heights)
    place = data.draw(st.floats(0, sum(heights), exclude_max=True))
    line = kept.at(place)
    assert kept.top(line) <= place < kept.top(line) + kept[line]


@given(MANY, PIXELS)
def test_a_change_tells_the_difference(heights: list[float], height: float) -> None:
    assert Heights(heights).change(0, height) == height - heights[0]


@pytest.mark.parametrize(("place", "line"), [(-5.0, 0), (0.0, 0), (10.0, 1), (30.0, 2), (1e9, 2)])
def test_beyond_the_ends_are_the_first_and_the_last_line(place: float, line: int) -> None:
    assert Heights([10.0, 20.0, 30.0]).at(place) == line


GUESSES = st.builds(Guess, st.floats(0, 40), st.floats(8, 80), st.floats(1, 150))
LENGTHS = st.lists(st.integers(0, 900) | st.integers(0, 90_000), min_size=1, max_size=9)


@given(LENGTHS.map(lambda few: few * (2 * CHUNK // len(few) + 1)) | LENGTHS, st.lists(GUESSES, max_size=3))
def test_what_is_guessed_stretch_by_stretch_is_what_is_guessed_line_by_line(
    lengths: list[int], guesses: list[Guess]
) -> None:
    known = LineLengths(lengths)
    for guess in guesses:
        kept = Heights.guessed(known, guess)
        tops = list(accumulate(map(guess.height, lengths), initial=0.0))
        assert (len(kept), kept.total) == (len(lengths), tops[-1])
        assert [kept.top(number) for number in range(len(lengths))] == tops[:-1]
        assert [kept[number] for number in range(len(lengths))] == list(map(guess.height, lengths))


def test_of_a_long_text_no_line_is_looked_at_to_guess_its_height_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lengths = LineLengths(list(range(2 * CHUNK)) * 200)
    Heights.guessed(lengths, Guess(10.0, 28.0, 63.5))
    lengths.put_in_order(range(len(lengths.lengths)))
    monkeypatch.setattr(lengths, "_chunk", None)
    asked = Guess(10.0, 28.0, 50.5)
    assert calls_of(Guess.height, lambda: Heights.guessed(lengths, asked)) < 700
