"""Who is named: the noun phrase at a place among words, and the name in it without titles."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from tearsheet.quoting.speech.complements import Complements
from tearsheet.quoting.speech.languages import Grammar
from tearsheet.quoting.speech.nouns import Nouns
from tearsheet.quoting.speech.words import Word

# How many words a description of somebody may have.
_LONGEST = 12
_LONGEST_TITLE = 5
_APPOSED = 2


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


class Phrases(Nouns):
    """The noun phrases of a language."""

    def __init__(self, grammar: Grammar) -> None:
        super().__init__(grammar)
        self._complements = Complements(grammar)

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

    # Within

    def _named(self, words: Sequence[Word], start: int) -> Phrase | None:
        end = self.run_at(words, start)
        if end == start:
            return None
        if words[end - 1].is_possessive:
            return self._described(words, end - 1, first=start)
        first = self.without_titles(words, start, end)
        is_role = first == end or (self._is_title(words[end - 1], 1) and self._is_joined(words, end))
        found = self._behind_house(words, start, end) or (
            self._described(words, end - 1, first=start) if is_role else self._named_last(words, start, end)
        )
        if found or is_role:
            return found
        if first > start:
            first = self.behind_complement(words, start, first, end) or first
        return Phrase(start, self._behind_aside(words, end), Kind.NAME, first, end)

    def _is_joined(self, words: Sequence[Word], at: int) -> bool:
        return at < len(words) and words[at].key in self._grammar.joining

    def _behind_house(self, words: Sequence[Word], start: int, end: int) -> Phrase | None:
        """The name, or the role, behind the house that it is of: "Bank of England governor Andrew Bailey"."""
        if self._grammar.code == "en":
            house = self._house_end(words, start, end)
            title = self._title_end(words, house)
            last = self.run_at(words, title) if title > house else title
            name = self.without_titles(words, title, last)
            if last - name >= _APPOSED:
                return Phrase(start, self._behind_aside(words, last), Kind.NAME, name, last)
            if title > house and last == title and words[title - 1].key in self._grammar.titles:
                return Phrase(start, title, Kind.ROLE, start, title)
            if house > end:
                return Phrase(start, house, Kind.ROLE, start, house)
        is_many = end < len(words) and words[end].key in self._grammar.bare
        return Phrase(start, end + 1, Kind.ROLE, start, end + 1) if is_many else None

    def _house_end(self, words: Sequence[Word], start: int, end: int) -> int:
        """Behind a house's name, which prepositions may join: "Bank of England", "Transport for London"."""
        house = end
        while (behind := self._of_house(words, house)) > house:
            house = behind
        is_house = self._complements.is_house(words[start]) and not self._is_title(words[end - 1], 1)
        return house if is_house or self._title_end(words, house) > house else end

    def _of_house(self, words: Sequence[Word], at: int) -> int:
        """Behind “of” or “for” at that number and the capital words that it leads; `at` if there are none."""
        if at + 1 >= len(words) or words[at].key not in ("of", "for"):
            return at
        ahead = at + 1 + (words[at + 1].key == "the")
        last = self.run_at(words, ahead)
        return last if last > ahead else at

    def behind_complement(self, words: Sequence[Word], first: int, at: int, end: int) -> int | None:
        """Where a name begins in the capital words of a role from `at` to `end`: behind what the role is of.

        `end` if there is none, `None` where it cannot be told. The role begins with the word of that number
        `first`.
        """
        before = words[at - 1] if at else None
        is_led = before is not None and (
            before.key in self._grammar.joining
            or (
                before.key in self._grammar.articles and at > 1 and words[at - 2].key in self._grammar.joining
            )
        )
        is_apposed = end < len(words) and words[end].text == "," and self._has_complement(words, first, at)
        if is_apposed and self.run_at(words, end + 1) - end > _APPOSED:
            return end
        is_led = is_led or (before is not None and before.text.isdigit())
        if not is_led and before is not None and before.key in self._grammar.named:
            if end - at == 1:
                return end
            is_led = sum(word.is_capital for word in words[at:end]) > _APPOSED
        head = next((word for word in reversed(words[max(first, 0) : at]) if self._is_title(word, 1)), None)
        return self._complements.name_start(words, at, end, head, is_led=is_led)

    def _has_complement(self, words: Sequence[Word], first: int, at: int) -> bool:
        """Whether what a role is of has begun before the word of number `at`."""
        return any(word.key in self._grammar.joining for word in words[max(first, 0) : at])

    def _named_last(self, words: Sequence[Word], start: int, end: int) -> Phrase | None:
        """The name behind a description that only as a sentence's first words has a capital letter.

        "Portparolka policije Ivana Đurić", "Официальный представитель МИДа".
        """
        if end - start > 1 or (start and not words[start - 1].is_sign):
            return None
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
                if name is None:
                    return Phrase(start, end, Kind.NOBODY, start, end)
                if name < end and not words[end - 1].is_possessive:
                    return Phrase(start, self._behind_aside(words, end), Kind.NAME, name, end)
                at = end
            else:
                at += 1
        while at > article + 1 and words[at - 1].key in self._grammar.prepositions:
            at -= 1
        return Phrase(start, at, Kind.ROLE, start, at) if at > start else None

    def _goes_on(self, words: Sequence[Word], at: int, article: int) -> bool:
        word, grammar = words[at], self._grammar
        if self._leads_on(words, at, article):
            return True
        if word.is_sign or word.key in grammar.conjunctions or word.key in grammar.subordinators:
            return False
        if at == article + 1 and words[max(article, 0)].key in grammar.articles:
            return True
        if word.key in grammar.joining:
            return at + 1 < len(words) and not words[at + 1].is_sign
        if words[at - 1].key in grammar.joining and word.key in grammar.articles:
            return True
        stops = word.key in grammar.reporting and not word.is_capital
        is_common = word.key in grammar.common and word.key not in grammar.articles
        return not (stops or is_common or self.is_adverb(word) or self._is_new_phrase(words, at))

    def _leads_on(self, words: Sequence[Word], at: int, article: int) -> bool:
        """Whether a conjunction or preposition goes on with what somebody is."""
        key, grammar = words[at].key, self._grammar
        if at <= article + 1 or not (key in grammar.conjunctions or key in grammar.prepositions):
            return False
        is_and = key in grammar.conjunctions and self._joins_roles(words, at, article)
        return is_and or self._leads_on_to_name(words, at, article)

    def _joins_roles(self, words: Sequence[Word], conjunction: int, article: int) -> bool:
        """Whether a person is or heads something more: "ministre de l'Économie |et des| Finances"."""
        following = words[conjunction + 1] if conjunction + 1 < len(words) else None
        if following is None or following.is_capital:
            return False
        grammar = self._grammar
        has_noun = self.run_at(words, conjunction + 2) > conjunction + 2
        is_joined = following.key in grammar.joining or (following.key in grammar.articles and has_noun)
        is_complement = is_joined and self._has_complement(words, article + 1, conjunction)
        return is_complement or following.key in grammar.titles

    def _leads_on_to_name(self, words: Sequence[Word], small: int, article: int) -> bool:
        """Whether a complement goes on before the name: "министарка за бригу |о| селу Милица Ђурђевић"."""
        if self._complements.is_known(words, small + 1):
            return self._grammar.has_bare_nouns and self.run_at(words, small + 1) - small > _APPOSED + 1
        at = small + 1
        while at < min(len(words), small + _LONGEST_TITLE) and self._may_be_noun(words[at]):
            at += 1
        is_comma = at < len(words) and words[at].text == ","
        has_name = self.run_at(words, at + is_comma) - at >= _APPOSED + is_comma
        is_begun = words[small].key in self._grammar.conjunctions or self._has_complement(
            words, article + 1, small
        )
        return is_begun and at > small + 1 and has_name

    def _is_new_phrase(self, words: Sequence[Word], at: int) -> bool:
        """Whether an article begins what is no part of the phrase: “the mayor the same day”."""
        grammar, before = self._grammar, words[at - 1].key
        is_new = before not in grammar.joining and before not in grammar.articles
        return words[at].key in grammar.articles and is_new and before not in grammar.conjunctions

    def _name_within(self, words: Sequence[Word], article: int, at: int, end: int) -> int | None:
        """Where in the capital words from `at` to `end` of a description a name begins; else `end`.

        `None` where that cannot be told.
        """
        untitled = self.without_titles(words, at, end)
        if all(word.text.isupper() and len(word.text) > 1 for word in words[at:end]):
            return end
        if self._is_of_another(words, article + 1, untitled):
            return self._complements.behind_oblique(words, untitled, end)
        is_certain = untitled > at or self._may_begin_name(words, article, at, end)
        return self.behind_complement(words, article, untitled, end) if is_certain else end

    def _may_begin_name(self, words: Sequence[Word], article: int, at: int, end: int) -> bool:
        """Whether capital words without a title before them may hold a name."""
        grammar, before = self._grammar, words[at - 1]
        if at <= article + 1 or (grammar.code == "en" and self._title_end(words, end) > end):
            return False
        if end - at == 1 and self._complements.is_adjective(words[at]):
            return False
        if before.key in grammar.joining or before.key in grammar.articles or before.key in grammar.named:
            return True
        is_known = self._complements.is_known(words, at)
        is_noun = not before.is_capital and (before.key not in grammar.prepositions or is_known)
        return is_noun and not before.is_possessive and not grammar.has_capital_nouns

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
        return Phrase(phrase.start, self._behind_aside(words, end), Kind.NAME, first, end)

    def _behind_aside(self, words: Sequence[Word], end: int) -> int:
        """Behind what stands beside a name: “(52)”, “(SPD)”, “of Texas”."""
        if end < len(words) and words[end].text == "(":
            for at in range(end + 1, min(end + 6, len(words))):
                if words[at].text == ")":
                    return at + 1
        return self._of_house(words, end) if self._grammar.code == "en" else end

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
