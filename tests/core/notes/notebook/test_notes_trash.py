"""The trash of notes: deleted, brought back, and gone when it is old."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tearsheet.errors import NoteError
from tearsheet.notes.notebook import Loaded, Notebook, new_note
from tests.core.notes.notebook.notebooks import (
    ARTICLE,
    ID,
    NOW,
    bodies,
    days_later,
    note,
    note_file,
    rewrite,
    written_elsewhere,
)


def test_a_deleted_note_lies_in_the_trash_with_the_time(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    book.delete(saved.id, now=NOW)
    (path,) = root.glob("*/trash/*.json")
    assert json.loads(path.read_text("utf-8"))["reader:trashed"] == "2026-11-23T18:30:45.123Z"
    assert bodies(root) == []


def test_a_restored_note_is_as_it_was(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    book.delete(saved.id)
    assert Notebook(root, ARTICLE).restore(saved.id) == (saved, ())
    assert Notebook(root, ARTICLE).load().notes == ((saved, ()),)
    assert list(root.glob("*/trash/*.json")) == []


def test_of_all_in_the_trash_only_the_note_that_comes_back_is_read(
    root: Path, book: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved, other = note(), note("another")
    for each in (saved, other):
        book.save(each)
        book.delete(each.id)
    (unread,) = root.glob(f"*/trash/*-{other.id[9:17]}.json")
    opened, before = list[str](), os.open

    def remember(path: str | Path, *arguments: int, **more: int) -> int:
        opened.append(str(path))
        return before(path, *arguments, **more)

    monkeypatch.setattr(os, "open", remember)
    book.restore(saved.id)
    assert opened
    assert str(unread) not in opened


def test_a_note_whose_file_in_the_trash_has_another_name_comes_back_too(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    book.delete(saved.id)
    (path,) = root.glob("*/trash/*.json")
    path.rename(path.with_name("mine.json"))
    assert Notebook(root, ARTICLE).restore(saved.id) == (saved, ())


def test_of_several_in_the_trash_the_last_deleted_comes_back(root: Path, book: Notebook) -> None:
    saved = note("first")
    book.save(saved)
    book.delete(saved.id, now=NOW)
    book.save(replace(saved, body="second"))
    book.delete(saved.id, now=NOW.replace(hour=19))
    assert book.restore(saved.id).note.body == "second"
    assert list(root.glob("*/trash/*.json")) == []


def test_a_live_note_is_not_replaced_by_the_one_in_the_trash(root: Path, book: Notebook) -> None:
    saved = note("old")
    book.save(saved)
    book.delete(saved.id)
    book.save(replace(saved, body="new"))
    assert book.restore(saved.id).note.body == "new"


def test_words_that_could_not_be_saved_go_to_the_trash_with_the_note(root: Path, book: Notebook) -> None:
    saved = note("saved")
    book.save(saved)
    book.delete(saved.id, unsaved=replace(saved, body="saved, and more"))
    assert bodies(root) == []
    assert book.restore(saved.id) == (replace(saved, body="saved, and more"), ())


def test_words_of_a_note_that_was_never_saved_go_to_the_trash(root: Path, book: Notebook) -> None:
    book.delete(ID, unsaved=new_note("only typed", None, note_id=ID))
    assert bodies(root) == []
    assert Notebook(root, ARTICLE).restore(ID).note.body == "only typed"


def test_both_versions_go_to_the_trash_and_come_back(root: Path, book: Notebook) -> None:
    saved = note("begun")
    book.save(saved)
    written_elsewhere(root, saved, "theirs")
    book.save(replace(saved, body="mine"))
    book.delete(saved.id)
    book.restore(saved.id)
    assert bodies(root) == ["mine", "theirs"]


def test_what_another_window_has_written_meanwhile_comes_back_with_the_note(
    root: Path, book: Notebook
) -> None:
    saved = note("begun")
    book.save(saved)
    written_elsewhere(root, saved, "theirs")
    book.delete(saved.id)
    assert book.restore(saved.id).note.body == "theirs"


def test_an_edit_elsewhere_of_a_note_deleted_here_is_a_note(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    path = note_file(root, saved)
    content = path.read_bytes()
    book.delete(saved.id)
    path.write_bytes(content)
    assert bodies(root) == ["A thought."]


def test_a_file_in_the_trash_without_its_stamp_is_a_note_again(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    path = note_file(root, saved)
    content = path.read_bytes()
    book.delete(saved.id)
    (thrown_away,) = root.glob("*/trash/*.json")
    thrown_away.write_bytes(content)
    assert bodies(root) == ["A thought."]
    assert (path.read_bytes(), thrown_away.exists()) == (content, False)


def test_conflict_copies_in_the_trash_are_brought_together(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    book.delete(saved.id, now=datetime.now(UTC))
    (path,) = root.glob("*/trash/*.json")
    shutil.copy(path, path.with_name(f"{path.stem}.sync-conflict-1.json"))
    content = path.read_bytes()
    assert Notebook(root, ARTICLE).load() == Loaded(())
    assert [(one, one.read_bytes()) for one in path.parent.glob("*.json")] == [(path, content)]


def test_what_was_old_in_the_trash_on_three_earlier_days_goes(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    book.delete(saved.id, now=NOW)
    assert days_later(root, 1, 29, 31, 31, 32, 33) == 1
    assert days_later(root, 34) == 0


def test_a_clock_that_was_set_ahead_removes_nothing_from_the_trash(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    book.delete(saved.id, now=NOW)
    assert days_later(root, 40, 40, 40) == 1
    assert book.restore(saved.id).note == saved


def test_days_that_are_still_to_come_were_a_wrong_clock_and_do_not_count(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    book.delete(saved.id, now=NOW)
    assert days_later(root, 4000, 4001, 4002, 31, 32, 33) == 1
    assert days_later(root, 34) == 0


def test_what_was_deleted_again_is_not_old(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    book.delete(saved.id, now=NOW)
    days_later(root, 31, 32, 33)
    book.restore(saved.id)
    book.delete(saved.id, now=NOW + timedelta(days=33))
    assert days_later(root, 64) == 1


def test_where_days_cannot_be_remembered_the_trash_is_kept(
    root: Path, book: Notebook, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tmp_path.joinpath("file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    saved = note()
    book.save(saved)
    book.delete(saved.id, now=NOW)
    assert days_later(root, 31, 32, 33, 34, 35) == 1


def test_a_stamp_that_is_no_moment_is_never_thirty_days_old(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    book.delete(saved.id)
    (path,) = root.glob("*/trash/*.json")
    rewrite(path, **{"reader:trashed": "0001-01-01"})
    Notebook(root, ARTICLE).load()
    assert path.exists()


def test_deleting_a_note_that_was_never_saved_does_nothing(root: Path, book: Notebook) -> None:
    book.delete(ID)
    assert not root.exists()


def test_a_note_that_is_not_in_the_trash_cannot_come_back(book: Notebook) -> None:
    with pytest.raises(NoteError, match="not in the trash"):
        book.restore(ID)
