"""What each colour of a highlight looks like, wherever it is shown: one row a colour.

Ink on a ground holds 7:1 in every theme (WCAG 2.2, 1.4.6), an edge 3:1 on its ground, on paper and on cards
(1.4.11). The patterns of the edges differ, so that the colours can be told apart in grey too (1.4.1).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from tearsheet.notes.note import Colour


class EdgePattern(StrEnum):
    """How the line under a marked passage is drawn."""

    SOLID = "solid"
    DOTTED = "dotted"
    DASHED = "dashed"
    DOUBLE = "double"
    WAVY = "wavy"
    MIXED = "mixed"


class Tint(NamedTuple):
    """The ground behind a passage and the line under it, as "#rrggbb"."""

    ground: str
    edge: str


class Highlight(NamedTuple):
    """How a colour is chosen and shown.

    Attributes:
        key: Highlights in it.
        pattern: Of the line under the passage.
        light: On light paper.
        dark: On dark paper.
        page: The bar beside a note in an exported page, 3:1 on white and on nearly black; "#rrggbb".
    """

    key: str
    pattern: EdgePattern
    light: Tint
    dark: Tint
    page: str


HIGHLIGHTS: Mapping[Colour, Highlight] = MappingProxyType({
    Colour.YELLOW: Highlight(
        "1", EdgePattern.SOLID, Tint("#fde69a", "#8f6a00"), Tint("#524012", "#e3c04e"), "#b08900"
    ),
    Colour.PINK: Highlight(
        "2", EdgePattern.DOTTED, Tint("#fbcfe0", "#b0306a"), Tint("#5e2a41", "#f294b8"), "#d65a8d"
    ),
    Colour.ORANGE: Highlight(
        "3", EdgePattern.DASHED, Tint("#ffd9ad", "#a85a10"), Tint("#603a12", "#f2aa66"), "#d9731a"
    ),
    Colour.GREEN: Highlight(
        "4", EdgePattern.DOUBLE, Tint("#cdebc0", "#35742f"), Tint("#284b28", "#8bcc88"), "#4c9a4c"
    ),
    Colour.BLUE: Highlight(
        "5", EdgePattern.WAVY, Tint("#c9e0fa", "#1f62ad"), Tint("#1f4468", "#86bdf5"), "#3f7fc4"
    ),
    Colour.PURPLE: Highlight(
        "6", EdgePattern.MIXED, Tint("#e2d3f7", "#6c43b5"), Tint("#46316a", "#c0a6f5"), "#8a5ac0"
    ),
})  # fmt: skip


def tint(colour: Colour, *, is_dark: bool) -> Tint:
    """The colours of a passage on dark or light paper."""
    row = HIGHLIGHTS[colour]
    return row.dark if is_dark else row.light
