"""A reader's note and how it knows its passage, as data that never changes.

Apart from the article's record because the first screen shows no notes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tearsheet.model import Passage


@dataclass(frozen=True, slots=True)
class TextQuote:
    """The words of a passage and what stands around them.

    After the W3C Web Annotation Data Model, 4.2.4 Text Quote Selector.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """How a note knows its passage: by its words, and by its place when it was written."""

    quote: TextQuote
    position: Passage | None = None


class Colour(StrEnum):
    """Colours of a highlight, by the names of the W3C's EPUB annotations draft."""

    YELLOW = "yellow"
    PINK = "pink"
    ORANGE = "orange"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"


@dataclass(frozen=True, slots=True)
class Note:
    """A reader's note.

    Attributes:
        id: A "urn:uuid:…", unique for ever.
        created: Aware, UTC, whole milliseconds.
        modified: Aware, UTC, whole milliseconds; never before `created`.
        body: Markdown; empty for a bare highlight.
        target: The passage that it is about; `None` for a note on the whole article.
        extra: Members of the note's file that this program does not know, kept as they are:
            their JSON, one object, "{}" for none.
    """

    id: str
    created: datetime
    modified: datetime
    body: str
    target: Target | None = None
    colour: Colour = Colour.YELLOW
    extra: str = "{}"
