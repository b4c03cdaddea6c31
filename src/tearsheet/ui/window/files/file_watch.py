"""Noticing that others change the file of an article."""

from __future__ import annotations

import stat
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from tearsheet.errors import UserError
from tearsheet.storage import digests
from tearsheet.ui.tasks import Worker

TOGETHER_MS = 400
"""So long after the first change, those that come with it are told as one: editors write in several steps."""
LOOK_AGAIN_MS = 30_000
"""Network drives, and files whose names are no UTF-8, are not told of by Qt."""
GONE = ""

_Stamp = tuple[int, int, int] | None


class FileWatch(QObject):
    """Watches one file, by its content: whoever only touches it has changed nothing.

    Signals:
        changed: It has other bytes than when it was read.
        restored: It has those again.
        gone: There is no such file any more.
    """

    changed = Signal()
    restored = Signal()
    gone = Signal()

    def __init__(self, path: Path, worker: Worker, parent: QObject, read: str = "") -> None:
        """Begin with what was read of the file.

        Args:
            path: The file.
            worker: The thread that reads it.
            parent: Owns it.
            read: The digest of the bytes that were read, by `digests.of_file`; empty for what it holds now.
        """
        super().__init__(parent)
        self._path = path
        self._worker = worker
        self._read = self._told = read or None
        self._has_ended = False
        self._stamp = _stamp(path)
        self._watcher = QFileSystemWatcher(self)
        self._together = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._regularly = QTimer(self, interval=LOOK_AGAIN_MS)
        self._watcher.fileChanged.connect(self._wait_for_more)
        self._watcher.directoryChanged.connect(self._wait_for_more)
        self._together.timeout.connect(self.look)
        self._regularly.timeout.connect(self.look)
        self._regularly.start()
        self._watch()
        self._ask()

    def look(self) -> None:
        """Read the file, if it is another one than at the last look."""
        if self._has_ended:
            return
        self._watch()
        stamp = _stamp(self._path)
        if stamp != self._stamp:
            self._stamp = stamp
            self._ask()

    def end(self) -> None:
        """Look no more."""
        for timer in (self._together, self._regularly):
            timer.stop()
        self._has_ended = True

    def _wait_for_more(self, _path: str) -> None:
        self._together.start()

    def _watch(self) -> None:
        """Watch the folder too: a file that is put in the place of another one is not watched."""
        known = {*self._watcher.files(), *self._watcher.directories()}
        there = {str(path) for path in (self._path, self._path.parent) if _stamp(path)} - known
        if there:
            self._watcher.addPaths(list(there))

    def _ask(self) -> None:
        self._worker.run(partial(_content, self._path), self._take, _leave)

    def _take(self, content: str) -> None:
        """Tell what is new, once."""
        if self._read is None:
            self._read = self._told = content
        if self._has_ended or content == self._told:
            return
        self._told = content
        if content == self._read:
            self.restored.emit()
        elif content == GONE:
            self.gone.emit()
        else:
            self.changed.emit()


def _stamp(path: Path) -> _Stamp:
    """What tells a file from another one, or from itself as it was; `None` where there is none."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns


def _content(path: Path) -> str:
    """What its bytes are known by; `GONE` where it cannot be read."""
    checksum = digests.of_file()
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe in its place would be waited for
            return GONE
        with path.open("rb") as file:
            while part := file.read(1 << 20):
                checksum.update(part)
    except (OSError, ValueError):
        return GONE
    return checksum.hexdigest()


def _leave(_: UserError) -> None:
    """It is looked at again."""
