"""The versions of one note: which of them another has replaced, and how one file holds them.

Each version knows its own name (`rev`, "session:number") and the last version of every session that
it has replaced (`Note.seen`, a version vector). A version is replaced where another has seen all
that it has seen, and more. That is a partial order, so that the versions which nothing replaces are
the same in whatever order copies are joined, on every device and whatever its clock says.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain, groupby
from operator import itemgetter
from typing import NamedTuple

from tearsheet import tr
from tearsheet.errors import NoteError
from tearsheet.notes import annotation, conflict_marks, note_content
from tearsheet.notes.annotation import CONTEXT, TRASHED
from tearsheet.notes.note import Note, Seen, Versions
from tearsheet.storage import digests
from tearsheet.storage.json_members import (
    JsonObject,
    MembersError,
    as_list,
    as_object,
    encoded,
    parsed,
    take_text,
)

LARGEST_FILE = 1 << 20  # bytes
_ROOM_TO_GROW = 1 << 10  # bytes: what was written once can also go to the trash
_MOST_VERSIONS = 500
_OLD_SUM = re.compile("[0-9a-f]{12}")
"""Of all of a version, as it was before the history had a sum of its own."""
_REV = re.compile("([0-9a-z]{1,64}):([1-9][0-9]{0,14})")
# One for all versions; nothing that was read from JSON holds itself
_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), check_circular=False)
# In `encoded` text no string holds a line end, so that whatever this meets, only its layout changes
_HISTORY = re.compile(rb'"rev": "[^"]*",\n *"seen": \{[^{}]*\},\n *"sum": "')
_INDENT = re.compile(rb"\n *")


class Version(NamedTuple):
    """One version of a note.

    Attributes:
        note: With `seen`, in which this version itself is.
        rev: Its name, "1b2c3d4e:7"; of one that another program has made, "x" and a hash.
        source: The IRI of what the note's target is a part of.
    """

    note: Note
    rev: str
    source: str


class Record(NamedTuple):
    """What one note's file says.

    Attributes:
        versions: At least one, newest first, none replaced by another, all with one id.
        trashed: The stamp of the moment when the note was deleted; empty for one that was not.
        is_marked: Whether the file has the marks of a conflict.
    """

    versions: tuple[Version, ...]
    trashed: str = ""
    is_marked: bool = False


class _Stated(NamedTuple):
    """A version as a file states it; whether it is as its session has written it."""

    version: Version
    is_intact: bool


def has_seen(seen: Seen, other: Seen) -> bool:
    """Whether all that the other has replaced is replaced by this one too."""
    last = dict(seen)
    return all(last.get(session, 0) >= number for session, number in other)


def united(seens: Iterable[Seen]) -> Seen:
    """What several versions have seen together."""
    last: dict[str, int] = {}
    for seen in seens:
        last |= {session: max(number, last.get(session, 0)) for session, number in seen}
    return tuple(sorted(last.items()))


def join(versions: Iterable[Version]) -> tuple[Version, ...]:
    """The versions that no other one replaces, newest first; none twice."""
    found = tuple(versions)
    if len(found) <= 1:
        return found
    unique = {(version, version.note.seen): version for version in found}
    replaced = _replaced(list({seen for _, seen in unique}))
    kept = [version for (_, seen), version in unique.items() if seen not in replaced]
    return tuple(sorted(kept, key=_age, reverse=True))


def _replaced(seens: Sequence[Seen]) -> set[Seen]:
    """Those of different vectors that another one has seen.

    For each vector a number whose bits are those that have seen all of it: session by session,
    which takes the sum of their lengths and not the square of their number.
    """
    by_session: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for place, seen in enumerate(seens):
        for session, number in seen:
            by_session[session].append((number, place))
    above = [(1 << len(seens)) - 1] * len(seens)
    for entries in by_session.values():
        reached = 0
        for _, group in groupby(sorted(entries, reverse=True), key=itemgetter(0)):
            places = [place for _, place in group]
            for place in places:
                reached |= 1 << place
            for place in places:
                above[place] &= reached
    return {seen for place, seen in enumerate(seens) if above[place] != 1 << place}


def shown(versions: tuple[Version, ...]) -> Versions:
    """The versions that a reader is told of: one for all that say the same, with the tags of all."""
    if len(versions) == 1:
        return Versions(versions[0].note)
    alike: dict[note_content.Said, list[Note]] = {}
    for version in versions:
        alike.setdefault(note_content.said(version.note), []).append(version.note)
    newest, *others = (note_content.with_tags(found[0], found[1:]) for found in alike.values())
    return Versions(newest, tuple(others))


def _age(version: Version) -> tuple[datetime, str, str]:
    # What is equal in the first two is told apart only so that every device has the same order
    return version.note.modified, version.rev, _canonical(_members(version))


# Writing


def to_json(record: Record) -> bytes:
    """The content of a note's file; the same versions always give the same bytes.

    Raises:
        NoteError: The file would be larger, or have more versions, than what is read again.
    """
    newest, *others = (_summed(version) for version in record.versions)
    stamped: JsonObject = {TRASHED: record.trashed} if record.trashed else {}
    content = _in_one_line(encoded({"@context": CONTEXT} | newest | stamped | {"also": others}))
    if len(content) > LARGEST_FILE - (0 if record.trashed else _ROOM_TO_GROW):
        raise NoteError(_too_long(record.versions))
    if len(record.versions) > _MOST_VERSIONS:
        raise NoteError(
            tr(
                "The note has more than {most} versions. Keep one of them first.",
                most=_MOST_VERSIONS,
            )
        )
    return content


def _in_one_line(content: bytes) -> bytes:
    """The same JSON with each history in one line: git merges lines, and must not mix two histories."""
    return _HISTORY.sub(lambda found: _INDENT.sub(b" ", found[0]), content)


def _too_long(versions: tuple[Version, ...]) -> str:
    note = versions[0].note
    if len(versions) > 1:
        return tr(
            "The versions of the note are together longer than a note can be (1 MiB). Shorten this one."
        )
    if note.target and len(note.target.quote.exact) > len(note.body):
        return tr("The passage is longer than a note can quote (1 MiB). Choose a shorter passage.")
    return tr("The note is longer than a note can be (1 MiB). Divide it into several notes.")


def _summed(version: Version) -> JsonObject:
    members = _members(version)
    return members | {"sum": f"{_sum(members)}-{_sum(_history(members))}"}


def _members(version: Version) -> JsonObject:
    known = annotation.to_members(version.note, version.source)
    return known | {"rev": version.rev, "seen": dict(version.note.seen)}


def _sum(members: JsonObject) -> str:
    return digests.sha256(_canonical(members).encode()).hexdigest()[:12]


def _history(members: JsonObject) -> JsonObject:
    return {name: members.get(name) for name in ("rev", "seen")}


def _canonical(members: JsonObject) -> str:
    return _CANONICAL.encode(members)


# Reading


def from_json(content: bytes) -> Record:
    """What a note's file says, whoever has written it.

    A version that another program has edited, or made, gets a name and a history here that are the
    same on every device. A file that git has left with the marks of a conflict is all its sides.

    Raises:
        NoteError: It is not a note; the sentence says why.
    """
    try:
        sides = _sides(content)
    except MembersError as error:
        raise NoteError(str(error)) from error
    except RecursionError as error:
        raise NoteError(tr("It is nested too deeply.")) from error
    stamps = [stamp for _, stamp in sides]
    found = _none_replaced([side for side, _ in sides])
    records = [Record(join(side), stamp) for side, stamp in zip(found, stamps, strict=True)]
    if len(records) == 1:
        return records[0]
    trashed = "" if _is_edited_elsewhere(records) else max(stamps)
    return Record(joined(records).versions, trashed, is_marked=True)


def joined(records: Iterable[Record]) -> Record:
    """What several copies of one note's file say together.

    Raises:
        NoteError: They hold two notes, or more versions than one file can hold.
    """
    first, *others = records
    versions, trashed = first.versions, first.trashed
    for copy in others:  # one by one, so that no join is larger than twice what a file can hold
        versions, trashed = join((*versions, *copy.versions)), max(trashed, copy.trashed)
        if len(versions) > _MOST_VERSIONS:
            raise NoteError(tr("They hold more than {most} versions together.", most=_MOST_VERSIONS))
    if len({version.note.id for version in versions}) > 1:
        raise NoteError(tr("It holds two notes."))
    return first if not others else Record(versions, trashed)


def _is_edited_elsewhere(sides: Sequence[Record]) -> bool:
    """Whether a side that was not deleted has a version that none of the deleted ones knew."""
    seen = united(version.note.seen for side in sides if side.trashed for version in side.versions)
    live = [version for side in sides if not side.trashed for version in side.versions]
    return any(not has_seen(seen, version.note.seen) for version in live)


def _sides(content: bytes) -> list[tuple[list[_Stated], str]]:
    failure = MembersError(tr("It has marks of a conflict that do not belong together."))
    for sides in conflict_marks.readings(content):
        try:
            return [_side(parsed(side)) for side in sides]
        except MembersError as error:
            failure = error
    raise failure


def _side(members: JsonObject) -> tuple[list[_Stated], str]:
    """The versions in a file, and the stamp of the trash."""
    trashed = take_text(members, TRASHED, usual="")
    found: list[_Stated] = []
    pending: list[object] = [members]
    while pending:
        one = as_object(pending.pop())
        pending += as_list(one.pop("also", []))
        found.append(_version(one))
        if len(found) + len(pending) > _MOST_VERSIONS:
            raise MembersError(tr("It has more than {most} versions.", most=_MOST_VERSIONS))
    if any(one.version.note.id != found[0].version.note.id for one in found):
        raise MembersError(tr("It holds two notes."))
    return found, trashed


def _version(members: JsonObject) -> _Stated:
    if members.get("@context") == CONTEXT:
        del members["@context"]
    stated, _, of_history = str(members.pop("sum", "")).partition("-")
    own_sum, history = _sum(members), _history(members)
    rev, seen = _take_history(members)
    is_intact = bool(rev) and stated == own_sum
    if not is_intact:
        is_known = of_history == _sum(history) or _OLD_SUM.fullmatch(stated + of_history)
        rev = f"x{own_sum}:1"
        seen = united((seen if is_known else (), ((f"x{own_sum}", 1),)))
    note, source = annotation.from_members(members, seen)
    return _Stated(Version(note, rev, source), is_intact)


def _none_replaced(sides: Sequence[Sequence[_Stated]]) -> list[list[Version]]:
    """The versions of the sides of one file, where none that was edited replaces another.

    Of what is written together nothing has replaced the other. But git merges lines, and so puts the
    words of one version above the history of another, which then has seen what it never knew.
    """
    every = list(chain.from_iterable(sides))
    intact = join(one.version for one in every if one.is_intact)
    edited = (one.version for one in every if not one.is_intact)
    unseen: dict[str, int] = {}
    for session, _, number in (version.rev.partition(":") for version in (*intact, *edited)):
        unseen[session] = min(int(number), unseen.get(session, int(number)))
    return [
        [one.version if one.is_intact else _without(one.version, unseen) for one in side] for side in sides
    ]


def _without(version: Version, unseen: Mapping[str, int]) -> Version:
    """A version that has not seen these of their sessions, nor later ones, but itself."""
    limited = ((session, min(last, unseen.get(session, last + 1) - 1)) for session, last in version.note.seen)
    seen = tuple((session, last) for session, last in limited if last)
    itself = ((version.rev.partition(":")[0], 1),)
    return version._replace(note=replace(version.note, seen=united((seen, itself))))


def _take_history(members: JsonObject) -> tuple[str, Seen]:
    """What a version states of itself; without a name where that cannot be right."""
    rev, stated = members.pop("rev", None), members.pop("seen", None)
    revs = [f"{session}:{number}" for session, number in stated.items()] if isinstance(stated, dict) else []
    matches = [match for match in map(_REV.fullmatch, revs) if match]
    seen = tuple(sorted((str(match[1]), int(match[2])) for match in matches))
    if isinstance(rev, str) and rev in revs and len(matches) == len(revs):
        return rev, seen
    return "", seen
