"""What the reader has corrected of an article's fields; the record itself is never changed.

In `article.json`: `"corrections": {"headline": {"modified": "2026-11-23T18:30:45.123Z", "value": "…"}}`,
the value being null where the reader has taken a correction back. Of two the newer counts. A line that the
reader has taken into the article, or left out, is a correction too: "in" or "out"; see `line_choices`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType
from typing import NamedTuple

from tearsheet import tr
from tearsheet.article.markup import is_web_address
from tearsheet.article.model import BY_THE_READER, Article, LeftOut, PublicationDate, Reason
from tearsheet.notes import line_choices
from tearsheet.notes.line_choices import LineSelector
from tearsheet.storage.json_members import JsonObject

FIELDS = (
    "headline",
    "standfirst",
    "bylines",
    "publication",
    "published",
    "updated",
    "disclaimer",
    "url",
    "saved",
)
_NEVER = datetime.min.replace(tzinfo=UTC)


class Correction(NamedTuple):
    """What the reader has put in the place of a field, or whether a line is the article's.

    Attributes:
        value: On one line; of several bylines each but the first behind a ";". Empty: not stated.
        modified: Aware, UTC.
        line: That it is about; `None` for a field.
    """

    value: str
    modified: datetime
    line: LineSelector | None = None


def apply(article: Article, corrections: Mapping[str, Correction]) -> Article:
    """The article with its fields corrected, each "corrected by the reader", and its lines chosen.

    A date is read as one that is printed in an article; one that cannot be read stands as written. What
    can be no address, or no time of saving, changes nothing; see `problem`. Notes and folders belong to the
    article as it was before.
    """
    for field in FIELDS:
        if field in corrections and not problem(field, corrections[field].value):
            article = _corrected(article, field, corrections[field].value)
    return line_choices.chosen(article, chosen_lines(corrections))


def chosen_lines(corrections: Mapping[str, Correction]) -> dict[LineSelector, str]:
    """The lines that the reader has taken in or left out, and which of both, the newest last."""
    by_age = sorted(corrections.values(), key=lambda one: one.modified)
    return {one.line: one.value for one in by_age if one.line}


def problem(field: str, value: str) -> str:
    """Why a value cannot stand in a field, as a sentence; empty where it can."""
    if field == "url" and value and not is_web_address(value):
        return tr("An address begins with http:// or https:// and has no blanks.")
    if field == "saved" and value and _saved(value) is None:
        return tr(
            "This is not understood as a date: write it as 2023-10-02, with a time as 2023-10-02 14:30."
        )
    return ""


def as_kept(field: str, value: str) -> str:
    """A value as it is kept: a time of saving with its zone, so that it says the same on every computer."""
    saved = _saved(value) if field == "saved" else None
    return _day_and_time(saved) if saved else value


def as_written(article: Article, field: str) -> str:
    """What a field of `FIELDS` holds, as a correction of it would be written."""
    match field:
        case "bylines":
            return "; ".join(article.bylines)
        case "url":
            return article.source.url
        case "saved":
            return _day_and_time(article.source.saved) if article.source.saved else ""
        case "published" | "updated":
            printed = article.updated if field == "updated" else article.published
            return printed.text if printed else ""
        case _:
            return str(getattr(article, field))


def _corrected(article: Article, field: str, value: str) -> Article:
    origins = {name: origin for name, origin in article.provenance.items() if name != field}
    if value:
        origins[field] = BY_THE_READER
    return _SETTERS[field](article._replace(provenance=MappingProxyType(origins)), value)


def _with_bylines(article: Article, value: str) -> Article:
    return article._replace(bylines=tuple(filter(None, map(str.strip, value.split(";")))))


def _with_disclaimer(article: Article, value: str) -> Article:
    """With another one; what was taken for one is still of the file."""
    others = (
        (LeftOut(article.disclaimer, len(article.body), Reason.CORRECTED),)
        if article.disclaimer not in {"", value}
        else ()
    )
    return article._replace(disclaimer=value, left_out=(*article.left_out, *others))


def _printed(value: str) -> PublicationDate | None:
    from tearsheet.formats.fields.dates import dates  # few articles have a corrected date

    return dates.parse(value) if value else None


def _saved(value: str) -> date | datetime | None:
    """A day, or a moment: a time without a zone is one of this computer's."""
    printed = _printed(value)
    when = printed.when if printed else None
    try:
        return when.astimezone() if isinstance(when, datetime) and when.tzinfo is None else when
    except (OSError, OverflowError, ValueError):  # no year that the system's clock knows
        return None


