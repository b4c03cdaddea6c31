"""The file of one window: what becomes of it on the disk, and reading it again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from tearsheet import tr
from tearsheet.article.display_text import isolated
from tearsheet.article.model import Article
from tearsheet.errors import LoadError
from tearsheet.formats import Unkept, begin
from tearsheet.ui.look.theme import chosen_theme
from tearsheet.ui.tasks import Worker
from tearsheet.ui.window.files.file_watch import FileWatch

if TYPE_CHECKING:
    from tearsheet.formats.process.confined import Loading
    from tearsheet.formats.process.recalled import Recalled
    from tearsheet.ui.window.article_window import Window
    from tearsheet.ui.window.files.changed_bar import ChangedBar
    from tearsheet.ui.window.files.reading import Reading


NO_FILE = tr("This article comes from no file")


class WindowFile(QObject):
    """One for a window whose article comes from a file.

    Signals:
        read_again: The window, the article as its file has it now, another one than the window's, and the
            digest of that file, where it is known.
        said: A short sentence for the reader.
    """

    read_again = Signal(object, object, str)
    said = Signal(str)

    def __init__(self, path: Path, window: Window, digest: str) -> None:
        super().__init__(window)
        self._path = path
        self._window = window
        self._bar: ChangedBar | None = None
        self._reading: Reading | None = None
        self._worker = Worker(self)  # of its own: a drive that does not answer holds up nothing else
        self._watch = FileWatch(path, self._worker, self, digest)
        self._watch.changed.connect(self._tell_changed)
        self._watch.restored.connect(self._hide)
        self._watch.gone.connect(self._tell_gone)
        window.closed.connect(self._stop)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the file when the reader comes back from another program."""
        if event.type() == QEvent.Type.WindowActivate:
            self._watch.look()
        return super().eventFilter(watched, event)

    def read(self) -> None:
        """Read the file as it is now."""
        self._cancel()
        try:
            begun = begin(self._path)
        except LoadError as error:
            self._refuse(str(error))
            return
        if isinstance(begun, Unkept):
            QTimer.singleShot(0, self, begun.keep)
            self._take(begun.article)
        elif isinstance(begun, Article):
            self._take(begun)
        else:
            self._wait_for(begun)

    def _wait_for(self, loading: Loading | Recalled) -> None:
        from tearsheet.ui.window.files.reading import Reading  # plain text is read at once

        self.said.emit(tr("Reading {name} again…", name=isolated(self._path.name)))
        self._reading = Reading(loading, self)
        self._reading.read.connect(self._take)
        self._reading.refused.connect(self._refuse)

    def _take(self, article: Article) -> None:
        self._hide()
        if article == self._window.article:
            self.said.emit(tr("The file says what it said when it was read"))
        else:
            self.read_again.emit(self._window, article, self._reading.digest if self._reading else "")

    def _refuse(self, sentence: str) -> None:
        from tearsheet.ui.process import ending  # seldom needed

        ending.show_problem(
            tr("{sentence} What you read here stays until you close it.", sentence=sentence), self._window
        )

    def _tell_changed(self) -> None:
        if self._bar is None:
            from tearsheet.ui.window.files.changed_bar import ChangedBar  # seldom needed

            self._bar = ChangedBar(self._window)
            self._bar.reading_wanted.connect(self.read)
            self._bar.left.connect(self._leave_bar)
            self._window.add(self._bar, 1)
            self._window.desk.settings_changed.connect(self._follow)
        self._bar.tell()

    def _follow(self) -> None:
        if self._bar:
            self._bar.set_theme(chosen_theme(self._window.desk.settings.theme))

    def _tell_gone(self) -> None:
        self._hide()
        self.said.emit(
            tr("{name} is no longer where it was; what you read stays", name=isolated(self._path.name))
        )

    def _leave_bar(self) -> None:
        self._hide()
        self._window.return_to_article()

    def _hide(self) -> None:
        if self._bar:
            self._bar.hide()

    def _cancel(self) -> None:
        if self._reading:
            self._reading.cancel()
            self._reading.deleteLater()
            self._reading = None

    def _stop(self) -> None:
        self._cancel()
        self._watch.end()
        self._worker.end()


def of(window: Window) -> WindowFile | None:
    """That of a window, if its article comes from a file."""
    return window.findChild(WindowFile)


def read_again(window: Window) -> None:
    """Read the window's file as it is now."""
    if file := of(window):
        file.read()
    else:
        window.say(NO_FILE)
