"""What the reader copies out of a window: the selection alone, or a quotation with its source."""

from __future__ import annotations

from tearsheet.storage import paths
from tearsheet.ui.window.article_window import Window


def copy(window: Window) -> None:
    """Copy the selection, or the note that has the keys."""
    if window.notes.has_focus():
        window.notes.copy_note()
    elif window.view.textCursor().hasSelection():
        window.view.copy()
        window.say("Copied")
    else:
        window.say("Nothing is selected")


def copy_quotation(window: Window) -> None:
    """Copy a note's passage, the selection, or the sentence or title at the caret, with its source."""
    from tearsheet.quoting import citations  # not needed before
    from tearsheet.ui import clipboard

    view, notes = window.view, window.notes
    passage = notes.focused_passage() or view.caret.selected_passage()
    title = ""
    if passage is None and not notes.has_focus():
        passage = view.caret.sentence()
        title = view.caret.title() if passage is None else ""
    if passage:
        clipboard.copy(citations.quotation(view.article, [passage], citations.FULL, paths.templates_folder()))
    elif title:
        clipboard.copy(citations.title(view.article, title, citations.FULL, paths.templates_folder()))
    else:
        window.say("Put the caret in the article's text to quote it")
        return
    and_disclaimer = " and disclaimer" if view.article.disclaimer else ""
    window.say(f"Quotation copied with its source{and_disclaimer}")
