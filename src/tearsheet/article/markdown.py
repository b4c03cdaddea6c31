"""Markdown as blocks: the text of a note or an article, and only what our blocks can hold.

Raw HTML stays text and pictures are left out, so nothing of it can act or load anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from tearsheet.article.model import Block, BlockKind, Span, SpanKind

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

LONGEST_PARSED = 100_000
"""Code points that are parsed; some input takes time with the square of its length."""
SCHEMES = ("http:", "https:", "mailto:")
INLINE = {
    "em": SpanKind.EMPHASIS,
    "strong": SpanKind.STRONG,
    "link": SpanKind.LINK,
    "s": SpanKind.STRUCK,
    "ins": SpanKind.INSERTED,
    "sup": SpanKind.RAISED,
    "sub": SpanKind.LOWERED,
    "ruby": SpanKind.RUBY,
}
BREAK = "\u2028"
BREAKS = {"softbreak": BREAK, "hardbreak": BREAK}
"""A line that ends in a note ends where it is shown too, whatever CommonMark makes of it."""
_BOXES = {" ": "☐", "x": "☑", "X": "☑"}
_TASK = re.compile(r"\[([ xX])\](?=\s)")


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text, in order; U+2028 stands for a line break inside one."""
    reader = Reader()
    for token in _parser_of_notes().parse(text[:LONGEST_PARSED]):
        reader.read(token)
    rest = text[LONGEST_PARSED:]
    return (*reader.blocks, *([Block(BlockKind.PREFORMATTED, rest)] if rest else []))


@cache
def _parser_of_notes() -> MarkdownIt:
    """One for all notes; two threads may have it made at once, and use it then."""
    made = parser()
    made.parse("a")  # it puts its rules together now, before another thread has it
    return made


def parser(*, is_article: bool = False) -> MarkdownIt:
    """What parts a text into tokens; of an article also pictures, and HTML as tokens of its own."""
    from markdown_it import MarkdownIt  # 80 ms that only the first note needs

    made = MarkdownIt("commonmark", {"html": is_article})
    made.enable(["table", "strikethrough"]).core.ruler.after("block", "all_cells", _with_all_cells)
    if not is_article:
        made.disable("image")
    is_taken = _is_any_address if is_article else is_safe_link
    setattr(made, "validateLink", is_taken)  # noqa: B010 (its documented way; a type checker sees a method)
    return made


def _is_any_address(_address: str) -> bool:
    """Pictures lie anywhere, and a link that may not be opened is still none of the text."""
    return True


def is_safe_link(address: str) -> bool:
    """Whether a link may be opened: http, https and mailto only."""
    return address.strip().lower().startswith(SCHEMES)


@dataclass(slots=True)
class Reader:
    """Goes through the tokens once; knows the lists, quotations and table rows that it is inside of."""

    blocks: list[Block] = field(default_factory=list)
    depth: int = 0
    quotations: int = 0
    level: int = 0
    marker: str = ""
    row: list[Block] | None = None

    def read(self, token: Token) -> None:
        """The blocks of one token are added to the others."""
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            self.depth += 1
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            self.depth -= 1
        elif token.type in {"blockquote_open", "blockquote_close"}:
            self.quotations += token.nesting
        elif token.type == "list_item_open":
            self.marker = f"{token.info}{token.markup}" if token.info else "•"
        elif token.type == "heading_open":
            self.level = int(token.tag[1:])
        elif token.type == "heading_close":
            self.level = 0
        elif token.type in {"fence", "code_block"}:
            lines = token.content.rstrip("\n").split("\n")
            self.blocks += [Block(BlockKind.PREFORMATTED, line) for line in lines]
        elif token.type in {"tr_open", "tr_close"}:
            self._turn_row()
        elif token.type == "inline":
            self._take_text(token)

    def _take_text(self, token: Token) -> None:
        if self.row is not None:
            self.row.append(inline(token))
            return
        level = self.level or self.depth
        block = inline(token)._replace(kind=self.kind(), level=level, marker=self.marker)
        self.blocks.append(task_ticked(block) if self.marker else block)
        self.marker = ""

    def kind(self) -> BlockKind:
        """What a run of text is here."""
        if self.level:
            return BlockKind.HEADING
        if self.depth:
            return BlockKind.LIST_ITEM
        return BlockKind.QUOTATION if self.quotations else BlockKind.PARAGRAPH

    def _turn_row(self) -> None:
        if self.row is None:
            self.row = []
            return
        text = ""
        spans: list[Span] = []
        for number, cell in enumerate(self.row):
            text += "\t" * (number > 0)
            spans += [
                span._replace(start=span.start + len(text), end=span.end + len(text)) for span in cell.spans
            ]
            text += cell.text.replace(BREAK, " ").replace("\t", " ")
        self.row = None
        if text.strip():
            self.blocks.append(Block(BlockKind.TABLE_ROW, text.rstrip(), tuple(spans)))


def inline(token: Token) -> Block:
    """The text of one block and the spans in it."""
    text = ""
    spans: list[Span] = []
    opened: list[tuple[int, str]] = []
    for child in token.children or ():
        name = child.type.removesuffix("_open").removesuffix("_close")
        if child.type.endswith("_open"):
            opened.append((len(text), str(child.attrs.get("href", ""))))
        elif child.type.endswith("_close"):
            start, target = opened.pop()
            if name in INLINE:
                spans.append(Span(start, len(text), INLINE[name], target))
        elif child.type == "code_inline":
            spans.append(Span(len(text), len(text) + len(child.content), SpanKind.CODE))
            text += child.content
        else:
            text += BREAKS.get(child.type, child.content)
    return Block(BlockKind.PARAGRAPH, text, tuple(spans))


def task_ticked(item: Block) -> Block:
    """The list item with the box that Markdown draws of three signs as one."""
    match = _TASK.match(item.text)
    if not match:
        return item
    shorter = match.end() - 1
    spans = tuple(
        span._replace(start=max(1, span.start - shorter), end=span.end - shorter) for span in item.spans
    )
    return item._replace(text=_BOXES[match[1]] + item.text[match.end() :], spans=spans)


def _with_all_cells(state: StateCore) -> None:
    """A row with more cells than the table's head keeps them: the parser's own rule drops them."""
    from markdown_it.token import Token  # only the first note needs it

    lines = state.src.split("\n")
    tokens: list[Token] = []
    line, count, is_head = "", 0, False
    for token in state.tokens:
        if token.type == "tr_open" and token.map:
            count, line, is_head = 0, lines[token.map[0]], False
        count += token.type in {"td_open", "th_open"}
        is_head = is_head or token.type == "th_open"  # has all of its own; a list's mark may stand before it
        if token.type == "tr_close" and not is_head:
            others = _cells(line)[count:]
            tokens += [Token("inline", "", 0, content=cell.strip(), children=[]) for cell in others]
        tokens.append(token)
    state.tokens = tokens


def _cells(line: str) -> list[str]:
    """The cells of a row, which may stand in a quotation, as the parser's rule parts them."""
    from markdown_it.rules_block.table import escapedSplit  # only the first note needs it

    cells = escapedSplit(line.lstrip(" \t>").rstrip())
    first, last = cells[:1] == [""], len(cells) > 1 and not cells[-1]
    return cells[first : len(cells) - last]
