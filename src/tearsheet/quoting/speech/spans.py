"""Where quotation marks begin and end something, over several paragraphs too, one within another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tearsheet.quoting.quotation_marks import CLOSED_BY, Mark, MarkStyle, marks

_MOST_OPEN = 20  # bounds the work


class Span(NamedTuple):
    """What stands between two marks, or behind a dash; code points of the whole text.

    Attributes:
        start: Where the opening mark stands.
        end: Behind the closing one.
        inner: Where the words begin.
        inner_end: Where they end.
        depth: How many others it stands within.
        is_dashed: Whether a dash begins it, and no mark.
    """

    start: int
    end: int
    inner: int
    inner_end: int
    depth: int = 0
    is_dashed: bool = False


class _Open(NamedTuple):
    glyph: str
    start: int
    inner: int


def marked_spans(lines: Sequence[str], style: MarkStyle) -> list[Span]:
    """All that stands in marks, by where it begins; the lines are parted by one code point each.

    An opening mark that is not closed in its paragraph holds on where the next one begins with the same mark
    again (The Chicago Manual of Style, 17th edition, 13.30), or closes one that it has not opened; else
    it was none.
    """
    reading = _Reading()
    offset = 0
    for line in lines:
        found = list(marks(line, style)) if line.strip() else None
        if found is not None:
            reading.read(line, offset, found)
        offset += len(line) + 1
    return list(_with_depths(reading.spans))


class _Reading:
    """The marks of one line after another."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self._open: list[_Open] = []

    def read(self, line: str, offset: int, found: list[Mark]) -> None:
        """Read a line that is not blank, whose first character stands at `offset`."""
        if self._open:
            found = self._carried_over(line, found)
        for mark in found:
            if mark.is_opening:
                self._begin(mark, offset)
            else:
                self._end(mark, offset)

    def _carried_over(self, line: str, found: list[Mark]) -> list[Mark]:
        """The marks of the line but those that only say that a quotation goes on."""
        first = len(line) - len(line.lstrip())
        glyphs = [one.glyph for one in self._open]
        if not found:
            self._open.clear()
            return found
        mark = found[0]
        goes_on = mark.glyph == glyphs[0] or (glyphs[0], mark.glyph) == ("«", "»")
        if mark.start == first and goes_on and mark.end < len(line):
            again = self._repeated(found, glyphs)
            del self._open[max(again, 1) :]
            return found[again:]
        del self._open[1:]
        if mark.is_opening or mark.glyph not in CLOSED_BY[glyphs[0]]:
            self._open.clear()
        return found

    @staticmethod
    def _repeated(found: list[Mark], glyphs: list[str]) -> int:
        """How many marks at the start of a line repeat those that are open."""
        count = 1
        while (
            count < min(len(found), len(glyphs))
            and found[count].start == found[count - 1].end
            and found[count].glyph == glyphs[count]
        ):
            count += 1
        return count

    def _begin(self, mark: Mark, offset: int) -> None:
        if self._open and self._open[-1].glyph == mark.glyph:
            self._open.pop()
        self._open.append(_Open(mark.glyph, offset + mark.start, offset + mark.end))
        del self._open[:-_MOST_OPEN]

    def _end(self, mark: Mark, offset: int) -> None:
        for depth in range(len(self._open) - 1, -1, -1):
            opening = self._open[depth]
            if mark.glyph in CLOSED_BY[opening.glyph]:
                del self._open[depth:]
                if opening.inner < offset + mark.start:
                    self.spans.append(
                        Span(opening.start, offset + mark.end, opening.inner, offset + mark.start)
                    )
                return


def _with_depths(spans: list[Span]) -> Iterator[Span]:
    ends: list[int] = []
    for span in sorted(spans):
        while ends and ends[-1] <= span.start:
            ends.pop()
        yield span._replace(depth=len(ends))
        ends.append(span.end)
