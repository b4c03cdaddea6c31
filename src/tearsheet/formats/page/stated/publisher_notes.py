"""The publisher's notes on an article: at the ends of its body, in boxes, under headings of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from tearsheet.article.model import BlockKind
from tearsheet.formats.fields import disclaimers
from tearsheet.formats.page.shown import names
from tearsheet.formats.page.shown.names import Kind
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.shown.scope import upwards

_FIRST, _LAST = 2, 4  # pieces of the body; a guess
_BEFORE, _BEHIND = 8, 12  # pieces around it; a guess
_MAX_UNDER = 3  # paragraphs under a heading; a guess: half or one and a half of it changes none of 39 pages
_MAX_LENGTH = 1_200  # a guess: half or one and a half of it changes none of 39 pages
_LEVELS = 3  # a guess: half or one and a half of it changes none of 39 pages


def find(shown: Sequence[Piece], body: Sequence[int]) -> tuple[str, set[int]]:
    """The notes in one text, and the places of the pieces that they are; never all of the body.

    Args:
        shown: All pieces of the page.
        body: The places of the body's pieces, in order.
    """
    noted = dict.fromkeys(_in_body(shown, body))
    if len(noted) == len(body):
        return "", set()
    noted |= dict.fromkeys(_around(shown, body))
    places = sorted(noted)
    return " ".join(disclaimers.text([shown[place].block.text]) for place in places), set(places)


def _in_body(shown: Sequence[Piece], body: Sequence[int]) -> Iterator[int]:
    """The notes among the body's first and last pieces."""
    for place in body[:_FIRST]:
        if _is_note(shown[place]):
            yield place
    first = max(0, len(body) - _LAST)
    for number, place in enumerate(body[first:], first):
        if disclaimers.is_label(shown[place].block.text):
            under = body[number + 1 :]
            if 0 < len(under) <= _MAX_UNDER and _are_paragraphs(shown, under):
                yield from (place, *under)
        if number >= len(body) - _FIRST and _is_note(shown[place]):
            yield place


def _is_note(piece: Piece) -> bool:
    is_one = disclaimers.length([piece.block.text], is_paragraph=False) > 0
    return (is_one and not disclaimers.is_label(piece.block.text)) or _is_called(piece)


def _around(shown: Sequence[Piece], body: Sequence[int]) -> Iterator[int]:
    """The notes that stand beside the body's pieces, and are none of them."""
    known = set(body)
    start, end = max(0, body[0] - _BEFORE), min(len(shown), body[-1] + 1 + _BEHIND)
    for place in range(start, end):
        piece = shown[place]
        if place in known or not _may_be(piece):
            continue
        if disclaimers.is_label(piece.block.text):
            under = range(place + 1, min(end, place + 1 + _MAX_UNDER))
            yield from _under(shown, place, [other for other in under if other not in known])
        elif disclaimers.is_strong(piece.block.text) or _is_called(piece):
            yield place


def _under(shown: Sequence[Piece], place: int, under: Sequence[int]) -> Iterator[int]:
    """A label and the paragraphs of its box below it."""
    box = shown[place].element.getparent()
    own = [p for p in under if _may_be(shown[p]) and box in [*islice(upwards(shown[p].element), 1, _LEVELS)]]
    if own and _are_paragraphs(shown, own):
        yield from (place, *own)


def _are_paragraphs(shown: Sequence[Piece], places: Sequence[int]) -> bool:
    return all(shown[place].block.kind is not BlockKind.HEADING for place in places)


def _may_be(piece: Piece) -> bool:
    """Whether a piece is seen, is no link and no longer than notes are."""
    text = piece.block.text
    return 0 < len(text) <= _MAX_LENGTH and not piece.is_hidden and not piece.is_mostly_linked()


def _is_called(piece: Piece) -> bool:
    """Whether an element close around a piece is called a correction or a note by the editors."""
    return any(
        names.is_called(element, Kind.NOTE)
        for element in islice(upwards(piece.element), _LEVELS)
        if element.tag not in {"body", "html", "article", "main"}
    )
