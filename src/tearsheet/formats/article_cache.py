"""Articles that have been read before, so that they open at once the next time.

One file an article, named by what the article was made of, and one for each page that asks for files beside
it, with their names. Everything here may be deleted at any moment: a file that is missing, damaged or not to
be written only means that a file is read once more.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from functools import cache
from pathlib import Path
from zlib import crc32

from tearsheet.article.model import Article
from tearsheet.storage import digests, files
from tearsheet.storage.paths import cache_folder, is_packed

MOST = 200 * 1024 * 1024  # bounds the disk
"""Bytes that all files may take together; the least recently used go first."""
_LARGEST = 48 * 1024 * 1024  # bytes of one file; bounds the disk: a quarter of all
_FOLDER = "articles"
_SUFFIX, _ASKED = ".json", ".asked"
_MOST_ASKED = 4 * 1024 * 1024  # bytes of the names of what one page asks for; bounds the disk
_SEAL = 24  # bytes; by definition of `_seal`: 8 digits and 16
_DIGEST = 20  # bytes; by convention as long as SHA-1


def key(raw: bytes, *made_by: object) -> str:
    """The name of a page in the cache; of its article too, where it asks for no files beside it.

    Args:
        raw: The content of its file.
        made_by: All else that the article hangs on, such as what reads it, but for the files beside it.
    """
    digest = digests.blake2b(raw, _DIGEST)
    try:
        digest.update(_code())
    except OSError:  # it is being replaced, or no more files can be opened: under this name nothing is found
        digest.update(os.urandom(_DIGEST))
    digest.update(repr(made_by).encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def with_files(name: str, state: object) -> str:
    """The name of an article that is made of a page and of the files beside it, as they are.

    Args:
        name: Of the page.
        state: Of the files that it asks for; empty where none is there.
    """
    digest = digests.blake2b(name.encode(), _DIGEST)
    digest.update(repr(state).encode("utf-8", "surrogateescape"))
    return digest.hexdigest() if state else name


def asked(name: str) -> tuple[str, ...]:
    """The files beside it that a page of this name has asked for; it counts as used now."""
    import json  # here and below only where something lies in the cache: 2 ms of a first opening

    file = _file(name, _ASKED)
    try:
        if file.stat().st_size > _MOST_ASKED:
            return ()
        stated = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return ()
    with suppress(OSError):
        os.utime(file)
    return tuple(one for one in stated if isinstance(one, str)) if isinstance(stated, list) else ()


def keep_asked(name: str, names: Iterable[str]) -> None:
    """Keep what a page has asked for, as far as the disk lets it."""
    import json

    content = json.dumps(sorted(names)).encode()
    if len(content) <= _MOST_ASKED:
        _keep(_file(name, _ASKED), content)


def find(name: str, path: Path, *, today: date | None = None) -> Article | None:
    """The article of this name, or `None`; it counts as used now.

    Args:
        name: As `key` or `with_files` gives it.
        path: The article's file.
        today: Else the clock's; an article that another day's clock had a part in may be none of today's.
    """
    file = _file(name)
    content = _content(file)
    if content is None:
        return None
    from tearsheet.article import as_json

    try:
        article = as_json.decoded(content, path)
    except as_json.NoArticleError:
        return None
    if article.days and not article.days.first <= (today or date.today()) <= article.days.last:
        return None
    with suppress(OSError):
        os.utime(file)
    return article


def keep(name: str, article: Article) -> None:
    """Keep an article under a name, as far as the disk lets it."""
    from tearsheet.article import as_json

    keep_encoded(name, as_json.encoded(article))


def keep_encoded(name: str, content: bytes) -> None:
    """Keep what `as_json.encoded` has made of an article, as far as the disk lets it."""
    if len(content) <= _LARGEST:
        _keep(_file(name), _seal(content), content)


def _content(file: Path) -> bytes | None:
    """What a file keeps of an article; `None` where it is not there, or not as it was written."""
    try:
        if file.stat().st_size > _LARGEST + _SEAL:
            return None
        with file.open("rb") as opened:
            seal, content = opened.read(_SEAL), opened.read()
    except OSError:
        return None
    return content if seal == _seal(content) else None


def _seal(content: bytes) -> bytes:
    """What tells content from what a power cut, or a disk, has made of it; of `_SEAL` bytes."""
    return b"%08x%016x" % (crc32(content), len(content))


def _keep(file: Path, *parts: bytes) -> None:
    with suppress(OSError):
        files.make_folder(file.parent)
        _write(file, parts)
        _make_room(file.parent)


def _write(path: Path, parts: Iterable[bytes]) -> None:
    """Without waiting for the disk: what a power cut damages is read anew."""
    temporary = path.with_name(f"~{path.name}.{os.getpid()}.tmp")
    temporary.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.writelines(parts)
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


def _file(name: str, suffix: str = _SUFFIX) -> Path:
    return cache_folder() / _FOLDER / (name + suffix)


@cache  # what lies there later is not the program that runs
def _code() -> bytes:
    """What changes when this program, or a library, does: the times of the folders and modules."""
    if is_packed():  # with all modules in one file
        packed = Path(sys.executable).stat()
        parts = [(sys.executable, packed.st_mtime_ns), (sys.executable, packed.st_size)]
    else:
        package = Path(__file__).parents[1]
        rooms = ("article", "storage", "formats")
        parts = [*_folders(), *sorted(module for room in rooms for module in _modules(package / room))]
    return repr(parts).encode("utf-8", "surrogateescape")


def _folders() -> Iterator[tuple[str, int]]:
    """Of each folder that Python looks into, its path and its time of last change, in nanoseconds."""
    for path in filter(None, sys.path):
        with suppress(OSError):
            yield path, Path(path).stat().st_mtime_ns


def _modules(folder: Path | str) -> Iterator[tuple[str, int]]:
    """The same of the modules in a folder and those inside it; `pathlib` takes four times as long."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                yield entry.path, entry.stat().st_mtime_ns
            elif entry.name != "__pycache__" and entry.is_dir():
                yield from _modules(entry.path)
