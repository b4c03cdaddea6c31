"""The pictures of an article: how large they are shown, and their pixels, decoded when first seen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QSize, QSizeF
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from tearsheet.model import Picture

FORMATS = MappingProxyType(
    {"image/png": b"png", "image/jpeg": b"jpeg", "image/gif": b"gif", "image/webp": b"webp"}
)
"""All that is ever decoded; Qt knows more, some of them with a history of holes."""
DECODED_MEGABYTES = 64
MOST_PIXELS = 100_000_000
KEPT_BYTES = 48 << 20
"""Of decoded pictures; what was seen longest ago goes first."""


class _Open(NamedTuple):
    """A reader with the bytes that it reads, which must live as long."""

    reader: QImageReader
    buffer: QBuffer


class Pictures:
    """The pictures of one article."""

    def __init__(self, pictures: Mapping[str, Picture]) -> None:
        self._pictures = pictures
        self._natural: dict[str, QSize] = {}
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._broken: set[str] = set()
        QImageReader.setAllocationLimit(DECODED_MEGABYTES)

    def description(self, name: str) -> str:
        """What the page says for those who do not see it; empty if nothing."""
        return self._pictures[name].description if name in self._pictures else ""

    def size(self, name: str, widest: float, highest: float) -> QSizeF:
        """How large it is shown, in device-independent pixels; empty where it cannot be.

        Never larger than one of its pixels for one of the screen's.
        """
        natural = self._natural_size(name)
        if natural.isEmpty() or name in self._broken:
            return QSizeF()
        scale = min(1.0, widest / natural.width(), highest / natural.height())
        return QSizeF(max(1.0, natural.width() * scale), max(1.0, natural.height() * scale))

    def image(self, name: str, size: QSizeF, ratio: float) -> QImage | None:
        """Its pixels for that size; `None` where they cannot be decoded.

        Args:
            name: Of the picture.
            size: Device-independent pixels.
            ratio: The screen's pixels for each of those.
        """
        natural = self._natural_size(name)
        wanted = (size * ratio).toSize().boundedTo(natural)
        key = name, wanted.width(), wanted.height()
        if key not in self._kept and name not in self._broken:
            self._keep(key, self._decoded(name, wanted))
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def _keep(self, key: tuple[str, int, int], image: QImage) -> None:
        if image.isNull():
            self._broken.add(key[0])
            return
        self._kept[key] = image
        while len(self._kept) > 1 and sum(kept.sizeInBytes() for kept in self._kept.values()) > KEPT_BYTES:
            self._kept.popitem(last=False)

    def _natural_size(self, name: str) -> QSize:
        if name not in self._natural:
            self._natural[name] = self._stated_size(name)
        return self._natural[name]

    def _stated_size(self, name: str) -> QSize:
        opened = self._opened(name)
        if opened is None:
            return QSize()
        size = opened.reader.size()
        if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
            return QSize()
        return size.transposed() if _is_turned(opened.reader) else size

    def _decoded(self, name: str, size: QSize) -> QImage:
        opened = self._opened(name)
        if opened is None or size.isEmpty():
            return QImage()
        opened.reader.setAutoTransform(True)
        opened.reader.setScaledSize(size.transposed() if _is_turned(opened.reader) else size)
        return opened.reader.read()

    def _opened(self, name: str) -> _Open | None:
        picture = self._pictures.get(name)
        if picture is None or picture.media_type not in FORMATS:
            return None
        buffer = QBuffer()
        buffer.setData(QByteArray(picture.content))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(FORMATS[picture.media_type]))
        reader.setDecideFormatFromContent(False)
        return _Open(reader, buffer)


def _is_turned(reader: QImageReader) -> bool:
    """Whether its camera was held upright, so that width and height change places."""
    turned = QImageIOHandler.Transformation.TransformationRotate90
    return bool(reader.transformation() & turned)
