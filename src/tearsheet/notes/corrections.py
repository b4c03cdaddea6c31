"""What the reader has corrected of an article's fields; the record itself is never changed.

In `article.json`: `"corrections": {"headline": {"modified": "2026-11-23T18:30:45.123Z", "value": "…"}}`,
the value being null where the reader has taken a correction back. Of two the newer counts. A line that the
reader has taken into the article, or left out, is a correction too: "in" or "out"; see `line_choices`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import NamedTuple

from tearsheet.article.model import BY_THE_READER, Article, LeftOut, Reason
from tearsheet.notes import line_choices
from tearsheet.notes.line_choices import LineSelector
from tearsheet.storage.json_members import JsonObject

FIELDS = ("headline", "standfirst", "bylines", "publication", "published", "updated", "disclaimer")
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

    A date is read as one that is printed in an article; one that cannot be read stands as written.
    Notes and folders belong to the article as it was before.
    """
    for field in FIELDS:
        if field in corrections:
            article = _corrected(article, field, corrections[field].value)
    return line_choices.chosen(article, chosen_lines(corrections))


def chosen_lines(corrections: Mapping[str, Correction]) -> dict[LineSelector, str]:
    """The lines that the reader has taken in or left out, and which of both, the newest last."""
    by_age = sorted(corrections.values(), key=lambda one: one.modified)
    return {one.line: one.value for one in by_age if one.line}


def as_written(article: Article, field: str) -> str:
    """What a field of `FIELDS` holds, as a correction of it would be written."""
    match field:
        case "headline":
            return article.headline
        case "standfirst":
            return article.standfirst
        case "bylines":
            return "; ".join(article.bylines)
        case "publication":
            return article.publication
        case "disclaimer":
            return article.disclaimer
        case _:
            date = article.updated if field == "updated" else article.published
            return date.text if date else ""


def _corrected(article: Article, field: str, value: str) -> Article:
    origins = {name: origin for name, origin in article.provenance.items() if name != field}
    if value:
        origins[field] = BY_THE_READER
    article = article._replace(provenance=MappingProxyType(origins))
    match field:
        case "headline":
            return article._replace(headline=value)
        case "standfirst":
            return article._replace(standfirst=value)
        case "bylines":
            return article._replace(bylines=tuple(filter(None, map(str.strip, value.split(";")))))
        case "publication":
            return article._replace(publication=value)
        case "disclaimer":
            # what was taken for one is still of the file
            others = (
                (LeftOut(article.disclaimer, len(article.body), Reason.CORRECTED),)
                if article.disclaimer not in {"", value}
                else ()
            )
            return article._replace(disclaimer=value, left_out=(*article.left_out, *others))
        case _:
            from tearsheet.formats.fields.dates import dates  # few articles have a corrected date

            date = dates.parse(value) if value else None
            return article._replace(updated=date) if field == "updated" else article._replace(published=date)


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
