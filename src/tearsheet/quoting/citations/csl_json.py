"""CSL-JSON: the data of the Citation Style Language 1.0.2, from which processors make every other style.

https://github.com/citation-style-language/schema, csl-data.json.
"""

from __future__ import annotations

import json
import re
from datetime import date

from tearsheet.quoting.citations import bibtex
from tearsheet.quoting.citations.names import Name, Order
from tearsheet.quoting.citations.remarks import remarks
from tearsheet.quoting.citations.work import Work

_Value = str | list[dict[str, str | bool]] | dict[str, list[list[int]]] | dict[str, str]


# What `indent` sets on eight lines; no string can hold a line end that is not escaped
_DATE = re.compile(r"\[\n\s+\[(\n[\d\s,]+)\]\n\s+\]")


def record(work: Work, quotation: str) -> str:
    """An array with one item; the words that were quoted are its annotation, the disclaimer its note.

    Args:
        work: What is cited.
        quotation: As plain text, in its marks; empty for none.
    """
    members: dict[str, _Value] = {
        "id": bibtex.key(work),
        "type": "article-newspaper" if work.publication else "webpage",
        "title": work.title,
        "author": [_author(name) for name in work.authors],
        "container-title": work.publication,
        "issued": _day(work.day) if work.day else {"literal": work.printed} if work.printed else "",
        "accessed": _day(work.accessed) if work.accessed else "",
        "URL": work.address,
        "language": work.language,
        "note": "\n".join(remarks(work)),
        "annote": quotation,
    }
    stated = {name: value for name, value in members.items() if value}
    return _DATE.sub(_on_one_line, json.dumps([stated], ensure_ascii=False, indent=2))


def _author(name: Name) -> dict[str, str | bool]:
    """A name in its parts, "static-ordering" where the family's stands first; whole in Han, kana and Hangul.

    Not all processors know that such names are not turned round.
    """
    if name.order is Order.WHOLE:
        return {"literal": name.printed}
    members: dict[str, str | bool] = {"family": name.family, "given": name.given}
    if name.generation:
        members["suffix"] = name.generation
    if name.order is Order.FAMILY_FIRST:
        members["static-ordering"] = True
    return members


def _on_one_line(date: re.Match[str]) -> str:
    return f"[[{' '.join(date[1].split())}]]"


def _day(day: date) -> dict[str, list[list[int]]]:
    return {"date-parts": [[day.year, day.month, day.day]]}
