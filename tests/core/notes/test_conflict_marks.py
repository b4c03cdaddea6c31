"""Files with the marks of git's conflicts: what they stand for, also where marks were merged again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.notes.conflict_marks import has_marks, readings


def sides(text: str) -> set[str]:
    """The sides that are taken for the likeliest, without line ends."""
    return {side.decode().replace("\n", "") for side in next(readings(text.encode()), [])}


def test_a_file_without_marks_is_itself() -> None:
    assert sides("a\n=====\n <<<<<<< x\n") == {"a===== <<<<<<< x"}


def test_what_was_there_before_is_in_neither_side() -> None:
    assert sides("a\n<<<<<<< x\nb\n||||||| y\nc\n=======\nd\n>>>>>>> z\ne") == {"abe", "ade"}


def test_marks_in_marks_are_all_sides() -> None:
    inner = "<<<<<<< x\nb\n=======\nc\n>>>>>>> y"
    assert sides(f"<<<<<<< x\n{inner}\n=======\nd\n>>>>>>> z") == {"b", "c", "d"}


def test_longer_marks_in_what_was_there_before_are_passed_over() -> None:
    before = "<<<<<<<<< Temporary merge branch 1\nq\n=========\nr\n>>>>>>>>> Temporary merge branch 2"
    assert sides(f"<<<<<<< x\nb\n||||||| y\n{before}\n=======\nd\n>>>>>>> z") == {"b", "d"}


def test_marks_across_one_another_are_told_apart_by_their_names() -> None:
    across = "<<<<<<< x\na\n=======\nb\n<<<<<<< x\ns\n>>>>>>> y\n||||||| q\ns\n=======\n>>>>>>> z\ne"
    assert sides(across) == {"ae", "bse"}


@pytest.mark.parametrize(
    "torn",
    [
        "<<<<<<< x\na\n=======\nb\n",
        "<<<<<<< x\na\n>>>>>>> z\n",
        "<<<<<<< x\n" * 9,
        "<<<<<<< x\n=======\n>>>>>>> y\n" * 200,
    ],
)
def test_torn_marks_and_very_many_are_not_guessed_at(torn: str) -> None:
    assert sides(torn) == set()


lines = st.sampled_from(["<<<<<<< x", "||||||| m", "=======", ">>>>>>> y", ">>>>>>> z", "a", "b", "c", "d"])


@given(st.lists(lines, max_size=25))
def test_no_reading_leaves_a_mark_or_a_line_out(found: list[str]) -> None:
    content = "\n".join(found).encode()
    outside = [line for place, line in enumerate(found) if len(line) == 1 and not in_base(found[:place])]
    for reading in readings(content):
        assert len(reading) == 1 or not any(map(has_marks, reading))
        assert {line.encode() for line in outside} <= {line for side in reading for line in side.split(b"\n")}


def in_base(before: list[str]) -> bool:
    """Whether the last mark before a line begins what was there before."""
    marks = [line for line in before if len(line) > 1]
    return "|||||||" in (marks[-1] if marks else "")
