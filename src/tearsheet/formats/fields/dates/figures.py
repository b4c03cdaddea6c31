"""Dates in figures alone: which of them is the day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from tearsheet.formats.late import late

NUMERIC = late(r"(?<![\d./-])(\d\d?)([./-])\s?(\d\d?)\2\s?(\d{4})(?![\d/-])")
_MAX_LENGTH = 160  # a guess: half or one and a half of it changes none of 59 texts
# Where short forms of the CLDR begin with the month
_OF_TWO_ORDERS = frozenset(("en", "fil", "ceb", "or", "chr", "ee", "gaa", "ks", "lkt", "om", "ti", "xh"))
_DAY_FIRST_REGIONS = frozenset({"gb", "uk", "ie", "in", "au", "nz", "ng", "ke", "pk", "za", "sg", "my", "hk"})
_MONTHS = 12
_MONTH_NAMED = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b\.?"
_DAY_NAMED = late(rf"\b\d\d?(?:st|nd|rd|th)? {_MONTH_NAMED},? \d{{4}}", re.I)
_NAMED = (_DAY_NAMED, late(rf"\b{_MONTH_NAMED} \d\d?(?:st|nd|rd|th)?,? \d{{4}}", re.I))


class Hints(NamedTuple):
    """What is known of a line's figures from its surroundings.

    Attributes:
        day_first: Whether 03/04 is the third of April; `None` where nothing tells.
        days: Those that the page's addresses name.
        language: As the page states it; may be empty.
        is_labelled: A word beside the line says that it is a date.
    """

    day_first: bool | None = None
    days: frozenset[date] = frozenset()
    language: str = ""
    is_labelled: bool = False


def day_order(lines: Iterable[str], language: str) -> bool | None:
    """Whether a page prints the day before the month: as its unmistakable dates do, else its language.

    Pages of all countries say that they are American; one that prints "3 May 2023" is none. "May 3, 2023" is
    printed by others, too, beside figures that begin with the day.
    """
    short = [line for line in lines if len(line) <= _MAX_LENGTH and any(map(str.isdecimal, line))]
    orders = set(_orders_of_figures(short))
    if len(orders) == 1:
        return orders.pop()
    region = language.lower().replace("_", "-").partition("-")[2]
    if language and tongue(language) not in _OF_TWO_ORDERS:
        return None if orders else True
    if region in _DAY_FIRST_REGIONS:
        return True
    named = {pattern is _DAY_NAMED for pattern in _NAMED if any(map(pattern.search, short))}
    if orders or len(named) != 1:
        return None
    if named == {True}:
        return True
    return False if region == "us" else None


def _orders_of_figures(lines: Iterable[str]) -> Iterator[bool]:
    """Of each date in figures that can be one day only, whether the day is first."""
    for line in lines:
        for match in NUMERIC.finditer(line):
            first, second = int(match[1]), int(match[3])
            if max(first, second) > _MONTHS >= min(first, second) > 0:
                yield first > second


def tongue(language: str) -> str:
    """The language of a tag (BCP 47) without its region: "en" of "en-GB"."""
    return language.lower().replace("_", "-").partition("-")[0]


def day_of(year: int, first: int, second: int, sign: str, hints: Hints) -> date | None:
    """The day of a year that two figures name with the month; `None` where they could be two days.

    Parted by full stops they begin with the day, whatever the page prints else, but not in English.

    Raises:
        ValueError: No order gives a day.
    """
    if (sign == "." and tongue(hints.language) not in _OF_TWO_ORDERS) or first == second:
        return date(year, second, first)
    if max(first, second) > _MONTHS:
        return date(year, min(first, second), max(first, second))
    known = [day for day in (date(year, second, first), date(year, first, second)) if day in hints.days]
    if len(known) == 1:
        return known[0]
    if hints.day_first is None:
        return None
    return date(year, second, first) if hints.day_first else date(year, first, second)
