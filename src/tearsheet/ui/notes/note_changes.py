"""What can be done to the notes of one window: each change is shown at once and saved by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TypeAlias, TypeVar

from tearsheet import tr
from tearsheet.anchoring.anchors import Anchor
from tearsheet.errors import UserError
from tearsheet.notes import note_content
from tearsheet.notes.note import Colour, Note, Target
from tearsheet.ui.notes.anchored_notebook import Failed, PlacedNote
from tearsheet.ui.notes.saving import Saving
from tearsheet.ui.notes.stored_notes import StoredNotes

AT_A_TIME = 25
"""Notes that are deleted or brought back in one go, where they are many."""
Brought: TypeAlias = tuple[Note, Anchor | None]
"""A note that was deleted, and where its passage was."""
_Each = TypeVar("_Each")


class NoteChanges:
    """Changes to the notes of one article."""

    def __init__(self, stored: StoredNotes) -> None:
        self._stored = stored

    def remove(self, note_id: str) -> None:
        """Take a note away; on the disk it goes to the trash with all that was typed."""
        note, state = self._note(note_id), self._stored.saving(note_id)
        if note is None:
            return
        self._stored.save_now()
        self._stored.thrown_away[note_id] = note, self._stored.table.anchor(note_id)
        self._stored.drop(note_id)
        if note.body or state is not Saving.NEW:
            unsaved = None if state is Saving.SAVED else note
            delete = partial(self._stored.notebook.delete, note_id, unsaved)
            self._stored.worker.run(delete, self._take_deleted, partial(self._not_deleted, note, state))

    def bring_back(self, note_id: str) -> None:
        """Put a note back as it was when it was deleted."""
        if note_id in self._stored.table or note_id not in self._stored.thrown_away:
            return
        brought = self._stored.thrown_away[note_id]
        self._stored.show(*brought)
        self._stored.saver.expect(note_id)
        restore, then = partial(self._stored.notebook.restore, note_id), partial(self._take_restored, brought)
        self._stored.worker.run(restore, then, partial(self._not_restored, note_id))

    def remove_all(self, note_ids: Iterable[str]) -> None:
        """Take several notes away at once, as `remove` does one."""
        self._stored.save_now()
        there = [note for note_id in note_ids if (note := self._stored.table.get(note_id))]
        gone = [(note, self._stored.saving(note.id)) for note in there]
        for note in there:
            self._stored.thrown_away[note.id] = note, self._stored.table.anchor(note.id)
        self._stored.drop_all([note.id for note in there])
        self._stored.tell("deleting", "")
        for some in _parts(gone):
            notes = [(note.id, None if state is Saving.SAVED else note) for note, state in some]
            answered = partial(self._take_all_deleted, {note.id: (note, state) for note, state in some})
            delete = partial(self._stored.notebook.delete_all, notes)
            self._stored.worker.run(delete, answered, partial(self._none_deleted, some))

    def bring_all_back(self, note_ids: Iterable[str]) -> None:
        """Put several notes back as they were when they were deleted."""
        brought = {
            note_id: self._stored.thrown_away[note_id]
            for note_id in note_ids
            if note_id not in self._stored.table and note_id in self._stored.thrown_away
        }
        self._stored.show_all(brought.values())
        for some in _parts(list(brought)):
            restore = partial(self._stored.notebook.restore_all, some)
            answered = partial(self._take_all_restored, brought)
            self._stored.worker.run(restore, answered, partial(self._none_restored, some))

    def change(self, note: Note, *, is_resolving: bool = False) -> None:
        """Set what a note says, now."""
        self._stored.table.put(replace(note, modified=max(note.modified, _now())))
        self._stored.saver.want(note.id, is_resolving=is_resolving)

    def set_body(self, note_id: str, body: str, instead_of: str) -> None:
        """Set a text of a note instead of another; what has come from elsewhere meanwhile stays beside it."""
        if (note := self._note(note_id)) is None:
            return
        versions = (note, *self._stored.table.others(note_id))
        mine = next((one for one in versions if one.body == instead_of), None)
        if mine is None:
            self._stored.said.emit(tr("The note's text is another one by now"))
            return
        self._stored.table.put_with_others(mine, tuple(one for one in versions if one is not mine))
        self.change(replace(mine, body=body))
        self._stored.marked.emit()

    def set_colour(self, note_id: str, colour: Colour) -> None:
        """Set a note's colour."""
        if note := self._note(note_id):
            self.change(replace(note, colour=colour))
            self._stored.marked.emit()

    def set_target(self, note_id: str, target: Target | None, anchor: Anchor | None) -> None:
        """Set what a note is about, and where that is."""
        if note := self._note(note_id):
            self._stored.table.put_anchor(note_id, anchor)
            self.change(replace(note, target=target))
            self._stored.loaded.emit()
            self._stored.marked.emit()

    def set_one_version(self, chosen: Note) -> None:
        """Let what one version says replace all versions of a note."""
        if note := self._note(chosen.id):
            self._stored.table.put_with_others(note, ())
            self.change(_saying(note, chosen), is_resolving=True)
            self._stored.marked.emit()

    def set_versions(self, before: Note, others: tuple[Note, ...]) -> None:
        """Let a note and other versions of it replace its text."""
        if chosen := self._note(before.id):
            said = note_content.said(before)
            came = (
                other for other in self._stored.table.others(chosen.id) if note_content.said(other) != said
            )
            self._stored.save_now()  # as one text, which those that come back replace
            self._stored.table.put_with_others(_saying(chosen, before), (*others, *came))
            self._stored.saver.want(chosen.id, beside=others)
            self._stored.marked.emit()

    # Answers of the disk

    def _take_deleted(self, _: None) -> None:
        self._stored.tell("deleting", "")

    def _not_deleted(self, note: Note, state: Saving, error: UserError) -> None:
        if note.id not in self._stored.table:
            self._stored.show(*self._stored.thrown_away[note.id])
            if state is not Saving.SAVED:
                self._stored.saver.want(note.id)
        self._stored.tell("deleting", str(error))

    def _take_all_deleted(self, gone: Mapping[str, tuple[Note, Saving]], failed: Iterable[Failed]) -> None:
        for note_id, error in failed:
            self._not_deleted(*gone[note_id], error)

    def _none_deleted(self, gone: Iterable[tuple[Note, Saving]], error: UserError) -> None:
        for note, state in gone:
            self._not_deleted(note, state, error)

    def _take_restored(self, brought: Brought, entry: PlacedNote) -> None:
        if self._is_new(brought, entry):
            self._stored.loaded.emit()
            self._stored.marked.emit()

    def _take_all_restored(
        self, brought: Mapping[str, Brought], answer: tuple[Iterable[PlacedNote], Iterable[Failed]]
    ) -> None:
        restored, failed = answer
        new = [entry for entry in restored if self._is_new(brought[entry.shown.note.id], entry)]
        if new:
            self._stored.loaded.emit()
            self._stored.marked.emit()
        for note_id, error in failed:
            self._not_restored(note_id, error)

    def _none_restored(self, note_ids: Iterable[str], error: UserError) -> None:
        for note_id in note_ids:
            self._not_restored(note_id, error)

    def _is_new(self, brought: Brought, entry: PlacedNote) -> bool:
        """Take over how a note that was brought back stands on the disk; whether that is something new."""
        note_id = entry.shown.note.id
        if self._stored.thrown_away[note_id] is not brought or note_id not in self._stored.table:
            return False  # deleted once more meanwhile
        is_as_brought = self._stored.table.note(note_id) == brought[0]
        is_new = self._stored.table.take(entry, is_kept=not is_as_brought)
        self._stored.saver.take_expected(note_id, is_as_shown=is_as_brought)
        return is_new

    def _not_restored(self, note_id: str, _: UserError) -> None:
        """It is not in the trash any more; then what the window has of it is written as it is."""
        if note_id in self._stored.table:
            self._stored.saver.take_expected(note_id, is_as_shown=False)
            self._stored.saver.want(note_id)

    # Within

    def _note(self, note_id: str) -> Note | None:
        note = self._stored.table.get(note_id)
        if note is None:
            self._stored.said.emit(tr("The note is not there any more"))
        return note


def _parts(whole: Sequence[_Each]) -> Iterator[Sequence[_Each]]:
    """So many at a time that what the reader writes meanwhile need not wait for all of them."""
    return (whole[start : start + AT_A_TIME] for start in range(0, len(whole), AT_A_TIME))


def _saying(note: Note, other: Note) -> Note:
    """A note that says what another version of it does; its colour stays."""
    return replace(note, body=other.body, target=other.target, extra=other.extra)


def _now() -> datetime:
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)
