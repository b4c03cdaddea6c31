"""Dates in figures alone: which of them is the day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

NUMERIC = re.compile(r"(?<![\d./-])(\d\d?)([./-])\s?(\d\d?)\2\s?(\d{4})(?![\d/-])")
OF_SHORT_YEAR = re.compile(r"(?<![\d./-])(\d\d?)([./])\s?(\d\d?)\2(\d\d)(?![\d/.:-]\d|\d)")
YEAR_FIRST = re.compile(r"(?<![\d./-])(\d{4})([-/.])(\d\d?)\2(\d\d?)(?!\d)")
_MAX_LENGTH = 160
_OF_TWO_ORDERS = frozenset(("en", ""))
_MONTHS = 12


class Hints(NamedTuple):
    """What the page tells about its own figures.

    Attributes:
        day_first: Whether 03/04 is the third of April; `None` where nothing tells.
        days: Those that its addresses name.
        are_dots_telling: Whether 03.04. is the third of April whatever the page prints else; not in English.
    """

    day_first: bool | None = None
    days: frozenset[date] = frozenset()
    are_dots_telling: bool = True


def day_order(lines: Iterable[str], language: str) -> bool | None:
    """Whether a page prints the day before the month: as its unmistakable dates do, else its language."""
    orders = set()
    for line in lines:
        for match in NUMERIC.finditer(line) if len(line) <= _MAX_LENGTH else ():
            first, second = int(match[1]), int(match[3])
            if max(first, second) > _MONTHS >= min(first, second) > 0:
                orders.add(first > second)
    if len(orders) == 1:
        return orders.pop()
    tongue, _, region = language.lower().replace("_", "-").partition("-")
    if tongue in _OF_TWO_ORDERS:
        return True if region in {"gb", "uk", "ie", "in", "au", "nz", "ng", "ke", "pk"} else None
    return None if orders else True


def are_dots_telling(language: str) -> bool:
    """Whether figures with full stops between them begin with the day: in all languages but English."""
    return language.lower().replace("_", "-").partition("-")[0] not in _OF_TWO_ORDERS


def of_figures(match: re.Match[str], hints: Hints) -> date | None:
    """The day that figures name; a year of two is of this century."""
    first, sign, second, year = match.groups()
    year = year if len(year) > len("99") else f"20{year}"
    readings = {
        order: day_of(year, *pair) for order, pair in ((True, (second, first)), (False, (first, second)))
    }
    if (sign == "." and hints.are_dots_telling) or readings[True] == readings[False]:
        return readings[True]
    possible = [day for day in readings.values() if day]
    if len(possible) == 1:
        return possible[0]
    known = [day for day in possible if day in hints.days]
    if len(known) == 1:
        return known[0]
    return None if hints.day_first is None else readings[hints.day_first]


def day_of(year: str, month: str, day: str) -> date | None:
    """The day of three figures; `None` for one that no calendar has."""
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
