"""Which loader reads which file: the one way from a path to an article."""

from __future__ import annotations

import stat
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from tearsheet.formats import foreign
from tearsheet.formats.refusals import Refusal, refuse
from tearsheet.model import Article

MAX_MEGABYTES = 64
_MAX_BYTES = MAX_MEGABYTES * 1024 * 1024


class Loader(NamedTuple):
    """What reads one format.

    Attributes:
        media_type: Of the format.
        suffixes: File names' endings, lower case; they choose where several loaders fit.
        recognises: Whether bytes can be of this format.
        module: Imported when a file needs it; its `read(raw, path)` gives the article.
    """

    media_type: str
    suffixes: tuple[str, ...]
    recognises: Callable[[bytes], bool]
    module: str


def _may_be_plain_text(raw: bytes) -> bool:
    return not foreign.kind(raw)


LOADERS: tuple[Loader, ...] = (
    Loader("text/plain", (".txt", ".text", ".md"), _may_be_plain_text, "tearsheet.formats.text"),
)


def load(path: Path) -> Article:
    """The article in a file.

    Raises:
        LoadError: There is no such file, it may not be read, or it holds no plain text.
    """
    return load_bytes(_bytes_of(path), path)


def load_bytes(raw: bytes, path: Path | None) -> Article:
    """The article in the bytes of a file.

    Args:
        raw: All of the file.
        path: Where the bytes come from; `None` where no file is behind them.

    Raises:
        LoadError: The bytes are no plain text, none at all, or too many.
    """
    if not raw:
        raise refuse(Refusal.EMPTY, path)
    if len(raw) > _MAX_BYTES:
        raise refuse(Refusal.TOO_LARGE, path, limit=str(MAX_MEGABYTES))
    read: Callable[[bytes, Path | None], Article] = import_module(_loader_for(raw, path).module).read
    return read(raw, path)


def _loader_for(raw: bytes, path: Path | None) -> Loader:
    """The loader that the content asks for; the file's name decides between several."""
    fitting = [loader for loader in LOADERS if loader.recognises(raw)]
    if not fitting:
        raise refuse(Refusal.FOREIGN, path, kind=foreign.kind(raw))
    suffix = path.suffix.lower() if path else ""
    return next((loader for loader in fitting if suffix in loader.suffixes), fitting[0])


def _bytes_of(path: Path) -> bytes:
    """All bytes of a regular file; a pipe or device is refused before it could block."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise refuse(Refusal.FOLDER, path)
        if not stat.S_ISREG(status.st_mode):
            raise refuse(Refusal.SPECIAL, path)
        with path.open("rb") as file:
            return file.read(_MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise refuse(Refusal.MISSING, path) from error
    except PermissionError as error:
        raise refuse(Refusal.FORBIDDEN, path) from error
    except OSError as error:
        raise refuse(Refusal.FAILED, path, reason=error.strerror or str(error)) from error
    except ValueError as error:
        # a path with a NUL in it is none that a file could have
        raise refuse(Refusal.MISSING, path) from error
