"""The text of a note as Qt shows it: its blocks built one by one, nothing parsed by Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from tearsheet.display_text import shown
from tearsheet.markdown import blocks
from tearsheet.model import Block, BlockKind, SpanKind
from tearsheet.ui.positions import to_utf16
from tearsheet.ui.theme import Theme
from tearsheet.wording import Change, ChangeKind

INDENT = 16
HANGING = 14
GAP = 6


def note_document(markdown: str, font: QFont, theme: Theme, width: float) -> QTextDocument:
    """A document that shows a note's Markdown, `width` device-independent pixels wide."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    document.setDefaultTextOption(QTextOption(document.defaultTextOption().alignment()))
    cursor = QTextCursor(document)
    for number, block in enumerate(blocks(markdown)):
        if number:
            cursor.insertBlock()
        cursor.setBlockFormat(_block_format(block, is_first=number == 0))
        _insert(cursor, block, font, theme)
    document.setTextWidth(width)
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
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    if remark.changes:
        cursor.insertText("The passage reads otherwise now: ", _ink(theme.soft))
        for change in remark.changes:
            cursor.insertText(shown(change.text), _change_format(change.kind, theme))
    if remark.stood:
        cursor.insertText(remark.stood, _ink(theme.soft))
    for name, text in remark.versions:
        if not document.isEmpty():
            cursor.insertBlock()
        _set_gap(cursor)
        cursor.insertText(name, _ink(theme.soft))
        cursor.insertBlock()
        cursor.insertText("\u2028".join(shown(row) for row in text.split("\n")), _ink(theme.ink))
    document.setTextWidth(width)
    return document


def _set_gap(cursor: QTextCursor) -> None:
    made = QTextBlockFormat()
    made.setTopMargin(GAP if cursor.position() else 0)
    cursor.setBlockFormat(made)


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


def _block_format(block: Block, *, is_first: bool) -> QTextBlockFormat:
    made = QTextBlockFormat()
    is_close = block.kind in {BlockKind.LIST_ITEM, BlockKind.PREFORMATTED}
    made.setTopMargin(0 if is_first else 2 if is_close else GAP)
    if block.kind is BlockKind.LIST_ITEM:
        made.setLeftMargin(INDENT * (block.level - 1) + HANGING)
        made.setTextIndent(-HANGING if block.marker else 0)
    elif block.kind is BlockKind.QUOTATION:
        made.setLeftMargin(INDENT)
    return made


def _insert(cursor: QTextCursor, block: Block, font: QFont, theme: Theme) -> None:
    base = _base_format(block, font, theme)
    if block.marker:
        cursor.insertText(f"{block.marker} ", base)
    start = cursor.position()
    text = block.text.replace("\u2028", "\n")
    cursor.insertText("\u2028".join(shown(part) for part in text.split("\n")), base)
    for span in block.spans:
        cursor.setPosition(start + to_utf16(block.text, span.start))
        cursor.setPosition(start + to_utf16(block.text, span.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(_span_format(span.kind, theme))
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


def _span_format(kind: SpanKind, theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    if kind is SpanKind.EMPHASIS:
        made.setFontItalic(True)
    elif kind is SpanKind.STRONG:
        made.setFontWeight(QFont.Weight.Bold)
    elif kind is SpanKind.CODE:
        made.setFontFamilies(["monospace"])
    else:
        made.setForeground(QColor(theme.accent))
        made.setFontUnderline(True)
    return made
