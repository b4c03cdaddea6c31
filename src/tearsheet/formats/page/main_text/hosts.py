"""Which element of a page holds a piece among others of its kind, and what the elements' names say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from lxml.html import HtmlElement

from tearsheet.article.model import BlockKind, Reason
from tearsheet.formats.fields.plain_words import words_of
from tearsheet.formats.fields.words import single_words
from tearsheet.formats.page.shown import names
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.shown.scope import upwards

_PASSED = single_words("""
    p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote table thead tbody tr pre figure figcaption
""")
_MAX_PIECES = 20_000  # bounds the work
_NEAREST = 3  # a guess: half or one and a half of it changes none of 39 pages
# What a post that a text quotes may be called
_AROUND_QUOTATIONS = frozenset((Reason.CONTROLS, Reason.SHARING))
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_TEXT_AND_CREDIT = 2  # pieces; measured: 1 changes 1 of 16 pages (F1 -0.51), 3 none
_LONGEST_CAPTION = 45  # words; on 16 pages, 22 costs 0.43 of the mean F1, 68 changes none
# Of a caption in a script without blanks
_MOST_SIGNS = 120  # a guess: half or one and a half of it changes none of 39 pages


class Hosts:
    """The hosts of all pieces of a page.

    A piece's host is the lowest container around it that holds other pieces too; paragraphs, lists, tables
    and the wrappers of one piece alone are none.
    """

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._held: Counter[HtmlElement] = Counter()
        kept = pieces if len(pieces) <= _MAX_PIECES else ()
        for piece in kept:
            if piece.block.text:
                self._held.update(upwards(piece.element))
        self.of = [self._host(piece.element) for piece in pieces]
        self._host_below: HtmlElement | None = None
        self._around: frozenset[HtmlElement] = frozenset()

    def lift(self) -> None:
        """Each piece's host becomes the element around it, for pages that box each paragraph twice."""
        parents = ((host, host.getparent()) for host in self.of)
        self.of = [host if parent is None or host.tag == "body" else parent for host, parent in parents]

    def _host(self, element: HtmlElement) -> HtmlElement:
        host = element
        for host in upwards(element):
            if host.tag not in _PASSED and self._held[host] > 1:
                break
        return host

    def below(self, piece: Piece, host: HtmlElement | None) -> Iterator[HtmlElement]:
        """The elements around a piece that do not hold the host; the nearest few where there is no host."""
        if host is None:
            return islice(upwards(piece.element), _NEAREST)
        if host is not self._host_below:
            self._host_below, self._around = host, frozenset(upwards(host))
        return takewhile(lambda element: element not in self._around, upwards(piece.element))

    def beside(
        self, piece: Piece, host: HtmlElement | None, heavy: frozenset[HtmlElement] = frozenset()
    ) -> Reason | None:
        """Why the elements below the host say that the piece is no part of the text; `None` if none does.

        Those of elements that hold much of the text are names of something else.
        """
        is_quoted = False
        for element in self.below(piece, host):
            is_quoted = is_quoted or element.tag == "blockquote"
            reason = names.reason(element) or names.reason_of_tag(element)
            if reason and element not in heavy and not (is_quoted and reason in _AROUND_QUOTATIONS):
                return reason
        return None

    def is_twin(self, place: int, main: HtmlElement) -> bool:
        """Whether the piece's host is named as the main element, and so are the wrappers of both."""
        host = self.of[place]
        if host is main or not main.get("class"):
            return False
        for height, (one, other) in enumerate(zip(upwards(host), upwards(main), strict=False)):
            if one is other:
                return height > 1
            if not _is_named_alike(one, other):
                return False
        return False

    def is_caption(self, piece: Piece, host: HtmlElement | None) -> bool:
        """Whether the piece shares a wrapper below the host with a picture and nothing else.

        A listing is none: a figure may hold one in the place of a picture (HTML, 4.4.12).
        """
        if piece.block.kind is BlockKind.PREFORMATTED:
            return False
        for element in self.below(piece, host):
            if element.tag in {"figure", "figcaption"}:
                return True
            if _is_too_long(piece.block.text):
                return False
            if self._held[element] > _TEXT_AND_CREDIT or element.tag in {"li", "ul", "ol", "td", "tr"}:
                return False
            if element.tag != "p" and next(element.iter("img", "picture"), None) is not None:
                return not _is_headed(element)
        return False


def _is_headed(wrapper: HtmlElement) -> bool:
    """Whether a text under a heading of its own stands beside the picture; linked headings are teasers'."""
    heading = next(wrapper.iterdescendants(*_HEADINGS), None)
    if heading is None or next(heading.iter("a"), None) is not None:
        return False
    return next(heading.iterancestors("a"), None) is None


def _is_too_long(text: str) -> bool:
    """Whether a text is too long for a caption."""
    return len(text.split()) > _LONGEST_CAPTION or len(words_of(text)) > _MOST_SIGNS


def is_comment(piece: Piece) -> bool:
    """Whether the names of the elements around it say that one of the readers has written it."""
    return any(names.reason(element) is Reason.COMMENTS for element in upwards(piece.element))


def _is_named_alike(one: HtmlElement, other: HtmlElement) -> bool:
    return one.tag == other.tag and one.get("class") == other.get("class")
