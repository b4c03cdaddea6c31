"""What the names of time zones mean, and when a name alone does not tell."""

from __future__ import annotations

from datetime import date, datetime, timedelta

# Minutes east of Greenwich. Those that mean several are in AMBIGUOUS.
# The American ones are as RFC 2822, 4.3 has them.
_ZONE_TABLE = """
0 utc gmt ut z wet
60 cet mez wat west
120 cest mesz eet sast cat
180 eest msk trt eat
300 pkt
345 npt
420 wib ict
480 hkt sgt awst pht
540 jst kst
570 acst
600 aest
630 acdt
660 aedt
720 nzst
780 nzdt
-180 brt art adt
-210 nst
-150 ndt
-240 edt
-300 est cdt
-360 mdt
-420 mst pdt
-480 pst akdt
-540 akst
-600 hst
"""
FIXED = {
    name: int(minutes)
    for minutes, *names in (line.split() for line in _ZONE_TABLE.strip().splitlines())
    for name in names
}
AMBIGUOUS = frozenset({"cst", "ist", "ast", "sst", "amt", "ect", "wst"})
# Named without saying whether it is summer: winter's minutes.
AMERICAN = {
    **{"et": -300, "eastern": -300, "ct": -360, "central": -360},
    **{"mt": -420, "mountain": -420, "pt": -480, "pacific": -480},
}
BRITISH_SUMMER = "bst"
NAMES = FIXED.keys() | AMERICAN.keys() | AMBIGUOUS | {BRITISH_SUMMER}
# Where these are used, the month is printed before the day.
MONTH_FIRST = frozenset({*AMERICAN, "est", "edt", "cdt", "mst", "mdt", "pst", "pdt", "akst", "akdt"})
# Where these are used, the day is printed before the month.
DAY_FIRST = frozenset(
    {BRITISH_SUMMER, "cet", "cest", "mez", "mesz", "eet", "eest", "msk", "aest", "aedt", "nzst", "nzdt"}
)

_HOUR = 60
_ENERGY_POLICY_ACT = 2007
_FIRST_UNIFORM = 1987
_MARCH, _APRIL, _OCTOBER, _NOVEMBER = 3, 4, 10, 11


def offset(name: str, local: datetime) -> int | None:
    """Minutes east of Greenwich at a local time.

    Args:
        name: Lower case: an abbreviation, "+0200", "-04:00" or "utc+2".
        local: Without a zone.

    Returns:
        `None` for a name that means several zones, or none at that time.
    """
    if name in AMERICAN:
        is_summer = _is_american_summer(local)
        return None if is_summer is None else AMERICAN[name] + _HOUR * is_summer
    if name == BRITISH_SUMMER:
        # outside summer it is Bangladesh's, or a slip
        return _HOUR if _is_british_summer(local) else None
    if name in FIXED or name in AMBIGUOUS:
        return FIXED.get(name)
    return _numeric(name.removeprefix("utc").removeprefix("gmt").strip())


def _numeric(printed: str) -> int:
    """The minutes that "+0200", "−04:00" or "+2" mean."""
    hours = printed[1:3].rstrip(":")
    minutes = printed[1 + len(hours) :].lstrip(":") or "0"
    east = int(hours) * _HOUR + int(minutes)
    return east if printed[0] == "+" else -east


def _is_american_summer(local: datetime) -> bool | None:
    """Whether daylight saving time is on; `None` in the hour that comes twice, and before 1987.

    After 15 U.S.C. 260a: since 2007 from March's second Sunday to November's first, before from
    April's first to October's last, at two o'clock.
    """
    year = local.year
    if year >= _ENERGY_POLICY_ACT:
        first, last = _sunday_from(date(year, _MARCH, 8)), _sunday_from(date(year, _NOVEMBER, 1))
    elif year >= _FIRST_UNIFORM:
        first, last = _sunday_from(date(year, _APRIL, 1)), _sunday_from(date(year, _OCTOBER, 25))
    else:
        return None
    if local.date() == last and local.hour == 1:
        return None
    return _at(first, 2) <= local < _at(last, 2)


def _is_british_summer(local: datetime) -> bool:
    """Whether it is between the last Sundays of March and October (SI 2002/262), both included."""
    year = local.year
    return _sunday_from(date(year, _MARCH, 25)) <= local.date() <= _sunday_from(date(year, _OCTOBER, 25))


def _sunday_from(day: date) -> date:
    """The first Sunday on or after a day."""
    return day + timedelta(days=-day.isoweekday() % 7)


def _at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour)
