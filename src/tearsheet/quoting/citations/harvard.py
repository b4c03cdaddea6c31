"""Harvard: Pears, R. and Shields, G. (2022) *Cite Them Right*, 12th edition, newspapers.

Last, I.I. (2023) ‘Title of the article’, *Name of Newspaper*, 1 October. Available at: https://… (Accessed:
3 October 2023).
"""

from __future__ import annotations

from tearsheet.quoting.citations.names import Name, Order, initials
from tearsheet.quoting.citations.runs import Run, listed, sentences
from tearsheet.quoting.citations.work import Work, day_first
from tearsheet.quoting.quotation_marks import MarkStyle

_SINGLE = MarkStyle(("‘", "’"), ("“", "”"))
_MOST = 3
"""Of four authors or more the first is named: "Setting out citations"."""


def reference(work: Work) -> list[Run]:
    """An entry of the list of references.

    The newspaper's name stands first where nobody is named, the title where there is none either.
    """
    title = Run(work.title_in(_SINGLE))
    publication = Run(work.marked("publication", work.publication), is_italic=True)
    year = Run(f" ({work.dated(work.year or 'no date')})")
    date = [Run(work.dated(_day(work)))]
    if work.authors and not work.is_own:
        before, behind = [*_people(work), year], [[title], [publication], date]
    elif publication.text:
        before, behind = [publication, year], [[title], date]
    else:
        before, behind = [title if title.text else Run("[Untitled article]"), year], [date]
    rest = listed(*behind)
    return sentences([*before, Run(" " if rest else ""), *rest], _available(work))


def _people(work: Work) -> list[Run]:
    """Müller, A.M. and Weber, M.; of four or more the first, "et al." in italics."""
    names = [_turned(name) for name in work.authors]
    if len(names) > _MOST:
        opening, closing = ("[", "]") if work.marked("bylines", " ") != " " else ("", "")
        return [Run(f"{opening}{names[0]} "), Run("et al.", is_italic=True), Run(closing)]
    listed_names = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    return [Run(work.marked("bylines", listed_names))]


def _turned(name: Name) -> str:
    if name.order is Order.WHOLE:
        return name.printed
    return ", ".join(filter(None, (name.family, "".join(initials(name.given)), name.generation)))


def _day(work: Work) -> str:
    """1 October; all of a date that could not be read."""
    if work.day:
        return day_first(work.day).rpartition(" ")[0]
    return work.printed if work.printed != work.year else ""


def _available(work: Work) -> list[Run]:
    """Where it is read, and when it was saved, as far as the file states it."""
    if not work.address:
        return []
    accessed = f" (Accessed: {work.marked('saved', day_first(work.accessed))})" if work.accessed else ""
    address = Run(work.marked("url", work.address), link=work.address)
    return [Run("Available at: "), address, Run(accessed)]
