"""Where the one program can be reached by starts whose windows would look, read and write as its own.

Nothing is imported here, nor in `client`, that Python has not loaded by itself: a start that hands its files
over is then over before it would have begun.
"""

from __future__ import annotations

import os
import sys

from tearsheet import __version__

VARIABLES = (
    "QT_QPA_PLATFORM",
    "WAYLAND_DISPLAY",
    "DISPLAY",
    "HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_CACHE_HOME",
    "LANGUAGE",
    "LC_ALL",
    "LC_MESSAGES",
    "LC_TIME",
    "LANG",
    "TZ",
    "QT_SCALE_FACTOR",
    "QT_FONT_DPI",
)
"""What decides on which screen, for whom, in which language and at what size a window opens."""
_FOLDER = "tearsheet"
_DIGEST = 8  # bytes; so many that no two surroundings of one reader ever have the same
_LONGEST = 107  # bytes of the path of a socket (unix(7))
_KIND_OF_FILE, _IS_FOLDER = 0o170000, 0o040000  # inode(7)
_OTHERS = 0o077


def of_this_start() -> str:
    """The path of the socket of the one program; empty where there can be none.

    There is one only on Linux, in a folder of `XDG_RUNTIME_DIR` that nobody else can enter.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform != "linux" or not runtime.startswith("/"):
        return ""
    folder = f"{runtime}/{_FOLDER}"
    try:
        path = f"{folder}/{_digest()}"
        return path if len(os.fsencode(path)) <= _LONGEST and _is_private(folder) else ""
    except (ImportError, OSError):
        return ""


def _is_private(folder: str) -> bool:
    """Whether a folder is this user's alone; one that is missing is made.

    Raises:
        OSError: It is missing, and cannot be made.
    """
    try:  # noqa: SIM105 - see the module
        os.mkdir(folder, 0o700)  # noqa: PTH102
    except FileExistsError:
        pass
    found = os.lstat(folder)
    is_folder = found.st_mode & _KIND_OF_FILE == _IS_FOLDER
    return is_folder and not found.st_mode & _OTHERS and found.st_uid == os.getuid()


def _digest() -> str:
    """What no start has that has another version, screen, home or language than this one.

    The namespace of files is among it: in a container, a path may lead to another file, or to none.

    Raises:
        ImportError: This Python has no digests of its own.
        OSError: The system tells no namespaces.
    """
    from _blake2 import blake2b  # `hashlib` takes 11 ms

    folder = "" if hasattr(sys, "frozen") else __file__  # a packed program may lie elsewhere at each start
    program = (__version__, sys.executable, folder, os.readlink("/proc/self/ns/mnt"))  # noqa: PTH115
    surroundings = repr((program, [os.environ.get(name) for name in VARIABLES]))
    return blake2b(surroundings.encode("utf-8", "surrogateescape"), digest_size=_DIGEST).hexdigest()
