"""One note as a card: how it is listed, drawn and edited."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from enum import IntEnum
from functools import partial
from math import ceil

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QDate,
    QDateTime,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tearsheet.display_text import shown
from tearsheet.note import Note
from tearsheet.ui.annotations import Annotations, Saving
from tearsheet.ui.note_text import note_document
from tearsheet.ui.theme import FAMILY, Theme, interface_font

Index = QModelIndex | QPersistentModelIndex
OUTSIDE = 16
PADDING = 14
GAP = 10
QUOTE_ROWS = 2
EDITOR_ROWS = 3
BAR = 3


class NoteRole(IntEnum):
    """What a row of the list tells."""

    ID = Qt.ItemDataRole.UserRole
    NOTE = Qt.ItemDataRole.UserRole + 1
    NUMBER = Qt.ItemDataRole.UserRole + 2
    STATE = Qt.ItemDataRole.UserRole + 3


class NotesModel(QAbstractListModel):
    """The notes in reading order."""

    def __init__(self, annotations: Annotations, parent: QObject) -> None:
        super().__init__(parent)
        self._annotations = annotations
        self._ids = [note.id for note in annotations.notes()]
        self._last_seen: dict[str, Note] = {}
        annotations.loaded.connect(self._reload)
        annotations.added.connect(self._insert)
        annotations.changed.connect(self._update)
        annotations.removed.connect(self._remove)

    def index_of(self, note_id: str) -> QModelIndex:
        """The row of a note; invalid where there is none."""
        return self.index(self._ids.index(note_id)) if note_id in self._ids else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """How many notes there are."""
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every note can be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row tells; its display text is what a screen reader says."""
        if not index.isValid():
            return None
        note = self._current(self._ids[index.row()])
        answers: dict[int, Callable[[Note], object]] = {
            Qt.ItemDataRole.DisplayRole: self._spoken,
            Qt.ItemDataRole.EditRole: _body,
            NoteRole.ID: _id,
            NoteRole.NOTE: _itself,
            NoteRole.NUMBER: self._number,
            NoteRole.STATE: self._state,
        }
        return answers[role](note) if role in answers else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change a note's text."""
        del role
        self._annotations.edit(self._ids[index.row()], str(value))
        return True

    def _current(self, note_id: str) -> Note:
        """The note as it is; as it last was while Qt takes its row out, which asks for it once more."""
        with suppress(KeyError):
            self._last_seen[note_id] = self._annotations.note(note_id)
        return self._last_seen[note_id]

    def _number(self, note: Note) -> str:
        return self._annotations.label(note.id)

    def _state(self, note: Note) -> Saving:
        return self._annotations.saving(note.id)

    def _spoken(self, note: Note) -> str:
        about = f"“{note.target.quote.exact}”" if note.target else "Whole article"
        return f"{about}: {note.body}"

    def _reload(self) -> None:
        self.beginResetModel()
        self._ids = [note.id for note in self._annotations.notes()]
        self.endResetModel()

    def _insert(self, note_id: str) -> None:
        if note_id in self._ids:
            return  # it could not be deleted, or both windows have it
        ids = [note.id for note in self._annotations.notes()]
        row = ids.index(note_id)
        self.beginInsertRows(QModelIndex(), row, row)
        self._ids = ids
        self.endInsertRows()

    def _update(self, note_id: str) -> None:
        index = self.index_of(note_id)
        self.dataChanged.emit(index, index)

    def _remove(self, note_id: str) -> None:
        row = self._ids.index(note_id)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._ids[row]
        self.endRemoveRows()


