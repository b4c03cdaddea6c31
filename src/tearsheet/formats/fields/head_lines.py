"""What one line at the head of a text states: labelled fields, bylines, dates, several beside each other."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from tearsheet.formats.fields import bylines, furniture, labels
from tearsheet.formats.fields.dates import dates
from tearsheet.formats.fields.labels import Field, Labelled
from tearsheet.formats.fields.words import SENTENCE_ENDS, alike, phrases, squashed
from tearsheet.formats.late import late
from tearsheet.formats.refusals import failed

MAX_TITLE = 200  # a guess: half or one and a half of it changes none of 59 texts
SITE_BEHIND = (" - ", " | ", " – ", " — ", " · ")
_MAX_VALUE = 200  # a guess: half or one and a half of it changes none of 59 texts
_MAX_UNREAD_DATE = 60  # a guess: half or one and a half of it changes none of 59 texts
MAX_PUBLICATION_WORDS = 5  # a guess: half or one and a half of it changes none of 59 texts
_DATES = frozenset({Field.PUBLISHED, Field.UPDATED})
_TITLES = frozenset({Field.HEADLINE, Field.STANDFIRST})
_ENGLISH_BYLINES = frozenset({"by", "written by", "reported by", "story by", "text by"})
_PLAIN_SOURCES = phrases("source|published by|published in|quelle|fuente|fonte|izvor|извор")
_PARTINGS = (" | ", " · ", " • ", "\t", "\u3000", " — ", " – ", " - ")
_BEFORE_DATES = (", ", "; ", " (")
_FULL_STOPS = (".", "。", "।", "۔")
_ABBREVIATED = ("...", ".S.", ".K.", ".N.")
_UNFINISHED = (",", ";", ":", "、", "，")
_LONG_TITLE = 100  # a guess: half or one and a half of it changes none of 59 texts
_SECOND_SENTENCE = late(r"[^\W\d_]{4}[.!?]\S{0,4}\s+[^\W\d_]")
ADDRESSES = ("http://", "https://", "www.", "<http://", "<https://")
_MAX_LONG_TITLE = 500  # a guess: half or one and a half of it changes none of 59 texts
_MAX_PILED = 20_000  # bounds the work
# The blocks of combining marks, by definition: the Unicode Standard, 7.9
_COMBINING = ((0x300, 0x36F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F))
_ACCENTS = dict.fromkeys(code for first, last in _COMBINING for code in range(first, last + 1))
_LINK_NUMBER = late(r"\[\d{1,4}\](?=\w)")
_NOTE_MARK = late(r"(?:\[\d{1,3}\]|[¹²³⁰-⁹*†‡)\]”“\"’»›]|\s\^[\w-]{1,40})\Z")
_PAGE_NUMBER = late(r"(?:[^\W\d_]{1,6}\.? )?\d{1,4} ?(?:/|of|von|de|sur|di|od|из) ?\d{1,4}\Z", re.IGNORECASE)
_MAX_FOOT = 2_000  # bounds the work
_AROUND_FIELDS = (("**", "**"), ("__", "__"), ("*", "*"), ("_", "_"), ("[", "]"))
_FEW_FIGURES = late(r"\D*\d+(?:[:.h]\d\d|\D{1,4}\d\d?)?\D*")
_DATE_ALONE = "date on a line of its own"
_CALLED = {Field.BYLINES: "byline", Field.PUBLISHED: "date", Field.UPDATED: "date of the last change"}


class PlaceOfName(StrEnum):
    """Where a paper's name stands, in words for the reader."""

    ABOVE = "line above the headline"
    BELOW_HEADLINE = "line between the headline and a field"
    BETWEEN = "line between byline and date"
    BELOW = "line below byline or date"


class Stated(NamedTuple):
    """One field, as a line states it.

    Attributes:
        origin: Where it was found, in words for the reader; empty where the name before has it.
        is_day_first: For dates: whether the label's language prints the day first.
    """

    field: Field
    value: str
    origin: str
    is_guess: bool = False
    is_day_first: bool | None = None


class Place(NamedTuple):
    """What stands around a line, so far as reading it hangs on that."""

    following: str = ""
    headline: str = ""
    is_first: bool = False


