"""Finding a reading place again by the words around it, where the text has changed since.

Like a note's passage, but less strictly: where the same words stand several times, the nearest will do.
"""

from __future__ import annotations

from typing import NamedTuple

from tearsheet.article.model import Passage

_REACH = 160  # code points on each side
_SIDE = 32  # code points
_START, _END = 0, 1


class PlaceWords(NamedTuple):
    """What stood before a place, and from it on."""

    before: str = ""
    after: str = ""


def around(text: str, position: int) -> PlaceWords:
    """The words around a position, in code points from 0."""
    return PlaceWords(text[max(0, position - _REACH) : position], text[position : position + _REACH])


def found(text: str, words: PlaceWords, position: int) -> int:
    """The position in a text that has these words around it, if that can be told; else its start.

    Args:
        text: The text as it is now.
        words: As they were; empty ones are anywhere.
        position: Where they stood; the start of a text is its start, whatever it says.
    """
    before, after = words
    stands_still = text.startswith(after, position) and text.endswith(before, 0, position)
    if stands_still or not position or words == PlaceWords():
        return position
    from tearsheet.anchoring.anchors import Finder  # only where the text has changed
    from tearsheet.notes.note import Target, TextQuote

    finder = Finder(text)
    onward = Target(TextQuote(after, before[-_SIDE:]), Passage(position, position + len(after)))
    back = Target(TextQuote(before, "", after[:_SIDE]), Passage(position - len(before), position))
    starts, ends = finder.find(onward), finder.find(back)
    passages = (
        (starts.passage, _START),
        (ends.passage, _END),
        (_very(after, starts.guess, text), _START),
        (_very(before, ends.guess, text), _END),
    )
    return next((passage[side] for passage, side in passages if passage), 0)


def _very(words: str, guess: Passage | None, text: str) -> Passage | None:
    """A guess that has the very words, where they are not few."""
    return guess if guess and len(words) >= _SIDE and text[guess.start : guess.end] == words else None
