"""The rows of the palette: a tick, what an action is called, what it belongs to, and its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tearsheet import in_a_row, in_order, tr
from tearsheet.ui.look.paint import fill, fill_edged
from tearsheet.ui.look.theme import Theme, greyed
from tearsheet.ui.look.tick import draw_tick
from tearsheet.ui.palette.commands import Command

ROW_HEIGHT = 32
"""Device-independent pixels, with type of the usual size."""
TICK_PLACE = 30
SIDE = 12
GAP = 16
BETWEEN = "    "
"""Between a name and its key, at least."""
ABOVE = 12
"""Above and below the words of a row together, at least; device-independent pixels."""
KEY_COLUMN = 100
"""For keys, at least."""
RADIUS = 5
EDGE = 2
"""Around a row that is chosen and cannot act."""
AROUND = 6
"""Between a row and the edge of the palette."""

MIDDLE = Qt.AlignmentFlag.AlignVCenter
START, END = Qt.AlignmentFlag.AlignLeft | MIDDLE, Qt.AlignmentFlag.AlignRight
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft

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

    def __init__(self, model: CommandModel, theme: Theme, growth: float, parent: QListView) -> None:
        """Draw a model's rows.

        Args:
            model: Has them.
            theme: Their colours.
            growth: How much larger than usual they are.
            parent: Shows them.
        """
        super().__init__(parent)
        self._model, self._list = model, parent
        self.theme = theme
        self.growth = growth
        self._heights: dict[tuple[str, str, int], int] = {}
        self._measured_keys: tuple[tuple[Command, ...], int] = ((), 0)
        self._key_width = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as there is room, and as high as its words are there."""
        del option
        return QSize(0, self.height(self._model.commands[index.row()], self._list.viewport().width()))

    def height(self, command: Command, width: int) -> int:
        """Of a row that is so wide, in device-independent pixels; measured once."""
        place = command.text, _key(command), width
        if place not in self._heights:
            self._heights[place] = self._measured(command, width)
        return self._heights[place]

    def _measured(self, command: Command, width: int) -> int:
        metrics = self._list.fontMetrics()
        room = width - 2 * AROUND - round(TICK_PLACE * self.growth) - SIDE
        words = metrics.boundingRect(QRect(0, 0, room, 10_000), WRAPPED, command.text).height()
        has_key_below = bool(command.keys) and not self._has_room(metrics, command, room)
        needed = words + metrics.height() * has_key_below + round(ABOVE * self.growth)
        return max(round(ROW_HEIGHT * self.growth), needed)

    @staticmethod
    def _has_room(metrics: QFontMetrics, command: Command, room: int) -> bool:
        """Whether its key stands beside its name, which may be broken where there is none."""
        return metrics.horizontalAdvance(f"{command.text}{BETWEEN}{_key(command)}") <= room

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        command, rect = self._model.commands[index.row()], QRect(option.rect)
        rect.adjust(AROUND, 0, -AROUND, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen and command.is_enabled:
            fill(painter, QRectF(rect), self.theme.selection, RADIUS)
        elif is_chosen:  # greyed words are not read on the ground of what is chosen
            fill_edged(painter, QRectF(rect), self.theme.panel, (self.theme.accent, EDGE), RADIUS)
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

    def _widest_key(self, metrics: QFontMetrics) -> int:
        """Of all that are shown, so that what stands beside them is a column; measured once for each list."""
        shown = self._model.commands, metrics.height()
        if self._measured_keys != shown:
            self._measured_keys = shown
            self._key_width = max(metrics.horizontalAdvance(_key(one)) for one in self._model.commands)
        return self._key_width

    def _draw_words(self, painter: QPainter, command: Command, rect: QRect, ink: str, soft: str) -> None:
        """Draw its words, at the end its group and key; a key that has no room there, below."""
        metrics, key = painter.fontMetrics(), _key(command)
        if not self._has_room(metrics, command, rect.width()):
            half = round(ABOVE * self.growth / 2)
            _draw(painter, rect.adjusted(0, half, 0, -half - metrics.height() * bool(key)), command.text, ink)
            _draw(painter, rect.adjusted(0, 0, 0, -half), key, soft, END | Qt.AlignmentFlag.AlignBottom)
            return
        _draw(painter, rect, command.text, ink)
        _draw(painter, rect, key, soft, END | MIDDLE)
        width, gap = metrics.horizontalAdvance, round(GAP * self.growth)
        column = max(round(KEY_COLUMN * self.growth), self._widest_key(metrics))
        if width(command.text) + gap + width(command.group) + gap + column <= rect.width():
            before = self._turned(rect.adjusted(0, 0, -column - gap, 0), rect)
            _draw(painter, before, command.group, soft, END | MIDDLE)


def _key(command: Command) -> str:
    return in_order(command.keys[0]) if command.keys else ""


def _draw(painter: QPainter, rect: QRect, words: str, ink: str, side: Qt.AlignmentFlag = START) -> None:
    """Draw words, broken where there is no room for all of them on one line."""
    painter.setPen(QColor(ink))
    painter.drawText(rect, side | Qt.TextFlag.TextWordWrap, words)
