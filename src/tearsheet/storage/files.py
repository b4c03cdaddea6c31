"""How a file is written so that a kill or a power cut leaves either the old one or the new one."""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path
from types import MappingProxyType

from tearsheet import marked, tr

_NO_LINK = getattr(os, "O_NOFOLLOW", 0)  # absent on Windows
OWN, SHARED = 0o600, 0o666
"""Modes of files: for their owner alone, and for all to whom the user's umask gives what the user writes."""
_AS_IS = getattr(os, "O_BINARY", 0)  # Windows only, where line ends would be changed without it
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)  # a pipe in the place of a file must not stop the program
_STRAY = r"~.+\.(?P<pid>[0-9]{1,10})\.[0-9a-f]{8}\.tmp"
_NOT_REGULAR = marked("it is not a regular file")
_DAY = 24 * 60 * 60.0  # seconds

_CAUSES: Mapping[int, str] = MappingProxyType(
    {
        errno.ENOSPC: marked("the disk is full"),
        errno.EDQUOT: marked("your share of the disk is used up"),
        errno.EROFS: marked("the disk is read-only"),
        errno.EACCES: marked("you have no permission"),
        errno.EPERM: marked("you have no permission"),
        errno.ENOENT: marked("the folder is gone"),
        errno.ENOTDIR: marked("a file stands where a folder should be"),
        errno.EEXIST: marked("a file stands where a folder should be"),
        errno.EIO: marked("the disk reports an error"),
        errno.ENAMETOOLONG: marked("the name is too long"),
    }
)


class NotAFileError(OSError):
    """What stands under a name is a folder, a link, a pipe or a device."""


class TooLargeError(OSError):
    """A file is larger than its reader takes."""


def cause(error: OSError) -> str:
    """Why a file could not be read or written, as the end of a sentence: "the disk is full"."""
    if isinstance(error, NotAFileError | TooLargeError):
        return str(error)
    known = _CAUSES.get(error.errno or 0)
    return tr(known) if known else error.strerror or tr("the system gives no reason")


def write_atomically(path: Path, content: bytes, mode: int = OWN) -> os.stat_result:
    """Write a file; on return it would survive a power cut.

    What is returned is the status of the very file that was written.

    A link at `path` is replaced by the file. On Windows a folder cannot be synchronised: there the
    name of a new file is as durable as the file system makes it.

    Args:
        path: Where.
        content: All of it.
        mode: Who may read it: `OWN`, or `SHARED` for what its reader hands on.

    Raises:
        OSError: It could not be written or synchronised. What stood there before still stands
            there, unless only the folder could not be synchronised.
    """
    # 40 of at most 4 bytes each, so that the longest name that a file can have stays possible
    temporary = path.with_name(f"~{path.name[:40]}.{os.getpid()}.{os.urandom(4).hex()}.tmp")
    try:
        status = _write_durably(temporary, content, mode)
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
    return status


def _write_durably(path: Path, content: bytes, mode: int) -> os.stat_result:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK | _AS_IS, mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)
        return os.fstat(descriptor)


def sync_folder(folder: Path) -> None:
    """Make what was renamed, made or removed in a folder survive a power cut; not on Windows.

    Raises:
        OSError: It could not be synchronised.
    """
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def is_folder(folder: Path) -> bool:
    """Whether a folder can be reached; not one behind a folder that may not be entered."""
    try:
        return folder.is_dir()
    except OSError:
        return False


def is_there(path: Path) -> bool:
    """Whether anything has this name, were it a link that leads nowhere."""
    return os.path.lexists(path)


def is_same(path: Path, other: Path | None) -> bool:
    """Whether both lead to one file that is there, links followed."""
    with suppress(OSError, ValueError):  # a path with a NUL in it is none that a file could have
        return other is not None and path.samefile(other)
    return False


def make_folder(folder: Path) -> None:
    """Make a folder for its owner alone, and those above it, so that they survive a power cut.

    Raises:
        OSError: It could not be made.
    """
    if folder.is_dir():
        return
    if not folder.parent.is_dir():
        make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    sync_folder(folder.parent)


def read_regular(path: Path, at_most: int, folder: int | None = None) -> bytes:
    """The content of a regular file, following no link and waiting for no pipe.

    Args:
        path: The file.
        at_most: Bytes.
        folder: The descriptor of the folder that a relative path begins in; else the current one.

    Raises:
        NotAFileError: It is a folder, a link, a pipe or a device.
        TooLargeError: It has more bytes than `at_most`.
        OSError: It could not be read.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | _NO_LINK | _NO_WAIT | _AS_IS, dir_fd=folder)
        try:
            return _content(descriptor, at_most)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno in {errno.ELOOP, errno.EISDIR, errno.ENXIO}:  # a link, a folder, a socket
            raise NotAFileError(tr(_NOT_REGULAR)) from error
        raise


def _content(descriptor: int, at_most: int) -> bytes:
    """All that a file holds, read without a file object: that alone would take longer than reading."""
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        raise NotAFileError(tr(_NOT_REGULAR))
    if status.st_size > at_most:
        raise TooLargeError(tr("it is larger than {limit} KiB", limit=at_most >> 10))
    content = os.read(descriptor, status.st_size + 1)
    if len(content) != status.st_size:  # it is being written, or lies on a disk that gives a part at a time
        while part := os.read(descriptor, at_most):
            content += part
    return content


def set_aside(path: Path, name: str = "") -> Path:
    """Rename a file that cannot be understood to a free name beginning "unreadable-"; the new path.

    Args:
        path: The file.
        name: What stands behind that; else its own name.

    Raises:
        OSError: It could not be renamed.
    """
    kept = free_name(path.with_name(f"unreadable-{name or path.name}"))
    path.rename(kept)
    return kept


def free_name(path: Path) -> Path:
    """The path itself if nothing has this name, else with "-2", "-3"… before its ending."""
    if not os.path.lexists(path):
        return path
    numbered = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return next(candidate for candidate in numbered if not os.path.lexists(candidate))


def sweep(folder: Path) -> None:
    """Remove the temporary files that killed processes have left in a folder.

    A process that still runs may be about to rename its own: that one is left, for a day at most.
    What cannot be listed or removed is left: it does no harm, no reader takes it for a note.
    """
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            match = re.fullmatch(_STRAY, entry.name)
            if match and _is_abandoned(entry, int(match["pid"])):
                Path(entry).unlink(missing_ok=True)


def _is_abandoned(stray: os.DirEntry[str], pid: int) -> bool:
    is_old = time.time() - stray.stat(follow_symlinks=False).st_mtime > _DAY
    return is_old or not _is_running(pid)


def _is_running(pid: int) -> bool:
    if sys.platform == "win32":
        return True  # os.kill would end it there; the file's age decides
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
