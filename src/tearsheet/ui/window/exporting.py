"""The article with its highlights and notes, given out of the window: into a file, onto paper."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from tearsheet.ui.window.article_window import Window

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


def export_article(window: Window) -> None:
    """Write the article into a file for other programs and readers."""
    from tearsheet.ui.notes import exchange_dialogs  # not needed for the first screen

    annotations = window.notes.annotations
    annotations.stored.save_now()
    exchange_dialogs.export_article(window, window.view.article, annotations)


def print_article(window: Window) -> None:
    """Show the article as it will be on paper, and let it be printed."""
    from tearsheet.ui.notes import exchange_dialogs  # not needed for the first screen
    from tearsheet.ui.printing import decoded
    from tearsheet.ui.printing.preview import Preview
    from tearsheet.ui.tasks import Worker

    annotations, article, is_closed = window.notes.annotations, window.view.article, Event()
    annotations.stored.save_now()
    shown = exchange_dialogs.shown_notes(annotations)
    window.closed.connect(is_closed.set)

    def show(pictures: Mapping[str, QImage]) -> None:
        if not is_closed.is_set():
            Preview(window, article, shown.notes, shown.places, pictures).open()

    if article.pictures:  # each may take seconds, in a process of its own
        Worker().run(partial(decoded.pictures, article), show, lambda error: window.say(str(error)))
    else:
        show({})
