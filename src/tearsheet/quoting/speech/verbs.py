"""Verbs that report speech, and what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.quoting.speech.languages import Grammar, words_of
from tearsheet.quoting.speech.naming.phrases import Phrases
from tearsheet.quoting.speech.words import Word

_LEADING = ",–—-"
# Words of a day with its article, and one behind: "el pasado lunes"
_LONGEST_DAY = 3
# How verbs that the tables do not have end where they may report speech
_VERB_ENDINGS = {"en": ("ed", "s"), "de": ("t", "te", "en", "ß")}
# How participles end, with which a title goes on: «Notte», |pubblicato| nel 1980
_PARTICIPLES = {
    "en": ("ed",),
    "de": ("nen", "ben", "ten", "gen"),
    "fr": ("é", "ée", "és", "ées", "u", "ue", "i", "ie"),
    "es": ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    "it": ("ato", "ata", "ati", "ate", "uto", "uta", "ito", "ita", "tto", "tta"),
    "ru": ("ый", "ая", "ой", "ий", "ое", "ые", "ен", "ена", "ом", "го"),
    "sr": ("en", "ena", "an", "ana", "ni", "na", "no", "ен", "ена", "ан", "ана", "ни", "на", "но"),
}
# Pronouns that stand between a name and its verb as articles stand before nouns: Ana Ruiz |lo| resume
_CLITICS = ("lo", "la", "los", "las", "le", "les", "li", "l'")
_MODALS = words_of("would will could should might may must can")


class Verbs:
    """The reporting verbs of a language."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self.phrases = Phrases(grammar)

    def _past_beginning(self, words: Sequence[Word]) -> int:
        """Behind the signs, adverbs and pronouns before a clause: “– gli ha”."""
        at = 0
        while at < len(words) and (words[at].text in _LEADING or self._is_passed(words, at)):
            at += 1
        return at

    def _is_passed(self, words: Sequence[Word], at: int) -> bool:
        following = words[at + 1].key if at + 1 < len(words) else ""
        is_pronoun = words[at].key in self._grammar.articles and following in self._grammar.auxiliaries
        return is_pronoun or self.phrases.is_adverb(words[at])

    def _may_be_verb(self, words: Sequence[Word], at: int) -> bool:
        if at >= len(words) or words[at].is_sign or words[at].is_capital or words[at].is_possessive:
            return False
        grammar = self._grammar
        if (
            words[at].key in grammar.common
            or words[at].key in grammar.titles
            or words[at].key in grammar.bare
            or words[at].key in grammar.written
        ):
            return False
        endings = _VERB_ENDINGS.get(grammar.code)
        return endings is None or words[at].key.endswith(endings)

    def is_told(self, words: Sequence[Word]) -> bool:
        """Whether what a comma parts from a sentence in marks begins as a clause that reports it."""
        at = self._past_beginning(words)
        is_verb = self._may_be_verb(words, at) and at + 1 < len(words)
        return is_verb and not words[at].key.endswith(_PARTICIPLES.get(self._grammar.code, ()))

    def _is_verb(self, words: Sequence[Word], at: int) -> bool:
        word = words[at]
        if word.key not in self._grammar.reporting or word.is_possessive:
            return False
        if word.is_capital and at > 0 and not words[at - 1].is_sign:
            return False
        if at and (words[at - 1].is_possessive or self._is_english_noun(words, at)):
            return False
        before = words[at - 1].key if at else ""
        is_clitic = before in _CLITICS and at > 1 and (words[at - 2].is_capital or words[at - 2].text == ",")
        is_pronoun = before in self._grammar.he or word.key in self._grammar.following or is_clitic
        return is_pronoun or before not in self._grammar.articles

    def _is_english_noun(self, words: Sequence[Word], at: int) -> bool:
        """Whether what a singular stands before is a noun that is like a verb: “the confidential |memo|”."""
        reporting, before = self._grammar.reporting, words[at - 1]
        is_plural = f"{words[at].key}s" in reporting
        is_noun = not (before.is_sign or before.is_capital or before.key.endswith("s"))
        known = self._grammar.common | self._grammar.bare
        return self._grammar.code == "en" and is_plural and is_noun and before.key not in known

    def _adverbs(self, words: Sequence[Word], start: int) -> int:
        at = start
        while at < len(words):
            if self.phrases.is_adverb(words[at]):
                at += 1
            elif (day := self._behind_day(words, at)) > at:
                at = day
            else:
                break
        return at - start

    def _behind_day(self, words: Sequence[Word], at: int) -> int:
        """Behind a day with its article: "dijo |el martes| Ana Rey"; `at` if there is none."""
        if words[at].key not in self._grammar.articles:
            return at
        days = range(at + 1, min(at + _LONGEST_DAY, len(words)))
        day = next((number for number in days if self.phrases.is_day(words[number])), at)
        return day + 1 if day > at and not any(word.is_capital for word in words[at + 1 : day]) else at

    def _behind_media(self, words: Sequence[Word], start: int) -> int:
        """Behind an agency or network to which somebody named then speaks: “ha detto all'|ANSA| Rossi”.

        `start` where none is, or nobody is named behind it.
        """
        at = start
        while at < len(words) and words[at].key in self._grammar.articles:
            at += 1
        first = at
        while self.phrases.is_media(words, at):
            at += 1
        is_named = at > first and self.phrases.at(words, at) is not None
        return at if is_named else start

    def _is_preposition(self, words: Sequence[Word], at: int) -> bool:
        return words[at].key in self._grammar.prepositions and words[at].key not in self._grammar.articles

    def _is_negated(self, words: Sequence[Word], verb: int) -> bool:
        return any(
            word.key in self._grammar.negations and word.key not in self._grammar.articles
            for word in words[max(verb - 3, 0) : verb + 1]
        )

    def _is_passive(self, words: Sequence[Word], verb: int) -> bool:
        at = verb - 1
        is_finite = words[verb].key in self._grammar.following
        while at >= 0 and self.phrases.is_adverb(words[at]) | (words[at].key in self._grammar.passive):
            if words[at].key in self._grammar.passive:
                return not is_finite and not self._is_reflexive(words, at)
            at -= 1
        return False

    def _is_foretold(self, words: Sequence[Word], verb: int) -> bool:
        """Whether somebody says that another will do it: “adding that Europe |would respond|”."""
        is_modal = self._grammar.code == "en" and verb > 0 and words[verb - 1].key in _MODALS
        return is_modal and any(self._is_verb(words, earlier) for earlier in range(verb - 1))

    def _is_reflexive(self, words: Sequence[Word], at: int) -> bool:
        return at > 0 and words[at - 1].key in ("s'", "se")

    @staticmethod
    def _is_saying_of(words: Sequence[Word], verb: int) -> bool:
        """Whether it is English for what another reports: “quoted Smith |as saying|”."""
        return verb > 0 and words[verb - 1].key == "as" and words[verb].key.endswith("ing")

    def _is_citing(self, words: Sequence[Word], verb: int) -> bool:
        """Whether the verb of that number reports what another than its subject says."""
        is_as = verb + 1 < len(words) and words[verb + 1].key == "as"
        is_quoted = self._grammar.code == "en" and is_as and self._is_passive(words, verb)
        return words[verb].key in self._grammar.citing or is_quoted
