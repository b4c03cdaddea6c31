"""What has become of a passage, told in words: how its wording has changed, where it stood."""

from __future__ import annotations

import re
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from tearsheet import tr
from tearsheet.article.display_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tearsheet.notes.note import TextQuote

_AROUND = 48  # code points of what stood on each side
_MOST_WORDS = 4_000  # on each side, between what both have at their ends
# Han and kana set no blanks between words
_UNSPACED = (
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_WORD = rf"\s+|[{_UNSPACED}]|[^\W{_UNSPACED}]+|\W"


class ChangeKind(StrEnum):
    """What became of some words."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


class Change(NamedTuple):
    """Words that stayed, that are gone, or that are new."""

    kind: ChangeKind
    text: str


def stood(quote: TextQuote) -> str:
    """What stood around a quotation, in a sentence; empty where that is not known."""
    before, after = one_line(quote.prefix[-_AROUND:]), one_line(quote.suffix[:_AROUND])
    if not (before or after):
        return ""
    where = tr("after “…{before}”", before=before) if before else tr("at the start of the text")
    return (
        tr("It stood {where} and before “{after}…”", where=where, after=after)
        if after
        else tr("It stood {where}, at the end of the text", where=where)
    )


def difference(old: str, new: str) -> tuple[Change, ...]:
    """How one wording became another, in reading order; what is gone before what is new in its place.

    All that is not new together is `old`, all that is not gone `new`. Of wordings that differ over more than
    some thousand words, all of that is told as one change.
    """
    before, after = re.findall(_WORD, old), re.findall(_WORD, new)
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    middle = before[head : len(before) - tail], after[head : len(after) - tail]
    changes = [
        Change(ChangeKind.SAME, "".join(before[:head])),
        *_changes(*middle),
        Change(ChangeKind.SAME, "".join(before[len(before) - tail :])),
    ]
    return tuple(_merged(_without_lone_blanks(list(_merged(changes)))))


def _common(one: list[str], other: list[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (mine, theirs) in pairs if mine != theirs), min(len(one), len(other)))


def _changes(before: list[str], after: list[str]) -> Iterator[Change]:
    if max(len(before), len(after)) > _MOST_WORDS:
        yield Change(ChangeKind.GONE, "".join(before))
        yield Change(ChangeKind.NEW, "".join(after))
        return
    from tearsheet.anchoring.approximate import Pattern  # only for what has changed

    alignment = Pattern(before).align_whole(after)
    reached = 0
    for row, word in enumerate(before):
        lies = alignment.part(row, row + 1)
        yield Change(ChangeKind.NEW, "".join(after[reached : lies.start]))
        reached = lies.end
        there = "".join(after[lies.start : lies.end])
        if there == word:
            yield Change(ChangeKind.SAME, word)
        else:
            yield Change(ChangeKind.GONE, word)
            yield Change(ChangeKind.NEW, there)
    yield Change(ChangeKind.NEW, "".join(after[reached:]))


def _without_lone_blanks(changes: list[Change]) -> Iterator[Change]:
    """The changes, a blank that alone stayed between two of them told as changed with them."""
    for place, change in enumerate(changes):
        is_inside = 0 < place < len(changes) - 1
        if change.kind is ChangeKind.SAME and is_inside and change.text.isspace():
            yield Change(ChangeKind.GONE, change.text)
            yield Change(ChangeKind.NEW, change.text)
        else:
            yield change


def _merged(changes: Iterable[Change]) -> Iterator[Change]:
    """The changes, neighbours in one; between two that stayed, what is gone comes before what is new."""
    stated = (change for change in changes if change.text)
    for is_same, group in groupby(stated, key=lambda change: change.kind is ChangeKind.SAME):
        together = list(group)
        for kind in (ChangeKind.SAME,) if is_same else (ChangeKind.GONE, ChangeKind.NEW):
            if text := "".join(change.text for change in together if change.kind is kind):
                yield Change(kind, text)
