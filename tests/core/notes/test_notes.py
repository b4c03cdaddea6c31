"""The folder of notes: saved, loaded, deleted, brought back, and never lost."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tearsheet.anchoring import anchors
from tearsheet.article import similarity
from tearsheet.article.long_body import LongBody
from tearsheet.article.model import Article, Block, BlockKind, Passage, Source
from tearsheet.errors import NoteError
from tearsheet.notes import annotation, versions
from tearsheet.notes.note import Colour, Note, Target, TextQuote
from tearsheet.notes.notebook import Loaded, Notebook, new_note
from tearsheet.notes.versions import Record, Version

ARTICLE = Article(
    "Troops Withdrawn",
    (Block(BlockKind.PARAGRAPH, "One thing was said 😀."), Block(BlockKind.PARAGRAPH, "Another was done.")),
    Source(None, "text/plain", "utf-8"),
)
NOW = datetime(2026, 11, 23, 18, 30, 45, 123_456, tzinfo=UTC)
ID = "urn:uuid:69883899-34f2-46f4-ba04-878905dd8b20"


Putting = Callable[[Path], None]


@pytest.fixture(autouse=True)
def folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "data" / "notes"


@pytest.fixture
def book(root: Path) -> Notebook:
    return Notebook(root, ARTICLE)


def note(body: str = "A thought.", start: int = 4) -> Note:
    target = anchors.describe(ARTICLE.text, Passage(start, start + 5))
    return new_note(body, target, now=NOW)


def note_file(root: Path, saved: Note) -> Path:
    (path,) = root.glob(f"*/*-{saved.id[9:17]}.json")
    return path


def bodies(root: Path) -> list[str]:
    """All texts that a reader is shown, those of other versions too."""
    loaded = Notebook(root, ARTICLE).load()
    return sorted(note.body for shown in loaded.notes for note in (shown.note, *shown.others))


def rewrite(path: Path, **members: object) -> None:
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | members), "utf-8")


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


# Somebody else's changes


def written_elsewhere(root: Path, saved: Note, body: str, colour: Colour = Colour.YELLOW) -> None:
    """What another window makes of a note."""
    other = Notebook(root, ARTICLE)
    given = next(shown.note for shown in other.load().notes if shown.note.id == saved.id)
    other.save(replace(given, body=body, colour=colour))


def put_copy(root: Path, saved: Note, name: str = "{}.sync-conflict-20261123-183553-IZQYSPF.json") -> Path:
    """Leave a copy of a note's file as a sync engine does."""
    path = note_file(root, saved)
    return Path(shutil.copy(path, path.with_name(name.format(path.stem))))


@pytest.mark.parametrize(
    ("mine", "theirs"), [("begun here", "begun there"), ("not", "no"), ("there", "here"), ("", "x")]
)
def test_what_another_window_has_written_meanwhile_is_kept_as_another_version(
    root: Path, book: Notebook, mine: str, theirs: str
) -> None:
    saved = note("begun")
    book.save(saved)
    written_elsewhere(root, saved, theirs)
    shown = book.save(replace(saved, body=mine))
    assert {shown.note.body, *(other.body for other in shown.others)} == {mine, theirs}
    assert bodies(root) == sorted([mine, theirs])
    assert len(list(root.glob("*/2026*"))) == 1


def test_typing_that_goes_on_replaces_only_what_was_typed_here(root: Path, book: Notebook) -> None:
    saved = note("a")
    book.save(saved)
    written_elsewhere(root, saved, "theirs")
    for body in ("a b", "a b c", "a b c d"):
        book.save(replace(saved, body=body))
    assert bodies(root) == ["a b c d", "theirs"]


def test_what_is_typed_after_a_reload_that_the_window_has_not_taken_over_replaces_nothing_of_it(
    root: Path, book: Notebook
) -> None:
    saved = note("a")
    book.save(saved)
    written_elsewhere(root, saved, "theirs")
    assert book.reload() is not None
    book.save(replace(saved, body="a b"))
    assert bodies(root) == ["a b", "theirs"]


def test_an_edit_of_what_another_window_has_written_replaces_it(root: Path, book: Notebook) -> None:
    saved = note("a")
    book.save(saved)
    written_elsewhere(root, saved, "a b")
    (shown,) = book.load().notes
    book.save(replace(shown.note, body="a b c"))
    assert bodies(root) == ["a b c"]


def test_an_edit_of_one_version_leaves_the_other(root: Path, book: Notebook) -> None:
    saved = note("mine")
    book.save(saved)
    written_elsewhere(root, saved, "theirs")
    shown = book.save(replace(saved, body="mine too"))
    for given in (shown.note, *shown.others):
        book.save(replace(given, body=f"{given.body} and more"))
    assert bodies(root) == ["mine too and more", "theirs and more"]


