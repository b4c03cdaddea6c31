"""The pieces of a page of which the body is chosen: what is chosen so far, and where it stands.

Two extractors say where the body is; which element holds most of it, and what elements are called, is the
page's own evidence. `tests/benchmarks/thresholds.py` measures what each threshold does on pages with truth.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import accumulate

from lxml.html import HtmlElement

from tearsheet.article.model import BlockKind, Reason
from tearsheet.formats.fields import furniture
from tearsheet.formats.fields.plain_words import is_sentence, letters_of
from tearsheet.formats.page.main_text import alignment, extractors, others
from tearsheet.formats.page.main_text.hosts import Hosts
from tearsheet.formats.page.main_text.others import is_prose, leads_within
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.shown.scope import upwards
from tearsheet.formats.refusals import Rules

_MIN_OF_SECOND = 0.6  # measured on 16 pages: at 0.9 the mean F1 falls by 0.64, at 0.3 none differs
_AGREED = 0.6  # of the longer one; between 0.3 and 0.9 no page of 41 comes out otherwise
_MAIN_SHARE = 0.4  # measured: 0.2 changes none of 39 pages, 0.6 changes 1 (F1 -0.26, paragraphs -1)
_MOST = 0.6  # a guess: half or one and a half of it changes none of 39 pages
_NEARLY_ALL = 0.9  # a guess: half or one and a half of it changes none of 39 pages
_HEAVY_SHARE = 0.5  # a guess: half or one and a half of it changes none of 39 pages
_DENSE = 0.7  # measured on 16 pages: at 0.35 the mean F1 falls by 0.87, at 1.05 by 0.09
_MAX_LINK_LINE = 250  # a guess: half or one and a half of it changes none of 39 pages
_MAX_OF_BOX = 6  # pieces; a guess: half or one and a half of it changes none of 39 pages
# Lines of these kinds stand above texts, too, and say nothing of what follows
_OF_ONE_LINE = frozenset((Reason.SHARING, Reason.STATEMENT, Reason.NAVIGATION))
_SECTIONING = frozenset(("article", "aside", "nav", "section"))
_LEAST_LINKED = 5  # words of a sentence that is one link; a guess: 0.5 or 1.5 of it changes none of 39 pages


class Choice:
    """The pieces, and which of them are chosen so far.

    Attributes:
        is_in: For each piece, whether it is chosen.
        reasons: Place -> why a piece is none of the body.
        leads: The places under the headline that were added.
    """

    def __init__(self, root: HtmlElement, pieces: Sequence[Piece], headline: str, rules: Rules) -> None:
        self._pieces = pieces
        self._rules = rules
        self._texts = [letters_of(piece.block.text) for piece in pieces]
        self._title = letters_of(headline)
        self.reasons: dict[int, Reason] = {}
        self.leads: set[int] = set()
        other = rules.found("other articles", partial(self._take_out_others, headline), [])
        self.is_in = self._opinions(extractors.without(root, other))
        self._start = self._headline_place()
        self._around_headline = set(upwards(pieces[self._start].element)) if self._start >= 0 else set()
        self._hosts = Hosts(pieces)
        self._main: HtmlElement | None = None
        self._bound: HtmlElement | None = None
        self._heavy: frozenset[HtmlElement] = frozenset()
        self._around_main: set[HtmlElement] = set()
        self._density: dict[HtmlElement, float] = {}

    def _take_out_others(self, headline: str) -> list[HtmlElement]:
        """Other articles on the page: no extractor is to see them."""
        shown = [
            place for place, piece in enumerate(self._pieces) if headline and piece.block.text == headline
        ]
        seen = [place for place in shown if not self._pieces[place].is_hidden] or shown
        first = next(
            (p for p in reversed(seen) if self._pieces[p].block.level == 1), seen[0] if seen else None
        )
        other = others.elements(self._pieces, first)
        known = set(other)
        end = others.end_of_first(self._pieces, first)
        for place, piece in enumerate(self._pieces):
            if place >= end or (known and any(element in known for element in upwards(piece.element))):
                self.reasons[place] = Reason.ANOTHER_ARTICLE
        return other

    def _opinions(self, root: HtmlElement) -> list[bool]:
        """What an extractor takes for the body; nothing for a page that none can take."""
        nothing = [False] * len(self._texts)
        self._either = nothing
        if not extractors.are_affordable(root):
            return nothing
        found = self._rules.found
        second = self._found(found("body", partial(extractors.second_opinion, root), ""))
        first = self._found(found("body", partial(extractors.quick_text, root), ""))
        if not self._agree(first, second):
            first = self._found(found("body", partial(extractors.main_text, root), ""))
        self._either = [one or other for one, other in zip(first, second, strict=True)]
        is_second = self._length(first) < _MIN_OF_SECOND * self._length(second)
        return second if is_second else first

    def _agree(self, first: Sequence[bool], second: Sequence[bool]) -> bool:
        """Whether two opinions on the body are much the same."""
        both = self._length([one and other for one, other in zip(first, second, strict=True)])
        return both > 0 and both >= _AGREED * max(self._length(first), self._length(second))

    def _found(self, extracted: str) -> list[bool]:
        if not extracted:
            return [False] * len(self._texts)
        texts = ["" if place in self.reasons else text for place, text in enumerate(self._texts)]
        return alignment.found(texts, extracted)

    def _length(self, chosen: Sequence[bool], start: int = 0) -> int:
        return sum(len(self._texts[place]) for place in range(start, len(chosen)) if chosen[place])

    def _places(self) -> list[int]:
        return [place for place, is_in in enumerate(self.is_in) if is_in]

    def _characters(self, places: Iterable[int]) -> int:
        return sum(len(self._pieces[place].block.text) for place in places)

    def _leave_out(self, place: int, reason: Reason) -> None:
        self.is_in[place] = False
        self.reasons.setdefault(place, reason)

    def _headline_place(self) -> int:
        """Where the headline stands, if most of the body follows it; else -1."""
        lengths = [len(text) * is_in for text, is_in in zip(self._texts, self.is_in, strict=True)]
        behind = [*accumulate(reversed(lengths))][::-1]
        shown = [place for place, text in enumerate(self._texts) if text and text == self._title]
        first = next((place for place in shown if behind[place] > _MOST * behind[0]), None)
        if first is None:
            return -1
        text = (p for p in range(first, len(lengths)) if self.is_in[p] and is_prose(self._pieces[p]))
        start = next(text, len(lengths))
        for place in reversed(shown):
            is_again = place <= start or self._pieces[place].block.kind is BlockKind.HEADING
            if is_again and behind[place] > _NEARLY_ALL * behind[0]:
                return place
        return first

    def find_main(self) -> None:
        """The element that holds most of the body; none where it is spread."""
        self._main = self._main_host()
        if self._main is None:
            self._hosts.lift()
            self._main = self._main_host()
        self._bound = self._main if self._main is not None else self._article(self._places())
        self._heavy = self._heavy_elements()
        self._around_main = set(upwards(self._main)) if self._main is not None else set()

    def _main_host(self) -> HtmlElement | None:
        weights: Counter[HtmlElement] = Counter()
        for place in self._places():
            weights[self._hosts.of[place]] += len(self._texts[place])
        if not weights:
            return None
        host, weight = weights.most_common(1)[0]
        return host if weight >= _MAIN_SHARE * weights.total() else None

    def _article(self, places: Sequence[int]) -> HtmlElement | None:
        """The lowest element that holds nearly all of the body."""
        weights: Counter[HtmlElement] = Counter()
        for place in places:
            for element in upwards(self._pieces[place].element):
                weights[element] += len(self._texts[place])
        if not places:
            return None
        least = _NEARLY_ALL * self._length(self.is_in, places[0])
        around = upwards(self._pieces[places[-1]].element)
        return next((element for element in around if weights[element] >= least), None)

    def _heavy_elements(self) -> frozenset[HtmlElement]:
        """The elements that hold a good part of the text: their names are names of it."""
        weights: Counter[HtmlElement] = Counter()
        places = self._places()
        for place in places:
            piece = self._pieces[place]
            for element in upwards(piece.element):
                weights[element] += len(piece.block.text)
        least = _HEAVY_SHARE * self._characters(places)
        return frozenset(element for element, weight in weights.items() if weight > least)

    def _box(self, place: int) -> Reason | None:
        """Why a piece is beside the text by where it stands."""
        piece = self._pieces[place]
        reason = self._hosts.beside(piece, self._bound, self._heavy)
        if reason is None and self._hosts.is_caption(piece, self._bound):
            return Reason.CAPTION
        return reason or self._headed_box(place)

    def _headed_box(self, place: int) -> Reason | None:
        """What the words say that begin a small wrapper of its own inside of the main element."""
        host = self._hosts.of[place]
        if host is self._main or host in self._around_main or host in self._heavy:
            return None
        first = place
        while first and place - first < _MAX_OF_BOX and self._hosts.of[first - 1] is host:
            first -= 1
        if not self._reaches(first, place):
            return None
        reason = furniture.reason(self._pieces[first].block.text)
        return None if reason in _OF_ONE_LINE and first != place else reason

    def _reaches(self, title: int, place: int) -> bool:
        """Whether what a line heads may hold a piece: it ends with its section (HTML Standard, 4.3)."""
        around = upwards(self._pieces[title].element)
        section = next((element for element in around if element.tag in _SECTIONING), None)
        return section is None or any(element is section for element in upwards(self._pieces[place].element))

    def _around(self, piece: Piece) -> HtmlElement | None:
        """The lowest element that holds a piece and the main element."""
        return next((element for element in upwards(piece.element) if element in self._around_main), None)

    def _is_dense(self, piece: Piece) -> bool:
        """Whether the lowest element around a piece and the main element holds little but the body."""
        around = self._around(piece)
        if around is None or around is self._main:
            return around is not None
        if around not in self._density:
            self._density[around] = self._density_of(around)
        return self._density[around] >= _DENSE

    def _density_of(self, around: HtmlElement) -> float:
        """Which part of what an element shows is chosen."""
        seen = chosen = 0
        for place, piece in enumerate(self._pieces):
            is_within = not piece.is_hidden and any(e is around for e in upwards(piece.element))
            if is_within and self._texts[place] != self._title:
                seen += len(self._texts[place])
                chosen += len(self._texts[place]) * self.is_in[place]
        return chosen / seen if seen else 0.0

    def _is_link_line(self, place: int) -> bool:
        """Whether a line is but a link to something else.

        A sentence, a subheading before prose and what stands in the text's own element are none: texts link
        what they speak of.
        """
        piece = self._pieces[place]
        block = piece.block
        if not piece.is_mostly_linked() or len(block.text) > _MAX_LINK_LINE:
            return False
        is_whole = piece.is_all_linked()
        if block.kind is BlockKind.HEADING:
            is_of_text = self._hosts.of[place] is self._main or leads_within(piece)
            return not (is_of_text and self._leads_prose(place))
        if block.kind in {BlockKind.LIST_ITEM, BlockKind.QUOTATION}:
            return is_whole and not is_sentence(block.text, _LEAST_LINKED)
        if block.kind is not BlockKind.PARAGRAPH:
            return False
        return not is_sentence(block.text, 2 * _LEAST_LINKED if is_whole else _LEAST_LINKED)

    def _leads_prose(self, place: int) -> bool:
        """Whether prose of the same host follows, at once or behind one line."""
        following = range(place + 1, min(place + 3, len(self._pieces)))
        return any(
            is_prose(self._pieces[p]) and self._hosts.of[p] is self._hosts.of[place] for p in following
        )

    def _is_of_table(self, place: int) -> bool:
        """Whether a caption stands beside a row of the body, in one figure or table with it."""
        piece = self._pieces[place]
        if piece.block.kind is not BlockKind.CAPTION or piece.image is not None:
            return False
        figure = next(piece.element.iterancestors("figure", "table"), piece.element)
        return any(
            self.is_in[other]
            and self._pieces[other].block.kind is BlockKind.TABLE_ROW
            and any(element is figure for element in upwards(self._pieces[other].element))
            for other in (place - 1, place + 1)
            if 0 <= other < len(self._pieces)
        )

    def _quotation(self, place: int) -> HtmlElement | None:
        element = self._pieces[place].element
        return element if element.tag == "blockquote" else next(element.iterancestors("blockquote"), None)
