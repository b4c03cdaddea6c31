"""Finding in the article of a window and in its notes: what is looked for, and which hit is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum, auto
from functools import partial
from itertools import islice
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from tearsheet import number, tr, trn
from tearsheet.article.model import Passage
from tearsheet.errors import InternalError
from tearsheet.finding import search
from tearsheet.finding.matchers import Expression, ExpressionError, Matcher, Words
from tearsheet.finding.scan import Scan
from tearsheet.notes.note import Note
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.notes.window_notes import WindowNotes
from tearsheet.ui.reading.reading_view import ReadingView
from tearsheet.ui.window.pieces import Pieces

SLICE = 0.004
"""Seconds that a search may take before the window answers keys again; to paint hits takes twice as long."""
SHORT = 1_000_000
"""Code points of a text in which the first hit is looked for at once."""
TABLES_AFTER_MS = 30
TOLD_EVERY = 0.1
"""Seconds; to show a count takes as long as to find a thousand hits."""
NOTES_AT_ONCE = 100
LONGEST_SELECTION = 200
"""Code points of a selection that is looked for; a longer one is where to look."""


class _Step(Enum):
    """A hit that the reader waits for."""

    FIRST = auto()
    NEXT = auto()
    PREVIOUS = auto()


class Finding:
    """What is found in a window: first the hits in the article, behind the last of them the notes.

    Attributes:
        bar: The bar at the foot of the window; hidden while nothing is looked for.
    """

    def __init__(self, view: ReadingView, notes: WindowNotes, parent: QWidget) -> None:
        from tearsheet.ui.window.finding.find_bar import FindBar  # not needed until something is looked for

        self._view = view
        self._notes = notes
        self.bar = FindBar(parent)
        self._origin = 0
        self._here = Passage(0, 0)
        self._note = ""
        self._awaited: _Step | None = None
        self._matcher: Matcher | None = None
        self._trouble = ""
        self._scan: Scan | None = None
        self._notes_found: list[str] = []
        self._notes_left: Iterator[Note] = iter(())
        self._is_done = True
        self._is_begun = True
        self._tell_again = 0.0
        self._timer = QTimer(self.bar, interval=0)
        self._timer.timeout.connect(self._go_on)
        self.bar.wanted_changed.connect(self._look)
        self.bar.next_wanted.connect(self.next)
        self.bar.previous_wanted.connect(self.previous)
        self.bar.left.connect(self.close)
        notes.annotations.stored.changed.connect(self._look_at_changed)
        notes.annotations.stored.marked.connect(self._look_at_notes)
        # the first words make the tables of all letters; before that the bar is painted, if it is wanted now
        ahead = partial(Pieces(self.bar).add, *search.tables(), partial(Words, "a"))
        QTimer.singleShot(TABLES_AFTER_MS, self.bar, ahead)

    # What the actions do

    def open(self) -> None:
        """Open the bar with what is selected, or with what was looked for last."""
        words = self._selected()
        self._origin = self._view.movement.begin_search()
        self._here, self._note = Passage(self._origin, self._origin), ""
        self.bar.open(re.escape(words) if self.bar.wanted()[2] else words)
        if not self._is_begun:  # the bar was closed before
            self._look()
            return
        self._show_matcher()
        self.search_again()

    def next(self) -> None:
        """Go to the next hit, behind the last one to the first."""
        self._go(_Step.NEXT)

    def previous(self) -> None:
        """Go to the hit before, before the first one to the last."""
        self._go(_Step.PREVIOUS)

    def switch_whole_words(self) -> None:
        """Find whole words only, or any part of them."""
        self._open_bar()
        self.bar.switch_whole_words()

    def switch_expression(self) -> None:
        """Find what a regular expression says, or words."""
        self._open_bar()
        self.bar.switch_expression()

    def close(self) -> None:
        """Close the bar, and show no hit that is not known yet; the one that is shown stays selected."""
        self.bar.hide()
        self._timer.stop()
        if self._awaited is _Step.FIRST:
            self._is_begun = False
        self._awaited = None
        self._view.set_found(None)
        self._notes.set_found(None)
        self._view.setFocus()

    def search_again(self) -> None:
        """Find in what is shown now."""
        if self._matcher:
            self._tell_again = 0.0
            searched = self._view.lines.searched
            self._scan = Scan(searched, self._matcher, searched.line_start(self._here.start))
            self._look_at_notes()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.bar.set_theme(theme)

    # What is looked for

    def _open_bar(self) -> None:
        if self.bar.isHidden():
            self.open()

    def _selected(self) -> str:
        """What is selected, where it is words of one line that are not the hit that is shown."""
        cursor = self._view.textCursor()
        if cursor.selectionEnd() - cursor.selectionStart() > LONGEST_SELECTION:
            return ""
        words = cursor.selectedText()
        if not words.strip() or "\u2029" in words:
            return ""
        start, end = map(self._view.caret.spot_of, (cursor.selectionStart(), cursor.selectionEnd()))
        is_hit = self._matcher and self._view.lines.searched.passage(start, end) == self._here
        return "" if is_hit else words

    def _look(self) -> None:
        """Look for what is typed now; in a long text when the window has nothing else to do."""
        self._is_begun = False
        if self._is_long():
            self.bar.tell("", is_final=False)
            self._timer.start()
        else:
            self._go_on()

    def _is_long(self) -> bool:
        return len(self._view.lines.searched) > SHORT

    def _begin(self) -> None:
        self._is_begun = True
        self._matcher, self._trouble = _matcher(*self.bar.wanted())
        self._here, self._note = Passage(self._origin, self._origin), ""
        self._scan, self._tell_again = None, 0.0
        if not self.bar.isHidden():
            self._show_matcher()
        self.search_again()
        self._awaited = _Step.FIRST

    def _show_matcher(self) -> None:
        self._view.set_found(self._matcher)
        self._notes.set_found(self._matcher)

    def _look_at_notes(self) -> None:
        if self._scan:
            self._notes_found = []
            self._notes_left = iter(self._notes.annotations.stored.table.notes())
            self._is_done = False
            if not self.bar.isHidden():  # else the next key that asks for a hit goes on
                self._timer.start()

    def _look_at_changed(self, note_id: str) -> None:
        """Look at one note again; at all where it says only now what is looked for, or some are left."""
        note = self._notes.annotations.stored.table.get(note_id)
        says = bool(note and self._said_in([note]))
        if not self._is_done or (says and note_id not in self._notes_found):
            self._look_at_notes()
        elif not says and note_id in self._notes_found:
            self._notes_found.remove(note_id)
            if not self.bar.isHidden():
                self._tell()

    # Step by step

    def _go(self, step: _Step) -> None:
        if not self.bar.field.text():
            self.open()
            return
        if not self._is_begun:
            self._begin()
        if self._scan is None:
            self.search_again()
        self._awaited, self._tell_again = step, 0.0
        self._timer.start()
        self._go_on()

    def _go_on(self) -> None:
        """Search for a moment; go on when the window has nothing else to do."""
        try:
            self._search_for_a_moment()
        except Exception as mistake:
            self._timer.stop()
            self._scan, self._awaited, self._is_done = None, None, True
            self._trouble = str(InternalError(mistake))
            self._tell()
            raise

    def _search_for_a_moment(self) -> None:
        if not self._is_begun:
            self._begin()
            if self._is_long():
                return
        until = perf_counter() + SLICE
        while not self._is_done and perf_counter() < until:
            self._search_on()
            if self._awaited and self._asked_for(self._awaited):
                break
        if self._is_done:
            self._timer.stop()
        self._show_awaited()
        if self._is_done or until > self._tell_again:
            self._tell()
            self._tell_again = until + TOLD_EVERY

    def _search_on(self) -> None:
        if self._scan and not self._scan.is_done:
            self._scan.step()
            return
        notes = list(islice(self._notes_left, NOTES_AT_ONCE))
        self._notes_found += self._said_in(notes)
        self._is_done = not notes

    def _said_in(self, notes: Iterable[Note]) -> list[str]:
        matcher = self._matcher
        return [note.id for note in notes if matcher and matcher.hits(note.body)]

    def _show_awaited(self) -> None:
        """Show the hit that the reader waits for, once it is known."""
        if self._awaited is None:
            return
        hit = self._asked_for(self._awaited)
        if hit is None and self._scan and not self._is_done:
            return
        is_first, self._awaited = self._awaited is _Step.FIRST, None
        if isinstance(hit, Passage):
            self._here, self._note = hit, ""
            self._view.movement.go_to_hit(hit)
        elif hit:
            self._note = hit
            self._notes.show_note(hit)
        elif is_first:
            self._view.movement.to_search_start()

    def _asked_for(self, step: _Step) -> Passage | str | None:
        """A hit in the article or the id of a note; `None` where it is not known yet, or there is none."""
        scan, notes = self._scan, self._notes_found
        if scan is None or step is _Step.FIRST:
            return scan.following(self._origin) if scan else None
        if self._note in notes:
            place = notes.index(self._note) + (1 if step is _Step.NEXT else -1)
            beside = notes[place : place + 1] if place >= 0 else []
            return beside[0] if beside else self._first_or_last(scan, step)
        hit = self._beside(scan, step)
        is_round = hit is None or (hit.start <= self._here.start) == (step is _Step.NEXT)
        if is_round and (notes or not self._is_done):
            return notes[0 if step is _Step.NEXT else -1] if self._is_done else None
        return hit

    def _beside(self, scan: Scan, step: _Step) -> Passage | None:
        if step is _Step.NEXT:
            return scan.following(max(self._here.end, self._here.start + 1))
        return scan.preceding(self._here.start)

    def _first_or_last(self, scan: Scan, step: _Step) -> Passage | str | None:
        """What lies behind the last note, or before the first."""
        if not self._is_done:
            return None
        is_next = step is _Step.NEXT
        hit = scan.following(0) if is_next else scan.preceding(len(self._view.lines.searched))
        return hit or self._notes_found[0 if is_next else -1]

    # What is said

    def _tell(self) -> None:
        is_slow = isinstance(self._matcher, Expression) and self._matcher.is_slow
        trouble = tr("This expression takes too long") if is_slow else self._trouble
        counts = [trouble] if trouble or not self._scan else [self._in_article(self._scan), self._in_notes()]
        self.bar.tell(" · ".join(filter(None, counts)), is_final=self._is_done)

    def _in_article(self, scan: Scan) -> str:
        if not scan.count:
            return (
                ""
                if not self._is_done
                else tr("Not in the article")
                if self._notes_found
                else tr("Not found")
            )
        total = number(scan.count) + ("" if scan.is_done else "+")
        place = None if self._note else scan.number(self._here)
        return (
            tr("{number} of {total}", number=place, total=total)
            if place and place <= scan.count
            else tr("{total} found", total=total)
        )

    def _in_notes(self) -> str:
        count = len(self._notes_found)
        if self._note in self._notes_found:
            place = self._notes_found.index(self._note) + 1
            return tr("{number} of {total} in notes", number=place, total=count)
        return trn("%n in notes", "%n in notes", count) if count else ""


def _matcher(wanted: str, is_whole: bool, is_expression: bool) -> tuple[Matcher | None, str]:
    """What finds what is typed, or why nothing can."""
    if not wanted.strip():
        return None, ""
    if not is_expression:
        return Words(wanted, is_whole=is_whole), ""
    try:
        return Expression(wanted, is_whole=is_whole), ""
    except ExpressionError as error:
        return None, tr("No expression: {error}", error=error)
