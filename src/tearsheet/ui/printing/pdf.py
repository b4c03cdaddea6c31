"""An article with its highlights and numbered notes as a PDF."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QBuffer, QEventLoop, QLoggingCategory, QSizeF
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPainter,
    QPdfWriter,
)

from tearsheet.article.model import Article, Passage
from tearsheet.exchange.whole import head_of
from tearsheet.notes.note import Note
from tearsheet.stopping import GoOn, unstopped
from tearsheet.ui.look.theme import FONT_FILES, LATER_FONT_FILES, load_fonts
from tearsheet.ui.printing.document import document
from tearsheet.ui.printing.pages import Pages
from tearsheet.ui.printing.paper import UNITS, Annotated, set_paper, text_size

_DOTS = 1200
"""In an inch, in which places are stated."""


def write(
    article: Article,
    notes: Sequence[Note],
    places: Mapping[str, Passage],
    go_on: GoOn = unstopped,
) -> bytes:
    """The file; arguments as `entries.report` has them. Any thread, and no display is needed.

    Args:
        article: The article.
        notes: On it.
        places: Where they stand.
        go_on: Called again and again; what it raises ends the work.
    """
    from tearsheet.ui.printing.pdf_file import completed  # 60 ms, in this thread

    application = _application()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setTitle(head_of(article).title)
    set_paper(writer)
    pictures: Mapping[str, QImage] = {}
    if article.pictures:
        from tearsheet.ui.printing import decoded  # few articles need it

        pictures = decoded.pictures(article, go_on)
    printed = Annotated(article, notes, places)
    pages = laid_out(printed, pictures, text_size(writer.pageLayout()), go_on)
    paint(writer, pages, range(pages.total), go_on)
    buffer.close()
    content = completed(bytes(buffer.data().data()), article, pages)
    del application
    return content


def laid_out(
    annotated: Annotated,
    pictures: Mapping[str, QImage],
    size: QSizeF,
    go_on: GoOn,
) -> Pages:
    """The pages of an article, in that size; arguments as `document` and `Pages` have them. Any thread."""
    loop = QEventLoop()  # with which layouts may begin timers in a thread that is not Qt's
    pages = Pages(document(annotated, pictures, size, go_on), size, go_on)
    del loop
    return pages


def paint(device: QPagedPaintDevice, pages: Pages, numbers: Sequence[int], go_on: GoOn = unstopped) -> None:
    """Paint some pages, each on a paper of its own; `go_on` is called after each."""
    painter = QPainter(device)
    scale = device.logicalDpiX() / UNITS
    painter.scale(scale, scale)
    try:
        for place, number in enumerate(numbers):
            if place:
                device.newPage()
            pages.paint(painter, number)
            go_on()
    finally:
        painter.end()


def _application() -> QGuiApplication | None:
    """Qt's application, which fonts need, where there is none yet: on the command line."""
    if QGuiApplication.instance():
        return None
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    QLoggingCategory.setFilterRules("qt.text.font.db=false")  # a line for each font that lacks a script
    made = QGuiApplication(["tearsheet"])
    load_fonts((*FONT_FILES, *LATER_FONT_FILES))
    return made
