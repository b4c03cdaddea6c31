"""The article as it will be on paper, with the printer's dialog behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QPageLayout, QPaintEngine
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QGraphicsView, QLineEdit, QMainWindow, QToolBar, QWidget

from tearsheet import tr
from tearsheet.article.model import Article
from tearsheet.errors import NoteError
from tearsheet.stopping import StoppedError
from tearsheet.storage import files
from tearsheet.ui.look.stopping import offer_to_stop, take_keys
from tearsheet.ui.printing.laying_out import LayingOut
from tearsheet.ui.printing.pages import Pages
from tearsheet.ui.printing.paper import text_size
from tearsheet.ui.printing.pdf import paint

_SIZE = QSize(860, 900)
_SMALLEST_SCREEN = 0.9  # of its parent's screen


class Preview(QPrintPreviewDialog):
    """Pages of an article with its highlights and numbered notes."""

    accessible_role = "Dialog"

    def __init__(self, printer: QPrinter, laying_out: LayingOut, pages: Pages, parent: QWidget) -> None:
        """Nothing is painted yet.

        Args:
            printer: What it is printed with.
            laying_out: Of the article.
            pages: As they are on the paper that the printer has now.
            parent: The window that it stands before.
        """
        self._printer = printer
        super().__init__(printer, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Print"))
        room = parent.screen().availableSize() * _SMALLEST_SCREEN
        self.resize(_SIZE.boundedTo(room))
        self._laying_out = laying_out
        self._pages = pages
        self._size = text_size(printer.pageLayout())
        _name_parts(self)
        self.paintRequested.connect(self._paint)

    def _paint(self, printer: QPrinter) -> None:
        """Paint all pages, or those that the reader has chosen for the printer."""
        if not self._laying_out.is_busy:
            with self._laying_out.busy():
                self._paint_chosen(printer)

    def _paint_chosen(self, printer: QPrinter) -> None:
        pages = self._broken(text_size(printer.pageLayout()))
        if pages is None:
            QTimer.singleShot(0, self, self.reject)
            return
        first, last = printer.fromPage() or 1, printer.toPage() or pages.total
        is_part = printer.printRange() is QPrinter.PrintRange.PageRange
        numbers = range(first - 1, min(last, pages.total)) if is_part else range(pages.total)
        self._paint_pages(printer, pages, numbers or range(pages.total))

    def _broken(self, size: QSizeF) -> Pages | None:
        """The pages in that size; broken anew only where it has changed, `None` where that was stopped."""
        if size != self._size:
            pages = self._laying_out.again(size, self)
            if pages is None:
                return None
            self._size, self._pages = size, pages
        return self._pages

    def _paint_pages(self, printer: QPrinter, pages: Pages, numbers: Sequence[int]) -> None:
        is_shown = printer.paintEngine().type() is QPaintEngine.Type.Picture
        with self._answering(printer, len(numbers)) as go_on:
            try:
                paint(printer, pages, numbers, go_on)
            except StoppedError:
                QTimer.singleShot(0, self, self.reject)
                return
        path = printer.outputFileName()
        if not is_shown and path and printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
            margin = printer.pageLayout().margins(QPageLayout.Unit.Millimeter).top()
            work = partial(_complete, Path(path), self._laying_out.article, pages, numbers, margin)
            self._laying_out.wait_for(work, tr("Writing the file…"), self)

    @contextmanager
    def _answering(self, printer: QPrinter, total: int) -> Iterator[Callable[[], None]]:
        """Let windows be painted between two pages, and the reader stop it where it takes longer."""
        progress = offer_to_stop(self, tr("Print"), tr("Painting the pages…"), lambda: None)
        progress.setRange(0, total)
        take_keys(progress)
        [shown] = self.findChildren(QPrintPreviewWidget)
        shown.setUpdatesEnabled(False)  # Qt (6.11) deletes what it shows before there is anything else

        def go_on() -> None:
            progress.setValue(progress.value() + 1)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            if progress.wasCanceled() or self._laying_out.is_stopped():
                printer.abort()
                raise StoppedError

        try:
            yield go_on
        finally:
            shown.setUpdatesEnabled(True)
            progress.deleteLater()


def _name_parts(dialog: QPrintPreviewDialog) -> None:
    """Name what Qt (6.11) leaves without a name in its dialog."""
    names: Sequence[tuple[type[QWidget], str]] = (
        (QToolBar, tr("Tool bar")),
        (QLineEdit, tr("Page")),
        (QComboBox, tr("Zoom")),
        (QMainWindow, tr("Print")),
        (QGraphicsView, tr("Pages")),
    )
    for kind, name in names:
        for part in dialog.findChildren(kind):
            is_of_zoom = isinstance(part.parent(), QComboBox)
            part.setAccessibleName(tr("Zoom") if is_of_zoom else name)


def _complete(path: Path, article: Article, pages: Pages, numbers: Sequence[int], margin: float) -> bool:
    """Add what Qt leaves out to a file that it has printed.

    Raises:
        NoteError: It could not be read or written; it is there, as Qt has made it.
    """
    from tearsheet.ui.printing.pdf_file import completed  # seldom needed

    try:
        whole = completed(path.read_bytes(), article, pages, numbers, margin)
        files.write_atomically(path, whole, files.SHARED)
    except OSError as error:
        raise NoteError(
            tr("{name} is written without an outline: {reason}.", name=path.name, reason=files.cause(error))
        ) from error
    return True
