"""The place of the one program: a lock that it holds as long as it lives, and the socket beside it.

Only who has the lock touches the socket, so that one that was left by a program that died is taken over
without a race. The lock's file stays.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False  # as in the package
if TYPE_CHECKING:
    import _socket
    import socket

_BACKLOG = 128
"""So many starts may wait at one moment to be greeted."""
_MODE = 0o600


class Place:
    """Where one process is the one program for its surroundings.

    Attributes:
        address: The path of its socket.
        waiting: The other end of what waits for this program's first windows to be closed, if anything does.
    """

    __slots__ = ("_lock", "address", "waiting")

    def __init__(self, address: str, lock: int) -> None:
        self.address = address
        self._lock = lock
        self.waiting: _socket.socket | None = None

    @classmethod
    def taken(cls, address: str) -> Place | None:
        """The place, if no other process has it.

        Args:
            address: The path of its socket.

        Raises:
            OSError: There can be none.
        """
        import fcntl  # not on Windows

        flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
        lock = os.open(f"{address}.lock", flags, _MODE)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(lock)
            if isinstance(error, BlockingIOError):
                return None
            raise
        return cls(address, lock)

    def listen(self) -> socket.socket:
        """The socket at which starts are heard from now on; it never blocks.

        Raises:
            OSError: There can be none.
        """
        import socket  # not before the first text

        self._unlink()
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET | socket.SOCK_NONBLOCK)
        os.fchmod(listening.fileno(), _MODE)  # whatever the umask lets through
        listening.bind(self.address)
        listening.listen(_BACKLOG)
        if self.waiting:
            _close(2)
        return listening

    def leave(self) -> None:
        """Let the next start have the place, if this process has it still."""
        if self._lock >= 0:
            self._unlink()
            self.let_go()

    def let_go(self) -> None:
        """Hold it no more, whatever lies there: a process that this one has forked may hold it still."""
        os.close(self._lock)
        self._lock = -1

    def leave_terminal(self) -> None:
        """Outlive the terminal; hold nothing open that others wait for the end of; errors are still told."""
        os.setsid()
        _close(0, 1)

    def _unlink(self) -> None:
        if os.path.lexists(self.address):
            os.unlink(self.address)  # noqa: PTH108 - as in `address`


def _close(*descriptors: int) -> None:
    """Let nothing be read from these, or written to them, from now on."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in descriptors:
        os.dup2(nowhere, descriptor)
    os.close(nowhere)
