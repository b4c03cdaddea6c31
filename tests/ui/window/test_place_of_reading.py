"""The sentence that is read stays at the top, whatever is changed around it."""

from __future__ import annotations

from tests.ui.reader import Program
from tests.ui.window import place_walk


def test_the_first_sentence_that_is_seen_is_the_same_after_many_changes(program: Program) -> None:
    assert place_walk.walk(program, seed=12, steps=40) == ""
