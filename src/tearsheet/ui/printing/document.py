"""An article with its highlights and numbered notes, as a document that can be broken into pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from tearsheet.article import markdown, markup
from tearsheet.article.display_text import copied, has_italics, one_line, starts_right
from tearsheet.article.markup import Run
from tearsheet.article.model import Article, Block, BlockKind, SpanKind
from tearsheet.exchange.entries import Entry, report
from tearsheet.exchange.marked_body import BEGIN, END, NUMBER, SIGNS, MarkedBody, Piece, numbered
from tearsheet.exchange.whole import Head, head_of, listed
from tearsheet.notes.colours import tint
from tearsheet.notes.note import Colour
from tearsheet.stopping import GoOn, unstopped
from tearsheet.ui.look.line_styles import FAMILY, HEADING_SIZES, STYLES, LineStyle, Role
from tearsheet.ui.look.paint import solid
from tearsheet.ui.look.span_look import set_format
from tearsheet.ui.look.theme import LIGHT
from tearsheet.ui.printing import typefaces
from tearsheet.ui.printing.paper import Annotated

SIZE = 14.5
"""Of the body's type in units of a ninety-sixth of an inch, as everything here: 11 points."""
_PITCH = 1.32
"""Of the body from base line to base line, in units of its size: less than on a screen, as in books."""
_INDENT = 1.6 * SIZE
_NUMBER_SIZE = 0.8
_NARROW_BLANK = "\u202f"
"""Before the number of a note: else who copies the word before it has the number too."""
NO_BREAK = "\u2011"
_HYPHEN = re.compile(r"(?<=[^\s-])-(?=[^\s-])")
_HIGHEST = 0.6
"""Of a page, for a picture."""
_ROLES = {
    BlockKind.PARAGRAPH: Role.PARAGRAPH,
    BlockKind.HEADING: Role.HEADING,
    BlockKind.QUOTATION: Role.QUOTATION,
    BlockKind.LIST_ITEM: Role.LIST_ITEM,
    BlockKind.PREFORMATTED: Role.PREFORMATTED,
    BlockKind.TABLE_ROW: Role.TABLE_ROW,
    BlockKind.CAPTION: Role.CAPTION,
}
_SMALL = STYLES[Role.BYLINE]._replace(size=0.8)
_NO_LIGATURES = ("liga", "clig", "dlig")
"""A reader of the file could not tell the letters of some: Qt names one character for a sign (6.11)."""


class Mark(NamedTuple):
    """A highlighted stretch, in UTF-16 units of the document."""

    start: int
    end: int
    colour: Colour


class Title(NamedTuple):
    """An entry of the outline.

    Attributes:
        position: Of its heading in the document, in UTF-16 units.
        level: 0 for the headline, else 1 to 6.
    """

    position: int
    level: int
    words: str


class Document(NamedTuple):
    """What is printed.

    Attributes:
        text: All of it; its lines are broken once it has a page's size.
        head: Short, for the foot of each page.
    """

    text: QTextDocument
    marks: Sequence[Mark]
    titles: Sequence[Title]
    head: Head


def document(
    annotated: Annotated,
    pictures: Mapping[str, QImage],
    room: QSizeF,
    go_on: GoOn = unstopped,
) -> Document:
    """The document of an article.

    Args:
        annotated: The article.
        pictures: Decoded, by their names; of others their descriptions are printed.
        room: On a page, which pictures must fit into.
        go_on: Called again and again; what it raises ends the work.
    """
    article, notes, places = annotated
    builder = _Builder(article, pictures, room, go_on)
    marks, said, head = numbered(notes, places), report(article, notes, places), head_of(article)
    body = MarkedBody(article, marks)
    shown = chain(head, (block.text for block in article.body), (entry.note.body for entry in said.entries))
    builder.add_head(head, said.source.plain, typefaces.told(shown))
    builder.pieces = list(reversed(body.pieces))
    builder.add_blocks(body.blocks)
    builder.add_notes(list(listed(said.entries, marks)))
    return Document(builder.text, builder.marks, builder.titles, head)


