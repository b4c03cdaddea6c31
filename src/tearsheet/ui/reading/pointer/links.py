"""The links of an article: told where they lead, opened when asked, and after a question."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from tearsheet import tr
from tearsheet.article import addresses
from tearsheet.article.display_text import one_line
from tearsheet.ui.look.question import Question
from tearsheet.ui.reading.reading_view import ReadingView


class Links(QObject):
    """Looks at pointer and caret; there once the first screen is.

    Signals:
        pointed: What to say of the link or picture at the pointer, else at the caret; empty if none.
        said: A sentence for the reader.
    """

    pointed = Signal(str)
    said = Signal(str)

    def __init__(self, view: ReadingView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._hovered = ""
        self._area: QWidget = view.viewport()
        self._area.setMouseTracking(True)
        self._area.installEventFilter(self)
        view.cursorPositionChanged.connect(self._tell)
        view.scrolled.connect(self._leave)
        view.link_chosen.connect(self.ask)

    def open_at_caret(self) -> None:
        """Ask about the link at the caret."""
        address = self._view.link_at_caret()
        if address:
            self.ask(address)
        else:
            self.said.emit(tr("There is no link at the caret"))

    def ask(self, address: str) -> None:
        """Open an address in the reader's browser or mail program, if the reader says so."""
        if told := ask(address, self._view.window()):
            self.said.emit(told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See where the pointer is."""
        if isinstance(event, QtGui.QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._hover(event.position().toPoint())
        elif event.type() == QEvent.Type.Leave:
            self._leave()
        return super().eventFilter(watched, event)

    def _hover(self, point: QPoint) -> None:
        address = self._view.pointer.link_at(point)
        shape = Qt.CursorShape.PointingHandCursor if address else Qt.CursorShape.IBeamCursor
        if self._area.cursor().shape() != shape:
            self._area.setCursor(shape)
        picture = "" if address else one_line(self._view.pointer.picture_at(point))
        self._set_hovered(
            addresses.sentence(address) if address else picture and tr("Picture: {picture}", picture=picture)
        )

    def _leave(self) -> None:
        self._set_hovered("")

    def _set_hovered(self, words: str) -> None:
        if words != self._hovered:
            self._hovered = words
            self._tell()

    def _tell(self) -> None:
        address = self._view.link_at_caret()
        described = (
            tr("{address}    Ctrl+Return opens it", address=addresses.sentence(address)) if address else ""
        )
        picture = one_line(self._view.picture_at_caret())
        self.pointed.emit(
            self._hovered or described or (picture and tr("Picture: {picture}", picture=picture))
        )


def ask(address: str, window: QWidget) -> str:
    """Open an address in the reader's browser or mail program, if the reader says so; why it cannot be."""
    if not addresses.is_openable(address):
        return tr(
            "Only web and mail addresses can be opened, not {address}", address=addresses.sentence(address)
        )
    if _is_wanted(address, window) and not QDesktopServices.openUrl(QUrl(address)):
        return tr("There is no program that opens this address")
    return ""


def _is_wanted(address: str, window: QWidget) -> bool:
    what = addresses.described(address)
    lines = [tr("Open this address? It leaves Tearsheet."), "", what.shown]
    if what.site:
        lines += ["", tr("The site’s name on the network is {site}", site=what.site)]
    if what.disguise:
        lines += ["", addresses.sentence(address).partition("  ")[2]]
    box = Question("\n".join(lines), (tr("Open"), tr("Cancel")), window)
    box.setWindowTitle(tr("Open a link"))
    return box.ask() == tr("Open")
