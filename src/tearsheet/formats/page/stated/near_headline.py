"""Which lines of a page are near enough to its headline or byline to hold the date of publication."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from lxml.html import HtmlElement

from tearsheet.article.model import BlockKind, Provenance, PublicationDate
from tearsheet.formats.fields.dates import figures, printed_dates
from tearsheet.formats.fields.dates import relative as relative_dates
from tearsheet.formats.fields.dates.figures import Hints
from tearsheet.formats.fields.dates.guesses import Guess
from tearsheet.formats.fields.plain_words import letters_of, one_line, words_of
from tearsheet.formats.page.shown import names
from tearsheet.formats.page.shown.names import Kind
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.shown.scope import upwards

_MAX_ANCHORS = 3  # a guess: half or one and a half of it changes none of 39 pages
_BEHIND = 14  # a guess: half or one and a half of it changes none of 39 pages
_BEFORE = 6  # a guess: half or one and a half of it changes none of 39 pages
_ABOVE = 4  # a guess: half or one and a half of it changes none of 39 pages
_BESIDE_NAMES = 3  # a guess: half or one and a half of it changes none of 39 pages
_FAR = 60  # a guess: half or one and a half of it changes none of 39 pages
_MAX_BYLINE = 120  # a guess: half or one and a half of it changes none of 39 pages
_MAX_INNER = 60  # a guess: half or one and a half of it changes none of 39 pages
_TITLE_LENGTH = 20  # a guess: half or one and a half of it changes none of 39 pages
_TITLE_WORDS = 5  # measured: 2 changes 1 of 16 pages (dates -1), 8 none
_MAX_LINKS = 5_000  # bounds the work
_BOX_TAGS = frozenset(("aside", "nav", "footer", "figure", "figcaption", "form"))
_ADDRESS = re.compile(r"[/_-](20\d\d|199\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)")


def find(
    pieces: Sequence[Piece], headline: str, body: Sequence[int], names: Sequence[str], hints: Hints
) -> Iterator[Guess]:
    """The dates that stand beside the headline or the byline, the likeliest first.

    Args:
        pieces: Of the whole page.
        headline: As found.
        body: The places of the body's pieces, none of which is looked at.
        names: Of the authors.
        hints: What tells the day from the month in figures.
    """
    for place in _Near(pieces, headline, body, names).places():
        piece = pieces[place]
        line = piece.block.text
        if found := printed_dates.read(line, hints) or _named(piece.element, hints):
            origin = Provenance("guessed from a line beside the headline", is_guess=True)
            yield Guess(found, origin, printed_dates.is_labelled(line))


def changes(
    pieces: Sequence[Piece], headline: str, body: Sequence[int], names: Sequence[str], hints: Hints
) -> Iterator[tuple[PublicationDate, Provenance]]:
    """The days of change that are printed there, with their label."""
    for place in _Near(pieces, headline, body, names).places():
        if found := printed_dates.stated(pieces[place].block.text, hints).updated:
            yield found, Provenance("a line beside the headline")


def relative(
    pieces: Sequence[Piece], headline: str, body: Sequence[int], names: Sequence[str]
) -> tuple[PublicationDate, Provenance] | None:
    """How long ago the article was published, as printed there: no day can be told from it."""
    for place in _Near(pieces, headline, body, names).places():
        text = pieces[place].block.text
        if relative_dates.is_past(text):
            return PublicationDate(text), Provenance("guessed from a line beside the headline", is_guess=True)
    return None


def hints(root: HtmlElement, pieces: Sequence[Piece], language: str, url: str) -> Hints:
    """What a page tells about the order of its figures."""
    addresses = [
        url,
        *[link.get("href") or "" for link, _ in zip(root.iter("a"), range(_MAX_LINKS), strict=False)],
    ]
    days = {day for address in addresses if (day := day_of_address(address))}
    order = figures.day_order((piece.block.text for piece in pieces), language)
    return Hints(order, frozenset(days), language)


def day_of_address(address: str) -> date | None:
    """The day that a web address names, as "/2023/10/01/"; `None` for none."""
    match = _ADDRESS.search(address[-1_000:])
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def of_address(url: str) -> Iterator[Guess]:
    """The day that the page's own address names."""
    if day := day_of_address(url):
        origin = Provenance("guessed from the address", is_guess=True)
        yield Guess(PublicationDate(day.isoformat(), day), origin)


