"""Code points and UTF-16 units, whatever the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tearsheet.ui.reading.positions import to_code_points, to_utf16

TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("🙂👨‍👩‍👧🇷🇸é\u0301"))
INSIDE_PAIR = 2


@given(TEXTS)
def test_every_position_comes_back(text: str) -> None:
    for position in range(len(text) + 1):
        assert to_code_points(text, to_utf16(text, position)) == position


@given(TEXTS)
def test_units_are_counted_as_the_encoding_has_them(text: str) -> None:
    for position in range(len(text) + 1):
        assert to_utf16(text, position) == len(text[:position].encode("utf-16-le")) // 2


def test_a_place_inside_a_pair_counts_as_the_one_before_it() -> None:
    assert to_code_points("a🙂b", INSIDE_PAIR) == 1


@given(TEXTS)
def test_places_beyond_the_end_are_the_end(text: str) -> None:
    assert to_code_points(text, to_utf16(text, len(text)) + 5) == len(text)
