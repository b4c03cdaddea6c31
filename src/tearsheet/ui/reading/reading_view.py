"""The article on the screen: scrolling, caret and selection, places and marks.

The first screen uses no name of Qt's namespace `Qt`: its first use makes Python classes of all that
is in there, 24 ms; properties are set by the names of their values. Nor does it ask for a widget that
Qt made, such as the viewport: to find its class all classes of widgets are made, 15 ms. (The view has
no frame and no bar at its foot, so that it is as high as its viewport.)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget

from tearsheet import tr
from tearsheet.article.model import Article
from tearsheet.preferences.settings import Focus, Settings
from tearsheet.preferences.state import ReadingPlace
from tearsheet.ui.look.line_styles import USUAL, Type, sample
from tearsheet.ui.look.scroll_bar import QuietScrollBar
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.reading.article_layout import ArticleLayout
from tearsheet.ui.reading.article_lines import MARKS, ArticleLines, Spot
from tearsheet.ui.reading.caret import Caret
from tearsheet.ui.reading.filling import Filling
from tearsheet.ui.reading.movement import Movement
from tearsheet.ui.reading.places import Places

if TYPE_CHECKING:
    from tearsheet.finding.matchers import Matcher
    from tearsheet.ui.reading.emphasis import Emphasis
    from tearsheet.ui.reading.left_out import LeftOutLines
    from tearsheet.ui.reading.marks.marks import Mark
    from tearsheet.ui.reading.pointer.pointer import Pointer

NOTCH = 120
"""Of a wheel, as Qt counts; a touchpad sends less at a time."""


class ReadingView(QTextEdit):
    """One article; read only, selectable by mouse and keyboard.

    Signals:
        first_painted: The text is on the screen for the first time.
        used: A key or button is pressed for the first time; all that it might ask for must be there then.
        scrolled: Other text is seen now.
        resized: It has another size.
        left_out_wanted: The reader clicked the mark of what is left out: its line.
        passage_selected: The reader has selected something with the mouse.
        mark_chosen: The reader clicked text that may carry marks: the position in the article's text.
        number_chosen: The reader clicked the number of a note beside the text: the id of the note.
        link_chosen: The reader clicked a link: its address.
        fields_wanted: The reader clicked byline or date.
        zoom_wanted: The reader turns the wheel with Ctrl: whether the text shall be larger.
        menu_wanted: The reader asks what can be done at the caret: the place on the screen, whether by a key.
        pointed: The pointer has moved over the text: to that point of the view.
        bar_wanted: The reader asks for the bar at what is selected, or at the caret.
    """

    first_painted = Signal()
    used = Signal()
    scrolled = Signal()
    resized = Signal()
    left_out_wanted = Signal(int)
    passage_selected = Signal()
    mark_chosen = Signal(int)
    number_chosen = Signal(str)
    link_chosen = Signal(str)
    fields_wanted = Signal()
    zoom_wanted = Signal(bool)
    menu_wanted = Signal(QPoint, bool)
    pointed = Signal(QPoint)
    bar_wanted = Signal()

    def __init__(self, article: Article, size: float, theme: Theme, chosen: Settings = USUAL) -> None:
        """Show an article.

        Args:
            article: What is read.
            size: Of the body's type, in device-independent pixels.
            theme: Its colours.
            chosen: How it is set.
        """
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setProperty("frameShape", "NoFrame")
        self.setProperty("textInteractionFlags", "TextSelectableByMouse|TextSelectableByKeyboard")
        self._bar = QuietScrollBar(theme)
        self.setVerticalScrollBar(self._bar)
        self.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
        self.setAccessibleName(article.headline or tr("Article"))
        self.article = article
        self.type_size = size
        self.lines = ArticleLines(article)
        self.has_caret = True
        self._is_used = False
        self._emphasis: Emphasis | None = None
        self._is_painted = False
        self._turned = 0
        self._start = Spot(0), 0.0
        self._sample = sample(article)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        self._layout = ArticleLayout(document, self.lines, Type(size, self._sample, chosen), theme)
        document.setDocumentLayout(self._layout)
        self._layout.can_justify.connect(self._set_again)
        self.places = Places(self, self._layout)
        self.caret = Caret(self, self._layout, self.places)
        self.movement = Movement(self, self._layout, self.places, self.caret)
        self.filling = Filling(self._layout)
        self.setDocument(document)
        self.setTextCursor(QTextCursor(document))
        self.verticalScrollBar().setSingleStep(round(1.5 * size))

    # How it looks

    def set_type(self, size: float, chosen: Settings) -> None:
        """Set the article as chosen, its body in type of so many pixels; the row at the top stays."""
        if size == self.type_size and _sets_alike(chosen, self._layout.type.chosen):
            return
        self.type_size = size
        self.verticalScrollBar().setSingleStep(round(1.5 * size))
        self._set(Type(size, self._sample, chosen))

    def _set(self, type_: Type) -> None:
        """Break all rows anew; the one at the top stays."""
        spot, below = self.places.top()
        pitch = self._layout.row_rect(spot).height()
        self._layout.set_type(type_)
        self.places.keep(spot, below * self._layout.row_rect(spot).height() / pitch)
        self.scrolled.emit()

    def _set_again(self) -> None:
        self._set(self._layout.type)

    def bring_out(self, focus: Focus) -> None:
        """Bring the row or the paragraph that is read out of the text, or nothing."""
        if self._emphasis:
            self._emphasis.focus = focus
        elif focus is not Focus.NONE:
            from tearsheet.ui.reading.emphasis import Emphasis  # only where the reader has chosen it

            self._emphasis = Emphasis(self, focus, self._layout.update.emit)
        self._layout.painter.set_emphasis(self._emphasis if focus is not Focus.NONE else None)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._layout.set_theme(theme)
        self._bar.set_theme(theme)

    def set_marks(self, marks: Callable[[int], Sequence[Mark]]) -> None:
        """Draw behind the text of each line that is seen the marks that this gives for it."""
        self._layout.painter.set_marks(marks)

    def set_found(self, matcher: Matcher | None) -> None:
        """Mark what is found; no hit is the current one any more."""
        self._layout.painter.set_found(matcher)
        self._layout.painter.set_found_here(None)

    def show_reading_time(self, words: str) -> None:
        """Say under headline and byline how long the article takes; empty for nothing."""
        self._layout.painter.set_reading_time(words)
        self.setAccessibleDescription(tr("Reading time: {words}", words=words) if words else "")

    def set_has_caret(self, has_caret: bool) -> None:
        """Show or hide the caret; without it the arrow keys scroll."""
        self.has_caret = has_caret
        self._layout.painter.set_has_caret(has_caret and self._is_used)

    def show_corrected(self, article: Article) -> None:
        """Show the same article with fields and lines as they have been corrected."""
        self.show_lines(ArticleLines(article, self.lines.opened))

    def show_lines(self, lines: ArticleLines) -> None:
        """Show other lines of the same article: fields or lines that are corrected, or what is left out.

        What is read stays where it is, and selected what is selected.
        """
        from tearsheet.ui.reading.left_out import changed_part, moved  # not needed for the first screen

        self.filling.finish()
        before, cursor = self.lines, self.textCursor()
        spots = [self.caret.spot_of(place) for place in (cursor.anchor(), cursor.position())]
        top, below = self.places.seen_top()
        self.lines, self.article = lines, lines.article
        self.setAccessibleName(lines.article.headline or tr("Article"))
        part, changed = changed_part(self, before, lines)
        self._layout.show_lines(lines, changed)
        part.insertText(lines.shown_text(changed))
        self._layout.forget_rows(changed)
        self.caret.select(*(moved(spot, before, lines) for spot in spots))
        self.places.forget()
        here = moved(top, before, lines)
        is_closed = lines.role(here.line) in MARKS and before.role(top.line) not in MARKS
        self.places.show(here, max(0.0, below) if is_closed else below)

    @cached_property
    def left_out(self) -> LeftOutLines:
        """What is left out of the article, in its places."""
        from tearsheet.ui.reading.left_out import LeftOutLines  # not needed for the first screen

        return LeftOutLines(self, self._layout)

    @cached_property
    def pointer(self) -> Pointer:
        """What lies at a point of the view."""
        from tearsheet.ui.reading.pointer.pointer import Pointer  # not needed for the first screen

        return Pointer(self, self._layout)

    # Places

    def start_at(self, place: ReadingPlace) -> None:
        """Begin with that place in the row at the top, and the caret where it was."""
        length, head = self.lines.length, len(self.lines.head)
        spot = self.lines.spot(min(place.top, length)) if place.top else Spot(min(place.head, head))
        self._start = spot, 0.0
        if place.caret or spot != Spot(0):
            self.caret.move_to(self.lines.spot(min(place.caret, length)))

    def start_as(self, other: ReadingView) -> None:
        """Begin as far down as another view of the same article is, or of its beginning."""
        spot, below = other.places.top()
        self._start = self._spot_of(other, spot), below
        self.caret.move_to(self._spot_of(other, other.caret.spot()))

    def place(self) -> ReadingPlace:
        """Where the reader is, by the article as it is read."""
        spot, _ = self.places.top()
        top, caret = self.lines.position(spot), self.lines.position(self.caret.spot())
        return ReadingPlace(top, caret, head=0 if top else min(spot.line, len(self.lines.head)))

    def selectAll(self) -> None:
        """Select everything, whether the document has it yet or not."""
        self._layout.block(self.lines.line_count - 1)
        super().selectAll()

    # At the caret

    def link_at_caret(self) -> str:
        """The address of the link that the caret is in, or that the selection begins in."""
        return self.lines.link(self.caret.spot_of(self.textCursor().selectionStart()))

    def want_bar(self) -> None:
        """Ask for the bar at what is selected, or at the caret."""
        self.bar_wanted.emit()

    def picture_at_caret(self) -> str:
        """What the page says of the picture over the caption that the caret is in."""
        return self._layout.picture_of(self.caret.spot().line)

    # What Qt asks

    def createMimeDataFromSelection(self) -> QtCore.QMimeData:
        """The selection as rendered from the record: plain text and HTML without fonts or colours.

        Of what is left out nothing goes along, unless nothing else is selected.
        """
        from tearsheet.quoting import render  # not needed for the first screen
        from tearsheet.ui import clipboard
        from tearsheet.ui.reading.searched_lines import copied

        cursor = self.textCursor()
        ends = (self.caret.spot_of(cursor.selectionStart()), self.caret.spot_of(cursor.selectionEnd()))
        return clipboard.selected(render.Selection(*copied(self.lines, *ends)))

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Keep the row at the top where it is."""
        place = self.places.top() if self._is_painted else self._start
        super().resizeEvent(event)
        self.places.measure()
        self.places.keep(*place)
        self.resized.emit()

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """Begin where the reader was; Qt brings the caret into view here."""
        super().showEvent(event)
        if not self._is_painted:
            self.places.show(*self._start)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Measure what has come into view."""
        super().scrollContentsBy(dx, dy)
        self.places.measure(dy)
        self.scrolled.emit()

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """Tell when the text is there."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._complete)

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Leave all keys to the actions first; explain the line under the pointer, and what a click does.

        In use from the first screen on.
        """
        if event.type() == QtCore.QEvent.Type.MouseButtonPress:
            self._use()
        if isinstance(event, QtGui.QKeyEvent) and event.type() == QtCore.QEvent.Type.ShortcutOverride:
            from tearsheet.ui.reading.pointer import explained  # not needed for the first screen

            if not explained.is_modifier(event.key()):
                self._use()
            event.ignore()
            return True
        if isinstance(event, QtGui.QHelpEvent) and event.type() == QtCore.QEvent.Type.ToolTip:
            QtWidgets.QToolTip.showText(event.globalPos(), self.pointer.told(event.pos()), self)
            return True
        if isinstance(event, QtGui.QMouseEvent) and event.type() == QtCore.QEvent.Type.MouseMove:
            self.pointer.show(event.position().toPoint())
            self.pointed.emit(event.position().toPoint())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Ctrl with an arrow goes by paragraphs, which Qt leaves out here; without a caret arrows scroll."""
        for line in (self.caret.spot().line, self.lines.line_count - 1):
            self.filling.reach(line)  # Qt goes from block to block, or to the last
        step = {QtCore.Qt.Key.Key_Up: -1, QtCore.Qt.Key.Key_Down: 1}.get(QtCore.Qt.Key(event.key()), 0)
        modifiers = QtCore.Qt.KeyboardModifier
        if step and event.modifiers() & modifiers.ControlModifier:
            self.movement.by_paragraph(step, is_selecting=bool(event.modifiers() & modifiers.ShiftModifier))
        elif step and not self.has_caret and not event.modifiers():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + step * bar.singleStep())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QtGui.QWheelEvent) -> None:
        """With Ctrl ask for larger or smaller text, once for each notch of a wheel."""
        if not event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= NOTCH:
            is_larger = self._turned > 0
            self._turned -= NOTCH if is_larger else -NOTCH
            self.zoom_wanted.emit(is_larger)
        event.accept()

    def mouseDoubleClickEvent(self, event: QtGui.QMouseEvent) -> None:
        """Select a word without the marks around it."""
        super().mouseDoubleClickEvent(event)
        self.caret.leave_marks()

    def mouseReleaseEvent(self, event: QtGui.QMouseEvent) -> None:
        """Tell what is selected now, or what was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() != QtCore.Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            self.passage_selected.emit()
        else:
            self.pointer.tell_clicked(event.position().toPoint())

    def contextMenuEvent(self, event: QtGui.QContextMenuEvent) -> None:
        """Ask for the menu; the caret goes to the text that is clicked, unless that is selected."""
        if event.reason() == event.Reason.Mouse:
            self.pointer.put_caret(event.pos())
            self.menu_wanted.emit(event.globalPos(), False)
        else:
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()), True)

    # Within

    def _spot_of(self, other: ReadingView, spot: Spot) -> Spot:
        """Where a spot of another view lies, the two differing at most in what follows."""
        if self.lines.head == other.lines.head and not other.lines.is_body(spot.line):
            return spot
        return self.lines.spot(min(other.lines.position(spot), self.lines.length))

    def _use(self) -> None:
        """Show the caret from now on, unless it is switched off: nobody looks for it who only reads."""
        if not self._is_used:
            self._is_used = True
            self.set_has_caret(self.has_caret)
            self.used.emit()

    def _complete(self) -> None:
        viewport = self.findChild(QWidget, "qt_scrollarea_viewport")  # its class is known then, see above
        for watched in filter(None, (self, viewport)):
            watched.installEventFilter(self)
            watched.setMouseTracking(True)
        self.first_painted.emit()


def _sets_alike(one: Settings, other: Settings) -> bool:
    """Whether the rows of an article are broken alike; colours and what is brought out move none of them."""
    return one._replace(theme=other.theme, focus=other.focus) == other
