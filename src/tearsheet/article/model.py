"""The record: an article and its passages, as data that never changes.

All are named tuples: their classes take an eighth of the time of frozen dataclasses to make, at every start,
they themselves half, and `dataclasses` need not be imported. Their annotations are evaluated here: `typing`
compiles those that are texts, one by one.
"""

from collections.abc import Mapping, MutableSequence, Sequence
from datetime import date, datetime
from enum import StrEnum
from itertools import accumulate
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from tearsheet import marked

if TYPE_CHECKING:
    from tearsheet.article.long_body import LongBody


class Provenance(NamedTuple):
    """Where a field was found, in words for the reader, and whether it is only a guess."""

    origin: str
    is_guess: bool = False


BY_THE_READER = Provenance(marked("corrected by the reader"))
"""Where a field comes from that the reader has put right."""


class PublicationDate(NamedTuple):
    """A date as the file states it.

    Attributes:
        text: As printed, label and brackets taken off.
        when: Exactly as much as the text states: a day, a local time without a zone (naive) or
            a moment with its own offset (aware); `None` where the text could not be read.
        weekday_differs: The text names a weekday that the day is not.
    """

    text: str
    when: date | datetime | None = None
    weekday_differs: bool = False


class BlockKind(StrEnum):
    """What a block is; the closed set that everything shown is built of."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTATION = "quotation"
    LIST_ITEM = "list item"
    PREFORMATTED = "preformatted"
    TABLE_ROW = "table row"
    CAPTION = marked("caption")


class SpanKind(StrEnum):
    """What a run of characters inside a block is."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"
    LINK = "link"
    RAISED = "raised"
    LOWERED = "lowered"
    STRUCK = "struck"
    INSERTED = "inserted"
    RUBY = "ruby"
    FORMULA = "formula"


class Span(NamedTuple):
    """A run of characters inside one block.

    Attributes:
        start: Code points from the block's first, 0 being the first.
        end: Code points, not included.
        target: The address of a link, the reading of a ruby base, the TeX of a formula; else empty.
    """

    start: int
    end: int
    kind: SpanKind
    target: str = ""


class Block(NamedTuple):
    """One paragraph, heading, list item… of an article; `text` holds no line break.

    Attributes:
        level: Heading 1 to 6, depth of a list item from 1; else 0.
        marker: What stands before a list item, such as "•" or "3."; never part of `text`.
        picture: The name in `Article.pictures` of the picture above a caption, else empty. A
            picture without a caption is a caption without text.
    """

    kind: BlockKind
    text: str
    spans: tuple[Span, ...] = ()
    level: int = 0
    marker: str = ""
    picture: str = ""


class Picture(NamedTuple):
    """A picture that lies inside or beside the file.

    Attributes:
        media_type: "image/png", "image/jpeg", "image/gif" or "image/webp".
        content: The bytes of its file, not decoded.
        description: What the page says for those who do not see it, else empty.
    """

    media_type: str
    content: bytes
    description: str = ""


class Reason(StrEnum):
    """Why a line of the file is no part of the article, in words for the reader."""

    NAVIGATION = "navigation"
    CAPTION = marked("caption")
    SHARING = marked("share row")
    RELATED = marked("related articles")
    COMMENTS = marked("comments")
    ADVERTISEMENT = marked("advertisement")
    SUBSCRIPTION = marked("newsletter or subscription")
    COPYRIGHT = marked("copyright")
    AUTHOR = marked("author box")
    STATEMENT = marked("date, byline or section")
    TAGS = marked("tags")
    CONTROLS = marked("buttons and forms")
    ANOTHER_ARTICLE = marked("another article")
    REPEATED = marked("said elsewhere")
    HIDDEN = marked("not shown by the page")
    MARKUP = marked("markup")
    FOUND_OUTSIDE = marked("outside of the text")
    CORRECTED = marked("taken out by the reader")


