"""The pictures that lie in a page or beside it; none is ever fetched."""

from __future__ import annotations

import base64
import binascii
import struct
from collections.abc import Callable, Iterator
from urllib.parse import unquote_to_bytes

from lxml.html import HtmlElement

from tearsheet.article.model import Picture
from tearsheet.formats.fields.plain_words import one_line
from tearsheet.formats.picture_head import kind

Resource = Callable[[str], tuple[str, bytes] | None]

MAX_PICTURES = 500  # bounds the work
MAX_BYTES = 20 * 1024 * 1024  # bounds the memory
# Smaller ones are signs beside words, keep a place or count readers.
_MIN_SIDE = 24  # pixels; a guess
_MIN_LONGER_SIDE = 48  # pixels; a guess
_MIN_BYTES = 600  # where the size in pixels cannot be told at once; a guess
_SIZE_OF_PNG = slice(16, 24)
_SIZE_OF_GIF = slice(6, 10)
_ADDRESSES = ("src", "data-src", "data-original", "data-lazy-src")
_SETS = ("srcset", "data-srcset")


class Pictures:
    """The pictures that the body shows, each once, within the limits of number and size."""

    def __init__(self, resource: Resource) -> None:
        self.found: dict[str, Picture] = {}
        self._resource = resource
        self._names: dict[bytes, str] = {}
        self._size = 0

    def name_of(self, image: HtmlElement) -> str:
        """The name of the picture that an image element shows; empty for one that is not at hand."""
        for address in _addresses(image):
            content = self._content(address)
            media_type = kind(content)
            if media_type and not _is_tiny(content, media_type):
                return self._kept(content, media_type, one_line(image.get("alt") or ""))
        return ""

    def _content(self, address: str) -> bytes:
        if address[:5].lower() == "data:":
            return _inline(address)
        found = self._resource(address)
        return found[1] if found else b""

    def _kept(self, content: bytes, media_type: str, description: str) -> str:
        name = self._names.get(content, "")
        if name:
            return name
        if len(self.found) >= MAX_PICTURES or self._size + len(content) > MAX_BYTES:
            return ""
        self._size += len(content)
        name = self._names[content] = f"picture-{len(self.found) + 1}"
        self.found[name] = Picture(media_type, content, description)
        return name


def _is_tiny(content: bytes, media_type: str) -> bool:
    """Whether a picture is too small to tell anything, by the size that its head states."""
    if media_type == "image/png":
        width, height = struct.unpack(">II", content[_SIZE_OF_PNG].ljust(8, b"\0"))
    elif media_type == "image/gif":
        width, height = struct.unpack("<HH", content[_SIZE_OF_GIF].ljust(4, b"\0"))
    else:
        return len(content) < _MIN_BYTES
    return int(min(width, height)) < _MIN_SIDE or int(max(width, height)) < _MIN_LONGER_SIDE


def _addresses(image: HtmlElement) -> Iterator[str]:
    """The addresses under which an image may lie at hand."""
    parent = image.getparent()
    sources = list(parent.iterchildren("source")) if parent is not None and parent.tag == "picture" else []
    for name in _ADDRESSES:
        if address := (image.get(name) or "").strip():
            yield address
    for element in (image, *sources):
        for name in _SETS:
            listed = element.get(name) or ""
            if listed.lstrip().lower().startswith("data:"):
                yield listed.split()[0]
                continue
            for candidate in listed.split(","):
                yield from candidate.split()[:1]


def _inline(address: str) -> bytes:
    """The bytes of a `data:` address (RFC 2397); none where it is broken."""
    head, _, payload = address.partition(",")
    if len(payload) > 2 * MAX_BYTES:
        return b""
    try:
        raw = unquote_to_bytes(payload)
        return base64.b64decode(raw) if head.lower().endswith(";base64") else raw
    except (binascii.Error, ValueError):
        return b""
