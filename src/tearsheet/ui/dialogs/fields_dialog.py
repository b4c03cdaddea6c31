"""Where each field of the article comes from; what is wrong can be corrected there."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from PySide6 import QtGui
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tearsheet.article.addresses import sentence
from tearsheet.article.display_text import isolated, one_line
from tearsheet.article.field_names import FIELD_NAMES
from tearsheet.article.model import Article
from tearsheet.notes.corrections import FIELDS, Correction, as_written
from tearsheet.ui.look.fitting import fit_dialog, is_narrow
from tearsheet.ui.look.scroll_bar import QuietScrollBar
from tearsheet.ui.look.text_field import TextField
from tearsheet.ui.look.theme import INTERFACE_SIZE, Theme, growth, interface_font
from tearsheet.ui.look.word_button import WordButton
from tearsheet.ui.reading.reading_view import local_time

SIZE = QSize(620, 640)
SMALL = 12
TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class KnownField(NamedTuple):
    """What is known of one field.

    Attributes:
        value: As it is shown; empty where the file does not state it.
        origin: Where it comes from, with all doubts about it, in words.
    """

    value: str
    origin: str


def stated(article: Article) -> dict[str, KnownField]:
    """Every field, in the order of `FIELD_NAMES`."""
    saved = article.source.saved
    values = {field: as_written(article, field) for field in FIELDS} | {
        "updated": article.updated.text if article.updated else "",
        "disclaimer": article.disclaimer,
        "url": sentence(article.source.url) if article.source.url else "",
        "saved": saved.strftime("%Y-%m-%d %H:%M %z") if saved else "",
    }
    return {name: KnownField(values[name], _origin(article, name, values[name])) for name in FIELD_NAMES}


def _origin(article: Article, name: str, value: str) -> str:
    """Where a field was found, whether it is a guess, and what does not fit."""
    if not value:
        return "the file does not state it"
    found = article.provenance.get(name)
    words = [isolated(found.origin) if found else "stated in the file"]
    if found and found.is_guess and not found.origin.startswith("guess"):
        words.append("a guess")
    date = {"published": article.published, "updated": article.updated}.get(name)
    if date and date.weekday_differs:
        words.append("its weekday does not fit the date")
    if date and date.when is None:
        words.append("not understood as a date, kept as written")
    if name == "published" and (local := local_time(article)):
        words.append(local)
    return "; ".join(words)


class FieldsDialog(QDialog):
    """All fields with their origins; Esc closes it.

    Signals:
        corrected: A field and what the reader puts in its place; `None` for "as the file states it".
    """

    corrected = Signal(str, object)

    def __init__(
        self,
        article: Article,
        corrections: Mapping[str, Correction],
        size: float,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Where this comes from")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_dialog(self, SIZE * growth(size), parent)
        self._bar = QuietScrollBar(theme)
        self._fields: dict[str, TextField] = {}
        self._values: dict[str, QLabel] = {}
        self._origins: dict[str, QLabel] = {}
        self._returns: dict[str, WordButton] = {}
        self._titles: list[QLabel] = []
        table = QWidget()
        self._grid = QGridLayout(table)
        self._fill(is_narrow=is_narrow(self, growth(size)))
        area = QScrollArea(self, widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setVerticalScrollBar(self._bar)
        area.setWidget(table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.show_fields(article, corrections)
        self.set_size(size)
        self.set_theme(theme)
        self._fields["headline"].setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours, all dialogs' being the theme's already."""
        self._bar.set_theme(theme)
        for name, field in self._fields.items():
            field.set_theme(theme)
            self._returns[name].set_theme(theme)

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        grown, small = (interface_font(each * growth(size)) for each in (INTERFACE_SIZE, SMALL))
        bold = QFont(grown)
        bold.setWeight(QFont.Weight.DemiBold)
        for title in self._titles:
            title.setFont(bold)
        for value in self._values.values():
            value.setFont(grown)
        for origin in self._origins.values():
            origin.setFont(small)
        for name, field in self._fields.items():
            field.setFont(grown)
            self._returns[name].setFont(small)

    def show_fields(self, article: Article, corrections: Mapping[str, Correction]) -> None:
        """Show an article's fields as they are now, corrections applied."""
        for name, field in stated(article).items():
            self._origins[name].setText(field.origin)
            if name in self._fields:
                self._fields[name].setText(field.value)
                self._fields[name].setCursorPosition(0)
                self._fields[name].setModified(False)
                self._returns[name].setVisible(name in corrections)
            else:
                self._values[name].setText(one_line(field.value) or "—")

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Return corrects and stays; Esc takes back what is typed, then closes."""
        field = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(field, WordButton):
                field.click()
        elif event.key() == Qt.Key.Key_Escape and isinstance(field, TextField) and field.isModified():
            while field.isUndoAvailable():
                field.undo()
            field.setModified(False)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QtGui.QCloseEvent) -> None:
        """What is typed counts."""
        for name in self._fields:
            self._correct(name)
        super().closeEvent(event)

    def _fill(self, *, is_narrow: bool) -> None:
        """A field stands beside its name, where there is no room for that under it."""
        grid = self._grid
        grid.setContentsMargins(*(12, 16, 12, 24) if is_narrow else (28, 20, 24, 24))
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for name, words in FIELD_NAMES.items():
            row = grid.rowCount()
            title = QLabel(words)
            self._titles.append(title)
            title.setAlignment(Qt.AlignmentFlag.AlignTop)
            title.setContentsMargins(0, 6, 0, 0)
            grid.addWidget(title, row, 1 if is_narrow else 0)
            row += is_narrow
            if name in FIELDS:
                self._add_field(name, title)
                grid.addWidget(self._fields[name], row, 1, 1, 2)
                place = (row + 2, 1) if is_narrow else (row + 1, 2)
                grid.addWidget(self._returns[name], *place, TOP_LEFT)
            else:
                self._values[name] = value = _label()
                value.setContentsMargins(4, 6, 0, 0)
                grid.addWidget(value, row, 1, 1, 2)
            self._origins[name] = origin = _label()
            origin.setContentsMargins(4, 0, 0, 12)
            origin.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            grid.addWidget(origin, row + 1, 1, 1, 2 if is_narrow else 1)
        grid.setRowStretch(grid.rowCount(), 1)

    def _add_field(self, name: str, title: QLabel) -> None:
        field = TextField(FIELD_NAMES[name])
        field.setMinimumHeight(30)
        if name == "bylines":
            field.setPlaceholderText("several names with ; between them")
        title.setBuddy(field)
        field.editingFinished.connect(partial(self._correct, name))
        back = WordButton("As the file states it", "", self)
        back.setAccessibleName(f"{FIELD_NAMES[name]} as the file states it")
        back.clicked.connect(partial(self._take_back, name))
        self._fields[name], self._returns[name] = field, back

    def _correct(self, name: str) -> None:
        field = self._fields[name]
        if field.isModified():
            field.setModified(False)
            self.corrected.emit(name, one_line(field.text()))

    def _take_back(self, name: str) -> None:
        self._fields[name].setModified(False)
        self._fields[name].setFocus()
        self.corrected.emit(name, None)


def _label() -> QLabel:
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
