"""What a start and the one program say to each other, each message whole (unix(7), `SOCK_SEQPACKET`).

The program greets, or refuses; the start asks; the program has taken what is asked, and in the end tells
what came of it. Fields of a request end with a NUL, which no path has.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # as in the package
if TYPE_CHECKING:
    import _socket

GREETING, REFUSAL, TAKEN = b"tearsheet", b"refused", b"taken"
LONGEST = 128 * 1024
"""Bytes of a message; what is longer is not sent, and not taken."""
LONGEST_TOKEN = 512
"""Characters of what lets a window come to the front; a guess at more than any has."""
WAIT, FROM_DESKTOP, NEW_INSTANCE = "wait", "from-desktop", "new-instance"
"""What a start may want besides: to be told when the windows are closed; to have mistakes shown in a window;
to be a program of its own."""

Request = tuple[frozenset[str], str, tuple[str, ...]]
"""What is wanted besides, the desktop's token of activation, files: absolute paths, or file: URLs."""


def packed(request: Request) -> bytes:
    """A request as bytes."""
    wanted, token, files = request
    return "\0".join((",".join(sorted(wanted)), token, *files)).encode("utf-8", "surrogateescape")


def unpacked(message: bytes) -> Request | None:
    """What `packed` has made these bytes of; `None` for nonsense."""
    wanted, *others = message.decode("utf-8", "surrogateescape").split("\0")
    if not others:
        return None
    token, *files = others
    if not all(file.startswith("/") or file.lower().startswith("file:/") for file in files):
        return None
    is_token = token.isascii() and token.isprintable() and len(token) <= LONGEST_TOKEN
    return frozenset(filter(None, wanted.split(","))), token if is_token else "", tuple(files)


def ended(status: int, sentences: str = "") -> bytes:
    """What came of a request: an exit status, and what is to be told, a sentence a line."""
    return (bytes([status]) + sentences.encode("utf-8", "replace"))[:LONGEST]


def how_ended(message: bytes) -> tuple[int, list[str]]:
    """What `ended` has made these bytes of."""
    return message[0], message[1:].decode("utf-8", "replace").splitlines()


def peer_of(connection: _socket.socket) -> tuple[int, int]:
    """The process at the other end, and the number of its user (unix(7), `SO_PEERCRED`).

    Raises:
        OSError: The system does not tell.
    """
    import _socket  # who does not call need not import it

    credentials = connection.getsockopt(_socket.SOL_SOCKET, _socket.SO_PEERCRED, 12)
    return int.from_bytes(credentials[:4], sys.byteorder), int.from_bytes(credentials[4:8], sys.byteorder)
