"""Where each field of the article comes from; what is wrong can be corrected there."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from PySide6 import QtGui
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSpacerItem, QWidget

from tearsheet import tr
from tearsheet.article.addresses import sentence
from tearsheet.article.display_text import isolated, one_line
from tearsheet.article.field_names import FIELD_NAMES
from tearsheet.article.model import Article
from tearsheet.notes import corrections
from tearsheet.notes.corrections import Correction, as_written
from tearsheet.ui.accessibility.announcing import announce
from tearsheet.ui.dialogs import origins
from tearsheet.ui.look.sheet import SMALL, Sheet
from tearsheet.ui.look.text_field import LOWEST_FIELD, TextField
from tearsheet.ui.look.theme import INTERFACE_SIZE, Theme, growth, interface_font
from tearsheet.ui.look.word_button import WordButton
from tearsheet.ui.reading.pointer.explained import local_time

SIZE = QSize(620, 720)
KEPT = tr("A correction is kept when you leave its field. The file stays as it is.")
HINTS: Mapping[str, str] = MappingProxyType({
    "bylines": tr("several names with ; between them"),
    "url": "https://…",
    "saved": tr("such as 2023-10-02 14:30"),
})  # fmt: skip
"""What may be written into a field that is empty."""
GAP = 12
"""Device-independent pixels between one field and the next."""


class KnownField(NamedTuple):
    """What is known of one field.

    Attributes:
        value: As it is shown; empty where the file does not state it.
        origins: Where it comes from, with all doubts about it, in words; each stands on a row of its own.
    """

    value: str
    origins: tuple[str, ...]


def stated(article: Article) -> dict[str, KnownField]:
    """Every field, in the order of `FIELD_NAMES`."""
    values = {name: as_written(article, name) for name in FIELD_NAMES}
    return {name: KnownField(value, tuple(_origins(article, name, value))) for name, value in values.items()}


def _origins(article: Article, name: str, value: str) -> list[str]:
    """Where a field was found, whether it is a guess, and what does not fit."""
    if not value:
        return [tr("the file does not state it")]
    found = article.provenance.get(name)
    words = [isolated(origins.told(found.origin)) if found else tr("stated in the file")]
    if found and found.is_guess and not found.origin.startswith("guess"):
        words.append(tr("a guess"))
    date = {"published": article.published, "updated": article.updated}.get(name)
    if date and date.weekday_differs:
        words.append(tr("its weekday does not fit the date"))
    if date and date.when is None:
        words.append(tr("not understood as a date, kept as written"))
    if name == "published" and (local := local_time(article)):
        words.append(local)
    if name == "url" and (told := sentence(value)) != value:
        words.append(told)
    return words


class FieldsDialog(Sheet):
    """All fields with their origins.

    Signals:
        corrected: A field and what the reader puts in its place; `None` for "as the file states it".
    """

    corrected = Signal(str, object)

    def __init__(
        self,
        article: Article,
        corrected: Mapping[str, Correction],
        size: float,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(tr("Where this comes from"), SIZE, size, theme, parent)
        self._fields: dict[str, TextField] = {}
        self._origins: dict[str, QLabel] = {}
        self._returns: dict[str, WordButton] = {}
        self._titles: list[QLabel] = []
        self._known: dict[str, KnownField] = {}
        table = QWidget()
        self._grid = QGridLayout(table)
        self._fill()
        self.show_content(table, KEPT)
        self.show_fields(article, corrected)
        self.set_size(size)
        self.set_theme(theme)
        self._fields["headline"].setFocus()

    def open(self) -> None:
        """Show it, the caret before the headline: Qt selects it and shows its end."""
        super().open()
        self._fields["headline"].home(False)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours, all dialogs' being the theme's already."""
        super().set_theme(theme)
        for name, field in self._fields.items():
            field.set_theme(theme)
            self._returns[name].set_theme(theme)

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        super().set_size(size)
        grown, small = (interface_font(each * growth(size)) for each in (INTERFACE_SIZE, SMALL))
        bold = QFont(grown)
        bold.setWeight(QFont.Weight.DemiBold)
        for title in self._titles:
            title.setFont(bold)
        for name, field in self._fields.items():
            field.setFont(grown)
            field.setMinimumHeight(round(LOWEST_FIELD * growth(size)))
            self._origins[name].setFont(small)
            self._returns[name].setFont(small)

    def show_fields(self, article: Article, corrected: Mapping[str, Correction]) -> None:
        """Show an article's fields as they are now, corrections applied; what is being typed stays."""
        for name, known in stated(article).items():
            if self._fields[name].isModified():
                continue
            self._known[name] = known
            self._show_origins(name)
            self._fields[name].setText(known.value)
            self._fields[name].setCursorPosition(0)
            self._fields[name].setModified(False)
            self._returns[name].setVisible(name in corrected)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Return corrects and stays; Esc takes back what is typed, then closes."""
        field = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        if event.key() == Qt.Key.Key_Escape and isinstance(field, TextField) and field.isModified():
            while field.isUndoAvailable():
                field.undo()
            field.setModified(False)
            self._show_origins(next(name for name, each in self._fields.items() if each is field))
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Close, unless something is typed that cannot be kept: what is typed counts."""
        refused = [field for name, field in self._fields.items() if not self._correct(name)]
        if refused:
            refused[0].setFocus()
        else:
            super().reject()

    def _fill(self) -> None:
        """A field stands beside its name, where there is no room for that under it; its origin under both."""
        grid = self._grid
        grid.setContentsMargins(self.side, 20, self.side, 12)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for name, words in FIELD_NAMES.items():
            title = QLabel(tr(words))
            title.setContentsMargins(0, 6, 0, 0)
            self._titles.append(title)
            self._add_field(name, title)
            row = grid.rowCount()
            grid.addWidget(title, row, 1 if self.narrow else 0, Qt.AlignmentFlag.AlignTop)
            parts = self._fields[name], self._origins[name], self._returns[name]
            for below, part in enumerate(parts, row + self.narrow):
                grid.addWidget(part, below, 1)
            grid.addItem(QSpacerItem(0, GAP), row + self.narrow + len(parts), 1)
        grid.setRowStretch(grid.rowCount(), 1)

    def _add_field(self, name: str, title: QLabel) -> None:
        field = TextField(tr(FIELD_NAMES[name]))
        field.setPlaceholderText(HINTS.get(name, ""))
        title.setBuddy(field)
        field.editingFinished.connect(partial(self._correct, name))
        origin = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        origin.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        origin.setContentsMargins(4, 0, 0, 0)
        origin.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        back = WordButton(tr("As the file states it"), "", self)
        back.setAccessibleName(tr("{field} as the file states it", field=tr(FIELD_NAMES[name])))
        back.clicked.connect(partial(self._take_back, name))
        self._fields[name], self._origins[name], self._returns[name] = field, origin, back

    def _correct(self, name: str) -> bool:
        """Take what is typed into a field; false where it cannot stand there, which is told."""
        field = self._fields[name]
        value = one_line(field.text())
        if not field.isModified():
            return True
        problem = corrections.problem(name, value)
        if problem:
            self._origins[name].setText(problem)
            self._origins[name].setForegroundRole(QPalette.ColorRole.WindowText)
            announce(field, problem)
            return False
        field.setModified(False)
        self.corrected.emit(name, corrections.as_kept(name, value))
        return True

    def _take_back(self, name: str) -> None:
        self._fields[name].setModified(False)
        self._fields[name].setFocus()
        self.corrected.emit(name, None)

    def _show_origins(self, name: str) -> None:
        origin = self._origins[name]
        origin.setText("\n".join(self._known[name].origins))
        origin.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._fields[name].setAccessibleDescription(origin.text())
