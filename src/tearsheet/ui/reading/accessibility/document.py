"""The article as a document: the view with its whole text, and behind it each part that has a role.

The view keeps Qt's own answer, which knows text, caret and selection of 10 MB in proportion to what is asked.
Parts are made one by one, when they are asked for, and go with the lines that they are of.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from tearsheet.ui.reading.accessibility.part import PartObject, Parts
from tearsheet.ui.reading.reading_view import ReadingView


class Document(QAccessibleWidget):
    """What holds the article's view; its children are that, then the parts of the article."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Document)
        self._view = cast("ReadingView", widget.findChild(ReadingView))
        self._parts = Parts(self._view, self)
        widget.destroyed.connect(self._parts.forget)

    def text(self, which: QAccessible.Text) -> str:
        """The article's headline."""
        return self._view.accessibleName() if which == QAccessible.Text.Name else super().text(which)

    def childCount(self) -> int:
        """The view, and how many parts there are."""
        return 1 + len(self._parts.of(self._view.lines))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as Qt's own
        """One of them."""
        if index == 0:
            return QAccessible.queryAccessibleInterface(self._view)
        return self._parts.made(index - 1)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Which one it is; -1 for none of them."""
        if isinstance(child, PartObject):
            return 1 + child.number if child.parent() is self else -1
        return 0 if child.object() is self._view else -1
