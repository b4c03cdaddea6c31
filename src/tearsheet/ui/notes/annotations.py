"""What the reader does with the notes of one window, a step each, so that it can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from tearsheet import tr, trn
from tearsheet.anchoring import anchors
from tearsheet.anchoring.anchors import Anchor, Standing
from tearsheet.article.model import Article, Passage
from tearsheet.notes.note import Colour, Note, Target
from tearsheet.notes.notebook import Notebook, new_note
from tearsheet.ui.notes.note_changes import NoteChanges
from tearsheet.ui.notes.note_steps import Step
from tearsheet.ui.notes.saving import Saving
from tearsheet.ui.notes.stored_notes import StoredNotes


class Annotations(QObject):
    """The notes of one article in the reader's hands.

    Attributes:
        stored: The notes, as they are in the window and on the disk.
        undo_stack: The reader's steps.
    """

    def __init__(self, notebook: Notebook, article: Article, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stored = StoredNotes(notebook, article, self)
        self._changes = NoteChanges(self.stored)
        self.undo_stack = QUndoStack(self)
        self._begun: set[str] = set()
        self.stored.imported.connect(self._keep_import)

    def add(self, passage: Passage | None) -> str:
        """Begin a note on a passage or on the whole article; written once it has text. Its id."""
        note = new_note("", self._target(passage))
        self.stored.saver.begin(note.id)
        self._begun.add(note.id)
        self.stored.table.open(note)
        self.stored.show(note, _exact(passage))
        return note.id

    def highlight(self, passage: Passage, colour: Colour) -> str:
        """Mark a passage in a colour. Its id."""
        self._finish()
        note = replace(new_note("", self._target(passage)), colour=colour)
        self.stored.show(note, _exact(passage))
        self.stored.saver.want(note.id)
        self._done(
            tr("{colour} highlight", colour=tr(colour)),
            partial(self._changes.bring_back, note.id),
            partial(self._changes.remove, note.id),
        )
        return note.id

    def recolour(self, note_id: str, colour: Colour) -> None:
        """Give a note's passage another colour."""
        before = self.stored.table.note(note_id).colour
        if before is not colour:
            forth, back = (partial(self._changes.set_colour, note_id, each) for each in (colour, before))
            self.do(tr("{before} becomes {colour}", before=tr(before), colour=tr(colour)), forth, back)

    def attach(self, note_id: str, passage: Passage) -> None:
        """Set what passage a note is about."""
        before = self.stored.table.note(note_id).target, self.stored.table.anchor(note_id)
        after = self._target(passage), _exact(passage)
        forth, back = (partial(self._changes.set_target, note_id, *each) for each in (after, before))
        self.do(tr("attach the note to another passage"), forth, back)

    def open(self, note_id: str) -> None:
        """The reader begins to write in a note."""
        self.stored.table.open(self.stored.table.note(note_id))
        self.stored.marked.emit()

    def edit(self, note_id: str, body: str) -> None:
        """Set the text of a note that is still there; a step to undo it is made when the note is closed."""
        note = self.stored.table.get(note_id)
        if note and note.body != body:
            self.stored.table.open(note)
            self._changes.change(replace(note, body=body))

    def close(self, note_id: str) -> None:
        """The reader has written what they wanted; a new note without text is forgotten."""
        before, note = self.stored.table.close(note_id), self.stored.table.get(note_id)
        if before and note:
            self._keep_step(before, note)
            self.stored.marked.emit()

    def do(self, words: str, forth: Callable[[], None], back: Callable[[], None]) -> None:
        """Do something in a step that can be undone; `words` say what it is."""
        self._finish()
        self.undo_stack.push(Step(words, forth, back))

    def can_undo(self) -> bool:
        """Whether there is a step to take back; one that is being written is none yet, but will be."""
        table = self.stored.table
        written = (note_id for note_id, before in table.opened.items() if table.get(note_id) != before)
        return self.undo_stack.canUndo() or any(written)

    def undo(self) -> str:
        """Take the last step back; what it was, empty if there was none."""
        self._finish()
        what = self.undo_stack.undoText()
        self.undo_stack.undo()
        return what

    def redo(self) -> str:
        """Do again what was taken back last; what it was, empty if there was nothing."""
        self._finish()
        what = self.undo_stack.redoText()
        self.undo_stack.redo()
        return what

    def delete(self, note_id: str) -> None:
        """Move a note to the trash; undo brings it back."""
        has_words = bool(self.stored.table.note(note_id).body)
        self.do(
            tr("delete the note") if has_words else tr("delete the highlight"),
            partial(self._changes.remove, note_id),
            partial(self._changes.bring_back, note_id),
        )

    def choose_version(self, chosen: Note) -> None:
        """Let what one version says replace all; undo gives those that went as versions again."""
        before, others = self.stored.table.note(chosen.id), self.stored.table.others(chosen.id)
        forth = partial(self._changes.set_one_version, chosen)
        self.do(tr("choose a version"), forth, partial(self._changes.set_versions, before, others))

    # Within

    def _target(self, passage: Passage | None) -> Target | None:
        return anchors.describe(self.stored.article.text, passage) if passage else None

    def _done(self, words: str, forth: Callable[[], None], back: Callable[[], None]) -> None:
        self.undo_stack.push(Step(words, forth, back, is_done=True))

    def _finish(self) -> None:
        """Make steps of what was written, before another step: the list tells late that a note is closed."""
        for note_id in list(self.stored.table.opened):
            self.close(note_id)

    def _keep_step(self, before: Note, note: Note) -> None:
        """Make what was written in a note one step."""
        if note.id in self._begun:
            self._begun.discard(note.id)
            if self.stored.saving(note.id) is Saving.NEW:
                self.stored.drop(note.id)
            else:
                self._done(
                    tr("write a note"),
                    partial(self._changes.bring_back, note.id),
                    partial(self._changes.remove, note.id),
                )
        elif before.body != note.body:
            texts = note.body, before.body
            forth, back = (partial(self._changes.set_body, note.id, *pair) for pair in (texts, texts[::-1]))
            self._done(tr("change the note's text"), forth, back)

    def _keep_import(self, note_ids: tuple[str, ...]) -> None:
        back, forth = (
            partial(each, note_ids) for each in (self._changes.remove_all, self._changes.bring_all_back)
        )
        self._done(trn("import %n note", "import %n notes", len(note_ids)), forth, back)


def _exact(passage: Passage | None) -> Anchor | None:
    return Anchor(Standing.EXACT, passage) if passage else None
