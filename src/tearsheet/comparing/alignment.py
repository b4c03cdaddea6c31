"""Which sentence of one text is which of another, in order, however long both are.

What stands once in each parts the texts into stretches, as in Cohen's "patience diff"; only within those are
sentences compared with each other. So the time grows with the length and not with its square.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from tearsheet.stopping import GoOn, unstopped, watched

# Units of both sides, multiplied, that are compared each with each
_MOST_EXACT = 250_000
_MOST_ALIKE = 40_000
_LEAST_ALIKE = 0.5
# How often the likeness of two units is asked, in all and for each unit of a text that is longer
_MOST_ASKED = 1_000_000
_LEAST_ASKED = 10
# Pairs of equal words or units, for each of which `SequenceMatcher` takes a step, again and again
_FEW_EQUAL = 10_000
_MOST_EQUAL = 20  # of more, for each

Likeness = Callable[[int, int], float]


class Pair(NamedTuple):
    """A unit of the old text and what it is in the new one, by their numbers; `None` for nothing."""

    old: int | None
    new: int | None


def align(
    old: Sequence[str], new: Sequence[str], likeness: Likeness, total: int, go_on: GoOn = unstopped
) -> list[Pair]:
    """Every unit of both texts, each once, in order.

    Args:
        old: By what each unit of the one text is known.
        new: Those of the other.
        likeness: How alike two units are that are not the same, 0 to 1, by their numbers.
        total: Of all units that are aligned for one comparison, which bounds how much is asked.
        go_on: Called again and again; what it raises ends the work.
    """
    pairs: list[Pair] = []
    each = max(_LEAST_ASKED, _MOST_ASKED // max(1, total))
    i, j = 0, 0
    for row, column in watched([*same(old, new, go_on), (len(old), len(new))], go_on):
        pairs += _alike(range(i, row), range(j, column), likeness, each, go_on)
        if row < len(old):
            pairs.append(Pair(row, column))
        i, j = row + 1, column + 1
    return pairs


class _Stretches(NamedTuple):
    """A stretch of each text, by the numbers of units, the ends not included."""

    i1: int
    i2: int
    j1: int
    j2: int

    @property
    def work(self) -> int:
        """Units that comparing each with each compares."""
        return (self.i2 - self.i1) * (self.j2 - self.j1)


def same(old: Sequence[str], new: Sequence[str], go_on: GoOn = unstopped) -> Iterator[tuple[int, int]]:
    """The pairs of equal units, in order, by their numbers; `go_on` as `align` has it."""
    waiting = [_Stretches(0, len(old), 0, len(new))]
    while waiting:
        go_on()
        here = waiting.pop()
        anchors = _unique(old, new, here, go_on)
        if here.work == 1 and anchors:
            yield anchors[0]
        elif anchors:
            waiting += reversed(list(_between(anchors, here)))
        elif here.work <= _MOST_EXACT and has_few_equal(old[here.i1 : here.i2], new[here.j1 : here.j2]):
            yield from _matched(old, new, here)
        else:
            yield from _at_ends(old, new, here)


def _between(anchors: list[tuple[int, int]], here: _Stretches) -> Iterator[_Stretches]:
    """The anchors and the stretches that they part, in order."""
    reached, other, i2, j2 = here.i1, here.j1, here.i2, here.j2
    for i, j in [*anchors, (i2, j2)]:
        if i > reached and j > other:
            yield _Stretches(reached, i, other, j)
        if i < i2:
            yield _Stretches(i, i + 1, j, j + 1)
        reached, other = i + 1, j + 1


def has_few_equal(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether what is equal in both is found in a moment: of "yes, yes, yes…" each word is equal to each."""
    counts, others = Counter(old), Counter(new)
    equal = sum(count * others[key] for key, count in counts.items())
    return equal <= max(_FEW_EQUAL, _MOST_EQUAL * (len(old) + len(new)))


def _unique(old: Sequence[str], new: Sequence[str], here: _Stretches, go_on: GoOn) -> list[tuple[int, int]]:
    """The most units that stand once in each stretch, in the order of both."""
    i1, i2, j1, j2 = here
    counts, others = Counter(old[i1:i2]), Counter(new[j1:j2])
    places = {new[j]: j for j in range(j1, j2) if others[new[j]] == 1}
    once = [(i, places[old[i]]) for i in range(i1, i2) if counts[old[i]] == 1 and old[i] in places]
    return _rising(once, go_on)


