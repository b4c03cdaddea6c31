"""The labels that stand before a field ("Title:", "Publication Date:") or before authors ("By", "記者")."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from tearsheet.formats.fields.languages import EVERY, current, spoken, vocabulary
from tearsheet.formats.fields.persons import surname
from tearsheet.formats.fields.words import EAST, INVISIBLE, SENTENCE_ENDS, squashed
from tearsheet.formats.late import late


class Field(StrEnum):
    """What a label announces; the values are the names of the record's fields."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINES = "bylines"
    PUBLISHED = "published"
    UPDATED = "updated"
    PUBLICATION = "publication"
    URL = "url"
    OTHER = "left_out"


_MEMBERS = {
    Field.HEADLINE: ("headline",),
    Field.STANDFIRST: ("standfirst",),
    Field.PUBLICATION: ("publication",),
    Field.BYLINES: ("byline", "by"),
    Field.PUBLISHED: ("published",),
    Field.UPDATED: ("updated",),
    Field.URL: ("address",),
    Field.OTHER: ("other",),
}
"""Where the words of each label stand; what two languages use for two fields is the first's."""
MAX_WORDS = 4  # a guess: half or one and a half of it changes none of 59 texts
MAX_LENGTH = 40  # a guess: half or one and a half of it changes none of 59 texts
_MAX_SHORT = 7  # words; a guess: half or one and a half of it changes none of 59 texts
_MAX_ABBREVIATED = 3  # letters of a weekday or month; a guess: 0.5 or 1.5 of it changes none of 59 texts
_SEPARATORS = (":", "：", "\t", "=", " | ", " - ", " – ", " — ")
_CERTAIN = (":", "：", "\t", "=")
_OPEN_MARKS = "*_# \t\xa0"
_COLON = late(r"\s{0,2}[:：＝=]\s{0,4}")
EASTERN_SIGNS = " \u3000・:：／/＝=|｜　"
"""Part a label in Han, kana or Hangul from the name."""


class Labelled(NamedTuple):
    """A line with a label at its beginning.

    Attributes:
        label: As printed, its colon included.
        value: What stands behind it on the line; empty where the label is alone.
        is_marked: A colon or another sign parts the two, so that it cannot be a sentence.
    """

    field: Field
    label: str
    value: str
    is_marked: bool

    @property
    def is_day_first(self) -> bool | None:
        """True for a label of a language that prints the day before the month: all but English."""
        return None if squashed(self.label) in _labels(("en",)) else True


@lru_cache(maxsize=64)
def _labels(codes: tuple[str, ...]) -> dict[str, Field]:
    """What each label announces in the languages of these codes."""
    words = vocabulary(codes)
    found: dict[str, Field] = {}
    for field, members in _MEMBERS.items():
        found = dict.fromkeys(words.phrases(*members), field) | found
    return found


def find(line: str) -> tuple[Labelled, ...]:
    """The readings of a line as label and value, the likeliest first; none for most lines.

    A label parted by a sign has one reading; without a sign, longer labels come first.
    """
    known = _labels(current().codes)
    start = line[: MAX_LENGTH + 3]
    places = [(place, mark) for mark in _SEPARATORS if (place := start.find(mark)) > 0]
    for place, mark in sorted(places):
        said = squashed(line[:place].strip(_OPEN_MARKS + INVISIBLE))
        if field := known.get(said) or _elsewhere(said, mark):
            end = place + len(mark)
            return (Labelled(field, line[:end].strip(), line[end:].strip(_OPEN_MARKS), is_marked=True),)
    return _without_sign(line)


def _elsewhere(said: str, mark: str) -> Field | None:
    """What a label announces that is in another language than the text."""
    is_label = len(said.split()) <= MAX_WORDS and mark in _CERTAIN
    return _labels(EVERY).get(said) if is_label else None


def _without_sign(line: str) -> tuple[Labelled, ...]:
    words = line.split()
    known = _labels(EVERY if _may_be_foreign(line, words) else current().codes)
    readings = []
    for count in range(min(MAX_WORDS, len(words)), 0, -1):
        label = " ".join(words[:count])
        if not label.endswith((",", *SENTENCE_ENDS)) and (field := known.get(squashed(label))):
            value = line.split(None, count)[count:]
            readings.append(Labelled(field, label, value[0].strip() if value else "", is_marked=False))
    return tuple(readings)


def _may_be_foreign(line: str, words: list[str]) -> bool:
    """Whether a short line holds a day or a name, whose label may be in another language than the text."""
    if not 1 < len(words) <= _MAX_SHORT or line.endswith(SENTENCE_ENDS):
        return False
    is_dated = len(words[0]) > _MAX_ABBREVIATED and any(map(str.isdecimal, line))
    return is_dated or all(word[0].isupper() for word in words[1:])


class BylineLabel(NamedTuple):
    """What a byline begins with.

    Attributes:
        end: Where the names begin, in code points.
        is_signed: A colon or the like stands behind it, so that it begins no sentence.
        is_weak: It also begins names and sentences: "by", "von", "di".
    """

    end: int
    is_signed: bool
    is_weak: bool


def of_byline(line: str) -> BylineLabel | None:
    """What a line begins with that announces authors; `None` for no such word."""
    start = line[:MAX_LENGTH]
    strong, weak = spoken("byline"), spoken("by")
    if colon := _COLON.search(start):
        said = squashed(line[: colon.start()])
        if said in strong or said in weak or said in spoken("roles"):
            return BylineLabel(colon.end(), is_signed=True, is_weak=said in weak and said not in strong)
    places = [match.end() for match in re.finditer(r"\S+", start)][:MAX_WORDS]
    for end in reversed(places):
        said = squashed(line[:end])
        if (said in strong or said in weak) and line[end:].strip():
            behind = end + len(line[end:]) - len(line[end:].lstrip())
            return BylineLabel(behind, is_signed=False, is_weak=said in weak and said not in strong)
    return None if start.isascii() else _eastern_label(line)


def _eastern_label(line: str) -> BylineLabel | None:
    """A label that no blank parts from the name."""
    for said in _eastern_labels(current().codes):
        if line.startswith(said):
            rest = line[len(said) :]
            bare = rest.lstrip(EASTERN_SIGNS)
            if bare and (len(bare) < len(rest) or surname(bare)):
                return BylineLabel(len(line) - len(bare), is_signed=len(bare) < len(rest), is_weak=False)
    return None


@lru_cache(maxsize=64)
def _eastern_labels(codes: tuple[str, ...]) -> tuple[str, ...]:
    """The labels in Han, kana and Hangul, the longest first."""
    byline = vocabulary(codes).phrases("byline")
    found = {one for one in byline if one >= EAST}
    return tuple(sorted(found, key=len, reverse=True))
