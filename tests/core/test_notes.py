"""The folder of notes: saved, loaded, deleted, brought back, and never lost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tearsheet import anchoring
from tearsheet.errors import NoteError
from tearsheet.model import Article, Block, BlockKind, Passage, Source
from tearsheet.note import Colour, Note
from tearsheet.notes import Notebook, new_note

ARTICLE = Article(
    "Troops Withdrawn",
    (Block(BlockKind.PARAGRAPH, "One thing was said 😀."), Block(BlockKind.PARAGRAPH, "Another was done.")),
    Source(None, "text/plain", "utf-8"),
)
NOW = datetime(2026, 11, 23, 18, 30, 45, 123_456, tzinfo=UTC)
ID = "urn:uuid:69883899-34f2-46f4-ba04-878905dd8b20"


Putting = Callable[[Path], None]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "data" / "notes"


@pytest.fixture
def book(root: Path) -> Notebook:
    return Notebook(root, ARTICLE)


def note(body: str = "A thought.", start: int = 4) -> Note:
    target = anchoring.describe(ARTICLE.text, Passage(start, start + 5))
    return new_note(body, target, now=NOW)


def note_file(root: Path, saved: Note) -> Path:
    (path,) = root.glob(f"*/*-{saved.id[9:17]}.json")
    return path


def bodies(root: Path) -> list[str]:
    return sorted(shown.body for shown in Notebook(root, ARTICLE).load().notes)


def rewrite(path: Path, **members: object) -> None:
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | members), "utf-8")


# Saving and loading


def test_a_new_note_has_whole_milliseconds_and_an_id_of_its_own() -> None:
    assert note().created == note().modified == NOW.replace(microsecond=123_000)
    assert note().id != note().id
    assert new_note("", None, note_id=ID).id == ID


def test_a_saved_note_is_loaded_as_it_was(root: Path, book: Notebook) -> None:
    saved = note("Grüße 😀\n\n* a\n\x00\u202e")
    assert book.save(saved) == ()
    assert Notebook(root, ARTICLE).load().notes == (saved,)


def test_a_note_is_a_private_file_in_the_articles_folder(root: Path, book: Notebook) -> None:
    book.save(new_note("x", None, now=NOW, note_id=ID))
    (folder,) = root.iterdir()
    assert folder.name.startswith("troops-withdrawn--")
    assert sorted(path.name for path in folder.iterdir()) == [
        "2026-11-23T183045Z-69883899.json",
        "article.json",
    ]
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    assert {path.stat().st_mode & 0o777 for path in (folder, root)} == {0o700}


def test_notes_come_by_place_then_by_creation_those_on_the_whole_article_first(
    root: Path, book: Notebook
) -> None:
    later = replace(note("b"), created=NOW.replace(hour=20), modified=NOW.replace(hour=20))
    whole, first, last = new_note("d", None), note("a"), note("c", start=10)
    for one in (last, later, whole, first):
        book.save(one)
    assert [shown.body for shown in Notebook(root, ARTICLE).load().notes] == ["d", "a", "b", "c"]


def test_loading_makes_nothing(root: Path, book: Notebook, tmp_path: Path) -> None:
    assert book.load().notes == ()
    assert list(tmp_path.iterdir()) == []


def test_an_edited_note_keeps_its_file(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    path = note_file(root, saved)
    book.save(replace(saved, body="Another thought."))
    assert (bodies(root), list(path.parent.glob("2026*"))) == (["Another thought."], [path])


def test_the_same_article_in_another_place_has_the_same_notes(root: Path, book: Notebook) -> None:
    book.save(note())
    moved = replace(ARTICLE, source=Source(Path("/elsewhere/copy.txt"), "text/plain", "utf-16"))
    assert len(Notebook(root, moved).load().notes) == 1
    assert Notebook(root, replace(ARTICLE, body=ARTICLE.body[:1])).load().notes == ()


def test_a_folder_that_was_renamed_before_its_key_is_still_the_articles(root: Path, book: Notebook) -> None:
    book.save(note("a"))
    (folder,) = root.iterdir()
    folder.rename(root / f"kosovo--{folder.name[-12:]}")
    Notebook(root, ARTICLE).save(note("b"))
    assert (bodies(root), len(list(root.iterdir()))) == (["a", "b"], 1)


def test_two_notes_that_would_have_one_file_name_have_two_files(root: Path, book: Notebook) -> None:
    for end in ("0", "1"):
        book.save(new_note(end, None, now=NOW, note_id=ID[:-1] + end))
    assert bodies(root) == ["0", "1"]


def test_a_note_that_is_edited_keeps_the_text_that_its_place_counts_in(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    path = note_file(root, saved)
    target = json.loads(path.read_text("utf-8"))["target"]
    rewrite(path, target=target | {"source": "urn:sha256:0"})
    fresh = Notebook(root, ARTICLE)
    fresh.save(replace(fresh.load().notes[0], body="x"))
    assert json.loads(path.read_text("utf-8"))["target"]["source"] == "urn:sha256:0"
    fresh.save(replace(saved, target=note(start=12).target))
    assert len(json.loads(path.read_text("utf-8"))["target"]["source"]) == len("urn:sha256:") + 64


def test_the_folder_says_which_article_it_is_about_and_keeps_what_others_say(
    root: Path, book: Notebook
) -> None:
    book.save(note())
    (path,) = root.glob("*/article.json")
    rewrite(path, texts=["0"], title="Renamed", shelf=7)
    Notebook(root, ARTICLE).save(note())
    said = json.loads(path.read_text("utf-8"))
    assert (said["texts"][0], len(said["texts"]), said["title"], said["shelf"]) == ("0", 2, "Renamed", 7)


@pytest.mark.parametrize("content", ["{", "[]"])
def test_a_broken_description_of_the_article_is_kept_and_made_again(
    root: Path, book: Notebook, content: str
) -> None:
    book.save(note())
    (path,) = root.glob("*/article.json")
    path.write_text(content)
    Notebook(root, ARTICLE).save(note())
    assert json.loads(path.read_text("utf-8"))["title"] == "Troops Withdrawn"
    assert path.with_name("unreadable-article.json").read_text() == content


# Files that are no notes


@pytest.mark.parametrize(
    "name",
    [
        ".x.json",
        "~x.json.9.0123abcd.tmp",
        "x.json~",
        "x.json.tmp",
        "article.json",
        "article (conflict).json",
        "x.txt",
    ],
)
def test_files_that_only_look_like_notes_are_passed_by(root: Path, book: Notebook, name: str) -> None:
    book.save(note())
    (folder,) = root.iterdir()
    (folder / name).write_text("nonsense")
    assert Notebook(root, ARTICLE).load().problems == ()


def put_broken(path: Path) -> None:
    path.write_text("{")


def put_folder(path: Path) -> None:
    path.mkdir()


def put_link(path: Path) -> None:
    path.symlink_to("/etc/hostname")


def put_pipe(path: Path) -> None:
    os.mkfifo(path)


def put_huge(path: Path) -> None:
    path.write_bytes(b" " * (2 << 20))


@pytest.mark.parametrize("put", [put_broken, put_folder, put_link, put_pipe, put_huge])
def test_an_unreadable_file_is_named_and_left_and_the_rest_is_loaded(
    root: Path, book: Notebook, put: Putting
) -> None:
    book.save(note("the rest"))
    (folder,) = root.iterdir()
    put(folder / "x.json")
    loaded = Notebook(root, ARTICLE).load()
    assert [shown.body for shown in loaded.notes] == ["the rest"]
    assert len(loaded.problems) == 1
    assert str(folder / "x.json") in loaded.problems[0]
    assert os.path.lexists(folder / "x.json")


@pytest.mark.parametrize("put", [put_broken, put_link, put_huge])
def test_an_unreadable_file_in_the_way_is_renamed_and_not_overwritten(
    root: Path, book: Notebook, put: Putting
) -> None:
    saved = note()
    book.save(saved)
    path = note_file(root, saved)
    path.unlink()
    put(path)
    book.save(saved)
    assert bodies(root) == ["A thought."]
    assert os.path.lexists(path.with_name(f"unreadable-{path.name}"))


# Somebody else's changes


@pytest.mark.parametrize(
    ("mine", "theirs"), [("begun here", "begun there"), ("not", "no"), ("there", "here"), ("", "x")]
)
def test_what_another_window_has_written_meanwhile_becomes_a_note_of_its_own(
    root: Path, book: Notebook, mine: str, theirs: str
) -> None:
    saved = note("begun")
    book.save(saved)
    other = Notebook(root, ARTICLE)
    other.load()
    other.save(replace(saved, body=theirs))
    (kept,) = book.save(replace(saved, body=mine))
    assert kept.body == theirs
    assert bodies(root) == sorted([mine, theirs])


def test_what_another_window_has_written_is_no_version_when_all_its_words_are_here(
    root: Path, book: Notebook
) -> None:
    saved = note("begun")
    book.save(saved)
    other = Notebook(root, ARTICLE)
    other.load()
    other.save(replace(saved, body="begun, and"))
    assert book.save(replace(saved, body="begun, and ended")) == ()
    assert bodies(root) == ["begun, and ended"]


def test_another_colour_given_meanwhile_is_kept(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    other = Notebook(root, ARTICLE)
    other.load()
    other.save(replace(saved, colour=Colour.PINK))
    (kept,) = book.save(saved)
    assert kept.colour is Colour.PINK


@pytest.mark.parametrize(
    "name",
    [
        "{}.sync-conflict-20261123-183553-IZQYSPF.json",
        "{} (conflicted copy 2018-04-10 093612).json",
        "{} (Ann's conflicted copy 2026-11-23).json",
        "{}.json.orig",
    ],
)
def test_both_sides_of_a_conflict_of_a_sync_engine_are_shown(root: Path, book: Notebook, name: str) -> None:
    saved = note("here")
    book.save(saved)
    path = note_file(root, saved)
    copy = path.with_name(name.format(path.stem))
    shutil.copy(path, copy)
    book.save(replace(saved, body="there"))
    loaded = Notebook(root, ARTICLE).load()
    assert sorted(shown.body for shown in loaded.notes) == ["here", "there"]
    assert str(copy) in loaded.problems[0]
    assert loaded == Notebook(root, ARTICLE).load()


def test_a_version_from_a_conflict_copy_is_never_written_into_that_copy(root: Path, book: Notebook) -> None:
    saved = note("here")
    book.save(saved)
    path = note_file(root, saved)
    copy = path.with_name(f"{path.stem}.sync-conflict-1.json")
    shutil.copy(path, copy)
    rewrite(copy, body=[{"type": "TextualBody", "value": "there"}])
    fresh = Notebook(root, ARTICLE)
    version = next(shown for shown in fresh.load().notes if shown.body == "there")
    fresh.save(replace(version, body="there, edited"))
    assert not copy.exists()
    assert bodies(root) == ["here", "there, edited"]


def test_a_copy_whose_words_are_all_in_the_note_is_not_shown_and_goes_with_it(
    root: Path, book: Notebook
) -> None:
    saved = note("a thought")
    book.save(saved)
    path = note_file(root, saved)
    shutil.copy(path, path.with_name(f"{path.stem} (copy).json"))
    fresh = Notebook(root, ARTICLE)
    assert fresh.load().notes == (saved,)
    fresh.delete(saved.id)
    assert bodies(root) == []
    assert fresh.restore(saved.id) == saved


def test_an_old_copy_does_not_come_back_when_the_note_is_rewritten(root: Path, book: Notebook) -> None:
    saved = note("a thought")
    book.save(saved)
    path = note_file(root, saved)
    shutil.copy(path, path.with_name(f"{path.stem} (copy).json"))
    fresh = Notebook(root, ARTICLE)
    fresh.load()
    fresh.save(replace(saved, body="quite another"))
    assert bodies(root) == ["quite another"]


def test_a_note_deleted_elsewhere_comes_back_when_it_is_edited_here(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    other = Notebook(root, ARTICLE)
    other.load()
    other.delete(saved.id)
    book.save(replace(saved, body="still wanted"))
    assert bodies(root) == ["still wanted"]


# The trash


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
    assert Notebook(root, ARTICLE).restore(saved.id) == saved
    assert Notebook(root, ARTICLE).load().notes == (saved,)
    assert list(root.glob("*/trash/*")) == []


def test_of_several_in_the_trash_the_last_deleted_comes_back(root: Path, book: Notebook) -> None:
    saved = note("first")
    book.save(saved)
    book.delete(saved.id, now=NOW)
    book.save(replace(saved, body="second"))
    book.delete(saved.id, now=NOW.replace(hour=19))
    assert book.restore(saved.id).body == "second"
    assert len(list(root.glob("*/trash/*"))) == 1


def test_a_live_note_is_not_replaced_by_the_one_in_the_trash(root: Path, book: Notebook) -> None:
    saved = note("old")
    book.save(saved)
    book.delete(saved.id)
    book.save(replace(saved, body="new"))
    assert book.restore(saved.id).body == "new"


def test_deleting_a_note_that_was_never_saved_does_nothing(root: Path, book: Notebook) -> None:
    book.delete(ID)
    assert not root.exists()


def test_a_note_that_is_not_in_the_trash_cannot_come_back(book: Notebook) -> None:
    with pytest.raises(NoteError, match="not in the trash"):
        book.restore(ID)


# Disks and folders that refuse


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
