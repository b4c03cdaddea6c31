"""The paragraphs of a text with their sentences, and quotations that were read in them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from tearsheet.quoting.sentences import sentences
from tearsheet.quoting.speech.spans import Span

_EARLIER = 20
"""Quotations before one that may tell who speaks it."""
_NEAR = 1_000
"""Code points before one in which whom a pronoun stands for is named; bounds the work."""
_LONGEST_NAME = 30
_WORDS_OF_NAME = 2


class Paragraph:
    """A line of the text, or the inside of a quotation, with its sentences; code points of the text."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end

    @cached_property
    def _sentences(self) -> tuple[list[int], list[int]]:
        found = sentences(self.text[self.start : self.end])
        return [self.start + one.start for one in found], [self.start + one.end for one in found]

    def sentence_number(self, position: int) -> int:
        """Which sentence holds a position, -1 for none."""
        return bisect_right(self._sentences[0], position) - 1

    def sentence_start(self, position: int) -> int:
        """Where the sentence that holds a position begins."""
        number = self.sentence_number(position)
        return self._sentences[0][number] if number >= 0 else self.start

    def sentence_end(self, position: int) -> int:
        """Where the sentence that holds a position ends."""
        number = self.sentence_number(position)
        return self._sentences[1][number] if number >= 0 else self.end


@dataclass(slots=True)
class Told:
    """A quotation that was read.

    Attributes:
        first: The paragraph in which it begins.
        last: That in which it ends.
        is_speech: Whether it is more than words that are mentioned, or a title.
        speaker: As the text names them, else empty.
        is_name: Whether the speaker is a name, for which pronouns may stand.
    """

    span: Span
    first: Paragraph
    last: Paragraph
    is_speech: bool = False
    speaker: str = ""
    is_name: bool = False


class Reader(ABC):
    """Reads the quotations of a text one after the other, outer ones before those within."""

    def __init__(self, text: str) -> None:
        self._text = text

    def read(self, found: Sequence[Told]) -> list[Told]:
        """Those of quotations of one depth, in order, that are speech, with who speaks."""
        told: list[Told] = []
        for number, one in enumerate(found):
            behind = (other.span for other in found[number + 1 : number + 3] if not self._is_name(other.span))
            following = next((span.start for span in behind), len(self._text))
            self._read_one(one, told[-_EARLIER:], following)
            told.append(one)
        return [one for one in told if one.is_speech]

    def _is_name(self, span: Span) -> bool:
        """Whether marks may hold a name that is a part of the sentence: the head of «Rosatom» said."""
        words = self._text[span.inner : min(span.inner_end, span.inner + _LONGEST_NAME)]
        is_short = span.inner_end - span.inner < _LONGEST_NAME and len(words.split()) <= _WORDS_OF_NAME
        return is_short and words[:1].isupper() and words[-1:].isalnum()

    def _sentences_near(self, start: int, end: int) -> str:
        """What stands between in Chinese or Japanese; where it is long, its last whole sentences."""
        if start < end - _NEAR:
            start = self._text.find("。", end - _NEAR, end) + 1 or end
        return self._text[start:end]

    @abstractmethod
    def _read_one(self, one: Told, told: Sequence[Told], following: int) -> None:
        """Set of a quotation whether it is speech, and who speaks.

        Args:
            one: The quotation.
            told: The last ones before it, read already.
            following: Where the next one begins.
        """


class Paragraphs:
    """The lines of a text, by where they stand."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0]
        while (end := text.find("\n", self._starts[-1])) >= 0:
            self._starts.append(end + 1)
        self._made: dict[int, Paragraph] = {}

    def number_of(self, position: int) -> int:
        """Which line holds a position."""
        return bisect_right(self._starts, position) - 1

    def at(self, number: int) -> Paragraph:
        """The line of that number."""
        if number not in self._made:
            end = self._starts[number + 1] - 1 if number + 1 < len(self._starts) else len(self._text)
            self._made[number] = Paragraph(self._text, self._starts[number], end)
        return self._made[number]

    def around(self, span: Span) -> Told:
        """A span with the paragraphs in which it begins and ends."""
        return Told(
            span, self.at(self.number_of(span.start)), self.at(self.number_of(max(span.end - 1, span.start)))
        )
