"""The versions of one note: which of them another has replaced, and how one file holds them.

Each version knows its own name (`rev`, "session:number") and the last version of every session that
it has replaced (`Note.seen`, a version vector). A version is replaced where another has seen all
that it has seen, and more. That is a partial order, so that the versions which nothing replaces are
the same in whatever order copies are joined, on every device and whatever its clock says.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from tearsheet import annotation, digests
from tearsheet.annotation import CONTEXT, TRASHED
from tearsheet.errors import NoteError
from tearsheet.json_members import (
    JsonObject,
    MembersError,
    as_list,
    as_object,
    encoded,
    parsed,
    take_text,
)
from tearsheet.note import Note, Seen, Versions

LARGEST_FILE = 1 << 20  # bytes
_ROOM_TO_GROW = 1 << 10  # bytes: what was written once can also go to the trash
_MOST_VERSIONS = 500  # joining takes the square of it
_REV = re.compile("([0-9a-z]{1,64}):([1-9][0-9]{0,14})")
# One for all versions; nothing that was read from JSON holds itself
_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), check_circular=False)
_CONFLICT = b"<<<<<<< "  # at the start of a line, where no JSON can have it


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
    """

    versions: tuple[Version, ...]
    trashed: str = ""


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
    if len(found) < 2:  # noqa: PLR2004 (there is nothing to join)
        return found
    unique = {(version, version.note.seen): version for version in found}
    seens = {seen for _, seen in unique}
    replaced = {one for one in seens if any(one != other and has_seen(other, one) for other in seens)}
    kept = [version for (_, seen), version in unique.items() if seen not in replaced]
    return tuple(sorted(kept, key=_age, reverse=True))


def shown(versions: tuple[Version, ...]) -> Versions:
    """The versions that a reader is told of: one for each text."""
    if len(versions) == 1:
        return Versions(versions[0].note)
    texts: dict[str, Note] = {}
    for version in versions:
        texts.setdefault(version.note.body, version.note)
    newest, *others = texts.values()
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
    content = encoded({"@context": CONTEXT} | newest | stamped | {"also": others})
    if len(content) > LARGEST_FILE - (0 if record.trashed else _ROOM_TO_GROW):
        raise NoteError(_too_long(record.versions))
    if len(record.versions) > _MOST_VERSIONS:
        raise NoteError(f"The note has more than {_MOST_VERSIONS} versions. Keep one of them first.")
    return content


def _too_long(versions: tuple[Version, ...]) -> str:
    note = versions[0].note
    if len(versions) > 1:
        return "The versions of the note are together longer than a note can be (1 MiB). Shorten this one."
    if note.target and len(note.target.quote.exact) > len(note.body):
        return "The passage is longer than a note can quote (1 MiB). Choose a shorter passage."
    return "The note is longer than a note can be (1 MiB). Divide it into several notes."


def _summed(version: Version) -> JsonObject:
    members = _members(version)
    return members | {"sum": _sum(members)}


def _members(version: Version) -> JsonObject:
    known = annotation.to_members(version.note, version.source)
    return known | {"rev": version.rev, "seen": dict(version.note.seen)}


def _sum(members: JsonObject) -> str:
    return digests.sha256(_canonical(members).encode()).hexdigest()[:12]


def _canonical(members: JsonObject) -> str:
    return _CANONICAL.encode(members)


# Reading


def from_json(content: bytes) -> Record:
    """What a note's file says, whoever has written it.

    A version that another program has edited, or made, gets a name and a history here that are the
    same on every device. A file that git has left with the marks of a conflict is both its sides.

    Raises:
        NoteError: It is not a note; the sentence says why.
    """
    try:
        records = [_record(parsed(side)) for side in _sides(content)]
    except MembersError as error:
        raise NoteError(str(error)) from error
    except RecursionError as error:
        raise NoteError("It is nested too deeply.") from error
    return joined(records)


def joined(records: Iterable[Record]) -> Record:
    """What several copies of one note's file say together.

    Raises:
        NoteError: They hold two notes.
    """
    copies = tuple(records)
    if len(copies) == 1:
        return copies[0]
    versions = join(version for copy in copies for version in copy.versions)
    if len({version.note.id for version in versions}) > 1:
        raise NoteError("It holds two notes.")
    return Record(versions, max(copy.trashed for copy in copies))


def _record(members: JsonObject) -> Record:
    trashed = take_text(members, TRASHED, usual="")
    found: list[Version] = []
    pending: list[object] = [members]
    while pending:
        one = as_object(pending.pop())
        pending += as_list(one.pop("also", []))
        found.append(_version(one))
        if len(found) + len(pending) > _MOST_VERSIONS:
            raise MembersError(f"It has more than {_MOST_VERSIONS} versions.")
    if any(version.note.id != found[0].note.id for version in found):
        raise MembersError("It holds two notes.")
    return Record(join(found), trashed)


def _version(members: JsonObject) -> Version:
    if members.get("@context") == CONTEXT:
        del members["@context"]
    stated_sum = members.pop("sum", None)
    own_sum = _sum(members)
    rev, seen = _take_history(members)
    if not rev or stated_sum != own_sum:
        rev = f"x{own_sum}:1"
        seen = united((seen, ((f"x{own_sum}", 1),)))
    note, source = annotation.from_members(members, seen)
    return Version(note, rev, source)


def _take_history(members: JsonObject) -> tuple[str, Seen]:
    """What a version states of itself; without a name where that cannot be right."""
    rev, stated = members.pop("rev", None), members.pop("seen", None)
    revs = [f"{session}:{number}" for session, number in stated.items()] if isinstance(stated, dict) else []
    matches = [match for match in map(_REV.fullmatch, revs) if match]
    seen = tuple(sorted((str(match[1]), int(match[2])) for match in matches))
    if isinstance(rev, str) and rev in revs and len(matches) == len(revs):
        return rev, seen
    return "", seen


def _sides(content: bytes) -> list[bytes]:
    if not content.startswith(_CONFLICT) and b"\n" + _CONFLICT not in content:
        return [content]
    ours: list[bytes] = []
    theirs: list[bytes] = []
    marks = {b"<<<<<<<": [ours], b"|||||||": [], b"=======": [theirs], b">>>>>>>": [ours, theirs]}
    into = [ours, theirs]
    for line in content.split(b"\n"):
        if line[:7] in marks:
            into = marks[line[:7]]
        else:
            for side in into:
                side.append(line)
    return [b"\n".join(side) for side in (ours, theirs)]
