"""Notes out of a file that another program, another reader or this program has exported."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from tearsheet import tr
from tearsheet.article.model import Article
from tearsheet.errors import NoteError
from tearsheet.exchange import from_hypothesis
from tearsheet.exchange.belonging import ArrivingNote, of_this_article, shown
from tearsheet.exchange.collection import beside, source_of
from tearsheet.notes import annotation
from tearsheet.notes.note import Note
from tearsheet.notes.versions import LARGEST_FILE
from tearsheet.storage import files
from tearsheet.storage.json_members import (
    JsonObject,
    MembersError,
    as_list,
    as_object,
    encoded,
    is_deeper,
    parsed,
)

LARGEST = 32 << 20  # bytes
MOST_NOTES = 20_000
_MOST_COMMAS = 2_000_000  # between the values of a file, which each take some 100 bytes of memory
_SOURCE = "reader:source"
_DEEPEST = 64  # levels of members in one annotation
_OF_ONE_FOLDER = (*annotation.VERSION_TERMS, annotation.TRASHED)  # how its versions follow one another


class Imported(NamedTuple):
    """What a file holds for an article.

    Attributes:
        notes: In the order of the file; every id once.
        problems: One sentence for each kind of what was left out, with how many.
    """

    notes: tuple[Note, ...]
    problems: tuple[str, ...] = ()


class Arrivals(NamedTuple):
    """How notes that arrive stand to those that are there.

    Attributes:
        new: Those whose id is not there.
        same: Those that say what is there already.
        different: Of each that says something else than the note with its id: the one there, and
            the one that arrives. Neither may replace the other unasked; `collection.beside` makes
            the second a note of its own.
    """

    new: tuple[Note, ...]
    same: tuple[Note, ...]
    different: tuple[tuple[Note, Note], ...]


def _go_on() -> None:
    """Nobody can stop it."""


def load(path: Path, article: Article, go_on: Callable[[], None] = _go_on) -> Imported:
    """The notes in a file; see `read`.

    Raises:
        NoteError: It could not be read, or holds none for this article.
    """
    try:
        content = files.read_regular(path.resolve(), LARGEST)
    except OSError as error:
        raise NoteError(
            tr("The file {path} could not be read: {reason}.", path=path, reason=files.cause(error))
        ) from error
    try:
        return read(content, article, go_on=go_on)
    except NoteError as error:
        raise NoteError(tr("From {path} no notes could be taken. {error}", path=path, error=error)) from error


def read(
    content: bytes,
    article: Article,
    *,
    now: datetime | None = None,
    go_on: Callable[[], None] = _go_on,
) -> Imported:
    """The notes for an article in a W3C annotation collection or an export of Hypothesis.

    A page, a list or a single one of W3C annotations are read too. Those on another page are left
    out: what they are about has another address, and none of their passages is in the article.

    Args:
        content: Of the file.
        article: As its file states it.
        now: When a note was created that does not say it; aware, else the clock's.
        go_on: Called for each note; what it raises ends the reading.

    Raises:
        NoteError: It is no such file, or holds no notes for this article; the sentence says why.
    """
    if len(content) > LARGEST:
        raise NoteError(tr("It is larger than {limit} MiB.", limit=LARGEST >> 20))
    if content.count(b",") > _MOST_COMMAS:
        raise NoteError(tr("It has too many parts. Divide the file."))
    try:
        top = _top(content)
        stated, problems = _annotations(top)
    except MembersError as error:
        raise NoteError(str(error)) from error
    if len(stated) > MOST_NOTES:
        raise NoteError(
            tr(
                "It holds {count} notes, and {most} can be taken at once. Divide the file.",
                count=len(stated),
                most=MOST_NOTES,
            )
        )
    items = _understood(stated, problems, now or datetime.now(UTC), go_on)
    arriving = [_with_source(item, article) for item in items]
    notes = of_this_article(arriving, article, problems, go_on, _headline(top))
    if stated and not notes:
        raise NoteError(" ".join(problems))
    return Imported(_each_once(notes), tuple(problems))


def compare(here: Iterable[Note], arriving: Iterable[Note]) -> Arrivals:
    """Which of the notes that arrive are new, the same, or different from those that are here.

    Times aside, since an import and a save may each set them. One that is here as a note of its own
    because it was different before is the same.
    """
    known = {note.id: note for note in here}
    new, same, different = [], [], []
    for note in arriving:
        there = known.get(note.id)
        if there is None:
            new.append(note)
        elif _says(there) == _says(note) or beside(note).id in known:
            same.append(note)
        else:
            different.append((there, note))
    return Arrivals(tuple(new), tuple(same), tuple(different))


def _says(note: Note) -> tuple[object, ...]:
    extra = json.loads(note.extra)
    for target in as_list(extra.get("target", {})):
        target.pop(_SOURCE, None) if isinstance(target, dict) else None
    return note.body, note.target, note.colour, {name: value for name, value in extra.items() if value != {}}


def _top(content: bytes) -> JsonObject:
    """The object in a file; a list stands in the member "rows", as Hypothesis has it."""
    text = content.removeprefix(b"\xef\xbb\xbf").strip()
    return parsed(b'{"rows": %b}' % text if text.startswith(b"[") else text)


def _headline(top: JsonObject) -> str:
    """That of the article which an export of this program is about; empty where it does not say."""
    about = top.get("reader:article")
    headline = about.get("reader:headline") if isinstance(about, dict) else ""
    return headline if isinstance(headline, str) else ""


def _annotations(top: JsonObject) -> tuple[list[object], list[str]]:
    """What stands in the places of annotations, and a sentence on pages that are not in the file."""
    kinds = as_list(top.get("type"))
    if "AnnotationCollection" in kinds:
        return _in_pages(top.get("first"))
    if "AnnotationPage" in kinds:
        return _in_pages(top)
    if "Annotation" in kinds:
        return [top], []
    for name in from_hypothesis.LISTS:
        if isinstance(top.get(name), list):
            return as_list(top[name]), []
    raise MembersError(tr("It is neither a W3C annotation collection nor an export of Hypothesis."))


def _in_pages(page: object) -> tuple[list[object], list[str]]:
    stated: list[object] = []
    while isinstance(page, dict):
        stated += as_list(page.get("items", []))
        page = page.get("next")
    if page is None:
        return stated, []
    where = (
        tr("at {page}, not in the file", page=shown(page))
        if isinstance(page, str)
        else tr("not where they should be")
    )
    return stated, [tr("Further notes are {where}; they are left out.", where=where)]


def _understood(
    stated: Sequence[object], problems: list[str], now: datetime, go_on: Callable[[], None]
) -> list[ArrivingNote]:
    items: list[ArrivingNote] = []
    reasons: list[str] = []
    rows = from_hypothesis.by_id(stated)
    for number, one in enumerate(stated, 1):
        go_on()
        try:
            items.append(_item(one, rows, now))
        except MembersError as error:
            reasons.append(tr("number {number}: {error}", number=number, error=error))
    if reasons:
        problems.append(
            tr(
                "{left_out} of {total} notes cannot be understood and are left out; {reason}",
                left_out=len(reasons),
                total=len(stated),
                reason=reasons[0],
            )
        )
    return items


def _item(stated: object, rows: Mapping[str, JsonObject], now: datetime) -> ArrivingNote:
    if not isinstance(stated, dict):
        raise MembersError(tr("It is not an object."))
    if is_deeper(stated, _DEEPEST):
        raise MembersError(tr("It is nested too deeply."))
    row: JsonObject = stated
    if from_hypothesis.is_row(row):
        row = from_hypothesis.as_annotation(row, rows)
    members = _as_own(row, now)
    if len(encoded(members)) > LARGEST_FILE:
        raise MembersError(tr("It is longer than a note can be (1 MiB)."))
    return ArrivingNote(*annotation.from_members(members))


def _as_own(stated: JsonObject, now: datetime) -> JsonObject:
    """The annotation without what only one notes folder knows, and with a time."""
    members = {name: value for name, value in stated.items() if name not in _OF_ONE_FOLDER}
    if "target" not in members:
        raise MembersError(tr("It has no “target”."))
    members.setdefault("created", members.get("modified", members.get("generated", annotation.stamp(now))))
    return members


def _with_source(item: ArrivingNote, article: Article) -> ArrivingNote:
    """The note with the address that its file states, where ours for the article is another one."""
    if item.source in {"", source_of(article)}:
        return item
    extra = as_object(json.loads(item.note.extra))
    own, *others = as_list(extra.get("target", {}))
    target = as_object(own) | {_SOURCE: item.source}
    extra["target"] = [target, *others] if others else target
    stated = json.dumps(extra, ensure_ascii=False, sort_keys=True)
    return item._replace(note=replace(item.note, extra=stated))


def _each_once(notes: list[Note]) -> tuple[Note, ...]:
    found: dict[str, Note] = {}
    for note in notes:
        first = found.setdefault(note.id, note)
        if _says(first) != _says(note):
            found.setdefault(beside(note).id, beside(note))
    return tuple(found.values())
