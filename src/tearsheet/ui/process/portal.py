"""What goes wrong in Qt while a desktop's portal lets the reader choose files, in a process of its own.

Seen in Qt 6.11; in Flatpak Qt asks the portal by itself, elsewhere by `display.portal_arguments`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from tearsheet.display import SESSION_BUS
from tearsheet.ui.look.leaving import no_shortcuts

PORTAL = "org.freedesktop.portal.Desktop"
_asking: list[QWidget | None] = []
"""The windows for which one of Qt's functions asks now."""
_afterwards: list[Callable[[], None]] = []
"""What is to be done when none does any more."""


@contextmanager
def waiting_for_files(parent: QWidget | None) -> Iterator[None]:
    """Let one of Qt's functions ask for files here; they wait for the portal where one answers.

    Args:
        parent: The window that asks; it has the keys again afterwards.
    """
    watch = _ended_with_portal() if os.environ.get(SESSION_BUS) else None
    _asking.append(parent)
    try:
        with no_shortcuts(parent) if parent else nullcontext():
            yield
    finally:
        _asking.pop()
        if watch:
            watch.deleteLater()
        if parent:
            _take_keys(parent)
        while _afterwards and not _asking:
            _afterwards.pop()()


def after_asking(act: Callable[[], None]) -> None:
    """Do now what takes a window away, or when no files are asked for any more.

    Qt's function has the dialog on its stack, and breaks down where the window goes before it returns.
    """
    if _asking:
        _afterwards.append(act)
    else:
        act()


def _ended_with_portal() -> QObject:
    """Lets the dialog end without a choice if the portal does, which Qt would wait for without end."""
    from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher  # not without a bus

    watch = QDBusServiceWatcher(
        PORTAL, QDBusConnection.sessionBus(), QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration
    )
    watch.serviceUnregistered.connect(_give_up)
    return watch


def _give_up(_name: str = "") -> None:
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QFileDialog) and dialog.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen):
        dialog.reject()


def _take_keys(parent: QWidget) -> None:
    """Have X11's focus noticed.

    The portal's window gives it back before the portal answers. Until then a dialog blocks the parent, and Qt
    lets the event go (`QXcbWindow::relayFocusToModalWindow`): the parent would take no keys until a click.
    """
    if QGuiApplication.platformName() == "xcb" and parent.isVisible() and not parent.isActiveWindow():
        parent.activateWindow()
