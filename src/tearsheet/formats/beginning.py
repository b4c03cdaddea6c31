"""The beginning of a long plain text, to be read while another process reads all of it.

It is made of both ends of the file: what stands last may state fields, and a disclaimer, that stand above
the text. Nothing of it is kept, and the article of the whole file takes its place. What hangs on the lines
between (at which column lines were broken, in which order dates have day and month) is taken to be as in both
ends.
"""

from __future__ import annotations

import re
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.errors import LoadError
from tearsheet.formats import beside, encodings

if TYPE_CHECKING:
    from tearsheet.article.model import Article

_FIRST, _LAST = 1 << 16, 1 << 14  # bytes; bounds the time: 25 ms
_SEAM = "\ufdd2"
"""Stands where lines are missing: a noncharacter, for a program's own use (Unicode 16.0, 23.7)."""
_REFERENCE = re.compile(rb"&(?:[A-Za-z]|#)\w{1,31};")


class Ends(NamedTuple):
    """Whole lines of a file.

    Attributes:
        first: Its first ones, without the end of the last of them.
        last: Its last ones, with the end of the line before them.
    """

    first: bytes
    last: bytes


def ends(raw: bytes) -> Ends | None:
    """What the beginning of a file is read from; `None` where it is short, or has lines too long for that."""
    if len(raw) <= _FIRST + _LAST:
        return None
    end, start = raw.rfind(b"\n", _FIRST // 2, _FIRST), raw.find(b"\n", len(raw) - _LAST)
    if end < 0 or start < 0:
        return None
    first = raw[:end].rstrip()
    return Ends(first, raw[len(first) : end] + raw[start:])


def read(module: str, lines: Ends, path: Path) -> Article | None:
    """The article as far as it is certain by its beginning: its fields, and its first blocks.

    Args:
        module: What reads the file, as in a `Loader` that is not confined.
        lines: Its ends.
        path: The file.

    Returns:
        `None` where the ends do not tell how the bytes become characters, or hold no article.
    """
    if not _are_plain(lines):
        return None
    try:
        sewn = import_module(module).read(_SEAM.encode().join(lines), path)
    except LoadError:
        return None
    article = _before_seam(sewn)
    return beside.nameless(article) if article and path == beside.NOWHERE else article


def _are_plain(lines: Ends) -> bool:
    """Whether the bytes are UTF-8 and no more characters than they seem to be."""
    raw = b"".join(lines)
    if b"\0" in raw or encodings.escaped(raw) or _REFERENCE.search(lines.first):
        return False
    try:
        return _SEAM not in raw.decode()
    except UnicodeDecodeError:
        return False


def _before_seam(sewn: Article) -> Article | None:
    """The article without the block that the seam is in, which may be cut, and all that follows."""
    in_body = (number for number, block in enumerate(sewn.body) if _SEAM in block.text)
    left_out_there = (line.before for line in sewn.left_out if _SEAM in line.text)
    count = next(chain(in_body, left_out_there), 0)
    if not 0 < count < len(sewn.body) or sewn.warning:
        return None
    left_out = tuple([line for line in sewn.left_out if 0 < line.before < count])
    return sewn._replace(body=tuple(sewn.body[:count]), left_out=left_out)
