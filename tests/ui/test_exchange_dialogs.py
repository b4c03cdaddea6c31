"""Notes out of files and into files, beside the work of the window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tearsheet import anchoring, exchange, notes, paths
from tearsheet.exchange import Form
from tearsheet.formats import load
from tearsheet.locking import locked
from tearsheet.model import Passage
from tearsheet.paths import shipped_article
from tests.ui.reader import Reader, choosing, note_paths

MANY = 20
IMPORTED = f"{MANY} notes imported."


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    """A file with many notes on the shipped article."""
    article = load(shipped_article())
    targets = (anchoring.describe(article.text, Passage(start, start + 30)) for start in range(MANY))
    made = [notes.new_note(f"Number {number}", target) for number, target in enumerate(targets)]
    path = tmp_path / "notes.json"
    path.write_bytes(exchange.export(Form.JSON, article, made, {}))
    return path


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
