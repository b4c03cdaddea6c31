"""What is said between the window and the process that decodes pictures for it."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import NamedTuple

MOST_PIXELS = 100_000_000
"""Of a picture, as it states itself."""
_WANTED = struct.Struct("<10sIIQ")  # media type, width, height, bytes
_HEAD = struct.Struct("<II?")
_BYTES = 4  # of a pixel


class Wanted(NamedTuple):
    """A picture, and the size in pixels that it is to be shown in.

    Attributes:
        media_type: "image/png" and the like.
        content: Its file.
    """

    media_type: str
    content: bytes
    width: int
    height: int


class Pixels(NamedTuple):
    """A picture, decoded.

    Attributes:
        is_opaque: The fourth byte of each pixel tells nothing.
        content: Red, green, blue and how opaque it is for each pixel, row by row from the top.
    """

    width: int
    height: int
    is_opaque: bool
    content: bytes


def request(pictures: Sequence[Wanted]) -> bytes:
    """What the process is sent; it answers once for each, in this order."""
    return b"".join(
        _WANTED.pack(one.media_type.encode(), one.width, one.height, len(one.content)) + one.content
        for one in pictures
    )


def requested(content: bytes) -> Iterator[Wanted]:
    """What `request` has made these bytes of."""
    place = 0
    while place < len(content):
        media_type, width, height, length = _WANTED.unpack_from(content, place)
        place += _WANTED.size
        name = media_type.rstrip(b"\0").decode()
        yield Wanted(name, content[place : place + length], width, height)
        place += length


def answer(pixels: Pixels | None) -> bytes:
    """What the process answers for one picture; `None` for one that cannot be decoded."""
    return _HEAD.pack(*pixels[:3]) + pixels.content if pixels else b""


def understood(content: bytes, wanted: Wanted) -> Pixels | None:
    """What the process has answered, which may have been taken over; `None` for all but the pixels wanted."""
    if len(content) != _HEAD.size + wanted.width * wanted.height * _BYTES:
        return None
    width, height, is_opaque = _HEAD.unpack_from(content)
    pixels = Pixels(width, height, is_opaque, content[_HEAD.size :])
    return pixels if pixels[:2] == (wanted.width, wanted.height) else None
