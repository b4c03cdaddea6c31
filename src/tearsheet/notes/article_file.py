"""What `article.json` says in a folder of notes: which article they are about.

Lists are united and sorted, so that devices that have seen the same come to the same bytes. The copies
that sync engines leave of this file, such as "article.sync-conflict-….json" (Syncthing) and
"article (conflicted copy …).json" (Nextcloud, Dropbox), are read as a part of it.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from datetime import UTC, datetime
from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from tearsheet import tr
from tearsheet.article import similarity
from tearsheet.article.identity import canonical_address, file_key, text_key
from tearsheet.notes import conflict_marks
from tearsheet.notes.article_union import STATED, is_held, united
from tearsheet.notes.corrections import Correction, corrected, in_force, is_correctable, newer
from tearsheet.storage import files
from tearsheet.storage.json_members import (
    DEEPEST,
    JsonObject,
    MembersError,
    as_list,
    as_object,
    encoded,
    is_deeper,
    parsed,
    take_text,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from tearsheet.article.model import Article
    from tearsheet.notes.line_choices import LineSelector

NAME = "article.json"
_COPY = re.compile(r"article[. (].*\.json")
_AT_MOST = 1 << 20  # bytes


class Described(NamedTuple):
    """What a folder says about its article.

    Attributes:
        members: Of its file and the copies of it, united; empty where it says nothing.
        copies: Those files beside "article.json" whose content `members` holds.
        problem: Why "article.json" cannot be understood, as the end of a sentence; else empty.
        is_marked: Whether it has the marks of a conflict, whose sides `members` holds.
    """

    members: JsonObject
    copies: tuple[Path, ...] = ()
    problem: str = ""
    is_marked: bool = False

    def states(self, name: str, value: str) -> bool:
        """Whether the list "files", "texts" or "urls" holds a value; an empty one is in none."""
        return bool(value) and value in as_list(self.members.get(name, []))

    @property
    def title(self) -> str:
        """The headline, corrected or as stated; empty if neither is a text."""
        correction = in_force(self.members.get("corrections")).get("headline")
        title = correction.value if correction else self.members.get("title")
        return title if isinstance(title, str) else ""

    def sketches(self) -> tuple[str, ...]:
        """The sketches of all texts that the article has had."""
        stated = self.members.get("sketches")
        values = stated.values() if isinstance(stated, dict) else ()
        return tuple(sketch for sketch in values if isinstance(sketch, str))


def read(folder: Path) -> Described:
    """What a folder says about its article; a copy that cannot be understood is passed by.

    Raises:
        OSError: The folder, or a file in it, could not be read.
    """
    listed = os.listdir(folder)  # of a thousand folders, at each opening
    names = [name for name in listed if _COPY.fullmatch(name) and name != NAME]
    sides, problem = _understood(folder / NAME)
    members = reduce(united, sides) if sides else {}
    is_marked = len(sides) > 1
    if not all(is_held(side, members) for side in sides):
        problem = tr("the sides of a conflict in it cannot be joined without a loss")
    if not names:
        return Described(members, (), problem, is_marked)
    found = {folder / name: _understood(folder / name)[0] for name in sorted(names)}
    members = reduce(united, (side for copy in found.values() for side in copy), members)
    copies = [path for path, copy in found.items() if copy and all(is_held(side, members) for side in copy)]
    return Described(members, tuple(copies), problem, is_marked)


def describe(folder: Path, article: Article, *, is_sketched: bool = True) -> None:
    """Say in a folder of notes which article they are about; what it says already stays.

    A file that cannot be understood is renamed first and so kept. One that would grow beyond what
    is read, after a thousand versions of a text, stays as it is.

    Args:
        folder: Of the notes.
        article: The article.
        is_sketched: Whether what tells similar articles is among it, which takes half a second of a book.

    Raises:
        OSError: It could not be read or written.
    """
    with suppress(files.TooLargeError):
        _write(folder, lambda stated: united(stated, _members(article, stated, is_sketched=is_sketched)))


def unite_copies(folder: Path) -> None:
    """Write what the copies of a folder's `article.json`, or the sides of a conflict in it, say into it.

    Only then are the copies removed.

    Raises:
        OSError: It could not be read or written.
    """
    _write(folder, lambda stated: stated)


def corrections(*folders: Path) -> Mapping[str, Correction]:
    """What the reader has corrected of the fields of an article, by field; of two the newer.

    Raises:
        OSError: A folder could not be read.
    """
    stated: JsonObject = {}
    for folder in folders:
        stated = newer(stated, read(folder).members.get("corrections"))
    return in_force(stated)


def correct(
    folder: Path,
    article: Article,
    values: Mapping[str | LineSelector, str | None],
    *,
    now: datetime | None = None,
) -> None:
    """Keep what the reader corrects of fields and lines; on return it would survive a power cut.

    Args:
        folder: Of the article's notes; it is made if there is none.
        article: As its file states it, before any correction.
        values: One of `corrections.FIELDS`, or a line -> as `Correction.value`; `None` takes one back.
        now: Aware; else the clock's.

    Raises:
        OSError: It could not be written.
        ValueError: There is no such field.
    """
    for what in values:
        if not is_correctable(what):
            raise ValueError(what)
    files.make_folder(folder)
    moment = now or datetime.now(UTC)

    def changed(stated: JsonObject) -> JsonObject:
        every = stated.get("corrections")
        for what, value in values.items():
            every = corrected(every, what, value, moment)
        return united(stated | {"corrections": every}, _members(article, stated))

    _write(folder, changed)


def _write(folder: Path, changed: Callable[[JsonObject], JsonObject]) -> None:
    stated = read(folder)
    members = changed(stated.members)
    content = encoded(members)
    if len(content) > _AT_MOST:
        raise files.TooLargeError(
            tr("{name} would become larger than {limit} KiB", name=NAME, limit=_AT_MOST >> 10)
        )
    if stated.problem:
        files.set_aside(folder / NAME)
    if stated.copies or stated.is_marked or members != stated.members:
        files.write_atomically(folder / NAME, content)
    for copy in stated.copies:
        copy.unlink(missing_ok=True)
    if stated.copies:
        files.sync_folder(folder)


def _understood(path: Path) -> tuple[list[JsonObject], str]:
    """What a file says, each side of a conflict for itself, or why it cannot be understood."""
    try:
        found = next(conflict_marks.readings(files.read_regular(path, _AT_MOST)), [])
        sides = [parsed(side) for side in found or [b""]]
        for members in sides:
            _check(members)
    except FileNotFoundError:
        return [], ""
    except (MembersError, files.NotAFileError, files.TooLargeError) as error:
        return [], str(error).removesuffix(".")
    return sides, ""


def _check(members: JsonObject) -> None:
    """Refuse what could only be written again with a loss."""
    for name in STATED:
        take_text(dict(members), name, usual="")
    for name in ("sketches", "corrections"):
        as_object(members.get(name, {}))
    if is_deeper(members, DEEPEST):
        raise MembersError(tr("It is nested too deeply."))


def _members(article: Article, stated: JsonObject, *, is_sketched: bool = True) -> JsonObject:
    """What is to be said of an article; fields that are stated already stay as they are."""
    key = text_key(article)
    own = {
        "title": article.headline,
        "byline": ", ".join(article.bylines),
        "published": article.published.text if article.published else "",
    }
    lists: JsonObject = {
        "files": [file_key(article)],
        "texts": [key],
        "urls": [canonical_address(article.source.url)],
    }
    known = as_object(stated.get("sketches", {}))
    is_new = is_sketched and key not in known
    sketches: JsonObject = {"sketches": {key: similarity.sketch(article)}} if is_new else {}
    return lists | sketches | {name: stated.get(name) or own[name] for name in STATED}
