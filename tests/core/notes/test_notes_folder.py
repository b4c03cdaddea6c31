"""The folder of all notes as a whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tearsheet.errors import NoteError
from tearsheet.formats import load
from tearsheet.notes import notes_folder
from tearsheet.notes.notebook import Notebook, new_note
from tearsheet.storage.paths import shipped_article


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder with two notes and one that is deleted."""
    notebook = Notebook(tmp_path / "source", load(shipped_article()))
    for body in ("one", "two", "three"):
        note = notebook.save(new_note(body, None)).note
    notebook.delete(note.id)
    return tmp_path / "source"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    made = tmp_path / "target"
    made.mkdir()
    return made


def contents(root: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and path.name != ".keep"
    }


def test_all_notes_are_copied_the_deleted_ones_too(source: Path, target: Path) -> None:
    before = contents(source)
    assert notes_folder.copy(source, target) == 2
    assert contents(target) == contents(source) == before
    assert len(before) == 4


def test_copies_are_for_their_owner_alone(source: Path, target: Path) -> None:
    notes_folder.copy(source, target)
    modes = {path.stat().st_mode & 0o777 for path in target.rglob("*")}
    assert modes == {0o600, 0o700}


def test_a_copy_that_was_broken_off_is_gone_on_with(source: Path, target: Path) -> None:
    notes_folder.copy(source, target)
    next(target.glob("*/2*.json")).unlink()
    notes_folder.copy(source, target)
    assert contents(target) == contents(source)


def test_another_note_of_the_same_name_is_left_and_told(source: Path, target: Path) -> None:
    notes_folder.copy(source, target)
    there = next(target.glob("*/2*.json"))
    there.write_bytes(b"precious")
    with pytest.raises(NoteError, match=there.name):
        notes_folder.copy(source, target)
    assert there.read_bytes() == b"precious"


def test_what_both_folders_say_of_an_article_is_united(source: Path, target: Path) -> None:
    notes_folder.copy(source, target)
    described = next(target.glob("*/article.json"))
    members = json.loads(described.read_text())
    described.write_text(json.dumps({**members, "urls": ["https://a.example/1"]}))
    assert notes_folder.copy(source, target) == 2
    united = json.loads(described.read_text())
    assert (united["urls"], united["texts"]) == (["https://a.example/1"], members["texts"])
    assert len(list(target.glob("*/article*"))) == 1


def test_a_file_that_is_too_large_does_not_keep_the_others_back(
    source: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notes_folder, "_LARGEST", 4_000)
    (next(source.iterdir()) / "0000-big.json").write_bytes(bytes(5_000))
    with pytest.raises(NoteError, match=r"1 of the files .* 0000-big\.json"):
        notes_folder.copy(source, target)
    assert notes_folder.missing(source, target) == 1


def test_links_and_temporary_files_are_not_copied(source: Path, target: Path) -> None:
    before = contents(source)
    folder = next(source.iterdir())
    (folder / "2026-link.json").symlink_to("/etc/hostname")
    (folder / "~x.json.1.0a0b0c0d.tmp").write_text("half")
    (source / "linked--0123456789ab").symlink_to(folder)
    notes_folder.copy(source, target)
    assert contents(target) == before


def test_a_folder_that_is_away_is_told_and_not_made(source: Path, tmp_path: Path) -> None:
    with pytest.raises(NoteError, match="cannot be reached"):
        notes_folder.copy(source, tmp_path / "away")
    assert not (tmp_path / "away").exists()


def test_notes_are_counted_without_the_deleted_ones(source: Path) -> None:
    assert (notes_folder.count(source), notes_folder.count(source / "absent")) == (2, 0)
