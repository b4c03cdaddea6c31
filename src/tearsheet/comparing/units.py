"""The sentences of an article, by which two copies are compared: their words, and where they stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from tearsheet.article.markup import bracketed, told
from tearsheet.article.model import Article, BlockKind, Passage
from tearsheet.comparing.words import WordedText, is_mark
from tearsheet.quoting.sentences import each_sentence
from tearsheet.stopping import GoOn, unstopped, watched

# What a text file sets before the items of a list, and a page's loader knows as their marker
_BULLET = re.compile(r"(?:[•‣◦▪*–-]|\d{1,3}[.)])\s+")


class Unit:
    """One sentence, or a whole block of which nothing has to be told apart.

    Attributes:
        block: The number of its block.
        text: Its words, those that are struck out in brackets that say so.
        passage: In the article's text, without such brackets.
        is_first: Whether its block begins with it.
    """

    def __init__(
        self, text: str, block: int, passage: Passage, go_on: GoOn = unstopped, *, is_first: bool
    ) -> None:
        self._go_on = go_on
        self.text = text
        self.block = block
        self.passage = passage
        self.is_first = is_first

    @cached_property
    def worded(self) -> WordedText:
        """Its words; made once."""
        return WordedText(self.text, self._go_on)

    @cached_property
    def key(self) -> str:
        """What it is compared by as a whole."""
        return "\x1f".join(self.worded.keys)

    @property
    def words(self) -> str:
        """Its words alone, as `fields.words_of` gives them."""
        return " ".join(self._bare)

    @cached_property
    def counted(self) -> Counter[str]:
        """How often each of its words occurs in it."""
        return Counter(map(str.casefold, self._bare))

    @property
    def _bare(self) -> list[str]:
        return [key for key in watched(self.worded.keys, self._go_on) if not is_mark(key)]


class Units:
    """The units of an article's body."""

    def __init__(self, article: Article) -> None:
        self._body = article.body
        self.texts = list(map(told, article.body))
        self._starts = article.starts()

    def whole(self, number: int) -> Unit:
        """A block as one unit."""
        passage = Passage(self._starts[number], self._starts[number + 1] - 1)
        return Unit(self.texts[number], number, passage, is_first=True)

    def within(self, first: int, last: int, go_on: GoOn) -> list[Unit]:
        """All sentences that have words of some blocks, the last of which is not included.

        Args:
            first: The number of the first block.
            last: That of the last.
            go_on: Called again and again; what it raises ends the work.
        """
        found: list[Unit] = []
        for number in range(first, last):
            found += self._sentences(number, go_on)
        return found

    def _sentences(self, number: int, go_on: GoOn) -> Iterator[Unit]:
        block, is_first, before = self._body[number], True, self._starts[number]
        for sentence in watched(each_sentence(block.text), go_on):
            start = sentence.start
            if is_first and block.kind is not BlockKind.PREFORMATTED:
                bullet = _BULLET.match(block.text, start, sentence.end)
                start = bullet.end() if bullet else start
            there = Passage(start, sentence.end)
            text, (first, end) = bracketed(block, there) if block.spans else (block.text, there)
            passage = Passage(before + start, before + sentence.end)
            unit = Unit(text[first:end], number, passage, go_on, is_first=is_first)
            if unit.key:
                yield unit
                is_first = False


def likeness(one: Unit, other: Unit) -> float:
    """The part of the words of both that both have, 0 to 1 (Dice's coefficient)."""
    total = one.counted.total() + other.counted.total()
    return 2 * (one.counted & other.counted).total() / total if total else 0.0
