"""Who speaks in languages that part their words by blanks: each quotation with what is said around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tearsheet.quoting.speech.clauses import Clause
from tearsheet.quoting.speech.languages import words_of
from tearsheet.quoting.speech.naming.phrase import Kind, Phrase
from tearsheet.quoting.speech.pronouns import NamingReader
from tearsheet.quoting.speech.spans import Span
from tearsheet.quoting.speech.surroundings import Paragraph, Told
from tearsheet.quoting.speech.words import Word

# How much before and behind a quotation, and of it, is read, in code points.
_REACH = 400
_REACH_BEHIND = 250
_REACH_WITHIN = 100
_FEWEST_WORDS_UNPARTED = 3
_LONGEST_JOINT = 4
_ALL = words_of("all how tout alles mehr único lo tutto всё все sve више")
_CLOSING = " \u00a0\u202f’”\"'»›“‘"
_DASHES = "–—-"
_ENDING = re.compile("[.!?:;…]")
# What goes on as one German word with what is in marks: „Tatort“|-Darstellerin
_COMPOUND = re.compile("[-‐‑][^\\W\\d_]")
# Words that begin a clause of what another person says, as its contrast
_CONTRASTING = words_of("while whereas während wohingegen tandis mientras mentre dok dočim док дочим тогда")


@dataclass(slots=True)
class _Around:
    """The words around a quotation: those of its sentence before it and behind it, up to the next ones."""

    before: list[Word]
    behind: list[Word]
    inner: list[Word]  # the first ones
    inner_text: str
    is_parted: bool
    begins_sentence: bool
    ends_sentence: bool
    led: Clause | None = None
    follows: Clause | None = None


class _Reported(NamedTuple):
    """A clause with the words that it was read from, and whether it stands right beside its quotation."""

    clause: Clause
    words: list[Word]
    is_direct: bool = False


class SpacedReader(NamingReader):
    """Reads the quotations of a text in a language that is written with blanks between words."""

    def speaker_behind(self, start: int, end: int, told: Sequence[Told], paragraph: Paragraph) -> Told | None:
        """What the clause from `start` to `end`, which a dash parts from speech, says of who speaks."""
        words = self._words(start, end)
        clause = self._clauses.behind(words)
        if clause is None or clause.speaker is None:
            clause = self._clauses.unknown_behind(words) or clause
        if clause is None or clause.verb < 0:
            return None
        beside = Paragraph(self._text, start, end)  # whom the speech itself names is not who speaks it
        one = Told(Span(start, start, start, start), beside, paragraph, is_speech=True)
        self.name(one, clause, words, told)
        return one

    def speaker_before(self, paragraph: Paragraph) -> Told | None:
        """What a paragraph that ends with a colon says of who speaks in the next one."""
        end = paragraph.end
        words = self._words(max(paragraph.sentence_start(end - 1), end - _REACH), end)
        clause = self._clauses.before(words) if words and words[-1].text == ":" else None
        if clause is None or clause.verb < 0:
            return None
        one = Told(Span(end, end, end, end), paragraph, paragraph, is_speech=True)
        self.name(one, clause, words, [])
        return one

    def interrupting(self, start: int, end: int) -> tuple[int, int, Clause, list[Word]] | None:
        """A clause with its subject behind its verb within a stretch: where it begins and ends."""
        words = self._words(start, end)
        clause = self._clauses.within(words)
        if clause is None or clause.speaker is None:
            return None
        last = words[max(clause.speaker.end, clause.verb + 1) - 1]
        sign = words[clause.comma]
        return sign.end if sign.text in "?!" else sign.start, last.end, clause, words

    # Within

    def _read_one(self, one: Told, told: Sequence[Told], following: int) -> None:
        if _COMPOUND.match(self._text, one.span.end) and self._grammar.has_capital_nouns:
            return
        around = self._around(one, told, following)
        reported = self._clause(one, around, told)
        if reported is None:
            if not self._kinds.is_mentioned(around.before, around.inner_text):
                self._read_alone(one, around, told)
        elif self._is_speech(reported, around):
            one.is_speech = True
            self.name(one, reported.clause, reported.words, told)
            if not (reported.is_direct or around.is_parted or self._is_somebody(reported)):
                one.speaker = ""

    def _is_speech(self, reported: _Reported, around: _Around) -> bool:
        """Whether what a clause reports is more than a title, or words that are mentioned."""
        clause, kinds = reported.clause, self._kinds
        if clause.is_naming and clause.speaker is None:
            return self._is_led(around)
        if kinds.is_addressed(around.inner, around.before, around.behind):
            return False
        if reported.is_direct:
            return True
        verb = reported.words[clause.verb].key if clause.verb >= 0 else ""
        if kinds.is_complaint(verb, around.inner, around.behind):
            return False
        is_title = kinds.is_title(around.inner_text, around.inner, around.before)
        is_title = is_title or kinds.is_name_behind(around.inner_text, around.before)
        return not is_title and not kinds.is_mentioned(around.before, around.inner_text)

    def _is_somebody(self, reported: _Reported) -> bool:
        """Whether what reports words that are woven into its sentence is a person or a house, not a thing."""
        phrase = reported.clause.speaker
        if phrase is None or phrase.kind is not Kind.ROLE:
            return True
        return self._clauses.phrases.is_somebody(reported.words[phrase.first : phrase.last])

    def _around(self, one: Told, told: Sequence[Told], following: int) -> _Around:
        span, text = one.span, self._text
        sentence = one.first.sentence_start(span.start)
        start = max(sentence, span.start - _REACH, self._last_end(told))
        behind_end = own_end = one.last.sentence_end(max(span.end - 1, span.start))
        next_letter = (
            span.end
            + len(text[span.end : span.end + 4])
            - len(text[span.end : span.end + 4].lstrip(" \u00a0\u202f,–—-"))
        )
        inner_text = text[span.inner : span.inner_end].strip()
        end_of_inner = text[max(span.inner_end - 3, span.inner) : span.inner_end].rstrip(_CLOSING)[-1:]
        parting = text[span.end : next_letter].strip()
        if behind_end <= span.end and (parting or end_of_inner in "?!…"):
            behind_end = one.last.sentence_end(next_letter)
        end = min(max(behind_end, span.end), span.end + _REACH_BEHIND, max(following, span.end))
        return _Around(
            self._words(start, span.start),
            self._words(span.end, end),
            self._words(span.inner, min(span.inner_end, span.inner + _REACH_WITHIN)),
            inner_text,
            bool(parting) or (end_of_inner != "" and end_of_inner in ",?!…"),
            sentence >= span.start,
            not any(map(str.isalnum, text[span.end : own_end])),
        )

    @staticmethod
    def _last_end(told: Sequence[Told]) -> int:
        """Behind the last speech before; a title in marks may be a part of the clause that reports."""
        return next((one.span.end for one in reversed(told) if one.is_speech), 0)

    def _clause(self, one: Told, around: _Around, told: Sequence[Told]) -> _Reported | None:
        """What reports a quotation: the first that is found, what is plainest first."""
        around.led = self._clauses.before(around.before) if around.before else None
        if self._contrasts(around):
            around.behind = []
        around.follows = None if self._leads_on(around.behind) else self._clauses.behind(around.behind)
        steps = (
            self._behind_a_colon,
            self._parted_behind,
            self._goes_on_behind,
            self._led_by_speaker,
            self._closed_by_verb,
            self._parted_unknown,
            self._at_the_end,
            self._by_agent,
            self._unparted_behind,
            self._inside,
            self._signed,
            self._all_that_is_said,
            self._joined_to_last,
        )
        found = next(filter(None, (step(one, around, told) for step in steps)), None)
        return found or (_Reported(around.led, around.before) if around.led else None)

    def _behind_a_colon(self, _: Told, around: _Around, __: Sequence[Told]) -> _Reported | None:
        before = around.before
        if not before or before[-1].text != ":":
            return None
        clause = around.led or self._caption(before)
        if clause is None or (clause.speaker is None and not clause.takes_last and not clause.is_naming):
            presented = self._clauses.presented(before)
            clause = Clause(presented) if presented else clause
        return _Reported(clause, before, is_direct=True) if clause else None

    def _parted_behind(self, _: Told, around: _Around, __: Sequence[Told]) -> _Reported | None:
        if around.follows is None or not around.is_parted:
            return None
        return _Reported(around.follows, around.behind, is_direct=not around.before)

    def _goes_on_behind(self, one: Told, around: _Around, told: Sequence[Told]) -> _Reported | None:
        """Where only its clause stands between one and the last: “No,” sighs Ek over tea, |“and never.”|."""
        last = told[-1] if told else None
        if last is None or not last.speaker or last.first is not one.first or not around.before:
            return None
        between = self._text[last.span.end : one.span.start]
        is_clause = around.before[-1].text in ",–—-" and not _ENDING.search(between)
        is_led = around.led is not None and around.led.speaker is not None
        if is_led or not is_clause or not around.inner_text[:1].islower():
            return None
        return _Reported(Clause(None, takes_last=True), around.before)

    def _led_by_speaker(self, _: Told, around: _Around, __: Sequence[Told]) -> _Reported | None:
        led = around.led
        if led is None or not (led.speaker or led.takes_last):
            return None
        is_beside = led.verb >= 0 and all(word.is_sign for word in around.before[led.verb + 1 :])
        return _Reported(led, around.before, is_direct=is_beside)

    def _closed_by_verb(self, _: Told, around: _Around, __: Sequence[Told]) -> _Reported | None:
        clause = self._clauses.subordinate(around.before, around.behind)
        return _Reported(clause, around.before) if clause else None

    def _parted_unknown(self, _: Told, around: _Around, __: Sequence[Told]) -> _Reported | None:
        if not around.is_parted or around.before or around.follows:
            return None
        clause = self._clauses.unknown_behind(around.behind)
        return _Reported(clause, around.behind, is_direct=True) if clause else None

    def _at_the_end(self, _: Told, around: _Around, __: Sequence[Told]) -> _Reported | None:
        clause = self._clauses.closing(around.behind)
        return _Reported(clause, around.behind[clause.comma + 1 :]) if clause else None

    def _by_agent(self, _: Told, around: _Around, __: Sequence[Told]) -> _Reported | None:
        agent = self._clauses.agent_first(around.behind) if around.led else None
        return _Reported(Clause(agent, 0), around.behind) if agent else None

    def _unparted_behind(self, _: Told, around: _Around, __: Sequence[Told]) -> _Reported | None:
        count = sum(not word.is_sign for word in around.inner)
        if around.follows is None or around.follows.speaker is None or count < _FEWEST_WORDS_UNPARTED:
            return None
        return _Reported(around.follows, around.behind)

    def _inside(self, one: Told, _: _Around, __: Sequence[Told]) -> _Reported | None:
        if not self._grammar.interrupts:
            return None
        inner = self._words(one.span.inner, min(one.span.inner_end, one.span.inner + _REACH))
        clause = self._clauses.within(inner)
        return _Reported(clause, inner, is_direct=True) if clause else None

    def _signed(self, one: Told, around: _Around, _: Sequence[Told]) -> _Reported | None:
        phrase = self._signature(one, around)
        return _Reported(Clause(phrase), around.behind, is_direct=True) if phrase else None

    def _all_that_is_said(self, _: Told, around: _Around, __: Sequence[Told]) -> _Reported | None:
        """Where the sentence says that there was no more: “No comment”: that was |all| Ek would say."""
        behind = around.behind
        is_all = any(word.key in _ALL for word in behind[:_LONGEST_JOINT])
        if not (is_all and around.begins_sentence):
            return None
        phrase = self._clauses.sayer(behind)
        return _Reported(Clause(phrase), behind, is_direct=True) if phrase else None

    def _joined_to_last(self, one: Told, around: _Around, told: Sequence[Told]) -> _Reported | None:
        last = told[-1] if told else None
        if last is None or not last.is_speech or last.first is not one.first or not around.before:
            return None
        is_joined = self._joins(around.before, around.led)
        return _Reported(Clause(None, takes_last=True), around.before) if is_joined else None

    def _leads_on(self, behind: Sequence[Word]) -> bool:
        """Whether the clause behind leads to the next quotation, not back: “…” and Jones replied: “…”."""
        return not behind or behind[0].key in self._grammar.conjunctions

    def _contrasts(self, around: _Around) -> bool:
        """Whether another's clause begins behind: Ek called it “a farce”, |while| Lee said."""
        before, behind = around.before, around.behind
        first = next((word for word in behind if not word.is_sign), None)
        if first is None or not before or before[-1].text == ":":
            return False
        if first.key in _CONTRASTING:
            return around.led is not None and around.led.speaker is not None
        is_subordinate = before[0].key in self._grammar.subordinators | _CONTRASTING
        return is_subordinate and behind[0].text == ","

    def _is_told(self, behind: Sequence[Word]) -> bool:
        """Whether the words behind say that somebody says it, or where it stands."""
        is_comma = behind[0].text == ","
        return self._kinds.is_written(behind) or (is_comma and self._clauses.is_told(behind))

    @staticmethod
    def _ends_with_comma(around: _Around) -> bool:
        """Whether it begins a sentence that only a comma inside the marks parts from it: “No,” was all."""
        return around.begins_sentence and around.inner_text.endswith(",")

    @staticmethod
    def _is_led(around: _Around) -> bool:
        """Whether a colon stands before it and the sentence ends with it."""
        return bool(around.before) and around.before[-1].text == ":" and around.ends_sentence

    def _joins(self, before: Sequence[Word], led: Clause | None) -> bool:
        """Whether what stands between two quotations only joins them: “a farce” and the vote “a disgrace”."""
        if led and led.verb >= 0:
            return before[0].text == "," and led.verb <= 1
        return len(before) <= _LONGEST_JOINT and not before[0].is_capital

    def _caption(self, before: Sequence[Word]) -> Clause | None:
        """The speaker whose name alone stands before a colon."""
        phrase = self._clauses.phrases.at(before, 0)
        if phrase is None or phrase.end != len(before) - 1 or phrase.kind is not Kind.NAME:
            return None
        name = phrase.printed(self._text, before)
        is_known = " " in name or phrase.first > phrase.start or self._is_known(name)
        return Clause(phrase) if is_known else None

    def _signature(self, one: Told, around: _Around) -> Phrase | None:
        """The name that stands behind a dash at the end of a paragraph that is a quotation."""
        behind = around.behind
        if (
            len(behind) <= 1
            or behind[0].text not in _DASHES
            or self._text[one.first.start : one.span.start].strip()
        ):
            return None
        phrase = self._clauses.phrases.at(behind, 1)
        if phrase is None or phrase.kind is not Kind.NAME:
            return None
        return phrase if phrase.end >= len(behind) or behind[phrase.end].text == "," else None

    def _read_alone(self, one: Told, around: _Around, told: Sequence[Told]) -> None:
        """Read a quotation that no clause reports."""
        is_whole = around.begins_sentence and around.ends_sentence
        last = next((earlier for earlier in reversed(told) if earlier.is_speech), None)
        goes_on = (
            last is not None
            and last.is_speech
            and last.last is one.first
            and around.begins_sentence
            and is_whole
            and one.first.sentence_number(one.span.start) - self._sentence_behind(one.first, last) <= 1
        )
        one.is_speech = self._kinds.is_standing_alone(
            around.inner_text,
            around.inner,
            is_whole_sentence=is_whole
            or goes_on
            or self._is_led(around)
            or self._kinds.is_written_before(around.before)
            or self._ends_with_comma(around)
            or (around.begins_sentence and around.is_parted and self._is_told(around.behind)),
        )
        if one.is_speech and goes_on and last:
            one.speaker, one.is_name = last.speaker, last.is_name

    def _sentence_behind(self, paragraph: Paragraph, last: Told) -> int:
        """Which sentence the last words in marks go on in: that of “Who?” Smith asked ends with "asked"."""
        behind = self._text[last.span.end : last.span.end + 2]
        blanks = len(behind) - len(behind.lstrip()) if behind.strip() else 0
        is_within = behind.strip()[:1].isalpha()
        return paragraph.sentence_number(last.span.end + blanks if is_within else max(last.span.end - 1, 0))
