"""Pictures are decoded by a process that can do nothing else, and look as if the window had done it."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter
from pytestqt.qtbot import QtBot

import tearsheet
from tearsheet.article.model import Picture
from tearsheet.formats.process import pixels
from tearsheet.ui.reading.ornaments.picture_decoder import FORMATS
from tearsheet.ui.reading.ornaments.pictures import ShownPictures

RED, GREEN = "#c02020", "#20c020"
PATIENCE = 60_000  # milliseconds
# Two pixels, the first frame red, the second green, in a table of two colours (GIF89a specification)
GIF = (
    b"GIF89a\x02\0\x02\0\x80\0\0\xc0\x20\x20\x20\xc0\x20"
    b"\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x02\0\x02\0\0\x02\x02\x84\x51\0"
    b"\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x02\0\x02\0\0\x02\x02\x8c\x53\0;"
)
STAND_IN = """
import os, time
from tearsheet.formats.process import pixels

def prepared(argument):
    def work(request, channel):
        for wanted in pixels.requested(request):
            if wanted.content.endswith(b"crash"):
                os._exit(1)
            while wanted.content.endswith(b"endless"):
                pass
            content = bytes(range(4)) * wanted.width * wanted.height
            channel.answer(pixels.answer(pixels.Pixels(wanted.width, wanted.height, True, content)))
    return work
"""


def drawn(width: int, height: int) -> QImage:
    """A picture with something in it, half of it see-through."""
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(RED))
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.fillRect(0, 0, width // 2, height // 3, QColor(0, 0, 200, 90))
    painter.end()
    return image


def saved(image: QImage, kind: str) -> Picture:
    """The file of a picture."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return Picture(f"image/{kind}", bytes(buffer.data().data()))


def by_qt(picture: Picture, size: QSize) -> QImage:
    """What Qt makes of a picture in this very process."""
    buffer = QBuffer()
    buffer.setData(QByteArray(picture.content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(FORMATS[picture.media_type]))
    reader.setAutoTransform(True)
    reader.setScaledSize(size)
    return reader.read()


def shown(
    qtbot: QtBot, pictures: ShownPictures, name: str, size: QSizeF, ratio: float = 1.0
) -> QImage | None:
    """What is drawn of a picture when it has been decoded."""
    with qtbot.waitSignal(pictures.arrived, timeout=PATIENCE):
        pictures.image(name, size, ratio)
    return pictures.image(name, size, ratio)


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of a module in the place of the decoder."""
    (folder / "stand_in_decoder.py").write_text(STAND_IN)
    monkeypatch.syspath_prepend(folder)
    return "stand_in_decoder"


def stated(size: tuple[int, int], end: bytes = b"") -> Picture:
    """A picture that states a size, and nothing that could be decoded."""
    return Picture("image/png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", *size) + end)


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
@pytest.mark.parametrize("size", [QSize(30, 20), QSize(1500, 1000)])
def test_a_picture_looks_as_if_it_had_been_decoded_here(qtbot: QtBot, kind: str, size: QSize) -> None:
    picture = saved(drawn(3000, 2000), kind)
    image = shown(qtbot, ShownPictures({"a": picture}), "a", QSizeF(size))
    assert image is not None
    expected = by_qt(picture, size).convertToFormat(QImage.Format.Format_RGBA8888)
    assert image == expected.convertToFormat(image.format())


def test_of_an_animation_the_first_picture_is_shown(qtbot: QtBot) -> None:
    picture = Picture("image/gif", GIF)
    image = shown(qtbot, ShownPictures({"a": picture}), "a", QSizeF(2, 2))
    assert image is not None
    assert image.pixelColor(0, 0).name() == RED
    assert image == by_qt(picture, QSize(2, 2)).convertToFormat(image.format())


def test_a_photo_taken_upright_stands_upright(qtbot: QtBot) -> None:
    lying = saved(drawn(300, 200), "jpeg").content
    tags = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
    exif = b"\xff\xe1" + struct.pack(">H", len(tags) + 2) + tags
    pictures = ShownPictures({"a": Picture("image/jpeg", lying[:2] + exif + lying[2:])})
    size = pictures.size("a", 1000, 1000)
    assert size == QSizeF(200, 300)
    image = shown(qtbot, pictures, "a", size)
    assert image is not None
    assert image.pixelColor(150, 20).blue() > 100 > image.pixelColor(20, 20).blue()


def test_a_fine_screen_gets_more_pixels_but_no_more_than_there_are(qtbot: QtBot) -> None:
    pictures = ShownPictures({"a": saved(drawn(300, 200), "png")})
    for ratio, width in ((1.0, 120), (2.0, 240), (3.0, 300)):
        image = shown(qtbot, pictures, "a", QSizeF(120, 80), ratio)
        assert image is not None
        assert image.width() == width


def test_until_it_is_decoded_anew_a_picture_is_shown_in_the_size_that_there_is(qtbot: QtBot) -> None:
    pictures = ShownPictures({"a": saved(drawn(300, 200), "png")})
    small = shown(qtbot, pictures, "a", QSizeF(30, 20))
    assert pictures.image("a", QSizeF(60, 40), 1.0) == small


def test_the_place_of_a_picture_is_known_before_anything_is_decoded() -> None:
    pictures = ShownPictures({"a": stated((800, 600)), "b": stated((20_000, 20_000))})
    assert pictures.size("a", 400, 1000) == QSizeF(400, 300)
    assert pictures.size("b", 400, 1000).isEmpty()


@pytest.mark.parametrize("end", [b"crash", b"endless"])
def test_a_picture_that_ends_its_decoder_costs_no_other(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: bytes
) -> None:
    monkeypatch.setattr("tearsheet.ui.reading.ornaments.pictures.DECODER_SECONDS", 0.2)
    names = {"a": stated((9, 9)), "evil": stated((9, 9), end), "c": stated((9, 9))}
    pictures = ShownPictures(names, None, stand_in(tmp_path, monkeypatch))

    def widths() -> list[int | None]:
        images = [pictures.image(name, QSizeF(9, 9), 1.0) for name in names]
        return [image.width() if image else None for image in images]

    qtbot.waitUntil(lambda: widths() == [9, None, 9], timeout=PATIENCE)


def test_an_answer_that_is_not_of_the_size_wanted_is_none() -> None:
    wanted = pixels.Wanted("image/png", b"", 2, 1)
    sound = pixels.Pixels(2, 1, False, bytes(8))
    assert pixels.understood(pixels.answer(sound), wanted) == sound
    for other in (sound._replace(width=1, height=2), sound._replace(content=bytes(9)), None):
        assert pixels.understood(pixels.answer(other), wanted) is None


def test_no_foreign_byte_meets_a_decoder_in_the_windows_process() -> None:
    decoders = ("QImageReader", "QMovie", "loadFromData", "QPixmap(path", "QImage(path")
    sources = Path(tearsheet.__file__).parent.rglob("*.py")
    users = {path.name for path in sources if any(name in path.read_text("utf-8") for name in decoders)}
    assert users == {"picture_decoder.py"}
