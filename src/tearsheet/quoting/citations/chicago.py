"""Chicago 17: The Chicago Manual of Style, 17th edition (2017), author-date (15) and notes (14).

Last, First. 2023. “Title of the Article.” *Name of Newspaper*, October 1, 2023. https://…. (15.49)
First Last, “Title of the Article,” *Name of Newspaper*, October 1, 2023, https://…. (14.191)
"""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.quoting.citations import mla
from tearsheet.quoting.citations.names import Name
from tearsheet.quoting.citations.runs import Run, listed, sentences
from tearsheet.quoting.citations.work import Work, long_date
from tearsheet.quoting.quotation_marks import ENGLISH

_MOST_LISTED, _FIRST_OF_MANY = 10, 7
"""Of more than ten authors the first seven are listed: 14.76."""
_PAIR = 2
_MOST_IN_NOTE = 3
"""Of more than three authors a note names the first: 14.76."""


def author_date(work: Work) -> list[Run]:
    """An entry of the reference list.

    The newspaper's name stands first where nobody is named (15.49), the title where there is none either;
    a day of access where no other is stated (15.50).
    """
    title, publication = work.headline_style_in(ENGLISH), _publication(work)
    year = work.dated(work.year or "n.d.")
    dated = work.dated(_date(work)) if work.year != work.printed else ""
    if work.authors and not work.is_own:
        first, container = Run(work.marked("bylines", people(work.authors))), [publication]
    elif publication.text:
        first, container = publication, []
    else:
        first, title, container = Run(mla.closed(title)), "", []
    return sentences(
        [first],
        [Run(year)],
        [Run(mla.closed(title))],
        listed(container, [Run(dated if any(run.text for run in container) else _begun(dated))]),
        [Run(_begun(_accessed(work)))],
        [Run(work.marked("url", work.address), link=work.address)],
    )


def note(work: Work) -> list[Run]:
    """A note, from its first name to its stop; a title that ends with "?" keeps its comma: 6.125."""
    title = work.headline_style_in(ENGLISH)
    inside = mla.within_marks(title, ",")
    names = "" if work.is_own else work.marked("bylines", _spoken(work.authors))
    date = work.dated(_date(work)) or _accessed(work) or "n.d."
    behind = listed(
        [_publication(work)], [Run(date)], [Run(work.marked("url", work.address), link=work.address)]
    )
    return sentences(
        [*listed([Run(names)], [Run(inside)]), Run(" " if inside else ", " if names else ""), *behind]
    )


def people(authors: Sequence[Name]) -> str:
    """The first name turned, the others as they are spoken, "Jr." without a comma: 15.9, 6.43."""
    names = [mla.turned(authors[0]), *(name.printed for name in authors[1:])]
    if len(names) > _MOST_LISTED:
        return f"{', '.join(names[:_FIRST_OF_MANY])}, et al."
    return f"{', '.join(names[:-1])}, and {names[-1]}" if len(names) > 1 else names[0]


def _spoken(authors: Sequence[Name]) -> str:
    names = [name.printed for name in authors]
    if len(names) > _MOST_IN_NOTE:
        return f"{names[0]} et al."
    if len(names) > _PAIR:
        return f"{', '.join(names[:-1])}, and {names[-1]}"
    return " and ".join(names)


def _publication(work: Work) -> Run:
    """In italics, without an English newspaper's "The": 14.194."""
    return Run(work.marked("publication", work.publication.removeprefix("The ")), is_italic=True)


def _date(work: Work) -> str:
    """October 1, 2023; that of a change is named as such: 14.13."""
    if work.day is None:
        return work.printed
    return f"last modified {long_date(work.day)}" if work.is_updated else long_date(work.day)


def _accessed(work: Work) -> str:
    """Where no other date is stated: 14.12."""
    is_needed = work.accessed and not work.day and not work.printed
    return f"accessed {work.marked('saved', long_date(work.accessed))}" if work.accessed and is_needed else ""


def _begun(text: str) -> str:
    """With a capital where it begins a part of its own."""
    return text[:1].upper() + text[1:]
