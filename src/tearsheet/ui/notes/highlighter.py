"""Marking passages in colours, and the marks that the article shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from tearsheet import tr
from tearsheet.article.model import Passage
from tearsheet.notes.colours import HIGHLIGHTS, tint
from tearsheet.notes.note import Colour, Note
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.notes.annotations import Annotations
from tearsheet.ui.notes.note_table import NoteTable
from tearsheet.ui.notes.note_walk import NoteWalk
from tearsheet.ui.reading.article_lines import ArticleLines, Spot
from tearsheet.ui.reading.marks.marks import Mark
from tearsheet.ui.reading.reading_view import ReadingView

MANY = 100
"""After so many changes all lines are asked for their marks anew."""


class Highlighter:
    """What the reader's text markers do; every method answers with a sentence for the reader."""

    def __init__(self, annotations: Annotations, view: ReadingView, walk: NoteWalk) -> None:
        self._annotations = annotations
        self._table = annotations.stored.table
        self._view = view
        self._walk = walk
        self._colour = Colour.YELLOW

    def highlight(self) -> str:
        """Highlight the selection, or the sentence at the caret, in the colour used last."""
        caret = self._view.caret
        selected = caret.selected_passage() or self._walk.just_left()
        passage = selected or caret.sentence()
        if passage is None or passage.start == passage.end:
            return tr("Put the caret in the article's text to highlight it")
        caret.leave(passage) if selected else caret.flash(passage)
        if self._is_highlighted(passage, self._colour):
            return tr("This is highlighted in {colour} already", colour=tr(self._colour))
        self._walk.here = self._annotations.highlight(passage, self._colour)
        return tr("Highlighted in {colour}", colour=tr(self._colour))

    def highlight_in(self, colour: Colour) -> str:
        """Give the highlight or note at the selection or the caret a colour, or highlight in it."""
        self._colour = colour
        note = self.marked()
        return self.recolour(note.id, colour) if note else self.highlight()

    def recolour(self, note_id: str, colour: Colour) -> str:
        """Give a highlight or note another colour; the empty id stands for none."""
        if not note_id:
            return tr("There is no highlight or note here")
        if self._table.note(note_id).target is None:
            return tr("This note is on the whole article and has no colour")
        self._annotations.recolour(note_id, colour)
        return tr("Changed to {colour}", colour=tr(colour))

    def bare_at(self, passage: Passage | None) -> str:
        """The id of the highlight without a note on that very passage; empty if there is none."""
        notes = self._on(passage) if passage else []
        return next((note.id for note in notes if not note.body), "")

    def _on(self, passage: Passage) -> list[Note]:
        """The notes on that very passage."""
        notes = self._table.between(passage.start, passage.end)
        return [note for note in notes if self._table.place(note.id) == passage]

    def _is_highlighted(self, passage: Passage, colour: Colour) -> bool:
        return any(note.colour is colour and not note.body for note in self._on(passage))

    def marked(self) -> Note | None:
        """The note on exactly what is selected, else at the caret the one gone to last or the innermost."""
        selected = self._view.caret.selected_passage()
        if selected:
            return next(iter(self._on(selected)[::-1]), None)
        if not self._view.caret.is_in_text():
            return None
        notes = self._table.between(*self._walk.at_caret())
        last = (note for note in notes if note.id == self._walk.here)
        return next(last, min(notes, key=self._length, default=None))

    def _length(self, note: Note) -> int:
        place = self._table.place(note.id) or Passage(0, 0)
        return place.end - place.start


class NoteMarks:
    """The marks of the notes on an article, as its lines are now.

    A line has the same list of them until one of them is changed, and a note the same mark until the note is.
    """

    def __init__(self, table: NoteTable, view: ReadingView) -> None:
        self._table = table
        self._view = view
        self._looks: tuple[ArticleLines, Theme] | None = None
        self._seen = 0
        self._made: dict[str, tuple[Note | None, Passage | None, Mark]] = {}
        self._in_lines: dict[int, list[Mark]] = {}

    def of(self, theme: Theme, line: int) -> list[Mark]:
        """The marks in one line."""
        self._forget_old((self._view.lines, theme))
        marks = self._in_lines.get(line)
        if marks is None:
            self._in_lines[line] = marks = self._of(line, self._view.lines, theme)
        return marks

    def _forget_old(self, looks: tuple[ArticleLines, Theme]) -> None:
        if looks != self._looks:
            has_moved, self._looks = not self._looks or looks[0] is not self._looks[0], looks
            made = {} if has_moved else self._made
            self._made = {note_id: (None, place, mark) for note_id, (_, place, mark) in made.items()}
            self._in_lines.clear()
        elif len(self._table.touched) > self._seen + MANY:
            self._in_lines.clear()
        else:
            for place in set(self._table.touched[self._seen :]):
                self._forget(looks[0].spot(place.start).line, looks[0].spot(place.end).line)
        self._seen = len(self._table.touched)

    def _forget(self, first: int, last: int) -> None:
        for line in [known for known in self._in_lines if first <= known <= last]:
            del self._in_lines[line]

    def _of(self, line: int, lines: ArticleLines, theme: Theme) -> list[Mark]:
        block = lines.block(line)
        if block is None:
            return []
        start = lines.position(Spot(line))
        notes = self._table.between(start, start + len(block.text))
        return [self._mark(note, lines, theme) for note in notes]

    def _mark(self, note: Note, lines: ArticleLines, theme: Theme) -> Mark:
        place, has_number = self._table.place(note.id), self._table.has_number(note.id)
        known, where, mark = self._made.get(note.id, (None, None, None))
        if mark is None or known is not note or where != place or bool(mark.label) != has_number:
            label = partial(self._table.label, note.id) if has_number else None
            ends = (mark.start, mark.end) if mark and where == place else _ends(place, lines)
            mark = _mark(note, ends, label, theme)
            self._made[note.id] = note, place, mark
        return mark


def layered(layers: Sequence[Callable[[int], Sequence[Mark]]], line: int) -> Sequence[Mark]:
    """The marks of several layers in one line; of one alone its own list, which is known again."""
    found = [marks for layer in layers if (marks := layer(line))]
    return found[0] if len(found) == 1 else [mark for marks in found for mark in marks]


def _ends(place: Passage | None, lines: ArticleLines) -> tuple[Spot, Spot]:
    start, end = place or Passage(0, 0)
    return lines.spot(start), lines.spot(end)


def _mark(note: Note, ends: tuple[Spot, Spot], label: Callable[[], str] | None, theme: Theme) -> Mark:
    return Mark(
        *ends,
        *tint(note.colour, is_dark=theme.is_dark),
        HIGHLIGHTS[note.colour].pattern,
        label,
        note.id,
        note.body,
    )
