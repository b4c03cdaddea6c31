"""Ends of the program that are not the reader's: signals of the session, and our own mistakes."""

from __future__ import annotations

import signal
import socket
import sys
import traceback
from functools import partial
from types import TracebackType

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tearsheet import files, paths

SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")


class SessionEnd(QObject):
    """Closes all windows, notes saved, when the session asks the program to end.

    A Python handler alone never runs while Qt waits; the wake-up socket lets Qt notice.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._here, there = socket.socketpair()
        there.setblocking(False)
        self._there = there
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        signal.set_wakeup_fd(there.fileno())
        for name in SIGNALS:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _quit)

    def _wake(self) -> None:
        self._here.recv(64)  # back in Python, the handler runs


def _quit(number: int, frame: object) -> None:
    del number, frame
    QApplication.closeAllWindows()


def report_mistakes() -> None:
    """From now on tell the reader of an error in the program once, log it, and go on."""
    sys.excepthook = _report


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    sys.excepthook = sys.__excepthook__
    words = "".join(traceback.format_exception(kind, error, trace))
    sys.stderr.write(words)
    log = paths.state_folder() / "errors.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        files.write_atomically(log, words.encode())
        where = f" The details are in {log}."
    except OSError:
        where = ""
    sentence = f"Something went wrong in Tearsheet itself ({kind.__name__}); your notes are kept.{where}"
    QTimer.singleShot(0, partial(show_problem, sentence))  # never from inside of what went wrong


def show_problem(sentence: str, parent: QWidget | None = None) -> None:
    """Show one sentence until the reader has seen it."""
    box = QtWidgets.QMessageBox(
        QtWidgets.QMessageBox.Icon.Warning, "Tearsheet", "", QtWidgets.QMessageBox.StandardButton.Ok, parent
    )
    box.setTextFormat(box.textFormat().PlainText)
    box.setText(sentence)
    box.exec()
