"""The differences of two copies in a few lines, negations, numbers and names first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tearsheet.article.display_text import one_line
from tearsheet.article.field_names import FIELD_NAMES
from tearsheet.comparing.copies import Comparison, RowKind
from tearsheet.comparing.wording import Touch

_MOST_LISTED = 12
_FAMILIAR = (Touch.NEGATION, Touch.NUMBER, Touch.NAME)


def summary(comparison: Comparison) -> tuple[str, ...]:
    """A line that counts, then the negations, numbers and names that differ, then what but one states."""
    return tuple(_lines(comparison))


def _lines(comparison: Comparison) -> Iterator[str]:
    yield _counted(comparison)
    for touch in _FAMILIAR:
        changed = Counter(
            f"{one_line(piece.old) or '—'} → {one_line(piece.new) or '—'}"
            for row in comparison.rows
            if row.kind is not RowKind.SAME
            for piece in row.pieces
            if touch in piece.touches
        )
        if changed:
            rest = f"; and {len(changed) - _MOST_LISTED:,} more" if len(changed) > _MOST_LISTED else ""
            listed = "; ".join(map(_repeated, list(changed.items())[:_MOST_LISTED]))
            yield f"{touch.capitalize()}: {listed}{rest}."
    for field in comparison.unstated:
        side = "this" if field.old else "the other"
        yield f"{FIELD_NAMES[field.name]}: stated in {side} copy alone, “{one_line(field.old or field.new)}”."


def _repeated(change: tuple[str, int]) -> str:
    words, times = change
    return f"{words} ({times:,} times)" if times > 1 else words


def _counted(comparison: Comparison) -> str:
    if comparison.is_same:
        return "The two copies do not differ in their words."
    counts = Counter(comparison.rows[number].kind for number in comparison.changes())
    counts[RowKind.MOVED_TO] = max(counts[RowKind.MOVED_FROM], counts.pop(RowKind.MOVED_TO, 0))
    words = {
        RowKind.CHANGED: "changed",
        RowKind.ADDED: "only in the other copy",
        RowKind.REMOVED: "only in this copy",
        RowKind.MOVED_TO: "moved",
    }
    told = [f"{len(comparison.fields)} in the head"] if comparison.fields else []
    told += [f"{counts[kind]:,} {word}" for kind, word in words.items() if counts[kind]]
    return f"Paragraphs and fields that differ: {', '.join(told)}."
