"""How one line of the article is drawn: its marks, hits of a search, selection, letters and caret."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextCursor, QTextLayout

from tearsheet.article.model import SpanKind
from tearsheet.ui.look.line_styles import STYLES, LineSetting
from tearsheet.ui.look.paint import fill, solid
from tearsheet.ui.look.theme import Theme, interface_font
from tearsheet.ui.reading.article_lines import ArticleLines, Spot
from tearsheet.ui.reading.positions import to_utf16
from tearsheet.ui.reading.rows import Rows, bands_in, bands_of, format_range, joined, x_of

if TYPE_CHECKING:
    from tearsheet.finding.matchers import Matcher
    from tearsheet.ui.reading.emphasis import Emphasis
    from tearsheet.ui.reading.marks.marks import LaidOut, Mark, Painted

CARET_WIDTH = 2
BANNER_EDGE = 4
BESIDE = 6
"""Device-independent pixels between the column and the numbers of notes."""
TARGET = 24.0
"""The least width of what is clicked (WCAG 2.2, 2.5.8)."""
SEARCH_REACH = 800
"""Code points of the neighbouring paragraphs in which a hit may begin or end."""
MOST_LAID_OUT = 200
"""Lines whose marks are kept as they are painted; bounds the memory, far over what is seen at once."""
MOST_AT_ONCE = 40
"""Marks after which no further line of marks is laid out in one paint; a whole screen may have a thousand."""
FOUND_EDGE, FOUND_HERE_EDGE = 1.0, 2.0
"""How thick the edge around a hit and around the current hit is, in device-independent pixels."""


class LinePainter:
    """What is drawn over the lines of one `ArticleLines`, whatever their layout; device-independent pixels.

    Attributes:
        lines: Whose lines are drawn.
        theme: Its colours.
        type_size: Of the body.
        unfinished: The first line whose marks the last paint had no time for, another one has; -1 for none.
    """

    def __init__(
        self, lines: ArticleLines, theme: Theme, type_size: float, changed: Callable[[], None]
    ) -> None:
        """Draw the lines of an article, and call `changed` when they are to be drawn anew."""
        self.lines = lines
        self.theme = theme
        self.type_size = type_size
        self._marks: Callable[[int], Sequence[Mark]] = _no_marks
        self._made: set[int] = set()
        self._laid_out: dict[int, tuple[Sequence[Mark], LaidOut]] = {}
        self._numbers: dict[int, tuple[Sequence[Mark], dict[int, list[Mark]]]] = {}
        self._room = 0
        self.unfinished = -1
        self._found: Matcher | None = None
        self._found_here: QTextCursor | None = None
        self._has_caret = False
        self._emphasis: Emphasis | None = None
        self._reading_time = ""
        self._changed = changed

    def set_marks(self, marks: Callable[[int], Sequence[Mark]]) -> None:
        """Draw the marks that this gives for a line when it is drawn; an earlier one lies under a later."""
        self._marks = marks
        self._changed()

    def set_found(self, matcher: Matcher | None) -> None:
        """Mark what is found, in those lines that are drawn."""
        self._found = matcher
        self._changed()

    def set_found_here(self, hit: QTextCursor | None) -> None:
        """Mark one hit before all others, or none; the cursor goes along where the document grows."""
        self._found_here = hit
        self._changed()

    def set_reading_time(self, words: str) -> None:
        """Say how long the article takes to read, where there is room for that."""
        self._reading_time = words
        self._changed()

    def set_emphasis(self, emphasis: Emphasis | None) -> None:
        """Bring out a part of the text, or nothing."""
        self._emphasis = emphasis
        self._changed()

    def set_has_caret(self, has_caret: bool) -> None:
        """Draw the caret, or not."""
        self._has_caret = has_caret
        self._changed()

    def draw(
        self, painter: QPainter, line: int, rows: Rows, selections: Sequence[tuple[int, int]], caret: int
    ) -> None:
        """Draw a line, everything but what stands around its text.

        Args:
            painter: Of the document.
            line: The line's number.
            rows: The rows that it is broken into.
            selections: Their first positions in the document and those behind their last.
            caret: The caret's position in the document, negative for none.
        """
        if self._emphasis:
            self._emphasis.draw_ground(painter, line, rows, self.theme)
        hits, selected = self._hits(line, rows), self._selected(rows, selections)
        marks, marked = self._marked(line, rows)
        if marked:
            self._paint(painter, rows, marked.grounds)
        bands = bands_in(rows) if len(hits) > 1 else partial(bands_of, rows)
        for hit in hits:
            self._draw_box(painter, bands(*hit), self.theme.found, self.theme.soft, FOUND_EDGE)
        for band in (band for stretch in selected for band in bands_of(rows, *stretch)):
            fill(painter, band, self.theme.selection)
        if hits:
            here = bands_of(rows, *(position - rows.block.position() for position in self._here()))
            self._draw_box(painter, here, self.theme.found_here, self.theme.ink, FOUND_HERE_EDGE)
        if marked:
            self._paint(painter, rows, marked.edges)
            self._draw_labels(painter, line, rows, marks)
        on_grounds = [*hits, *(marked.stretches if marked else ()), *selected]
        inked = self._inked(_united(on_grounds), self.theme.ink) if self._has_other_ink(line) else []
        if self._emphasis and STYLES[self.lines.role(line)].ink != "banner_ink":
            inked += self._inked(self._emphasis.aside(line, rows, on_grounds), self.theme.soft)
        rows.block.layout().draw(painter, rows.place, inked)
        if rows.hyphens:
            from tearsheet.ui.reading.justifying import hyphens  # only where the reader has chosen it

            hyphens.draw(painter, rows, inked)
        self._draw_readings(painter, line, rows)
        if self._has_caret and caret >= 0 and rows.block.contains(caret):
            self._draw_caret(painter, rows, caret - rows.block.position())

    def draw_banner(self, painter: QPainter, rect: QRectF, padding: float, *, is_mirrored: bool) -> None:
        """Draw the ground of a warning, and the edge at the side where its text begins."""
        ground = rect.adjusted(0, -padding, 0, 0)
        fill(painter, ground, self.theme.banner_ground)
        edge = ground.right() - BANNER_EDGE if is_mirrored else ground.left()
        fill(painter, QRectF(edge, ground.top(), BANNER_EDGE, ground.height()), self.theme.banner_edge)

    def draw_reading_time(
        self, painter: QPainter, rect: QRectF, setting: LineSetting, *, is_mirrored: bool
    ) -> None:
        """Draw how long the article takes, at the foot of a rectangle, where that is said."""
        if not self._reading_time:
            return
        width = QFontMetricsF(setting.font).horizontalAdvance(self._reading_time)
        left = rect.right() - width if is_mirrored else rect.left()
        painter.save()
        painter.setFont(setting.font)
        painter.setPen(QColor(self.theme.soft))
        painter.drawText(QPointF(left, rect.bottom() - setting.pitch / 2 + setting.rise), self._reading_time)
        painter.restore()  # the text is drawn in the pen that it finds

    def _draw_readings(self, painter: QPainter, line: int, rows: Rows) -> None:
        """Draw what is read over some letters of a line."""
        spans = [span for span in self.lines.spans(line) if span.kind is SpanKind.RUBY]
        if spans:
            from tearsheet.ui.reading.ornaments import readings  # few texts need it

            readings.draw(painter, rows, spans, self.theme)

    def _has_other_ink(self, line: int) -> bool:
        """Whether any of its letters are drawn otherwise than in the ink of the text."""
        is_other = STYLES[self.lines.role(line)].ink != "ink"
        return is_other or any(span.kind is SpanKind.LINK for span in self.lines.spans(line))

    def _inked(self, stretches: Sequence[tuple[int, int]], colour: str) -> list[QTextLayout.FormatRange]:
        """Letters in an ink of their own: on the grounds of hits, marks and selections no other will do."""
        ink = QTextCharFormat()
        ink.setForeground(solid(colour))
        ink.setBackground(
            solid("transparent")
        )  # Qt leaves out what has none and touches what is inked before
        return [format_range(first, last - first, ink) for first, last in stretches]

    def _selected(self, rows: Rows, selections: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """Where in the line selections begin and end; what is the current hit is shown as that."""
        first, length = rows.block.position(), rows.block.length()
        stretches = (
            (max(0, start - first), min(end - first, length))
            for start, end in selections
            if not self._found or (start, end) != self._here()
        )
        return [(start, end) for start, end in stretches if start < end]

    def _here(self) -> tuple[int, int]:
        """Where in the document the current hit begins and ends; equal places for none."""
        hit = self._found_here
        return (hit.selectionStart(), hit.selectionEnd()) if hit else (0, 0)

    def _draw_caret(self, painter: QPainter, rows: Rows, offset: int) -> None:
        row = rows.block.layout().lineForTextPosition(offset)
        if row.isValid():
            x = rows.place.x() + x_of(row, offset) - CARET_WIDTH / 2
            caret = QRectF(x, rows.place.y() + row.y(), CARET_WIDTH, row.height())
            fill(painter, caret, self.theme.accent)

    # Marks

    def forget(self, lines: range) -> None:
        """The rows of some lines are to be broken anew."""
        for line in [each for each in self._laid_out if each in lines]:
            del self._laid_out[line]
        for line in [each for each in self._numbers if each in lines]:
            del self._numbers[line]

    def show_lines(self, lines: ArticleLines) -> None:
        """Draw other lines."""
        self.lines = lines
        self._forget_all()

    def _forget_all(self) -> None:
        self._made.clear()
        self._laid_out.clear()
        self._numbers.clear()

    def begin(self) -> None:
        """Paint from here on as much as one paint has time for."""
        self._room = MOST_AT_ONCE
        self.unfinished = -1

    def _marked(self, line: int, rows: Rows) -> tuple[Sequence[Mark], LaidOut | None]:
        """The marks of a line, and what is painted for them; without the time, as it was painted before."""
        if self._room <= 0:
            self.unfinished = line if self.unfinished < 0 else self.unfinished
            return self._laid_out.get(line, _NOTHING)
        found = self._marks(line)
        if not found:
            return _NOTHING
        if line not in self._made:  # to make them takes as long as to lay them out
            self._made.add(line)
            self._room -= len(found)
            return self._marked(line, rows)
        return found, self._painted(line, rows, found)

    def _painted(self, line: int, rows: Rows, found: Sequence[Mark]) -> LaidOut:
        """What is painted for the marks of a line; laid out again where they look otherwise than before."""
        from tearsheet.ui.reading.marks import marks  # not needed for the first screen

        before, laid_out = self._laid_out.get(line, _NOTHING)
        if laid_out and not marks.look_alike(before, found):
            laid_out = marks.recoloured(laid_out, before, found)
        if laid_out is None:
            self._room -= len(found)
            bands = bands_in(rows._replace(place=QPointF()))
            laid_out = marks.laid_out(found, marks.MarkedLine(line, rows.block.length() - 1, bands))
        if len(self._laid_out) >= MOST_LAID_OUT:
            self._forget_all()
        self._laid_out[line] = found, laid_out
        return laid_out

    def _paint(self, painter: QPainter, rows: Rows, painted: Sequence[Painted]) -> None:
        from tearsheet.ui.reading.marks import marks  # not needed for the first screen

        painter.translate(rows.place)
        marks.paint(painter, painted)
        painter.translate(-rows.place)

    def _draw_labels(self, painter: QPainter, line: int, rows: Rows, found: Sequence[Mark]) -> None:
        """Draw the numbers of the notes that end in a row beside that row, as many as have room."""
        numbered = self._numbered(line, rows, found)
        if not numbered:
            return
        painter.save()
        painter.setFont(self._label_font())
        painter.setPen(QColor(self.theme.soft))
        left, room = rows.column_end + BESIDE, painter.window().width() - rows.column_end
        metrics = QFontMetricsF(painter.font())
        width_of = cache(lambda digits: metrics.horizontalAdvance("0" * digits + " "))
        for number, labelled in numbered.items():
            base = rows.place.y() + (number + 0.62) * rows.pitch
            painter.drawText(QPointF(left, base), " ".join(_beside(labelled, width_of, room)))
        painter.restore()  # the text is drawn in the pen that it finds

    def _numbered(self, line: int, rows: Rows, found: Sequence[Mark]) -> dict[int, list[Mark]]:
        """The numbers of rows -> the marks whose labels stand beside them; the same for the same marks."""
        known, numbered = self._numbers.get(line, (None, {}))
        if known is not found:
            numbered = _numbered(line, rows, found)
            self._numbers[line] = found, numbered
        return numbered

    def _label_font(self) -> QFont:
        return interface_font(0.58 * self.type_size)

    def number_at(self, line: int, rows: Rows, point: QPointF) -> Mark | None:
        """The mark whose number is drawn at a point beside a line's rows; a lone one is `TARGET` wide."""
        x, row = point.x() - rows.column_end, int((point.y() - rows.place.y()) // rows.pitch)
        numbered = self._numbered(line, rows, self._marks(line)).get(row, []) if x >= 0 else []
        metrics, end = QFontMetricsF(self._label_font()), float(BESIDE)
        for mark in numbered:
            end += metrics.horizontalAdvance(f"{_label(mark)} ")
            if x < max(end, TARGET if mark is numbered[-1] else 0.0):
                return mark
        return None

    def marks_over(self, spot: Spot) -> list[Mark]:
        """The marks of notes and highlights that lie over a character, the topmost last."""
        return [mark for mark in self._marks(spot.line) if mark.note_id and mark.start <= spot < mark.end]

    # Hits

    def _hits(self, line: int, rows: Rows) -> list[tuple[int, int]]:
        """Where in the line the hits begin and end, or those parts of them that lie in it."""
        if not self._found or not self.lines.is_stated(line):
            return []
        text = rows.block.text()
        came, goes_on = (self.lines.beside(line, step) for step in (-1, 1))
        before = self._shown(came)[-SEARCH_REACH:] + "\n" if came >= 0 else ""
        after = "\n" + self._shown(goes_on)[:SEARCH_REACH] if goes_on >= 0 else ""
        hits = []
        for hit in self._found.hits(before + text + after):
            first, last = (min(max(0, at - len(before)), len(text)) for at in hit)
            if first < last:
                hits.append((to_utf16(text, first), to_utf16(text, last)))
        return hits

    def _shown(self, line: int) -> str:
        return self.lines.shown_text(range(line, line + 1))

    def _draw_box(
        self, painter: QPainter, bands: Sequence[QRectF], ground: str, edge: str, width: float
    ) -> None:
        """Draw a ground in each row, and around it an edge."""
        boxes = joined(bands)
        for box in boxes:
            fill(painter, box.adjusted(-width, 0, width, width), edge)
        for box in boxes:
            fill(painter, box.adjusted(0, width, 0, 0), ground)


def _united(stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same places, those that touch or overlap as one: Qt draws the letters once for each."""
    united: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if united and start <= united[-1][1]:
            united[-1] = united[-1][0], max(united[-1][1], end)
        else:
            united.append((start, end))
    return united


def _numbered(line: int, rows: Rows, found: Sequence[Mark]) -> dict[int, list[Mark]]:
    """The numbers of rows -> the marks whose labels stand beside them, as many as have room."""
    from tearsheet.ui.reading.marks import marks  # not needed for the first screen

    numbered: dict[int, list[Mark]] = {}
    for end, labelled in marks.labelled(found, line).items():
        row = rows.block.layout().lineForTextPosition(max(0, end - 1))
        numbered.setdefault(row.lineNumber() if row.isValid() else 0, []).extend(labelled)
    return {row: labelled[: marks.MOST_LABELS] for row, labelled in numbered.items()}


def _beside(labelled: Iterable[Mark], width_of: Callable[[int], float], room: float) -> Iterator[str]:
    """The labels that have room beside a row, the last of them perhaps not wholly."""
    for mark in labelled:
        if room <= 0:
            break
        label = _label(mark)
        yield label
        room -= width_of(len(label))


def _label(mark: Mark) -> str:
    return mark.label() if mark.label else ""


_NOTHING: tuple[Sequence[Mark], LaidOut | None] = ((), None)


def _no_marks(_: int) -> Sequence[Mark]:
    return ()
