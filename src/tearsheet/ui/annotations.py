"""The notes of one window: what the reader does with them, what is on the disk, what can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from tearsheet import anchoring
from tearsheet.anchoring import Anchor, Standing
from tearsheet.errors import UserError
from tearsheet.model import Article, Passage
from tearsheet.note import Colour, Note, Target
from tearsheet.notes import Notebook, new_note
from tearsheet.ui import shelf
from tearsheet.ui.note_steps import Step
from tearsheet.ui.note_table import NoteTable
from tearsheet.ui.saving import Saver, Saving
from tearsheet.ui.shelf import Entry, Saved, Shelf, Shelved
from tearsheet.ui.tasks import Worker
from tearsheet.wording import Change, difference

if TYPE_CHECKING:
    from pathlib import Path

    from tearsheet.article_folders import Earlier


class Annotations(QObject):
    """The notes of one article; every change is saved by itself.

    Signals:
        loaded: Several notes are new, changed, gone or in another place.
        added: A note's id.
        changed: The id of a note whose text, colour or state of saving has changed.
        removed: The id of a note that is gone.
        marked: The passages that have notes, their colours or numbers are others.
        troubled: What the reader should see until it is empty again, one sentence or several.
        said: A short sentence for the reader.
        folders_known: The folders to watch.

    Attributes:
        table: The notes.
        trouble: What was told last with `troubled`.
        earlier: Notes of articles that resemble this one, about which the reader is asked.
    """

    loaded = Signal()
    added = Signal(str)
    changed = Signal(str)
    removed = Signal(str)
    marked = Signal()
    troubled = Signal(str)
    said = Signal(str)
    folders_known = Signal(tuple)

    def __init__(self, notebook: Notebook, article: Article, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = NoteTable()
        self.undo_stack = QUndoStack(self)
        self.trouble = ""
        self.earlier: tuple[Earlier, ...] = ()
        self._text = article.text
        self._worker = Worker(self)
        self._shelf = Shelf(notebook, article.text)
        self._saver = Saver(self._shelf, self._worker, self.table.get, self)
        self._begun: set[str] = set()
        self._thrown_away: dict[str, tuple[Note, Anchor | None]] = {}
        self._problems = ""
        self._troubles: dict[str, str] = {}
        self._saver.answered.connect(self._take_saved)
        self._saver.changed.connect(self.changed)
        self._saver.failed.connect(self._tell_saving)
        self._worker.run(self._shelf.load, self._take_all, self._fail_reading)

    def saving(self, note_id: str) -> Saving:
        """How a note stands on the disk."""
        return self._saver.state(note_id)

    def is_all_saved(self) -> bool:
        """Whether nothing is left to write."""
        return self._saver.is_all_saved()

    def changes(self, note_id: str) -> tuple[Change, ...]:
        """How the words of a note's passage have become others; empty where they have not."""
        anchor, note = self.table.anchor(note_id), self.table.get(note_id)
        if note is None or note.target is None or not (anchor and anchor.standing is Standing.CHANGED):
            return ()
        place = anchor.passage or Passage(0, 0)
        return difference(note.target.quote.exact, self._text[place.start : place.end])

    # What the reader does

    def add(self, passage: Passage | None) -> str:
        """Begin a note on a passage or on the whole article; written once it has text. Its id."""
        note = new_note("", self._target(passage))
        self._saver.begin(note.id)
        self._begun.add(note.id)
        self.table.opened[note.id] = note
        self._show(note, _exact(passage))
        return note.id

    def highlight(self, passage: Passage, colour: Colour) -> str:
        """Mark a passage in a colour. Its id."""
        self._finish()
        note = replace(new_note("", self._target(passage)), colour=colour)
        self._show(note, _exact(passage))
        self._saver.want(note.id)
        self._done(f"{colour} highlight", partial(self.bring_back, note.id), partial(self.remove, note.id))
        return note.id

    def recolour(self, note_id: str, colour: Colour) -> None:
        """Give a note's passage another colour."""
        before = self.table.note(note_id).colour
        if before is not colour:
            forth, back = (partial(self.set_colour, note_id, each) for each in (colour, before))
            self._do(f"{before} becomes {colour}", forth, back)

    def attach(self, note_id: str, passage: Passage) -> None:
        """Set what passage a note is about."""
        before = self.table.note(note_id).target, self.table.anchor(note_id)
        after = self._target(passage), _exact(passage)
        forth, back = (partial(self.set_target, note_id, *each) for each in (after, before))
        self._do("attach the note to another passage", forth, back)

    def open(self, note_id: str) -> None:
        """The reader begins to write in a note."""
        self.table.opened.setdefault(note_id, self.table.note(note_id))
        self._mark_again()

    def edit(self, note_id: str, body: str) -> None:
        """Set a note's text; a step to undo it is made when the note is closed."""
        note = self.table.note(note_id)
        if note.body != body:
            self.table.opened.setdefault(note_id, note)
            self._change(replace(note, body=body))

    def close(self, note_id: str) -> None:
        """The reader has written what they wanted; a new note without text is forgotten."""
        before, note = self.table.opened.pop(note_id, None), self.table.get(note_id)
        if before and note:
            self._keep_step(before, note)
            self._mark_again()

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
        what = "note" if self.table.note(note_id).body else "highlight"
        self._do(f"delete the {what}", partial(self.remove, note_id), partial(self.bring_back, note_id))

    def settle(self, note_id: str, body: str) -> None:
        """Let a text replace all versions of a note; undo gives those that went as notes of their own."""
        before = self.table.note(note_id)
        apart = [_on_its_own(other) for other in self.table.others(note_id) if other.body != body]
        forth = partial(self._settle, note_id, body, apart)
        self._do("choose a version", forth, partial(self._unsettle, before, apart))

    def take_in(self, notes: Sequence[Note], problems: Sequence[str] = ()) -> None:
        """Add notes that come from elsewhere; they are there once they are written, and what is told then."""
        wanted = [shelf.Saving(note) for note in notes]
        taken = partial(self._take_imported, problems)
        self._worker.run(partial(self._shelf.save, wanted), taken, self._fail_reading)

    def save_now(self) -> None:
        """Write what is not written yet."""
        self._saver.save_now()

    def save_and_wait(self) -> None:
        """Write everything and wait until that is done or has failed."""
        self._saver.save_now()
        self._worker.wait()

    def rescan(self) -> None:
        """Look at what others have made of the notes meanwhile."""
        self._saver.save_new()
        self._worker.run(self._shelf.reload, self._take_again, self._fail_reading)

    def use_earlier(self) -> None:
        """Take over the notes of earlier versions of the article."""
        earlier, self.earlier = self.earlier, ()
        here = frozenset(note.id for note in self.table.notes())
        self._worker.run(
            partial(self._shelf.use, earlier), partial(self._take_earlier, here), self._fail_reading
        )

    # Steps that can be done and taken back

    def remove(self, note_id: str) -> None:
        """Take a note away; on the disk it goes to the trash with all that was typed."""
        note, state = self._expected(note_id), self.saving(note_id)
        if note is None:
            return
        self.save_now()
        self._thrown_away[note_id] = note, self.table.anchor(note_id)
        self._drop(note_id)
        if note.body or state is not Saving.NEW:
            unsaved = None if state is Saving.SAVED else note
            delete = partial(self._shelf.delete, note_id, unsaved)
            self._worker.run(delete, self._take_deleted, partial(self._not_deleted, note, state))

    def bring_back(self, note_id: str) -> None:
        """Put a note back as it was when it was deleted."""
        if note_id in self.table or note_id not in self._thrown_away:
            return
        self._show(*self._thrown_away[note_id])
        restore = partial(self._shelf.restore, note_id)
        self._worker.run(restore, self._take_restored, partial(self._not_restored, note_id))

    def set_body(self, note_id: str, body: str) -> None:
        """Set a note's text."""
        if note := self._expected(note_id):
            self._change(replace(note, body=body))
            self._mark_again()

    def set_colour(self, note_id: str, colour: Colour) -> None:
        """Set a note's colour."""
        if note := self._expected(note_id):
            self._change(replace(note, colour=colour))
            self._mark_again()

    def set_target(self, note_id: str, target: Target | None, anchor: Anchor | None) -> None:
        """Set what a note is about, and where that is."""
        if note := self._expected(note_id):
            self.table.put_anchor(note_id, anchor)
            self._change(replace(note, target=target))
            self.loaded.emit()
            self._mark_again()

    def _settle(self, note_id: str, body: str, apart: Iterable[Note]) -> None:
        for note in apart:
            if note.id in self.table:
                self.remove(note.id)
        if chosen := self._expected(note_id):
            self.table.put_without_others(chosen)
            self._change(replace(chosen, body=body), is_resolving=True)
            self._mark_again()

    def _unsettle(self, before: Note, apart: Iterable[Note]) -> None:
        self.set_body(before.id, before.body)
        for note in apart:
            if note.id in self._thrown_away:
                self.bring_back(note.id)
            else:
                self._show(note, self.table.anchor(before.id))
                self._saver.want(note.id)

    # Answers of the disk

    def _take_all(self, shelved: Shelved) -> None:
        self._take_entries(shelved.entries)
        self.earlier = shelved.earlier
        self.loaded.emit()
        self.marked.emit()
        self._problems = " ".join(shelved.problems)
        self._tell("reading", self._problems)

    def _take_entries(self, entries: Iterable[Entry]) -> None:
        there = set()
        for entry in entries:
            note_id = entry.shown.note.id
            there.add(note_id)
            if note_id not in self._thrown_away or note_id in self.table:
                self.table.take(entry, is_kept=self._is_at(note_id))
        for note in list(self.table.notes()):
            if note.id not in there and self.saving(note.id) is Saving.SAVED:
                self._take_missing(note)

    def _take_missing(self, note: Note) -> None:
        """Somebody else has deleted a note; what the reader is writing stays, and is written again."""
        if self._is_at(note.id):
            self._saver.want(note.id)
        else:
            self._drop(note.id, is_told=False)

    def _is_at(self, note_id: str) -> bool:
        """Whether the reader has written in a note what is not on the disk, or is writing in it."""
        before = self.table.opened.get(note_id)
        is_written = before is not None and before.body != self.table.note(note_id).body
        return is_written or self.saving(note_id) is not Saving.SAVED

    def _take_again(self, answer: tuple[Shelved | None, tuple[Path, ...]]) -> None:
        shelved, folders = answer
        if shelved:
            self._take_all(shelved)
        else:
            self._tell("reading", self._problems)
        self.folders_known.emit(folders)

    def _take_earlier(self, here: frozenset[str], shelved: Shelved) -> None:
        self._take_all(shelved)
        found = [note.id for note in self.table.notes() if note.id not in here]
        standings = [anchor.standing for note_id in found if (anchor := self.table.anchor(note_id))]
        self.said.emit(_told(len(found), standings))

    def _take_saved(self, answers: tuple[Saved, ...]) -> None:
        for saved in answers:
            if saved.entry and saved.note.id in self.table:
                if self.table.take_written(saved.note, saved.entry):
                    self.changed.emit(saved.note.id)
                self._tell("deleting", "")

    def _take_imported(self, problems: Sequence[str], answers: tuple[Saved, ...]) -> None:
        entries = [saved.entry for saved in answers if saved.entry]
        for entry in entries:
            self.table.take(entry, is_kept=False)
        ids = [entry.shown.note.id for entry in entries]
        if ids:
            back, forth = (partial(_each, each, ids) for each in (self.remove, self.bring_back))
            self._done(f"import {_count(len(ids))}", forth, back)
        self.loaded.emit()
        self.marked.emit()
        errors = [str(saved.error) for saved in answers if saved.error]
        self.said.emit(" ".join([f"{_count(len(ids))} imported.", *errors[:1], *problems]))

    def _take_deleted(self, _: None) -> None:
        self._tell("deleting", "")

    def _not_deleted(self, note: Note, state: Saving, error: UserError) -> None:
        if note.id not in self.table:
            self._show(*self._thrown_away[note.id])
            if state is not Saving.SAVED:
                self._saver.want(note.id)
        self._tell("deleting", str(error))

    def _take_restored(self, entry: Entry) -> None:
        note_id = entry.shown.note.id
        if note_id in self.table:
            self.table.take(entry, is_kept=self._is_at(note_id))
            self.loaded.emit()
            self.marked.emit()

    def _not_restored(self, note_id: str, _: UserError) -> None:
        """It is not in the trash any more; then what the window has of it is written as it is."""
        if note_id in self.table:
            self._saver.want(note_id)

    def _fail_reading(self, error: UserError) -> None:
        self.loaded.emit()
        self._tell("reading", str(error))

    # Within

    def _target(self, passage: Passage | None) -> Target | None:
        return anchoring.describe(self._text, passage) if passage else None

    def _do(self, words: str, forth: Callable[[], None], back: Callable[[], None]) -> None:
        self._finish()
        self.undo_stack.push(Step(words, forth, back))

    def _done(self, words: str, forth: Callable[[], None], back: Callable[[], None]) -> None:
        self.undo_stack.push(Step(words, forth, back, is_done=True))

    def _finish(self) -> None:
        """Make steps of what was written, before another step: the list tells late that a note is closed."""
        for note_id in list(self.table.opened):
            self.close(note_id)

    def _keep_step(self, before: Note, note: Note) -> None:
        """Make what was written in a note one step."""
        if note.id in self._begun:
            self._begun.discard(note.id)
            if self.saving(note.id) is Saving.NEW:
                self._drop(note.id)
            else:
                self._done("write a note", partial(self.bring_back, note.id), partial(self.remove, note.id))
        elif before.body != note.body:
            forth, back = (partial(self.set_body, note.id, each.body) for each in (note, before))
            self._done("change the note's text", forth, back)

    def _expected(self, note_id: str) -> Note | None:
        note = self.table.get(note_id)
        if note is None:
            self.said.emit("The note is not there any more")
        return note

    def _show(self, note: Note, anchor: Anchor | None) -> None:
        self.table.put(note)
        self.table.put_anchor(note.id, anchor)
        self.added.emit(note.id)
        self.marked.emit()

    def _change(self, note: Note, *, is_resolving: bool = False) -> None:
        self.table.put(replace(note, modified=max(note.modified, _now())))
        self._saver.want(note.id, is_resolving=is_resolving)

    def _drop(self, note_id: str, *, is_told: bool = True) -> None:
        self.table.drop(note_id)
        self._saver.forget(note_id)
        if is_told:
            self.removed.emit(note_id)
            self.marked.emit()

    def _mark_again(self) -> None:
        self.table.forget_order()
        self.marked.emit()

    def _tell_saving(self, trouble: str) -> None:
        self._tell("saving", trouble)

    def _tell(self, what: str, trouble: str) -> None:
        """Show the trouble with one thing, and what there is with others."""
        self._troubles[what] = trouble
        every = " ".join(dict.fromkeys(filter(None, self._troubles.values())))
        if every != self.trouble:
            self.trouble = every
            self.troubled.emit(every)


def _exact(passage: Passage | None) -> Anchor | None:
    return Anchor(Standing.EXACT, passage) if passage else None


def _on_its_own(other: Note) -> Note:
    """A version as a new note."""
    return replace(other, id=new_note("", None).id, seen=())


def _each(act: Callable[[str], None], note_ids: Iterable[str]) -> None:
    for note_id in note_ids:
        act(note_id)


def _count(number: int) -> str:
    return "1 note" if number == 1 else f"{number:,} notes"


def _told(count: int, standings: Sequence[Standing]) -> str:
    """A sentence: 3 notes found from an earlier version: 2 exact, 1 changed."""
    counted = ((standing, standings.count(standing)) for standing in Standing)
    names = {Standing.ORPHAN: "not found in this text"}
    parts = ", ".join(f"{number:,} {names.get(standing, standing)}" for standing, number in counted if number)
    return f"{_count(count)} found from an earlier version{': ' if parts else ''}{parts}"


def _now() -> datetime:
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)
