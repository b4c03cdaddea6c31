"""Puts the lines of an article into the document that shows them: at once what is seen, all else later."""

from __future__ import annotations

from contextlib import suppress
from itertools import accumulate

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor

from tearsheet.ui.reading.article_layout import ArticleLayout

FIRST_LINES = 300
"""So many lines are put into the document for the first screen."""
MOST_LINES = 1_000
AT_ONCE = 120_000
"""Code points of one turn, or one line that has more: with so many lines four milliseconds."""


def give_back_memory() -> None:
    """Let the system have what is free: of a text that has grown to 10 MB these are 16 MB, kept by glibc."""
    import ctypes  # few texts are so long

    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)


class Filling:
    """One document, and what its layout has of the article."""

    def __init__(self, layout: ArticleLayout) -> None:
        """Put the first lines into the document."""
        self._layout = layout
        self._next = 0
        self._end = layout.lines.line_count
        self._insert(min(FIRST_LINES, self._end))
        self._turn: QTimer | None = None
        layout.wanted.connect(self.reach)

    def start(self) -> None:
        """Put the others into it in turns of the event loop in which nothing else is to be done."""
        self._turn = QTimer(self._layout, interval=0)
        self._turn.timeout.connect(self._fill)
        self._turn.start()

    def reach(self, end: int) -> None:
        """Put all lines before that one into the document, if they are not there."""
        if self._next < min(end, self._end):
            self._insert(min(end, self._end))

    def finish(self) -> None:
        """Put all lines into the document: somebody goes to its end, or changes it."""
        self.reach(self._end)

    def is_done(self) -> bool:
        """Whether all lines are in the document."""
        return self._next == self._end

    def _fill(self) -> None:
        """Do what one turn does."""
        following = range(self._next, min(self._next + MOST_LINES, self._end))
        sizes = accumulate(self._layout.lines.lengths[following.start : following.stop])
        self.reach(self._next + 1 + sum(size < AT_ONCE for size in sizes))
        if self.is_done() and self._turn:
            self._turn.stop()
            if self._end > FIRST_LINES:
                give_back_memory()

    def _insert(self, end: int) -> None:
        cursor = QTextCursor(self._layout.document())
        text = self._layout.lines.shown_text(range(self._next, end))
        if self._next:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            text = "\n" + text
            self._layout.is_growing = True
        self._next = end
        cursor.insertText(text)
        self._layout.is_growing = False
