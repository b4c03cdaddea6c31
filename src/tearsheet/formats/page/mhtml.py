"""Web pages saved whole in one file: a MIME message (RFC 2557), as browsers and mail programs write it.

The message is parted by hand: foreign headers are never wrong enough to stop it, a missing end or a
missing header costs nothing, and only the parts that a page shows are decoded.
"""

from __future__ import annotations

import re
from binascii import Error, a2b_base64, a2b_qp
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from email.utils import parsedate_to_datetime
from functools import cached_property, partial
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from tearsheet.article.model import Article
from tearsheet.formats import charsets, encodings
from tearsheet.formats.beside import Files, no_files
from tearsheet.formats.fields import mail_headers
from tearsheet.formats.page import Page, decoding, mail
from tearsheet.formats.refusals import Refusal, refuse, watched
from tearsheet.formats.text import plain_text

_MEDIA_TYPE = "multipart/related"
_MESSAGE = "message/rfc822"
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_MOST_PARTS = 50_000  # bounds the work
_DEEPEST = 6  # bounds the work
_LONGEST_HEADER = 64 * 1024  # bytes; bounds the work

_BLANK_LINE = re.compile(rb"(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)")
_FOLDED = re.compile(r"(?:\r\n|\n|\r)[ \t]+")
_PARAMETER = re.compile(r""";\s*([\w*-]{1,60})\s*=\s*(?:"([^"]{0,2000})"|([^;\s]{0,2000}))""")
_WEAK = frozenset({"", "cp1252", "ascii"})
_REST_OF_LINE = re.compile(rb"(--)?[ \t]*(?:\r\n|\n|\r|\Z)")
_FRAME = re.compile(rb"""<frame\b[^<>]{0,2000}?\ssrc\s*=\s*["']?([^"'\s<>]{1,2000})""", re.I)
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")


