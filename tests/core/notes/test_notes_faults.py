"""What may go wrong around the folder of notes; no word is lost by it, and nothing foreign is touched."""

from __future__ import annotations

import errno
import json
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.errors import NoteError
from tearsheet.notes.note import Note
from tearsheet.notes.notebook import Notebook, new_note

ARTICLE = Article(
    "Troops Withdrawn",
    (Block(BlockKind.PARAGRAPH, "One thing was said."),),
    Source(None, "text/plain", "utf-8"),
)
AGES = timedelta(days=9_000)


@pytest.fixture(autouse=True)
def runtime_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "notes"


@pytest.fixture
def book(root: Path) -> Notebook:
    return Notebook(root, ARTICLE)


def texts(root: Path) -> list[str]:
    loaded = Notebook(root, ARTICLE).load()
    return sorted(note.body for shown in loaded.notes for note in (shown.note, *shown.others))


def file_of(root: Path) -> Path:
    (path,) = root.glob("*/2*.json")
    return path


def set_text(path: Path, text: str) -> None:
    """Change a note's text by hand, as in an editor."""
    stated = json.loads(path.read_text("utf-8"))
    stated["body"][0]["value"] = text
    path.write_text(json.dumps(stated, indent=4), "utf-8")


# Clocks


def set_back(note: Note) -> Note:
    return replace(note, created=note.created - AGES, modified=note.modified - AGES)


def test_an_edit_made_after_the_clock_was_set_back_replaces_what_it_was_made_from(
    root: Path, book: Notebook
) -> None:
    begun = new_note("begun", None)
    book.save(begun)
    fresh = Notebook(root, ARTICLE)
    (shown,) = fresh.load().notes
    saved = fresh.save(replace(shown.note, body="ended", modified=begun.modified - AGES))
    assert (saved.note.body, saved.others) == ("ended", ())
    assert saved.note.modified >= begun.modified
    assert texts(root) == ["ended"]


def test_a_note_from_a_clock_that_was_ages_ahead_can_still_be_edited_and_deleted(
    root: Path, book: Notebook
) -> None:
    begun = new_note("begun", None)
    book.save(replace(begun, modified=begun.modified + AGES))
    fresh = Notebook(root, ARTICLE)
    (shown,) = fresh.load().notes
    fresh.save(replace(shown.note, body="ended"))
    assert texts(root) == ["ended"]
    fresh.delete(begun.id, now=begun.created - AGES)
    assert texts(root) == []


def test_edits_on_two_devices_are_both_kept_though_one_clock_is_ages_behind(
    root: Path, book: Notebook
) -> None:
    book.save(set_back(new_note("begun", None)))
    other = Notebook(root, ARTICLE)
    (mine,), (theirs,) = book.load().notes, other.load().notes
    other.save(replace(theirs.note, body="there", modified=theirs.note.modified + AGES))
    book.save(replace(mine.note, body="here"))
    assert texts(root) == ["here", "there"]


# Hands


def test_a_text_that_was_changed_by_hand_is_shown_in_place_of_the_old_one(root: Path, book: Notebook) -> None:
    book.save(new_note("begun", None))
    set_text(file_of(root), "mended by hand")
    assert texts(root) == ["mended by hand"]


def test_what_is_typed_while_the_file_is_changed_by_hand_stands_beside_that(
    root: Path, book: Notebook
) -> None:
    begun = new_note("begun", None)
    book.save(begun)
    set_text(file_of(root), "mended by hand")
    book.save(replace(begun, body="typed on"))
    assert texts(root) == ["mended by hand", "typed on"]


def test_a_note_whose_file_was_broken_by_hand_meanwhile_is_written_again_and_the_broken_file_kept(
    root: Path, book: Notebook
) -> None:
    begun = new_note("begun", None)
    book.save(begun)
    path = file_of(root)
    path.write_text('{"half": ', "utf-8")
    book.save(replace(begun, body="typed on"))
    assert texts(root) == ["typed on"]
    (kept,) = path.parent.glob(f"unreadable-*-{path.name}")
    assert kept.read_text("utf-8") == '{"half": '


