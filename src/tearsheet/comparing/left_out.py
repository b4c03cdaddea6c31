"""Whether what joins two parts of a quotation hides that the text says the opposite, or another number.

An ellipsis must not change what is said: Chicago Manual of Style, 17th edition, 13.51.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tearsheet.comparing.negations import Negations, is_negation
from tearsheet.comparing.numbers import is_number, may_be_number
from tearsheet.comparing.places import Place, gaps
from tearsheet.comparing.quoted import Joint, Quoted
from tearsheet.comparing.wording import Touch
from tearsheet.comparing.words import WordedText, WordRow

_FEW = 3  # words that stand for a negation and hardly for more: "would probably not"


class Gap(NamedTuple):
    """What stands between two parts of a quotation.

    Attributes:
        joint: What joins them.
        inserted: The words that the quotation has in brackets there, without these.
        place: The words that the text has there, which may be none.
    """

    joint: Joint
    inserted: str
    place: Place


class Turned(NamedTuple):
    """How a quotation says something else than the text by what joins two of its parts.

    Attributes:
        touch: What is another in it: a number, or words.
        negation: The number of the word of the text that is left out and negates; `None` for anything else.
    """

    touch: Touch
    negation: int | None = None


def joined_gaps(quoted: Quoted, places: Sequence[Place]) -> list[Gap]:
    """What lies between the parts of a quotation that stand at these places."""
    return list(map(Gap, quoted.joints, quoted.inserted, gaps(places)))


def turned(row: WordRow, negations: Negations, gap: Gap) -> Turned | None:
    """What a quotation turns by one gap; `None` where it turns nothing.

    Args:
        row: The words of the text.
        negations: Those of them that negate.
        gap: What is left out, and what is put in its place.
    """
    ours, theirs = WordRow(WordedText(gap.inserted)).keys, row.keys[slice(*gap.place)]
    if _is_other_number(ours, theirs):
        return Turned(Touch.NUMBER)
    if any(map(is_negation, ours)):
        is_added = len(ours) <= _FEW and not any(map(is_negation, theirs))
        return Turned(Touch.WORDS) if is_added else None
    number = negations.first(gap.place) if gap.joint is Joint.BRACKETS else negations.left_out(gap.place)
    return None if number is None else Turned(Touch.WORDS, number)


def _is_other_number(inserted: Sequence[str], left_out: Sequence[str]) -> bool:
    """Whether brackets put a number in the place of another one; they may make it fuller: 1 March [2024]."""
    is_stated = may_be_number if any(map(is_number, left_out)) else is_number
    ours, theirs = (set(filter(is_stated, keys)) for keys in (inserted, left_out))
    return not (ours <= theirs or theirs <= ours)
