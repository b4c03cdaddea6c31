"""The pictures of an article: how large they are shown, and their pixels.

The window reads no more of a picture than the size that it states. When one comes into view a process
that may do nothing else decodes it; until then its place is kept.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSize, QSizeF, QTimer, Signal
from PySide6.QtGui import QColor, QImage

from tearsheet.article.model import Picture
from tearsheet.formats import picture_head
from tearsheet.formats.process import LOOK_EVERY_MS, pixels

if TYPE_CHECKING:
    from tearsheet.formats.process.pixels import Pixels
    from tearsheet.formats.process.process import Process

DECODER = "tearsheet.ui.reading.ornaments.picture_decoder"
DECODER_SECONDS = 5.0
"""On the processor, for one picture or for some that are cheap."""
KEPT_BYTES = 48 << 20
"""Of decoded pictures; what was seen longest ago goes first."""
MOST_AT_ONCE = 16


class _Key(NamedTuple):
    """A picture in one size, in the screen's pixels."""

    name: str
    width: int
    height: int


class ShownPictures(QObject):
    """The pictures of one article.

    Signals:
        arrived: Some that were asked for can be drawn now, or are known to be broken.
    """

    arrived = Signal()

    def __init__(
        self, pictures: Mapping[str, Picture], parent: QObject | None = None, decoder: str = DECODER
    ) -> None:
        """Nothing is decoded yet.

        Args:
            pictures: Name -> picture.
            parent: Its owner.
            decoder: The module by which a process decodes them.
        """
        super().__init__(parent)
        self._decoder = decoder
        self._pictures = pictures
        self._natural: dict[str, QSize] = {}
        self._kept: OrderedDict[_Key, QImage] = OrderedDict()
        self._broken: set[str] = set()
        self._seen: set[_Key] = set()
        self._waiting: list[_Key] = []
        self._batch: list[_Key] = []
        self._process: Process | None = None
        self._taken = 0
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._blank = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        self._blank.fill(QColor(0, 0, 0, 0))

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
        """What to draw in its place; `None` where it cannot be decoded.

        Until it is decoded in that size, that is what there is of it in another, or nothing that is seen.

        Args:
            name: Of the picture.
            size: Device-independent pixels.
            ratio: The screen's pixels for each of those.
        """
        wanted = (size * ratio).toSize().expandedTo(QSize(1, 1)).boundedTo(self._natural_size(name))
        if wanted.isEmpty() or name in self._broken:
            return None
        key = _Key(name, wanted.width(), wanted.height())
        self._seen.add(key)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._want(key)
        others = (image for other, image in reversed(self._kept.items()) if other.name == name)
        return next(others, self._blank)

    def _natural_size(self, name: str) -> QSize:
        if name not in self._natural:
            self._natural[name] = self._stated_size(name)
        return self._natural[name]

    def _stated_size(self, name: str) -> QSize:
        picture = self._pictures.get(name)
        if picture is None or picture_head.kind(picture.content) != picture.media_type:
            return QSize()
        stated = picture_head.size(picture.content)
        return QSize(*stated) if stated.width * stated.height <= pixels.MOST_PIXELS else QSize()

    # Decoding

    def _want(self, key: _Key) -> None:
        if key not in self._batch:
            others = [other for other in self._waiting if other.name != key.name]  # it has one size at a time
            self._waiting = [*others, key]
        if not self._timer.isActive():
            self._timer.start()

    def _look(self) -> None:
        """Take what the process has answered; start one where something is wanted."""
        if self._process is None:
            self._start()
            return
        is_done = self._process.is_done()
        answers = self._process.answers[self._taken :][: len(self._batch)]
        self._taken += len(answers)
        for answer in answers:
            self._take(self._batch.pop(0), answer)
        is_broken = is_done and self._end(self._process)
        if answers or is_broken:
            self._forget()
            self.arrived.emit()

    def _start(self) -> None:
        """Begin with what was seen last; the rest is wanted again when it is drawn again."""
        from tearsheet.formats.process.process import Job, Process  # not needed for the first screen

        self._batch, self._waiting = self._waiting[-MOST_AT_ONCE:], []
        if not self._batch:
            self._timer.stop()
            return
        self._taken = 0
        request = pixels.request([self._wanted(key) for key in self._batch])
        try:
            self._process = Process(Job(self._decoder, "", request, DECODER_SECONDS))
        except OSError:  # there can be no more processes now
            self._broken.update(key.name for key in self._batch)
            self._batch = []
            self.arrived.emit()

    def _end(self, process: Process) -> bool:
        """Go on after a process has ended; whether the picture that it ended at is known to be broken.

        Those before may have used up its time: only what a process began with is broken.
        """
        from tearsheet.formats.process.process import Ending  # see above

        self._process = None
        is_broken = bool(self._batch) and not self._taken and process.ending is not Ending.SLOW
        if is_broken:
            self._broken.add(self._batch.pop(0).name)
        self._waiting += self._batch
        self._batch = []
        return is_broken

    def _take(self, key: _Key, answer: bytes) -> None:
        decoded = pixels.understood(answer, self._wanted(key))
        if decoded is None:
            self._broken.add(key.name)
        else:
            self._kept[key] = image_of(decoded)

    def _wanted(self, key: _Key) -> pixels.Wanted:
        picture = self._pictures[key.name]
        return pixels.Wanted(picture.media_type, picture.content, key.width, key.height)

    def _forget(self) -> None:
        """Drop what was seen longest ago, but nothing that has been seen since this was last done."""
        excess = sum(image.sizeInBytes() for image in self._kept.values()) - KEPT_BYTES
        for key in [key for key in self._kept if key not in self._seen]:
            if excess <= 0:
                break
            excess -= self._kept.pop(key).sizeInBytes()
        self._seen.clear()


def image_of(decoded: Pixels) -> QImage:
    """Pixels as the screen takes them; by that they are sound, whatever the numbers were."""
    formats = QImage.Format
    foreign = formats.Format_RGBX8888 if decoded.is_opaque else formats.Format_RGBA8888
    image = QImage(decoded.content, decoded.width, decoded.height, 4 * decoded.width, foreign)
    return image.convertToFormat(
        formats.Format_RGB32 if decoded.is_opaque else formats.Format_ARGB32_Premultiplied
    )
