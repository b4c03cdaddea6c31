"""The days of publication and of change in a short line, as they are printed beside a headline.

A sentence states no date of publication, however short: what stands around the day must be a label, a
name or a sign that parts it from the rest of the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from tearsheet.article.model import PublicationDate
from tearsheet.formats.fields import labels
from tearsheet.formats.fields.dates import dates
from tearsheet.formats.fields.dates.date_labels import CHANGED, ENGLISH, OTHER, PUBLISHED
from tearsheet.formats.fields.dates.days_in_lines import FoundDay, reading
from tearsheet.formats.fields.dates.figures import Hints
from tearsheet.formats.fields.labels import Field
from tearsheet.formats.fields.plain_words import one_line, words_of
from tearsheet.formats.late import late

MAX_LENGTH = 160  # a guess: half or one and a half of it changes none of 59 texts
_MAX_WORDS = 4  # a guess: half or one and a half of it changes none of 59 texts
_SEPARATOR = late(r"[|｜·•●–—\t()\[\]（）【】/／：»›]|\s-\s|:\s|\s:|,\s*(?:by|von|par|por|di)\s", re.I)
_IN_SENTENCE = late(
    r"(?:^|\s)(?:on|in|of|by|from|to|the|at|after|since|am|vom|bis|ab|del?|du|au|op)\s*$", re.I
)
_END_OF_SENTENCE = late(r"[.!?。！？।۔…][\"'”’»)]*$")
_ABBREVIATED = late(
    r"(?:[ap]\.\s?m|\.[A-Za-z]|\b[A-Z]|\d|\b(?:uhr|год|г|hrs?|de|god|jan|feb|[^\W\d]{1,3}))\.$", re.I
)
_BYLINE_BEHIND = late(r"\s(?:by|By|BY)\s(?=(?:[^\W\d_a-z]\S*\s?){1,5}(?:\W|$))|\s(?=@\w)")
_NO_HINTS = Hints()
_Told = tuple[FoundDay, str]


class PrintedDays(NamedTuple):
    """What a line says of an article's days; each is `None` where it says nothing, or not with certainty."""

    published: PublicationDate | None = None
    updated: PublicationDate | None = None


def read(line: str, hints: Hints = _NO_HINTS) -> PublicationDate | None:
    """The one day of publication that a short line states.

    Returns:
        `None` for a sentence, for a line of several days none of which is labelled, for a day of change, and
        for figures that could be two days.
    """
    return stated(line, hints).published


def stated(line: str, hints: Hints = _NO_HINTS) -> PrintedDays:
    """The days of publication and of change that a short line states, each where it is one only."""
    line = one_line(line)
    if len(line) > MAX_LENGTH or not any(map(str.isdecimal, line)):
        return PrintedDays()
    hints = _with_labels(line, hints)
    whole = dates.read(line, hints)
    if whole is not None:
        return PrintedDays(whole if whole.when else None)
    found = days(line, hints)
    own, changes = _parted(line, found)
    labelled = [one for one, before in own if PUBLISHED.search(before)]
    published = _only(line, [one for one, _ in own]) or _only(line, labelled)
    updated = next((one for one, before in changes if _begins_with_label(before)), None)
    return PrintedDays(*(one.date if one and one.date.when else None for one in (published, updated)))


def alone(line: str) -> tuple[PrintedDays, Hints]:
    """What a line of nothing but labelled days states, and what its labels tell of its figures."""
    line = one_line(line)
    hints = _with_labels(line, _NO_HINTS)
    said = stated(line) if len(line) <= MAX_LENGTH else PrintedDays()
    found = days(line) if any(said) else ()
    ends = [0, *[one.end for one in found]]
    between = [
        line[end:start] for end, start in zip(ends, [*[one.start for one in found], len(line)], strict=True)
    ]
    is_alone = found and all(map(_is_label, between))
    return (said if is_alone else PrintedDays()), hints


def _is_label(text: str) -> bool:
    """Whether there are no words, or those of a label."""
    count = len(_spoken(text))
    return count == 0 or (count <= _MAX_WORDS + 1 and bool(PUBLISHED.search(text) or CHANGED.search(text)))


def days(line: str, hints: Hints = _NO_HINTS) -> tuple[FoundDay, ...]:
    """All days of a line in its order, with their weekdays and clocks."""
    if not any(map(str.isdecimal, line)):
        return ()
    return tuple(reading(line, hints, is_everywhere=True).found())


def _with_labels(line: str, hints: Hints) -> Hints:
    """The hints, with what the labels of a line tell: that it is one, and their language."""
    said = [match[0] for pattern in (PUBLISHED, CHANGED) if (match := pattern.search(line))]
    if not said:
        return hints
    is_foreign = not any(ENGLISH.match(label) for label in said)
    return hints._replace(
        is_labelled=True, day_first=True if is_foreign and hints.day_first is None else hints.day_first
    )


