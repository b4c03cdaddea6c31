"""Which notes of a page belong to the chosen text: they stand behind it, whatever extractors make of them."""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.article.model import BlockKind
from tearsheet.formats.page.shown.footnotes import Footnotes
from tearsheet.formats.page.shown.pieces import Piece


def take(pieces: Sequence[Piece], notes: Footnotes, chosen: list[bool]) -> list[int]:
    """The places of the notes that the text refers to or that were chosen with it, and of their heading.

    Args:
        pieces: Of the whole page.
        notes: Of the whole page.
        chosen: Which pieces are the text; notes are none of them any more.
    """
    if not notes.labels:
        return []
    of = notes.of(pieces)
    text = {
        piece.element for piece, is_in, note in zip(pieces, chosen, of, strict=True) if is_in and note is None
    }
    wanted = notes.referred_to(text)
    wanted |= notes.referred_to(wanted)
    places = [
        place
        for place, (piece, note) in enumerate(zip(pieces, of, strict=True))
        if note is not None and piece.block.text and not piece.is_hidden and (note in wanted or chosen[place])
    ]
    if not text or not places:
        return []
    if places[0] and _is_their_heading(pieces[places[0] - 1]):
        places.insert(0, places[0] - 1)
    for place in places:
        chosen[place] = False
    return places


def _is_their_heading(piece: Piece) -> bool:
    return piece.block.kind is BlockKind.HEADING and piece.block.level > 1 and not piece.is_hidden
