"""One window's life, whose versions of a note follow one another."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tearsheet.notes import note_content
from tearsheet.notes.note import Note, Seen
from tearsheet.notes.versions import Version, has_seen, united

_TICK = timedelta(milliseconds=1)
_END = datetime.max.replace(tzinfo=UTC)
OWN_SOURCE = "urn:sha256:"
"""How a source is named that is known by its text's digest."""
_REMEMBERED = 50
"""Versions of one note: so many attempts to write it can have failed since it was read."""


class Session:
    """What one window writes: it gives each version its name and says which ones it replaces."""

    def __init__(self) -> None:
        self._name = _new_name()
        self._last: dict[str, tuple[str, int]] = {}
        self._written: dict[str, list[Seen]] = {}

    def version(
        self, note: Note, known: Sequence[Version], source: str, *, is_resolving: bool = False
    ) -> Version:
        """A note as its next version.

        It replaces the version that it was made from, and those that say the same, which no reader
        was asked about; it has the tags of all of them. Where this session has written on top of
        that, it is made from what was written last.

        Args:
            note: What the reader has made; `seen` as it was given to them.
            known: The versions that the reader was shown.
            source: The IRI of the text that a new passage counts in; a passage that was there
                before keeps its own.
            is_resolving: Whether it replaces all that the reader was shown.
        """
        made_from = self._made_from(note)
        replaced = _replaced(known, made_from, is_resolving=is_resolving)
        seen = united((made_from, *(version.note.seen for version in replaced)))
        name, number = self._next(note.id, seen)
        seen = united((seen, ((name, number),)))
        self._last[note.id] = name, number
        self._remember(note.id, seen)
        modified = max([note.modified, *(version.note.modified for version in replaced)])
        source = _source(note, known, source)
        note = note_content.with_tags(note, [version.note for version in replaced])
        return Version(replace(note, modified=modified, seen=seen), f"{name}:{number}", source)

    def renamed(self, version: Version) -> Version:
        """A version under a name that nobody can have seen, for one of a name that somebody claims to."""
        name = _new_name()
        seen = united((version.note.seen, ((name, 1),)))
        self._remember(version.note.id, seen)
        self._last[version.note.id] = name, 1
        return version._replace(note=replace(version.note, seen=seen), rev=f"{name}:1")

    def apart(self, notes: Sequence[Note], known: Sequence[Version], source: str) -> tuple[Version, ...]:
        """One note's texts as versions beside one another, none of which replaces another.

        Each replaces what the first, written alone, would replace; see `version`. So they are told
        apart on every device as if they had been written in several places at once.
        """
        first = notes[0]
        made_from = self._made_from(first)
        replaced = _replaced(known, made_from, is_resolving=False)
        seen = united((made_from, *(version.note.seen for version in replaced)))
        times = [version.note.modified for version in replaced] + [note.modified for note in notes[1:]]
        modified = max([first.modified, *map(_after, times)])  # it is the newest
        made = []
        first = note_content.with_tags(first, [version.note for version in replaced])
        for note in (replace(first, modified=modified), *notes[1:]):
            name = _new_name()
            beside = replace(note, seen=united((seen, ((name, 1),))))
            made.append(Version(beside, f"{name}:1", _source(note, known, source)))
        self._remember(first.id, made[0].note.seen)
        return tuple(made)

    def give(self, note_id: str, known: Sequence[Version]) -> None:
        """The reader is given what is on the disk: what they make from now on is made from that.

        A sync engine may have brought an older version back. Then the later ones, which may lie
        elsewhere, were not before the reader any more.
        """
        if written := self._written.get(note_id):
            seen = united(version.note.seen for version in known)
            self._written[note_id] = [one for one in written if has_seen(seen, one)]

    def _remember(self, note_id: str, seen: Seen) -> None:
        self._written[note_id] = [*self._written.get(note_id, ())[1 - _REMEMBERED :], seen]

    def _made_from(self, note: Note) -> Seen:
        written = reversed(self._written.get(note.id, []))
        return next((seen for seen in written if has_seen(seen, note.seen)), note.seen)

    def _next(self, note_id: str, seen: Seen) -> tuple[str, int]:
        """The name of the session and the number of its next version.

        The number stands for all versions of the session before it. So where the last one is not
        replaced, the next one belongs to a session of its own.
        """
        name, number = self._last.get(note_id, (self._name, 0))
        if dict(seen).get(name, 0) == number:
            return name, number + 1
        return _new_name(), 1


def _replaced(known: Sequence[Version], made_from: Seen, *, is_resolving: bool) -> list[Version]:
    said = {_said(version) for version in known if has_seen(made_from, version.note.seen)}
    return [version for version in known if is_resolving or _said(version) in said]


def _said(version: Version) -> tuple[object, ...]:
    """What a version says; the name of a source that is not of this program is words too."""
    is_ours = version.source.startswith(OWN_SOURCE)
    return note_content.said(version.note), "" if is_ours else version.source


def _after(moment: datetime) -> datetime:
    """A millisecond later, unless that is the end of all time."""
    return moment + _TICK if moment < _END - _TICK else moment


def _source(note: Note, known: Sequence[Version], new: str) -> str:
    """The IRI of what a note's passage counts in, as it was stated before."""
    return next((one.source for one in known if one.note.target == note.target and one.source), new)


def _new_name() -> str:
    return os.urandom(4).hex()
