"""Who is named: the noun phrase at a place among words, and the name in it without titles."""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.quoting.speech.languages import Grammar, words_of
from tearsheet.quoting.speech.naming.descriptions import KNOWLEDGE, Descriptions
from tearsheet.quoting.speech.naming.genitives import Genitives
from tearsheet.quoting.speech.naming.phrase import Kind, Phrase
from tearsheet.quoting.speech.words import Word

# How many words a description of somebody may have.
_LONGEST = 12
_FAMILIES = words_of("famille familia famiglia family familie")
# German articles in cases that a subject does not have
_OBLIQUE = words_of("des dem eines einem seines seinem ihres ihrem")
# How German nouns for a woman end, which have an article where no name follows
_GERMAN_WOMEN = tuple(words_of("erin istin login ärztin rätin eurin entin antin orin wältin chefin"))
# Articles that a name has where it says how somebody is: "une Anne Roy radieuse"
_INDEFINITE = words_of("un une una uno")
# How Slavic nouns end in cases that a subject does not have
_OBLIQUE_NOUNS = ("у", "ю", "ом", "ем", "ой", "ей", "u", "om", "em")
_APPOSED = 2


class Phrases(Descriptions):
    """The noun phrases of a language."""

    def __init__(self, grammar: Grammar) -> None:
        super().__init__(grammar)
        self._genitives = Genitives(grammar)

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
        """The name or description that begins there; where its name may be another's, it names nobody."""
        phrase = self._begun(words, start)
        if phrase and phrase.kind is Kind.ROLE:
            phrase = self._with_name_within(words, phrase)
        if phrase and phrase.kind in (Kind.ROLE, Kind.NAME) and self._is_no_subject(words, phrase):
            return phrase._replace(kind=Kind.NOBODY, first=phrase.start)
        if phrase is None or phrase.kind is not Kind.NAME:
            return phrase
        if self._persons.is_doubtful(words, phrase.first, phrase.last):
            return phrase._replace(kind=Kind.NOBODY)
        first = self._persons.name_start(words, phrase.first, phrase.last)
        phrase = phrase._replace(first=first)
        if phrase.last - phrase.first == 1 and self.is_plural(words[phrase.first]):
            return phrase._replace(kind=Kind.ROLE, first=phrase.start)
        return self._unless_of_another(words, phrase)

    def _unless_of_another(self, words: Sequence[Word], phrase: Phrase) -> Phrase:
        """A name, but the role where the name may be whom it serves, and nobody where neither is plain."""
        is_beside = not self._is_oblique(words[phrase.first - 1])
        if not (is_beside and self._genitives.may_be(words, phrase.start, phrase.first, phrase.last)):
            return phrase
        role, surname = words[phrase.first - 1], words[phrase.last - 1]
        is_single = phrase.last - phrase.first == 1  # "администрация Рыбинска"
        is_plain = is_single or self._genitives.is_plain(role, surname)
        is_served = self._genitives.is_served(role) and phrase.first - phrase.start == 1 and is_plain
        kind = Kind.ROLE if is_served and self._grammar.has_bare_nouns else Kind.NOBODY
        return phrase._replace(kind=kind, first=phrase.start)

    def _begun(self, words: Sequence[Word], start: int) -> Phrase | None:
        if words[start].key in self._grammar.articles:
            is_pronoun = start + 1 < len(words) and words[start + 1].key in self._grammar.auxiliaries
            return None if is_pronoun else self._described(words, start)
        is_first = words[start].key in self._grammar.bare and (not start or words[start - 1].is_sign)
        if self._may_be_name(words[start]) and not is_first:
            return self._named(words, start)
        return self._described(words, start - 1) if self._may_stand_bare(words, start) else None

    def _full_name(self, words: Sequence[Word], start: int, end: int) -> int:
        """Where a name and a surname begin right behind an article: "une |Anne Roy| radieuse"; else `end`."""
        last = self.run_at(words, start)
        return start if last - start == _APPOSED and last <= end else end

    def _is_no_subject(self, words: Sequence[Word], phrase: Phrase) -> bool:
        """Whether a word without an article cannot be who says it: „|Autorin| Juli Winter“, "|вспышку|"."""
        if phrase.first == phrase.last:
            return True
        word = words[phrase.first]
        if phrase.last - phrase.first > 1 or word.key in self._grammar.bare:
            return False
        if self._grammar.has_capital_nouns:
            return word.is_capital and word.key.endswith(_GERMAN_WOMEN)
        is_known = word.key in self._grammar.titles or word.is_capital
        return self._grammar.has_bare_nouns and not is_known and word.key.endswith(_OBLIQUE_NOUNS)

    def _with_name_within(self, words: Sequence[Word], phrase: Phrase) -> Phrase:
        """A description whose last words are known to be a name: "l'astrofisica |Ginevra Toschi|"."""
        name = self._persons.within(words, phrase.first, phrase.last)
        behind = words[phrase.first + 1 : phrase.last]
        if words[phrase.first].key in _INDEFINITE and not self.is_house(behind):
            name = min(name, self._full_name(words, phrase.first + 1, phrase.last))
        is_beside = name < phrase.last and not words[name - 1].is_capital
        is_anothers = is_beside and self._has_complement(words, phrase.first, name)
        if name == phrase.last or is_anothers or self._is_of_another(words, phrase.start + 1, name):
            return phrase
        return phrase._replace(kind=Kind.NAME, first=name, last=self.run_at(words, name))

    def ending(self, words: Sequence[Word], end: int) -> Phrase | None:
        """The subject whose phrase ends before the word of that number, within its own clause."""
        words = words[:end]
        found: Phrase | None = None
        at = self._clause_start(words)
        is_joined = at > 1 and words[at - 1].key in self._grammar.conjunctions and words[at - 2].is_capital
        if is_joined and not self._joins_fields(words, at):
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
                is_oblique = self._grammar.has_capital_nouns and word.key in _OBLIQUE
                if not is_oblique and not (
                    found and self._grammar.has_bare_nouns and self._is_less(phrase, found)
                ):
                    found = phrase
                at = phrase.end if phrase else at + 1
        named = self._described_behind(words, found) if found else None
        return named or (self._shortened(words, found) if found else None)

    def _described_behind(self, words: Sequence[Word], phrase: Phrase) -> Phrase | None:
        """The name that begins the sentence where only a comma parts a description from it.

        "|Anne Roy|, directrice WARA affirme".
        """
        comma = phrase.start - 1
        if phrase.kind is not Kind.ROLE or comma < _APPOSED or words[comma].text != ",":
            return None
        name = self.at(words[:comma], self._clause_start(words[:comma]))
        is_whole = name and name.kind is Kind.NAME and name.end == comma
        return name if name and is_whole and self._persons.begins(words, name.first, name.last) else None

    def _shortened(self, words: Sequence[Word], phrase: Phrase) -> Phrase:
        """A phrase without an article from its title on: what stands before may belong to something else."""
        if phrase.kind is not Kind.ROLE or not self._grammar.has_bare_nouns:
            return phrase
        for at in range(phrase.first, phrase.last):
            if words[at].key in self._grammar.titles:
                has_article = at > phrase.first and words[at - 1].key in self._grammar.articles
                return phrase._replace(first=at - has_article)
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

    def is_person(self, words: Sequence[Word], phrase: Phrase) -> bool:
        """Whether a title or a given name that is known tells that a person is named."""
        is_titled = phrase.first > phrase.start
        return phrase.kind is Kind.NAME and (is_titled or self._persons.is_given(words[phrase.first]))

    def is_full_name(self, words: Sequence[Word], phrase: Phrase) -> bool:
        """Whether it is more than one word, which in German any noun might be."""
        is_full = phrase.last - phrase.first > 1 or not self._grammar.has_capital_nouns
        return phrase.kind is Kind.NAME and (is_full or self.is_person(words, phrase))

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
        if self._is_firm(words, start, end):
            first = start
        is_role = (
            first == end
            or self._is_declined_house(words, start, end)
            or (self._is_title(words[end - 1], 1) and self._is_joined(words, end))
        )
        fields = self._behind_fields(words, start)
        if fields:
            return fields
        found = self._behind_house(words, start, end) or (
            self._described(words, end - 1, first=start) if is_role else self._named_last(words, start, end)
        )
        if found or is_role:
            return found
        if first > start:
            first = self.behind_complement(words, start, first, end) or first
        return Phrase(start, self._behind_aside(words, end), Kind.NAME, first, end)

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
        if before is not None and before.key in self._grammar.prepositions - self._grammar.joining:
            is_led = is_led or not self._grammar.has_bare_nouns
        if not is_led and before is not None and before.key in self._grammar.named:
            if end - at == 1:
                return end
            is_led = sum(word.is_capital for word in words[at:end]) > _APPOSED
        head = next((word for word in reversed(words[max(first, 0) : at]) if self._is_title(word, 1)), None)
        return self._complements.name_start(words, at, end, head, is_led=is_led)

    def _named_last(self, words: Sequence[Word], start: int, end: int) -> Phrase | None:
        """The name behind a description that only as a sentence's first words has a capital letter.

        "Portparolka policije Ivana Đurić", "Официальный представитель МИДа".
        """
        is_one = end - start == 1 or (
            end - start == _APPOSED and self._complements.is_adjective(words[end - 1])
        )
        if not is_one or self._grammar.has_capital_nouns or (start and not words[start - 1].is_sign):
            return None
        if end < len(words) and words[end].key in self._grammar.titles and not words[end].is_capital:
            return self._described(words, start, first=start)
        at = end
        while at < min(end + 4, len(words)) and (self._may_be_noun(words[at]) or self._is_joined(words, at)):
            at += 1
        last = self.run_at(words, at) if end < at < len(words) else at
        is_subject = last == len(words) or (
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
            marked = self.behind_marks(words, at)
            if marked > at:
                at, end = marked, self.run_at(words, marked)
                if end > at:
                    return Phrase(start, self._behind_aside(words, end), Kind.NAME, at, end)
            elif words[at].is_capital:
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
        at = self._behind_adjective(words, at)
        if self._grammar.has_capital_nouns:
            return self._with_noun_last(words, start, at)
        return Phrase(start, at, Kind.ROLE, start, at) if at > start else None

    def _behind_adjective(self, words: Sequence[Word], at: int) -> int:
        """Behind what an adjective that stands behind its noun goes on with: "familiar |with the matter|"."""
        at += at < len(words) and words[at].key in self._grammar.qualifying
        at = self._behind_knowledge(words, at)
        last = words[at - 1].key
        is_led = (last in self._grammar.qualifying or last in KNOWLEDGE) and at + 1 < len(words)
        if not (is_led and words[at].key in self._grammar.prepositions):
            return at
        complement = self._begun(words, at + 1)
        has_noun = words[at].key.endswith("'") and not words[at + 1].is_sign  # "vicina all'inchiesta"
        return complement.end if complement else at + 2 * has_noun

    def _name_within(self, words: Sequence[Word], article: int, at: int, end: int) -> int | None:
        """Where in the capital words from `at` to `end` of a description a name begins; else `end`.

        `None` where that cannot be told.
        """
        untitled = self.without_titles(words, at, end)
        if self._grammar.code == "en" and self._title_end(words, end) > end:
            return end
        is_acronym = all(word.text.isupper() and len(word.text) > 1 for word in words[at:end])
        is_house = at < untitled < end and self.behind_known(words, untitled, end) == end
        if is_acronym or is_house:  # "the Justice Department"
            return end
        if self._is_of_another(words, article + 1, untitled):
            name = self._complements.behind_oblique(words, untitled, end)
            return name if name < end else self._genitives.behind(words, untitled, end)
        is_certain = untitled > at or self._may_begin_name(words, article, at, end)
        return self.behind_complement(words, article, untitled, end) if is_certain else end

    def _may_begin_name(self, words: Sequence[Word], article: int, at: int, end: int) -> bool:
        """Whether capital words without a title before them may hold a name."""
        grammar, before = self._grammar, words[at - 1]
        if at <= article + 1:
            return False
        if self._is_noun_before_name(words, at, end):
            return False
        if before.key in _FAMILIES or (end - at == 1 and self._complements.is_adjective(words[at])):
            return False
        if before.key in grammar.joining or before.key in grammar.articles or before.key in grammar.named:
            return True
        is_known = self._complements.is_place(words, at)
        is_noun = not before.is_capital and (before.key not in grammar.prepositions or is_known)
        return is_noun and not before.is_possessive and not grammar.has_capital_nouns

    def _apposed(self, words: Sequence[Word], phrase: Phrase | None, wanted: bool) -> Phrase | None:
        if not wanted or phrase is None or phrase.kind is not Kind.ROLE:
            return phrase
        comma = phrase.end
        if comma + 1 >= len(words) or words[comma].text != ",":
            return phrase
        end = self.run_at(words, comma + 1)
        if end > comma + 1 or self._has_complement(words, phrase.first, phrase.end):
            listed = self._behind_list(words, comma)
            if listed is None:
                return phrase._replace(kind=Kind.NOBODY)
            if listed > comma:
                comma, end = listed, self.run_at(words, listed + 1)
        first = self.without_titles(words, comma + 1, end)
        if end == comma + 1:
            first, end = self._titled(words, comma + 1)
        if end - first < _APPOSED:
            return phrase
        return Phrase(phrase.start, self._behind_aside(words, end), Kind.NAME, first, end)

    def _titled(self, words: Sequence[Word], start: int) -> tuple[int, int]:
        """The name behind a title in small letters: “, |il cardinale| Matteo Zuppi,”."""
        at = start + (start < len(words) and words[start].key in self._grammar.articles)
        phrase = self._begun(words, start) if at < len(words) and self.is_title(words[at]) else None
        is_closed = phrase and (phrase.end >= len(words) or not self._goes_on_as_clause(words, phrase.end))
        return (
            (phrase.first, phrase.last)
            if phrase and phrase.kind is Kind.NAME and is_closed
            else (start, start)
        )

    def _goes_on_as_clause(self, words: Sequence[Word], at: int) -> bool:
        """Whether a verb may follow, so that what stands before begins a clause of its own."""
        word, grammar = words[at], self._grammar
        return not (word.is_sign or word.key in grammar.prepositions or self.is_adverb(word))
