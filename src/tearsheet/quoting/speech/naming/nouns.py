"""The words of which noun phrases are made: names, the titles before them, and other nouns."""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.quoting.quotation_marks import CLOSED_BY
from tearsheet.quoting.speech.languages import Grammar, words_of
from tearsheet.quoting.speech.naming.persons import ENGLISH_PERSONS, GERMAN_PERSONS, Persons
from tearsheet.quoting.speech.words import Word

# Words of names that begin with a small letter.
_PARTICLES = words_of(
    "de del della da di do dos du van von der den bin ibn al el la le y zu ten ter af d'"
    " fon фон дер бин ибн аль"
)
_GERMAN_PARTICLES = words_of("von van zu de da di el al bin")
# Languages in whose names particles stand right behind the given ones: "Ursula von der Leyen"
_WITH_PARTICLES_FIRST = ("de", "fr", "it")
# Titles that stay with a name of one word: Sir Keir is not Keir, and Lady Starmer is not Starmer.
_RANKS = frozenset(
    {"sir", "dame", "lord", "lady", "baroness", "prince", "princess", "king", "queen", "pope"}
) | words_of(
    "papa papst pape rey reina roi reine regina könig königin kralj kraljica папа король королева краљ"
)
# How Slavic words end in the dative, in which no complement of a role stands without a preposition
_DATIVES = ("ому", "ему", "ам", "ям", "ima", "ama", "nom", "има", "ама", "ном")
_RANKED = 2
# Languages in which days begin with a capital letter: elsewhere such a word may be a surname, as Lundi
_CAPITAL_DAYS = ("en", "de")
_APPOSED = 2
_NOUNS_IN_LY = words_of("family ally rally assembly reply supply bully monopoly anomaly july")
_LONG_TITLE = 5
_LONGEST_MARKED = 6
_SHORTEST_TITLE = 3
_LONGEST_ADDRESS = 5
_LETTERS_OF_ACRONYM = 3
# English verbs in the past that are no nouns for people
_ENGLISH_PAST = words_of(
    "met saw gave took left sent made got came went led held won lost beat fought found heard knew kept let"
    " sat stood ran rose fell felt brought bought caught chose drew drove ate flew grew hid hit hurt laid"
    " meant paid put read rode sang sought sold shook shot shut slept spent stole struck swore taught threw"
    " wore began became"
)
_LONGEST_TITLE = 5
# Agencies, broadcasters and networks to which people speak or on which they write
_MEDIA = words_of(
    "afp ansa ap apa associated press bbc beta bloomberg bluesky cnbc cnn dpa efe facebook fonet fox"
    " instagram interfax kyodo linkedin n1 orf reuters rnd rtl rts sky srna swr tanjug telegram"
    " threads tiktok truth social twitter wdr x xinhua zdf ria novosti tass бета фонет рен рбк риа"
    " новости ртс рт срна танјуг танјугу тасс телеграм твитер интерфакс интерфаксу"
)


