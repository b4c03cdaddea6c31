"""How well a place in a text answers to the words of a note and to what stood around them.

What stood around them in their own paragraph counts by itself too, for paragraphs change their order.
"""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.anchoring.approximate import Pattern
from tearsheet.finding.folded_text import fold

if TYPE_CHECKING:
    from tearsheet.article.model import Passage
    from tearsheet.finding.folded_text import FoldedText
    from tearsheet.notes.note import TextQuote

_LONGEST_SIDE = 544  # code points of each side that count
_EDGE = 32  # letters
_LEAST_INSIDE = 12  # letters; less of the own paragraph tells nothing by itself
_WEIGHT_OF_WORDS = 0.55
_LEAST_LIKENESS = 0.6
_MOST_CHANGED = 0.6  # of all letters; any two texts are nearly as near as that


class Fit(NamedTuple):
    """How much of what stood around the words is still there, each from 0 to 1.

    Attributes:
        before: Of the side before them.
        inner_before: Of its part in their own paragraph.
        inner_after: Of the part of the other side in their own paragraph.
        after: Of the side behind them.
        together: Of both sides; 0 if nothing is known of them.
        inner: Of their inner parts together; 0 if these are too short to tell anything.
    """

    before: float
    inner_before: float
    inner_after: float
    after: float
    together: float
    inner: float


class Candidate(NamedTuple):
    """A place that may be a note's.

    Attributes:
        likeness: Of the words, 0 to 1.
    """

    passage: Passage
    likeness: float
    fit: Fit

    @property
    def score(self) -> float:
        """Words and sides together, 0 to 1."""
        return _WEIGHT_OF_WORDS * self.likeness + (1 - _WEIGHT_OF_WORDS) * self.fit.together


class FoldedQuote:
    """A quotation and its sides, without what makes no difference.

    Attributes:
        letters: Of the sides and the words together.
        length: Of the words alone, in letters.
        before: The letters of the side before them.
        inner_before: Of them those in the words' own paragraph.
        inner_after: The letters of the side behind them, those in their own paragraph.
        after: All of these.
    """

    def __init__(self, quote: TextQuote) -> None:
        outer_before, _, inner_before = quote.prefix[-_LONGEST_SIDE:].rpartition("\n")
        inner_after, _, outer_after = quote.suffix[:_LONGEST_SIDE].partition("\n")
        parts = [*map(fold, (outer_before, inner_before, quote.exact, inner_after, outer_after))]
        self.inner_before, self.inner_after = parts[1], parts[3]
        self.before, self.after = parts[0] + parts[1], parts[3] + parts[4]
        self.letters = "".join(parts)
        self.length = len(parts[2])
        self._cuts = tuple(accumulate(map(len, parts), initial=0))
        self._pattern = Pattern(self.letters)

    def candidate(self, text: FoldedText, start: int, end: int) -> Candidate | None:
        """The best place in a window of a text, if there is a likely one.

        Args:
            text: The text.
            start: Of the window, in letters; may be negative.
            end: Of the window, not included; may be more than there are.
        """
        start = max(0, start)
        window = text.letters[start:end]
        alignment = self._pattern.align(window, most=round(_MOST_CHANGED * len(self.letters)))
        if alignment is None:
            return None
        parts = [alignment.part(*cuts) for cuts in pairwise(self._cuts)]
        words = parts[2]
        likeness = 1 - words.cost / max(1, self.length)
        if likeness < _LEAST_LIKENESS or self._is_rather_gone(window, *alignment.part(0, len(self.letters))):
            return None
        begins_at, ends_at = start + words.start, start + words.end
        costs = [part.cost for part in parts]
        inner_before, inner_after = costs[1], costs[3]
        fit = self._fit(costs[0] + inner_before, inner_before, inner_after, inner_after + costs[4])
        beyond = begins_at, len(text.letters) - ends_at
        return Candidate(text.passage(begins_at, ends_at), likeness, self._at_edges(fit, *beyond))

    def at(self, text: str, passage: Passage) -> Candidate:
        """The place where the very words stand."""
        before = fold(text[max(0, passage.start - 2 * _LONGEST_SIDE) : passage.start])[::-1]
        after = fold(text[passage.end : passage.end + 2 * _LONGEST_SIDE])
        fit = self._fit(
            _distance(self.before[::-1], before),
            _distance(self.inner_before[::-1], before),
            _distance(self.inner_after, after),
            _distance(self.after, after),
        )
        beyond = passage.start, len(text) - passage.end
        return Candidate(passage, 1.0, self._at_edges(fit, *beyond))

    def _is_rather_gone(self, window: str, start: int, end: int, cost: int) -> bool:
        """Whether the stretch where all lies best is nearer to the sides alone, the words taken out."""
        sides = self.before + self.after
        if end - start - len(sides) > cost:
            return False
        return Pattern(sides).distance(window[start:end]) <= cost

    def _at_edges(self, fit: Fit, before: int, after: int) -> Fit:
        """The fit, where a side is missing because the text began or ended there: whether it still does."""
        if not self.before and before > _EDGE:
            fit = fit._replace(before=0.0)
        return fit._replace(after=0.0) if not self.after and after > _EDGE else fit

    def _fit(self, before: int, inner_before: int, inner_after: int, after: int) -> Fit:
        """From what it takes to change each part of the sides into what stands there now."""
        inner = len(self.inner_before) + len(self.inner_after)
        sides = len(self.before) + len(self.after)
        return Fit(
            _share(before, len(self.before)),
            _share(inner_before, len(self.inner_before)),
            _share(inner_after, len(self.inner_after)),
            _share(after, len(self.after)),
            _share(before + after, sides) if sides else 0.0,
            _share(inner_before + inner_after, inner) if inner >= _LEAST_INSIDE else 0.0,
        )


def _share(cost: int, length: int) -> float:
    """The part of some letters that is still there; all of them if there were none."""
    return max(0.0, 1 - cost / length) if length else 1.0


def _distance(side: str, text: str) -> int:
    """From a side to the nearest beginning of a text; both may be read backwards."""
    return 0 if text.startswith(side) else Pattern(side).distance_at_start(text[: 2 * len(side) + 8])
