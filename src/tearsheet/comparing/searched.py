"""A text in which quotations are looked for, whoever says them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from tearsheet.article.model import Passage
from tearsheet.comparing.checked import Checked, Part, Verdict
from tearsheet.comparing.left_out import Gap, joined_gaps, turned
from tearsheet.comparing.names import names_in
from tearsheet.comparing.negations import Negations
from tearsheet.comparing.places import Place, chain, nearest
from tearsheet.comparing.quoted import Joint, Quoted, lost_marks, take_apart
from tearsheet.comparing.wording import Kind, Piece, Touch, differences
from tearsheet.comparing.words import WordedText, WordRow, is_mark, rest_before, rest_behind

_ASKING = frozenset("?!？！؟")
_MOST_TRIED = 20  # places of the same words of which one may have the same marks too


class Searched:
    """A text in which quotations are looked for."""

    def __init__(self, text: str) -> None:
        self._worded = WordedText(text)
        self._row = WordRow(self._worded)
        self._negations = Negations(self._row.keys, self._row.numbers, self._worded.keys)

    @cached_property
    def _names(self) -> frozenset[str]:
        return names_in(self._worded.keys)

    def check(self, words: str) -> Checked:
        """What a quotation is in this text, whoever says it."""
        as_printed = Quoted((WordedText(words),), (), has_brackets=False, has_ellipsis=False)
        checked = self._check(as_printed)
        quoted = take_apart(words)
        if checked.verdict is Verdict.VERBATIM or quoted == as_printed:
            return checked  # what brackets and ellipses there are stand in the text itself
        return self._check(quoted)

    def _check(self, quoted: Quoted) -> Checked:
        rows = [WordRow(part).keys for part in quoted.parts]
        found = chain(self._row, rows, quoted.joints)[:_MOST_TRIED]
        tried = [(self._told(quoted, places), places) for places in found]
        if not tried:
            return self._nearly(quoted, rows)
        parts, places = min(tried, key=lambda each: _changes(each[0]))
        if _changes(parts):
            return Checked(Verdict.CHANGED, parts, negation=self._left_negation(quoted, places))
        there = [self._worded.text[slice(*part.passage)] for part in parts if part.passage]
        return Checked(_joined(quoted), parts, marked=lost_marks(quoted, there))

    def _left_negation(self, quoted: Quoted, places: Sequence[Place]) -> str:
        """The negation that is left out between two parts, before them all or behind."""
        turns = [turned(self._row, self._negations, gap) for gap in joined_gaps(quoted, places)]
        numbers = (
            *(turn.negation for turn in turns if turn),
            self._negations.before(places[0].start),
            self._negations.behind(places[-1].end),
        )
        return next((self._word(number) for number in numbers if number is not None), "")

    def _word(self, number: int) -> str:
        return self._worded.text[slice(*self._passage(Place(number, number + 1)))]

    def _told(self, quoted: Quoted, places: Sequence[Place | None]) -> tuple[Part, ...]:
        """Each part beside what the text says at its place."""
        ends = [None, *quoted.joints, None]
        parts = list(map(self._part, quoted.parts, places, ends, ends[1:]))
        there = [place for place in places if place]
        if len(there) == len(places):
            parts[:-1] = map(self._with_gap, parts, joined_gaps(quoted, there))
        return tuple(parts)

    def _with_gap(self, part: Part, gap: Gap) -> Part:
        """A part with what the text says behind it and the quotation does not."""
        place = gap.place
        words = self._worded.text[slice(*self._passage(place))] if place.start < place.end else ""
        turn = turned(self._row, self._negations, gap)
        if turn is None:
            return part._replace(behind=words)
        new = f" [{gap.inserted.strip()}]" if gap.inserted.strip() else ""
        changed = Piece(Kind.CHANGED, f" {words}" if words else "", new, frozenset({turn.touch}))
        return part._replace(pieces=(*part.pieces, changed))

    def _left_before(self, place: Place, joint: Joint | None) -> tuple[Piece, ...]:
        """What is left away of the word or figure that a part begins in, or a negation before them all.

        Args:
            place: Of the part.
            joint: What stands before it; `None` before the first.
        """
        if joint is Joint.BRACKETS:
            return ()
        rest = _left(rest_before(self._worded.text, self._passage(place).start))
        return rest or (
            self._cut_off(self._negations.before(place.start), place.start) if joint is None else ()
        )

    def _left_behind(self, place: Place, joint: Joint | None) -> tuple[Piece, ...]:
        """The same at the end of a part, before what joins it to the next one; `None` behind the last."""
        if joint is Joint.BRACKETS:
            return ()
        rest = _left(rest_behind(self._worded.text, self._passage(place).end))
        behind = None if joint else self._negations.behind(place.end)
        return rest or self._cut_off(place.end, None if behind is None else behind + 1)

    def _cut_off(self, start: int | None, end: int | None) -> tuple[Piece, ...]:
        """A negation and what stands between it and a quotation, which says the opposite without it.

        Args:
            start: The number of the first word; `None` where there is no negation.
            end: That behind the last one; `None` likewise.
        """
        if start is None or end is None:
            return ()
        cut = self._passage(Place(start, end))
        return _left(f"{self._worded.text[slice(*cut)]} ")

    def _part(
        self, part: WordedText, place: Place | None, before: Joint | None, behind: Joint | None
    ) -> Part:
        """A part beside what the text says at a place.

        Args:
            part: Its words.
            place: Where it stands, or something like it; `None` where nothing does.
            before: What joins it to the part before; `None` for the first.
            behind: What joins it to the next one; `None` for the last.
        """
        if place is None:
            return Part(None, (Piece(Kind.CHANGED, "", part.text, frozenset({Touch.WORDS})),))
        there = self._passage(place)
        old, new = _bounded(self._worded.text[slice(*there)]), _bounded(part.text)
        pieces = differences(*_with_same_beginning(old, new), self._names | names_in(part.keys))
        first, last = self._left_before(place, before), self._left_behind(place, behind)
        return Part(there, first + pieces + self._asked(part, place) + last)

    def _asked(self, part: WordedText, place: Place) -> tuple[Piece, ...]:
        """The mark at the end of a part, where either it or the text asks or shouts, and not the other."""
        number = self._row.numbers[place.end - 1] + 1
        there = self._worded.keys[number] if number < len(self._worded.keys) else ""
        here = part.keys[-1] if is_mark(part.keys[-1]) else ""
        is_other = here and here != there and (here in _ASKING or (there in _ASKING and here in ".。"))
        return (Piece(Kind.CHANGED, there, here, frozenset({Touch.WORDS})),) if is_other else ()

    def _passage(self, place: Place) -> Passage:
        """From the first of some words to the last."""
        first, last = self._row.numbers[place.start], self._row.numbers[place.end - 1]
        return Passage(self._worded.starts[first], self._worded.ends[last])

    def _nearly(self, quoted: Quoted, rows: Sequence[Sequence[str]]) -> Checked:
        """The parts, each where something like it stands."""
        places: list[Place | None] = []
        for keys in rows:
            near = next((place.end for place in reversed(places) if place), None)
            places.append(self._one(keys, near))
        there = sum(len(keys) for keys, place in zip(rows, places, strict=True) if place)
        parts = self._told(quoted, places)
        is_there = there * 2 >= sum(map(len, rows))
        return Checked(Verdict.CHANGED if is_there else Verdict.ABSENT, parts)

    def _one(self, keys: Sequence[str], near: int | None) -> Place | None:
        hits = [Place(start, start + len(keys)) for start in self._row.find(keys, _MOST_TRIED)]
        behind = (hit for hit in hits if near is not None and hit.start >= near)
        return next(behind, None) or next(iter(hits), None) or nearest(self._row, keys, near)


def _bounded(text: str) -> WordedText:
    """The words of a part without the marks at both ends, which a quotation may have or not."""
    worded = WordedText(text)
    said = [number for number, key in enumerate(worded.keys) if not is_mark(key)]
    return WordedText(worded.between(said[0], said[-1] + 1)) if said else worded


def _with_same_beginning(old: WordedText, new: WordedText) -> tuple[WordedText, WordedText]:
    """Both, the first letter of the quotation as in the text: that of a sentence may be large."""
    ones, others = old.keys[:1], new.keys[:1]
    if ones and others and ones[0][1:] == others[0][1:] and ones[0].casefold() == others[0].casefold():
        new.keys[0] = old.keys[0]
    return old, new


def _left(words: str) -> tuple[Piece, ...]:
    """What a quotation leaves away and must not; nothing where there are no such words."""
    touch = Touch.NUMBER if any(map(str.isdecimal, words)) else Touch.WORDS
    return (Piece(Kind.CHANGED, words, "", frozenset({touch})),) if words else ()


def _changes(parts: Sequence[Part]) -> int:
    return sum(piece.kind is Kind.CHANGED for part in parts for piece in part.pieces)


def _joined(quoted: Quoted) -> Verdict:
    if quoted.has_ellipsis:
        return Verdict.JOINED
    return Verdict.BRACKETED if quoted.has_brackets else Verdict.VERBATIM
