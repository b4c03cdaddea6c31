"""Heights of many lines, against a plain list."""

from __future__ import annotations

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.ui.reading.heights import CHUNK, Heights

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
