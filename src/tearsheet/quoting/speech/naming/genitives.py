"""Names in the genitive, which are not of whoever holds the role before them: "портпарол Владимира Путина".

Where the form may be a subject's as well, only a given name that is known settles it.
"""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.quoting.speech.languages import Grammar
from tearsheet.quoting.speech.words import Word

_VOWELS = "aeiouаеёиоуыэюя"
_OF_MEN = ("a", "а", "я", "ого", "его", "og")
_GENITIVE = (*_VOWELS, "og", "ог", "ih", "их", "ой", "ей")
# How a surname ends that is in the genitive, or in a woman's form
_PLAIN = ("ića", "ића", "ova", "ова", "ева", "ина", "ича", "ого", "его", "ih", "их", "og", "ог")
_OF_WOMEN = "eиыеэ"
_OF_MONKS = ("ije", "ије")
# How Russian adjectives end that a subject's name follows: "покрасневшая Анна Белова"
_ADJECTIVES = ("ая", "яя", "ый", "ий")
_FULL = 2


class Genitives:
    """Which names of a language may stand in the genitive behind a role."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._citing = {phrase[-1] for phrases in grammar.according.values() for phrase in phrases}

    def may_be(self, words: Sequence[Word], start: int, first: int, last: int) -> bool:
        """Whether the name from `first` to `last` may be of another than the role from `start` to it is."""
        is_cited = start > 0 and words[start - 1].key in self._citing
        if first == start or (is_cited and self._grammar.has_genitive):
            return False
        if self._grammar.has_bare_nouns:
            is_complement = words[first - 1].is_capital and words[first - 1].key not in self._grammar.titles
            return not is_complement and self._is_slavic(words, first, last)
        return self._grammar.has_capital_nouns and self._is_german(words, start, first, last)

    def is_served(self, word: Word) -> bool:
        """Whether it is the role of one who speaks or acts for somebody, or a house: "porodica"."""
        return word.key in self._grammar.serving or word.key not in self._grammar.titles

    def is_plain(self, role: Word, surname: Word) -> bool:
        """Whether it is plain that a surname is of another: "адвокат Белова", not "еврокомиссар Шуица"."""
        return role.key in self._grammar.titles or surname.key.endswith(_PLAIN)

    def behind(self, words: Sequence[Word], start: int, end: int) -> int:
        """Where a subject's name begins in the words behind a role's genitive; `end` if it cannot be told.

        "пресс-секретарь президента Владимира Путина |Дмитрий Песков|".
        """
        name = max(start, end - _FULL)
        is_behind = all(words[at].key.endswith(_GENITIVE) for at in range(start, name))
        is_full = end - name == _FULL and all(word.is_capital for word in words[name:end])
        if not (self._grammar.has_bare_nouns and is_full and is_behind):
            return end
        return end if self._is_slavic(words, name, end) else name

    def _is_slavic(self, words: Sequence[Word], first: int, last: int) -> bool:
        given, surname = words[first].key, words[last - 1].key
        if words[first - 1].key.endswith(_ADJECTIVES) and words[first - 1].key not in self._grammar.titles:
            return False
        if given in self._grammar.given or (given.endswith(_OF_MONKS) and last - first == 1):
            return False
        if self._is_subject(given):
            return False
        may_decline = given[-1] in _VOWELS and (self._grammar.code == "ru" or given[-1] not in "oо")
        return given[-1] in _OF_WOMEN or (may_decline and surname.endswith(_OF_MEN))

    def _is_subject(self, given: str) -> bool:
        """Whether a given name is known, and no other one's genitive: "Borivoje", not "Ivane"."""
        known = self._grammar.given_names
        return given in known and given[-1] not in "aая" and f"{given[:-1]}a" not in known

    def _is_german(self, words: Sequence[Word], start: int, first: int, last: int) -> bool:
        """As in "der Sprecher Peter Müllers", where a title alone tells whose role it is."""
        is_begun = words[start].key in self._grammar.articles
        is_single = last - first < _FULL
        before = words[first - 1].key
        is_serving = before.endswith(tuple(self._grammar.serving))
        is_own = before in self._grammar.titles and not is_serving
        return is_begun and words[last - 1].key.endswith("s") and not (is_own or is_single)
