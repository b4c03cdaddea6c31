"""Whether somebody else has changed anything in folders of notes, told without reading a file."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from tearsheet.notes import note_files
from tearsheet.notes.note_files import TRASH

Mark = tuple[int, int, int]
"""Of a file: when it was changed (nanoseconds), its size (bytes) and its inode."""
Marks = dict[str, Mark]
"""By path: of the files that are notes, and of all that lies in the folder of all notes."""

_THERE: Mark = (0, 0, 0)


class FolderMarks:
    """How the folders stood when they were last looked at, with what has been done here since."""

    def __init__(self, root: Path) -> None:
        """Name the folder of all notes; nothing is known of it yet."""
        self._root = root
        self._marks: Marks | None = None

    def look(self, folders: Iterable[Path]) -> Marks:
        """How the folders of an article, and that of all notes, stand now.

        Raises:
            OSError: One of them could not be listed.
        """
        found: Marks = {}
        with suppress(FileNotFoundError):
            found = {os.fspath(self._root / name): _THERE for name in os.listdir(self._root)}
        for folder in folders:
            found |= _marks(folder) | _marks(folder / TRASH)
        return found

    def remember(self, marks: Marks | None) -> None:
        """Take this as the state that is known; `None` if it is not known any more."""
        self._marks = marks

    def is_as_remembered(self, folders: Iterable[Path]) -> bool:
        """Whether nobody else has changed anything."""
        return self._marks is not None and self._marks == self.look(folders)

    def add_folder(self, folder: Path) -> None:
        """Take note of a folder of the article that was made here."""
        if self._marks is not None:
            self._marks |= {os.fspath(folder): _THERE} | _marks(folder / TRASH)

    def add_file(self, path: Path, status: os.stat_result) -> None:
        """Take note of a file that was written here, with the status of just that file."""
        if self._marks is not None:
            self._marks[os.fspath(path)] = _mark(status)
            self._marks.pop(_missing(path.parent), None)

    def remove_file(self, path: Path) -> None:
        """Take note of a file that was removed here; it stays if somebody else has written it again."""
        if self._marks is not None and not os.path.lexists(path):
            self._marks.pop(os.fspath(path), None)


def _marks(folder: Path) -> Marks:
    found: Marks = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if note_files.is_name(entry.name):
                    found[entry.path] = _mark(entry.stat(follow_symlinks=False))
    except (FileNotFoundError, NotADirectoryError):
        # also where a file went meanwhile: then it is missed at the next look
        found[_missing(folder)] = _THERE
    return found


def _mark(status: os.stat_result) -> Mark:
    return status.st_mtime_ns, status.st_size, status.st_ino


def _missing(folder: Path) -> str:
    """What stands for a folder that is not there; no path in a folder ends so."""
    return f"{folder}/"
