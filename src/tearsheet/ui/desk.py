"""What all windows share: the settings, what is remembered between starts, and the folders."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tearsheet import trn
from tearsheet.article.model import Article
from tearsheet.errors import UserError
from tearsheet.preferences import settings, state
from tearsheet.preferences.settings import Settings
from tearsheet.preferences.state import ReadingPlace, WindowState
from tearsheet.storage import paths

if TYPE_CHECKING:
    from tearsheet.ui.tasks import Worker


class Desk(QObject):
    """One for the whole program.

    Signals:
        settings_changed: The reader chose something.
        silence_wanted: What is read aloud shall pause: something else is opened, or read aloud.
        troubled: A sentence that the reader should see.
        copied: The notes are copied to another folder, one sentence.
        not_copied: Why not all could be, one sentence.
    """

    settings_changed = Signal()
    silence_wanted = Signal()
    troubled = Signal(str)
    copied = Signal(str)
    not_copied = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_saving = False
        self.settings, self.problems = settings.load(self._settings_file)

    @property
    def notes_folder(self) -> Path:
        """The folder of all notes."""
        return self.settings.notes_root or paths.notes_folder()

    @property
    def may_make_notes_folder(self) -> bool:
        """Whether a missing folder is made: not one that the reader has chosen, its disk may only be away."""
        return self.settings.notes_root is None

    @property
    def _settings_file(self) -> Path:
        return paths.config_folder() / "settings.json"

    @cached_property
    def worker(self) -> Worker:
        """The thread that writes for all windows."""
        from tearsheet.ui.tasks import Worker  # not needed for the first screen

        return Worker(self)

    def window_state(self) -> WindowState:
        """How the last window was left."""
        return state.load_window(paths.state_folder())

    def place(self, article: Article) -> ReadingPlace:
        """Where the reader left an article."""
        return state.load_place(paths.state_folder(), article)

    def begins_at_start(self, article: Article) -> bool:
        """Whether an article opens with its beginning, which is all that is known of it."""
        return state.begins_at_start(paths.state_folder(), article)

    def remember_window(self, window: WindowState) -> None:
        """Keep how a window was left."""
        self._write(partial(state.save_window, paths.state_folder(), window))

    def remember_place(self, article: Article, place: ReadingPlace) -> None:
        """Keep where the reader is."""
        self._write(partial(state.save_place, paths.state_folder(), article, place))

    def choose(self, chosen: Settings) -> None:
        """Use other settings from now on, and keep them."""
        self.settings = chosen
        if not self._is_saving:  # what is chosen until the thread begins is written with it
            self._is_saving = True
            self._write(self._save)
        self.settings_changed.emit()

    def copy_notes(self, source: Path, target: Path) -> None:
        """Copy all notes to another folder; see `notes_folder.copy`."""
        from tearsheet.notes import notes_folder  # not needed for the first screen

        self.worker.run(partial(notes_folder.copy, source, target), self._tell_copied, self._fail_to_copy)

    def finish(self) -> None:
        """Wait until everything is written."""
        self.worker.wait()

    def _save(self) -> None:
        """Write the settings of now; runs in the thread that writes."""
        self._is_saving = False
        settings.save(self._settings_file, self.settings)

    def _write(self, work: Callable[[], None]) -> None:
        self.worker.run(work, _ignore, self._fail)

    def _tell_copied(self, count: int) -> None:
        self.copied.emit(trn("%n note is copied.", "%n notes are copied.", count))

    def _fail_to_copy(self, error: UserError) -> None:
        self.not_copied.emit(str(error))

    def _fail(self, error: UserError) -> None:
        self.troubled.emit(str(error))


def _ignore(_: None) -> None:
    """Nobody waits for it."""
