"""What has changed in the folder of notes is read again, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tearsheet.article.model import Block, BlockKind
from tearsheet.notes.notebook import Notebook, new_note
from tests.core.notes.notebook.notebooks import (
    ARTICLE,
    note,
)


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
