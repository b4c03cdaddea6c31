"""The day of publication in a short line among other words, as pages print it beside a headline.

A sentence states no date of publication, however short: what stands around the day must be a label, a
name or a sign that parts it from the rest of the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import NamedTuple

from tearsheet.article.model import PublicationDate
from tearsheet.formats.fields import labels
from tearsheet.formats.fields.dates import dates, months
from tearsheet.formats.fields.dates.date_labels import CHANGED, OTHER, PUBLISHED
from tearsheet.formats.fields.dates.figures import (
    NUMERIC,
    OF_SHORT_YEAR,
    YEAR_FIRST,
    Hints,
    day_of,
    of_figures,
)
from tearsheet.formats.fields.labels import Field
from tearsheet.formats.fields.plain_words import one_line, words_of

MAX_LENGTH = 160
_MAX_WORDS = 4
_SEPARATOR = re.compile(r"[|｜·•●–—\t()\[\]（）【】/／：»›]|\s-\s|:\s|\s:|,\s*(?:by|von|par|por|di)\s", re.I)
_IN_SENTENCE = re.compile(
    r"(?:^|\s)(?:on|in|of|by|from|to|the|at|after|since|am|vom|bis|ab|del?|du|au|op)\s*$", re.I
)
_END_OF_SENTENCE = re.compile(r"[.!?。！？।۔…][\"'”’»)]*$")
_ABBREVIATED = re.compile(
    r"(?:[ap]\.\s?m|\.[A-Za-z]|\b[A-Z]|\d|\b(?:uhr|год|г|hrs?|de|god|jan|feb|[^\W\d]{1,3}))\.$", re.I
)
_CLOCK = re.compile(
    r"(?<![\d./])(\d\d?)[:.](\d\d)(?![\d/.]\d|\d)(?::\d\d)?(?:\s?([ap])(?:\.?\s?m)?\b\.?|\s*(h|hrs?|uhr|uur|год|ч|г)?\b)",
    re.I,
)
_WITH_CLOCK = re.compile(rf"(?:\b(?:at|um|à|kl\.?|alle|a las|o|u|в|klokken)\s+)?{_CLOCK.pattern}", re.I)
_BYLINE_BEHIND = re.compile(r"\s(?:by|By|BY)\s(?=(?:[^\W\d_a-z]\S*\s?){1,5}(?:\W|$))|\s(?=@\w)")
_BEFORE = re.compile(r"(?<![\d:.])(\d\d?):(\d\d)(?!\d)(?:\s?([ap])\.?\s?m\b\.?)?\W{1,4}$", re.I)
_HALF_OF_DAY = re.compile(r"[^\W\d_]{1,4}\b")
_MAX_GAP = 14
_HOURS_ON_DIAL = 12
_DAY_HOURS = 24
_HOUR_MINUTES = 60
_NO_HINTS = Hints()


class _Day(NamedTuple):
    start: int
    end: int
    day: date | None


def read(line: str, hints: Hints = _NO_HINTS) -> PublicationDate | None:
    """The one day of publication that a short line states.

    Returns:
        `None` for a sentence, for a line of several days none of which is labelled, for a day of change, and
        for figures that could be two days.
    """
    line = one_line(line)
    if len(line) > MAX_LENGTH or not any(map(str.isdecimal, line)):
        return None
    whole = dates.parse(line, day_first=hints.day_first)
    if whole.when is not None and not _has_doubtful_dots(line, hints):
        return whole
    found = _chosen(line, _days(line, hints))
    if found is None or found.day is None or not _stands_apart(line, found):
        return None
    return _with_clock(line, found, found.day, hints)


def _has_doubtful_dots(line: str, hints: Hints) -> bool:
    """Whether figures are parted by full stops, where these do not tell the day from the month."""
    return any(one[2] == "." and of_figures(one, hints) is None for one in NUMERIC.finditer(line))


def is_labelled(line: str) -> bool:
    """Whether a line says of its day that something was published on it."""
    return bool(PUBLISHED.search(line)) or any(label.field is Field.PUBLISHED for label in labels.find(line))


def _days(line: str, hints: Hints) -> list[_Day]:
    """All days of a line in order, none overlapping; one of figures that could be two has no `day`."""
    found = [_Day(*one) for one in months.find(line, hints.language)]
    found += [_Day(*one.span(), day_of(one[1], one[3], one[4])) for one in YEAR_FIRST.finditer(line)]
    found += [_Day(*one.span(), of_figures(one, hints)) for one in NUMERIC.finditer(line)]
    if not found and (_CLOCK.search(line) or PUBLISHED.search(line)):  # else it may be a score or a version
        found = [_Day(*one.span(), of_figures(one, hints)) for one in OF_SHORT_YEAR.finditer(line)]
    kept: list[_Day] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _chosen(line: str, found: list[_Day]) -> _Day | None:
    """The only day that is not one of a change, else the one that is labelled as of publication."""
    own = [
        one for one, before in _with_text_before(line, found) if not _is_of_change(line, one, before, found)
    ]
    if len({one.day for one in own}) == 1:
        return own[0]
    labelled = [
        one for one, before in _with_text_before(line, found) if one in own and PUBLISHED.search(before)
    ]
    return labelled[0] if len({one.day for one in labelled}) == 1 else None


def _with_text_before(line: str, found: list[_Day]) -> Iterator[tuple[_Day, str]]:
    """Each day with what stands between it and the one before it."""
    end = 0
    for one in found:
        yield one, line[end : one.start]
        end = one.end


def _is_of_change(line: str, one: _Day, before: str, found: list[_Day]) -> bool:
    """Whether a word says that the article was changed then; one behind it may govern a clock of its own."""
    changed, published = _last(CHANGED, before), _last(PUBLISHED, before)
    if changed > published or OTHER.search(before[max(0, published) :]):
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


def _stands_apart(line: str, found: _Day) -> bool:
    """Whether the day is the line's matter, or parted from it, and no word of a sentence."""
    start, end = _segment(line, found)
    before, behind = line[start : found.start], line[found.end : end]
    is_labelled = bool(PUBLISHED.search(line[: found.start])) or any(
        label.field is Field.PUBLISHED for label in labels.find(line)
    )
    if (
        _END_OF_SENTENCE.search(line)
        and not _ABBREVIATED.search(line)
        and len(words_of(line)) > 2 * _MAX_WORDS
    ):
        return False
    is_bare = len(words_of(before)) <= 1 and not _spoken(_WITH_CLOCK.sub(" ", behind))
    if not (is_labelled or is_bare or _is_byline(before)) and _IN_SENTENCE.search(before):
        return False
    count = (0 if _is_byline(before) else len(_spoken(before))) + len(_spoken(_CLOCK.sub(" ", behind)))
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


