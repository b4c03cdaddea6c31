"""The files that a browser put beside a page when it saved it: `Page.html` and `Page_files/`."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from tearsheet.formats.page import no_resource

_MAX_BYTES = 20 * 1024 * 1024
_MAX_ADDRESS = 1_000


def resources(path: Path | None) -> Callable[[str], tuple[str, bytes] | None]:
    """What finds the files that lie in folders beside a page; it never leaves them, nor follows a link."""
    if path is None:
        return no_resource
    folder = path.parent

    def resource(address: str) -> tuple[str, bytes] | None:
        content = _content(folder, address)
        return ("", content) if content else None

    return resource


def _content(folder: Path, address: str) -> bytes:
    """The bytes of a regular file below the folder; none for any other address."""
    if not address or len(address) > _MAX_ADDRESS:
        return b""
    try:
        parts = urlsplit(address)
        relative = PurePosixPath(unquote(parts.path))
        if parts.scheme or parts.netloc or relative.is_absolute() or not _is_below(relative):
            return b""
        return _plain_file(folder, relative)
    except (OSError, ValueError):
        # a file that is missing or may not be read, or an address that names none: no picture
        return b""


def _is_below(relative: PurePosixPath) -> bool:
    """Whether a path names a file in a folder beside the page, on any system."""
    return len(relative.parts) > 1 and not any(
        part == ".." or "\\" in part or ":" in part or "\0" in part for part in relative.parts
    )


def _plain_file(folder: Path, relative: PurePosixPath) -> bytes:
    """The bytes of a file no part of whose path is a link.

    Raises:
        OSError: There is no such file, or it may not be read.
    """
    place = folder
    for part in relative.parts:
        place = place / part
        mode = place.lstat().st_mode
        if stat.S_ISLNK(mode):
            return b""
    if not stat.S_ISREG(mode) or place.lstat().st_size > _MAX_BYTES:
        return b""
    return place.read_bytes()
