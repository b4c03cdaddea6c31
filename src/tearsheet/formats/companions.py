"""The files beside a saved page that its article may be made of, and whether they have changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from html import unescape
from itertools import islice
from pathlib import Path

from tearsheet.formats import beside

_MOST = 2_000  # bounds the work
_MOST_LOOKED_AT = 20_000  # bounds the work
_FRAME = re.compile(rb"<i?frame\b[^<>]{0,1000}?\ssrc\s{0,9}=\s{0,9}[\"']?([^\"'\s<>]{1,1000})", re.I)

State = tuple[tuple[str, int, int], ...]


def of(folder: Path, names: Iterable[str]) -> State:
    """Name, bytes and time of last change of each that is there; where they are the same, so is the article.

    Args:
        folder: Of the page.
        names: What the page has asked for when it was read.
    """
    return tuple(_states(folder, sorted(set(names))[:_MOST]))


def frames(raw: bytes) -> list[str]:
    """The relative addresses in a web page that may be its frames'."""
    written = [match[1].decode("utf-8", "replace") for match in islice(_FRAME.finditer(raw), _MOST_LOOKED_AT)]
    names = [beside.name_of(unescape(address)) for address in written]
    return [name for name in names if beside.parts(name)][:_MOST]


def _states(folder: Path, names: Iterable[str]) -> Iterator[tuple[str, int, int]]:
    for name in filter(beside.parts, names):
        with suppress(OSError, ValueError):
            status = beside.status(folder, beside.parts(name))
            yield name, status.st_size, status.st_mtime_ns
