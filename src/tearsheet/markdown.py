"""Markdown as blocks: the text of a note or an article, and only what our blocks can hold.

Raw HTML stays text and pictures are left out, so nothing of it can act or load anything.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tearsheet.model import Block, BlockKind, Span, SpanKind

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

LONGEST = 100_000
"""Code points that are parsed; some input takes time with the square of its length."""
SCHEMES = ("http:", "https:", "mailto:")
INLINE = {"em": SpanKind.EMPHASIS, "strong": SpanKind.STRONG, "link": SpanKind.LINK}
BREAKS = {"softbreak": " ", "hardbreak": "\u2028"}


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text, in order; U+2028 stands for a line break inside one."""
    reader = Reader()
    for token in parser().parse(text[:LONGEST]):
        reader.read(token)
    rest = text[LONGEST:]
    return (*reader.blocks, *([Block(BlockKind.PREFORMATTED, rest)] if rest else []))


def parser(*, is_article: bool = False) -> MarkdownIt:
    """What parts a text into tokens; of an article also tables, pictures, and HTML as tokens of its own."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 (80 ms that only the first note needs)

    made = MarkdownIt("commonmark", {"html": is_article})
    made = made.enable("table") if is_article else made.disable("image")
    is_taken = _is_any_address if is_article else is_safe_link
    setattr(made, "validateLink", is_taken)  # noqa: B010 (its documented way; a type checker sees a method)
    return made


def _is_any_address(address: str) -> bool:  # noqa: ARG001 (the signature of a check)
    """Pictures lie anywhere, and a link that may not be opened is still none of the text."""
    return True


def is_safe_link(address: str) -> bool:
    """Whether a link may be opened: http, https and mailto only."""
    return address.strip().lower().startswith(SCHEMES)


@dataclass(slots=True)
class Reader:
    """Goes through the tokens once; knows the lists and quotations that it is inside of."""

    blocks: list[Block] = field(default_factory=list)
    depth: int = 0
    quotations: int = 0
    level: int = 0
    marker: str = ""

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
        elif token.type == "inline":
            level = self.level or self.depth
            self.blocks.append(inline(token)._replace(kind=self.kind(), level=level, marker=self.marker))
            self.marker = ""

    def kind(self) -> BlockKind:
        """What a run of text is here."""
        if self.level:
            return BlockKind.HEADING
        if self.depth:
            return BlockKind.LIST_ITEM
        return BlockKind.QUOTATION if self.quotations else BlockKind.PARAGRAPH


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
