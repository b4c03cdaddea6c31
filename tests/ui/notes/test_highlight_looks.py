"""Each colour of a highlight can be read, seen, and told from the others, in grey too (WCAG 2.2)."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations, permutations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from tearsheet.notes.colours import HIGHLIGHTS, EdgePattern, tint
from tearsheet.notes.note import Colour
from tearsheet.preferences.settings import ThemeChoice
from tearsheet.ui.look.theme import CHOSEN
from tearsheet.ui.reading.marks.mark_edges import DRAW
from tests.ui.sight import contrast, difference

GROUNDS_APART, EDGES_APART, BARS_APART, PAPER_APART = 0.03, 0.05, 0.05, 0.04
"""Oklab; more than can just be seen side by side, for they are seen apart."""
SELECTION_APART = 0.065
"""Oklab; a selection has no line under it, and is to be seen at once on what is marked."""
PAGES = {"white": "#ffffff", "nearly black": "#121212"}
BAND = QRectF(0, 10, 120, 24)
WORD = 40
"""Device-independent pixels, about five letters."""


@pytest.mark.parametrize("theme", CHOSEN)
@pytest.mark.parametrize("colour", Colour)
def test_text_on_every_highlight_can_be_read(theme: ThemeChoice, colour: Colour) -> None:
    seen = CHOSEN[theme]
    ground, edge = tint(colour, is_dark=seen.is_dark)
    assert contrast(seen.ink, ground) >= 7, f"ink {seen.ink} on the ground {ground}"
    for name, behind in {"its ground": ground, "paper": seen.paper, "cards": seen.card}.items():
        assert contrast(edge, behind) >= 3, f"the edge {edge} on {name} {behind}"


@pytest.mark.parametrize("theme", CHOSEN)
@pytest.mark.parametrize("colour", Colour)
def test_every_highlight_is_seen_on_paper_and_cards(theme: ThemeChoice, colour: Colour) -> None:
    seen = CHOSEN[theme]
    ground, _ = tint(colour, is_dark=seen.is_dark)
    for name, behind in {"paper": seen.paper, "cards": seen.card}.items():
        assert difference(ground, behind) >= PAPER_APART, f"the ground {ground} on {name} {behind}"


@pytest.mark.parametrize("theme", CHOSEN)
@pytest.mark.parametrize("colour", Colour)
def test_a_selection_is_clearly_seen_on_every_highlight_and_its_line_on_the_selection(
    theme: ThemeChoice, colour: Colour
) -> None:
    seen = CHOSEN[theme]
    ground, edge = tint(colour, is_dark=seen.is_dark)
    assert difference(ground, seen.selection) >= SELECTION_APART, f"{seen.selection} on {ground}"
    assert contrast(edge, seen.selection) >= 3, f"the edge {edge} on {seen.selection}"


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
def test_grounds_and_edges_are_told_apart(is_dark: bool) -> None:
    tints = {colour: tint(colour, is_dark=is_dark) for colour in Colour}
    assert alike({colour: each.ground for colour, each in tints.items()}, GROUNDS_APART) == []
    assert alike({colour: each.edge for colour, each in tints.items()}, EDGES_APART) == []


def test_bars_in_an_exported_page_are_told_apart() -> None:
    assert alike({colour: row.page for colour, row in HIGHLIGHTS.items()}, BARS_APART) == []


def alike(colours: Mapping[Colour, str], apart: float) -> list[str]:
    """Those that are too near to one another."""
    return [
        f"{one} {colours[one]} is too near to {other} {colours[other]}"
        for one, other in combinations(colours, 2)
        if difference(colours[one], colours[other]) < apart
    ]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("colour", Colour)
def test_the_bar_of_every_colour_is_seen_in_an_exported_page(colour: Colour, page: str) -> None:
    bar = HIGHLIGHTS[colour].page
    assert contrast(bar, PAGES[page]) >= 3, f"the bar {bar}"


def test_every_pattern_is_drawn() -> None:
    assert list(DRAW) == list(EdgePattern), "DRAW in ui/reading/marks/mark_edges.py"


@pytest.mark.parametrize("pattern", DRAW)
def test_a_pattern_stays_within_its_band_and_goes_through_all_of_it(pattern: EdgePattern) -> None:
    inked = drawn(pattern)
    columns = [x for x, column in enumerate(inked) if any(column)]
    rows = [y for column in inked for y, ink in enumerate(column) if ink]
    assert columns, f"{pattern} draws nothing"
    assert columns[0] == BAND.left(), f"{pattern} begins late"
    assert BAND.right() - 8 <= columns[-1] <= BAND.right(), f"{pattern} ends at another place than its band"
    assert BAND.top() <= min(rows) <= max(rows) < BAND.bottom(), f"{pattern} lies above or below its band"


def test_patterns_are_told_apart_without_colours() -> None:
    inks = {pattern: drawn(pattern) for pattern in DRAW}
    near = [(one, other) for one, other in permutations(inks, 2) if unlike(inks[one], inks[other]) < 0.2]
    assert near == [], "at some place under a word one looks like the other"


def unlike(one: list[list[int]], other: list[list[int]]) -> float:
    """How much of the ink under a word lies elsewhere, wherever along the other line one looks."""
    most = max(sum(map(sum, one[:WORD])), sum(map(sum, other[:WORD])), 1)
    return min(
        sum(abs(a - b) for x in range(WORD) for a, b in zip(one[x], other[x + shift], strict=True)) / most
        for shift in range(WORD)
    )


def drawn(pattern: EdgePattern) -> list[list[int]]:
    """The ink of a line of that pattern, column by column, with free space around its band."""
    image = QImage(int(BAND.right()) + 20, int(BAND.bottom()) + 10, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    DRAW[pattern](painter, BAND, "#000000")
    painter.end()
    return [[255 - image.pixelColor(x, y).red() for y in range(image.height())] for x in range(image.width())]
