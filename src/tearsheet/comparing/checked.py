"""What a quotation turns out to be, and what of the text stands beside it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from tearsheet.article.model import Passage
from tearsheet.comparing.wording import Piece, Touch, gravest


class Verdict(StrEnum):
    """What a quotation turns out to be."""

    VERBATIM = "verbatim"
    JOINED = "joined"
    BRACKETED = "bracketed"
    CHANGED = "changed"
    MISATTRIBUTED = "misattributed"
    ABSENT = "absent"


class Part(NamedTuple):
    """A part of a quotation beside what the text says there.

    Attributes:
        passage: Where in the article's text; `None` for a part that is not there.
        pieces: The words of the text, `old`, and those of the quotation, `new`.
        behind: What of the text an ellipsis or brackets before the next part may stand for; what they
            may not is the last of the pieces.
    """

    passage: Passage | None
    pieces: tuple[Piece, ...]
    behind: str = ""


class Checked(NamedTuple):
    """What became of the check of one quotation.

    Attributes:
        verdict: The gravest that is to say.
        parts: In order.
        speaker: Whom the text lets say it; empty where it does not say so plainly.
        claimed: Who is said to have said it; empty where nobody is.
        is_in_head: It stands in the headline or standfirst, not in the text.
        is_speech: Whether the text has it as somebody's words.
        is_within: Only what stands in marks was looked for; the words around it are not the text's.
        marked: What the text has in quotation marks of its own, as what is only so called, and it has not.
        struck: What of it the text has struck out.
        negation: The word of the text that turns what is quoted, and is left out; else empty.
        each: What became of each of several quotations, of which this is the first that is not verbatim, or
            the first; empty where there is only one.
    """

    verdict: Verdict
    parts: tuple[Part, ...] = ()
    speaker: str = ""
    claimed: str = ""
    is_in_head: bool = False
    is_speech: bool = False
    is_within: bool = False
    negation: str = ""
    marked: tuple[str, ...] = ()
    struck: tuple[str, ...] = ()
    each: tuple[Checked, ...] = ()

    @property
    def passage(self) -> Passage | None:
        """From where the first part that is there begins to where the last one ends."""
        places = [part.passage for part in self.parts if part.passage]
        return Passage(min(places)[0], max(place.end for place in places)) if places else None

    @property
    def touch(self) -> Touch | None:
        """The gravest thing that was changed."""
        return gravest(tuple(piece for part in self.parts for piece in part.pieces))
