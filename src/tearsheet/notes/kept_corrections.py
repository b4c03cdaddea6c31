"""What the reader has corrected of an article, as it lies with the notes on that article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tearsheet import tr
from tearsheet.article.model import Article
from tearsheet.errors import NoteError, because
from tearsheet.notes import article_file, article_folders
from tearsheet.notes.corrections import Correction
from tearsheet.notes.line_choices import LineSelector
from tearsheet.notes.locking import locked
from tearsheet.storage import files, paths


def load(folders: tuple[Path, ...]) -> Mapping[str, Correction]:
    """The corrections in force in an article's folders, by field or name of a line.

    Raises:
        NoteError: A folder could not be read.
    """
    with _telling(tr("The corrections could not be read"), *folders[:1]):
        return article_file.corrections(*(folder for folder in folders if folder.is_dir()))


def keep(
    root: Path, article: Article, values: Mapping[str | LineSelector, str | None], *, may_make_root: bool
) -> None:
    """Keep corrections, or with `None` take them back; on return it would survive a power cut.

    Args:
        root: The folder of all notes.
        article: As its file states it.
        values: One of `corrections.FIELDS`, or a line -> as `Correction.value`.
        may_make_root: Whether a missing `root` is made.

    Raises:
        NoteError: It could not be written.
    """
    if not (may_make_root or files.is_folder(root)):
        raise NoteError(tr("The notes folder {root} cannot be reached. Is its disk connected?", root=root))
    with _telling(tr("The correction could not be saved"), root), locked(paths.runtime_folder(), root):
        folders = article_folders.find(root, article, []).folders
        folder = folders[0] if folders else article_folders.new_folder(root, article)
        article_file.correct(folder, article, values)


@contextmanager
def _telling(what_failed: str, *where: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NoteError(because(what_failed, files.cause(error), *where)) from error
