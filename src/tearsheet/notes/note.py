"""A reader's note and how it knows its passage, as data that never changes.

Apart from the article's record because the first screen shows no notes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from tearsheet import marked
from tearsheet.article.model import Passage

Seen = tuple[tuple[str, int], ...]
"""The last version of each session that a version has replaced, itself included; by session."""


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

    YELLOW = marked("yellow")
    PINK = marked("pink")
    ORANGE = marked("orange")
    GREEN = marked("green")
    BLUE = marked("blue")
    PURPLE = marked("purple")


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
            their JSON, one object with its names in order, "{}" for none.
        seen: Which versions on the disk the reader had before them when writing this one; what
            is saved replaces these and no others. `()` for a note that was never saved. It tells
            versions apart and not notes: equal notes may differ in it.
    """

    id: str
    created: datetime
    modified: datetime
    body: str
    target: Target | None = None
    colour: Colour = Colour.YELLOW
    extra: str = "{}"
    seen: Seen = field(default=(), compare=False)


class Versions(NamedTuple):
    """One note as it stands on the disk.

    Attributes:
        note: Its newest version.
        others: Further versions whose text differs from it and from one another, newest first.
            Those that differ in colour or position alone are not told.
    """

    note: Note
    others: tuple[Note, ...] = ()
