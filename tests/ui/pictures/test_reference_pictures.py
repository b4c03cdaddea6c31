"""The window looks as it does in the reference pictures, which were looked at before they were kept."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

HERE = Path(__file__).parent
ROOT, KEPT = HERE.parents[2], HERE / "kept"
SCENES = "tests.ui.pictures.scenes"
BLOCK = 8
"""Pixels of a picture; letters are drawn a little otherwise by other versions of what draws them."""
LARGEST, MEAN = 12, 0.5
"""How far the mean colour of a block may be off, and that of all blocks; a channel goes from 0 to 255."""
MOVED = 6
"""Pixels of a picture, 12 of the window."""


def blocks(image: QImage) -> bytes:
    """The mean colour of each block."""
    small = image.convertToFormat(QImage.Format.Format_RGB32).scaled(
        image.size() / BLOCK, mode=Qt.TransformationMode.SmoothTransformation
    )
    return bytes(small.constBits())


def difference(made: QImage, kept: QImage) -> str:
    """How a picture differs from the one that was kept; empty where that is nothing that is seen."""
    if made.size() != kept.size():
        return f"{made.size().toTuple()} pixels, not {kept.size().toTuple()}"
    off = [abs(one - other) for one, other in zip(blocks(made), blocks(kept), strict=True)]
    largest, mean = max(off), sum(off) / len(off)
    place, columns = off.index(largest) // 4, (kept.size() / BLOCK).width()
    where = f"at {place % columns * BLOCK}, {place // columns * BLOCK}"
    return f"{largest} {where}, {mean:.2f} in all" if largest > LARGEST or mean > MEAN else ""


def test_everything_looks_as_in_the_reference_pictures(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", SCENES, tmp_path], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    names = {str(path.relative_to(folder)) for folder in (KEPT, tmp_path) for path in folder.glob("*/*.png")}
    pairs = {name: (QImage(str(tmp_path / name)), QImage(str(KEPT / name))) for name in sorted(names)}
    differing = {name: said for name, pair in pairs.items() if (said := difference(*pair))}
    assert differing == {}, (
        f"Look at {tmp_path} beside {KEPT}; if that is meant, renew them: .venv/bin/python -m {SCENES}"
    )


def without_a_button(image: QImage) -> QImage:
    """The last button of the bar is hidden."""
    return painted(image, QRect(image.width() - 24, 3, 20, 16), image.pixelColor(200, 4))


def with_another_colour(image: QImage) -> QImage:
    """The marks of one colour are in another."""
    other = image.copy()
    for y in range(220, 290):
        for x in range(100, 420):
            if image.pixelColor(x, y).name() == "#cdebc0":
                other.setPixelColor(x, y, QColor("#c9e0fa"))
    return other


def with_a_part_moved(image: QImage) -> QImage:
    """The button of the menu stands 12 pixels to the right."""
    place = QRect(6, 3, 16, 16)
    moved = painted(image, place, image.pixelColor(200, 4))
    painter = QPainter(moved)
    painter.drawImage(place.topLeft() + QPoint(MOVED, 0), image.copy(place))
    painter.end()
    return moved


def painted(image: QImage, place: QRect, colour: QColor) -> QImage:
    """A picture in which one place has one colour."""
    other = image.copy()
    painter = QPainter(other)
    painter.fillRect(place, colour)
    painter.end()
    return other


@pytest.mark.parametrize("changed", [without_a_button, with_another_colour, with_a_part_moved])
def test_what_looks_otherwise_is_told(changed: Callable[[QImage], QImage]) -> None:
    kept = QImage(str(KEPT / "themes" / "light-usual.png")).convertToFormat(QImage.Format.Format_RGB32)
    assert difference(kept, kept) == ""
    assert difference(changed(kept), kept) != ""
