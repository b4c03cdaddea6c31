"""Puts the lines of an article into the document that shows them: at once what is seen, all else later.

What is seen may be anywhere: until all is there, the document has stretches of lines with gaps between them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from tearsheet.ui.reading.article_layout import ArticleLayout

FIRST_LINES = 300
"""So many lines are put into the document for the first screen."""
AROUND = 100
"""So many before and behind a line that is wanted; more than a screen has."""
MOST_LINES = 1_000
AT_ONCE = 120_000
"""Code points of one turn, or one line that has more: with so many lines four milliseconds."""


class HeldLines:
    """Which of an article's lines a document has, one block for each."""

    def __init__(self, count: int, *stretches: range) -> None:
        """Begin with some stretches of so many lines."""
        self._count = count
        self._stretches = list(stretches)

    def add(self, lines: range) -> None:
        """It has these too; it had none of them."""
        joined: list[range] = []
        for each in sorted([*self._stretches, lines], key=attrgetter("start")):
            if joined and joined[-1].stop == each.start:
                joined[-1] = range(joined[-1].start, each.stop)
            else:
                joined.append(each)
        self._stretches = joined

    def have(self, line: int) -> bool:
        """Whether it has a line and the one behind it.

        The end of the last block there is moves with what is put behind it, and a caret there would go along.
        """
        return any(
            each.start <= line and (line + 1 < each.stop or each.stop == self._count)
            for each in self._stretches
        )

    def gaps(self, lines: range) -> Iterator[range]:
        """Those of some lines that it has not."""
        ends = [range(0), *self._stretches, range(self._count, self._count)]
        for before, behind in pairwise(ends):
            gap = range(max(before.stop, lines.start), min(behind.start, lines.stop))
            if gap:
                yield gap

    def block(self, line: int) -> int:
        """The number of a line's block; of a line that it has not, of the block that comes behind it."""
        before = 0
        for each in self._stretches:
            if line < each.stop:
                return before + max(0, line - each.start)
            before += len(each)
        return before + max(0, line - self._count)

    def line(self, block: int) -> int:
        """The line of a block."""
        before = 0
        for each in self._stretches:
            if block < before + len(each):
                return each.start + block - before
            before += len(each)
        return block


class Filling:
    """One document, and what it has of the article."""

    def __init__(self, layout: ArticleLayout) -> None:
        """Put the first lines into the document."""
        self._layout = layout
        self._all = range(layout.lines.line_count)
        self._insert(self._all[:FIRST_LINES])
        self._turn: QTimer | None = None
        layout.wanted.connect(self.reach)

    def start(self) -> None:
        """Put the others into it in turns of the event loop in which nothing else is to be done."""
        self._turn = QTimer(self._layout, interval=0)
        self._turn.timeout.connect(self.fill)
        self._turn.start()

    def fill(self) -> None:
        """Put as many lines into it as one turn has time for."""
        if gap := next(self._layout.held.gaps(self._all), None):
            following = self._layout.lines.lengths[gap.start : gap.start + MOST_LINES]
            lines = gap[: 1 + _fitting(following, AT_ONCE)]
            self._insert(lines)
            self._layout.lengths.put_in_order(lines)
        if self.is_done() and self._turn:
            self._turn.stop()
            if len(self._all) > FIRST_LINES:
                from tearsheet.storage import memory  # few texts are so long

                memory.give_back()

    def reach(self, line: int) -> None:
        """Put a line into the document, and some around it, if they are not there."""
        for gap in list(self._layout.held.gaps(self._around(line))):
            self._insert(gap)
            self._layout.update.emit()  # what is drawn now may be where it was before

    def finish(self) -> None:
        """Put all lines into the document: somebody changes it."""
        for gap in list(self._layout.held.gaps(self._all)):
            self._insert(gap)

    def is_done(self) -> bool:
        """Whether all lines are in the document."""
        return next(self._layout.held.gaps(self._all), None) is None

    def _around(self, line: int) -> range:
        """A line, the one behind it, and some on both sides; Qt may go to one there, however long it is."""
        lengths = self._layout.lines.lengths
        before = 1 + _fitting(reversed(lengths[max(0, line - AROUND + 1) : line]), AT_ONCE // 4)
        behind = 1 + _fitting(lengths[line + 2 : line + AROUND], AT_ONCE // 4)
        return self._all[max(0, line - before) : line + 2 + behind]

    def _insert(self, lines: range) -> None:
        """Put lines into the document of which it has none, nor any between them."""
        document, place = self._layout.document(), self._layout.held.block(lines.start)
        cursor, text = QTextCursor(document), self._layout.lines.shown_text(lines)
        self._layout.is_growing = place > 0
        self._layout.held.add(lines)
        if not place:
            cursor.insertText(text)
        elif place == document.blockCount():
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(f"\n{text}")
        else:
            self._insert_before(cursor, place, text)
        self._layout.is_growing = False
        if 0 < place < document.blockCount() - len(lines):  # the first has the rows of what follows now
            document.findBlockByNumber(place).clearLayout()
            self._layout.break_again(self._layout.held.line(place + len(lines)))

    def _insert_before(self, cursor: QTextCursor, place: int, text: str) -> None:
        """Put lines before a block; a caret that is behind them has not moved."""
        document = self._layout.document()
        is_quiet = document.blockSignals(True)
        cursor.beginEditBlock()
        cursor.setPosition(document.findBlockByNumber(place).position())
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        cursor.insertText(text)
        cursor.endEditBlock()
        document.blockSignals(is_quiet)


def _fitting(lengths: Iterable[int], most: int) -> int:
    """How many lines have together less than so many code points."""
    return sum(size < most for size in accumulate(lengths))
