"""Noticing that others change the notes: the folders are watched, and looked at from time to time."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tearsheet.storage import files
from tearsheet.ui.notes.stored_notes import StoredNotes

TOGETHER_MS = 150
"""So long after the first change, those that come with it are told as one."""
LOOK_AGAIN_MS = 30_000
"""In-place writes, network drives and folders that were put in another's place are not told by any system."""


class FolderWatch(QObject):
    """Watches the folder of all notes, what there is above it, and those of one article.

    Of a folder that is renamed away nothing is told, only that the one above it changes (Qt 6.11).

    Signals:
        changed: Something may have changed.
    """

    changed = Signal()

    def __init__(self, root: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._root = root
        self._folders: tuple[Path, ...] = ()
        self._watcher = QFileSystemWatcher(self)
        self._together = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._regularly = QTimer(self, interval=LOOK_AGAIN_MS)
        self._root_id = _id(root)
        self._above = root.parent
        self._watcher.directoryChanged.connect(self._take_change)
        for timer in (self._together, self._regularly):
            timer.timeout.connect(self._tell)
        self._regularly.start()
        self._watch()

    def look_at(self, folders: Iterable[Path]) -> None:
        """Watch these folders of the article too; what has happened there since they were read is told."""
        wanted = tuple(folders)
        if wanted != self._folders:
            self._folders = wanted
            self._watch()
            self._wait_for_more()

    def _take_change(self, folder: str) -> None:
        """In the folder above, only what becomes of that of the notes, or of the way there, matters."""
        if folder != str(self._above) or self._has_changed_place():
            self._wait_for_more()

    def _has_changed_place(self) -> bool:
        """Whether the folder of all notes is another one, or one more of those above it is there or gone."""
        return _id(self._root) != self._root_id or self._nearest() != self._above

    def _nearest(self) -> Path:
        """The nearest folder above that of all notes that is there."""
        return next((path for path in self._root.parents if files.is_folder(path)), self._root)

    def _wait_for_more(self) -> None:
        if not self._together.isActive():
            self._together.start()

    def _tell(self) -> None:
        self._watch()
        self.changed.emit()

    def _watch(self) -> None:
        """Watch anew: a folder that was renamed and made again is watched under its name, but not seen."""
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._root_id = _id(self._root)
        self._above = self._nearest()
        trashes = (folder / "trash" for folder in self._folders)
        there = {path for path in (self._root, *self._folders, *trashes) if files.is_folder(path)}
        self._watcher.addPaths([str(path) for path in (self._above, *there)])
        if self._has_changed_place():  # before it was watched
            self._wait_for_more()


class WindowWatch(QObject):
    """Lets the notes of a window be read again where they may have changed, and where the reader is back."""

    def __init__(self, root: Path, stored: StoredNotes, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._stored = stored
        watch = FolderWatch(root, self)
        watch.changed.connect(stored.rescan)
        stored.folders_known.connect(watch.look_at)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._look_again)
        stored.rescan()

    def _look_again(self, window: object) -> None:
        """The reader comes back to this window."""
        if window is self._window.windowHandle():
            self._stored.rescan()


def _id(folder: Path) -> tuple[int, int] | None:
    """What tells a folder from another one of its name; `None` if it is not there."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
