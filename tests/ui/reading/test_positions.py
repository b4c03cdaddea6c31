"""Code points and UTF-16 units, whatever the text."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from tearsheet.ui.reading.positions import to_code_points, to_utf16

TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("🙂👨‍👩‍👧🇷🇸é\u0301"))
INSIDE_PAIR = 2


class Watched(str):
    """A text that must not be gone through in Python: it is asked for each row of a paragraph."""

    def __iter__(self) -> Iterator[str]:
        raise AssertionError("each character is looked at")


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


def test_no_position_is_found_by_a_look_at_each_character() -> None:
    assert to_code_points(Watched("“so” it said"), 4) == 4
    assert to_utf16(Watched("“so” it said"), 4) == 4
