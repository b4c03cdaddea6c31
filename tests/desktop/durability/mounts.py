"""Small disks of our own, in a mount namespace of our own: it goes with the process, whatever happens."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

CANNOT = 77
"""Exit status of a trial that this machine does not allow."""
_INSIDE = "TEARSHEET_TRIAL_IS_INSIDE"


def enter_namespace() -> None:
    """Go on in a mount namespace; without root's rights only some file systems can be mounted in it."""
    if _INSIDE in os.environ:
        return
    if not shutil.which("unshare"):
        give_up("there is no command “unshare”")
    as_root = () if os.geteuid() == 0 else ("--user", "--map-root-user")
    command = ["unshare", "--mount", *as_root, sys.executable, *sys.argv]
    ended = subprocess.run(command, env=os.environ | {_INSIDE: "yes"}, check=False)
    # where no namespace can be had, its own word on that stands on standard error
    sys.exit(CANNOT if ended.returncode == 1 and not _can_unshare(as_root) else ended.returncode)


def _can_unshare(as_root: Sequence[str]) -> bool:
    command = ["unshare", "--mount", *as_root, "true"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def give_up(reason: str) -> None:
    """End the trial, saying why it cannot be made here."""
    print(f"This machine does not allow the trial: {reason}.", file=sys.stderr)
    sys.exit(CANNOT)


@contextmanager
def mounted(folder: Path, *arguments: str) -> Iterator[None]:
    """A file system on a folder, as `mount` is asked for it."""
    folder.mkdir(exist_ok=True)
    mounting = subprocess.run(["mount", *arguments, folder], capture_output=True, text=True, check=False)
    if mounting.returncode:
        give_up(mounting.stderr.strip())
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)
