"""The words of blocks as CommonMark that renders to exactly these words.

What Markdown would take for markup is escaped. Emphasis that its rules on flanking delimiters could
not read back (CommonMark 0.31, 6.2), such as bold inside a word of Chinese, is left away: words
come before looks. What changes the meaning stays: struck words as ~~ or, where that could not be read, as
HTML's del; raised and lowered letters as sup and sub, which Markdown has no signs for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from textwrap import indent
from types import MappingProxyType

from tearsheet.article.display_text import copied
from tearsheet.article.markup import ListItem, Run, cells, groups, lists, number, plain, runs
from tearsheet.article.model import Block, BlockKind, SpanKind

_DELIMITERS = MappingProxyType({SpanKind.STRONG: "**", SpanKind.EMPHASIS: "*"})
_STRUCK, _STRUCK_TAGS = ("~~", "~~"), ("<del>", "</del>")
_SHIFTED = MappingProxyType({SpanKind.RAISED: "sup", SpanKind.LOWERED: "sub"})
_WITH_CODE = frozenset({SpanKind.CODE, SpanKind.STRUCK})
_LINK_OPENING = "["
_BACKSLASHED = r"\\\g<0>"
_ENTITY = re.compile(r"&(?=#?\w+;)")
_MARKUP = re.compile(r"[\\`*_\[\]<~|]|&(?=#?\w*(?:;|$))|(?<!\S)#")
_SIGN = re.compile(r"[\\`*_\[\]<~|&#]")  # one of which all that is escaped has, and most paragraphs none
_LEADING_MARKUP = re.compile(r"^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+=>:]))")
# Beside these any delimiter can open or close, whichever characters count as punctuation elsewhere.
_SAFE_NEIGHBOURS = "()[].,:;!?\"'"


@dataclass(frozen=True, slots=True)
class _Piece:
    """Finished Markdown, and what to set around it.

    Attributes:
        delimiter: If it can be read back there.
        is_struck: Some sign says so, whatever stands around it.
    """

    text: str
    delimiter: str = ""
    is_struck: bool = False


def markdown(blocks: Iterable[Block]) -> str:
    """CommonMark of `blocks`, a blank line between paragraphs."""
    return "\n\n".join(map(_group, groups(blocks)))


def escaped(text: str) -> str:
    """`text` with what Markdown would take for markup inside a paragraph escaped."""
    return _MARKUP.sub(_BACKSLASHED, text) if _SIGN.search(text) else text


def link(text: str, address: str) -> str:
    """A link whose `text` is Markdown already; `address` must be a web address."""
    return f"{_LINK_OPENING}{text}{_link_closing(address)}"


def _group(group: list[Block]) -> str:
    match group[0].kind:
        case BlockKind.PREFORMATTED:
            return _fenced(plain(group))
        case BlockKind.LIST_ITEM:
            return "\n\n".join("\n".join(map(_item, items)) for items in lists(group))
        case BlockKind.TABLE_ROW:
            return _table(group)
        case BlockKind.QUOTATION:
            return "\n>\n".join(f"> {_inline(block)}" for block in group)
        case BlockKind.HEADING:
            return "\n\n".join(f"{'#' * block.level} {_inline(block)}" for block in group)
        case _:
            return "\n\n".join(map(_inline, group))


def _item(item: ListItem) -> str:
    """An item with the list below it, which stands under its first letter."""
    prefix = f"{number(item.block)}. " if number(item.block) else "- "
    own = prefix + _inline(item.block)
    if not item.below:
        return own
    # only a list that begins with 1 may follow a paragraph at once: CommonMark 0.31, 5.3
    gap = "\n\n" if number(item.below[0]) not in {"", "1"} else "\n"
    return own + gap + indent(_group(item.below), " " * len(prefix))


def _table(rows: list[Block]) -> str:
    """A table as GitHub and others have them; its first row is its head, for it needs one."""
    written = [[_inline(cell) for cell in cells(row)] for row in rows]
    columns = max(map(len, written))
    head, *others = [[*row, *[""] * (columns - len(row))] for row in written]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * columns, *others))


def _link_closing(address: str) -> str:
    return f"](<{_ENTITY.sub(_BACKSLASHED, address)}>)"


def _fenced(text: str) -> str:
    fence = "`" * max(3, _longest_backticks(text) + 1)
    return f"{fence}\n{text}\n{fence}"


def _code(text: str) -> str:
    fence = "`" * (_longest_backticks(text) + 1)
    is_padded = text[0] in " `" or text[-1] in " `"
    padding = " " if is_padded and not text.isspace() else ""
    return f"{fence}{padding}{text}{padding}{fence}"


def _longest_backticks(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)


def paragraph(text: str) -> str:
    """A paragraph of words without spans, as `markdown` has it."""
    text = copied(text)
    if words := text.strip():
        before, _, after = text.partition(words)
        text = before + escaped(words) + after
    return _LEADING_MARKUP.sub(r"\1\\", text, count=1)


def _inline(block: Block) -> str:
    """The words of `block` on one line, its first characters unable to begin a list or a heading."""
    if not block.spans:
        return paragraph(block.text)
    pieces = [
        piece
        for address, group in groupby(_runs(block), key=lambda run: run.link)
        for piece in _linked(address, group)
    ]
    text = ""
    is_after_delimiter = False
    for piece, following in pairwise([*pieces, _Piece("")]):
        can_stand = not is_after_delimiter and _is_readable(text, piece.text, following.text)
        delimiter = piece.delimiter if can_stand else ""
        words = f"{delimiter}{piece.text}{delimiter}"
        if piece.text == _LINK_OPENING and text.endswith("!"):
            text = f"{text[:-1]}\\!"
        is_after_delimiter = bool(delimiter)
        if piece.is_struck:
            can_stand = can_stand and _is_readable(text, words, following.text)
            words = words.join(_STRUCK if can_stand else _STRUCK_TAGS)
            is_after_delimiter = can_stand
        text += words
    return _LEADING_MARKUP.sub(r"\1\\", text, count=1)


def _runs(block: Block) -> Iterator[Run]:
    """The runs of `block`, code without other looks, so that no two stretches of code touch.

    A bar inside code would end a table's cell too: GitHub Flavored Markdown 0.29, example 200.
    """
    flat = (
        replace(run, looks=tuple(kind for kind in run.looks if kind in _WITH_CODE))
        if SpanKind.CODE in run.looks
        else run
        for run in runs(block)
    )
    for (link, looks), group in groupby(flat, key=lambda run: (run.link, run.looks)):
        text = "".join(run.text for run in group)
        is_code_in_cell = block.kind is BlockKind.TABLE_ROW and SpanKind.CODE in looks
        yield Run(text.replace("|", r"\|") if is_code_in_cell else text, link, looks)


def _linked(address: str, group: Iterable[Run]) -> Iterator[_Piece]:
    if address:
        yield _Piece(_LINK_OPENING)
    for run in group:
        yield from _pieces(run)
    if address:
        yield _Piece(_link_closing(address))


def _pieces(run: Run) -> Iterator[_Piece]:
    """The words of `run`, the white space around them outside the delimiter."""
    is_struck = SpanKind.STRUCK in run.looks
    if SpanKind.CODE in run.looks:
        yield _Piece(_code(run.text), is_struck=is_struck)
        return
    words = run.text.strip()
    before, _, after = run.text.partition(words) if words else (run.text, "", "")
    delimiter = "".join(_DELIMITERS.get(kind, "") for kind in run.looks)
    pieces = (_Piece(before), _Piece(_shifted(words, run.looks), delimiter, is_struck), _Piece(after))
    yield from (piece for piece in pieces if piece.text)


def _shifted(words: str, looks: Sequence[SpanKind]) -> str:
    """Words that are raised or lowered, as HTML says that; a note's mark in brackets needs no more."""
    tags = [_SHIFTED[kind] for kind in looks if kind in _SHIFTED] if words and words[0] != "[" else []
    opening, closing = "".join(f"<{tag}>" for tag in tags), "".join(f"</{tag}>" for tag in reversed(tags))
    return f"{opening}{escaped(words)}{closing}"


def _is_readable(before: str, words: str, after: str) -> bool:
    """Whether delimiters around `words` open and close here by every reading of CommonMark."""
    return _is_flanking(before[-1:], words[:1]) and _is_flanking(after[:1], words[-1:])


def _is_flanking(outside: str, inside: str) -> bool:
    return inside.isalnum() or not outside or outside.isspace() or outside in _SAFE_NEIGHBOURS
