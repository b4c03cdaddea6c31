"""The program with its windows: opening them, following the system, ending in good order."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path

from PySide6 import QtGui
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from tearsheet.errors import LoadError
from tearsheet.formats import load
from tearsheet.launcher import APPLICATION_ID
from tearsheet.model import Article
from tearsheet.paths import resource
from tearsheet.ui.desk import Desk
from tearsheet.ui.theme import FONT_FILES, LATER_FONT_FILES, load_fonts
from tearsheet.ui.window import Window


class Application(QObject):
    """Owns the desk and the windows; one in a process."""

    def __init__(self) -> None:
        running = QApplication.instance()  # where a test has made it
        self.qt = running if isinstance(running, QApplication) else QApplication(["tearsheet"])
        super().__init__()
        self.qt.setDesktopFileName(APPLICATION_ID)
        load_fonts(FONT_FILES)
        self.desk = Desk(self)
        self.windows: list[Window] = []
        self._is_complete = False

    def run(self, articles: Sequence[Article]) -> int:
        """Show the articles until the last window is closed; the exit status."""
        for article in articles:
            self.show(article)
        status = self.qt.exec()
        self.desk.finish()
        return status

    def show(self, article: Article) -> Window:
        """Open a window with an article."""
        window = Window(article, self.desk)
        self.windows.append(window)
        window.files_wanted.connect(self.open)
        window.keys_wanted.connect(self._show_keys)
        window.completed.connect(self._complete)
        window.closed.connect(self._forget)
        window.show()
        return window

    def open(self, paths: Sequence[Path]) -> None:
        """Open each file in a window of its own; say why where one cannot be opened."""
        for path in paths:
            try:
                self.show(load(path))
            except LoadError as error:
                from tearsheet.ui.ending import show_problem  # noqa: PLC0415

                show_problem(str(error), self.qt.activeWindow())

    def _complete(self) -> None:
        """Make what the first screen did not need."""
        from tearsheet.ui import actions  # noqa: PLC0415

        actions.install(self._sending_window())
        if not self._is_complete:
            self._is_complete = True
            self._watch()

    def _watch(self) -> None:
        gc.enable()
        load_fonts(LATER_FONT_FILES)
        from tearsheet.ui.ending import SessionEnd, report_mistakes  # noqa: PLC0415

        SessionEnd(self)
        report_mistakes()
        self.qt.focusWindowChanged.connect(self._save_notes)
        self.qt.styleHints().colorSchemeChanged.connect(self.desk.settings_changed)
        self.qt.setWindowIcon(QtGui.QIcon(str(resource("icons", f"{APPLICATION_ID}.svg"))))

    def _save_notes(self) -> None:
        """Write what is typed when another window comes to the front."""
        for window in self.windows:
            window.save_notes()

    def _show_keys(self) -> None:
        from tearsheet.ui.key_sheet import KeySheet  # noqa: PLC0415

        KeySheet(self._sending_window()).show()

    def _forget(self) -> None:
        self.windows.remove(self._sending_window())

    def _sending_window(self) -> Window:
        window = self.sender()
        assert isinstance(window, Window)
        return window
