"""The words of blocks as plain text and HTML, with emphasis and links but no fonts, colours or classes.

What HTML would take for markup is escaped. Only http and https addresses become links.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise, takewhile
from types import MappingProxyType
from typing import NamedTuple

from tearsheet.article.display_text import copied
from tearsheet.article.model import Block, BlockKind, Span, SpanKind

# Kinds whose blocks are lines of one thing, not paragraphs.
_LINES = frozenset({BlockKind.LIST_ITEM, BlockKind.PREFORMATTED, BlockKind.TABLE_ROW})

_PARAGRAPH = ("", "<p>", "</p>", "")
# What stands before a group of blocks of one kind, before and after each of them, and after the group.
_FRAMES = MappingProxyType(
    {
        BlockKind.PARAGRAPH: _PARAGRAPH,
        BlockKind.HEADING: ("", "<h{level}>", "</h{level}>", ""),
        BlockKind.QUOTATION: ("<blockquote>", "<p>", "</p>", "</blockquote>"),
        BlockKind.PREFORMATTED: ("<pre>", "", "", "</pre>"),
        BlockKind.TABLE_ROW: ("<table>\n", "<tr><td>", "</td></tr>", "\n</table>"),
        BlockKind.CAPTION: _PARAGRAPH,
    }
)
_DEEPEST = 8  # levels of lists in lists; what is deeper stands beside what it is below
# From the outermost to the innermost: code can hold no other markup in Markdown.
_TAGS = MappingProxyType({SpanKind.STRONG: "strong", SpanKind.EMPHASIS: "em", SpanKind.CODE: "code"})
# The ampersand first, or it would be escaped twice.
_ESCAPES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"))
_WEB_ADDRESS = r"(?i:https?)://[^\s<>\"\\^`{|}\x00-\x20\x7f-\x9f\ud800-\udfff]+"


@dataclass(frozen=True, slots=True)
class Rendered:
    """The same words in three forms; all empty where there are no words."""

    plain: str
    html: str
    markdown: str


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one block with the same looks all through; `link` is empty or a web address."""

    text: str
    link: str
    looks: tuple[SpanKind, ...]


def clipped(block: Block, start: int, end: int) -> Block:
    """The part of `block` between two of its code points, with what of its spans lies in it.

    The marker of a list item stays with its beginning.
    """
    if start == 0 and end == len(block.text):
        return block
    spans = (
        span._replace(start=max(span.start, start) - start, end=min(span.end, end) - start)
        for span in block.spans
        if span.start < end and span.end > start
    )
    marker = "" if start else block.marker
    return block._replace(text=block.text[start:end], spans=tuple(spans), marker=marker)


def is_web_address(address: str) -> bool:
    """Whether `address` may become a link: http or https, and nothing that could end an attribute."""
    return re.fullmatch(_WEB_ADDRESS, address) is not None


def runs(block: Block) -> list[Run]:
    """The runs of `block`, in order, together its words for a clipboard; neighbours differ in looks."""
    return [
        Run("".join(text for text, _, _ in group), link, looks)
        for (link, looks), group in groupby(_stretches(block), key=lambda stretch: stretch[1:])
    ]


def number(block: Block) -> str:
    """The number that the marker of a list item states, such as "3" of "3."; else empty."""
    match = re.match(r"\d{1,9}", block.marker)
    return match[0] if match else ""


