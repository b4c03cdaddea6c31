"""What stays when a window's file is read again: the notes, what was corrected, and the reader's place."""

from __future__ import annotations

from tearsheet.article.model import Article
from tearsheet.comparing.alignment import same
from tearsheet.errors import NoteError
from tearsheet.notes import notes_folder
from tearsheet.preferences import place_words
from tearsheet.preferences.state import PanelState, ReadingPlace
from tearsheet.ui.process import ending
from tearsheet.ui.window.article_window import Window

PATIENCE = 5.0
"""Seconds for which the disk is waited for; notes that are written later come to the new window then."""


def prepare(window: Window, article: Article) -> bool:
    """Write on the disk what a window of the article as it is now will look for; false where that failed.

    Args:
        window: Shows the article as its file stated it.
        article: As its file states it now.
    """
    stored = window.notes.annotations.stored
    stored.save_for_good()
    window.correcting.fields.keep_now()
    for worker in (stored.worker, window.desk.worker):
        worker.wait(PATIENCE)
    try:
        notes_folder.take_over(window.desk.notes_folder, window.article, article)
    except NoteError as error:
        ending.show_problem(str(error), window)
        return False
    window.desk.remember_place(article, _place(window, article))
    window.desk.worker.wait(PATIENCE)
    return True


def _place(window: Window, article: Article) -> ReadingPlace:
    """Where the words now stand at which the reader is."""
    before, now = window.view.article.text, article.text
    place = window.view.place()
    top, caret = (_followed(before, now, each) for each in (place.top, place.caret))
    panel = PanelState.OPEN if window.panes.wants_side() else PanelState.CLOSED
    return place._replace(top=top, caret=caret, panel=panel)


def _followed(before: str, now: str, position: int) -> int:
    """Where a position is in the text as it is now: in its paragraph, or where the words around it stand."""
    old, new = before.split("\n"), now.split("\n")
    number = before.count("\n", 0, position)
    there = next((there for here, there in same(old, new) if here == number), None)
    if there is None:
        return place_words.found(now, place_words.around(before, position), position)
    starts = (sum(len(line) + 1 for line in lines[:count]) for lines, count in ((old, number), (new, there)))
    return position - next(starts) + next(starts)
