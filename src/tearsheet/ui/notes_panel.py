"""The notes beside the article: a list of cards, each edited in its place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from tearsheet.ui.annotations import Annotations
from tearsheet.ui.icon_button import IconButton
from tearsheet.ui.note_cards import CardDelegate, NoteRole, NotesModel
from tearsheet.ui.theme import Theme, interface_font, palette

MARGIN = 16


class NotesPanel(QWidget):
    """All notes of the article.

    Signals:
        passage_wanted: The id of a note whose passage the reader wants to see.
        note_wanted: The reader wants to write a new note.
        removal_wanted: The id of a note to delete.
        left: The reader wants to return to the article.
    """

    passage_wanted = Signal(str)
    note_wanted = Signal()
    removal_wanted = Signal(str)
    left = Signal()

    def __init__(self, annotations: Annotations, size: float, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._annotations = annotations
        self._model = NotesModel(annotations, self)
        self._list = _CardList(self)
        self._delegate = CardDelegate(size, theme, self._list)
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._title = QLabel("Notes")
        self._count = QLabel()
        self._trouble = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._empty = QLabel("No notes yet. Select a passage and press N.", wordWrap=True)
        self._add = IconButton("add", "New note (N)", self)
        self._arrange()
        self._connect()
        self.set_look(size, theme)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 0, MARGIN - 6, 0)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for label in (self._trouble, self._empty):
            label.setContentsMargins(MARGIN, 0, MARGIN, 0)
            column.addWidget(label)
        column.addWidget(self._list, 1)
        self.setAutoFillBackground(True)

    def _connect(self) -> None:
        self._add.clicked.connect(self.note_wanted)
        self._list.chosen.connect(self._choose)
        self._list.removal_wanted.connect(self._remove)
        self._list.left.connect(self.left)
        self._delegate.left.connect(self.left)
        self._delegate.closed.connect(
            self._annotations.discard_if_empty, Qt.ConnectionType.QueuedConnection
        )  # not while Qt is busy opening the next one
        self._annotations.troubled.connect(self._show_trouble)
        for signal in (self._model.rowsInserted, self._model.rowsRemoved, self._model.modelReset):
            signal.connect(self._show_count)
        self._show_count()
        self._show_trouble(self._annotations.trouble)

    def set_look(self, size: float, theme: Theme) -> None:
        """Draw in these colours, `size` being the body's type size in device-independent pixels."""
        self.setPalette(palette(theme, ground=theme.panel))
        bold = interface_font(size * 0.74)
        bold.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(bold)
        for label in (self._count, self._trouble, self._empty):
            label.setFont(interface_font(size * 0.69))
        self._add.set_theme(theme)
        self._delegate.set_look(size, theme)
        self._list.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc returns to the article from the button too."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def edit(self, note_id: str) -> None:
        """Open a note for writing."""
        index = self._model.index_of(note_id)
        if index.isValid():
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)
            self._list.edit(index)

    def choose(self, note_id: str) -> None:
        """Make a note the current one and show it."""
        index = self._model.index_of(note_id)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)

    def current(self) -> str:
        """The id of the current note, empty if there is none."""
        return str(self._list.currentIndex().data(NoteRole.ID) or "")

    def edit_current(self) -> None:
        """Open the current note for writing."""
        if self.current():
            self.edit(self.current())

    def take_focus(self) -> None:
        """Give the keys to the list."""
        if not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(0, 0))
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        """Whether the keys go to the list or to a note that is being written."""
        widget = self.window().focusWidget()
        return widget is not None and self.isAncestorOf(widget)

    def _choose(self, index: QModelIndex) -> None:
        self.passage_wanted.emit(index.data(NoteRole.ID))

    def _remove(self, index: QModelIndex) -> None:
        self.removal_wanted.emit(index.data(NoteRole.ID))

    def _show_count(self) -> None:
        count = self._model.rowCount()
        self._count.setText(str(count) if count else "")
        self._empty.setVisible(not count)

    def _show_trouble(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))


class _CardList(QListView):
    """The cards; Enter goes to the passage, F2 writes, Delete deletes, Esc leaves."""

    chosen = Signal(QModelIndex)
    removal_wanted = Signal(QModelIndex)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setMouseTracking(True)
        self.setAccessibleName("Notes")
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list that Qt does not know."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.chosen.emit(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.removal_wanted.emit(index)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not jump between notes."""
