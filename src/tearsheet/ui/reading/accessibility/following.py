"""Says where the reader has come to, wherever a screen reader would not say it by itself.

A screen reader reads what the arrow keys lead to. Of a key that runs an action it learns nothing (Qt tells
AT-SPI only of keys that reach a widget, and Orca 43 takes a caret that moves without a key for no move of the
reader's); and of marks in the text it knows nothing at all.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from enum import Enum, auto
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor

from tearsheet import tr
from tearsheet.ui.accessibility.announcing import announce, joined
from tearsheet.ui.reading.accessibility.cells import Cell, cell_at
from tearsheet.ui.reading.accessibility.words import LONGEST, line_in_words
from tearsheet.ui.reading.reading_view import ReadingView

BY_SCREENS = ("screen_on", "screen_back")
"""The names of actions behind which the row at the top and the place in the article are said."""
MOST_MARKS = 5
"""That are said of one place."""
_WORDS = QTextCursor.SelectionType.WordUnderCursor
_ROW = QTextCursor.SelectionType.LineUnderCursor


class _Move(Enum):
    """What moves the caret, and who says where it has come to."""

    JUMP = auto()
    """An action, of which a screen reader does not learn."""
    WORD = auto()
    """A key that goes by words."""
    READ = auto()
    """What a screen reader reads by itself."""


class MarkInWords(NamedTuple):
    """A highlight or note, as it is said.

    Attributes:
        name: Its colour, and its note.
        whole: The same, with which of how many it is and the words that it is on.
        end: What is said where it ends.
    """

    name: str
    whole: str
    end: str


class Following(QObject):
    """Follows the caret of one view, from when an assistive technology has asked for it."""

    def __init__(
        self,
        view: ReadingView,
        marks_at_caret: Callable[[], Iterable[str]],
        in_words: Callable[[str], MarkInWords],
    ) -> None:
        """Begin.

        Args:
            view: Shows the article.
            marks_at_caret: The ids of the notes and highlights at the caret or within the selection.
            in_words: How one of them is said.
        """
        super().__init__(view)
        self._view = view
        self._marks_at_caret = marks_at_caret
        self._in_words = in_words
        self._marks = self._marks_now({})
        self._before = view.textCursor()  # its own, which goes along where the document grows
        self._cell = self._cell_now()
        self._move = _Move.JUMP
        self._action = ""
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._tell)
        for watched in (view, view.viewport()):
            watched.installEventFilter(self)
        view.cursorPositionChanged.connect(self._timer.start)
        view.selectionChanged.connect(self._timer.start)

    def follow_action(self, name: str) -> None:
        """Say where the reader is after an action that goes somewhere, even if that is where they were."""
        self._action = name
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what moves the caret with the screen reader's knowledge: no shortcut took the key."""
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.ShortcutOverride}:
            self._tell_now()
            is_click = event.type() == QEvent.Type.MouseButtonPress
            self._move = _Move.READ if is_click else _Move.JUMP
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._move = _move_of(event)
        return super().eventFilter(watched, event)

    # Within

    def _cell_now(self) -> Cell | None:
        return cell_at(self._view.lines, self._view.caret.spot())

    def _marks_now(self, before: Mapping[str, MarkInWords]) -> dict[str, MarkInWords]:
        """What is marked there; those that were there before are as they were then, they may be gone."""
        some = islice(self._marks_at_caret(), MOST_MARKS)
        return {mark: before.get(mark) or self._in_words(mark) for mark in some}

    def _tell_now(self) -> None:
        """Tell what an earlier key has done, before another does something else."""
        if self._timer.isActive():
            self._timer.stop()
            self._tell()

    def _tell(self) -> None:
        before, self._before = self._before, self._view.textCursor()
        move, self._move = self._move, _Move.JUMP
        action, self._action = self._action, ""
        marks_before = self._marks
        self._marks = self._marks_now(marks_before)
        if _ends(before) == _ends(self._before) and not action:
            return
        entered = [mark for key, mark in self._marks.items() if key not in marks_before]
        left = [mark.end for key, mark in marks_before.items() if key not in self._marks]
        cell_before, self._cell = self._cell, self._cell_now()
        cell = [self._cell.in_words()] if self._cell and self._cell != cell_before else []
        is_selected = self._view.textCursor().hasSelection()
        if not self._view.hasFocus():
            announce(self._view, self._row() if is_selected else "")  # a hit, seen from the find bar
        elif move is _Move.JUMP:
            announce(self._view, joined([*cell, *self._after_jump(entered, action)]))
        elif (entered or left or cell or move is _Move.WORD) and not is_selected:
            passed = self._word() if move is _Move.WORD else self._passed(before)
            announce(self._view, joined([*left, *cell, *(mark.name for mark in entered), passed]))

    def _after_jump(self, entered: Collection[MarkInWords], action: str) -> list[str]:
        """What is said where an action has led: what is selected, the line, the mark or the row."""
        cursor = self._view.textCursor()
        names = [mark.name for mark in entered]
        if cursor.hasSelection():
            return [*names, tr("Selected: {words}", words=self._selected())]
        if action in BY_SCREENS:
            end = [tr("The end of the article")] if self._view.places.is_end_seen() else []
            return [tr("{percent} %", percent=self._view.places.progress()), *end, *names, self._row()]
        if cursor.atBlockStart():
            line = self._view.caret.spot().line
            return [*names, line_in_words(self._view.lines, line, self._view.picture_at_caret())]
        return [mark.whole for mark in entered] or [self._row()]

    def _passed(self, before: QTextCursor) -> str:
        """What the caret has come to: the character, the word or the row, by how far it went."""
        cursor = self._view.textCursor()
        if _is_beside(cursor, before):
            cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
            return cursor.selectedText()
        other = QTextCursor(before)
        for each in (cursor, other):
            each.select(_ROW)
        if cursor.selectionStart() != other.selectionStart():
            return self._row()
        return self._word()

    def _word(self) -> str:
        cursor = self._view.textCursor()
        cursor.select(_WORDS)
        return cursor.selectedText()

    def _selected(self) -> str:
        """The beginning of what is selected, which may be all of a long article."""
        cursor = self._view.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        cursor.setPosition(start)
        cursor.setPosition(min(end, start + LONGEST), QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", " ")

    def _row(self) -> str:
        cursor = self._view.textCursor()
        cursor.select(_ROW)
        return cursor.selectedText()


def _ends(cursor: QTextCursor) -> tuple[int, int]:
    return cursor.anchor(), cursor.position()


def _is_beside(cursor: QTextCursor, before: QTextCursor) -> bool:
    """Whether one character lies between two places, however many UTF-16 units that has."""
    first, second = sorted((cursor.position(), before.position()))
    behind = QTextCursor(cursor)
    behind.setPosition(first)
    behind.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return first < second == behind.position()


def _move_of(event: QKeyEvent) -> _Move:
    """What a key does; of paragraphs Orca 43 says the first row, and of words that Qt goes by one letter."""
    keys, modifiers = Qt.Key, Qt.KeyboardModifier
    pressed = event.modifiers() & (modifiers.ControlModifier | modifiers.ShiftModifier)
    by = {
        keys.Key_Up: _Move.JUMP,
        keys.Key_Down: _Move.JUMP,
        keys.Key_Left: _Move.WORD,
        keys.Key_Right: _Move.WORD,
    }
    return by.get(keys(event.key()), _Move.READ) if pressed == modifiers.ControlModifier else _Move.READ
