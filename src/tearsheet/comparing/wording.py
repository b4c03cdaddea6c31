"""How one wording became another, word by word, each side with its own typography."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from tearsheet.comparing.alignment import has_few_equal
from tearsheet.comparing.negations import is_negation
from tearsheet.comparing.numbers import is_number
from tearsheet.comparing.words import WordedText, is_mark
from tearsheet.stopping import GoOn, unstopped, watched

# Words of both sides, multiplied; beyond, all between what both have at their ends is one change
_MOST_WORK = 1_000_000
_TELLING = frozenset("?!")


class Kind(StrEnum):
    """What became of some words."""

    SAME = "same"
    CHANGED = "changed"


class Touch(StrEnum):
    """What a change is about, the gravest first."""

    NEGATION = "negations"
    NUMBER = "numbers"
    NAME = "names"
    WORDS = "words"
    CAPITALS = "capital letters"
    MARKS = "punctuation"


class Piece(NamedTuple):
    """Words that stayed or changed.

    Attributes:
        kind: Whether they are the same.
        old: As they stand in the one text, with the blanks behind them; empty for what is new.
        new: As they stand in the other; empty for what is gone.
        touches: What of both negates, is a number, a name, or only marks.
    """

    kind: Kind
    old: str
    new: str
    touches: frozenset[Touch] = frozenset()


def differences(
    old: WordedText, new: WordedText, names: Container[str] = (), go_on: GoOn = unstopped
) -> tuple[Piece, ...]:
    """How `old` became `new`, in reading order; all that is old together is the one text, so is the new.

    Args:
        old: The one text.
        new: The other.
        names: Which words are names.
        go_on: Called again and again; what it raises ends the work.
    """
    reached, other = 0, 0
    pieces: list[Piece] = []
    for i1, i2, j1, j2 in watched(_changed(old.keys, new.keys), go_on):
        pieces.append(Piece(Kind.SAME, _raw(old, reached, i1), _raw(new, other, j1)))
        touches = frozenset(_touches(old.keys[i1:i2], new.keys[j1:j2], names, go_on))
        pieces.append(Piece(Kind.CHANGED, _raw(old, i1, i2), _raw(new, j1, j2), touches))
        reached, other = i2, j2
    pieces.append(Piece(Kind.SAME, _raw(old, reached, len(old.keys)), _raw(new, other, len(new.keys))))
    return tuple(piece for piece in pieces if piece.old or piece.new)


def _changed(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """From which word to which each side differs, in order."""
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    if not before and not after:
        return
    is_long = len(before) * len(after) > _MOST_WORK or not has_few_equal(before, after)
    if not before or not after or is_long:
        yield head, len(old) - tail, head, len(new) - tail
        return
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for i1, i2, j1, j2 in _without_islands(matcher.get_opcodes(), before):
        yield head + i1, head + i2, head + j1, head + j2


def _common(one: list[str], other: list[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (mine, theirs) in pairs if mine != theirs), min(len(one), len(other)))


def _without_islands(
    steps: Sequence[tuple[str, int, int, int, int]], before: list[str]
) -> Iterator[tuple[int, int, int, int]]:
    """The changed steps; a mark that alone stayed between two of them counts as changed with them."""

    def is_kept(step: tuple[str, int, int, int, int]) -> bool:
        tag, i1, i2, j1, _ = step
        is_inside = i1 > 0 and j1 > 0 and i2 < len(before)
        return tag == "equal" and not (is_inside and all(map(is_mark, before[i1:i2])))

    for kept, group in groupby(steps, key=is_kept):
        together = list(group)
        if not kept:
            yield together[0][1], together[-1][2], together[0][3], together[-1][4]


def _raw(worded: WordedText, first: int, last: int) -> str:
    """Some words as printed, with what stands behind them up to the next one; the first with all before."""
    if first >= last:
        return ""
    start = worded.starts[first] if first else 0
    end = worded.starts[last] if last < len(worded.starts) else len(worded.text)
    return worded.text[start:end]


def _touches(before: list[str], after: list[str], names: Container[str], go_on: GoOn) -> Iterator[Touch]:
    words = [[key for key in watched(side, go_on) if not is_mark(key)] for side in (before, after)]
    small = [list(map(str.lower, side)) for side in words]  # ß for ss is another spelling
    negations = [sum(map(is_negation, watched(side, go_on))) for side in small]
    if negations[0] != negations[1]:
        yield Touch.NEGATION
    numbers = [[key for key in watched(side, go_on) if is_number(key)] for side in small]
    if numbers[0] != numbers[1]:
        yield Touch.NUMBER
    named = {key.lower() for side in words for key in side if key in names}
    if [key for key in small[0] if key in named] != [key for key in small[1] if key in named]:
        yield Touch.NAME
    if small[0] != small[1]:
        yield Touch.WORDS
    elif words[0] != words[1]:
        yield Touch.CAPITALS
    marks = [[key for key in watched(side, go_on) if is_mark(key)] for side in (before, after)]
    if marks[0] != marks[1]:
        # whether something is asked or stated is more than punctuation
        telling = [[key for key in side if key in _TELLING] for side in marks]
        yield Touch.WORDS if telling[0] != telling[1] else Touch.MARKS


def gravest(pieces: tuple[Piece, ...]) -> Touch | None:
    """The gravest thing that changed; `None` where nothing did."""
    found = {touch for piece in pieces for touch in piece.touches}
    return next((touch for touch in Touch if touch in found), None)
