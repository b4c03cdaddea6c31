"""How a note finds its passage: what is stored of it, and where that stands in a text.

A note without its passage is a nuisance, a note on a wrong one is a lie: what is not certain is an orphan.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.anchoring.exact_words import (
    CONTEXT,
    LONGEST_WHOLE,
    SHORT_QUOTE,
    common_context,
    few_hits,
    is_same_block,
    is_unique,
    occurs_once,
    stands_at,
    stretch_with_one_side,
    whole_stretch,
)
from tearsheet.anchoring.wording import Change, ChangeKind, difference
from tearsheet.article.model import Passage
from tearsheet.notes.note import Target, TextQuote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tearsheet.anchoring.folded_quote import Candidate, FoldedQuote
    from tearsheet.anchoring.text_section import Section

__all__ = ["Anchor", "Change", "ChangeKind", "Finder", "Standing", "describe", "difference"]

_LONGEST_CONTEXT = 512  # beyond it, only the place tells two passages apart
_LONGEST_WORD = 32

_SHORT = 24  # letters
_RATHER_SHORT = 60  # letters
_VERY_SHORT = 12  # letters
_MANY_WORDS = 7
_LONGEST_WORDS = 12  # letters, on the average, where there are blanks between words
_LETTERS_A_WORD = 4  # where there are none
_LEAST_SIDE_FIT = 0.55
_LEAST_SIDE_FIT_OF_RECURRED = 0.8
_LEAST_SIDE_FIT_OF_RECURRED_AND_SHORT = 0.9
_LEAST_SIDE_FIT_OF_SHORT_AND_CHANGED = 0.78
_LEAST_SIDE_FIT_OF_HIGH_SCORE = 0.45
_HIGH_SCORE = 0.85
_SURE_FIT = 0.8
_LEAST_SCORES = ((_VERY_SHORT, 0.88), (_SHORT, 0.82), (_RATHER_SHORT, 0.77))  # up to so many letters
_LEAST_SCORE = 0.75
_CLEAR_LEAD = 0.05
_NEAR = 1_500  # code points
_GIVE_OR_TAKE = 12  # code points
_WORTH_A_GUESS = 0.5

_MOST_WEIGHED = 16  # hits that are looked at closely
_LEEWAY = 0.35  # of the length, that what was put in may have moved the end
_LONG_QUOTE = 2_000  # code points; of a longer one both ends are looked for


class Standing(StrEnum):
    """How a note's passage stands in a text."""

    EXACT = "exact"
    MOVED = "moved"
    CHANGED = "changed"
    ORPHAN = "orphan"
    LEFT_OUT = "left out"


class Anchor(NamedTuple):
    """What became of a target in a text.

    Attributes:
        standing: `EXACT`: the very words at their old position; `MOVED`: the very words elsewhere; `CHANGED`:
            other words, or other marks and letter case only; `ORPHAN`: nowhere, or nowhere for certain;
            `LEFT_OUT`: on a line that the reader has left out of the article.
        passage: `None` for an orphan, and for what is left out.
        guess: Where an orphan may have been, never to be shown as its place; of what is left out, where it
            would stand; else `None`.
    """

    standing: Standing
    passage: Passage | None
    guess: Passage | None = None


_NOWHERE = Anchor(Standing.ORPHAN, None)


def describe(text: str, passage: Passage) -> Target:
    """What to store of a passage: its words, 32 code points on each side, and its place.

    Where the words occur again, a side is longer, up to 512 code points and the bounds of words: twice as
    long as is needed that the words with this side alone occur once only.
    """
    start, end = passage.start, passage.end
    before, after = max(0, start - CONTEXT), min(len(text), end + CONTEXT)
    if not occurs_once(text, text[start:end]):
        before = _word_start(text, max(0, start - 2 * _needed(text, passage, is_before=True)))
        after = _word_end(text, end + 2 * _needed(text, passage, is_before=False))
    return Target(TextQuote(text[start:end], text[before:start], text[end:after]), passage)


