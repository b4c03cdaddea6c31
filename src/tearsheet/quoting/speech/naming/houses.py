"""Houses in English, whose names stand before roles: "Bank of England governor Andrew Bailey"."""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.quoting.speech.languages import Grammar, words_of
from tearsheet.quoting.speech.naming.complements import Complements
from tearsheet.quoting.speech.naming.nouns import Nouns
from tearsheet.quoting.speech.naming.phrase import Kind, Phrase
from tearsheet.quoting.speech.words import Word

_APPOSED = 2
# How Slavic adjectives end with which a house's name may begin: "Градска управа"
_ADJECTIVES = tuple(words_of("ska ski sko čka čki ска ски ско чка чки ская ский ское ная ный ное"))
# How names of English firms end
_FIRMS = words_of(
    "partners holdings group capital ventures industries foundation trust institute associates"
    " brothers inc ltd limited plc llp bank"
)


class Houses(Nouns):
    """The houses that a role or name stands behind."""

    def __init__(self, grammar: Grammar) -> None:
        super().__init__(grammar)
        self._complements = Complements(grammar)

    def behind_known(self, words: Sequence[Word], start: int, end: int) -> int:
        """Behind the words that are known to name a house or a place, before a person's name."""
        while start < end and self._complements.is_known(words, start):
            start += 1
        return start if start < end and words[start].is_capital else end

    def is_house(self, words: Sequence[Word]) -> bool:
        """Whether capital words are known to name a house or a place, not a person."""
        return any(map(self._complements.is_house, words)) or all(
            self._complements.is_known(words, at) for at in range(len(words))
        )

    def _behind_fields(self, words: Sequence[Word], start: int) -> Phrase | None:
        """The name behind the fields of an office: "Work and Pensions Secretary Liz Kendall".

        Nobody where fields are listed and no office follows; `None` where none are.
        """
        at = start
        while self._grammar.code == "en" and self._is_field(words, at):
            end = at + 1
            while self._is_field(words, end):
                end += 1
            if end + 1 < len(words) and words[end].key == "and":
                last = self.run_at(words, end + 1)
                name = self._behind_office(words, end + 1, last)
                kind = Kind.NAME if name < last else Kind.NOBODY
                return Phrase(start, last, kind, name if name < last else start, last)
            if end >= len(words) or words[end].text != ",":
                return None
            at = end + 1
        return None

    def _is_field(self, words: Sequence[Word], at: int) -> bool:
        return at < len(words) and self._complements.is_known(words, at)

    def _joins_fields(self, words: Sequence[Word], at: int) -> bool:
        """Whether what begins there is the end of an office's fields, the first of which stand before."""
        is_office = self._grammar.code == "en" and self._is_field(words, at - 2)
        return is_office and self._behind_office(words, at, end := self.run_at(words, at)) < end

    def _behind_office(self, words: Sequence[Word], start: int, end: int) -> int:
        """Where a full name begins behind fields and an office: "Rural Affairs Secretary |Steve Reed|"."""
        is_full = end - (name := self.without_titles(words, start, end)) >= _APPOSED
        return name if name > start + 1 and is_full else end

    def _behind_house(self, words: Sequence[Word], start: int, end: int) -> Phrase | None:
        """The name, or the role, behind the house that it is of: "Bank of England governor Andrew Bailey"."""
        if self._grammar.code == "en":
            house = self._house_end(words, start, end)
            title = self._title_end(words, house)
            is_office = house < len(words) and words[house].is_capital and self.is_title(words[house])
            last = self.run_at(words, title) if title > house or is_office else title
            name = self.without_titles(words, title, last)
            if last - name >= (1 if is_office else _APPOSED):
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
        offices = (number for number in range(ahead + 1, last) if self.is_title(words[number]))
        last = next(offices, last)
        return last if last > ahead else at

    def _behind_aside(self, words: Sequence[Word], end: int) -> int:
        """Behind what stands beside a name: “(52)”, “(SPD)”, “of Texas”."""
        if end < len(words) and words[end].text == "(":
            for at in range(end + 1, min(end + 6, len(words))):
                if words[at].text == ")":
                    return at + 1
        return self._of_house(words, end) if self._grammar.code == "en" else end

    def _is_firm(self, words: Sequence[Word], start: int, end: int) -> bool:
        """Whether what begins as a title is a firm's name: "|Bishop| Street Partners"."""
        return end - start > _APPOSED and words[end - 1].key in _FIRMS and self._grammar.code == "en"

    def _is_declined_house(self, words: Sequence[Word], start: int, end: int) -> bool:
        """Whether a Slavic house's name goes on in small letters: "Ministarstvo |saobraćaja|"."""
        if end - start > 1 or not self._grammar.has_bare_nouns or end >= len(words):
            return False
        is_adjective = words[start].key.endswith(_ADJECTIVES) and not self.is_dative(words, end)
        is_house = is_adjective or self._complements.is_house(words[start])
        return is_house and self._may_be_noun(words[end])
