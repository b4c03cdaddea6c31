"""What is left out of the article, on the screen: opened and closed in its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from tearsheet import in_a_row, tr, trn
from tearsheet.article import pieces
from tearsheet.ui.accessibility.announcing import announce
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.article_layout import ArticleLayout
from tearsheet.ui.reading.article_lines import MARKS, OURS, ArticleLines, Gap, LineRun, Spot

if TYPE_CHECKING:
    from tearsheet.ui.reading.reading_view import ReadingView


class LeftOutLines:
    """What the reader does with the marks of one view."""

    def __init__(self, view: ReadingView, layout: ArticleLayout) -> None:
        self._view = view
        self._layout = layout

    def toggle(self) -> str:
        """Open or close what is left out at the caret or nearest to it in view; where none is, all of it.

        Returns:
            A sentence for the reader, where what is done is not seen.
        """
        if not self._view.lines.gaps:
            return tr("Nothing was left out of this article")
        gap = self._meant()
        if gap is None:
            return self._toggle_all()
        self._switch(gap)
        return ""

    def toggle_at(self, line: int) -> None:
        """Open or close what the mark on a line stands for."""
        gap = self._view.lines.run(line).gap
        if gap:
            self._switch(gap)

    def open_before(self, number: int, words: str) -> int:
        """Open what is left out before a block; the line there that has some words, else that of the mark."""
        at_foot = len(self._view.lines.article.body)  # where what stood before the first block is shown too
        places = {number, number or at_foot}
        for gap in self._view.lines.gaps:
            if gap.before in places and not gap.is_open:
                self._switch(gap)
        runs = [run for run in self._view.lines.runs if run.gap and run.gap.before in places]
        every = [(run.first + place, line) for run in runs for place, line in enumerate(run.lines)]
        having = (line for line, one in every if one.role is Role.LEFT_OUT and words in one.text)
        return next(having, runs[0].first if runs else 0)

    def selected(self, *, is_read: bool) -> list[int]:
        """The numbers among the article's pieces of the lines that are selected, else of that at the caret.

        Args:
            is_read: Whether blocks of the article are asked for, or lines that are left out.
        """
        lines, cursor = self._view.lines, self._view.textCursor()
        if cursor.hasSelection():
            start, end = (
                self._view.caret.spot_of(each) for each in (cursor.selectionStart(), cursor.selectionEnd())
            )
            chosen = range(start.line, end.line + (1 if end.offset or start == end else 0))
        else:
            chosen = range(self._view.caret.in_view().line, self._view.caret.spot().line + 1)
        if is_read:
            numbers = (lines.number(line) for line in chosen)
            return [pieces.number_of(lines.article, number) for number in numbers if number >= 0]
        own = (run.lines[line - run.first] for line in chosen if (run := lines.run(line)).gap)
        return [line.piece for line in own if line.role is Role.LEFT_OUT]

    # Within

    def _toggle_all(self) -> str:
        lines = self._view.lines
        every = frozenset(piece for gap in lines.gaps for piece in gap.pieces)
        if every <= lines.opened:
            self._view.show_lines(ArticleLines(lines.article))
            return tr("What was left out is hidden")
        self._view.show_lines(ArticleLines(lines.article, every))
        at_end = sum(len(gap.pieces) for gap in lines.gaps if gap.lines[0].role is Role.FOOT)
        within = len(every) - at_end
        places = in_a_row(filter(None, (_at_marks(within), _at_end(at_end))))
        return tr("Left out of the article, and shown now: {places}", places=places)

    def _switch(self, gap: Gap) -> None:
        rest = self._view.lines.opened.difference(gap.pieces)
        opened = rest if gap.is_open else rest.union(gap.pieces)
        self._view.show_lines(ArticleLines(self._view.lines.article, opened))
        count = len(gap.pieces)
        hidden = trn("%n line that is left out is hidden", "%n lines that are left out are hidden", count)
        shown = trn("%n line that is left out is shown", "%n lines that are left out are shown", count)
        announce(self._view, hidden if gap.is_open else shown)

    def _meant(self) -> Gap | None:
        """What is left out at the caret, if that is seen, or nearest to it; else to the view's middle."""
        top, height = self._view.verticalScrollBar().value(), self._view.height()
        seen = range(self._layout.spot_at(top).line, self._layout.spot_at(top + height - 1).line + 1)
        caret = self._view.caret.spot()
        is_seen = caret.line in seen and self._view.places.is_seen(caret)
        middle = self._layout.row_rect(caret).center().y() if is_seen else top + height / 2
        near = [
            (self._distance(run, seen, middle), number)
            for number, run in enumerate(self._view.lines.runs)
            if run.gap and run.first < seen.stop and run.end > seen.start
        ]
        return self._view.lines.runs[min(near)[1]].gap if near else None

    def _distance(self, run: LineRun, seen: range, middle: float) -> float:
        """How far those of some lines that are seen are from a height."""
        first = self._layout.line_rect(max(run.first, seen.start))
        last = self._layout.line_rect(min(run.end, seen.stop) - 1)
        return max(first.top() - middle, middle - last.bottom(), 0.0)


