"""What may name a speaker among words, as data."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from tearsheet.quoting.speech.words import Word


class Kind(Enum):
    """What a phrase says of a person."""

    NAME = auto()
    ROLE = auto()
    PRONOUN = auto()
    NOBODY = auto()


class Phrase(NamedTuple):
    """Words that may name a speaker: the numbers of the first and of that behind the last, and who it is."""

    start: int
    end: int
    kind: Kind
    first: int
    last: int

    def printed(self, text: str, words: Sequence[Word]) -> str:
        """Who it is, as printed, without an English genitive's ending."""
        last = words[self.last - 1]
        end = last.start + len(last.key) if last.is_possessive else last.end
        return text[words[self.first].start : end]
