"""How far a description of somebody goes on: "the head |of the school|", "a nurse |and mother of two|"."""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.quoting.speech.languages import words_of
from tearsheet.quoting.speech.naming.houses import Houses
from tearsheet.quoting.speech.naming.phrase import Kind, Phrase
from tearsheet.quoting.speech.words import Word

# What people are said to have in English that makes their words worth telling: "people with knowledge of"
KNOWLEDGE = words_of("knowledge ties links access")
# German articles of what a person does something to: "begründet der Meister |den Ruf|"
_OBJECTS = words_of("den dem einen einem")
# How German titles end that are held in a house
_OFFICES = (
    "chef",
    "redakteur",
    "leiter",
    "sprecher",
    "herausgeber",
    "direktor",
    "intendant",
    "trainer",
    "gründer",
)
_LONGEST_TITLE = 5
_APPOSED = 2


class Descriptions(Houses):
    """The words that a description goes on with."""

    # Within

    def _goes_on(self, words: Sequence[Word], at: int, article: int) -> bool:
        word, grammar = words[at], self._grammar
        is_marked = at > article + 1 and self.behind_marks(words, at) > at
        if is_marked or self._leads_on(words, at, article):
            return not self._tells_paper(words, at)
        if word.is_sign or word.key in grammar.conjunctions or self._ends_before(words, at):
            return False
        if at == article + 1 and words[max(article, 0)].key in grammar.articles:
            return True
        if word.key in grammar.joining:
            return at + 1 < len(words) and not self._is_addressed(words, at, article)
        if words[at - 1].key in grammar.joining and word.key in grammar.articles:
            return True
        stops = word.key in grammar.reporting and not word.is_capital
        is_name = word.is_capital and words[at - 1].key in grammar.joining  # "segretario di Stato"
        is_common = word.key in grammar.common and word.key not in grammar.articles and not is_name
        is_other = self._is_new_phrase(words, at) or self.is_dative(words, at)
        return not (stops or is_common or self.is_adverb(word) or is_other)

    def _ends_before(self, words: Sequence[Word], at: int) -> bool:
        """Whether another clause begins there, or what the person does something to."""
        is_object = self._grammar.has_capital_nouns and words[at].key in _OBJECTS
        is_clause = words[at].key in self._grammar.subordinators or (is_object and words[at - 1].is_capital)
        return is_clause or self._tells_paper(words, at)

    def _is_addressed(self, words: Sequence[Word], at: int, article: int) -> bool:
        """Whether no complement follows a joining word: “sagte ein Sprecher der Stadt |der dpa|”."""
        is_media = self.is_media(words, at + 1) and self._has_complement(words, article + 1, at)
        is_sign = words[at + 1].is_sign and self.behind_marks(words, at + 1) == at + 1
        is_french = words[at].key == "à" and words[at + 1].is_capital  # "la comédienne |à Elle|"
        return is_media or is_sign or is_french

    def _tells_paper(self, words: Sequence[Word], at: int) -> bool:
        """Whether a paper in marks that somebody speaks to begins there: "актриса |журналу «Сноб»|".

        Whoever holds an office holds it in a house in marks, and a name may follow: "тренер «Спартака»".
        """
        key, grammar = words[at].key, self._grammar
        is_noun = grammar.has_bare_nouns and key[:-1] in grammar.named
        if not (is_noun or key in grammar.joining):
            return False
        mark = at + 1
        behind = self.behind_marks(words, mark)
        if behind == mark or words[at - 1].key in grammar.joining or self.run_at(words, behind) > behind:
            return False
        return is_noun or not self._holds_office(words[at - 1])

    def _holds_office(self, word: Word) -> bool:
        is_german = self._grammar.has_capital_nouns
        return word.key.removesuffix("in").endswith(_OFFICES) if is_german else self._is_title(word, 1)

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
        if self._persons.is_behind(words, small + 2, self.run_at(words, small + 1)):
            return True
        if self._complements.is_place(words, small + 1):
            is_whole = self.run_at(words, small + 1) - small > _APPOSED + 1
            return is_whole and self._grammar.code not in ("en", "de")
        at = small + 1
        while at < min(len(words), small + _LONGEST_TITLE) and self._may_be_noun(words[at]):
            at += 1
        is_comma = at < len(words) and words[at].text == ","
        has_name = self.run_at(words, at + is_comma) - at >= _APPOSED + is_comma
        is_begun = words[small].key in self._grammar.conjunctions or self._has_complement(
            words, article + 1, small
        )
        return is_begun and at > small + 1 and has_name

    def _has_complement(self, words: Sequence[Word], first: int, at: int) -> bool:
        """Whether what a role is of has begun before the word of number `at`."""
        return any(word.key in self._grammar.joining for word in words[max(first, 0) : at])

    def _is_joined(self, words: Sequence[Word], at: int) -> bool:
        return at < len(words) and words[at].key in self._grammar.joining

    def _behind_knowledge(self, words: Sequence[Word], at: int) -> int:
        """Behind “with direct knowledge”, which goes on as an adjective does; else `at`."""
        if self._grammar.code != "en" or at >= len(words) or words[at].key != "with":
            return at
        last = at + 1 + (at + 1 < len(words) and words[at + 1].key == "direct")
        return last + 1 if last < len(words) and words[last].key in KNOWLEDGE else at

    def _with_noun_last(self, words: Sequence[Word], start: int, end: int) -> Phrase | None:
        """A German description up to its last noun, behind which adverbs may stand; nobody without one."""
        last = next((at for at in range(end - 1, start - 1, -1) if self._is_noun(words[at])), None)
        if last is None:
            return Phrase(start, end, Kind.NOBODY, start, end) if end > start else None
        return Phrase(start, end, Kind.ROLE, start, last + 1)

    def _is_noun(self, word: Word) -> bool:
        grammar = self._grammar
        is_known = word.key in grammar.bare or word.key in grammar.titles or word.key in grammar.qualifying
        return word.is_capital or is_known or word.text.lower() != word.text
