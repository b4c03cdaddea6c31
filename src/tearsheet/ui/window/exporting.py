"""The article with its highlights and notes, given out of the window: into a file, onto paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tearsheet.ui.window.article_window import Window

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from tearsheet.article.model import Article
    from tearsheet.ui.notes.exchange_dialogs import Shown

    Pictures = Mapping[str, QImage]

_DECODING = "decoding for paper"


def export_article(window: Window) -> None:
    """Write the article into a file for other programs and readers."""
    from tearsheet.ui.notes import exchange_dialogs  # not needed for the first screen

    annotations = window.notes.annotations
    annotations.stored.save_now()
    exchange_dialogs.export_article(window, window.view.article, annotations)


def print_article(window: Window) -> None:
    """Show the article as it will be on paper, and let it be printed."""
    from tearsheet.ui.notes import exchange_dialogs  # not needed for the first screen

    if window.findChild(QObject, _DECODING):
        return  # its pages are being made
    annotations, article, is_closed = window.notes.annotations, window.view.article, Event()
    annotations.stored.save_now()
    window.closed.connect(is_closed.set)
    show = partial(_preview, window, article, exchange_dialogs.shown_notes(annotations), is_closed)
    if article.pictures:
        _decode(window, article, is_closed, show)
    else:
        show({})


def _decode(window: Window, article: Article, is_closed: Event, show: Callable[[Pictures], None]) -> None:
    """Have the pictures decoded, each of which may take seconds, in a process of its own."""
    from tearsheet.ui.printing import decoded
    from tearsheet.ui.tasks import Worker

    worker = Worker(window)
    worker.setObjectName(_DECODING)

    def end(pictures: Pictures) -> None:
        worker.setParent(None)
        show(pictures)

    window.say("Getting the pictures ready for paper…")
    work = partial(decoded.pictures, article, is_closed.is_set)
    worker.run(work, end, lambda error: window.say(str(error)))


def _preview(window: Window, article: Article, shown: Shown, is_closed: Event, pictures: Pictures) -> None:
    from tearsheet.ui.printing.preview import Preview

    if not is_closed.is_set():
        Preview(window, article, shown.notes, shown.places, pictures).open()
