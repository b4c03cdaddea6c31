"""A process that reads foreign bytes and may do nothing else: it is started, fed, answered and ended here.

Time on the processor is what bytes can be blamed for; the clock is only a far limit, for the computer may
be busy with other things.
"""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from threading import Thread
from typing import IO, NamedTuple, Protocol
from weakref import finalize

from tearsheet.formats.beside import Files, no_files
from tearsheet.formats.process import child
from tearsheet.storage.paths import READING, is_packed

Clock = Callable[[], float]
"""Seconds since some moment."""

MOST_SECONDS = 30.0
"""By the clock, the process's start and what it has to wait for included."""
_MOST_ANSWER = 128 * 1024 * 1024  # bytes
_LEAST_OF_ANSWER = 100  # bytes that even an empty one counts as
_LONGEST_NAME = 8_000  # bytes
# The very folders that this process imports from, whatever it was started by; no site, no user's folder
_PROGRAM = "import sys; sys.path[:] = sys.argv[4:]; from tearsheet.formats.process import child; child.main()"
_OPTIONS = ("-I", "-S", "-X", "utf8", "-c", _PROGRAM)
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows only
# Without which some interpreters do not start, and the zone that local dates are meant in
_VARIABLES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "TZ")


class Ending(Enum):
    """How a process has ended.

    DONE: By itself, all being read.
    COSTLY: It asked for more time on the processor, or memory, than it may have.
    SLOW: By the clock; it need not have had much time on the processor.
    KILLED: By others, as the system does that is short of memory; or it could not even be forked.
    BROKEN: In any other way.
    """

    DONE = auto()
    COSTLY = auto()
    SLOW = auto()
    KILLED = auto()
    BROKEN = auto()


class Job(NamedTuple):
    """What a process has to do.

    Attributes:
        module: Its `prepared` gives what reads; see `child`.
        argument: For that.
        request: The foreign bytes, and what else there is to say.
        seconds: On the processor, its start and imports not counted.
    """

    module: str
    argument: str
    request: bytes
    seconds: float


class Running(Protocol):
    """A process that does a job."""

    @property
    def requests(self) -> IO[bytes]:
        """Where it reads."""

    @property
    def answers(self) -> IO[bytes]:
        """Where it writes."""

    @property
    def pid(self) -> int:
        """The system's number of it; 0 for none."""

    def kill(self) -> None:
        """Have it ended."""

    def give_up(self) -> None:
        """End it, and whatever it has to wait for."""

    def wait(self) -> int:
        """How it has ended, as `subprocess` tells it, once it has; all that leads to it is closed."""


class _Spawned:
    """One that was started for its job."""

    def __init__(self, process: subprocess.Popen[bytes], requests: IO[bytes], answers: IO[bytes]) -> None:
        self.requests = requests
        self.answers = answers
        self.pid = process.pid
        self.kill = self.give_up = process.kill
        self._process = process

    def wait(self) -> int:
        """See `Running`."""
        with suppress(OSError):  # what it has not read cannot be written any more
            self.requests.close()
        self.answers.close()
        return self._process.wait()


