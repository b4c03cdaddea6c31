"""Where the bar lies: near the words that it is about, and never over them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 8
"""Device-independent pixels between the bar and the words, and between it and the edges of the article."""


class Surroundings(NamedTuple):
    """What the bar is placed by, all in the coordinates of the window.

    Attributes:
        article: What is seen of the article.
        rows: Those of the words, as wide as the column; what of them is not seen too.
        middle: Of the words in their first row, from the left.
    """

    article: QRect
    rows: QRect
    middle: int


def placed(bar: QSize, around: Surroundings) -> QPoint | None:
    """The upper left corner of a bar of that size, at the first of its places that is free.

    They are: above the words, below them, beside them, and over the bar above the article.
    """
    article, words = around.article, around.rows.intersected(around.article)
    window = QRect(article.left(), 0, article.width(), article.top() + article.height())
    places = (QRect(corner, bar) for corner in _corners(bar, around, words))
    return next(
        (
            place.topLeft()
            for place in places
            if window.contains(place) and not place.intersects(words) and _lies_apart(place, article)
        ),
        None,
    )


def _corners(bar: QSize, around: Surroundings, words: QRect) -> Iterator[QPoint]:
    article = around.article
    rightmost = article.left() + article.width() - GAP - bar.width()
    left = max(article.left() + GAP, min(around.middle - bar.width() // 2, rightmost))
    middle = words.center().y() - bar.height() // 2
    beside = max(article.top() + GAP, min(middle, article.top() + article.height() - GAP - bar.height()))
    yield QPoint(left, words.top() - GAP - bar.height())
    yield QPoint(left, words.top() + words.height() + GAP)
    yield QPoint(around.rows.left() + around.rows.width() + GAP, beside)
    yield QPoint(around.rows.left() - GAP - bar.width(), beside)
    yield QPoint(left, max(0, (article.top() - bar.height()) // 2))


def _lies_apart(place: QRect, article: QRect) -> bool:
    """Whether it lies on the article, or above it, and not across the edge between them."""
    return article.contains(place) or not article.intersects(place)
