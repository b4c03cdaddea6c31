"""A date in any form that a page may have it in: as machines write it, or people."""

from __future__ import annotations

from datetime import UTC, date, datetime

from tearsheet.article.model import PublicationDate
from tearsheet.formats.fields.dates import dates, printed_dates
from tearsheet.formats.fields.plain_words import one_line

_MAX_TEXT = 160  # a guess: none of 59 texts reaches it
_ZERO = datetime.fromtimestamp(0, UTC)


def parse(text: str) -> PublicationDate | None:
    """A date as machines or people write it; `None` where no day can be read with certainty."""
    text = one_line(text)
    if not text or len(text) > _MAX_TEXT:
        return None
    read = dates.parse(text)
    if read.when is None:
        read = printed_dates.read(text) or _only_day(text) or read
    return None if read.when is None or _is_unset(read.when) else read


def _only_day(text: str) -> PublicationDate | None:
    """The one day among other words."""
    found = printed_dates.days(text)
    return found[0].date if len({one.date.when for one in found}) == 1 else None


def _is_unset(when: date) -> bool:
    """Whether it is the zero of a program's clock, which sites print where they have no date."""
    if not isinstance(when, datetime):
        return when == date.min
    return when.date() == date.min or (when if when.tzinfo else when.replace(tzinfo=UTC)) == _ZERO
