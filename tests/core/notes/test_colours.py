"""Each colour of a highlight has its row, and no two are chosen or shown alike."""

from __future__ import annotations

from tearsheet.notes.colours import HIGHLIGHTS
from tearsheet.notes.note import Colour


def test_every_colour_has_a_row() -> None:
    assert list(HIGHLIGHTS) == list(Colour)


def test_every_colour_has_a_key_a_pattern_and_colours_of_its_own() -> None:
    for column in zip(*HIGHLIGHTS.values(), strict=True):
        assert len(set(column)) == len(Colour)
