"""The article as it will be on paper, with the printer's dialog behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from tearsheet.article.display_text import isolated
from tearsheet.article.model import Article, Passage
from tearsheet.notes.note import Note
from tearsheet.ui.printing.document import document
from tearsheet.ui.printing.pages import Pages, text_size
from tearsheet.ui.printing.pdf import paint, set_paper

_SIZE = QSize(860, 900)
_SMALLEST_SCREEN = 0.9  # of its parent's screen


class Preview(QPrintPreviewDialog):
    """Pages of an article with its highlights and numbered notes."""

    def __init__(
        self,
        parent: QWidget,
        article: Article,
        notes: Sequence[Note],
        places: Mapping[str, Passage],
        pictures: Mapping[str, QImage],
    ) -> None:
        """Nothing is laid out yet.

        Args:
            parent: The window that it stands before.
            article: What is printed.
            notes: As `exchange.export` has them.
            places: Where their passages stand.
            pictures: Of the article, by their names.
        """
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(isolated(article.headline) or "Article")
        set_paper(self._printer)
        super().__init__(self._printer, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Print")
        room = parent.screen().availableSize() * _SMALLEST_SCREEN
        self.resize(_SIZE.boundedTo(room))
        self._printed = article, notes, places
        self._pictures = pictures
        self._size = QSizeF()
        self._pages: Pages | None = None
        self.paintRequested.connect(self._paint)

    def _paint(self, printer: QPrinter) -> None:
        """Paint all pages, or those that the reader has chosen for the printer."""
        pages = self._broken(text_size(printer.pageLayout()))
        first, last = printer.fromPage() or 1, printer.toPage() or pages.total
        is_part = printer.printRange() is QPrinter.PrintRange.PageRange
        numbers = range(first - 1, min(last, pages.total)) if is_part else range(pages.total)
        paint(printer, pages, numbers or range(pages.total))

    def _broken(self, size: QSizeF) -> Pages:
        """The pages in that size; broken anew only where it has changed."""
        if self._pages is None or size != self._size:
            self._size = size
            self._pages = Pages(document(*self._printed, self._pictures, size), size)
        return self._pages
