"""The files beside a saved page that its article may be made of, and whether they have changed."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from itertools import islice
from pathlib import Path
from urllib.parse import unquote

_MOST = 2_000
_LONGEST = 2_000_000
"""Bytes of a Markdown text that are looked through: of plain letters, as many as are parsed for blocks."""
_FOLDERS = ("_files", ".files", "_Dateien", "-Dateien", "_fichiers", "_archivos", "_file", "_bestanden")
"""What browsers put behind a page's name to name the folder of what belongs to it."""
# A description may hold brackets in pairs (CommonMark 0.31, 6.3); one that is never closed ends at the next
_MARKDOWN_PICTURE = re.compile(
    rb"!\[[^\[\]\n]{0,500}(?:\[[^\[\]\n]{0,500}\][^\[\]\n]{0,500}){0,20}\]\(<?([^)\s>]{1,500})"
    rb"|!\[\[([^\[\]|\n]{1,500})"
)

State = tuple[tuple[str, int, int], ...]


def of(raw: bytes, path: Path, media_type: str) -> State:
    """Name, bytes and time of last change of each file; where they are the same, so is the article."""
    if media_type == "text/html":
        return tuple(sorted(_in_folders(path)))
    if media_type == "text/markdown":
        return tuple(_states(sorted({path.parent / name for name in pictures(raw)})))
    return ()


def pictures(raw: bytes) -> list[str]:
    """The relative addresses of a Markdown text's pictures."""
    found = islice(_MARKDOWN_PICTURE.finditer(raw, 0, _LONGEST), _MOST)
    names = [unquote((match[1] or match[2]).decode("utf-8", "replace")) for match in found]
    return [name for name in names if ":" not in name and "\0" not in name]


def _in_folders(path: Path) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    for ending in _FOLDERS:
        with suppress(OSError), os.scandir(path.with_name(path.stem + ending)) as entries:
            found += _states([Path(entry.path) for entry in entries][:_MOST])
    return found


def _states(paths: list[Path]) -> list[tuple[str, int, int]]:
    found = []
    for path in paths:
        with suppress(OSError):
            status = path.stat()
            found.append((path.name, status.st_size, status.st_mtime_ns))
    return found
