"""Where the parts of a quotation stand in a text: word for word, or as nearly as can be."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from tearsheet.anchoring.approximate import Alignment, Pattern
from tearsheet.comparing.quoted import Joint
from tearsheet.comparing.words import WordRow

_MOST_HITS = 300
_MOST_BEHIND_BRACKETS = 8  # words of the text that those in brackets stand for
_MOST_WINDOWS = 8
_BIN = 16  # words
_FARTHEST = 0.45  # words changed, put in or taken out, of those looked for
_LEAST_WEIGHT = 0.55  # of the letters
_FEWEST_CHANGED = 2  # words; a single one that differs is another word
_MOST_COMMON = 5_000  # places of a word that tells where others may be


class Place(NamedTuple):
    """Where words stand, by the numbers of the text's words, the end not included."""

    start: int
    end: int


def chain(row: WordRow, parts: Sequence[Sequence[str]], joints: Sequence[Joint]) -> list[list[Place]]:
    """Where all parts stand word for word, in their order; those that lie closest together first.

    Behind words in brackets the next part follows at once, or what they stand for lies between.
    """
    hits = [[Place(start, start + len(part)) for start in row.find(part, _MOST_HITS)] for part in parts]
    found = [_from(first, hits[1:], joints) for first in hits[0]]
    chains = [each for each in found if each]
    return sorted(chains, key=lambda places: (places[-1].end - places[0].start, places[0].start))


def _from(first: Place, hits: Sequence[Sequence[Place]], joints: Sequence[Joint]) -> list[Place]:
    """The nearest places behind a first one; none if one of the parts stands nowhere behind."""
    places = [first]
    for joint, candidates in zip(joints, hits, strict=True):
        end = places[-1].end
        farthest = end + _MOST_BEHIND_BRACKETS if joint is Joint.BRACKETS else math.inf
        following = next((place for place in candidates if end <= place.start <= farthest), None)
        if following is None:
            return []
        places.append(following)
    return places


def nearest(row: WordRow, wanted: Sequence[str], near: int | None = None) -> Place | None:
    """Where words like those stand; `None` where too little of them stands together.

    Args:
        row: The words of the text.
        wanted: Those that are looked for.
        near: A word's number, at which it is looked for too.
    """
    pattern, length = Pattern(wanted), len(wanted)
    most = math.floor(_FARTHEST * length)
    if length < _FEWEST_CHANGED or (not most and length > _FEWEST_CHANGED):
        return None
    best: tuple[int, int, Place] | None = None
    for window_start in _windows(row, wanted, near):
        first, last = max(0, window_start - _BIN), window_start + 2 * length + 2 * _BIN
        words = row.keys[first:last]
        alignment = pattern.align(words, max(1, most))
        if alignment is None:
            continue
        lies = alignment.part(0, length)
        place = _with_ends(alignment, length, Place(first + lies.start, first + lies.end), len(row.keys))
        if _weight(row, wanted, place) >= _LEAST_WEIGHT and (best is None or (lies.cost, first) < best[:2]):
            best = lies.cost, first, place
    return best[2] if best else None


def _with_ends(alignment: Alignment, length: int, place: Place, last: int) -> Place:
    """The place with as many words before and behind as the pattern has there that are not in the text."""
    rows = [alignment.part(number, number + 1) for number in range(length)]
    is_there = [lies.start < lies.end for lies in rows]
    before = is_there.index(True) if True in is_there else 0
    behind = is_there[::-1].index(True) if True in is_there else 0
    return Place(max(0, place.start - before), min(last, place.end + behind))


def _windows(row: WordRow, wanted: Sequence[str], near: int | None) -> list[int]:
    """Where the words may begin, the likeliest first: each that is rare votes for a place."""
    places: dict[str, list[int]] = {word: [] for word in wanted}
    for number, word in enumerate(row.keys):
        if word in places:
            places[word].append(number)
    votes: dict[int, float] = {}
    for offset, word in enumerate(wanted):
        if len(places[word]) <= _MOST_COMMON:
            for number in places[word]:
                for votes_bin in ((number - offset) // _BIN, (number - offset) // _BIN + 1):
                    votes[votes_bin] = votes.get(votes_bin, 0.0) + 1 / math.sqrt(len(places[word]))
    likeliest = sorted(votes, key=lambda votes_bin: (-votes[votes_bin], votes_bin))[:_MOST_WINDOWS]
    starts = [(votes_bin - 1) * _BIN for votes_bin in likeliest]
    return starts if near is None else [near, *starts]


def _weight(row: WordRow, wanted: Sequence[str], place: Place) -> float:
    """The part of the letters of the words that stands there, in whatever order."""
    there = set(row.keys[place.start : place.end])
    total = sum(map(len, wanted))
    return sum(len(word) for word in wanted if word in there) / total if total else 0.0


def gaps(places: Sequence[Place]) -> list[Place]:
    """What of the text lies between the parts."""
    return [Place(one.end, other.start) for one, other in pairwise(places)]
