"""Which needs of a table this machine does not have: lines of need and package, one each.

Run as `python missing.py TABLE USE…` by a Python that the project is not installed for.
"""

from __future__ import annotations

import ctypes
import shutil
import sys
from collections.abc import Collection, Iterator
from pathlib import Path


def missing(table: Path, uses: Collection[str]) -> Iterator[tuple[str, str]]:
    """The needs of some uses that are not there, each with the package that has it."""
    for line in table.read_text(encoding="utf-8").splitlines():
        use, need, package = line.split() if line and not line.startswith("#") else ("", "", "")
        if use in uses and not is_there(need):
            yield need, package


def is_there(need: str) -> bool:
    """Whether a library ("libGL.so.1") can be loaded with all that it needs, or a command or file be found.

    A file is given by a pattern of its whole path: "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib".
    """
    if need.startswith("/"):
        return any(Path("/").glob(need[1:]))
    if ".so." not in need:
        return shutil.which(need) is not None
    try:
        ctypes.CDLL(need)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    for found in missing(Path(sys.argv[1]), sys.argv[2:]):
        print(*found)
