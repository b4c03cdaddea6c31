"""Which files of a folder are notes, how they are named, and what to make of two with one id.

The id inside a file counts, not its name: so the copies that Syncthing, Nextcloud, Dropbox or git
leave of a file that was changed on two sides are found without knowing their names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path

from tearsheet import annotation, files
from tearsheet.errors import NoteError
from tearsheet.note import Note

TRASH = "trash"
_NOT_A_NOTE = re.compile(r"[.~].*|.*(~|\.tmp)|article[. (].*")


@dataclass(frozen=True, slots=True)
class NoteFile:
    """A note as its file has it.

    Attributes:
        path: The file.
        note: With the id that is in the file.
        copies: Other files with this id, whose words this one holds too.
    """

    path: Path
    note: Note
    copies: tuple[Path, ...] = ()


def read(path: Path) -> NoteFile | None:
    """The note in a file; `None` if there is no such file.

    Raises:
        NoteError: It is not a note: another JSON, a link, a folder, more than 1 MiB.
        OSError: It could not be read.
    """
    try:
        return NoteFile(path, annotation.from_json(files.read_regular(path, annotation.LARGEST_NOTE)))
    except FileNotFoundError:
        return None
    except (NoteError, files.NotAFileError, files.TooLargeError) as error:
        reason = str(error) if isinstance(error, NoteError) else f"Cause: {error}."
        raise NoteError(f"The file {path} cannot be read as a note and is left as it is. {reason}") from error


def source_of(path: Path) -> str:
    """The IRI of what the target of the note in a file is a part of.

    Raises:
        NoteError: It is not a note.
        OSError: It could not be read.
    """
    return annotation.source_in(files.read_regular(path, annotation.LARGEST_NOTE))


def read_all(folder: Path, problems: list[str]) -> Iterator[NoteFile]:
    """The notes of a folder, a sentence being added to `problems` for each file that holds none.

    Raises:
        OSError: The folder could not be listed.
    """
    for path in sorted(folder.iterdir(), key=_name_order):
        if ".json" not in path.name or _NOT_A_NOTE.fullmatch(path.name):
            continue
        try:
            file = read(path)
        except NoteError as error:
            problems.append(str(error))
        except OSError as error:
            problems.append(f"The file {path} could not be read: {files.cause(error)}.")
        else:
            if file:
                yield file


def told_apart(found: Iterable[NoteFile], problems: list[str]) -> dict[str, NoteFile]:
    """The files by the id under which each is shown.

    Of several with one id, the first keeps it. Another one with other words is shown under an id
    of its own, and a sentence is added to `problems`.
    """
    shown: dict[str, NoteFile] = {}
    for file in found:
        first = shown.setdefault(file.note.id, file)
        if first is file:
            continue
        if holds(first.note, file.note):
            shown[file.note.id] = replace(first, copies=(*first.copies, file.path))
        else:
            shown.setdefault(as_other_version(file.note).id, file)
            problems.append(f"A note has two versions; both are shown. The second is in {file.path}.")
    return shown


def holds(note: Note, other: Note) -> bool:
    """Whether another version says nothing more: the same, or the beginning up to the end of a word."""
    is_marked_alike = (note.target, note.colour, note.extra) == (other.target, other.colour, other.extra)
    end = len(other.body)
    is_within_word = 0 < end < len(note.body) and note.body[end - 1 : end + 1].isalnum()
    return is_marked_alike and note.body.startswith(other.body) and not is_within_word


def as_other_version(note: Note) -> Note:
    """A version of a note as a note of its own, with the same new id on every device."""
    from uuid import UUID, uuid5  # noqa: PLC0415 (4 ms, for what is rare)

    content = annotation.to_json(note, "").decode()
    return replace(note, id=uuid5(UUID(note.id), content).urn)


def new_path(folder: Path, note: Note) -> Path:
    """A free path for a note: "2026-11-23T183045Z-69883899.json", the time being that of its creation."""
    return files.free_name(folder / f"{_stem(note)}.json")


def has_own_name(path: Path, note: Note) -> bool:
    """Whether a file has a name as `new_path` gives it to this note.

    A copy that a sync engine has named is never written into: Syncthing removes the loser of a
    second conflict on such a name.
    """
    return re.fullmatch(re.escape(_stem(note)) + r"(-[0-9]+)?\.json", path.name) is not None


def _stem(note: Note) -> str:
    first_of_id = note.id.removeprefix("urn:uuid:")[:8]
    return f"{note.created.astimezone(UTC):%Y-%m-%dT%H%M%SZ}-{first_of_id}"


def _name_order(path: Path) -> tuple[int, str]:
    return len(path.name), path.name  # the copies of engines have longer names
