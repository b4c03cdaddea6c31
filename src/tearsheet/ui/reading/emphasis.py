"""The row or paragraph that is read is brought out: a ruler, or a bar beside it, and all else in soft ink.

It follows the caret or the pointer, whichever moved last. Nothing of the text moves for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QPainter

from tearsheet.preferences.settings import Focus
from tearsheet.ui.look.paint import fill
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.reading.article_lines import Spot
from tearsheet.ui.reading.rows import Rows

if TYPE_CHECKING:
    from tearsheet.ui.reading.reading_view import ReadingView

BESIDE = 12.0
"""Device-independent pixels from the column to what is drawn beside it."""
BAR, RULE = 3.0, 1.0
"""How thick the bar beside a paragraph and the edges of a ruler are."""


class Emphasis:
    """What is brought out of the text of one view."""

    def __init__(self, view: ReadingView, focus: Focus, redraw: Callable[[], None]) -> None:
        """Begin to follow.

        Args:
            view: Whose caret and pointer are followed.
            focus: What is brought out.
            redraw: Draws the text again.
        """
        self.focus = focus
        self._view = view
        self._redraw = redraw
        self._pointer: QPoint | None = None
        self._here = Spot(0)
        view.cursorPositionChanged.connect(self._follow_caret)
        view.scrolled.connect(self._follow)
        view.resized.connect(self._follow)
        view.pointed.connect(self._follow_pointer)
        self._follow()

    def draw_ground(self, painter: QPainter, line: int, rows: Rows, theme: Theme) -> None:
        """Draw the ruler, or the bar beside the paragraph, before the text of a line is drawn."""
        if line != self._here.line:
            return
        layout = rows.block.layout()
        left, width = rows.place.x(), rows.column_end - rows.place.x()
        if self.focus is Focus.PARAGRAPH:
            x = rows.column_end + BESIDE - BAR if rows.is_mixed else left - BESIDE
            fill(painter, QRectF(x, rows.place.y(), BAR, layout.lineCount() * rows.pitch), theme.accent)
            return
        top = rows.place.y() + max(0, self._row(rows)) * rows.pitch
        ruler = QRectF(left - BESIDE, top, width + 2 * BESIDE, rows.pitch)
        fill(painter, ruler, theme.control)
        fill(painter, ruler.adjusted(0, RULE, 0, -RULE), theme.panel)

    def aside(self, line: int, rows: Rows, taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """Where in a line letters are not brought out; UTF-16 units.

        Args:
            line: Its number.
            rows: It is broken into.
            taken: Stretches that have an ink of their own.
        """
        whole = [(0, rows.block.length() - 1)]
        if line == self._here.line:
            row = rows.block.layout().lineAt(max(0, self._row(rows)))
            start, end = row.textStart(), row.textStart() + row.textLength()
            whole = [] if self.focus is Focus.PARAGRAPH else [(0, start), (end, rows.block.length() - 1)]
        for first, last in taken:
            whole = [part for each in whole for part in _without(each, first, last)]
        return whole

    def _row(self, rows: Rows) -> int:
        return rows.block.layout().lineForTextPosition(self._here.offset).lineNumber()

    def _follow_caret(self) -> None:
        self._pointer = None
        self._follow()

    def _follow_pointer(self, point: QPoint) -> None:
        self._pointer = point
        self._follow()

    def _follow(self) -> None:
        """Bring out what pointer or caret is on; where the caret is out of sight, the first whole row."""
        if self.focus is Focus.NONE:
            return
        places, caret = self._view.places, self._view.caret.spot()
        if self._pointer:
            here = places.row_at(self._pointer.y())
        else:
            here = caret if self._is_seen(caret) else places.first_whole_row()
        if here != self._here:
            self._here = here
            self._redraw()

    def _is_seen(self, spot: Spot) -> bool:
        """Whether a spot is; no line that is not is measured for that, which would move what is seen."""
        places = self._view.places
        is_near = places.row_at(0).line <= spot.line <= places.row_at(self._view.height()).line
        return is_near and places.is_seen(spot)


def _without(stretch: tuple[int, int], first: int, last: int) -> list[tuple[int, int]]:
    """What is left of a stretch that another one lies over."""
    start, end = stretch
    parts = (start, min(end, first)), (max(start, last), end)
    return [part for part in parts if part[0] < part[1]]
