"""How the process that reads a foreign page makes an article of it, and how its answer is understood."""

from __future__ import annotations

from codecs import getincrementaldecoder
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from tearsheet.article import as_json
from tearsheet.article.model import Article
from tearsheet.errors import LoadError
from tearsheet.formats import companions
from tearsheet.formats.process.child import Channel, Work
from tearsheet.formats.refusals import Refusal, RefusedError, refuse

_ARTICLE, _REFUSAL = b"A", b"R"
_OTHER_ENCODING = "encoded"
_FRONT_MATTER = "front"
_ESCAPES = ((b"\x1b", b"\x1b$"), (b"\x1b", b"\x1b("), (b"~", b"~{"))
"""What changes alphabets, each behind its first byte, which is looked for in a tenth of the time."""
_PIECE = 1 << 20  # bytes that are looked at before other threads have their turn
_MOST_LOOKED_AT = 1 << 24
"""Bytes; to look through more takes longer than to prepare for every encoding, and holds up the window."""
_FENCES = (b"---", b"+++", b"-\0", b"\0-", b"+\0", b"\0+")
_MARKS = b"\xef\xbb\xbf\xff\xfe \t\r\n"
_HEAD_LENGTH = 64
_READERS_OF_FRONT_MATTER = ("yaml", "tomllib", "json")
_LATER = ("tearsheet.formats.fields.publications", "tearsheet.formats.fields.reporters")
"""What is else only imported by the reading that needs it."""


def argument(module: str, raw: bytes) -> str:
    """What a process is told beforehand that is to read a page with the `read` of a module."""
    words = [module]
    if len(raw) > _MOST_LOOKED_AT or not _is_plainly_utf8(raw):
        words.append(_OTHER_ENCODING)
    if raw[:_HEAD_LENGTH].lstrip(_MARKS).startswith(_FENCES):
        words.append(_FRONT_MATTER)
    return " ".join(words)


def _is_plainly_utf8(raw: bytes) -> bool:
    """Whether a page and all that belongs to it is in UTF-8, for all that can be told here."""
    has_escapes = any(first in raw and escape in raw for first, escape in _ESCAPES)
    is_utf8 = b"\0" not in raw and _is_utf8(raw)  # UTF-16 of English, too, is UTF-8 with zeros in it
    return is_utf8 and not has_escapes and not (b"<" in raw and companions.frames(raw))


def _is_utf8(raw: bytes) -> bool:
    decoder, pieces = getincrementaldecoder("utf-8")(), memoryview(raw)
    try:
        for start in range(0, len(raw) + 1, _PIECE):
            decoder.decode(pieces[start : start + _PIECE], final=start + _PIECE > len(raw))
    except UnicodeDecodeError:
        return False
    return True


def prepared(argument: str) -> Work:
    """What reads pages with the `read` of a module; its `prepare`, if it has one, is called now."""
    from tearsheet.formats import encodings  # the process that starts this one needs none of them
    from tearsheet.formats.fields import dates, languages

    module, *words = argument.split(" ")
    if _OTHER_ENCODING in words:
        encodings.prepare()
    if _FRONT_MATTER in words:
        for name in _READERS_OF_FRONT_MATTER:
            import_module(name)
    loader = import_module(module)
    for name in _LATER:
        import_module(name)
    languages.prepare()
    dates.prepare()
    getattr(loader, "prepare", _nothing)()

    def read(request: bytes, channel: Channel) -> None:
        name, _, raw = request.partition(b"\0")
        path = Path(name.decode("utf-8", "surrogatepass"))
        for part in _answer(lambda: loader.read(raw, path, channel.ask)):
            channel.answer(part)

    return read


def request(raw: bytes, path: Path) -> bytes:
    """What such a process is sent: a page, and its file's name, but not the folder that it lies in."""
    return path.name.encode("utf-8", "surrogatepass") + b"\0" + raw


def understood(answers: Sequence[bytes], path: Path) -> Article | LoadError | None:
    """What such a process has answered: an article, or why there is none; `None` for nonsense.

    Args:
        answers: Its kind, then the article as `as_json` encodes it, or the name of the refusal.
        path: The article's file.
    """
    try:
        kind, content = answers
        if kind == _ARTICLE:
            return as_json.decoded(content, path)
        why = Refusal[content.decode("ascii")] if kind == _REFUSAL else None
    except (KeyError, ValueError):
        return None
    return refuse(why, path) if why else None


def _answer(read: Callable[[], Article]) -> tuple[bytes, bytes]:
    try:
        return _ARTICLE, as_json.encoded(read())
    except RefusedError as error:
        return _REFUSAL, error.why.name.encode()


def _nothing() -> None:
    """What a module prepares that needs nothing."""
