"""A quotation that a text holds, as data."""

from __future__ import annotations

from typing import NamedTuple

from tearsheet.article.model import Passage


class Quotation(NamedTuple):
    """Words of somebody else within an article.

    Attributes:
        passage: From its opening mark to its closing one, both included, over paragraphs where it goes on in
            the next. One that a dash begins has no marks: it is the words alone.
        speaker: Who says it, as the text around it names them, titles left off: "Vučić", "a spokesman for
            the airline". Empty where that is not said plainly.
        depth: 0 for an outermost one, 1 for one within that, and so on.
    """

    passage: Passage
    speaker: str = ""
    depth: int = 0
