"""What differs between two saved copies of an article: its fields, and its text sentence by sentence.

Only words and their marks count: another format, another encoding, other paragraphs or other kinds of
quotation marks are no difference.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from tearsheet.article.model import Article, Passage
from tearsheet.comparing.alignment import Pair, align, same
from tearsheet.comparing.fields import FieldChange, field_changes, stated, words_of
from tearsheet.comparing.names import names_in
from tearsheet.comparing.units import Unit, Units, likeness
from tearsheet.comparing.wording import Kind, Piece, Touch, differences
from tearsheet.comparing.words import WordedText
from tearsheet.stopping import GoOn, unstopped, watched

# Sentences that only one copy has, of both multiplied, of which some may have moved and changed
_MOST_MOVED = 40_000
_LEAST_MOVED = 0.75
_FEWEST_ALIKE = 8  # words
_READ_FOR_NAMES = 200_000  # code points of each text


_WORDS = frozenset({Touch.WORDS})


class RowKind(StrEnum):
    """What became of a paragraph, or of a part of one."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED_FROM = "moved from here"
    MOVED_TO = "moved to here"


class Row(NamedTuple):
    """A paragraph as it stands in both copies, side by side.

    Attributes:
        kind: What became of it.
        pieces: Its words, in both.
        old: Where it stands in the text of the one copy; `None` where it does not.
        new: The same of the other copy.
    """

    kind: RowKind
    pieces: tuple[Piece, ...]
    old: Passage | None
    new: Passage | None


class Comparison(NamedTuple):
    """Two copies of an article, compared.

    Attributes:
        fields: What their heads state differently.
        unstated: What the one states of which the other, in a format that states less or more, says nothing.
        rows: All paragraphs of both, in order.
    """

    fields: tuple[FieldChange, ...]
    unstated: tuple[FieldChange, ...]
    rows: tuple[Row, ...]

    @property
    def is_same(self) -> bool:
        """Whether no word and no field differs."""
        return not self.fields and all(row.kind is RowKind.SAME for row in self.rows)

    def changes(self) -> tuple[int, ...]:
        """The numbers of the rows that differ, in order."""
        return tuple(number for number, row in enumerate(self.rows) if row.kind is not RowKind.SAME)


class _Aligned(NamedTuple):
    """A sentence of the one copy, and what it is in the other.

    Attributes:
        kind: What became of it.
        old: `None` where it stands only in the new copy, or has moved there.
        new: `None` where it stands only in the old copy, or has moved from there.
        other: The sentence that it was elsewhere before, or is elsewhere now.
    """

    kind: RowKind
    old: Unit | None
    new: Unit | None
    other: Unit | None = None


def compare(old: Article, new: Article, go_on: GoOn = unstopped) -> Comparison:
    """All differences of two copies, the older one first.

    Args:
        old: The one copy.
        new: The other.
        go_on: Called again and again; what it raises ends the work.
    """
    aligned = _with_moves(list(_all_aligned(Units(old), Units(new), go_on)), go_on)
    aligned = list(_without_said_elsewhere(aligned, old, new, go_on))
    heads = (WordedText(copy.text[:_READ_FOR_NAMES], go_on).keys for copy in (old, new))
    names = names_in(*heads, go_on=go_on)
    rows = tuple(_row(group, names, go_on) for group in _grouped(watched(aligned, go_on)))
    fields = field_changes(old, new)
    is_other_format = old.source.media_type != new.source.media_type
    unstated = tuple(field for field in fields if is_other_format and not (field.old and field.new))
    return Comparison(tuple(field for field in fields if field not in unstated), unstated, rows)


class _Stretch(NamedTuple):
    """The sentences of both copies before a block that is the same to the letter, which is not taken apart.

    Attributes:
        before: Of the old copy.
        after: Of the new one.
        block: `None` at the end.
    """

    before: list[Unit]
    after: list[Unit]
    block: _Aligned | None


def _all_aligned(old: Units, new: Units, go_on: GoOn) -> Iterator[_Aligned]:
    """All sentences of both."""
    stretches = list(_stretches(old, new, go_on))
    total = sum(len(stretch.before) + len(stretch.after) for stretch in stretches)
    for stretch in stretches:
        yield from _between(stretch.before, stretch.after, total, go_on)
        if stretch.block:
            yield stretch.block


def _stretches(old: Units, new: Units, go_on: GoOn) -> Iterator[_Stretch]:
    i, j = 0, 0
    bounds = [*same(old.texts, new.texts, go_on), (len(old.texts), len(new.texts))]
    for row, column in watched(bounds, go_on):
        is_block = row < len(old.texts) and old.texts[row].strip()
        block = _Aligned(RowKind.SAME, old.whole(row), new.whole(column)) if is_block else None
        yield _Stretch(old.within(i, row, go_on), new.within(j, column, go_on), block)
        i, j = row + 1, column + 1


def _between(before: list[Unit], after: list[Unit], total: int, go_on: GoOn) -> Iterator[_Aligned]:
    def alike(row: int, column: int) -> float:
        go_on()
        return likeness(before[row], after[column])

    keys, others = ([unit.key for unit in units] for units in (before, after))
    pairs = align(keys, others, alike, total, go_on)
    return (_aligned(pair, before, after) for pair in watched(pairs, go_on))


def _aligned(pair: Pair, before: Sequence[Unit], after: Sequence[Unit]) -> _Aligned:
    old = None if pair.old is None else before[pair.old]
    new = None if pair.new is None else after[pair.new]
    if old and new:
        return _Aligned(RowKind.SAME if old.key == new.key else RowKind.CHANGED, old, new)
    return _Aligned(RowKind.REMOVED if old else RowKind.ADDED, old, new)


