"""The sheet that says which version this is, what it is made of, and under which licences."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tearsheet import __version__, components, tr
from tearsheet.ui.desk import Desk
from tearsheet.ui.dialogs.word_table import WordTable
from tearsheet.ui.look.sheet import Sheet
from tearsheet.ui.look.theme import INTERFACE_SIZE, chosen_theme, growth, interface_font

SIZE = QSize(620, 720)
LICENCE_SHARE = 0.55
"""Of the table's width, for the licences."""
LARGER = 1.5
"""Of the usual size, for the program's name."""
LICENCE = tr("Tearsheet is under the MIT licence; it comes with these, each under a licence of its own.")


class AboutDialog(Sheet):
    """Versions and licences, as the installed packages state them."""

    def __init__(self, desk: Desk, size: float, parent: QWidget) -> None:
        super().__init__(tr("About Tearsheet"), SIZE, size, chosen_theme(desk.settings.theme), parent)
        self._desk = desk
        self._name = QLabel(f"Tearsheet {__version__}", textFormat=Qt.TextFormat.PlainText)
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = WordTable(tr("Components"), _model(self), LICENCE_SHARE, self)
        content = _Content()
        column = QVBoxLayout(content)
        column.setContentsMargins(self.side, 14, self.side, 0)
        column.addWidget(self._name, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.table, 1)
        self.show_content(content, LICENCE)
        desk.settings_changed.connect(self._follow)
        self.set_size(size)
        self._follow()
        self.table.setFocus()
        self.table.selectRow(0)

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        super().set_size(size)
        self._name.setFont(interface_font(LARGER * INTERFACE_SIZE * growth(size)))
        self.table.set_font(interface_font(INTERFACE_SIZE * growth(size)))

    def _follow(self) -> None:
        """Use another theme, as all dialogs do."""
        theme = chosen_theme(self._desk.settings.theme)
        self.set_theme(theme)
        self.table.set_theme(theme)


def _model(parent: QWidget) -> QStandardItemModel:
    """A row for each component: its name and version, and its licence."""
    model = QStandardItemModel(parent)
    model.setHorizontalHeaderLabels([tr("Component"), tr("Licence")])
    for one in components.components():
        row = [QStandardItem(f"{one.name}\n{one.version}".strip()), QStandardItem(one.licence)]
        for cell in row:
            cell.setEditable(False)
        model.appendRow(row)
    return model


class _Content(QWidget):
    """Wants all the room that its sheet can give."""

    def sizeHint(self) -> QSize:
        """As high as the sheet may be."""
        return SIZE * 2
