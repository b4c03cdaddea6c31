"""The source in a few words: who, where and when; the headline where neither of the first two is stated."""

from __future__ import annotations

from tearsheet.quoting.citations.runs import Run, listed
from tearsheet.quoting.citations.work import Work, day_first
from tearsheet.quoting.quotation_marks import MarkStyle


def reference(work: Work, style: MarkStyle, link: str) -> list[Run]:
    """— Anna Müller, The Example Times, 1 October 2023; nothing where the file states nothing.

    Args:
        work: What is quoted.
        style: The quotation marks of a headline.
        link: Where all of it leads; empty for nowhere.
    """
    names = "" if work.is_own else ", ".join(name.printed for name in work.authors)
    who = [Run(work.marked("bylines", names)), Run(work.marked("publication", work.publication))]
    if not names and not work.publication:
        who = [Run(work.title_in(style))]
    when = Run(work.dated(day_first(work.day) if work.day else work.printed))
    runs = [
        run._replace(link=link) if run.text != ", " else run
        for run in listed(*([run] for run in (*who, when)))
    ]
    return [Run("— "), *runs] if runs else [Run(link and f"— {link}", link=link)]
