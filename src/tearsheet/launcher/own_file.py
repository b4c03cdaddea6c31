"""A file of the launcher: how it is told from a stranger's of the same name, written and removed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tearsheet import marked, tr
from tearsheet.errors import LauncherError
from tearsheet.storage import files

_MAX_BYTES = 1 << 20
NOT_WRITTEN = marked("“{path}” could not be written: {reason}.")
NOT_REMOVED = marked("“{path}” could not be removed: {reason}.")
NOT_READ = marked("“{path}” could not be read: {reason}.")
NOT_CHANGED = marked("“{path}” could not be changed: {reason}.")


@contextmanager
def naming(path: Path, failure: str) -> Iterator[None]:
    """Turn a failure inside into a sentence: the `failure`, with its file, and why.

    Raises:
        LauncherError: Something inside raised an `OSError`.
    """
    try:
        yield
    except OSError as error:
        raise LauncherError(tr(failure, path=path, reason=files.cause(error))) from error


@dataclass(frozen=True, slots=True)
class OwnFile:
    """One file of the launcher.

    Attributes:
        path: Absolute.
        mark: Words in what every version of the program writes there, and in nobody else's file.
        mode: Permissions.
    """

    path: Path
    mark: str
    mode: int = 0o644

    def is_there(self) -> bool:
        """Whether a version of this file stands at its path.

        Raises:
            LauncherError: What stands there could not be read.
        """
        with naming(self.path, NOT_READ):
            try:
                return self.mark.encode() in files.read_regular(self.path, _MAX_BYTES)
            except (FileNotFoundError, files.NotAFileError, files.TooLargeError):
                return False

    def check_place(self) -> None:
        """Make sure that nothing of somebody else's would be overwritten.

        Raises:
            LauncherError: A stranger's file has this name, or it could not be read.
        """
        if os.path.lexists(self.path) and not self.is_there():
            raise LauncherError(
                tr(
                    "“{path}” was not written by Tearsheet and stays as it is. Move it elsewhere and "
                    "install the launcher again.",
                    path=self.path,
                )
            )

    def write(self, content: bytes) -> None:
        """Write it, in a folder that is made where it is missing.

        Raises:
            LauncherError: It could not be written.
        """
        with naming(self.path, NOT_WRITTEN):
            files.make_folder(self.path.parent)
            files.write_atomically(self.path, content)
            self.path.chmod(self.mode)

    def remove(self) -> bool:
        """Remove it if it is the program's own; whether it was there.

        Raises:
            LauncherError: It could not be removed.
        """
        if not self.is_there():
            return False
        with naming(self.path, NOT_REMOVED):
            self.path.unlink()
            files.sync_folder(self.path.parent)
        return True
