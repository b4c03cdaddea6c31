"""Going through the article: by screens, paragraphs, passages and hits."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from tearsheet.article.model import Passage
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.article_layout import ArticleLayout
from tearsheet.ui.reading.article_lines import Spot
from tearsheet.ui.reading.caret import Caret
from tearsheet.ui.reading.places import Places

PASSED = {Role.GAP, Role.REASON}
"""Lines of the program's own that are no paragraphs to go to."""


class Movement:
    """How the reader goes through one article; the caret goes along."""

    def __init__(self, view: QTextEdit, layout: ArticleLayout, places: Places, caret: Caret) -> None:
        self._view = view
        self._layout = layout
        self._places = places
        self._caret = caret
        self._search_start = (Spot(0), 0.0), Spot(0)

    def screen_on(self) -> None:
        """A screen on; the last whole row becomes the first. With the last row of all seen, nothing."""
        if self._places.is_end_seen():
            return
        top, height = self._view.verticalScrollBar().value(), self._view.height()
        band, is_picture = self._band_at(top + height - 1)
        row = self._layout.row_rect(self._layout.spot_at(top + height - 1)).height()
        if band.bottom() <= top + height + 1:
            target = band.bottom() if is_picture else band.top()
        else:
            target = band.top() - (row if band.top() - row > top else 0)
        self._go_a_screen(target if target > top else top + height)

    def screen_back(self) -> None:
        """A screen back; the first whole row becomes the last."""
        top, height = self._view.verticalScrollBar().value(), self._view.height()
        row = self._layout.row_rect(self._layout.spot_at(top))
        self._go_a_screen(
            row.top() + row.height() - height if row.top() + row.height() < top + height else top - height
        )

    def to_start(self) -> None:
        """To the headline."""
        self._caret.move_to(Spot(0))
        self._places.scroll_to(0)

    def to_end(self) -> None:
        """To the last words of the article; everything below them is seen too."""
        self._caret.move_to(self._layout.lines.spot(self._layout.lines.length))
        bar = self._view.verticalScrollBar()
        for _ in range(8):  # the last screen grows while it is measured
            self._places.scroll_to(bar.maximum())
            if bar.value() == bar.maximum():
                break

    def next_paragraph(self) -> None:
        """The caret to the next line; marks of what is left out are passed by."""
        lines = self._layout.lines
        here = self._caret.in_view().line
        following = (line for line in range(here + 1, lines.line_count) if lines.role(line) not in PASSED)
        self.go_to_line(next(following, lines.line_count - 1))

    def previous_paragraph(self) -> None:
        """The caret to the start of its line, or from there to the line before."""
        caret, lines = self._caret.in_view(), self._layout.lines
        before = (line for line in range(caret.line - 1, -1, -1) if lines.role(line) not in PASSED)
        self.go_to_line(caret.line if caret.offset else next(before, 0))

    def by_paragraph(self, step: int, *, is_selecting: bool) -> None:
        """The caret to the next paragraph (1) or to the start of its own, then to the one before (-1)."""
        cursor = self._view.textCursor()
        move_by_paragraph(cursor, step, is_selecting=is_selecting)
        self._view.setTextCursor(cursor)

    def go_to(self, passage: Passage, *, is_selected: bool = True) -> None:
        """Show a passage of the article's text, and select it or put the caret at its start."""
        self._go_to(
            self._layout.lines.spot(passage.start),
            self._layout.lines.spot(passage.end),
            is_selected=is_selected,
        )

    def show(self, start: Spot, end: Spot) -> None:
        """Show what lies between two spots; the caret stays where it is."""
        self._places.reveal(self._layout.row_rect(start).united(self._layout.row_rect(end)))

    def go_to_line(self, line: int) -> None:
        """Show a line, and put the caret at its start."""
        text, picture = self._layout.line_rect(line), self._layout.picture_rect(line)
        self._places.reveal(text.united(picture))
        self._caret.move_to(Spot(line))

    # Finding

    def begin_search(self) -> int:
        """Remember where the reader is; the position in the searched text that the search begins at.

        That is the selection or the caret, where it is out of sight the top of the screen.
        """
        self._search_start = self._places.top(), self._caret.spot()
        cursor = self._view.textCursor()
        start = self._caret.spot_of(cursor.selectionStart())
        if not (cursor.hasSelection() or self._places.is_seen(start)):
            start = self._places.first_whole_row()
        return self._layout.lines.searched.passage(start, start).start

    def go_to_hit(self, hit: Passage) -> None:
        """Show and select a hit in the searched text; it is the current one."""
        searched = self._layout.lines.searched
        start, end = searched.spot(hit.start), searched.spot(hit.end)
        self._go_to(start, end)
        self._layout.painter.set_found_here(self._view.textCursor())

    def to_search_start(self) -> None:
        """Back to where the reader was when the search began, nothing being selected."""
        place, caret = self._search_start
        self._layout.painter.set_found_here(None)
        self._caret.move_to(caret)
        self._places.show(*place)

    # Within

    def _band_at(self, y: float) -> tuple[QRectF, bool]:
        """The row at `y`, or the picture over its line, and whether it is a picture."""
        spot = self._layout.spot_at(y)
        picture = self._layout.picture_rect(spot.line)
        return (picture, True) if y < picture.bottom() else (self._layout.row_rect(spot), False)

    def _go_to(self, start: Spot, end: Spot, *, is_selected: bool = True) -> None:
        cursor = self._caret.cursor(start)
        if is_selected:
            cursor.setPosition(self._caret.cursor(end).position(), QTextCursor.MoveMode.KeepAnchor)
        self.show(start, end)
        self._view.setTextCursor(cursor)

    def _go_a_screen(self, target: float) -> None:
        self._places.scroll_to(target)
        if not self._view.textCursor().hasSelection():
            top = self._view.verticalScrollBar().value()
            self._caret.move_to(self._places.first_whole_row())
            self._places.scroll_to(top)


def move_by_paragraph(cursor: QTextCursor, step: int, *, is_selecting: bool) -> None:
    """Move to the next paragraph (1) or to the start of that at the cursor, then to the one before (-1)."""
    moves = QTextCursor.MoveOperation
    mode = QTextCursor.MoveMode.KeepAnchor if is_selecting else QTextCursor.MoveMode.MoveAnchor
    if step > 0:
        is_last = cursor.block() == cursor.document().lastBlock()
        cursor.movePosition(moves.EndOfBlock if is_last else moves.NextBlock, mode)
    else:
        cursor.movePosition(moves.PreviousBlock if cursor.atBlockStart() else moves.StartOfBlock, mode)
