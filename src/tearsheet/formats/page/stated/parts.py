"""The parts of a line that are elements of their own, which a style sheet parts and the text does not."""

from __future__ import annotations

from tearsheet.formats.fields.plain_words import letters_of, one_line
from tearsheet.formats.page.shown.pieces import Piece

_MAX_LENGTH = 160
_PARTED = " | "


def of(piece: Piece) -> list[str]:
    """The texts of a short line's elements where all of it stands in them, two or more; else the line."""
    line = piece.block.text
    if len(line) > _MAX_LENGTH or len(piece.element) <= 1:
        return [line]
    texts = [one_line(child.text_content()) for child in piece.element if isinstance(child.tag, str)]
    texts = [text for text in texts if text]
    is_whole = letters_of("".join(texts)) == letters_of(line)
    return texts if len(texts) > 1 and is_whole else [line]


def line_of(piece: Piece) -> str:
    """A line with bars between its parts."""
    return _PARTED.join(of(piece))
