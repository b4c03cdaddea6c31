"""The sheet of all keys, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from tearsheet.ui.actions import ACTIONS, Group, keys_of
from tearsheet.ui.scroll_bar import QuietScrollBar
from tearsheet.ui.theme import Theme, interface_font

SIZE = (560, 640)


class KeySheet(QDialog):
    """All keys, by group; Esc closes it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(SIZE[0], parent.width() - 20), min(SIZE[1], parent.height() - 20))
        table = QWidget()
        self._fill(QGridLayout(table))
        area = QScrollArea(self, widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setVerticalScrollBar(QuietScrollBar(theme))
        area.setWidget(table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        area.setFocus()

    def _fill(self, grid: QGridLayout) -> None:
        grid.setContentsMargins(28, 16, 28, 24)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for group in Group:
            grid.addWidget(_heading(group), grid.rowCount(), 0, 1, 2)
            for action in ACTIONS:
                if action.group is group:
                    row = grid.rowCount()
                    grid.addWidget(_label("  or  ".join(keys_of(action)), is_bold=True), row, 0)
                    grid.addWidget(_label(action.does), row, 1)


def _heading(group: Group) -> QLabel:
    label = QLabel(group.value)
    font = interface_font(16)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    label.setContentsMargins(0, 12, 0, 2)
    return label


def _label(text: str, *, is_bold: bool = False) -> QLabel:
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    font = interface_font()
    font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    label.setFont(font)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label
