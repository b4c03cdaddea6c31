"""Who is named: the noun phrase at a place among words, and the name in it without titles."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from tearsheet.quoting.speech.languages import Grammar, words_of
from tearsheet.quoting.speech.words import Word

# How many words a description of somebody may have.
_LONGEST = 12
# Words of names that begin with a small letter.
_PARTICLES = words_of("de del della da di do dos du van von der den bin ibn al el la le y zu ten ter af d'")
_GERMAN_PARTICLES = words_of("von van zu de da di el al bin")
# Titles that stay with a name of one word: Sir Keir is not Keir, and Lady Starmer is not Starmer.
_RANKS = frozenset({"sir", "dame", "lord", "lady", "baroness", "prince", "princess", "king", "queen", "pope"})
_RANKED = 2
_APPOSED = 2
# How German words for people end, where a name of two words follows.
_GERMAN_PERSONS = (
    "erin", "istin", "ist", "loge", "login", "politiker", "forscher", "wissenschaftler", "sprecher", "leiter",
    "berater", "vertreter", "führer", "experte", "ökonom", "anwalt", "arzt", "ärztin", "rätin", "beauftragte",
)  # fmt: skip
_LONG_TITLE = 5
_LETTERS_OF_ACRONYM = 3


class Kind(Enum):
    """What a phrase says of a person."""

    NAME = auto()
    ROLE = auto()
    PRONOUN = auto()
    NOBODY = auto()


class Phrase(NamedTuple):
    """Words that may name a speaker: the numbers of the first and of that behind the last, and who it is."""

    start: int
    end: int
    kind: Kind
    first: int
    last: int

    def printed(self, text: str, words: Sequence[Word]) -> str:
        """Who it is, as printed, without an English genitive's ending."""
        last = words[self.last - 1]
        end = last.start + len(last.key) if last.is_possessive else last.end
        return text[words[self.first].start : end]


