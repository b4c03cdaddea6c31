"""What the reader can choose for the whole program; every choice is used at once."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from textwrap import fill

from PySide6 import QtGui
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from tearsheet import tr, trn
from tearsheet.article.display_text import isolated
from tearsheet.notes import notes_folder
from tearsheet.preferences import citation_forms
from tearsheet.preferences.settings import SETTINGS, Setting, Settings, with_value
from tearsheet.storage import files, paths
from tearsheet.ui.desk import Desk
from tearsheet.ui.dialogs.setting_controls import TEXT_SIDE, Control, control_of
from tearsheet.ui.look.menu import literal
from tearsheet.ui.look.sheet import SMALL, Sheet
from tearsheet.ui.look.theme import INTERFACE_SIZE, Theme, chosen_theme, growth, interface_font
from tearsheet.ui.process.portal import waiting_for_files

SIZE = QSize(564, 720)
LARGE = 16
SIZE_FIELD = 64
MARK = 14
"""Device-independent pixels of the box of a tick, with type of the usual size."""
COLUMNS = 3
"""That choices stand in, as far as there is room for their words."""
LETTER = 7
"""Device-independent pixels that a letter may take, with type of the usual size."""
BESIDE = 5
"""Letters that a tick or button takes, with the room around it."""
FOLDER, CITATION = "notes_folder", "citation"
"""The settings that have parts of their own."""
OWN_FORMS = tr("Templates of your own are files in")
MAY_BE_BROKEN = re.compile("/|[^/]{12}")
"""Behind what in a path a row may end: no name in it is wider than the dialog then."""
USED_AT_ONCE = tr("Every choice is used at once, and kept.")
WHAT_HAPPENS = tr(
    "Notes stay where they are; windows opened from now on keep theirs in the folder named here."
)


class SettingsDialog(Sheet):
    """Theme, text, keys and the folder of the notes."""

    def __init__(self, desk: Desk, size: float, parent: QWidget) -> None:
        """Make it as much larger than usual as everything around a body of type of that size."""
        super().__init__(tr("Settings"), SIZE, size, chosen_theme(desk.settings.theme), parent)
        self._growth = growth(size)
        self._desk = desk
        self._before = desk.notes_folder
        self._shown_folder: Path | None = None
        self._controls: dict[str, Control] = {}
        self._folder = _label()
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._state, self._offer = _label(is_small=True), _label()
        self._choose, self._usual, self._copy = map(
            QPushButton, (tr("Choose…"), tr("The usual one"), tr("Copy"))
        )
        self._arrange()
        self._connect()
        super().set_size(size)
        self._show_settings()
        self._first().setFocus()

    def _arrange(self) -> None:
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(self.side, 8, self.side, 16)
        column.setSpacing(4)
        heading = ""
        for name, row in SETTINGS.items():
            if row.heading != heading:
                column.addWidget(_heading(row.heading))
                heading = row.heading
            if name == FOLDER:
                self._add_folder(column)
            elif name == CITATION:
                self._add_citations(column, row)
            else:
                self._add_control(column, name, row)
        column.addStretch()
        self.show_content(table, USED_AT_ONCE)

    def _add_citations(self, column: QVBoxLayout, row: Setting) -> None:
        """The forms of a citation, the reader's own among them, and where these lie."""
        choices = citation_forms.choices(self._desk.settings.citation)
        self._add_control(column, CITATION, row._replace(choices=choices))
        column.addWidget(_label(f"{OWN_FORMS} {_breakable(paths.templates_folder())}", is_small=True))

    def _add_control(self, column: QVBoxLayout, name: str, row: Setting) -> None:
        control = control_of(row, Settings()._asdict()[name], partial(self._choose_value, name))
        self._controls[name] = control
        if not control.is_named:
            self._add_number(column, row.label, control.widgets)
            return
        buttons = [each for each in control.widgets if isinstance(each, QAbstractButton)]
        group = _Group(row.heading)
        group.setLayout(self._grid(buttons))
        column.addWidget(group)

    def _add_number(self, column: QVBoxLayout, name: str, widgets: Sequence[QWidget]) -> None:
        """Add a number to the table of those above it, or begin one; in a narrow dialog under its name."""
        label = _named(name, widgets[0], is_wrapped=self.narrow)
        last = column.itemAt(column.count() - 1)
        table = last.layout() if last else None
        if not isinstance(table, QGridLayout):
            table = QGridLayout()
            table.setHorizontalSpacing(14)
            column.addLayout(table)
        row = table.rowCount()
        table.addWidget(label, row, 0)
        down, right = (1, 0) if self.narrow else (0, 1)
        table.addWidget(_side_by_side(widgets), row + down, right)
        table.setColumnStretch(right, 1)

    def _grid(self, widgets: list[QAbstractButton]) -> QGridLayout:
        """In as many columns as there is room for, read from left to right; long words in several rows."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        letters = int(self.content_width / self._growth / LETTER)
        for widget in widgets:
            widget.setAccessibleName(widget.text())
            widget.setText(literal(fill(widget.text(), letters - BESIDE)))
        longest = max(len(widget.text()) for widget in widgets)
        columns = max(1, min(COLUMNS, letters // (longest + BESIDE)))
        for number, widget in enumerate(widgets):
            grid.addWidget(widget, *divmod(number, columns), Qt.AlignmentFlag.AlignLeft)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        return grid

    def _add_folder(self, column: QVBoxLayout) -> None:
        column.addWidget(self._folder)
        column.addWidget(self._state)
        column.addLayout(self._row(self._choose, self._usual))
        column.addWidget(_label(WHAT_HAPPENS, is_small=True))
        column.addWidget(self._offer)
        column.addLayout(self._row(self._copy))

    def _row(self, *widgets: QWidget) -> QBoxLayout:
        """Side by side, where there is no room for that under one another."""
        row = QVBoxLayout() if self.narrow else QHBoxLayout()
        row.setSpacing(4 if self.narrow else 10)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch()
        return row

    def _connect(self) -> None:
        for button in (self._choose, self._usual, self._copy):
            button.setAutoDefault(False)
        self._choose.clicked.connect(self._ask_for_folder)
        self._usual.clicked.connect(self._use_usual)
        self._copy.clicked.connect(self._copy_notes)
        self._desk.settings_changed.connect(self._show_settings)
        self._desk.copied.connect(self._show_copied)
        self._desk.not_copied.connect(self._show_not_copied)

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        self._growth = growth(size)
        super().set_size(size)
        self.set_theme(chosen_theme(self._desk.settings.theme))

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Return presses the button that has the focus, or takes the number; it never closes the dialog."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(button := self.focusWidget(), QPushButton | QRadioButton | QCheckBox):
            button.click()

    def _first(self) -> QWidget:
        """What has the keys first: the theme that is chosen."""
        buttons = [button for button in self.findChildren(QRadioButton) if button.isChecked()]
        return buttons[0]

    # What it shows

    def _show_settings(self) -> None:
        settings = self._desk.settings
        self.set_theme(chosen_theme(settings.theme))
        for name, value in settings._asdict().items():
            if name in self._controls:
                self._controls[name].show(value)
        folder = self._desk.notes_folder
        self._folder.setText(_breakable(folder))
        self._state.setText(_standing(folder, is_chosen=settings.notes_root is not None))
        self._state.setVisible(bool(self._state.text()))
        self._usual.setEnabled(bool(settings.notes_folder))
        if folder != self._shown_folder:
            self._shown_folder = folder
            self._show_offer(folder)

    def _show_offer(self, folder: Path) -> None:
        """Offer to copy the notes that lay in the folder before, as far as they are not in the new one."""
        missing = 0
        if folder != self._before and files.is_folder(folder):
            missing = notes_folder.missing(self._before, folder)
        self._offer.setText(
            trn(
                "%n note lies only in the folder before. "
                "A copy can be made here; nothing is taken away there.",
                "%n notes lie only in the folder before. "
                "A copy can be made here; nothing is taken away there.",
                missing,
            )
        )
        self._offer.setVisible(bool(missing))
        self._copy.setVisible(bool(missing))

    def _show_copied(self, sentence: str) -> None:
        self._copy.hide()
        self._offer.setText(sentence)
        self._offer.show()

    def _show_not_copied(self, sentence: str) -> None:
        self._offer.setText(sentence)
        self._copy.show()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        super().set_theme(theme)
        boxes = self.findChildren(QSpinBox)
        advance = QtGui.QFontMetrics(interface_font(INTERFACE_SIZE * self._growth)).horizontalAdvance
        widest = max(advance(f"{box.textFromValue(box.maximum())}{box.suffix()}") for box in boxes)
        for box in boxes:
            box.setFixedWidth(max(round(SIZE_FIELD * self._growth), widest + 4 * TEXT_SIDE))
        self.setStyleSheet(_style(theme, self._growth))

    # What the reader chooses

    def _choose_value(self, name: str, value: object) -> None:
        self._desk.choose(with_value(self._desk.settings, name, value))

    def _ask_for_folder(self) -> None:
        with waiting_for_files(self):
            chosen = QFileDialog.getExistingDirectory(
                self, tr("The folder of all notes"), str(_there(self._before))
            )
        self.activateWindow()
        if chosen:
            self._use(Path(chosen).absolute())

    def _use_usual(self) -> None:
        self._use(paths.notes_folder())
        self._choose.setFocus()

    def _use(self, folder: Path) -> None:
        self._before = self._desk.notes_folder
        stated = "" if folder == paths.notes_folder() else str(folder)
        self._desk.choose(self._desk.settings._replace(notes_folder=stated))

    def _copy_notes(self) -> None:
        self._choose.setFocus()
        self._show_copied(tr("The notes are being copied…"))
        self._desk.copy_notes(self._before, self._desk.notes_folder)


class _Group(QWidget):
    """What stands under one heading: buttons of which one is chosen, or ticks."""

    accessible_role = "Grouping"

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)


def _breakable(folder: Path) -> str:
    """A path that may be broken into rows."""
    return MAY_BE_BROKEN.sub("\\g<0>\u200b", isolated(str(folder)))


def _standing(folder: Path, *, is_chosen: bool) -> str:
    """What there is to say of a folder; nothing where all is well."""
    if not files.is_folder(folder):
        missing = tr(
            "It cannot be reached now. Is its disk connected? Until then no notes are read or written."
        )
        return missing if is_chosen else tr("It is made with the first note.")
    return "" if os.access(folder, os.W_OK) else tr("It cannot be written to.")


def _there(folder: Path) -> Path:
    return next((one for one in (folder, *folder.parents) if files.is_folder(one)), Path.home())


def _side_by_side(widgets: Sequence[QWidget]) -> QWidget:
    """Small widgets that have room beside one another in every dialog."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return made


