"""What the packed program starts: the command line and its windows, or reading for another process of it."""

from __future__ import annotations

import os
import sys
from typing import NoReturn

_LIBRARIES = "LD_LIBRARY_PATH"


def start() -> NoReturn:
    """Do what the arguments ask for, and end."""
    from tearsheet.storage.paths import READING  # once the environment is the reader's

    if sys.argv[1:2] == [READING]:
        from tearsheet.formats.process import child

        del sys.argv[1]
        child.main()
    from tearsheet.__main__ import main

    sys.exit(main())


def restore_environment() -> None:
    """Let the browser and others that are started find their own libraries, not the packed ones.

    PyInstaller's starter names its folder in a variable, and keeps the reader's value beside it.
    """
    before = os.environ.pop(f"{_LIBRARIES}_ORIG", None)
    if before is not None:
        os.environ[_LIBRARIES] = before
    else:
        os.environ.pop(_LIBRARIES, None)


if __name__ == "__main__":
    restore_environment()
    start()
