"""Notes that somebody else changes too: another window, another program, a sync engine."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tearsheet.notes import annotation, versions
from tearsheet.notes.note import Colour, Note
from tearsheet.notes.notebook import Notebook
from tearsheet.notes.versions import Record, Version
from tests.core.notes.notebook.notebooks import (
    ARTICLE,
    NOW,
    bodies,
    note,
    note_file,
    put_copy,
    rewrite,
    written_elsewhere,
)


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
