"""An article's notes as they lie on the disk, or the article with them, exported without a window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tearsheet import exchange, tr, trn
from tearsheet.anchoring import chosen_lines
from tearsheet.article.model import Article, Passage
from tearsheet.errors import NoteError
from tearsheet.exchange import Form, whole
from tearsheet.exchange.whole import Whole
from tearsheet.notes import article_file, article_folders, corrections
from tearsheet.notes.note import Note, Versions
from tearsheet.notes.notebook import Notebook
from tearsheet.preferences import settings
from tearsheet.storage import files, paths


class Export(NamedTuple):
    """What was found and written.

    Attributes:
        content: Of a file; UTF-8.
        total: Of the notes in it, versions of one note counted once.
        problems: One sentence for each thing that could not be read or is left to the reader.
    """

    content: bytes
    total: int
    problems: tuple[str, ...]


def export(article: Article, form: Form | Whole) -> Export:
    """What is asked for of an article as the reader corrected it, with the notes in the reader's folder.

    Raises:
        NoteError: The folder cannot be reached or read.
    """
    chosen, problems = settings.load(paths.config_folder() / "settings.json")
    root = chosen.notes_root or paths.notes_folder()
    loaded = Notebook(root, article, may_make_root=chosen.notes_root is None).load()
    notes = with_other_versions(loaded.notes)
    read = _corrected(root, article)
    content = written(form, read, notes, _places(article, read, notes))
    earlier = (
        trn(
            "%n note in {folder} may be about an earlier version of this article and is left out.",
            "%n notes in {folder} may be about an earlier version of this article and are left out.",
            one.count,
            folder=one.folder,
        )
        for one in loaded.earlier
    )
    return Export(content, len(loaded.notes), (*problems, *loaded.problems, *earlier))


def written(
    form: Form | Whole, article: Article, notes: Sequence[Note], places: Mapping[str, Passage]
) -> bytes:
    """The content of a file in any form; arguments as `exchange.export` has them."""
    if isinstance(form, Whole):
        return whole.export(form, article, notes, places)
    return exchange.export(form, article, notes, places)


def with_other_versions(notes: tuple[Versions, ...]) -> tuple[Note, ...]:
    """The notes as `exchange.export` has them: each with its other versions behind it."""
    return tuple(note for versions in notes for note in (versions.note, *versions.others))


def _places(article: Article, read: Article, notes: tuple[Note, ...]) -> dict[str, Passage]:
    """Where notes stand in an article as it is read, by their ids."""
    finder = chosen_lines.finder(article, read)
    first = {note.id: note for note in reversed(notes)}
    found = {note.id: finder.find(note.target).passage for note in first.values() if note.target}
    return {note_id: place for note_id, place in found.items() if place}


def _corrected(root: Path, article: Article) -> Article:
    try:
        folders = article_folders.find(root, article, []).folders
        return corrections.apply(article, article_file.corrections(*folders))
    except OSError as error:
        raise NoteError(
            tr("The notes could not be read: {reason} ({root}).", reason=files.cause(error), root=root)
        ) from error
