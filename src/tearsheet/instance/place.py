"""The place of the one program: a lock that it holds as long as it lives, and the socket beside it.

Only who has the lock touches the socket, so that one that was left by a program that died is taken over
without a race. The lock's file stays, and says which process holds it; where somebody deletes it, the place
is free, and its socket another's.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False  # as in the package
if TYPE_CHECKING:
    import _socket
    import socket

_BACKLOG = 128
"""So many starts may wait at one moment to be greeted."""
_MODE = 0o1600
"""For this user alone; the sticky bit keeps what is old from being cleared away (XDG Base Directory 0.8)."""
_LISTENS = "listens"
_LONGEST = 32  # characters of a process's number, and of the word behind it


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
        place = cls(address, os.open(_lock_of(address), flags, _MODE))
        try:
            fcntl.flock(place._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if place.is_held():
                place.sign()
                return place
        except BlockingIOError:
            pass
        except OSError:
            place.let_go()
            raise
        place.let_go()
        return None

    def is_held(self) -> bool:
        """Whether the lock is still that of the place: nobody has deleted its file."""
        try:
            here = os.stat(_lock_of(self.address), follow_symlinks=False)  # noqa: PTH116 - as in `address`
        except OSError:
            return False
        mine = os.fstat(self._lock)
        return (here.st_dev, here.st_ino) == (mine.st_dev, mine.st_ino)

    def sign(self, word: str = "") -> None:
        """Let `holder` tell that this process holds it.

        Args:
            word: `_LISTENS` once it does.
        """
        try:
            os.ftruncate(self._lock, 0)
            os.pwrite(self._lock, f"{os.getpid()} {word}".encode(), 0)
        except OSError:  # the disk is full: it is not told
            pass

    def listen(self) -> socket.socket:
        """The socket at which starts are heard from now on; it never blocks.

        Raises:
            OSError: There can be none, or the place is another's now.
        """
        import socket  # not before the first text

        if not self.is_held():
            raise FileNotFoundError(_lock_of(self.address))
        self._unlink()
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET | socket.SOCK_NONBLOCK)
        try:
            os.fchmod(listening.fileno(), _MODE)  # whatever the umask lets through
            listening.bind(self.address)
            listening.listen(_BACKLOG)
        except OSError:
            listening.close()
            raise
        self.sign(_LISTENS)
        if self.waiting:
            _close(2)
        return listening

    def leave(self) -> None:
        """Let the next start have the place, if this process has it still."""
        if self._lock >= 0:
            if self.is_held():
                self.sign()  # as long as no socket is there
                self._unlink()
            self.let_go()

    def let_go(self) -> None:
        """Hold it no more, whatever lies there: a process that this one has forked may hold it still."""
        os.close(self._lock)
        self._lock = -1

    def leave_terminal(self) -> None:
        """Outlive the terminal; hold nothing open that others wait for the end of; errors are still told."""
        os.setsid()
        self.sign()
        _close(0, 1)

    def _unlink(self) -> None:
        if os.path.lexists(self.address):
            os.unlink(self.address)  # noqa: PTH108 - as in `address`


def holder(address: str) -> tuple[int, bool]:
    """The number of the process that holds a place, or 0; whether it is told to have begun to listen."""
    try:
        with open(_lock_of(address), "rb") as file:  # noqa: PTH123 - as in `address`
            program, _, word = file.read(_LONGEST).decode("ascii").partition(" ")
            return int(program or "0"), word == _LISTENS
    except (OSError, ValueError):
        return 0, False


def _lock_of(address: str) -> str:
    return f"{address}.lock"


def _close(*descriptors: int) -> None:
    """Let nothing be read from these, or written to them, from now on."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in descriptors:
        os.dup2(nowhere, descriptor)
    os.close(nowhere)
