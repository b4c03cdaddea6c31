"""Rows that all end at one edge: what is parted by a hyphen, and what hangs beyond the edge.

A hyphen is drawn and is nowhere in the text: neither copied nor found, spoken or counted.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QTextLine

from tearsheet.article.display_text import is_right_to_left
from tearsheet.article.model import Article
from tearsheet.errors import UserError
from tearsheet.ui.reading.justifying import hyphenation
from tearsheet.ui.reading.justifying.hyphenation import Hyphenator
from tearsheet.ui.reading.positions import to_code_points, to_utf16
from tearsheet.ui.tasks import Worker

HYPHEN = "\u2010"
LOOSE, VERY_LOOSE = 0.16, 0.4
"""Ems by which each blank of a row would have to be wider before a word is parted."""
MOST_IN_TURN = 2
"""Rows that end with a hyphen one after another, where the next one would not be VERY_LOOSE."""
HANGING = ".,:;’”»“‘›\"'-–"
SAMPLE_LENGTH = 6_000
"""Code points of an article that tell its language."""
MOST_TRIES = 4
"""Ligatures that one row may hold before the letters that are to be counted."""


class Justification(QObject):
    """How the rows of one article are justified.

    Signals:
        ready: The dictionary of its language, for which no window waits, has been read.
    """

    ready = Signal()

    def __init__(self, article: Article, parent: QObject | None = None) -> None:
        super().__init__(parent)
        named = hyphenation.dictionary(article.text[:SAMPLE_LENGTH], article.language)
        self._hyphenator: Hyphenator | None = None
        self._is_ready = True
        if named and hyphenation.takes_long(named):
            self._is_ready = False
            Worker(self).run(partial(hyphenation.hyphenator, named), self._take, self._go_without)
        elif named:
            self._hyphenator = hyphenation.hyphenator(named)

    def of(self, text: str, font: QFont) -> Justifying | None:
        """What fits the rows of one line, `None` while that is not ready; from right to left no hyphens."""
        if not self._is_ready:
            return None
        return Justifying(text, font, None if is_right_to_left(text) else self._hyphenator)

    def _take(self, hyphenator: Hyphenator | None) -> None:
        self._hyphenator = hyphenator
        self._is_ready = True
        self.ready.emit()

    def _go_without(self, _: UserError) -> None:
        self._take(None)


class Justifying:
    """Fits the rows of one line, one after another, into their width."""

    def __init__(self, text: str, font: QFont, hyphenator: Hyphenator | None) -> None:
        self._text = text
        self._hyphenator = hyphenator
        self._metrics = QFontMetricsF(font)
        self._em = font.pixelSize()
        self._hyphen = self._metrics.horizontalAdvance(HYPHEN)
        self._in_turn = 0

    def fit(self, row: QTextLine, width: float) -> bool:
        """Make a row, which Qt has broken at a width, end at the edge; whether it is to have a hyphen."""
        end = to_code_points(self._text, row.textStart() + row.textLength())
        if end == len(self._text):
            return False
        if self._hyphenator and self._is_loose(row, width, end):
            for place in self._hyphenator.places(self._text, end):
                if self._is_parted(row, width - self._hyphen, end, place):
                    self._in_turn += 1
                    return True
            row.setLineWidth(width)
        self._in_turn = 0
        self._hang(row, width, end)
        return False

    def _is_loose(self, row: QTextLine, width: float, end: int) -> bool:
        start = to_code_points(self._text, row.textStart())
        blanks = self._text[start:end].rstrip().count(" ")
        allowed = LOOSE if self._in_turn < MOST_IN_TURN else VERY_LOOSE
        return width - row.naturalTextWidth() > allowed * self._em * max(1, blanks)

    def _is_parted(self, row: QTextLine, width: float, end: int, place: int) -> bool:
        """Let a row end there, if there is room; Qt counts a ligature as one letter, and parts none."""
        if self._metrics.horizontalAdvance(self._text[end:place]) > width:
            return False
        wanted = to_utf16(self._text, place) - row.textStart()
        columns = wanted
        for _ in range(MOST_TRIES):
            row.setNumColumns(columns, width)
            beyond = row.textLength() - wanted
            if beyond <= 0:
                return beyond == 0 and row.naturalTextWidth() <= width
            columns -= beyond
        return False

    def _hang(self, row: QTextLine, width: float, end: int) -> None:
        """Let small marks at the end of a row stand beyond the edge, so that the letters end there."""
        last = self._text[:end].rstrip()[-1:]
        if last and last in HANGING:
            length = row.textLength()
            row.setLineWidth(width + self._metrics.horizontalAdvance(last))
            if row.textLength() != length:
                row.setLineWidth(width)