def _with_moves(aligned: list[_Aligned], go_on: GoOn) -> list[_Aligned]:
    """The same, what stands in another place told as moved and not as removed and added."""
    gone = {number: one.old for number, one in enumerate(aligned) if one.kind is RowKind.REMOVED and one.old}
    come = {number: one.new for number, one in enumerate(aligned) if one.kind is RowKind.ADDED and one.new}
    moved = [*_moved(gone, come), *_moved_and_changed(gone, come, go_on)]
    for place, target in watched(moved, go_on):
        old, new = gone.pop(place, None), come.pop(target, None)
        if old and new:
            aligned[place] = _Aligned(RowKind.MOVED_FROM, old, None, new)
            aligned[target] = _Aligned(RowKind.MOVED_TO, None, new, old)
    return aligned


def _moved(gone: dict[int, Unit], come: dict[int, Unit]) -> list[tuple[int, int]]:
    """The sentences that each side has once, in other places."""
    counts = Counter(unit.key for unit in (*gone.values(), *come.values()))
    places = {unit.key: number for number, unit in come.items()}
    return [
        (number, places[unit.key])
        for number, unit in gone.items()
        if unit.key in places and counts[unit.key] == 2  # noqa: PLR2004 # one on each side
    ]


def _moved_and_changed(
    gone: dict[int, Unit], come: dict[int, Unit], go_on: GoOn
) -> Iterator[tuple[int, int]]:
    """The sentences that are in another place what is most alike, and alike enough."""
    if len(gone) * len(come) > _MOST_MOVED:
        return
    long_gone = {number: unit for number, unit in gone.items() if unit.counted.total() >= _FEWEST_ALIKE}
    for number, unit in watched(long_gone.items(), go_on):
        best = max(come, key=lambda other: likeness(unit, come[other]), default=None)
        if best is not None and likeness(unit, come[best]) >= _LEAST_MOVED:
            yield number, best


def _without_said_elsewhere(
    aligned: Iterable[_Aligned], old: Article, new: Article, go_on: GoOn
) -> Iterator[_Aligned]:
    """The same without what the other copy has too, in its head or left out of its text as furniture."""
    beside = {RowKind.REMOVED: _beside(new, go_on), RowKind.ADDED: _beside(old, go_on)}
    by_block: dict[tuple[RowKind, int], list[tuple[_Aligned, str]]] = defaultdict(list)
    for one in watched(aligned, go_on):
        unit = one.old or one.new
        if beside.get(one.kind) and unit:
            by_block[one.kind, unit.block].append((one, unit.words))
    said: set[int] = set()
    for (kind, _), group in watched(by_block.items(), go_on):
        is_whole = " ".join(words for _, words in group) in beside[kind]
        said |= {id(one) for one, words in group if is_whole or words in beside[kind]}
    yield from (one for one in watched(aligned, go_on) if id(one) not in said)


def _beside(article: Article, go_on: GoOn) -> frozenset[str]:
    """The words of each line that a copy has beside its text."""
    names = ("headline", "standfirst", "bylines", "disclaimer", "published")
    fields = (stated(article, name) for name in names)
    return frozenset({words_of(line, go_on) for line in (*fields, *article.left_out_lines)} - {""})


def _grouped(aligned: Iterable[_Aligned]) -> Iterator[list[_Aligned]]:
    """The sentences of a paragraph together; those that stay apart from paragraphs that come or go."""
    group: list[_Aligned] = []
    for one in aligned:
        if group and _begins(one, group[-1]):
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _begins(one: _Aligned, before: _Aligned) -> bool:
    """Whether a sentence begins another paragraph than the one before it."""
    unit = one.new or one.old
    if _is_moved(one) != _is_moved(before) or (_is_moved(one) and one.kind is not before.kind):
        return True
    if one.new and before.new:
        return one.new.block != before.new.block
    if one.old and before.old:
        return one.old.block != before.old.block
    return unit is not None and unit.is_first


def _is_moved(one: _Aligned) -> bool:
    return one.kind in {RowKind.MOVED_FROM, RowKind.MOVED_TO}


def _row(group: list[_Aligned], names: frozenset[str], go_on: GoOn) -> Row:
    kinds = {one.kind for one in group}
    pieces = tuple(piece for one in watched(group, go_on) for piece in _pieces(one, names, go_on))
    old, new = [one.old for one in group if one.old], [one.new for one in group if one.new]
    return Row(kinds.pop() if len(kinds) == 1 else RowKind.CHANGED, pieces, _span(old), _span(new))


def _pieces(one: _Aligned, names: frozenset[str], go_on: GoOn) -> Iterator[Piece]:
    """The words of a sentence, with a blank behind it."""
    old, new = one.old, one.new
    if one.kind is RowKind.SAME and old and new:
        yield Piece(Kind.SAME, f"{old.text} ", f"{new.text} ")
    elif one.kind is RowKind.MOVED_TO and new and one.other:
        yield from (
            piece._replace(old="")
            for piece in differences(one.other.worded, new.worded, names, go_on)
            if piece.new
        )
        yield Piece(Kind.SAME, "", " ")
    elif one.kind is RowKind.MOVED_FROM and old:
        yield Piece(Kind.SAME, f"{old.text} ", "")
    elif old and new:
        yield from differences(old.worded, new.worded, names, go_on)
        yield Piece(Kind.SAME, " ", " ")
    else:
        yield Piece(Kind.CHANGED, f"{old.text} " if old else "", f"{new.text} " if new else "", _WORDS)


def _span(units: Sequence[Unit]) -> Passage | None:
    return Passage(units[0].passage.start, units[-1].passage.end) if units else None
