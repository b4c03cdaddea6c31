"""BibTeX: Patashnik, BibTeXing (1988), with `url`, `urldate` and `langid` as biblatex has them (manual, 2.2).

An article of a newspaper is an @article, one on a page that names none a @misc. Titles stand in two pairs of
braces, so that no style changes their capitals.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from tearsheet.quoting.citations.names import Name, Order
from tearsheet.quoting.citations.remarks import remarks
from tearsheet.quoting.citations.work import Work

_ESCAPED = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
"""Macros of every style."""
_SPELT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "đ": "dj", "ø": "oe", "ł": "l", "æ": "ae"}
)


_BABEL = """
    ar:arabic bg:bulgarian ca:catalan cs:czech da:danish de:ngerman el:greek en:english es:spanish et:estonian
    fa:persian fi:finnish fr:french he:hebrew hr:croatian hu:hungarian it:italian ja:japanese ko:korean
    lt:lithuanian lv:latvian nb:norsk nl:dutch nn:nynorsk no:norsk pl:polish pt:portuguese ro:romanian
    ru:russian sk:slovak sl:slovenian sr:serbian sv:swedish tr:turkish uk:ukrainian zh:chinese
"""
"""Languages by their code (ISO 639-1), as babel names them, which biblatex switches."""


def record(work: Work, quotation: str) -> str:
    """One entry; the words that were quoted are its annotation, the disclaimer its note.

    Args:
        work: What is cited.
        quotation: As plain text, in its marks; empty for none.
    """
    kind = "article" if work.publication else "misc"
    members = ",\n".join(f"  {name} = {value}" for name, value in _members(work, quotation))
    return f"@{kind}{{{key(work)},\n{members}\n}}"


def key(work: Work) -> str:
    """A name for the entry in plain letters: the first author's or the publication's, the year, a word."""
    first = work.authors[0].family if work.authors else work.publication
    words = filter(None, map(_plain, re.findall(r"\w{4,}", work.title)))
    parts = _plain(first), str(work.day.year) if work.day else "", next(words, "")
    return "".join(parts if any(part.isalpha() for part in parts) else ("article", *parts))


def _members(work: Work, quotation: str) -> Iterator[tuple[str, str]]:
    if work.authors:
        yield "author", f"{{{' and '.join(map(_author, work.authors))}}}"
    stated = (
        ("title", f"{{{_escaped(work.title)}}}" if work.title else ""),
        ("journal", _escaped(work.publication)),
        ("year", _escaped(work.year)),
    )
    yield from ((name, f"{{{value}}}") for name, value in stated if value)
    if work.day:
        yield "month", _MONTHS[work.day.month - 1]
        yield "day", f"{{{work.day.day}}}"
    more = (
        ("url", work.address),
        ("urldate", work.accessed.isoformat() if work.accessed else ""),
        ("langid", _language(work.language)),
        ("note", _escaped(". ".join(line.rstrip(".") for line in remarks(work)))),
        ("annote", _escaped(quotation)),
    )
    yield from ((name, f"{{{value}}}") for name, value in more if value)


def _author(name: Name) -> str:
    """As "Müller, Anna"; in braces what must stay whole, a name in Han too, which styles would turn round."""
    if name.order is Order.WHOLE:
        return f"{{{_escaped(name.printed)}}}"
    return ", ".join(_escaped(part) for part in (name.family, name.generation, name.given) if part)


def _escaped(text: str) -> str:
    return "".join(_ESCAPED.get(sign, sign) for sign in " ".join(text.split()))


def _language(tag: str) -> str:
    """What babel calls a language; empty for one that is not known."""
    known = dict(pair.split(":") for pair in _BABEL.split())
    return known.get(tag.replace("_", "-").partition("-")[0].lower(), "")


def _plain(text: str) -> str:
    """The letters of a text that are, or can be written as, those of the English alphabet, small."""
    flat = unicodedata.normalize("NFKD", text.lower().translate(_SPELT))
    return re.sub("[^a-z0-9]", "", flat.encode("ascii", "ignore").decode())