def on_line(line: str, place: Place) -> tuple[tuple[Stated, ...], int]:
    """The fields that a line states and how many lines they take; none and 0 for another line.

    Two lines are taken where the first is a label and the second its value.
    """
    line = _bare(line, _AROUND_FIELDS)
    readings = _labels(line)
    alone = next((found for found in readings if not found.value), None)
    if alone:
        return _on_two_lines(alone, place)
    is_title = any(found.field in _TITLES and found.is_marked for found in readings)
    whole = _whole(line, readings, place)
    if is_title:
        return whole, min(1, len(whole))
    is_dated = any(found.field in _DATES and found.is_marked and _is_understood(found) for found in readings)
    stated: tuple[Stated, ...] = ()
    if not is_dated:
        stated = _address_alone(line) or _date_alone(line, place) or _beside_each_other(line, place)
    if not stated and (not whole or _is_unread(whole)):
        stated = _mixed(line, place) or _labelled_dates(line)
    stated = stated or whole
    return stated, min(1, len(stated))


def is_short(text: str) -> bool:
    """Whether a line is no longer than a headline may be; accents that are piled up do not count."""
    return len(text) <= MAX_TITLE or len(_without_accents(text)) <= _MAX_LONG_TITLE


def reads_as_title(text: str) -> bool:
    """Whether a line is short and does not end as a sentence of a text does."""
    if len(text) > MAX_TITLE:
        text = _without_accents(text)
    ends_as_text = text.endswith(_FULL_STOPS) and not text.endswith(_ABBREVIATED)
    is_prose = len(text) > _LONG_TITLE and (_SECOND_SENTENCE.search(text) or _NOTE_MARK.search(text))
    return len(text) <= _MAX_LONG_TITLE and not (ends_as_text or is_prose or text.endswith(_UNFINISHED))


def _without_accents(text: str) -> str:
    """A text without the accents that are characters of their own."""
    return text if text.isascii() or len(text) > _MAX_PILED else text.translate(_ACCENTS)


def may_go_on(line: str) -> bool:
    """Whether a line can be the rest of a field that was wrapped: it is short, no sentence and no field."""
    is_short = len(line) <= _LONG_TITLE and not line.endswith((*_FULL_STOPS, *_UNFINISHED))
    return is_short and not on_line(line, Place())[1]


def is_sound(stated: Stated) -> bool:
    """Whether a title reads as one, or a date is understood."""
    if stated.field in _TITLES:
        return reads_as_title(stated.value)
    return _is_understood(stated)


def is_page_number(line: str) -> bool:
    """Whether a line is a page's number as it is printed ("1/3", "Page 1 of 3"), an address beside it."""
    if not line[-1:].isdecimal() or len(line) > _MAX_FOOT:
        return False
    words = [word for word in line.split() if not word.startswith(ADDRESSES)]
    return _PAGE_NUMBER.match(" ".join(words)) is not None


def plain(line: str) -> str:
    """A line without what text browsers add to links: "[7]" before the words, "<https://…>" behind them."""
    if "[" in line:
        line = _LINK_NUMBER.sub("", line)
    if line.endswith(">"):
        words, opened, address = line[:-1].rpartition("<")
        is_link = opened and words and ":" in address and " " not in address
        line = words.rstrip() if is_link else line
    return line


