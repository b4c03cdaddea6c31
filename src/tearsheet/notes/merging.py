"""How the copies of one note in one folder are brought together in one file, without a loss.

What all copies say together is first written durably to the note's own file; only then are the copies
removed. They must not lie there: Syncthing keeps ten, and takes no more care of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from tearsheet import in_a_row, tr
from tearsheet.errors import NoteError
from tearsheet.notes import note_files, trash, versions
from tearsheet.notes.note_files import TRASH, NoteFile
from tearsheet.notes.versions import Record
from tearsheet.storage import files


class Merged(NamedTuple):
    """The notes of a folder.

    Attributes:
        live: Of several with one id, these could not be brought together.
        is_changed: Whether anything was written or removed.
    """

    live: tuple[NoteFile, ...]
    is_changed: bool


Locking = Callable[[], AbstractContextManager[None]]


def merged(folder: Path, problems: list[str], locking: Locking, now: datetime) -> Merged:
    """The notes of a folder once its copies are brought together, and the trash of old ones is emptied.

    A file in the trash without a stamp is a note again: git carries an edit of another device to
    where this one has moved the file.

    Args:
        folder: The folder; its trash is in it.
        problems: A sentence is added for each file that holds no note or could not be written.
        locking: Gives the lock that is held while anything is written.
        now: Aware.

    Raises:
        OSError: The folder could not be listed.
        NoteError: The lock could not be got.
    """
    live, thrown_away = _by_id(note_files.read_all(folder, problems)), _by_id(())
    old: list[NoteFile] = []
    returned: set[str] = set()
    for file in note_files.read_all(folder / TRASH, problems):
        if trash.is_old(file.record.trashed, now):
            old.append(file)
        else:
            (thrown_away if file.record.trashed else live).setdefault(file.note.id, []).append(file)
            if not file.record.trashed:
                returned.add(file.note.id)
    unmerged = [note_id for note_id, group in live.items() if note_id in returned or not _is_merged(group)]
    unmerged_trash = [note_id for note_id, group in thrown_away.items() if not _is_merged(group)]
    is_changed = False
    if unmerged or unmerged_trash or old:
        with locking():
            is_changed = _merge(folder / TRASH, thrown_away, unmerged_trash, problems)
            is_changed = _merge(folder, live, unmerged, problems) or is_changed
            for file in trash.due(old, folder, now):
                is_changed = True
                _purge(file, problems)
    return Merged(tuple(file for group in live.values() for file in group), is_changed)


def remove_read(file: NoteFile) -> None:
    """Remove a file unless somebody has written it since it was read.

    Raises:
        OSError: It could not be removed.
    """
    try:
        now = note_files.read(file.path)
    except NoteError:
        return  # it is no note any more, and named when the notes are read next
    if now == file:
        file.path.unlink(missing_ok=True)


def _purge(file: NoteFile, problems: list[str]) -> None:
    try:
        remove_read(file)
    except OSError as error:
        problems.append(
            tr(
                "The file {path} could not be removed from the trash: {reason}.",
                path=file.path,
                reason=files.cause(error),
            )
        )


def _by_id(found: Iterable[NoteFile]) -> dict[str, list[NoteFile]]:
    groups: dict[str, list[NoteFile]] = {}
    for file in found:
        groups.setdefault(file.note.id, []).append(file)
    return groups


def _is_merged(group: list[NoteFile]) -> bool:
    """Whether a note of one folder has just one file, with its own name and no marks of a conflict."""
    return len(group) == 1 and group[0].is_named_by_us and not group[0].record.is_marked


def _merge(folder: Path, groups: dict[str, list[NoteFile]], which: list[str], problems: list[str]) -> bool:
    """Bring the copies of these notes together; whether any file is another one now."""
    before = [groups[note_id] for note_id in which]
    groups |= {note_id: _bring_together(folder, groups[note_id], problems) for note_id in which}
    return before != [groups[note_id] for note_id in which]


def _bring_together(folder: Path, group: list[NoteFile], problems: list[str]) -> list[NoteFile]:
    try:
        there = [file for one in group if (file := note_files.read(one.path)) and file.note.id == one.note.id]
        return _brought_together(folder, there, problems) if there else []
    except OSError as error:
        problems.append(
            tr(
                "The copies of a note in {folder} could not be joined: {reason} ({names}).",
                folder=folder,
                reason=files.cause(error),
                names=_names(group),
            )
        )
    except NoteError as error:
        problems.append(
            tr(
                "The copies of a note in {folder} could not be joined ({names}). {error}",
                folder=folder,
                names=_names(group),
                error=error,
            )
        )
    return group


def _names(group: list[NoteFile]) -> str:
    return in_a_row(file.path.name for file in group)


def _brought_together(folder: Path, there: list[NoteFile], problems: list[str]) -> list[NoteFile]:
    """The files that are left: one with what the copies say, and those that it cannot take in."""
    record, taken, left = _joined(there)
    if left:
        problems.append(
            tr(
                "Not all copies of a note in {folder} could be joined: with {names} it would "
                "have more versions than a file can hold. That is left as it is. Keep one of "
                "those shown to have it too.",
                folder=folder,
                names=_names(left),
            )
        )
    if folder.name != TRASH:
        record = Record(record.versions)
    own = next((file for file in taken if file.path.parent == folder and file.is_named_by_us), None)
    merged_file = NoteFile(own.path if own else note_files.new_path(folder, record.versions[0].note), record)
    content = versions.to_json(record)
    if own is None or own.record.is_marked or versions.to_json(own.record) != content:
        files.write_atomically(merged_file.path, content)
    for file in taken:
        if file is not own:
            remove_read(file)
    for parent in {file.path.parent for file in there}:
        files.sync_folder(parent)
    return [merged_file, *left]


def _joined(there: list[NoteFile]) -> tuple[Record, list[NoteFile], list[NoteFile]]:
    """What files say together as far as one file can hold it, those that are in it, and the others."""
    record, taken, left = there[0].record, there[:1], list[NoteFile]()
    for file in there[1:]:
        try:
            record = versions.joined([record, file.record])
        except NoteError:
            left.append(file)
        else:
            taken.append(file)
    return record._replace(is_marked=False), taken, left
