"""An article with its highlights and numbered notes as a PDF."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QBuffer, QEventLoop, QLocale
from PySide6.QtGui import (
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from tearsheet.article.model import Article, Passage
from tearsheet.exchange.whole import head_of
from tearsheet.notes.note import Note
from tearsheet.ui.look.theme import FONT_FILES, LATER_FONT_FILES, load_fonts
from tearsheet.ui.printing import decoded
from tearsheet.ui.printing.document import Document, document
from tearsheet.ui.printing.pages import MARGINS, UNITS, Pages, text_size
from tearsheet.ui.printing.pdf_file import completed

_DOTS = 1200
"""In an inch, in which places are stated."""
_LETTER = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "NI", "PA", "PR", "SV", "VE", "BZ"})
"""Where paper is in letter size: Unicode CLDR 45, measurementData, paperSize."""


def write(article: Article, notes: Sequence[Note], places: Mapping[str, Passage]) -> bytes:
    """The file; arguments as `entries.report` has them. Any thread, and no display is needed."""
    application = _application()
    loop = QEventLoop()  # with which layouts may begin timers in a thread that is not Qt's
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setTitle(head_of(article).title)
    set_paper(writer)
    printed, pages = laid_out(article, notes, places, writer.pageLayout())
    paint(writer, pages, range(pages.total))
    buffer.close()
    content = completed(bytes(buffer.data().data()), article, printed, pages)
    del loop, application
    return content


def laid_out(
    article: Article, notes: Sequence[Note], places: Mapping[str, Passage], layout: QPageLayout
) -> tuple[Document, Pages]:
    """The document of an article, and its pages in that size."""
    size = text_size(layout)
    pictures = decoded.pictures(article) if article.pictures else {}
    printed = document(article, notes, places, pictures, size)
    return printed, Pages(printed, size)


def set_paper(device: QPagedPaintDevice) -> None:
    """The paper that is usual where the reader lives, and our margins."""
    territory = QLocale.territoryToCode(QLocale.system().territory())
    is_letter = territory in _LETTER
    size = QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)
    device.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, MARGINS, QPageLayout.Unit.Millimeter)
    )


def paint(device: QPagedPaintDevice, pages: Pages, numbers: Sequence[int]) -> None:
    """Paint some pages, each on a paper of its own."""
    painter = QPainter(device)
    scale = device.logicalDpiX() / UNITS
    painter.scale(scale, scale)
    for place, number in enumerate(numbers):
        if place:
            device.newPage()
        pages.paint(painter, number)
    painter.end()


def _application() -> QGuiApplication | None:
    """Qt's application, which fonts need, where there is none yet: on the command line."""
    if QGuiApplication.instance():
        return None
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    made = QGuiApplication(["tearsheet"])
    load_fonts((*FONT_FILES, *LATER_FONT_FILES))
    return made