def _bare(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    """A text without the first of the pairs of signs that stand around all of it."""
    for opening, closing in pairs:
        inner = text[len(opening) : -len(closing)]
        if text.startswith(opening) and text.endswith(closing) and inner and closing not in inner:
            return inner.strip()
    return text


def _labels(line: str) -> tuple[Labelled, ...]:
    """The label that a line begins with, in each of its readings."""
    try:
        return labels.find(line)
    except Exception as error:
        return failed("labels of fields", error, ())


def _on_two_lines(label: Labelled, place: Place) -> tuple[tuple[Stated, ...], int]:
    """A label alone on its line; one with a colon but no value is a line of a form left empty."""
    value = place.following
    following = Labelled(label.field, label.label, value, is_marked=label.field in _TITLES)
    is_free = value and not any(found.is_marked for found in _labels(value))
    if is_free and _is_value(following, Place()) and (label.field not in _TITLES or reads_as_title(value)):
        return _named(following, f"{label.label} {value}"), 2
    if label.is_marked:
        return (Stated(Field.OTHER, label.label, ""),), 1
    return (), 0


def _whole(line: str, readings: tuple[Labelled, ...], place: Place) -> tuple[Stated, ...]:
    """The line as one label and its value."""
    for found in readings:
        try:
            if not _is_value(found, place):
                continue
            return (Stated(Field.OTHER, line, ""),) if found.field is Field.OTHER else _named(found, line)
        except Exception as error:
            nothing = (Stated(Field.OTHER, line, ""),) if reads_as_title(line) else ()
            return failed(_CALLED.get(found.field, str(found.field)), error, nothing)
    return ()


def _named(found: Labelled, line: str) -> tuple[Stated, ...]:
    """The field of a label; of one for authors, each of them."""
    names = bylines.names(found.value) if found.field is Field.BYLINES else ()
    if not names or names == (found.value,):
        return (_stated(found),)
    origins = (f"the line “{line}” in the text", *[""] * (len(names) - 1))
    return tuple(Stated(Field.BYLINES, *pair) for pair in zip(names, origins, strict=True))


def _stated(found: Labelled) -> Stated:
    field = found.field
    if field is Field.PUBLICATION and found.value.lower().startswith(ADDRESSES):
        field = Field.URL
    return Stated(field, found.value, f"label “{found.label}” in the text", is_day_first=found.is_day_first)


def _address_alone(line: str) -> tuple[Stated, ...]:
    if not line.startswith(ADDRESSES) or " " in line:
        return ()
    address = line.strip("<>")
    return (Stated(Field.URL, address, "address on a line of its own"),)


def _date_alone(line: str, place: Place) -> tuple[Stated, ...]:
    """A date; below a headline also how long ago it was."""
    try:
        is_date = dates.read(line) is not None or (place.headline and _is_past(line))
    except Exception as error:
        is_date = failed("date", error, False)
    return (Stated(Field.PUBLISHED, line, _DATE_ALONE, is_guess=True),) if is_date else ()


def _is_past(line: str) -> bool:
    """Whether a line says in figures how long ago something was, or at what time of yesterday."""
    if len(line) > _MAX_UNREAD_DATE or not _FEW_FIGURES.fullmatch(line):
        return False
    from tearsheet.formats.fields.dates import relative  # few articles need it

    return relative.is_past(line)


def _is_unread(stated: tuple[Stated, ...]) -> bool:
    """Whether a date is stated that is not understood."""
    return any(one.field in _DATES and not _is_understood(one) for one in stated)


def _is_understood(date: Stated | Labelled) -> bool:
    try:
        return dates.parse(date.value, day_first=date.is_day_first).when is not None
    except Exception as error:
        return failed("date", error, False)


def _labelled_dates(line: str) -> tuple[Stated, ...]:
    """The days of a line of nothing else but their labels, in any language."""
    if len(line) > _MAX_VALUE or not any(map(str.isdecimal, line)):
        return ()
    from tearsheet.formats.fields.dates import printed_dates  # few articles need it

    try:
        said, hints = printed_dates.alone(line)
    except Exception as error:
        return failed("date", error, ())
    return tuple(
        Stated(field, date.text, f"the line “{line}” in the text", is_day_first=hints.day_first)
        for field, date in ((Field.PUBLISHED, said.published), (Field.UPDATED, said.updated))
        if date
    )


def _mixed(line: str, place: Place) -> tuple[Stated, ...]:
    """Byline, day and source in any order, which no sign parts, or labels of Han and kana."""
    is_likely = line >= "\u3000" or "：" in line or any(map(str.isdecimal, line))
    if len(line) > _MAX_VALUE or place.is_first or not is_likely:
        return ()
    from tearsheet.formats.fields import mixed_lines  # few articles need it

    try:
        found = mixed_lines.read(line)
    except Exception as error:
        found = failed("line of byline and date", error, ())
    return tuple(
        Stated(field, value, f"the line “{line}” in the text", is_guess=True) for field, value in found
    )


def _beside_each_other(line: str, place: Place) -> tuple[Stated, ...]:
    """The fields of a line such as "By Ana Petrović | 1 October 2023"; none where a part is no field."""
    if len(line) > _MAX_VALUE:
        return ()
    if stated := _parted(line, place):
        return stated
    for parting in _BEFORE_DATES:
        start = line.find(parting)
        while start > 0:
            # the rest is not taken apart in the same way again: that would double with every comma
            rest = line[start + len(parting) :].removesuffix(")")
            first = _part(line[:start].strip(), place)
            if first and first[0].field in _DATES and not _is_understood(first[0]):
                first = ()
            others = first and (_parted(rest, Place()) or _part(rest, Place()))
            if others and others[0].field in _DATES:
                return first + others
            start = line.find(parting, start + 1)
    return ()


def _parted(line: str, place: Place) -> tuple[Stated, ...]:
    """The fields of a line whose parts have a bar, a dash or the like between them."""
    for parting in _PARTINGS:
        try:
            if parting in line and (stated := _all_parts(line.split(parting), line, place)):
                return stated
        except Exception as error:
            return failed("byline", error, ())
    return ()


def _all_parts(parts: list[str], line: str, place: Place) -> tuple[Stated, ...]:
    """The fields that parts of a line state; none where one states nothing.

    Names behind a byline are more bylines ("By Ana Petrović | Reuters | 1 October 2023").
    """
    found: list[Stated] = []
    for part in map(str.strip, parts):
        if found and bylines.is_reading_time(part):
            continue
        stated = _part(part, place)
        if not stated and found and found[-1].field is Field.BYLINES and bylines.are_names(part):
            if found[-1].origin:
                found[-1] = found[-1]._replace(origin=f"the line “{line}” in the text")
            if bylines.is_agency(part):
                continue
            stated = (Stated(Field.BYLINES, part, ""),)
        if not stated and not furniture.is_furniture(part):
            return ()
        found += stated or (Stated(Field.OTHER, part, ""),)
    is_span = sum(one.field is Field.PUBLISHED for one in found) > 1  # "12 May 1923 – 3 June 2001"
    return () if is_span or {one.field for one in found} == {Field.OTHER} else tuple(found)


def _part(part: str, place: Place) -> tuple[Stated, ...]:
    """What a part of a line states, its value beside it."""
    readings = tuple(found for found in _labels(part) if found.value)
    return _date_alone(part, place) or _whole(part, readings, place)


def _is_value(found: Labelled, place: Place) -> bool:
    """Whether what stands behind a label can be its value; without a colon it must look like one."""
    is_spoken = found.value[:1].islower() and found.value.endswith(SENTENCE_ENDS)  # "the police, he said."
    return _CHECKS[found.field](found, place) and not (is_spoken and found.field not in _TITLES | _DATES)


def _is_headline(found: Labelled, place: Place) -> bool:
    if len(found.value) <= MAX_TITLE:
        return found.is_marked or alike(found.value, place.headline)
    return found.label.endswith((":", "：")) and len(found.value) <= _MAX_PILED


def _is_standfirst(found: Labelled, _place: Place) -> bool:
    return found.is_marked and len(found.value) <= MAX_TITLE


def _is_date(found: Labelled, _place: Place) -> bool:
    is_short = found.is_marked and len(found.value) <= _MAX_UNREAD_DATE
    return is_short or dates.read(found.value) is not None or _is_past(found.value)


def _is_address(found: Labelled, _place: Place) -> bool:
    return found.value.lower().startswith(ADDRESSES) and " " not in found.value


def _is_other(found: Labelled, _place: Place) -> bool:
    return found.is_marked and len(found.value) <= _MAX_VALUE


def _is_byline(found: Labelled, place: Place) -> bool:
    if found.is_marked:
        return len(found.value) <= bylines.MAX_LENGTH or bylines.are_names(found.value)
    # "Von der Leyen", "Di Maio", "Por qué" begin headlines
    is_telling = squashed(found.label) in _ENGLISH_BYLINES or not place.is_first
    return bylines.are_names(found.value) and (
        is_telling or all(map(bylines.is_person, bylines.names(found.value)))
    )


def _is_publication(found: Labelled, place: Place) -> bool:
    if found.is_marked:
        return len(found.value) <= _MAX_VALUE
    is_short = len(found.value.split()) <= MAX_PUBLICATION_WORDS and not place.is_first
    return is_short and squashed(found.label) in _PLAIN_SOURCES and bylines.are_names(found.value)


_CHECKS: dict[Field, Callable[[Labelled, Place], bool]] = {
    Field.HEADLINE: _is_headline,
    Field.STANDFIRST: _is_standfirst,
    Field.BYLINES: _is_byline,
    Field.PUBLISHED: _is_date,
    Field.UPDATED: _is_date,
    Field.PUBLICATION: _is_publication,
    Field.URL: _is_address,
    Field.OTHER: _is_other,
}
