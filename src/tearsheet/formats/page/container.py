"""What those who saved a page wrote into it: its address, the time, the page itself in an archive."""

from __future__ import annotations

import codecs
import re
import zlib
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from importlib import import_module
from io import BytesIO
from typing import TYPE_CHECKING

from tearsheet.formats.fields.dates.written_dates import parse
from tearsheet.formats.page.stated.addresses import of_web

if TYPE_CHECKING:
    from zipfile import ZipFile

_HEAD_LENGTH = 8_192  # bounds the work
_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile((?:(?!<!--).){0,4000}?)-->", re.S)
_ADDRESS = re.compile(r"^[ \t]*url:\s*(\S+)", re.M)
_DATE = re.compile(r"^[ \t]*saved date:(.+)$", re.M)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_ZIP_SIGNATURE = b"PK\x03\x04"
_MAX_UNPACKED = 64 * 1024 * 1024  # bounds the memory
_INDEX = "index.html"
_OF_NAMES = "cp437"  # the encoding of names in archives that do not say theirs (APPNOTE 6.3.10, D.1)


def origin(html: str) -> tuple[str, datetime | None]:
    """The address that a page was saved from and when, as a comment at its beginning says."""
    head = html[:_HEAD_LENGTH]
    if match := _SINGLE_FILE.search(head):
        address, date = _ADDRESS.search(match[1]), _DATE.search(match[1])
        return of_web(address[1] if address else ""), _moment(date[1]) if date else None
    saved_from = _SAVED_FROM.search(head)
    return of_web(saved_from[1] if saved_from else ""), None


def _moment(text: str) -> datetime | None:
    """A moment with its own offset; `None` for a date that does not state one."""
    found = parse(text)
    when = found.when if found else None
    return when if isinstance(when, datetime) and when.tzinfo else None


def prepare() -> None:
    """Import all that unpacking may need, for a process that cannot do so later."""
    import_module("zipfile")  # few pages need it
    codecs.lookup(_OF_NAMES)


def unpacked(raw: bytes) -> tuple[bytes, Callable[[str], tuple[str, bytes] | None]] | None:
    """The page that a self-extracting page of SingleFile holds as a ZIP archive, and what finds its files.

    Returns:
        `None` for a page that is no such one, or whose archive cannot be read.
    """
    if _ZIP_SIGNATURE not in raw:
        return None
    from zipfile import BadZipFile, ZipFile  # few pages need it

    failures = (BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError)
    with suppress(*failures):
        archive = ZipFile(BytesIO(raw))
        names = sorted((name for name in archive.namelist() if name.endswith(_INDEX)), key=len)

        def resource(address: str) -> tuple[str, bytes] | None:
            with suppress(*failures, KeyError):
                return "", _member(archive, names[0].removesuffix(_INDEX) + address)
            return None

        if names and (page := resource(_INDEX)):
            return page[1], resource
    return None


def _member(archive: ZipFile, name: str) -> bytes:
    """The bytes of one file in an archive.

    Raises:
        KeyError: There is none of that name.
        ValueError: It is larger than any page or picture may be.
    """
    with archive.open(name) as file:
        content = file.read(_MAX_UNPACKED + 1)
    if len(content) > _MAX_UNPACKED:
        raise ValueError(name)
    return content
