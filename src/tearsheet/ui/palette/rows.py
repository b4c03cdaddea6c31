"""The rows of the palette: a tick, what an action is called, what it belongs to, and its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tearsheet import in_a_row, in_order, tr
from tearsheet.ui.look.paint import fill
from tearsheet.ui.look.theme import Theme, greyed
from tearsheet.ui.look.tick import draw_tick
from tearsheet.ui.palette.commands import Command

ROW_HEIGHT = 32
"""Device-independent pixels, with type of the usual size."""
TICK_PLACE = 30
SIDE = 12
GAP = 16
KEY_COLUMN = 100
"""So wide that nearly every key ends before what stands left of it."""
RADIUS = 5
AROUND = 6
"""Between a row and the edge of the palette."""

Index = QModelIndex | QPersistentModelIndex


class CommandModel(QAbstractListModel):
    """Some commands, the best first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.commands: tuple[Command, ...] = ()

    def show(self, commands: Sequence[Command]) -> None:
        """Show others."""
        self.beginResetModel()
        self.commands = tuple(commands)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent and parent.isValid() else len(self.commands)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is said of one."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return spoken(self.commands[index.row()])


def spoken(command: Command) -> str:
    """All that its row shows, in words."""
    state = (tr("on") if command.is_on else tr("off")) if command.is_on is not None else ""
    parts = (
        command.text,
        command.group,
        *command.keys,
        state,
        "" if command.is_enabled else tr("cannot act now"),
    )
    return in_a_row(filter(None, parts))


class CommandRows(QStyledItemDelegate):
    """Draws them."""

    def __init__(self, model: CommandModel, theme: Theme, growth: float, parent: QWidget) -> None:
        """Draw a model's rows.

        Args:
            model: Has them.
            theme: Their colours.
            growth: How much larger than usual they are.
            parent: Owns it.
        """
        super().__init__(parent)
        self._model = model
        self.theme = theme
        self.growth = growth

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as there is room."""
        del option, index
        return QSize(0, round(ROW_HEIGHT * self.growth))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        command, rect = self._model.commands[index.row()], QRect(option.rect)
        rect.adjust(AROUND, 0, -AROUND, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            fill(painter, QRectF(rect), self.theme.selection, RADIUS)
        ink = self.theme.ink if command.is_enabled else greyed(self.theme)
        soft = self.theme.soft if command.is_enabled and not is_chosen else ink
        place = round(TICK_PLACE * self.growth)
        if command.is_on:
            tick = self._turned(QRect(rect.left(), rect.top(), place, rect.height()), rect)
            draw_tick(painter, QRectF(tick), QColor(ink), self.growth)
        words = self._turned(rect.adjusted(place, 0, -SIDE, 0), rect)
        self._draw_words(painter, command, words, ink, soft)
        painter.restore()

    def _turned(self, place: QRect, row: QRect) -> QRect:
        """A place in a row, told from where reading begins."""
        return QStyle.visualRect(QApplication.layoutDirection(), row, place)

    def _draw_words(self, painter: QPainter, command: Command, rect: QRect, ink: str, soft: str) -> None:
        """Draw its words, at the end its key, and before that its group, as far as there is room."""
        width, gap = painter.fontMetrics().horizontalAdvance, round(GAP * self.growth)
        key, column = in_order(command.keys[0]) if command.keys else "", round(KEY_COLUMN * self.growth)
        _draw(painter, rect, command.text, ink)
        if width(command.text) + gap + width(key) <= rect.width():
            _draw(painter, rect, key, soft, is_right=True)
        if width(command.text) + gap + width(command.group) + gap + column <= rect.width():
            before = self._turned(rect.adjusted(0, 0, -column - gap, 0), rect)
            _draw(painter, before, command.group, soft, is_right=True)


def _draw(painter: QPainter, rect: QRect, words: str, ink: str, *, is_right: bool = False) -> None:
    """Draw words on one line, cut where there is no room for all of them."""
    side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
    painter.setPen(QColor(ink))
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)
