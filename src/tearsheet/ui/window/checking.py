"""Checking quotations against the article of a window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from tearsheet.article.model import Article, Passage
from tearsheet.comparing.checked import Checked
from tearsheet.comparing.checking import LONGEST, Checker
from tearsheet.errors import UserError
from tearsheet.quoting.speech.direct_speech import quotations
from tearsheet.ui.dialogs.checking_dialog import CheckingDialog
from tearsheet.ui.look.theme import chosen_theme
from tearsheet.ui.tasks import Worker
from tearsheet.ui.window.article_window import Window


class Checking(QObject):
    """One for a window; made when a quotation is first checked."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._worker = Worker(self)
        self._article: Article | None = None
        self._checker: Checker | None = None
        self._asked = 0
        self.dialog: CheckingDialog | None = None
        window.desk.settings_changed.connect(self._follow)

    def open(self) -> None:
        """Check what is on the clipboard, as far as it is text."""
        quotation = QGuiApplication.clipboard().text().strip()[: LONGEST + 1]
        if self.dialog is None:
            window, theme = self._window, chosen_theme(self._window.desk.settings.theme)
            self.dialog = CheckingDialog("", window.view.type_size, theme, window)
            self.dialog.wanted.connect(self._check)
            self.dialog.place_wanted.connect(self._go)
            self.dialog.clipboard_wanted.connect(self.open)
            self.dialog.set_keys(self._keys())
            self.dialog.finished.connect(self._forget)
            window.type_changed.connect(self.dialog.set_size)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.dialog.fill(quotation)

    def _keys(self) -> list[QKeySequence]:
        """That check what is on the clipboard, as the table of actions has them."""
        action = self._window.findChild(QAction, "check_quotation")
        return action.shortcuts() if isinstance(action, QAction) else []

    def _check(self, typed: str, claimed: str) -> None:
        self._asked += 1
        article = self._window.view.article
        if self._checker is None or self._article is not article:
            self._article, self._checker = article, Checker(article, quotations)
        self._worker.run(
            partial(self._checker.check, typed, claimed),
            partial(self._show, self._asked),
            partial(self._fail, self._asked),
        )

    def _show(self, asked: int, checked: Checked) -> None:
        """Show an answer, unless something else has been asked since."""
        if self.dialog and asked == self._asked:
            self.dialog.show_checked(checked)

    def _fail(self, asked: int, error: UserError) -> None:
        if self.dialog and asked == self._asked:
            self.dialog.show_problem(str(error))

    def _go(self, passage: Passage) -> None:
        """Show a passage of the article; ask again where the reader has corrected that since."""
        if self._article is self._window.view.article:
            self._window.view.movement.go_to(passage)
            self._window.return_to_article()
        elif self.dialog:
            self.dialog.check()

    def _follow(self) -> None:
        if self.dialog:
            self.dialog.set_theme(chosen_theme(self._window.desk.settings.theme))

    def _forget(self) -> None:
        """Keep nothing: the words of a text that are told apart take twenty times as much room as itself."""
        self.dialog = self._article = self._checker = None
        self._asked += 1
        self._window.return_to_article()


def check_quotation(window: Window) -> None:
    """Check the quotation on the clipboard, or one that is typed."""
    checking = window.findChild(Checking) or Checking(window)
    checking.open()
