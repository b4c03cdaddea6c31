"""Lines that are nothing but the date of an article, its byline, or both."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tearsheet.formats.fields import bylines, labels
from tearsheet.formats.fields.dates import printed_dates, relative
from tearsheet.formats.fields.dates.date_labels import CHANGED, PUBLISHED
from tearsheet.formats.fields.labels import Field
from tearsheet.formats.fields.plain_words import words_of
from tearsheet.formats.fields.words import SPOKEN_ENDS
from tearsheet.formats.late import late

_MAX_DATE_LINE = 60  # a guess: none of 59 texts reaches it
_MAX_LENGTH = 120  # a guess: half or one and a half of it changes none of 59 texts
# Words beside a day that end with a full stop: "Belgrade, 3. 5. 2024."
_MAX_SPOKEN = 2  # a guess: half or one and a half of it changes none of 59 texts
_MAX_DATE_WORDS = 6  # a guess: none of 59 texts reaches it
_MAX_OF_POST = 5  # words; a guess: none of 59 texts reaches it
_BEHIND_HEADS = (":", "：")
_SIGNS = " :：–—-"
_WHOLE_WORD = late(r"[^\W\d_]+")


def is_dateline(text: str, names: Sequence[str] = ()) -> bool:
    """Whether a line is nothing but its date or its byline, with their labels, a place, a post.

    A sentence is none, whatever days and names there are in it.
    """
    if len(text) > _MAX_LENGTH:
        return False
    if relative.is_past(text) or any(printed_dates.alone(text)[0]):
        return True
    is_dated, is_named = has_day(text), _is_named_in(text, names)
    label = labels.of_byline(text)
    if not (is_dated or is_named or label or _is_source(text)):
        return False
    rest = _others(text, names)
    if text.endswith(SPOKEN_ENDS):
        return len(rest) <= (_MAX_SPOKEN if is_dated and not is_named else 0)
    if is_dated and len(text) <= _MAX_DATE_LINE:
        return len(rest) <= _MAX_DATE_WORDS and not _is_entry(text)
    return bylines.is_byline(text) or _is_source(text) or (is_named and len(rest) <= _MAX_OF_POST)


def _is_source(text: str) -> bool:
    """Whether a line is the name of the paper or the agency behind a label: "Izvor: Tanjug"."""
    found = labels.find(text)[:1]
    is_labelled = bool(found) and found[0].is_marked and found[0].field is Field.PUBLICATION
    return is_labelled and bool(bylines.authors(found[0].value, is_labelled=True))


def has_day(text: str) -> bool:
    """Whether a day stands in a short line."""
    if not any(map(str.isdecimal, text)):
        return False
    return bool(printed_dates.days(text))


def _is_entry(text: str) -> bool:
    """Whether a day begins an entry of a chronology: "3 May 2023: The bridge closes", or its heading."""
    first, *more = printed_dates.days(text)
    behind = text[first.end :].strip()
    if more or text[: first.start].strip() or not behind:
        return False
    is_headed = behind.startswith(_BEHIND_HEADS) and bool(words_of(behind))
    return is_headed and not (
        bylines.read(behind.strip(_SIGNS)) or bylines.is_name_line(behind.strip(_SIGNS))
    )


def _unlabelled(word: re.Match[str]) -> str:
    """A word, unless it labels a day."""
    return "" if PUBLISHED.match(word[0]) or CHANGED.match(word[0]) else word[0]


def _others(text: str, names: Sequence[str]) -> list[str]:
    """The words of a line that are no day, no label of one, and no author's name."""
    label = labels.of_byline(text)
    bare = without_days(text[label.end :] if label else text)
    known = {word for name in names for word in words_of(name)}
    bare = _WHOLE_WORD.sub(_unlabelled, bare)
    return [word for word in words_of(bare) if word not in known and not word.isdecimal()]


def _is_named_in(text: str, names: Sequence[str]) -> bool:
    """Whether an author is named in whole words."""
    own = words_of(text)
    return any((name := words_of(one)) and _holds(own, name) for one in names)


def _holds(words: Sequence[str], part: Sequence[str]) -> bool:
    return any(list(words[at : at + len(part)]) == list(part) for at in range(len(words) - len(part) + 1))


def without_days(text: str) -> str:
    """A text with a bar for each day in it, with its weekday and its time."""
    if not any(map(str.isdecimal, text)):
        return text
    for found in reversed(printed_dates.days(text)):
        text = f"{text[: found.start]} | {text[found.end :]}"
    return text
