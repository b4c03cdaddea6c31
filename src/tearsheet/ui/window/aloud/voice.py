"""Speaks one line of text at a time, each by a process of its own; nothing here ever waits for one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from tearsheet import marked, tr
from tearsheet.quoting.aloud import engines
from tearsheet.quoting.aloud.engines import Engine
from tearsheet.ui.window.aloud.watchdog import watch

GONE_MS = 1_000
AGAIN_MS = 300
"""Until an engine that is not silent yet is told so again: it may have been told before it began."""
ENDS = marked("Nothing can be read aloud: {engine} ends without having spoken. Is there a device for sound?")
LACKS = marked("Nothing can be read aloud: {engine} cannot be started. Is it still installed?")
HANGS = marked("Nothing can be read aloud: {engine} does not answer. Is there a device for sound?")
MOST_TOLD = 4_000
"""Bytes that are kept of what an engine complains about; a guess at more than any says at once."""
_NO_VOICE = b"voice does not exist"
_ERROR = b"\nerror:"
"""How eSpeak NG says that it has no such voice, and that it could play no sound (and yet it ends well)."""


class Line(NamedTuple):
    """What is said.

    Attributes:
        words: One line of text.
        language: Of the voice; empty for the usual one.
        rate: In per cent of the voice's own speed.
    """

    words: str
    language: str
    rate: int


class Patience(NamedTuple):
    """How many milliseconds an engine may take, and how many more for each character at the usual rate."""

    at_least: int = 15_000
    for_each: int = 500


PATIENCE = Patience()


class _Process(QProcess):
    """An engine at work.

    Attributes:
        told: The beginning of what it complains about, however much that is.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.told = b""
        self.setStandardOutputFile(QProcess.nullDevice())
        self.readyReadStandardError.connect(self._hear)

    def _hear(self) -> None:
        self.told = (self.told + bytes(self.readAllStandardError().data()))[:MOST_TOLD]


