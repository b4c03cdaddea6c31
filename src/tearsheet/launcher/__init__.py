"""Which program a double-click starts, and under which name every desktop knows it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from tearsheet import tr
from tearsheet.errors import LauncherError
from tearsheet.storage import paths
from tearsheet.storage.paths import APPLICATION_ID

FROM_DESKTOP = ("--from-desktop", "--")
"""Arguments before the file's path: show start-up errors in a window; a path is never an option."""


class _System(Protocol):
    def install(self, program: Path, environment: Mapping[str, str]) -> tuple[Path, ...]: ...

    def remove(self, environment: Mapping[str, str]) -> tuple[Path, ...]: ...


def install(program: Path, environment: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Write or bring up to date menu entry, desktop icon and file types; the files now there.

    Args:
        program: Absolute path of what a double-click runs.
        environment: Variables that tell where the reader's folders are.

    Raises:
        LauncherError: One could not be written, or a file of that name is not the program's own.
    """
    return _system().install(program, environment)


def remove(environment: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Take away all that `install` wrote and nothing else; the files taken away.

    Args:
        environment: Variables that tell where the reader's folders are.

    Raises:
        LauncherError: One could not be removed.
    """
    return _system().remove(environment)


def _system() -> _System:
    if sys.platform == "win32":
        from tearsheet.launcher import windows  # exists for one system

        return windows
    if sys.platform == "darwin":
        from tearsheet.launcher import macos  # exists for one system

        return macos
    from tearsheet.launcher import linux  # not needed to start

    return linux


def program_path(
    started_as: str | None = None, interpreter: str = sys.executable, root: Path | None = None
) -> Path:
    """Absolute path of what starts the program: a checkout's script, else the installed command.

    Links are not followed: those that pip and pipx make stay where they are at the next update.

    Args:
        started_as: How the program was called; by default, how this process was.
        interpreter: Of this process; a virtual environment has the command beside it.
        root: What holds the folder `resources`; a checkout has the script beside that.

    Raises:
        LauncherError: There is no such file.
    """
    command = f"{APPLICATION_ID}.exe" if sys.platform == "win32" else APPLICATION_ID
    called = sys.argv[0] if started_as is None else started_as
    places = (
        str((root or paths.resource().parent) / command),
        called if Path(called).name == command else "",
        str(Path(interpreter).with_name(command)),
        command,
    )
    found = next(filter(None, map(shutil.which, places)), None)
    if found is None:
        raise LauncherError(
            tr(
                "No command “{command}” was found that a double-click could start. Install "
                "Tearsheet, for example with pipx, and try again.",
                command=command,
            )
        )
    return Path(found).absolute()
