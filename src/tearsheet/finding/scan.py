"""All hits in a text, found piece by piece: from where the reader is to the end, then from the beginning."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from itertools import chain
from typing import Protocol

from tearsheet.article.model import Passage
from tearsheet.finding.matchers import REACH, Matcher

PIECE = 32_768
"""Code points that are searched at once, up to the end of their last line."""


class Text(Protocol):
    """What is searched; it need not be held as one text."""

    def __len__(self) -> int:
        """How many code points it has."""
        ...  # pragma: no cover - a protocol has no body

    def lines(self, start: int, length: int) -> str:
        """From a place to the end of the line that so many code points later goes on, with the line break.

        Args:
            start: In code points.
            length: 0 for the line in which the place is.
        """
        ...  # pragma: no cover - a protocol has no body


class _Part:
    """A part of the text, what is known of the hits that begin in it, and how far it has been searched.

    Of most pieces only the number of hits is kept: where they are is found again when somebody goes there.
    """

    def __init__(self, text: Text, matcher: Matcher, start: int, end: int) -> None:
        self._text, self._matcher = text, matcher
        self.place, self.end = start, end
        self.count = 0
        self._places, self._numbers = array("I"), array("I")  # of each piece, and of its first hit
        self._kept: dict[int, array[int]] = {}
        self._found: tuple[int, list[tuple[int, int]]] = -1, []

    @property
    def is_done(self) -> bool:
        return self.place >= self.end

    def search(self) -> None:
        """Search the next piece."""
        words, before, length = self._piece(self.place)
        begin, last = self.place - before, 0
        found = self._matcher.look(words, before, length)
        if not isinstance(found, int):
            self._kept[len(self._places)] = array("I", list(chain.from_iterable(found)))
            last = begin + found[-1][1] if found else 0
        self._places.append(self.place)
        self._numbers.append(self.count)
        self.count += found if isinstance(found, int) else len(found)
        self.place = max(begin + length, last)

    def hit(self, number: int) -> Passage | None:
        """By its number from 0; `None` for one that there is not, or not yet."""
        if not 0 <= number < self.count:
            return None
        piece = bisect_right(self._numbers, number) - 1
        return Passage(*self._hits(piece)[number - self._numbers[piece]])

    def number_from(self, position: int) -> int:
        """Of the first hit that begins there or behind."""
        piece = bisect_right(self._places, position) - 1
        return self._numbers[piece] + bisect_left(self._hits(piece), (position,)) if piece >= 0 else 0

    def _piece(self, place: int) -> tuple[str, int, int]:
        """A piece with what stands before and behind it, and where in that it begins and ends."""
        before = min(place, 1)  # for whole words
        words = self._text.lines(place - before, PIECE)[: self.end - place + before]
        behind = self._text.lines(place - before + len(words), REACH)[:REACH]
        return words + behind, before, len(words)

    def _hits(self, piece: int) -> list[tuple[int, int]]:
        """Those of a piece; the last that was asked for is asked for again and again."""
        if self._found[0] != piece:
            words, before, length = self._piece(self._places[piece])
            kept = self._kept.get(piece)
            known = None if kept is None else zip(kept[::2], kept[1::2], strict=True)
            hits = known or self._matcher.hits(words, before, length)
            begin = self._places[piece] - before
            self._found = piece, [(begin + start, begin + end) for start, end in hits]
        return self._found[1]


class Scan:
    """The hits of one search; what is not known yet is `None`."""

    def __init__(self, text: Text, matcher: Matcher, begin: int = 0) -> None:
        """Begin somewhere.

        Args:
            text: The whole of it.
            matcher: Finds.
            begin: Where a line begins, in code points: that in which the reader is.
        """
        self._text, self._matcher, self._middle = text, matcher, begin
        self._before = _Part(text, matcher, 0, begin)
        self._behind = _Part(text, matcher, begin, len(text))

    @property
    def is_done(self) -> bool:
        """Whether all hits are known."""
        return self._before.is_done and self._behind.is_done

    @property
    def count(self) -> int:
        """How many hits are known."""
        return self._before.count + self._behind.count

    def step(self) -> None:
        """Search the next piece of the text."""
        if not self._behind.is_done:
            self._behind.search()
            return
        self._before.search()
        last = self._before.hit(self._before.count - 1) if self.is_done else None
        if last:
            self._part_hits(last.end)

    def _part_hits(self, end: int) -> None:
        """Search the second part again behind the last hit of the first, if that lies over another one."""
        first = self._behind.hit(0)
        if first and first.start < end:
            self._behind = _Part(self._text, self._matcher, end, len(self._text))

    def number(self, hit: Passage) -> int | None:
        """Which of all hits it is, the first being 1."""
        if not self._before.is_done:
            return None
        if hit.start < self._middle:
            return self._before.number_from(hit.start) + 1
        return self._before.count + self._behind.number_from(hit.start) + 1

    def following(self, position: int) -> Passage | None:
        """The first hit that begins there or behind, behind the last the first of all."""
        ways = [(self._behind, position), (self._before, 0), (self._behind, 0)]
        if position < self._middle:
            ways = [(self._before, position), (self._behind, 0), (self._before, 0)]
        for part, start in ways:
            hit = part.hit(part.number_from(start))
            if hit or not part.is_done:
                return hit
        return None

    def preceding(self, position: int) -> Passage | None:
        """The last hit that begins before there, before the first the last of all."""
        end = len(self._text)
        ways = [(self._behind, position), (self._before, end), (self._behind, end)]
        if position <= self._middle:
            ways = [(self._before, position), (self._behind, end), (self._before, end)]
        for part, before in ways:
            if part.place < min(before, part.end):
                return None
            hit = part.hit(part.number_from(before) - 1)
            if hit:
                return hit
        return None