def groups(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """Consecutive blocks that make one list, table, piece of code or quotation, or plain paragraphs."""
    for _, group in groupby(blocks, key=lambda block: block.kind):
        yield list(group)


def paragraphs(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """The blocks, those that are lines of one list, table or piece of code together, every other alone."""
    for group in groups(blocks):
        if group[0].kind in _LINES:
            yield group
        else:
            yield from ([block] for block in group)


class Entry(NamedTuple):
    """An item of a list, and the items of the list below it."""

    item: Block
    below: list[Block]


def lists(items: Sequence[Block]) -> Iterator[list[Entry]]:
    """The lists that consecutive list items make: all of one are numbered, or none is."""
    for _, entries in groupby(_entries(items), key=lambda entry: bool(number(entry.item))):
        yield list(entries)


def _entries(items: Sequence[Block]) -> Iterator[Entry]:
    level = min(items[0].level, _DEEPEST)
    starts = [place for place, item in enumerate(items) if min(item.level, _DEEPEST) <= level]
    for start, end in pairwise([*starts, len(items)]):
        yield Entry(items[start], list(items[start + 1 : end]))


def cells(row: Block) -> list[Block]:
    """The cells of a table row, which tabs part, with their spans."""
    return _parted(row, "\t")


def _parted(block: Block, sign: str) -> list[Block]:
    if sign not in block.text:
        return [block]
    edges = [place for place, other in enumerate(block.text) if other == sign]
    return [clipped(block, start + 1, end) for start, end in pairwise([-1, *edges, len(block.text)])]


def plain(blocks: Iterable[Block]) -> str:
    """Paragraphs a blank line apart; list items, rows and preformatted lines each on its own line."""
    return "\n\n".join("\n".join(map(_with_marker, group)) for group in paragraphs(blocks))


def html(blocks: Iterable[Block]) -> str:
    """A fragment of HTML, one element for each block; U+2028 breaks a line, as in the text of notes."""
    return "\n".join(map(_html_group, groups(blocks)))


def escaped(text: str) -> str:
    """`text` with what HTML would take for markup escaped, also inside an attribute."""
    for character, reference in _ESCAPES:
        text = text.replace(character, reference)
    return text


def _with_marker(block: Block) -> str:
    indent = "  " * (min(block.level, _DEEPEST) - 1) if block.kind is BlockKind.LIST_ITEM else ""
    return indent + copied(f"{block.marker} {block.text}" if block.marker else block.text)


def _html_group(group: list[Block]) -> str:
    if group[0].kind is BlockKind.LIST_ITEM:
        return "\n".join(map(_html_list, lists(group)))
    first, before, after, last = _FRAMES[group[0].kind]
    items = [
        before.format(level=block.level) + _content(block) + after.format(level=block.level)
        for block in group
    ]
    return first + "\n".join(items) + last


def _html_list(entries: list[Entry]) -> str:
    tag = "ol" if number(entries[0].item) else "ul"
    return f"<{tag}>" + "\n".join(map(_html_entry, entries)) + f"</{tag}>"


def _html_entry(entry: Entry) -> str:
    value = number(entry.item)
    opening = f'<li value="{value}">' if value else "<li>"
    below = "\n" + _html_group(entry.below) if entry.below else ""
    return f"{opening}{_inline(entry.item)}{below}</li>"


def _content(block: Block) -> str:
    is_row = block.kind is BlockKind.TABLE_ROW
    return "</td><td>".join(map(_inline, cells(block))) if is_row else _inline(block)


def _stretches(block: Block) -> Iterator[tuple[str, str, tuple[SpanKind, ...]]]:
    """The words between any two neighbouring edges of spans, their link and their looks."""
    edges = {edge for span in block.spans for edge in (span.start, span.end)}
    waiting = sorted(block.spans, key=lambda span: span.start, reverse=True)
    active: list[Span] = []
    for start, end in pairwise(sorted(edges | {0, len(block.text)})):
        while waiting and waiting[-1].start <= start:
            active.append(waiting.pop())
        active = [span for span in active if span.end > start]
        words = copied(block.text[start:end])
        if not words:
            continue
        kinds = {span.kind for span in active}
        links = (span.target for span in active if span.kind is SpanKind.LINK and is_web_address(span.target))
        yield words, next(links, ""), tuple(kind for kind in _TAGS if kind in kinds)


def _inline(block: Block) -> str:
    return "<br>".join(map(_in_elements, _parted(block, "\u2028")))


def _in_elements(block: Block) -> str:
    """The words of `block` in elements that close in the reverse order of opening."""
    pieces: list[str] = []
    opened: list[str] = []
    for run in (*runs(block), Run("", "", ())):
        wanted = [f'a href="{escaped(run.link)}"'] * bool(run.link) + [_TAGS[kind] for kind in run.looks]
        kept = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(opened, wanted, strict=False)))
        pieces += [f"</{tag.split()[0]}>" for tag in reversed(opened[kept:])]
        pieces += [f"<{tag}>" for tag in wanted[kept:]]
        pieces.append(escaped(run.text))
        opened = wanted
    return "".join(pieces)
