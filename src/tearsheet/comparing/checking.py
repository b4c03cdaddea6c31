"""Whether somebody's quotation says what the text says: word for word, changed, or not at all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Protocol

from tearsheet import tr
from tearsheet.article import markup
from tearsheet.article.model import Article, Passage
from tearsheet.comparing import speakers
from tearsheet.comparing.checked import Checked, Verdict
from tearsheet.comparing.gathered import Gathered, gathered
from tearsheet.comparing.quoted import Framed, clean, framed, take_apart
from tearsheet.comparing.searched import Searched
from tearsheet.comparing.wording import Kind
from tearsheet.comparing.words import WordedText, WordRow
from tearsheet.errors import UserError
from tearsheet.quoting.speech.languages import Grammar, grammar_of

LONGEST = 20_000
"""Code points of a quotation that is checked."""
_SHORT_FRAME = 6  # words around a quotation, such as "he said on Monday", in which there is no name


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


_FAILED = frozenset({Verdict.CHANGED, Verdict.ABSENT})


class Checker:
    """Checks quotations against one article; its words are told apart once, when that is first needed."""

    def __init__(self, article: Article, speech: Speech) -> None:
        self._article = article
        self._speech = speech

    def check(self, typed: str, claimed: str = "") -> Checked:
        """What a quotation turns out to be, or each of several.

        Args:
            typed: The quotation, in marks or not, also within a sentence that says whose it is; or several,
                as this program copies them.
            claimed: Who is said to have said it; else what the sentence says.

        Raises:
            UserError: It is too long, or holds no word.
        """
        if len(typed) > LONGEST:
            raise UserError(tr("Up to {longest} characters can be checked at a time.", longest=LONGEST))
        found = gathered(typed)
        if len(found) > 1:
            return self._each(found, claimed)
        if found and found[0].speaker and not found[0].is_within:
            return self._one(found[0].words, claimed or found[0].speaker)
        return self._one(typed, claimed)

    def _each(self, several: Sequence[Gathered], claimed: str) -> Checked:
        """The first that is not verbatim, or the first, with all of them."""
        each = tuple(
            self._one(one.words, claimed or one.speaker)._replace(is_within=one.is_within) for one in several
        )
        first = next((one for one in each if one.verdict is not Verdict.VERBATIM), each[0])
        return first._replace(each=each, is_within=any(one.is_within for one in each))

    def _one(self, typed: str, claimed: str) -> Checked:
        words = clean(typed)
        if not take_apart(words).parts:
            raise UserError(tr("There is no word in it that could be checked."))
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
    def _text(self) -> Searched:
        return Searched(self._article.text)

    @cached_property
    def _heads(self) -> tuple[Searched, ...]:
        return tuple(Searched(line) for line in (self._article.headline, self._article.standfirst) if line)

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
        checked = checked._replace(struck=tuple(self._struck(checked)))
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

    def _struck(self, checked: Checked) -> Iterator[str]:
        """What of a quotation the article has struck out."""
        starts = self._article.starts()
        for place in [part.passage for part in checked.parts if part.passage]:
            first, end = bisect_right(starts, place.start) - 1, bisect_left(starts, place.end)
            for number, block in enumerate(self._article.body[first:end], first):
                there = Passage(place.start - starts[number], place.end - starts[number])
                yield from (words for _, words in markup.struck(block, there))

    def _is_of_another(self, claimed: str, told: Sequence[str], passage: Passage, *, is_speech: bool) -> bool:
        """Whether the words are not those of whoever is said to say them.

        Where the text names no speaker, nobody can be who is not named in that paragraph; or in the one
        before, where that of the speech names nobody itself.
        """
        if told:
            return not speakers.any_same(claimed, told)
        text = self._article.text
        start, end = _paragraph(text, passage)
        if is_speech and not speakers.introduces(self._unquoted(Passage(start, end), passage), self._grammar):
            start = max(0, text.rfind("\n", 0, max(0, start - 1)))
        return not speakers.is_named_in(claimed, text[start:end])

    @cached_property
    def _grammar(self) -> Grammar:
        return grammar_of(self._article.text, self._article.language)

    def _unquoted(self, paragraph: Passage, passage: Passage) -> str:
        """The words of a paragraph without those of a passage and of all speech in it."""
        quoted = [passage, *(one.passage for one in self._spoken if _overlaps(one.passage, paragraph))]
        text, reached, kept = self._article.text, paragraph.start, ""
        for one in sorted(quoted):
            kept += text[reached : one.start] + " , "
            reached = max(reached, one.end)
        return kept + text[reached : paragraph.end]


def _paragraph(text: str, passage: Passage) -> Passage:
    """From the line in which a passage begins to the one in which it ends."""
    end = text.find("\n", passage.end)
    return Passage(text.rfind("\n", 0, passage.start) + 1, end if end >= 0 else len(text))


def _overlaps(one: Passage, other: Passage) -> bool:
    return one.start < other.end and other.start < one.end


def _rank(checked: Checked) -> int:
    order = (Verdict.VERBATIM, Verdict.JOINED, Verdict.BRACKETED, Verdict.CHANGED, Verdict.ABSENT)
    return order.index(checked.verdict)


def _is_of_text(whole: Checked, frame: Framed) -> bool:
    """Whether most of the words around a quotation in marks are the text's own, at the same place."""
    same = "".join(piece.new for part in whole.parts for piece in part.pieces if piece.kind is Kind.SAME)
    same_words, around, inner = (
        Counter(WordRow(WordedText(text)).keys) for text in (same, frame.frame, frame.words)
    )
    return ((same_words - inner) & around).total() * 2 > frame.frame_words
