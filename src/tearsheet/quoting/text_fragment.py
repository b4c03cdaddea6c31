"""Links to a passage of a page, which browsers show and mark: "#:~:text=".

WICG, URL Fragment Text Directives (Draft Community Group Report): the syntax (3.2), how a browser finds the
words (3.5), and how a link is made that means one place (4, "Generating Text Fragment Directives").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple
from urllib.parse import quote

from tearsheet.article import markup
from tearsheet.article.display_text import one_line
from tearsheet.article.model import Article, Passage

_LONGEST_EXACT = 300
"""Code points; of more only the first and the last words are named: 4.1."""
_EDGE_TERMS = (4, 8, 16)
"""Words that a long passage is known by at each end: as few as will do."""
_MOST_CONTEXT = 12
"""Words around a passage that are named where its own stand in several places."""
_REACH = 600
"""Characters on each side in which such words are looked for."""
_DIRECTIVE = ":~:"
# A browser finds whole words only (3.5.3). In scripts that part no words, a sign is the one border that can
# be told without a dictionary.
_UNPARTED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_TERM = re.compile(rf"[{_UNPARTED}]+|[^\W{_UNPARTED}]+(?:['’\-‑][^\W{_UNPARTED}]+)*")
_COMBINING = re.compile("[\u0300-\u036f\u0591-\u05bd\u064b-\u0652\u00ad\u200b-\u200d\u2060\ufeff]+")


class _Stretch(NamedTuple):
    """A part of one block, in code points of the block."""

    block: int
    start: int
    end: int


def link(article: Article, passages: Sequence[Passage]) -> str:
    """The address of passages on the article's own page; empty where the file states no web address.

    A passage that no directive would lead to, and to nothing before it, is left away: the address of the page
    alone where that is so of all. A fragment of the address stays, another directive does not: 3.1.
    """
    address = article.source.url
    if not markup.is_web_address(address):
        return ""
    page = _Page(article)
    directives = [f"text={directive}" for one in passages if (directive := page.directive(one))]
    path, _, fragment = address.partition("#")
    own = fragment.partition(_DIRECTIVE)[0]
    return f"{path}#{own}{_DIRECTIVE}{'&'.join(directives)}" if directives else address


class _Page:
    """All that the file shows, as a browser compares it: without case, accents and repeated blanks."""

    def __init__(self, article: Article) -> None:
        self._texts = [block.text for block in article.body]
        self._left_out = {line.before for line in article.left_out}
        head = (article.headline, article.standfirst, *article.bylines, article.publication)
        dates = (date.text for date in (article.published, article.updated) if date)
        pieces = [*map(_folded, (*head, *dates))]
        self._bases: list[int] = []
        self._places: dict[tuple[int, int], int] = {}
        position = sum(len(piece) + 1 for piece in pieces)
        left_out = iter(sorted(article.left_out, key=lambda line: line.before))
        following = next(left_out, None)
        for number in range(len(self._texts) + 1):
            while following and following.before <= number:
                pieces.append(_folded(following.text))
                position += len(pieces[-1]) + 1
                following = next(left_out, None)
            if number < len(self._texts):
                self._bases.append(position)
                pieces.append(_folded(self._texts[number]))
                position += len(pieces[-1]) + 1
        self._text = " ".join(pieces)

    def directive(self, passage: Passage) -> str:
        """What stands behind "text=" for a passage; empty where nothing would lead to it."""
        ends = self._ends(passage)
        if not ends:
            return ""
        first, last = ends
        if first.block == last.block and last.end - first.start <= _LONGEST_EXACT:
            part = first._replace(end=last.end)
            return self._exact(part) or self._exact(self._with_signs(part)) or self._range(first, last)
        return self._range(first, last)

    def _ends(self, passage: Passage) -> list[_Stretch]:
        """The first and the last part of a passage, widened to whole words; none where it holds no words."""
        starts = [0, *accumulate(len(text) + 1 for text in self._texts)]
        covered = [
            _Stretch(number, max(passage.start - start, 0), min(passage.end - start, len(text)))
            for number, (start, text) in enumerate(zip(starts, self._texts, strict=False))
            if start < passage.end and start + len(text) > passage.start
        ]
        ends = [next(filter(self._has_words, parts), None) for parts in (covered, reversed(covered))]
        return [self._widened(self._trimmed(one)) for one in ends if one]

    def _has_words(self, part: _Stretch) -> bool:
        return _TERM.search(self._texts[part.block], part.start, part.end) is not None

    def _trimmed(self, part: _Stretch) -> _Stretch:
        words = self._texts[part.block][part.start : part.end]
        indent = len(words) - len(words.lstrip())
        return part._replace(start=part.start + indent, end=part.start + len(words.rstrip()))

    def _widened(self, part: _Stretch) -> _Stretch:
        """A part with all of the words that it begins or ends in."""
        near = self._terms(part.block, part.start, part.start) + self._terms(part.block, part.end, part.end)
        start = min([term.start for term in near if term.start < part.start < term.end], default=part.start)
        end = max([term.end for term in near if term.start < part.end < term.end], default=part.end)
        return part._replace(start=start, end=end)

    def _with_signs(self, part: _Stretch) -> _Stretch:
        """A part with the signs that stand between it and the ends of its block, where no word does."""
        own = self._texts[part.block]
        start = part.start if _TERM.search(own, 0, part.start) else 0
        end = part.end if _TERM.search(own, part.end) else len(own)
        return self._trimmed(part._replace(start=start, end=end))

    def _exact(self, part: _Stretch) -> str:
        for before, behind in self._contexts(part, part):
            start, end = before or part, behind or part
            if self._is_only(self._at(start.block, start.start), self._at(end.block, end.end)):
                return self._written(before, part, None, behind)
        return ""

    def _range(self, first: _Stretch, last: _Stretch) -> str:
        """The first words and the last ones; the last must be the first of their kind behind the first."""
        for count in _EDGE_TERMS:
            start, end = self._edges(first, last, count)
            if start is None or end is None:
                return ""
            for before, behind in self._contexts(start, end):
                opening = before or start
                closing = behind or end
                is_first = self._is_only(
                    self._at(opening.block, opening.start), self._at(start.block, start.end)
                )
                ended = self._text[self._at(end.block, end.start) : self._at(closing.block, closing.end)]
                after = self._at(start.block, start.end)
                if is_first and self._text.find(ended, after) == self._at(end.block, end.start):
                    return self._written(before, start, end, behind)
        return ""

    def _edges(self, first: _Stretch, last: _Stretch, count: int) -> tuple[_Stretch | None, _Stretch | None]:
        """The first and the last words of a passage; none where they would overlap."""
        near = self._terms(first.block, first.start, first.start)
        ahead = [term for term in near if first.start <= term.start and term.end <= first.end]
        near = self._terms(last.block, last.end, last.end)
        behind = [term for term in near if last.start <= term.start and term.end <= last.end]
        if not ahead or not behind:
            return None, None
        start = first._replace(end=ahead[:count][-1].end)
        end = last._replace(start=behind[-count:][0].start)
        return (None, None) if start.block == end.block and start.end > end.start else (start, end)

    def _contexts(self, first: _Stretch, last: _Stretch) -> Iterator[tuple[_Stretch | None, _Stretch | None]]:
        """What may be named before and behind a passage, the shortest first, at first nothing."""
        yield None, None
        before, behind = self._before(first), self._behind(last)
        for count in range(1, _MOST_CONTEXT + 1):
            ahead = self._up_to(before[-count], first) if count <= len(before) else None
            after = self._from(behind[count - 1], last) if count <= len(behind) else None
            if ahead:
                yield ahead, None
            if after:
                yield None, after
            if ahead and after:
                yield ahead, after

    def _before(self, part: _Stretch) -> list[_Stretch]:
        """The words before a part, in its block or, where it begins one, in the block that it follows."""
        near = self._terms(part.block, part.start, part.start)
        here = [term for term in near if term.end <= part.start]
        is_first = not self._texts[part.block][: part.start].strip()
        follows = is_first and part.block > 0 and part.block not in self._left_out
        if not follows:
            return here
        end = len(self._texts[part.block - 1])
        return self._terms(part.block - 1, end, end)

    def _behind(self, part: _Stretch) -> list[_Stretch]:
        here = [term for term in self._terms(part.block, part.end, part.end) if term.start >= part.end]
        following = part.block + 1
        is_last = not self._texts[part.block][part.end :].strip()
        is_followed = is_last and following < len(self._texts) and following not in self._left_out
        return self._terms(following, 0, 0) if is_followed else here

    def _up_to(self, term: _Stretch, part: _Stretch) -> _Stretch:
        """From a word on all that stands before a part: nothing but blanks may stand between them (3.5.2)."""
        own = self._texts[term.block]
        until = part.start if term.block == part.block else len(own)
        return term._replace(end=len(own[:until].rstrip()))

    def _from(self, term: _Stretch, part: _Stretch) -> _Stretch:
        """What stands behind a part, up to a word and with it."""
        own = self._texts[term.block]
        start = part.end if term.block == part.block else 0
        return term._replace(start=len(own) - len(own[start:].lstrip()))

    def _terms(self, block: int, start: int, end: int) -> list[_Stretch]:
        """The words around a part of a block, as far as they are wanted on each side; none of them cut."""
        own = self._texts[block]
        first, last = max(0, start - _REACH), min(len(own), end + _REACH)
        return [
            _Stretch(block, *match.span())
            for match in _TERM.finditer(own, first, last)
            if (match.start() > first or not first) and (match.end() < last or last == len(own))
        ]

    def _at(self, block: int, position: int) -> int:
        """Where a position of a block stands in the whole page."""
        place = block, position
        if place not in self._places:
            before = _folded(f"{self._texts[block][:position]}|")
            self._places[place] = self._bases[block] + len(before) - 1
        return self._places[place]

    def _is_only(self, start: int, end: int) -> bool:
        words = self._text[start:end]
        found = self._text.find(words)
        return found == start and self._text.find(words, found + 1) < 0

    def _written(
        self, before: _Stretch | None, start: _Stretch, end: _Stretch | None, behind: _Stretch | None
    ) -> str:
        """[prefix-,]start[,end][,-suffix]: 3.2."""
        parts = (
            f"{self._encoded(before)}-" if before else "",
            self._encoded(start),
            self._encoded(end) if end else "",
            f"-{self._encoded(behind)}" if behind else "",
        )
        return ",".join(filter(None, parts))

    def _encoded(self, part: _Stretch) -> str:
        """Words with every sign encoded that means something there: 3.2, TextDirectiveExplicitChar."""
        words = one_line(self._texts[part.block][part.start : part.end])
        return quote(words, safe="").replace("-", "%2D")


def _folded(text: str) -> str:
    if text.isascii():
        return " ".join(text.lower().split())
    flat = _COMBINING.sub("", unicodedata.normalize("NFKD", text)).casefold()
    return " ".join(flat.split())
