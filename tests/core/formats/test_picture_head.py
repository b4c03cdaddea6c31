"""The size that a picture states, told from its first bytes alone."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.formats.picture_head import Size, kind, size

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 640, 480)
GIF = b"GIF89a" + struct.pack("<HH", 640, 480)
JFIF = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"
FRAME = b"\xff\xc0\0\x11\x08" + struct.pack(">HH", 480, 640)
PROGRESSIVE = b"\xff\xff\xff\xc2\0\x11\x08" + struct.pack(">HH", 480, 640)
LOSSY = b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0\x10\0\0\x9d\x01\x2a" + struct.pack("<HH", 640, 480 | 0x4000)
LOSSLESS = b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + struct.pack("<I", 639 | 479 << 14)
EXTENDED = b"RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0" + (639).to_bytes(3, "little") + (479).to_bytes(3, "little")


def exif(order: str, orientation: int) -> bytes:
    """The segment of a camera that was held in some way."""
    mark = b"II" if order == "<" else b"MM"
    tags = mark + struct.pack(f"{order}HIHHHIHHI", 42, 8, 1, 0x0112, 3, 1, orientation, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", len(tags) + 8) + b"Exif\0\0" + tags


@pytest.mark.parametrize(
    "content",
    [PNG, GIF, JFIF + FRAME, JFIF + PROGRESSIVE, b"\xff\xd8" + FRAME, LOSSY, LOSSLESS, EXTENDED],
)
def test_every_format_states_its_size(content: bytes) -> None:
    assert size(content) == (640, 480)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("orientation", range(10))
def test_a_photo_taken_upright_is_higher_than_wide(order: str, orientation: int) -> None:
    stated = size(JFIF + exif(order, orientation) + FRAME)
    assert stated == ((480, 640) if 5 <= orientation <= 8 else (640, 480))


@pytest.mark.parametrize("content", [PNG, GIF, JFIF + FRAME, LOSSY, LOSSLESS, EXTENDED])
def test_what_breaks_off_states_nothing(content: bytes) -> None:
    assert {size(content[:end]) for end in range(len(content))} == {Size()}


@pytest.mark.parametrize("content", [PNG[:-4] + bytes(4), GIF[:-4] + bytes(4)])
def test_a_picture_without_width_or_height_has_no_size(content: bytes) -> None:
    assert size(content) == Size()


@given(
    content=st.binary(max_size=300),
    start=st.sampled_from([b"", PNG[:16], b"\xff\xd8\xff", LOSSY[:12], GIF[:6]]),
)
def test_no_bytes_are_too_odd_for_it(content: bytes, start: bytes) -> None:
    stated = size(start + content)
    assert min(stated) >= 0
    assert stated == Size() or kind(start + content)


def test_of_20_mb_of_segments_without_a_picture_only_the_first_are_read() -> None:
    class Counted(bytes):
        reads = 0

        def __getitem__(self, key: int | slice) -> object:  # type: ignore[override]
            Counted.reads += 1
            return super().__getitem__(key)

    assert size(Counted(b"\xff\xd8" + b"\xff" * 20_000_000)) == Size()
    assert Counted.reads < 10_000
