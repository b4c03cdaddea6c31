"""The parts of a window for assistive technology: the article is a document of its own, without the notes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from tearsheet.ui.accessibility.objects import InOrder
from tearsheet.ui.reading.panes import Column, Panes


class ColumnObject(InOrder):
    """Bars, article, notes and bars, from top to bottom."""

    def __init__(self, column: QWidget) -> None:
        super().__init__(column, QAccessible.Role.Client)

    def parts(self) -> list[QWidget]:
        """What stands in the column, and what stands beside the article."""
        panes = self.around().findChild(Panes)
        return sorted([*super().parts(), *([panes.side] if panes else [])], key=self.place)

    def place(self, part: QWidget) -> tuple[int, int]:
        """By the upper edge: parts are of very different heights."""
        corner = part.mapTo(self.around(), QPoint())
        return corner.y(), 1 if part.parent() is not self.object() else 0


class SideObject(InOrder):
    """What lies beside the article."""

    def __init__(self, side: QWidget) -> None:
        super().__init__(side, QAccessible.Role.Client)

    def parent(self) -> QAccessibleInterface:
        """Not the document, which it is a part of for Qt."""
        above: QObject | None = self.object()
        while above and not isinstance(above, Column):
            above = above.parent()
        return QAccessible.queryAccessibleInterface(above) if above else super().parent()