class Nouns:
    """The nouns of a language."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._persons = Persons(grammar)
        # of the cases that news has before names: министра, главы, ministra
        titles = grammar.titles
        self._title_stems = titles | {title[:-1] for title in titles} | {f"{title[:-2]}r" for title in titles}
        self._long_titles = tuple(title for title in grammar.titles if len(title) > _LONG_TITLE)

    def run_at(self, words: Sequence[Word], start: int) -> int:
        """Behind the last word of the name that begins at `start`."""
        end = start
        while end < len(words):
            word = words[end]
            if self._may_be_name(word, is_first=end == start and not self._is_month_name(words, end)):
                end += 1
                if word.is_possessive:
                    break
                continue
            ahead = end
            while ahead < len(words) and ahead - end < _APPOSED and self._is_particle(words, ahead, end):
                ahead += 1
            if end in (start, ahead) or ahead >= len(words) or not self._may_be_name(words[ahead]):
                break
            if (
                self._joins_two(words, end, ahead)
                or self._leads_complement(words, end, ahead)
                or self._leads_to_house(words, start, end, ahead)
            ):
                break
            end = ahead
        return end

    def without_titles(self, words: Sequence[Word], start: int, end: int) -> int:
        """Where the name begins in the run of capital words from `start` to `end`; `end` if it has none."""
        while start < end and (self._is_title(words[start], end - start) or _is_acronym(words, start, end)):
            if end - start == _RANKED and words[start].key in _RANKS:
                return start
            start += 1
        for at in range(end - 2, start, -1):
            if self._is_title(words[at], 1):
                return at + 1
        return self._persons.name_start(words, start, end) if start < end else start

    def is_title(self, word: Word) -> bool:
        """Whether it stands before names and is no part of them."""
        return self._is_title(word, 1)

    def is_plural(self, word: Word) -> bool:
        """Whether it is an English title of several people: "senior |Tories|"."""
        singular = (word.key[:-1], f"{word.key[:-3]}y") if self._grammar.code == "en" else ()
        return word.key.endswith("s") and not self._grammar.titles.isdisjoint(singular)

    @staticmethod
    def behind_marks(words: Sequence[Word], at: int) -> int:
        """Behind a house's name in marks: "глава |«Росатома»|"; `at` if none begins there."""
        if at >= len(words) or words[at].text not in CLOSED_BY:
            return at
        closing = CLOSED_BY[words[at].text]
        ends = range(at + 2, min(at + _LONGEST_MARKED, len(words)))
        return next((end + 1 for end in ends if words[end].text in closing), at)

    def is_somebody(self, words: Sequence[Word]) -> bool:
        """Whether a description has a word for a person, for several, or for a house."""
        return any(map(self._is_body, words))

    def _is_body(self, word: Word) -> bool:
        grammar = self._grammar
        key = word.key
        known = (grammar.bare, grammar.houses, grammar.papers)
        is_named = self._is_title(word, 1) or word.text.isupper() or any(key in one for one in known)
        if grammar.code == "en":
            return is_named or self.is_plural(word) or key.removesuffix("s").endswith(ENGLISH_PERSONS)
        return is_named or (grammar.has_capital_nouns and key.removesuffix("in").endswith(GERMAN_PERSONS))

    @staticmethod
    def is_media(words: Sequence[Word], at: int) -> bool:
        """Whether that word is of an agency's, a broadcaster's or a network's name."""
        name = words[at].text if at < len(words) else ""
        return name == "dpa" or (name != name.lower() and name.lower() in _MEDIA)

    def is_adverb(self, word: Word) -> bool:
        """Whether it may stand between a subject and its verb."""
        grammar = self._grammar
        is_adverb = word.key.endswith("ly") and word.key not in _NOUNS_IN_LY
        is_english_adverb = grammar.code == "en" and is_adverb and not word.is_capital
        is_skipped = word.key in grammar.skipped and not word.is_capital
        return is_skipped or self.is_day(word) or is_english_adverb

    def is_day(self, word: Word) -> bool:
        """Whether it is a day or a month, and not a name that is like one: "Julio"."""
        grammar = self._grammar
        return word.key in grammar.days and (not word.is_capital or grammar.code in _CAPITAL_DAYS)

    def is_dative(self, words: Sequence[Word], at: int) -> bool:
        """Whether a Slavic word is whom somebody speaks to: "сказал судья |подсудимому|"."""
        grammar, before = self._grammar, words[at - 1].key
        if not grammar.has_bare_nouns or before in grammar.prepositions or before in grammar.joining:
            return False
        return not words[at].is_capital and words[at].key.endswith(_DATIVES)

    def is_common_noun(self, word: Word) -> bool:
        """Whether a word that begins a sentence is known to be no name."""
        grammar = self._grammar
        is_english_verb = grammar.code == "en" and word.key.endswith(("ed", "ing"))
        known = grammar.common | grammar.bare | grammar.titles | grammar.reporting
        return word.key in known or is_english_verb

    @property
    def has_capital_nouns(self) -> bool:
        """Whether every noun begins with a capital letter."""
        return self._grammar.has_capital_nouns

    # Within

    def _is_of_another(self, words: Sequence[Word], first: int, name: int) -> bool:
        """Whether a name with a title is not the person's own: “a spokesman for President Biden”."""
        title = name - self._adjectives(words, first, name)
        while title > first and (self._is_title(words[title - 1], 1) or self._is_oblique(words[title - 1])):
            title -= 1
        if any(map(self._is_oblique, words[max(title, first + 1) : name])):
            return True
        before = title - 1
        while before > first and words[before].key in self._grammar.articles - self._grammar.joining:
            before -= 1
        return (
            self._is_title(words[title], 1)
            and title < name
            and before > first
            and words[before].key in self._grammar.joining
        )

    def _adjectives(self, words: Sequence[Word], first: int, name: int) -> int:
        """How many adjectives stand between a title and a name: "président |russe| Poutine"."""
        at = name
        while at > first and name - at <= _APPOSED and not self._is_title(words[at - 1], 1):
            word = words[at - 1]
            if word.is_sign or word.is_capital or word.key in self._grammar.common:
                return 0
            at -= 1
        is_title = at > first and self._is_title(words[at - 1], 1)
        return name - at if is_title and not self._grammar.has_bare_nouns else 0

    def _is_noun_before_name(self, words: Sequence[Word], at: int, end: int) -> bool:
        """Whether one capital word begins what a role is of: "portparolka |Stejt| departmenta Tami Brus"."""
        if end - at > 1 or end + 1 >= len(words) or not self._may_be_noun(words[end]):
            return False
        return self.run_at(words, end + 1) - end > _APPOSED

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

    def _behind_list(self, words: Sequence[Word], comma: int) -> int | None:
        """What stands before the name behind a list: “ministra de Educación, Cultura y Deportes|,| Ana Rey”.

        The first comma if there is no list, `None` where the list does not end with a name.
        """
        at = comma
        while at < len(words) and words[at].text == ",":
            item = self._past_joining(words, at + 1)
            at = self._behind_item(words, item)
            if at == item:
                return comma
            if at < len(words) and words[at].key in self._grammar.conjunctions:
                return self._behind_last_item(words, self._past_joining(words, at + 1))
        return comma

    def _behind_last_item(self, words: Sequence[Word], item: int) -> int | None:
        end = self._behind_item(words, item)
        if end < len(words) and words[end].text == ",":
            return end
        is_named = end - item > _APPOSED and all(word.is_capital for word in words[item:end])
        return end - _APPOSED - 1 if is_named else None

    def _past_joining(self, words: Sequence[Word], at: int) -> int:
        while at < len(words) and words[at].key in self._grammar.joining | self._grammar.articles:
            at += 1
        return at

    def _behind_item(self, words: Sequence[Word], start: int) -> int:
        """Behind an item of such a list, which begins with a capital letter; `start` if there is none."""
        known = (self._grammar.common | self._grammar.reporting) - self._grammar.joining
        at = start
        if self._is_single(words, start):
            return start + 1
        while at < len(words) and not words[at].is_sign and (at > start or words[at].is_capital):
            if not words[at].is_capital and (words[at].key in known or self.is_adverb(words[at])):
                break
            at += 1
        return at

    def _is_single(self, words: Sequence[Word], at: int) -> bool:
        """Whether it is an adjective alone in a list: “Conseil économique, |social| et environnemental,”."""
        if at + 1 >= len(words) or words[at].is_sign or words[at].is_capital:
            return False
        is_known = words[at].key in self._grammar.common | self._grammar.reporting | self._grammar.titles
        is_alone = words[at + 1].text == "," or words[at + 1].key in self._grammar.conjunctions
        return is_alone and not is_known and not self.is_adverb(words[at])

    def _may_be_name(self, word: Word, *, is_first: bool = False) -> bool:
        grammar = self._grammar
        is_day = word.key in grammar.days and (is_first or grammar.code in _CAPITAL_DAYS)
        if word.is_sign or not word.is_capital or is_day:
            return False
        return not (is_first and word.key in grammar.common) or word.is_possessive

    def _is_month_name(self, words: Sequence[Word], at: int) -> bool:
        """Whether a name like a month's begins there, where months have small letters: "|Julio| Roca"."""
        is_day = words[at].key in self._grammar.days and self._grammar.code not in _CAPITAL_DAYS
        return is_day and at > 0 and at + 1 < len(words) and words[at + 1].is_capital

    def _is_particle(self, words: Sequence[Word], at: int, first: int) -> bool:
        """Whether a small word may be part of a name; German articles only behind "von"."""
        if self._grammar.has_capital_nouns and at == first and words[at - 1].key not in {"van", "von"}:
            return words[at].key in _GERMAN_PARTICLES
        return words[at].key in _PARTICLES or (self._grammar.code == "es" and words[at].key == "e")

    def _leads_complement(self, words: Sequence[Word], at: int, ahead: int) -> bool:
        """Whether a title's particle is no name's: "Präsident |von| Brasilien", not "Frau von Storch"."""
        title = words[at - 1].key
        is_family = self._grammar.has_capital_nouns and ahead - at > 1  # "Präsidentin von der Leyen"
        is_joint = words[at].key in self._grammar.joining and not is_family
        is_long = len(title) > _LONGEST_ADDRESS or words[at - 1].text.isupper()
        return is_joint and is_long and self._is_title(words[at - 1], 1)

    def _joins_two(self, words: Sequence[Word], at: int, ahead: int) -> bool:
        """Whether two persons are named: "Ana |y| Luis", not "Ortega |y| Gasset"."""
        return words[at].key in self._grammar.conjunctions and self._persons.is_given(words[ahead])

    def _leads_to_house(self, words: Sequence[Word], start: int, at: int, ahead: int) -> bool:
        """Whether a particle behind a whole name leads to whose the person is: "Luca Conti |della| Cgil"."""
        last = words[at - 1]
        is_begun = at - start == 1 or self._persons.is_given(last) or last.key in _PARTICLES
        if self._grammar.has_capital_nouns and words[at].key == "zu":
            is_begun = self._persons.is_given(last) or self._is_title(last, 1)
        following = words[ahead]
        is_acronym = following.text.isupper() and len(following.text) > 1
        is_house = (
            is_acronym or following.key in self._grammar.houses or following.key in self._grammar.realms
        )
        return not is_begun and (is_house or self._grammar.code in _WITH_PARTICLES_FIRST)

    def _is_title(self, word: Word, left: int) -> bool:
        key = word.key.rpartition("-")[2] if "-" in word.key else word.key
        if key in self._grammar.titles or word.key in self._grammar.titles:
            return True
        if not self._grammar.has_capital_nouns:
            return False
        return key.endswith(self._long_titles) or (left > _APPOSED and key.endswith(GERMAN_PERSONS))

    def _may_be_noun(self, word: Word) -> bool:
        grammar = self._grammar
        is_known = word.key in grammar.common or word.key in grammar.reporting
        return grammar.has_bare_nouns and not (word.is_sign or word.is_capital or is_known)

    def _title_end(self, words: Sequence[Word], start: int) -> int:
        """Behind the last title of the nouns in small letters from `start` on; `start` if there is none."""
        end = start
        for at in range(start, min(start + _LONGEST_TITLE, len(words))):
            word = words[at]
            if word.is_sign or word.is_capital or not self._may_be_english_noun(word):
                break
            if self._is_title(word, 1) or word.key.endswith(ENGLISH_PERSONS):
                end = at + 1
        return end

    def _may_be_english_noun(self, word: Word) -> bool:
        grammar = self._grammar
        is_known = word.key in grammar.common or word.key in grammar.reporting or word.key in _ENGLISH_PAST
        return not (is_known or word.key.endswith(("ed", "ing", "ly")))

    def _may_stand_bare(self, words: Sequence[Word], start: int) -> bool:
        word, grammar = words[start], self._grammar
        if word.key in grammar.common or word.key in grammar.reporting or self.is_adverb(word):
            return False
        if word.key in grammar.bare or word.key in grammar.titles:
            return True
        is_english_noun = grammar.code == "en" and not word.key.endswith(("ing", "ed"))
        has_name = start + 1 < len(words) and self._may_be_name(words[start + 1], is_first=True)
        title = self._title_end(words, start) if is_english_noun and not has_name else start
        has_name = has_name or (title > start and self.run_at(words, title) - title >= _APPOSED)
        is_before_name = is_english_noun and has_name
        return (grammar.has_bare_nouns or is_before_name) and word.text[0].isalpha()

    def _is_new_phrase(self, words: Sequence[Word], at: int) -> bool:
        """Whether an article begins what is no part of the phrase: “the mayor the same day”."""
        grammar, before = self._grammar, words[at - 1].key
        is_new = before not in grammar.joining and before not in grammar.articles
        return words[at].key in grammar.articles and is_new and before not in grammar.conjunctions

    def _is_oblique(self, word: Word) -> bool:
        """Whether it is a title in a case that a subject does not have: "predsednika", "президента"."""
        is_known = len(word.key) < _SHORTEST_TITLE or word.key in self._grammar.titles
        return self._grammar.has_bare_nouns and not is_known and word.key[:-1] in self._title_stems


def _is_acronym(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether it is a house's letters before a name: "МИДа Алла Жукова", "SPD-Chefin Klara Geiger"."""
    return end - at > 1 and sum(map(str.isupper, words[at].text)) >= _LETTERS_OF_ACRONYM
