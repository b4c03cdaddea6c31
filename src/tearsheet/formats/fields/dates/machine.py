"""Dates as programs write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime

from tearsheet.formats.late import late

ISO = late(
    r"(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?:[T\s]+(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?",
    re.I,
)
_COMPACT = late(r"(20\d\d|19\d\d)([01]\d)([0-3]\d)(?:(\d\d)(\d\d)(\d\d)?)?")
_SCRIPT_DATE = late(
    r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d?) (?:(\d{4}) )?(\d\d:\d\d:\d\d) "
    r"([A-Z]{2,4})?([+-]\d{4})?(?: (\d{4}))?"
)
# Seconds or milliseconds since 1970: later than 1990, sooner than figures that begin with a year
_SINCE_1970 = late(r"\d{9,10}(?:\d{3})?(?:\.\d+)?")
_SECONDS = range(631_152_000, 2_000_000_000)  # 1990 to 2033, a guess at what files speak of
_MILLISECONDS = 1_000
_DIGITS = 10


def iso(text: str) -> date | None:
    """ISO 8601, extended as RFC 3339 and web pages have it, or basic: 20231001T001100Z."""
    is_basic = text[:8].isdecimal() and text[8:9] in {"", "T"}
    if not (is_basic or text[4:5] == "-") or not text.isascii():
        return None
    try:
        when = datetime.fromisoformat(text.upper())
    except ValueError:
        return None
    return when if ":" in text or text[8:9] == "T" else when.date()


def read(text: str) -> date | None:
    """A date in another form that programs write; `None` for none."""
    try:
        return _read(text) if text.isascii() else None
    except ValueError:
        # a day or an hour that no calendar or clock has
        return None


def _read(text: str) -> date | None:
    if match := ISO.match(text):
        return _moment(match.groups())
    if match := _COMPACT.fullmatch(text):
        return _moment((*match.groups(), None))
    if _SINCE_1970.fullmatch(text):
        return _since_1970(text)
    match = _SCRIPT_DATE.match(text)
    return _of_script(match) if match else None


def _moment(parts: Sequence[str | None]) -> date:
    """The day or time of year, month, day, hour, minute, second and zone.

    Raises:
        ValueError: There is no such day or time.
    """
    day = date(int(parts[0] or 0), int(parts[1] or 0), int(parts[2] or 0))
    if parts[3] is None:
        return day
    clock = f"{day.isoformat()}T{int(parts[3]):02}:{parts[4]}:{parts[5] or '00'}"
    zone = (parts[6] or "").upper().replace("UTC", "Z").replace("GMT", "Z")
    return datetime.fromisoformat(clock + zone)


def _since_1970(text: str) -> date | None:
    whole = text.partition(".")[0]
    seconds = int(whole) // (_MILLISECONDS if len(whole) > _DIGITS else 1)
    return datetime.fromtimestamp(seconds, UTC) if seconds in _SECONDS else None


def _of_script(match: re.Match[str]) -> date | None:
    """What JavaScript, C and PHP print: "Mon Aug 03 2015 12:45:00 GMT+0200"."""
    from tearsheet.formats.fields.dates import dates

    month, day, year, clock, zone, offset, last = match.groups()
    return dates.parse(f"{day} {month} {year or last} {clock} {offset or zone or ''}").when
