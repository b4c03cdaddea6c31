"""All that a page shows, from its first line to its last, as blocks with the place where they stand.

The walk keeps no recursion, so that depth is no danger; no character of the page's text is left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from tearsheet.article.model import Block, BlockKind, SpanKind
from tearsheet.formats import plain
from tearsheet.formats.fields.plain_words import is_sentence
from tearsheet.formats.fields.words import single_words
from tearsheet.formats.page.shown import characters, joints, markers, tables, visibility
from tearsheet.formats.page.shown.line import Line

_WITHOUT_TEXT = single_words("script style frame embed area input head meta link base")
# What these hold is for readers whose program cannot show them, or cannot run scripts
_NOT_SHOWN = single_words("""
    template noscript noframes noembed object applet audio video canvas datalist
    title desc metadata annotation annotation-xml
""")
_BLOCKS = single_words("""
    address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary
    table tbody td tfoot th thead tr ul caption button label amp-img
    iframe select textarea xmp listing plaintext text foreignobject
""")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset(("ul", "ol", "menu", "dir"))
_AS_TYPED = single_words("pre textarea xmp listing plaintext")
_RAW = frozenset(("iframe", "noframes", "noembed"))
_LINK_SHARE = 0.5  # measured: 0.25 changes 1 of 16 pages (F1 -0.05), 0.75 none
_ALL_LINKED = 0.9  # a guess: half or one and a half of it changes none of 39 pages
_PARAGRAPH = 10  # words; a guess: half or one and a half of it changes none of 39 pages
_PARAGRAPHS_OF_LAYOUT = 3  # a guess: none of 39 pages reaches it
# Characters; more is a text that is only printed large
_LONGEST_HEADING = 400  # a guess: half or one and a half of it changes none of 39 pages
_STYLED_AS_BLOCK = re.compile(r"display\s*:\s*(?:block|flex|grid|table|list-item)\b", re.I)
_IMAGES = frozenset(("img", "amp-img"))
_CELLS = frozenset(("td", "th"))


class Piece(NamedTuple):
    """One block of the page.

    Attributes:
        element: The innermost block-level element that it stands in.
        linked: How many of its characters are links.
        image: The element of the picture that it shows or captions.
        is_hidden: The page's readers do not see it.
    """

    block: Block
    element: HtmlElement
    linked: int = 0
    image: HtmlElement | None = None
    is_hidden: bool = False

    def is_mostly_linked(self) -> bool:
        """Whether more than half of it is link."""
        return self.linked > _LINK_SHARE * len(self.block.text)

    def is_all_linked(self) -> bool:
        """Whether all of it is link, but for a sign or two."""
        return self.linked > _ALL_LINKED * len(self.block.text)


def of_page(root: HtmlElement, target_of: Callable[[str], str]) -> list[Piece]:
    """The pieces of a page, in document order.

    Args:
        root: The whole page or a part of it; it is not changed.
        target_of: The address that a link's `href` stands for; empty for one that is no address to open.
    """
    walk = _Walk(target_of)
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        if not isinstance(element.tag, str):
            continue
        if element.tag in _WITHOUT_TEXT:
            if event == "start":
                steps.skip_subtree()
            else:
                walk.add_tail(element, root)
        elif event == "start":
            walk.enter(element)
        else:
            walk.leave(element, root)
    walk.end_line(root)
    return _without_layout(walk.pieces)


class _Walk:
    """Where the walk is, and what it has found."""

    def __init__(self, target_of: Callable[[str], str]) -> None:
        self.pieces: list[Piece] = []
        self._target_of = target_of
        self._line = Line()
        self._places: list[HtmlElement] = []
        self._lists: list[list[str]] = []
        self._marker = ""
        self._headings: list[int] = []
        self._depths = dict.fromkeys(("a", "typed", "blockquote", "figcaption", "tr"), 0)
        self._pending: list[HtmlElement | None] = []
        self._is_first_cell = True
        self._hidden: list[HtmlElement] = []
        self._set_aside = self._line
        self._joints = joints.Joints()
        self._entered: list[tuple[bool, int]] = []  # whether each is a block, and how many kinds of run

    def enter(self, element: HtmlElement) -> None:
        tag = str(element.tag)
        if _is_not_shown(tag, element) or visibility.is_hidden(element):
            self._hide(element)
        is_block, looks = _is_block(tag, element), characters.looks(tag, element)
        self._entered.append((is_block, len(looks)))
        if is_block:
            self._enter_block(tag, element)
        elif tag == "br" or visibility.is_break(element):
            self._break(element)
        elif tag in _IMAGES:
            self._picture(element)
        elif tag == "a":
            self._depths["a"] += 1
            self._line.open(SpanKind.LINK, self._target_of(element.get("href") or ""))
        for look in looks:
            self._line.open(*look)
        self._add(_unmarked(element.text) if tag in _RAW and not len(element) else element.text)

    def leave(self, element: HtmlElement, root: HtmlElement) -> None:
        tag = str(element.tag)
        is_block, count = self._entered.pop()
        for _ in range(count):
            self._line.close()
        if is_block:
            self._leave_block(tag, element)
        elif tag == "option":
            self._line.add(" ", False)
        elif tag == "a":
            self._depths["a"] -= 1
            self._line.close()
        if not is_block and element is not root and not self._depths["typed"]:
            self._part(element)
        if self._hidden and self._hidden[-1] is element:
            self._show_again(element)
        self.add_tail(element, root)

    def _part(self, element: HtmlElement) -> None:
        """End a line, or set a blank, where two runs side by side are two things."""
        parting = self._joints.between(element)
        if parting == joints.BREAK and self._places and not self._depths["tr"]:
            self.end_line(self._places[-1])
        elif parting:
            self._line.add(" ", False)

    def _hide(self, element: HtmlElement) -> None:
        """What is hidden makes lines of its own; the line around it waits."""
        if not self._hidden:
            self._set_aside, self._line = self._line, Line()
        self._hidden.append(element)

    def _show_again(self, element: HtmlElement) -> None:
        if len(self._hidden) == 1:
            self.end_line(element)
            self._line = self._set_aside
        self._hidden.pop()

    def add_tail(self, element: HtmlElement, root: HtmlElement) -> None:
        if element is not root:
            self._add(element.tail)

    def end_line(self, element: HtmlElement) -> None:
        """The line so far becomes a piece, if there is a character in it."""
        if self._line.is_empty:
            return
        kind, level = self._kind()
        text, spans, linked = self._line.result(kind)
        self._line = self._line.successor()
        if not text:
            return
        marker = self._marker if kind is BlockKind.LIST_ITEM else ""
        self._marker = self._marker if self._hidden else ""
        kept = tuple([span for span in spans if span.target or span.kind is not SpanKind.LINK])
        image = None
        if kind is BlockKind.CAPTION and self._pending:
            image, self._pending[-1] = self._pending[-1], None
        block = Block(kind, text, kept, level, marker)
        self.pieces.append(Piece(block, element, linked, image, bool(self._hidden)))

    def _kind(self) -> tuple[BlockKind, int]:
        """What the line is, and its level: the innermost word counts."""
        if self._depths["typed"]:
            return BlockKind.PREFORMATTED, 0
        if self._depths["tr"]:
            return BlockKind.TABLE_ROW, 0
        if self._is_in_heading():
            return BlockKind.HEADING, self._headings[-1]
        if self._depths["figcaption"]:
            return BlockKind.CAPTION, 0
        if self._lists:
            return BlockKind.LIST_ITEM, len(self._lists)
        return (BlockKind.QUOTATION if self._depths["blockquote"] else BlockKind.PARAGRAPH), 0

    def _is_in_heading(self) -> bool:
        return bool(self._headings) and self._headings[-1] > 0

    def _add(self, text: str | None) -> None:
        if not text:
            return
        if not self._depths["typed"]:
            self._line.add(text, self._depths["a"] > 0)
            return
        first, *others = text.replace("\r\n", "\n").split("\n")
        self._line.add_as_printed(first)
        for line in others:
            self.end_line(self._places[-1])
            self._line.add_as_printed(line)

    def _break(self, element: HtmlElement) -> None:
        """A forced line break ends a line, but where a line must stay one."""
        if self._is_in_heading() or self._depths["tr"] or self._depths["figcaption"]:
            self._line.add(" ", False)
        else:
            self.end_line(self._places[-1] if self._places else element)

    def _picture(self, element: HtmlElement) -> None:
        if self._pending:
            self._show_pending()
            self._pending[-1] = element
        elif not self._depths["tr"] and not self._is_in_heading():
            self.pieces.append(Piece(Block(BlockKind.CAPTION, ""), element, 0, element))

    def _show_pending(self) -> None:
        """The figure's picture that found no caption stands alone."""
        image = self._pending[-1]
        if image is not None:
            self.pieces.append(Piece(Block(BlockKind.CAPTION, ""), image, 0, image))

    def _enter_block(self, tag: str, element: HtmlElement) -> None:
        if self._depths["tr"] and tag != "tr":
            self._enter_in_row(tag)
        else:
            self.end_line(self._places[-1] if self._places else element)
            if tag == "tr" and tables.is_row_of_figures(element):
                self._depths["tr"] += 1
                self._is_first_cell = True
        if tag in _HEADINGS:
            self._headings.append(0 if _is_long(element) else _HEADINGS[tag])
        elif tag in _LISTS:
            self._lists.append(markers.of_list(tag, element))
        elif tag == "li":
            self._marker = markers.following(self._lists, element)
        elif tag == "figure":
            self._pending.append(None)
        elif tag in _AS_TYPED:
            self._depths["typed"] += 1
        elif tag in self._depths and tag != "tr":
            self._depths[tag] += 1
        self._places.append(element)
        if tag == "amp-img":
            self._picture(element)

    def _enter_in_row(self, tag: str) -> None:
        """Inside a row all is one line: a tab before each cell but the first, else a blank."""
        if tag in _CELLS:
            if not self._is_first_cell:
                self._line.add_tab()
            self._is_first_cell = False
        else:
            self._line.add(" ", False)

    def _leave_block(self, tag: str, element: HtmlElement) -> None:
        is_row = tag == "tr" and self._depths["tr"] > 0
        if is_row or not self._depths["tr"]:
            self.end_line(element)
        else:
            self._line.add(" ", False)
        self._places.pop()
        if is_row:
            self._depths["tr"] -= 1
        elif tag in _HEADINGS:
            self._headings.pop()
        elif tag in _LISTS:
            self._lists.pop()
        elif tag == "figure":
            self._show_pending()
            self._pending.pop()
        elif tag in _AS_TYPED:
            self._depths["typed"] -= 1
        elif tag in self._depths and tag != "tr":
            self._depths[tag] -= 1


