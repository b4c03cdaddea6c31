"""A page's text laid out in its order: the body's blocks, the pictures among them, and what is left out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Mapping, Sequence

from lxml.html import HtmlElement

from tearsheet.article import markup
from tearsheet.article.model import Block, BlockKind, LeftOut, Reason
from tearsheet.formats.fields.plain_words import letters_of
from tearsheet.formats.fields.words import without_soft_hyphens
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.shown.scope import upwards
from tearsheet.formats.page.stated import article_body
from tearsheet.formats.text import paragraphs

# Pieces above the headline among which a picture is the article's
_ABOVE = 4  # a guess: half or one and a half of it changes none of 39 pages
_WHOLE_PAGE = frozenset(("html", "body", "main"))

Laid = tuple[tuple[Block, ...], dict[int, int]]
"""The blocks of a text, and of each piece that is in them, by its place, the number of its first block."""


class Layout:
    """The pieces of one page, of which those of the body are known."""

    def __init__(
        self,
        pieces: tuple[Sequence[Piece], Sequence[Piece]],
        title: str,
        known: Mapping[int, Reason],
        reason: Callable[[Piece], Reason],
        picture: Callable[[HtmlElement], str],
    ) -> None:
        """Lays out nothing yet.

        Args:
            pieces: Of the page, as printed and without soft hyphens.
            title: The headline.
            known: Place of a piece -> why it is none of the body, where that is known.
            reason: Why any other piece is none.
            picture: The name under which a picture is kept; empty for one that is not shown.
        """
        self._printed, self._shown = pieces
        self._title = title
        self._known, self._reason, self._picture = known, reason, picture

    def shown(self, kept: Sequence[int]) -> Laid:
        """The text of some pieces, with the pictures around them."""
        wanted = set(kept)
        first, last = self._picture_range(kept)
        blocks: list[Block] = []
        numbers: dict[int, int] = {}
        for place in range(first, last):
            piece = self._shown[place]
            if place in wanted:
                numbers[place] = len(blocks)
                blocks += _in_bounds(self._printed[place].block)
            elif piece.image is not None and (name := self._picture(piece.image)):
                numbers[place] = len(blocks)
                blocks.append(piece.block._replace(picture=name))
        return tuple(blocks), numbers

    def told(self, texts: Sequence[str], kept: Sequence[int]) -> Laid:
        """The text that the page only states; pieces that show a part of it are in its first block."""
        whole = letters_of("".join(texts))
        blocks = [block for text in texts for block in _in_bounds(Block(BlockKind.PARAGRAPH, text))]
        shown = (p for p in kept if article_body.is_of(self._shown[p].block.text, whole))
        return tuple(blocks), dict.fromkeys(shown, 0)

    def _picture_range(self, kept: Sequence[int]) -> tuple[int, int]:
        """Between which pieces pictures are the article's: the headline, and what holds it with the body."""
        above = enumerate(self._shown[: kept[0]])
        start = next((place for place, piece in above if piece.block.text == self._title), kept[0])
        below = set(upwards(self._shown[kept[-1]].element)) - {self._shown[kept[-1]].element}
        around = below.intersection(upwards(self._shown[start].element))
        near = range(max(0, start - _ABOVE), start)
        first = next((place for place in near if self._is_picture_in(place, around)), start)
        last = kept[-1] + 1
        while last < len(self._shown) and self._is_picture_in(last, below):
            last += 1
        return first, last

    def _is_picture_in(self, place: int, around: Collection[HtmlElement]) -> bool:
        """Whether a piece is a picture with or without a caption, in one of these elements."""
        piece = self._shown[place]
        is_beside = self._known.get(place, Reason.CAPTION) is not Reason.CAPTION
        is_picture = piece.image is not None and not is_beside and not piece.is_hidden
        return is_picture and any(e in around and e.tag not in _WHOLE_PAGE for e in upwards(piece.element))

    def left_out(self, laid: Laid, fields: Container[object]) -> tuple[LeftOut, ...]:
        """The lines of all other pieces, without the one that is the headline.

        Args:
            laid: The body, its notes among it.
            fields: The places of the pieces that are fields.
        """
        blocks, used = laid
        lines: list[LeftOut] = []
        before = len(blocks)
        for place in range(len(self._shown) - 1, -1, -1):
            before = min(before, used.get(place, before))  # notes stand behind the text, wherever they stood
            text = self._shown[place].block.text
            if text and place not in used and place not in fields:
                whole = markup.told_with_readings(self._printed[place].block)
                lines.append(LeftOut(whole, before, self._why(place)))
        lines.reverse()
        first = next((line for line in lines if without_soft_hyphens(line.text) == self._title), None)
        return tuple(line for line in lines if line is not first)

    def _why(self, place: int) -> Reason:
        """Why a piece is no part of the body."""
        piece = self._shown[place]
        if place in self._known:
            return self._known[place]
        return Reason.HIDDEN if piece.is_hidden else self._reason(piece)


def _in_bounds(block: Block) -> list[Block]:
    """The block, cut into paragraphs where it is longer than any paragraph."""
    if len(block.text) <= paragraphs.MAX_BLOCK:
        return [block]
    return [block._replace(text=text, spans=()) for text in paragraphs.pieces(block.text)]
