"""Finding passages in an article some lines of which the reader has taken in or left out."""

from __future__ import annotations

from functools import cached_property

from tearsheet.anchoring.anchors import Anchor, Finder, Standing
from tearsheet.anchoring.exact_words import stands_at
from tearsheet.article.model import Article, Passage
from tearsheet.article.pieces import Layout, Piece, pieces
from tearsheet.notes.note import Target, TextQuote


def finder(stated: Article, read: Article) -> Finder | ChosenFinder:
    """What finds passages in the text of an article as it is read.

    Args:
        stated: The article as its file states it.
        read: The same with the lines that the reader has chosen.
    """
    return ChosenFinder(stated, read) if read.left_out or stated.left_out else Finder(read.text)


class ChosenFinder:
    """Finds passages where the reader's choice of lines has shifted them, and tells of those left out."""

    def __init__(self, stated: Article, read: Article) -> None:
        self._stated = stated
        self._read = read
        self._text = read.text
        self._finder = Finder(self._text)
        self._is_chosen = stated.body != read.body

    def find(self, target: Target) -> Anchor:
        """What became of a target in this text."""
        place, quote = target.position, target.quote
        if self._is_chosen and place and place.start >= 0 and quote.exact:
            if stands_at(self._text, place, quote):
                return Anchor(Standing.EXACT, place)
            if stands_at(self._stated_text, place, quote):
                return shifted(Anchor(Standing.EXACT, place), self._stated_layout, self._layout)
        found = self._finder.find(target)
        if found.standing in {Standing.EXACT, Standing.MOVED}:
            is_only_shifted = self._is_chosen and found.passage and self._is_as_in_line(found.passage, quote)
            return found._replace(standing=Standing.EXACT) if is_only_shifted else found
        elsewhere = shifted(self._whole_finder.find(target), self._whole_layout, self._layout)
        return elsewhere if elsewhere.standing is Standing.LEFT_OUT else found

    def _is_as_in_line(self, passage: Passage, quote: TextQuote) -> bool:
        """Whether what stands around the words in their lines is the same: only other lines come and go."""
        before, after = quote.prefix.rpartition("\n")[2], quote.suffix.partition("\n")[0]
        return stands_at(self._text, passage, TextQuote(quote.exact, before, after))

    @cached_property
    def _stated_text(self) -> str:
        return self._stated.text

    @cached_property
    def _stated_layout(self) -> Layout:
        return Layout(pieces(self._stated))

    @cached_property
    def _pieces(self) -> list[Piece]:
        return pieces(self._read)

    @cached_property
    def _layout(self) -> Layout:
        return Layout(self._pieces)

    @cached_property
    def _whole_layout(self) -> Layout:
        return Layout(self._pieces, is_whole=True)

    @cached_property
    def _whole_finder(self) -> Finder:
        return Finder("\n".join([piece.block.text for piece in self._pieces]))


def shifted(anchor: Anchor, before: Layout, after: Layout) -> Anchor:
    """The same passage where other lines of the article are read; `LEFT_OUT` where none of its words is.

    Args:
        anchor: In the text as it was read before.
        before: Of that text.
        after: Of the text as it is read now.
    """
    if anchor.passage is None:
        return anchor
    passage = after.passage(anchor.passage, before)
    if passage is None:
        here = after.position(before.at(anchor.passage.start)[0], 0)
        return Anchor(Standing.LEFT_OUT, None, Passage(here, here))
    is_whole = passage.end - passage.start == anchor.passage.end - anchor.passage.start
    return Anchor(anchor.standing if is_whole else Standing.CHANGED, passage)
