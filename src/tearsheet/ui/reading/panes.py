"""Article and notes side by side; in a narrow window the notes lie over the article, all of it."""

from __future__ import annotations

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from tearsheet import tr
from tearsheet.ui.look.paint import fill, from_left
from tearsheet.ui.look.theme import Theme, growth, palette

NARROW_WINDOW = 560
"""Device-independent pixels, with text of the usual size; a window of less has no room for two columns."""
NARROWEST_SIDE = 260
LEAST_ARTICLE = 348
"""Leaves a column of 300, where the window is wide enough for that."""
HANDLE = 6


class Column(QWidget):
    """What a window shows: article and notes, with the bars above and below."""

    def accessible_interface(self) -> QtGui.QAccessibleInterface:
        """Its parts as they are seen, from top to bottom, the notes beside the article among them."""
        from tearsheet.ui.reading.accessibility.column import ColumnObject  # only where it is asked for

        return ColumnObject(self)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Let Tab go as the window is read."""
        from tearsheet.ui.accessibility import reading_order  # not needed for the first screen

        return reading_order.go_on(self, is_forward=is_next)


class SideContent(QWidget):
    """What fills the side; while it is hidden, another look waits until it is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted: tuple[float, Theme] | None = None

    def set_look(self, size: float, theme: Theme) -> None:
        """Draw in these colours, `size` being the body's type size in device-independent pixels."""
        self._wanted = size, theme
        if self.isVisible():
            self._take_look()

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """Look as the window does by now."""
        self._take_look()
        super().showEvent(event)

    def _take_look(self) -> None:
        if self._wanted:
            (size, theme), self._wanted = self._wanted, None
            self.draw_in(size, theme)

    def draw_in(self, size: float, theme: Theme) -> None:
        """Do what `set_look` asks for."""
        raise NotImplementedError


class Panes(QWidget):
    """Lays out two widgets; the side's width can be drawn with the mouse.

    Signals:
        side_shown: The side, which was hidden, has got room.
        asked: An assistive technology asks for the first time what stands here.
    """

    side_shown = Signal()
    asked = Signal()

    def __init__(self, article: QWidget, side_width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._article = article
        self._article.setParent(self)
        self.side = _Side(self)
        self.side.hide()
        self._is_wanted = False
        self._lies_over = False
        self._growth = 1.0
        self.side_width = side_width
        self._handle: _Handle | None = None

    def set_size(self, size: float) -> None:
        """Leave the article room for a body of type of that size, in device-independent pixels."""
        self._growth = growth(size)
        self.arrange()

    def set_has_side(self, has_side: bool) -> None:
        """Show or hide the side; in a narrow window it lies over the article until it is hidden."""
        if has_side and not self._handle:
            self._add_handle()
        if self.has_side() and not has_side:
            self._announce_hidden()
        self._is_wanted = has_side
        self._lies_over = has_side and self.is_narrow()
        self.arrange()

    def _announce_hidden(self) -> None:
        from tearsheet.ui.accessibility.announcing import announce  # not needed for the first screen

        announce(
            self, tr("{name} hidden", name=self.side.content.accessibleName()) if self.side.content else ""
        )

    def lay_aside(self) -> None:
        """Show the article where the side lies over it; the side comes back when it is asked for."""
        self._lies_over = False
        self.arrange()

    def want_side(self, is_wanted: bool) -> None:
        """Show the side where there is room for it beside the article."""
        self._is_wanted = is_wanted
        self.arrange()

    def has_side(self) -> bool:
        """Whether the side is shown."""
        return not self.side.isHidden()

    def is_narrow(self) -> bool:
        """Whether the side lies over the article."""
        return self.width() < NARROW_WINDOW * self._growth

    def wants_side(self) -> bool:
        """Whether the side is shown as soon as there is room for it."""
        return self._is_wanted

    def arrange(self) -> None:
        """Put everything in its place."""
        width, height = self.width(), self.height()
        had_side, has_side = self.has_side(), self._is_wanted and (self._lies_over or not self.is_narrow())
        if not has_side and self.side.isAncestorOf(self.window().focusWidget()):
            self._article.setFocus()
        self.side.setVisible(has_side)
        if has_side and not had_side:
            self.side_shown.emit()
        side = width if self.is_narrow() else self._fitting(self.side_width)
        taken = side if self.has_side() and not self.is_narrow() else 0
        is_right = self.isRightToLeft()
        self._article.setGeometry(taken if is_right else 0, 0, width - taken, height)
        self.side.setGeometry(0 if is_right else width - side, 0, side, height)
        self.side.raise_()
        if self._handle:
            edge = side if is_right else width - side
            self._handle.setGeometry(edge - HANDLE // 2, 0, HANDLE, height)
            self._handle.setVisible(bool(taken))
            self._handle.raise_()

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Put everything in its place; a window made narrow shows the article."""
        super().resizeEvent(event)
        self._lies_over = self._lies_over and self.is_narrow()
        self.arrange()

    def accessible_interface(self) -> QtGui.QAccessibleInterface:
        """A document: the text, and its headings, links, lists, tables, pictures and quotations."""
        from tearsheet.ui.reading.accessibility.document import Document  # only where it is asked for

        self.asked.emit()
        return Document(self)

    def _add_handle(self) -> None:
        self._handle = _Handle(self)
        self._handle.moved.connect(self._draw_side)

    def _draw_side(self, x: int) -> None:
        self.side_width = self._fitting(x if self.isRightToLeft() else self.width() - x)
        self.arrange()

    def _fitting(self, side: int) -> int:
        """The width of the side that is nearest to that one and leaves the article room."""
        return max(NARROWEST_SIDE, min(side, self.width() - round(LEAST_ARTICLE * self._growth)))


class _Side(QWidget):
    """The ground that the notes lie on, with a line towards the article; there before the notes are.

    Attributes:
        content: What fills it; `None` before it is first shown.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._theme: Theme | None = None
        self.content: QWidget | None = None

    def accessible_interface(self) -> QtGui.QAccessibleInterface:
        """A part of the window, not of the document."""
        from tearsheet.ui.reading.accessibility.column import SideObject  # only where it is asked for

        return SideObject(self)

    def set_content(self, content: QWidget) -> None:
        """Fill it with one thing in place of another."""
        if self.content and self.content is not content:
            self.content.hide()
        self.content = content
        content.setParent(self)
        content.show()
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.setPalette(palette(theme, ground=theme.panel))
        self._theme = theme

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Fill it."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """Draw the line."""
        del event
        if self._theme:
            edge = from_left(0, 1, self.width(), is_right=self.isRightToLeft())
            fill(QPainter(self), QRectF(edge, 0, 1, self.height()), self._theme.line)

    def _arrange(self) -> None:
        if self.content:
            left = from_left(1, self.width() - 1, self.width(), is_right=self.isRightToLeft())
            self.content.setGeometry(left, 0, self.width() - 1, self.height())


class _Handle(QWidget):
    """The edge that is drawn to make the side wider; tells where the pointer is."""

    moved = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(QtCore.Qt.CursorShape.SizeHorCursor)

    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        """Tell it, in the parent's coordinates."""
        self.moved.emit(self.mapToParent(event.position().toPoint()).x())
