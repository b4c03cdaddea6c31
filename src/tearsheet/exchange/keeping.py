"""What no export may take the place of, even if the reader has said that a file is to be replaced."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tearsheet import tr
from tearsheet.errors import NoteError
from tearsheet.notes import article_file, note_files
from tearsheet.storage import files


def refuse(path: Path, own: Iterable[Path | None], what: str) -> None:
    """Refuse a file that has to stay.

    Args:
        path: Where something is to be written.
        own: The files that are exported from.
        what: What these are: "the article itself".

    Raises:
        NoteError: The file is one of these, or would be taken for a note, or for what tells of notes.
    """
    if any(files.is_same(path, each) for each in own):
        raise NoteError(
            tr("{name} is {what}, which stays as it is: choose another name.", name=path.name, what=what)
        )
    is_name = note_files.is_name(path.name) or path.name.lower().startswith("article.")
    if is_name and files.is_there(path.parent / article_file.NAME):
        raise NoteError(
            tr("{name} would lie among the notes as one of them: choose another folder.", name=path.name)
        )
