"""The notes on an article beside the rows of a comparison, where each stands in both copies."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tearsheet import tr
from tearsheet.anchoring.anchors import Finder
from tearsheet.article.model import Passage
from tearsheet.comparing.copies import Comparison
from tearsheet.notes.note import Note
from tearsheet.stopping import GoOn, unstopped, watched

_HIGHLIGHT = tr("highlight").capitalize()


class Noted(NamedTuple):
    """What the notes on each row say, in Markdown, by the number of the row.

    Attributes:
        old: In the one copy.
        new: In the other.
    """

    old: Mapping[int, Sequence[str]]
    new: Mapping[int, Sequence[str]]


def noted(
    comparison: Comparison,
    text: str,
    notes: Sequence[tuple[Note, Passage | None]],
    go_on: GoOn = unstopped,
) -> Noted:
    """The notes of the old copy, each beside its row in both.

    Args:
        comparison: What differs.
        text: Of the new copy.
        notes: With their places in the old one.
        go_on: Called again and again; what it raises ends the work.
    """
    finder = Finder(text)
    there = [
        (note, finder.find(note.target).passage if note.target else None) for note, _ in watched(notes, go_on)
    ]
    old = _by_row([row.old for row in comparison.rows], notes)
    return Noted(old, _by_row([row.new for row in comparison.rows], there))


def _by_row(
    places: Sequence[Passage | None], notes: Sequence[tuple[Note, Passage | None]]
) -> Mapping[int, Sequence[str]]:
    rows = sorted((place.start, number) for number, place in enumerate(places) if place)
    found: dict[int, list[str]] = defaultdict(list)
    for note, place in notes:
        at = bisect_right(rows, (place.start, len(places))) - 1 if place else -1
        if at >= 0:
            found[rows[at][1]].append(note.body.strip() or _HIGHLIGHT)
    return found
