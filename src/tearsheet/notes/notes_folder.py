"""The folder of all notes as a whole: how many lie in it, and copying them to another one."""

from __future__ import annotations

import os
from pathlib import Path

from tearsheet import tr
from tearsheet.article.model import Article
from tearsheet.errors import NoteError
from tearsheet.notes import article_file, article_folders, note_files
from tearsheet.notes.locking import locked
from tearsheet.notes.note_files import TRASH
from tearsheet.storage import files, paths

_LARGEST = 64 << 20  # bytes


def count(root: Path) -> int:
    """How many notes lie in a folder of notes, deleted ones aside; none where it cannot be listed."""
    try:
        return sum(note_files.is_name(path.name) for folder in _folders(root) for path in _files(folder))
    except OSError:
        return 0


def missing(source: Path, target: Path) -> int:
    """How many notes of one folder, deleted ones aside, another one lacks; none where it cannot be listed."""
    try:
        every = [path for folder in _folders(source) for path in _files(folder)]
    except OSError:
        return 0
    notes = (path for path in every if note_files.is_name(path.name))
    return sum(not os.path.lexists(target / path.relative_to(source)) for path in notes)


def take_over(root: Path, before: Article, now: Article) -> None:
    """Let the notes on an article be those on what its file says now, however much of it is new.

    Args:
        root: The folder of all notes.
        before: As its file stated it.
        now: As its file states it.

    Raises:
        NoteError: The folder cannot be read or written.
    """
    if not files.is_folder(root):
        return
    try:
        with locked(paths.runtime_folder(), root):
            for folder in article_folders.find(root, before, []).folders:
                article_folders.adopt(folder, now)
    except OSError as error:
        raise NoteError(
            tr("The notes could not be taken over: {reason} ({root}).", reason=files.cause(error), root=root)
        ) from error


def copy(source: Path, target: Path) -> int:
    """Copy all notes, deleted ones too, to another folder; how many lie there then that are not deleted.

    Nothing is taken away or replaced, so that a copy that was broken off can be gone on with. What two
    folders say of one article is united. What is no regular file is not copied.

    Raises:
        NoteError: Not all could be copied; what has been copied stays there.
    """
    if not files.is_folder(target):
        raise NoteError(tr("The folder {target} cannot be reached. Is its disk connected?", target=target))
    try:
        with locked(paths.runtime_folder(), source):
            every = [path for folder in _folders(source) for path in _files(folder, TRASH)]
            others = [path for path in every if not _is_copied(path, target / path.relative_to(source))]
    except OSError as error:
        raise NoteError(
            tr(
                "The notes could not all be copied to {target}: {reason}. Those in {source} are "
                "as they were.",
                target=target,
                reason=files.cause(error),
                source=source,
            )
        ) from error
    if others:
        raise NoteError(
            tr(
                "{others} of the files in {source} are not copied, such as {name}: another file "
                "of that name lies in {target}, or the file is too large. All others are copied.",
                others=len(others),
                source=source,
                name=others[0].name,
                target=target,
            )
        )
    return count(target)


def _is_copied(path: Path, to: Path) -> bool:
    """Copy a file; whether it is there then, and not another of its name."""
    try:
        content = files.read_regular(path, _LARGEST)
    except (FileNotFoundError, files.NotAFileError):
        return True  # there is nothing to copy
    except files.TooLargeError:
        return False
    if os.path.lexists(to):
        is_same = to.is_file() and to.read_bytes() == content
        return is_same or (path.name == article_file.NAME and _is_united(content, to))
    files.make_folder(to.parent)
    files.write_atomically(to, content)
    return True


def _is_united(content: bytes, to: Path) -> bool:
    """Write what another file says of the same article into the one that is there."""
    files.write_atomically(files.free_name(to.with_stem(f"{to.stem} (copy)")), content)
    article_file.unite_copies(to.parent)
    return True


def _folders(root: Path) -> list[Path]:
    """Those of articles, by name; links are not followed."""
    if not root.is_dir():
        return []
    with os.scandir(root) as entries:
        names = [entry.name for entry in entries if entry.is_dir(follow_symlinks=False)]
    found = (root / name for name in sorted(names) if name[0] not in ".~")
    return [folder for folder in found if any(_files(folder))]


def _files(folder: Path, *parts: str) -> list[Path]:
    """What lies in a folder, and in those folders in it; no temporary files."""
    there = [one for one in (folder, *(folder / part for part in parts)) if one.is_dir()]
    names = [(one, name) for one in there for name in sorted(os.listdir(one))]
    return [one / name for one, name in names if ".json" in name and name[0] not in ".~"]
