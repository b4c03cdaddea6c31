"""How the columns of a table are set: where they begin, which of them hold figures, whether it has a head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

CELL_GAP = 1.3
"""Ems between columns."""
STACKED_INDENT = 1.6
"""Where the cells of a row stand below each other, ems that all but the first are indented."""
NO_STOP = 1e6
"""A place for a tab that no row reaches, so that the cell begins the next row."""
_FIGURE = re.compile(
    r"""[(+<>~≈−–-]?\s?(?:[$€£¥]|[A-Z]{3}\s)?\s?  # a sign, a currency
    \d[\d.,'’:/\s]*
    (?:[%‰°)€£¥$]|[^\W\d_]{1,4}\.?)?  # a unit""",
    re.VERBOSE,
)
_NONE = frozenset({"", "-", "–", "—", "…", "n/a", "N/A"})
"""What stands in a column of figures where there is none."""


class Table(NamedTuple):
    """How the rows of one table, or the lines of one preformatted text, are set.

    Attributes:
        width: Of the widest, indents not counted, in device-independent pixels.
        tabs: Where the cells behind the first begin, or end where figures do; empty for preformatted text.
        ranged: For each of them, whether it holds figures, which end under one another.
        is_stacked: The cells of a row stand below each other.
        has_head: Its first row says what the columns hold.
    """

    width: float
    tabs: tuple[float, ...] = ()
    ranged: tuple[bool, ...] = ()
    is_stacked: bool = False
    has_head: bool = False


def columns(lines: Sequence[str], font: QFont, em: float, room: float) -> Table:
    """The columns of a table; its cells stand below each other where there is no room for its widest row.

    Args:
        lines: Its rows, their cells parted by tabs.
        font: That they are set in.
        em: The size of the body's type.
        room: The width that it may have.
    """
    rows = [line.split("\t") for line in lines]
    figures, gap = _figures(rows), CELL_GAP * em
    has_head = _has_head(rows, figures)
    widths = _widths(rows, font, has_head=has_head)
    starts = list(accumulate((width + gap for width in widths), initial=0.0))
    width = starts[-1] - gap + 1.0
    if width > room:
        return Table(room, (STACKED_INDENT * em, NO_STOP), is_stacked=True, has_head=has_head)
    behind = zip(starts[1:], widths[1:], figures, strict=False)
    tabs = tuple(start + own if is_ranged else start for start, own, is_ranged in behind)
    return Table(width, tabs, tuple(figures), has_head=has_head)


def is_headed(lines: Sequence[str]) -> bool:
    """Whether the first row of a table says what the columns hold."""
    rows = [line.split("\t") for line in lines]
    return _has_head(rows, _figures(rows))


def as_printed(lines: Sequence[str], font: QFont) -> Table:
    """Preformatted text."""
    metrics = QFontMetricsF(font)
    longest = sorted(lines, key=len)[-8:]  # in a fixed font; letters of other scripts may be wider
    return Table(max(metrics.horizontalAdvance(line.expandtabs()) for line in longest) + 1.0)


def _widths(rows: Sequence[Sequence[str]], font: QFont, *, has_head: bool) -> list[float]:
    """Of the widest cell of each column."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    metrics, head = QFontMetricsF(font), QFontMetricsF(bold)
    widths: list[float] = []
    for place, row in enumerate(rows):
        used = head if has_head and place == 0 else metrics
        for number, cell in enumerate(row):
            widths[number : number + 1] = [max([used.horizontalAdvance(cell), *widths[number : number + 1]])]
    return widths


def _has_head(rows: Sequence[Sequence[str]], figures: Sequence[bool]) -> bool:
    return any(figures) and not any(is_figure(cell) for cell in rows[0][1:])


def _figures(rows: Sequence[Sequence[str]]) -> list[bool]:
    """For each column but the first, whether all of its cells under its first hold figures, or nothing."""
    most = max(map(len, rows))
    found = []
    for number in range(1, most):
        cells = [row[number].strip() for row in rows[1:] if number < len(row)]
        stated = [cell for cell in cells if cell not in _NONE]
        found.append(bool(stated) and all(map(is_figure, stated)))
    return found


def is_figure(cell: str) -> bool:
    """Whether a cell holds a number, perhaps with a sign, a currency or a unit."""
    return _FIGURE.fullmatch(cell.strip()) is not None