def _named(name: str, widget: QWidget, *, is_wrapped: bool) -> QLabel:
    label = _label(name)
    label.setWordWrap(is_wrapped)
    label.setBuddy(widget)
    widget.setAccessibleName(name)
    return label


def _heading(text: str) -> QLabel:
    label = _label(text)
    label.setObjectName("heading")
    label.setContentsMargins(0, 12, 0, 2)
    return label


def _label(text: str = "", *, is_small: bool = False) -> QLabel:
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setObjectName("small" if is_small else "")
    return label


def _style(theme: Theme, grown: float) -> str:
    """Borders that are seen in every theme, 3:1 (WCAG 2.2, 1.4.11); a choice is told by its shape too."""
    box = f"background: {theme.card}; color: {theme.ink}; border-radius: 6px"
    mark = round(MARK * grown)
    square = f"width: {mark}px; height: {mark}px; background: {theme.card}; border: 1px solid {theme.control}"
    return (
        f"QWidget {{ background: {theme.paper}; color: {theme.ink} }}"
        f"QWidget {{ font-size: {round(INTERFACE_SIZE * grown)}px }}"
        f"QLabel#small {{ font-size: {round(SMALL * grown)}px }}"
        f"QLabel#heading {{ font-size: {round(LARGE * grown)}px; font-weight: 600 }}"
        f"QSpinBox, QPushButton {{ {box}; border: 1px solid {theme.control}; padding: 1px 9px }}"
        "QSpinBox, QPushButton { min-height: 26px }"
        # without buttons by Qt's own means, no room is left for the number (6.11)
        "QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none }"
        f"QSpinBox:focus, QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 0 8px }}"
        f"QPushButton:disabled {{ color: {theme.soft}; border-style: dashed }}"
        "QRadioButton, QCheckBox { border: 2px solid transparent; border-radius: 4px; padding: 2px 4px }"
        f"QRadioButton:focus, QCheckBox:focus {{ border-color: {theme.accent} }}"
        f"QRadioButton::indicator, QCheckBox::indicator {{ {square}; border-radius: 3px }}"
        f"QRadioButton::indicator {{ border-radius: {mark // 2 + 1}px }}"
        f"QRadioButton::indicator:checked {{ width: {mark - 8}px; height: {mark - 8}px }}"
        f"QRadioButton::indicator:checked {{ border: 5px solid {theme.accent} }}"
        f"QCheckBox::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent} }}"
    )
