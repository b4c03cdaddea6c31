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
_OF_TWO_ORDERS = frozenset(("en",))
_MONTHS = 12


class Hints(NamedTuple):
    """What the page tells about its own figures.

    Attributes:
        day_first: Whether 03/04 is the third of April; `None` where nothing tells.
        days: Those that its addresses name.
        language: As the page states it; may be empty.
    """

    day_first: bool | None = None
    days: frozenset[date] = frozenset()
    language: str = ""


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
    region = language.lower().replace("_", "-").partition("-")[2]
    if not language or tongue(language) in _OF_TWO_ORDERS:
        return True if region in {"gb", "uk", "ie", "in", "au", "nz", "ng", "ke", "pk"} else None
    return None if orders else True


def tongue(language: str) -> str:
    """The language of a tag (BCP 47) without its region: "en" of "en-GB"."""
    return language.lower().replace("_", "-").partition("-")[0]


def of_figures(match: re.Match[str], hints: Hints) -> date | None:
    """The day that figures name; a year of two is of this century.

    Parted by full stops they begin with the day, whatever the page prints else, but not in English.
    """
    first, sign, second, year = match.groups()
    year = year if len(year) > len("99") else f"20{year}"
    readings = {
        order: day_of(year, *pair) for order, pair in ((True, (second, first)), (False, (first, second)))
    }
    if (sign == "." and tongue(hints.language) not in _OF_TWO_ORDERS) or readings[True] == readings[False]:
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