def _rising(pairs: list[tuple[int, int]], go_on: GoOn) -> list[tuple[int, int]]:
    """The longest part of some pairs in which the second numbers rise."""
    tops: list[int] = []  # the least end of a rise of each length
    ends: list[int] = []  # its number
    before = [-1] * len(pairs)
    for number, (_, column) in enumerate(watched(pairs, go_on)):
        length = bisect_left(tops, column)
        before[number] = ends[length - 1] if length else -1
        tops[length : length + 1] = [column]
        ends[length : length + 1] = [number]
    chosen: list[tuple[int, int]] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        chosen.append(pairs[number])
        number = before[number]
    return chosen[::-1]


def _matched(old: Sequence[str], new: Sequence[str], here: _Stretches) -> Iterator[tuple[int, int]]:
    i1, i2, j1, j2 = here
    for i, j, size in SequenceMatcher(None, old[i1:i2], new[j1:j2], autojunk=False).get_matching_blocks():
        yield from ((i1 + i + step, j1 + j + step) for step in range(size))


def _at_ends(old: Sequence[str], new: Sequence[str], here: _Stretches) -> Iterator[tuple[int, int]]:
    """What is the same from the start of two stretches on, and up to their ends."""
    i1, i2, j1, j2 = here
    shortest = min(i2 - i1, j2 - j1)
    head = 0
    while head < shortest and old[i1 + head] == new[j1 + head]:
        yield i1 + head, j1 + head
        head += 1
    tail = 0
    while tail < shortest - head and old[i2 - tail - 1] == new[j2 - tail - 1]:
        tail += 1
    yield from ((i2 - step, j2 - step) for step in range(tail, 0, -1))


def _alike(rows: range, columns: range, likeness: Likeness, each: int, go_on: GoOn) -> Iterator[Pair]:
    """Units of which none is the same, those that are alike paired so that all together are most alike.

    Where that would compare too many, it is done part by part, each as far along in both.

    Args:
        rows: The numbers of those of the one text.
        columns: Those of the other.
        likeness: As `align` has it.
        each: How often it may be asked for each of them.
        go_on: Called again and again.
    """
    most = min(_MOST_ALIKE, each * (len(rows) + len(columns)))
    parts = -(-len(rows) * len(columns) // max(1, most))
    if not 0 < parts <= min(len(rows), len(columns)):
        yield from (Pair(row, None) for row in watched(rows, go_on))
        yield from (Pair(None, column) for column in watched(columns, go_on))
        return
    for part, other in zip(_parts(rows, parts), _parts(columns, parts), strict=True):
        like = [[_worth(likeness(row, column)) for column in other] for row in watched(part, go_on)]
        yield from _most_alike(part, other, like, go_on)


def _parts(units: range, number: int) -> Iterator[range]:
    """So many parts of some units, one as long as the other but for one unit."""
    ends = [len(units) * part // number for part in range(number + 1)]
    return (units[start:end] for start, end in pairwise(ends))


def _most_alike(rows: range, columns: range, like: Sequence[Sequence[float]], go_on: GoOn) -> Iterator[Pair]:
    """The pairs that together are worth most, and what is left of both, in order."""
    best = [[0.0] * (len(columns) + 1) for _ in range(len(rows) + 1)]
    for i in watched(range(len(rows) - 1, -1, -1), go_on):
        for j in range(len(columns) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + like[i][j])
    i, j = 0, 0
    while i < len(rows) or j < len(columns):
        if (
            i < len(rows)
            and j < len(columns)
            and like[i][j]
            and best[i][j] == best[i + 1][j + 1] + like[i][j]
        ):
            yield Pair(rows[i], columns[j])
            i, j = i + 1, j + 1
        elif i < len(rows) and best[i][j] == best[i + 1][j]:
            yield Pair(rows[i], None)
            i += 1
        else:
            yield Pair(None, columns[j])
            j += 1


def _worth(likeness: float) -> float:
    return likeness if likeness >= _LEAST_ALIKE else 0.0