def moved(spot: Spot, before: ArticleLines, after: ArticleLines) -> Spot:
    """Where a spot of some lines is on others of the same article."""
    if not before.line_count or not after.line_count:
        return Spot(0)
    run, role = before.run(spot.line), before.role(spot.line)
    if role is Role.REASON:
        line = moved(Spot(spot.line + 1), before, after).line
        return Spot(line - 1, spot.offset) if after.role(line - 1) is role else Spot(line)
    if run.lines and not run.gap:
        line = next((number for number, one in enumerate(after.head) if one.role is role), -1)
        return spot._replace(line=line) if line >= 0 else Spot(0)
    number = _piece(before, spot.line)
    line = _line(after, number, is_mark=role in OURS)
    is_same = (after.role(line) in OURS) == (role in OURS)
    return Spot(line, spot.offset if is_same and role not in MARKS else 0)


def _piece(lines: ArticleLines, line: int) -> int:
    """The number among the pieces of what is on a line, or of the first that its mark stands for."""
    run = lines.run(line)
    if run.gap:
        return max(run.lines[line - run.first].piece, run.gap.pieces[0])
    return pieces.number_of(lines.article, lines.number(line))


def _line(lines: ArticleLines, piece: int, *, is_mark: bool) -> int:
    """Where a piece is shown, or the mark for it."""
    run = next((run for run in lines.runs if run.gap and piece in run.gap.pieces), None)
    if run is None:
        number = min(pieces.block_of(lines.article, piece), len(lines.article.body) - 1)
        return lines.line_of(number) if number >= 0 else 0
    shown = (number for number, line in enumerate(run.lines) if line.piece == piece and not is_mark)
    return run.first + next(shown, 0)


def changed_part(view: ReadingView, before: ArticleLines, after: ArticleLines) -> tuple[QTextCursor, range]:
    """What in a view's document becomes another, with a line on each side, and the lines to put there."""
    old, new = before.texts(), after.texts()
    same = _alike(old, new)
    behind = max(0, min(_alike(old[::-1], new[::-1]), min(len(old), len(new)) - same) - 1)
    first = max(0, same - 1)
    document = view.document()
    cursor = QTextCursor(document.findBlockByNumber(first))
    last = document.findBlockByNumber(len(old) - behind - 1)
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    return cursor, range(first, len(new) - behind)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines two texts begin alike with."""
    pairs = zip(one, other, strict=False)
    return next(
        (number for number, pair in enumerate(pairs) if pair[0] != pair[1]), min(len(one), len(other))
    )


def _at_marks(lines: int) -> str:
    return trn("%n line at its mark", "%n lines at their marks", lines) if lines else ""


def _at_end(lines: int) -> str:
    return trn("%n line under its end", "%n lines under its end", lines) if lines else ""
