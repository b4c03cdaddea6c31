"""The marks in one line of the text: grounds, lines under them, bars before those that have a note.

What lies under other marks is not drawn, and what looks alike is drawn as one: thousands of marks in a line
take no longer than it has letters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple, TypeAlias, TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from tearsheet.article.display_text import shown_text
from tearsheet.article.markup import escaped
from tearsheet.notes.colours import EdgePattern
from tearsheet.ui.look.paint import solid
from tearsheet.ui.reading.article_lines import Spot
from tearsheet.ui.reading.marks.mark_edges import BAR, STRAIGHT, TILED, draw_tiles, tiled

LOOKS = 5
"""So many of the first fields of a mark say how it looks; of its label only that it has one."""
MOST_LABELS = 40
"""Of one row; more never fit beside it."""
MOST_TOLD, LINES_TOLD, LONGEST_TOLD = 3, 4, 280
"""How many notes a tooltip tells of, and how many lines and code points of each."""

_Place = TypeVar("_Place")
_Look: TypeAlias = tuple[EdgePattern, str]
"""Of an edge: its pattern and its colour."""


class Mark(NamedTuple):
    """A stretch to draw a colour behind.

    Attributes:
        colour: Of the ground.
        edge: The colour of the line under it.
        pattern: Of that line, so that colours differ for who cannot tell them apart.
        label: Gives what is drawn beside the column, never part of the text, when it is drawn: numbers follow
            from the marks before; `None` for what has no note.
        note_id: Of the note or highlight; empty for what is neither.
        words: What the note says.
    """

    start: Spot
    end: Spot
    colour: str
    edge: str
    pattern: EdgePattern
    label: Callable[[], str] | None = None
    note_id: str = ""
    words: str = ""


class MarkedLine(NamedTuple):
    """One line of the lines.

    Attributes:
        number: The line.
        length: UTF-16 units.
        bands: Where the characters from one place to another stand, row by row.
    """

    number: int
    length: int
    bands: Callable[[int, int], Sequence[QRectF]]


class _Stretch(NamedTuple):
    """A part of one line, in UTF-16 units."""

    start: int
    end: int


class Painted(NamedTuple):
    """What is painted in one colour.

    Attributes:
        rects: Are filled.
        tiled: Have the pattern in them.
    """

    colour: str
    rects: list[QRectF]
    tiled: list[QRectF]
    pattern: EdgePattern = EdgePattern.SOLID


class LaidOut(NamedTuple):
    """What is painted for the marks of a line.

    Attributes:
        stretches: Where in the line there are marks, in UTF-16 units; none overlap.
    """

    grounds: list[Painted]
    edges: list[Painted]
    stretches: list[tuple[int, int]]


def look_alike(some: Sequence[Mark], others: Sequence[Mark]) -> bool:
    """Whether marks look the same in the text."""
    return some is others or list(map(_look, some)) == list(map(_look, others))


def laid_out(marks: Sequence[Mark], line: MarkedLine) -> LaidOut:
    """What is painted for the marks of a line: a later one lies over an earlier."""
    stretches = [_stretch(mark, line) for mark in marks]
    placed = list(zip(stretches, marks, strict=True))
    return LaidOut(_grounds(placed, line), _edges(placed, line), _marked_stretches(stretches, line))


def recoloured(known: LaidOut, before: Sequence[Mark], marks: Sequence[Mark]) -> LaidOut | None:
    """What was painted for some marks, in the colours of others; `None` where more than colours differ."""
    if list(map(_shape, before)) != list(map(_shape, marks)):
        return None
    grounds, edges = (
        _pairs([getattr(mark, of) for mark in before], [getattr(mark, of) for mark in marks])
        for of in ("colour", "edge")
    )
    if grounds is None or edges is None:
        return None
    return known._replace(
        grounds=[each._replace(colour=grounds[each.colour]) for each in known.grounds],
        edges=[each._replace(colour=edges[each.colour]) for each in known.edges],
    )


def _pairs(before: Sequence[str], after: Sequence[str]) -> dict[str, str] | None:
    """What becomes of each colour; `None` where two come from one, or one comes from two."""
    pairs = set(zip(before, after, strict=True))
    return dict(pairs) if len(pairs) == len(set(before)) == len(set(after)) else None


def paint(painter: QPainter, painted: Iterable[Painted]) -> None:
    """Paint all of it, one after the other."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, rects, places, pattern in painted:
        painter.setBrush(solid(colour))
        painter.drawRects(rects)
        if places:
            draw_tiles(painter, pattern, places, colour)
    painter.restore()


def _grounds(placed: Iterable[tuple[_Stretch, Mark]], line: MarkedLine) -> list[Painted]:
    rects: dict[str, list[QRectF]] = {}
    for (start, end), colour in _seen(((stretch, mark.colour) for stretch, mark in placed), line):
        rects.setdefault(colour, []).extend(line.bands(start, end))
    return [Painted(colour, bands, []) for colour, bands in rects.items()]


