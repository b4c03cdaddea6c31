"""Ends of the program that are not the reader's: signals of the session, and our own mistakes."""

from __future__ import annotations

import signal
import socket
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QWidget

from tearsheet import tr, trn
from tearsheet.storage import files, paths

SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")
ANOTHER, CLOSE = tr("Open another…"), tr("Close")
"""What can be done where a file cannot be read."""
TOLD_AT_MOST = 8
"""Sentences, for which there is room on any screen."""
LOGGED_AT_MOST = 256 << 10
"""Bytes of the log of errors."""


class SessionEnd(QObject):
    """Closes all windows, notes saved, when the session asks the program to end.

    A Python handler alone never runs while Qt waits; the wake-up socket lets Qt notice.
    """

    def __init__(self, end: Callable[[], None], parent: QObject) -> None:
        """Listen to the signals.

        Args:
            end: Closes all windows.
            parent: Owns it.
        """
        super().__init__(parent)
        self._end = end
        self._here, there = socket.socketpair()
        there.setblocking(False)
        self._there = there
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        signal.set_wakeup_fd(there.fileno())
        self._numbers = {int(getattr(signal, name)) for name in SIGNALS if hasattr(signal, name)}
        for number in self._numbers:
            signal.signal(number, _leave_to_socket)

    def leave(self) -> None:
        """Listen no more; the files of the socket are closed."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        self._here.close()
        self._there.close()

    def _wake(self) -> None:
        """Close all windows here, where nothing else is half done, and not in the handler."""
        if not self._numbers.isdisjoint(self._here.recv(64)):
            self._end()


def _leave_to_socket(number: int, frame: object) -> None:
    """The number of the signal is written to the socket besides."""
    del number, frame


def report_mistakes() -> None:
    """From now on log every error in the program, tell the reader of the first one, and go on."""
    sys.excepthook = _report_first


def _report_first(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    sys.excepthook = _log
    where = _log(kind, error, trace)
    sentence = tr(
        "Something went wrong in Tearsheet itself ({mistake}); your notes are kept.",
        mistake=kind.__name__,
    )
    QTimer.singleShot(0, partial(show_problem, f"{sentence}{where}"))  # never from inside of what went wrong


def _log(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Append an error to the log, the oldest ones going; the sentence that says where, or none."""
    words = "".join(traceback.format_exception(kind, error, trace))
    _write_to_terminal(words)
    log = paths.state_folder() / "errors.log"
    try:
        files.make_folder(log.parent)
        before = log.read_bytes() if log.exists() else b""
        entry = f"{datetime.now(UTC).isoformat(timespec='seconds')}\n{words}\n".encode(errors="replace")
        files.write_atomically(log, (before + entry)[-LOGGED_AT_MOST:])
    except OSError as failure:
        _write_to_terminal(f"{log} could not be written: {files.cause(failure)}\n")
        return ""
    return f" {tr('The details are in {log}.', log=log)}"


def _write_to_terminal(words: str) -> None:
    """Write to standard error, if there is one (a program without a console has none)."""
    with suppress(OSError, ValueError):  # closed, or its other end gone
        if sys.stderr:
            sys.stderr.write(words.encode("ascii", "backslashreplace").decode())


def refuse_soon(refuse: Callable[[str, Path], None], sentences: str) -> None:
    """Let the reader be told why some files cannot be opened, beside the windows of the others."""
    QTimer.singleShot(0, partial(refuse, sentences, Path.home()))


def show_problem(sentence: str, parent: QWidget | None = None, answers: Sequence[str] = (CLOSE,)) -> str:
    """Show what went wrong until the reader has seen it; the answer, empty where it was closed without one.

    Args:
        sentence: What happened, to which file, what to do; of many, in rows of their own, not all are shown.
        parent: The window that it is about.
        answers: What can be done, the last of which has the keys.
    """
    from tearsheet.ui.look.question import Question  # seldom needed

    told = sentence.splitlines()
    if more := len(told[TOLD_AT_MOST:]):
        told[TOLD_AT_MOST:] = [trn("and %n more", "and %n more", more)]
    return Question("\n".join(told), answers, parent, usual=len(answers) - 1).ask()