def _segment(line: str, found: _Day) -> tuple[int, int]:
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


def _with_clock(line: str, found: _Day, day: date, hints: Hints) -> PublicationDate:
    """The date with the time of day that stands beside it, where that can be one only."""
    for start, end in (
        (found.start, len(line)),
        _segment(line, found),
        (found.start, _segment(line, found)[1]),
    ):
        read = dates.parse(line[start:end], day_first=hints.day_first)
        if read.when is not None and _same_day(read.when, day):
            return read
    behind = line[found.end :]
    match = _CLOCK.search(behind)
    if match and match.start() <= _MAX_GAP and not _is_other_clock(behind, match):
        moment, end = _moment(match), found.end + match.end()
        if moment:
            return PublicationDate(line[found.start : end].strip(), datetime.combine(day, moment))
    before = _BEFORE.search(line[: found.start])
    if before and (moment := _moment(before)):
        return PublicationDate(line[before.start() : found.end], datetime.combine(day, moment))
    return PublicationDate(line[found.start : found.end], day)


def _same_day(when: date, day: date) -> bool:
    return (when.date() if isinstance(when, datetime) else when) == day


def _is_other_clock(behind: str, match: re.Match[str]) -> bool:
    """Whether the clock is that of a change, or of a half of the day that is not understood."""
    gap = behind[: match.start()]
    is_half = int(match[1]) <= _HOURS_ON_DIAL and not match[3]
    is_named = _HALF_OF_DAY.match(behind[match.end() :].lstrip()) and not match[4]
    return bool(
        CHANGED.search(gap)
        or (is_half and (is_named or any(not char.isascii() and char.isalpha() for char in gap)))
    )


def _moment(match: re.Match[str]) -> time | None:
    """The time of day of hour, minute and half; `None` for one that no clock has."""
    hour, minute, half = int(match[1]), int(match[2]), (match[3] or "").lower()
    if half:
        if not 1 <= hour <= _HOURS_ON_DIAL:
            return None
        hour = hour % _HOURS_ON_DIAL + (_HOURS_ON_DIAL if half == "p" else 0)
    return time(hour, minute) if hour < _DAY_HOURS and minute < _HOUR_MINUTES else None
