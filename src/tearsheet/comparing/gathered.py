"""The quotations in one text, as this program copies passages that were gathered: each tells its end.

Each begins with a mark behind an empty line and ends with one at the end of a line. Who says it may stand in
a line below; the source stands behind the last one, or behind each that was copied by itself. Code and tables
have no marks and cannot be told from what stands around them, nor can passages in a record for programs or in
a reader's template: such a text is not taken apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from tearsheet.comparing.quoted import without_quoting_signs
from tearsheet.quoting.quotation_marks import CLOSED_BY

_MOST_LINES_OF_SOURCE = 3  # who says it, the source, the disclaimer
_DASHED = re.compile(r"(?:—|–|--)\s*(?P<words>\S.*)")
_NO_NAME = re.compile(r"[\d,;:]|[“”„«»「」\"]")


class Gathered(NamedTuple):
    """A quotation with what is said below it.

    Attributes:
        words: In their marks.
        speaker: Who is said below it to say it; empty where nobody is.
        is_within: Whether other words follow than a speaker, a source in full and a disclaimer.
    """

    words: str
    speaker: str
    is_within: bool


def gathered(typed: str) -> tuple[Gathered, ...]:
    """The quotations in a text; empty where they cannot be told for sure."""
    found: list[Gathered] = []
    open_paragraphs: list[str] = []
    blocks = list(_blocks(without_quoting_signs(typed)))
    for number, lines in enumerate(blocks, 1):
        opening = (open_paragraphs or lines)[0][:1]
        end = _end(lines, opening)
        if lines[0][:1] != opening or opening not in CLOSED_BY:
            return ()
        open_paragraphs += ["\n".join(lines[:end])]
        if end is None:
            continue
        below = _below(lines[end:], is_last=number == len(blocks))
        if below is None:
            return ()
        found.append(Gathered("\n\n".join(open_paragraphs), *below))
        open_paragraphs = []
    return () if open_paragraphs else tuple(found)


def _blocks(text: str) -> Iterator[list[str]]:
    """What stands between empty lines; a quotation that begins behind a source begins one too."""
    lines = [line.strip() for line in text.strip().split("\n")]
    for is_empty, group in groupby(lines, key=lambda line: not line):
        if not is_empty:
            yield from _parted(list(group))


def _parted(lines: list[str]) -> Iterator[list[str]]:
    start = 0
    for number in range(1, len(lines)):
        is_behind_source = bool(_DASHED.match(lines[number - 1])) or lines[number - 1].endswith("]")
        if is_behind_source and _end(lines[number:], lines[number][:1]) == 1:
            yield lines[start:number]
            start = number
    yield lines[start:]


def _end(lines: Sequence[str], opening: str) -> int | None:
    """How many of the lines are a quotation's that such a mark has opened; `None` where it goes on."""
    closing = tuple(CLOSED_BY.get(opening, ""))
    if not closing:
        return None
    return next(
        (number for number, line in enumerate(lines, 1) if len(line) > 1 and line.endswith(closing)), None
    )


def _below(lines: Sequence[str], *, is_last: bool) -> tuple[str, bool] | None:
    """Who is said to say what stands above, and whether it is more than that; `None` for other words."""
    dashed = [found["words"] for line in lines if (found := _DASHED.fullmatch(line))]
    is_ours = all(_DASHED.fullmatch(line) or (line.startswith("[") and line.endswith("]")) for line in lines)
    if len(lines) > _MOST_LINES_OF_SOURCE or not (is_ours or is_last):
        return None
    has_speaker = bool(dashed) and (len(dashed) > 1 or not (is_last and is_ours))
    speaker = dashed[0] if has_speaker and not _NO_NAME.search(dashed[0]) else ""
    return speaker, not is_ours
