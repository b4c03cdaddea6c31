"""The whole screen for the article: the bars lie over it where the pointer is at an edge, or a key asks."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from tearsheet import tr
from tearsheet.ui.reading.reading_view import ReadingView

HOW_TO_LEAVE = tr("Esc leaves the full screen; its bars come at the edges")
EDGE = 3
"""Device-independent pixels at the top and at the foot of the screen that call the bars."""


class FullScreen(QObject):
    """Takes the bars of a window out of its column while it fills the screen, so that no text moves for them.

    Signals:
        said: A short sentence for the reader.
    """

    said = Signal(str)

    def __init__(self, window: QWidget, view: ReadingView, top: QWidget, foot: QWidget) -> None:
        """Watch a window.

        Args:
            window: Owns it.
            view: Esc leaves the full screen there, and a pointer that moves in it sends the bars away.
            top: The bar above the article.
            foot: The bar below it.
        """
        super().__init__(window)
        self._window = window
        self._bars = top, foot
        self._edges: tuple[_Edge, ...] = ()
        self._is_kept = False
        self._is_entered = False
        self._view = view
        window.installEventFilter(self)
        view.installEventFilter(self)
        view.pointed.connect(self._send_away)

    def switch_bars(self) -> None:
        """Keep the bars over the article, or not."""
        self._is_kept = self._is_entered and not self._is_kept
        self._show(is_wanted=self._is_kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that the window fills the screen, or no more."""
        if watched is self._window and event.type() == QEvent.Type.WindowStateChange:
            self._change(is_full=self._window.isFullScreen())
        elif watched is self._window and event.type() == QEvent.Type.Resize and self._is_entered:
            self._place()
        elif watched is self._view and self._is_leaving(event):
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)
            return True
        return super().eventFilter(watched, event)

    def _is_leaving(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        return self._is_entered and is_key and cast("QKeyEvent", event).key() == Qt.Key.Key_Escape

    def _change(self, *, is_full: bool) -> None:
        if is_full == self._is_entered:
            return
        self._is_entered, self._is_kept = is_full, False
        if is_full:
            self._take_out()
            self.said.emit(HOW_TO_LEAVE)
            _application().focusChanged.connect(self._make_room)
        else:
            _application().focusChanged.disconnect(self._make_room)
            self._put_back()
            self._take_back()

    def _take_back(self) -> None:
        """Say no more how the full screen is left."""
        from tearsheet.ui.look.message import Message  # there once something was said

        for message in self._view.findChildren(Message):
            message.take_back(HOW_TO_LEAVE)

    def _take_out(self) -> None:
        """Take the bars out of the column; a gap of no height keeps the place of each."""
        for bar in self._bars:
            place = self._column().indexOf(bar)
            self._column().removeWidget(bar)
            self._column().insertSpacing(place, 0)
            bar.setAutoFillBackground(True)
            bar.hide()
        self._edges = self._edges or (_Edge(self._area()), _Edge(self._area()))
        for edge in self._edges:
            edge.reached.connect(self._call, Qt.ConnectionType.UniqueConnection)
            edge.show()
        self._place()

    def _put_back(self) -> None:
        for place, bar in zip((0, self._column().count() - 1), self._bars, strict=True):
            self._column().takeAt(place)
            self._column().insertWidget(place, bar)
            bar.setAutoFillBackground(False)
            bar.show()
        for edge in self._edges:
            edge.hide()

    def _place(self) -> None:
        width, height = self._area().width(), self._area().height()
        top, foot = self._bars
        top.setGeometry(0, 0, width, top.height())
        foot.setGeometry(0, height - foot.height(), width, foot.height())
        for edge, y in zip(self._edges, (0, height - EDGE), strict=True):
            edge.setGeometry(0, y, width, EDGE)
            edge.raise_()

    def _call(self) -> None:
        self._show(is_wanted=True)

    def _send_away(self, _: QPoint) -> None:
        """Hide the bars, unless one is used, or a menu lies over them: moves below it may still come."""
        if not self._is_entered or self._is_kept or QApplication.activePopupWidget():
            return
        focus = self._window.focusWidget()
        if not any(bar.isAncestorOf(focus) for bar in self._bars):
            self._show(is_wanted=False)

    def _make_room(self, _: QWidget | None, now: QWidget | None) -> None:
        """Hide the bars where they lie over what has the keys now (WCAG 2.2, 2.4.11)."""
        area = self._area()
        if not now or not area.isAncestorOf(now) or any(bar.isAncestorOf(now) for bar in self._bars):
            return
        place = QRect(now.mapTo(area, QPoint()), now.size())
        is_asked_for = self._is_kept and now is self._view
        if not is_asked_for and any(bar.geometry().intersects(place) for bar in self._bars):
            self._is_kept = False
            self._show(is_wanted=False)

    def _show(self, *, is_wanted: bool) -> None:
        if not self._is_entered:
            return
        if not is_wanted and any(bar.isAncestorOf(self._window.focusWidget()) for bar in self._bars):
            self._view.setFocus()
        for bar in self._bars:
            bar.setVisible(is_wanted)
            bar.raise_()

    def _area(self) -> QWidget:
        return cast("QWidget", self._bars[0].parentWidget())

    def _column(self) -> QBoxLayout:
        return cast("QBoxLayout", self._area().layout())


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())


class _Edge(QWidget):
    """A strip that nothing is drawn on.

    Signals:
        reached: The pointer is there.
    """

    reached = Signal()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell it."""
        super().enterEvent(event)
        self.reached.emit()
