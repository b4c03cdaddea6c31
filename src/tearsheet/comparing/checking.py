"""Whether somebody's quotation says what the text says: word for word, changed, or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, Protocol

from tearsheet.article.model import Article, Passage
from tearsheet.comparing import speakers
from tearsheet.comparing.left_out import hides
from tearsheet.comparing.names import names_in
from tearsheet.comparing.negations import Negations, is_negated
from tearsheet.comparing.places import Place, chain, gaps, nearest
from tearsheet.comparing.quoted import Framed, Joint, Quoted, clean, framed, lost_marks, take_apart
from tearsheet.comparing.wording import Kind, Piece, Touch, differences, gravest
from tearsheet.comparing.words import WordedText, WordRow, is_mark, rest_before, rest_behind
from tearsheet.errors import UserError

LONGEST = 20_000
"""Code points of a quotation that is checked."""
_SHORT_FRAME = 6  # words around a quotation, such as "he said on Monday", in which there is no name
_ASKING = frozenset("?!？！؟")
_MOST_TRIED = 20  # places of the same words of which one may have the same marks too


class Spoken(Protocol):
    """A quotation within the article, as `quoting.speech` tells it."""

    @property
    def passage(self) -> Passage:
        """Where it stands."""

    @property
    def speaker(self) -> str:
        """Who says it; empty where the text does not say so plainly."""


Speech = Callable[[str, str], Sequence[Spoken]]
"""Gives the quotations in a text of a language."""


class Verdict(StrEnum):
    """What a quotation turns out to be."""

    VERBATIM = "verbatim"
    JOINED = "joined"
    BRACKETED = "bracketed"
    CHANGED = "changed"
    MISATTRIBUTED = "misattributed"
    ABSENT = "absent"


_FAILED = frozenset({Verdict.CHANGED, Verdict.ABSENT})


class Part(NamedTuple):
    """A part of a quotation beside what the text says there.

    Attributes:
        passage: Where in the article's text; `None` for a part that is not there.
        pieces: The words of the text, `old`, and those of the quotation, `new`.
        behind: What of the text an ellipsis or brackets between this part and the next one stand for.
    """

    passage: Passage | None
    pieces: tuple[Piece, ...]
    behind: str = ""


class Checked(NamedTuple):
    """What became of the check of one quotation.

    Attributes:
        verdict: The gravest that is to say.
        parts: In order.
        speaker: Whom the text lets say it; empty where it does not say so plainly.
        claimed: Who is said to have said it; empty where nobody is.
        is_in_head: It stands in the headline or standfirst, not in the text.
        is_speech: Whether the text has it as somebody's words.
        is_within: Only what stands in marks was looked for; the words around it are not the text's.
        marked: What the text has in quotation marks of its own, as what is only so called, and it has not.
        negation: The word of the text that turns what is quoted, and is left out; else empty.
    """

    verdict: Verdict
    parts: tuple[Part, ...] = ()
    speaker: str = ""
    claimed: str = ""
    is_in_head: bool = False
    is_speech: bool = False
    is_within: bool = False
    negation: str = ""
    marked: tuple[str, ...] = ()

    @property
    def passage(self) -> Passage | None:
        """From where the first part that is there begins to where the last one ends."""
        places = [part.passage for part in self.parts if part.passage]
        return Passage(min(places)[0], max(place.end for place in places)) if places else None

    @property
    def touch(self) -> Touch | None:
        """The gravest thing that was changed."""
        return gravest(tuple(piece for part in self.parts for piece in part.pieces))


class Checker:
    """Checks quotations against one article; its words are told apart once, when that is first needed."""

    def __init__(self, article: Article, speech: Speech) -> None:
        self._article = article
        self._speech = speech

    def check(self, typed: str, claimed: str = "") -> Checked:
        """What a quotation turns out to be.

        Args:
            typed: The quotation, in marks or not, also within a sentence that says whose it is.
            claimed: Who is said to have said it; else what the sentence says.

        Raises:
            UserError: It is too long, or holds no word.
        """
        if len(typed) > LONGEST:
            raise UserError(f"Up to {LONGEST:,} characters can be checked at a time.")
        words = clean(typed)
        if not take_apart(words).parts:
            raise UserError("There is no word in it that could be checked.")
        whole, frame = self._whole(words), framed(words)
        if frame and whole.verdict in _FAILED:
            return self._within(whole, words, frame, claimed.strip())
        return self._attributed(whole, claimed.strip())

    def _within(self, whole: Checked, words: str, frame: Framed, claimed: str) -> Checked:
        """What a quotation is that stands in words which say whose it is, or which are the text's own."""
        is_of_text = _is_of_text(whole, frame)
        told = claimed or self._told_speaker(words) or ("" if is_of_text else speakers.names_in(frame.frame))
        if not take_apart(frame.words).parts or not (told or frame.frame_words <= _SHORT_FRAME):
            return self._attributed(whole, claimed)
        inner = self._attributed(self._whole(frame.words), told)
        if is_of_text and inner.verdict is not Verdict.MISATTRIBUTED:
            return self._attributed(whole, claimed)
        return inner._replace(is_within=True)

    @cached_property
    def _text(self) -> _Searched:
        return _Searched(self._article.text)

    @cached_property
    def _heads(self) -> tuple[_Searched, ...]:
        return tuple(_Searched(line) for line in (self._article.headline, self._article.standfirst) if line)

    @cached_property
    def _spoken(self) -> Sequence[Spoken]:
        return self._speech(self._article.text, self._article.language)

    def _whole(self, words: str) -> Checked:
        checked = self._text.check(words)
        if checked.verdict in _FAILED:
            for head in self._heads:
                in_head = head.check(words)
                if _rank(in_head) < _rank(checked):
                    without_places = tuple(part._replace(passage=None) for part in in_head.parts)
                    return in_head._replace(parts=without_places, is_in_head=True)
        return checked

    def _told_speaker(self, words: str) -> str:
        """Whom a sentence around a quotation plainly lets say it."""
        spoken = self._speech(words, self._article.language)
        return next((one.speaker for one in spoken if one.speaker), "")

    def _attributed(self, checked: Checked, claimed: str) -> Checked:
        """With what the text says of who says it."""
        passage = checked.passage
        if passage is None:
            return checked._replace(claimed=claimed)
        around = [spoken for spoken in self._spoken if _overlaps(spoken.passage, passage)]
        told = [spoken.speaker for spoken in around if spoken.speaker]
        checked = checked._replace(speaker=told[-1] if told else "", claimed=claimed, is_speech=bool(around))
        if (
            claimed
            and checked.verdict not in _FAILED
            and self._is_of_another(claimed, told, passage, is_speech=bool(around))
        ):
            return checked._replace(verdict=Verdict.MISATTRIBUTED)
        return checked

    def _is_of_another(self, claimed: str, told: Sequence[str], passage: Passage, *, is_speech: bool) -> bool:
        """Whether the words are not those of whoever is said to say them.

        Where the text names no speaker, nobody can be who is not named in that paragraph or the one before.
        """
        if told:
            return not speakers.any_same(claimed, told)
        text = self._article.text
        start = text.rfind("\n", 0, passage.start)
        start = text.rfind("\n", 0, max(0, start)) if is_speech else start
        end = text.find("\n", passage.end)
        return not speakers.is_named_in(claimed, text[max(0, start) : end if end >= 0 else len(text)])