def _parted(line: str, found: Sequence[FoundDay]) -> tuple[list[_Told], list[_Told]]:
    """The days that may be of publication, and those of a change."""
    own: list[_Told] = []
    changes: list[_Told] = []
    for one, before in _with_text_before(line, found):
        if _is_of_change(line, one, before, found):
            changes.append((one, before))
        elif not OTHER.search(before[max(0, _last(PUBLISHED, before)) :]):
            own.append((one, before))
    return own, changes


def _only(line: str, found: Sequence[FoundDay]) -> FoundDay | None:
    """The first of days that are one, where it is no part of a sentence."""
    if len({_day(one.date) for one in found}) != 1:
        return None
    is_labelled = PUBLISHED.search(line[: found[0].start]) is not None or is_labelled_at_its_head(line)
    return found[0] if _stands_apart(line, found[0], is_labelled=is_labelled) else None


def _begins_with_label(before: str) -> bool:
    """Whether a day's label is all that stands before it: "Last updated on"."""
    segment = _SEPARATOR.split(before.strip(" :："))[-1]
    label = CHANGED.search(segment)
    return (
        label is not None
        and len(_spoken(segment)) <= _MAX_WORDS
        and len(_spoken(segment[: label.start()])) <= 1
    )


def _day(printed: PublicationDate) -> date | None:
    return printed.when.date() if isinstance(printed.when, datetime) else printed.when


def is_labelled(line: str) -> bool:
    """Whether a line says of its day that something was published on it."""
    return bool(PUBLISHED.search(line)) or is_labelled_at_its_head(line)


def is_labelled_at_its_head(line: str) -> bool:
    """Whether a line begins with a label of the day of publication ("Date:")."""
    return any(label.field is Field.PUBLISHED for label in labels.find(line))


def _with_text_before(line: str, found: Sequence[FoundDay]) -> Iterator[tuple[FoundDay, str]]:
    """Each day with what stands between it and the one before it."""
    end = 0
    for one in found:
        yield one, line[end : one.start]
        end = one.end


def _is_of_change(line: str, one: FoundDay, before: str, found: Sequence[FoundDay]) -> bool:
    """Whether a word says that the article was changed then; one behind it may govern a clock of its own."""
    changed, published = _last(CHANGED, before), _last(PUBLISHED, before)
    if changed > published:
        return True
    behind = line[one.end :]
    return (
        one is found[-1]
        and bool(CHANGED.search(behind))
        and not any(map(str.isdecimal, behind))
        and published < 0
    )


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _stands_apart(line: str, found: FoundDay, *, is_labelled: bool) -> bool:
    """Whether the day is the line's matter, or parted from it, and no word of a sentence."""
    start, end = _segment(line, found)
    before, behind = line[start : found.start], line[found.end : end]
    if (
        _END_OF_SENTENCE.search(line)
        and not _ABBREVIATED.search(line)
        and len(words_of(line)) > 2 * _MAX_WORDS
    ):
        return False
    is_bare = len(words_of(before)) <= 1 and not _spoken(behind)
    if not (is_labelled or is_bare or _is_byline(before)) and _IN_SENTENCE.search(before):
        return False
    count = (0 if _is_byline(before) else len(_spoken(before))) + len(_spoken(behind))
    return count <= (2 * _MAX_WORDS if is_labelled else _MAX_WORDS)


def _is_byline(before: str) -> bool:
    """Whether names stand before the day: "By Ada Quay on"."""
    own = before.casefold().split()
    return own[:1] in (["by"], ["von"], ["par"], ["por"], ["di"]) and len(own) <= _MAX_WORDS + 2


def _spoken(text: str) -> list[str]:
    """The words of a text without figures; of scripts without blanks, one for each second character."""
    own = [word for word in words_of(text) if not word.isdecimal()]
    signs = [word for word in own if len(word) == 1 and not word.isascii()]
    return [word for word in own if word not in signs] + signs[: len(signs) // 2]


def _segment(line: str, found: FoundDay) -> tuple[int, int]:
    """Where the part of the line begins and ends that separators part from the rest."""
    start, end = 0, len(line)
    for match in _SEPARATOR.finditer(line):
        if match.end() <= found.start:
            start = match.end()
        elif match.start() >= found.end:
            end = min(end, match.start())
    for pattern in (CHANGED, _BYLINE_BEHIND):
        if behind := pattern.search(line, found.end):
            end = min(end, behind.start())
    return start, end
