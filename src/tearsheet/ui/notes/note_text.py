"""The text of a note as Qt shows it: its blocks built one by one, nothing parsed by Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, zip_longest
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from tearsheet import tr, trn
from tearsheet.anchoring.wording import Change, ChangeKind
from tearsheet.article.addresses import addresses_in
from tearsheet.article.display_text import shown, starts_right
from tearsheet.article.markdown import BREAK, blocks
from tearsheet.article.markup import clipped, groups
from tearsheet.article.model import Block, BlockKind, Span, SpanKind
from tearsheet.finding.matchers import Matcher
from tearsheet.ui.look import span_look
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.reading.positions import to_utf16

INDENT = 1.2
"""Ems for each level of a list, and of a quotation."""
DEEPEST = 5
LINE_HEIGHT = 1.4
"""Ems."""
BLOCK_GAP = 6
CLOSE = 2
"""Device-independent pixels between the items of a list and the rows of a table."""
BOXES = ("☐ ", "☑ ")
CELL_GAP = 1.0
"""Ems between the columns of a table."""
LONGEST_ON_CARD = 3_000
"""Code points of a note that its card shows; all of it is shown where it is written."""
SHORTEST_VERSION = 200
"""Code points of each version of a note that has very many."""
LINES_ON_CARD = 60


class Excerpt(NamedTuple):
    """What a card shows of a text.

    Attributes:
        text: Its first lines.
        more: A sentence that says how much follows; empty where nothing does.
    """

    text: str
    more: str = ""


def excerpt(text: str, longest: int = LONGEST_ON_CARD) -> Excerpt:
    """So much of a text as a card shows, cut at the end of a line or a word where there is one.

    Args:
        text: Of a note.
        longest: Code points.
    """
    head = "\n".join(text[: longest + 1].split("\n")[:LINES_ON_CARD])
    if head == text:
        return Excerpt(text)
    if len(head) > longest:
        ends = (head.rfind(sign, longest // 2, longest) for sign in "\n ")
        head = head[: next((end for end in ends if end > 0), longest)]
    return Excerpt(
        head,
        "… "
        + trn(
            "%n more character. F2 shows the whole note.",
            "%n more characters. F2 shows the whole note.",
            len(text) - len(head),
        ),
    )


def note_document(markdown: str, font: QFont, theme: Theme, width: float) -> QTextDocument:
    """A document that shows the beginning of a note's Markdown, `width` device-independent pixels wide."""
    begun = excerpt(markdown)
    document = _document(font)
    cursor = QTextCursor(document)
    for number, paragraph in enumerate(_paragraphs(begun.text, font, width)):
        if number:
            cursor.insertBlock()
        else:
            paragraph.form.setTopMargin(0)
        cursor.setBlockFormat(_spaced(paragraph.form, font))
        _insert(cursor, paragraph, font, theme)
    if begun.more:
        _add(cursor, begun.more, theme.soft)
    document.setTextWidth(width)
    return document


def prepare() -> None:
    """Import what parses the text of notes, 20 ms, which any thread may do."""
    blocks("")


def links(markdown: str) -> list[str]:
    """The addresses of the links in the part of a note that its card shows, each once."""
    spans = (span for block in blocks(excerpt(markdown).text) for span in _spans(block))
    return list(dict.fromkeys(span.target for span in spans if span.kind is SpanKind.LINK))


def _spans(block: Block) -> Iterator[Span]:
    """The spans of a block, and as links those addresses that only stand there."""
    yield from block.spans
    if block.kind is BlockKind.PREFORMATTED:
        return
    taken = [span for span in block.spans if span.kind in (SpanKind.LINK, SpanKind.CODE)]
    for start, end in addresses_in(block.text):
        if not any(span.start < end and start < span.end for span in taken):
            yield Span(start, end, SpanKind.LINK, block.text[start:end])


def found_in(
    document: QTextDocument, matcher: Matcher, theme: Theme
) -> list[QAbstractTextDocumentLayout.Selection]:
    """What is found in a document, with the ground that is drawn behind it."""
    text = document.toPlainText()
    found = []
    for start, end in matcher.hits(text):
        selection = QAbstractTextDocumentLayout.Selection()
        selection.cursor = QTextCursor(document)
        selection.cursor.setPosition(to_utf16(text, start))
        selection.cursor.setPosition(to_utf16(text, end), QTextCursor.MoveMode.KeepAnchor)
        selection.format.setBackground(QColor(theme.found))
        selection.format.setForeground(QColor(theme.ink))
        found.append(selection)
    return found


