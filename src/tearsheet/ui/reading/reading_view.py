"""The article on the screen: scrolling, caret and selection, places and marks.

The first screen uses no name of Qt's namespace `Qt`: its first use makes Python classes of all that
is in there, 24 ms; properties are set by the names of their values. Nor does it ask for a widget that
Qt made, such as the viewport: to find its class all classes of widgets are made, 15 ms. (The view has
no frame and no bar at its foot, so that it is as high as its viewport.)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from math import ceil
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QPoint, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget

from tearsheet.article.model import Article, Passage
from tearsheet.ui.look.scroll_bar import QuietScrollBar
from tearsheet.ui.look.theme import Theme, Type
from tearsheet.ui.reading.article_layout import SheetLayout
from tearsheet.ui.reading.article_lines import Role, Sheet, Spot

if TYPE_CHECKING:
    from tearsheet.ui.reading.marks import Mark

FIRST_LINES = 300
"""So many lines are put into the document for the first screen, the others when it is painted."""
SAMPLE_LENGTH = 300
ROUNDING = 1
"""Scroll bars count whole pixels, rows do not begin at whole ones."""
ROOM_ABOVE = 0.18
"""Where a paragraph that is gone to stands, as a part of the window's height."""


class ReadingView(QTextEdit):
    """One article; read only, selectable by mouse and keyboard.

    Signals:
        first_painted: The text is on the screen for the first time.
        scrolled: Other text is seen now.
        resized: It has another size.
        left_out_wanted: The reader clicked the foot.
        mark_chosen: The reader clicked text that carries marks: the position in the article's text.
        link_chosen: The reader clicked a link: its address.
        menu_wanted: The reader asks what can be done at the caret: the place on the screen.
    """

    first_painted = Signal()
    scrolled = Signal()
    resized = Signal()
    left_out_wanted = Signal()
    mark_chosen = Signal(int)
    link_chosen = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, article: Article, size: float, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setProperty("frameShape", "NoFrame")
        self.setProperty("textInteractionFlags", "TextSelectableByMouse|TextSelectableByKeyboard")
        self._bar = QuietScrollBar(theme)
        self.setVerticalScrollBar(self._bar)
        self.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
        self.setAccessibleName(article.headline or "Article")
        self.article = article
        self.type_size = size
        self.sheet = Sheet(article)
        self.has_caret = True
        self._is_settling = False
        self._is_painted = False
        self._start = Spot(0)
        self._held: tuple[Spot, float, int] | None = None
        self._search_start = (Spot(0), 0.0), Spot(0)
        self._sample = _sample(article)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        self._layout = SheetLayout(document, self.sheet, Type(size, self._sample), theme)
        document.setDocumentLayout(self._layout)
        self._filled = min(FIRST_LINES, self.sheet.line_count)
        QTextCursor(document).insertText(self.sheet.shown_text(range(self._filled)))
        self.setDocument(document)
        self.setTextCursor(QTextCursor(document))
        self.verticalScrollBar().setSingleStep(round(1.5 * size))

    # How it looks

    def set_size(self, size: float) -> None:
        """Set the body in type of that size, in device-independent pixels; the row at the top stays.

        A caret that was seen is seen again.
        """
        place, had_caret = self.place(), self._is_seen(self.caret())
        self.type_size = size
        self._layout.set_type(Type(size, self._sample))
        self.verticalScrollBar().setSingleStep(round(1.5 * size))
        self.show_place(*place)
        if had_caret and not self._is_seen(self.caret()):
            self._bring_into_view(self._layout.row_rect(self.caret()))
            self._held = (*place, self.verticalScrollBar().value())

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._layout.set_theme(theme)
        self._bar.set_theme(theme)

    def set_marks(self, marks: Callable[[int], Sequence[Mark]]) -> None:
        """Draw behind the text of each line that is seen the marks that this gives for it."""
        self._layout.set_marks(marks)

    def set_found(self, pattern: re.Pattern[str] | None) -> None:
        """Mark what the pattern finds; no hit is the current one any more."""
        self._layout.set_found(pattern)
        self._layout.set_found_here(0, 0)

    def set_has_caret(self, has_caret: bool) -> None:
        """Show or hide the caret; without it the arrow keys scroll."""
        self.has_caret = has_caret
        self._layout.set_has_caret(has_caret)

    def show_fields(self, article: Article) -> None:
        """Show the fields of the same article as they have been corrected, in head and name."""
        self._fill()
        place, caret = self.place(), self.caret()
        before = len(self.sheet.head)
        self.article = article
        self.setAccessibleName(article.headline or "Article")
        self.sheet = Sheet(article, has_left_out=self.sheet.has_left_out)
        self._layout.show_sheet(self.sheet)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(self.sheet.shown_text(range(self.sheet.line_count)))
        self._filled = self.sheet.line_count
        moved = len(self.sheet.head) - before
        self._set_caret(_moved(caret, before, moved))
        self._held = None
        self.show_place(_moved(place[0], before, moved), place[1])

    def set_has_left_out(self, has_left_out: bool) -> None:
        """Show what was left out of the article under its foot, or hide it."""
        self._fill()
        place = self.place()
        self.sheet = Sheet(self.article, has_left_out=has_left_out)
        self._layout.show_sheet(self.sheet)
        cursor = QTextCursor(self.document().findBlockByNumber(self.sheet.body_end))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(self.sheet.shown_text(range(self.sheet.body_end, self.sheet.line_count)))
        self._filled = self.sheet.line_count
        self.show_place(*place)
        if has_left_out:
            self._reveal(self._layout.line_rect(self.sheet.line_count - 1))

    # Places

    def start_at(self, top: int, caret: int) -> None:
        """Begin with that position of the article's text in the row at the top, the caret at the other."""
        self._fill()
        self._start = self.sheet.spot(min(top, self.sheet.length))
        self._set_caret(self.sheet.spot(min(caret, self.sheet.length)))

    def place(self) -> tuple[Spot, float]:
        """The first character of the row at the top, and how far under the top that row begins.

        While the reader does not scroll it is the place that was shown last, however rows are broken.
        """
        top = self.verticalScrollBar().value()
        if top == 0:
            return Spot(0), 0.0
        if self._held and self._held[2] == top:
            return self._held[:2]
        spot = self._layout.spot_at(top + ROUNDING)
        return spot, self._layout.row_rect(spot).top() - top

    def show_place(self, spot: Spot, below_top: float = 0.0) -> None:
        """Scroll so that the row that holds the spot begins so far under the top."""
        if spot == Spot(0):
            self._scroll_to(0)
            return
        if spot.line >= self.sheet.line_count:  # what was left out has been hidden
            spot = Spot(self.sheet.line_count - 1)
        for _ in range(3):  # what comes into view may turn out higher or lower than estimated
            self._scroll_to(self._layout.row_rect(spot).top() - below_top)
        self._held = (spot, below_top, self.verticalScrollBar().value())

    def top_position(self) -> int:
        """The position in the article's text of the row at the top; 0 while the head is seen."""
        return self.sheet.position(self.place()[0])

    def seen_until(self) -> int:
        """The position in the article's text of the last row that is seen."""
        bottom = self.verticalScrollBar().value() + self.height()
        if bottom + ROUNDING >= self._layout.text_bottom():
            return self.sheet.length
        return self.sheet.position(self._layout.spot_at(bottom))

    def progress(self) -> int:
        """How far the reader is in the article's text, in per cent: 100 with its end in view."""
        top, last_top = self.verticalScrollBar().value(), self._layout.text_bottom() - self.height()
        return 100 if top + ROUNDING >= last_top else int(100 * top / last_top)

    # Going

    def screen_on(self) -> None:
        """A screen on; the last whole row becomes the first."""
        top, height = self.verticalScrollBar().value(), self.height()
        band, is_picture = self._layout.band_at(top + height - 1)
        row = self._layout.row_rect(self._layout.spot_at(top + height - 1)).height()
        if band.bottom() <= top + height + 1:
            target = band.bottom() if is_picture else band.top()
        else:
            target = band.top() - (row if band.top() - row > top else 0)
        self._go_a_screen(target if target > top else top + height)

    def screen_back(self) -> None:
        """A screen back; the first whole row becomes the last."""
        top, height = self.verticalScrollBar().value(), self.height()
        row = self._layout.row_rect(self._layout.spot_at(top))
        self._go_a_screen(
            row.top() + row.height() - height if row.top() + row.height() < top + height else top - height
        )

    def to_start(self) -> None:
        """To the headline."""
        self._set_caret(Spot(0))
        self._scroll_to(0)

    def to_end(self) -> None:
        """To the last words of the article; everything below them is seen too."""
        self._set_caret(self.sheet.spot(self.sheet.length))
        bar = self.verticalScrollBar()
        for _ in range(8):  # the last screen grows while it is measured
            self._scroll_to(bar.maximum())
            if bar.value() == bar.maximum():
                break

    def next_paragraph(self) -> None:
        """The caret to the next line of the sheet."""
        self._go_to_line(min(self.caret_in_view().line + 1, self.sheet.line_count - 1))

    def previous_paragraph(self) -> None:
        """The caret to the start of its line of the sheet, or from there to the line before."""
        caret = self.caret_in_view()
        self._go_to_line(caret.line if caret.offset else max(0, caret.line - 1))

    def go_to(self, passage: Passage, *, is_selected: bool = True) -> None:
        """Show a passage of the article's text, and select it or put the caret at its start."""
        self._go_to(self.sheet.spot(passage.start), self.sheet.spot(passage.end), is_selected=is_selected)

    # Finding

    def begin_search(self) -> int:
        """Remember where the reader is; the position in the searched text that the search begins at.

        That is the selection or the caret, where it is out of sight the top of the screen.
        """
        self._search_start = self.place(), self.caret()
        cursor = self.textCursor()
        start = self._spot(cursor.selectionStart())
        if not (cursor.hasSelection() or self._is_seen(start)):
            start = self._first_whole_row()
        return self.sheet.passage_on_sheet(start, start).start

    def go_to_hit(self, hit: Passage) -> None:
        """Show and select a hit in the searched text; it is the current one."""
        start, end = self.sheet.spot_on_sheet(hit.start), self.sheet.spot_on_sheet(hit.end)
        self._go_to(start, end)
        self._layout.set_found_here(self._cursor(start).position(), self._cursor(end).position())

    def to_search_start(self) -> None:
        """Back to where the reader was when the search began, nothing being selected."""
        place, caret = self._search_start
        self._layout.set_found_here(0, 0)
        self._set_caret(caret)
        self.show_place(*place)

    # Caret and selection

    def sentence(self) -> Passage | None:
        """The sentence at the caret, which is brought into view; `None` in head and foot."""
        from tearsheet.quoting.sentences import sentence_at  # not needed for the first screen

        caret = self.caret_in_view()
        block = self.sheet.block(caret.line)
        if block is None:
            return None
        start = self.sheet.position(Spot(caret.line))
        sentence = sentence_at(block.text, self.sheet.position(caret) - start)
        return Passage(start + sentence.start, start + sentence.end)

    def title_at_caret(self) -> str:
        """The headline or the standfirst, if the caret is in one of them."""
        line = self.caret_in_view().line
        is_title = self.sheet.role(line) in {Role.HEADLINE, Role.STANDFIRST}
        return self.sheet.head[line].text if is_title else ""

    def caret_position(self) -> int:
        """The caret's position in the article's text."""
        return self.sheet.position(self.caret())

    def caret(self) -> Spot:
        """Where the caret is."""
        return self._spot(self.textCursor().position())

    def is_caret_in_text(self) -> bool:
        """Whether the caret is in the article's text, and seen."""
        caret = self.caret()
        return self.sheet.is_body(caret.line) and self._is_seen(caret)

    def selected_passage(self) -> Passage | None:
        """What is selected of the article's text, without blanks at its ends, if anything is."""
        cursor = self.textCursor()
        passage = self.sheet.passage(self._spot(cursor.selectionStart()), self._spot(cursor.selectionEnd()))
        return _without_blanks(passage, self.article.text) if passage else None

    def caret_in_view(self) -> Spot:
        """The caret, moved to the first whole row on the screen where it was out of sight."""
        caret = self.caret()
        if not self._is_seen(caret):
            caret = self._first_whole_row()
            self._set_caret(caret)
        return caret

    # Links and pictures

    def link_at(self, point: QPoint) -> str:
        """The address of the link at a point of the view; empty if there is none."""
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        position = self._layout.hitTest(place, QtCore.Qt.HitTestAccuracy.ExactHit)
        return self.sheet.link(self._spot(position)) if position >= 0 else ""

    def link_at_caret(self) -> str:
        """The address of the link that the caret is in, or that the selection begins in."""
        return self.sheet.link(self._spot(self.textCursor().selectionStart()))

    def picture_at(self, point: QPoint) -> str:
        """What the page says of the picture at a point of the view; empty if nothing."""
        return self._layout.picture_at(QPointF(point) + QPointF(0, self.verticalScrollBar().value()))

    def picture_at_caret(self) -> str:
        """What the page says of the picture over the caption that the caret is in."""
        return self._layout.picture_of(self.caret().line)

    # What Qt asks

    def createMimeDataFromSelection(self) -> QtCore.QMimeData:
        """The selection as rendered from the record: plain text and HTML without fonts or colours."""
        from tearsheet.quoting import render  # not needed for the first screen
        from tearsheet.ui.clipboard import mime_data

        cursor = self.textCursor()
        ends = (self._spot(cursor.selectionStart()), self._spot(cursor.selectionEnd()))
        return mime_data(render.selection(self.sheet.as_article, self.sheet.passage_on_sheet(*ends)))

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Keep the row at the top where it is."""
        place = self.place() if self._is_painted else (self._start, 0.0)
        super().resizeEvent(event)
        self._settle()
        self.show_place(*place)
        self.resized.emit()

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """Begin where the reader was; Qt brings the caret into view here."""
        super().showEvent(event)
        if not self._is_painted:
            self.show_place(self._start)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Measure what has come into view."""
        super().scrollContentsBy(dx, dy)
        self._settle()
        self.scrolled.emit()

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """Tell when the text is there."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._complete)

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Leave all keys to the actions first; show the reader's local time on the date.

        In use from the first screen on.
        """
        if event.type() == QtCore.QEvent.Type.ShortcutOverride:
            event.ignore()
            return True
        if isinstance(event, QtGui.QHelpEvent) and event.type() == QtCore.QEvent.Type.ToolTip:
            spot = self._spot(self.cursorForPosition(event.pos()).position())
            words = local_time(self.article) if self.sheet.role(spot.line) is Role.BYLINE else ""
            QtWidgets.QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Ctrl with an arrow goes by paragraphs, which Qt leaves out here; without a caret arrows scroll."""
        step = {QtCore.Qt.Key.Key_Up: -1, QtCore.Qt.Key.Key_Down: 1}.get(QtCore.Qt.Key(event.key()), 0)
        modifiers = QtCore.Qt.KeyboardModifier
        if step and event.modifiers() & modifiers.ControlModifier:
            self._move_by_paragraph(step, is_selecting=bool(event.modifiers() & modifiers.ShiftModifier))
        elif step and not self.has_caret and not event.modifiers():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + step * bar.singleStep())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QtGui.QMouseEvent) -> None:
        """A click on the foot asks for what was left out, one on marked text for its note."""
        super().mouseReleaseEvent(event)
        if event.button() != QtCore.Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        spot = self._spot(self.textCursor().position())
        address = self.link_at(event.position().toPoint())
        if address:
            self.link_chosen.emit(address)
        elif self.sheet.role(spot.line) is Role.FOOT:
            self.left_out_wanted.emit()
        elif self.sheet.is_body(spot.line):
            self.mark_chosen.emit(self.sheet.position(spot))

    def contextMenuEvent(self, event: QtGui.QContextMenuEvent) -> None:
        """Ask for the menu; the caret goes to the text that is clicked, unless that is selected."""
        if event.reason() == event.Reason.Mouse:
            self._take_click(event.pos())
            self.menu_wanted.emit(event.globalPos())
        else:
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))

    # Within

    def _take_click(self, point: QPoint) -> None:
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        position = self._layout.hitTest(place, QtCore.Qt.HitTestAccuracy.ExactHit)
        cursor = self.textCursor()
        if position >= 0 and not cursor.selectionStart() <= position <= cursor.selectionEnd():
            self._set_caret(self._spot(position))

    def _complete(self) -> None:
        self._fill()
        viewport = self.findChild(QWidget, "qt_scrollarea_viewport")  # its class is known then, see above
        for watched in filter(None, (self, viewport)):
            watched.installEventFilter(self)
        self.first_painted.emit()

    def _fill(self) -> None:
        """Put those lines into the document that are not there yet."""
        if self._filled < self.sheet.line_count:
            cursor = QTextCursor(self.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText("\n" + self.sheet.shown_text(range(self._filled, self.sheet.line_count)))
            self._filled = self.sheet.line_count

    def _settle(self) -> None:
        """Measure what is seen; what was seen before stays where it was."""
        if self._is_settling:
            return
        self._is_settling = True
        bar = self.verticalScrollBar()
        top = bar.value()
        grown = self._layout.measure_between(top, top + self.height())
        if grown:
            bar.setValue(top + round(grown))
        self._is_settling = False

    def _go_to(self, start: Spot, end: Spot, *, is_selected: bool = True) -> None:
        cursor = self._cursor(start)
        if is_selected:
            cursor.setPosition(self._cursor(end).position(), QTextCursor.MoveMode.KeepAnchor)
        self._reveal(self._layout.row_rect(start).united(self._layout.row_rect(end)))
        self.setTextCursor(cursor)

    def _scroll_to(self, y: float) -> None:
        self.verticalScrollBar().setValue(round(y))
        self._settle()

    def _reveal(self, rect: QRectF) -> None:
        """Scroll, where a rectangle of the sheet is not wholly seen, so that it is seen in comfort."""
        top, height = self.verticalScrollBar().value(), self.height()
        if top <= rect.top() and rect.bottom() <= top + height:
            return
        room = ROOM_ABOVE * height if rect.height() + ROOM_ABOVE * height <= height else 0.0
        spot = self._layout.spot_at(rect.top())
        self.show_place(spot, room + max(0.0, self._layout.row_rect(spot).top() - rect.top()))

    def _go_a_screen(self, target: float) -> None:
        self._scroll_to(target)
        if not self.textCursor().hasSelection():
            top = self.verticalScrollBar().value()
            self._set_caret(self._first_whole_row())
            self._scroll_to(top)

    def _go_to_line(self, line: int) -> None:
        self._reveal(self._layout.shown_rect(line))
        self._set_caret(Spot(line))

    def _is_seen(self, spot: Spot) -> bool:
        row, top = self._layout.row_rect(spot), self.verticalScrollBar().value()
        return top - ROUNDING <= row.top() and row.bottom() <= top + self.height() + ROUNDING

    def _bring_into_view(self, row: QRectF) -> None:
        """Scroll no further than needed."""
        top, height = self.verticalScrollBar().value(), self.height()
        if row.top() < top:
            self._scroll_to(row.top())
        elif row.bottom() > top + height:
            self._scroll_to(ceil(row.bottom() - height))

    def _first_whole_row(self) -> Spot:
        top = self.verticalScrollBar().value()
        spot = self._layout.spot_at(top + ROUNDING)
        row = self._layout.row_rect(spot)
        return spot if row.top() >= top - ROUNDING else self._layout.spot_at(row.bottom() + 1)

    def _move_by_paragraph(self, step: int, *, is_selecting: bool) -> None:
        cursor, moves = self.textCursor(), QTextCursor.MoveOperation
        mode = QTextCursor.MoveMode.KeepAnchor if is_selecting else QTextCursor.MoveMode.MoveAnchor
        if step > 0:
            cursor.movePosition(
                moves.EndOfBlock if cursor.block() == self.document().lastBlock() else moves.NextBlock, mode
            )
        else:
            cursor.movePosition(moves.PreviousBlock if cursor.atBlockStart() else moves.StartOfBlock, mode)
        self.setTextCursor(cursor)

    def _set_caret(self, spot: Spot) -> None:
        self.setTextCursor(self._cursor(spot))

    def _cursor(self, spot: Spot) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.document().findBlockByNumber(spot.line).position() + spot.offset)
        return cursor

    def _spot(self, position: int) -> Spot:
        block = self.document().findBlock(position)
        return Spot(block.blockNumber(), position - block.position())


def local_time(article: Article) -> str:
    """The moment of publication by the reader's own clock; empty where the file states no zone."""
    when = article.published.when if article.published else None
    if not isinstance(when, datetime) or when.tzinfo is None:
        return ""
    moment = QtCore.QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    locale = QtCore.QLocale()
    return f"{locale.toString(moment, locale.FormatType.LongFormat)}, your time"


def _moved(spot: Spot, head: int, lines: int) -> Spot:
    """A spot where the head, `head` lines long, has become longer by so many lines; its start if within."""
    return spot._replace(line=spot.line + lines) if spot.line >= head else Spot(0)


def _sample(article: Article) -> str:
    """Real text to measure the width of letters by."""
    words: list[str] = []
    length = 0
    for block in article.body:
        words.append(block.text)
        length += len(block.text)
        if length > SAMPLE_LENGTH:
            break
    return " ".join(words)[:SAMPLE_LENGTH]


def _without_blanks(passage: Passage, text: str) -> Passage | None:
    """A passage from its first to its last letter or sign; `None` for one of blanks alone."""
    start, end = passage
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Passage(start, end) if start < end else None
