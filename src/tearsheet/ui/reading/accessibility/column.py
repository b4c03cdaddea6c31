"""The parts of a window for assistive technology: the article is a document of its own, without the notes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from tearsheet.ui.accessibility.objects import InOrder
from tearsheet.ui.reading.panes import Column, Panes


class ColumnObject(InOrder):
    """Bars, article, notes and bars, from top to bottom."""

    def __init__(self, column: QWidget) -> None:
        super().__init__(column, QAccessible.Role.Client)

    def parts(self) -> list[QWidget]:
        """What stands in the column; what stands beside the article is told behind that."""
        found = super().parts()
        if panes := self.around().findChild(Panes):
            found.insert(found.index(panes) + 1, panes.side)
        return found


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