def _day_and_time(saved: date | datetime) -> str:
    if not isinstance(saved, datetime):
        return saved.isoformat()
    return f"{saved.date().isoformat()} {saved:%H:%M %z}"  # %Y has no four figures in all years


_SETTERS: Mapping[str, Callable[[Article, str], Article]] = MappingProxyType(
    {
        "headline": lambda article, value: article._replace(headline=value),
        "standfirst": lambda article, value: article._replace(standfirst=value),
        "bylines": _with_bylines,
        "publication": lambda article, value: article._replace(publication=value),
        "published": lambda article, value: article._replace(published=_printed(value)),
        "updated": lambda article, value: article._replace(updated=_printed(value)),
        "disclaimer": _with_disclaimer,
        "url": lambda article, value: article._replace(source=article.source._replace(url=value)),
        "saved": lambda article, value: article._replace(source=article.source._replace(saved=_saved(value))),
    }
)


def in_force(members: object) -> dict[str, Correction]:
    """The corrections that the member "corrections" of a file states, those taken back left out."""
    return {
        field: Correction(value, moment(one), _line(field, one))
        for field, one in _objects(members).items()
        if isinstance(value := one.get("value"), str) and _is_known(field, value)
    }


def is_correctable(what: str | LineSelector) -> bool:
    """Whether there is such a field, or it is a line or the name of one."""
    name = what if isinstance(what, str) else what.name
    return name in FIELDS or line_choices.is_name(name)


def _is_known(name: str, value: str) -> bool:
    return is_correctable(name) and (name in FIELDS or value in {line_choices.IN, line_choices.OUT})


def _line(name: str, stated: JsonObject) -> LineSelector | None:
    return None if name in FIELDS else line_choices.from_members(name, stated)


def newer(one: object, other: object) -> JsonObject:
    """Of each field the newer of two files' corrections; the same whichever comes first."""
    ones, others = _objects(one), _objects(other)
    every = {field: [found[field] for found in (ones, others) if field in found] for field in ones | others}
    return {field: _in_order(max(every[field], key=_age)) for field in sorted(every)}


def corrected(stated: object, what: str | LineSelector, value: str | None, now: datetime) -> JsonObject:
    """The member "corrections" with one more, newer than what it says of that field, clocks aside.

    Args:
        stated: The member as it is.
        what: One of `FIELDS`, or a line.
        value: As `Correction.value`; `None` takes a correction back.
        now: Aware.
    """
    field, line = (what, None) if isinstance(what, str) else (what.name, what)
    others = _objects(stated)
    before = moment(others.get(field, {}))
    modified = max(now, before + timedelta(milliseconds=1))
    words = None if value is None else " ".join(value.split())
    stamp = modified.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    own: JsonObject = {"modified": stamp, "value": words, **(line_choices.members(line) if line else {})}
    return {**others, field: own}


def moment(correction: JsonObject) -> datetime:
    """When a correction was made: aware, UTC; long ago where its file does not say so."""
    stated = correction.get("modified")
    try:
        when = datetime.fromisoformat(stated) if isinstance(stated, str) else _NEVER
        return when.astimezone(UTC) if when.tzinfo else _NEVER
    except (ValueError, OverflowError):
        return _NEVER


def _age(correction: JsonObject) -> tuple[datetime, str]:
    return moment(correction), json.dumps(correction, sort_keys=True)


def _in_order(correction: JsonObject) -> JsonObject:
    """The same members in the alphabet's order, so that equal ones are equal bytes."""
    ordered: JsonObject = json.loads(json.dumps(correction, sort_keys=True))
    return ordered


def _objects(members: object) -> dict[str, JsonObject]:
    if not isinstance(members, dict):
        return {}
    return {field: one for field, one in members.items() if isinstance(one, dict)}