class _Builder:
    """Puts one block after another into a document."""

    def __init__(self, article: Article, pictures: Mapping[str, QImage], room: QSizeF, go_on: GoOn) -> None:
        self.text = QTextDocument()
        self.text.setUndoRedoEnabled(False)
        self.text.setLayoutEnabled(False)
        self.text.setUseDesignMetrics(True)
        self.text.setDocumentMargin(0)
        self.text.setDefaultTextOption(_anywhere())
        self.marks: list[Mark] = []
        self.titles: list[Title] = []
        self.pieces: list[Piece] = []
        self._article = article
        self._pictures = pictures
        self._room = room
        self._go_on = go_on
        self._cursor = QTextCursor(self.text)
        self._is_fresh = True
        self._open: tuple[int, Colour] | None = None

    # Parts

    def add_head(self, head: Head, source: str, lacking: str) -> None:
        """What stands above the text, whence it is, and what of it cannot be shown."""
        if head.title:
            self._titled(0, head.title)
            self._line(head.title, STYLES[Role.HEADLINE]._replace(size=1.7, above=0.0))
        for words, style in ((head.standfirst, STYLES[Role.STANDFIRST]), (head.stated, _SMALL)):
            if words:
                self._line(words, style)
        if head.disclaimer:
            self._boxed(head.disclaimer)
        for words in filter(None, (source, lacking)):
            self._line(words, _SMALL)

    def add_blocks(self, blocks: Iterable[Block], inset: float = 0.0) -> None:
        """Blocks of the article or of a note, tables as such."""
        for group in markup.groups(blocks):
            self._go_on()
            if group[0].kind is BlockKind.TABLE_ROW:
                self._add_table(group)
            else:
                for place, block in enumerate(group):
                    self._add_block(block, inset, is_first=place == 0)

    def add_notes(self, entries: Sequence[tuple[str, Entry]]) -> None:
        """The notes by their numbers."""
        if not entries:
            return
        self._titled(1, "Notes")
        self._line("Notes", STYLES[Role.HEADING]._replace(size=1.3, above=2.2))
        for number, entry in entries:
            self._add_note(number, entry)

    def _add_note(self, number: str, entry: Entry) -> None:
        small = _SMALL
        where = f"{number}. {entry.where}" if number else entry.where
        self._line(where, small._replace(above=1.3, is_semibold=True, ink="ink"))
        self._said(entry.quote.plain, STYLES[Role.QUOTATION]._replace(size=0.9, above=0.35, is_italic=True))
        if entry.reads_now.plain:
            self._line("Reads now:", small._replace(above=0.35))
            self._said(entry.reads_now.plain, STYLES[Role.QUOTATION]._replace(size=0.9, above=0.2))
        self.add_blocks(markdown.blocks(entry.note.body))
        about = " · ".join(filter(None, (entry.about, entry.author.plain, entry.tags.plain)))
        self._line(about, small._replace(size=0.7, above=0.3))

    def _said(self, words: str, style: LineStyle) -> None:
        for line in filter(None, words.split("\n")):
            self._line(line, style, inset=_INDENT)

    # Blocks

    def _line(self, words: str, style: LineStyle, inset: float = 0.0) -> None:
        self._begin(words, style, inset)
        self._cursor.insertText(_unbroken(words), _characters(style, words))

    def _boxed(self, words: str) -> None:
        style = STYLES[Role.BANNER]
        made = self._block_format(words, style, 0.0)
        made.setBackground(solid(LIGHT.banner_ground))
        self._new_block(made)
        self._cursor.insertText(
            _unbroken(words), _characters(style._replace(size=0.8, is_semibold=True), words)
        )

    def _add_block(self, block: Block, inset: float, *, is_first: bool) -> None:
        style = STYLES[_ROLES[block.kind]]
        if block.kind is BlockKind.HEADING:
            style = style._replace(size=HEADING_SIZES[block.level] * 0.9, above=1.2)
            self._titled(block.level, one_line(SIGNS.sub("", block.text)))
        elif block.kind is BlockKind.PREFORMATTED and is_first:
            style = style._replace(above=0.87)
        if block.kind is BlockKind.CAPTION and block.picture:
            self._add_picture(block)
            style = style._replace(above=0.2)
            if not block.text:
                return
        if block.kind is BlockKind.QUOTATION:
            inset += _INDENT
        depth = max(1, min(block.level, 8)) * _INDENT if block.kind is BlockKind.LIST_ITEM else 0.0
        self._begin(block.text, style, inset, depth)
        if block.marker:
            self._cursor.insertText(f"{copied(block.marker)}\t", _characters(style, block.marker))
        self._add_runs(block, style)

    def _add_runs(self, block: Block, style: LineStyle) -> None:
        for run in markup.runs(block):
            self._add_run(run, _characters(style, run.text), style)
            if run.said_of and run.said_of.kind is SpanKind.RUBY:
                small = style._replace(size=0.7 * style.size)
                self._cursor.insertText(f"({one_line(run.said_of.target)})", _characters(small, ""))

    def _add_run(self, run: Run, made: QTextCharFormat, style: LineStyle) -> None:
        _set_looks(made, run)
        rest = _unbroken(run.text)
        while match := SIGNS.search(rest):
            self._cursor.insertText(rest[: match.start()], self._marked(made))
            self._put(match[0], style)
            rest = rest[match.end() :]
        self._cursor.insertText(rest, self._marked(made))

    def _put(self, sign: str, style: LineStyle) -> None:
        if sign == END and self._open:
            self.marks.append(Mark(self._open[0], self._cursor.position(), self._open[1]))
            self._open = None
        elif sign == BEGIN:
            self._open = self._cursor.position(), self.pieces.pop().colour
        elif sign == NUMBER:
            made = _characters(style._replace(size=_NUMBER_SIZE * style.size, is_semibold=True), "")
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            self._cursor.insertText(f"{_NARROW_BLANK}{self.pieces.pop().number}", made)

    def _marked(self, made: QTextCharFormat) -> QTextCharFormat:
        if self._open is None:
            return made
        marked = QTextCharFormat(made)
        marked.setBackground(solid(tint(self._open[1], is_dark=False).ground))
        return marked

    def _add_table(self, rows: Sequence[Block]) -> None:
        written = [markup.cells(row) for row in rows]
        made = QTextTableFormat()
        made.setBorderCollapse(True)
        made.setBorder(0.5)
        made.setBorderBrush(solid(LIGHT.control))
        made.setCellPadding(0.3 * SIZE)
        made.setTopMargin(STYLES[Role.PARAGRAPH].above * SIZE)
        made.setBottomMargin(STYLES[Role.PARAGRAPH].above * SIZE)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table = self._cursor.insertTable(len(written), max(map(len, written)), made)
        style = STYLES[Role.TABLE_ROW]._replace(above=0.0)
        for row, cells in enumerate(written):
            for column, cell in enumerate(cells):
                self._cursor = table.cellAt(row, column).firstCursorPosition()
                self._cursor.setBlockFormat(self._block_format(cell.text, style, 0.0))
                self._add_runs(cell, style)
        self._cursor = QTextCursor(self.text)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_fresh = True  # Qt has a block behind a table

    def _add_picture(self, block: Block) -> None:
        image = self._pictures.get(block.picture)
        if image is None or image.isNull():
            picture = self._article.pictures.get(block.picture)
            said = one_line(picture.description) if picture else ""
            self._line(f"[Picture: {said}]" if said else "[Picture]", STYLES[Role.CAPTION])
            return
        name = f"picture:{self._cursor.position()}"  # not the file's own, by which Qt would look for a file
        self.text.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        self._begin("", STYLES[Role.PARAGRAPH])
        made = QTextImageFormat()
        made.setName(name)
        widest, highest = self._room.width(), _HIGHEST * self._room.height()
        scale = min(1.0, widest / image.width(), highest / image.height())
        made.setWidth(scale * image.width())
        made.setHeight(scale * image.height())
        self._cursor.insertImage(made)

    def _titled(self, level: int, words: str) -> None:
        position = self._cursor.position() + (not self._is_fresh)
        if words:
            self.titles.append(Title(position, level, words))

    def _begin(self, words: str, style: LineStyle, inset: float = 0.0, depth: float = 0.0) -> None:
        self._new_block(self._block_format(words, style, inset, depth))

    def _new_block(self, made: QTextBlockFormat) -> None:
        if self._is_fresh:
            self._cursor.setBlockFormat(made)
        else:
            self._cursor.insertBlock(made, QTextCharFormat())
        self._is_fresh = False

    def _block_format(
        self, words: str, style: LineStyle, inset: float, depth: float = 0.0
    ) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setTopMargin(style.above * SIZE * (0.8 if style.above < 1 else 1.0))
        pitch = min(style.pitch, _PITCH) * style.size * SIZE
        made.setLineHeight(pitch, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        made.setLeftMargin(inset + depth)
        made.setRightMargin(inset)
        if depth:
            made.setTextIndent(-_INDENT)
            made.setTabPositions([QTextOption.Tab(_INDENT, QTextOption.TabType.LeftTab)])
        if starts_right(words, self._article.language):
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            made.setLeftMargin(inset)
            made.setRightMargin(inset + depth)
        return made


def _anywhere() -> QTextOption:
    """Break a word that is wider than the page."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _unbroken(words: str) -> str:
    """Words that are broken at no hyphen: who reads the file would take it for one of the row's."""
    return _HYPHEN.sub(NO_BREAK, words)


def letters(font: QFont, size: float) -> QFont:
    """A font as it is printed."""
    for feature in _NO_LIGATURES:
        font.setFeature(QFont.Tag(feature), 0)
    font.setPixelSize(max(1, round(size)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _characters(style: LineStyle, words: str) -> QTextCharFormat:
    made = QTextCharFormat()
    fixed = QFontDatabase.SystemFont.FixedFont
    font = letters(QFontDatabase.systemFont(fixed) if style.is_fixed else QFont(FAMILY), style.size * SIZE)
    font.setItalic(style.is_italic and has_italics(words))
    font.setWeight(QFont.Weight.DemiBold if style.is_semibold else QFont.Weight.Normal)
    made.setFont(font)
    made.setForeground(solid(LIGHT.ink if style.ink in {"ink", "banner_ink"} else LIGHT.soft))
    return made


def _set_looks(made: QTextCharFormat, run: Run) -> None:
    if SpanKind.STRONG in run.looks:
        made.setFontWeight(QFont.Weight.DemiBold)
    if SpanKind.EMPHASIS in run.looks and has_italics(run.text):
        made.setFontItalic(not made.fontItalic())
    if SpanKind.CODE in run.looks:
        made.setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
    for kind in run.looks:
        set_format(made, kind, LIGHT)
    if run.link:
        set_format(made, SpanKind.LINK, LIGHT)
        made.setAnchor(True)
        made.setAnchorHref(run.link)
