"""Each colour of a highlight has its row, and no two are chosen or shown alike."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import pytest

from tearsheet.notes.colours import HIGHLIGHTS, EdgePattern, Highlight
from tearsheet.notes.note import Colour

OWN: Mapping[str, Callable[[Highlight], str]] = {
    "key": lambda row: row.key,
    "pattern": lambda row: row.pattern,
    "ground on light paper": lambda row: row.light.ground,
    "edge on light paper": lambda row: row.light.edge,
    "ground on dark paper": lambda row: row.dark.ground,
    "edge on dark paper": lambda row: row.dark.edge,
    "bar in a page": lambda row: row.page,
}
"""What no two colours may share."""


def test_every_colour_has_a_row_in_their_order() -> None:
    assert list(HIGHLIGHTS) == list(Colour), "notes/colours.py has another order or number than notes/note.py"


def test_every_pattern_is_a_colour_s() -> None:
    assert {row.pattern for row in HIGHLIGHTS.values()} == set(EdgePattern)


@pytest.mark.parametrize("what", OWN)
def test_no_two_colours_share(what: str) -> None:
    owners: dict[str, list[str]] = {}
    for colour, row in HIGHLIGHTS.items():
        owners.setdefault(OWN[what](row), []).append(colour)
    shared = {value: colours for value, colours in owners.items() if len(colours) > 1}
    assert shared == {}, f"each needs a {what} of its own in notes/colours.py"


@pytest.mark.parametrize("colour", Colour)
def test_a_colour_is_called_by_one_word_that_is_also_a_class_of_an_exported_page(colour: Colour) -> None:
    assert re.fullmatch("[a-z]+", colour), "only small letters, as in notes/note.py"


@pytest.mark.parametrize("colour", HIGHLIGHTS)
def test_colours_are_stated_as_web_pages_and_qt_both_read_them(colour: Colour) -> None:
    row = HIGHLIGHTS[colour]
    stated = (*row.light, *row.dark, row.page)
    assert [each for each in stated if not re.fullmatch("#[0-9a-f]{6}", each)] == [], "not “#rrggbb”"


@pytest.mark.parametrize("colour", HIGHLIGHTS)
def test_the_key_of_a_colour_is_one_letter_or_digit(colour: Colour) -> None:
    assert re.fullmatch("[0-9A-Z]", HIGHLIGHTS[colour].key), "its key in notes/colours.py"
