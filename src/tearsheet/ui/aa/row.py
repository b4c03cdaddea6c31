"""A row of the popover: what it is about, what it is set with, and what that says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

LABEL_WIDTH, VALUE_WIDTH = 96, 36
"""Device-independent pixels, with type of the usual size."""
BEFORE_CONTROL = 6
"""Between a word that is wider than `LABEL_WIDTH` and the control: a slider's knob may stand at its end."""
UNLIMITED = 16_777_215
"""QWIDGETSIZE_MAX of Qt."""


class Row(QWidget):
    """Name, control and value side by side, or the control below in a narrow popover."""

    accessible_role = "Grouping"

    def __init__(self, name: str, control: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._name = QLabel(name)
        self._name.setWordWrap(True)
        self.control = control
        self._value = QLabel()
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._value.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._is_narrow: bool | None = None
        self.arrange(1.0, is_narrow=False)  # what comes into a row that is shown would be hidden at first

    def name(self, name: str) -> None:
        """Call it something else."""
        self._name.setText(name)
        self.setAccessibleName(" ".join(name.split("\n")))

    def say(self, value: str) -> None:
        """Say what the control is set to."""
        self._value.setText(value)
        self._value.show()

    def widest_word(self) -> int:
        """Of its name, which may be broken between words alone."""
        words = self._name.text().split()
        return max(map(self._name.fontMetrics().horizontalAdvance, words), default=0)

    def arrange(self, growth: float, *, is_narrow: bool, widest: int = 0) -> None:
        """Put all in their places, so many times as large as usual.

        Args:
            growth: So many times.
            is_narrow: Whether the control stands below.
            widest: The widest word of all rows' names.
        """
        width = max(round(LABEL_WIDTH * growth), widest + round(BEFORE_CONTROL * growth))
        self._name.setMinimumWidth(0 if is_narrow else width)
        self._name.setMaximumWidth(UNLIMITED if is_narrow else width)
        self._value.setMinimumWidth(round(VALUE_WIDTH * growth))
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._put()

    def _put(self) -> None:
        is_narrow = self._is_narrow
        self._grid.setColumnStretch(0, 1 if is_narrow else 0)
        self._grid.addWidget(self._name, 0, 0)
        self._grid.addWidget(self._value, 0, 2)
        self._grid.addWidget(self.control, *((1, 0, 1, 3) if is_narrow else (0, 1, 1, 1)))