def test_the_version_that_the_reader_keeps_replaces_those_that_were_shown(root: Path, book: Notebook) -> None:
    saved = note("mine")
    book.save(saved)
    written_elsewhere(root, saved, "theirs")
    shown = book.save(replace(saved, body="mine too"))
    assert book.save(replace(shown.note, body="joined"), is_resolving=True).others == ()
    assert bodies(root) == ["joined"]


def test_resolving_replaces_no_version_that_was_never_shown(root: Path, book: Notebook) -> None:
    saved = note("mine")
    book.save(saved)
    written_elsewhere(root, saved, "theirs")
    book.save(replace(saved, body="joined"), is_resolving=True)
    assert bodies(root) == ["joined", "theirs"]


def test_texts_written_apart_are_versions_beside_one_another(root: Path, book: Notebook) -> None:
    chosen = book.save(note("joined")).note
    shown = book.save_apart([replace(chosen, body="mine"), replace(chosen, body="theirs")])
    assert (shown.note.body, [other.body for other in shown.others]) == ("mine", ["theirs"])
    assert bodies(root) == ["mine", "theirs"]
    assert Notebook(root, ARTICLE).load().notes == (shown,)


def test_texts_written_apart_leave_what_was_written_elsewhere(root: Path, book: Notebook) -> None:
    chosen = book.save(note("joined")).note
    written_elsewhere(root, chosen, "another")
    book.load()
    book.save_apart([replace(chosen, body="mine"), replace(chosen, body="theirs")])
    assert bodies(root) == ["another", "mine", "theirs"]


def test_of_texts_written_apart_one_is_chosen_again(root: Path, book: Notebook) -> None:
    chosen = book.save(note("joined")).note
    shown = book.save_apart([replace(chosen, body="mine"), replace(chosen, body="theirs")])
    book.save(replace(shown.others[0], body="theirs"), is_resolving=True)
    assert bodies(root) == ["theirs"]


def test_an_edit_of_one_of_texts_written_apart_leaves_the_other(root: Path, book: Notebook) -> None:
    chosen = book.save(note("joined")).note
    shown = book.save_apart([replace(chosen, body="mine"), replace(chosen, body="theirs")])
    book.save(replace(shown.note, body="mine too"))
    assert bodies(root) == ["mine too", "theirs"]


def test_another_colour_given_elsewhere_is_kept_but_no_version_to_choose_from(
    root: Path, book: Notebook
) -> None:
    saved = note()
    book.save(saved)
    written_elsewhere(root, saved, saved.body, Colour.PINK)
    shown = book.save(replace(saved, colour=Colour.BLUE))
    assert shown.others == ()
    assert "pink" in note_file(root, saved).read_text("utf-8")
    edited = replace(shown.note, body="A second thought.", colour=Colour.GREEN)
    assert book.save(edited).others == ()
    assert "pink" not in note_file(root, saved).read_text("utf-8")


def test_a_note_is_never_older_than_what_it_replaces(root: Path, book: Notebook) -> None:
    later = NOW.replace(microsecond=0, hour=23)
    given = book.save(replace(note(), modified=later)).note
    assert book.save(replace(given, body="x", modified=given.created)).note.modified == later


@pytest.mark.parametrize(
    "name",
    [
        "{}.sync-conflict-20261123-183553-IZQYSPF.json",
        "{} (conflicted copy 2018-04-10 093612).json",
        "{} (Ann's conflicted copy 2026-11-23).json",
        "{}.json.orig",
    ],
)
def test_both_sides_of_a_conflict_of_a_sync_engine_are_brought_together_and_the_copy_goes(
    root: Path, book: Notebook, name: str
) -> None:
    saved = note("begun")
    book.save(saved)
    copy = put_copy(root, saved, name)
    rewrite(copy, body=[{"type": "TextualBody", "value": "there"}])
    book.save(replace(saved, body="here"))
    loaded = Notebook(root, ARTICLE).load()
    assert sorted(other.body for other in (loaded.notes[0].note, *loaded.notes[0].others)) == [
        "here",
        "there",
    ]
    assert (loaded.problems, copy.exists()) == ((), False)
    assert loaded == Notebook(root, ARTICLE).load()


def test_an_old_copy_of_what_was_written_since_is_no_version(root: Path, book: Notebook) -> None:
    saved = note("old words")
    book.save(saved)
    copy = put_copy(root, saved)
    book.save(replace(saved, body="new words"))
    assert bodies(root) == ["new words"]
    assert not copy.exists()


def test_a_lone_conflict_copy_becomes_the_note_under_its_own_name(root: Path, book: Notebook) -> None:
    saved = note("words")
    book.save(saved)
    path, copy = note_file(root, saved), put_copy(root, saved)
    content = path.read_bytes()
    path.unlink()
    assert bodies(root) == ["words"]
    assert (copy.exists(), path.read_bytes()) == (False, content)


