"""The files beside a saved page that its article may be made of, and whether they have changed."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from html import unescape
from itertools import islice
from pathlib import Path
from urllib.parse import unquote

from tearsheet.formats import beside

_MOST = 2_000
_MOST_LOOKED_AT = 20_000
_FOLDERS = ("_files", ".files", "_Dateien", "-Dateien", "_fichiers", "_archivos", "_file", "_bestanden")
"""What browsers put behind a page's name to name the folder of what belongs to it."""
# What stands before the address of a picture, and the address
_MARKDOWN_PICTURES = (
    (b"](", re.compile(rb"<?([^)\s>]{1,500})")),
    (b"![[", re.compile(rb"([^\]|\n]{1,500})")),
)

_FRAME = re.compile(rb"<i?frame\b[^<>]{0,1000}?\ssrc\s{0,9}=\s{0,9}[\"']?([^\"'\s<>]{1,1000})", re.I)

State = tuple[tuple[str, int, int], ...]


def of(raw: bytes, path: Path, media_type: str) -> State:
    """Name, bytes and time of last change of each file; where they are the same, so is the article."""
    if media_type == "text/html":
        return tuple(sorted(_states(path.parent, {*_in_folders(path), *frames(raw)})))
    if media_type == "text/markdown":
        return tuple(_states(path.parent, sorted(set(pictures(raw)))))
    return ()


def pictures(raw: bytes) -> list[str]:
    """The relative addresses in a Markdown text that may be its pictures'."""
    written = [one for before, name in _MARKDOWN_PICTURES for one in _written(raw, before, name)]
    names = [unquote(name.decode("utf-8", "replace")) for name in written]
    return [name for name in names if beside.parts(name)][:_MOST]


def frames(raw: bytes) -> list[str]:
    """The relative addresses in a web page that may be its frames'."""
    written = [match[1].decode("utf-8", "replace") for match in islice(_FRAME.finditer(raw), _MOST_LOOKED_AT)]
    names = [beside.name_of(unescape(address)) for address in written]
    return [name for name in names if beside.parts(name)][:_MOST]


def _written(raw: bytes, before: bytes, name: re.Pattern[bytes]) -> Iterator[bytes]:
    """The names that stand behind some signs, of which only so many are looked at."""
    place = raw.find(before)
    for _ in range(_MOST_LOOKED_AT):
        if place < 0:
            return
        start = place + len(before)
        if match := name.match(raw, start):
            yield match[1]
        place = raw.find(before, start)


def _in_folders(page: Path) -> Iterator[str]:
    """The names of the files in the folders that browsers make; a link is no such folder."""
    for ending in _FOLDERS:
        folder = page.with_name(page.stem + ending)
        with suppress(OSError):
            if not folder.is_symlink():
                yield from [f"{folder.name}/{name}" for name in os.listdir(folder)[:_MOST]]


def _states(folder: Path, names: Iterable[str]) -> Iterator[tuple[str, int, int]]:
    for name in names:
        with suppress(OSError, ValueError):
            status = beside.status(folder, beside.parts(name))
            yield name, status.st_size, status.st_mtime_ns