class _Near:
    """The places near a headline that are no body, no caption and in no box of their own."""

    def __init__(
        self, pieces: Sequence[Piece], headline: str, body: Sequence[int], names: Sequence[str]
    ) -> None:
        self._pieces = pieces
        self._names = [own for name in names if (own := letters_of(name))]
        self._body = frozenset(body)
        self._start = body[0] if body else len(pieces)
        self._end = body[-1] if body else len(pieces)
        anchors = [place for place, piece in enumerate(pieces) if headline and piece.block.text == headline]
        near = [place for place in anchors if place < self._start] or anchors[:1]
        self._anchors = near[::-1][:_MAX_ANCHORS]

    def places(self) -> Iterator[int]:
        """Each place once, the likeliest first."""
        seen: set[int] = set()
        for place in self._all():
            if 0 <= place < len(self._pieces) and place not in seen and self._is_line(place):
                seen.add(place)
                yield place

    def _all(self) -> Iterator[int]:
        if not self._anchors:
            yield from range(self._start - 1, self._start - _BEFORE, -1)
        for anchor in self._anchors:
            yield from range(anchor + 1, max(anchor + 1, min(anchor + 1 + _FAR, self._start)))
            yield from range(anchor + 1, anchor + 1 + _BEHIND)
        for anchor in self._anchors:
            yield from (
                place
                for place in range(anchor - 1, max(-1, anchor - 1 - _BEFORE), -1)
                if self._is_close(place, anchor)
            )
        for place in self._of_names():
            yield from range(place, place + 1 + _BESIDE_NAMES)
            yield from range(place - 1, place - 1 - _BESIDE_NAMES, -1)

    def _of_names(self) -> Iterator[int]:
        """Where the byline stands outside of the body, up to the body's end."""
        first = min(self._anchors, default=self._start)
        for place in range(max(0, first - _BEFORE), min(self._end + 1 + _BESIDE_NAMES, len(self._pieces))):
            if place not in self._body and self._has_name(place):
                yield place

    def _has_name(self, place: int) -> bool:
        """Whether a piece is short and names an author."""
        text = self._pieces[place].block.text
        return len(text) <= _MAX_BYLINE and any(own in letters_of(text) for own in self._names)

    def _is_line(self, place: int) -> bool:
        piece = self._pieces[place]
        if (
            place in self._body
            or piece.is_hidden
            or not piece.block.text
            or piece.block.kind is BlockKind.CAPTION
        ):
            return False
        return self._has_name(place) or not (self._is_boxed(piece) or self._is_teasers(place))

    def _is_close(self, place: int, anchor: int) -> bool:
        """Whether a piece before the headline shares an element with it that is not the page."""
        own = set(upwards(self._pieces[place].element))
        for height, element in enumerate(upwards(self._pieces[anchor].element)):
            if element in own:
                return height <= _ABOVE and element.tag not in {"body", "html"}
        return False

    def _is_boxed(self, piece: Piece) -> bool:
        """Whether an element that holds the piece but not the headline is for something else."""
        anchor = self._pieces[self._anchors[0]].element if self._anchors else None
        shared = set(upwards(anchor)) if anchor is not None else set()
        for element in upwards(piece.element):
            if element in shared or element.tag in {"body", "html"}:
                return False
            if element.tag in _BOX_TAGS or names.has_other_days(element):
                return True
        return False

    def _is_teasers(self, place: int) -> bool:
        """Whether the piece stands with the linked title of another article."""
        parents = list(upwards(self._pieces[place].element))[1:3]
        for other in (place - 1, place + 1):
            if 0 <= other < len(self._pieces) and other not in self._body and other not in self._anchors:
                piece = self._pieces[other]
                is_title = _is_title(piece) and not self._has_name(other)
                if is_title and any(element in parents for element in upwards(piece.element)):
                    return True
        return False


def _is_title(piece: Piece) -> bool:
    """Whether a piece reads as the linked title of an article."""
    text = piece.block.text
    is_long = len(text) >= _TITLE_LENGTH and len(words_of(text)) >= _TITLE_WORDS
    return is_long and piece.is_mostly_linked()


def _named(element: HtmlElement, hints: Hints) -> PublicationDate | None:
    """The date in an element inside a line whose name says that it is one."""
    for count, inner in enumerate(element.iter("span", "small", "abbr", "b", "em", "i", "time", "p", "li")):
        if count > _MAX_INNER:
            break
        is_named = names.is_called(inner, Kind.DAY) and not names.is_called(inner, Kind.CHANGED)
        labelled = hints._replace(is_labelled=True)
        if is_named and (found := printed_dates.read(one_line(inner.text_content()), labelled)):
            return found
    return None
