"""All hits in a text, found piece by piece: from where the reader is to the end, then from the beginning."""

from __future__ import annotations

from array import array
from bisect import bisect_left
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
    """A part of the text, the hits that begin in it, and how far it has been searched."""

    def __init__(self, start: int, end: int) -> None:
        self.place = self.start = start
        self.end = end
        self.starts, self.ends = array("I"), array("I")

    @property
    def is_done(self) -> bool:
        return self.place >= self.end

    def search(self, text: Text, matcher: Matcher) -> None:
        """Search the next piece."""
        before = min(self.place, 1)  # of what stands before it, for whole words
        begin = self.place - before
        piece = text.lines(begin, PIECE)[: self.end - begin]
        until = begin + len(piece)
        hits = matcher.hits(piece + text.lines(until, REACH)[:REACH], before, len(piece))
        self.starts.fromlist([begin + start for start, _ in hits])
        self.ends.fromlist([begin + end for _, end in hits])
        self.place = max(until, self.ends[-1] if self.ends else 0)

    def hit(self, number: int) -> Passage | None:
        """By its number from 0; `None` for one that there is not, or not yet."""
        is_known = 0 <= number < len(self.starts)
        return Passage(self.starts[number], self.ends[number]) if is_known else None

    def number_from(self, position: int) -> int:
        """Of the first hit that begins there or behind."""
        return bisect_left(self.starts, position)


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
        self._before, self._behind = _Part(0, begin), _Part(begin, len(text))

    @property
    def is_done(self) -> bool:
        """Whether all hits are known."""
        return self._before.is_done and self._behind.is_done

    @property
    def count(self) -> int:
        """How many hits are known."""
        return len(self._before.starts) + len(self._behind.starts)

    def step(self) -> None:
        """Search the next piece of the text."""
        if not self._behind.is_done:
            self._behind.search(self._text, self._matcher)
            return
        self._before.search(self._text, self._matcher)
        if self.is_done and self._before.ends:
            self._part_hits(self._before.ends[-1])

    def _part_hits(self, end: int) -> None:
        """Search the second part again behind the last hit of the first, if that lies over another one."""
        if self._behind.starts and self._behind.starts[0] < end:
            self._behind = _Part(end, len(self._text))

    def number(self, hit: Passage) -> int | None:
        """Which of all hits it is, the first being 1."""
        if not self._before.is_done:
            return None
        if hit.start < self._middle:
            return self._before.number_from(hit.start) + 1
        return len(self._before.starts) + self._behind.number_from(hit.start) + 1

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