class Finder:
    """Finds passages in one text; made ready for what has changed when that is first looked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._sections: dict[int, Section] = {}

    def find(self, target: Target) -> Anchor:
        """What became of a target in this text."""
        quote, place = target.quote, target.position
        if not quote.exact:
            return _NOWHERE
        if place and place.start >= 0 and stands_at(self._text, place, quote):
            return Anchor(Standing.EXACT, place)
        whole = whole_stretch(self._text, quote)
        if whole and _has_sides(quote):
            return Anchor(Standing.MOVED, whole)
        beside = stretch_with_one_side(self._text, quote, has_recurred=_recurred(quote))
        if beside:
            return Anchor(Standing.EXACT if beside == place else Standing.MOVED, beside)
        return self._search(target) if len(quote.exact) <= _LONG_QUOTE else self._search_ends(target)

    def _search(self, target: Target) -> Anchor:
        from tearsheet.anchoring.folded_quote import FoldedQuote  # only for what has changed

        folded = FoldedQuote(target.quote)
        candidates = self._same_words(target, folded)
        best = next(iter(candidates), None)
        if not (best and _leads(candidates) and self._is_certain(best, target, folded)):
            section = self._section(target.position)
            near = section.candidates(folded, target.position) if section else ()
            like = (other for other in near if not _overlaps(other, candidates))
            candidates = _by_score([*candidates, *_apart(like)])
            best = next(iter(candidates), None)
            if best is None:
                return _NOWHERE
            if not _leads(candidates) or not self._is_certain(best, target, folded):
                return Anchor(Standing.ORPHAN, None, best.passage if best.score >= _WORTH_A_GUESS else None)
        return Anchor(self._standing(best.passage, target), best.passage)

    def _standing(self, passage: Passage, target: Target) -> Standing:
        if self._text[passage.start : passage.end] != target.quote.exact:
            return Standing.CHANGED
        return Standing.EXACT if passage == target.position else Standing.MOVED

    def _is_certain(self, candidate: Candidate, target: Target, folded: FoldedQuote) -> bool:
        """Whether a candidate is the place, and not only the one that is most like it.

        The very words, if they stood once only, may have other paragraphs around them. Where a side stands
        better elsewhere, that is where the passage was, and it is gone; but many words in a row that stood
        once and stand once are it, wherever they are.
        """
        section = self._section(target.position)
        fit, quote = candidate.fit, target.quote
        is_same = self._standing(candidate.passage, target) is not Standing.CHANGED
        is_only = is_same and not _recurred(quote) and len(few_hits(self._text, quote)) == 1
        if is_only and _is_unlike_any_other(quote.exact, folded.length):
            return True
        sides = (folded.before, fit.before), (folded.after, fit.after)
        if self._is_among_sides(candidate, target, folded) and not _has_better(
            sides, candidate.passage, section
        ):
            return True
        sides = (folded.inner_before, fit.inner_before), (folded.inner_after, fit.inner_after)
        may_have_moved = is_same and not _recurred(quote) and self._may_have_moved(candidate, target, folded)
        return may_have_moved and not _has_better(sides, candidate.passage, section)

    def _is_among_sides(self, candidate: Candidate, target: Target, folded: FoldedQuote) -> bool:
        """Whether words that are like enough stand between sides that are."""
        fit, quote = candidate.fit, target.quote
        if self._standing(candidate.passage, target) is Standing.CHANGED:
            is_sound = _has_bounds(self._text, candidate.passage, quote)
        else:
            is_sound = _has_sides(quote) and self._is_as_beside_breaks(candidate.passage, quote)
        return (
            is_sound
            and candidate.score >= _least_score(folded.length)
            and min(fit.before, fit.after) >= self._least_side_fit(candidate, target)
            and self._has_same_numbers(candidate.passage, quote)
        )

    def _least_side_fit(self, candidate: Candidate, target: Target) -> float:
        quote = target.quote
        if _recurred(quote):
            is_short = len(quote.exact) < _VERY_SHORT
            return _LEAST_SIDE_FIT_OF_RECURRED_AND_SHORT if is_short else _LEAST_SIDE_FIT_OF_RECURRED
        if len(quote.exact) < _SHORT and self._standing(candidate.passage, target) is Standing.CHANGED:
            return _LEAST_SIDE_FIT_OF_SHORT_AND_CHANGED
        return _LEAST_SIDE_FIT_OF_HIGH_SCORE if candidate.score >= _HIGH_SCORE else _LEAST_SIDE_FIT

    def _is_as_beside_breaks(self, passage: Passage, quote: TextQuote) -> bool:
        """Whether few words that stood more than once begin and end a paragraph just where they did."""
        if not _recurred(quote) or len(quote.exact) >= _VERY_SHORT:
            return True
        begins, ends = quote.prefix.endswith("\n"), quote.suffix.startswith("\n")
        before, after = (
            self._text[max(0, passage.start - 1) : passage.start],
            self._text[passage.end : passage.end + 1],
        )
        return (before in {"", "\n"}) == begins and (after in {"", "\n"}) == ends

    def _has_same_numbers(self, passage: Passage, quote: TextQuote) -> bool:
        """Whether the digits are the same, if the words are few: another number is then another matter."""
        if len(quote.exact) > _SHORT:
            return True
        words = self._text[passage.start : passage.end]
        return [*filter(str.isdigit, words)] == [*filter(str.isdigit, quote.exact)]

    def _may_have_moved(self, candidate: Candidate, target: Target, folded: FoldedQuote) -> bool:
        """Whether the very words stand as they may when paragraphs or sentences around them are others."""
        passage, quote = candidate.passage, target.quote
        if not few_hits(self._text, quote):
            return False
        if candidate.fit.inner >= _SURE_FIT:
            return True
        if len(quote.exact) < SHORT_QUOTE:
            return False
        is_in_place = passage == target.position or is_same_block(self._text, passage, quote)
        return is_in_place or self._is_near_sides(passage, folded)

    def _is_near_sides(self, passage: Passage, folded: FoldedQuote) -> bool:
        """Whether a side stands on its side of a passage, only farther away."""
        from tearsheet.anchoring.text_section import fit_within  # only for what has changed
        from tearsheet.finding.folded_text import fold  # only for what has changed

        before = fold(self._text[max(0, passage.start - _NEAR) : passage.start])
        after = fold(self._text[passage.end : passage.end + _NEAR])
        return fit_within(folded.before, before) >= _SURE_FIT or fit_within(folded.after, after) >= _SURE_FIT

    def _same_words(self, target: Target, folded: FoldedQuote) -> list[Candidate]:
        """The places of the very words, the best first; none if they are too common."""
        quote, place = target.quote, target.position
        hits = few_hits(self._text, quote)
        far = place.start if place else 0
        hits.sort(key=lambda hit: (-common_context(self._text, hit, quote), abs(hit.start - far)))
        return _by_score(folded.at(self._text, hit) for hit in hits[:_MOST_WEIGHED])

    def _section(self, place: Passage | None) -> Section | None:
        """The part of the text to search: all of it, or of a huge one what lies around the old place."""
        from tearsheet.anchoring.text_section import Section  # only for what has changed

        start, length = 0, LONGEST_WHOLE
        if len(self._text) > LONGEST_WHOLE:
            if place is None:
                return None
            quarter = LONGEST_WHOLE // 4
            start, length = max(0, min(place.start, len(self._text)) // quarter - 1) * quarter, 3 * quarter
        if start not in self._sections:
            self._sections.clear()  # notes come in the order of their places
            self._sections[start] = Section(self._text, start, length)
        return self._sections[start]

    def _search_ends(self, target: Target) -> Anchor:
        """A long passage, by its first and its last words, if what lies between is as long as before."""
        quote, place, part = target.quote, target.position, _LONG_QUOTE // 2
        first, last = quote.exact[:part], quote.exact[-part:]
        head = TextQuote(first, quote.prefix, quote.exact[part : part + CONTEXT])
        tail = TextQuote(last, quote.exact[-part - CONTEXT : -part], quote.suffix)
        start = self.find(Target(head, place and Passage(place.start, place.start + part))).passage
        end = self.find(Target(tail, place and Passage(place.end - part, place.end))).passage
        if not start or not end:
            known = start or end
            return Anchor(Standing.ORPHAN, None, known)
        length = end.end - start.start
        if abs(length - len(quote.exact)) > _LEEWAY * len(quote.exact):
            return Anchor(Standing.ORPHAN, None, start)
        passage = Passage(start.start, end.end)
        return Anchor(self._standing(passage, target), passage)


def _by_score(candidates: Iterable[Candidate]) -> list[Candidate]:
    return sorted(candidates, key=lambda candidate: -candidate.score)


def _apart(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates by their score; of those that overlap only the best."""
    chosen: list[Candidate] = []
    for candidate in _by_score(candidates):
        if not _overlaps(candidate, chosen):
            chosen.append(candidate)
    return chosen


