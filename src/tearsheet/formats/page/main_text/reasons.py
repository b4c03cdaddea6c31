"""Why a piece that no step took for the body is none: by its words and the elements around it."""

from __future__ import annotations

from tearsheet.article.model import BlockKind, Reason
from tearsheet.formats.fields import datelines, furniture
from tearsheet.formats.page.shown import names
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.shown.scope import upwards

_WHOLE = frozenset(("article", "main", "body", "html"))


def of(piece: Piece) -> Reason:
    """Why a piece is left out, in words for the reader."""
    said = _of_elements(piece)
    if said is Reason.NAVIGATION:
        return said  # most of what pages print; what each line of it says need not be known
    if reason := furniture.reason(piece.block.text):
        return reason
    if piece.block.kind is BlockKind.CAPTION:
        return Reason.CAPTION
    if said:
        return said
    if piece.is_mostly_linked():
        return Reason.NAVIGATION
    return Reason.STATEMENT if datelines.is_dateline(piece.block.text) else Reason.FOUND_OUTSIDE


def _of_elements(piece: Piece) -> Reason | None:
    """What the elements around a piece say; `None` where they say nothing of what it is."""
    for element in upwards(piece.element):
        if element.tag in _WHOLE:
            break
        if reason := names.reason_of_tag(element) or names.reason(element):
            return reason
        if element.tag == "figure":
            return Reason.CAPTION
    return None
