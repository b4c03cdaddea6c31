"""What a page says without the soft hyphens in it: by that its fields are found."""

from __future__ import annotations

from collections.abc import Sequence

from lxml.html import HtmlElement

from tearsheet.formats.fields.words import has_soft_hyphens, without_soft_hyphens
from tearsheet.formats.page.shown.pieces import Piece


def taken_out(root: HtmlElement, printed: Sequence[Piece]) -> list[Piece]:
    """The pieces without soft hyphens, for comparing; their spans are those of what is printed.

    Args:
        root: The page, whose elements have none any more either.
        printed: Its pieces.
    """
    if not has_soft_hyphens(piece.block.text for piece in printed):
        return list(printed)
    for element in root.iter():
        if isinstance(element.tag, str):
            element.text = element.text and without_soft_hyphens(element.text)
        element.tail = element.tail and without_soft_hyphens(element.tail)
    return [
        piece._replace(block=piece.block._replace(text=without_soft_hyphens(piece.block.text)))
        for piece in printed
    ]
