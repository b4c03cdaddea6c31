"""The small buttons of the card that the pointer is over or that has the keys: colour, write, delete."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QAccessibleInterface, QColor, QCursor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tearsheet import tr
from tearsheet.notes.note import Colour, Note
from tearsheet.ui.look.icon_button import IconButton
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.notes.cards.card_list import CardList
from tearsheet.ui.notes.cards.note_cards import CardDelegate
from tearsheet.ui.notes.notes_model import NoteRole
from tearsheet.ui.selection.swatch import Swatch

LEAST, MOST = 24, 40
"""Device-independent pixels: how wide and high a button is, as the foot of a card has room for it."""
OVERHANG = QSize(2, 0)
"""What a letter may have beyond the place where it is drawn."""


class CardButtons(QWidget):
    """Lies over the foot of one card, and goes with pointer and keys from card to card.

    Signals:
        colours_wanted: The id of a note whose colour the reader wants to choose; where, on the screen.
        writing_wanted: The id of a note that the reader wants to write in.
        removal_wanted: The id of a note to delete.
    """

    colours_wanted = Signal(str, QPoint)
    writing_wanted = Signal(str)
    removal_wanted = Signal(str)

    def accessible_interface(self) -> QAccessibleInterface:
        """A group, which Qt leaves out of its list."""
        from tearsheet.ui.notes.cards.panel_object import ButtonsObject  # only where it is asked for

        return ButtonsObject(self)

    def __init__(self, cards: CardList, delegate: CardDelegate) -> None:
        super().__init__(cards.viewport())
        self.setAccessibleName(tr("The note"))
        self._cards = cards
        self._delegate = delegate
        self._pointed = ""
        self._note: Note | None = None
        self._colour = _ColourButton(Colour.YELLOW, self)
        self._write = IconButton("notes", tr("Write (F2)"), self)
        self._delete = IconButton("delete", tr("Delete (Del)"), self)
        self._buttons = (self._colour, self._write, self._delete)
        self._colour.clicked.connect(self._want_colours)
        self._write.clicked.connect(self._want_writing)
        self._delete.clicked.connect(self._want_removal)
        for button in self._buttons:
            button.installEventFilter(self)
        cards.arranged.connect(self.arrange)
        cards.pointed.connect(self._point_at)
        cards.verticalScrollBar().valueChanged.connect(self._look_again)
        cards.selectionModel().currentChanged.connect(self.arrange)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        for button in self._buttons:
            button.set_theme(theme)

    def has_focus(self) -> bool:
        """Whether the keys go to one of them."""
        widget = self.window().focusWidget()
        return widget is not None and self.isAncestorOf(widget)

    def arrange(self) -> None:
        """Lie where the pointer is, else where the keys are; nowhere where neither is on a card."""
        has_keys = self.has_focus()
        index = QModelIndex() if has_keys else self._cards.index_of(self._pointed)
        if not index.isValid() and (has_keys or self._cards.hasFocus()):
            index = self._cards.currentIndex()
        self._note = index.data(NoteRole.NOTE)
        if self._note:
            self._lie_on(index, self._note)
        elif has_keys:
            self._cards.setFocus()
        self.setVisible(self._note is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See whether the keys go to a button."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.arrange()
        if event.type() == QEvent.Type.FocusIn:
            self._come_into_view()
        return super().eventFilter(watched, event)

    def _come_into_view(self) -> None:
        """Scroll to the foot of a card that is higher than the list (WCAG 2.2, 2.4.11)."""
        beyond = self.geometry().bottom() + 1 - self._cards.viewport().height()
        if distance := max(beyond, 0) or min(self.y(), 0):
            bar = self._cards.verticalScrollBar()
            bar.setValue(bar.value() + distance)
            self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card's ground over what is said there."""
        del event
        if self._note:
            QPainter(self).fillRect(self.rect(), QColor(self._delegate.ground(self._note)))

    def _point_at(self, point: QPoint) -> None:
        pointed = str(self._cards.indexAt(point).data(NoteRole.ID) or "")
        if pointed != self._pointed:
            self._pointed = pointed
            self.arrange()

    def _look_again(self) -> None:
        """Other cards have come under the pointer."""
        area = self._cards.viewport()
        if area.underMouse():
            self._point_at(area.mapFromGlobal(QCursor.pos()))

    def _lie_on(self, index: QModelIndex, note: Note) -> None:
        self._colour.colour = note.colour
        self._colour.setVisible(note.target is not None)
        self._colour.setAccessibleName(tr("Colour: {colour}", colour=tr(note.colour)))
        self._colour.setToolTip(tr("Colour: {colour}", colour=tr(note.colour)))
        room = self._delegate.room_for_buttons(self._cards.visualRect(index), index)
        side = max(LEAST, min(MOST, room.height()))
        shown = [button for button in self._buttons if not button.isHidden()]
        wanted = QSize(len(shown) * side, side)
        has_room = wanted.width() <= room.width() - self._delegate.said_width(index)
        # Never over a half of what is said there: over nothing of it, or all.
        place = QRect(QPoint(), wanted if has_room else (room.size() + OVERHANG).expandedTo(wanted))
        is_right = self.isRightToLeft()
        if is_right:
            place.moveBottomLeft(room.bottomLeft())
        else:
            place.moveBottomRight(room.bottomRight())
        self.setGeometry(place)
        first = 0 if is_right else place.width() - wanted.width()
        for number, button in enumerate(shown):
            button.set_side(side)
            button.move(first + number * side, place.height() - side)
        self.update()

    def _want_colours(self) -> None:
        if self._note:
            place = self._colour.mapToGlobal(QPoint(0, self._colour.height()))
            self.colours_wanted.emit(self._note.id, place)

    def _want_writing(self) -> None:
        if self._note:
            self.writing_wanted.emit(self._note.id)

    def _want_removal(self) -> None:
        if self._note:
            self.removal_wanted.emit(self._note.id)


class _ColourButton(Swatch):
    """Opens the menu of colours."""

    accessible_role = "ButtonMenu"
