"""Whether an ellipsis or words in brackets hide that the text says the opposite, or another number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tearsheet.comparing.negations import is_negation, is_preposition
from tearsheet.comparing.places import Place
from tearsheet.comparing.quoted import Joint, Quoted
from tearsheet.comparing.words import WordedText, WordRow

_FEW = 3  # words that stand for a negation and hardly for more: "would probably not"


class LeftOut(NamedTuple):
    """Words of the text between two parts of a quotation.

    Attributes:
        keys: Of the words, in small letters.
        follows: Whether no mark parts them from the words before.
        leads: Whether none parts them from the words behind.
        is_clause: Whether no mark stands among them either.
    """

    keys: Sequence[str]
    follows: bool
    leads: bool
    is_clause: bool


def hides(row: WordRow, quoted: Quoted, between: Sequence[Place]) -> bool:
    """Whether a quotation whose parts all stand in a text says something else by what joins them.

    Args:
        row: The words of the text.
        quoted: The quotation.
        between: What lies between its parts.
    """
    joined = zip(quoted.joints, quoted.inserted, between, strict=True)
    return any(_hides(joint, inserted, _left_out(row, gap)) for joint, inserted, gap in joined)


def _left_out(row: WordRow, gap: Place) -> LeftOut:
    steps = [row.numbers[number] == row.numbers[number - 1] + 1 for number in range(gap.start, gap.end + 1)]
    return LeftOut(row.keys[gap.start : gap.end], steps[0], steps[-1], all(steps))


def _hides(joint: Joint, inserted: str, left_out: LeftOut) -> bool:
    words = WordRow(WordedText(inserted)).keys
    is_negated = any(map(is_negation, words))
    if _is_other_number(words, left_out.keys):
        return True
    if is_negated:
        return len(words) <= _FEW and not any(map(is_negation, left_out.keys))
    return any(map(is_negation, left_out.keys)) if joint is Joint.BRACKETS else any(_turned(left_out))


def _turned(left_out: LeftOut) -> Iterator[bool]:
    """Whether words that an ellipsis leaves out negate those that stay: “I do … want war”."""
    keys = left_out.keys
    if not keys:
        return
    yield left_out.leads and is_negation(keys[-1])
    negations = [is_negation(key) and not is_preposition(key) for key in keys]
    yield left_out.follows and negations[0]
    yield left_out.is_clause and len(keys) <= _FEW and any(negations)


def _is_other_number(inserted: Sequence[str], left_out: Sequence[str]) -> bool:
    """Whether brackets put a number in the place of another one; they may make it fuller: 1 March [2024]."""
    ours, theirs = ({key for key in keys if any(map(str.isdecimal, key))} for keys in (inserted, left_out))
    return not (ours <= theirs or theirs <= ours)
