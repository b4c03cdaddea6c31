"""The quoted passage at the head of a card."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from tearsheet import tr
from tearsheet.article.display_text import has_italics, shown, starts_right
from tearsheet.notes.colours import HIGHLIGHTS, tint
from tearsheet.notes.note import Note
from tearsheet.ui.look.line_styles import FAMILY
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.reading.marks.mark_edges import DRAW

ROWS = 2
BAR = 4
INDENT = 14
"""Device-independent pixels from the bar's left to the words."""


class _Rows(NamedTuple):
    """Quoted words as they are set.

    Attributes:
        words: Of the passage, whole.
        width: That the rows are broken for.
        rows: One or two, the last one shortened where they are more.
        font: In italics where the quotation's script has them.
        is_from_right: Whether they are read from right to left.
    """

    words: str
    width: float
    rows: list[str]
    font: QFont
    is_from_right: bool


class Quotation:
    """Sets and draws the quoted words of notes, up to two rows, in one type and one theme."""

    def __init__(self, size: float, theme: Theme) -> None:
        """Set them as beside a body of type of that size, in device-independent pixels."""
        self._theme = theme
        self._font = QFont(FAMILY)
        self._font.setPixelSize(round(size * 0.76))
        self._known: dict[str, _Rows] = {}

    def height(self, note: Note, width: float) -> float:
        """How high the rows are in a card whose inside is so wide."""
        words = self._set(note, width - INDENT)
        return QFontMetricsF(words.font).height() * len(words.rows)

    def draw(self, painter: QPainter, inside: QRectF, note: Note, ink: str) -> None:
        """Draw them beside the colour and over the line that the text is marked with.

        Args:
            painter: Of the list.
            inside: Of the card.
            note: Whose passage it is.
            ink: Of the words, unless they have the ground of a highlight.
        """
        _, _, rows, font, is_from_right = self._set(note, inside.width() - INDENT)
        metrics, usual = QFontMetricsF(font), painter.layoutDirection()
        directions = Qt.LayoutDirection
        painter.setLayoutDirection(directions.RightToLeft if is_from_right else directions.LeftToRight)
        ground, edge = tint(note.colour, is_dark=self._theme.is_dark)
        colour = edge if note.target else self._theme.line
        bar = QRectF(inside.left(), inside.top(), BAR, metrics.height() * len(rows))
        painter.fillRect(bar, QColor(colour))
        painter.setFont(font)
        painter.setPen(QColor(ink))
        for number, row in enumerate(rows):
            top = inside.top() + number * metrics.height()
            band = QRectF(inside.left() + INDENT, top, metrics.horizontalAdvance(row), metrics.height())
            if is_from_right:
                band.moveRight(inside.right())
            if note.target and not note.body:
                painter.fillRect(band, QColor(ground))
                DRAW[HIGHLIGHTS[note.colour].pattern](painter, band, colour)
                painter.setPen(QColor(self._theme.ink))
            painter.drawText(QPointF(band.left(), band.top() + metrics.ascent()), row)
        painter.setLayoutDirection(usual)

    def _set(self, note: Note, width: float) -> _Rows:
        """The quoted words in rows of a width, broken again only where words or width are others."""
        words, known = note.target.quote.exact if note.target else "", self._known.get(note.id)
        if known is None or known[:2] != (words, width):
            quoted = _quoted(note)
            font = QFont(self._font)
            font.setItalic(has_italics(quoted))
            known = _Rows(words, width, _rows(quoted, font, width), font, starts_right(quoted))
            self._known[note.id] = known
        return known


def _rows(words: str, font: QFont, width: float) -> list[str]:
    """Words in at most two rows, the last one shortened where they are more."""
    metrics = QFontMetricsF(font)
    rows = [""]
    for word in words.split():
        longer = f"{rows[-1]} {word}".lstrip()
        if metrics.horizontalAdvance(longer) <= width or not rows[-1] or len(rows) == ROWS:
            rows[-1] = longer
        else:
            rows.append(word)
    return [metrics.elidedText(row, Qt.TextElideMode.ElideRight, width) for row in rows]


def _quoted(note: Note) -> str:
    """What stands at the head of a card: so much of the quotation as two rows can hold."""
    return shown(note.target.quote.exact[:400]) if note.target else tr("Whole article")