def _document(font: QFont) -> QTextDocument:
    """An empty document, in which each paragraph has its own direction and no word is wider than it."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    return document


class Remark(NamedTuple):
    """What there is to say of a note besides its text.

    Attributes:
        changes: Of the words of its passage.
        stood: Where its passage stood, if that is not in the text; one sentence or nothing.
        versions: The name of each other version, and its text.
    """

    changes: Sequence[Change]
    stood: str
    versions: Sequence[tuple[str, str]]


def remark_document(remark: Remark, font: QFont, theme: Theme, width: float) -> QTextDocument:
    """A document that shows a remark.

    Args:
        remark: What to show.
        font: Of all of it.
        theme: Its colours.
        width: Device-independent pixels.
    """
    document = _document(font)
    cursor = QTextCursor(document)
    if remark.changes:
        cursor.insertText(tr("The passage reads otherwise now:") + " ", _ink(theme.soft))
        left = LONGEST_ON_CARD
        for change in remark.changes:
            cursor.insertText(shown(change.text[: max(0, left)]), _change_format(change.kind, theme))
            left -= len(change.text)
        if left < 0:
            cursor.insertText("…", _ink(theme.soft))
    if remark.stood:
        cursor.insertText(remark.stood, _ink(theme.soft))
    for name, text in remark.versions:
        begun = excerpt(text, max(SHORTEST_VERSION, LONGEST_ON_CARD // len(remark.versions)))
        _add(cursor, name, theme.soft)
        cursor.insertBlock(_spaced(QTextBlockFormat(), font))
        cursor.insertText(_lines(begun.text), _ink(theme.ink))
        if begun.more:
            _add(cursor, begun.more, theme.soft)
    document.setTextWidth(width)
    return document


def _add(cursor: QTextCursor, sentence: str, colour: str) -> None:
    """A paragraph of the program's own words."""
    form = QTextBlockFormat()
    form.setTopMargin(BLOCK_GAP if cursor.position() else 0)
    if cursor.position():
        cursor.insertBlock()
    cursor.setBlockFormat(form)
    cursor.insertText(sentence, _ink(colour))


def _lines(text: str) -> str:
    """What is displayed of a text with line breaks."""
    return BREAK.join(shown(line) for line in text.replace(BREAK, "\n").split("\n"))


