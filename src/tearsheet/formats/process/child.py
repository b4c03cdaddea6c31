"""What the process does that reads foreign bytes: load what it needs, give up its rights, read, answer, end.

What is read, and how, is said by a module of this program: its `prepared(argument)` imports and opens
all that will be needed and returns the `Work`.
"""

from __future__ import annotations

import gc
import io
import os
import sys
import warnings
from collections.abc import Callable
from importlib import import_module
from typing import NoReturn

ASKED = b"?"
"""The first byte of a message that is the name of a file beside the page, in UTF-8."""
ANSWERED = b"A"
"""The first byte of a message that is an answer, or one of several."""
LENGTH = 8  # bytes of the length, the lowest first, before each content
FORK_SERVER = "tearsheet.formats.process.fork_server"
"""In the place of a module: what reads is forked by this process, again and again."""
BROKEN, NO_MEMORY = 1, 12
"""The statuses that the process ends with where reading fails."""
_STANDARD_OUTPUT, _STANDARD_ERROR = 1, 2
_PIECE = 1 << 20  # bytes


class Channel:
    """The two pipes to the process that has started this one."""

    def __init__(self, requests: int, answers: int) -> None:
        self._requests = requests
        self._answers = answers

    def received(self) -> bytes:
        """The next content that the other side sends.

        Raises:
            EOFError: The other side is gone.
        """
        return self._read(int.from_bytes(self._read(LENGTH), "little"))

    def ask(self, name: str) -> bytes:
        """The content of a file beside the page; empty where the other side hands out none of this name."""
        self._send(ASKED, name.encode("utf-8", "replace"))
        return self.received()

    def answer(self, content: bytes) -> None:
        """Give an answer."""
        self._send(ANSWERED, content)

    def _read(self, length: int) -> bytes:
        content = bytearray()
        while len(content) < length:
            piece = os.read(self._requests, min(_PIECE, length - len(content)))
            if not piece:
                raise EOFError
            content += piece
        return bytes(content)

    def _send(self, kind: bytes, content: bytes) -> None:
        waiting = memoryview(kind + len(content).to_bytes(LENGTH, "little") + content)
        while waiting:
            waiting = waiting[os.write(self._answers, waiting[:_PIECE]) :]


Work = Callable[[bytes, Channel], None]
"""How one kind of foreign bytes is read: it takes them, and answers by the channel."""


def main() -> NoReturn:
    """Read what comes by standard input, and answer by what was standard output.

    The arguments: the module, or that which forks; what it is to prepare for; the seconds on the processor
    that reading may take.
    """
    from tearsheet.formats.process import confinement, system_calls  # not the process that starts this

    module, argument, seconds = sys.argv[1:4]
    warnings.simplefilter("ignore")  # none reads them here, and to print one a file would be opened
    gc.disable()  # nothing of what is imported is thrown away
    if module == FORK_SERVER:
        work, allowed = import_module(module).forked()  # and this is one of those that it forks
    else:
        work, allowed = import_module(module).prepared(argument), float(seconds)
    gc.freeze()
    gc.enable()
    os.dup2(_STANDARD_OUTPUT, system_calls.ANSWERS)
    os.dup2(_STANDARD_ERROR, _STANDARD_OUTPUT)
    sys.stdout = sys.stderr = _Nowhere()  # what a library prints is no answer
    confinement.confine(allowed)
    channel = Channel(system_calls.REQUESTS, system_calls.ANSWERS)
    status = BROKEN
    try:
        work(channel.received(), channel)
        status = 0
    except MemoryError:
        status = NO_MEMORY
    finally:
        os._exit(status)  # taking a large page's tree apart would take as long as making it


class _Nowhere(io.TextIOBase):
    def write(self, text: str, /) -> int:
        return len(text)
