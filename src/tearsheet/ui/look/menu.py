"""Menus in the window's own style: as large as its type, ticked where something is on, soft at the edge."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QStyle, QWidget

from tearsheet.ui.look.theme import INTERFACE_SIZE, growth, interface_font
from tearsheet.ui.look.tick import draw_tick

ROW_HEIGHT = 27
"""Device-independent pixels, with type of the usual size; WCAG 2.2, 2.5.8 asks for 24."""
RADIUS = 8
TICK_PLACE = 30
"""Before the words of every entry, ticked or not."""
ICON_SIDE = 6
SIDE = 14
AROUND = 6


class Menu(QMenu):
    """Draws Qt's entries on a rounded ground with an edge of 3:1 (WCAG 2.2, 1.4.11); gone when it is closed.

    What it lies over shows at its corners where the desktop can do that; X11 without a compositor cannot,
    so that they are cut off there.
    """

    def __init__(self, name: str, parent: QWidget, size: float) -> None:
        """Make one without entries.

        Args:
            name: By which it is announced.
            parent: The widget that it lies on.
            size: Of the article's body of type, in device-independent pixels.
        """
        super().__init__(parent)
        self.setAccessibleName(name.removesuffix("…"))
        self._growth = growth(size)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlags(
            self.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFont(interface_font(INTERFACE_SIZE * self._growth))
        self.setStyleSheet(_sheet(QApplication.palette(self), self._growth, self.fontMetrics().height()))

    def open_at(self, place: QPoint, *, is_by_key: bool, is_above: bool = False) -> None:
        """Open with a corner where its lines begin at a place on the screen.

        Args:
            place: Of the corner; Qt moves it where the screen ends.
            is_by_key: Whether an entry is chosen at once: the first that can act.
            is_above: Whether it is the lower corner.
        """
        if self.sizeHint().width() > self.screen().availableSize().width():
            self._leave_keys_out()
        size = self.sizeHint()
        aside = QPoint(size.width() * self.isRightToLeft(), size.height() * is_above)
        self.popup(place - aside)
        if is_by_key:
            self.setActiveAction(next((one for one in self.actions() if _can_act(one)), self.actions()[0]))

    def _leave_keys_out(self) -> None:
        """Say only what the entries are called: the screen has no room for more."""
        for action in self.actions():
            action.setText(action.text().partition("\t")[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut off the corners on X11."""
        super().resizeEvent(event)
        if QGuiApplication.platformName() != "xcb":
            return
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and what Qt draws of a menu that is longer than the screen, then the entries."""
        theme = QApplication.palette(self)
        painter = QPainter(self)
        if not self.mask().isEmpty():  # what is left of a corner is the edge, not black
            painter.fillRect(self.rect(), theme.color(QPalette.ColorRole.PlaceholderText))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color(QPalette.ColorRole.PlaceholderText))
        painter.setBrush(theme.color(QPalette.ColorRole.Window))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.end()
        super().paintEvent(event)
        painter.begin(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = self._shown_rows()
        for action in self.actions():
            rect = self.actionGeometry(action)
            if not action.isSeparator() and inner.top() <= rect.top() and rect.bottom() <= inner.bottom():
                self._draw(painter, theme, action, rect)

    def _turned(self, place: QRect, row: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), row, place)

    def _shown_rows(self) -> QRect:
        """Where whole rows are seen: between the marks that tell of more, where the screen is too low."""
        first, last = (self.actionGeometry(self.actions()[end]) for end in (0, -1))
        more = self.style().pixelMetric(QStyle.PixelMetric.PM_MenuScrollerHeight, None, self)
        above = more if first.top() < 0 else 0
        below = more if last.bottom() >= self.height() else 0
        return self.rect().adjusted(0, above, 0, -below)

    def _draw(self, painter: QPainter, theme: QPalette, action: QAction, rect: QRect) -> None:
        """Draw an entry: its tick, its words, and at the right its keys."""
        state = QPalette.ColorGroup.Active if action.isEnabled() else QPalette.ColorGroup.Disabled
        ink = theme.color(state, QPalette.ColorRole.Text)
        width = round(TICK_PLACE * self._growth)
        place = self._turned(QRect(rect.left(), rect.top(), width, rect.height()), rect)
        if not action.icon().isNull():  # it shows by itself whether it is on
            action.icon().paint(painter, place.adjusted(ICON_SIDE, 0, -ICON_SIDE, 0))
        elif action.isChecked():
            draw_tick(painter, QRectF(place), ink, self._growth)
        words, _, keys = action.text().replace("&&", "&").partition("\t")
        side = round(SIDE * self._growth)
        inner = rect.adjusted(width, 0, -side, 0)
        inner.setRight(min(inner.right(), self.width() - AROUND - side))
        inner = self._turned(inner, rect)
        alignment = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(ink)
        fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, alignment | Qt.AlignmentFlag.AlignLeft, fitting)
        if action.isEnabled() and action is not self.activeAction():
            painter.setPen(theme.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(inner, alignment | Qt.AlignmentFlag.AlignRight, keys)


def literal(words: str) -> str:
    """Words as an entry's text, in which Qt takes a single & for the mark of a key."""
    return words.replace("&", "&&")


def _can_act(action: QAction) -> bool:
    return action.isEnabled() and not action.isSeparator()


def _sheet(theme: QPalette, unit: float, line: int) -> str:
    """How large Qt is to make the entries, and their grounds; their words it leaves out.

    Args:
        theme: Of the menu.
        unit: How much larger than usual the type is.
        line: Its height, in device-independent pixels.
    """
    above = max(0, round(ROW_HEIGHT * unit) - line + 1) // 2
    soft = theme.color(QPalette.ColorRole.PlaceholderText)
    selection = theme.color(QPalette.ColorRole.Highlight).name()
    return (
        f"QMenu {{ background: transparent; border: none; padding: {AROUND}px; menu-scrollable: 1; }}"
        f"QMenu::item {{ color: transparent; background: transparent; border-radius: {RADIUS - 3}px;"
        f" padding: {above}px {SIDE * unit}px {above}px {TICK_PLACE * unit}px; }}"
        f"QMenu::item:selected:enabled {{ background: {selection}; }}"
        "QMenu::indicator { width: 0; height: 0; }"
        f"QMenu::separator {{ height: 1px; margin: 2px {AROUND}px;"
        f" background: rgba({soft.red()}, {soft.green()}, {soft.blue()}, 90); }}"
    )
