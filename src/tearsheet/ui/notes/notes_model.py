"""The notes as a list: which of them are shown, in what order, and what each row tells."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from enum import IntEnum
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from tearsheet import quoted, tr
from tearsheet.anchoring.anchors import Standing
from tearsheet.anchoring.wording import Change, stood
from tearsheet.finding.matchers import Words
from tearsheet.notes import note_content
from tearsheet.notes.note import Colour, Note
from tearsheet.ui.notes.annotations import Annotations

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
MANY = 50
"""Rows; more are taken in or out as one, where no note is open for writing."""


class NoteRole(IntEnum):
    """What a row of the list tells."""

    ID = Qt.ItemDataRole.UserRole
    NOTE = Qt.ItemDataRole.UserRole + 1
    NUMBER = Qt.ItemDataRole.UserRole + 2
    STATE = Qt.ItemDataRole.UserRole + 3
    HEADING = Qt.ItemDataRole.UserRole + 4
    OTHERS = Qt.ItemDataRole.UserRole + 5
    CHANGES = Qt.ItemDataRole.UserRole + 6
    STANDING = Qt.ItemDataRole.UserRole + 7
    STOOD = Qt.ItemDataRole.UserRole + 8


class NotesModel(QAbstractListModel):
    """The notes, those on passages that are not in the text last.

    Signals:
        counted: There may be more or fewer rows now.
    """

    counted = Signal()

    def __init__(self, annotations: Annotations, parent: QObject) -> None:
        super().__init__(parent)
        self._annotations = annotations
        self._table = annotations.stored.table
        self._filter: tuple[Words, ...] = ()
        self._is_by_time = False
        self._last_seen: dict[str, Note] = {}
        self._ids = self._wanted()
        annotations.stored.loaded.connect(self.update_rows)
        annotations.stored.added.connect(self._insert)
        annotations.stored.changed.connect(self._tell_changed)
        annotations.stored.removed.connect(self._remove)

    # Which notes

    def set_filter(self, words: str) -> None:
        """Show only notes in whose text or passage all these words are found, whatever their typography."""
        self._filter = tuple(map(Words, words.split()))
        self.update_rows()

    def set_by_time(self, *, is_by_time: bool) -> None:
        """Show the newest first, or all in reading order."""
        self._is_by_time = is_by_time
        self.update_rows()

    def total(self) -> int:
        """How many notes there are, shown or not."""
        return len(self._table)

    def index_of(self, note_id: str) -> QModelIndex:
        """The row of a note; invalid where it is not shown."""
        return self.index(self._ids.index(note_id)) if note_id in self._ids else QModelIndex()

    def ids(self) -> Sequence[str]:
        """Of the notes that are shown, from top to bottom."""
        return self._ids

    def update_rows(self) -> None:
        """Take out, put in and draw again what has changed; what is open for writing stays open."""
        wanted = self._wanted()
        if len(set(wanted) ^ set(self._ids)) > MANY and not self._table.opened:
            self.beginResetModel()
            self._ids = wanted
            self.endResetModel()
        else:
            self._take_in_turn(wanted)
        self.counted.emit()

    def _take_in_turn(self, wanted: list[str]) -> None:
        kept = set(wanted) & set(self._ids)
        for first, last in reversed(list(_runs(self._ids, kept))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._ids[first : last + 1]
            self.endRemoveRows()
        self._set_order([each for each in wanted if each in kept])
        for first, last in _runs(wanted, kept):
            self.beginInsertRows(QModelIndex(), first, last)
            self._ids[first:first] = wanted[first : last + 1]
            self.endInsertRows()
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    # What Qt asks

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many notes are shown."""
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every note can be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row tells; its display text is what a screen reader says."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        note = self._current(self._ids[index.row()])
        answers: dict[int, Callable[[Note], object]] = {
            Qt.ItemDataRole.DisplayRole: self._spoken,
            Qt.ItemDataRole.EditRole: _body,
            NoteRole.ID: _id,
            NoteRole.NOTE: _itself,
            NoteRole.NUMBER: self._number,
            NoteRole.STATE: self._state,
            NoteRole.HEADING: self._heading,
            NoteRole.OTHERS: self._others,
            NoteRole.CHANGES: self._changes,
            NoteRole.STANDING: self._standing,
            NoteRole.STOOD: self._stood,
        }
        return answers[role](note) if role in answers else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change a note's text."""
        del role
        self._annotations.edit(self._ids[index.row()], str(value))
        return True

    # What a row tells

    def _current(self, note_id: str) -> Note:
        """The note as it is; as it last was while Qt takes its row out, which asks for it once more."""
        with suppress(KeyError):
            self._last_seen[note_id] = self._table.note(note_id)
        return self._last_seen[note_id]

    def _number(self, note: Note) -> str:
        return self._table.label(note.id)

    def _state(self, note: Note) -> str:
        return self._annotations.stored.saving(note.id)

    def _others(self, note: Note) -> tuple[Note, ...]:
        return self._table.others(note.id) if note.id in self._table else ()

    def _changes(self, note: Note) -> tuple[Change, ...]:
        return self._annotations.stored.changes(note.id)

    def _stood(self, note: Note) -> str:
        """Where a passage stood that is not in the text."""
        return stood(note.target.quote) if note.target and self._table.is_orphan(note.id) else ""

    def _heading(self, note: Note) -> str:
        """What stands above a card: the first of the notes whose passages are not in the text has it."""
        heading = self._where_not(note.id)
        row = self._ids.index(note.id) if note.id in self._ids else 0
        return "" if row and self._where_not(self._ids[row - 1]) == heading else heading

    def _where_not(self, note_id: str) -> str:
        if self._table.is_left_out(note_id):
            return tr("Passage on a line that is left out")
        return tr("Passage not in this text") if self._table.is_orphan(note_id) else ""

    def _spoken(self, note: Note) -> str:
        about = [_about(note, self._standing(note)), self._stood(note), *self._warnings(note)]
        return ". ".join(filter(None, about))

    def _standing(self, note: Note) -> Standing | None:
        anchor = self._table.anchor(note.id)
        return anchor.standing if anchor else None

    def _warnings(self, note: Note) -> list[str]:
        others = self._others(note)
        if not others:
            return []
        own, *besides = note_content.differences((note, *others))
        texts = zip([other.body for other in others], besides, strict=True)
        also = [tr("This version also says: {own}", own=own)] if own else []
        return also + [tr("Another version: {words}", words=". ".join(filter(None, text))) for text in texts]

    # Rows

    def _wanted(self) -> list[str]:
        notes = self._table.notes()
        if self._is_by_time:
            notes = sorted(notes, key=lambda note: (self._last(note), -self._age(note)))
        return [note.id for note in notes if self._is_wanted(note)]

    def _age(self, note: Note) -> float:
        return note.created.timestamp()

    def _last(self, note: Note) -> int:
        return self._table.is_orphan(note.id) * (2 - self._table.is_left_out(note.id))

    def _is_wanted(self, note: Note) -> bool:
        if not self._filter or note.id in self._table.opened:
            return True
        others = self._others(note)
        besides = note_content.differences((note, *others)) if others else ()
        quote = note.target.quote.exact if note.target else ""
        text = "\n".join([note.body, quote, *(other.body for other in others), *besides])
        return all(words.hits(text) for words in self._filter)

    def _set_order(self, ids: list[str]) -> None:
        """Put the same rows into another order; a reset would close what is open for writing."""
        if ids == self._ids:
            return
        self.layoutAboutToBeChanged.emit()
        rows = {note_id: row for row, note_id in enumerate(ids)}
        before = self.persistentIndexList()
        after = [self.index(rows[self._ids[index.row()]]) for index in before]
        self._ids = ids
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert(self, note_id: str) -> None:
        """Put in the row of a note that is new, where its place or time says."""
        if note_id not in self._ids and self._is_wanted(self._table.note(note_id)):
            row = bisect_left(self._ids, self._rank(note_id), key=self._rank)
            self.beginInsertRows(ROOT, row, row)
            self._ids.insert(row, note_id)
            self.endInsertRows()
            self.counted.emit()

    def _rank(self, note_id: str) -> tuple[float, ...]:
        """What rows are in the order of."""
        rank = float(self._table.rank(note_id))
        if not self._is_by_time:
            return (rank,)
        note = self._current(note_id)
        return self._last(note), -self._age(note), rank

    def _tell_changed(self, note_id: str) -> None:
        index = self.index_of(note_id)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def _remove(self, note_id: str) -> None:
        if note_id in self._ids:
            row = self._ids.index(note_id)
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._ids[row]
            self.endRemoveRows()
            self.counted.emit()


