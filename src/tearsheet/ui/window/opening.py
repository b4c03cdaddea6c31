"""The window while another process still reads its file; the article takes its place."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from tearsheet import tr
from tearsheet.article.display_text import isolated, title
from tearsheet.article.model import Article
from tearsheet.formats.process import LOOK_EVERY_MS
from tearsheet.formats.process.confined import Loading
from tearsheet.formats.process.recalled import Recalled
from tearsheet.ui.desk import Desk
from tearsheet.ui.look.fitting import fit, keep_inside
from tearsheet.ui.look.theme import chosen_theme, palette
from tearsheet.ui.window.files.reading import Reading
from tearsheet.ui.window.remembering import SMALLEST

if TYPE_CHECKING:
    from tearsheet.ui.window.article_window import Window
    from tearsheet.ui.window.files.beginning import Beginning
    from tearsheet.ui.window.files.waiting_page import WaitingPage

TOLD_AFTER_MS = 300


class Opening(QWidget):
    """Waits for one file; Esc, Ctrl+W and Ctrl+Q end that.

    It shows the beginning of the text, where that is known at once, else the file's name. Where the file
    cannot be read, it says why.

    Attributes:
        path: The file.
        problem: Why it cannot be read; empty while it may be.

    Signals:
        shown: What is known at once is on the screen.
        opened: The article.
        files_wanted: Paths that the reader wants to open instead.
        closed: It is gone.
    """

    shown = Signal()
    opened = Signal(object)
    files_wanted = Signal(tuple)
    closed = Signal()

    accessible_role = "Window"

    def __init__(self, loading: Loading | Recalled, desk: Desk) -> None:
        """Wait for a file, and show nothing yet.

        Args:
            loading: It.
            desk: How large the window is, its type and how the text is set.
        """
        super().__init__()
        self._loading = loading
        self._desk = desk
        self._state = desk.window_state()
        self._size = desk.settings.text_size * self._state.zoom / 100
        self._theme = chosen_theme(desk.settings.theme)
        self.problem = ""
        self._name = isolated(loading.path.name)
        self.path = loading.path
        self.setPalette(palette(self._theme))
        fit(self, QSize(self._state.width, self._state.height), SMALLEST)
        self._pages = QStackedLayout(self)
        self._page: Beginning | WaitingPage | None = None
        self._turn = QTimer(self, interval=LOOK_EVERY_MS)
        self._turn.timeout.connect(partial(self.begin, is_alone=False))
        self._successor: Window | None = None
        self._beginning: Beginning | None = None
        for key in ("Esc", "Ctrl+W", "Ctrl+Q"):
            QShortcut(QKeySequence(key), self).activated.connect(self.close)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self._choose)
        self._reading = Reading(loading, self)
        self._reading.read.connect(self.opened)
        self._reading.refused.connect(self._fail)
        QTimer.singleShot(TOLD_AFTER_MS, self, self._tell)

    def begin(self, *, is_alone: bool) -> None:
        """Show what is known at once; beside other windows, which are not to be held up, once it is known."""
        if is_alone or isinstance(self._loading, Loading) or self._loading.has_begun:
            beginning = self._loading.beginning()
            self._begin(beginning if beginning and self._desk.begins_at_start(beginning) else None)
        elif not self._turn.isActive():
            QApplication.setQuitOnLastWindowClosed(False)  # this one is to come, whatever is closed before
            self._turn.start()

    @property
    def is_to_come(self) -> bool:
        """Whether it is not shown before something is known."""
        return self._turn.isActive()

    @property
    def digest(self) -> str:
        """Of the bytes that the article is read from; see `Loading.digest`."""
        return self._reading.digest

    def give_way(self, window: Window) -> None:
        """Let the window of the article take this place, with the text where the reader has scrolled it."""
        self._turn.stop()
        if self.isVisible() and not self.isMaximized():
            window.move(self.pos())
            window.resize(self.size())
        if self._beginning and self._beginning.view.verticalScrollBar().value():
            window.view.start_as(self._beginning.view)
        self._successor = window
        for is_over in (window.view.first_painted, window.closed):
            is_over.connect(self._leave)
        window.show()
        window.activateWindow()

    def closeEvent(self, event: QtGui.QCloseEvent) -> None:
        """End the reading; whoever closes this before the article is seen wants no article."""
        from tearsheet.ui.process.portal import after_asking  # not for the first text

        self._reading.cancel()
        self._end_turn()
        if successor := self._successor:
            self._successor = None
            successor.close()
        super().closeEvent(event)
        self.closed.emit()
        after_asking(self.deleteLater)

    def _leave(self) -> None:
        """Be gone, the article being seen or given up."""
        if self._successor:
            self._successor = None
            self.close()

    def _begin(self, beginning: Article | None) -> None:
        """Be seen, with the beginning of the article or with the file's name."""
        self._beginning = self._begun(beginning) if beginning else None
        self._show(self._beginning or self._words, title(beginning) if beginning else self._name)
        if self._state.is_maximized:
            self.showMaximized()
        else:
            self.show()
        self._end_turn()

    def _end_turn(self) -> None:
        self._turn.stop()
        others = (each for each in QApplication.topLevelWidgets() if isinstance(each, Opening))
        QApplication.setQuitOnLastWindowClosed(not any(each.is_to_come for each in others))

    def _begun(self, article: Article) -> Beginning:
        from tearsheet.ui.window.files.beginning import Beginning  # not for all files

        page = Beginning(article, self._size, self._theme, self._desk.settings, self)
        page.view.first_painted.connect(self._stay_inside)
        page.view.first_painted.connect(self.shown)
        page.view.setFocus()  # a proxy of the page's would make that look focused too
        return page

    @cached_property
    def _words(self) -> WaitingPage:
        from tearsheet.ui.window.files.waiting_page import WaitingPage  # not where there is a text

        page = WaitingPage(self._name, self._size, self._theme, self)
        page.another_wanted.connect(self._choose)
        page.end_wanted.connect(self.close)
        QTimer.singleShot(0, self, self.shown.emit)
        return page

    def _show(self, page: Beginning | WaitingPage, name: str) -> None:
        self._page = page
        self._pages.setCurrentIndex(self._pages.addWidget(page))
        self.setWindowTitle(name)

    def _tell(self) -> None:
        if self._reading.is_waiting:
            if self._page is None:
                self.begin(is_alone=True)
            self._say(tr("Opening {name}…", name=self._name))

    def _fail(self, sentence: str) -> None:
        self.problem = sentence
        if self._page is None:
            self._begin(None)
        if self._beginning:
            self._beginning.deleteLater()
            self._beginning = None
            self._show(self._words, self._name)
        self._say(sentence)
        self._words.offer_choices()

    def _say(self, sentence: str) -> None:
        from tearsheet.ui.accessibility.announcing import announce  # not for the first text

        (self._page or self._words).say(sentence)
        self._stay_inside()
        self.setAccessibleDescription(sentence)
        announce(self, sentence)

    def _stay_inside(self) -> None:
        keep_inside(self)

    def _choose(self) -> None:
        from tearsheet.ui.window.files import asking  # seldom needed

        if chosen := asking.ask(self, self.path.parent):
            self.files_wanted.emit(chosen)
