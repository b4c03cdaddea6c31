"""Where an article comes from: its file in the desktop's file manager, its address on the clipboard."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from urllib.parse import quote_from_bytes

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from tearsheet import tr
from tearsheet.article.markup import is_web_address
from tearsheet.ui.window.article_window import Window
from tearsheet.ui.window.files.window_file import NO_FILE

SERVICE, PLACE = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"
"""File Manager D-Bus Interface of freedesktop.org, by which a file is selected in its folder."""


def show_in_folder(window: Window) -> None:
    """Open the folder of the article's file, the file selected where the desktop can do that."""
    path = window.article.source.path
    if path is None:
        window.say(NO_FILE)
    elif sys.platform == "win32":
        QProcess.startDetached("explorer", ["/select,", str(path.absolute())])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path.absolute())])
    else:
        FolderRequest(path.absolute(), window)


def copy_address(window: Window) -> None:
    """Copy the address of the article's page."""
    address = window.view.article.source.url
    if is_web_address(address):
        QGuiApplication.clipboard().setText(address)
        window.say(tr("Address copied"))
    else:
        window.say(tr("The file states no address; it can be written in where this comes from (Ctrl+I)"))


class FolderRequest(QObject):
    """Asks the desktop's file manager to show a file; where there is none, for its folder alone."""

    def __init__(self, path: Path, window: Window) -> None:
        super().__init__(window)
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher  # seldom needed

        self._path = path
        self._window = window
        asked = QDBusMessage.createMethodCall(SERVICE, PLACE, SERVICE, "ShowItems")
        asked.setArguments([[_address(path)], ""])
        self._answer = QDBusPendingCallWatcher(QDBusConnection.sessionBus().asyncCall(asked), self)
        if self._answer.isFinished():  # there is no session bus, and no signal of that
            self._take()
        else:
            self._answer.finished.connect(self._take)

    def _take(self) -> None:
        if self._answer.isError():
            folder = QUrl.fromEncoded(_address(self._path.parent).encode())
            if not QDesktopServices.openUrl(folder):
                self._window.say(
                    tr("There is no program that shows the folder {parent}", parent=self._path.parent)
                )
        self.deleteLater()


def _address(path: Path) -> str:
    return f"file://{quote_from_bytes(os.fsencode(path))}"