def test_devices_that_bring_the_same_copies_together_write_the_same_bytes(
    root: Path, book: Notebook, tmp_path: Path
) -> None:
    saved = note("begun")
    book.save(saved)
    copy = put_copy(root, saved)
    rewrite(copy, body=[{"type": "TextualBody", "value": "there"}])
    book.save(replace(saved, body="here"))
    path = note_file(root, saved)
    there = Path(shutil.copytree(root, tmp_path / "there"))
    path_there = there / path.relative_to(root)
    swapped = path_there.read_bytes(), (there / copy.relative_to(root)).read_bytes()
    path_there.write_bytes(swapped[1])
    (there / copy.relative_to(root)).write_bytes(swapped[0])
    bodies(root)
    bodies(there)
    assert path.read_bytes() == path_there.read_bytes()


def test_a_file_that_git_left_with_marks_is_both_sides(root: Path, book: Notebook) -> None:
    saved = note("begun")
    book.save(saved)
    path = note_file(root, saved)
    theirs = path.read_text("utf-8").replace('"begun"', '"theirs"')
    book.save(replace(saved, body="mine"))
    path.write_text(f"<<<<<<< HEAD\n{path.read_text('utf-8')}=======\n{theirs}>>>>>>> branch\n", "utf-8")
    assert bodies(root) == ["mine", "theirs"]


def test_the_sides_of_a_conflict_are_written_as_one_file_without_marks(root: Path, book: Notebook) -> None:
    saved = note("begun")
    book.save(saved)
    path = note_file(root, saved)
    theirs = path.read_text("utf-8").replace('"begun"', '"theirs"')
    path.write_text(f"<<<<<<< HEAD\n{path.read_text('utf-8')}=======\n{theirs}>>>>>>> branch\n", "utf-8")
    assert bodies(root) == ["begun", "theirs"]
    assert len(json.loads(path.read_bytes())["also"]) == 1


HTML = {"type": "TextualBody", "format": "text/html", "value": "<p>Words</p>"}
TAG = {"type": "TextualBody", "purpose": "tagging", "value": "history"}


def with_copy(root: Path, book: Notebook, name: str, value: object) -> Note:
    """A note of which another program has changed a conflict copy while this one has changed the note."""
    saved = note("begun")
    book.save(saved)
    copy = put_copy(root, saved)
    stated = json.loads(copy.read_bytes())
    rewrite(copy, **{name: [*stated["body"], value] if name == "body" else value})
    book.save(replace(saved, colour=Colour.PINK))
    return saved


@pytest.mark.parametrize(("name", "value"), [("body", HTML), ("x-shelf", "Words")])
def test_words_that_another_program_has_added_elsewhere_are_no_change_of_colour_away(
    root: Path, book: Notebook, name: str, value: object
) -> None:
    saved = with_copy(root, book, name, value)
    (shown,) = book.load().notes
    assert len(shown.others) == 1
    book.save(replace(shown.note, colour=Colour.GREEN))
    assert "Words" in note_file(root, saved).read_text("utf-8")


def test_tags_of_two_versions_are_joined_and_nobody_is_asked(root: Path, book: Notebook) -> None:
    saved = with_copy(root, book, "body", TAG)
    (shown,) = book.load().notes
    assert (shown.others, "history" in shown.note.extra) == ((), True)
    book.save(replace(saved, colour=Colour.GREEN, seen=shown.note.seen))
    stated = json.loads(note_file(root, saved).read_bytes())
    assert (stated["colour"], stated["body"][1], stated["also"]) == ("green", TAG, [])


def many_versions(saved: Note, name: str, count: int) -> bytes:
    """A file of a note that has so many versions."""
    made = (
        replace(saved, body=f"{name} {number}", seen=((f"{name}{number}", 1),)) for number in range(count)
    )
    every = tuple(Version(one, f"{one.seen[0][0]}:1", "") for one in made)
    return versions.to_json(Record(every))


def test_copies_with_more_versions_than_one_file_holds_stay_and_are_told(root: Path, book: Notebook) -> None:
    saved = note("begun")
    book.save(saved)
    copies = {put_copy(root, saved, f"{{}}.sync-conflict-{name}.json"): name for name in "abc"}
    for copy, name in copies.items():
        copy.write_bytes(many_versions(saved, name, 200))
    fresh = Notebook(root, ARTICLE)
    loaded = fresh.load()
    assert len(loaded.notes[0].others) == 400
    assert "1 copies" not in "".join(loaded.problems)
    assert "left as it is" in loaded.problems[0]
    assert [path.exists() for path in copies] == [False, False, True]
    fresh.save(replace(loaded.notes[0].note, body="chosen"), is_resolving=True)
    (shown,) = fresh.load().notes
    assert (len(shown.others), [path.exists() for path in copies]) == (200, [False] * 3)


