"""The name of the paper: as a page states it, else as the title of the page has it beside the headline."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from tearsheet.article.model import Provenance
from tearsheet.formats.fields.languages import spoken
from tearsheet.formats.fields.plain_words import letters_of, words_of
from tearsheet.formats.fields.words import squashed
from tearsheet.formats.page.stated.statements import Statements, names_of

_ADDRESS = re.compile(r"^(?:https?:)?//|^www\.|/$", re.I)
_SEPARATOR = re.compile(r"\s[|\-–—·•»«:~]{1,3}\s|\s?[|｜_]\s?|\s?[-–—](?=[^\x00-\u02ff])")
_MAX_WORDS = 5  # a guess: half or one and a half of it changes none of 39 pages
_MAX_NAME = 60  # a guess: half or one and a half of it changes none of 39 pages
_SENTENCE = re.compile(r"[.!?,;:]\s|[.!?;:]$")


def find(stated: Statements, headline: str, address: str) -> tuple[str, Provenance | None]:
    """The paper's name and where it was found; empty where the page states none.

    Args:
        stated: What the page states for machines.
        headline: As found.
        address: Of the page; empty for none.
    """
    shared = stated.first("og:site_name")
    publisher = names_of(stated.article.get("publisher"), stated.nodes)[:1]
    for name, origin in ((shared, "meta element"), ("".join(publisher), "JSON-LD")):
        if name and not _ADDRESS.match(name) and not _is_section(name):
            return name, Provenance(origin)
    if name := _beside(stated.title, headline, address):
        return name, Provenance("guessed from the title of the page", is_guess=True)
    return "", None


def _is_section(name: str) -> bool:
    """Whether it is but a section's name, as some sites have it there."""
    return squashed(name) in spoken("sections")


def _beside(title: str, headline: str, address: str) -> str:
    """What stands in the page's title beside the headline and reads as a paper's name; empty for nothing."""
    start = title.find(headline) if headline else -1
    if start < 0 or len(words_of(headline)) <= 1:
        return ""
    before, behind = f"{title[:start].strip()} ", f" {title[start + len(headline) :].strip()}"
    parts = _SEPARATOR.split(behind)[1:][::-1] if _SEPARATOR.match(behind) else []
    parts += _SEPARATOR.split(before)[:-1]
    named = [name for part in parts if _may_be_name(name := part.strip())]
    host = letters_of(urlsplit(address).hostname or "")
    return next((name for name in named if _is_of_paper(name, host)), named[0] if named else "")


def _is_of_paper(name: str, host: str) -> bool:
    """Whether a name is in the page's address, or has a paper's or an agency's words."""
    if host and letters_of(name) in host:
        return True
    houses = spoken("houses")
    return not houses.isdisjoint(squashed(name).split()) or any(
        name.endswith(end) for end in houses if end >= "\u3000"
    )


def _may_be_name(part: str) -> bool:
    is_short = len(part) <= _MAX_NAME and len(part.split()) <= _MAX_WORDS
    is_name = is_short and any(map(str.isalpha, part)) and not _SENTENCE.search(part)
    return is_name and not _ADDRESS.match(part) and not _is_section(part)