def _overlaps(one: Passage, other: Passage) -> bool:
    return one.start < other.end and other.start < one.end


def _rank(checked: Checked) -> int:
    order = (Verdict.VERBATIM, Verdict.JOINED, Verdict.BRACKETED, Verdict.CHANGED, Verdict.ABSENT)
    return order.index(checked.verdict)


class _Searched:
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
        tried = [self._told(quoted, places) for places in found]
        exact = [number for number, parts in enumerate(tried) if _is_exact(parts)]
        hidden = {number: self._hidden_negation(quoted, found[number]) for number in exact}
        sound = [
            number
            for number in exact
            if not hidden[number] and not hides(self._row, quoted, gaps(found[number]))
        ]
        for number in [*sound, *exact][:1]:
            verdict = _joined(quoted) if sound else Verdict.CHANGED
            there = [self._worded.text[slice(*part.passage)] for part in tried[number] if part.passage]
            marked = lost_marks(quoted, there)
            return Checked(verdict, tried[number], negation=hidden[number], marked=marked)
        if tried:
            best = min(range(len(tried)), key=lambda number: _changes(tried[number]))
            return Checked(Verdict.CHANGED, tried[best], negation=self._left_negation(found[best]))
        return self._nearly(quoted, rows)

    def _hidden_negation(self, quoted: Quoted, places: Sequence[Place]) -> str:
        """The negation that an ellipsis hides: “I … support it” of “I do not, and never will, support it”."""
        joined = zip(quoted.joints, quoted.inserted, gaps(places), strict=True)
        open_gaps = (gap for joint, words, gap in joined if joint is Joint.ELLIPSIS and not is_negated(words))
        hidden = map(self._negation_in, open_gaps)
        return next((self._word(number) for number in hidden if number is not None), "")

    def _negation_in(self, gap: Place) -> int | None:
        """The number of a word of a gap that negates what stands beside the gap."""
        behind = self._negations.within(gap.start, gap.end)
        return self._negations.before(gap.end, gap.start) if behind is None else behind

    def _left_negation(self, places: Sequence[Place | None]) -> str:
        """The negation of which the first part or the last one is cut free."""
        there = [place for place in places if place]
        numbers = (
            [self._negations.before(there[0].start), self._negations.behind(there[-1].end)] if there else []
        )
        return next((self._word(number) for number in numbers if number is not None), "")

    def _word(self, number: int) -> str:
        own = self._row.numbers[number]
        return self._worded.text[self._worded.starts[own] : self._worded.ends[own]]

    def _told(self, quoted: Quoted, places: Sequence[Place | None]) -> tuple[Part, ...]:
        """Each part beside what the text says at its place."""
        there = [place for place in places if place]
        between = [*gaps(there), None] if len(there) == len(places) else [None] * len(places)
        parts = list(map(self._part, quoted.parts, places, between))
        ends = [None, *quoted.joints, None]
        for number, place in enumerate(places):
            if place:
                before, behind = (
                    self._left_before(place, ends[number]),
                    self._left_behind(place, ends[number + 1]),
                )
                parts[number] = parts[number]._replace(pieces=before + parts[number].pieces + behind)
        return tuple(parts)

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

    def _part(self, part: WordedText, place: Place | None, gap: Place | None) -> Part:
        if place is None:
            return Part(None, (Piece(Kind.CHANGED, "", part.text, frozenset({Touch.WORDS})),))
        there = self._passage(place)
        old, new = _bounded(self._worded.text[slice(*there)]), _bounded(part.text)
        pieces = differences(*_with_same_beginning(old, new), self._names | names_in(part.keys))
        behind = self._passage(gap) if gap and gap.start < gap.end else None
        asked = self._asked(part, place)
        return Part(there, pieces + asked, self._worded.text[slice(*behind)] if behind else "")

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


def _is_exact(parts: Sequence[Part]) -> bool:
    return not _changes(parts)


def _changes(parts: Sequence[Part]) -> int:
    return sum(piece.kind is Kind.CHANGED for part in parts for piece in part.pieces)


def _is_of_text(whole: Checked, frame: Framed) -> bool:
    """Whether most of the words around a quotation in marks are the text's own, at the same place."""
    same = "".join(piece.new for part in whole.parts for piece in part.pieces if piece.kind is Kind.SAME)
    same_words, around, inner = (
        Counter(WordRow(WordedText(text)).keys) for text in (same, frame.frame, frame.words)
    )
    return ((same_words - inner) & around).total() * 2 > frame.frame_words


def _joined(quoted: Quoted) -> Verdict:
    if quoted.has_ellipsis:
        return Verdict.JOINED
    return Verdict.BRACKETED if quoted.has_brackets else Verdict.VERBATIM
