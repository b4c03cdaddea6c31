"""What widgets of ours are for assistive technology where Qt's own answer does not do.

A widget with a method `accessible_interface` says it itself; one with an `accessible_role`, a name of Qt's,
is that, with its parts as they are seen. Qt hands it on to AT-SPI, UI Automation and macOS alike. Nothing is
asked or made before an assistive technology asks Qt.
"""

from __future__ import annotations

from functools import cache, partial
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import Shiboken

from tearsheet.ui.accessibility import reading_order

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
_kept: list[QAccessibleInterface] = []
"""PySide keeps no interface alive that Python has made (6.11); Qt deletes them with their widgets."""


@cache
def install() -> None:
    """Answer from now on; without effect the second time."""
    QAccessible.installFactory(_made)


def renew(widget: QWidget) -> None:
    """Forget what Qt answered for a widget of ours before this was installed."""
    is_ours = hasattr(widget, "accessible_interface") or hasattr(widget, "accessible_role")
    if is_ours and (answer := QAccessible.queryAccessibleInterface(widget)):
        take_away(answer)


def take_away(told: QAccessibleInterface) -> None:
    """Let an object be gone, and tell those who may still ask for it."""
    QAccessible.updateAccessibility(QAccessibleEvent(told, QAccessible.Event.ObjectDestroyed))
    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(told))


class _CaretLast(QObject):
    """Tells where the caret of a field is once more after it has got the focus.

    Qt (6.11) tells where the caret is first, then that the field has the focus. Orca takes a caret that moves
    in what has the focus for the news of it, and says nothing of the field any more; a later one of the same
    field takes the place of the first.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that it gets the focus."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, _FIELDS):
            QTimer.singleShot(0, watched, partial(_tell_caret, watched))
        return super().eventFilter(watched, event)


def _tell_caret(field: QLineEdit | QPlainTextEdit | QTextEdit) -> None:
    place = field.cursorPosition() if isinstance(field, QLineEdit) else field.textCursor().position()
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(field, place))


@cache
def _caret_last() -> _CaretLast:
    return _CaretLast(QCoreApplication.instance())


def _made(_class_name: str, asked: QObject) -> QAccessibleInterface | None:
    if isinstance(asked, _FIELDS):
        asked.installEventFilter(_caret_last())
    made = _answer(asked)
    if made is None:
        return None
    _kept[:] = [one for one in _kept if Shiboken.isValid(one)]
    _kept.append(made)
    return made


def _answer(asked: QObject) -> QAccessibleInterface | None:
    if make := getattr(asked, "accessible_interface", None):
        made: QAccessibleInterface = make()
        return made
    role = getattr(asked, "accessible_role", "")
    if not role or not isinstance(asked, QWidget):
        return None
    kind = ButtonObject if isinstance(asked, QAbstractButton) else InOrder
    return kind(asked, QAccessible.Role[role])


class ButtonObject(QAccessibleWidget):
    """A button of which Qt's own answer leaves out that it opens a menu, or shows and hides a part."""

    def state(self) -> QAccessible.State:
        """Whether a menu opens from it; of one that `shows` a part, whether that is shown."""
        state = super().state()
        state.hasPopup = self.role() == QAccessible.Role.ButtonMenu
        if shows := getattr(self.object(), "shows", None):
            state.expandable, state.expanded = True, shows()
            state.collapsed = not state.expanded
        return state

    def actionNames(self) -> list[str]:
        """It can be pressed."""
        return [QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.setFocusAction()]

    def doAction(self, action: str) -> None:
        """Press it."""
        if action == QAccessibleActionInterface.pressAction():
            cast("QAbstractButton", self.object()).click()
        else:
            super().doAction(action)


class InOrder(QAccessibleWidget):
    """A widget whose parts are told as they are seen: from top to bottom, and as lines are read."""

    def state(self) -> QAccessible.State:
        """What Qt says, and whether a dialog keeps the keys from its window, which Qt (6.11) leaves out."""
        state = super().state()
        state.modal = self.around().isModal()
        return state

    def childCount(self) -> int:
        """How many parts there are, hidden ones too."""
        return len(self.parts())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as Qt's own
        """One of them."""
        parts = self.parts()
        return QAccessible.queryAccessibleInterface(parts[index]) if 0 <= index < len(parts) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Which one it is; -1 for none of them."""
        there = (index for index, part in enumerate(self.parts()) if part is child.object())
        return next(there, -1)

    def parts(self) -> list[QWidget]:
        """The widgets in it."""
        return reading_order.parts_of(self.around())

    def around(self) -> QWidget:
        """The widget itself."""
        return cast("QWidget", self.object())