def _ink(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made


def _change_format(kind: ChangeKind, theme: Theme) -> QTextCharFormat:
    """Struck out what is gone, underlined what is new: not by colour alone (WCAG 2.2, 1.4.1)."""
    made = _ink(theme.soft if kind is ChangeKind.GONE else theme.ink)
    made.setFontStrikeOut(kind is ChangeKind.GONE)
    made.setFontUnderline(kind is ChangeKind.NEW)
    return made


class _Paragraph(NamedTuple):
    """A block as it is set.

    Attributes:
        block: A tab in its text goes to the next stop of `form`.
        form: Its place.
        before: What stands before its text: a marker, the box of a task.
        is_head: It is the first row of a table.
    """

    block: Block
    form: QTextBlockFormat
    before: str = ""
    is_head: bool = False


_parsed = lru_cache(512)(blocks)
"""The text of a card is parsed once for all widths, sizes and themes."""


def _paragraphs(markdown: str, font: QFont, width: float) -> Iterator[_Paragraph]:
    for group in groups(_parsed(markdown)):
        if group[0].kind is BlockKind.TABLE_ROW:
            yield from _rows(group, font, width)
        else:
            yield from (_paragraph(block, font, width) for block in group)


def _paragraph(block: Block, font: QFont, width: float) -> _Paragraph:
    before, rest = _begun(block)
    step = min(INDENT * font.pixelSize(), width / (2 * DEEPEST))
    hang = QFontMetricsF(font).horizontalAdvance(before) if before else 0.0
    form = _form(starts_right(block.text), hang)
    if block.kind is BlockKind.LIST_ITEM:
        _indent(form, step * min(block.level - 1, DEEPEST) + (hang or step))
    elif block.kind is BlockKind.QUOTATION:
        _indent(form, step)
    form.setTopMargin(CLOSE if block.kind in (BlockKind.LIST_ITEM, BlockKind.PREFORMATTED) else BLOCK_GAP)
    return _Paragraph(rest, form, before)


def _begun(block: Block) -> tuple[str, Block]:
    """What stands before the text of a block, and that text: of a task its box takes the marker's place."""
    if block.kind is BlockKind.LIST_ITEM and block.text.startswith(BOXES):
        return block.text[:2], clipped(block, 2, len(block.text))
    return f"{block.marker} " if block.marker else "", block


def _rows(rows: Sequence[Block], font: QFont, width: float) -> Iterator[_Paragraph]:
    """The rows of a table in columns, or their cells below one another where it is wider than the card."""
    from_right = starts_right(rows[0].text)
    starts, end = _columns(rows, font)
    is_stacked = end > width
    form = _form(from_right, INDENT * font.pixelSize() if is_stacked else 0.0)
    _indent(form, -form.textIndent())
    kind = QTextOption.TabType.RightTab if from_right else QTextOption.TabType.LeftTab  # Qt turns them round
    form.setTabPositions([QTextOption.Tab(start, kind) for start in starts])
    for number, row in enumerate(rows):
        form.setTopMargin(CLOSE if number else BLOCK_GAP)
        text = row.text.replace("\t", BREAK) if is_stacked else row.text
        yield _Paragraph(row._replace(text=text), QTextBlockFormat(form), is_head=number == 0)


def _columns(rows: Sequence[Block], font: QFont) -> tuple[list[float], float]:
    """Where the columns of a table but the first begin, and where the last one ends."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    metrics, gap = QFontMetricsF(bold), CELL_GAP * font.pixelSize()
    columns = zip_longest(*(shown(row.text).split("\t") for row in rows), fillvalue="")
    widths = (max(map(metrics.horizontalAdvance, column)) + gap for column in columns)
    *starts, end = accumulate(widths)
    return starts, end - gap


def _form(from_right: bool, hang: float) -> QTextBlockFormat:
    """A paragraph whose first row begins `hang` before the others."""
    made = QTextBlockFormat()
    directions = Qt.LayoutDirection
    made.setLayoutDirection(directions.RightToLeft if from_right else directions.LeftToRight)
    made.setTextIndent(-hang)
    return made


def _spaced(form: QTextBlockFormat, font: QFont) -> QTextBlockFormat:
    """With rows that are `LINE_HEIGHT` high, and higher where a letter is."""
    form.setLineHeight(LINE_HEIGHT * font.pixelSize(), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    return form


def _indent(form: QTextBlockFormat, indent: float) -> None:
    """Let the rows of a paragraph begin so far from the edge that its script begins at."""
    if form.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        form.setRightMargin(indent)
    else:
        form.setLeftMargin(indent)


def _insert(cursor: QTextCursor, paragraph: _Paragraph, font: QFont, theme: Theme) -> None:
    block = paragraph.block
    base = _base_format(block, font, theme)
    if paragraph.is_head:
        base.setFontWeight(QFont.Weight.Bold)
    cursor.insertText(shown(paragraph.before), base)
    start = cursor.position()
    cursor.insertText(_lines(block.text), base)
    for span in _spans(block):
        cursor.setPosition(start + to_utf16(block.text, span.start))
        cursor.setPosition(start + to_utf16(block.text, span.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(_span_format(span, theme))
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _base_format(block: Block, font: QFont, theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(QColor(theme.soft if block.kind is BlockKind.QUOTATION else theme.ink))
    if block.kind is BlockKind.HEADING:
        made.setFontWeight(QFont.Weight.Bold)
    if block.kind is BlockKind.PREFORMATTED:
        made.setFontFamilies(["monospace"])
    return made


def _span_format(span: Span, theme: Theme) -> QTextCharFormat:
    made, kind = QTextCharFormat(), span.kind
    if kind is SpanKind.LINK:
        made.setAnchorHref(span.target)
    if kind is SpanKind.EMPHASIS:
        made.setFontItalic(True)
    elif kind is SpanKind.STRONG:
        made.setFontWeight(QFont.Weight.Bold)
    elif kind is SpanKind.CODE:
        made.setFontFamilies(["monospace"])
    else:
        span_look.set_format(made, kind, theme)
    return made
