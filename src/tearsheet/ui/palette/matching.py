"""How well an action answers the words that a reader types: by the starts of its words, in any order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum

from tearsheet.finding.folded_text import fold

SHORTEST_WITHIN = 3
"""Letters that are looked for within words, too; one or two are in nearly every name."""


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
        self._group = words_of(group)
        self._does = words_of(does)
        self._keys = [fold(key) for key in keys]

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
        name = self._name
        ways = (
            (Fit.FIRST_WORD, typed == name[0]),
            (Fit.FIRST, name[0].startswith(typed)),
            (Fit.WORD, typed in name),
            (Fit.START, _starts_one(name, typed)),
            (Fit.STARTS, is_made_of_starts(typed, name)),
            (Fit.KEY, typed in self._keys),
            (Fit.WITHIN, len(typed) >= SHORTEST_WITHIN and any(typed in word for word in name)),
            (Fit.GROUP, _starts_one(self._group, typed)),
            (Fit.DOES, _starts_one(self._does, typed)),
        )
        return next((fit for fit, is_so in ways if is_so), None)


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


def _starts_one(words: Iterable[str], typed: str) -> bool:
    return any(word.startswith(typed) for word in words)
