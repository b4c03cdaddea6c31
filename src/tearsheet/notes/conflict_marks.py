"""The sides of a file that git has left with the marks of a conflict, also where marks were merged again.

After git's xdiff: "<<<<<<< ours", "||||||| base", "=======" and ">>>>>>> theirs" stand at the start of a
line, where no JSON of this program's has them. What was there before ("base") is replaced by both sides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product

_MARK = re.compile(rb"^(<{7}|\|{7}|={7}|>{7})(?= |\r?$)", re.MULTILINE)
_FIRST = b"<<<<<<< "
_MOST_MARKS = 300
_MOST_NAMES = 8
"""Merges of one file whose conflicts stand across one another."""
_DEEPEST = 5
"""Conflicts in one another: each level doubles the number of sides."""


@dataclass(slots=True)
class _Conflict:
    """Lines, and conflicts among them, by the part in which they stand."""

    parts: dict[bytes, list[bytes | _Conflict]] = field(
        default_factory=lambda: {b"<": [], b"|": [], b"=": []}
    )
    part: bytes = b"<"

    def depth(self) -> int:
        """How many conflicts stand in one another, this one included."""
        every = (*self.parts[b"<"], *self.parts[b"="])
        return 1 + max((one.depth() for one in every if isinstance(one, _Conflict)), default=0)


def has_marks(content: bytes) -> bool:
    """Whether git has left the marks of a conflict in a file."""
    return content.startswith(_FIRST) or b"\n" + _FIRST in content


def readings(content: bytes) -> Iterator[list[bytes]]:
    """What a file may stand for, the likeliest first: its sides, each once; itself where it has no marks.

    Marks that were committed and merged again stand in one another, or across one another where git has
    taken equal lines out of a conflict. Every line outside a "base" is in one of the sides at least.
    """
    if not has_marks(content):
        yield [content]
        return
    lines = content.split(b"\n")
    if sum(1 for line in lines if _MARK.match(line)) > _MOST_MARKS:
        return
    for found in (_nested(lines), _crossing(lines)):
        if found:
            yield list(dict.fromkeys(map(b"\n".join, found)))


def _nested(lines: list[bytes]) -> list[list[bytes]]:
    top = _understood(lines)
    depth = top.depth() - 1 if top else 0
    if top is None or not 1 <= depth <= _DEEPEST:
        return []
    return [list(_lines(top, (b"<", *choice))) for choice in product((b"<", b"="), repeat=depth)]


def _crossing(lines: list[bytes]) -> list[list[bytes]]:
    """The sides by the names behind the marks, those of one merge; none where they do not hold all."""
    found = [side for side in _by_name(lines, _DEEPEST) if not any(map(_MARK.match, side))]
    held = {line for side in found for line in side}
    return found if held.issuperset(_without_bases(lines)) else []


def _by_name(lines: list[bytes], depth: int) -> list[list[bytes]]:
    marks = [(place, line) for place, line in enumerate(lines) if _MARK.match(line)]
    ends = dict.fromkeys(line for _, line in reversed(marks) if line.startswith(b">"))
    for end in list(ends)[: _MOST_NAMES if depth else 0]:
        if sides := _of_one_merge(lines, marks, end):
            return [part for side in sides for part in _by_name(side, depth - 1)]
    return [lines]


def _of_one_merge(lines: list[bytes], marks: list[tuple[int, bytes]], end: bytes) -> list[list[bytes]]:
    """Both sides of the merge whose conflicts end with that line; none where a mark of them is missing."""
    ours, theirs = list[bytes](), list[bytes]()
    done = 0
    for until in (place for place, line in marks if line == end):
        inside = [(place, line[:1]) for place, line in marks if done <= place < until]
        middle = max((place for place, mark in inside if mark == b"="), default=-1)
        start = max((place for place, mark in inside if mark == b"<" and place < middle), default=-1)
        if start < 0:
            return []
        base = max(
            (place for place, mark in inside if mark == b"|" and start < place < middle), default=middle
        )
        ours += lines[done:start] + lines[start + 1 : base]
        theirs += lines[done:start] + lines[middle + 1 : until]
        done = until + 1
    return [ours + lines[done:], theirs + lines[done:]]


def _without_bases(lines: list[bytes]) -> Iterator[bytes]:
    is_base = False
    for line in lines:
        if _MARK.match(line):
            is_base = line.startswith(b"|")
        elif not is_base:
            yield line


def _understood(lines: list[bytes]) -> _Conflict | None:
    """The whole file as the first part of one conflict; `None` where marks are missing."""
    opened = [_Conflict()]
    for line in lines:
        mark = line[:1] if _MARK.match(line) else b""
        if mark == b"<":
            inner = _Conflict()
            opened[-1].parts[opened[-1].part].append(inner)
            opened.append(inner)
        elif mark and (len(opened) == 1 or not _follows(mark, opened[-1].part)):
            return None
        elif mark == b">":
            opened.pop()
        elif mark:
            opened[-1].part = mark
        else:
            opened[-1].parts[opened[-1].part].append(line)
    return opened[0] if len(opened) == 1 else None


def _follows(mark: bytes, part: bytes) -> bool:
    return part in {b"|": b"<", b"=": b"<|", b">": b"="}[mark]


def _lines(conflict: _Conflict, choice: tuple[bytes, ...]) -> Iterator[bytes]:
    """The lines of one side: at each level of conflicts in one another the chosen part."""
    for one in conflict.parts[choice[0]]:
        if isinstance(one, _Conflict):
            yield from _lines(one, choice[1:])
        else:
            yield one
