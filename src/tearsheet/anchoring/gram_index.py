"""Where in a text something like a given row of letters may lie, told from the short runs that both share.

Each run of six letters votes for the place where the whole would begin if the run lay there; places that
few vote for are not worth a closer look. Where letters are syllables or words, runs of three do.
"""

from __future__ import annotations

from array import array
from typing import NamedTuple

_GRAM = 6  # letters
_GRAM_OF_IDEOGRAMS = 3
_FIRST_IDEOGRAM = "\u2e80"  # from here on: Han, kana; Hangul comes apart into letters of its own
_INDEXED = 250_000  # runs of one text at most; of a longer one only every second, third…
_COMMON = 48  # a run that occurs more often tells nothing
_BIN = 32  # letters; what is put in or left out moves votes apart
_MOST_VOTING = 1_024  # runs of what is looked for


class Votes(NamedTuple):
    """A place that has votes.

    Attributes:
        start: The least place where the whole would begin, in letters; may be negative.
        end: The greatest one, not included.
        votes: How many runs lie as they would then.
    """

    start: int
    end: int
    votes: int


class GramIndex:
    """Where each short run of a text's letters lies; about 20 bytes a letter."""

    def __init__(self, letters: str) -> None:
        ideograms = sum(map(_FIRST_IDEOGRAM.__le__, letters[:2_000]))
        self._gram = gram = _GRAM_OF_IDEOGRAMS if ideograms * 4 > len(letters[:2_000]) else _GRAM
        starts = range(0, len(letters) - gram + 1, 1 + len(letters) // _INDEXED)
        self._step = starts.step
        self._last: dict[str, int] = {}
        self._earlier = array("l", bytes(array("l").itemsize * len(starts)))
        last, earlier = self._last, self._earlier
        for number, start in enumerate(starts):
            run = letters[start : start + gram]
            earlier[number] = last.get(run, -1)
            last[run] = number

    def likeliest(self, wanted: str, most: int) -> list[Votes]:
        """At most so many places, none overlapping, the one with most votes first."""
        votes = self._votes(wanted)
        chosen: list[Votes] = []
        for votes_bin in sorted(votes, key=lambda number: (-votes[number], number)):
            start, count = (votes_bin - 1) * _BIN, votes[votes_bin]
            if len(chosen) == most or count * 4 < (chosen[0].votes if chosen else 0):
                break
            if all(abs(start - other.start) >= 2 * _BIN for other in chosen):
                chosen.append(Votes(start, start + 2 * _BIN, count))
        return chosen

    def _votes(self, wanted: str) -> dict[int, int]:
        """Number of a bin -> votes for a beginning in it or in the one before."""
        votes: dict[int, int] = {}
        count = max(0, len(wanted) - self._gram + 1)
        for offset in range(0, count, 1 + count // _MOST_VOTING):
            for start in self._places(wanted[offset : offset + self._gram]):
                votes_bin = (start - offset) // _BIN
                votes[votes_bin] = votes.get(votes_bin, 0) + 1
                votes[votes_bin + 1] = votes.get(votes_bin + 1, 0) + 1
        return votes

    def _places(self, run: str) -> list[int]:
        """Where a run lies; nowhere if it is too common to tell anything."""
        places: list[int] = []
        number = self._last.get(run, -1)
        while number >= 0:
            places.append(number * self._step)
            if len(places) > _COMMON:
                return []
            number = self._earlier[number]
        return places
