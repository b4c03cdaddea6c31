"""The source in a few words: who, where and when; the headline where neither of the first two is stated."""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.quoting.citations.names import Name
from tearsheet.quoting.citations.runs import Run, listed
from tearsheet.quoting.citations.work import Work, day_first
from tearsheet.quoting.quotation_marks import MarkStyle

_MOST = 3  # authors that are named


def reference(work: Work, style: MarkStyle, link: str) -> list[Run]:
    """— Anna Müller, The Example Times, 1 October 2023; nothing where the file states nothing.

    Args:
        work: What is quoted.
        style: The quotation marks of a headline.
        link: Where all of it leads; empty for nowhere.
    """
    names = "" if work.is_own else _people(work.authors)
    who = [Run(work.marked("bylines", names)), Run(work.marked("publication", work.publication))]
    if not names and not work.publication:
        who = [Run(work.title_in(style))]
    when = Run(work.dated(day_first(work.day) if work.day else work.printed))
    runs = [
        run._replace(link=link) if run.text != ", " else run
        for run in listed(*([run] for run in (*who, when)))
    ]
    return [Run("— "), *runs] if runs else [Run(link and f"— {link}", link=link)]


def _people(authors: Sequence[Name]) -> str:
    """Up to three names, or the first of more."""
    names = [name.printed for name in authors]
    return ", ".join(names) if len(names) <= _MOST else f"{names[0]} et al."
