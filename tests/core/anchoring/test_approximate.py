"""Distances and alignments, against the textbook's table."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tearsheet.anchoring.approximate import Pattern

LETTERS = st.text("abc", max_size=12)


def table(pattern: str, text: str, *, begins_anywhere: bool) -> list[list[int]]:
    """Levenshtein's: rows for the pattern, columns for the text."""
    rows = [[0 if begins_anywhere else column for column in range(len(text) + 1)]]
    for row, sign in enumerate(pattern, 1):
        rows.append([row])
        for column, other in enumerate(text, 1):
            nearest = rows[row - 1][column - 1] + (sign != other)
            rows[row].append(min(nearest, rows[row - 1][column] + 1, rows[row][column - 1] + 1))
    return rows


@given(LETTERS, LETTERS)
def test_the_distance_is_levenshteins(pattern: str, text: str) -> None:
    assert Pattern(pattern).distance(text) == table(pattern, text, begins_anywhere=False)[-1][-1]


@given(LETTERS, LETTERS)
def test_the_distance_to_a_beginning_is_the_least(pattern: str, text: str) -> None:
    assert Pattern(pattern).distance_at_start(text) == min(table(pattern, text, begins_anywhere=False)[-1])


@given(LETTERS, LETTERS)
def test_the_distance_to_a_part_is_the_least(pattern: str, text: str) -> None:
    assert Pattern(pattern).distance_within(text) == min(table(pattern, text, begins_anywhere=True)[-1])


@given(LETTERS, LETTERS, st.integers(0, 12))
def test_the_parts_of_an_alignment_cost_what_changes_them(pattern: str, text: str, cut: int) -> None:
    cut = min(cut, len(pattern))
    alignment = Pattern(pattern).align(text, most=99)
    assert alignment
    head, tail = alignment.part(0, cut), alignment.part(cut, len(pattern))
    assert head.end <= tail.start or head.start == head.end
    assert Pattern(pattern[:cut]).distance(text[head.start : head.end]) <= head.cost
    assert Pattern(pattern[cut:]).distance(text[tail.start : tail.end]) <= tail.cost
    assert alignment.part(0, len(pattern)).cost == Pattern(pattern).distance_within(text)


def test_what_is_put_in_between_two_parts_belongs_to_neither() -> None:
    alignment = Pattern("eleventwelve").align("xxeleven--twelvexx", most=9)
    assert alignment
    assert alignment.part(0, 6) == (2, 8, 0)
    assert alignment.part(6, 12) == (10, 16, 0)


def test_what_is_too_far_is_not_aligned() -> None:
    assert Pattern("abcdef").align("xyz", most=5) is None
