"""The notes of one article: folders with one file a note, in which nothing written is ever lost.

Where one note has been changed in two places, its file holds both versions until the reader has
chosen. What is deleted lies in a folder "trash".
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from tearsheet import tr
from tearsheet.article import identity
from tearsheet.article.model import Article
from tearsheet.errors import NoteError, because
from tearsheet.notes import annotation, article_folders, note_files, versions
from tearsheet.notes.folder_marks import FolderMarks
from tearsheet.notes.locking import locked
from tearsheet.notes.merging import merged, remove_read
from tearsheet.notes.note import Note, Target, Versions
from tearsheet.notes.note_files import TRASH, NoteFile
from tearsheet.notes.session import OWN_SOURCE, Session
from tearsheet.notes.versions import Record, Version
from tearsheet.storage import files, paths

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from tearsheet.notes.article_folders import Earlier


_KEPT_IN_TRASH = ".keep"
_LONG = 100_000  # code points; a sketch of more takes too long for a note to wait for it


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the folders of an article's notes hold.

    Attributes:
        notes: Those on the whole article first, then by their place, then by their creation.
        problems: One sentence for each file that is left as it is or needs the reader.
        earlier: Folders of similar articles, about which the reader is asked.
    """

    notes: tuple[Versions, ...]
    problems: tuple[str, ...] = ()
    earlier: tuple[Earlier, ...] = ()


