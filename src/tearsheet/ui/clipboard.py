"""What the program puts on the clipboard: plain text, HTML and Markdown, made from the record."""

from __future__ import annotations

import atexit
from collections.abc import Callable
from functools import cache, cached_property

from PySide6.QtCore import QCoreApplication, QMetaType, QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QTextEdit

from tearsheet.article.markup import Rendered
from tearsheet.quoting.render import Selection

PLAIN, HTML, MARKDOWN = "text/plain", "text/html", "text/markdown"
LONG = 50_000
"""Code points of a selection of which all forms take longer to make than a key may be held up."""


LONGEST_IN_ALL_FORMS = 4_000_000
"""Code points of a selection that stays in all forms when the program ends: 0.3 seconds' work at most.

Of a longer one the plain text stays: that of 50 MB takes no longer.
"""


class MadeLater:
    """What takes long to make: all forms of it are made when the first one is asked for."""

    def __init__(self, make: Callable[[], Rendered]) -> None:
        self._make = make

    @cached_property
    def made(self) -> Rendered:
        """All forms."""
        return self._make()


class _Blank(QTextEdit):
    """Lends an empty object that Qt itself made.

    One made in Python and still on the clipboard when the program ends is destroyed after the
    interpreter, a segmentation fault on some platforms (PySide6 6.8 to 6.12).
    """

    def mime_data(self) -> QMimeData:
        return self.createMimeDataFromSelection()


class _OnDemand(QMimeData):
    """What is long, each form of which is made when another program, or this, asks for it."""

    def __init__(self, selected: Selection | MadeLater) -> None:
        super().__init__()
        self.selected = selected

    def formats(self) -> list[str]:
        """All forms, the most telling first."""
        return [PLAIN, HTML, MARKDOWN]

    def hasFormat(self, mime_type: str) -> bool:
        """Whether it is one of them."""
        return mime_type in self.formats()

    def retrieveData(self, mime_type: str, preferred_type: QMetaType | QMetaType.Type) -> object:
        """One of them; Qt itself turns text into bytes where these are wanted."""
        del preferred_type
        forms = {PLAIN: "plain", HTML: "html", MARKDOWN: "markdown"}
        made = self.selected.made if isinstance(self.selected, MadeLater) else self.selected
        return getattr(made, forms[mime_type]) if mime_type in forms else None


def selected(selection: Selection) -> QMimeData:
    """A selection; the forms of a long one are made on demand, from the article as it is now."""
    if selection.passage.end - selection.passage.start <= LONG:
        return mime_data(selection)
    return _on_demand(selection)


def _on_demand(selection: Selection | MadeLater) -> QMimeData:
    _settle_in_the_end()
    return _OnDemand(selection)


@cache
def _settle_in_the_end() -> None:
    """See that nothing made in Python outlives Python: then the program would crash, see `_Blank`.

    When the program ends, a manager of the clipboard may still take over what is there.
    """
    if application := QCoreApplication.instance():
        application.aboutToQuit.connect(_settle)
    atexit.register(_settle)


def _settle() -> None:
    """Make what stays of what is made on demand and still there: all its forms, or its text alone."""
    if not QCoreApplication.instance():
        return
    clipboard = QGuiApplication.clipboard()
    for mode in QClipboard.Mode:
        there = clipboard.mimeData(mode)
        if isinstance(there, _OnDemand):
            clipboard.setMimeData(_lasting(there.selected), mode)


def _lasting(selection: Selection | MadeLater) -> QMimeData:
    if isinstance(selection, MadeLater):
        return mime_data(selection.made)
    length = selection.passage.end - selection.passage.start
    return mime_data(selection if length <= LONGEST_IN_ALL_FORMS else Rendered(selection.plain, "", ""))


def mime_data(rendered: Rendered | Selection) -> QMimeData:
    """All forms of it in one object."""
    made = _Blank().mime_data()
    made.setText(rendered.plain)
    if rendered.html:
        made.setHtml(rendered.html)
    if rendered.markdown:
        made.setData(MARKDOWN, rendered.markdown.encode())
    return made


def copy(rendered: Rendered | MadeLater) -> None:
    """Put it on the clipboard; it stays there after the program ends where a clipboard manager runs."""
    made = mime_data(rendered) if isinstance(rendered, Rendered) else _on_demand(rendered)
    QGuiApplication.clipboard().setMimeData(made)
