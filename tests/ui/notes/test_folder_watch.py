"""What happens to the folder of notes while a window is open."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tearsheet.formats import load
from tearsheet.notes.notebook import Notebook
from tearsheet.storage import paths
from tearsheet.ui.notes.folder_watch import LOOK_AGAIN_MS, FolderWatch
from tests.ui.reader import Reader, note_paths, save_and_wait

SOON = LOOK_AGAIN_MS * 2 // 3
"""Milliseconds; later it would be looked at without being told of any change."""


@pytest.fixture
def watching(reader: Reader) -> Reader:
    """A reader with a note, whose folders are watched."""
    reader.press("n")
    reader.type("Mine")
    reader.press("Esc")
    reader.wait_for_saved()
    reader.wait(lambda: reader.window.findChild(FolderWatch) is not None)
    save_and_wait(reader.window.notes.annotations.stored)
    return reader


@pytest.fixture
def away(watching: Reader) -> Iterator[Path]:
    """The folder of notes, renamed; another one stands in its place."""
    root = paths.notes_folder()
    renamed = root.with_name("away")
    root.rename(renamed)
    root.mkdir()
    yield renamed
    assert [path.read_text().count("Mine") for path in renamed.glob("*/2*.json")] == [1]


def test_a_folder_made_anew_is_seen_when_notes_come_into_it(watching: Reader, away: Path) -> None:
    root = paths.notes_folder()
    shutil.copytree(away, root, dirs_exist_ok=True)
    other = Notebook(root, load(paths.shipped_article()))
    note = other.load().notes[0].note
    other.save(type(note)(note.id, note.created, note.modified, "Theirs", seen=note.seen))
    watching.wait(lambda: watching.cards() == ["Whole article: Theirs"])


def test_notes_stay_in_the_window_while_their_folder_is_away(watching: Reader, away: Path) -> None:
    watching.wait(lambda: "cannot be reached any more" in watching.message())
    assert watching.cards() == ["Whole article: Mine"]


def test_what_is_typed_while_the_folder_is_away_lies_in_the_new_one(watching: Reader, away: Path) -> None:
    watching.press("F6", "F2")
    watching.type(" too")
    watching.press("Esc")
    watching.wait_for_saved()
    [path] = note_paths()
    assert "Mine too" in path.read_text()


def test_a_folder_that_comes_back_brings_its_notes_along(watching: Reader, away: Path) -> None:
    root = paths.notes_folder()
    watching.wait(lambda: "cannot be reached any more" in watching.message())
    root.rmdir()
    shutil.copytree(away, root)
    watching.wait(lambda: not watching.window.notes.annotations.stored.trouble)
    assert watching.cards() == ["Whole article: Mine"]


@pytest.fixture
def watched(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[FolderWatch, Path]]:
    """A watch that has told everything, on a folder of notes with that of an article in it."""
    root = tmp_path / "data" / "notes"
    (root / "article").mkdir(parents=True)
    parent = QObject()
    watch = FolderWatch(root, parent)
    with qtbot.waitSignal(watch.changed, timeout=SOON):
        watch.look_at([root, root / "article"])
    yield watch, root
    parent.deleteLater()


def test_a_folder_renamed_away_is_told(qtbot: QtBot, watched: tuple[FolderWatch, Path]) -> None:
    watch, root = watched
    with qtbot.waitSignal(watch.changed, timeout=SOON):
        root.rename(root.with_name("away"))


def test_what_comes_into_a_folder_that_was_made_anew_is_told(
    qtbot: QtBot, watched: tuple[FolderWatch, Path]
) -> None:
    watch, root = watched
    with qtbot.waitSignal(watch.changed, timeout=SOON):
        root.rename(root.with_name("away"))
        root.mkdir()
    with qtbot.waitSignal(watch.changed, timeout=SOON):
        (root / "article").mkdir()


def test_a_folder_whose_way_is_made_step_by_step_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    parent, root = QObject(), tmp_path / "data" / "program" / "notes"
    watch = FolderWatch(root, parent)
    for folder in (*reversed(root.parents[:2]), root):
        with qtbot.waitSignal(watch.changed, timeout=SOON):
            folder.mkdir()
    parent.deleteLater()


def test_what_happens_beside_the_folder_is_not_told(qtbot: QtBot, watched: tuple[FolderWatch, Path]) -> None:
    watch, root = watched
    with qtbot.assertNotEmitted(watch.changed, wait=500):
        (root.parent / "something").mkdir()
