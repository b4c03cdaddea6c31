"""The parts of a line that are elements of their own, which a style sheet parts and the text does not."""

from __future__ import annotations

from tearsheet.formats.fields.plain_words import letters_of, one_line
from tearsheet.formats.page.shown.pieces import Piece

_MAX_LENGTH = 160  # a guess: half or one and a half of it changes none of 39 pages
_MAX_PARTS = 12  # a guess: half or one and a half of it changes none of 39 pages
_PARTED = " | "


def of(piece: Piece) -> list[str]:
    """The texts of a short line's elements where all of it stands in them, two or more; else the line."""
    line = piece.block.text
    if len(line) > _MAX_LENGTH or not 1 < len(piece.element) <= _MAX_PARTS:
        return [line]
    texts = [one_line(child.text_content()) for child in piece.element if isinstance(child.tag, str)]
    texts = [text for text in texts if text]
    own = letters_of(line)
    runs = (texts[start:end] for start in range(len(texts)) for end in range(start + 2, len(texts) + 1))
    return next((run for run in runs if letters_of("".join(run)) == own), [line])


def line_of(piece: Piece) -> str:
    """A line with bars between its parts."""
    return _PARTED.join(of(piece))
