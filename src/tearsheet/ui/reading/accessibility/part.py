"""One part of the article for assistive technology: what it is, its words, where it is, what it can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleTableCellInterface,
    QAccessibleTextInterface,
    QTextCursor,
    QWindow,
)
from shiboken6 import Shiboken
from shiboken6.Shiboken import VoidPtr

from tearsheet import marked, tr
from tearsheet.ui.accessibility.objects import take_away
from tearsheet.ui.reading.accessibility.cells import heads_of
from tearsheet.ui.reading.accessibility.structure import Kind, Part, inside, parts

if TYPE_CHECKING:
    from tearsheet.ui.reading.article_lines import ArticleLines
    from tearsheet.ui.reading.reading_view import ReadingView

ROLES = {
    Kind.HEADING: QAccessible.Role.Heading,
    Kind.LINK: QAccessible.Role.Link,
    Kind.LIST: QAccessible.Role.List,
    Kind.ITEM: QAccessible.Role.ListItem,
    Kind.TABLE: QAccessible.Role.Table,
    Kind.ROW: QAccessible.Role.Row,
    Kind.CELL: QAccessible.Role.Cell,
    Kind.PICTURE: QAccessible.Role.Graphic,
    Kind.QUOTATION: getattr(QAccessible.Role, "BlockQuote", QAccessible.Role.Section),  # not before Qt 6.9
    Kind.DISCLAIMER: QAccessible.Role.Note,
}
NAMES = {
    Kind.DISCLAIMER: marked("Disclaimer"),
    Kind.QUOTATION: "",
    Kind.LIST: "",
    Kind.TABLE: "",
    Kind.ROW: "",
}
"""Kinds whose name is not their words."""
LONGEST_NAME = 1_000


class PartObject(
    QAccessibleInterface,
    QAccessibleTextInterface,
    QAccessibleAttributesInterface,
    QAccessibleActionInterface,
):
    """Its text is its own, counted from its start (UTF-16 units); its caret is the article's."""

    def __init__(self, view: ReadingView, part: Part, number: int, above: QAccessibleInterface) -> None:
        QAccessibleInterface.__init__(self)
        QAccessibleTextInterface.__init__(self)
        QAccessibleAttributesInterface.__init__(self)
        QAccessibleActionInterface.__init__(self)
        self._view = view
        self.part = part
        self.number = number
        self._above = above
        self._lines = view.lines
        _, text, attributes, action, *_others = map(VoidPtr, Shiboken.getCppPointer(self))
        self._interfaces = {
            QAccessible.InterfaceType.TextInterface: text,
            QAccessible.InterfaceType.AttributesInterface: attributes,
        }
        if part.kind is Kind.LINK:
            self._interfaces[QAccessible.InterfaceType.ActionInterface] = action
        self._nothing = VoidPtr(0)

    def forget(self) -> None:
        """Be gone, with all that is inside; Qt may know it by a number."""
        if inside_it := self.__dict__.pop("_inside", None):
            inside_it.forget()
        if Shiboken.isValid(self):
            take_away(self)

    # What it is

    def isValid(self) -> bool:
        """Whether the lines that it is of are those that are shown."""
        return Shiboken.isValid(self._view) and self._view.lines is self._lines

    def object(self) -> None:  # type: ignore[override]  # Qt has interfaces without one
        """It is no widget; with the view's, Qt would take it for the view."""

    def window(self) -> QWindow:
        """The one that it is seen in."""
        return self._view.window().windowHandle()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:  # type: ignore[override]  # a number would not do
        """The address of what answers for one side of it; PySide takes anything else for an address too."""
        return self._interfaces.get(kind, self._nothing)

    def role(self) -> QAccessible.Role:
        """What it is."""
        return ROLES[self.part.kind]

    def state(self) -> QAccessible.State:
        """Links can have the focus; what is not in sight says so."""
        state = QAccessible.State()
        state.readOnly = True
        state.focusable = state.linked = self.part.kind is Kind.LINK
        seen = QRect(self._view.viewport().mapToGlobal(QPoint()), self._view.viewport().size())
        state.offscreen = not seen.intersects(self.rect())
        return state

    def text(self, which: QAccessible.Text | int, end: int | None = None) -> str:
        """Its name, or what a link leads to; with two numbers, its words between them."""
        if isinstance(which, int):
            return self._between(which, end or 0)
        if which == QAccessible.Text.Name:
            return self._name()
        return self.part.told if which == QAccessible.Text.Description else ""

    def _name(self) -> str:
        if self.part.kind is Kind.PICTURE:
            return self.part.told
        name = NAMES.get(self.part.kind)
        return self._words() if name is None else tr(name)

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """It is for reading."""

    # Where it is

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]  # as Qt's own
        """What it is inside of; nothing any more while the window goes."""
        return self._above if Shiboken.isValid(self._above) else None

    @cached_property
    def _inside(self) -> Parts:
        return Parts(self._view, self, self.part)

    def childCount(self) -> int:
        """How many parts are inside."""
        return len(self._inside.of(self._view.lines))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as Qt's own
        """One of them."""
        return self._inside.made(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Which one it is; -1 for none."""
        return child.number if isinstance(child, PartObject) and child.parent() is self else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as Qt's
        """The part inside at a point of the screen."""
        made = map(self._inside.made, range(self.childCount()))
        return next((one for one in made if one and one.rect().contains(x, y)), None)

    def rect(self) -> QRect:
        """Where it is on the screen."""
        top, bottom = self._view.places.edges(self.part.start.line, self.part.end.line)
        corner = self._view.viewport().mapToGlobal(QPoint())
        return QRect(corner.x(), corner.y() + top, self._view.viewport().width(), bottom - top)

    # Its text

    def _cursor(self, start: int = 0, end: int = 0) -> QTextCursor:
        """From one of its characters to another."""
        first = self._view.caret.cursor(self.part.start).position()
        cursor = self._view.textCursor()
        cursor.setPosition(first + start)
        cursor.setPosition(first + end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _between(self, start: int, end: int) -> str:
        return self._cursor(start, min(end, self.characterCount())).selectedText().replace("\u2029", "\n")

    def _words(self) -> str:
        return self._between(0, LONGEST_NAME)

    def characterCount(self) -> int:
        """How long it is."""
        start, end = map(self._view.caret.cursor, (self.part.start, self.part.end))
        return end.position() - start.position()

    def cursorPosition(self) -> int:
        """Where the caret is, if it is inside; else -1."""
        inside_it = self._view.textCursor().position() - self._view.caret.cursor(self.part.start).position()
        return inside_it if 0 <= inside_it <= self.characterCount() else -1

    def setCursorPosition(self, position: int) -> None:
        """Put the article's caret into it, and show it."""
        cursor = self._cursor(position, position)
        self._view.movement.go_to_line(self.part.start.line)
        self._view.setTextCursor(cursor)

    def selectionCount(self) -> int:
        """What is selected is told by the whole text."""
        return 0

    def addSelection(self, start: int, end: int) -> None:
        """Select a stretch of it in the article."""
        self._view.setTextCursor(self._cursor(start, end))

    def setSelection(self, number: int, start: int, end: int) -> None:
        """Select a stretch of it in the article."""
        del number
        self.addSelection(start, end)

    def removeSelection(self, number: int) -> None:
        """Select nothing."""
        del number
        self._view.caret.move_to(self._view.caret.spot())

    def characterRect(self, offset: int) -> QRect:
        """Where a character is on the screen."""
        rect = self._view.cursorRect(self._cursor(offset, offset))
        return rect.translated(self._view.viewport().mapToGlobal(QPoint()))

    def offsetAtPoint(self, point: QPoint) -> int:
        """Which character is at a point of the screen; -1 for none."""
        place = self._view.cursorForPosition(self._view.viewport().mapFromGlobal(point)).position()
        inside_it = place - self._view.caret.cursor(self.part.start).position()
        return inside_it if 0 <= inside_it < self.characterCount() else -1

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Show a stretch of it."""
        del start, end
        self._view.movement.go_to_line(self.part.start.line)

    # Its level, and what it does

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        """The level, where it has one."""
        return [QAccessible.Attribute.Level] if self.part.level else []

    def attributeValue(self, key: QAccessible.Attribute) -> int | None:
        """The level."""
        return self.part.level if key == QAccessible.Attribute.Level else None

    def actionNames(self) -> list[str]:
        """A link can be opened."""
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, action: str) -> None:
        """Open the link, after a question."""
        if action == QAccessibleActionInterface.pressAction():
            self._view.link_chosen.emit(self.part.told)

    def keyBindingsForAction(self, action: str) -> list[str]:
        """Its keys are in the list of keys."""
        del action
        return []


class CellObject(PartObject, QAccessibleTableCellInterface):
    """A cell says in which row and column it is, and which cell says what its column holds.

    PySide (6.11) has no interface of a whole table.
    """

    def __init__(self, view: ReadingView, part: Part, number: int, above: QAccessibleInterface) -> None:
        PartObject.__init__(self, view, part, number, above)
        QAccessibleTableCellInterface.__init__(self)
        *_others, cell = map(VoidPtr, Shiboken.getCppPointer(self))
        self._interfaces[QAccessible.InterfaceType.TableCellInterface] = cell

    def role(self) -> QAccessible.Role:
        """A cell, or the head of a column."""
        roles = QAccessible.Role
        return roles.ColumnHeader if self.rowIndex() == 0 and self._heads() else roles.Cell

    def table(self) -> QAccessibleInterface | None:  # type: ignore[override]  # nothing while the window goes
        """The table that its row is in."""
        row = self.parent()
        return row.parent() if row else None

    def rowIndex(self) -> int:
        """Which row, from 0."""
        row = self.parent()
        return row.number if isinstance(row, PartObject) else 0

    def columnIndex(self) -> int:
        """Which column, from 0."""
        return self.number

    def rowExtent(self) -> int:
        """It is in one row."""
        return 1

    def columnExtent(self) -> int:
        """It is in one column."""
        return 1

    def columnHeaderCells(self) -> list[QAccessibleInterface]:
        """The cell that says what its column holds."""
        table = self.table()
        row = table.child(0) if table and self.rowIndex() and self.number < len(self._heads()) else None
        head = row.child(self.number) if row else None
        return [head] if head else []

    def rowHeaderCells(self) -> list[QAccessibleInterface]:
        """Nothing says what a row holds."""
        return []

    def isSelected(self) -> bool:
        """What is selected is told by the whole text."""
        return False

    def _heads(self) -> tuple[str, ...]:
        return heads_of(self._lines, self.part.start.line - self.rowIndex())


class Parts:
    """The parts of the article or of one of its parts; objects are made of those that are asked for."""

    def __init__(self, view: ReadingView, above: QAccessibleInterface, part: Part | None = None) -> None:
        """Make none yet.

        Args:
            view: Shows the article.
            above: What they are inside of.
            part: The part that is; `None` for the whole article.
        """
        self._view = view
        self._above = above
        self._part = part
        self._lines: ArticleLines | None = None
        self._known: list[Part] = []
        self._made: dict[int, PartObject] = {}

    def of(self, lines: ArticleLines) -> list[Part]:
        """All of them, from top to bottom, as the lines are now."""
        if self._lines is not lines:
            self.forget()
            self._lines = lines
            self._known = inside(lines, self._part) if self._part else parts(lines)
        return self._known

    def made(self, number: int) -> PartObject | None:
        """One of them."""
        known = self.of(self._view.lines)
        if 0 <= number < len(known) and number not in self._made:
            kind = CellObject if known[number].kind is Kind.CELL else PartObject
            self._made[number] = kind(self._view, known[number], number, self._above)
        return self._made.get(number)

    def forget(self) -> None:
        """They are gone."""
        for one in self._made.values():
            one.forget()
        self._made, self._known, self._lines = {}, [], None