def _runs(ids: Iterable[str], kept: set[str]) -> Iterator[tuple[int, int]]:
    """First and last row of each stretch of those that are not among the kept ones."""
    for is_kept, run in groupby(enumerate(ids), key=lambda row: row[1] in kept):
        rows = [row for row, _ in run]
        if not is_kept:
            yield rows[0], rows[-1]


def _about(note: Note, standing: Standing | None) -> str:
    if note.target is None:
        return tr("Whole article: {body}", body=note.body)
    quote = quoted(note.target.quote.exact)
    where = {
        Standing.ORPHAN: tr("Passage not in this text:"),
        Standing.LEFT_OUT: tr("Passage on a line that is left out:"),
        Standing.CHANGED: tr("Passage changed since:"),
        Standing.MOVED: tr("Passage moved:"),
    }.get(standing or Standing.EXACT, "")
    colour = tr(note.colour).capitalize()
    if not note.body:
        said = [tr("{colour} highlight: {quote}", colour=colour, quote=quote)]
    elif note.colour is Colour.YELLOW:
        said = [_named(quote, note.body)]
    else:
        said = [_named(colour, _named(quote, note.body))]
    return " ".join(filter(None, (where, *said)))


def _named(name: str, words: str) -> str:
    return tr("{name}: {words}", name=name, words=words)


def _body(note: Note) -> str:
    return note.body


def _id(note: Note) -> str:
    return note.id


def _itself(note: Note) -> Note:
    return note
