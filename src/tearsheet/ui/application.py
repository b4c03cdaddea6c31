"""The program with its windows: opening them, following the system, ending in good order."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from tearsheet import language
from tearsheet.article.model import Article
from tearsheet.display import portal_arguments
from tearsheet.errors import FAILED, LoadError
from tearsheet.formats import Unkept, begin
from tearsheet.storage import files
from tearsheet.storage.paths import APPLICATION_ID
from tearsheet.ui.desk import Desk
from tearsheet.ui.look.theme import (
    FONT_FILES,
    LATER_FONT_FILES,
    chosen_theme,
    colour_dialogs,
    follow_contrast,
    load_fonts,
    size_dialogs,
)
from tearsheet.ui.window.article_window import Window

if TYPE_CHECKING:
    from tearsheet.formats.process.confined import Loading
    from tearsheet.formats.process.recalled import Recalled
    from tearsheet.instance.place import Place
    from tearsheet.ui.look.stopping import Stoppable
    from tearsheet.ui.look.theme import Theme
    from tearsheet.ui.process.callers import Callers
    from tearsheet.ui.window.opening import Opening

_MADE_BETWEEN_SEARCHES = 12_000, 50
"""New objects (8 ms to search), and searches before older ones'; at 700, 10,000 notes took twice as long."""

MOST_RECENT = 8
"""Commands that the palette shows first."""