def test_an_edit_by_another_program_replaces_what_it_edited(root: Path, book: Notebook) -> None:
    saved = note("here")
    book.save(saved)
    rewrite(note_file(root, saved), body=[{"type": "TextualBody", "value": "edited by hand"}])
    assert bodies(root) == ["edited by hand"]
    book.save(replace(saved, body="here, still"))
    assert bodies(root) == ["edited by hand", "here, still"]


def test_a_file_without_versions_is_a_note_and_is_left_as_it_is_until_it_is_edited(
    root: Path, book: Notebook
) -> None:
    saved = note("from before")
    book.save(saved)
    path = note_file(root, saved)
    path.write_bytes(annotation.to_json(saved, "urn:sha256:0"))
    fresh = Notebook(root, ARTICLE)
    (shown,) = fresh.load().notes
    assert (shown.note, path.read_bytes()) == (saved, annotation.to_json(saved, "urn:sha256:0"))
    fresh.save(replace(shown.note, body="edited"))
    assert bodies(root) == ["edited"]


def test_a_file_that_has_become_another_note_is_not_overwritten(root: Path, book: Notebook) -> None:
    saved, other = note("mine"), note("another")
    book.save(saved)
    note_file(root, saved).write_bytes(annotation.to_json(other, ""))
    book.save(replace(saved, body="mine too"))
    assert bodies(root) == ["another", "mine too"]


def test_a_note_deleted_elsewhere_comes_back_when_it_is_edited_here(root: Path, book: Notebook) -> None:
    saved = note()
    book.save(saved)
    other = Notebook(root, ARTICLE)
    other.load()
    other.delete(saved.id)
    book.save(replace(saved, body="still wanted"))
    assert bodies(root) == ["still wanted"]


def test_two_windows_that_save_one_note_by_turns_lose_nothing(root: Path) -> None:
    saved = note("0")
    windows = [Notebook(root, ARTICLE) for _ in range(2)]
    given = [windows[0].save(saved).note, windows[1].load().notes[0].note]
    for turn in range(6):
        which = turn % 2
        windows[which].save(replace(given[which], body=f"{which} {turn}"))
    assert bodies(root) == ["0 4", "1 5"]


# What has changed since


def test_nothing_is_read_again_after_what_this_notebook_has_done_itself(root: Path, book: Notebook) -> None:
    book.load()
    saved, other = note("a"), note("b")
    acts: list[Callable[[], object]] = [
        lambda: book.save(saved),
        lambda: book.save(other),
        lambda: book.save(replace(saved, body="c")),
        lambda: book.delete(saved.id),
        lambda: book.restore(saved.id),
        lambda: book.delete(other.id, unsaved=replace(other, body="d")),
    ]
    for act in acts:
        act()
        assert book.reload() is None


def test_whatever_another_window_does_is_read_again_once(root: Path, book: Notebook) -> None:
    book.load()
    other = Notebook(root, ARTICLE)
    other.load()
    saved = note()
    acts: list[Callable[[], object]] = [
        lambda: other.save(saved),
        lambda: other.save(replace(saved, body="A second thought.")),
        lambda: other.delete(saved.id),
        lambda: other.restore(saved.id),
    ]
    for number_of_notes, act in zip([1, 1, 0, 1], acts, strict=True):
        act()
        loaded = book.reload()
        assert loaded is not None
        assert len(loaded.notes) == number_of_notes
        assert book.reload() is None


def test_the_folders_to_watch_are_those_that_are_there(root: Path, book: Notebook) -> None:
    assert book.folders() == ()
    book.save(note())
    assert book.folders() == (root, *root.iterdir())


def test_the_notes_of_an_earlier_version_are_taken_over_when_the_reader_says_so(
    root: Path, book: Notebook
) -> None:
    words = " ".join(f"Sentence {number} of a long article says something." for number in range(60))
    first = ARTICLE._replace(body=(Block(BlockKind.PARAGRAPH, words),))
    Notebook(root, first).save(new_note("of the first edition", None))
    second = Notebook(root, first._replace(body=(*first.body, Block(BlockKind.PARAGRAPH, "One more."))))
    loaded = second.load()
    assert loaded.notes == ()
    (shown,) = second.use(loaded.earlier[0]).notes
    assert shown.note.body == "of the first edition"


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
    assert Notebook(root, ARTICLE).restore(saved.id) == (saved, ())
    assert Notebook(root, ARTICLE).load().notes == ((saved, ()),)
    assert list(root.glob("*/trash/*.json")) == []


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


def days_later(root: Path, *days: int) -> int:
    """How many notes lie in the trash after a start on each of these days."""
    for day in days:
        Notebook(root, ARTICLE).load(now=NOW + timedelta(days=day))
    return len(list(root.glob("*/trash/*.json")))


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
