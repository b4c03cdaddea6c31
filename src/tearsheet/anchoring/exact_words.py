"""Where the very words of a note stand in a text, and whether what stands around them is as it was."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING

from tearsheet.article.model import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tearsheet.notes.note import TextQuote

CONTEXT = 32  # code points of each side that are stored of words that occur once
LONGEST_WHOLE = 1_000_000  # code points; of a longer text not all is folded
SHORT_QUOTE = 12  # code points; fewer mean nothing without what stands around them
_EDGE = 4  # code points
_MOST_HITS = 200  # of words that are more common than this, only the context tells which are meant
_WORK = 20_000_000  # code points compared in search of hits


def stands_at(text: str, place: Passage, quote: TextQuote) -> bool:
    """Whether the words stand there between both sides as they are stored."""
    before = text[max(0, place.start - len(quote.prefix)) : place.start]
    after = text[place.end : place.end + len(quote.suffix)]
    return text[place.start : place.end] == quote.exact and before == quote.prefix and after == quote.suffix


def whole_stretch(text: str, quote: TextQuote) -> Passage | None:
    """The one place where the words stand between both sides as they are stored."""
    stretch = quote.prefix + quote.exact + quote.suffix
    start = text.find(stretch)
    if start < 0 or len(stretch) < SHORT_QUOTE or not is_unique(text, start, start + len(stretch)):
        return None
    start += len(quote.prefix)
    return Passage(start, start + len(quote.exact))


def stretch_with_one_side(text: str, quote: TextQuote, *, has_recurred: bool) -> Passage | None:
    """The one place where the words stand behind the whole side before them, or before the one behind.

    Words with one side were unique where they come from. But of what is gone such a stretch may be left, or
    come about: the words may begin the other side too, or what has replaced them, if they are few; and if
    they stood elsewhere, another of them may have come beside the paragraph before or behind.
    """
    before = _one_place(text, quote.prefix, quote.exact, quote.suffix, has_recurred=has_recurred)
    if before is not None:
        start = before + len(quote.prefix)
        return Passage(start, start + len(quote.exact))
    backwards = (part[::-1] for part in (quote.suffix, quote.exact, quote.prefix))
    after = _one_place(text[::-1], *backwards, has_recurred=has_recurred)
    if after is not None:
        end = len(text) - after - len(quote.suffix)
        return Passage(end - len(quote.exact), end)
    return None


def _one_place(text: str, side: str, words: str, other: str, *, has_recurred: bool) -> int | None:
    """The one place where a side stands with the words behind it, in what may be read backwards."""
    inner = side.rpartition("\n")[2]
    is_beside = len(inner) >= SHORT_QUOTE
    if len(side) < CONTEXT or other.startswith(words) or (has_recurred and not is_beside):
        return None
    start = _only(text, side + words)
    if start is None or (is_beside and len(words) >= SHORT_QUOTE and not has_recurred):
        return start
    far = other[: _EDGE if is_beside else CONTEXT].partition("\n")
    kept = other[:SHORT_QUOTE] if has_recurred else far[0] + far[1]
    is_sure = not has_recurred or _only(text, inner + words) is not None
    return start if is_sure and text.startswith(words + kept, start + len(side)) else None


def _only(text: str, words: str) -> int | None:
    """Where some words stand, if that is in one place only."""
    start = text.find(words)
    return None if start < 0 or text.find(words, start + 1) >= 0 else start


def few_hits(text: str, quote: TextQuote) -> list[Passage]:
    """Every place of the very words; none if they are too common."""
    most = min(_MOST_HITS, 1 + _WORK // len(quote.exact))
    hits = list(islice(_hits(text, quote), most + 1))
    return hits if len(hits) <= most else []


def _hits(text: str, quote: TextQuote) -> Iterator[Passage]:
    start = text.find(quote.exact)
    while start >= 0:
        yield Passage(start, start + len(quote.exact))
        start = text.find(quote.exact, start + 1)


def common_context(text: str, passage: Passage, quote: TextQuote) -> int:
    """How much of the stored context stands right before and behind a passage, in code points."""
    before = text[max(0, passage.start - len(quote.prefix)) : passage.start]
    after = text[passage.end : passage.end + len(quote.suffix)]
    return _common(before[::-1], quote.prefix[::-1]) + _common(after, quote.suffix)


def _common(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(bool, map(str.__eq__, one, other)))


def is_same_block(text: str, passage: Passage, quote: TextQuote) -> bool:
    """Whether the whole paragraph around a passage is as it was; it may stand among others."""
    before, line_break, inner_before = quote.prefix.rpartition("\n")
    inner_after, line_end, after = quote.suffix.partition("\n")
    # a side that is shorter than the others ends where the text did
    begins, ends = line_break or len(quote.prefix) < CONTEXT, line_end or len(quote.suffix) < CONTEXT
    if not (begins and ends and (before or after)):
        return False
    start = text.rfind("\n", 0, passage.start) + 1
    is_same_before = text[start : passage.start] == inner_before
    end = passage.end + len(inner_after)
    return is_same_before and text[passage.end : end] == inner_after and text[end : end + 1] in {"", "\n"}


def occurs_once(text: str, words: str) -> bool:
    """Whether some words occur in one place only, whatever the typography; of a huge text, the very words."""
    if len(text) > LONGEST_WHOLE:
        return text.find(words) == text.rfind(words)
    from tearsheet.finding.folded_text import fold  # only for what is described

    letters, wanted = fold(text), fold(words)
    return letters.find(wanted) == letters.rfind(wanted)


def is_unique(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a text occurs nowhere else in it."""
    stretch = text[start:end]
    return text.find(stretch) == start and text.find(stretch, start + 1) < 0
