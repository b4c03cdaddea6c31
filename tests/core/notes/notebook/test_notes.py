"""The folder of notes: saved and loaded, and nothing else taken for a note."""

from __future__ import annotations

import errno
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from tearsheet.article import similarity
from tearsheet.article.long_body import LongBody
from tearsheet.article.model import Article, Source
from tearsheet.notes.notebook import Notebook, new_note
from tests.core.notes.notebook.notebooks import (
    ARTICLE,
    ID,
    NOW,
    Putting,
    bodies,
    note,
    note_file,
    rewrite,
)

# Saving and loading


def test_a_new_note_has_whole_milliseconds_and_an_id_of_its_own() -> None:
    assert note().created == note().modified == NOW.replace(microsecond=123_000)
    assert note().id != note().id
    assert new_note("", None, note_id=ID).id == ID


def test_a_saved_note_is_loaded_as_it_was(root: Path, book: Notebook) -> None:
    saved = note("Grüße 😀\n\n* a\n\x00\u202e")
    assert book.save(saved) == (saved, ())
    assert Notebook(root, ARTICLE).load().notes == ((saved, ()),)


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
    assert [shown.note.body for shown in Notebook(root, ARTICLE).load().notes] == ["d", "a", "b", "c"]


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
    moved = ARTICLE._replace(source=Source(Path("/elsewhere/copy.txt"), "text/plain", "utf-16"))
    assert len(Notebook(root, moved).load().notes) == 1
    assert Notebook(root, ARTICLE._replace(body=ARTICLE.body[:1])).load().notes == ()


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
    fresh.save(replace(fresh.load().notes[0].note, body="x"))
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
        "article (conflict).txt",
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
    assert [shown.note.body for shown in loaded.notes] == ["the rest"]
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
    assert len(list(path.parent.glob(f"unreadable-*-{path.name}"))) == 1


# Long texts


def test_the_first_note_of_a_long_text_is_written_before_the_text_is_compared(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = ARTICLE._replace(
        body=LongBody("\n".join(f"Paragraph {number} said so." for number in range(9_000)))
    )
    written: list[int] = []
    compared = similarity.sketch

    def sketch(article: Article) -> str:
        written.append(len([*root.glob("*/2*.json")]))
        return compared(article)

    monkeypatch.setattr(similarity, "sketch", sketch)
    Notebook(root, long).save(note())
    assert written == [1]
    (described,) = root.glob("*/article.json")
    assert len(json.loads(described.read_bytes())["sketches"]) == 1


def test_a_note_is_written_though_the_text_cannot_be_compared(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = ARTICLE._replace(body=LongBody("Said so.\n" * 20_000))

    def fail(article: Article) -> str:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(similarity, "sketch", fail)
    Notebook(root, long).save(note())
    monkeypatch.undo()
    later = Notebook(root, long)
    assert [shown.note.body for shown in later.load().notes] == [note().body]
    later.save(note())
    (described,) = root.glob("*/article.json")
    assert len(json.loads(described.read_bytes())["sketches"]) == 1
