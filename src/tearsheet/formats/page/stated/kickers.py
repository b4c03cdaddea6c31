"""What stands in a heading beside its title, in an element of its own: a section, a day, a label."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from tearsheet.article.model import Block, BlockKind, Span
from tearsheet.formats.fields.plain_words import letters_of, words_of
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.stated.headline import stated_titles
from tearsheet.formats.page.stated.statements import Statements

_LEAST_TITLE = 12  # letters; a guess: half or one and a half of it changes none of 39 pages
_MOST_WORDS = 6  # of what stands beside a title; a guess: none of 39 pages reaches it
_CLOSING = ".,;:!?…”’»)]。！？」』）"
_SIGNS = " \t\xa0|:：·•–—-/"


def parted(pieces: Sequence[Piece], stated: Statements) -> list[Piece]:
    """The pieces, in which a heading that holds a title and more is two: the title, and a line beside it.

    Args:
        pieces: Of the whole page.
        stated: What the page states for machines.
    """
    titles = [title for title, _ in stated_titles(stated)]
    known = {letters for title in titles if len(letters := letters_of(title)) >= _LEAST_TITLE}
    seen = [
        place
        for place, piece in enumerate(pieces)
        if known and piece.block.kind is BlockKind.HEADING and not piece.is_hidden
    ]
    texts = {place: letters_of(pieces[place].block.text) for place in seen}
    if known.isdisjoint(texts.values()):
        for place in seen:
            if two := _parts(pieces[place], texts[place], known):
                return [*pieces[:place], *two, *pieces[place + 1 :]]
    return list(pieces)


def _parts(piece: Piece, own: str, known: set[str]) -> list[Piece]:
    for title in known:
        if own.endswith(title) or own.startswith(title):
            place = len(own) - len(title) if own.endswith(title) else len(title)
            if place in _ends(piece) and (two := _two(piece, place, is_first=not own.endswith(title))):
                return two
    return []


def _ends(piece: Piece) -> set[int]:
    """Behind how many letters an element in a heading begins or ends."""
    return set(accumulate(len(letters_of(text)) for text in piece.element.itertext()))


def _two(piece: Piece, place: int, *, is_first: bool) -> list[Piece]:
    """The title and the line beside it; empty where that says more than a label.

    Args:
        piece: The heading.
        place: How many of its letters stand in the first part.
        is_first: The title comes first.
    """
    text = piece.block.text
    counts = accumulate(len(letters_of(sign)) for sign in text)
    cut = next((number + 1 for number, count in enumerate(counts) if count == place), len(text))
    while text[cut : cut + 1] and text[cut] in _CLOSING:
        cut += 1
    parts = [_part(piece, 0, cut), _part(piece, cut, len(text))]
    beside = parts[is_first]
    if not 0 < len(words_of(beside.block.text)) <= _MOST_WORDS:
        return []
    parts[is_first] = beside._replace(block=Block(BlockKind.PARAGRAPH, beside.block.text))
    return parts


def _part(piece: Piece, start: int, end: int) -> Piece:
    """The heading with but a part of its text."""
    text = piece.block.text[start:end]
    start += len(text) - len(text.lstrip(_SIGNS))
    text = text.strip(_SIGNS)
    spans = [_moved(span, start, len(text)) for span in piece.block.spans]
    kept = tuple(span for span in spans if span.start < span.end)
    linked = min(piece.linked, len(text))
    return piece._replace(block=piece.block._replace(text=text, spans=kept), linked=linked)


def _moved(span: Span, start: int, length: int) -> Span:
    return span._replace(start=max(0, span.start - start), end=min(length, span.end - start))