class Application(QObject):
    """Owns the desk and the windows; one in a process.

    Signals:
        left: The file of a window that is gone, and why it could not be read; empty where it could.
    """

    left = Signal(object, str)

    def __init__(self) -> None:
        if sys.flags.utf8_mode and os.environ.get("LC_ALL"):  # Python knows no such locale
            from tearsheet.ui.process import unknown_locale

            unknown_locale.prepare(os.environ)
        running = QApplication.instance()  # where a test has made it
        self.qt = running if isinstance(running, QApplication) else _begun()
        super().__init__()
        if language():
            from tearsheet.ui.look import languages  # not for English

            languages.follow(self.qt, language())
        self.qt.setDesktopFileName(APPLICATION_ID)
        load_fonts(FONT_FILES)
        self.desk = Desk(self)
        self.windows: list[Window] = []
        self._writing: list[Window] = []
        self._replaced: list[Window] = []
        self.openings: list[Opening] = []
        self.problems: list[str] = []
        self._recent: list[str] = []
        self._has_shown = False
        self._is_complete = False
        self._dialog_theme: Theme | None = None
        self._place: Place | None = None
        self._callers: Callers | None = None

    def run(self, begun: Sequence[Article | Unkept | Loading | Recalled], place: Place | None = None) -> int:
        """Show the articles, once they are read, until the last window is closed; the exit status.

        Args:
            begun: The articles.
            place: Where later starts find this program, if they are to.
        """
        self.await_starts(place)
        for one in begun:
            self.take(one)
        status = self.qt.exec()
        self.desk.finish()
        for window in list(self._writing):
            window.finish()
        if self._callers:
            self._callers.finish()
        return status if self._has_shown or not self.problems else FAILED

    def await_starts(self, place: Place | None) -> None:
        """Let later starts hand their files over, once the first text is seen.

        Args:
            place: Where they find this program; `None` where none are to.
        """
        self._place = place

    def take(self, begun: Article | Unkept | Loading | Recalled) -> None:
        """Open a window with an article, or one that waits for it, or raise the one that has its file."""
        if self._raise(_path_of(begun)):
            if not isinstance(begun, Article | Unkept):
                begun.cancel()
        elif isinstance(begun, Article):
            self.show(begun)
        elif isinstance(begun, Unkept):
            self.show(begun.article).completed.connect(partial(QTimer.singleShot, 0, begun.keep))
        else:
            self._await(begun)

    def _await(self, begun: Loading | Recalled) -> None:
        from tearsheet.formats.process.recalled import PATIENCE, Recalled  # most files are read at once
        from tearsheet.ui.window.opening import Opening

        is_alone = not (self.windows or self.openings)
        if isinstance(begun, Recalled) and (known := begun.known(PATIENCE if is_alone else 0.0)):
            self.show(known)
            return
        opening = Opening(begun, self.desk)
        self.openings.append(opening)
        opening.opened.connect(partial(self._replace, opening))
        opening.files_wanted.connect(self.open)
        opening.closed.connect(partial(self._give_up, opening))
        opening.shown.connect(self._listen)
        opening.begin(is_alone=is_alone)

    def show(self, article: Article) -> Window:
        """Open a window with an article."""
        window = self._made(article)
        window.show()
        return window

    def _made(self, article: Article, digest: str = "") -> Window:
        self._has_shown = True
        self.desk.silence_wanted.emit()
        window = Window(article, self.desk, digest)
        self.windows.append(window)
        window.files_wanted.connect(self.open)
        window.keys_wanted.connect(self._show_keys)
        window.palette_wanted.connect(self._show_palette)
        window.completed.connect(self._complete)
        window.quit_wanted.connect(self.quit)
        window.closed.connect(self._forget)
        window.written.connect(self._let_go)
        return window

    def open(self, paths: Sequence[Path]) -> None:
        """Open each file in a window of its own, or raise that; say why where one cannot be opened."""
        refused: list[str] = []
        for path in paths:
            try:
                self.open_one(path)
            except LoadError as error:
                refused.append(str(error))
        if refused:
            self.refuse("\n".join(refused), paths[-1].parent)

    def open_one(self, path: Path) -> Path | None:
        """Open a file in a window of its own, or raise that; the path that the window was opened with.

        Raises:
            LoadError: It cannot be opened.
        """
        if raised := self._raise(path):
            return raised
        self.take(begin(path))
        return path

    def open_paths(self) -> set[Path | None]:
        """The files of all windows, those included that are still being written."""
        shown = (window.article.source.path for window in (*self.windows, *self._writing))
        return {*shown, *(opening.path for opening in self.openings)}

    def chosen(self, folder: Path) -> tuple[Path, ...]:
        """The files that the reader chooses before any window is there; see `asking.ask`."""
        from tearsheet.ui.window.files import asking  # seldom needed

        self._colour_dialogs()
        return asking.ask(None, folder)

    def refuse(self, sentences: str, folder: Path) -> None:
        """Say why files cannot be opened, and let the reader choose others."""
        from tearsheet.ui.process import ending  # seldom needed
        from tearsheet.ui.window.files import asking

        self._colour_dialogs()  # no window may have been there yet
        parent = self.qt.activeWindow()
        if ending.show_problem(sentences, parent, (ending.ANOTHER, ending.CLOSE)) == ending.ANOTHER:
            self.open(asking.ask(parent, folder))

    def quit(self) -> None:
        """Close all windows; what was typed in one is written while another one waits for the disk."""
        from tearsheet.ui.window.closing import WaitingBox  # not needed for the first screen

        if busy := next((one for one in self._stoppable() if one.is_busy), None):
            busy.freed.connect(self.quit, QtCore.Qt.ConnectionType.QueuedConnection)
            busy.stop()
            return
        box = self.qt.activeModalWidget()
        if isinstance(box, WaitingBox):  # Qt would close it, as if the reader wanted to keep its window
            box.finished.connect(self.quit, QtCore.Qt.ConnectionType.QueuedConnection)
        else:
            self._save_notes()
            for opening in list(self.openings):  # one may not be seen yet
                opening.close()
            self.qt.closeAllWindows()
            if not self.windows:  # none was seen, it may be, by whose closing Qt would end
                self.qt.quit()

    def _stoppable(self) -> list[Stoppable]:
        """What can be stopped in any window."""
        from tearsheet.ui.look.stopping import Stoppable  # not needed for the first screen

        return [one for window in self.windows for one in window.findChildren(Stoppable)]

    def _raise(self, path: Path | None) -> Path | None:
        """Bring the window that shows a file, or waits for it, to the front, if any; its own path."""
        window = self.window_of(path)
        if window is None:
            return None
        window.setWindowState(window.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        return window.article.source.path if isinstance(window, Window) else window.path

    def window_of(self, path: Path | None) -> Window | Opening | None:
        """The window that shows a file, or waits for it."""
        showing = (each for each in self.windows if _is_same(path, each.article.source.path))
        waiting = (each for each in self.openings if not each.problem and _is_same(path, each.path))
        found: list[Window | Opening] = [*showing, *waiting]
        return found[0] if found else None

    def _replace(self, opening: Opening, article: Article) -> None:
        """Put the article where its file was waited for."""
        opening.give_way(self._made(article, opening.digest))

    def _read_again(self, before: Window, article: Article, digest: str) -> None:
        """Put what a file says now where its window was, with its notes and at the place that is read."""
        from tearsheet.ui.window.files import taking_over  # seldom needed

        if before not in self._replaced and taking_over.prepare(before, article):
            self._replaced.append(before)
            window = self._made(article, digest)
            window.setGeometry(before.geometry())
            window.setWindowState(before.windowState())
            window.view.first_painted.connect(before.close)
            window.show()
            window.activateWindow()

    def _give_up(self, opening: Opening) -> None:
        self.openings.remove(opening)
        if opening.problem:
            self.problems.append(opening.problem)
        self.left.emit(opening.path, opening.problem)

    def _complete(self) -> None:
        """Make what the first screen did not need."""
        from tearsheet.ui.window.pieces import MENUS_AHEAD, importing

        window = self._sending_window()
        window.later.add(*importing(MENUS_AHEAD), partial(self._install, window))
        if not self._is_complete:
            self._is_complete = True
            window.later.add(self._watch, partial(size_dialogs, window.view.type_size))
        window.later.add(window.view.filling.start)

    def _install(self, window: Window) -> None:
        """Give a window its menus and keys, and follow its file."""
        from tearsheet.ui import menus
        from tearsheet.ui.window.files import window_file

        menus.install(window)
        window.type_changed.connect(size_dialogs)
        if file := window_file.of(window):
            file.read_again.connect(self._read_again)

    def _listen(self) -> None:
        """Let later starts hand their files over, if this is the one program."""
        if self._place and not self._callers:
            from tearsheet.ui.process.callers import Callers  # the first text need not wait for it

            try:
                self._callers = Callers(self._place, self, self)
                self.left.connect(self._callers.learn)
            except OSError:  # each start is a program of its own
                self._place.let_go()
                self._place = None

    def _watch(self) -> None:
        self._listen()
        gc.freeze()  # what the start has made stays to the end
        gc.set_threshold(*_MADE_BETWEEN_SEARCHES)
        gc.enable()
        load_fonts(LATER_FONT_FILES)
        self._colour_dialogs()
        self.desk.settings_changed.connect(self._colour_dialogs)
        from tearsheet.ui.process.ending import SessionEnd, report_mistakes
        from tearsheet.ui.process.program_icon import program_icon

        SessionEnd(self.quit, self)
        report_mistakes()
        self.qt.focusWindowChanged.connect(self._save_notes)
        self.qt.styleHints().colorSchemeChanged.connect(self.desk.settings_changed)
        follow_contrast(self.desk.settings_changed.emit)
        self.qt.setWindowIcon(program_icon())

    def _colour_dialogs(self) -> None:
        """Let what stands beside the windows look as they do."""
        theme = chosen_theme(self.desk.settings.theme)
        if theme != self._dialog_theme:
            self._dialog_theme = theme
            colour_dialogs(theme)

    def _save_notes(self) -> None:
        """Write what is typed when another window comes to the front."""
        for window in self.windows:
            window.save_notes()

    def _show_keys(self) -> None:
        from tearsheet.ui.window.awaiting import KEYS_SHEET_AHEAD, await_dialog

        window = self._sending_window()
        await_dialog(window, partial(_open_keys, window), KEYS_SHEET_AHEAD)

    def _show_palette(self) -> None:
        """Show the palette over a window; asked for again, it goes."""
        from tearsheet.ui.window.awaiting import PALETTE_AHEAD, await_pieces

        window = self._sending_window()
        await_pieces(window, PALETTE_AHEAD, partial(self._toggle_palette, window))

    def _toggle_palette(self, window: Window) -> None:
        from tearsheet.ui.palette.palette import Palette

        if shown := [one for one in window.findChildren(Palette) if one.isVisible()]:
            shown[0].leave()
            return
        palette = Palette(window, self._recent)
        palette.used.connect(self._remember_used)
        palette.open()

    def _remember_used(self, name: str) -> None:
        """Keep what was used in the palette, the last first, until the program ends."""
        self._recent = [name, *(other for other in self._recent if other != name)][:MOST_RECENT]

    def _forget(self) -> None:
        window = self._sending_window()
        self.windows.remove(window)
        if window in self._replaced:
            self._replaced.remove(window)
        self._writing.append(window)
        if not self.windows and not self.openings and self._callers:
            self._callers.leave()

    def _let_go(self) -> None:
        window = self._sending_window()
        self._writing.remove(window)
        self.left.emit(window.article.source.path, "")

    def _sending_window(self) -> Window:
        window = self.sender()
        assert isinstance(window, Window)
        return window


def _begun() -> QApplication:
    return QApplication(["tearsheet", *portal_arguments(os.environ)])


def _open_keys(window: Window) -> None:
    from tearsheet.ui import key_dialog

    key_dialog.show_keys(window)


def _path_of(begun: Article | Unkept | Loading | Recalled) -> Path | None:
    """The file that an article is read from, if there is one."""
    if isinstance(begun, Unkept):
        return begun.article.source.path
    return begun.source.path if isinstance(begun, Article) else begun.path


def _is_same(path: Path | None, other: Path | None) -> bool:
    return path is not None and files.is_same(path, other)
