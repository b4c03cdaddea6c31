"""Disks and folders that refuse a note: it is told, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tearsheet.errors import NoteError
from tearsheet.notes.note import Target, TextQuote
from tearsheet.notes.notebook import Notebook, new_note
from tests.core.notes.notebook.notebooks import (
    ARTICLE,
    NOW,
    bodies,
    days_later,
    note,
    put_copy,
    rewrite,
)


@contextmanager
def small_disk(folder: Path, options: str) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "x", folder], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("only root can mount a small disk")
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.mark.skipif(not shutil.which("mount"), reason="there is no mount command")
def test_a_full_disk_is_told_and_keeps_what_was_written(root: Path, book: Notebook) -> None:
    with small_disk(root, "size=64k"):
        saved = note("short")
        book.save(saved)
        with pytest.raises(NoteError, match=r"The note could not be saved: the disk is full \("):
            book.save(replace(saved, body="long " * 40_000))
        assert bodies(root) == ["short"]
        assert list(root.glob("*/~*")) == []


@pytest.mark.skipif(not shutil.which("mount"), reason="there is no mount command")
def test_a_read_only_disk_is_told(root: Path, book: Notebook) -> None:
    with small_disk(root, "size=64k"):
        book.save(note())
        subprocess.run(["mount", "-o", "remount,ro", root], check=True)
        assert bodies(root) == ["A thought."]
        with pytest.raises(NoteError, match="the disk is read-only"):
            book.save(note())


@contextmanager
def no_permission(folder: Path) -> Iterator[None]:
    folder.chmod(0)
    if os.geteuid() == 0:
        os.seteuid(65_534)
    try:
        yield
    finally:
        if os.getuid() == 0:
            os.seteuid(0)
        folder.chmod(0o700)


def test_a_folder_without_permission_is_told_and_not_taken_for_an_empty_one(
    root: Path, book: Notebook
) -> None:
    book.save(note())
    book.load()
    with no_permission(root), pytest.raises(NoteError, match=r"could not be .*: you have no permission"):
        book.load()
    with no_permission(root), pytest.raises(NoteError, match="could not be saved: you have no permission"):
        book.save(note())


@pytest.mark.parametrize("act", ["load", "save", "delete"])
def test_a_notes_folder_that_vanished_is_not_made_again(root: Path, book: Notebook, act: str) -> None:
    saved = note()
    book.save(saved)
    root.rename(root.with_name("away"))
    acts: dict[str, Callable[[], object]] = {
        "load": book.load,
        "save": lambda: book.save(saved),
        "delete": lambda: book.delete(saved.id),
    }
    with pytest.raises(NoteError, match="cannot be reached"):
        acts[act]()
    assert not root.exists()
    root.with_name("away").rename(root)
    assert bodies(root) == ["A thought."]


def test_a_chosen_folder_that_is_not_there_is_not_made(root: Path) -> None:
    chosen = Notebook(root, ARTICLE, may_make_root=False)
    for act in (chosen.load, lambda: chosen.save(note())):
        with pytest.raises(NoteError, match="Is its disk connected"):
            act()
    assert not root.exists()


def test_an_articles_folder_that_was_removed_is_made_again_for_a_note_that_is_edited(
    root: Path, book: Notebook
) -> None:
    saved = note()
    book.save(saved)
    (folder,) = root.iterdir()
    shutil.rmtree(folder)
    book.save(saved)
    assert bodies(root) == ["A thought."]


def test_an_articles_folder_that_went_is_told_and_not_taken_for_an_empty_one(
    root: Path, book: Notebook
) -> None:
    book.save(note())
    (folder,) = root.iterdir()
    folder.rename(root.with_name("away"))
    for act in (book.load, book.reload):
        with pytest.raises(NoteError, match="cannot be reached any more"):
            act()


@pytest.mark.skipif(not shutil.which("mount"), reason="there is no mount command")
def test_copies_on_a_read_only_disk_are_shown_together_and_left(root: Path, book: Notebook) -> None:
    with small_disk(root, "size=64k"):
        saved = note("begun")
        book.save(saved)
        copy = put_copy(root, saved)
        rewrite(copy, body=[{"type": "TextualBody", "value": "there"}])
        book.save(replace(saved, body="here"))
        subprocess.run(["mount", "-o", "remount,ro", root], check=True)
        loaded = Notebook(root, ARTICLE).load()
        assert (bodies(root), copy.exists()) == (["here", "there"], True)
        assert "could not be joined: the disk is read-only" in loaded.problems[0]


@pytest.mark.parametrize(
    ("body", "quoted", "sentence"),
    [
        ("x" * (1 << 20), "x", "Divide it into several notes"),
        ("x", "x" * (1 << 20), "Choose a shorter passage"),
    ],
)
def test_a_note_too_long_to_be_read_again_is_not_written(
    root: Path, book: Notebook, body: str, quoted: str, sentence: str
) -> None:
    with pytest.raises(NoteError, match=sentence):
        book.save(new_note(body, Target(TextQuote(quoted))))
    assert bodies(root) == []


def test_a_note_on_half_a_mebibyte_can_be_saved_and_deleted(root: Path, book: Notebook) -> None:
    saved = new_note("Long.", Target(TextQuote("ü" * (1 << 18))))
    book.save(saved)
    assert bodies(root) == ["Long."]
    book.delete(saved.id)
    assert book.restore(saved.id) == (saved, ())


@pytest.mark.skipif(not shutil.which("mount"), reason="there is no mount command")
def test_an_old_note_in_the_trash_of_a_read_only_disk_is_told(root: Path, book: Notebook) -> None:
    with small_disk(root, "size=64k"):
        saved = note()
        book.save(saved)
        book.delete(saved.id, now=NOW - timedelta(days=365))
        days_later(root, -1, 0, 1)
        subprocess.run(["mount", "-o", "remount,ro", root], check=True)
        (problem,) = Notebook(root, ARTICLE).load(now=NOW + timedelta(days=2)).problems
        assert "could not be removed from the trash: the disk is read-only" in problem


def test_copies_that_are_together_longer_than_a_note_are_shown_and_left(root: Path, book: Notebook) -> None:
    saved = note("here " * 150_000)
    book.save(saved)
    copy = put_copy(root, saved)
    rewrite(copy, body=[{"type": "TextualBody", "value": "there " * 125_000}])
    book.save(replace(saved, body="here, " * 125_000))
    loaded = Notebook(root, ARTICLE).load()
    assert {shown.body[:5] for shown in (loaded.notes[0].note, *loaded.notes[0].others)} == {"here,", "there"}
    assert "are together longer than a note can be" in loaded.problems[0]
    assert copy.exists()
