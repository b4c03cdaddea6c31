"""The notes beside the article: a list of cards, each edited in its place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAccessibleInterface, QFont, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tearsheet import number, tr
from tearsheet.finding.matchers import Matcher
from tearsheet.ui.look import panel_head
from tearsheet.ui.look.icon_button import IconButton
from tearsheet.ui.look.scroll_bar import QuietScrollBar
from tearsheet.ui.look.text_field import TextField
from tearsheet.ui.look.theme import INTERFACE_SIZE, Theme, growth, interface_font, palette
from tearsheet.ui.look.word_button import WordButton
from tearsheet.ui.notes import note_text
from tearsheet.ui.notes.annotations import Annotations
from tearsheet.ui.notes.cards.card_buttons import CardButtons
from tearsheet.ui.notes.cards.card_list import CardList
from tearsheet.ui.notes.cards.note_cards import CardDelegate
from tearsheet.ui.notes.note_editor import NoteEditor
from tearsheet.ui.notes.note_questions import EarlierQuestion, NoteChoices
from tearsheet.ui.notes.notes_model import NoteRole, NotesModel
from tearsheet.ui.reading.panes import SideContent

LARGEST_HEAD = 20
LOWEST_FILTER = 32
"""Device-independent pixels, with type of the usual size."""


def _go_on(_: object) -> None:
    """Nothing waits for it."""


class NotesPanel(SideContent):
    """All notes of the article.

    Signals:
        passage_wanted: The id of a note whose passage the reader wants to see.
        note_wanted: The reader wants to write a new note.
        removal_wanted: The id of a note to delete.
        attaching_wanted: The id of a note that is to be about what is selected in the article.
        left: The reader wants to return to the article.
        speech_wanted: The reader wants to see who said what instead.
        said: A short sentence for the reader.
        menu_wanted: The reader asks what can be done with the note that has the keys; where on the screen,
            and whether by a key.
        colours_wanted: The same, for its colours.
        link_wanted: The address of a link in a note.
    """

    passage_wanted = Signal(str)
    note_wanted = Signal()
    removal_wanted = Signal(str)
    attaching_wanted = Signal(str)
    left = Signal()
    speech_wanted = Signal()
    said = Signal(str)
    menu_wanted = Signal(QPoint, bool)
    colours_wanted = Signal(QPoint, bool)
    link_wanted = Signal(str)

    def accessible_interface(self) -> QAccessibleInterface:
        """A group: what Qt finds in it, and the note that is written in, which Qt leaves out of its list."""
        from tearsheet.ui.notes.cards.panel_object import PanelObject  # only where it is asked for

        return PanelObject(self)

    def __init__(self, annotations: Annotations, size: float, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Notes"))
        self._annotations = annotations
        self._current = ""
        self._model = NotesModel(annotations, self)
        self._list = CardList(self._model, self)
        self._delegate = CardDelegate(size, theme, self._list)
        self._list.setItemDelegate(self._delegate)
        self._buttons = CardButtons(self._list, self._delegate)
        self._bar = QuietScrollBar(theme._replace(paper=theme.panel))
        self._list.setVerticalScrollBar(self._bar)
        self._title = QLabel(tr("Notes"))
        self._count = QLabel()
        self._speech = WordButton(tr("Said"), tr("Who said what (Shift+F9)"), self)
        self._sort = WordButton(tr("By place"), tr("Sort notes by place or time (S)"), self)
        self._filter = TextField(tr("Filter notes"))
        self._filter.setPlaceholderText(tr("Filter notes"))
        self._filter.offer_to_clear()
        self._trouble = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._empty = QLabel(wordWrap=True)
        self._question = EarlierQuestion(annotations, self)
        self._choices = NoteChoices(annotations, self)
        self._add = IconButton("add", tr("New note (N)"), self)
        self._arrange()
        self._connect()
        self.draw_in(size, theme)
        annotations.stored.worker.run(note_text.prepare, _go_on, _go_on)

    def _arrange(self) -> None:
        self._head = panel_head.Head(panel_head.MARGIN - 6)
        self._head.fill((self._title, self._count, self._speech), self._sort, (self._add,))
        field = QHBoxLayout()
        field.setContentsMargins(panel_head.MARGIN, 0, panel_head.MARGIN, 0)
        field.addWidget(self._filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addLayout(field)
        for label in (self._trouble, self._empty):
            label.setContentsMargins(panel_head.MARGIN, 0, panel_head.MARGIN, 0)
            column.addWidget(label)
        column.addWidget(self._question)
        column.addWidget(self._list, 1)
        column.addWidget(self._choices)
        self.setAutoFillBackground(True)

    def _connect(self) -> None:
        self._add.clicked.connect(self.note_wanted)
        self._speech.clicked.connect(self.speech_wanted)
        self._sort.clicked.connect(self.change_order)
        self._filter.textChanged.connect(self._filter_by)
        self._filter.returnPressed.connect(self.take_focus)
        self._list.chosen.connect(self._choose)
        self._list.removal_wanted.connect(self._remove)
        self._list.key_typed.connect(self._take_key)
        self._list.left.connect(self.left)
        self._list.menu_wanted.connect(self._want_menu)
        self._list.link_chosen.connect(self.link_wanted)
        self._buttons.colours_wanted.connect(self._want_colours)
        self._buttons.writing_wanted.connect(self.edit)
        self._buttons.removal_wanted.connect(self.removal_wanted)
        self._list.selectionModel().currentChanged.connect(self._show_choices)
        self._delegate.left.connect(self.left)
        self._delegate.grown.connect(self._list.measure_again)
        self._delegate.caret_moved.connect(self._list.show_caret)
        self._delegate.opened.connect(self._annotations.open)
        self._delegate.closed.connect(
            self._annotations.close, Qt.ConnectionType.QueuedConnection
        )  # not while Qt is busy opening the next one
        self._choices.attaching_wanted.connect(self.attaching_wanted)
        self._annotations.stored.troubled.connect(self._show_trouble)
        self._annotations.stored.loaded.connect(self._question.refresh)
        self._model.dataChanged.connect(self._show_choices)
        self._model.counted.connect(self._show_count)
        self._model.modelAboutToBeReset.connect(self._keep_current)
        self._model.modelReset.connect(self._show_current)
        self._show_count()
        self._question.refresh()
        self._show_trouble(self._annotations.stored.trouble)

    def draw_in(self, size: float, theme: Theme) -> None:
        """Give all parts this look."""
        self.setPalette(palette(theme, ground=theme.panel))
        bold = interface_font(min(size * 0.74, LARGEST_HEAD))
        bold.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(bold)
        self._filter.setFont(interface_font(min(size * 0.69, LARGEST_HEAD)))
        self._filter.setMinimumHeight(round(LOWEST_FILTER * growth(size)))
        for widget in (self._trouble, self._empty, self._question, self._choices):
            widget.setFont(interface_font(INTERFACE_SIZE * growth(size)))
        self._count.setFont(interface_font(min(size * 0.69, LARGEST_HEAD)))  # beside the title, in one row
        for button in (self._speech, self._sort):
            button.setFont(interface_font(min(size * 0.64, LARGEST_HEAD)))
        for part in (self._filter, self._add, self._speech, self._sort, self._question, self._choices):
            part.set_theme(theme)
        self._buttons.set_theme(theme)
        self._bar.set_theme(theme._replace(paper=theme.panel))
        self._delegate.set_look(size, theme)
        self._list.forget_heights()
        self._show_sort()

    def set_here(self, note_ids: frozenset[str]) -> None:
        """Tint the cards of the notes on the passage at the caret."""
        if note_ids != self._delegate.here:
            self._delegate.here = note_ids
            self._list.viewport().update()

    def set_found(self, matcher: Matcher | None) -> None:
        """Mark what is found in the texts of the notes."""
        self._delegate.found = matcher
        self._list.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the head."""
        super().resizeEvent(event)
        self._show_sort()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc returns to the article from field and buttons too, Down goes from the field to the cards."""
        if event.key() == Qt.Key.Key_Escape:
            self._filter.clear()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def edit(self, note_id: str) -> None:
        """Open a note for writing, unless it is open."""
        if isinstance(self.window().focusWidget(), NoteEditor) and self.focused_note() == note_id:
            return
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.choose(note_id):
            self._list.edit(self._list.currentIndex())

    def choose(self, note_id: str) -> bool:
        """Make a note the current one and show it; where the filter hides it, that is cleared."""
        if not self._model.index_of(note_id).isValid():
            self._filter.clear()
        index = self._model.index_of(note_id)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)
        return index.isValid()

    def take_focus(self) -> None:
        """Give the keys to the list."""
        if not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(0, 0))
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_filter(self) -> None:
        """Give the keys to the field that filters."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def has_focus(self) -> bool:
        """Whether the keys go to the list or to a note that is being written."""
        widget = self.window().focusWidget()
        return widget is not None and self.isAncestorOf(widget)

    def focused_note(self) -> str:
        """The id of the note whose card has the keys, also while a menu lies over it; empty if none has."""
        widget = self.window().focusWidget()
        is_on_card = widget is self._list or self._buttons.has_focus()
        if isinstance(widget, NoteEditor):
            note_id = str(widget.property("note"))
        else:
            note_id = str(self._list.currentIndex().data(NoteRole.ID) or "") if is_on_card else ""
        return note_id if note_id in self._annotations.stored.table else ""  # it may be about to go

    def copy_note(self) -> None:
        """Copy what the card that has the keys says, as its list does by itself."""
        if self.focused_note():
            QGuiApplication.clipboard().setText(str(self._list.currentIndex().data()))

    def _choose(self, index: QModelIndex) -> None:
        self.passage_wanted.emit(index.data(NoteRole.ID))

    def _remove(self, index: QModelIndex) -> None:
        self.removal_wanted.emit(index.data(NoteRole.ID))

    def _want_menu(self, index: QModelIndex, place: QPoint, is_by_key: bool) -> None:
        self._list.take(index)
        self.menu_wanted.emit(place, is_by_key)

    def _want_colours(self, note_id: str, place: QPoint) -> None:
        is_by_key = self._buttons.has_focus()
        self._list.take(self._model.index_of(note_id))
        self.colours_wanted.emit(place, is_by_key)

    def _take_key(self, key: str) -> None:
        if key == "S":
            self.change_order()
        elif key == "N":
            self.note_wanted.emit()
        elif not self._choices.take_key(key) and key.strip():
            is_on_note = self._list.currentIndex().isValid()
            self.said.emit(
                tr("Press F2 to write in this note, N for a new one")
                if is_on_note
                else tr("Press N to write")
            )

    def take_choice(self, key: str) -> bool:
        """Do what a key does that is offered for the current note alone; whether it is one of them."""
        return self._choices.take_key(key)

    def change_order(self) -> None:
        """Sort by time instead of place, or the other way round."""
        is_by_time = self._sort.text() == tr("By place")
        self._sort.setText(tr("By time") if is_by_time else tr("By place"))
        note_id = str(self._list.currentIndex().data(NoteRole.ID) or "")
        self._model.set_by_time(is_by_time=is_by_time)
        self.choose(note_id)

    def _filter_by(self, words: str) -> None:
        self._model.set_filter(words)
        self._show_count()
        if not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(0, 0))

    def _show_choices(self) -> None:
        self._choices.show_for(str(self._list.currentIndex().data(NoteRole.ID) or ""))

    def _keep_current(self) -> None:
        self._current = str(self._list.currentIndex().data(NoteRole.ID) or "")

    def _show_current(self) -> None:
        """Let the card that had the keys have them after many have come or gone."""
        self._list.setCurrentIndex(self._model.index_of(self._current))

    def _show_count(self) -> None:
        count, total = self._model.rowCount(), self._model.total()
        self._count.setText(
            tr("{count} of {total}", count=count, total=total)
            if count != total
            else number(total)
            if total
            else ""
        )
        self._empty.setText(
            tr("No note says this.") if total else tr("No notes yet. Select a passage and press N.")
        )
        self._empty.setVisible(not count)
        self._filter.setVisible(bool(total))
        self._show_sort()
        self._show_choices()

    def _show_sort(self) -> None:
        """Offer to sort where there are notes."""
        self._head.fit(self.width(), is_wanted=bool(self._model.total()))

    def _show_trouble(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
