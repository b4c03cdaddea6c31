"""Which files of a folder are notes, and how they are named.

The id inside a file counts, not its name: so the copies that Syncthing, Nextcloud, Dropbox or git
leave of a file that was changed on two sides are found without knowing their names.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from datetime import UTC
from pathlib import Path
from typing import NamedTuple

from tearsheet import tr
from tearsheet.errors import NoteError
from tearsheet.notes import versions
from tearsheet.notes.note import Note
from tearsheet.notes.versions import Record
from tearsheet.storage import files

TRASH = "trash"
_NOT_A_NOTE = re.compile(r"[.~].*|.*(~|\.tmp)|article[. (].*")
_SECONDS = len("2026-11-23T18:30:45")
_ENDING = re.compile(r"(-[0-9]+)?\.json")


class NoteFile(NamedTuple):
    """A file and what it says."""

    path: Path
    record: Record

    @property
    def note(self) -> Note:
        """Its newest version, with the id that is in the file."""
        return self.record.versions[0].note

    @property
    def is_named_by_us(self) -> bool:
        """Whether the file has a name as `new_path` gives it.

        A copy that a sync engine has named is never written into: Syncthing removes the loser of
        a second conflict on such a name.
        """
        name, stem = self.path.name, _stem(self.note)
        is_plain = name == f"{stem}.json"  # as nearly all are
        return is_plain or (name.startswith(stem) and _ENDING.fullmatch(name, len(stem)) is not None)


def read(path: Path) -> NoteFile | None:
    """The note in a file; `None` if there is no such file.

    Raises:
        NoteError: It is not a note: another JSON, a link, a folder, more than 1 MiB.
        OSError: It could not be read.
    """
    try:
        return NoteFile(path, versions.from_json(files.read_regular(path, versions.LARGEST_FILE)))
    except FileNotFoundError:
        return None
    except (NoteError, files.NotAFileError, files.TooLargeError) as error:
        reason = str(error) if isinstance(error, NoteError) else tr("Cause: {error}.", error=error)
        raise NoteError(
            tr(
                "The file {path} cannot be read as a note and is left as it is. {reason}",
                path=path,
                reason=reason,
            )
        ) from error


def read_or_set_aside(path: Path) -> NoteFile | None:
    """The note in a file that is in the way: what is no note gets another name and so is kept.

    No other device gives it the same name: git (2.39, ort) takes a file that both sides have under a new
    name for renamed, and silently drops what one of them has written under the old one since.

    Raises:
        OSError: It could not be read or renamed.
    """
    try:
        return read(path)
    except NoteError:
        files.set_aside(path, f"{os.urandom(4).hex()}-{path.name}")
        return None


def read_all(folder: Path, problems: list[str], part: str = "") -> Iterator[NoteFile]:
    """The notes of a folder, those with the shortest names first; none of one that is not there.

    Args:
        folder: The folder.
        problems: A sentence is added for each file that holds no note.
        part: What the names have in them of the files that are read.

    Raises:
        OSError: The folder could not be listed.
    """
    try:
        paths = _paths(folder, part)
    except NotADirectoryError:
        problems.append(tr("{folder} should be a folder and is a file. It is left as it is.", folder=folder))
        return
    for path in paths:
        try:
            file = read(path)
        except NoteError as error:
            problems.append(str(error))
        except OSError as error:
            problems.append(
                tr("The file {path} could not be read: {reason}.", path=path, reason=files.cause(error))
            )
        else:
            if file:
                yield file


def _paths(folder: Path, part: str) -> list[Path]:
    try:
        names = os.listdir(folder)
    except FileNotFoundError:
        return []
    # The copies of engines have longer names
    in_order = sorted(
        (name for name in names if part in name and is_name(name)), key=lambda name: (len(name), name)
    )
    return [folder / name for name in in_order]


def is_name(name: str) -> bool:
    """Whether a file of this name is taken for a note."""
    return ".json" in name and not _NOT_A_NOTE.fullmatch(name)


def of_note(folders: Sequence[Path], note_id: str, problems: list[str]) -> list[NoteFile]:
    """The files of a note in some folders; of the thousands that may lie there, if it can be, by their names.

    Args:
        folders: The folders.
        note_id: Its id.
        problems: A sentence is added for each file that holds no note, where names did not help.

    Raises:
        OSError: A folder could not be listed.
    """
    return named_for(folders, note_id) or _of(folders, note_id, problems)


def named_for(folders: Sequence[Path], note_id: str) -> list[NoteFile]:
    """Those of them alone that have the note's name."""
    return _of(folders, note_id, [], first_of_id(note_id))


def _of(folders: Sequence[Path], note_id: str, problems: list[str], part: str = "") -> list[NoteFile]:
    every = (file for folder in folders for file in read_all(folder, problems, part))
    return [file for file in every if file.note.id == note_id]


def new_path(folder: Path, note: Note) -> Path:
    """A free path for a note: "2026-11-23T183045Z-69883899.json", the time being that of its creation."""
    return files.free_name(folder / f"{_stem(note)}.json")


def first_of_id(note_id: str) -> str:
    """What the names of the files of a note have in them."""
    return note_id.removeprefix("urn:uuid:")[:8]


def _stem(note: Note) -> str:
    moment = note.created.astimezone(UTC).isoformat()[:_SECONDS].replace(":", "")  # faster than a format
    return f"{moment}Z-{first_of_id(note.id)}"
