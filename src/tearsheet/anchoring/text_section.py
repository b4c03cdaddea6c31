"""A stretch of a text made ready to be searched for words that may have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.anchoring.approximate import Pattern
from tearsheet.anchoring.gram_index import GramIndex
from tearsheet.article.model import Passage
from tearsheet.finding.folded_text import FoldedText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tearsheet.anchoring.folded_quote import Candidate, FoldedQuote

_MOST_WINDOWS = 6
_LEEWAY = 0.35  # of the length, that what was put in may have moved the end
_MOST_LEEWAY = 256  # letters
_LEAST_SIDE = 12  # letters
_FIT_OF_STANDING_SIDE = 0.7
_CLEARLY_BETTER = 0.1


class Section:
    """A stretch of a text; making it takes some 0.3 s for a million code points.

    Args:
        text: All of the text.
        start: Of the stretch, in code points.
        length: In code points; it ends with the text at the latest.
    """

    def __init__(self, text: str, start: int, length: int) -> None:
        self._start = start
        self._folded = FoldedText(text[start : start + length])
        self._grams = GramIndex(self._folded.letters)

    def candidates(self, quote: FoldedQuote, place: Passage | None) -> Iterator[Candidate]:
        """The places of words that are like those of a quotation, where the most speaks for it.

        They may overlap. Without letters to look for there are none.
        """
        if not quote.length:
            return
        length = len(quote.letters)
        leeway = min(_MOST_LEEWAY, round(_LEEWAY * length)) + 1
        for start, end in self._windows(quote, place):
            candidate = quote.candidate(self._folded, start - leeway, end + length + leeway)
            if candidate:
                first, last = candidate.passage
                yield candidate._replace(passage=Passage(first + self._start, last + self._start))

    def _windows(self, quote: FoldedQuote, place: Passage | None) -> Iterator[tuple[int, int]]:
        """Where the whole may begin, in letters: from, and up to."""
        for votes in self._grams.likeliest(quote.letters, _MOST_WINDOWS):
            yield votes.start, votes.end
        if place:
            start = self._folded.place(place.start - self._start) - len(quote.before)
            yield start, start

    def has_better(self, sides: Iterable[tuple[str, float]], passage: Passage) -> bool:
        """Whether one of some sides, each with its fit, stands clearly better far from a passage."""
        start, end = (self._folded.place(place - self._start) for place in passage)
        return any(self._stands_better(side, fit, start, end) for side, fit in sides)

    def _stands_better(self, side: str, fit: float, start: int, end: int) -> bool:
        """Whether a side stands better than before `start` and behind `end`, in letters."""
        if len(side) < _LEAST_SIDE or fit + _CLEARLY_BETTER >= 1:
            return False
        leeway = round(_LEEWAY * len(side))
        for votes in self._grams.likeliest(side, _MOST_WINDOWS):
            if start - len(side) - leeway <= votes.end and votes.start <= end + leeway:
                continue
            window = self._folded.letters[max(0, votes.start - leeway) : votes.end + len(side) + leeway]
            if fit_within(side, window) > max(_FIT_OF_STANDING_SIDE, fit + _CLEARLY_BETTER):
                return True
        return False


def fit_within(side: str, letters: str) -> float:
    """How much of a side stands in one piece in some letters, 0 to 1; nothing of a side that is too short."""
    return 1 - Pattern(side).distance_within(letters) / len(side) if len(side) >= _LEAST_SIDE else 0.0
