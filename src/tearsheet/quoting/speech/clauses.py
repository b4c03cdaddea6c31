"""Reporting clauses: the verb before or behind a quotation, and whom it has for its subject."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from tearsheet.quoting.speech.languages import words_of
from tearsheet.quoting.speech.naming.phrase import Kind, Phrase
from tearsheet.quoting.speech.sources import Sources
from tearsheet.quoting.speech.words import Word

# How far before a quotation its verb may stand, in words.
_REACH = 40
# How many words may stand between a name and its verb in commas.
_ASIDE = 14
# Verbs that call somebody by a name, and pronouns for whom they call
_CALLING = words_of(
    "call calls called nennt nennen nannte nannten appelle appellent appelait appelaient surnomme"
    " surnomment llama llaman llamaba llamaban apodan chiama chiamano chiamava chiamavano зовут"
    " называют называли zovu nazivaju зову називају"
)
# Words before those pronouns that make a thing of it: “ce |que Smith appelle| une erreur”
_WHAT = words_of("ce lo quello ciò das was то ono оно")
_WHOM = words_of(
    "whom who that den die das que qu' quien che кого которого которую koga kojeg koju кога којег коју"
)


class Clause(NamedTuple):
    """What reports a quotation.

    Attributes:
        speaker: Who speaks; `None` where the clause does not say it.
        verb: The number of the verb, -1 where none reports, as behind "according to".
        takes_last: Whether who spoke before speaks again.
        is_naming: Whether the verb only says what something is called.
        is_cited: Whether no verb reports but a phrase such as "according to".
        comma: The number of the sign before a clause within a quotation.
    """

    speaker: Phrase | None
    verb: int = -1
    takes_last: bool = False
    is_naming: bool = False
    is_cited: bool = False
    comma: int = 0


class Clauses(Sources):
    """How a language reports speech."""

    def behind(self, words: Sequence[Word]) -> Clause | None:
        """The clause that the words right behind a quotation are: “said Smith”, “according to Smith”."""
        at = self._past_beginning(words)
        if at < len(words) and words[at].key in self._grammar.subordinators:
            at += 1
        if at >= len(words) or words[at].key in self._grammar.conjunctions:
            return None
        cited = self._according(words, at)
        if cited:
            return Clause(cited, is_cited=True)
        if words[at].key in self._grammar.following:
            return None
        if self._is_verb(words, at) and words[at].key in self._grammar.citing:
            return Clause(None, at)
        if self._is_verb(words, at) or words[at].key in self._grammar.behind:
            return Clause(
                self._subject_behind(words, at), at, is_naming=words[at].key in self._grammar.naming
            )
        return self._subject_first(words, at)

    def unknown_behind(self, words: Sequence[Word]) -> Clause | None:
        """As `behind`, with a verb that the tables do not have: “snapped Marsh”, “Marsh snapped”.

        Only behind a quotation that a comma parts from it can it be told that a word is such a verb.
        """
        at = self._past_beginning(words)
        phrase = (
            self.phrases.at(words, at + 1 + self._adverbs(words, at + 1), with_apposition=True)
            if self._may_be_verb(words, at)
            else None
        )
        if phrase and self._is_one_of_two(words, phrase):
            return Clause(None, at)
        if phrase and self._is_certain(words, phrase):
            return Clause(phrase, at)
        phrase = self.phrases.at(words, at, with_apposition=True)
        if phrase is None or phrase.kind not in (Kind.NAME, Kind.PRONOUN):
            return None
        verb = phrase.end + self._adverbs(words, phrase.end)
        return Clause(phrase, verb) if self._may_be_verb(words, verb) else None

    def subordinate(self, before: Sequence[Word], behind: Sequence[Word]) -> Clause | None:
        """A German clause whose verb ends it: |Während Moll von| „Einzelfällen“ |sprach|."""
        is_closed = len(behind) == 1 or (len(behind) > 1 and behind[1].is_sign)
        if not (self._grammar.has_capital_nouns and before and is_closed and self._is_verb(behind, 0)):
            return None
        is_begun = before[0].key in self._grammar.subordinators or before[0].key == "was"
        phrase = self.phrases.at(before, 1, with_apposition=True) if is_begun else None
        return Clause(phrase, 0) if phrase else None

    def closing(self, words: Sequence[Word]) -> Clause | None:
        """A clause that ends the sentence some words behind a quotation: “…” at the agency, Smith said."""
        for comma, word in enumerate(words):
            if self._is_verb(words, comma):
                return None
            if word.text == "," and comma:
                clause = self.behind(words[comma + 1 :])
                if clause and clause.speaker and self._ends(words[comma + 1 :]):
                    return clause._replace(comma=comma)
        return None

    @staticmethod
    def _ends(words: Sequence[Word]) -> bool:
        """Whether little follows the clause: a day, a place."""
        return not any(word.text in ",;:" for word in words) and len(words) <= _ASIDE

    def _is_certain(self, words: Sequence[Word], phrase: Phrase) -> bool:
        """Whether a phrase can be the subject of the unknown verb before it: a name, or with an article."""
        if phrase.kind in (Kind.NAME, Kind.PRONOUN):
            return True
        first = words[phrase.start]
        is_titled = self._grammar.has_bare_nouns and self.phrases.is_title(first)
        is_begun = is_titled or (first.key in self._grammar.articles and self._grammar.code != "en")
        return phrase.kind is Kind.ROLE and is_begun

    def before(self, words: Sequence[Word]) -> Clause | None:
        """The clause that leads to a quotation behind the last of `words`, which begin with the sentence."""
        if claimed := self._claimed(words):
            return Clause(claimed)
        seen: Clause | None = None
        for verb in range(len(words) - 1, max(len(words) - _REACH, 0) - 1, -1):
            if words[verb].text == ";":
                break
            if self._is_verb(words, verb) and not self._is_foretold(words, verb):
                clause = self._led_by(words, verb)
                if clause.speaker or clause.takes_last or self._is_negated(words, verb) or clause.is_naming:
                    return clause
                seen = seen or clause
        cited = self.cited_before(words)
        if cited:
            return Clause(cited, is_cited=True)
        owner = self._owner_of_claim(words)
        return Clause(owner) if owner else seen

    def sayer(self, words: Sequence[Word]) -> Phrase | None:
        """Who is beside the first verb that reports among some words, whatever is said of it."""
        for verb in range(len(words)):
            if self._is_verb(words, verb):
                before = self.phrases.ending(words, verb - self._count_adverbs(words, verb))
                behind = self._inverted_subject(words, verb)
                named = [one for one in (before, behind) if one and one.kind is Kind.NAME]
                return named[0] if len(named) == 1 else None
        return None

    def within(self, words: Sequence[Word]) -> Clause | None:
        """A clause that stands inside the marks, as French and Russian papers have it: “, dit-il,”."""
        for at, word in enumerate(words[:-1]):
            if word.is_sign and word.text in ",–—-?!":
                clause = self._inverted(words, at + 1)
                if clause:
                    return clause._replace(comma=at)
        return None

    # Within

    def _count_adverbs(self, words: Sequence[Word], end: int) -> int:
        """How many adverbs and auxiliaries stand right before the word of that number."""
        at = end
        while at and (self.phrases.is_adverb(words[at - 1]) or words[at - 1].key in self._grammar.negations):
            at -= 1
        return end - at

    def _inverted(self, words: Sequence[Word], start: int) -> Clause | None:
        at = start
        while at < len(words) and self.phrases.is_adverb(words[at]):
            at += 1
        if at < len(words) and words[at].key in self._grammar.he and at + 1 < len(words):
            is_verb = at > start and self._may_be_verb(words, at + 1)
            return Clause(self.phrases.at(words, at), at + 1) if is_verb else None
        if at >= len(words) or not self._is_verb(words, at):
            return None
        phrase = self.phrases.at(words, at + 1 + self._adverbs(words, at + 1), with_apposition=True)
        is_closed = phrase and (phrase.end >= len(words) or words[phrase.end].is_sign)
        return Clause(phrase, at) if phrase and is_closed and phrase.kind is not Kind.NOBODY else None

    def _subject_behind(self, words: Sequence[Word], verb: int) -> Phrase | None:
        """The subject of a verb that stands before it: “said Smith”, „sagte gestern Müller“."""
        at = verb + 1
        for _ in range(3):
            at += self._adverbs(words, at)
            at = self.phrases.behind_marks(words, self._behind_media(words, at))
            at += at < len(words) and self.phrases.is_dative(words, at)  # "заявил |журналистам| Белов"
            if at < len(words) and self._is_preposition(words, at):
                media = self._behind_media(words, at + 1)
                behind = self.phrases.at(words, at + 1) if media == at + 1 else None
                at = behind.end if behind else max(media, at + 2)
        phrase = self.phrases.at(words, at, with_apposition=True)
        if phrase and self._is_subject_ahead(words, phrase.end):
            return None
        if phrase and self._is_one_of_two(words, phrase):
            return phrase._replace(kind=Kind.NOBODY)
        if phrase is None and self._grammar.drops_subject and verb + 1 >= len(words) - 1:
            return Phrase(verb, verb + 1, Kind.PRONOUN, verb, verb + 1)
        return phrase

    def _is_subject_ahead(self, words: Sequence[Word], at: int) -> bool:
        """Whether the verb of that number has what stands before it for its subject: not “citato da”."""
        return at < len(words) and self._is_verb(words, at) and words[at].key not in self._grammar.citing

    def _is_one_of_two(self, words: Sequence[Word], phrase: Phrase) -> bool:
        """Whether another person speaks as well: “said Ann Lee |and Bo Ek|”."""
        joint = phrase.end
        is_joined = joint < len(words) and words[joint].key in self._grammar.conjunctions
        other = self.phrases.at(words, joint + 1) if is_joined and phrase.kind is Kind.NAME else None
        if other is None or other.kind is not Kind.NAME:
            return False
        return other.end >= len(words) or self._is_past_subject(words, other.end)

    def _is_past_subject(self, words: Sequence[Word], at: int) -> bool:
        return words[at].is_sign or self._is_preposition(words, at) or words[at].key in self._grammar.days

    def _subject_first(self, words: Sequence[Word], start: int) -> Clause | None:
        """Behind a quotation: “Smith told reporters”, “Smith, the mayor, said”."""
        phrase = self.phrases.at(words, start, with_apposition=True)
        if phrase is None:
            return None
        at = phrase.end
        if at < len(words) and words[at].text == ",":
            at = self._behind_aside(words, at)
        skipped = self._adverbs(words, at)
        if at + skipped >= len(words) or not self._is_verb(words, at + skipped):
            return None
        verb = at + skipped
        if self._is_citing(words, verb):
            return Clause(self._quoted(words, verb, phrase), verb)
        if self._is_passive(words, verb):
            return Clause(self._agent(words, verb + 1), verb)
        return Clause(None if self._is_negated(words, verb) else phrase, verb)

    def _behind_aside(self, words: Sequence[Word], comma: int) -> int:
        """Behind the second of two commas, where what stands between is short; else behind the first."""
        if comma + 1 < len(words) and self._is_verb(words, comma + 1):
            return comma + 1
        for at in range(comma + 1, min(comma + _ASIDE, len(words))):
            if words[at].text == ",":
                return at + 1
        return comma + 1

    def _led_by(self, words: Sequence[Word], verb: int) -> Clause:
        """What the verb of that number says of who speaks."""
        is_naming = words[verb].key in self._grammar.naming
        if self._is_negated(words, verb):
            return Clause(None, verb)
        if self._is_saying_of(words, verb):
            return Clause(self._said_to_say(words, verb), verb)
        if words[verb].key in self._grammar.citing and any(not word.is_sign for word in words[verb + 1 :]):
            return Clause(None, verb)
        if self._is_passive(words, verb):
            agent = self._agent(words, verb + 1)
            return Clause(agent, verb, is_naming=is_naming and agent is None)
        subject, takes_last = self._subject_before(words, verb)
        if self._may_be_thing(words, verb, subject):
            return Clause(None, verb)
        if self._is_object(words, verb, subject):
            subject = self._inverted_subject(words, verb)
        if subject is None and not takes_last and self._may_invert(words, verb):
            subject = self._inverted_subject(words, verb)
        is_dropped = self._grammar.drops_subject and self._may_invert(words, verb)
        if subject is None and not takes_last and is_dropped and not is_naming:
            subject = Phrase(verb, verb + 1, Kind.PRONOUN, verb, verb + 1)
        is_only_naming = words[verb].key in self._grammar.only_naming or self._is_nickname(
            words, verb, subject
        )
        return Clause(
            None if is_only_naming else subject,
            verb,
            takes_last,
            (is_naming and subject is None) or is_only_naming,
        )

    def _is_object(self, words: Sequence[Word], verb: int, subject: Phrase | None) -> bool:
        """Whether German words before a verb are what is asked for: |Mehr Tempo| fordert Jörg Brandt:."""
        if not self._grammar.has_capital_nouns or subject is None or words[-1].text != ":":
            return False
        behind = self._inverted_subject(words, verb)
        return (
            not self.phrases.is_person(words, subject)
            and behind is not None
            and self.phrases.is_person(words, behind)
        )

    def _is_nickname(self, words: Sequence[Word], verb: int, subject: Phrase | None) -> bool:
        """Whether a name is that of whom the clause is about: the man |whom all call| “Ted”."""
        if subject is None or words[verb].key not in _CALLING:
            return False
        before = [word.key for word in words[max(subject.start - 3, 0) : subject.start]]
        return not _WHOM.isdisjoint(before[-2:]) and _WHAT.isdisjoint(before)

    def _may_invert(self, words: Sequence[Word], verb: int) -> bool:
        """Whether the subject may stand behind the verb: in English behind “said” that begins its clause."""
        if not self._grammar.inverts:
            return words[verb].key == "said" and (not verb or words[verb - 1].is_sign)
        return not (verb and words[verb - 1].is_capital and self._joins_names(words[:verb]))

    def _joins_names(self, words: Sequence[Word]) -> bool:
        """Whether a conjunction stands behind a capital word: a house's name, or that of two persons."""
        pairs = pairwise(words)
        return any(first.is_capital and word.key in self._grammar.conjunctions for first, word in pairs)

    def _inverted_subject(self, words: Sequence[Word], verb: int) -> Phrase | None:
        at = verb + 1
        at += self._adverbs(words, at)
        phrase = self.phrases.at(words, at, with_apposition=True)
        return phrase if phrase and phrase.kind in (Kind.NAME, Kind.ROLE, Kind.PRONOUN) else None

    def _subject_before(self, words: Sequence[Word], verb: int) -> tuple[Phrase | None, bool]:
        """The subject before a verb, and whether it is that of the clause before instead."""
        end = verb
        passed = self._grammar.negations | self._grammar.articles
        while end and (self.phrases.is_adverb(words[end - 1]) or words[end - 1].key in passed):
            end -= 1
        if not end:
            return None, words[verb].key in self._grammar.following
        before = words[end - 1]
        if before.key in self._grammar.relative:
            end -= 1
            end -= bool(end and words[end - 1].text == ",")
            return self.phrases.ending(words, end), False
        subject = self._blamed(words, verb, end - 1) or self._begun(words, end)
        if subject:
            return subject, False
        is_joined = before.key in self._grammar.conjunctions or before.key in self._grammar.prepositions
        if is_joined or words[verb].key in self._grammar.following:
            earlier = self.phrases.beginning(words, end - 1) or self._earlier(words, end - 1)
            return earlier, earlier is None
        if before.text == ",":
            return self._beside_commas(words, end - 1), False
        return self.phrases.ending(words, end), False

    def _quoted(self, words: Sequence[Word], verb: int, subject: Phrase | None) -> Phrase | None:
        """Whom such a verb with that subject quotes: “Smith |was quoted|”, the paper |quoted| Smith |as|."""
        if self._is_passive(words, verb):
            return subject if self._grammar.code == "en" else None
        phrase = self.phrases.at(words, verb + 1, with_apposition=True)
        is_saying = phrase and phrase.end < len(words) and words[phrase.end].key == "as"
        return phrase if is_saying else None

    def _said_to_say(self, words: Sequence[Word], saying: int) -> Phrase | None:
        """Whom the verb before “as saying” quotes."""
        for verb in range(saying - 2, -1, -1):
            if self._is_citing(words, verb) or (self._is_verb(words, verb) and self._is_passive(words, verb)):
                return self._quoted(words, verb, self._subject_before(words, verb)[0])
        return None

    def _may_be_thing(self, words: Sequence[Word], verb: int, subject: Phrase | None) -> bool:
        """Whether a relative pronoun is the verb's subject that, unlike "who", may stand for a thing."""
        is_relative = verb > 0 and words[verb - 1].key in self._grammar.relative - {"who"}
        return is_relative and (subject is None or subject.kind is Kind.ROLE)

    def _earlier(self, words: Sequence[Word], end: int) -> Phrase | None:
        """The subject of the clause that ends there: that of its reporting verb, or its first words."""
        clause = self.before(words[:end])
        if clause:
            return clause.speaker
        at = self._adverbs(words, 0)
        while at < end and self._is_preposition(words, at):
            comma = next((number for number in range(at, end) if words[number].text == ","), end)
            at = comma + 1
        phrase = self.phrases.at(words[:end], at, with_apposition=True)
        return self.phrases.certain(words, phrase) if phrase and phrase.kind is not Kind.NOBODY else None

    def _beside_commas(self, words: Sequence[Word], comma: int) -> Phrase | None:
        """The subject where a comma stands before the verb: a name between two, or that before the first."""
        start = next(
            (at for at in range(comma - 1, max(comma - _ASIDE, -1), -1) if words[at].text == ","), None
        )
        if start is None:
            return None
        between = self.phrases.at(words[:comma], start + 1)
        if between and between.end == comma and self.phrases.is_full_name(words, between):
            return between
        return self.phrases.ending(words, start)
