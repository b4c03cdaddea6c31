"""The article with its highlights and notes, given out of the window: into a file, onto paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tearsheet.ui.window.article_window import Window

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from tearsheet.ui.printing.laying_out import LayingOut
    from tearsheet.ui.printing.pages import Pages


def export_article(window: Window) -> None:
    """Write the article into a file for other programs and readers."""
    from tearsheet.ui.notes import exchange_dialogs  # not needed for the first screen

    annotations = window.notes.annotations
    annotations.stored.save_now()
    exchange_dialogs.export_article(window, window.view.article, annotations)


def print_article(window: Window) -> None:
    """Show the article as it will be on paper, and let it be printed."""
    from tearsheet.ui.notes import exchange_dialogs  # not needed for the first screen
    from tearsheet.ui.printing.laying_out import LayingOut
    from tearsheet.ui.printing.paper import Annotated, printer_for, text_size

    if window.findChild(LayingOut):
        return
    annotations, article = window.notes.annotations, window.view.article
    annotations.stored.save_now()
    shown = exchange_dialogs.shown_notes(annotations)
    laying_out = LayingOut(Annotated(article, shown.notes, shown.places), window)
    laying_out.failed.connect(window.say)
    laying_out.over.connect(laying_out.deleteLater)
    laying_out.over.connect(window.return_to_article)
    window.closed.connect(laying_out.stop)
    printer = printer_for(article)
    laying_out.begin(text_size(printer.pageLayout()), partial(_show, window, printer, laying_out))


def _show(window: Window, printer: QPrinter, laying_out: LayingOut, pages: Pages) -> None:
    from tearsheet.ui.printing.preview import Preview

    preview = Preview(printer, laying_out, pages, window)
    preview.finished.connect(laying_out.over)
    preview.open()
