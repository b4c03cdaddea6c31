"""MLA 9: MLA Handbook, 9th edition (2021), Modern Language Association of America.

Last, First. “Title of the Article.” *Name of Newspaper*, 1 Oct. 2023, www.…. Accessed 3 Oct. 2023.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from tearsheet.quoting.citations.capitals import SMALL_IN_MLA
from tearsheet.quoting.citations.names import Name, Order
from tearsheet.quoting.citations.runs import Run, ends, listed, sentences
from tearsheet.quoting.citations.work import Work
from tearsheet.quoting.quotation_marks import ENGLISH

_MONTHS = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
"""Appendix 1, Months."""
_PAIR = 2
_ARTICLE = re.compile(r"(?:The|An?)\s+(?=\S)")


def reference(work: Work) -> list[Run]:
    """An entry of the list of works cited; what is not stated is left out, a date too: 5.78 and 5.111.

    An organisation that is also the publication is not named as author: 5.19.
    """
    names = work.marked("bylines", people(work.authors))
    title = work.headline_style_in(ENGLISH, SMALL_IN_MLA)
    container = listed(
        [Run(work.marked("publication", work.publication), is_italic=True)],
        [Run(work.dated(_date(work)))],
        [Run(work.marked("url", _without_protocol(work.address)), link=work.address)],
    )
    accessed = f"Accessed {work.marked('saved', _day(work.accessed))}" if work.accessed else ""
    return sentences([Run("" if work.is_own else names)], [Run(closed(title))], container, [Run(accessed)])


def people(authors: Sequence[Name]) -> str:
    """The first name turned, a second as it is spoken, and "et al." for more than two: 5.5 to 5.8."""
    if not authors:
        return ""
    first = turned(authors[0])
    if len(authors) > _PAIR:
        return f"{first}, et al."
    return f"{first}, and {spoken(authors[1])}" if len(authors) > 1 else first


def turned(name: Name) -> str:
    """Müller, Anna; a Chinese name that begins with the family's as it is, without comma: 2.73, 5.9."""
    if name.order is Order.WHOLE:
        return spoken(name)
    if not name.has_comma:
        return name.printed
    return ", ".join(filter(None, (name.family, name.given, name.generation)))


def spoken(name: Name) -> str:
    """A name in its own order; an organisation's without its article: 5.19."""
    with_comma = f"{name.given} {name.family}, {name.generation}"
    is_junior = name.generation and name.order is Order.GIVEN_FIRST and name.generation[0] in "JSjs"
    return (
        with_comma
        if is_junior
        else name.printed
        if name.is_person
        else _ARTICLE.sub("", name.printed, count=1)
    )


def closed(title: str) -> str:
    """A title in marks with its full stop within them: 6.66."""
    return title if ends(title) else within_marks(title, ".")


def within_marks(title: str, stop: str) -> str:
    """A title in marks with a stop or comma within them, those of a quotation that ends it too: 6.9."""
    is_quotation = "‘" in title and title.endswith("’”")
    place = len(title) - (_PAIR if is_quotation else 1)
    return f"{title[:place]}{stop}{title[place:]}" if title else ""


def _date(work: Work) -> str:
    """1 Oct. 2023: 5.82; that of a change is named as such: 5.81."""
    if work.day is None:
        return work.printed
    return f"updated {_day(work.day)}" if work.is_updated else _day(work.day)


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _without_protocol(address: str) -> str:
    """An address as it is printed: 5.95."""
    return re.sub(r"^https?://", "", address, flags=re.IGNORECASE)