class Voice(QObject):
    """Speaks with the first of some engines that can.

    Signals:
        spoken: What was to be said has been said.
        lacking: There is no voice for that language, the usual one is used.
        failed: Nothing can be said: why, in one sentence.
    """

    spoken = Signal()
    lacking = Signal(str)
    failed = Signal(str)

    def __init__(self, found: Sequence[Engine], parent: QObject, patience: Patience = PATIENCE) -> None:
        """Speak with these engines, of which there is one at least; the first is asked before the others."""
        super().__init__(parent)
        self._engines = list(found)
        self._patience = patience
        self._unknown: set[str] = set()
        self._line: Line | None = None
        self._speaking: _Process | None = None
        self._leaving: _Process | None = None
        self._silencing: _Process | None = None
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._give_up)

    def say(self, line: Line) -> None:
        """Say a line, and nothing else any more."""
        self.stop()
        self._line = line
        self._limit.start(self._patience.at_least + self._patience.for_each * _length(line))
        self._go_on()

    def stop(self) -> None:
        """Be silent.

        An engine that lets another process speak is told so; what it says next is lost unless it waits until
        the process whose words are broken off has ended (Speech Dispatcher 0.11.4).
        """
        self._line = None
        process, self._speaking = self._speaking, None
        if process is None:
            return
        self._limit.start(self._patience.at_least)
        if self._engines[0].stops:
            self._leaving = process
            self._silence()
        else:
            _end(process)

    def end(self) -> None:
        """Be silent for good. What is killed is gone at once."""
        self._line = None
        self._limit.stop()
        processes = self.findChildren(QProcess)
        if (self._speaking or self._leaving) and self._engines[0].stops:
            last = self._started(self._engines[0].stops, self._see_whether_silent)
            processes.append(last)
            last.waitForFinished(GONE_MS)  # it is done in a moment, if it does not hang
        for process in processes:
            process.kill()
            process.waitForFinished(GONE_MS)

    # Within

    def _go_on(self) -> None:
        """Begin to speak, once all is silent; what has nothing in it that could be said is soon over."""
        if self._line is None or self._speaking or self._leaving or self._silencing:
            return
        words = engines.given(self._line.words)
        if not words:
            QTimer.singleShot(0, self, self._tell_spoken)
            return
        language = "" if self._line.language in self._unknown else self._line.language
        self._speaking = self._started(self._engines[0].options(language, self._line.rate), self._take)
        watch(self._speaking, self._engines[0])
        self._speaking.write(words)
        self._speaking.closeWriteChannel()

    def _silence(self) -> None:
        """Tell an engine to be silent, until it is."""
        if self._leaving and self._silencing is None:
            self._silencing = self._started(self._engines[0].stops, self._see_whether_silent)

    def _see_whether_silent(self, process: _Process) -> None:
        if process is self._silencing:
            self._silencing = None
            process.deleteLater()
            QTimer.singleShot(AGAIN_MS, self, self._silence)
            self._go_on()

    def _started(self, options: Sequence[str], then: Callable[[_Process], None]) -> _Process:
        process = _Process(self)
        process.finished.connect(partial(_tell_ended, then, process))
        process.errorOccurred.connect(partial(self._see_whether_started, process))
        process.start(self._engines[0].path, list(options))
        return process

    def _see_whether_started(self, process: _Process, error: QProcess.ProcessError) -> None:
        """Go on where a program could not even be started: it will never be finished."""
        if error is QProcess.ProcessError.FailedToStart:
            QTimer.singleShot(0, self, partial(self._do_without, process))

    def _do_without(self, process: _Process) -> None:
        if process is self._speaking:
            self._try_another(LACKS)
        elif process is self._silencing:
            self._kill()
            self._go_on()

    def _take(self, process: _Process) -> None:
        """See how a process that spoke has ended."""
        if process is self._leaving:
            self._leaving = None
            process.deleteLater()
            self._go_on()
        elif self._line and process is self._speaking:
            self._speaking = None
            process.deleteLater()
            self._judge(process, self._line)

    def _judge(self, process: _Process, line: Line) -> None:
        """See whether a line was said to its end, and by the voice that is wanted."""
        has_ended = process.exitStatus() is QProcess.ExitStatus.NormalExit
        told = process.told.lower()
        if _NO_VOICE in told and line.language not in self._unknown:
            self._unknown.add(line.language)
            self.lacking.emit(line.language)
            self.say(line)
        elif not has_ended or process.exitCode() or _ERROR in b"\n" + told:
            self._try_another()
        else:
            self._tell_spoken()

    def _tell_spoken(self) -> None:
        if self._line:
            self._line = None
            self._limit.stop()
            self.spoken.emit()

    def _try_another(self, why: str = ENDS) -> None:
        """Say the line by another engine, before it is given up."""
        line, engine = self._line, self._engines[0]
        self._kill()
        if line and len(self._engines) > 1:
            del self._engines[0]
            self.say(line)
        elif line:
            self._line = None
            self.failed.emit(tr(why, engine=f"{engine.name} ({engine.program})"))

    def _give_up(self) -> None:
        """An engine neither ends nor is silent: ask another one."""
        self._try_another(HANGS)

    def _kill(self) -> None:
        """Let all processes end at once; nobody is told."""
        self._limit.stop()
        for process in filter(None, (self._speaking, self._leaving, self._silencing)):
            if process.state() is QProcess.ProcessState.NotRunning:
                process.deleteLater()
            _end(process)
        self._speaking = self._leaving = self._silencing = None


def _end(process: QProcess) -> None:
    process.finished.connect(process.deleteLater)
    process.kill()


def _tell_ended(then: Callable[[_Process], None], process: _Process, *_: object) -> None:
    then(process)


def _length(line: Line) -> int:
    """Characters, as many as are said in that time at the usual rate."""
    return len(line.words) * engines.USUAL_RATE // line.rate
