"""What stands above the headline of a text that was copied, printed or dumped from a page.

Menu words, the page's address, paper and section, a browser's printed header. No list of words could hold
them all: they are lines that can be no headline, above one that can, which has a byline or a date below it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from tearsheet.formats.fields import furniture, head_lines, publications
from tearsheet.formats.fields.dates import dates
from tearsheet.formats.fields.languages import everywhere
from tearsheet.formats.fields.plain_words import words_of
from tearsheet.formats.fields.words import squashed
from tearsheet.formats.late import late

_MAX_WORDS = 3  # a guess: half or one and a half of it changes none of 59 texts
_MAX_PART_WORDS = 4  # a guess: none of 59 texts reaches it
_MAX_LENGTH = 30  # characters; a guess: half or one and a half of it changes none of 59 texts
_FEW_LINES = 3  # a guess: half or one and a half of it changes none of 59 texts
_FEW_BELOW = 5  # a guess: half or one and a half of it changes none of 59 texts
_PARTINGS = late(r"\s[|>/»›•·]\s|\t| {3,}")
_NUMBERED_LINK = late(r"\A[#*\s]{0,9}\[\d{1,4}\]\S")
_PRINTED_AT = late(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s{1,3}\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?\s", re.IGNORECASE
)
_MAX_COPIED = 300  # a guess: half or one and a half of it changes none of 59 texts
_MAX_COPIED_WORDS = 8  # a guess: none of 59 texts reaches it
_BULLETS = "*•·-–—+□◦▪ \t"


class _Lines(Protocol):
    """What is asked of the lines of a head, by their numbers."""

    def is_headline(self, place: int) -> bool:
        """Whether a line reads as a headline and has a byline, date or address below it."""

    def is_field(self, place: int) -> bool:
        """Whether a line states a field."""


def count(lines: Sequence[str], head: _Lines) -> int:
    """How many lines stand above the headline; 0 where that cannot be told."""
    for place, line in enumerate(lines):
        below = lines[place + 1 : place + _FEW_BELOW]
        if _is_candidate(line) and head.is_headline(place):
            if not (_is_row(line) and below and head.is_headline(place + 1)):
                return place if _are_above(lines[:place], line) else 0
        elif not (_may_be_above(line, below) or head.is_field(place)):
            return _plainly_above(lines[:place]) if head_lines.reads_as_title(line) else 0
    return 0


def publication(line: str) -> str:
    """The name of a paper that a line above the headline is or holds; empty for none."""
    parts = [part.strip() for part in _PARTINGS.split(line)]
    return next((part for part in parts if publications.likeness(part) >= publications.Likeness.LIKELY), "")


def _is_candidate(line: str) -> bool:
    """Whether a line can be a headline although others stand below it: no section's name, no menu word."""
    return not (_is_plainly_above(line) or _is_kicker(line))


def _is_kicker(line: str) -> bool:
    return _is_section(line) or (len(words_of(line)) == 1 and len(line) <= _MAX_LENGTH)


def _is_section(line: str) -> bool:
    return squashed(line) in everywhere("sections")


def _are_above(lines: Sequence[str], headline: str) -> bool:
    """Whether lines above a headline are none themselves; of a single short one that is less certain."""
    if len(lines) != 1:
        return True
    line = lines[0]
    is_paper = publications.likeness(line) == publications.Likeness.CLEAR
    return is_paper or not _is_candidate(line) or _is_row(line) or _says_again(line, [headline])


def _plainly_above(lines: Sequence[str]) -> int:
    """How many lines above one without a field below it are a menu, an address or a printed header."""
    if len(lines) >= _FEW_LINES:
        return len(lines)
    plain = [_is_plainly_above(line) or _is_row(line) for line in lines]
    return plain.index(False) if False in plain else len(plain)


def _is_plainly_above(line: str) -> bool:
    """Whether a line is no headline and no part of the article, whatever stands around it."""
    bare = head_lines.plain(line).strip(_BULLETS)
    return (
        line.startswith(head_lines.ADDRESSES)
        or (bare != line.strip() and len(words_of(bare)) <= _MAX_WORDS)
        or head_lines.is_page_number(line)
        or _NUMBERED_LINK.search(line) is not None
        or _PRINTED_AT.match(line) is not None
        or _is_printed_row(line)
        or tells_of_copying(line)
        or furniture.is_furniture(line)
    )


def tells_of_copying(line: str) -> bool:
    """Whether a line says when the text was taken from which address, or who wrote it in a mail.

    Such lines are "Retrieved 3 October 2023 from https://…" and "Le 3 octobre 2023, X a écrit :".
    """
    is_mail = line.endswith((":", "："))
    is_likely = len(line) <= _MAX_COPIED and ("://" in line or is_mail) and any(map(str.isdecimal, line))
    if not is_likely:
        return False
    from tearsheet.formats.fields import datelines  # few texts need it

    bare = " ".join(word for word in line.split() if "://" not in word and "@" not in word)
    words = [word for word in words_of(datelines.without_days(bare)) if not word.isdecimal()]
    return len(words) <= _MAX_COPIED_WORDS and datelines.has_day(bare) and len(words) > 0


def _is_printed_row(line: str) -> bool:
    """Whether a line is a browser's printed foot in one: page number, address and moment."""
    if "://" not in line or len(line) > _MAX_COPIED:
        return False
    parts = [part.strip() for part in _PARTINGS.split(line)]
    others = [part for part in parts if not part.startswith(head_lines.ADDRESSES)]
    return len(parts) > len(others) > 0 and all(
        head_lines.is_page_number(part) or dates.read(part) is not None for part in others
    )


def _may_be_above(line: str, below: Sequence[str]) -> bool:
    """Whether a line may stand above the headline and be none itself: above a section stands the paper."""
    if _is_plainly_above(line) or _is_row(line) or _says_again(line, below):
        return True
    bare = head_lines.plain(line).strip(_BULLETS)
    if bare.endswith((".", "!", "?")) and len(words_of(bare)) > 1:
        return False
    most = head_lines.MAX_PUBLICATION_WORDS if below and _is_section(below[0]) else _MAX_WORDS
    is_short = len(words_of(bare)) <= most and len(bare) <= _MAX_LENGTH
    return is_short or publication(line) != ""


def _is_row(line: str) -> bool:
    """Whether a line is made of several short ones: "Home > Politics", "The Courier | World news"."""
    parts = _PARTINGS.split(line.strip(_BULLETS))
    return len(parts) > 1 and all(len(words_of(part)) <= _MAX_PART_WORDS for part in parts)


def _says_again(line: str, below: Sequence[str]) -> bool:
    """Whether it is the page's title: a line below it, and the name of the paper behind."""
    return any(len(words_of(other)) > 1 and line.startswith(other) for other in below)
