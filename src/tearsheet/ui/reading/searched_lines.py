"""The lines that are shown as one text: what is searched, and what of it is copied."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.article.model import Article, Block, BlockKind, Passage
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.positions import to_code_points, to_utf16

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.ui.reading.article_lines import ArticleLines, Line, LineRun, Spot

APART = "\0"
"""Between lines that no hit of a search may reach across: nothing that is searched for matches it."""


class _Part(NamedTuple):
    """What a hit may lie in: blocks that follow one another, or one line of another kind.

    Attributes:
        line: Its first line.
        length: In code points; that of blocks with a line break between two.
        start: Where that begins in the article's text; -1 for a line of another kind.
        text: What the file says on such a line.
    """

    line: int
    length: int
    start: int = -1
    text: str = ""


class SearchedLines:
    """All that is shown and that the file says, as one text that is put together where it is read.

    Its blocks are joined by line breaks; a mark of what is left out counts only while that is opened.
    """

    def __init__(self, lines: ArticleLines) -> None:
        self._lines = lines
        self._parts = list(self._joined())
        self._firsts = [part.line for part in self._parts]
        self._starts = list(accumulate((part.length + 1 for part in self._parts), initial=0))

    def __len__(self) -> int:
        """How many code points it has."""
        return max(0, self._starts[-1] - 1)

    def lines(self, start: int, length: int) -> str:
        """From a place to the end of the line that so many code points later goes on, with the line break.

        Args:
            start: In code points.
            length: 0 for the line in which the place is.
        """
        number, read = self._number(start), 0
        pieces: list[str] = []
        while number < len(self._parts) and read <= length:
            piece = self._part_lines(number, start + read, length - read)
            number, read = number + 1, read + len(piece)
            pieces.append(piece)
        return "".join(pieces)

    def line_start(self, position: int) -> int:
        """Where the line begins in which a code point lies."""
        return self._position(self.spot(position)._replace(offset=0)) if position else 0

    def passage(self, start: Spot, end: Spot) -> Passage:
        """The part of `text` between two spots."""
        return Passage(self._position(start), self._position(end))

    def spot(self, position: int) -> Spot:
        """Where a code point lies."""
        from tearsheet.ui.reading.article_lines import Spot

        number = self._number(position)
        part, inside = self._parts[number], position - self._starts[number]
        if part.start >= 0:
            return self._lines.spot(part.start + inside)
        return Spot(part.line, to_utf16(part.text, inside))

    def _number(self, position: int) -> int:
        """Of the part that a code point lies in or right behind."""
        return max(0, bisect_right(self._starts, position, hi=len(self._parts)) - 1)

    def _part_lines(self, number: int, start: int, length: int) -> str:
        """As `lines`, to the end of a part and what stands behind it."""
        part, inside = self._parts[number], start - self._starts[number]
        behind = APART if number + 1 < len(self._parts) else ""
        if part.start < 0:
            return part.text[inside:] + behind
        starts, first, last = self._lines.starts, part.start + inside, part.start + part.length
        end = starts[bisect_right(starts, first + length, hi=len(starts) - 1)] - 1
        return self._lines.words(Passage(first, min(end, last))) + ("\n" if end < last else behind)

    def _position(self, spot: Spot) -> int:
        number = max(0, bisect_right(self._firsts, spot.line) - 1)
        part = self._parts[number]
        if part.start >= 0:
            inside = min(self._lines.position(spot) - part.start, part.length)
        else:
            inside = to_code_points(part.text, spot.offset) if spot.line == part.line else part.length
        return self._starts[number] + inside

    def _joined(self) -> Iterator[_Part]:
        """The parts; blocks with nothing but a closed mark between them are one."""
        starts = self._lines.starts
        blocks: list[LineRun] = []
        for run in self._lines.runs:
            if not run.lines:
                blocks.append(run)
            elif len(run.lines) > 1 or run.lines[0].role is not Role.GAP:
                yield from _of_blocks(blocks, starts)
                blocks = []
                for number, line in enumerate(run.lines, run.first):
                    yield _Part(number, len(said(line)), text=said(line))
        yield from _of_blocks(blocks, starts)


def _of_blocks(runs: Sequence[LineRun], starts: Sequence[int]) -> Iterator[_Part]:
    """The part that runs of blocks make, if there are any."""
    if runs:
        first, last = runs[0], runs[-1]
        start, end = starts[first.block], starts[last.block + last.end - last.first]
        yield _Part(first.first, end - 1 - start, start)


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
    if not _has_words(lines, start, end):
        return _left_out(lines, start, end)
    body = lines.article.body
    joined = (*head, *body) if isinstance(body, tuple) else body.behind(head)
    return lines.article._replace(body=joined), passage


def _has_words(lines: ArticleLines, start: Spot, end: Spot) -> bool:
    """Whether a selection has any of the head or the text; a long one is not read to its end for that."""
    for number in range(start.line, end.line + 1):
        block = lines.block(number)
        text = block.text if block else said(lines.head[number]) if number < len(lines.head) else ""
        first = to_code_points(text, start.offset) if number == start.line else 0
        last = to_code_points(text, end.offset) if number == end.line else len(text)
        if text[first:last].strip():
            return True
    return False


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
