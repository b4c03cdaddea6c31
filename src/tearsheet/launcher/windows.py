"""The launcher on Windows: links in the Start menu and on the desktop, and a place in "Open with".

The system makes links only through COM, so a PowerShell script does it; it is part of Windows.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from tearsheet import tr
from tearsheet.errors import LauncherError
from tearsheet.formats import LOADERS
from tearsheet.storage import paths
from tearsheet.storage.paths import APPLICATION_ID

_PATIENCE = 60  # seconds; the first start of PowerShell after an update takes many
_NO_WINDOW = 0x08000000  # subprocess.CREATE_NO_WINDOW, which exists on Windows only


def install(program: Path, environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Make or bring up to date the links and the registration.

    Raises:
        LauncherError: A part could not be written, or a stranger's file is in its place.
    """
    return _run(install_arguments(program), environment)


def remove(environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Remove the links and the registration.

    Raises:
        LauncherError: A part could not be removed.
    """
    return _run(("-Action", "remove"), environment)


def install_arguments(program: Path) -> tuple[str, ...]:
    """What the script is called with; a parameter's value is never read as a command."""
    suffixes = dict.fromkeys(suffix for loader in LOADERS for suffix in loader.suffixes)
    icon = paths.resource("icons", f"{APPLICATION_ID}.ico")
    return (
        *("-Action", "install"),
        *("-Program", str(program)),
        *("-Icon", str(icon)),
        *("-Suffixes", " ".join(suffixes)),
    )


def _run(arguments: tuple[str, ...], environment: Mapping[str, str]) -> tuple[Path, ...]:
    """The paths that the script prints."""
    import subprocess  # costs 7 ms

    script = paths.resource("desktop", "launcher.ps1")
    options = ("-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass")
    try:
        answer = subprocess.run(
            ["powershell.exe", *options, "-File", str(script), *arguments],
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
            creationflags=_NO_WINDOW if os.name == "nt" else 0,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise LauncherError(
            tr("The links could not be changed, PowerShell did not answer: {error}.", error=error)
        ) from error
    if answer.returncode:
        reason = answer.stderr.decode("utf-8", "replace").strip()
        raise LauncherError(tr("The links could not be changed: {reason}", reason=reason))
    return tuple(Path(line) for line in answer.stdout.decode("utf-8", "replace").splitlines())
