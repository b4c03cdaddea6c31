"""What a page says without the soft hyphens in it: by that its fields are found."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from tearsheet.formats.fields.words import has_soft_hyphens, without_soft_hyphens
from tearsheet.formats.page.shown.pieces import Piece

# What references bring into a tree, and what no tree takes from a program (XML 1.0, 2.2)
_NEVER_TEXT = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def taken_out(root: HtmlElement, printed: Sequence[Piece]) -> list[Piece]:
    """The pieces without soft hyphens, for comparing; their spans are those of what is printed.

    Args:
        root: The page, whose elements have none any more either.
        printed: Its pieces.
    """
    if not has_soft_hyphens(piece.block.text for piece in printed):
        return list(printed)
    for element in root.iter():
        if isinstance(element.tag, str) and has_soft_hyphens([element.text or ""]):
            element.text = _bare(element.text or "")
        if has_soft_hyphens([element.tail or ""]):
            element.tail = _bare(element.tail or "")
    return [
        piece._replace(block=piece.block._replace(text=without_soft_hyphens(piece.block.text)))
        for piece in printed
    ]


def _bare(text: str) -> str:
    return _NEVER_TEXT.sub("", without_soft_hyphens(text))
