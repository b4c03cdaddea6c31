"""What the first bytes of a picture state: its format, and how many pixels it has.

Read without any library, so that room can be kept for a picture before anything is made of its bytes.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

_PNG, _GIF, _WEBP = b"\x89PNG\r\n\x1a\n", (b"GIF87a", b"GIF89a"), b"WEBP"
_JPEG = b"\xff\xd8\xff"
# JPEG (ITU-T T.81, B.1.1.3): the headers of frames, of which some codes between them are none; Exif's segment
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset({0xFF, 0x01, *range(0xD0, 0xD9)})
_SCAN, _EXIF = 0xDA, 0xE1
_MOST_SEGMENTS = 2_000  # bounds the work
_ORIENTATION, _MOST_TAGS = 0x0112, 500  # by convention (TIFF 6.0); bounds the work
_TURNED = frozenset({5, 6, 7, 8})  # orientations (TIFF 6.0) in which rows are columns


class Size(NamedTuple):
    """Pixels, as the picture is shown; none where no size is stated."""

    width: int = 0
    height: int = 0


def kind(content: bytes) -> str:
    """The media type that a picture's first bytes show; empty for one that is not shown."""
    if content.startswith(_PNG):
        return "image/png"
    if content.startswith(_JPEG):
        return "image/jpeg"
    if content.startswith(_GIF):
        return "image/gif"
    return "image/webp" if content[:4] == b"RIFF" and content[8:12] == _WEBP else ""


def size(content: bytes) -> Size:
    """The pixels that a picture states; whether it has them is not known."""
    read = {"image/png": _of_png, "image/jpeg": _of_jpeg, "image/gif": _of_gif, "image/webp": _of_webp}
    found = kind(content)
    try:
        stated = read[found](content) if found else Size()
    except (struct.error, IndexError):  # it breaks off
        return Size()
    return stated if min(stated) > 0 else Size()


def _of_png(content: bytes) -> Size:
    return Size(*struct.unpack_from(">II", content, 16)) if content[12:16] == b"IHDR" else Size()


def _of_gif(content: bytes) -> Size:
    return Size(*struct.unpack_from("<HH", content, 6))


def _of_webp(content: bytes) -> Size:
    """By the first chunk (RFC 9649): an extended header, a lossless or a lossy picture."""
    match content[12:16]:
        case b"VP8X":
            wide, wider, high, higher = struct.unpack_from("<HBHB", content, 24)
            return Size(1 + (wide | wider << 16), 1 + (high | higher << 16))
        case b"VP8L":
            (bits,) = struct.unpack_from("<I", content, 21)
            return Size(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF))
        case b"VP8 ":
            width, height = struct.unpack_from("<HH", content, 26)
            return Size(width & 0x3FFF, height & 0x3FFF)
        case _:
            return Size()


def _of_jpeg(content: bytes) -> Size:
    """By the header of the first frame; width and height change places where Exif says that it is turned."""
    place, is_turned = 2, False
    for _ in range(_MOST_SEGMENTS):
        code = content[place]
        if code == _SCAN:
            break
        if code in _ALONE:  # or of the bytes that may stand before a code
            place += 1
            continue
        (length,) = struct.unpack_from(">H", content, place + 1)
        if code in _FRAMES:
            height, width = struct.unpack_from(">HH", content, place + 4)
            return Size(height, width) if is_turned else Size(width, height)
        if code == _EXIF and content[place + 3 : place + 9] == b"Exif\0\0":
            is_turned = _is_turned(content[place + 9 : place + 1 + length])
        place += 1 + length
    return Size()


def _is_turned(tiff: bytes) -> bool:
    """Whether the first directory of tags (TIFF 6.0, section 2) says that rows are columns."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return False
    try:
        (place,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, place)
        for number in range(min(count, _MOST_TAGS)):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, place + 2 + 12 * number)
            if tag == _ORIENTATION:
                return value in _TURNED
    except struct.error:
        return False
    return False
