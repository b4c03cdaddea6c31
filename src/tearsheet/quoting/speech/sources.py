"""Whose words are quoted where no verb says it: “according to Smith”, “Rivera’s claim that”."""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.quoting.speech.languages import words_of
from tearsheet.quoting.speech.naming.phrase import Kind, Phrase
from tearsheet.quoting.speech.verbs import Verbs
from tearsheet.quoting.speech.words import Word

# How many words may say what a person does before a colon and what they say.
_LONGEST_ACT = 7
_LONGEST_APPOSITION = 10
# English prepositions that begin clauses, too: “before |Bo Ek| replied”
_BEGINNING = words_of("before after until since")
_LONGEST_NAME = 5  # words, the one before it too


class Sources(Verbs):
    """What a language has for it besides verbs that report."""

    def agent_first(self, words: Sequence[Word]) -> Phrase | None:
        """Who is named right behind a quotation as the one by whom: “… by Jones”."""
        if words and words[0].key in self._grammar.agent:
            return self.phrases.at(words, 1, with_apposition=True)
        return None

    def presented(self, words: Sequence[Word]) -> Phrase | None:
        """The person whom the words up to a colon are about: |Ann Lee| was glad: “…”.

        Nobody where another may be meant, whom a capital letter or a preposition before a person tells.
        """
        phrase = self.phrases.at(words, 0, with_apposition=True)
        if phrase is None or not self.phrases.is_person(words, phrase):
            return None
        act = words[phrase.end : -1]
        if act and act[0].text == "," and self._is_apposed(words, phrase, act):
            return phrase
        is_short = 0 < len(act) <= _LONGEST_ACT and act[0].text not in ",:;"
        return phrase if is_short and not any(map(self._may_be_other, act)) else None

    def cited_before(self, words: Sequence[Word]) -> Phrase | None:
        """Whose words a phrase before a quotation says that it is: “according to Smith”, “for Smith”."""
        if words and words[0].key in self._grammar.opinion:
            phrase = self.phrases.at(words, 1, with_apposition=True)
            return phrase if phrase and self.phrases.is_person(words, phrase) else None
        for at in range(len(words) - 1, -1, -1):
            found = self._according(words, at)
            if found:
                return found
            if at and words[at].key in self._grammar.behind and words[at - 1].text == ",":
                return self.phrases.at(words, at + 1, with_apposition=True)
        return None

    # Within

    def _agent(self, words: Sequence[Word], start: int) -> Phrase | None:
        for at in range(start, len(words) - 1):
            if words[at].key in self._grammar.agent:
                return self.phrases.at(words, at + 1, with_apposition=True)
        return None

    def _according(self, words: Sequence[Word], at: int) -> Phrase | None:
        for phrase in self._grammar.according.get(words[at].key, ()):
            if [word.key for word in words[at : at + len(phrase)]] == phrase:
                found = self.phrases.at(words, at + len(phrase), with_apposition=True)
                return self.phrases.with_noun(words, found) if found else None
        return None

    def _owner_of_claim(self, words: Sequence[Word]) -> Phrase | None:
        """Whose words follow, where a noun says it: “Rivera’s claim that”."""
        for at in range(len(words) - 1, 0, -1):
            if words[at].key in self._grammar.claims and words[at - 1].is_possessive:
                return self.phrases.owner(words, at - 1)
        return None

    def _claimed(self, words: Sequence[Word]) -> Phrase | None:
        """The same where they follow at once, whatever is done with them: |Ek’s claim that| “…” was false."""
        keys = [word.key for word in words[-2:]]
        is_led = keys[-1:] == ["that"] and keys[0] in self._grammar.claims and len(words) > len(keys)
        return self._owner_of_claim(words) if is_led and words[-3].is_possessive else None

    def _blamed(self, words: Sequence[Word], verb: int, joint: int) -> Phrase | None:
        """Who is blamed or thanked for what they say, right behind the verb: “accused |Bo Ek| of saying”."""
        if words[verb].key not in self._grammar.following or words[joint].key not in self._grammar.joining:
            return None
        for at in range(joint - 1, max(joint - _LONGEST_NAME, 0), -1):
            phrase = self.phrases.at(words, at) if self._is_verb(words, at - 1) else None
            if phrase and phrase.end == joint:
                return phrase
        return None

    def _begun(self, words: Sequence[Word], end: int) -> Phrase | None:
        """The name with which a clause behind another one begins: “Ann Lee said, before |Bo Ek| replied”."""
        for at in range(end - 2, max(end - 1 - _LONGEST_NAME, -1), -1):
            if words[at].key in _BEGINNING:
                phrase = self.phrases.at(words, at + 1)
                is_name = phrase and phrase.end == end and phrase.kind is Kind.NAME
                is_told_of = any(word.key in self._grammar.relative for word in words[:at])  # who led before
                return phrase if is_name and not is_told_of else None
        return None

    def _is_apposed(self, words: Sequence[Word], name: Phrase, act: Sequence[Word]) -> bool:
        """Whether only what a person is stands before the colon: “Anne Roy, secrétaire de la CGT : …”."""
        is_full = self.phrases.is_full_name(words, name) and len(act) <= _LONGEST_APPOSITION
        return is_full and not any(
            word.is_sign or self._is_verb(act, at) for at, word in enumerate(act) if at
        )

    def _may_be_other(self, word: Word) -> bool:
        grammar = self._grammar
        is_noun = word.is_capital and not grammar.has_capital_nouns
        is_titled = self.phrases.is_title(word) or word.key in grammar.agent or word.key in grammar.citing
        return is_noun or is_titled or word.text in ",;"
