"""What a role is of, in capital letters right before a name: Secretary of |State| Antony Blinken.

A role goes on with its complement, the country, the house or the field that it is held in, and that is no
part of the name behind it. Where the words do not tell how long it is, no name is told.
"""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.quoting.speech.languages import Grammar, words_of
from tearsheet.quoting.speech.words import Word

# Words of a name, given name and surname, and the most that one has behind words that are known
_NAME = 2
_LONGEST_NAME = 3
# How words end in which a German complement goes on, and no name does
_GERMAN_ADJECTIVES = ("scher", "schen", "sches", "lichen", "licher")
_GERMAN_NOUNS = (
    "ung",
    "heit",
    "keit",
    "schaft",
    "tion",
    "ismus",
    "verband",
    "bund",
    "amt",
    "werke",
    "verein",
)
# How words in the genitive end: those of more words than a name, and adjectives, which a noun follows
_GENITIVE = (
    "a",
    "e",
    "i",
    "u",
    "og",
    "ih",
    "а",
    "е",
    "и",
    "ы",
    "я",
    "у",
    "ог",
    "их",
    "ого",
    "его",
    "ой",
    "ей",
    "ых",
)
_GENITIVE_ADJECTIVES = (
    "ne", "ke", "ve", "še", "nog", "kog", "vog", "nih", "kih", "не", "ке", "ве", "ше", "ног", "ког", "вог",
    "них", "ких", "ной", "ской", "вой", "ного", "ского", "вого", "ных", "ских",
)  # fmt: skip
_VOWELS = "aeiouаеёиоуыэюя"
_CAPITAL_PARTICLES = words_of("la le lo de di del della van von el")
# Words that begin a name of a place of two
_BEGINNINGS = words_of(
    "new san santa santo são saint los las north south east west northern southern united puerto costa buenos"
    " nova novi stari velika crne severne нью сан санкт южной северной новой новог црне северне нови"
)


# Houses that go by the names of persons
_NAMED_FOR = words_of(
    "fondation fundación fondazione foundation stiftung institut instituto istituto institute université"
    " universidad università university hospital hôpital ospedale museum musée museo"
)
# Words that lead to a complement and have no article in them, as before a person's name
_BARE_JOINING = words_of("de d' di da of for von für por per pour")


