"""The text of a note as Qt shows it: its blocks built one by one, nothing parsed by Qt."""

from __future__ import annotations

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
