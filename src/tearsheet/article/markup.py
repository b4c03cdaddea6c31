"""The words of blocks as plain text and HTML, with emphasis and links but no fonts, colours or classes.

What HTML would take for markup is escaped. Only http and https addresses become links. What is struck out
never reads as if it stood: plain text says so in words, for no sign of it is understood everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise, takewhile
from types import MappingProxyType
from typing import NamedTuple

from tearsheet.article.display_text import copied
from tearsheet.article.model import Block, BlockKind, Passage, Span, SpanKind

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
_TAGS = MappingProxyType(
    {
        SpanKind.STRUCK: "del",
        SpanKind.INSERTED: "ins",
        SpanKind.STRONG: "strong",
        SpanKind.EMPHASIS: "em",
        SpanKind.RAISED: "sup",
        SpanKind.LOWERED: "sub",
        SpanKind.CODE: "code",
    }
)
_WHOLE = frozenset({SpanKind.RUBY, SpanKind.FORMULA})
"""Kinds whose `target` is said of all their characters, and of no part of them."""
# As editors mark what they say themselves: in square brackets
_STRUCK = ("[struck out: ", "]")
# The ampersand first, or it would be escaped twice.
_ESCAPES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"))
# Brackets in a site's name are those of a number: RFC 3986, 3.2.2
_SITE = r"(?![^/?#]*[\[\]])|(?=(?:[^/?#@\[\]]*@)?\[[0-9A-Fa-f:.]+\](?::\d*)?(?:[/?#]|$))"
# What sets a direction may not stand in an address: RFC 3987, 4.1
_NO_ADDRESS = r"\s<>\"\\^`{|}\x00-\x20\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff"
_WEB_ADDRESS = rf"(?i:https?)://(?:{_SITE})[^{_NO_ADDRESS}]+"


@dataclass(frozen=True, slots=True)
class Rendered:
    """The same words in three forms; all empty where there are no words."""

    plain: str
    html: str
    markdown: str


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one block with the same looks all through; `link` is empty or a web address.

    Attributes:
        said_of: The ruby base or the formula that the stretch is all of, with its reading or its TeX.
    """

    text: str
    link: str
    looks: tuple[SpanKind, ...]
    said_of: Span | None = None


def clipped(block: Block, start: int, end: int) -> Block:
    """The part of `block` between two of its code points, with what of its spans lies in it.

    The marker of a list item stays with its beginning; a reading or a formula is that of no part.
    """
    if start == 0 and end == len(block.text):
        return block
    spans = (
        span._replace(start=max(span.start, start) - start, end=min(span.end, end) - start)
        for span in block.spans
        if span.start < end and span.end > start
        if span.kind not in _WHOLE or start <= span.start <= span.end <= end
    )
    marker = "" if start else block.marker
    return block._replace(text=block.text[start:end], spans=tuple(spans), marker=marker)


def is_web_address(address: str) -> bool:
    """Whether `address` may become a link: http or https, and nothing that could end an attribute."""
    return re.fullmatch(_WEB_ADDRESS, address) is not None


