"""When a note is said to be saved."""

from __future__ import annotations

from pathlib import Path
from threading import Semaphore

from pytestqt.qtbot import QtBot

from tearsheet import annotation, paths
from tearsheet.formats import load
from tearsheet.model import Article
from tearsheet.note import Note
from tearsheet.notes import Notebook
from tearsheet.ui.annotations import Annotations, Saving
from tests.ui.reader import note_paths


class SlowNotebook(Notebook):
    """On a disk that takes its time: a save begins when it is let."""

    def __init__(self, root: Path, article: Article) -> None:
        super().__init__(root, article)
        self.turns = Semaphore(0)

    def save(self, note: Note) -> tuple[Note, ...]:
        self.turns.acquire()
        return super().save(note)


def written() -> str:
    """The words of the note on the disk."""
    return "".join(annotation.from_json(path.read_bytes()).body for path in note_paths())


def test_a_note_edited_while_a_save_is_under_way_is_not_said_to_be_saved(qtbot: QtBot) -> None:
    article = load(paths.shipped_article())
    notebook = SlowNotebook(paths.notes_folder(), article)
    annotations = Annotations(notebook, article)
    note_id = annotations.add(None)
    said: list[tuple[Saving, str]] = []
    annotations.changed.connect(lambda changed: said.append((annotations.saving(changed), written())))
    for body in ("one", "one and two"):
        annotations.edit(note_id, body)
        annotations.save_now()
    notebook.turns.release()
    qtbot.waitUntil(lambda: written() == "one")
    notebook.turns.release()
    qtbot.waitUntil(lambda: annotations.saving(note_id) is Saving.SAVED)
    assert {words for saving, words in said if saving is Saving.SAVED} == {"one and two"}
