"""Which loader reads which file: the one way from a path to an article."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from tearsheet import listed, tr
from tearsheet.article.model import Article
from tearsheet.formats import article_cache, foreign

if TYPE_CHECKING:
    from tearsheet.errors import LoadError
    from tearsheet.formats.process.confined import Loading
    from tearsheet.formats.process.recalled import Recalled

MAX_AT_ONCE = 1024 * 1024  # bounds the time in which a window does not answer
"""Bytes of a plain text that is read in this process; more might take a while, and nobody could stop it."""
MAX_MEGABYTES = 64  # bounds the memory; a guess at more than any saved article has
MAX_BYTES = MAX_MEGABYTES * 1024 * 1024
_END = 1 << 16
"""Bytes of each end of a longer file; bounds the time, and no less than `beginning` and `foreign` look at."""


class Loader(NamedTuple):
    """What reads one format.

    Attributes:
        name: Of the format, for the reader.
        plural: What such files are in a sentence that says what the program opens.
        media_type: Of the format; `sniffing` tells it from the content.
        suffixes: File names' endings, lower case, that speak for it where the content does not.
        module: Imported when a file needs it; its `read(raw, path)` gives the article.
        is_confined: Whether only a process without rights may read it, however little it is.
    """

    name: str
    plural: str
    media_type: str
    suffixes: tuple[str, ...]
    module: str
    is_confined: bool = True


TEXT = Loader(
    tr("Plain text"),
    tr("plain text"),
    "text/plain",
    (".txt", ".text"),
    "tearsheet.formats.text.plain_text",
    is_confined=False,
)
LOADERS: tuple[Loader, ...] = (
    Loader(
        tr("Web page"),
        tr("web pages"),
        "text/html",
        (".html", ".htm", ".xhtml", ".xht", ".shtml"),
        "tearsheet.formats.page.html",
    ),
    Loader(
        tr("Web page in one file (MHTML)"),
        tr("web pages"),
        "multipart/related",
        (".mhtml", ".mht", ".eml"),
        "tearsheet.formats.page.mhtml",
    ),
    Loader(
        "Markdown",
        "Markdown",
        "text/markdown",
        (".md", ".markdown", ".mdown", ".mkd"),
        "tearsheet.formats.markdown.markdown_file",
    ),
    TEXT,
)


class Unkept(NamedTuple):
    """An article that has just been read in this process, and that the cache does not hold yet.

    Attributes:
        name: In the cache.
    """

    article: Article
    name: str

    def keep(self) -> None:
        """Let the next opening be quicker; for a moment in which nobody waits."""
        article_cache.keep(self.name, self.article)


def begin(path: Path) -> Article | Unkept | Loading | Recalled:
    """The article in a file if that is a matter of moments, else the process that reads it.

    Raises:
        LoadError: There is no such file, it may not be read, or it holds no article.
    """
    raw, file = _read(path)
    if file:
        return _recalled(raw, file, path)
    loader = loader_for(raw, path)
    name = article_cache.key(raw, loader.module)
    if not loader.is_confined:
        return article_cache.find(name, path) or Unkept(_reader(loader)(raw, path), name)
    from tearsheet.formats import companions  # no plain text needs it

    state = companions.of(path.parent, article_cache.asked(name))
    known = article_cache.find(article_cache.with_files(name, state), path)
    if known:
        return known
    from tearsheet.formats.process.confined import Loading  # what starts processes takes 10 ms

    return Loading(loader, raw, path, name)


def begin_stream(raw: bytes) -> Article | Loading:
    """The same of bytes that come from no file, as those of standard input.

    Raises:
        LoadError: They hold no article, nothing at all, or too much.
    """
    from tearsheet.formats.beside import NOWHERE, nameless  # seldom needed

    loader = loader_for(raw, NOWHERE)
    if not loader.is_confined and len(raw) <= MAX_AT_ONCE:
        return nameless(_reader(loader)(raw, NOWHERE))
    from tearsheet.formats.process.confined import Loading  # what starts processes takes 10 ms

    return Loading(loader, raw, NOWHERE, article_cache.key(raw, loader.module))


def load(path: Path) -> Article:
    """The article in a file.

    Raises:
        LoadError: There is no such file, it may not be read, or it holds no article.
    """
    begun = begin(path)
    if isinstance(begun, Unkept):
        return begun.article
    return begun if isinstance(begun, Article) else begun.result()


def load_bytes(raw: bytes, path: Path | None) -> Article:
    """The article in the bytes of a file, read in this process, whatever they are.

    Args:
        raw: All of the file.
        path: Where the bytes come from; `None` where no file is behind them.

    Raises:
        LoadError: The bytes hold no article, nothing at all, or too much.
    """
    loader = loader_for(raw, path)
    if path is None or not loader.is_confined:
        return _reader(loader)(raw, path)
    from tearsheet.formats import beside  # no plain text needs it

    return _reader(loader)(raw, path, beside.HandedOut(path, loader.media_type))


def _reader(loader: Loader) -> Callable[..., Article]:
    read: Callable[..., Article] = import_module(loader.module).read
    return read


def loader_for(raw: bytes, path: Path | None) -> Loader:
    """The loader that the content asks for; the file's name counts where that tells nothing."""
    if not raw or len(raw) > MAX_BYTES or foreign.kind(raw):
        raise _refusal_of(raw, path)
    suffix = path.suffix.lower() if path else ""
    named = next((loader for loader in LOADERS if suffix in loader.suffixes), TEXT)
    if named is TEXT and not foreign.may_be_marked_up(raw):
        return TEXT
    from tearsheet.formats import sniffing  # no plain text needs it

    found = sniffing.media_type(raw, named.media_type)
    return next(loader for loader in LOADERS if loader.media_type == found)


