"""The rows that a line of the article is broken into: how they are set, and where characters lie in them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextCharFormat,
    QTextFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from tearsheet.article.display_text import begins_right, has_italics
from tearsheet.article.model import Span, SpanKind
from tearsheet.ui.look.line_styles import STYLES, Breaking, LineSetting, Role, Room
from tearsheet.ui.look.paint import solid
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.reading.positions import to_code_points, to_utf16

if TYPE_CHECKING:
    from tearsheet.ui.reading.justifying.justified import Justifying

TAB_LETTERS = 8
RUNNING_TEXT = frozenset({Role.PARAGRAPH, Role.QUOTATION, Role.LIST_ITEM})
"""What is justified."""
WITH_HANGING_MARKS = frozenset({Role.HEADLINE, Role.STANDFIRST, Role.HEADING, Role.PARAGRAPH, Role.QUOTATION})
HANGING_MARKS = "“‘„‚«»‹›\"'"
"""Quotation marks that stand before the edge of what they open."""
NARROWEST = 120.0
"""Device-independent pixels: a column of less is none yet, its window is only being made."""
MOST_ROWS = 20
"""A headline or byline of more is none that a newspaper has printed, and is broken as any text."""
LEAST_GAIN = 4.0
"""Device-independent pixels: closer than that the width of balanced rows is not looked for."""
CODE_SIZE = 0.86
"""Of letters in a fixed font, which are wide, within a line of others."""


class Frame(NamedTuple):
    """What a line is broken into rows for.

    Attributes:
        width: Of its rows, in device-independent pixels.
        is_mirrored: Whether they are written from right to left.
        has_hanging_marks: Whether a quotation mark at the start of a row stands before its edge.
        justifying: Makes them end at one edge; `None` where they end with their words.
        widest: How wide a row may be that begins at a place in the text (UTF-16 units); `None` for all that
            there is.
    """

    width: float
    room: Room
    setting: LineSetting
    is_mirrored: bool
    has_hanging_marks: bool = False
    justifying: Justifying | None = None
    widest: Callable[[int], float] | None = None


class Rows(NamedTuple):
    """The rows of one line.

    Attributes:
        place: Of the upper left corner of the first.
        setting: How they are set.
        is_mixed: Whether any of it is written from right to left.
        column_end: Where the column ends at the right.
        hyphens: The numbers of the rows that a hyphen is drawn behind.
    """

    block: QTextBlock
    place: QPointF
    setting: LineSetting
    is_mixed: bool
    column_end: float
    hyphens: Sequence[int] = ()

    @property
    def pitch(self) -> float:
        """From row to row."""
        return self.setting.pitch


def bands_of(rows: Rows, start: int, end: int) -> list[QRectF]:
    """The ground of the characters from `start` to `end` of a line, row by row."""
    block, place, pitch, is_mixed = rows.block, rows.place, rows.pitch, rows.is_mixed
    length = block.length() - 1
    if end <= 0 or start > length or start >= end:
        return []
    layout, bands = block.layout(), []
    for number in range(max(0, layout.lineForTextPosition(start).lineNumber()), layout.lineCount()):
        row = layout.lineAt(number)
        if row.textStart() >= end:
            break
        first, last = max(start, row.textStart()), min(end, row.textStart() + row.textLength())
        for left, right in stretches(row, first, last, is_mixed=is_mixed):
            bands.append(QRectF(place.x() + left, place.y() + number * pitch, right - left, pitch))
    return bands


def bands_in(rows: Rows) -> Callable[[int, int], list[QRectF]]:
    """What gives the same as `bands_of` for a line of many stretches, and asks for each place once."""
    if rows.is_mixed:
        return partial(bands_of, rows)
    layout, place, pitch = rows.block.layout(), rows.place, rows.pitch
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    starts = [line.textStart() for line in lines]
    ends = [start + line.textLength() for start, line in zip(starts, lines, strict=True)]
    x_in = cache(lambda number, at: place.x() + x_of(lines[number], at))

    def bands(start: int, end: int) -> list[QRectF]:
        found = []
        for number in range(max(0, bisect_right(starts, start) - 1), bisect_left(starts, end)):
            first, last = max(start, starts[number]), min(end, ends[number])
            if first < last:
                left, right = x_in(number, first), x_in(number, last)
                found.append(QRectF(left, place.y() + number * pitch, right - left, pitch))
        return found

    return bands


def text_option(frame: Frame, text: str) -> QTextOption:
    """Break a text anywhere where a word is wider than the column."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if frame.is_mirrored and not begins_right(text):  # else the text itself gives its direction
        option.setTextDirection(QtCore.Qt.LayoutDirection.RightToLeft)
    if frame.justifying:
        option.setAlignment(QtCore.Qt.AlignmentFlag.AlignJustify)
    if frame.room.tabs:
        option.setTabs(_tabs(frame))
    elif frame.room.hang:
        option.setTabStopDistance(TAB_LETTERS * QFontMetricsF(frame.setting.font).horizontalAdvance(" "))
    return option


