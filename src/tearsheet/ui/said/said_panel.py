"""The second tab beside the article: what is said in it, by place or by speaker."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from tearsheet import number, tr
from tearsheet.article.model import Passage
from tearsheet.quoting.speech.quotation import Quotation
from tearsheet.ui import key_places
from tearsheet.ui.look import panel_head
from tearsheet.ui.look.scroll_bar import QuietScrollBar
from tearsheet.ui.look.theme import INTERFACE_SIZE, Theme, growth, interface_font, palette
from tearsheet.ui.look.word_button import WordButton
from tearsheet.ui.reading.panes import SideContent
from tearsheet.ui.said.said_model import SaidModel
from tearsheet.ui.said.said_rows import SaidRows

LARGEST_HEAD = 20
BY_PLACE, BY_SPEAKER = tr("By place"), tr("By speaker")


class SaidPanel(SideContent):
    """All direct speech of the article; Enter and a click go to it.

    Signals:
        passage_wanted: A passage that the reader wants to see.
        copy_wanted: A quotation that the reader wants to copy with its source.
        notes_wanted: The reader wants to see the notes.
        reading_wanted: The reader wants the article to be read again.
        left: The reader wants to return to the article.
    """

    passage_wanted = Signal(object)
    copy_wanted = Signal(object)
    notes_wanted = Signal()
    reading_wanted = Signal()
    left = Signal()

    accessible_role = "Grouping"

    def __init__(self, size: float, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Who said what"))
        self._model = SaidModel(self)
        self._list = _SaidList(self)
        self._list.setModel(self._model)
        self._rows = SaidRows(self._model, self._list)
        self._list.setItemDelegate(self._rows)
        self._bar = QuietScrollBar(theme._replace(paper=theme.panel))
        self._list.setVerticalScrollBar(self._bar)
        self._notes = WordButton(tr("Notes"), tr("Notes (F9)"), self)
        self._title = QLabel(tr("Said"))
        self._count = QLabel()
        self._sort = WordButton(BY_PLACE, tr("Sort quotations by place or speaker (S)"), self)
        self._empty = QLabel(wordWrap=True)
        self._again = WordButton(tr("Try again"), tr("Read the article again (Return)"), self)
        self._arrange()
        self._connect()
        self.draw_in(size, theme)
        self.show_reading()

    def _arrange(self) -> None:
        self._head = panel_head.Head()
        self._head.fill((self._notes, self._title, self._count), self._sort)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head)
        self._empty.setContentsMargins(panel_head.MARGIN, 0, panel_head.MARGIN, 0)
        column.addWidget(self._empty)
        again = QHBoxLayout()
        again.setContentsMargins(panel_head.MARGIN, 0, panel_head.MARGIN, 0)
        again.addWidget(self._again)
        again.addStretch()
        column.addLayout(again)
        column.addWidget(self._list, 1)
        self.setAutoFillBackground(True)

    def _connect(self) -> None:
        self._notes.clicked.connect(self.notes_wanted)
        self._sort.clicked.connect(self.change_order)
        self._again.clicked.connect(self.reading_wanted)
        self._list.activated.connect(self._go)
        self._list.clicked.connect(self._go)
        for key, does in (("S", self.change_order), ("X", self._copy)):
            shortcut = QShortcut(QKeySequence(key), self._list, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(does)

    def draw_in(self, size: float, theme: Theme) -> None:
        """Give all parts this look."""
        self.setPalette(palette(theme, ground=theme.panel))
        bold = interface_font(min(size * 0.74, LARGEST_HEAD))
        bold.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(bold)
        self._empty.setFont(interface_font(INTERFACE_SIZE * growth(size)))
        self._count.setFont(interface_font(min(size * 0.69, LARGEST_HEAD)))
        for button in (self._notes, self._sort, self._again):
            button.setFont(interface_font(min(size * 0.64, LARGEST_HEAD)))
            button.set_theme(theme)
        self._bar.set_theme(theme._replace(paper=theme.panel))
        self._rows.set_look(size, theme)
        self._list.scheduleDelayedItemsLayout()
        self._show_sort()

    def show_reading(self) -> None:
        """Say that the article is being read."""
        self._model.show("", ())
        self._tell(tr("Reading the article…"))

    def show_failed(self, why: str) -> None:
        """Say why the article could not be read, and offer to try again.

        Args:
            why: One sentence or several.
        """
        self._tell(why)
        self._again.show()

    def show_quotations(self, text: str, quotations: tuple[Quotation, ...]) -> None:
        """Show the quotations of the article's text."""
        self._model.show(text, quotations)
        self._count.setText(number(len(quotations)) if quotations else "")
        self._tell("" if quotations else tr("Nobody is quoted in this article."))

    def choose(self, passage: Passage | None) -> None:
        """Make the quotation of a passage the current one, and show it."""
        index = self._model.index_of(passage)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)

    def take_focus(self) -> None:
        """Give the keys to the list."""
        if not self._list.currentIndex().isValid():
            self.choose(None)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        """Whether the keys go to the list or a button of it."""
        widget = self.window().focusWidget()
        return widget is not None and self.isAncestorOf(widget)

    def current(self) -> Passage | None:
        """The passage of the current quotation."""
        index = self._list.currentIndex()
        return self._model.row(index).passage if index.isValid() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the head."""
        super().resizeEvent(event)
        self._show_sort()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc returns to the article."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._again.isVisible():
            self.reading_wanted.emit()
        elif not key_places.trigger(event, self._list.findChildren(QShortcut)):
            super().keyPressEvent(event)

    def _tell(self, sentence: str) -> None:
        self._empty.setText(sentence)
        self._empty.setVisible(bool(sentence))
        self._again.hide()
        self._show_sort()

    def _show_sort(self) -> None:
        self._head.fit(self.width(), is_wanted=bool(self._model.rowCount()))

    def _go(self, index: QModelIndex) -> None:
        if passage := self._model.row(index).passage:
            self.passage_wanted.emit(passage)

    def _copy(self) -> None:
        if passage := self.current():
            self.copy_wanted.emit(passage)

    def change_order(self) -> None:
        """Sort by speaker instead of place, or the other way round."""
        passage = self.current()
        is_by_speaker = not self._model.is_by_speaker
        self._sort.setText(BY_SPEAKER if is_by_speaker else BY_PLACE)
        self._model.set_by_speaker(is_by_speaker=is_by_speaker)
        self._show_sort()
        self.choose(passage)


class _SaidList(QListView):
    """The rows; measured again when it is wider or narrower."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Said"))
        self.viewport().setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