def test_a_file_that_was_renamed_by_hand_is_the_same_note(root: Path, book: Notebook) -> None:
    book.save(new_note("begun", None))
    path = file_of(root)
    path.rename(path.with_name("what I think.json"))
    fresh = Notebook(root, ARTICLE)
    (shown,) = fresh.load().notes
    fresh.save(replace(shown.note, body="ended"))
    assert texts(root) == ["ended"]


# Foreign files and folders


def test_what_is_not_ours_in_the_folder_is_neither_changed_nor_complained_about(
    root: Path, book: Notebook
) -> None:
    begun = new_note("begun", None)
    book.save(begun)
    folder = file_of(root).parent
    foreign = [root / ".stfolder" / "x", root / ".DS_Store", folder / ".git" / "HEAD", folder / "picture.png"]
    for path in foreign:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"\xff")
    book.save(replace(begun, body="ended"))
    book.delete(begun.id)
    assert Notebook(root, ARTICLE).load().problems == ()
    assert [path.read_bytes() for path in foreign] == [b"\xff"] * 4


def test_a_file_in_the_place_of_the_trash_refuses_a_deletion_and_is_left(root: Path, book: Notebook) -> None:
    begun = new_note("begun", None)
    book.save(begun)
    blocker = file_of(root).with_name("trash")
    blocker.write_text("mine")
    with pytest.raises(NoteError, match="a file stands where a folder should be"):
        book.delete(begun.id)
    blocker = blocker.rename(root / "mine")
    assert (texts(root), blocker.read_text()) == (["begun"], "mine")


def test_a_file_in_the_place_of_the_notes_folder_is_told_and_left(root: Path, book: Notebook) -> None:
    root.write_text("mine")
    with pytest.raises(NoteError, match="The note could not be saved"):
        book.save(new_note("begun", None))
    assert root.read_text() == "mine"


# A full disk


@pytest.fixture
def full_disk(root: Path) -> Iterator[Path]:
    """A disk of 64 KiB for the notes; `fill` takes the room that is left."""
    root.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", "size=64k", "x", str(root)]
    if not shutil.which("mount") or subprocess.run(mounting, capture_output=True, check=False).returncode:
        pytest.skip("only root can mount a small disk")
    try:
        yield root
    finally:
        subprocess.run(["umount", root], check=True)


def fill(disk: Path) -> None:
    try:
        with (disk / "ballast").open("wb", buffering=0) as file:
            while file.write(bytes(4096)):
                pass
    except OSError as error:
        assert error.errno == errno.ENOSPC
    else:
        pytest.fail("the disk has no end")


def test_both_sides_of_a_conflict_are_shown_on_a_full_disk_and_stay(full_disk: Path) -> None:
    book = Notebook(full_disk, ARTICLE)
    begun = new_note("here", None)
    book.save(begun)
    path = file_of(full_disk)
    copy = Path(shutil.copy(path, path.with_name(f"{path.stem} (conflicted copy).json")))
    set_text(copy, "there")
    book.save(replace(begun, body="here, too"))
    fill(full_disk)
    assert texts(full_disk) == ["here, too", "there"]
    (full_disk / "ballast").unlink()
    assert texts(full_disk) == ["here, too", "there"]


def test_a_note_that_cannot_be_deleted_on_a_full_disk_is_where_it_was(full_disk: Path) -> None:
    book = Notebook(full_disk, ARTICLE)
    begun = new_note("begun", None)
    book.save(begun)
    fill(full_disk)
    with pytest.raises(NoteError, match="could not be deleted: the disk is full"):
        book.delete(begun.id)
    assert texts(full_disk) == ["begun"]
    (full_disk / "ballast").unlink()
    book.delete(begun.id)
    assert texts(full_disk) == []


def test_a_file_where_the_trash_should_be_hides_no_note(root: Path, book: Notebook) -> None:
    book.save(new_note("kept", None))
    trash = file_of(root).parent / "trash"
    trash.write_text("in the way")
    loaded = Notebook(root, ARTICLE).load()
    assert [shown.note.body for shown in loaded.notes] == ["kept"]
    assert [str(trash) in problem for problem in loaded.problems] == [True]
    assert trash.read_text() == "in the way"
