"""The files that lie beside a page, such as those in the folder `Page_files/` that a browser made.

The process that reads a page cannot open them: it asks for one by its name, and the process that has
started it checks the name and hands out what is a picture or, for a frame of a web page, a page by its first
bytes, and nothing else.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from tearsheet import tr
from tearsheet.formats import picture_head
from tearsheet.storage import files

if TYPE_CHECKING:
    from tearsheet.article.model import Article

Files = Callable[[str], bytes]
"""The content of the file that has a path from the folder of a page; empty for none."""
MAX_BYTES = 20 * 1024 * 1024  # bounds the memory
"""Of one file."""
MAX_FRAME = 4 * 1024 * 1024  # bounds the memory
"""Bytes of a page that a frame shows."""
_MAX_ADDRESS = 1_000  # characters; a guess: file systems allow 255 bytes a name
_BEGINS_PAGE = re.compile(rb"[\s\xef\xbb\xbf]{0,100}<(?:!doctype|html|!--)", re.I)
_MOST_BYTES = 64 * 1024 * 1024  # of all files of a page; bounds the memory
_MOST_NAMES = 5_000  # bounds the work
_HAS_FOLDERS = os.open in os.supports_dir_fd and os.stat in os.supports_dir_fd  # not on Windows


def no_files(_name: str) -> bytes:
    """What hands out the files of a page that has none beside it."""
    return b""


def resources(ask: Files) -> Callable[[str], tuple[str, bytes] | None]:
    """What finds, by its address in a web page, a file that lies in a folder beside the page.

    Args:
        ask: The content of the file of a name.
    """

    def resource(address: str) -> tuple[str, bytes] | None:
        name = name_of(address)
        content = ask(name) if name else b""
        return ("", content) if content else None

    return resource


def name_of(address: str) -> str:
    """The relative path that an address is; empty for one on the web and for one without a folder."""
    if len(address) > _MAX_ADDRESS:
        return ""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    name = unquote(parts.path)
    return name if not (parts.scheme or parts.netloc) and "/" in name else ""


NOWHERE = Path(os.devnull) / tr("standard input")
"""Stands for the path of what comes from no file: the name is told, and nothing can lie beside it."""


class HandedOut:
    """What hands out the pictures beside a page, and the pages that its frames show.

    Attributes:
        asked: The names that it was asked for and that may be files of the page, there or not.
    """

    def __init__(self, page: Path, media_type: str) -> None:
        """Begin with nothing asked for.

        Args:
            page: Its file.
            media_type: Of the page: a Markdown text may have pictures in its own folder, a web page
                only in folders beside it, and frames; a message has all in itself.
        """
        self.asked: list[str] = []
        self._folder = page.parent
        self._has_frames = media_type == "text/html"
        self._least = {"text/html": 2, "text/markdown": 1}.get(media_type)
        self._names = _MOST_NAMES
        self._bytes = _MOST_BYTES

    def __call__(self, name: str) -> bytes:
        """The content of the file of that name; empty where it is none of the page's, or not there."""
        self._names -= 1
        if self._least is None or len(parts(name)) < self._least or min(self._names, self._bytes) < 0:
            return b""
        self.asked.append(name)
        with suppress(OSError, ValueError):  # it is missing or may not be read
            content = _read(self._folder, parts(name))
            self._bytes -= len(content)
            is_frame = self._has_frames and is_page(content) and len(content) <= MAX_FRAME
            return content if is_frame or picture_head.kind(content) else b""
        return b""


def nameless(article: Article) -> Article:
    """An article that comes from no file, without the path that stood for that."""
    return article._replace(source=article.source._replace(path=None))


def is_page(content: bytes) -> bool:
    """Whether a file is a web page by its first bytes."""
    return _BEGINS_PAGE.match(content) is not None


def parts(name: str) -> tuple[str, ...]:
    """The parts of a relative path that stays below where it begins, on any system; else none."""
    path = PurePosixPath(normpath(name))  # by its letters alone: no link in it is ever followed
    is_odd = path.is_absolute() or any(sign in name for sign in "\\:\0")
    return () if is_odd or ".." in path.parts else path.parts


def status(folder: Path, inner: tuple[str, ...]) -> os.stat_result:
    """The status of what has a path below a folder; no link in that path is followed.

    Raises:
        OSError: There is nothing, or a link or file in the place of a folder.
        ValueError: The path is none that a file could have.
    """
    with _found(folder, inner) as (path, parent):
        return os.stat(path, dir_fd=parent, follow_symlinks=False)


def _read(folder: Path, inner: tuple[str, ...]) -> bytes:
    """The content of a regular file; anything else is not even opened.

    Raises:
        OSError: There is none, it is too large, or a link is in its path.
        ValueError: The path is none that a file could have.
    """
    with _found(folder, inner) as (path, parent):
        if not stat.S_ISREG(os.stat(path, dir_fd=parent, follow_symlinks=False).st_mode):
            raise files.NotAFileError(path)
        return files.read_regular(path, MAX_BYTES, parent)


@contextmanager
def _found(folder: Path, inner: tuple[str, ...]) -> Iterator[tuple[Path, int | None]]:
    """A path below a folder, and the descriptor that it is relative to; `None` where systems lack these.

    Raises:
        OSError: A folder on the way is missing, or a link.
    """
    if not _HAS_FOLDERS:
        yield _unlinked(folder, inner[:-1]) / inner[-1], None
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for part in inner[:-1]:
            outer = descriptor
            descriptor = os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=outer)
            os.close(outer)
        yield Path(inner[-1]), descriptor
    finally:
        os.close(descriptor)


def _unlinked(folder: Path, inner: tuple[str, ...]) -> Path:
    place = folder
    for part in inner:
        place = place / part
        if not stat.S_ISDIR(place.lstat().st_mode):
            raise files.NotAFileError(place)
    return place
