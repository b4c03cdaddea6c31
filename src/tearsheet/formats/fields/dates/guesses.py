"""Guesses at the day of publication, and what the computer's clock has to say to them.

Only here does the clock have a part in reading: what a page states or labels as its date holds whatever day
it is. On which days the outcome is the same goes with the article, so that what a wrong clock made of a page
is not kept for good.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from tearsheet.article.model import Days, Provenance, PublicationDate

_FIRST_YEAR = 1990  # a guess: few pages of the web are older
_DAY = timedelta(days=1)


class Guess(NamedTuple):
    """A day that may be that of publication, and where it stands.

    Attributes:
        is_labelled: The page says that something was published then.
    """

    published: PublicationDate
    origin: Provenance
    is_labelled: bool = False


def likeliest(guesses: Iterable[Guess], today: date) -> tuple[Guess | None, Days | None]:
    """The first guess that is labelled, or a day since there are pages and not one to come; or `None`.

    Returns:
        The guess, and on which days it would be the same one; `None` where that hangs on no clock.
    """
    last = date.max
    for guess in guesses:
        day = _day(guess.published.when)
        if guess.is_labelled:
            return guess, _days(date.min, last)
        if day is None or day.year < _FIRST_YEAR:
            continue
        if day - _DAY <= today:
            return guess, _days(day - _DAY, last)
        last = min(last, day - 2 * _DAY)
    return None, _days(date.min, last)


def _day(when: date | None) -> date | None:
    return when.date() if isinstance(when, datetime) else when


def _days(first: date, last: date) -> Days | None:
    return None if (first, last) == (date.min, date.max) else Days(first, last)
