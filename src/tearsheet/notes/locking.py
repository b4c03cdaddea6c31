"""One process at a time changes a folder of notes; the lock ends with the process that holds it.

The lock is a file elsewhere, since one among the notes would be carried to other computers. filelock and
portalocker promise no more, and import asyncio: 50 ms, where `fcntl` takes none.
"""

from __future__ import annotations

import os
import sys
import time
from collections import defaultdict
from contextlib import contextmanager, suppress
from threading import RLock
from typing import TYPE_CHECKING

from tearsheet import tr
from tearsheet.errors import NoteError
from tearsheet.storage import digests, files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PATIENCE = 10.0  # seconds: a slow disk, not a process that has been stopped
_PAUSE = 0.005  # seconds

_own: defaultdict[str, RLock] = defaultdict(RLock)
"""Real path of a folder -> held by the thread of this process that changes it."""


@contextmanager
def locked(lock_folder: Path, folder: Path) -> Iterator[None]:
    """Hold the lock of a folder; on Windows there is none between processes.

    The threads of this process wait for one another as long as the disk takes.

    Where no lock file can be made, the work is done without: versions that two processes write
    at once are then joined at the next reading, unless they rename onto one file at one moment.

    Args:
        lock_folder: Where lock files lie; it is made.
        folder: What is locked, by whatever path it is reached.

    Raises:
        NoteError: Another process has held it for ten seconds.
    """
    with _own[os.path.realpath(folder)]:
        descriptor = _opened(lock_folder, folder)
        try:
            if descriptor is not None:
                _wait(descriptor, folder)
            yield
        finally:
            if descriptor is not None:
                os.close(descriptor)


def _opened(lock_folder: Path, folder: Path) -> int | None:
    if sys.platform == "win32":
        return None
    name = digests.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:16]
    with suppress(OSError):
        files.make_folder(lock_folder)
        return os.open(lock_folder / f"notes-{name}.lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    return None


def _wait(descriptor: int, folder: Path) -> None:
    if sys.platform == "win32":
        return
    import fcntl  # absent on Windows

    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(_PAUSE)
        except OSError:
            return  # a file system without locks
        else:
            return
    raise NoteError(
        tr("Another program is busy with the notes folder {folder}. Try again in a moment.", folder=folder)
    )
