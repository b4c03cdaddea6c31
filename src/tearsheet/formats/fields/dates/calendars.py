"""Days of other calendars than the Gregorian: Japanese eras, the Buddhist and the Iranian calendar."""

from __future__ import annotations

from datetime import date, timedelta

IRANIAN_YEARS = range(1300, 1500)
BUDDHIST_YEARS = range(2400, 2700)
BUDDHIST_ERA = -543
# The leap years of a cycle of 33, which holds from 1178 to 1633 (Borkowski, Earth, Moon and Planets 74, 1996)
_CYCLE = 33
_LEAP = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
_LONG_MONTHS, _LONG, _SHORT, _LEAP_DAY = 6, 31, 30, 29
_MONTHS = 12
_NOWRUZ = date(1921, 3, 21)  # the first of Farvardin 1300


def of_iran(year: int, month: int, day: int) -> date:
    """The day of the Iranian calendar.

    Args:
        year: Of `IRANIAN_YEARS`.
        month: From 1.
        day: From 1.

    Raises:
        ValueError: There is no such day.
    """
    if year not in IRANIAN_YEARS or not 1 <= month <= _MONTHS or not 1 <= day <= _length(year, month):
        raise ValueError(year, month, day)
    years = sum(365 + _is_leap(one) for one in range(IRANIAN_YEARS.start, year))
    months = sum(_length(year, one) for one in range(1, month))
    return _NOWRUZ + timedelta(days=years + months + day - 1)


def _length(year: int, month: int) -> int:
    if month == _MONTHS:
        return _LEAP_DAY + _is_leap(year)
    return _LONG if month <= _LONG_MONTHS else _SHORT


def _is_leap(year: int) -> bool:
    return year % _CYCLE in _LEAP
