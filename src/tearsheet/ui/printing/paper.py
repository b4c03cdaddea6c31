"""The paper that an article is printed on, and what is printed: what is known before anything is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize

from tearsheet import tr
from tearsheet.article.display_text import isolated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtPrintSupport import QPrinter

    from tearsheet.article.model import Article, Passage
    from tearsheet.notes.note import Note

UNITS = 96.0
"""Of the document in an inch."""
MARGINS = QMarginsF(22, 20, 22, 13)
"""Of a page, in millimetres."""
FOOT = 42.0
"""What the foot of a page takes, with the space above it, in units."""
_LETTER = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "NI", "PA", "PR", "SV", "VE", "BZ"})
"""Where paper is in letter size: Unicode CLDR 45, measurementData, paperSize."""


class Annotated(NamedTuple):
    """An article with its notes, as `entries.report` has them."""

    article: Article
    notes: Sequence[Note]
    places: Mapping[str, Passage]


def printer_for(article: Article) -> QPrinter:
    """A printer with the usual paper."""
    from PySide6.QtPrintSupport import QPrinter  # not for a PDF

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(isolated(article.headline) or tr("Article"))
    set_paper(printer)
    return printer


def set_paper(device: QPagedPaintDevice) -> None:
    """The paper that is usual where the reader lives, and our margins."""
    territory = QLocale.territoryToCode(QLocale.system().territory())
    is_letter = territory in _LETTER
    size = QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)
    device.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, MARGINS, QPageLayout.Unit.Millimeter)
    )


def text_size(layout: QPageLayout) -> QSizeF:
    """The room for text on a page, in units."""
    inches = layout.paintRect(QPageLayout.Unit.Inch)
    return QSizeF(inches.width() * UNITS, inches.height() * UNITS - FOOT)
