"""Notes out of files and into files, beside the work of the window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressDialog, QPushButton

from tearsheet import exchange
from tearsheet.anchoring import anchors
from tearsheet.article.model import Passage
from tearsheet.exchange import Form
from tearsheet.formats import load
from tearsheet.notes import notebook
from tearsheet.notes.locking import locked
from tearsheet.storage import paths
from tearsheet.storage.paths import shipped_article
from tests.ui.reader import Program, Reader, choosing, note_paths

MANY = 20
VERY_MANY = 230
IMPORTED = f"{MANY} notes imported."


def collected(folder: Path, count: int) -> Path:
    """A file with so many notes on the shipped article."""
    article = load(shipped_article())
    targets = (anchors.describe(article.text, Passage(start, start + 30)) for start in range(count))
    made = [notebook.new_note(f"Number {number}", target) for number, target in enumerate(targets)]
    path = folder / "notes.json"
    path.write_bytes(exchange.export(Form.JSON, article, made, {}))
    return path


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    """A file with many notes on the shipped article."""
    return collected(tmp_path, MANY)


def choose_to_import(reader: Reader, path: Path) -> None:
    """Press the key, choose a file, and be back in the article."""
    with choosing(path):
        reader.press("Ctrl+Shift+I")
    reader.window.activateWindow()  # as a window manager does
    reader.wait(reader.view.hasFocus)


def test_the_window_answers_keys_while_an_import_waits_for_the_disk(reader: Reader, collection: Path) -> None:
    with locked(paths.runtime_folder(), paths.notes_folder()):
        choose_to_import(reader, collection)
        before = reader.caret()
        reader.press("j")
        assert (reader.caret() != before, note_paths()) == (True, [])
    reader.wait(lambda: reader.message() == IMPORTED)
    assert len(note_paths()) == MANY


def test_what_is_here_already_is_not_imported_again(reader: Reader, collection: Path) -> None:
    choose_to_import(reader, collection)
    reader.wait(lambda: reader.message() == IMPORTED)
    choose_to_import(reader, collection)
    reader.wait(lambda: reader.message() == "All notes in this file are here already.")
    assert len(note_paths()) == MANY


def test_notes_are_exported_with_what_was_typed_last(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    reader.press("n")
    reader.type("Just now")
    with choosing(path):
        reader.press("Ctrl+E")
    reader.wait(lambda: reader.message() == "1 note written to notes.json")
    assert json.loads(path.read_text())["first"]["items"][0]["body"][0]["value"] == "Just now"


def test_an_import_that_takes_long_can_be_stopped_and_undone(reader: Reader, tmp_path: Path) -> None:
    with locked(paths.runtime_folder(), paths.notes_folder()):
        choose_to_import(reader, collected(tmp_path, VERY_MANY))
        progress = reader.window.findChild(QProgressDialog)
        assert isinstance(progress, QProgressDialog)
        reader.wait(progress.isVisible)
        assert "notes.json" in progress.labelText()
        next(iter(progress.findChildren(QPushButton))).click()
    reader.wait(lambda: "stopped" in reader.message())
    taken = len(note_paths())
    assert 0 < taken < VERY_MANY
    assert reader.message() == (
        f"{taken} notes imported. The import was stopped: {VERY_MANY - taken} notes left out."
    )
    reader.window.activateWindow()  # as a window manager does
    reader.wait(reader.view.hasFocus)
    reader.press("Ctrl+Z")
    reader.wait(lambda: note_paths() == [])


def test_what_is_written_during_an_import_is_saved_before_the_last_of_it(
    reader: Reader, tmp_path: Path
) -> None:
    with locked(paths.runtime_folder(), paths.notes_folder()):
        choose_to_import(reader, collected(tmp_path, VERY_MANY))
        reader.press("n")
        reader.type("Mine")
        reader.window.notes.annotations.stored.save_now()
    reader.wait(lambda: len(note_paths()) == VERY_MANY + 1)
    in_order = sorted(note_paths(), key=lambda path: path.stat().st_mtime_ns)
    [mine] = [place for place, path in enumerate(in_order) if b'"Mine"' in path.read_bytes()]
    assert mine < VERY_MANY / 2


@pytest.mark.parametrize("count", [MANY, VERY_MANY])
def test_a_window_that_is_closed_during_an_import_takes_in_what_does_not_take_long(
    program: Program, tmp_path: Path, count: int
) -> None:
    reader = program.read()
    choose_to_import(reader, collected(tmp_path, count))
    reader.window.close()
    assert (len(note_paths()) == count) is (count == MANY)
