"""The article with its highlights and notes, given out of the window: into a file, onto paper."""

from __future__ import annotations

from tearsheet.ui.window.article_window import Window


def export_article(window: Window) -> None:
    """Write the article into a file for other programs and readers."""
    from tearsheet.ui.notes import exchange_dialogs  # not needed for the first screen

    annotations = window.notes.annotations
    annotations.stored.save_now()
    exchange_dialogs.export_article(window, window.view.article, annotations)


def print_article(window: Window) -> None:
    """Show the article as it will be on paper, and let it be printed."""
    from tearsheet.ui.notes import exchange_dialogs  # not needed for the first screen
    from tearsheet.ui.printing.preview import Preview

    annotations = window.notes.annotations
    annotations.stored.save_now()
    shown = exchange_dialogs.shown_notes(annotations)
    Preview(window, window.view.article, shown.notes, shown.places).open()
