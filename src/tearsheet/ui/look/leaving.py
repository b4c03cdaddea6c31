"""Who has the keys where something lies over a window: a dialog that opens, the passage bar, the palette."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def is_leaving(event: QFocusEvent) -> bool:
    """Whether the keys go elsewhere in the window, and not only to another one or to a menu over it.

    What else lies over the window takes them for the same reason as a menu does, and is none.
    """
    if not event.lostFocus() or event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
        return False
    is_for_popup = event.reason() == Qt.FocusReason.PopupFocusReason
    return not (is_for_popup and QApplication.activePopupWidget())


class _NoShortcuts(QObject):
    """Keeps a window's shortcuts from acting: below a modal dialog Qt (6.11) keeps all other keys from it."""

    def __init__(self, parent: QObject | None, window: QWidget) -> None:
        super().__init__(parent)
        self._handle = window.window().windowHandle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what would be done by a key."""
        return event.type() == QEvent.Type.Shortcut and self._is_below(watched.parent())

    def _is_below(self, one: QObject | None) -> bool:
        return isinstance(one, QWidget) and one.window().windowHandle() is self._handle


class _BelowModal(_NoShortcuts):
    """Does so as long as there is such a dialog: given up, it may be gone before Qt's function returns."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what would be done by a key."""
        return super().eventFilter(watched, event) and QApplication.activeModalWidget() is not None


@contextmanager
def no_shortcuts(window: QWidget) -> Iterator[None]:
    """Let none of a window's shortcuts act while one of Qt's functions asks for something over it."""
    kept, every = _BelowModal(None, window), QApplication.instance()
    assert every
    every.installEventFilter(kept)
    try:
        yield
    finally:
        every.removeEventFilter(kept)


class FirstKeys(_NoShortcuts):
    """Gives a dialog the keys that come to the window below it, until it is active for the first time.

    A window manager takes a moment to give keys to a new window. To the article they would be commands: of a
    word that is typed, one letter might open a second dialog and the others be written there.
    """

    def __init__(self, dialog: QWidget, window: QWidget) -> None:
        """Watch a dialog that is not shown yet, and the window that it belongs to."""
        super().__init__(dialog, window)
        self._dialog = dialog
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take keys from the window while the dialog waits for them; a click there ends that."""
        kind, kinds, every = event.type(), QEvent.Type, QApplication.instance()
        is_below = watched is self._handle
        if watched is self._dialog and kind == kinds.Show and every:
            every.installEventFilter(self)
        if watched is self._dialog and kind in {kinds.WindowActivate, kinds.Hide} and every:
            every.removeEventFilter(self)
        if is_below and kind == kinds.MouseButtonPress and every:
            every.removeEventFilter(self)
        if is_below and isinstance(event, QKeyEvent):
            self._pass_on(event)
            return True
        return super().eventFilter(watched, event)

    def _pass_on(self, event: QKeyEvent) -> None:
        """Write a key in the dialog, or do there what it is for, behind what came before."""
        event.accept()  # of what would be a shortcut, too, which then comes as a key
        if event.type() != QEvent.Type.KeyPress:
            return
        pressed = QKeySequence(event.keyCombination())
        for shortcut in self._dialog.findChildren(QShortcut):
            if shortcut.keys().count(pressed):
                # Qt finds none for a key that is posted
                QTimer.singleShot(0, shortcut, shortcut.activated.emit)
                return
        key = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
        QApplication.postEvent(self._dialog.focusWidget() or self._dialog, key)
