"""RIS: Research Information Systems, RIS Format Specifications (2011), newspapers (NEWS) and pages (ELEC).

A line holds a tag of two signs, two blanks, a hyphen, a blank and a value; "ER" ends the record.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tearsheet.quoting.citations.names import Name, Order
from tearsheet.quoting.citations.remarks import remarks
from tearsheet.quoting.citations.work import Work


def record(work: Work, quotation: str) -> str:
    """One record; the disclaimer and the words that were quoted are its notes.

    Args:
        work: What is cited.
        quotation: As plain text, in its marks; empty for none.
    """
    lines = (f"{tag}  - {' '.join(value.split())}" for tag, value in _members(work, quotation) if value)
    return "\n".join([*lines, "ER  - "])


def _members(work: Work, quotation: str) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS" if work.publication else "ELEC"
    yield from (("AU", _author(name)) for name in work.authors)
    yield "TI", work.title
    yield "T2", work.publication
    yield "PY", work.year if work.day or work.year != work.printed else ""
    yield "DA", _day(work.day) if work.day else f"{work.year}///" if work.year != work.printed else ""
    yield "UR", work.address
    yield "Y2", _day(work.accessed) if work.accessed else ""
    yield "LA", work.language
    yield from (("N1", line) for line in (*remarks(work), quotation))


def _author(name: Name) -> str:
    """Last name, first name, suffix; an asterisk may not stand in one."""
    if name.order is Order.WHOLE:
        return name.printed.replace("*", "")
    return ", ".join(filter(None, (name.family, name.given, name.generation))).replace("*", "")


def _day(day: date) -> str:
    """YYYY/MM/DD/other."""
    return f"{day.year:04}/{day.month:02}/{day.day:02}/"
