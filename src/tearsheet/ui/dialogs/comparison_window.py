"""Two copies of an article beside each other, or in one column where there is little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtGui
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tearsheet import tr
from tearsheet.comparing.fields import FieldChange
from tearsheet.ui.accessibility import reading_order
from tearsheet.ui.dialogs.compared_rows import Shown
from tearsheet.ui.dialogs.compared_text import ComparedText, Copies
from tearsheet.ui.look.fitting import fit_dialog, is_narrow
from tearsheet.ui.look.sheet import Foot, fit_beside
from tearsheet.ui.look.theme import INTERFACE_SIZE, USUAL_SIZE, Theme, growth, interface_font
from tearsheet.ui.look.word_button import WordButton

SIZE = QSize(1100, 800)
SIDE_BY_SIDE = 760
"""Device-independent pixels that two columns of type of the usual size want."""
KEYS = tr("F3 or J: the next change.  Shift+F3 or K: the one before.  Ctrl+E: export.")


class ComparisonWindow(QDialog):
    """Shows a comparison; changes are walked by keys.

    Signals:
        export_wanted: The reader wants it as a file.
    """

    export_wanted = Signal()

    accessible_role = "Dialog"

    def __init__(
        self,
        names: tuple[str, str],
        fields: Sequence[FieldChange],
        rows: Sequence[Shown],
        told: Sequence[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Two copies compared"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._copies = Copies(names, fields, rows)
        self._size = float(USUAL_SIZE)
        self._is_wide: bool | None = None  # nothing is written yet
        fit_dialog(self, SIZE, parent)
        self.told = QLabel("\n".join(told), self, wordWrap=True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.following = WordButton(tr("Next change"), "F3", self)
        self.before = WordButton(tr("Previous change"), "Shift+F3", self)
        self.export = WordButton(tr("Export…"), "Ctrl+E", self)

    def begin(self, size: float, theme: Theme) -> None:
        """Show it, in that size of type and these colours; what differs comes once that is seen."""
        self.shown = ComparedText(self._copies, theme)
        self._foot = Foot(theme, is_narrow=is_narrow(self, growth(size)), parent=self)
        self._arrange()
        self._narrowing = QTimer(self, singleShot=True, interval=0)
        self._narrowing.timeout.connect(self._fit)
        self.set_size(size)
        self.set_theme(theme)
        self.shown.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours, all dialogs' being the theme's already."""
        self.shown.set_theme(theme)
        for part in (self.following, self.before, self._foot):
            part.set_theme(theme)
        self._write_again()

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        self._size = size
        for part in (self.told, self.following, self.before):
            part.setFont(interface_font(INTERFACE_SIZE * growth(size)))
        self._foot.set_size(size)
        fit_beside(self._steps, (self.following, self.before), self.width() - 2 * self._foot.side)
        self._write_again()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Let Tab go as it is read."""
        return reading_order.go_on(self, is_forward=is_next)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Take one column where there is little room."""
        super().resizeEvent(event)
        if self._is_wide is not None:
            self._narrowing.start()

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """Write what differs, now that the window is seen."""
        super().paintEvent(event)
        if self._is_wide is None:
            self._narrowing.start()

    def go_on(self) -> None:
        """To the next change."""
        self._go(1)

    def go_back(self) -> None:
        """To the change before."""
        self._go(-1)

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setContentsMargins(self._foot.side, 14, self._foot.side, 6)
        column.addWidget(self.told)
        self._steps = QHBoxLayout()
        for button in (self.following, self.before):
            self._steps.addWidget(button)
        self._steps.addStretch(1)
        column.addLayout(self._steps)
        column.addWidget(self.shown, 1)
        whole.addLayout(column, 1)
        whole.addWidget(self._foot)
        self._foot.say(KEYS)
        self._foot.add(self.export)
        self._foot.close_button.clicked.connect(self.close)
        self.following.clicked.connect(self.go_on)
        self.before.clicked.connect(self.go_back)
        self.export.clicked.connect(self.export_wanted)
        keys = {
            "F3": self.go_on,
            "J": self.go_on,
            "Shift+F3": self.go_back,
            "K": self.go_back,
            "Ctrl+E": self.export_wanted.emit,
            "Ctrl+W": self.close,
        }
        for key, does in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(does)

    def _fit(self) -> None:
        if self._is_wide != self._wants_two():
            self._write()

    def _wants_two(self) -> bool:
        return self.width() >= SIDE_BY_SIDE * growth(self._size)

    def _go(self, step: int) -> None:
        self._fit()
        self.shown.go(step)

    def _write_again(self) -> None:
        if self._is_wide is not None:
            self._write()

    def _write(self) -> None:
        self._is_wide = self._wants_two()
        self.shown.begin(self._size, is_wide=self._is_wide)
