"""One note as a card: how it is drawn and edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPen,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tearsheet import tr
from tearsheet.anchoring.anchors import Standing
from tearsheet.finding.matchers import Matcher
from tearsheet.notes import note_content
from tearsheet.notes.colours import tint
from tearsheet.notes.note import Note
from tearsheet.ui.look import panel_head
from tearsheet.ui.look.paint import mixed
from tearsheet.ui.look.theme import Theme, growth, interface_font
from tearsheet.ui.notes.cards.quotation import Quotation
from tearsheet.ui.notes.note_editor import NoteEditor
from tearsheet.ui.notes.note_text import Remark, found_in, note_document, remark_document
from tearsheet.ui.notes.note_times import when
from tearsheet.ui.notes.notes_model import Index, NoteRole
from tearsheet.ui.notes.saving import Saving

PADDING = 14
CARD_GAP = 10
SPACE = 8
AROUND_FOOT = 6
FOOT = 11
"""Device-independent pixels that the type of a foot, and of a heading above cards, usually has."""
VAST = 5_000
"""Lines of a note."""
TINT = 0.4
"""How much of a mark's ground is in that of its card while the caret is there."""
STAYS_OPEN = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class CardDelegate(QStyledItemDelegate):
    """Draws the cards and opens a note's text for writing in its own card.

    Attributes:
        found: What is found in a note's text is marked.
        here: The ids of the notes on the passage at the caret, whose cards are tinted.

    Signals:
        opened: The id of a note whose text is open for writing.
        closed: The id of a note whose text is no longer open.
        grown: The row of a card that is higher or lower now.
        caret_moved: The row of a card whose caret is elsewhere now.
        left: The reader pressed Esc while writing.
    """

    opened = Signal(str)
    closed = Signal(str)
    grown = Signal(QModelIndex)
    caret_moved = Signal(QModelIndex)
    left = Signal()

    def __init__(self, size: float, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._documents: dict[tuple[str, str], tuple[object, QTextDocument]] = {}
        self.found: Matcher | None = None
        self.here: frozenset[str] = frozenset()
        self._open = ""
        self._open_height = 0.0
        self._editor: NoteEditor | None = None
        self._open_index = QPersistentModelIndex()
        self.set_look(size, theme)

    def set_look(self, size: float, theme: Theme) -> None:
        """Draw in these colours, `size` being the body's type size in device-independent pixels.

        What is quoted and written grows with the body; what is told around it, as all that stands around.
        """
        self._theme = theme
        self._documents.clear()
        self._body_font = interface_font(size * 0.69)
        self._remark_font = interface_font(size * 0.64)
        self._small_font = interface_font(FOOT * growth(size))
        if self._editor:
            self._editor.setFont(self._body_font)
        self._quotation = Quotation(size, theme)

    # Size and drawing

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The card's height at the list's width."""
        del option
        parts = (self._quote_height(index), self._body_height(index), self._remark_height(index))
        height = sum(part + SPACE for part in parts if part) + 2 * PADDING + self._foot_height() + CARD_GAP
        return QSize(self._view.viewport().width(), round(height + self._heading_height(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the quoted passage, the text, what else there is to say of it, and the foot."""
        card = self._card(option.rect, index)
        is_open = index.data(NoteRole.ID) == self._open
        is_current = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_heading(painter, card, index)
        note = index.data(NoteRole.NOTE)
        self._draw_ground(painter, card, note, has_ring=is_open or is_current)
        inside = card.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        self._quotation.draw(painter, inside, note, self._quiet_ink(note))
        y = inside.top() + self._quote_height(index) + SPACE
        if body := self._body_height(index):
            if not is_open:
                self._draw_body(painter, self._document(index), QPointF(inside.left(), y))
            y += body + SPACE
        if self._remark_height(index):
            _draw_document(painter, self._remark(index), QPointF(inside.left(), y))
        self._draw_foot(painter, inside, index)
        painter.restore()

    def _draw_body(self, painter: QPainter, document: QTextDocument, place: QPointF) -> None:
        """Draw a note's text, with a ground behind what is found in it."""
        context = QAbstractTextDocumentLayout.PaintContext()
        if self.found:
            context.selections = found_in(document, self.found, self._theme)
        painter.translate(place)
        document.documentLayout().draw(painter, context)
        painter.translate(-place)

    def _draw_heading(self, painter: QPainter, card: QRectF, index: Index) -> None:
        if heading := index.data(NoteRole.HEADING):
            painter.setFont(self._small_font)
            painter.setPen(QColor(self._theme.soft))
            row = card.translated(0, -self._heading_height(index))
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, heading)

    def _draw_ground(self, painter: QPainter, card: QRectF, note: Note, *, has_ring: bool) -> None:
        """Draw it tinted, with an edge of 3:1 (WCAG 2.2, 1.4.11), where the passage is at the caret."""
        edge = tint(note.colour, is_dark=self._theme.is_dark).edge
        painter.setBrush(QColor(self.ground(note)))
        line = self._theme.accent if has_ring else edge if note.id in self.here else self._theme.line
        painter.setPen(QPen(QColor(line), 2 if has_ring else 1))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def ground(self, note: Note) -> str:
        """The colour of a note's card, "#rrggbb"."""
        is_here = note.id in self.here
        tinted = tint(note.colour, is_dark=self._theme.is_dark).ground
        if not is_here:
            return self._theme.card
        base = (
            self._theme.paper if self._theme.is_dark else self._theme.card
        )  # darker: soft ink is read on it
        return mixed(base, tinted, TINT)

    def _quiet_ink(self, note: Note) -> str:
        return self._theme.ink if note.id in self.here else self._theme.soft

    def _draw_foot(self, painter: QPainter, inside: QRectF, index: Index) -> None:
        painter.setFont(self._small_font)
        painter.setPen(QColor(self._quiet_ink(index.data(NoteRole.NOTE))))
        row = QRectF(
            inside.left(), inside.bottom() - self._foot_height(), inside.width(), self._foot_height()
        )
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft, self._said(index))
        room = row.width() - self.said_width(index)
        name = QFontMetricsF(self._small_font).elidedText(
            self._name(index), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(row, Qt.AlignmentFlag.AlignRight, name)

    def _said(self, index: Index) -> str:
        """When a note was changed, or how far it is saved."""
        note, state = index.data(NoteRole.NOTE), index.data(NoteRole.STATE)
        is_quiet = state == Saving.SAVED and note.id != self._open
        moved = "  ·  " + tr("moved") if index.data(NoteRole.STANDING) == Standing.MOVED else ""
        return (when(note.modified) if is_quiet else state) + moved

    def said_width(self, index: Index) -> float:
        """What the words at the side of a foot where reading begins take of it, with a space behind them."""
        return QFontMetricsF(self._small_font).horizontalAdvance(f"{self._said(index)}  ")

    def _name(self, index: Index) -> str:
        """The number of a note, the colour of a highlight."""
        note = index.data(NoteRole.NOTE)
        is_highlight = note.target and not note.body
        return tr(note.colour).capitalize() if is_highlight else str(index.data(NoteRole.NUMBER))

    def link_at(self, rect: QRect, index: Index, point: QPoint) -> str:
        """The address of the link in a note's text at a point of its row; empty if there is none."""
        if not index.data(NoteRole.NOTE).body or index.data(NoteRole.ID) == self._open:
            return ""
        inside = self._card(rect, index).adjusted(PADDING, PADDING, -PADDING, -PADDING)
        place = QPointF(inside.left(), inside.top() + self._quote_height(index) + SPACE)
        return self._document(index).documentLayout().anchorAt(QPointF(point) - place)

    def room_for_buttons(self, rect: QRect, index: Index) -> QRect:
        """The foot of a card without what is said at its right end, and what is free around it."""
        inside = self._card(rect, index).adjusted(PADDING, 0, -PADDING, -PADDING)
        said = QFontMetricsF(self._small_font).horizontalAdvance(self._name(index))
        room = inside.adjusted(0, 0, -said - SPACE if said else 0, AROUND_FOOT)
        if self._view.isRightToLeft():
            room.moveRight(inside.right())
        room.setTop(inside.bottom() - self._foot_height() - AROUND_FOOT)
        return room.toAlignedRect()

    def _card(self, rect: QRect, index: Index) -> QRectF:
        return QRectF(rect).adjusted(
            panel_head.MARGIN, 1 + self._heading_height(index), -panel_head.MARGIN, -CARD_GAP
        )

    def _text_width(self) -> float:
        return float(max(60, self._view.viewport().width() - 2 * panel_head.MARGIN - 2 * PADDING))

    def _heading_height(self, index: Index) -> float:
        return self._foot_height() + SPACE if index.data(NoteRole.HEADING) else 0.0

    def _foot_height(self) -> float:
        return QFontMetricsF(self._small_font).height()

    def _quote_height(self, index: Index) -> float:
        return self._quotation.height(index.data(NoteRole.NOTE), self._text_width())

    def _body_height(self, index: Index) -> float:
        if self._editor and index.data(NoteRole.ID) == self._open:
            return self._editor.wanted_height(self._text_width())
        return self._document(index).size().height() if index.data(NoteRole.NOTE).body else 0.0

    def _remark_height(self, index: Index) -> float:
        has_remark = any(index.data(role) for role in (NoteRole.OTHERS, NoteRole.CHANGES, NoteRole.STOOD))
        return self._remark(index).size().height() if has_remark else 0.0

    def _document(self, index: Index) -> QTextDocument:
        """The rendered text, kept until the text or the width changes."""
        note, width = index.data(NoteRole.NOTE), self._text_width()
        key, wanted = (note.id, "body"), (width, note.body)
        if self._documents.get(key, (None,))[0] != wanted:
            made = note_document(note.body, self._body_font, self._theme, width)
            self._documents[key] = wanted, made
        return self._documents[key][1]

    def _remark(self, index: Index) -> QTextDocument:
        """How the passage has changed or where it stood, and the note's other versions."""
        note, width = index.data(NoteRole.NOTE), self._text_width()
        others, changes = index.data(NoteRole.OTHERS), index.data(NoteRole.CHANGES)
        stood = index.data(NoteRole.STOOD)
        versions = _versions(note, others) if others else ()
        key, wanted = (note.id, "remark"), (width, versions, changes, stood)
        if self._documents.get(key, (None,))[0] != wanted:
            about = Remark(changes, stood, versions)
            made = remark_document(about, self._remark_font, self._theme, width)
            self._documents[key] = wanted, made
        return self._documents[key][1]

    # Writing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A plain text field in the card; what is typed is passed on at every key."""
        del option
        body = index.data(Qt.ItemDataRole.EditRole)
        editor = NoteEditor(parent, is_vast=body.count("\n") > VAST)
        editor.setFont(self._body_font)
        editor.setProperty("note", index.data(NoteRole.ID))
        editor.set_body(body)
        self._open, self._editor = index.data(NoteRole.ID), editor
        self._open_height = editor.wanted_height(self._text_width())
        editor.textChanged.connect(self._pass_on)
        editor.cursorPositionChanged.connect(self._tell_caret)
        # the card was as high as its text until now
        self._open_index = QPersistentModelIndex(index)
        QTimer.singleShot(0, self._tell_height)
        QTimer.singleShot(0, self._tell_caret)
        self.opened.emit(self._open)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the note's text where it was changed elsewhere; what stands there already is not touched."""
        body = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, NoteEditor) and editor.body() != body:
            editor.set_body(body)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take over what stands in the field; whether that is a change, the note's own text decides."""
        if isinstance(editor, NoteEditor):
            model.setData(index, editor.body(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the field where the text is drawn."""
        card = self._card(option.rect, index)
        top = card.top() + PADDING + self._quote_height(index) + SPACE
        editor.setGeometry(
            round(card.left() + PADDING),
            round(top),
            round(self._text_width()),
            round(self._body_height(index)),
        )

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Draw the card again as it was."""
        self._open, self._editor = "", None
        editor.blockSignals(True)  # it may get keys until Qt deletes it
        super().destroyEditor(editor, index)
        self._tell_height()
        self.closed.emit(editor.property("note"))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Leave a note open while another window or a menu is in front; Esc returns to the article."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() in STAYS_OPEN:
            return False
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            self.left.emit()
            return True
        return super().eventFilter(editor, event)

    def _tell_height(self) -> None:
        if self._open_index.isValid():
            self.grown.emit(self._open_index.model().index(self._open_index.row(), 0))

    def _tell_caret(self) -> None:
        if self._open_index.isValid():
            self.caret_moved.emit(self._open_index.model().index(self._open_index.row(), 0))

    def _pass_on(self) -> None:
        editor = self.sender()
        if isinstance(editor, NoteEditor):
            self.commitData.emit(editor)
            height = editor.wanted_height(self._text_width())
            if height != self._open_height:
                self._open_height = height
                self._tell_height()
            self._tell_caret()


def _draw_document(painter: QPainter, document: QTextDocument, place: QPointF) -> None:
    painter.translate(place)
    document.drawContents(painter)
    painter.translate(-place)


def _versions(note: Note, others: Sequence[Note]) -> tuple[tuple[str, str], ...]:
    """The name of each other version and what it says; of the first only what its card does not show."""
    besides = note_content.differences((note, *others))
    own = [(tr("Version 1 also says"), besides[0])] if besides[0] else []
    texts = (
        "\n".join(filter(None, pair))
        for pair in zip([other.body for other in others], besides[1:], strict=True)
    )
    names = (
        tr("Version {number}, {when}", number=number, when=when(other.modified))
        for number, other in enumerate(others, 2)
    )
    return (*own, *zip(names, texts, strict=True))