def _recalled(raw: bytes, file: BinaryIO, path: Path) -> Recalled:
    from tearsheet.formats.process.recalled import Recalled  # few files are so long

    try:
        return Recalled(loader_for(raw, path), raw, partial(_all_of, file, path), path)
    except Exception:
        file.close()
        raise


def _read(path: Path) -> tuple[bytes, BinaryIO | None]:
    """All bytes of a regular file; of a long one both ends, and the file, which is open.

    A pipe or device is refused before it could block.
    """
    try:
        status = path.stat()
        if stat.S_ISREG(status.st_mode) and status.st_size <= MAX_BYTES:
            return _begun(path.open("rb"), is_long=status.st_size > MAX_AT_ONCE)
    except (OSError, ValueError) as error:
        from tearsheet.formats.refusals import unreadable  # most files can be read

        raise unreadable(error, path) from error
    if stat.S_ISREG(status.st_mode):
        raise _too_large(path)
    from tearsheet.formats.refusals import Refusal, refuse

    raise refuse(Refusal.FOLDER if stat.S_ISDIR(status.st_mode) else Refusal.SPECIAL, path)


def _begun(file: BinaryIO, *, is_long: bool) -> tuple[bytes, BinaryIO | None]:
    try:
        if is_long:
            return _ends(file), file
        raw = file.read(MAX_AT_ONCE + 1)
        if len(raw) > MAX_AT_ONCE:  # it has grown, or is of a system that states no size
            return raw[:_END], file
    except OSError:
        file.close()
        raise
    file.close()
    return raw, None


def _ends(file: BinaryIO) -> bytes:
    """The first and the last bytes of a long file."""
    first = file.read(_END)
    file.seek(max(0, file.seek(0, os.SEEK_END) - _END))  # it may have been cut off meanwhile
    return first + file.read(_END)


def _all_of(file: BinaryIO, path: Path) -> bytes:
    """All bytes of a long file, which is open."""
    try:
        with file:
            file.seek(0)
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        from tearsheet.formats.refusals import unreadable  # as above

        raise unreadable(error, path) from error
    if not raw or len(raw) > MAX_BYTES:  # it has changed meanwhile
        raise _refusal_of(raw, path)
    return raw


def _refusal_of(raw: bytes, path: Path | None) -> LoadError:
    """Why these bytes are not read: they are none, too many, or of a format that is not opened."""
    from tearsheet.formats.refusals import Refusal, refuse  # as above

    if not raw:
        return refuse(Refusal.EMPTY, path)
    if len(raw) > MAX_BYTES:
        return _too_large(path)
    return refuse(Refusal.FOREIGN, path, kind=foreign.kind(raw), opened=opened())


def _too_large(path: Path | None) -> LoadError:
    from tearsheet.formats.refusals import Refusal, refuse  # as above

    return refuse(Refusal.TOO_LARGE, path, limit=str(MAX_MEGABYTES))


def opened() -> str:
    """What the program opens, as the part of a sentence: "web pages, Markdown and plain text"."""
    return listed(list(dict.fromkeys(loader.plural for loader in LOADERS)))


def as_markdown() -> str:
    """The table of the README."""
    endings = [", ".join(f"`{suffix}`" for suffix in loader.suffixes) for loader in LOADERS]
    rows = [
        f"| {loader.name} | {named} | `{loader.media_type}` |"
        for loader, named in zip(LOADERS, endings, strict=True)
    ]
    return "\n".join(["| format | endings | media type |", "|---|---|---|", *rows])
