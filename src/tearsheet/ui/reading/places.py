"""Where in the article the reader is: the row at the top of the view, and scrolling to another one."""

from __future__ import annotations

from math import ceil, inf

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QTextEdit

from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.article_layout import ArticleLayout
from tearsheet.ui.reading.article_lines import Spot

ROUNDING = 1
"""Scroll bars count whole pixels, rows do not begin at whole ones."""
MOST_STEPS = 8
"""Until a place is shown, or cannot be for the end of the article."""
ROOM_ABOVE = 0.18
"""Where a paragraph that is gone to stands, as a part of the window's height."""


class Places:
    """The rows that are seen of one article; device-independent pixels."""

    def __init__(self, view: QTextEdit, layout: ArticleLayout) -> None:
        self._view = view
        self._layout = layout
        self._held: tuple[Spot, float, int] | None = None
        self._is_measuring = False
        layout.measured.connect(self._stay)

    # Where the reader is

    def top(self) -> tuple[Spot, float]:
        """The first character of the first whole row, and how far under the top that row begins.

        While the reader does not scroll it is the place that was shown last, however rows are broken.
        """
        top = self._view.verticalScrollBar().value()
        if top == 0:
            return Spot(0), 0.0
        if self._held and self._held[2] == top:
            return self._held[:2]
        return self._seen()

    def seen_top(self) -> tuple[Spot, float]:
        """The same as it is on the screen, where the article's end kept another place from being shown."""
        spot, below = self.top()
        top = self._view.verticalScrollBar().value()
        is_there = abs(self._layout.row_rect(spot).top() - top - below) <= ROUNDING
        return (spot, below) if is_there else self._seen()

    def _seen(self) -> tuple[Spot, float]:
        top = self._view.verticalScrollBar().value()
        spot = first = self._layout.spot_at(top + ROUNDING)
        if self._letters(spot)[0] < top - ROUNDING:
            spot = self._layout.spot_at(self._layout.row_rect(spot).bottom() + 1)
        if self._letters(spot)[1] > top + self._view.height() + ROUNDING:
            spot = first  # no row is wholly seen
        if self._held and self._layout.row_rect(self._held[0]) == self._layout.row_rect(spot):
            spot = self._held[0]  # else it would go a little towards the start with each change
        return spot, self._layout.row_rect(spot).top() - top

    def seen_until(self) -> int:
        """The position in the article's text of the last row that is seen."""
        bottom = self._view.verticalScrollBar().value() + self._view.height()
        if bottom + ROUNDING >= self._text_bottom():
            return self._layout.lines.length
        return self._layout.lines.position(self._layout.spot_at(bottom))

    def progress(self) -> int:
        """How far the reader is in the article's text, in per cent: 100 with its end in view.

        What is left out and opened counts as little as while it is closed.
        """
        top, bottom = self._view.verticalScrollBar().value(), self._text_bottom()
        if top + ROUNDING >= bottom - self._view.height():
            return 100
        read, whole = (y - self._opened_above(y) for y in (top, bottom))
        last_top = whole - self._view.height()
        return min(99, int(100 * read / last_top)) if last_top > 0 else 0

    def _text_bottom(self) -> float:
        """Where the article's text ends, as far as that is known."""
        return self._layout.top_of(self._layout.lines.body_end)

    def _opened_above(self, y: float) -> float:
        """How much of what lies above `y` is no text of the article, but left out of it and opened."""
        opened = [run for run in self._layout.lines.runs if run.gap and run.gap.is_open]
        edges = ((self._layout.top_of(run.first + 1), self._layout.top_of(run.end)) for run in opened)
        return sum(max(0.0, min(y, bottom) - top) for top, bottom in edges)

    def row(self, spot: Spot) -> QRectF:
        """The row that holds a spot, as wide as the column, in the coordinates of the view."""
        return self._layout.row_rect(spot).translated(0, -self._view.verticalScrollBar().value())

    def edges(self, first: int, last: int) -> tuple[int, int]:
        """Where lines begin and end below the top of the view, as far as that is known."""
        layout, scrolled = self._layout, self._view.verticalScrollBar().value()
        is_last = last + 1 >= layout.lines.line_count
        bottom = layout.documentSize().height() if is_last else layout.top_of(last + 1)
        return round(layout.top_of(first)) - scrolled, round(bottom) - scrolled

    def is_end_seen(self) -> bool:
        """Whether the last row of all is wholly seen, that of what is left out included."""
        bottom = self._view.verticalScrollBar().value() + self._view.height() + ROUNDING
        line = self._layout.spot_at(bottom).line
        return line == self._layout.lines.line_count - 1 and self._layout.line_rect(line).bottom() <= bottom

    def is_headline_seen(self) -> bool:
        """Whether any of the headline is; it is not measured for that, which would move what is seen."""
        has_headline = self._layout.lines.role(0) is Role.HEADLINE
        return has_headline and self._layout.top_of(1) > self._view.verticalScrollBar().value()

    def row_at(self, y: float) -> Spot:
        """The first character of the row at a height of the view."""
        return self._layout.spot_at(self._view.verticalScrollBar().value() + y)

    def is_seen(self, spot: Spot) -> bool:
        """Whether the row that holds a spot is wholly seen."""
        row, top = self._layout.row_rect(spot), self._view.verticalScrollBar().value()
        return top - ROUNDING <= row.top() and row.bottom() <= top + self._view.height() + ROUNDING

    def first_whole_row(self) -> Spot:
        """The first character of the first row that is wholly seen."""
        top = self._view.verticalScrollBar().value()
        spot = self._layout.spot_at(top + ROUNDING)
        row = self._layout.row_rect(spot)
        return spot if row.top() >= top - ROUNDING else self._layout.spot_at(row.bottom() + 1)

    def hold(self, spot: Spot, below_top: float) -> None:
        """Keep a place that was shown, although the view has been scrolled a little for the caret."""
        self._held = spot, below_top, self._view.verticalScrollBar().value()

    def forget(self) -> None:
        """The place that was shown last counts no more."""
        self._held = None

    # Scrolling

    def show(self, spot: Spot, below_top: float = 0.0) -> None:
        """Scroll so that the row that holds the spot begins so far under the top."""
        if spot == Spot(0) and not below_top:
            self.scroll_to(0)
            return
        if spot.line >= self._layout.lines.line_count:  # what was left out has been hidden
            spot = Spot(self._layout.lines.line_count - 1)
        for _ in range(MOST_STEPS):  # what comes into view may turn out higher or lower than estimated
            self.scroll_to(self._layout.row_rect(spot).top() - below_top)
            here = self._view.verticalScrollBar().value()
            if here == round(self._layout.row_rect(spot).top() - below_top):
                break
        self.hold(spot, below_top)

    def show_part(self, part: float) -> None:
        """Scroll so far into the article's text: 0 is its start, 1 has its end in view; see `progress`."""
        bar = self._view.verticalScrollBar()
        for _ in range(MOST_STEPS):  # what comes into view may turn out higher or lower than estimated
            bottom = self._text_bottom()
            read = part * (bottom - self._opened_above(bottom) - self._view.height())
            y = ceil(max(0.0, read + self._opened_above(bar.value())))
            if bar.value() == min(y, bar.maximum()):
                break
            self.scroll_to(y)

    def keep(self, spot: Spot, below_top: float) -> None:
        """Show a place that was shown before, so that its row is still the first whole one."""
        if spot == Spot(0) and not below_top:
            self.scroll_to(0)
            return
        row, (top, bottom) = self._layout.row_rect(spot).top(), self._letters(spot)
        lowest = min(self._view.height() - (bottom - row), row - self._letters_above(spot) - 2 * ROUNDING)
        self.show(spot, max(row - top, min(below_top, lowest)))
        self.hold(spot, below_top)

    def scroll_to(self, y: float) -> None:
        """Scroll so that this height of the layout is at the top."""
        self._view.verticalScrollBar().setValue(round(y))
        self.measure()

    def reveal(self, rect: QRectF) -> None:
        """Scroll, where a rectangle of the article is not wholly seen, so that it is seen in comfort."""
        top, height = self._view.verticalScrollBar().value(), self._view.height()
        if top <= rect.top() and rect.bottom() <= top + height:
            return
        room = ROOM_ABOVE * height if rect.height() + ROOM_ABOVE * height <= height else 0.0
        spot = self._layout.spot_at(rect.top())
        self.show(spot, room + max(0.0, self._layout.row_rect(spot).top() - rect.top()))
        self.forget()  # what is read at the top is kept from here on

    def measure(self, came: int = 0) -> None:
        """Measure what is seen; what was seen before stays where it was.

        Args:
            came: Pixels that have come into view at the top.
        """
        if self._is_measuring:
            return
        self._is_measuring = True
        bar = self._view.verticalScrollBar()
        for _ in range(MOST_STEPS):  # where lines shrink, further ones come into view
            top, height = bar.value(), self._view.height()
            seen_before = top + (came if 0 < came < height else 0)
            grown = self._layout.measure_between(top, top + height, seen_before)
            if not grown:
                break
            bar.setValue(top + round(grown))
        self._is_measuring = False

    def _stay(self, line: int, change: float) -> None:
        """Keep what is seen where it is, although a line above it has turned out higher or lower."""
        bar = self._view.verticalScrollBar()
        top = bar.value()
        if self._layout.top_of(line) < top:
            bar.setValue(top + round(change))
            if self._held and self._held[2] == top:
                self.hold(*self._held[:2])

    def _letters(self, spot: Spot) -> tuple[float, float]:
        """Where the letters of the row that holds a spot begin and end, without the space between rows."""
        row = self._layout.row_rect(spot)
        line = self._layout.block(spot.line).layout().lineForTextPosition(spot.offset)
        top = row.top() + line.y() - line.lineNumber() * row.height()
        return top, top + line.height()

    def _letters_above(self, spot: Spot) -> float:
        """Where the letters of the row above that of a spot begin."""
        row, first = self._layout.row_rect(spot), self._layout.row_rect(Spot(spot.line))
        if row.top() > first.top():
            return self._letters(spot)[0] - row.height()
        if spot.line == 0:
            return -inf
        before = self._layout.block(spot.line - 1)
        return self._letters(Spot(spot.line - 1, before.length() - 1))[0]
