"""The body of a long text of plain paragraphs: one text, of which a block is made when it is asked for.

100,000 blocks and their texts, made at once, take a fifth of a second and half as much memory again.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, MutableSequence, Sequence
from functools import cached_property
from itertools import pairwise
from typing import overload

from tearsheet.article.model import Block, BlockKind

_LINE_END = re.compile("\n")
_MOST_MADE = 256
"""Blocks that are kept once they are made: each that is seen is asked for dozens of times."""


class LongBody(Sequence[Block]):
    r"""What a tuple of blocks is, where nearly all are plain paragraphs; their texts are never joined anew.

    Attributes:
        before: The blocks that come first, of any kind.
    """

    def __init__(self, paragraphs: str, before: tuple[Block, ...] = ()) -> None:
        r"""Keep a text.

        Args:
            paragraphs: Their texts, joined by "\n".
            before: The blocks before them.
        """
        self.before = before
        self._paragraphs = paragraphs
        self._made: dict[int, Block] = {}

    @cached_property
    def text(self) -> str:
        r"""The texts of all blocks, joined by "\n"."""
        if not self.before:
            return self._paragraphs
        return "\n".join([*[block.text for block in self.before], self._paragraphs])

    def behind(self, before: tuple[Block, ...]) -> LongBody:
        """The same blocks behind some more."""
        return LongBody(self._paragraphs, (*before, *self.before))

    @cached_property
    def starts(self) -> Sequence[int]:
        """Where each block begins in `text`, and where one behind the last would; code points."""
        starts = array("L", [0])
        starts.extend([found.end() for found in _LINE_END.finditer(self.text)])
        starts.append(len(self.text) + 1)
        return starts

    @cached_property
    def lengths(self) -> MutableSequence[int]:
        """How long the text of each block is; code points."""
        return array("L", [end - start - 1 for start, end in pairwise(self.starts)])

    def texts(self, first: int, end: int) -> list[str]:
        """The texts of the blocks from one to before another."""
        return self.joined(first, end).split("\n") if first < min(end, len(self)) else []

    def joined(self, first: int, end: int) -> str:
        r"""The same, joined by "\n"."""
        first, end = min(first, len(self)), min(end, len(self))
        return self.text[self.starts[first] : self.starts[end] - 1] if first < end else ""

    def __len__(self) -> int:
        """How many blocks there are."""
        return len(self.starts) - 1

    @overload
    def __getitem__(self, number: int) -> Block: ...
    @overload
    def __getitem__(self, number: slice) -> tuple[Block, ...]: ...
    def __getitem__(self, number: int | slice) -> Block | tuple[Block, ...]:
        """One block, or some of them."""
        if isinstance(number, slice):
            return tuple([self[each] for each in range(*number.indices(len(self)))])
        number = range(len(self))[number]
        if number < len(self.before):
            return self.before[number]
        made = self._made.get(number)
        if made is None:
            if len(self._made) >= _MOST_MADE:
                self._made.clear()
            made = self._made[number] = Block(BlockKind.PARAGRAPH, self.joined(number, number + 1))
        return made

    def __iter__(self) -> Iterator[Block]:
        """All blocks; who takes the first ones alone has only those made."""
        yield from self.before
        start = sum(len(block.text) + 1 for block in self.before)
        while start <= len(self.text):
            end = self.text.find("\n", start)
            end = end if end >= 0 else len(self.text)
            yield Block(BlockKind.PARAGRAPH, self.text[start:end])
            start = end + 1

    def __reversed__(self) -> Iterator[Block]:
        """The same from the last to the first."""
        least, end = sum(len(block.text) + 1 for block in self.before), len(self.text)
        while end >= least:
            start = self.text.rfind("\n", least, end) + 1 or least
            yield Block(BlockKind.PARAGRAPH, self.text[start:end])
            end = start - 1
        yield from reversed(self.before)

    def __eq__(self, other: object) -> bool:
        """Whether the blocks are the same, those of a tuple too."""
        if isinstance(other, LongBody):
            return self is other or (self.text, self.before) == (other.text, other.before)
        return isinstance(other, tuple) and tuple(self) == other

    __hash__ = None  # type: ignore[assignment]  # as little as what stands beside it in an article
