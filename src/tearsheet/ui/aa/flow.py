"""Widgets side by side, as far as there is room for them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from tearsheet.ui.look.paint import from_left

GAP = 6
"""Device-independent pixels."""


class Flow(QWidget):
    """Widgets side by side that fill a row together; those without room there stand under them."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self._widgets = widgets
        for widget in widgets:
            widget.setParent(self)

    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [widget.sizeHint() for widget in self._widgets]
        return QSize(sum(hint.width() + GAP for hint in hints) - GAP, max(hint.height() for hint in hints))

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest."""
        return QSize(max(widget.sizeHint().width() for widget in self._widgets), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """How high it is hangs on how many rows it takes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All its rows."""
        return len(self._rows(width)) * (self.sizeHint().height() + GAP) - GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put all in their rows."""
        super().resizeEvent(event)
        height = self.sizeHint().height()
        for number, row in enumerate(self._rows(self.width())):
            spare = self.width() - sum(widget.sizeHint().width() + GAP for widget in row) + GAP
            x = 0
            for widget in row:
                width = widget.sizeHint().width() + max(0, spare // len(row))
                left = from_left(x, width, self.width(), is_right=self.isRightToLeft())
                widget.setGeometry(left, number * (height + GAP), width, height)
                x += width + GAP

    def _rows(self, width: int) -> list[list[QWidget]]:
        rows: list[list[QWidget]] = [[]]
        taken = 0
        for widget in self._widgets:
            wanted = widget.sizeHint().width()
            if rows[-1] and taken + wanted > width:
                rows.append([])
                taken = 0
            rows[-1].append(widget)
            taken += wanted + GAP
        return rows
