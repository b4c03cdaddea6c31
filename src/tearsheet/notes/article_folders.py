"""Which folders of notes belong to an article, wherever its file lies and however it was saved."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from tearsheet import in_a_row, tr, trn
from tearsheet.article import identity, similarity
from tearsheet.notes import article_file, note_files
from tearsheet.storage import files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tearsheet.article.model import Article

_FOLDER_NAME = re.compile(rf".*--[0-9a-f]{{{identity.KEY_IN_NAME}}}")


@dataclass(frozen=True, slots=True)
class Earlier:
    """A folder whose article resembles one, perhaps as an earlier version: for the reader to say.

    Attributes:
        headline: Of that article, as the folder states it; its name if it states none.
        count: Of the notes in it, deleted ones aside.
        similarity: 0 to 1, as `similarity.similarity` has it.
    """

    folder: Path
    headline: str
    count: int
    similarity: float


class Found(NamedTuple):
    """The folders of one article.

    Attributes:
        folders: Those that belong to it for certain; the first is the one for new notes.
        earlier: Most alike first; none where a folder of its own holds notes.
    """

    folders: tuple[Path, ...]
    earlier: tuple[Earlier, ...] = ()


class _Known(NamedTuple):
    folder: Path
    described: article_file.Described


class _Marks(NamedTuple):
    """By what an article is known."""

    file: str
    text: str
    address: str
    endings: tuple[str, ...]

    def are_of(self, known: _Known) -> bool:
        described = known.described
        return (
            known.folder.name.endswith(self.endings)
            or described.states("files", self.file)
            or described.states("texts", self.text)
            or described.states("urls", self.address)
        )


def find(root: Path, article: Article, problems: list[str]) -> Found:
    """The folders of an article's notes.

    A folder belongs to it that states its file, its text or its address, or that is named after
    its text or address. What sync engines have copied of the description of such a folder, or git
    has left of it with marks, is united on the disk; nothing else is written.

    Args:
        root: The folder of all notes; it may not exist.
        article: As its file states it, before any correction.
        problems: A sentence is added for what cannot be read, written or told.

    Raises:
        OSError: `root` could not be listed.
    """
    every = list(_described(root, problems))
    if not every:
        identity.file_key(article)  # known from now on: another file may stand under its name later
        return Found(())
    marks = _marks(article)
    own = [known for known in every if marks.are_of(known)]
    others = [known for known in every if not marks.are_of(known)]
    _tell_unknown(others, problems)
    for known in own:
        _tell_broken(known, problems)
        _unite_copies(known, problems)
    folders = sorted((known.folder for known in own), key=lambda folder: _rank(folder, marks))
    has_notes = any(map(_count, folders))
    return Found(tuple(folders), () if has_notes else tuple(_earlier(article, others)))


def new_folder(root: Path, article: Article) -> Path:
    """Where the first note of an article goes; nothing is made."""
    return root / identity.folder_name(article)


def adopt(folder: Path, article: Article, *, is_sketched: bool = True) -> None:
    """Say in a folder that its notes are those of an article too: from now on it is known there.

    Args:
        folder: Of notes.
        article: The article.
        is_sketched: Whether articles that resemble it are to find the folder, too.

    Raises:
        OSError: It could not be read or written.
    """
    article_file.describe(folder, article, is_sketched=is_sketched)


def _marks(article: Article) -> _Marks:
    text, address = identity.text_key(article), identity.canonical_address(article.source.url)
    key = identity.article_key(article) if address else text
    endings = tuple(f"--{known[: identity.KEY_IN_NAME]}" for known in (key, text))
    return _Marks(identity.file_key(article), text, address, endings)


def _rank(folder: Path, marks: _Marks) -> tuple[bool, str]:
    """The folder that is named after the article comes first, on every device the same one."""
    return not folder.name.endswith(marks.endings[0]), folder.name


def _described(root: Path, problems: list[str]) -> Iterator[_Known]:
    if not root.is_dir():
        return
    with os.scandir(root) as entries:
        names = sorted(entry.name for entry in entries if entry.is_dir() and entry.name[0] not in ".~")
    for name in names:
        folder = root / name
        try:
            yield _Known(folder, article_file.read(folder))
        except FileNotFoundError:
            continue  # removed since it was listed
        except OSError as error:
            problems.append(
                tr(
                    "The folder of notes {folder} could not be read: {reason}.",
                    folder=folder,
                    reason=files.cause(error),
                )
            )


def _tell_broken(known: _Known, problems: list[str]) -> None:
    path = known.folder / article_file.NAME
    if known.described.problem:
        problems.append(
            tr(
                "The file {path} cannot be understood ({problem}). The notes beside it are "
                "shown, since the name of their folder says whose they are.",
                path=path,
                problem=known.described.problem,
            )
        )
    elif _is_undescribed(known):
        problems.append(
            tr(
                "The file {path} is missing. The notes beside it are shown, since the name of "
                "their folder says whose they are.",
                path=path,
            )
        )


def _tell_unknown(others: list[_Known], problems: list[str]) -> None:
    """One sentence for all folders of which cannot be told whether they belong to the article."""
    unknown = [known.folder for known in others if known.described.problem or _is_undescribed(known)]
    if unknown:
        more = len(unknown) - 1
        folders = (
            trn("{folder} and %n more", "{folder} and %n more", more, folder=unknown[0])
            if more
            else unknown[0]
        )
        problems.append(
            tr(
                "Whose notes lie in {folders} cannot be told: {name} in it is missing or "
                "broken. They are left as they are.",
                folders=folders,
                name=article_file.NAME,
            )
        )


def _is_undescribed(known: _Known) -> bool:
    """Whether a folder is named as one of notes and holds some, but says nothing of their article."""
    is_named = _FOLDER_NAME.fullmatch(known.folder.name) is not None
    return is_named and not known.described.members and _count(known.folder) > 0


def _unite_copies(known: _Known, problems: list[str]) -> None:
    if not (known.described.copies or known.described.is_marked):
        return
    try:
        article_file.unite_copies(known.folder)
    except OSError as error:
        copies = in_a_row(copy.name for copy in known.described.copies)
        problems.append(
            tr(
                "In {folder} the file {name} could not take in its copies {copies}: {reason}. "
                "Nothing is lost.",
                folder=known.folder,
                name=article_file.NAME,
                copies=copies,
                reason=files.cause(error),
            )
        )


def _earlier(article: Article, others: list[_Known]) -> list[Earlier]:
    if not any(known.described.sketches() for known in others):
        return []
    sketch = similarity.sketch(article)
    found = [
        Earlier(known.folder, known.described.title or known.folder.name, count, likeness)
        for known in others
        if (likeness := _likeness(sketch, known)) >= similarity.LEAST and (count := _count(known.folder))
    ]
    return sorted(found, key=lambda earlier: (-earlier.similarity, earlier.folder.name))


def _likeness(sketch: str, known: _Known) -> float:
    sketches = known.described.sketches()
    return max((similarity.similarity(sketch, stated) for stated in sketches), default=0.0)


def _count(folder: Path) -> int:
    """How many notes lie in a folder, by their names; none where it cannot be listed (any more)."""
    with suppress(OSError):
        names = os.listdir(folder)
        return sum(note_files.is_name(name) and not name.startswith("unreadable-") for name in names)
    return 0