def _tabs(frame: Frame) -> list[QTextOption.Tab]:
    """What a table's row is set by; Qt itself turns them round where it is written from the right."""
    kinds, room = QTextOption.TabType, frame.room
    kind, end = (kinds.RightTab, kinds.LeftTab) if frame.is_mirrored else (kinds.LeftTab, kinds.RightTab)
    ranged = (*room.ranged, *[False] * (len(room.tabs) - len(room.ranged)))
    return [QTextOption.Tab(x, end if ends else kind) for x, ends in zip(room.tabs, ranged, strict=False)]


def break_rows(block: QTextBlock, frame: Frame) -> list[int]:
    """Break the text into rows on one grid of base lines; the numbers of those that have a hyphen."""
    hyphens, layout, width = _lay(block, frame), block.layout(), frame.width
    rows, breaking = layout.lineCount(), frame.setting.breaking
    if not 1 < rows <= MOST_ROWS or width < NARROWEST:
        return hyphens
    if breaking is Breaking.BALANCED:
        balanced = _balanced(layout, width, rows)
        return _lay(block, frame._replace(widest=lambda _: balanced))
    if breaking is Breaking.PARTED:
        from tearsheet.ui.reading import parted_rows  # few windows are so narrow

        parted = frame._replace(widest=parted_rows.widths(block.text(), width, frame.setting.font))
        _lay(block, parted)
        parted_rows.hide_dots(block)
        return _lay(block, parted)
    return hyphens


def _lay(block: QTextBlock, frame: Frame) -> list[int]:
    """Make the rows; the numbers of those that have a hyphen."""
    # a block's layout does not tell its text
    number, layout, text, hyphens = 0, block.layout(), block.text(), []
    pitch, rise = frame.setting.pitch, frame.setting.rise
    layout.beginLayout()
    while (row := layout.createLine()).isValid():
        indent = _indent(row, number, text, frame)
        width = frame.width - indent
        row.setLineWidth(frame.widest(row.textStart()) - indent if frame.widest else width)
        if frame.justifying and frame.justifying.fit(row, width):
            hyphens.append(number)
        left = _left(row, width, text, frame) if frame.is_mirrored else indent
        row.setPosition(QPointF(left, number * pitch + pitch / 2 + rise - row.ascent()))
        number += 1
    layout.endLayout()
    return hyphens


def _left(row: QTextLine, width: float, text: str, frame: Frame) -> float:
    """Where a row lies that is written from right to left.

    Qt (6.11) itself puts it to the right where rows are justified, too far by the blank that it ends with.
    """
    if not frame.justifying:
        return width - row.naturalTextRect().width()
    is_last = row.textStart() + row.textLength() >= to_utf16(text, len(text))
    return 0.0 if is_last else QFontMetricsF(frame.setting.font).horizontalAdvance(" ")


def _indent(row: QTextLine, number: int, text: str, frame: Frame) -> float:
    """Where a row begins, from the left; less than 0 for a quotation mark that stands before the edge."""
    room = frame.room
    indent = room.hang if number else room.first
    if not (room.hang or frame.has_hanging_marks):
        return indent
    first = text[to_code_points(text, row.textStart()) :][:1]
    if first == "\t":
        return 0.0
    is_hanging = frame.has_hanging_marks and first and first in HANGING_MARKS
    return indent - QFontMetricsF(frame.setting.font).horizontalAdvance(first) if is_hanging else indent


