"""Later starts of the program that hand their files to this one, heard at the socket of its place.

Whoever is heard is this user, who could open the same files in this program's windows by hand; a caller can
do nothing else.
"""

from __future__ import annotations

import os
import socket
from collections import deque
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tearsheet.errors import FAILED, InternalError, LoadError
from tearsheet.instance import message
from tearsheet.instance.place import Place
from tearsheet.storage.paths import named, shipped_article
from tearsheet.ui.process import activation

MOST = 200
"""So many callers are heard, or wait, at once; more open their files by themselves."""
PATIENCE_MS = 5_000
"""Until a caller that was greeted and asks for nothing is given up."""
AGAIN_MS = 500
"""Until those who call are heard again, where no more can be heard now."""


class Windows(Protocol):
    """The program's windows."""

    def open_one(self, path: Path) -> Path | None:
        """Open a file or raise its window; the path that the window was opened with.

        Raises:
            LoadError: It cannot be opened.
        """

    def window_of(self, path: Path | None) -> QWidget | None:
        """The window that shows a file, or waits for it."""

    def open_paths(self) -> set[Path | None]:
        """The files of all windows, those included that are still being written."""

    def refuse(self, sentences: str, folder: Path) -> None:
        """Say why files cannot be opened."""


class Caller(QObject):
    """One start, at the other end of a connection.

    Signals:
        asked: Its request; comes once.
        gone: It is heard no more.
    """

    asked = Signal(object)
    gone = Signal()

    def __init__(self, connection: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        self._has_asked = False
        self._connection = connection
        connection.setblocking(False)
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def greet(self) -> None:
        """Let it ask."""
        QTimer.singleShot(PATIENCE_MS, self, self._lose_patience)
        self._send(message.GREETING)

    def answer(self, problems: list[str], *, is_failed: bool) -> bool:
        """Tell what came of its request, and hear it no more; whether it was still there to be told."""
        is_told = self._send(message.ended(FAILED if is_failed else 0, "\n".join(problems)))
        self.leave()
        return is_told

    def leave(self) -> None:
        """Hear it no more."""
        if self._connection.fileno() >= 0:
            self._notifier.setEnabled(False)
            self._connection.close()
            self.gone.emit()
            self.deleteLater()

    def _lose_patience(self) -> None:
        if not self._has_asked:
            self.leave()

    def _hear(self) -> None:
        request = None if self._has_asked else message.unpacked(self._received())
        if request is None or not self._send(message.TAKEN):  # nonsense; or it has gone, and opens its files
            self.leave()
            return
        self._has_asked = True
        self.asked.emit(request)

    def _received(self) -> bytes:
        with suppress(OSError):
            content, _, flags, _ = self._connection.recvmsg(message.LONGEST)
            return b"" if flags & socket.MSG_TRUNC else content
        return b""

    def _send(self, content: bytes) -> bool:
        with suppress(OSError):  # it has gone
            self._connection.send(content)
            return True
        return False


class _Errand:
    """What one caller wants, and what has come of it."""

    def __init__(
        self, caller: Caller, wanted: frozenset[str], files: tuple[Path, ...], token: str = ""
    ) -> None:
        self.caller = caller
        self._token = token
        self.wanted = wanted
        self.to_open = deque(files)
        self.awaited: set[Path | None] = set()
        self.problems: list[str] = []
        self.is_any_open = False

    def open_next(self, windows: Windows) -> None:
        """Open one of the files; the last one, too, ends an errand that waits for nothing."""
        path = self.to_open.popleft()
        try:
            self._open(path, windows)
        except LoadError as error:
            self.problems.append(str(error))
        except Exception as mistake:
            self.problems.append(str(InternalError(mistake)))
            raise
        finally:
            if not self.to_open:
                self._go_on(path, windows)

    def _open(self, path: Path, windows: Windows) -> None:
        shown = windows.open_one(path)
        self.awaited.add(shown)
        self.is_any_open = True
        if window := windows.window_of(shown):
            activation.bring(window, self._token)

    def _go_on(self, path: Path, windows: Windows) -> None:
        """Wait for the windows, or tell what has come of them, the last file being opened."""
        is_waiting = self.is_any_open and message.WAIT in self.wanted
        is_told = is_waiting or self.end()
        if self.problems and (message.FROM_DESKTOP in self.wanted or not is_told):
            QTimer.singleShot(0, partial(windows.refuse, "\n".join(self.problems), path.parent))

    def learn(self, still_open: set[Path | None], path: Path | None, problem: str) -> None:
        """Take notice of a window that has gone: its file, and why that could not be read."""
        if problem and path in self.awaited:
            self.problems.append(problem)
        if not self.to_open and not self.awaited & still_open:
            self.end()

    def end(self) -> bool:
        """Tell the caller what has come of it; whether it was still there, and did not lose its patience."""
        return self.caller.answer(self.problems, is_failed=not self.is_any_open)


class Callers(QObject):
    """All of them, and their errands."""

    def __init__(self, place: Place, windows: Windows, parent: QObject) -> None:
        """Listen from now on.

        Args:
            place: Where this process is the one program.
            windows: Its windows.
            parent: Owns this.

        Raises:
            OSError: Nobody can be heard.
        """
        super().__init__(parent)
        self._windows = windows
        self._place = place
        self._callers: list[Caller] = []
        self._errands: list[_Errand] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._open_next)
        self._listening = place.listen()
        self._notifier = QSocketNotifier(self._listening.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._accept)
        if place.waiting:
            self._let_wait(socket.socket(fileno=place.waiting.detach()))

    def learn(self, path: Path | None, problem: str) -> None:
        """Take notice of a window that has gone: its file, and why that could not be read."""
        still_open = self._windows.open_paths()
        for errand in list(self._errands):
            errand.learn(still_open, path, problem)

    def leave(self) -> None:
        """Hear nobody any more who has not asked yet: the next start is a program of its own."""
        if self._listening.fileno() >= 0:
            self._notifier.setEnabled(False)
            self._timer.stop()
            self._listening.close()
            self._place.leave()
        waiting = [errand.caller for errand in self._errands]
        for caller in [caller for caller in self._callers if caller not in waiting]:
            caller.leave()

    def finish(self) -> None:
        """Tell those who wait that all windows are gone, and written."""
        self.leave()
        for errand in list(self._errands):
            errand.end()

    def _accept(self) -> None:
        """Greet all that have called."""
        try:
            while True:
                connection, _ = self._listening.accept()
                with suppress(OSError):  # it has gone again
                    self._receive(connection)
        except BlockingIOError:  # nobody else calls
            pass
        except OSError:  # no more can be heard now, and Qt would tell of those who call again and again
            self._notifier.setEnabled(False)
            QTimer.singleShot(AGAIN_MS, self, self._hear_again)

    def _hear_again(self) -> None:
        self._notifier.setEnabled(self._listening.fileno() >= 0)

    def _receive(self, connection: socket.socket) -> None:
        _, user = message.peer_of(connection)
        if user != os.getuid() or len(self._callers) >= MOST or QApplication.activeModalWidget():
            with connection:
                connection.send(message.REFUSAL)
        else:
            self._added(connection).greet()

    def _added(self, connection: socket.socket) -> Caller:
        caller = Caller(connection, self)
        self._callers.append(caller)
        caller.asked.connect(partial(self._take, caller))
        caller.gone.connect(partial(self._forget, caller))
        return caller

    def _let_wait(self, connection: socket.socket) -> None:
        """Let the process that has started this one know when the windows of now are gone."""
        errand = _Errand(self._added(connection), frozenset({message.WAIT}), ())
        errand.awaited = self._windows.open_paths()
        errand.is_any_open = True
        self._errands.append(errand)

    def _take(self, caller: Caller, request: message.Request) -> None:
        wanted, token, files = request
        activation.announce(token)
        paths = tuple(map(named, files)) or (shipped_article(),)
        self._errands.append(_Errand(caller, wanted, paths, token))
        self._timer.start()

    def _open_next(self) -> None:
        """One file at a time, so that no window stands still for many of them, and no start that calls.

        Errands take turns: who asks for one file does not wait for another's two hundred.
        """
        self._accept()
        errand = next((one for one in self._errands if one.to_open), None)
        if errand:
            self._errands.remove(errand)
            self._errands.append(errand)
            errand.open_next(self._windows)
        else:
            self._timer.stop()
            self._errands = [one for one in self._errands if one.caller in self._callers]

    def _forget(self, caller: Caller) -> None:
        self._callers.remove(caller)
        self._errands = [one for one in self._errands if one.caller is not caller or one.to_open]
