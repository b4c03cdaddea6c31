"""The second title of a page: what stands between its headline and its text and tells what that is about."""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.article.model import BlockKind, Provenance
from tearsheet.formats.fields.dates import printed_dates
from tearsheet.formats.fields.plain_words import letters_of, words_of
from tearsheet.formats.page.shown import names
from tearsheet.formats.page.shown.names import Kind
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.stated.statements import Statements, texts

_KINDS = frozenset((BlockKind.PARAGRAPH, BlockKind.HEADING))
_BEHIND = 8  # a guess: half or one and a half of it changes none of 39 pages
_LENGTH = range(4, 90)  # words; a guess
# Words; a shorter text with a day in it is a line of dates
_DATED = 14  # a guess: half or one and a half of it changes none of 39 pages
# Letters; descriptions are often cut
_LEAST_DESCRIBED = 40  # a guess: half or one and a half of it changes none of 39 pages


def find(
    stated: Statements, pieces: Sequence[Piece], headline: int, body: Sequence[int]
) -> tuple[int, Provenance] | None:
    """The piece and how it is known; `None` where there is none, or where it is part of the body.

    Args:
        stated: What the page states for machines.
        pieces: Of the whole page.
        headline: The place of the headline among them.
        body: The places of the body's pieces.
    """
    known = frozenset(body)
    end = body[0] + 1 if len(body) > 1 else headline + 1 + _BEHIND
    for place in range(headline + 1, min(end, headline + 1 + _BEHIND, len(pieces))):
        piece = pieces[place]
        if not _may_be(piece, pieces[headline]):
            continue
        is_described, is_named = _is_described(piece.block.text, stated), names.is_standfirst(piece.element)
        if place in known and not (
            is_named and (is_described or names.is_called(piece.element, Kind.SECOND_TITLE))
        ):
            continue  # pages often describe themselves by how they begin
        if is_described:
            return place, Provenance("line under the headline that is the page's description")
        if is_named:
            return place, Provenance("element named for a second title")
    return None


def _may_be(piece: Piece, headline: Piece) -> bool:
    block = piece.block
    is_text = block.kind in _KINDS and not piece.is_hidden and not piece.is_mostly_linked()
    is_lower = block.kind is not BlockKind.HEADING or block.level > headline.block.level
    is_dated = len(words_of(block.text)) < _DATED and printed_dates.days(block.text)
    return is_text and is_lower and len(words_of(block.text)) in _LENGTH and not is_dated


def _is_described(text: str, stated: Statements) -> bool:
    """Whether the page describes itself for machines in these words."""
    own = letters_of(text)
    described = [
        *texts(stated.article.get("description")),
        *(
            content
            for name in ("description", "og:description", "twitter:description")
            for content in stated.meta.get(name, ())
        ),
    ]
    return len(own) >= _LEAST_DESCRIBED and any(
        own == other or (len(other) >= _LEAST_DESCRIBED and (own.startswith(other) or other.startswith(own)))
        for other in map(letters_of, described)
    )
