"""The notes of a window: between the article's text, their panel and their folder."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tearsheet.notes import Notebook
from tearsheet.ui.annotations import Annotations
from tearsheet.ui.reading_view import ReadingView
from tearsheet.ui.sheet_layout import Mark
from tearsheet.ui.spread import Spread
from tearsheet.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tearsheet.model import Passage
    from tearsheet.ui.notes_panel import NotesPanel


class Margin(QObject):
    """What the reader does with notes.

    Signals:
        said: A short sentence for the reader.
    """

    said = Signal(str)

    def __init__(
        self, notebook: Notebook, view: ReadingView, spread: Spread, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._spread = spread
        self._theme = theme
        self.annotations = Annotations(notebook, view.article, self)
        for signal in (self.annotations.loaded, self.annotations.added, self.annotations.removed):
            signal.connect(self._show_marks)
        self.annotations.troubled.connect(self._tell_trouble)
        view.mark_chosen.connect(self._choose_note_at)
        if spread.has_side():
            self.show_panel()

    @cached_property
    def panel(self) -> NotesPanel:
        """The cards; made when they are first shown."""
        from tearsheet.ui.notes_panel import NotesPanel  # noqa: PLC0415 (8 ms and its memory)

        panel = NotesPanel(self.annotations, self._view.type_size, self._theme, self._spread.side)
        panel.passage_wanted.connect(self.go_to_note)
        panel.note_wanted.connect(self.new_note)
        panel.removal_wanted.connect(self.delete)
        panel.left.connect(self.to_article)
        return panel

    # What the actions do

    def new_note(self) -> None:
        """Begin a note on the selection, or on the whole article."""
        note_id = self.annotations.add(self._view.selected_passage())
        self.show_panel()
        self.panel.edit(note_id)

    def next_note(self) -> None:
        """Go to the next passage with a note."""
        here = self._view.caret_position()
        self._go_to_first(place for place in self.annotations.places() if place.start > here)

    def previous_note(self) -> None:
        """Go to the passage with a note before."""
        here = self._view.caret_position()
        self._go_to_first(place for place in reversed(self.annotations.places()) if place.start < here)

    def delete(self, note_id: str) -> None:
        """Delete a note."""
        self.annotations.delete(note_id)
        self.said.emit("Note deleted; Ctrl+Z brings it back")

    def undo(self) -> None:
        """Undo the last deletion."""
        what = self.annotations.undo_stack.undoText()
        self.annotations.undo_stack.undo()
        self.said.emit(f"Undone: {what}" if what else "Nothing to undo")

    def redo(self) -> None:
        """Do again what was undone."""
        what = self.annotations.undo_stack.redoText()
        self.annotations.undo_stack.redo()
        self.said.emit(f"Done again: {what}" if what else "Nothing to do again")

    def toggle_panel(self) -> None:
        """Show the notes and go there, or hide them."""
        if self._spread.has_side():
            self.hide_panel()
            self._view.setFocus()
        else:
            self.show_panel()
            self.panel.take_focus()

    # What others ask

    def show_panel(self) -> None:
        """Show the notes."""
        self._spread.side.set_content(self.panel)
        self._spread.set_has_side(True)

    def hide_panel(self) -> None:
        """Hide the notes."""
        self._spread.set_has_side(False)

    def to_article(self) -> None:
        """Give the keys to the article; in a narrow window the notes no longer lie over it."""
        if self._spread.is_narrow():
            self.hide_panel()
        self._view.setFocus()

    def go_to_note(self, note_id: str) -> None:
        """Show a note's passage."""
        place = self.annotations.place(note_id)
        if place:
            self._view.go_to(place)
            self.to_article()
        elif self.annotations.note(note_id).target:
            self.said.emit("The passage of this note is not in the text")

    def set_look(self, theme: Theme) -> None:
        """Draw in these colours, and as large as the article is now."""
        self._theme = theme
        if "panel" in self.__dict__:
            self.panel.set_look(self._view.type_size, theme)
        self._show_marks()

    def has_focus(self) -> bool:
        """Whether the keys go to the notes."""
        return "panel" in self.__dict__ and self.panel.has_focus()

    def may_close(self) -> bool:
        """Write all notes; where that fails, whether the reader closes the window all the same."""
        self.annotations.save_and_wait()
        return self.annotations.is_all_saved() or self._reader_gives_up()

    # Within

    def _go_to_first(self, places: Iterable[Passage]) -> None:
        place = next(iter(places), None)
        if place:
            self._view.go_to(place, is_selected=False)
        else:
            self.said.emit("No more notes in this direction")

    def _show_marks(self) -> None:
        marks = []
        for note in self.annotations.notes():
            place = self.annotations.place(note.id)
            if place:
                ends = self._view.sheet.spot(place.start), self._view.sheet.spot(place.end)
                marks.append(Mark(*ends, self._theme.marks[note.colour], self.annotations.label(note.id)))
        self._view.set_marks(marks)

    def _choose_note_at(self, position: int) -> None:
        for note in self.annotations.notes():
            place = self.annotations.place(note.id)
            if place and place.start <= position < place.end:
                self.show_panel()
                self.panel.choose(note.id)
                return

    def _tell_trouble(self, sentence: str) -> None:
        if sentence:
            self.said.emit(sentence)

    def _reader_gives_up(self) -> bool:
        box = QtWidgets.QMessageBox(self._view.window())
        box.setIcon(QtWidgets.QMessageBox.Icon.Warning)
        box.setText("Some of your notes could not be saved.")
        box.setInformativeText(
            "Keep the window open to copy them or to make room, or close it and lose them."
        )
        lose = box.addButton("Close and lose them", QtWidgets.QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(
            box.addButton("Keep the window open", QtWidgets.QMessageBox.ButtonRole.RejectRole)
        )
        box.exec()
        return box.clickedButton() is lose
