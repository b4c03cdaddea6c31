"""The rows of the list of direct speech: quotations by place, or below their speakers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tearsheet import in_a_row, number, tr
from tearsheet.article.display_text import one_line
from tearsheet.article.model import Passage
from tearsheet.quoting.speech.quotation import Quotation
from tearsheet.quoting.speech.speakers import by_speaker

Index = QModelIndex | QPersistentModelIndex
UNNAMED = tr("Nobody named")
_LONGEST = 300
"""Code points of a quotation that a row can show; for those who hear it too."""


class Row(NamedTuple):
    """One row.

    Attributes:
        speaker: Who speaks; a heading where there is no quotation.
        words: The quotation, on one line.
        passage: Where it stands; `None` for a heading.
        below: How many quotations stand below a heading.
    """

    speaker: str
    words: str = ""
    passage: Passage | None = None
    below: int = 0


class SaidModel(QAbstractListModel):
    """The rows; headings can be neither chosen nor gone to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._text = ""
        self._quotations: tuple[Quotation, ...] = ()
        self.is_by_speaker = False

    def show(self, text: str, quotations: tuple[Quotation, ...]) -> None:
        """Show the quotations of a text."""
        self._text, self._quotations = text, quotations
        self._make()

    def set_by_speaker(self, *, is_by_speaker: bool) -> None:
        """Show them below their speakers, or by place."""
        self.is_by_speaker = is_by_speaker
        self._make()

    def row(self, index: Index) -> Row:
        """What a row shows."""
        return self._rows[index.row()]

    def index_of(self, passage: Passage | None) -> QModelIndex:
        """The row of a quotation, else the first one that has one."""
        first = None
        for place, row in enumerate(self._rows):
            if row.passage and row.passage == passage:
                return self.index(place)
            first = place if first is None and row.passage else first
        return QModelIndex() if first is None else self.index(first)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is read aloud of a row."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows[index.row()]
        if row.passage is None:
            return in_a_row((row.speaker, number(row.below)))
        return tr("{name}: {words}", name=row.speaker, words=row.words) if row.speaker else row.words

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are only read."""
        if index.isValid() and self._rows[index.row()].passage is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _make(self) -> None:
        self.beginResetModel()
        self._rows = list(self._below_speakers()) if self.is_by_speaker else self._by_place()
        self.endResetModel()

    def _by_place(self) -> list[Row]:
        return [Row(one.speaker, self._words(one), one.passage) for one in self._quotations]

    def _below_speakers(self) -> Iterator[Row]:
        for speaker in by_speaker(self._quotations):
            yield Row(speaker.name or UNNAMED, below=len(speaker.quotations))
            for one in speaker.quotations:
                yield Row(speaker.name, self._words(one), one.passage)

    def _words(self, one: Quotation) -> str:
        return one_line(self._text[one.passage.start : min(one.passage.end, one.passage.start + _LONGEST)])
