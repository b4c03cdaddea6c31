"""How the copies of one note in one folder are brought together in one file, without a loss.

What all copies say together is first written durably to the note's own file; only then are the copies
removed. They must not lie there: Syncthing keeps ten, and takes no more care of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from tearsheet import files, note_files, versions
from tearsheet.errors import NoteError
from tearsheet.note_files import TRASH, NoteFile
from tearsheet.versions import Record

KEPT_IN_TRASH = timedelta(days=30)


class Settled(NamedTuple):
    """The notes of a folder.

    Attributes:
        live: Of several with one id, these could not be brought together.
        is_changed: Whether anything was written or removed.
    """

    live: tuple[NoteFile, ...]
    is_changed: bool


Locking = Callable[[], AbstractContextManager[None]]


def settled(folder: Path, problems: list[str], locking: Locking, now: datetime) -> Settled:
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
    trash = folder / TRASH
    live, thrown_away = _by_id(note_files.read_all(folder, problems)), _by_id(())
    old: list[NoteFile] = []
    returned: set[str] = set()
    for file in note_files.read_all(trash, problems):
        if _is_old(file, now):
            old.append(file)
        else:
            (thrown_away if file.record.trashed else live).setdefault(file.note.id, []).append(file)
            if not file.record.trashed:
                returned.add(file.note.id)
    unsettled = [note_id for note_id, group in live.items() if note_id in returned or not _is_settled(group)]
    unsettled_trash = [group for group in thrown_away.values() if not _is_settled(group)]
    is_changed = bool(unsettled or unsettled_trash or old)
    if is_changed:
        with locking():
            for group in unsettled_trash:
                _bring_together(trash, group, problems)
            for file in old:
                _purge(file, problems)
            live |= {note_id: _bring_together(folder, live[note_id], problems) for note_id in unsettled}
    return Settled(tuple(file for group in live.values() for file in group), is_changed)


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


def _is_old(file: NoteFile, now: datetime) -> bool:
    try:
        return now - datetime.fromisoformat(file.record.trashed) > KEPT_IN_TRASH
    except (ValueError, TypeError, OverflowError):  # no stamp of this program: it stays
        return False


def _purge(file: NoteFile, problems: list[str]) -> None:
    try:
        remove_read(file)
    except OSError as error:
        problems.append(f"The file {file.path} could not be removed from the trash: {files.cause(error)}.")


def _by_id(found: Iterable[NoteFile]) -> dict[str, list[NoteFile]]:
    groups: dict[str, list[NoteFile]] = {}
    for file in found:
        groups.setdefault(file.note.id, []).append(file)
    return groups


def _is_settled(group: list[NoteFile]) -> bool:
    """Whether a note of one folder has just one file, with its own name."""
    return len(group) == 1 and group[0].is_named_by_us


def _bring_together(folder: Path, group: list[NoteFile], problems: list[str]) -> list[NoteFile]:
    try:
        there = [file for one in group if (file := note_files.read(one.path)) and file.note.id == one.note.id]
        return [_brought_together(folder, there)] if there else []
    except OSError as error:
        names = ", ".join(file.path.name for file in group)
        problems.append(
            f"The copies of a note in {folder} could not be joined: {files.cause(error)} ({names})."
        )
    except NoteError as error:
        names = ", ".join(file.path.name for file in group)
        problems.append(f"The copies of a note in {folder} could not be joined ({names}). {error}")
    return group


def _brought_together(folder: Path, there: list[NoteFile]) -> NoteFile:
    record = versions.joined(file.record for file in there)
    if folder.name != TRASH:
        record = Record(record.versions)
    own = next((file for file in there if file.path.parent == folder and file.is_named_by_us), None)
    settled_file = NoteFile(own.path if own else note_files.new_path(folder, record.versions[0].note), record)
    content = versions.to_json(record)
    if own is None or versions.to_json(own.record) != content:
        files.write_atomically(settled_file.path, content)
    for file in there:
        if file is not own:
            remove_read(file)
    for parent in {file.path.parent for file in there}:
        files.sync_folder(parent)
    return settled_file
