"""The dialog of all keys, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from tearsheet.ui.actions import ACTIONS, Group, keys_of
from tearsheet.ui.desk import Desk
from tearsheet.ui.look.fitting import fit_dialog, is_narrow
from tearsheet.ui.look.scroll_bar import QuietScrollBar
from tearsheet.ui.look.theme import INTERFACE_SIZE, chosen_theme, growth, interface_font

SIZE = QSize(560, 640)
HEADING_SIZE = 16
SIDE = 28


class KeyDialog(QDialog):
    """All keys, by group; Esc closes it."""

    def __init__(self, desk: Desk, size: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._labels: list[tuple[QLabel, int, bool]] = []
        fit_dialog(self, SIZE * growth(size), parent)
        table = QWidget()
        self._fill(QGridLayout(table), is_narrow=is_narrow(self, growth(size)))
        self.set_size(size)
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

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        for label, usual, is_bold in self._labels:
            font = interface_font(usual * growth(size))
            font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
            label.setFont(font)

    def _follow(self) -> None:
        """Use another theme, as all dialogs do."""
        self._bar.set_theme(chosen_theme(self._desk.settings.theme))

    def _fill(self, grid: QGridLayout, *, is_narrow: bool) -> None:
        """What a key does stands beside it, where there is no room for that under it."""
        side = SIDE // 2 if is_narrow else SIDE
        grid.setContentsMargins(side, 16, side, 24)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(5)
        down, right = (1, 0) if is_narrow else (0, 1)
        grid.setColumnStretch(right, 1)
        for group in Group:
            grid.addWidget(self._heading(group), grid.rowCount(), 0, 1, 2)
            for action in ACTIONS:
                if action.group is group:
                    row = grid.rowCount()
                    grid.addWidget(self._label("  or  ".join(keys_of(action)), is_bold=True), row, 0)
                    grid.addWidget(self._label(action.does), row + down, right)

    def _heading(self, group: Group) -> QLabel:
        label = self._label(group.value, HEADING_SIZE, is_bold=True)
        label.setContentsMargins(0, 12, 0, 2)
        return label

    def _label(self, text: str, size: int = INTERFACE_SIZE, *, is_bold: bool = False) -> QLabel:
        label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._labels.append((label, size, is_bold))
        return label
