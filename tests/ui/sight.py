"""The colours of a picture as "#rrggbb", and how well they are told apart: by contrast, and by the eye."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtGui import QColor, QImage

LONG_MEDIUM_SHORT = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
OKLAB = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


def colours_of(picture: QImage) -> set[str]:
    """All that an opaque picture has."""
    opaque = picture.convertToFormat(QImage.Format.Format_RGB32)  # no row has bytes to spare
    return {
        QColor.fromRgb(colour).name() for colour in set(memoryview(opaque.constBits()).cast("B").cast("I"))
    }


def contrast(one: str, other: str) -> float:
    """Contrast ratio: WCAG 2.2."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def difference(one: str, other: str) -> float:
    """Distance in Oklab (B. Ottosson, 2020); 0.02 can just be seen, black and white are 1 apart."""
    return math.dist(_oklab(one), _oklab(other))


def _luminance(colour: str) -> float:
    """Relative luminance: WCAG 2.2."""
    return _product((0.2126, 0.7152, 0.0722), _linear(colour))


def _oklab(colour: str) -> list[float]:
    cones = [math.cbrt(_product(row, _linear(colour))) for row in LONG_MEDIUM_SHORT]
    return [_product(row, cones) for row in OKLAB]


def _linear(colour: str) -> list[float]:
    """Red, green and blue as amounts of light."""
    seen = QColor(colour)
    parts = seen.redF(), seen.greenF(), seen.blueF()
    return [part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4) for part in parts]


def _product(row: Sequence[float], parts: Sequence[float]) -> float:
    return sum(one * other for one, other in zip(row, parts, strict=True))
