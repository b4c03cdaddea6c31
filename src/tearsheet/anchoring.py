"""How a note finds its passage: what is stored of it, and where that stands in a text."""

from __future__ import annotations

from itertools import islice, takewhile
from operator import itemgetter
from typing import TYPE_CHECKING

from tearsheet.model import Passage
from tearsheet.note import Target, TextQuote

if TYPE_CHECKING:
    from collections.abc import Iterator

_CONTEXT = 32  # code points on each side
_LONGEST_CONTEXT = 512  # beyond it, only the place tells two passages apart
_LONGEST_WORD = 32
_SHORT_QUOTE = 12  # code points; a shorter one is found again only if its context fits too
_FIT_OF_SHORT_QUOTE = 0.7
_CLEAR_LEAD = 0.05
_MOST_HITS = 10_000  # a letter in a book; it is found again by the whole of its context or not at all


def describe(text: str, passage: Passage) -> Target:
    """What to store of a passage: its words, 32 code points on each side, and its place.

    Where the words and these sides occur again, the sides are longer, up to 512 code points and
    the bounds of words.
    """
    start, end = passage.start, passage.end
    context = _CONTEXT
    before, after = max(0, start - context), min(len(text), end + context)
    while context < _LONGEST_CONTEXT and not _is_unique(text, before, after):
        context *= 2
        before, after = _word_start(text, max(0, start - context)), _word_end(text, end + context)
    return Target(TextQuote(text[start:end], text[before:start], text[end:after]), passage)


def find(text: str, target: Target) -> Passage | None:
    """Where a target's exact words stand in a text; `None` if nowhere, or if that is not certain.

    They are at their old place; else at the one place whose context fits clearly best.
    """
    quote, place = target.quote, target.position
    if not quote.exact:
        return None
    if (
        place
        and text[place.start : place.end] == quote.exact
        and _fit(text, place, quote) >= _least_fit(quote)
    ):
        return place
    return _whole(text, quote) or _best(text, quote)


def _whole(text: str, quote: TextQuote) -> Passage | None:
    """The one place where the words stand between both sides as they are stored."""
    stretch = quote.prefix + quote.exact + quote.suffix
    start = text.find(stretch)
    if start < 0 or not _is_unique(text, start, start + len(stretch)):
        return None
    start += len(quote.prefix)
    return Passage(start, start + len(quote.exact))


def _best(text: str, quote: TextQuote) -> Passage | None:
    """The one place of the words whose context fits clearly better than that of any other."""
    hits = list(islice(_hits(text, quote), _MOST_HITS + 1))
    if not hits or len(hits) > _MOST_HITS:
        return None
    best, *rest = sorted(((_fit(text, hit, quote), hit) for hit in hits), key=itemgetter(0), reverse=True)
    is_tie = bool(rest) and best[0] - rest[0][0] <= _CLEAR_LEAD
    return None if is_tie or best[0] < _least_fit(quote) else best[1]


def _least_fit(quote: TextQuote) -> float:
    return _FIT_OF_SHORT_QUOTE if len(quote.exact) < _SHORT_QUOTE else 0.0


def _hits(text: str, quote: TextQuote) -> Iterator[Passage]:
    start = text.find(quote.exact)
    while start >= 0:
        yield Passage(start, start + len(quote.exact))
        start = text.find(quote.exact, start + 1)


def _fit(text: str, passage: Passage, quote: TextQuote) -> float:
    """The part of the stored context, 0 to 1, that stands around a passage; 1 if none is stored."""
    stored = len(quote.prefix) + len(quote.suffix)
    if not stored:
        return 1.0
    before = text[max(0, passage.start - len(quote.prefix)) : passage.start]
    after = text[passage.end : passage.end + len(quote.suffix)]
    return (_common(before[::-1], quote.prefix[::-1]) + _common(after, quote.suffix)) / stored


def _common(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(bool, map(str.__eq__, one, other)))


def _is_unique(text: str, start: int, end: int) -> bool:
    stretch = text[start:end]
    return text.find(stretch) == start and text.find(stretch, start + 1) < 0


def _word_start(text: str, place: int) -> int:
    """The start of the word at a place; the place itself within what is longer than a word."""
    for start in range(place, max(0, place - _LONGEST_WORD), -1):
        if text[start - 1].isspace():
            return start
    return place


def _word_end(text: str, place: int) -> int:
    for end in range(place, min(len(text), place + _LONGEST_WORD)):
        if text[end].isspace():
            return end
    return min(place, len(text))
