"""How well an action answers the words that a reader types: by the starts of its words, in any order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import lru_cache

from tearsheet.finding.folded_text import fold

SHORTEST_WITHIN = 3
"""Letters that are looked for within words, too; one or two are in nearly every name."""
MOST_WORDINGS = 1024
"""All actions and choices of settings several times over: in one language, with letter keys and without."""


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
        self._name = words_of(name)
        first = self._name[0]
        self._fits: dict[str, Fit] = {}  # the better ones come later
        self._fits |= dict.fromkeys(_starts(words_of(does)), Fit.DOES)
        self._fits |= dict.fromkeys(_starts(words_of(group)), Fit.GROUP)
        self._fits |= dict.fromkeys(map(fold, keys), Fit.KEY)
        self._fits |= dict.fromkeys(_starts(self._name), Fit.START)
        self._fits |= dict.fromkeys(self._name, Fit.WORD)
        self._fits |= dict.fromkeys(_starts([first]), Fit.FIRST)
        self._fits[first] = Fit.FIRST_WORD

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
        known = self._fits.get(typed)
        if known is not None and known <= Fit.START:
            return known
        if is_made_of_starts(typed, self._name):
            return Fit.STARTS
        is_within = len(typed) >= SHORTEST_WITHIN and any(typed in word for word in self._name)
        return Fit.WITHIN if is_within and known is not Fit.KEY else known


wording_of = lru_cache(MOST_WORDINGS)(Wording)
"""The wording that has been made of these words before, for as long as the program runs: 0.4 MB of them."""


def words_of(text: str) -> list[str]:
    """The words of a text, without case and accents; a sign beside them is no part of them."""
    folded = (fold(word) for word in text.replace("/", " ").split())
    return [bare for word in folded if (bare := word.strip(":;,.…()“”'!") or word)]


def is_made_of_starts(typed: str, words: Sequence[str]) -> bool:
    """Whether what is typed is the starts of two or more words in their order: "cws", "copsou"."""
    if not typed:
        return True
    return any(
        typed.startswith(word[:length]) and is_made_of_starts(typed[length:], words[number + 1 :])
        for number, word in enumerate(words)
        for length in range(min(len(word), len(typed)), 0, -1)
    )


def _starts(words: Iterable[str]) -> Iterator[str]:
    """All that these words can begin with, the words themselves too."""
    return (word[:length] for word in words for length in range(1, len(word) + 1))
