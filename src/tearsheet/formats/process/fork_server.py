"""The process that has imported all that reading pages needs, and forks one for each page, which reads it.

It never reads a foreign byte: these go from the program to the forked process, which gives up its rights
before the first of them. It has one thread, as whatever forks must, does nothing but fork, and ends with the
program, or when nothing has been read for a while; with it ends all that it has forked.
"""

from __future__ import annotations

import ctypes
import gc
import os
import resource
import select
import signal
import socket
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import NamedTuple

CONTROL = 0
"""The descriptor of its socket to the program, each message of which is a job."""
NUMBER = 4  # bytes of each of two numbers that are told of a forked process: its own, and how it has ended
DESCRIPTORS = 3
"""Of a job: where its request is read, where its answers are written, the socket of what is told of it."""
LONGEST = 4096  # bytes of a job
_IDLE_SECONDS = 300.0  # without a page to read, until it gives its memory back; a guess
_OWN = "tearsheet."
_MOST_DESCRIPTORS = 1024  # no more than those that `confinement` closes
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG, prctl(2)

_Work = Callable[..., None]


class _Forked(NamedTuple):
    """A process that was forked.

    Attributes:
        pid: Its number.
        handle: A descriptor of it (pidfd_open(2)).
        life: The socket of what is told of it; the program closes its end to have it ended.
    """

    pid: int
    handle: int
    life: socket.socket


class ForkServer:
    """Forks for one program."""

    def __init__(self, control: socket.socket, idle_seconds: float = _IDLE_SECONDS) -> None:
        """Begin.

        Args:
            control: The socket to the program.
            idle_seconds: Without a page to read, until it ends.
        """
        self._control = control
        self._idle_ms = idle_seconds * 1000
        self._is_wanted = True
        self._prepared: dict[tuple[str, str], _Work] = {}
        self._forked: dict[int, _Forked] = {}
        self._poll = select.poll()
        self._poll.register(control, select.POLLIN)

    def serve(self) -> tuple[_Work, float]:
        """Fork until the program ends.

        Returns:
            In each forked process, and nowhere else: what it does, and the seconds that it may take.
        """
        while self._is_wanted or self._forked:
            events = self._poll.poll(None if self._forked else self._idle_ms)
            if not events:  # what has been sent is still done; after that nothing more can come
                self._control.shutdown(socket.SHUT_RD)
            for descriptor, _ in events:
                if descriptor != self._control.fileno():
                    self._look_after(descriptor)
                elif work := self._take_job():
                    return work
        os._exit(0)

    def _take_job(self) -> tuple[_Work, float] | None:
        content, descriptors, *_ = socket.recv_fds(self._control, LONGEST, DESCRIPTORS)
        if not content:  # where the program has ended, the sockets of all that is forked are closed, too
            self._is_wanted = False
            self._poll.unregister(self._control)
        work = None
        if len(descriptors) == DESCRIPTORS:
            work = self._fork(
                content, descriptors[0], descriptors[1], socket.socket(fileno=descriptors.pop())
            )
        if not work:
            for descriptor in descriptors:
                os.close(descriptor)
        return work

    def _fork(
        self, content: bytes, requests: int, answers: int, life: socket.socket
    ) -> tuple[_Work, float] | None:
        module, argument, seconds = content.decode("utf-8", "surrogateescape").split("\0")
        self._prepare(module, argument)
        server, pid = os.getpid(), -1
        with suppress(OSError):  # there can be no more processes now
            pid = os.fork()
        if pid:
            self._watch(pid, life)
            return None
        self._control.detach()  # its descriptor is that of the requests from now on
        _become(server, requests, answers)
        work = self._prepared.get((module, argument)) or import_module(module).prepared(argument)
        return work, float(seconds)

    def _prepare(self, module: str, argument: str) -> None:
        """Import here, once, what the program's own readers need; others do it in their own process."""
        is_own = module.startswith(_OWN) and argument.startswith(_OWN)
        if not is_own or (module, argument) in self._prepared:
            return
        with suppress(Exception):  # the forked process fails in the same way, and the program learns of it
            self._prepared[module, argument] = import_module(module).prepared(argument)
            gc.freeze()

    def _watch(self, pid: int, life: socket.socket) -> None:
        handle = _handle(pid) if pid > 0 else -1
        if handle < 0:
            life.close()  # by which the program knows
            return
        forked = _Forked(pid, handle, life)
        for descriptor in (forked.handle, life.fileno()):
            self._forked[descriptor] = forked
            self._poll.register(descriptor, select.POLLIN)
        with suppress(OSError):  # the program waits no more
            life.send(pid.to_bytes(NUMBER, "little"))

    def _look_after(self, descriptor: int) -> None:
        """Bury a process that has ended, or end one that the program wants no more."""
        forked = self._forked.get(descriptor)
        if forked is None:  # both at once
            return
        if descriptor != forked.handle:
            os.kill(forked.pid, signal.SIGKILL)
        _, status = os.waitpid(forked.pid, 0)
        for one in (forked.handle, forked.life.fileno()):
            del self._forked[one]
            self._poll.unregister(one)
        with suppress(OSError):
            forked.life.send(os.waitstatus_to_exitcode(status).to_bytes(NUMBER, "little", signed=True))
        forked.life.close()
        os.close(forked.handle)


def _handle(pid: int) -> int:
    """A descriptor of a process that was forked; -1 where there can be none now, and it is ended."""
    with suppress(OSError):
        return os.pidfd_open(pid)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return -1


def _become(server: int, requests: int, answers: int) -> None:
    """Have the two pipes where a process that was started has them, and end when the server does."""
    ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != server:
        os._exit(0)
    os.dup2(requests, 0)
    os.dup2(answers, 1)


def forked() -> tuple[_Work, float]:
    """See `ForkServer.serve`; for a process whose standard input is its socket to the program."""
    with suppress(PermissionError):  # it leads a session already
        os.setsid()  # what the terminal says is not for this process
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = min(most, _MOST_DESCRIPTORS) if most >= 0 else _MOST_DESCRIPTORS
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    return ForkServer(socket.socket(fileno=CONTROL)).serve()
