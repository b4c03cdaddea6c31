"""A date in any form that a page may have it in: as machines write it, or people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime

from tearsheet.article.model import PublicationDate
from tearsheet.formats.fields.dates import dates, months, printed_dates
from tearsheet.formats.fields.plain_words import one_line

ISO = re.compile(
    r"(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?:[T\s]+(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?",
    re.I,
)
_COMPACT = re.compile(r"(20\d\d|19\d\d)([01]\d)([0-3]\d)(?:(\d\d)(\d\d)(\d\d)?)?")
_SCRIPT_DATE = re.compile(
    r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d?) (?:(\d{4}) )?(\d\d:\d\d:\d\d) "
    r"([A-Z]{2,4})?([+-]\d{4})?(?: (\d{4}))?"
)
_MAX_TEXT = 160
_ZERO = datetime.fromtimestamp(0, UTC)


def parse(text: str) -> PublicationDate | None:
    """A date as machines or people write it; `None` where no day can be read with certainty."""
    text = one_line(text)
    if not text or len(text) > _MAX_TEXT:
        return None
    read = dates.parse(text)
    if read.when is None:
        printed = None if (when := _machine(text)) else printed_dates.read(text)
        read = printed or PublicationDate(text, when or months.read(text))
    return None if read.when is None or _is_unset(read.when) else read


def _is_unset(when: date) -> bool:
    """Whether it is the zero of a program's clock, which sites print where they have no date."""
    if not isinstance(when, datetime):
        return when == date.min
    return when.date() == date.min or (when if when.tzinfo else when.replace(tzinfo=UTC)) == _ZERO


def _machine(text: str) -> date | None:
    """A date in one of the forms that programs write."""
    try:
        if match := ISO.match(text):
            return _moment(match.groups())
        if match := _COMPACT.fullmatch(text):
            return _moment((*match.groups(), None))
        if match := _SCRIPT_DATE.match(text):
            month, day, year, clock, zone, offset, last = match.groups()
            return dates.parse(f"{day} {month} {year or last} {clock} {offset or zone or ''}").when
    except ValueError:
        # a day or an hour that no calendar or clock has
        return None
    return None


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
