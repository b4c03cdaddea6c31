"""A text that is a date and nothing else, as papers print it.

Every token of the text must have its place: a text with a word or figure too many, or a date that
could be two, has no `when`.
"""

from __future__ import annotations

from tearsheet.article.model import PublicationDate
from tearsheet.formats.fields.dates import machine
from tearsheet.formats.fields.dates.days_in_lines import reading
from tearsheet.formats.fields.dates.figures import Hints
from tearsheet.formats.late import late

MAX_LENGTH = 80  # a guess: half or one and a half of it changes none of 59 texts
# What is no date in English may be one in another language: with words and figures, but no English label and
# no other one, which ends with a colon before all figures
_MAYBE_ELSEWHERE = late(r"(?=[^L]*[?MWZ])(?=[^19Y]*[19Y])(?![^19Y]*:)[^L]*")
_BRACKETS = (("(", ")"), ("[", "]"))
_NO_HINTS = Hints()


def parse(text: str, *, day_first: bool | None = None, hints: Hints = _NO_HINTS) -> PublicationDate:
    """A date as printed; `when` holds exactly what it states.

    Args:
        text: The printed date, its label taken off; brackets around all of it are taken off here.
        day_first: Whether 03/04 is the third of April, where the text's surroundings tell.
        hints: What else they tell.
    """
    found = read(text, hints if day_first is None else hints._replace(day_first=day_first))
    if found is None or found.when is None:
        return PublicationDate(text := bare(text), machine.read(text))
    return found


def bare(text: str) -> str:
    """A text without the brackets around all of it and a comma behind it."""
    text = text.strip().removesuffix(",").strip()
    for opening, closing in _BRACKETS:
        if text.startswith(opening) and text.endswith(closing):
            text = text[1:-1].strip()
    return text


def read(text: str, hints: Hints = _NO_HINTS) -> PublicationDate | None:
    """The date that a text is and nothing else; without `when` where its figures could be two days."""
    text = bare(text)
    if len(text) > MAX_LENGTH or not any(char.isdecimal() for char in text):
        return None
    if iso := machine.iso(text):
        return PublicationDate(text, iso)
    for is_everywhere in (False, True):
        try:
            line = reading(text, hints, is_everywhere=is_everywhere)
            if found := line.whole():
                return found
        except ValueError:
            # a day or an hour that no calendar or clock has
            return None
        if not _MAYBE_ELSEWHERE.fullmatch(line.code):
            return None
    return None
