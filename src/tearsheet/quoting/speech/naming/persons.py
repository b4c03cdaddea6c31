"""What tells that capital words name a person: given names, and nouns for people before them."""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.quoting.speech.languages import Grammar
from tearsheet.quoting.speech.words import Word

# How German words for people end, where a name of two words follows.
GERMAN_PERSONS = (
    "chef", "chefin", "schafter", "händler", "lehrer", "fahrer", "träger", "besitzer", "betreiber",
    "erin", "istin", "ist", "loge", "login", "politiker", "forscher", "wissenschaftler", "sprecher", "leiter",
    "berater", "vertreter", "führer", "experte", "ökonom", "anwalt", "arzt", "ärztin", "rätin", "beauftragte",
    "spieler", "stürmer", "verteidiger", "torwart", "hüter", "mann", "frau", "wirt", "bauer", "rat", "wart",
    "eur", "eurin", "orin", "entin", "antin", "star", "profi", "boss", "coach", "manager", "runner", "vize",
    "schütze", "zeuge", "zeugin", "gast", "nachbar", "nachbarin", "opfer", "sieger", "meister", "bewohner",
    "gründer", "kämpfer", "pfleger", "hebamme", "graf", "gräfin", "pate", "patin", "bäuerin", "kanzler",
    "sportler", "läufer", "springer", "schwimmer", "künstler", "händlerin", "ingenieur", "soldat", "veteran",
)  # fmt: skip
# Those of them that end as many names of other languages do
_GERMAN_IN_VOWELS = ("profi", "opa", "oma", "azubi", "star")
# How English nouns for people end, before a name of two words
ENGLISH_PERSONS = (
    "er", "or", "ist", "ian", "ant", "man", "woman", "person", "chief", "head", "aide", "envoy", "executive",
    "official", "president", "secretary", "expert", "founder", "coach", "boss", "resident", "student",
)  # fmt: skip
# How few nouns of English and German end, and many names elsewhere
_VOWELS = "aiou"
_FULL = 2
# How surnames end in languages that leave out articles, and what stands before them in Russian
_SLAVIC_SURNAMES = (
    "ić", "ић", "ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ский", "ская", "цкий", "цкая",
    "енко", "чук", "швили", "дзе", "янц",
)  # fmt: skip
_PATRONYMICS = ("вич", "вна", "ична", "ична")


class Persons:
    """The persons' names of a language."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar

    def begins(self, words: Sequence[Word], at: int, end: int) -> bool:
        """Whether a full name begins at that number, with a given name that is known, before `end`."""
        return at + 1 < end and self.is_given(words[at]) and words[end - 1].is_capital

    def is_given(self, word: Word) -> bool:
        """Whether it is a given name that is known, or two of them with a hyphen."""
        if not word.is_capital or word.is_possessive:
            return False
        known = self._grammar.given_names
        return word.key in known or ("-" in word.key and word.key.partition("-")[0] in known)

    def name_start(self, words: Sequence[Word], start: int, end: int) -> int:
        """Where the name begins in capital words of which the first may be nouns; `start` if nothing tells.

        "Gewerkschafter |Sven Abel|", "president of РФ |Дмитрий Песков|".
        """
        if self.is_given(words[start]):
            return start
        at = next((at for at in range(start + 1, end - 1) if self.begins(words, at, end)), start)
        if at == start and (
            self._ends_as_slavic(words, start, end) or self._is_noun_first(words, start, end)
        ):
            return end - _FULL
        return at if all(self._may_be_noun(words, one, start) for one in range(start, at)) else start

    def is_behind(self, words: Sequence[Word], start: int, end: int) -> bool:
        """Whether a full name ends what begins before `start`: "assessore alla Mobilità |Tommaso Righi|"."""
        names = (at for at in range(start, end - 1) if self.begins(words, at, end))
        return any(words[at - 1].is_capital for at in names)

    def is_doubtful(self, words: Sequence[Word], start: int, end: int) -> bool:
        """Whether the first of some capital words may be a noun: in German, or of a sentence."""
        if any(map(self.is_given, words[start:end])):
            return False
        if self._grammar.has_capital_nouns:
            return end - start >= _FULL and words[start].key.endswith(("er", "in"))
        is_first = not start or words[start - 1].is_sign
        is_long = self._grammar.has_bare_nouns and is_first and end - start > _FULL
        return is_long and not self._ends_as_slavic(words, start, end)

    def within(self, words: Sequence[Word], start: int, end: int) -> int:
        """Where a full name begins among all the words of a description; `end` if none does, or another's."""
        for at in range(start + 1, end - 1):
            if self.begins(words, at, at + 2):
                return end if self._is_complement(words, at) else at
        return end

    # Within

    def _may_be_noun(self, words: Sequence[Word], at: int, start: int) -> bool:
        """Whether a word before a given name is surely no given name that is not known."""
        word, grammar = words[at], self._grammar
        if word.text.isupper() and len(word.text) > 1:
            return True
        if grammar.has_capital_nouns:
            return word.key.endswith(_GERMAN_IN_VOWELS) or word.key[-1] not in _VOWELS
        if grammar.has_bare_nouns:
            return not word.is_sign
        begins = not start or words[start - 1].is_sign
        if grammar.code == "en":
            return begins and (word.key.endswith(ENGLISH_PERSONS) or word.key[-1] not in _VOWELS)
        before = words[start - 1].key if start else ""
        return before in grammar.prepositions and before not in ("de", "d'", "di", "da")

    def _ends_as_slavic(self, words: Sequence[Word], start: int, end: int) -> bool:
        """Whether a word before a name and surname is none of it: "|Odbornica| Slađana Miletić"."""
        is_first = not start or words[start - 1].is_sign
        if not (self._grammar.has_bare_nouns and is_first and end - start == _FULL + 1):
            return False
        is_double = words[end - _FULL].key.endswith((*_SLAVIC_SURNAMES, *_PATRONYMICS))
        return words[end - 1].key.endswith(_SLAVIC_SURNAMES) and not is_double

    def _is_noun_first(self, words: Sequence[Word], start: int, end: int) -> bool:
        """Whether an English sentence begins with what a person is: "|Goalscorer| Kobe Adomah said"."""
        is_first = not start or words[start - 1].is_sign
        is_english = self._grammar.code == "en" and end - start == _FULL + 1
        is_house = any(word.key in self._grammar.houses for word in words[start:end])
        return is_first and is_english and not is_house and words[start].key.endswith(ENGLISH_PERSONS)

    def _is_complement(self, words: Sequence[Word], at: int) -> bool:
        """Whether the name there is whom a description is of: “a lawyer for |Ann Lee|”."""
        before = words[at - 1]
        joining = self._grammar.joining | self._grammar.prepositions | self._grammar.conjunctions
        return before.is_sign or before.is_possessive or before.key in joining
