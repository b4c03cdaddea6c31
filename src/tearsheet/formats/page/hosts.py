"""Which element of a page holds a piece among others of its kind, and what the elements' names say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from tearsheet.formats.page.pieces import Piece
from tearsheet.formats.words import single_words

_PASSED = single_words("""
    p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote table thead tbody tr pre figure figcaption
""")
_MAX_PIECES = 20_000
_NEAREST = 3
_SIDE = re.compile(
    r"(?:^|[\s_-])(?:related|relation|recommend\w*|read-?(?:more|also|next)|more-?(?:on|news|stories)|popular|most-?read|trending|"
    r"captions?|credits?|copyright|comments?|commentary-box|disqus|shar(?:e|ing)|social|newsletter|subscri\w+|signup|promo\w*|"
    r"advert\w*|ads?|banner|sponsor\w*|outbrain|taboola|donat\w+|support-us|help-box|paywall|tags?|taglist|topics|keywords?|labels|breadcrumbs?|"
    r"bylines?|authors?|author-?(?:box|bio|info)|timestamp|dateline-box|toolbar|widget|error-report|footer|sidebar|cookie|consent|"
    r"follow(?:-us)?|tooltip|teaser|toc|table-of-contents)(?:$|[\s_-])",
    re.I,
)


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
                self._held.update(_upwards(piece.element))
        self.of = [self._host(piece.element) for piece in pieces]

    def lift(self) -> None:
        """Each piece's host becomes the element around it, for pages that box each paragraph twice."""
        parents = ((host, host.getparent()) for host in self.of)
        self.of = [host if parent is None or host.tag == "body" else parent for host, parent in parents]

    def _host(self, element: HtmlElement) -> HtmlElement:
        host = element
        for host in _upwards(element):
            if host.tag not in _PASSED and self._held[host] > 1:
                break
        return host

    def below(self, piece: Piece, host: HtmlElement | None) -> Iterator[HtmlElement]:
        """The elements around a piece that lie in a host; the nearest few where it lies elsewhere."""
        around: list[HtmlElement] = []
        for element in _upwards(piece.element):
            if element is host:
                return iter(around)
            around.append(element)
        return iter(around[:_NEAREST])

    def is_beside(self, piece: Piece, host: HtmlElement | None) -> bool:
        """Whether the names of the elements below the host say that the piece is no part of the text."""
        return any(_SIDE.search(_names(element)) for element in self.below(piece, host))

    def is_caption(self, piece: Piece, host: HtmlElement | None) -> bool:
        """Whether the piece shares a wrapper below the host with a picture and nothing else."""
        for element in self.below(piece, host):
            if element.tag in {"figure", "figcaption"}:
                return True
            if self._held[element] > 2 or element.tag in {"li", "ul", "ol", "td", "tr"}:  # noqa: PLR2004 (text and credit)
                return False
            if element.tag != "p" and next(element.iter("img", "picture"), None) is not None:
                return True
        return False


def _upwards(element: HtmlElement) -> Iterator[HtmlElement]:
    yield element
    yield from element.iterancestors()


def _names(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''} {element.get('data-component') or ''}"
