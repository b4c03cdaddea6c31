"""What the process does that decodes pictures for the window: their bytes in, pixels out.

Decoders are C code with a history of holes, which no foreign byte may meet where the reader's files are
at hand. They are Qt's own: no further library, and pictures look as they would in any window of Qt.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from tearsheet.formats.process import pixels
from tearsheet.formats.process.child import Channel, Work
from tearsheet.formats.process.pixels import Pixels, Wanted

FORMATS = MappingProxyType(
    {"image/png": b"png", "image/jpeg": b"jpeg", "image/gif": b"gif", "image/webp": b"webp"}
)
"""All that is ever decoded; Qt knows more."""
DECODED_MEGABYTES = 64
_LARGE = QSize(1024, 1024)  # enough for Qt to part the work among threads


class _Open(NamedTuple):
    """A reader with the bytes that it reads, which must live as long."""

    reader: QImageReader
    buffer: QBuffer


def prepared(_argument: str) -> Work:
    """What decodes pictures; Qt's plug-ins for them are loaded now, and its threads begun."""
    for kind in FORMATS.values():
        opened = _opened(b"", kind)
        opened.reader.canRead()
    if sys.platform == "linux":
        _begin_one_thread()
    QImageReader.setAllocationLimit(DECODED_MEGABYTES)
    return _answer


def _begin_one_thread() -> None:
    """Have Qt begin the only thread that it will ever have here: no other can be begun later.

    Qt gives each part of a large picture to a pool of as many threads as there are processors, waits for
    all, and would wait for ever for a thread that the system refuses.
    """
    processors = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(processors)})
    picture = QImage(_LARGE, QImage.Format.Format_ARGB32)
    picture.scaled(_LARGE / 2, mode=Qt.TransformationMode.SmoothTransformation)
    for thread in Path("/proc/self/task").iterdir():
        os.sched_setaffinity(int(thread.name), processors)


def _answer(request: bytes, channel: Channel) -> None:
    for wanted in pixels.requested(request):
        channel.answer(pixels.answer(_decoded(wanted)))


def _decoded(wanted: Wanted) -> Pixels | None:
    opened = _opened(wanted.content, FORMATS[wanted.media_type])
    reader = opened.reader
    stated, size = reader.size(), QSize(wanted.width, wanted.height)
    if not stated.isValid() or stated.width() * stated.height() > pixels.MOST_PIXELS:
        return None
    reader.setAutoTransform(True)
    turned = QImageIOHandler.Transformation.TransformationRotate90
    reader.setScaledSize(size.transposed() if reader.transformation() & turned else size)
    image = reader.read()
    return _plain(image, size) if not image.isNull() else None


def _plain(image: QImage, size: QSize) -> Pixels:
    """An image as bytes; only a picture that does not keep to what it states is scaled here."""
    if image.size() != size:
        image = image.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
    formats = QImage.Format
    is_opaque = not image.hasAlphaChannel()
    image = image.convertToFormat(formats.Format_RGBX8888 if is_opaque else formats.Format_RGBA8888)
    return Pixels(image.width(), image.height(), is_opaque, bytes(image.constBits()))


def _opened(content: bytes, kind: bytes) -> _Open:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setDecideFormatFromContent(False)
    return _Open(reader, buffer)
