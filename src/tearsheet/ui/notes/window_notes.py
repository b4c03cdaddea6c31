"""The notes of a window: between the article's text, their panel and their folder."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from tearsheet import tr
from tearsheet.article.model import Article, Passage
from tearsheet.notes.note import Colour
from tearsheet.notes.notebook import Notebook
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.notes.annotations import Annotations
from tearsheet.ui.notes.highlighter import Highlighter, NoteMarks, layered
from tearsheet.ui.notes.note_walk import NoteWalk
from tearsheet.ui.reading.panes import Panes
from tearsheet.ui.reading.reading_view import ReadingView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tearsheet.finding.matchers import Matcher
    from tearsheet.ui.notes.notes_panel import NotesPanel
    from tearsheet.ui.reading.marks.marks import Mark

WATCH_AFTER_MS = 200
"""Watching begins when the window is at rest after its first screen."""
_NOTE_DELETED = tr("Note deleted; Ctrl+Z brings it back")
_HIGHLIGHT_DELETED = tr("Highlight deleted; Ctrl+Z brings it back")


class WindowNotes(QObject):
    """What the reader does with notes.

    Signals:
        said: A short sentence for the reader.
        speech_wanted: The reader wants to see who said what instead.
        mark_chosen: The reader clicked the mark of a note or highlight.
        link_wanted: The address of a link in a note that the reader wants to open.
        card_menu_wanted: The reader asks what can be done with the note that has the keys; where on the
            screen, and whether by a key.
        colours_wanted: The same, for its colours.
    """

    said = Signal(str)
    speech_wanted = Signal()
    mark_chosen = Signal()
    link_wanted = Signal(str)
    card_menu_wanted = Signal(QPoint, bool)
    colours_wanted = Signal(QPoint, bool)

    def __init__(
        self, notebook: Notebook, view: ReadingView, panes: Panes, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._panes = panes
        self._theme = theme
        self.annotations = Annotations(notebook, view.article, self)
        self._walk = NoteWalk(self.annotations.stored.table, view)
        self._marks = NoteMarks(self.annotations.stored.table, view)
        self._highlighter = Highlighter(self.annotations, view, self._walk)
        self._brought_back = ""
        self._found: Matcher | None = None
        self._other_marks: dict[bool, Callable[[int], Sequence[Mark]]] = {}
        self.annotations.stored.added.connect(self._remember_added)
        self.annotations.stored.marked.connect(self._show_marks)
        self.annotations.stored.earlier_found.connect(self._tell_earlier)
        self.annotations.stored.troubled.connect(self._tell_trouble)
        self.annotations.stored.said.connect(self.said)
        view.mark_chosen.connect(self._choose_mark_at)
        view.number_chosen.connect(self._go_to_card)
        panes.side_shown.connect(self.fill_side)

    def watch(self, root: Path) -> None:
        """See what others change in the folder of all notes, from the time on when the window is at rest."""
        QTimer.singleShot(WATCH_AFTER_MS, self, partial(self._watch, root))

    @cached_property
    def panel(self) -> NotesPanel:
        """The cards; made when they are first shown."""
        from tearsheet.ui.notes.notes_panel import NotesPanel  # 8 ms and its memory

        panel = NotesPanel(self.annotations, self._view.type_size, self._theme, self._panes.side)
        panel.hide()  # else it is shown with whatever comes beside the article
        panel.passage_wanted.connect(self.go_to_note)
        panel.note_wanted.connect(self.new_note)
        panel.removal_wanted.connect(self.delete)
        panel.attaching_wanted.connect(self.attach)
        panel.left.connect(self.to_article)
        panel.said.connect(self.said)
        panel.menu_wanted.connect(self.card_menu_wanted)
        panel.colours_wanted.connect(self.colours_wanted)
        panel.link_wanted.connect(self.link_wanted)
        panel.speech_wanted.connect(self.speech_wanted)
        panel.set_found(self._found)
        panel.set_here(self._walk.notes_at_caret())
        self._view.cursorPositionChanged.connect(self._show_here)
        return panel

    # What the actions do

    def new_note(self) -> None:
        """Begin a note on the selection; with none, write in that at the caret, or on the whole article."""
        passage, has_selection = self._view.caret.selected_passage(), self._view.textCursor().hasSelection()
        if has_selection:
            note_id = self._highlighter.bare_at(passage)
        else:
            note_id = self._empty_id() if self.has_focus() else self._marked_id()
        self.show_panel()
        self._walk.here = note_id or self.annotations.add(passage)
        if passage and has_selection:
            self._view.caret.leave(passage)
        self.panel.edit(self._walk.here)
        if has_selection and not passage:
            self.said.emit(tr("Only passages of the text can be marked; this note is on the whole article"))

    def highlight(self) -> None:
        """Highlight the selection, or the sentence at the caret, in the colour used last."""
        if self.has_focus() and not self._view.caret.selected_passage():
            self.said.emit(tr("Select a passage in the article to highlight it"))
            return
        self.said.emit(self._highlighter.highlight())

    def highlight_in(self, colour: Colour) -> None:
        """Give a colour to the note that has the keys or the highlight at the caret, or highlight in it."""
        if self.has_focus():
            self.said.emit(self._highlighter.recolour(self.panel.focused_note(), colour))
        else:
            self.said.emit(self._highlighter.highlight_in(colour))

    def next_note(self) -> None:
        """Go to the next passage with a note or a highlight."""
        self._step(1)

    def previous_note(self) -> None:
        """Go to the passage before with a note or a highlight."""
        self._step(-1)

    def open_note(self) -> None:
        """Go to the card of the note at the caret; again, to that of the next one there."""
        note_id = self._walk.asked_for(self._walk.place_asked_about())
        if note_id:
            self._go_to_card(note_id)
        else:
            self.said.emit(tr("There is no note here"))

    def delete_marked(self) -> None:
        """Delete the note that has the keys, or the highlight or note at the caret."""
        note_id = self._marked_id()
        if note_id:
            self.delete(note_id)
        else:
            self.said.emit(tr("There is no highlight or note here"))

    def has_marked(self) -> bool:
        """Whether there is a note that has the keys, or a highlight or note at the caret."""
        return bool(self._marked_id())

    def marked_colour(self) -> Colour | None:
        """The colour of that highlight or note; `None` where there is none, or it is on the whole article."""
        note = self.annotations.stored.table.get(self._marked_id())
        return note.colour if note and note.target else None

    def has_note_here(self) -> bool:
        """Whether there is a highlight or note at the caret or within the selection."""
        place = self._walk.place_asked_about()
        return bool(self.annotations.stored.table.between(place.start, place.end))

    def copy_note(self) -> None:
        """Copy the note that has the keys."""
        self.panel.copy_note()

    def focused_passage(self) -> Passage | None:
        """The passage of the note that has the keys."""
        return self.annotations.stored.table.place(self.focused_note())

    def focused_note(self) -> str:
        """The id of the note that has the keys; empty if none has."""
        return self.panel.focused_note() if self.has_focus() else ""

    def delete(self, note_id: str) -> None:
        """Delete a note."""
        has_words = bool(self.annotations.stored.table.note(note_id).body)
        self.annotations.delete(note_id)
        self.said.emit(_NOTE_DELETED if has_words else _HIGHLIGHT_DELETED)

    def attach(self, note_id: str) -> None:
        """Let a note be about what is selected now."""
        passage = self._view.caret.selected_passage()
        if passage:
            self.annotations.attach(note_id, passage)
            self._view.caret.leave(passage)
            self.said.emit(tr("The note is attached to the selection; Ctrl+Z takes that back"))
        else:
            self.said.emit(tr("Select the passage in the article first"))

    def undo(self) -> None:
        """Undo the last thing that was done with notes."""
        self._brought_back = ""
        what = self.annotations.undo()
        if self._brought_back and "panel" in self.__dict__:
            self.panel.choose(self._brought_back)
        self.said.emit(tr("Undone: {what}", what=what) if what else tr("Nothing to undo"))

    def redo(self) -> None:
        """Do again what was undone."""
        what = self.annotations.redo()
        self.said.emit(tr("Done again: {what}", what=what) if what else tr("Nothing to do again"))

    def toggle_panel(self) -> None:
        """Show the notes and go there, or hide them."""
        if self._panes.has_side():
            self.hide_panel()
            self._view.setFocus()
        else:
            self.take_focus()

    def filter_notes(self) -> None:
        """Go to the field that filters the notes, if there are any."""
        if not self.annotations.stored.table:
            self.said.emit(tr("No notes yet. Select a passage and press N."))
            return
        self.show_panel()
        self.panel.take_filter()

    def export_notes(self) -> None:
        """Write the notes into a file for other programs and readers."""
        from tearsheet.ui.notes import exchange_dialogs  # not needed for the first screen

        self.annotations.stored.save_now()
        exchange_dialogs.export_notes(self._view.window(), self._view.article, self.annotations)

    def import_notes(self) -> None:
        """Take notes out of a file."""
        from tearsheet.ui.notes import exchange_dialogs  # not needed for the first screen

        exchange_dialogs.import_notes(self._view.window(), self._view.article, self.annotations)

    # What others ask

    def show_panel(self) -> None:
        """Show the notes."""
        self._panes.side.set_content(self.panel)
        self._panes.set_has_side(True)

    def show_note(self, note_id: str) -> None:
        """Show the notes, and this one of them; the keys stay where they are."""
        self.show_panel()
        self.panel.choose(note_id)

    def set_found(self, matcher: Matcher | None) -> None:
        """Mark what is found in the texts of the notes."""
        self._found = matcher
        if "panel" in self.__dict__:
            self.panel.set_found(matcher)

    def take_focus(self) -> None:
        """Show the notes and give them the keys."""
        self.show_panel()
        self.panel.take_focus()

    def hide_panel(self) -> None:
        """Hide the notes."""
        self._panes.set_has_side(False)

    def to_article(self) -> None:
        """Give the keys to the article; in a narrow window the notes no longer lie over it."""
        self._panes.lay_aside()
        self._view.setFocus()

    def go_to_note(self, note_id: str) -> None:
        """Show a note's passage; of one that is not in the text, where it may have been."""
        table = self.annotations.stored.table
        place, guess = table.place(note_id), table.guess(note_id)
        if guess and table.is_left_out(note_id):
            self._go_to_left_out(note_id, guess)
        elif guess:
            self._view.movement.go_to(guess)
            self.to_article()
            self.said.emit(tr("It may have been here"))
        elif place:
            self._walk.here = note_id
            self._view.movement.go_to(place)
            self.to_article()
        elif table.note(note_id).target:
            self.said.emit(tr("The passage of this note is not in the text"))
        else:
            self._view.movement.go_to_line(0)
            self.to_article()
            self.said.emit(tr("This note is on the whole article"))

    def set_look(self, theme: Theme) -> None:
        """Draw in these colours, and as large as the article is now."""
        self._theme = theme
        if "panel" in self.__dict__:
            self.panel.set_look(self._view.type_size, theme)
        self._show_marks()

    def show_article(self, article: Article) -> None:
        """Find the passages of all notes in the article as it is read now."""
        self.annotations.stored.read_as(article)
        self._show_marks()

    def has_focus(self) -> bool:
        """Whether the keys go to the notes."""
        return "panel" in self.__dict__ and self.panel.has_focus()

    # Within

    def _go_to_left_out(self, note_id: str, place: Passage) -> None:
        """Open what is left out before a place of the text, and go to the line that has a note's words."""
        target = self.annotations.stored.table.note(note_id).target
        words = target.quote.exact.partition("\n")[0] if target else ""
        number = self._view.lines.number_at(place.start)
        self._view.movement.go_to_line(self._view.left_out.open_before(number, words))
        self.to_article()
        self.said.emit(tr("The passage is on a line that is left out here; + takes it in"))

    def _remember_added(self, note_id: str) -> None:
        self._brought_back = note_id

    def _marked_id(self) -> str:
        if self.has_focus():
            return self.panel.focused_note()
        note = self._highlighter.marked()
        return note.id if note else ""

    def _empty_id(self) -> str:
        """The id of the note that is open for writing, while nothing is written in it."""
        note_id, table = self.panel.focused_note(), self.annotations.stored.table
        return note_id if note_id in table.opened and not table.note(note_id).body else ""

    def fill_side(self) -> None:
        """Show the notes where there is room for them by now, and nothing else has taken it."""
        if self._panes.side.content is None:
            self.show_panel()

    def _step(self, step: int) -> None:
        note_id = self._walk.step(step, self.panel.focused_note() if self.has_focus() else "")
        place = self.annotations.stored.table.place(note_id)
        if place is None:
            self.said.emit(tr("No more notes in this direction"))
            return
        self._view.movement.go_to(place, is_selected=False)
        if self._panes.has_side() and "panel" in self.__dict__:
            self.panel.choose(note_id)

    def show_other_marks(self, marks: Callable[[int], Sequence[Mark]], *, is_above: bool = False) -> None:
        """Show further marks below or above those of the notes; what this gives for each line."""
        self._other_marks[is_above] = marks
        self._show_marks()

    def _show_marks(self) -> None:
        own = partial(self._marks.of, self._theme)
        layers = self._other_marks.get(False), own, self._other_marks.get(True)
        self._show_here()
        self._view.set_marks(partial(layered, tuple(filter(None, layers))) if self._other_marks else own)

    def marked(self) -> tuple[Passage, Colour] | None:
        """The place and the colour of the highlight or note on the selection or at the caret."""
        note = self._highlighter.marked()
        place = self.annotations.stored.table.place(note.id) if note else None
        return (place, note.colour) if note and place else None

    def _show_here(self) -> None:
        """Tint the cards of what is at the caret."""
        if "panel" in self.__dict__:
            self.panel.set_here(self._walk.notes_at_caret())

    def _choose_mark_at(self, position: int) -> None:
        """Show the card of the mark that is clicked; for one of a bare highlight no panel is opened."""
        if not (note_id := self._walk.asked_for(Passage(position, position + 1))):
            return
        has_words = self.annotations.stored.table.has_words(note_id)
        if self._panes.has_side() or (has_words and not self._panes.is_narrow()):
            self.show_note(note_id)
        self.mark_chosen.emit()

    def _go_to_card(self, note_id: str) -> None:
        self.show_note(note_id)
        self.panel.take_focus()

    def _watch(self, root: Path) -> None:
        from tearsheet.ui.notes.folder_watch import WindowWatch  # not needed for the first screen

        WindowWatch(root, self.annotations.stored, self._view.window())

    def _tell_earlier(self) -> None:
        if self.annotations.stored.earlier and not self._panes.has_side():
            self.said.emit(tr("There are notes on an earlier copy of this article: F9 shows them"))

    def _tell_trouble(self, sentence: str) -> None:
        if sentence:
            self.said.emit(sentence)
