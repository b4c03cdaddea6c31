"""What the program puts on the clipboard: plain text, HTML and Markdown, made from the record."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTextEdit

from tearsheet.article.markup import Rendered

MARKDOWN = "text/markdown"


class _Blank(QTextEdit):
    """Lends an empty object that Qt itself made.

    One made in Python and still on the clipboard when the program ends is destroyed after the
    interpreter, a segmentation fault on some platforms (PySide6 6.8 to 6.12).
    """

    def mime_data(self) -> QMimeData:
        return self.createMimeDataFromSelection()


def mime_data(rendered: Rendered) -> QMimeData:
    """All forms of it in one object."""
    made = _Blank().mime_data()
    made.setText(rendered.plain)
    if rendered.html:
        made.setHtml(rendered.html)
    if rendered.markdown:
        made.setData(MARKDOWN, rendered.markdown.encode())
    return made


def copy(rendered: Rendered) -> None:
    """Put it on the clipboard; it stays there after the program ends where a clipboard manager runs."""
    QGuiApplication.clipboard().setMimeData(mime_data(rendered))
