"""The differences of two copies in a few lines, negations, numbers and names first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tearsheet import in_a_row, tr, trn
from tearsheet.article.display_text import one_line
from tearsheet.article.field_names import FIELD_NAMES
from tearsheet.comparing.copies import Comparison, RowKind
from tearsheet.comparing.wording import Touch

_MOST_LISTED = 12
_TOUCHES = {Touch.NEGATION: tr("Negations"), Touch.NUMBER: tr("Numbers"), Touch.NAME: tr("Names")}


def summary(comparison: Comparison) -> tuple[str, ...]:
    """A line that counts, then the negations, numbers and names that differ, then what but one states."""
    return tuple(_lines(comparison))


def _lines(comparison: Comparison) -> Iterator[str]:
    yield _counted(comparison)
    for touch, called in _TOUCHES.items():
        changed = Counter(
            tr("{old} → {new}", old=one_line(piece.old) or "—", new=one_line(piece.new) or "—")
            for row in comparison.rows
            if row.kind is not RowKind.SAME
            for piece in row.pieces
            if touch in piece.touches
        )
        if changed:
            more = len(changed) - _MOST_LISTED
            listed = [*map(_repeated, list(changed.items())[:_MOST_LISTED])]
            listed += [trn("and %n more", "and %n more", more)] if more > 0 else []
            yield tr("{name}: {words}.", name=called, words=tr("; ").join(listed))
    for field in comparison.unstated:
        yield _alone(tr(FIELD_NAMES[field.name]), one_line(field.old), one_line(field.new))


def _alone(field: str, old: str, new: str) -> str:
    if old:
        return tr("{field}: stated in this copy alone, “{words}”.", field=field, words=old)
    return tr("{field}: stated in the other copy alone, “{words}”.", field=field, words=new)


def _repeated(change: tuple[str, int]) -> str:
    words, times = change
    return trn("{words} (%n time)", "{words} (%n times)", times, words=words) if times > 1 else words


def _counted(comparison: Comparison) -> str:
    if comparison.is_same:
        return tr("The two copies do not differ in their words.")
    counts = Counter(comparison.rows[number].kind for number in comparison.changes())
    counts[RowKind.MOVED_TO] = max(counts[RowKind.MOVED_FROM], counts.pop(RowKind.MOVED_TO, 0))
    words = {
        RowKind.CHANGED: trn("%n changed", "%n changed", counts[RowKind.CHANGED]),
        RowKind.ADDED: trn("%n only in the other copy", "%n only in the other copy", counts[RowKind.ADDED]),
        RowKind.REMOVED: trn("%n only in this copy", "%n only in this copy", counts[RowKind.REMOVED]),
        RowKind.MOVED_TO: trn("%n moved", "%n moved", counts[RowKind.MOVED_TO]),
    }
    told = [trn("%n in the head", "%n in the head", len(comparison.fields))] if comparison.fields else []
    told += [said for kind, said in words.items() if counts[kind]]
    return tr("Paragraphs and fields that differ: {told}.", told=in_a_row(told))