class Part:
    """One part of a message: its header, and where its content lies.

    Attributes:
        headers: Name in lower case -> value, unfolded; the first of several counts.
        media_type: In lower case; "text/plain" where none is stated.
    """

    def __init__(self, raw: bytes) -> None:
        """A part of its bytes, header first."""
        end = _BLANK_LINE.search(raw, 0, _LONGEST_HEADER)
        self.headers = _headers(raw[: end.start()] if end else raw[:_LONGEST_HEADER])
        self._raw = raw[end.end() :] if end else b""
        stated = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        self.media_type = stated or "text/plain"

    def parameter(self, name: str) -> str:
        """A parameter of the content's type, or empty."""
        found = _PARAMETER.findall(self.headers.get("content-type", ""))
        return next((quoted or bare for key, quoted, bare in found if key.lower() == name), "")

    @cached_property
    def content(self) -> bytes:
        """The part's bytes, its transfer encoding taken off; what that damaged is left out."""
        way = self.headers.get("content-transfer-encoding", "").strip().lower()
        if way == "quoted-printable":
            return a2b_qp(self._raw)
        if way != "base64":
            return self._raw
        with suppress(Error):
            return a2b_base64(self._raw)
        signs = _NOT_BASE64.sub(b"", self._raw)
        with suppress(Error):
            return a2b_base64(signs[: len(signs) // 4 * 4] + _last_quantum(signs))
        return b""

    def parts(self) -> Iterator[Part]:
        """The parts that it is made of; none for a part that is not multipart or has no boundary."""
        boundary = b"--" + self.parameter("boundary").encode("utf-8", "replace")
        if not self.media_type.startswith("multipart/"):
            return
        if boundary == b"--":
            boundary = self._first_boundary()
        if not boundary:
            return
        start = -1
        for place, end, is_last in _marks(self._raw, boundary):
            if start >= 0:
                yield Part(self._raw[start:place])
            start = -1 if is_last else end
        if start >= 0:  # the file was cut off
            yield Part(self._raw[start:])

    def _first_boundary(self) -> bytes:
        """The first line that begins with two dashes."""
        found = re.search(rb"^--[^\r\n]{1,200}", self._raw, re.MULTILINE)
        return found[0].rstrip() if found else b""


def prepare() -> None:
    """Import and open all that reading may need, for a process that cannot do so later."""
    from tearsheet.formats.page import html  # the libraries for pages

    encodings.prepare()  # the file is ASCII whatever its parts are in
    html.prepare()
    plain_text.prepare()


def read(raw: bytes, path: Path | None, _ask: Files = no_files) -> Article:
    """The article in the page that a message holds, with all that belongs to it.

    Raises:
        LoadError: There is no page or text in it.
    """
    message = Message(raw)
    main = message.main
    if main is None:
        raise refuse(Refusal.NO_PAGE, path)
    if main.media_type not in _PAGES:
        return _with_source(_article_of_text(message, main, path), message)
    from tearsheet.formats.page import html  # the libraries for pages

    decoded, encoding = _decoded(main, path)
    page = Page(decoded, path, _MEDIA_TYPE, encoding, message.url, message.saved, message.resource)
    with watched() as rules:
        article = html.article_of(page)
        return mail.with_header(article, message.headers, rules) if message.is_mail else article


def _article_of_text(message: Message, main: Part, path: Path | None) -> Article:
    """The article in a message that has no page; of a mail, with its header above the text."""
    if not message.is_mail:
        return plain_text.read(main.content, path)
    text, encoding = _decoded_text(main, path)
    kind = main.headers.get("content-type", "")
    with watched() as rules:
        with_header = partial(mail.as_text, message.headers, text, kind)
        whole = rules.found(mail_headers.MAIL_HEADER, with_header, mail.as_it_stands(message.headers, text))
        article = plain_text.read(whole.encode("utf-8", "replace"), path)
    return article._replace(source=article.source._replace(encoding=encoding))


def main_text(raw: bytes, path: Path | None) -> tuple[str, str]:
    """The characters of a message's page and the Python name of their encoding.

    Raises:
        LoadError: There is none in it.
    """
    main = Message(raw).main
    if main is None:
        raise refuse(Refusal.NO_PAGE, path)
    return _decoded(main, path)


class Message:
    """A message, its parts in the order of the file, and which of them is the page."""

    def __init__(self, raw: bytes) -> None:
        """Parts the message."""
        self._root = Part(raw.lstrip(b"\xef\xbb\xbf \t\r\n"))
        self._parts, self._carriers = _leaves(self._root)
        self.main = self._main()

    @property
    def headers(self) -> Mapping[str, str]:
        """Of the message that the page or text is part of: the innermost, where messages are forwarded."""
        return self._carriers[id(self.main)].headers if self.main else self._root.headers

    @property
    def is_mail(self) -> bool:
        """Whether somebody sent it, rather than a browser saved it."""
        return mail.is_mail(self.headers)

    @property
    def url(self) -> str:
        """The page's address on the web, or empty."""
        stated = self._root.headers.get("snapshot-content-location", "")
        location = self.main.headers.get("content-location", "") if self.main else ""
        addresses = (stated, location, self._root.headers.get("content-location", ""))
        return next((one for one in map(_unspaced, addresses) if one.startswith(("http://", "https://"))), "")

    @property
    def saved(self) -> datetime | None:
        """When a browser made the message; aware, or `None`."""
        if self.is_mail:
            return None
        with suppress(ValueError, TypeError, IndexError, OverflowError):
            moment = parsedate_to_datetime(self._root.headers.get("date", ""))
            return moment if moment.tzinfo else None
        return None

    def resource(self, address: str) -> tuple[str, bytes] | None:
        """The media type and bytes of what has this address in the page, if it lies in the message."""
        part = self._by_address.get(_key(address)) or self._by_address.get(_key(self._absolute(address)))
        return (part.media_type, part.content) if part else None

    def _absolute(self, address: str) -> str:
        base = self.main.headers.get("content-location", "") if self.main else ""
        with suppress(ValueError):
            return urljoin(_unspaced(base) or self.url, address)
        return address

    @cached_property
    def _by_address(self) -> Mapping[str, Part]:
        found: dict[str, Part] = {}
        for part in self._parts:
            for address in _addresses(part):
                found.setdefault(_key(address), part)
        return found

    def _main(self) -> Part | None:
        """The part named as the start, else the first page that shows something, else the first text."""
        pages = [part for part in self._parts if part.media_type in _PAGES and part.content.strip()]
        start = _bare_id(self._root.parameter("start"))
        named = [page for page in pages if start and _bare_id(page.headers.get("content-id", "")) == start]
        whole = [page for page in (*named, *pages) if self._is_whole(page)]
        texts = [part for part in self._parts if part.media_type == "text/plain" and part.content.strip()]
        return next(iter((*whole, *pages, *texts)), None)

    def _is_whole(self, page: Part) -> bool:
        """Whether it is no frameset, or its frames lie in the message too."""
        if b"<frameset" not in page.content.lower():
            return True
        base = _unspaced(page.headers.get("content-location", ""))
        frames = (found[1].decode("utf-8", "replace") for found in _FRAME.finditer(page.content))
        return any(
            {_key(address), _key(urljoin(base, address))} & self._by_address.keys() for address in frames
        )


def _marks(raw: bytes, boundary: bytes) -> Iterator[tuple[int, int, bool]]:
    """(start, end, whether it is the last of them) of each line that is a boundary."""
    place = raw.find(boundary)
    while place >= 0:
        end = place + len(boundary)
        rest = _REST_OF_LINE.match(raw, end)
        if rest and (place == 0 or raw[place - 1 : place] in {b"\n", b"\r"}):
            yield place, rest.end(), bool(rest[1])
        place = raw.find(boundary, end)


def _leaves(root: Part) -> tuple[list[Part], dict[int, Part]]:
    """The parts that have none themselves, in order, and by their identity the message of each.

    Those that lie too deep are left out.
    """
    found: list[Part] = []
    carriers: dict[int, Part] = {}
    waiting = [(root, root, 0)]
    while waiting and len(found) < _MOST_PARTS:
        part, message, depth = waiting.pop()
        inner: list[tuple[Part, Part, int]] = []
        if depth < _DEEPEST and part.media_type == _MESSAGE:
            forwarded = Part(part.content.lstrip())
            inner = [(forwarded, forwarded, depth + 1)]
        elif depth < _DEEPEST:
            parts = zip(part.parts(), range(_MOST_PARTS), strict=False)
            inner = [(one, message, depth + 1) for one, _ in parts]
        waiting += reversed(inner)
        if not inner:
            found.append(part)
            carriers[id(part)] = message
    return found, carriers


def _headers(raw: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _FOLDED.sub(" ", raw.decode("utf-8", "replace")).splitlines():
        name, colon, value = line.partition(":")
        if colon:
            found.setdefault(name.strip().lower(), value.strip())
    return found


def _decoded(part: Part, path: Path | None) -> tuple[str, str]:
    """The characters of a page: its header's encoding counts, unless it is the one for lack of a better."""
    stated = decoding.known(part.parameter("charset"))
    if stated not in _WEAK:
        with suppress(UnicodeDecodeError):
            return part.content.decode(stated).removeprefix("\ufeff"), stated
    return decoding.decode(part.content, path)


def _decoded_text(part: Part, path: Path | None) -> tuple[str, str]:
    """The characters of a text: as its header states, else as they speak for themselves."""
    stated = charsets.known(part.parameter("charset"))
    if stated not in _WEAK:
        with suppress(UnicodeDecodeError):
            return part.content.decode(stated), stated
    return encodings.decode(part.content, path)


def _last_quantum(signs: bytes) -> bytes:
    rest = signs[len(signs) // 4 * 4 :]
    return rest + b"=" * (4 - len(rest)) if len(rest) > 1 else b""


def _addresses(part: Part) -> Iterator[str]:
    if identity := _bare_id(part.headers.get("content-id", "")):
        yield f"cid:{identity}"
    if location := _unspaced(part.headers.get("content-location", "")):
        yield location


def _bare_id(stated: str) -> str:
    return stated.strip().removeprefix("<").removesuffix(">").strip()


def _unspaced(address: str) -> str:
    """An address as it was before its header line was folded."""
    return "".join(address.split())


def _key(address: str) -> str:
    with suppress(ValueError):
        return urldefrag(address.strip()).url
    return address


def _with_source(article: Article, message: Message) -> Article:
    source = article.source
    url = source.url or message.url
    return article._replace(source=source._replace(media_type=_MEDIA_TYPE, url=url, saved=message.saved))
