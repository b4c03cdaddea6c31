"""Flat buttons with our own icons in the theme's ink."""

from __future__ import annotations

from functools import cache

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QByteArray, QPoint, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from tearsheet.storage.paths import resource
from tearsheet.ui.look.paint import fill
from tearsheet.ui.look.theme import Theme

BUTTON_SIZE = 32
ICON_SIZE = 20
RING_RADIUS = 6


def icon_pixmap(name: str, colour: str, ratio: float, size: int = ICON_SIZE) -> QPixmap:
    """One of our icons in one ink; `size` in device-independent pixels."""
    svg = _svg(name).replace("currentColor", colour)
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def _svg(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def draw_ground(button: QAbstractButton, painter: QPainter, theme: Theme, ground: str) -> None:
    """Draw what lies under a button: a ring when it has the focus, another ground when it can be pressed."""
    rect = QRectF(button.rect()).adjusted(1, 1, -1, -1)
    if button.hasFocus():
        fill(painter, rect, theme.accent, RING_RADIUS)
        fill(painter, rect.adjusted(2, 2, -2, -2), ground, RING_RADIUS - 2)
    if button.underMouse() or button.isDown():
        fill(painter, rect.adjusted(2, 2, -2, -2), theme.hover, RING_RADIUS - 2)


class IconButton(QAbstractButton):
    """A flat button with one icon; its ground shows when the pointer or the focus is on it."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._pixmap: QPixmap | None = None
        self.show_as(icon, name)
        self.setProperty("focusPolicy", "TabFocus")
        self.setFixedSize(BUTTON_SIZE, BUTTON_SIZE)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self._pixmap = None
        self.update()

    def show_as(self, icon: str, name: str) -> None:
        """Have another icon and another name: what it does has changed."""
        self._icon = icon
        self._pixmap = None
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def set_side(self, side: int) -> None:
        """Be so wide and high, in device-independent pixels, with the icon in proportion."""
        if side != self.minimumWidth():
            self.setFixedSize(side, side)
            self._pixmap = None

    def enterEvent(self, event: QtGui.QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QtCore.QEvent) -> None:
        """Be quiet again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """Draw ground, focus ring and icon."""
        del event
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(self, painter, self._theme, self._theme.paper)
        size = round(ICON_SIZE * self.width() / BUTTON_SIZE)
        ratio = self.devicePixelRatioF()
        if self._pixmap is None or self._pixmap.devicePixelRatio() != ratio:
            self._pixmap = icon_pixmap(self._icon, self._theme.soft, ratio, size)
        margin = (self.width() - size) // 2
        painter.drawPixmap(QPoint(margin, margin), self._pixmap)


class MenuButton(IconButton):
    """Opens a menu, or what lies over the window as one does."""

    accessible_role = "ButtonMenu"