def new_note(body: str, target: Target | None, *, now: datetime | None = None, note_id: str = "") -> Note:
    """A note that is not saved yet.

    Args:
        body: Markdown; empty for a bare highlight.
        target: The passage, or `None` for a note on the whole article.
        now: Aware; else the clock's.
        note_id: "urn:uuid:…"; else a new one.
    """
    from uuid import uuid4  # 4 ms

    created = (now or datetime.now(UTC)).astimezone(UTC)
    created = created.replace(microsecond=created.microsecond // 1000 * 1000)
    return Note(note_id or uuid4().urn, created, created, body, target)


class _Known(NamedTuple):
    """A note as it was last given to the reader."""

    files: tuple[Path, ...] = ()
    versions: tuple[Version, ...] = ()


class Notebook:
    """The notes of one article in one window. It is used by one thread; making one reads and writes nothing.

    What is saved replaces the version that it was made from (`Note.seen`), and what this notebook
    has itself written on top of that. Whatever else stands on the disk stays, as another version.
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
        self._session = Session()
        self._known: dict[str, _Known] = {}
        self._folders: tuple[Path, ...] = ()
        self._described: set[Path] = set()
        self._sketched: set[Path] = set()
        self._is_long = len(article.text) > _LONG
        self._marks = FolderMarks(root)

    # Reading

    def load(self, *, now: datetime | None = None) -> Loaded:
        """Read all notes.

        Copies that sync engines have left of a note are brought together in its file, and so are the
        sides of a conflict that git has left in it; what has lain in the trash for long (see `trash`)
        is removed, and so is what killed processes left over. Nothing else is made or changed.

        Args:
            now: Aware; else the clock's.

        Raises:
            NoteError: The folder cannot be reached or read.
        """
        problems: list[str] = []
        with self._telling(tr("The notes could not be read")):
            self._require_root()
            found = article_folders.find(self._root, self._article, problems)
            self._require_folders(found.folders)
            marks = self._marks.look(found.folders)
            for folder in found.folders:
                files.sweep(folder)
                files.sweep(folder / TRASH)
            at = now or datetime.now(UTC)
            read = [merged(folder, problems, self._locking, at) for folder in found.folders]
        self._folders = found.folders
        self._marks.remember(None if any(one.is_changed for one in read) else marks)
        self._known = _by_id(file for one in read for file in one.live)
        for note_id, known in self._known.items():
            self._session.give(note_id, known.versions)
        notes = (versions.shown(known.versions) for known in self._known.values())
        return Loaded(tuple(sorted(notes, key=_place)), tuple(problems), found.earlier)

    def reload(self) -> Loaded | None:
        """Read all notes again; `None` if nobody else has changed anything since this notebook looked.

        Raises:
            NoteError: The folder cannot be reached or read.
        """
        with self._telling(tr("The notes could not be read")):
            self._require_root()
            if self._marks.is_as_remembered(self._folders):
                return None
        return self.load()

    def use(self, earlier: Earlier) -> Loaded:
        """Take the notes of an earlier version of the article as this one's too, and read all.

        Raises:
            NoteError: The folder cannot be reached, read or written.
        """
        with self._changing(tr("The notes could not be taken over")):
            article_folders.adopt(earlier.folder, self._article)
        return self.load()

    def folders(self) -> tuple[Path, ...]:
        """The folders to watch that are there: that of all notes, and the article's own."""
        return tuple(folder for folder in (self._root, *self._folders) if folder.is_dir())

    # Writing

    def save(self, note: Note, *, is_resolving: bool = False) -> Versions:
        """Write a note; on return it would survive a power cut.

        Args:
            note: The note, made from one that this notebook has given, or new.
            is_resolving: Whether it replaces all versions that this notebook has given.

        Returns:
            The note as it stands on the disk now.

        Raises:
            NoteError: It could not be written; nothing that was written before is lost.
        """
        with self._changing(tr("The note could not be saved")):
            return self._save(self._next_version(note, is_resolving=is_resolving))

    def save_apart(self, notes: Sequence[Note]) -> Versions:
        """Write several texts of one note as versions beside one another, as if several had written them.

        Together they replace what the first would replace; nothing else is replaced.

        Raises:
            NoteError: They could not be written; nothing that was written before is lost.
        """
        with self._changing(tr("The note could not be saved")):
            known = self._known.get(notes[0].id, _Known()).versions
            return self._save(*self._session.apart(notes, known, self._source))

    def delete(self, note_id: str, *, unsaved: Note | None = None, now: datetime | None = None) -> None:
        """Move a note to the trash; on return that would survive a power cut.

        A note that is not there (any more) is deleted already.

        Args:
            note_id: Its id.
            unsaved: Words of it that could not be saved: they go to the trash too.
            now: Aware; else the clock's.

        Raises:
            NoteError: It could not be moved; then it is where it was.
        """
        if note_id not in self._known and unsaved is None:
            return
        with self._changing(tr("The note could not be deleted")):
            there = self._there(note_id)
            last = (self._next_version(unsaved),) if unsaved else ()
            every = versions.join([*last, *(one for file in there for one in file.record.versions)])
            if every:
                folder = there[0].path.parent if there else self._folder()
                self._throw_away(folder, Record(every, annotation.stamp(now or datetime.now(UTC))))
            for file in there:
                self._remove(file)
            self._known.pop(note_id, None)

    def restore(self, note_id: str) -> Versions:
        """Bring a note back from the trash, as it was when it was last deleted.

        Raises:
            NoteError: It is not there, or could not be moved.
        """
        with self._changing(tr("The note could not be brought back")):
            if there := self._there(note_id):
                self._known |= _by_id(there)
                self._session.give(note_id, self._known[note_id].versions)
                return versions.shown(self._known[note_id].versions)
            problems: list[str] = []
            folders = self._folders or (self._folder(),)
            found = note_files.of_note([folder / TRASH for folder in folders], note_id, problems)
            if not found:
                raise NoteError(
                    " ".join([tr("The note is not in the trash of {folder}.", folder=folders[0]), *problems])
                )
            record = versions.joined(file.record for file in found)
            self._make_trash(found[0].path.parents[1])
            restored = self._write(None, found[0].path.parents[1], Record(record.versions))
            self._session.give(note_id, record.versions)
            for file in found:
                self._remove(file)
            return restored

    # Within

    def _save(self, *made: Version) -> Versions:
        note_id = made[0].note.id
        known, there = self._known.get(note_id, _Known()), self._there(note_id)
        others = (*known.versions, *(one for file in there for one in file.record.versions))
        every = versions.join((*made, *others))
        if not set(made).issubset(every):
            every = versions.join((*map(self._session.renamed, made), *others))
        own = next((file.path for file in there if file.is_named_by_us), None)
        folder = known.files[0].parent if known.files else self._folder()
        return self._write(own, folder, Record(every))

    @cached_property
    def _source(self) -> str:
        return f"{OWN_SOURCE}{identity.text_key(self._article)}"

    def _next_version(self, note: Note, *, is_resolving: bool = False) -> Version:
        known = self._known.get(note.id, _Known()).versions
        return self._session.version(note, known, self._source, is_resolving=is_resolving)

    def _there(self, note_id: str) -> list[NoteFile]:
        """The files of a note as they are now; what has become unreadable in their place is set aside."""
        known = self._known.get(note_id, _Known())
        found = [file for path in known.files if (file := note_files.read_or_set_aside(path))]
        return [file for file in found if file.note.id == note_id]

    def _folder(self) -> Path:
        """Where a new note goes."""
        if not self._folders:
            self._folders = article_folders.find(self._root, self._article, []).folders
        return self._folders[0] if self._folders else article_folders.new_folder(self._root, self._article)

    def _write(self, own: Path | None, folder: Path, record: Record) -> Versions:
        newest = record.versions[0].note
        content = versions.to_json(record)
        self._make(folder)
        path = own or note_files.new_path(folder, newest)
        self._write_file(path, content)
        self._sketch(folder)
        before = self._known.get(newest.id, _Known()).files
        self._known[newest.id] = _Known(tuple(dict.fromkeys((path, *before))), record.versions)
        return versions.shown(record.versions)

    def _throw_away(self, folder: Path, record: Record) -> None:
        newest = record.versions[0].note
        before = note_files.named_for([folder / TRASH], newest.id)
        content = versions.to_json(versions.joined([record, *(file.record for file in before)]))
        own = next((file.path for file in before if file.is_named_by_us), None)
        self._make(folder)
        self._make_trash(folder)
        self._write_file(own or note_files.new_path(folder / TRASH, newest), content)

    def _make(self, folder: Path) -> None:
        is_new = not folder.is_dir()
        files.make_folder(folder)
        self._may_make_root = False
        if is_new or folder not in self._described:
            article_folders.adopt(folder, self._article, is_sketched=not self._is_long)
            self._described.add(folder)
        if folder not in self._folders:
            self._folders = (*self._folders, folder)
            self._marks.add_folder(folder)

    def _sketch(self, folder: Path) -> None:
        """Let articles that resemble a long one find the folder; its first note is on the disk before."""
        if self._is_long and folder not in self._sketched:
            self._sketched.add(folder)
            with suppress(OSError):  # the next session tries again
                article_folders.adopt(folder, self._article)

    def _make_trash(self, folder: Path) -> None:
        """Make the trash, which is never left empty.

        Where one side has moved all out of a folder and the other something in, git (2.39, ort) takes
        the folder for renamed, and can delete what was moved in without a word.
        """
        files.make_folder(folder / TRASH)
        if not (folder / TRASH / _KEPT_IN_TRASH).exists():
            files.write_atomically(folder / TRASH / _KEPT_IN_TRASH, b"")

    def _write_file(self, path: Path, content: bytes) -> None:
        self._marks.add_file(path, files.write_atomically(path, content))

    def _remove(self, file: NoteFile) -> None:
        remove_read(file)
        files.sync_folder(file.path.parent)
        self._marks.remove_file(file.path)

    def _require_root(self) -> None:
        if self._root.is_dir():
            self._may_make_root = False
        elif not self._may_make_root:
            raise NoteError(
                tr("The notes folder {root} cannot be reached. Is its disk connected?", root=self._root)
            )

    def _require_folders(self, folders: tuple[Path, ...]) -> None:
        """A folder that went is no sign that the reader has deleted all notes in it."""
        if self._known and not any(folder.is_dir() for folder in folders):
            raise NoteError(
                tr(
                    "The folder {folder} with the notes of this article cannot be reached any more.",
                    folder=self._folders[0],
                )
            )

    def _locking(self) -> AbstractContextManager[None]:
        return locked(paths.runtime_folder(), self._root)

    @contextmanager
    def _changing(self, what_would_fail: str) -> Iterator[None]:
        with self._telling(what_would_fail):
            self._require_root()
            with self._locking():
                yield

    @contextmanager
    def _telling(self, what_failed: str) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise NoteError(because(what_failed, files.cause(error), self._root)) from error


def _by_id(found: Iterable[NoteFile]) -> dict[str, _Known]:
    """The notes by their ids, each with the files of it in all folders."""
    known: dict[str, _Known] = {}
    for file in found:
        note_id = file.note.id
        before = known.get(note_id)
        if before is None:
            known[note_id] = _Known((file.path,), file.record.versions)
        else:
            with suppress(NoteError):  # together they are too many: told, and this file is left as it is
                every = versions.joined([Record(before.versions), file.record]).versions
                known[note_id] = _Known((*before.files, file.path), every)
    return known


def _place(shown: Versions) -> tuple[int, datetime, str]:
    note = shown.note
    position = note.target.position if note.target else None
    place = -1 if note.target is None else position.start if position else 1 << 62
    return place, note.created, note.id
