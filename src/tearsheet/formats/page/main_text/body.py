"""Which pieces of a page are the article's body, and why the others are not.

What two extractors take for the body is corrected by what the page shows of it: what stands between its
paragraphs, what is prose, what is boxed. Each step is a method of `_Steps`, in the order in which `choose`
takes them. `tests/benchmarks/thresholds.py` measures what each threshold does on pages with truth.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import takewhile
from typing import NamedTuple

from lxml.html import HtmlElement

from tearsheet.article.model import BlockKind, Reason
from tearsheet.formats.fields import furniture
from tearsheet.formats.fields.plain_words import is_sentence, words_of
from tearsheet.formats.page.main_text.choice import Choice
from tearsheet.formats.page.main_text.hosts import is_comment
from tearsheet.formats.page.main_text.others import is_prose, leads_within
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.shown.scope import upwards
from tearsheet.formats.refusals import Rules

_MIN_PROSE = 16  # a guess: half or one and a half of it changes none of 39 pages
_MIN_SET = 10  # words; a guess: half or one and a half of it changes none of 39 pages
_MAX_BOXED = 0.6  # a guess: half or one and a half of it changes none of 39 pages
# Characters that an article has without its readers' comments
_ENOUGH = 600  # a guess: half or one and a half of it changes none of 39 pages
_MAX_SIDE_SHARE = 0.25  # measured on 16 pages: at 0.125 the mean F1 falls by 0.27, at 0.375 none differs
_MAX_HIDDEN = 0.3  # measured: 0.15 changes 1 of 39 pages (F1 -0.35), 0.45 none
# Lines between the headline and the first of the body
_MAX_OF_LEAD = 12  # a guess: half or one and a half of it changes none of 39 pages
_LEAST_LAST = 4  # words of a sentence that may end a text; a guess: 0.5 or 1.5 of it changes none of 39 pages
_BESIDE = frozenset(("aside", "footer"))
# Lines that lead from the text to a listing: a subheading, "It goes like this:"
_MAX_TO_LISTING = 2  # a guess: half or one and a half of it changes none of 39 pages
_FILLED = frozenset(
    (
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.LIST_ITEM,
        BlockKind.QUOTATION,
        BlockKind.PREFORMATTED,
    )
)


class Chosen(NamedTuple):
    """Which pieces are the body.

    Attributes:
        is_in: For each piece, whether it belongs to the body.
        reasons: Place of a piece -> why it does not, where that is known.
        leads: The places of prose that stands in the body for standing under the headline.
    """

    is_in: list[bool]
    reasons: Mapping[int, Reason]
    leads: frozenset[int]


def choose(root: HtmlElement, pieces: Sequence[Piece], headline: str, rules: Rules) -> Chosen:
    """Which pieces of a page are the body; none where that cannot be told.

    Args:
        root: The page.
        pieces: All that it shows.
        headline: As found.
        rules: What runs each step.
    """
    nothing = Chosen([False] * len(pieces), {}, frozenset())
    return rules.found("body", partial(_chosen, root, pieces, headline, rules), nothing)


def _chosen(root: HtmlElement, pieces: Sequence[Piece], headline: str, rules: Rules) -> Chosen:
    choice = _Steps(root, pieces, headline, rules)
    steps = (
        choice.take_out_comments,
        choice.find_main,
        choice.take_out_boxes,
        choice.take_out_ends,
        choice.take_out_hidden,
        choice.fill,
        choice.fill_quotations,
        choice.fill_tables,
        choice.add_lead,
        choice.take_out_furniture,
    )
    for step in steps:
        rules.found("body", step, None)
    return Chosen(choice.is_in, choice.reasons, frozenset(choice.leads))


class _Steps(Choice):
    """What is done to the first choice, one step after the other."""

    def take_out_comments(self) -> None:
        """Take out what readers have written, where there is a text without it."""
        places = self._places()
        comments = {place for place in places if is_comment(self._pieces[place])}
        if self._characters(place for place in places if place not in comments) > _ENOUGH:
            for place in comments:
                self._leave_out(place, Reason.COMMENTS)

    def take_out_boxes(self) -> None:
        """Take out what elements' names, or a picture in the same wrapper, say is no part of the text.

        Names that say so of most of the body are the page's own.
        """
        places = self._places()
        boxed = {place: reason for place in places if (reason := self._box(place))}
        if self._characters(boxed) <= _MAX_BOXED * self._characters(places):
            for place, reason in boxed.items():
                self._leave_out(place, reason)

    def take_out_ends(self) -> None:
        """Take out what stands before and behind the main element's own pieces, where it is little."""
        own = [place for place in self._places() if self._hosts.of[place] is self._main]
        if self._main is None or not own:
            return
        whole = self._length(self.is_in)
        for part in (range(own[0]), range(own[-1] + 1, len(self._pieces))):
            outside = [place for place in part if self.is_in[place]]
            is_little = sum(len(self._texts[place]) for place in outside) <= _MAX_SIDE_SHARE * whole
            for place in outside:
                is_before = place < own[0]
                if not is_before and self._is_under_linked_title(place):
                    self._leave_out(place, Reason.RELATED)
                elif is_little:
                    self.is_in[place] = self._belongs(place, is_before=is_before)
                    if is_before and not _is_long_prose(self._pieces[place]):
                        self.leads.add(place)

    def _belongs(self, place: int, *, is_before: bool) -> bool:
        """Whether what an extractor found outside of the main element is of the body."""
        piece = self._pieces[place]
        is_paragraph = piece.block.kind is not BlockKind.LIST_ITEM
        if is_prose(piece) and is_paragraph and self._is_dense(piece):
            return True
        if is_before:
            return _is_long_prose(piece)
        if piece.block.kind is BlockKind.HEADING and self._leads_prose(place) and not piece.linked:
            return self.is_in[place + 1] and self._belongs(place + 1, is_before=False)
        if any(element is self._main for element in upwards(piece.element)):
            kinds = {BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.QUOTATION}
            return is_prose(piece) or piece.block.kind in kinds
        name = self._main.get("class") if self._main is not None else None
        return bool(name) and any(element.get("class") == name for element in upwards(piece.element))

    def take_out_hidden(self) -> None:
        """Take out what readers do not see, but where so much of the body is hidden that scripts show it."""
        hidden = [place for place in self._places() if self._pieces[place].is_hidden]
        if self._characters(hidden) <= _MAX_HIDDEN * self._characters(self._places()):
            for place in hidden:
                self._leave_out(place, Reason.HIDDEN)

    def fill(self) -> None:
        """Add what the extractors dropped between others, in the main element, its twins, and prose."""
        places = [place for place in self._places() if place > self._start]
        if not places:
            return
        self._add_last_listing(places[-1])
        places = [place for place in self._places() if place > self._start]
        article = self._article(places)
        for place in range(self._start + 1, len(self._pieces)):
            if self.is_in[place] or place in self.reasons or not self._may_fill(place):
                continue
            is_between = place < places[-1]
            host = self._hosts.of[place]
            if host is self._main and is_between:
                self.is_in[place] = True
            elif self._main is not None and self._hosts.is_twin(place, self._main):
                self.is_in[place] = not self._hosts.beside(self._pieces[place], host)
            elif place > places[0]:
                self.is_in[place] = self._is_of(article, place, is_between=is_between)

    def _add_last_listing(self, last: int) -> None:
        """Add a listing behind the last piece, which no extractor takes for prose, and what leads to it."""
        following = range(last + 1, min(last + 2 + _MAX_TO_LISTING, len(self._pieces)))
        listings = (place for place in following if self._is_listing(place))
        first = next(listings, None)
        if first is None or not self._is_behind(first):
            return
        pieces, captions = self._pieces, BlockKind.CAPTION
        leading = [place for place in range(last + 1, first) if pieces[place].block.kind is not captions]
        if any(place in self.reasons or not self._may_fill(place) for place in (*leading, first)):
            return
        rest = range(first, len(pieces))
        listing = takewhile(lambda place: pieces[place].element is pieces[first].element, rest)
        for place in (*leading, *listing):
            self.is_in[place] = True

    def _is_listing(self, place: int) -> bool:
        piece = self._pieces[place]
        is_beside = any(element.tag in _BESIDE for element in self._hosts.below(piece, self._bound))
        return piece.block.kind is BlockKind.PREFORMATTED and not is_beside

    def _may_fill(self, place: int) -> bool:
        piece = self._pieces[place]
        if piece.block.kind not in _FILLED or piece.is_hidden or not piece.block.text:
            return False
        return not self._is_link_line(place) and self._box(place) is None

    def _is_of(self, article: HtmlElement | None, place: int, *, is_between: bool) -> bool:
        """Whether what stands outside of the main element, but in the article's, is a part of it."""
        piece = self._pieces[place]
        if not is_between:
            is_own = self._hosts.of[place] is self._main
            return (is_prose(piece) or (is_own and _is_set_as_heading(piece))) and self._is_behind(place)
        if article is None or not any(element is article for element in upwards(piece.element)):
            return False
        if self._is_teaser(place, article):
            return False
        if piece.block.kind is BlockKind.HEADING:
            return is_prose(piece) or self._leads_prose(place)
        return is_prose(piece) or piece.block.kind is BlockKind.PREFORMATTED

    def _is_behind(self, place: int) -> bool:
        """Whether prose behind the body belongs to it: in the same article, which holds little else."""
        piece = self._pieces[place]
        around = self._around(piece)
        if around is None or self._is_teaser(place, around):
            return False
        is_article = around is self._main or around.tag == "article" or around in self._around_headline
        is_page = around.tag in {"body", "html"}
        return (self._either[place] or (is_article and not is_page)) and self._is_dense(piece)

    def _is_teaser(self, place: int, article: HtmlElement) -> bool:
        """Whether a piece shares its wrapper with a linked title or with words of the page's own."""
        wrapper = next((e for e in upwards(self._pieces[place].element) if e.getparent() is article), None)
        if wrapper is None or wrapper in self._heavy:
            return False
        for other in (
            *range(place, max(-1, place - 4), -1),
            *range(place, min(place + 4, len(self._pieces))),
        ):
            piece = self._pieces[other]
            if not any(element is wrapper for element in upwards(piece.element)):
                continue
            if not self._reaches(other, place):
                continue
            if self._is_linked_title(other) or furniture.is_furniture(piece.block.text):
                return True
        return False

    def _is_under_linked_title(self, place: int) -> bool:
        """Whether a line outside of the main element is a linked title, or stands right under one."""
        if self._hosts.of[place] is self._main or self._pieces[place].element in self._heavy:
            return False
        return self._is_linked_title(place) or (self._is_linked_title(place - 1) and self._is_near(place))

    def _is_near(self, place: int) -> bool:
        """Whether a piece stands in the box of the one before it."""
        host = self._hosts.of[place - 1]
        is_held = any(element is host for element in upwards(self._pieces[place].element))
        return is_held and self._reaches(place - 1, place)

    def _is_linked_title(self, place: int) -> bool:
        """Whether a line leads to another page and tells nothing itself."""
        piece = self._pieces[place]
        is_linked = bool(piece.block.text) and piece.is_all_linked()
        return is_linked and not leads_within(piece) and not is_prose(piece)

    def fill_quotations(self) -> None:
        """Add the rest of what is quoted: who said it, and when."""
        quoted = {element for place in self._places() if (element := self._quotation(place)) is not None}
        for place, piece in enumerate(self._pieces):
            if quoted and piece.block.kind is BlockKind.QUOTATION and not piece.is_hidden:
                self.is_in[place] = self.is_in[place] or self._quotation(place) in quoted

    def fill_tables(self) -> None:
        """Add what is said of a table that is of the body."""
        for place in range(len(self._pieces)):
            self.is_in[place] = self.is_in[place] or self._is_of_table(place)

    def add_lead(self) -> None:
        """Add prose between the headline and the body's first piece, in a wrapper of its own."""
        places = [place for place in self._places() if place > self._start]
        between = range(self._start + 1, places[0] if places else 0)
        if self._start < 0 or sum(bool(self._texts[place]) for place in between) >= _MAX_OF_LEAD:
            return
        for place in between:
            piece = self._pieces[place]
            is_lead = piece.block.kind is not BlockKind.LIST_ITEM and is_prose(piece)
            if place not in self.reasons and is_lead and self._box(place) is None:
                self.is_in[place] = True
                self.leads.add(place)

    def take_out_furniture(self) -> None:
        """Take out the headline, what stands before it, and what is the page's own by its very words."""
        titles = {p for p in self._places() if p > self._start and self._texts[p] == self._title}
        is_first = True
        for place in self._places():
            is_again = place in titles and (is_first or self._is_title_again(place, len(titles)))
            if place <= self._start:
                self.is_in[place] = False
            elif reason := Reason.REPEATED if is_again else self._furniture(place):
                self._leave_out(place, reason)
                titles.discard(place)
            else:
                is_first = False
        self._take_out_last_headings()

    def _is_title_again(self, place: int, times: int) -> bool:
        """Whether a line in the headline's words is the title once more, and no sentence and no refrain."""
        piece = self._pieces[place]
        is_said = times > 1 or is_sentence(piece.block.text, _LEAST_LAST)
        return piece.block.kind is BlockKind.HEADING or piece.linked > 0 or not is_said

    def _take_out_last_headings(self) -> None:
        """Take out headings behind the last line of the text: what they are about is not in it."""
        for place in reversed(self._places()[1:]):
            block = self._pieces[place].block
            if block.kind is not BlockKind.HEADING or is_sentence(block.text, _LEAST_LAST):
                return
            self._leave_out(place, Reason.RELATED)

    def _furniture(self, place: int) -> Reason | None:
        """What kind of furniture a piece is by its own words."""
        if reason := furniture.reason(self._pieces[place].block.text):
            return reason
        if self._pieces[place].block.kind is BlockKind.CAPTION:
            return None if self._is_of_table(place) else Reason.CAPTION
        return Reason.RELATED if self._is_link_line(place) else None


def _is_set_as_heading(piece: Piece) -> bool:
    """Whether a paragraph is only set in the type of a heading."""
    block = piece.block
    return block.kind is BlockKind.HEADING and not piece.linked and is_sentence(block.text, _MIN_SET)


def _is_long_prose(piece: Piece) -> bool:
    """Whether a piece outside the main element is prose and no date, name or caption."""
    block = piece.block
    return (
        block.kind in {BlockKind.PARAGRAPH, BlockKind.QUOTATION}
        and len(words_of(block.text)) >= _MIN_PROSE
        and not piece.is_mostly_linked()
    )
