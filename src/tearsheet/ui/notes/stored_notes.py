"""The notes of one window as they stand on the disk, and its answers to what was asked of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tearsheet import in_a_row, tr, trn
from tearsheet.anchoring.anchors import Anchor, Standing
from tearsheet.anchoring.chosen_lines import shifted
from tearsheet.anchoring.wording import Change, difference
from tearsheet.article.model import Article, Passage
from tearsheet.article.pieces import Layout, pieces
from tearsheet.errors import UserError
from tearsheet.notes.note import Note, Target
from tearsheet.notes.notebook import Notebook
from tearsheet.ui.notes.anchored_notebook import (
    AnchoredNotebook,
    ArrivingNotes,
    LoadedNotes,
    PlacedNote,
    Saved,
    Taken,
)
from tearsheet.ui.notes.note_table import NoteTable
from tearsheet.ui.notes.saving import Saver, Saving
from tearsheet.ui.tasks import Worker

if TYPE_CHECKING:
    from pathlib import Path

    from tearsheet.notes.article_folders import Earlier
    from tearsheet.ui.notes.importing import Importing


class StoredNotes(QObject):
    """The notes of one article, read and written in a thread of their own.

    Signals:
        loaded: Several notes are new, changed, gone or in another place.
        added: A note's id.
        changed: The id of a note whose text, colour or state of saving has changed.
        removed: The id of a note that is gone.
        marked: The passages that have notes, their colours or numbers are others.
        earlier_found: There are other notes of articles that resemble this one than were known before.
        troubled: What the reader should see until it is empty again, one sentence or several.
        said: A short sentence for the reader.
        folders_known: The folders to watch.
        imported: The ids of notes that came from elsewhere and are there now.

    Attributes:
        table: The notes.
        trouble: What was told last with `troubled`.
        earlier: Notes of articles that resemble this one, about which the reader is asked.
        worker: The thread that reads and writes them.
        notebook: The notes on the disk; used in that thread alone.
        saver: What is written and what is not.
        article: As it is read, with the lines that the reader has chosen.
        thrown_away: The notes that were deleted here, with their places.
    """

    loaded = Signal()
    added = Signal(str)
    changed = Signal(str)
    removed = Signal(str)
    marked = Signal()
    earlier_found = Signal()
    troubled = Signal(str)
    said = Signal(str)
    folders_known = Signal(tuple)
    imported = Signal(tuple)

    def __init__(self, notebook: Notebook, article: Article, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = NoteTable()
        self.trouble = ""
        self.earlier: tuple[Earlier, ...] = ()
        self.article = article
        self.worker = Worker(self)
        self.notebook = AnchoredNotebook(notebook, article)
        self.saver = Saver(self.notebook, self.worker, self.table.get, self)
        self.thrown_away: dict[str, tuple[Note, Anchor | None]] = {}
        self._refused: tuple[Earlier, ...] = ()
        self._imports: list[Importing] = []
        self._problems = ""
        self._troubles: dict[str, str] = {}
        self.saver.answered.connect(self._take_saved)
        self.saver.changed.connect(self.changed)
        self.saver.failed.connect(self._tell_saving)
        self.worker.run(self.notebook.load, self._take_all, self._fail_reading)

    def tell(self, what: str, trouble: str) -> None:
        """Show the trouble with one thing, and what there is with others."""
        self._troubles[what] = trouble
        every = " ".join(dict.fromkeys(filter(None, self._troubles.values())))
        if every != self.trouble:
            self.trouble = every
            self.troubled.emit(every)

    def saving(self, note_id: str) -> Saving:
        """How a note stands on the disk."""
        return self.saver.state(note_id)

    def unsaved(self) -> tuple[Note, ...]:
        """The notes that are left to write."""
        return tuple(note for note_id in self.saver.unsaved() if (note := self.table.get(note_id)))

    def is_all_saved(self) -> bool:
        """Whether nothing is left to write."""
        return not self.saver.unsaved()

    def changes(self, note_id: str) -> tuple[Change, ...]:
        """How the words of a note's passage have become others; empty where they have not."""
        anchor, note = self.table.anchor(note_id), self.table.get(note_id)
        if note is None or note.target is None or not (anchor and anchor.standing is Standing.CHANGED):
            return ()
        place = anchor.passage or Passage(0, 0)
        return difference(note.target.quote.exact, self.article.text[place.start : place.end])

    def save_now(self) -> None:
        """Write what is not written yet, before all that the disk is given from now on."""
        self.saver.save_now()

    def save_for_good(self) -> None:
        """Write what is not written yet, and stop imports that would take long: the window closes."""
        self.saver.save_now()
        for importing in self._imports:
            importing.end_soon()

    def save_next(self) -> None:
        """Write what is not written yet as soon as the disk has done what it was given before."""
        self.saver.save_next()

    def rescan(self) -> None:
        """Look at what others have made of the notes meanwhile."""
        self.saver.save_new()
        self.worker.run(self.notebook.reload, self._take_again, self._fail_reading)

    def use_earlier(self) -> None:
        """Take over the notes of earlier versions of the article."""
        earlier, self.earlier = self.earlier, ()
        here = frozenset(note.id for note in self.table.notes())
        self.worker.run(
            partial(self.notebook.use, earlier), partial(self._take_earlier, here), self._fail_reading
        )

    def refuse_earlier(self) -> None:
        """Ask about those no more in this window."""
        self._refused, self.earlier = self.earlier, ()

    def take_in(self, read: Callable[[Callable[[], None]], ArrivingNotes]) -> Importing:
        """Add notes that come from elsewhere; they are there, and told, once they are written.

        Args:
            read: Gives them; see `Importing.run`.
        """
        from tearsheet.ui.notes.importing import Importing  # seldom needed

        importing = Importing(self.notebook, self.worker, self)
        self._imports.append(importing)
        importing.ended.connect(self._take_imported)
        importing.failed.connect(self._fail_exchange)
        importing.run(read)
        return importing

    @cached_property
    def outgoing(self) -> Worker:
        """The thread that writes for others, so that no note waits for it."""
        return Worker(self)

    def workers(self) -> tuple[Worker, ...]:
        """The threads that may still be writing."""
        return (self.worker, self.outgoing) if "outgoing" in self.__dict__ else (self.worker,)

    def is_giving_out(self) -> bool:
        """Whether something is being written for others."""
        return "outgoing" in self.__dict__ and self.outgoing.is_at_work

    def give_out(self, write: Callable[[], str], over: Callable[[], None]) -> None:
        """Let notes be written for others in a thread of its own.

        Args:
            write: Gives the sentence that is told.
            over: Called when it has ended or failed.
        """

        def tell(sentence: object) -> None:
            over()
            self.said.emit(str(sentence))

        self.outgoing.run(write, tell, tell)

    def read_as(self, article: Article) -> None:
        """Find all passages in the article with other lines: shifted ones at once, then all for certain."""
        if article.body == self.article.body:
            self.article = article
            return
        targets = {note.id: note.target for note in self.table.notes() if note.target}
        if targets:
            self._shift(targets, Layout(pieces(self.article)), Layout(pieces(article)))
        self.article = article
        found = partial(self._take_found, article, targets)
        self.worker.run(partial(self.notebook.read_as, article, targets), found, self._fail_reading)

    # What changes them in the window

    def show(self, note: Note, anchor: Anchor | None) -> None:
        """Have a note that was not there."""
        self.table.put(note)
        self.table.put_anchor(note.id, anchor)
        self.added.emit(note.id)
        self.marked.emit()

    def drop(self, note_id: str, *, is_told: bool = True) -> None:
        """Have a note no more."""
        self.table.drop(note_id)
        self.saver.forget(note_id)
        if is_told:
            self.removed.emit(note_id)
            self.marked.emit()

    def show_all(self, brought: Iterable[tuple[Note, Anchor | None]]) -> None:
        """Have several notes that were not there, whose writing the disk answers for."""
        for note, anchor in brought:
            self.table.put(note)
            self.table.put_anchor(note.id, anchor)
            self.saver.expect(note.id, is_told=False)
        self.loaded.emit()
        self.marked.emit()

    def drop_all(self, note_ids: Sequence[str]) -> None:
        """Have several notes no more."""
        for note_id in note_ids:
            self.table.drop(note_id)
        self.saver.forget(*note_ids)
        self.loaded.emit()
        self.marked.emit()

    # Answers of the disk

    def _take_all(self, loaded: LoadedNotes) -> None:
        self._take_entries(loaded.entries)
        before, self.earlier = self.earlier, () if loaded.earlier == self._refused else loaded.earlier
        self.loaded.emit()
        self.marked.emit()
        if self.earlier != before:
            self.earlier_found.emit()
        self._problems = " ".join(loaded.problems)
        self.tell("reading", self._problems)

    def _take_entries(self, entries: Iterable[PlacedNote]) -> None:
        there = set()
        for entry in entries:
            note_id = entry.shown.note.id
            there.add(note_id)
            if note_id not in self.thrown_away or note_id in self.table:
                self.table.take(entry, is_kept=self._is_at(note_id))
        for note in list(self.table.notes()):
            if note.id not in there and self.saving(note.id) is Saving.SAVED:
                self._take_missing(note)

    def _shift(self, note_ids: Iterable[str], before: Layout, after: Layout) -> None:
        """Move the places of notes from one text of the article to another, as far as can be told at once."""
        for note_id in note_ids:
            anchor = self.table.anchor(note_id)
            self.table.put_anchor(note_id, shifted(anchor, before, after) if anchor else None)
        self.loaded.emit()

    def _take_found(
        self, article: Article, targets: Mapping[str, Target], anchors: Mapping[str, Anchor]
    ) -> None:
        """Take over where passages are in an article, unless it is read otherwise by now."""
        if article is not self.article:
            return
        for note_id, anchor in anchors.items():
            note = self.table.get(note_id)
            if note and note.target == targets[note_id]:
                self.table.put_anchor(note_id, anchor)
        self.loaded.emit()
        self.marked.emit()

    def _take_missing(self, note: Note) -> None:
        """Somebody else has deleted a note; what the reader is writing stays, and is written again."""
        if self._is_at(note.id):
            self.saver.want(note.id)
        else:
            self.drop(note.id, is_told=False)

    def _is_at(self, note_id: str) -> bool:
        """Whether the reader has written in a note what is not on the disk, or is writing in it."""
        before = self.table.opened.get(note_id)
        is_written = before is not None and before.body != self.table.note(note_id).body
        return is_written or self.saving(note_id) is not Saving.SAVED

    def _take_again(self, answer: tuple[LoadedNotes | None, tuple[Path, ...]]) -> None:
        loaded, folders = answer
        if loaded:
            self._take_all(loaded)
        else:
            self.tell("reading", self._problems)
        self.folders_known.emit(folders)

    def _take_earlier(self, here: frozenset[str], loaded: LoadedNotes) -> None:
        self._take_all(loaded)
        found = [note.id for note in self.table.notes() if note.id not in here]
        standings = [anchor.standing for note_id in found if (anchor := self.table.anchor(note_id))]
        self.said.emit(_told(len(found), standings))

    def _take_saved(self, answers: tuple[Saved, ...]) -> None:
        for saved in answers:
            if saved.entry and saved.note.id in self.table:
                if self.table.take_written(saved.note, saved.entry):
                    self.changed.emit(saved.note.id)
                    self.marked.emit()
                self.tell("deleting", "")

    def _take_imported(self, taken: Taken) -> None:
        answers, problems, left = taken
        if not answers and not left:
            self.said.emit(" ".join([tr("All notes in this file are here already."), *problems]))
            return
        entries = [saved.entry for saved in answers if saved.entry]
        for entry in entries:
            self.table.take(entry, is_kept=False)
        ids = tuple(entry.shown.note.id for entry in entries)
        if ids:
            self.imported.emit(ids)
        self.loaded.emit()
        self.marked.emit()
        errors = [str(saved.error) for saved in answers if saved.error]
        stopped = (
            [
                trn(
                    "The import was stopped: %n note left out.",
                    "The import was stopped: %n notes left out.",
                    left,
                )
            ]
            if left
            else []
        )
        self.said.emit(
            " ".join(
                [trn("%n note imported.", "%n notes imported.", len(ids)), *stopped, *errors[:1], *problems]
            )
        )

    def _fail_exchange(self, error: UserError) -> None:
        self.said.emit(str(error))

    def _fail_reading(self, error: UserError) -> None:
        self.loaded.emit()
        self.tell("reading", str(error))

    # Within

    def _tell_saving(self, trouble: str) -> None:
        self.tell("saving", trouble)


def _told(count: int, standings: Sequence[Standing]) -> str:
    """A sentence: 3 notes found from an earlier version: 2 exact, 1 changed."""
    numbers = ((standing, standings.count(standing)) for standing in Standing)
    parts = in_a_row(_counted(standing, number) for standing, number in numbers if number)
    found = trn("%n note found from an earlier version", "%n notes found from an earlier version", count)
    return tr("{name}: {words}", name=found, words=parts) if parts else found


def _counted(standing: Standing, count: int) -> str:
    """How many notes stand so."""
    say = {
        Standing.EXACT: partial(trn, "%n exact", "%n exact"),
        Standing.MOVED: partial(trn, "%n moved", "%n moved"),
        Standing.CHANGED: partial(trn, "%n changed", "%n changed"),
        Standing.ORPHAN: partial(trn, "%n not found in this text", "%n not found in this text"),
        Standing.LEFT_OUT: partial(trn, "%n on a line left out", "%n on a line left out"),
    }
    return say[standing](count)
