"""Which element of a page holds a piece among others of its kind, and what the elements' names say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from tearsheet.formats.fields.plain_words import words_of
from tearsheet.formats.fields.words import single_words
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.shown.scope import upwards

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


_COMMENT = re.compile(r"(?:^|[\s_-])(?:comments?|disqus|kommentare?|commentaires?)(?:$|[\s_-])", re.I)
_LAYOUT = re.compile(r"(?<![\w-])(?:with|without|has|no)-\S+", re.I)  # what else the page has
_LONGEST_CAPTION = 45  # words
_MOST_SIGNS = 120  # of a caption in a script without blanks


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
        """The elements around a piece that lie in a host; the nearest few where it lies elsewhere."""
        around: list[HtmlElement] = []
        for element in upwards(piece.element):
            if element is host:
                return iter(around)
            around.append(element)
        return iter(around[:_NEAREST])

    def is_beside(
        self, piece: Piece, host: HtmlElement | None, heavy: frozenset[HtmlElement] = frozenset()
    ) -> bool:
        """Whether the names of the elements below the host say that the piece is no part of the text.

        Those of elements that hold much of the text are names of something else.
        """
        return any(
            _SIDE.search(_names(element)) for element in self.below(piece, host) if element not in heavy
        )

    def is_next_to(self, place: int, main: HtmlElement) -> bool:
        """Whether the piece's host stands beside the main element and is of its kind."""
        host = self.of[place]
        return host is not main and host.tag == main.tag and host.getparent() is main.getparent()

    def is_twin(self, place: int, main: HtmlElement) -> bool:
        """Whether the piece's host is named as the main element, and in a wrapper beside that one's."""
        host, wrapper, of_main = self.of[place], self.of[place].getparent(), main.getparent()
        if host is main or not main.get("class") or wrapper is None or of_main is None:
            return False
        is_beside = wrapper.getparent() is not None and wrapper.getparent() is of_main.getparent()
        return is_beside and _is_named_alike(host, main) and _is_named_alike(wrapper, of_main)

    def is_caption(self, piece: Piece, host: HtmlElement | None) -> bool:
        """Whether the piece shares a wrapper below the host with a picture and nothing else."""
        for element in self.below(piece, host):
            if element.tag in {"figure", "figcaption"}:
                return True
            if _is_too_long(piece.block.text):
                return False
            if self._held[element] > 2 or element.tag in {"li", "ul", "ol", "td", "tr"}:  # noqa: PLR2004 (text and credit)
                return False
            if element.tag != "p" and next(element.iter("img", "picture"), None) is not None:
                return True
        return False


def _is_too_long(text: str) -> bool:
    """Whether a text is too long for a caption."""
    return len(text.split()) > _LONGEST_CAPTION or len(words_of(text)) > _MOST_SIGNS


def is_comment(piece: Piece) -> bool:
    """Whether the names of the elements around it say that one of the readers has written it."""
    return any(_COMMENT.search(_names(element)) for element in upwards(piece.element))


def _is_named_alike(one: HtmlElement, other: HtmlElement) -> bool:
    return one.tag == other.tag and one.get("class") == other.get("class")


def _names(element: HtmlElement) -> str:
    names = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('data-component') or ''}"
    return _LAYOUT.sub(" ", names)
