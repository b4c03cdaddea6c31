"""What is said in answer to something that the reader does: it stands until the next thing is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from tearsheet.ui.window.article_window import Window


class Answering(QObject):
    """One for a window. What is said at other times, such as that the disk is full, stays its time.

    The next thing is an action, another place of the caret or selection, another choice of the settings, or
    what another program puts on the clipboard, of which the answer may have said what is there.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._answer = 0
        for signal in (
            window.view.cursorPositionChanged,
            window.view.selectionChanged,
            window.desk.settings_changed,
        ):
            signal.connect(self._take_back)
        QGuiApplication.clipboard().dataChanged.connect(self._look_at_clipboard)

    def run(self, act: Callable[[Window], None]) -> None:
        """Do something; what it says is the answer."""
        self._take_back()
        before = self._said()
        act(self._window)
        self._answer = self._said() if self._said() != before else 0

    def _said(self) -> int:
        """How many sentences the window has said."""
        return self._window.message.said if self._window.message else 0

    def _look_at_clipboard(self) -> None:
        """See what has come there; Wayland tells a program of what it has copied itself, and that later."""
        if not QGuiApplication.clipboard().ownsClipboard():
            self._take_back()

    def _take_back(self) -> None:
        """Show the answer no more, unless something else has been said since."""
        if self._window.message and self._answer == self._said():
            self._window.message.hide()
        self._answer = 0


def do(window: Window, act: Callable[[Window], None]) -> None:
    """Do something in a window; what it says stands until the next thing is done."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    (window.findChild(Answering, options=direct) or Answering(window)).run(act)