def _balanced(layout: QTextLayout, width: float, rows: int) -> float:
    """The least width in which a text takes no more rows than in that one, and no word is broken."""
    # Not a copy by its class, for which all enums of Qt would be made, at every start
    option, whole_words = layout.textOption(), layout.textOption()
    whole_words.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(whole_words)
    too_narrow, enough = width / rows, width
    while enough - too_narrow > LEAST_GAIN:
        middle = (too_narrow + enough) / 2
        if _fits(layout, middle, rows):
            enough = middle
        else:
            too_narrow = middle
    layout.setTextOption(option)
    return enough


def _fits(layout: QTextLayout, width: float, rows: int) -> bool:
    """Whether a text takes so many rows of that width, and none is wider."""
    is_wider = False
    layout.beginLayout()
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        is_wider = is_wider or row.naturalTextWidth() > width
    layout.endLayout()
    return not is_wider and layout.lineCount() <= rows


def formats(
    block: QTextBlock, role: Role, spans: Sequence[Span], setting: LineSetting, theme: Theme
) -> list[QTextLayout.FormatRange]:
    """What differs in a line from the document's own font, which is that of a paragraph."""
    made, text = [], block.text()
    slants = (role is not Role.PARAGRAPH or bool(spans)) and has_italics(text)
    if role is not Role.PARAGRAPH:
        whole = QTextCharFormat()
        whole.setFont(setting.font)
        if not slants:
            whole.setFontItalic(False)
        whole.setForeground(solid(getattr(theme, STYLES[role].ink)))
        made.append(format_range(0, block.length() - 1, whole))
    for span in spans:
        start, end = to_utf16(text, span.start), to_utf16(text, span.end)
        made.append(
            format_range(start, end - start, _char_format(span.kind, role, setting, theme, slants=slants))
        )
    return made


def _char_format(
    kind: SpanKind, role: Role, setting: LineSetting, theme: Theme, *, slants: bool
) -> QTextCharFormat:
    made = QTextCharFormat()
    if kind is SpanKind.EMPHASIS:
        if slants:
            made.setFontItalic(not STYLES[role].is_italic)
        else:
            made.setFontWeight(QFont.Weight.DemiBold)
    elif kind is SpanKind.STRONG:
        made.setFontWeight(QFont.Weight.DemiBold)
    elif kind is SpanKind.CODE:
        made.setFontFamilies(["monospace"])
        size = round(CODE_SIZE * setting.font.pixelSize())
        made.setProperty(QTextFormat.Property.FontPixelSize, size)
        made.setFontFeatures({QFont.Tag("lnum"): 1})
    else:
        from tearsheet.ui.look import span_look  # no text without such spans needs it

        span_look.set_format(made, kind, theme)
    return made


def format_range(start: int, length: int, char_format: QTextCharFormat) -> QTextLayout.FormatRange:
    """A format for so many characters of a line; UTF-16 units."""
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, char_format
    return made


def stretches(row: QTextLine, first: int, last: int, *, is_mixed: bool) -> list[tuple[float, float]]:
    """What a row shows from one character to another, from left to right; several where directions mix."""
    if first >= last:
        return []
    if not is_mixed:
        return [(x_of(row, first), x_of(row, last))]
    edges = QTextLine.Edge
    pairs = ((x_of(row, at, edges.Leading), x_of(row, at, edges.Trailing)) for at in range(first, last))
    return [(min(pair), max(pair)) for pair in pairs]


def joined(bands: Sequence[QRectF]) -> list[QRectF]:
    """The bands, those of one row that touch being one."""
    boxes: list[QRectF] = []
    for band in sorted(bands, key=lambda band: (band.top(), band.left())):
        if boxes and boxes[-1].top() == band.top() and band.left() <= boxes[-1].right() + 1:
            boxes[-1] = boxes[-1].united(band)
        else:
            boxes.append(band)
    return boxes


def x_of(row: QTextLine, position: int, *edge: QTextLine.Edge) -> float:
    """Where an edge of a character, else its leading one, lies in its row, from the left of the block."""
    x, _ = cast("tuple[float, int]", row.cursorToX(position, *edge))  # a default would be converted each time
    return x
