"""The sheet of all keys, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from tearsheet.ui.actions import ACTIONS, Group, keys_of
from tearsheet.ui.desk import Desk
from tearsheet.ui.scroll_bar import QuietScrollBar
from tearsheet.ui.theme import INTERFACE_SIZE, chosen_theme, growth, interface_font

SIZE = (560, 640)
HEADING_SIZE = 16


class KeySheet(QDialog):
    """All keys, by group; Esc closes it."""

    def __init__(self, desk: Desk, size: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._growth = growth(size)
        width, height = (round(side * self._growth) for side in SIZE)
        self.resize(min(width, parent.width() - 20), min(height, parent.height() - 20))
        table = QWidget()
        self._fill(QGridLayout(table))
        area = QScrollArea(self, widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._bar = QuietScrollBar(chosen_theme(desk.settings.theme))
        area.setVerticalScrollBar(self._bar)
        desk.settings_changed.connect(self._follow)
        area.setWidget(table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        area.setFocus()

    def _follow(self) -> None:
        """Use another theme, as all dialogs do."""
        self._bar.set_theme(chosen_theme(self._desk.settings.theme))

    def _fill(self, grid: QGridLayout) -> None:
        grid.setContentsMargins(28, 16, 28, 24)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for group in Group:
            grid.addWidget(self._heading(group), grid.rowCount(), 0, 1, 2)
            for action in ACTIONS:
                if action.group is group:
                    row = grid.rowCount()
                    grid.addWidget(self._label("  or  ".join(keys_of(action)), is_bold=True), row, 0)
                    grid.addWidget(self._label(action.does), row, 1)

    def _heading(self, group: Group) -> QLabel:
        label = QLabel(group.value)
        label.setFont(self._font(HEADING_SIZE, is_bold=True))
        label.setContentsMargins(0, 12, 0, 2)
        return label

    def _label(self, text: str, *, is_bold: bool = False) -> QLabel:
        label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setFont(self._font(INTERFACE_SIZE, is_bold=is_bold))
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return label

    def _font(self, size: float, *, is_bold: bool) -> QFont:
        font = interface_font(size * self._growth)
        font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        return font
