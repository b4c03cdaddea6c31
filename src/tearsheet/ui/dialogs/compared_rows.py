"""What is shown of two copies of an article: the rows of a window, with the notes on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from tearsheet import tr, trn
from tearsheet.article import markdown, markup
from tearsheet.article.display_text import one_line
from tearsheet.comparing.copies import Comparison, Row, RowKind
from tearsheet.comparing.noted import Noted
from tearsheet.comparing.wording import Kind, Piece

MOST_WHOLE = 200
"""Rows up to which those that are the same are shown too; of more, only what stands beside a change."""
MOST_CHANGES = 200
"""That are shown; the exported page has them all."""
MOST_SIGNS = 200_000
"""Code points of all changes that are shown; more than any article has."""
LONGEST_PARAGRAPH = 20_000
"""Code points of the changes in one that are shown."""
UNCHANGED_ENDS = 500
"""Code points of what did not change that stay before and behind what is left out of it."""
GOES_ON = f" … {tr('it goes on like this; the exported page has all of it')} "


class Shown(NamedTuple):
    """What stands in one row of the window.

    Attributes:
        row: A paragraph; `None` for what is only said.
        said: Words about it, or in place of paragraphs that are not shown.
        old_notes: What the notes on it say, in the one copy.
        new_notes: The same, in the other.
    """

    row: Row | None
    said: str = ""
    old_notes: tuple[str, ...] = ()
    new_notes: tuple[str, ...] = ()

    @property
    def is_change(self) -> bool:
        """Whether the copies differ here."""
        return self.row is not None and self.row.kind is not RowKind.SAME

    @property
    def signs(self) -> int:
        """How much the fuller side holds, in code points."""
        notes = max(sum(map(len, self.old_notes)), sum(map(len, self.new_notes)))
        return (_signs(self.row.pieces) if self.row else 0) + notes


def rows_of(comparison: Comparison, noted: Noted) -> list[Shown]:
    """What is shown of a comparison, with the notes on it."""
    every = comparison.changes()
    changes = _first(comparison, every[:MOST_CHANGES])
    near = {number + step for number in changes for step in (-1, 0, 1)} | set(noted.old) | set(noted.new)
    is_whole = len(comparison.rows) <= MOST_WHOLE and len(changes) == len(every)
    kept = [number for number in range(len(comparison.rows)) if is_whole or number in near]
    return list(_rows(comparison, kept, noted))


def _first(comparison: Comparison, changes: Sequence[int]) -> list[int]:
    """The changes from the first on that a window can show without a stop."""
    signs = accumulate(_signs(_shortened(comparison.rows[number]).pieces) for number in changes)
    return [number for number, reached in zip(changes, signs, strict=True) if reached <= MOST_SIGNS]


def _rows(comparison: Comparison, kept: Sequence[int], noted: Noted) -> Iterator[Shown]:
    reached = 0
    for number in [*kept, len(comparison.rows)]:
        if number > reached:
            yield Shown(None, _left_out(comparison, reached, number))
        if number < len(comparison.rows):
            row = _shortened(comparison.rows[number])
            said = "" if row.kind in {RowKind.SAME, RowKind.CHANGED} else _SAID[row.kind]
            yield Shown(row, said, _told(noted.old, number), _told(noted.new, number))
        reached = number + 1


def _told(notes: Mapping[int, Sequence[str]], number: int) -> tuple[str, ...]:
    """What the notes on a row say, each on one line and without the signs of Markdown."""
    return tuple(one_line(markup.plain(markdown.blocks(note)) or note) for note in notes.get(number, ()))


def _shortened(row: Row) -> Row:
    """A row, of one as long as a book the first changes."""
    pieces: list[Piece] = []
    for piece in row.pieces:
        if _signs(pieces) > LONGEST_PARAGRAPH:
            return row._replace(pieces=(*pieces, Piece(Kind.SAME, GOES_ON, GOES_ON)))
        pieces.append(_short(piece))
    return row._replace(pieces=tuple(pieces))


def _short(piece: Piece) -> Piece:
    most = 2 * UNCHANGED_ENDS if piece.kind is Kind.SAME else LONGEST_PARAGRAPH
    return piece._replace(old=_ends(piece.old, most), new=_ends(piece.new, most))


def _ends(words: str, most: int) -> str:
    """Words, without their middle where they are more than twice as many."""
    return words if len(words) <= 2 * most else f"{words[: most // 2]} … {words[-most // 2 :]}"


def _signs(pieces: Sequence[Piece]) -> int:
    """How much the fuller side of some pieces holds, in code points."""
    return sum(max(len(piece.old), len(piece.new)) for piece in pieces)


def _left_out(comparison: Comparison, first: int, last: int) -> str:
    others = sum(comparison.rows[number].kind is not RowKind.SAME for number in range(first, last))
    if others:
        return "… " + trn(
            "%n more change is not shown here; the exported page has it",
            "%n more changes are not shown here; the exported page has them all",
            others,
        )
    return "… " + trn("%n paragraph that does not differ", "%n paragraphs that do not differ", last - first)


_SAID = {
    RowKind.ADDED: tr("only in the other copy"),
    RowKind.REMOVED: tr("only in this copy"),
    RowKind.MOVED_FROM: tr("moved elsewhere"),
    RowKind.MOVED_TO: tr("moved here"),
}