class Phrases:
    """The noun phrases of a language."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        # of the cases that news has before names: министра, главы, ministra
        titles = grammar.titles
        self._title_stems = titles | {title[:-1] for title in titles} | {f"{title[:-2]}r" for title in titles}
        self._long_titles = tuple(title for title in grammar.titles if len(title) > _LONG_TITLE)

    def at(self, words: Sequence[Word], start: int, *, with_apposition: bool = False) -> Phrase | None:
        """The phrase that begins with the word of that number, as long as it goes.

        With `with_apposition` the name that follows a description after a comma is who it is.
        """
        if start >= len(words) or words[start].is_sign:
            return None
        key, grammar = words[start].key, self._grammar
        if key in grammar.he or (key in grammar.nobody and key not in grammar.articles):
            kind = Kind.PRONOUN if key in grammar.he else Kind.NOBODY
            return Phrase(start, start + 1, kind, start, start + 1)
        return self._apposed(words, self._of_words(words, start), with_apposition)

    def _of_words(self, words: Sequence[Word], start: int) -> Phrase | None:
        """The name or description that begins there."""
        if words[start].key in self._grammar.articles:
            is_pronoun = start + 1 < len(words) and words[start + 1].key in self._grammar.auxiliaries
            return None if is_pronoun else self._described(words, start)
        if self._may_be_name(words[start]):
            return self._named(words, start)
        return self._described(words, start - 1) if self._may_stand_bare(words, start) else None

    def ending(self, words: Sequence[Word], end: int) -> Phrase | None:
        """The subject whose phrase ends before the word of that number, within its own clause."""
        words = words[:end]
        found: Phrase | None = None
        at = self._clause_start(words)
        if at > 1 and words[at - 1].key in self._grammar.conjunctions and words[at - 2].is_capital:
            return None
        while at < end:
            word = words[at]
            if word.is_sign or self.is_adverb(word):
                at += 1
            elif word.key in self._grammar.prepositions and word.key not in self._grammar.articles:
                behind = self.at(words, at + 1)
                at = behind.end if behind else at + 2
            else:
                phrase = self.at(words, at)
                if not (found and self._grammar.has_bare_nouns and self._is_less(phrase, found)):
                    found = phrase
                at = phrase.end if phrase else at + 1
        return self._shortened(words, found) if found else None

    def _shortened(self, words: Sequence[Word], phrase: Phrase) -> Phrase:
        """A phrase without an article from its title on: what stands before may belong to something else."""
        if phrase.kind is not Kind.ROLE or not self._grammar.has_bare_nouns:
            return phrase
        for at in range(phrase.first, phrase.last):
            if words[at].key in self._grammar.titles:
                return phrase._replace(first=at)
        return phrase

    def with_noun(self, words: Sequence[Word], phrase: Phrase) -> Phrase:
        """A description with the noun behind it that might be a verb elsewhere: “the explanatory notes”."""
        is_noun = phrase.end < len(words) and words[phrase.end].key in self._grammar.reporting
        is_longer = phrase.kind is Kind.ROLE and is_noun
        return phrase._replace(end=phrase.end + 1, last=phrase.end + 1) if is_longer else phrase

    def owner(self, words: Sequence[Word], at: int) -> Phrase | None:
        """The name that ends with the genitive of that number."""
        start = at
        while start and words[start - 1].is_capital and not words[start - 1].is_possessive:
            start -= 1
        first = self.without_titles(words, start, at + 1)
        is_name = words[first].is_capital if first <= at else False
        return Phrase(start, at + 1, Kind.NAME, first, at + 1) if is_name else None

    def beginning(self, words: Sequence[Word], end: int) -> Phrase | None:
        """The phrase that begins the clause in which the word of that number stands, if it names somebody."""
        start = self._clause_start(words[: end + 1])
        phrase = self.at(words[: end + 1], start)
        if start in (0, end + 1) or phrase is None or phrase.kind is Kind.NOBODY:
            return None
        return self.certain(words, phrase)

    @staticmethod
    def _is_less(phrase: Phrase | None, found: Phrase) -> bool:
        """Whether a later phrase is hardly the subject, but what the verb is about."""
        return found.kind is Kind.NAME or phrase is None or phrase.kind is Kind.ROLE

    def is_adverb(self, word: Word) -> bool:
        """Whether it may stand between a subject and its verb."""
        grammar = self._grammar
        is_english_adverb = grammar.code == "en" and word.key.endswith("ly") and not word.is_capital
        return word.key in grammar.skipped or word.key in grammar.days or is_english_adverb

    def run_at(self, words: Sequence[Word], start: int) -> int:
        """Behind the last word of the name that begins at `start`."""
        end = start
        while end < len(words):
            word = words[end]
            if self._may_be_name(word, is_first=end == start):
                end += 1
                if word.is_possessive:
                    break
                continue
            ahead = end
            while ahead < len(words) and ahead - end < _APPOSED and self._is_particle(words, ahead, end):
                ahead += 1
            if end in (start, ahead) or ahead >= len(words) or not self._may_be_name(words[ahead]):
                break
            end = ahead
        return end

    @property
    def has_capital_nouns(self) -> bool:
        """Whether every noun begins with a capital letter."""
        return self._grammar.has_capital_nouns

    def is_title(self, word: Word) -> bool:
        """Whether it stands before names and is no part of them."""
        return self._is_title(word, 1)

    def begins_noun(self, key: str, *, is_single: bool) -> bool:
        """Whether an article or a preposition: what follows is hardly a person, above all a single word."""
        grammar = self._grammar
        return key in grammar.articles or key in (grammar.prepositions if is_single else grammar.places)

    def certain(self, words: Sequence[Word], phrase: Phrase) -> Phrase | None:
        """A phrase that no known verb follows, cut behind the word for a person; `None` without one."""
        if phrase.kind is not Kind.ROLE:
            return phrase
        for at in range(phrase.first, phrase.last):
            if words[at].key in self._grammar.titles or words[at].key in self._grammar.bare:
                return phrase._replace(end=at + 1, last=at + 1)
        return phrase if phrase.last - phrase.first <= _APPOSED else None

    def is_common_noun(self, word: Word) -> bool:
        """Whether a word that begins a sentence is known to be no name."""
        grammar = self._grammar
        is_english_verb = grammar.code == "en" and word.key.endswith(("ed", "ing"))
        known = grammar.common | grammar.bare | grammar.titles | grammar.reporting
        return word.key in known or is_english_verb

    def without_titles(self, words: Sequence[Word], start: int, end: int) -> int:
        """Where the name begins in the run of capital words from `start` to `end`; `end` if it has none."""
        while start < end and (self._is_title(words[start], end - start) or _is_acronym(words, start, end)):
            if end - start == _RANKED and words[start].key in _RANKS:
                return start
            start += 1
        for at in range(end - 2, start, -1):
            if self._is_title(words[at], 1):
                return at + 1
        return start

    # Within

    def _may_be_name(self, word: Word, *, is_first: bool = False) -> bool:
        grammar = self._grammar
        if word.is_sign or not word.is_capital or word.key in grammar.days:
            return False
        return not (is_first and word.key in grammar.common) or word.is_possessive

    def _is_particle(self, words: Sequence[Word], at: int, first: int) -> bool:
        """Whether a small word may be part of a name; German articles only behind "von"."""
        if self._grammar.has_capital_nouns and at == first:
            return words[at].key in _GERMAN_PARTICLES
        return words[at].key in _PARTICLES

    def _is_title(self, word: Word, left: int) -> bool:
        key = word.key.rpartition("-")[2] if "-" in word.key else word.key
        if key in self._grammar.titles or word.key in self._grammar.titles:
            return True
        if not self._grammar.has_capital_nouns:
            return False
        return key.endswith(self._long_titles) or (left > _APPOSED and key.endswith(_GERMAN_PERSONS))

    def _may_stand_bare(self, words: Sequence[Word], start: int) -> bool:
        word, grammar = words[start], self._grammar
        if word.key in grammar.common or word.key in grammar.reporting or self.is_adverb(word):
            return False
        if word.key in grammar.bare or word.key in grammar.titles:
            return True
        is_english_noun = grammar.code == "en" and not word.key.endswith(("ing", "ed"))
        has_name = start + 1 < len(words) and self._may_be_name(words[start + 1], is_first=True)
        is_before_name = is_english_noun and has_name
        return (grammar.has_bare_nouns or is_before_name) and word.text[0].isalpha()

    def _named(self, words: Sequence[Word], start: int) -> Phrase | None:
        end = self.run_at(words, start)
        if end == start:
            return None
        if words[end - 1].is_possessive:
            return self._described(words, end - 1, first=start)
        if end < len(words) and words[end].key in self._grammar.bare:
            return Phrase(start, end + 1, Kind.ROLE, start, end + 1)
        first = self.without_titles(words, start, end)
        if first == end:
            return self._described(words, end - 1, first=start)
        if end - start == 1 and self._begins_clause(words, start):
            described = self._named_last(words, start, end)
            if described:
                return described
        return Phrase(start, self._behind_age(words, end), Kind.NAME, first, end)

    @staticmethod
    def _begins_clause(words: Sequence[Word], start: int) -> bool:
        return not start or words[start - 1].is_sign

    def _named_last(self, words: Sequence[Word], start: int, end: int) -> Phrase | None:
        """The name behind a description that only as a sentence's first words has a capital letter.

        "Portparolka policije Ivana Đurić", "Официальный представитель МИДа".
        """
        if end < len(words) and words[end].key in self._grammar.titles and not words[end].is_capital:
            return self._described(words, start, first=start)
        at = end
        while at < min(end + 4, len(words)) and self._may_be_noun(words[at]):
            at += 1
        last = self.run_at(words, at) if end < at < len(words) else at
        is_subject = last < len(words) and (
            words[last].key in self._grammar.reporting or words[last].key in self._grammar.auxiliaries
        )
        return Phrase(start, last, Kind.NAME, at, last) if last > at and is_subject else None

    def _may_be_noun(self, word: Word) -> bool:
        grammar = self._grammar
        is_known = word.key in grammar.common or word.key in grammar.reporting
        return grammar.has_bare_nouns and not (word.is_sign or word.is_capital or is_known)

    def _described(self, words: Sequence[Word], article: int, *, first: int | None = None) -> Phrase | None:
        """The phrase whose article, or whatever stands for one, has that number."""
        start = max(article, 0) if first is None else first
        if first is None and words[max(article, 0)].key not in self._grammar.articles:
            start = article + 1
        at = article + 1
        while at < min(len(words), article + _LONGEST) and self._goes_on(words, at, article):
            if words[at].is_capital:
                end = self.run_at(words, at) or at
                end = max(end, at + 1)
                name = self._name_within(words, article, at, end)
                if name < end and not words[end - 1].is_possessive:
                    return Phrase(start, self._behind_age(words, end), Kind.NAME, name, end)
                at = end
            else:
                at += 1
        while at > article + 1 and words[at - 1].key in self._grammar.prepositions:
            at -= 1
        return Phrase(start, at, Kind.ROLE, start, at) if at > start else None

    def _goes_on(self, words: Sequence[Word], at: int, article: int) -> bool:
        word, grammar = words[at], self._grammar
        if word.is_sign or word.key in grammar.conjunctions or word.key in grammar.subordinators:
            return False
        if at == article + 1 and words[max(article, 0)].key in grammar.articles:
            return not word.is_sign
        if word.key in grammar.joining:
            return at + 1 < len(words) and not words[at + 1].is_sign
        if words[at - 1].key in grammar.joining and word.key in grammar.articles:
            return True
        stops = word.key in grammar.reporting and not (word.is_capital and grammar.has_capital_nouns)
        is_common = word.key in grammar.common and word.key not in grammar.articles
        return not (stops or is_common or self.is_adverb(word) or self._is_new_phrase(words, at))

    def _is_new_phrase(self, words: Sequence[Word], at: int) -> bool:
        """Whether an article begins what is no part of the phrase: “the mayor the same day”."""
        is_article = words[at].key in self._grammar.articles
        return is_article and words[at - 1].key not in self._grammar.joining | self._grammar.articles

    def _name_within(self, words: Sequence[Word], article: int, at: int, end: int) -> int:
        """Where in the capital words from `at` to `end` of a description a name begins; else `end`."""
        if all(word.text.isupper() and len(word.text) > 1 for word in words[at:end]):
            return end
        before = words[at - 1]
        untitled = self.without_titles(words, at, end)
        if self._is_of_another(words, article + 1, untitled):
            return end
        if untitled > at:
            return untitled
        if self._grammar.has_capital_nouns or at <= article + 1:
            return end
        is_noun = (
            not before.is_capital and before.key not in self._grammar.prepositions | self._grammar.articles
        )
        return at if is_noun and not before.is_possessive else end

    def _is_of_another(self, words: Sequence[Word], first: int, name: int) -> bool:
        """Whether a name with a title is not the person's own: “a spokesman for President Biden”."""
        title = name
        while title > first and (self._is_title(words[title - 1], 1) or self._is_oblique(words[title - 1])):
            title -= 1
        if any(map(self._is_oblique, words[max(title, first + 1) : name])):
            return True
        before = title - 1
        while before > first and words[before].key in self._grammar.articles - self._grammar.joining:
            before -= 1
        return title < name and before > first and words[before].key in self._grammar.joining

    def _is_oblique(self, word: Word) -> bool:
        """Whether it is a title in a case that a subject does not have: "predsednika", "президента"."""
        is_known = word.key in self._grammar.titles
        return self._grammar.has_bare_nouns and not is_known and word.key[:-1] in self._title_stems

    def _apposed(self, words: Sequence[Word], phrase: Phrase | None, wanted: bool) -> Phrase | None:
        if not wanted or phrase is None or phrase.kind is not Kind.ROLE:
            return phrase
        comma = phrase.end
        if comma + 1 >= len(words) or words[comma].text != ",":
            return phrase
        end = self.run_at(words, comma + 1)
        first = self.without_titles(words, comma + 1, end)
        if end - first < _APPOSED:
            return phrase
        return Phrase(phrase.start, self._behind_age(words, end), Kind.NAME, first, end)

    @staticmethod
    def _behind_age(words: Sequence[Word], end: int) -> int:
        """Behind what stands in brackets after a name: “(52)”, “(SPD)”."""
        if end < len(words) and words[end].text == "(":
            for at in range(end + 1, min(end + 6, len(words))):
                if words[at].text == ")":
                    return at + 1
        return end

    def _clause_start(self, words: Sequence[Word]) -> int:
        at = len(words)
        while at and not self._parts_clauses(words[at - 1]):
            at -= 1
        return at

    def _parts_clauses(self, word: Word) -> bool:
        grammar = self._grammar
        if word.is_sign:
            return word.text not in "()-"
        return word.key in grammar.subordinators or (word.key in grammar.conjunctions and not word.is_capital)


def _is_acronym(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether it is a house's letters before a name: "МИДа Алла Жукова", "SPD-Chefin Klara Geiger"."""
    return end - at > 1 and sum(map(str.isupper, words[at].text)) >= _LETTERS_OF_ACRONYM