def spawned(job: Job) -> Running:
    """A process that is started for a job.

    Raises:
        OSError: No process can be started.
    """
    process = subprocess.Popen(
        command(job.module, job.argument, str(job.seconds)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(os.environ),
        creationflags=_NO_CONSOLE,
    )
    if process.stdin is None or process.stdout is None:
        raise BrokenPipeError
    return _Spawned(process, process.stdin, process.stdout)


class Process:
    """One process, and the thread that talks to it.

    Attributes:
        job: What it does.
        answers: What it has answered so far, each whole; nothing more comes once it `is_done`.
    """

    def __init__(
        self,
        job: Job,
        files: Files = no_files,
        clock: Clock = time.monotonic,
        start: Callable[[Job], Running] = spawned,
    ) -> None:
        """Starts it.

        Args:
            job: What it does.
            files: Hands out what it asks for; called in another thread.
            clock: What the far limit of time is measured by.
            start: Where the process comes from.

        Raises:
            OSError: No process can be started, or no thread.
        """
        self.job = job
        self.answers: list[bytes] = []
        self._files = files
        self._clock = clock
        self._deadline = clock() + MOST_SECONDS
        self._ended_as: Ending | None = None
        self._status = 0
        self._process = start(job)
        finalize(self, self._process.kill)  # at the latest when this process ends
        self._thread = Thread(target=self._talk, daemon=True)
        try:
            self._thread.start()
        except RuntimeError as error:  # there can be no more threads now
            self._process.kill()
            self._process.wait()
            raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN)) from error

    @property
    def pid(self) -> int:
        """The system's number of the process."""
        return self._process.pid

    @property
    def ending(self) -> Ending:
        """How it has ended, once it `is_done`."""
        if self._ended_as:
            return self._ended_as
        return _ENDINGS.get(self._status, Ending.BROKEN)

    def is_done(self) -> bool:
        """Whether it has ended; one that is late by the clock is ended here."""
        if self._thread.is_alive() and self._clock() >= self._deadline:
            self._ended_as = Ending.SLOW
            self._process.give_up()
            self._thread.join()
        return not self._thread.is_alive()

    def end(self) -> None:
        """End it."""
        self._process.kill()

    def _end_as(self, ending: Ending) -> None:
        self._ended_as = ending
        self.end()

    def _talk(self) -> None:
        with suppress(OSError, EOFError):  # it has ended: how, its status tells
            self._send(self.job.request)
            self.job = self.job._replace(request=b"")  # which may be long
            self._listen(self._process.answers)
        self._status = self._process.wait()

    def _listen(self, stream: IO[bytes]) -> None:
        """Take what comes, until the end or until it is nonsense."""
        room = _MOST_ANSWER
        while kind := stream.read(1):
            length = int.from_bytes(_read(stream, child.LENGTH), "little")
            if length > (_LONGEST_NAME if kind == child.ASKED else room):
                self._end_as(Ending.BROKEN)
                return
            content = _read(stream, length)
            if kind == child.ASKED:
                self._send(self._files(content.decode("utf-8", "replace")))
            else:
                self.answers.append(content)
                room -= length + _LEAST_OF_ANSWER

    def _send(self, content: bytes) -> None:
        stream = self._process.requests
        stream.write(len(content).to_bytes(child.LENGTH, "little"))
        stream.write(content)
        stream.flush()


def command(*arguments: str) -> list[str]:
    """The command that runs `child.main` with some arguments, by the Python that runs this process.

    A program that was packed with its Python is that Python itself, and knows its folders.
    """
    if is_packed():
        return [sys.executable, READING, *arguments]
    folders = [str(Path(folder).absolute()) for folder in sys.path if folder]
    return [sys.executable, *_OPTIONS, *arguments, *folders]


def _read(stream: IO[bytes], length: int) -> bytes:
    content = stream.read(length)
    if len(content) < length:
        raise EOFError
    return content


def environment(variables: Mapping[str, str]) -> dict[str, str]:
    """What little a process is told; without a home, libraries would ask the system for the reader's."""
    return {"HOME": os.sep} | {name: variables[name] for name in _VARIABLES if name in variables}


_ENDINGS = {0: Ending.DONE, child.NO_MEMORY: Ending.COSTLY}
if sys.platform != "win32":
    import signal

    # by which `confinement` has it ended
    _ENDINGS |= {-signal.SIGPROF: Ending.COSTLY, -signal.SIGXCPU: Ending.COSTLY, -signal.SIGALRM: Ending.SLOW}
    # by which this program ends only what it asks no more
    _ENDINGS |= dict.fromkeys((-signal.SIGKILL, -signal.SIGTERM), Ending.KILLED)