def _edges(placed: Sequence[tuple[_Stretch, Mark]], line: MarkedLine) -> list[Painted]:
    """The lines under the marks of a line, and behind them bars before those that have a note."""
    painted: dict[_Look, Painted] = {}
    looks = ((stretch, (mark.pattern, mark.edge)) for stretch, mark in placed)
    for (start, end), look in _united(looks, line):
        pattern, colour = look
        _, rects, places, _ = painted.setdefault(look, Painted(colour, [], [], pattern))
        for band in line.bands(start, end):
            if pattern in TILED:
                places.append(tiled(pattern, band))
            else:
                rects.extend(STRAIGHT[pattern](band))
    return [*painted.values(), *_bars([mark for _, mark in placed], line)]


def _bars(marks: Sequence[Mark], line: MarkedLine) -> list[Painted]:
    edges = {mark.start.offset: mark.edge for mark in marks if mark.label and mark.start.line == line.number}
    bars: dict[str, list[QRectF]] = {}
    for start, colour in edges.items():
        bars.setdefault(colour, []).extend(_bar(start, line))
    return [Painted(colour, rects, []) for colour, rects in bars.items()]


def _bar(start: int, line: MarkedLine) -> list[QRectF]:
    bands = line.bands(start, start + 1)[:1]
    return [QRectF(band.left() - BAR / 2, band.top(), BAR, band.height()) for band in bands]


def _marked_stretches(stretches: Iterable[_Stretch], line: MarkedLine) -> list[tuple[int, int]]:
    """Where in a line there are marks, in UTF-16 units; none overlap."""
    marked = bytearray(line.length)
    for start, end in stretches:
        marked[start:end] = b"\1" * (end - start)
    return list(_marked_in(marked))


def labelled(marks: Iterable[Mark], line: int) -> dict[int, list[Mark]]:
    """Where marks that have a note end in a line, in UTF-16 units -> those marks."""
    found: dict[int, list[Mark]] = {}
    for mark in marks:
        if mark.label and mark.end.line == line:
            found.setdefault(mark.end.offset, []).append(mark)
    return found


def told(marks: Iterable[Mark]) -> str:
    """The first lines of the notes on marks, as HTML that has no markup of theirs; empty for none."""
    notes = [_beginning(mark.words) for mark in marks if mark.words.strip()]
    words = escaped("\n\n".join(notes[-MOST_TOLD:]))
    return f'<p style="white-space: pre-wrap">{words}</p>' if words else ""


def _beginning(words: str) -> str:
    lines = words.strip()[: LONGEST_TOLD + 1].split("\n")
    text = "\n".join(lines[:LINES_TOLD])
    is_cut = len(lines) > LINES_TOLD or len(text) > LONGEST_TOLD
    return shown_text(text[:LONGEST_TOLD].rstrip()) + "…" * is_cut


def _look(mark: Mark) -> tuple[object, ...]:
    return (*mark[:LOOKS], bool(mark.label))


def _shape(mark: Mark) -> tuple[object, ...]:
    return mark.start, mark.end, mark.pattern, bool(mark.label)


def _stretch(mark: Mark, line: MarkedLine) -> _Stretch:
    start = mark.start.offset if mark.start.line == line.number else 0
    return _Stretch(start, min(mark.end.offset, line.length) if mark.end.line == line.number else line.length)


def _seen(marks: Iterable[tuple[_Stretch, str]], line: MarkedLine) -> Iterator[tuple[_Stretch, str]]:
    """What is seen of each colour, from left to right; of those in one place the last."""
    colours = [""] * line.length
    for (start, end), colour in marks:
        colours[start:end] = [colour] * (end - start)
    return ((stretch, colour) for stretch, colour in _runs(colours) if colour)


def _united(marks: Iterable[tuple[_Stretch, _Look]], line: MarkedLine) -> Iterator[tuple[_Stretch, _Look]]:
    """The stretches of each look, those that touch or overlap as one."""
    places: dict[_Look, bytearray] = {}
    for (start, end), look in marks:
        places.setdefault(look, bytearray(line.length))[start:end] = b"\1" * (end - start)
    return ((stretch, look) for look, marked in places.items() for stretch in _marked_in(marked))


def _marked_in(marked: bytearray) -> Iterator[_Stretch]:
    """The stretches of those that are not 0."""
    start = marked.find(1)
    while start >= 0:
        end = marked.find(0, start)
        yield _Stretch(start, end if end >= 0 else len(marked))
        start = marked.find(1, end) if end >= 0 else -1


def _runs(places: Sequence[_Place]) -> Iterator[tuple[_Stretch, _Place]]:
    """Neighbours that are equal, together."""
    start = 0
    for place, run in groupby(places):
        end = start + sum(1 for _ in run)
        yield _Stretch(start, end), place
        start = end