class LeftOut(NamedTuple):
    """A line of the file that is no part of the article.

    Attributes:
        text: As printed.
        before: The number of the body's block that it stood before; that of all blocks for one behind
            the last.
    """

    text: str
    before: int = 0
    reason: Reason = Reason.FOUND_OUTSIDE


class Source(NamedTuple):
    """The file that an article was read from.

    Attributes:
        path: As opened; `None` for bytes that came from elsewhere.
        media_type: Of the format that read it, such as "text/plain".
        encoding: The Python name of the encoding that it was decoded with.
        url: The address that the file itself states, else empty.
        saved: When the page was saved, as the file states it: aware; a day alone where the reader says no
            more; else `None`.
    """

    path: Path | None
    media_type: str
    encoding: str
    url: str = ""
    saved: date | datetime | None = None


class Days(NamedTuple):
    """From a first day to a last, both of them included."""

    first: date
    last: date


NO_PROVENANCE: Mapping[str, Provenance] = MappingProxyType({})
NO_PICTURES: Mapping[str, Picture] = MappingProxyType({})


class Article(NamedTuple):
    """One saved article. A text that the file does not state is empty, a date `None`.

    Attributes:
        headline: The page's own headline.
        standfirst: A second title that the file states and that differs from the headline.
        bylines: The authors as printed, without "by".
        language: BCP 47 tag as the file states it, else empty.
        body: In reading order; one block is one line of `text`.
        disclaimer: As printed, without surrounding brackets; lines joined by a blank.
        left_out: The lines of the file that are no part of the article, in order, with where each stood.
        provenance: Field name -> where it was found, for each field that is stated.
        pictures: Name -> picture, for the blocks that show one.
        warning: One sentence for the reader where the file could only be read in part, else empty.
        days: On which this is what is made of the file, where a guess at its date hangs on the day that the
            clock shows; else `None`.
    """

    headline: str
    body: "tuple[Block, ...] | LongBody"
    source: Source
    standfirst: str = ""
    bylines: tuple[str, ...] = ()
    publication: str = ""
    published: PublicationDate | None = None
    updated: PublicationDate | None = None
    language: str = ""
    disclaimer: str = ""
    left_out: tuple[LeftOut, ...] = ()
    provenance: Mapping[str, Provenance] = NO_PROVENANCE
    pictures: Mapping[str, Picture] = NO_PICTURES
    warning: str = ""
    days: Days | None = None

    @property
    def text(self) -> str:
        r"""The body, its blocks joined by "\n"; passages count in it. Made anew at each call, if not long."""
        if isinstance(self.body, tuple):
            return "\n".join([block.text for block in self.body])
        return self.body.text

    def starts(self) -> Sequence[int]:
        """Where each block begins in `text`, and where one behind the last would; code points."""
        if isinstance(self.body, tuple):
            return list(accumulate([len(block.text) + 1 for block in self.body], initial=0))
        return self.body.starts

    def lengths(self) -> MutableSequence[int]:
        """How long the text of each block is; code points."""
        if isinstance(self.body, tuple):
            return [len(block.text) for block in self.body]
        return self.body.lengths

    def texts(self, first: int, end: int) -> list[str]:
        """The texts of the blocks from one to before another."""
        if isinstance(self.body, tuple):
            return [block.text for block in self.body[first:end]]
        return self.body.texts(first, end)

    def joined(self, first: int, end: int) -> str:
        r"""The same joined by "\n": the part of `text` that these blocks are."""
        if isinstance(self.body, tuple):
            return "\n".join([block.text for block in self.body[first:end]])
        return self.body.joined(first, end)

    def kinds(self) -> set[BlockKind]:
        """Of the blocks."""
        if isinstance(self.body, tuple):
            return {block.kind for block in self.body}
        return {BlockKind.PARAGRAPH, *[block.kind for block in self.body.before]}

    @property
    def left_out_lines(self) -> tuple[str, ...]:
        """What is left out, as printed."""
        return tuple([line.text for line in self.left_out])


class Passage(NamedTuple):
    """A stretch of `Article.text`, in code points from 0, `end` not included."""

    start: int
    end: int