class Complements:
    """The complements of a language's roles."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._known = grammar.realms | grammar.houses

    def name_start(
        self, words: Sequence[Word], start: int, end: int, head: Word | None, *, is_led: bool
    ) -> int | None:
        """Where the name begins in the capital words from `start` to `end`; `end` if they hold none.

        Args:
            words: Of the clause.
            start: The first one of some that begin with capital letters, particles between them.
            end: Behind the last.
            head: The title that they follow.
            is_led: Whether "of", or the like, stands before them.

        Returns:
            `None` where it cannot be told.
        """
        if start == end or not (is_led or self._grammar.has_bare_nouns):
            return start
        if self._follows_place(words, start, end):
            return start + 1
        known = self._behind_known(words, start, end, is_led=is_led)
        if is_led and known == start:
            known = self._behind_last_known(words, start, end)
        if known > start:
            return self._behind_those_known(words, start, known, end)
        if self._grammar.has_bare_nouns and not is_led:
            is_beside = head is not None and words[start - 1] is head
            return self._behind_genitives(words, start, end) if is_beside else start
        name = self._behind_particles(words, start + 1, end)
        left = _capitals(words, name, end)
        is_bare = words[start - 1].key in _BARE_JOINING
        if left < _NAME or not self._takes_any(head, is_bare=is_bare) or self._is_house(words, name, end):
            return end
        return name if left == _NAME else None

    def behind_oblique(self, words: Sequence[Word], start: int, end: int) -> int:
        """As `name_start`, behind somebody else's title.

        In "пресс-секретарь президента |России Дмитрий Песков|" a country stands between. What it parts from
        that title may be the other's name still, "Владимира Путина"; a consonant at the end tells that it is
        none in the genitive.
        """
        name = self._behind_known(words, start, end, is_led=False)
        is_subject = self._grammar.has_bare_nouns and words[end - 1].key[-1] not in _VOWELS
        return name if name > start and is_subject and _capitals(words, name, end) == _NAME else end

    def is_adjective(self, word: Word) -> bool:
        """Whether it begins a complement that a noun in small letters goes on with: "Narodne skupštine"."""
        is_genitive = self._grammar.has_bare_nouns and word.key.endswith(_GENITIVE_ADJECTIVES)
        return is_genitive or word.key in self._grammar.houses

    def is_place(self, words: Sequence[Word], at: int) -> bool:
        """Whether a place may have that number, behind a preposition."""
        is_slavic = self._grammar.has_bare_nouns and at < len(words) and words[at].is_capital
        return self.is_known(words, at) or (is_slavic and words[at].key[-1] in _VOWELS)

    def is_known(self, words: Sequence[Word], at: int) -> bool:
        """Whether the word of that number is known to be no name's."""
        return at < len(words) and words[at].is_capital and words[at].key in self._known

    def is_house(self, word: Word) -> bool:
        """Whether a house's name begins with it: "Bank of England"."""
        return word.key in self._grammar.houses

    # Within

    def _behind_known(self, words: Sequence[Word], start: int, end: int, *, is_led: bool) -> int:
        """Behind the words that are known to be no name's, with what particles join to them."""
        at = start
        while at < end:
            key = words[at].key
            if key in _BEGINNINGS and is_led and at + 1 < end:
                at += 2
            elif key in self._known or (self._grammar.has_capital_nouns and key.endswith(_GERMAN_ADJECTIVES)):
                at += 1
            elif at > start and not words[at].is_capital:
                at = self._behind_particles(words, at, end)
            else:
                break
        return at

    @staticmethod
    def _behind_particles(words: Sequence[Word], at: int, end: int) -> int:
        """Behind particles and the word that they join: "Rio |de Janeiro|"."""
        if at >= end or words[at].is_capital:
            return at
        while at < end and not words[at].is_capital:
            at += 1
        return min(at + 1, end)

    def _behind_those_known(self, words: Sequence[Word], start: int, known: int, end: int) -> int | None:
        known = self._behind_last_known(words, known, end)
        left = _capitals(words, known, end)
        if left and any(word.key in self._grammar.joining for word in words[known:end]):
            return end
        are_realms = all(word.key in self._grammar.realms for word in words[start:known])
        if not left or self._is_german_house(words, end) or (left < _NAME and not are_realms):
            return end
        if words[start].key in _NAMED_FOR and known - start == 1:
            return end
        if left > _NAME and words[known - 1].key not in self._grammar.realms:
            return None
        return known if left <= _LONGEST_NAME else None

    def _follows_place(self, words: Sequence[Word], start: int, end: int) -> bool:
        """Whether only a preposition's place stands before a name: "rektor u |Beogradu| Vladan Đokić"."""
        is_led = start > 0 and words[start - 1].key in self._grammar.prepositions
        is_place = self._grammar.has_bare_nouns and words[start].key[-1] in _VOWELS
        return is_led and is_place and _capitals(words, start, end) == _NAME + 1

    def _behind_last_known(self, words: Sequence[Word], known: int, end: int) -> int:
        """Behind the last word that is known: "Organización Panamericana de la |Salud| Carissa Etienne"."""
        return max((at + 1 for at in range(known, end) if words[at].key in self._known), default=known)

    def _behind_genitives(self, words: Sequence[Word], start: int, end: int) -> int:
        at = start
        while _capitals(words, at, end) > _NAME and self._may_be_genitive(words, at):
            at += 1
        return at

    def _may_be_genitive(self, words: Sequence[Word], at: int) -> bool:
        """Whether a word is a complement's; what a surname in "ić" follows is a name's."""
        is_name = words[at].key in self._grammar.given or words[at + 1].key.endswith(("ić", "ић"))
        is_acronym = words[at].text.isupper() and len(words[at].text) > 1
        return is_acronym or (words[at].key.endswith(_GENITIVE) and not is_name)

    def _takes_any(self, head: Word | None, *, is_bare: bool) -> bool:
        """Whether whoever has a title holds it in a place or house, not of a person as a spokesman does."""
        if head is None or (head.key in self._grammar.serving and is_bare):
            return False
        # In English a comma parts a name from the complement of a title in small letters
        return self._grammar.code != "en" or head.is_capital

    def _is_house(self, words: Sequence[Word], start: int, end: int) -> bool:
        """Whether what might be a name is more of a house's: "World |Trade Organization|"."""
        is_known = any(word.key in self._known for word in words[start:end])
        is_joined = any(word.key in self._grammar.joining for word in words[start:end])
        return is_known or is_joined or self._is_german_house(words, end)

    def _is_german_house(self, words: Sequence[Word], end: int) -> bool:
        return self._grammar.has_capital_nouns and words[end - 1].key.endswith(_GERMAN_NOUNS)


def _capitals(words: Sequence[Word], start: int, end: int) -> int:
    """How many words of a name there are, particles aside: two in "Ignazio La Russa"."""
    return sum(word.is_capital and word.key not in _CAPITAL_PARTICLES for word in words[start:end])