def runs(block: Block) -> list[Run]:
    """The runs of `block`, in order, together its words for a clipboard; neighbours differ in looks."""
    return [
        Run("".join(run.text for run in group), link, looks, said_of)
        for (link, looks, said_of), group in groupby(_stretches(block), key=_looks_of)
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


class ListItem(NamedTuple):
    """An item of a list, and the items of the list below it."""

    block: Block
    below: list[Block]


def lists(items: Sequence[Block]) -> Iterator[list[ListItem]]:
    """The lists that consecutive list items make: all of one are numbered, or none is."""
    for _, group in groupby(_items(items), key=lambda item: bool(number(item.block))):
        yield list(group)


def _items(items: Sequence[Block]) -> Iterator[ListItem]:
    level = min(items[0].level, _DEEPEST)
    starts = [place for place, item in enumerate(items) if min(item.level, _DEEPEST) <= level]
    for start, end in pairwise([*starts, len(items)]):
        yield ListItem(items[start], list(items[start + 1 : end]))


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
    text = told(block)
    return indent + copied(f"{block.marker} {text}" if block.marker else text)


def told(block: Block) -> str:
    """The text of a block, in which brackets say what is struck out."""
    return bracketed(block, Passage(0, len(block.text)))[0] if block.spans else block.text


def standing(block: Block) -> str:
    """The text of a block without what is struck out; all of it, with brackets that say so, where all is."""
    struck = _joined(span for span in block.spans if span.kind is SpanKind.STRUCK)
    ends = [0, *[span.end for span in struck]]
    starts = [*[span.start for span in struck], len(block.text)]
    left = (block.text[end:start] for end, start in zip(ends, starts, strict=True))
    return (" ".join("".join(left).split()) or told(block)) if struck else block.text


def told_with_readings(block: Block) -> str:
    """The same, each reading in brackets behind its base: all that the file shows of a block."""
    whole = Passage(0, len(block.text))
    readings = [
        (span.end, f"({span.target})") for span in block.spans if span.kind is SpanKind.RUBY and span.target
    ]
    return _with(block.text, [*readings, *_struck_brackets(block, whole)])


def bracketed(block: Block, passage: Passage) -> tuple[str, Passage]:
    """The text of a block in which brackets say of a passage what in it is struck out, and that passage.

    Args:
        block: The block.
        passage: Code points of its text.
    """
    brackets = list(_struck_brackets(block, passage))
    longer = sum(len(bracket) for _, bracket in brackets)
    return _with(block.text, brackets), Passage(passage.start, passage.end + longer)


def struck(block: Block, passage: Passage) -> Iterator[tuple[int, str]]:
    """What a passage of a block has of struck words, and where in the block's text that begins."""
    for span in _joined(span for span in block.spans if span.kind is SpanKind.STRUCK):
        start, end = max(span.start, passage.start), min(span.end, passage.end)
        words = block.text[start:end].strip() if start < end else ""
        if words:
            yield block.text.index(words, start), words


def _struck_brackets(block: Block, passage: Passage) -> Iterator[tuple[int, str]]:
    """Where in a block's text brackets open and close around what a passage has of struck words."""
    opening, closing = _STRUCK
    for start, words in struck(block, passage):
        yield start, opening
        yield start + len(words), closing


def _with(text: str, insertions: Iterable[tuple[int, str]]) -> str:
    """A text with others set into it: at one place as they are given."""
    pieces: list[str] = []
    position = 0
    for place, inserted in sorted(insertions, key=lambda insertion: insertion[0]):
        pieces += text[position:place], inserted
        position = place
    return "".join([*pieces, text[position:]])


def _joined(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that touch being one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = joined[-1]._replace(end=max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _html_group(group: list[Block]) -> str:
    if group[0].kind is BlockKind.LIST_ITEM:
        return "\n".join(map(_html_list, lists(group)))
    first, before, after, last = _FRAMES[group[0].kind]
    items = [
        before.format(level=block.level) + _content(block) + after.format(level=block.level)
        for block in group
    ]
    return first + "\n".join(items) + last


def _html_list(items: list[ListItem]) -> str:
    tag = "ol" if number(items[0].block) else "ul"
    return f"<{tag}>" + "\n".join(map(_html_item, items)) + f"</{tag}>"


def _html_item(item: ListItem) -> str:
    value = number(item.block)
    opening = f'<li value="{value}">' if value else "<li>"
    below = "\n" + _html_group(item.below) if item.below else ""
    return f"{opening}{_inline(item.block)}{below}</li>"


def _content(block: Block) -> str:
    is_row = block.kind is BlockKind.TABLE_ROW
    return "</td><td>".join(map(_inline, cells(block))) if is_row else _inline(block)


def _looks_of(run: Run) -> tuple[str, tuple[SpanKind, ...], Span | None]:
    return run.link, run.looks, run.said_of


def _stretches(block: Block) -> Iterator[Run]:
    """The words between any two neighbouring edges of spans, with their link and their looks."""
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
        said_of = next((span for span in active if _is_said_of(span, start, end)), None)
        yield Run(words, next(links, ""), tuple(kind for kind in _TAGS if kind in kinds), said_of)


def _is_said_of(span: Span, start: int, end: int) -> bool:
    return span.kind in _WHOLE and span.target != "" and (span.start, span.end) == (start, end)


def paragraph(text: str) -> str:
    """A paragraph of words without spans, as `html` has it."""
    return f"<p>{_words(text)}</p>"


def _words(text: str) -> str:
    if "\u2028" in text:
        return "<br>".join([escaped(copied(line)) for line in text.split("\u2028")])
    return escaped(copied(text))


def _inline(block: Block) -> str:
    if not block.spans:
        return _words(block.text)
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
        pieces.append(_with_reading(run))
        opened = wanted
    return "".join(pieces)


def _with_reading(run: Run) -> str:
    """The words of a run; with its reading, where it has one, also for programs that know no ruby."""
    words = escaped(run.text)
    if run.said_of is None or run.said_of.kind is not SpanKind.RUBY:
        return words
    reading = escaped(copied(run.said_of.target))
    return f"<ruby>{words}<rp>(</rp><rt>{reading}</rt><rp>)</rp></ruby>"
