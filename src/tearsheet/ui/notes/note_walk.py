"""Going from note to note with the caret, and from the caret to the notes that lie there."""

from __future__ import annotations

from tearsheet.article.model import Passage
from tearsheet.ui.notes.note_table import NoteTable
from tearsheet.ui.reading.reading_view import ReadingView


class NoteWalk:
    """Where the reader is among the notes.

    Attributes:
        here: The id of the note that was gone to or made last.
    """

    def __init__(self, table: NoteTable, view: ReadingView) -> None:
        self.here = ""
        self._table = table
        self._view = view
        self._asked = -1, ""

    def step(self, step: int, from_note: str = "") -> str:
        """The id of the next note after one, else after the caret, or of that before; empty if none is."""
        from_note = from_note or (self.here if self.just_left() else "")
        place = self._table.place(from_note)
        position, here = (place.start, from_note) if place else (self._position(), self.here)
        note_id = self._table.next(position, step, here)
        self.here = note_id or self.here
        return note_id

    def at_caret(self) -> Passage:
        """The character at the caret; behind what was marked or gone to last, the last one of that."""
        caret = self._view.caret.position() - bool(self.just_left())
        return Passage(caret, caret + 1)

    def just_left(self) -> Passage | None:
        """The passage of the note that was gone to or made last, where the caret is at its end."""
        place = self._table.place(self.here)
        if self._view.textCursor().hasSelection() or not place:
            return None
        return place if place.end == self._view.caret.position() else None

    def notes_at_caret(self) -> frozenset[str]:
        """The ids of the notes on what is selected or at the caret; quickly, as it is asked at every move."""
        view, cursor = self._view, self._view.textCursor()
        ends = (view.caret.spot_of(place) for place in (cursor.selectionStart(), cursor.selectionEnd()))
        start, end = map(view.lines.position, ends)
        is_in_text = view.lines.is_body(view.caret.spot().line)
        here = Passage(start, end) if start < end else self.at_caret() if is_in_text else Passage(0, 0)
        return frozenset(note.id for note in self._table.between(here.start, here.end))

    def _position(self) -> int:
        """Where the reader is in the article's text; before it, where the caret is in its head."""
        selected = self._view.caret.selected_passage()
        if selected is None and self._view.caret.spot().line < len(self._view.lines.head):
            return -1
        return selected.start if selected else self._view.caret.position()

    def place_asked_about(self) -> Passage:
        """The caret or the selection; where the reader is back from a card, what they asked about before."""
        selected = self._view.caret.selected_passage()
        if selected is None:
            here = self.at_caret()
            is_in_text = self._view.lines.is_body(self._view.caret.spot().line)
            return here if is_in_text else Passage(here.start, here.start)
        asked, note_id = self._asked
        if note_id and selected == self._table.place(note_id):
            return Passage(asked, asked + 1)
        return selected

    def asked_for(self, place: Passage) -> str:
        """The note at a place; asked again, the next one there. Empty if there is none."""
        found = [note.id for note in self._table.between(place.start, place.end)]
        if not found:
            return ""
        if self._asked[0] == place.start and self._asked[1] in found:
            number = found.index(self._asked[1]) + 1
        else:
            number = found.index(self.here) if self.here in found else 0
        self.here = found[number % len(found)]
        self._asked = place.start, self.here
        return self.here
