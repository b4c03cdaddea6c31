"""The lines that are shown as one text: what is searched, and what of it is copied."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate, chain, repeat
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.article.model import Article, Block, BlockKind, Passage
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.positions import to_code_points, to_utf16

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.ui.reading.article_lines import ArticleLines, Line, Spot

APART = "\0"
"""Between lines that no hit of a search may reach across: nothing that is searched for matches it."""


class _Part(NamedTuple):
    """What a hit may lie in: blocks that follow one another, or one line of another kind.

    Attributes:
        line: Its first line.
        texts: What the file says there, that of a block each.
        length: Of them with a line break between two, in code points.
        start: Where that begins in the article's text; -1 for a line of another kind.
    """

    line: int
    texts: Sequence[str]
    length: int
    start: int = -1


class SearchedLines:
    """All that is shown and that the file says."""

    def __init__(self, lines: ArticleLines) -> None:
        self._lines = lines
        self._parts = list(self._joined())
        self._firsts = [part.line for part in self._parts]
        self._starts = list(accumulate((part.length + 1 for part in self._parts), initial=0))

    @cached_property
    def text(self) -> str:
        """Blocks joined by line breaks; a mark of what is left out counts only while that is opened."""
        pieces: list[str] = []
        for part in self._parts:
            pieces += APART, part.texts[0]
            pieces += chain.from_iterable(zip(repeat("\n"), part.texts[1:], strict=False))
        return "".join(pieces[1:])

    def passage(self, start: Spot, end: Spot) -> Passage:
        """The part of `text` between two spots."""
        return Passage(self._position(start), self._position(end))

    def spot(self, position: int) -> Spot:
        """Where a code point of `text` lies."""
        from tearsheet.ui.reading.article_lines import Spot

        number = bisect_right(self._starts, position, hi=len(self._parts)) - 1
        part, inside = self._parts[number], position - self._starts[number]
        if part.start >= 0:
            return self._lines.spot(part.start + inside)
        return Spot(part.line, to_utf16(part.texts[0], inside))

    def _position(self, spot: Spot) -> int:
        number = max(0, bisect_right(self._firsts, spot.line) - 1)
        part = self._parts[number]
        if part.start >= 0:
            inside = min(self._lines.position(spot) - part.start, part.length)
        else:
            inside = to_code_points(part.texts[0], spot.offset) if spot.line == part.line else part.length
        return self._starts[number] + inside

    def _joined(self) -> Iterator[_Part]:
        """The parts; blocks with nothing but a closed mark between them are one."""
        lines, blocks, first, place = self._lines, list[str](), -1, 0
        for run in lines.runs:
            if not run.lines:
                first = first if blocks else run.first
                shown = lines.article.body[run.block : run.block + run.end - run.first]
                blocks += map(attrgetter("text"), shown)
            elif len(run.lines) > 1 or run.lines[0].role is not Role.GAP:
                if blocks:
                    yield _Part(first, blocks, length := _length(blocks), place)
                    place, blocks = place + length + 1, []
                for number, line in enumerate(run.lines, run.first):
                    yield _Part(number, (said(line),), len(said(line)))
        if blocks:
            yield _Part(first, blocks, _length(blocks), place)


def _length(texts: Sequence[str]) -> int:
    return sum(map(len, texts)) + len(texts) - 1


def said(line: Line) -> str:
    """What the file says on a line that is no block; marks, reasons and warnings are the program's own."""
    from tearsheet.ui.reading.article_lines import OURS

    return "" if line.role in OURS else line.text


def copied(lines: ArticleLines, start: Spot, end: Spot) -> tuple[Article, Passage]:
    """What a selection takes along, as a passage of an article: what it has of the head and the text.

    What is left out and opened is taken only where nothing else is selected.
    """
    head = tuple(_block(line) for line in lines.head)
    before = sum(len(block.text) + 1 for block in head)
    passage = Passage(*(_copied_position(lines, spot, before) for spot in (start, end)))
    whole = lines.article._replace(body=(*head, *lines.article.body))
    if whole.text[passage.start : passage.end].strip():
        return whole, passage
    return _left_out(lines, start, end)


def _copied_position(lines: ArticleLines, spot: Spot, before: int) -> int:
    if spot.line >= len(lines.head):
        return before + lines.position(spot)
    texts = [said(line) for line in lines.head]
    return sum(len(text) + 1 for text in texts[: spot.line]) + to_code_points(texts[spot.line], spot.offset)


def _left_out(lines: ArticleLines, start: Spot, end: Spot) -> tuple[Article, Passage]:
    body: list[Block] = []
    first = last = 0
    for number in range(start.line, end.line + 1):
        run = lines.run(number)
        text = said(run.lines[number - run.first]) if run.lines and run.gap else ""
        length = sum(len(block.text) + 1 for block in body)
        if number == start.line:
            first = length + to_code_points(text, start.offset)
        if number == end.line:
            last = length + to_code_points(text, end.offset)
        if text:
            body.append(Block(BlockKind.PARAGRAPH, text))
    return lines.article._replace(body=tuple(body)), Passage(first, max(first, last))


def _block(line: Line) -> Block:
    is_heading = line.role is Role.HEADLINE
    return Block(BlockKind.HEADING if is_heading else BlockKind.PARAGRAPH, said(line), level=int(is_heading))
