"""APA 7: Publication Manual of the American Psychological Association, 7th edition (2020).

Author, A. A. (2023, October 1). Title of the article. *Name of Newspaper*. https://… (10.1, example 16).
"""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.quoting.citations.names import Name, Order, initials
from tearsheet.quoting.citations.runs import Run, ends, sentences
from tearsheet.quoting.citations.work import Work, long_date

_MOST = 20  # authors that are all named: 9.8


def reference(work: Work) -> list[Run]:
    """An entry of the reference list; a title stands first where nobody is named: 9.12."""
    names = [Run(work.marked("bylines", people(work.authors)))]
    title = [_title(work)]
    dated = [Run(f"({work.dated(_date(work))})")]
    before = (names, dated, title) if work.authors else (title, dated)
    # a site that is also the author is not named again: 9.24
    publication = [] if work.is_own else [Run(work.marked("publication", work.publication), is_italic=True)]
    whole = sentences(*before, publication)
    # no full stop behind an address: 9.35
    return (
        [*whole, Run(" "), Run(work.marked("url", work.address), link=work.address)]
        if work.address
        else whole
    )


def people(authors: Sequence[Name]) -> str:
    """Turned names, "&" before the last; of more than twenty the first nineteen and the last: 9.8."""
    names = [_turned(name) for name in authors]
    if len(names) > _MOST:
        return f"{', '.join(names[: _MOST - 1])}, . . . {names[-1]}"
    if len(names) > 1:
        return f"{', '.join(names[:-1])}, & {names[-1]}"
    return "".join(names)


def _title(work: Work) -> Run:
    """In italics where it stands alone and not in a newspaper: 9.19; without one, what it is: 9.22.

    Its full stop stands within a quotation that ends it: 6.7.
    """
    title = work.sentence_style() or "[Untitled article]"
    if title.endswith(("”", '"')) and not ends(title):
        title = f"{title[:-1]}.{title[-1]}"
    return Run(title, is_italic=not work.publication)


def _date(work: Work) -> str:
    """2023, October 1: 9.14; "n.d." where none is stated: 9.13."""
    if work.day:
        year, month_and_day = work.day.year, long_date(work.day).partition(",")[0]
        return f"{year}, {month_and_day}"
    return work.printed or "n.d."


def _turned(name: Name) -> str:
    """Müller, A. M., Jr.: 9.8 and 9.9."""
    if name.order is Order.WHOLE:
        return name.printed
    parts = (name.family, " ".join(initials(name.given)), name.generation)
    return ", ".join(filter(None, parts))
