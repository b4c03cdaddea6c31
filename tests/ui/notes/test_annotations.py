"""When a note is said to be saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Semaphore

from pytestqt.qtbot import QtBot

from tearsheet.article.model import Article
from tearsheet.errors import NoteError
from tearsheet.formats import load
from tearsheet.notes import annotation
from tearsheet.notes.note import Note, Versions
from tearsheet.notes.notebook import Notebook, new_note
from tearsheet.storage import paths
from tearsheet.ui.notes.anchored_notebook import ArrivingNotes
from tearsheet.ui.notes.annotations import Annotations
from tearsheet.ui.notes.saving import Saving
from tests.ui.reader import note_paths, save_and_wait


class SlowNotebook(Notebook):
    """On a disk that takes its time: a save begins when it is let."""

    def __init__(self, root: Path, article: Article) -> None:
        super().__init__(root, article)
        self.turns = Semaphore(0)

    def save(self, note: Note, *, is_resolving: bool = False) -> Versions:
        self.turns.acquire()
        return super().save(note, is_resolving=is_resolving)


def written() -> str:
    """The words of the note on the disk."""
    return "".join(annotation.from_json(path.read_bytes()).body for path in note_paths())


def test_a_note_edited_while_a_save_is_under_way_is_not_said_to_be_saved(qtbot: QtBot) -> None:
    article = load(paths.shipped_article())
    notebook = SlowNotebook(paths.notes_folder(), article)
    annotations = Annotations(notebook, article)
    note_id = annotations.add(None)
    said: list[tuple[Saving, str]] = []
    annotations.stored.changed.connect(
        lambda changed: said.append((annotations.stored.saving(changed), written()))
    )
    for body in ("one", "one and two"):
        annotations.edit(note_id, body)
        annotations.stored.save_now()
    notebook.turns.release()
    qtbot.waitUntil(lambda: written() == "one", timeout=60_000)
    notebook.turns.release()
    qtbot.waitUntil(lambda: annotations.stored.saving(note_id) is Saving.SAVED, timeout=60_000)
    assert {words for saving, words in said if saving is Saving.SAVED} == {"one and two"}


class ShakyNotebook(Notebook):
    """On a disk that takes notes only when it is well."""

    is_well = True

    def save(self, note: Note, *, is_resolving: bool = False) -> Versions:
        if not self.is_well:
            raise NoteError("The disk is full.")
        return super().save(note, is_resolving=is_resolving)

    def delete(self, note_id: str, *, unsaved: Note | None = None, now: datetime | None = None) -> None:
        if not self.is_well:
            raise NoteError("The disk is full.")
        super().delete(note_id, unsaved=unsaved, now=now)


def shaky() -> tuple[ShakyNotebook, Annotations]:
    """Notes on such a disk."""
    article = load(paths.shipped_article())
    notebook = ShakyNotebook(paths.notes_folder(), article)
    return notebook, Annotations(notebook, article)


def test_typing_is_tried_at_once_while_the_next_attempt_is_far_off(qtbot: QtBot) -> None:
    notebook, annotations = shaky()
    notebook.is_well = False
    note_id = annotations.add(None)
    annotations.edit(note_id, "one")
    for _ in range(4):
        save_and_wait(annotations.stored)
    assert annotations.stored.trouble == "The disk is full."
    notebook.is_well = True
    annotations.edit(note_id, "one and two")
    qtbot.waitUntil(lambda: annotations.stored.saving(note_id) is Saving.SAVED, timeout=60_000)
    assert (written(), annotations.stored.trouble) == ("one and two", "")


def test_many_notes_that_fail_together_are_one_failure(qtbot: QtBot) -> None:
    notebook, annotations = shaky()
    notebook.is_well = False
    note_ids = [annotations.add(None) for _ in range(5)]
    for note_id in note_ids:
        annotations.edit(note_id, "one")
    save_and_wait(annotations.stored)
    notebook.is_well = True
    qtbot.waitUntil(
        annotations.stored.is_all_saved, timeout=60_000
    )  # the first attempt comes after one second


def test_a_note_that_was_never_saved_goes_to_the_trash_with_its_words(qtbot: QtBot) -> None:
    notebook, annotations = shaky()
    note_id = annotations.add(None)
    save_and_wait(annotations.stored)
    notebook.is_well = False
    annotations.edit(note_id, "precious")
    save_and_wait(annotations.stored)
    notebook.is_well = True
    annotations.delete(note_id)
    save_and_wait(annotations.stored)
    [trashed] = paths.notes_folder().glob("*/trash/*.json")
    assert annotation.from_json(trashed.read_bytes()).body == "precious"


def test_a_note_that_can_be_neither_saved_nor_deleted_is_there_and_unsaved(qtbot: QtBot) -> None:
    notebook, annotations = shaky()
    note_id = annotations.add(None)
    notebook.is_well = False
    annotations.edit(note_id, "precious")
    annotations.delete(note_id)
    save_and_wait(annotations.stored)
    assert annotations.stored.table.note(note_id).body == "precious"
    assert not annotations.stored.is_all_saved()
    notebook.is_well = True
    save_and_wait(annotations.stored)
    assert (written(), annotations.stored.is_all_saved()) == ("precious", True)


def test_a_deletion_undone_shows_what_another_window_made_of_the_note(qtbot: QtBot) -> None:
    _, annotations = shaky()
    note_id = annotations.add(None)
    annotations.edit(note_id, "one")
    save_and_wait(annotations.stored)
    other = Notebook(paths.notes_folder(), load(paths.shipped_article()))
    other.save(replace(other.load().notes[0].note, body="one and theirs"))
    annotations.delete(note_id)
    annotations.undo()
    save_and_wait(annotations.stored)
    assert annotations.stored.table.note(note_id).body == "one and theirs"


def test_a_note_without_text_yet_says_nothing_of_saving(qtbot: QtBot) -> None:
    _, annotations = shaky()
    assert annotations.stored.saving(annotations.add(None)) == ""


def imported(qtbot: QtBot, *bodies: str) -> tuple[ShakyNotebook, Annotations]:
    """A notebook with notes that came from elsewhere."""
    notebook, annotations = shaky()
    annotations.stored.take_in(lambda _: ArrivingNotes(tuple(new_note(body, None) for body in bodies)))
    qtbot.waitUntil(lambda: len(annotations.stored.table.notes()) == len(bodies), timeout=60_000)
    return notebook, annotations


def bodies_of(annotations: Annotations) -> set[str]:
    return {note.body for note in annotations.stored.table.notes()}


def test_imported_notes_that_cannot_be_deleted_are_all_there_again(qtbot: QtBot) -> None:
    notebook, annotations = imported(qtbot, "one", "two", "three")
    notebook.is_well = False
    annotations.undo()
    assert bodies_of(annotations) == set()
    save_and_wait(annotations.stored)
    assert bodies_of(annotations) == {"one", "two", "three"}
    assert "The disk is full." in annotations.stored.trouble
    assert len(note_paths()) == 3


def test_an_import_that_is_done_again_is_saved_once_the_disk_has_all_of_it(qtbot: QtBot) -> None:
    _, annotations = imported(qtbot, "one", "two", "three")
    annotations.undo()
    save_and_wait(annotations.stored)
    assert note_paths() == []
    next(paths.notes_folder().glob("*/trash/*.json")).unlink()
    annotations.redo()
    assert bodies_of(annotations) == {"one", "two", "three"}
    assert not annotations.stored.is_all_saved()
    annotations.stored.worker.wait()
    save_and_wait(annotations.stored)
    assert len(note_paths()) == 3
    assert annotations.stored.is_all_saved()


def test_an_import_undone_once_more_before_the_disk_has_answered_stays_undone(qtbot: QtBot) -> None:
    _, annotations = imported(qtbot, "one", "two", "three")
    annotations.undo()
    annotations.redo()
    annotations.undo()
    save_and_wait(annotations.stored)
    assert (bodies_of(annotations), note_paths()) == (set(), [])