def _overlaps(candidate: Candidate, others: Iterable[Candidate]) -> bool:
    start, end = candidate.passage
    return any(start < other.passage.end and other.passage.start < end for other in others)


def _leads(candidates: list[Candidate]) -> bool:
    """Whether the first of the candidates is clearly better than the second."""
    return len(candidates) == 1 or candidates[0].score - candidates[1].score > _CLEAR_LEAD


def _least_score(letters: int) -> float:
    return next((score for length, score in _LEAST_SCORES if letters < length), _LEAST_SCORE)


def _has_better(sides: Iterable[tuple[str, float]], passage: Passage, section: Section | None) -> bool:
    return section is not None and section.has_better(sides, passage)


def _is_unlike_any_other(words: str, letters: int) -> bool:
    """Whether so many words in a row are not said twice by chance; of what has no blanks, letters count."""
    count = len(words.split())
    has_blanks = letters < _LONGEST_WORDS * count
    return letters >= _SHORT and (count if has_blanks else letters // _LETTERS_A_WORD) >= _MANY_WORDS


def _has_bounds(text: str, passage: Passage, quote: TextQuote) -> bool:
    """Whether a passage begins and ends a paragraph where the quotation did, give or take a word."""
    begins, ends = (
        not quote.prefix or quote.prefix.endswith("\n"),
        not quote.suffix or quote.suffix[0] == "\n",
    )
    before = text[max(0, passage.start - _GIVE_OR_TAKE) : passage.start]
    after = text[passage.end : passage.end + _GIVE_OR_TAKE]
    return (not begins or "\n" in before or passage.start < _GIVE_OR_TAKE) and (
        not ends or "\n" in after or len(text) - passage.end < _GIVE_OR_TAKE
    )


def _has_sides(quote: TextQuote) -> bool:
    """Whether there is a side to tell words by on each hand, if they stood more than once."""
    return bool(quote.prefix and quote.suffix) or not _recurred(quote)


def _recurred(quote: TextQuote) -> bool:
    """Whether the words stood more than once in the text that the sides are from."""
    return max(len(quote.prefix), len(quote.suffix)) > CONTEXT


def _needed(text: str, passage: Passage, *, is_before: bool) -> int:
    """How many code points of one side it takes that the words with it occur once only, if that many do."""
    context = CONTEXT
    while 2 * context < _LONGEST_CONTEXT:
        start, end = passage
        start, end = (max(0, start - context), end) if is_before else (start, end + context)
        if is_unique(text, start, end):
            break
        context *= 2
    return context


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
