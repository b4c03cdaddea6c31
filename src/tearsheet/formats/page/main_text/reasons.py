"""Why a piece that no step took for the body is none: by its words, else by the elements around it."""

from __future__ import annotations

from tearsheet.article.model import BlockKind, Reason
from tearsheet.formats.fields import datelines, furniture
from tearsheet.formats.page.shown import names
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.shown.scope import upwards

_WHOLE = frozenset(("article", "main", "body", "html"))


def of(piece: Piece) -> Reason:
    """Why a piece is left out, in words for the reader."""
    if reason := furniture.reason(piece.block.text):
        return reason
    if piece.block.kind is BlockKind.CAPTION:
        return Reason.CAPTION
    for element in upwards(piece.element):
        if element.tag in _WHOLE:
            break
        if reason := names.reason_of_tag(element) or names.reason(element):
            return reason
        if element.tag == "figure":
            return Reason.CAPTION
    if 2 * piece.linked > len(piece.block.text):
        return Reason.NAVIGATION
    return Reason.STATEMENT if datelines.is_dateline(piece.block.text) else Reason.FOUND_OUTSIDE
