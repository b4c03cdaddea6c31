"""How well an action answers the words that a reader types: by the starts of its words, in any order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache

from tearsheet.finding.folded_text import fold

SHORTEST_WITHIN = 3
"""Letters that are looked for within words, too; one or two are in nearly every name."""
MOST_WORDINGS = 1024
"""All actions and choices of settings several times over: in one language, with letter keys and without."""
MOST_WORDS = 4096
"""Different ones in all of these, of which most come in many."""


class Fit(IntEnum):
    """How a typed word fits; the lower, the better."""

    FIRST_WORD = 0
    FIRST = 1
    WORD = 1
    START = 2
    STARTS = 3
    KEY = 4
    WITHIN = 5
    GROUP = 6
    DOES = 8


class Wording:
    """The words of one action, as they are looked through."""

    def __init__(self, name: str, group: str, does: str, keys: Iterable[str]) -> None:
        """Fold them.

        Args:
            name: What it is called, one word at least.
            group: What it belongs to.
            does: A line about it.
            keys: Its keys.
        """
        self._name, self._group, self._does = words_of(name), words_of(group), words_of(does)
        self._keys = [*map(fold, keys)]

    def score(self, typed: Sequence[str]) -> int | None:
        """How well it fits all words that are typed, the lower the better; `None` where it lacks one.

        Args:
            typed: As `words_of` gives them.
        """
        if list(typed) == self._name:
            return -1
        fits = [self._fit(word) for word in typed]
        return None if None in fits else sum(fit for fit in fits if fit is not None)

    def _fit(self, typed: str) -> Fit | None:
        known = self._begun(typed)
        if known is not None and known <= Fit.START:
            return known
        if is_made_of_starts(typed, self._name):
            return Fit.STARTS
        is_within = len(typed) >= SHORTEST_WITHIN and any(typed in word for word in self._name)
        return Fit.WITHIN if is_within and known is not Fit.KEY else known

    def _begun(self, typed: str) -> Fit | None:
        """The best place of which a word begins so."""
        first, *_ = self._name
        if first.startswith(typed):
            return Fit.FIRST_WORD if first == typed else Fit.FIRST
        if typed in self._name:
            return Fit.WORD
        if any(word.startswith(typed) for word in self._name):
            return Fit.START
        if typed in self._keys:
            return Fit.KEY
        if any(word.startswith(typed) for word in self._group):
            return Fit.GROUP
        return Fit.DOES if any(word.startswith(typed) for word in self._does) else None


wording_of = lru_cache(MOST_WORDINGS)(Wording)
"""The wording that has been made of these words before, for as long as the program runs: 0.4 MB of them."""


def words_of(text: str) -> list[str]:
    """The words of a text, without case and accents; a sign beside them is no part of them."""
    return [*filter(None, map(_bare, text.replace("/", " ").split()))]


@lru_cache(MOST_WORDS)
def _bare(word: str) -> str:
    folded = fold(word)
    return folded.strip(":;,.…()“”'!") or folded


def is_made_of_starts(typed: str, words: Sequence[str]) -> bool:
    """Whether what is typed is the starts of two or more words in their order: "cws", "copsou"."""
    if not typed:
        return True
    return any(
        typed.startswith(word[:length]) and is_made_of_starts(typed[length:], words[number + 1 :])
        for number, word in enumerate(words)
        for length in range(min(len(word), len(typed)), 0, -1)
    )
