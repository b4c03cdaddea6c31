"""The dialog of all keys, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from tearsheet.ui.actions import ACTIONS, Group, keys_of
from tearsheet.ui.desk import Desk
from tearsheet.ui.look.sheet import Sheet
from tearsheet.ui.look.theme import INTERFACE_SIZE, chosen_theme, growth, interface_font

SIZE = QSize(620, 720)
HEADING_SIZE = 16
LETTERS = "Letters act while the article has the focus; %s switches them off and on."


class KeyDialog(Sheet):
    """All keys, by group."""

    def __init__(self, desk: Desk, size: float, parent: QWidget) -> None:
        super().__init__("Keys", SIZE, size, chosen_theme(desk.settings.theme), parent)
        self._desk = desk
        self._labels: list[tuple[QLabel, int, bool]] = []
        table = QWidget()
        self._fill(QGridLayout(table), is_narrow=self.narrow)
        (switch,) = (action for action in ACTIONS if action.name == "letter_keys")
        self.show_content(table, LETTERS % keys_of(switch)[0])
        self.set_size(size)
        desk.settings_changed.connect(self._follow)
        self.take_keys()

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        super().set_size(size)
        for label, usual, is_bold in self._labels:
            font = interface_font(usual * growth(size))
            font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
            label.setFont(font)

    def _follow(self) -> None:
        """Use another theme, as all dialogs do."""
        self.set_theme(chosen_theme(self._desk.settings.theme))

    def _fill(self, grid: QGridLayout, *, is_narrow: bool) -> None:
        """What a key does stands beside it, where there is no room for that under it."""
        grid.setContentsMargins(self.side, 8, self.side, 16)
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
                    does = self._label(action.does)
                    does.setContentsMargins(0, 0, 0, 8 if is_narrow else 0)
                    grid.addWidget(does, row + down, right)

    def _heading(self, group: Group) -> QLabel:
        label = self._label(group.value, HEADING_SIZE, is_bold=True)
        label.setContentsMargins(0, 12, 0, 2)
        return label

    def _label(self, text: str, size: int = INTERFACE_SIZE, *, is_bold: bool = False) -> QLabel:
        label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._labels.append((label, size, is_bold))
        return label
