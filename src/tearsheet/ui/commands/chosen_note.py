"""What the reader does with the note whose card has the keys, and with the order of all."""

from __future__ import annotations

from tearsheet import tr
from tearsheet.ui.notes.window_notes import WindowNotes

NO_NOTE = tr("Choose a note first; F9 shows them")


def go_to_passage(notes: WindowNotes) -> None:
    """Show its passage."""
    if note_id := _asked(notes):
        notes.go_to_note(note_id)


def write(notes: WindowNotes) -> None:
    """Write in it."""
    if note_id := _asked(notes):
        notes.panel.edit(note_id)


def attach(notes: WindowNotes) -> None:
    """Let it be about what is selected in the article."""
    if note_id := _asked(notes):
        notes.attach(note_id)


def choose_version(notes: WindowNotes, key: str) -> None:
    """Do what a key of the list does that chooses between its versions."""
    if _asked(notes) and not notes.panel.take_choice(key):
        notes.said.emit(tr("This note has no such version"))


def sort(notes: WindowNotes) -> None:
    """Go to the notes, by time instead of place, or the other way round."""
    notes.take_focus()
    notes.panel.change_order()


def _asked(notes: WindowNotes) -> str:
    """Its id; says so where no note has the keys."""
    note_id = notes.focused_note()
    if not note_id:
        notes.said.emit(NO_NOTE)
    return note_id