class CardDelegate(QStyledItemDelegate):
    """Draws the cards and opens a note's text for writing in its own card.

    Signals:
        closed: The id of a note whose text is no longer open.
        left: The reader pressed Esc while writing.
    """

    closed = Signal(str)
    left = Signal()

    def __init__(self, size: float, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._documents: dict[str, tuple[str, QTextDocument]] = {}
        self._open = ""
        self._open_height = 0.0
        self.set_look(size, theme)

    def set_look(self, size: float, theme: Theme) -> None:
        """Draw in these colours, `size` being the body's type size in device-independent pixels."""
        self._theme = theme
        self._documents.clear()
        self._body_font = interface_font(size * 0.69)
        self._small_font = interface_font(size * 0.58)
        self._quote_font = QFont(FAMILY)
        self._quote_font.setPixelSize(round(size * 0.76))
        self._quote_font.setItalic(True)

    # Size and drawing

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The card's height at the list's width."""
        del option
        body = self._body_height(index)
        height = 2 * PADDING + self._quote_height(index) + 8 + body + 8 + self._foot_height() + GAP
        return QSize(self._view.viewport().width(), round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the quoted passage, the text and the foot."""
        card = self._card(option.rect)
        note = index.data(NoteRole.NOTE)
        is_open = note.id == self._open
        is_current = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, card, has_ring=is_open or is_current)
        inside = card.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        y = self._draw_quote(painter, inside, note) + 8
        if not is_open:
            painter.translate(inside.left(), y)
            self._document(index).drawContents(painter)
            painter.translate(-inside.left(), -y)
        self._draw_foot(painter, inside, index)
        painter.restore()

    def _draw_ground(self, painter: QPainter, card: QRectF, *, has_ring: bool) -> None:
        painter.setBrush(QColor(self._theme.card))
        painter.setPen(
            QPen(QColor(self._theme.accent if has_ring else self._theme.line), 2 if has_ring else 1)
        )
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def _draw_quote(self, painter: QPainter, inside: QRectF, note: Note) -> float:
        """Draw it, up to two rows; where it ends."""
        rows = self._quote_rows(note, inside.width() - PADDING)
        metrics = QFontMetricsF(self._quote_font)
        height = metrics.height() * len(rows)
        colour = self._theme.marks[note.colour] if note.target else self._theme.line
        painter.fillRect(QRectF(inside.left(), inside.top(), BAR, height), QColor(colour))
        painter.setFont(self._quote_font)
        painter.setPen(QColor(self._theme.soft))
        for number, row in enumerate(rows):
            top = inside.top() + number * metrics.height() + metrics.ascent()
            painter.drawText(QPointF(inside.left() + PADDING - 2, top), row)
        return inside.top() + height

    def _draw_foot(self, painter: QPainter, inside: QRectF, index: Index) -> None:
        note, state = index.data(NoteRole.NOTE), index.data(NoteRole.STATE)
        is_quiet = state == Saving.SAVED and note.id != self._open
        painter.setFont(self._small_font)
        painter.setPen(QColor(self._theme.soft))
        row = QRectF(
            inside.left(), inside.bottom() - self._foot_height(), inside.width(), self._foot_height()
        )
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft, when(note.modified) if is_quiet else state)
        painter.drawText(row, Qt.AlignmentFlag.AlignRight, index.data(NoteRole.NUMBER))

    def _card(self, rect: QRect) -> QRectF:
        return QRectF(rect).adjusted(OUTSIDE, 1, -OUTSIDE, -GAP)

    def _text_width(self) -> float:
        return float(max(60, self._view.viewport().width() - 2 * OUTSIDE - 2 * PADDING))

    def _foot_height(self) -> float:
        return QFontMetricsF(self._small_font).height()

    def _quote_height(self, index: Index) -> float:
        rows = self._quote_rows(index.data(NoteRole.NOTE), self._text_width() - PADDING)
        return QFontMetricsF(self._quote_font).height() * len(rows)

    def _quote_rows(self, note: Note, width: float) -> list[str]:
        """The quoted words in at most two rows, the last one shortened where they are more."""
        metrics = QFontMetricsF(self._quote_font)
        words = shown(note.target.quote.exact[:400]).split() if note.target else ["Whole", "article"]
        rows = [""]
        for word in words:
            longer = f"{rows[-1]} {word}".lstrip()
            if metrics.horizontalAdvance(longer) <= width or not rows[-1] or len(rows) == QUOTE_ROWS:
                rows[-1] = longer
            else:
                rows.append(word)
        return [metrics.elidedText(row, Qt.TextElideMode.ElideRight, width) for row in rows]

    def _body_height(self, index: Index) -> float:
        if index.data(NoteRole.ID) == self._open:
            return self._open_height
        return self._document(index).size().height()

    def _document(self, index: Index) -> QTextDocument:
        """The rendered text, kept until the text or the width changes."""
        note = index.data(NoteRole.NOTE)
        key = f"{self._text_width()} {note.body}"
        if self._documents.get(note.id, ("",))[0] != key:
            made = note_document(note.body, self._body_font, self._theme, self._text_width())
            self._documents[note.id] = key, made
        return self._documents[note.id][1]

    # Writing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A plain text field in the card; what is typed is passed on at every key."""
        del option
        editor = NoteEditor(parent)
        editor.setFont(self._body_font)
        editor.setProperty("note", index.data(NoteRole.ID))
        editor.setPlainText(index.data(Qt.ItemDataRole.EditRole))
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        self._open = index.data(NoteRole.ID)
        self._open_height = editor.wanted_height(self._text_width())
        editor.textChanged.connect(self._pass_on)
        # the card was as high as its text until now
        QTimer.singleShot(0, partial(self._tell_height, QPersistentModelIndex(index)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the note's text where it was changed elsewhere; what stands there already is not touched."""
        body = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, NoteEditor) and editor.text() != body.replace("\r\n", "\n"):
            editor.setPlainText(body)
            editor.moveCursor(editor.textCursor().MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take over what is typed."""
        if isinstance(editor, NoteEditor) and editor.document().isModified():
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the field where the text is drawn."""
        card = self._card(option.rect)
        top = card.top() + PADDING + self._quote_height(index) + 8
        editor.setGeometry(
            round(card.left() + PADDING), round(top), round(self._text_width()), round(self._open_height)
        )

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Draw the card again as it was."""
        self._open = ""
        super().destroyEditor(editor, index)
        self.sizeHintChanged.emit(index)
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

    def _tell_height(self, index: QPersistentModelIndex) -> None:
        if index.isValid():
            self.sizeHintChanged.emit(index.model().index(index.row(), 0))

    def _pass_on(self) -> None:
        editor = self.sender()
        if isinstance(editor, NoteEditor):
            self.commitData.emit(editor)
            height = editor.wanted_height(self._text_width())
            if height != self._open_height:
                self._open_height = height
                self.sizeHintChanged.emit(self._view.currentIndex())


STAYS_OPEN = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class NoteEditor(QPlainTextEdit):
    """The field that a note is written in; plain text, with an undo of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName("Note")

    def text(self) -> str:
        """What is written, no-break spaces kept, which `toPlainText` would not."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def wanted_height(self, width: float) -> float:
        """What the text and one more row need at that width, at least three rows."""
        metrics = QFontMetricsF(self.font())
        room = QRectF(0, 0, width - 2, 1e6)
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextExpandTabs
        text = metrics.boundingRect(room, int(flags), self.toPlainText()).height()
        row = ceil(metrics.lineSpacing())
        rows = max(EDITOR_ROWS, 1 + ceil(text / metrics.lineSpacing()))
        return float(rows * row + 4)


def when(moment: datetime, now: datetime | None = None) -> str:
    """A moment as a person would say it: "Today 10:15", "Yesterday", "3 Oct 2023"."""
    there = QDateTime.fromMSecsSinceEpoch(int(moment.timestamp() * 1000))
    today = QDate.currentDate() if now is None else QDate(now.year, now.month, now.day)
    days = there.date().daysTo(today)
    if days == 0:
        return f"Today {QLocale().toString(there.time(), 'HH:mm')}"
    if days == 1:
        return "Yesterday"
    return QLocale().toString(there.date(), QLocale.FormatType.ShortFormat)


def _body(note: Note) -> str:
    return note.body


def _id(note: Note) -> str:
    return note.id


def _itself(note: Note) -> Note:
    return note
