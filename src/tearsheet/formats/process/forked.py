"""Processes that read pages, forked by one that has imported already what they need (see `fork_server`).

That one is started for the first page, and kept. Only Linux has all that it needs (pidfd_open(2)); elsewhere
each page has a process that is started for it.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from threading import Lock
from typing import IO
from weakref import finalize

from tearsheet.formats.process import child
from tearsheet.formats.process.process import Job, Running, command, environment, spawned

_NUMBER = 4  # bytes, as in `fork_server`, which only the other process imports
_lock = Lock()
_kept: list[_ForkServer] = []


def forked(job: Job) -> Running:
    """A process that does a job, forked where that is possible.

    Raises:
        OSError: No process can be started.
    """
    with suppress(OSError):  # there can be no more descriptors now, or it has no room for more jobs
        for _ in range(2):
            if server := _server():
                try:
                    return server.fork(job)
                except ConnectionError:  # it has ended, having had nothing to do
                    server.end()
    return spawned(job)


def end() -> None:
    """End the process that forks, and all that it has forked."""
    with _lock:
        while _kept:
            _kept.pop().end()


def _server() -> _ForkServer | None:
    """The process that forks, started where there is none for the folders and the environment of now."""
    if not _is_possible():
        return None
    with _lock:
        surroundings = command(child.FORK_SERVER, "", ""), environment(os.environ)
        if not (_kept and _kept[0].end.alive and _kept[0].surroundings == surroundings):
            _kept[:] = [_ForkServer(*surroundings)]
        return _kept[0]


def _is_possible() -> bool:
    if sys.platform != "linux":
        return False
    with suppress(OSError):
        os.close(os.pidfd_open(os.getpid()))
        return True
    return False


class _ForkServer:
    """The process that forks.

    Attributes:
        surroundings: Its command and environment.
        end: Ends it; comes to pass at the latest when this process ends.
    """

    def __init__(self, started_by: Sequence[str], variables: Mapping[str, str]) -> None:
        self.surroundings = started_by, variables
        self._control, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        nowhere = subprocess.DEVNULL
        self._control.setblocking(False)  # a window never waits for the other process
        with there, ExitStack() as failed:
            failed.enter_context(self._control)
            process = subprocess.Popen(
                started_by, stdin=there.fileno(), stdout=nowhere, stderr=nowhere, env=variables
            )
            failed.pop_all()
        self.end = finalize(self, _end, process, self._control)

    def fork(self, job: Job) -> Running:
        """A process for a job.

        Raises:
            ConnectionError: This has ended.
            OSError: There can be no more pipes now, or it has no room for more jobs.
        """
        content = "\0".join((job.module, job.argument, str(job.seconds))).encode("utf-8", "surrogateescape")
        with ExitStack() as its, ExitStack() as failed:
            requests, to_child = os.pipe()
            its.callback(os.close, requests)
            feed = failed.enter_context(os.fdopen(to_child, "wb"))
            from_child, answers = os.pipe()
            its.callback(os.close, answers)
            answer = failed.enter_context(os.fdopen(from_child, "rb"))
            life, its_life = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            failed.enter_context(life)
            its.enter_context(its_life)
            socket.send_fds(self._control, [content], [requests, answers, its_life.fileno()])
            failed.pop_all()
        return _Forked(self, life, feed, answer)


def _end(process: subprocess.Popen[bytes], control: socket.socket) -> None:
    control.close()
    process.kill()
    process.wait()


class _Forked:
    """One that was forked, or will be as soon as the other process has imported what it needs."""

    def __init__(
        self, server: _ForkServer, life: socket.socket, requests: IO[bytes], answers: IO[bytes]
    ) -> None:
        self.requests = requests
        self.answers = answers
        self._server = server
        self._life = life
        self._lock = Lock()
        self._pid: int | None = None

    @property
    def pid(self) -> int:
        """Its number, once it is forked; 0 where it was ended before."""
        with self._lock:
            if self._pid is None:
                self._pid = self._next_number() or 0
            return self._pid

    def kill(self) -> None:
        """Have it ended."""
        with suppress(OSError):  # it has ended
            self._life.shutdown(socket.SHUT_RDWR)

    def give_up(self) -> None:
        """End it even if the other process does not get on; that is then ended too."""
        self.kill()
        if self._pid is None:
            self._server.end()

    def wait(self) -> int:
        """How it has ended, as `subprocess` tells it."""
        is_forked = self.pid > 0
        status = self._next_number() if is_forked else None
        self.close()
        return -signal.SIGKILL if status is None else status

    def close(self) -> None:
        """Close all that leads to it."""
        self._life.close()
        for stream in (self.requests, self.answers):
            with suppress(OSError):  # what it has not read cannot be written any more
                stream.close()

    def _next_number(self) -> int | None:
        with suppress(OSError):
            if content := self._life.recv(_NUMBER):
                return int.from_bytes(content, "little", signed=True)
        return None
