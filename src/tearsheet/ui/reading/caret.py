"""The caret of the article, and what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from tearsheet.article.model import Passage
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.article_layout import ArticleLayout
from tearsheet.ui.reading.article_lines import Spot
from tearsheet.ui.reading.places import Places
from tearsheet.ui.reading.positions import to_utf16

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tearsheet.ui.reading.article_lines import ArticleLines

FLASH_MS = 700
_MARKS = "\"'“”„‟‘’‚‛«»‹›「」『』〝〞＂＇()[]{}（）［］【】《》〈〉"


class Caret:
    """The caret of a view, in spots of its lines and in positions of the article's text (code points)."""

    def __init__(self, view: QTextEdit, layout: ArticleLayout, places: Places) -> None:
        self._view = view
        self._layout = layout
        self._places = places
        self._flash_end: QTimer | None = None

    def spot(self) -> Spot:
        """Where the caret is."""
        return self.spot_of(self._view.textCursor().position())

    def position(self) -> int:
        """The caret's position in the article's text."""
        return self._layout.lines.position(self.spot())

    def is_in_text(self) -> bool:
        """Whether the caret is in the article's text, and seen."""
        caret = self.spot()
        return self._layout.lines.is_body(caret.line) and self._places.is_seen(caret)

    def in_view(self) -> Spot:
        """The caret, moved to the first whole row on the screen where it was out of sight."""
        caret = self.spot()
        if not self._places.is_seen(caret):
            caret = self._places.first_whole_row()
            self.move_to(caret)
        return caret

    def move_to(self, spot: Spot) -> None:
        """Put the caret there; nothing is selected."""
        self._view.setTextCursor(self.cursor(spot))

    def select(self, anchor: Spot, spot: Spot) -> None:
        """Put the caret there; what lies between it and the other place is selected."""
        cursor = self.cursor(anchor)
        cursor.setPosition(self.cursor(spot).position(), QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)

    def put(self, spot: Spot) -> None:
        """Put the caret there; nothing is selected, and nothing moves."""
        top = self._places.top()
        self.move_to(spot)
        if self._places.top() != top:
            self._places.show(*top)

    def cursor(self, spot: Spot) -> QTextCursor:
        """A cursor at a spot."""
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(self._layout.block(spot.line).position() + spot.offset)
        return cursor

    def spot_of(self, position: int) -> Spot:
        """The spot of a position in the document (UTF-16 units)."""
        block = self._view.document().findBlock(position)
        return Spot(self._layout.held.line(block.blockNumber()), position - block.position())

    # What is selected, or lies at the caret

    def leave(self, passage: Passage) -> None:
        """Select nothing any more; the caret stays at its end of the passage, and nothing moves."""
        cursor = self._view.textCursor()
        is_at_end = cursor.position() == cursor.selectionEnd()
        self.put(self._layout.lines.spot(passage.end if is_at_end else passage.start))

    def flash(self, passage: Passage) -> None:
        """Show for a moment what is taken; a tint that does not move, whatever motion the reader wants."""
        lines = self._layout.lines
        self._flash(self.cursor(lines.spot(passage.start)), self.cursor(lines.spot(passage.end)))

    def flash_line(self) -> None:
        """The same for the whole line at the caret."""
        cursor = self._view.textCursor()
        start, end = QTextCursor(cursor), QTextCursor(cursor)
        start.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        end.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self._flash(start, end)

    def _flash(self, start: QTextCursor, end: QTextCursor) -> None:
        flashed = QTextEdit.ExtraSelection()
        start.setPosition(end.position(), QTextCursor.MoveMode.KeepAnchor)
        flashed.cursor = start
        self._show_flashed([flashed])
        if self._flash_end is None:
            self._flash_end = QTimer(self._view, singleShot=True, interval=FLASH_MS)
            self._flash_end.timeout.connect(self._end_flash)
        self._flash_end.start()

    def _end_flash(self) -> None:
        self._show_flashed([])

    def _show_flashed(self, flashed: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Tint these, and draw all anew: Qt (6.11) does where letters are, in less than the rows' height."""
        self._view.setExtraSelections(flashed)
        self._layout.update.emit()

    def selected_passage(self) -> Passage | None:
        """What is selected of the article's text, without blanks at its ends, if anything is."""
        cursor = self._view.textCursor()
        passage = self._layout.lines.passage(
            self.spot_of(cursor.selectionStart()), self.spot_of(cursor.selectionEnd())
        )
        return bare(self._layout.lines, passage) if passage else None

    def leave_marks(self) -> None:
        """Take the quotation marks and brackets around what is selected out of the selection."""
        cursor = self._view.textCursor()
        words = cursor.selectedText()
        bare = words.strip(_MARKS)
        if bare and bare != words:
            start = cursor.selectionStart() + words.index(bare)  # each mark is one UTF-16 unit
            cursor.setPosition(start)
            cursor.setPosition(start + to_utf16(bare, len(bare)), QTextCursor.MoveMode.KeepAnchor)
            self._view.setTextCursor(cursor)

    def sentence(self) -> Passage | None:
        """The sentence at the caret, which is brought into view; `None` in head and foot."""
        from tearsheet.quoting.sentences import sentence_at  # not needed for the first screen

        caret = self.in_view()
        block = self._layout.lines.block(caret.line)
        if block is None:
            return None
        start = self._layout.lines.position(Spot(caret.line))
        sentence = sentence_at(block.text, self._layout.lines.position(caret) - start)
        return Passage(start + sentence.start, start + sentence.end)

    def title(self) -> str:
        """The headline or the standfirst, if the caret is in one of them."""
        line = self.in_view().line
        is_title = self._layout.lines.role(line) in {Role.HEADLINE, Role.STANDFIRST}
        return self._layout.lines.head[line].text if is_title else ""


def bare(lines: ArticleLines, passage: Passage) -> Passage | None:
    """A passage without blanks at its ends; `None` where it has no words. Only its ends are read."""
    numbers = range(lines.number_at(passage.start), lines.number_at(passage.end - 1) + 1)
    first = next(_parts(lines, passage, numbers), None)
    if first is None:
        return None
    (start, words), (last, last_words) = first, next(_parts(lines, passage, reversed(numbers)))
    return Passage(start + len(words) - len(words.lstrip()), last + len(last_words.rstrip()))


def _parts(lines: ArticleLines, passage: Passage, numbers: Iterable[int]) -> Iterator[tuple[int, str]]:
    """Where in some blocks a passage begins, and what it has of them, those without words left out."""
    for number in numbers:
        start = max(passage.start, lines.starts[number])
        words = lines.words(Passage(start, min(passage.end, lines.starts[number + 1] - 1)))
        if words.strip():
            yield start, words
