"""The sheet of all keys, made from the table of actions: rows that can be read one by one, and filtered."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tearsheet import in_order, tr
from tearsheet.ui.actions import ACTIONS, Action, keys_of
from tearsheet.ui.commands.matching import wording_of, words_of
from tearsheet.ui.desk import Desk
from tearsheet.ui.dialogs.word_table import WordTable
from tearsheet.ui.look.sheet import Sheet
from tearsheet.ui.look.text_field import FILTER_FIELD, TextField
from tearsheet.ui.look.theme import INTERFACE_SIZE, chosen_theme, growth, interface_font
from tearsheet.ui.window.article_window import Window

SIZE = QSize(620, 720)
KEY_SHARE = 0.36
"""Of the table's width, for the keys."""
LETTERS = tr("Letters act while the article has the focus; {key} switches them off and on.")
HEADERS = (tr("Action"), tr("Keys"))
_Index = QModelIndex | QPersistentModelIndex


def show_keys(window: Window) -> None:
    """Show all keys over a window."""
    dialog = KeyDialog(window.desk, window.view.type_size, window)
    window.type_changed.connect(dialog.set_size)
    dialog.finished.connect(window.return_to_article)
    dialog.show()


class KeyDialog(Sheet):
    """All keys, by group, and a field that filters them."""

    def __init__(self, desk: Desk, size: float, parent: QWidget) -> None:
        super().__init__(tr("Keys"), SIZE, size, chosen_theme(desk.settings.theme), parent)
        self._desk = desk
        self.field = TextField(tr("Filter keys"))
        self.field.setPlaceholderText(tr("Filter keys"))
        self.field.offer_to_clear()
        self.model = KeyModel(self)
        self.table = _Table(self.model, self)
        content = _Content()
        column = QVBoxLayout(content)
        column.setContentsMargins(self.side, 14, self.side, 0)
        column.addWidget(self.field)
        column.addWidget(self.table, 1)
        (switch,) = (action for action in ACTIONS if action.name == "letter_keys")
        self.show_content(content, LETTERS.format(key=keys_of(switch)[0]))
        self.field.textChanged.connect(self._filter)
        down = QShortcut(QKeySequence("Down"), self.field, context=Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._to_rows)
        desk.settings_changed.connect(self._follow)
        self.set_size(size)
        self._follow()
        self._filter("")
        self.field.setFocus()

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        super().set_size(size)
        font = interface_font(INTERFACE_SIZE * growth(size))
        self.field.setFont(font)
        self.field.setMinimumHeight(round(FILTER_FIELD * growth(size)))
        self.table.set_font(font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return in the field press no button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _to_rows(self) -> None:
        """Give the keys to the first row that is no heading."""
        self.table.setFocus()
        self.table.selectRow(1)

    def _follow(self) -> None:
        """Use another theme, as all dialogs do."""
        theme = chosen_theme(self._desk.settings.theme)
        self.set_theme(theme)
        self.field.set_theme(theme)
        self.table.set_theme(theme)

    def _filter(self, words: str) -> None:
        self.model.filter_by(words)
        self.table.span_headings()


class KeyModel(QAbstractTableModel):
    """The actions in the order of their table; a row of its own before each group names it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wordings = {one: wording_of(one.text, one.group, one.does, keys_of(one)) for one in ACTIONS}
        self._rows: list[Action | str] = []

    def filter_by(self, words: str) -> None:
        """Show only what answers these words, as in the palette."""
        typed = words_of(words)
        fitting = [one for one, wording in self._wordings.items() if wording.score(typed) is not None]
        self.beginResetModel()
        self._rows = [
            row
            for group, actions in groupby(fitting, key=lambda one: one.group)
            for row in (group.value, *actions)
        ]
        self.endResetModel()

    def headings(self) -> Sequence[int]:
        """The rows that name a group."""
        return [number for number, row in enumerate(self._rows) if isinstance(row, str)]

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many rows there are, headings too."""
        return 0 if parent and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """The action, and its keys."""
        return 0 if parent and parent.isValid() else len(HEADERS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What stands over a column."""
        is_shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return HEADERS[section] if is_shown else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of an action and, on a line of its own, what it does; its keys; the name of a group."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            return "" if index.column() else row
        return (
            f"  {tr('or')}  ".join(map(in_order, keys_of(row)))
            if index.column()
            else f"{row.text}\n{row.does}"
        )

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows can be walked through; headings are passed."""
        is_heading = isinstance(self._rows[index.row()], str)
        return Qt.ItemFlag.ItemIsEnabled if is_heading else super().flags(index)


class _Table(WordTable):
    """Has headings among its rows."""

    def __init__(self, model: KeyModel, parent: QWidget) -> None:
        super().__init__(tr("Keys"), model, KEY_SHARE, parent)
        self._model = model

    def span_headings(self) -> None:
        """Let each heading have its row for itself."""
        self.clearSpans()
        for row in self._model.headings():
            self.setSpan(row, 0, 1, len(HEADERS))
        self.lines.headings = frozenset(self._model.headings())
        self.fit()


class _Content(QWidget):
    """Wants all the room that its sheet can give."""

    def sizeHint(self) -> QSize:
        """As high as the sheet may be."""
        return SIZE * 2
