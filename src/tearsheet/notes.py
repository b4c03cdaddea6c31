"""The notes of one article: a folder with one file a note, in which nothing written is ever lost.

Where one note has been changed in two places, both versions are kept: the other one becomes a note
of its own. What is deleted lies in a folder "trash".
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from tearsheet import annotation, article_file, files, identity, note_files
from tearsheet.errors import NoteError
from tearsheet.model import Article
from tearsheet.note import Note, Target
from tearsheet.note_files import TRASH, NoteFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a folder of notes holds.

    Attributes:
        notes: Those on the whole article first, then by their place, then by their creation.
        problems: One sentence for each file that is left as it is or needs the reader.
    """

    notes: tuple[Note, ...]
    problems: tuple[str, ...] = ()


def new_note(body: str, target: Target | None, *, now: datetime | None = None, note_id: str = "") -> Note:
    """A note that is not saved yet.

    Args:
        body: Markdown.
        target: The passage, or `None` for a note on the whole article.
        now: Aware; else the clock's.
        note_id: "urn:uuid:…"; else a new one.
    """
    from uuid import uuid4  # noqa: PLC0415 (4 ms)

    created = (now or datetime.now(UTC)).astimezone(UTC)
    created = created.replace(microsecond=created.microsecond // 1000 * 1000)
    return Note(note_id or uuid4().urn, created, created, body, target)


class Notebook:
    """The notes of one article. It is used by one thread; making one reads and writes nothing.

    Save what is being typed before loading again: what was loaded last is taken as what the
    reader has seen, and only what was changed after that as somebody else's version.
    """

    def __init__(self, root: Path, article: Article, *, may_make_root: bool = True) -> None:
        """Name the folder.

        Args:
            root: The folder of all notes.
            article: Whose notes these are.
            may_make_root: Whether a missing `root` is made for the first note. Not for a folder
                that the reader has chosen: its disk may only be away.
        """
        self._root = root
        self._article = article
        self._may_make_root = may_make_root
        self._files: dict[str, NoteFile] = {}
        self._is_described = False

    def load(self) -> Loaded:
        """Read all notes. Nothing is made or changed; what killed processes left over is removed.

        Raises:
            NoteError: The folder cannot be reached or read.
        """
        problems: list[str] = []
        with self._telling("The notes could not be read"):
            self._require_root()
            if not self._root.is_dir():
                return Loaded(())
            folders = self._folders()
            for folder in folders:
                files.sweep(folder)
                files.sweep(folder / TRASH)
            found = [file for folder in folders for file in note_files.read_all(folder, problems)]
        self._files = note_files.told_apart(found, problems)
        notes = [_shown_as(note_id, file) for note_id, file in self._files.items()]
        return Loaded(tuple(sorted(notes, key=_place)), tuple(problems))

    def save(self, note: Note) -> tuple[Note, ...]:
        """Write a note; on return it would survive a power cut.

        Returns:
            Versions of it that somebody else has written meanwhile: they are now notes of their own.

        Raises:
            NoteError: It could not be written; nothing that was written before is lost.
        """
        with self._telling("The note could not be saved"):
            self._require_root()
            known = self._files.get(note.id)
            if known is None:
                self._write(note_files.new_path(self._folder(), note), note)
                return ()
            others = self._write_again(known, note)
            for copy in known.copies:
                _move_to_trash(copy, note.id, datetime.now(UTC))
            return others

    def delete(self, note_id: str, *, now: datetime | None = None) -> None:
        """Move a note to the trash; on return that would survive a power cut.

        A note that is not there (any more) is deleted already.

        Args:
            note_id: Its id.
            now: Aware; else the clock's.

        Raises:
            NoteError: It could not be moved; then it is where it was.
        """
        known = self._files.get(note_id)
        if known is None:
            return
        with self._telling("The note could not be deleted"):
            self._require_root()
            for path in (known.path, *known.copies):
                _move_to_trash(path, note_id, now or datetime.now(UTC))
        del self._files[note_id]

    def restore(self, note_id: str) -> Note:
        """Bring a note back from the trash, as it was when it was last deleted.

        Raises:
            NoteError: It is not there, or could not be moved.
        """
        if note_id in self._files:
            return _shown_as(note_id, self._files[note_id])
        with self._telling("The note could not be brought back"):
            self._require_root()
            thrown_away = self._last_in_trash(note_id)
            note = annotation.out_of_trash(thrown_away.note)
            self._write(note_files.new_path(thrown_away.path.parents[1], note), note, thrown_away)
            _remove(thrown_away.path)
        return note

    @cached_property
    def _source(self) -> str:
        return f"urn:sha256:{identity.text_key(self._article)}"

    @cached_property
    def _folder_name(self) -> str:
        return identity.folder_name(self._article)

    def _folders(self) -> list[Path]:
        """The folders of this article: one, or several if two devices have named it differently."""
        ending = self._folder_name[-identity.KEY_IN_NAME - 2 :]
        if not self._root.is_dir():
            return []
        return sorted(path for path in self._root.iterdir() if path.name.endswith(ending) and path.is_dir())

    def _folder(self) -> Path:
        return next(iter(self._folders()), self._root / self._folder_name)

    def _require_root(self) -> None:
        if self._root.is_dir():
            self._may_make_root = False
        elif not self._may_make_root:
            raise NoteError(f"The notes folder {self._root} cannot be reached. Is its disk connected?")

    def _write_again(self, known: NoteFile, note: Note) -> tuple[Note, ...]:
        there = _read_or_set_aside(known.path)
        if known.note.id == note.id and note_files.has_own_name(known.path, note):
            others = self._keep_other_version(there, known, note)
            self._write(known.path, note, there)
            return others
        self._write(note_files.new_path(known.path.parent, note), note, there)
        if there and there.note == known.note:
            _remove(known.path)
        return ()

    def _write(self, path: Path, note: Note, before: NoteFile | None = None) -> None:
        # A place counts in the text that it was found in, until the note gets another one
        is_same_place = before is not None and before.note.target == note.target
        source = note_files.source_of(before.path) if before and is_same_place else ""
        content = annotation.to_json(note, source or self._source)
        written = NoteFile(path, annotation.from_json(content))
        files.make_folder(path.parent)
        self._may_make_root = False
        if not self._is_described:
            article_file.describe(path.parent, self._article)
            self._is_described = True
        files.write_atomically(path, content)
        self._files[note.id] = written

    def _keep_other_version(self, there: NoteFile | None, known: NoteFile, note: Note) -> tuple[Note, ...]:
        if there is None or there.note == known.note or note_files.holds(note, there.note):
            return ()
        other = note_files.as_other_version(there.note)
        self._write(note_files.new_path(there.path.parent, other), other, there)
        return (other,)

    def _last_in_trash(self, note_id: str) -> NoteFile:
        problems: list[str] = []
        trashes = [folder / TRASH for folder in self._folders() if (folder / TRASH).is_dir()]
        thrown_away = [file for trash in trashes for file in note_files.read_all(trash, problems)]
        found = [file for file in thrown_away if file.note.id == note_id]
        if not found:
            raise NoteError(" ".join([f"The note is not in the trash of {self._folder()}.", *problems]))
        return max(found, key=lambda file: annotation.trashed_at(file.note))

    @contextmanager
    def _telling(self, what_failed: str) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise NoteError(f"{what_failed}: {files.cause(error)} ({self._root}).") from error


def _shown_as(note_id: str, file: NoteFile) -> Note:
    return file.note if file.note.id == note_id else replace(file.note, id=note_id)


def _read_or_set_aside(path: Path) -> NoteFile | None:
    try:
        return note_files.read(path)
    except NoteError:
        files.set_aside(path)
        return None


def _move_to_trash(path: Path, note_id: str, now: datetime) -> None:
    file = note_files.read(path)
    if file is None:
        return
    note = annotation.in_trash(_shown_as(note_id, file), now)
    trash = path.parent / TRASH
    files.make_folder(trash)
    files.write_atomically(
        note_files.new_path(trash, note), annotation.to_json(note, note_files.source_of(path))
    )
    _remove(path)


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    files.sync_folder(path.parent)


def _place(note: Note) -> tuple[int, datetime, str]:
    position = note.target.position if note.target else None
    place = -1 if note.target is None else position.start if position else 1 << 62
    return place, note.created, note.id