def _is_not_shown(tag: str, element: HtmlElement) -> bool:
    return tag in _NOT_SHOWN or (tag in _RAW and not len(element))


def _is_block(tag: str, element: HtmlElement) -> bool:
    return tag in _BLOCKS or _STYLED_AS_BLOCK.search(element.get("style") or "") is not None


def _is_long(heading: HtmlElement) -> bool:
    """Whether a heading holds more than a heading says."""
    length = 0
    for text in heading.itertext():
        length += len(text)
        if length > _LONGEST_HEADING:
            return True
    return False


def _unmarked(text: str | None) -> str:
    """Markup that the parser took for text, without its tags."""
    return " ".join(plain.lines(text or "")[1])


def _without_layout(pieces: list[Piece]) -> list[Piece]:
    """The pieces, in which items that hold whole texts are no items: lists may but lay out columns."""
    held: Counter[HtmlElement] = Counter()
    items = [_item(piece) for piece in pieces]
    for piece, item in zip(pieces, items, strict=True):
        if item is not None and is_sentence(piece.block.text, _PARAGRAPH):
            held[item] += 1
    layout = {item for item, count in held.items() if count >= _PARAGRAPHS_OF_LAYOUT}
    return [
        piece if item not in layout else piece._replace(block=_paragraph(piece.block))
        for piece, item in zip(pieces, items, strict=True)
    ]


def _item(piece: Piece) -> HtmlElement | None:
    """The item of a list without numbers that a piece stands in."""
    if (
        piece.block.kind is not BlockKind.LIST_ITEM
        or (piece.block.marker or markers.BULLET) != markers.BULLET
    ):
        return None
    element = piece.element
    return element if element.tag == "li" else next(element.iterancestors("li"), None)


def _paragraph(block: Block) -> Block:
    return block._replace(kind=BlockKind.PARAGRAPH, level=0, marker="")
