"""The list of cards, of which only those that are seen are measured and drawn.

Qt's own list asks for the height of every row, again and again; with thousands of notes each key
pressed in one of them would take a second. Here heights are estimated until a card comes into view.
"""

from __future__ import annotations

from functools import partial
from math import inf

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from tearsheet import tr
from tearsheet.ui import key_places
from tearsheet.ui.notes.cards.card_heights import ESTIMATE, CardHeights
from tearsheet.ui.notes.cards.note_cards import CardDelegate
from tearsheet.ui.notes.note_editor import NoteEditor
from tearsheet.ui.notes.notes_model import Index, NotesModel

CONTROL = Qt.KeyboardModifier.ControlModifier
LETTERS = "AJNS"
"""As shortcuts, which Qt finds where a keyboard has another script and a Latin one."""
MENU_INSET = 32
"""Device-independent pixels from the corner of a card's row to that of a menu which no pointer asked for."""
MOST_STEPS = 8
AT_ONCE = 0.003
"""Seconds on the processor in which cards are measured before those that are measured are drawn."""
AROUND_CARET = 8
"""Device-independent pixels that are seen above and below it."""


class CardList(QListView):
    """The cards; Enter goes to the passage, F2 writes, Delete deletes, Esc leaves.

    Signals:
        chosen: The row whose passage the reader wants to see.
        removal_wanted: The row to delete.
        key_typed: A letter or digit that the panel may know.
        menu_wanted: What can be done with the note of a row; where on the screen, whether by a key.
        link_chosen: The reader clicked a link in a note: its address.
        arranged: Cards may lie elsewhere now, or others may have the keys.
        pointed: Where the pointer is in the viewport; a place on no card when it is elsewhere.
        left: The reader wants to return to the article.
    """

    chosen = Signal(QModelIndex)
    removal_wanted = Signal(QModelIndex)
    key_typed = Signal(str)
    menu_wanted = Signal(QModelIndex, QPoint, bool)
    link_chosen = Signal(str)
    arranged = Signal()
    pointed = Signal(QPoint)
    left = Signal()

    def __init__(self, model: NotesModel, parent: QWidget) -> None:
        self._heights = CardHeights(model.ids, self._height_of)
        self._held = "", 0.0, -1
        self._pressed = ""
        super().__init__(parent)
        self._notes = model
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Notes"))
        self.viewport().setAutoFillBackground(False)
        for signal in (model.rowsInserted, model.rowsRemoved, model.layoutChanged, model.modelReset):
            signal.connect(self._forget_rows)  # Qt would wait for a moment, and ask where rows are before
        model.dataChanged.connect(self._look_again)
        self.setModel(model)
        self.clicked.connect(self.chosen)
        for letter in LETTERS:
            shortcut = QShortcut(QKeySequence(letter), self, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self.key_typed.emit, letter))

    def take(self, index: QModelIndex) -> None:
        """Make a row the current one, with the keys."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(index)

    def index_of(self, note_id: str) -> QModelIndex:
        """The row of a note; invalid where it is not shown."""
        return self._notes.index_of(note_id)

    # Heights

    def forget_heights(self) -> None:
        """All cards are set otherwise now; what is at the top stays there, the current one in view."""
        is_seen = self.visualRect(self.currentIndex()).intersects(self.viewport().rect())
        note_id, part = self._place()
        if not self._heights.is_known():
            self._forget_rows()
            return
        self._heights.forget()
        self.viewport().update()
        self._show_place(note_id, part)
        if is_seen:
            self.scrollTo(self.currentIndex())
        self._held = note_id, part, self.verticalOffset()

    def _place(self) -> tuple[str, float]:
        """The note at the top, and which part of its card is above that; as it was before heights changed."""
        self._take_rows()
        top = self.verticalOffset()
        if not len(self._heights) or top == self._held[2]:
            return self._held[:2]
        row = self._heights.at(top)
        return self._notes.ids()[row], (top - self._heights.top(row)) / self._heights[row]

    def _show_place(self, note_id: str, part: float) -> None:
        self._take_rows()
        row = self._notes.index_of(note_id).row()
        for _ in range(MOST_STEPS if row >= 0 else 0):  # what comes into view may turn out otherwise
            self._heights.measure(row)
            self.updateGeometries()
            top = round(self._heights.top(row) + part * self._heights[row])
            self.verticalScrollBar().setValue(top)
            if self.verticalOffset() == top:
                break
            self._measure_seen()

    def measure_again(self, index: Index) -> None:
        """One card is higher or lower now."""
        self._take_rows()
        self._heights.measure(index.row())
        self.updateGeometries()
        self.viewport().update()

    def doItemsLayout(self) -> None:
        """Take over which rows there are, if others than before."""
        self._take_rows()
        self.updateGeometries()
        self.viewport().update()

    def _look_again(self, first: QModelIndex, last: QModelIndex) -> None:
        """Measure some cards again when they are seen, and the one behind: it may have a heading more."""
        self._heights.look_again(range(first.row(), last.row() + 2))

    def _forget_rows(self) -> None:
        self._heights.forget_rows()
        self.viewport().update()

    def _take_rows(self) -> None:
        if self._heights.take_rows():
            self.updateGeometries()

    def _height_of(self, row: int) -> float:
        return float(self.itemDelegate().sizeHint(QStyleOptionViewItem(), self._notes.index(row)).height())

    def _measure_seen(self, seconds: float = inf) -> int:
        """Measure what is seen, what was at the top staying there; the first row for which was no time."""
        self._take_rows()
        if not len(self._heights):
            return 0
        top, before = self.verticalOffset(), self._heights.total
        row, grown = self._heights.measure_between(top, top + self.viewport().height(), seconds)
        if self._heights.total != before:
            self.updateGeometries()
            if grown:
                self.verticalScrollBar().setValue(round(top + grown))
        return row

    # What Qt asks

    def visualRect(self, index: Index) -> QRect:
        """Where a row lies in the viewport."""
        self._take_rows()
        if not index.isValid() or index.row() >= len(self._heights):
            return QRect()
        top = round(self._heights.top(index.row())) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), round(self._heights[index.row()]))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        self._take_rows()
        y = point.y() + self.verticalOffset()
        if not 0 <= y < self._heights.total:
            return QModelIndex()
        return self._notes.index(self._heights.at(y))

    def verticalOffset(self) -> int:
        """How far it is scrolled."""
        return self.verticalScrollBar().value()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into view, its top before its foot."""
        self._take_rows()
        if not index.isValid() or not self.model():  # Qt comes by here while it is being made
            return
        for _ in range(2):  # what comes into view may turn out higher than estimated
            self._heights.measure(index.row())
            self.updateGeometries()
            top, height = self._heights.top(index.row()), self._heights[index.row()]
            room = self.viewport().height()
            bar = self.verticalScrollBar()
            if hint == QAbstractItemView.ScrollHint.PositionAtTop or top < bar.value() or height > room:
                bar.setValue(round(top))
            elif top + height > bar.value() + room:
                bar.setValue(round(top + height - room))
            if self._heights.at(bar.value()) == index.row():
                break
            self._measure_seen()
        self.show_caret(index)

    def show_caret(self, index: Index) -> None:
        """Bring the caret of a note that is being written into view."""
        editor = self.indexWidget(index)
        if isinstance(editor, NoteEditor):
            caret = editor.cursorRect().translated(editor.pos()).adjusted(0, -AROUND_CARET, 0, AROUND_CARET)
            below = max(0, caret.bottom() - self.viewport().height())
            self.verticalScrollBar().setValue(self.verticalOffset() + (min(0, caret.top()) or below))

    def updateGeometries(self) -> None:
        """Set how far it can be scrolled, and put what is open for writing in its place."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, round(self._heights.total) - room))
        bar.setPageStep(room)
        bar.setSingleStep(24)
        self.updateEditorGeometries()
        self.arranged.emit()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """The row that a key of direction leads to."""
        del modifiers
        here, actions = self.currentIndex().row(), QAbstractItemView.CursorAction
        last = self._notes.rowCount() - 1
        page = max(1, round(self.viewport().height() / ESTIMATE) - 1)
        steps = {
            actions.MoveUp: -1, actions.MovePrevious: -1, actions.MoveDown: 1, actions.MoveNext: 1,
            actions.MovePageUp: -page, actions.MovePageDown: page,
        }  # fmt: skip
        if last < 0:
            return QModelIndex()
        if action in {actions.MoveHome, actions.MoveEnd}:
            return self._notes.index(0 if action == actions.MoveHome else last)
        return self._notes.index(min(max(0, here + steps.get(action, 0)), last))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the row in a rectangle of the viewport."""
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What to draw again where the selection changes."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Draw everything in its new place."""
        del dx, dy
        self.viewport().update()
        self.updateEditorGeometries()
        self.arranged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the cards at their new width; the current one stays in view."""
        is_seen = self.visualRect(self.currentIndex()).intersects(QRect(QPoint(), event.oldSize()))
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.forget_heights()
        self.updateGeometries()
        if is_seen:
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Measure and draw what is seen; what takes too long is drawn a moment later."""
        del event
        end = self._measure_seen(AT_ONCE)
        if not len(self._heights):
            return
        painter = QPainter(self.viewport())
        row = self._heights.at(self.verticalOffset())
        while row < len(self._heights):
            index = self._notes.index(row)
            rect = self.visualRect(index)
            if rect.top() >= self.viewport().height():
                break
            if row >= end:
                QTimer.singleShot(0, self, self.viewport().update)
                break
            self.itemDelegate().paint(painter, self._option(index, rect), index)
            row += 1

    def _option(self, index: QModelIndex, rect: QRect) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = rect
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        return option

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a link is no choice of its note."""
        self._pressed = self._link_at(event.position().toPoint())
        if not self._pressed or event.button() != Qt.MouseButton.LeftButton:
            self._pressed = ""
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which link was clicked, if it was one."""
        pressed, self._pressed = self._pressed, ""
        if not pressed:
            super().mouseReleaseEvent(event)
        elif pressed == self._link_at(event.position().toPoint()):
            self.link_chosen.emit(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a link."""
        super().mouseMoveEvent(event)
        shapes = Qt.CursorShape
        is_link = self._link_at(event.position().toPoint())
        self.viewport().setCursor(shapes.PointingHandCursor if is_link else shapes.ArrowCursor)
        self.pointed.emit(event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        """See when the pointer goes away."""
        if event.type() == QEvent.Type.Leave:
            self.pointed.emit(QPoint(-1, -1))
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that a card has the keys."""
        super().focusInEvent(event)
        self.arranged.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that none has them."""
        super().focusOutEvent(event)
        self.arranged.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the card that is clicked, or of the current one."""
        is_by_key = event.reason() != event.Reason.Mouse
        index = self.currentIndex() if is_by_key else self.indexAt(event.pos())
        if index.isValid():
            corner = self.visualRect(index).topLeft() + QPoint(MENU_INSET, MENU_INSET)
            place = self.viewport().mapToGlobal(corner) if is_by_key else event.globalPos()
            self.menu_wanted.emit(index, place, is_by_key)

    def _link_at(self, point: QPoint) -> str:
        index, delegate = self.indexAt(point), self.itemDelegate()
        if not index.isValid() or not isinstance(delegate, CardDelegate):
            return ""
        return delegate.link_at(self.visualRect(index), index, point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list that Qt does not know."""
        if not self.currentIndex().isValid():  # the notes came after the focus
            self.setCurrentIndex(self._notes.index(0, 0))
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.chosen.emit(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.removal_wanted.emit(index)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not event.modifiers() & CONTROL and (letter := key_places.latin_key(event)):
            self.key_typed.emit(letter)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not jump between notes; some do something with the current one."""
        self.key_typed.emit(search.upper())
