"""Articles that have been read from web pages before, so that they open at once the next time.

One file an article, named by what the article was made of. Everything here may be deleted at any
moment: a file that is missing, damaged or not to be written only means that a page is read once more.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path

from tearsheet.article import as_json
from tearsheet.article.model import Article
from tearsheet.storage import digests, files
from tearsheet.storage.paths import cache_folder

MOST = 200 * 1024 * 1024
"""Bytes that all files may take together; the least recently used go first."""
_LARGEST = 48 * 1024 * 1024  # bytes of one file
_FOLDER = "articles"
_SUFFIX = ".json"
_DIGEST = 20  # bytes


def key(raw: bytes, *made_by: object) -> str:
    """The name of an article in the cache.

    Args:
        raw: The content of its file.
        made_by: All else that the article hangs on: the files beside it, the code that reads it.
    """
    digest = digests.blake2b(raw, _DIGEST)
    digest.update(repr((made_by, _code())).encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def find(name: str, path: Path, *, today: date | None = None) -> Article | None:
    """The article of this name, or `None`; it counts as used now.

    Args:
        name: As `key` gives it.
        path: The article's file.
        today: Else the clock's; an article that another day's clock had a part in may be none of today's.
    """
    file = _file(name)
    try:
        if file.stat().st_size > _LARGEST:
            return None
        article = as_json.decoded(file.read_bytes(), path)
    except (OSError, as_json.NoArticleError):
        return None
    if article.days and not article.days.first <= (today or date.today()) <= article.days.last:
        return None
    with suppress(OSError):
        os.utime(file)
    return article


def keep(name: str, article: Article) -> None:
    """Keep an article under a name, as far as the disk lets it."""
    content = as_json.encoded(article)
    if len(content) > _LARGEST:
        return
    folder = _file(name).parent
    with suppress(OSError):
        files.make_folder(folder)
        _write(_file(name), content)
        _make_room(folder)


def _write(path: Path, content: bytes) -> None:
    """Without waiting for the disk: what a power cut damages is read anew."""
    temporary = path.with_name(f"~{path.name}.{os.getpid()}.tmp")
    temporary.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _make_room(folder: Path) -> None:
    """Remove what has not been used for longest; temporary files of killed processes are among it."""
    with os.scandir(folder) as entries:
        found = [(entry.stat(follow_symlinks=False), entry.path) for entry in entries]
    excess = sum(status.st_size for status, _ in found) - MOST
    for status, path in sorted(found, key=lambda one: one[0].st_mtime):
        if excess <= 0:
            return
        Path(path).unlink(missing_ok=True)
        excess -= status.st_size


def _file(name: str) -> Path:
    return cache_folder() / _FOLDER / (name + _SUFFIX)


def _code() -> tuple[tuple[str, int], ...]:
    """What changes when this program, or a library, does: the times of the folders and modules."""
    package = Path(__file__).parents[1]
    rooms = (package / "article", package / "storage", package / "formats")
    modules = [path for room in rooms for path in room.rglob("*.py")]
    return tuple(_times([*map(Path, filter(None, sys.path)), *sorted(modules)]))


def _times(paths: Iterable[Path]) -> Iterable[tuple[str, int]]:
    for path in paths:
        with suppress(OSError):
            yield path.name, path.stat().st_mtime_ns
