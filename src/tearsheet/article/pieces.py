"""The pieces of an article: its blocks and what is left out of it, in the order of the file.

Which of them are the article's text is a matter of rules, and of the reader's own choice; their order is not.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tearsheet.article.model import Article, Block, BlockKind, LeftOut, Passage, Reason


class Piece(NamedTuple):
    """A block of the article, or a line that is left out as the block that it would be.

    Attributes:
        reason: Why it is left out; `None` for what is the article's text.
    """

    block: Block
    reason: Reason | None = None


def pieces(article: Article) -> list[Piece]:
    """All of them, in the order of the file."""
    found: list[Piece] = []
    done = 0
    for line in sorted(article.left_out, key=_before):
        found += map(Piece, article.body[done : line.before])
        done = max(done, line.before)
        found.append(Piece(_as_block(line), line.reason))
    return [*found, *map(Piece, article.body[done:])]


def put_together(article: Article, found: Iterable[Piece]) -> Article:
    """An article of these pieces, all else being as in another one."""
    body: list[Block] = []
    left_out: list[LeftOut] = []
    for block, reason in found:
        if reason is None:
            body.append(block)
        else:
            left_out.append(LeftOut(words_of(article, block), len(body), reason))
    return article._replace(body=tuple(body), left_out=tuple(left_out))


def words_of(article: Article, block: Block) -> str:
    """What a block says, or what is said of its picture, if it has only that."""
    if block.text or not block.picture:
        return block.text
    picture = article.pictures.get(block.picture)
    return f"[{picture.description}]" if picture and picture.description else "[Picture]"


def number_of(article: Article, block: int) -> int:
    """The number among all pieces of a block."""
    return block + bisect_right(_places(article), block)


def block_of(article: Article, number: int) -> int:
    """The number of the block that a piece is; for one that is left out, of the block that follows it."""
    left_out = [place + each for each, place in enumerate(_places(article))]
    return number - bisect_left(left_out, number)


class Layout:
    """Where the pieces of an article stand in its text, in code points from 0.

    Attributes:
        starts: Of each piece; where it is left out, the place of what follows it.
        is_read: Of each piece, whether it is the article's text.
        length: Of the text.
    """

    def __init__(self, found: Sequence[Piece], *, is_whole: bool = False) -> None:
        """Go through all pieces.

        Args:
            found: The pieces.
            is_whole: What is left out counts as text as well.
        """
        self.starts: list[int] = []
        self.is_read = [is_whole or piece.reason is None for piece in found]
        self._read: list[int] = []
        self._read_starts: list[int] = []
        place = 0
        for number, piece in enumerate(found):
            self.starts.append(place)
            if self.is_read[number]:
                self._read.append(number)
                self._read_starts.append(place)
                place += len(piece.block.text) + 1
        self.length = max(0, place - 1)

    def at(self, position: int) -> tuple[int, int]:
        """The piece at a position of the text, and the place in that piece; the first for a text of none."""
        number = max(0, bisect_right(self._read_starts, position) - 1)
        return (self._read[number], position - self._read_starts[number]) if self._read else (0, 0)

    def position(self, piece: int, inside: int) -> int:
        """The position of a place in a piece; where that is left out, of what follows it."""
        if piece < len(self.starts) and self.is_read[piece]:
            return self.starts[piece] + inside
        return min([self.length, *self.starts[piece : piece + 1]])

    def passage(self, passage: Passage, other: Layout) -> Passage | None:
        """What is left in this text of a passage of another one with the same pieces; `None` for nothing."""
        first, last = other.at(passage.start), other.at(max(passage.start, passage.end - 1))
        if not any(self.is_read[first[0] : last[0] + 1]):
            return None
        start = self.position(*first)
        is_last_read = self.is_read[last[0]]
        end = self.position(*last) + 1 if is_last_read else self.starts[last[0]] - 1
        return Passage(start, end) if start < end else None


def _places(article: Article) -> list[int]:
    return sorted(min(line.before, len(article.body)) for line in article.left_out)


def _before(line: LeftOut) -> int:
    return line.before


def _as_block(line: LeftOut) -> Block:
    kind = BlockKind.CAPTION if line.reason is Reason.CAPTION else BlockKind.PARAGRAPH
    return Block(kind, " ".join(line.text.split("\n")))
