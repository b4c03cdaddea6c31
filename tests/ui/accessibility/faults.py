"""What is wrong with what assistive technology is told of a window: names, roles, states, groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QTableView,
    QTextEdit,
    QWidget,
)

from tests.ui.accessibility.listener import name, told_of

Role = QAccessible.Role
ROLES: Sequence[tuple[type[QWidget], Role]] = (
    (QMenu, Role.PopupMenu),
    (QDialog, Role.Dialog),
    (QSpinBox, Role.SpinBox),
    (QSlider, Role.Slider),
    (QLineEdit, Role.EditableText),
    (QPlainTextEdit, Role.EditableText),
    (QTextEdit, Role.EditableText),
    (QTableView, Role.Table),
    (QListView, Role.List),
    (QComboBox, Role.ComboBox),
    (QLabel, Role.StaticText),
)
"""What a widget is; the first that fits."""
NAMED = frozenset({
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.SpinBox,
    Role.Slider, Role.List, Role.ListItem, Role.Table, Role.Link, Role.MenuItem, Role.PopupMenu, Role.Dialog,
    Role.Grouping, Role.ToolBar, Role.Window, Role.Document, Role.Heading,
})  # fmt: skip
"""What cannot be without a name."""
SILENT = frozenset({Role.Client, Role.NoRole, Role.Pane, Role.Whitespace})
"""What says nothing of what it is."""
MOST = 40
"""Parts of one thing that are looked at: rows are alike."""


def faults(front: QWidget) -> Iterator[str]:
    """Everything that is wrong, each with where it is."""
    for one, above in shown(told_of(front)):
        yield from (f"{_where(one, above)}: {told}" for told in _faults(one, above))


def shown(
    one: QAccessibleInterface, above: tuple[QAccessibleInterface, ...] = ()
) -> Iterator[tuple[QAccessibleInterface, tuple[QAccessibleInterface, ...]]]:
    """All that is told to be shown, with what each is in."""
    yield one, above
    for child in islice(map(one.child, range(one.childCount())), MOST):
        if child and not child.state().invisible:
            yield from shown(child, (*above, one))


def _faults(one: QAccessibleInterface, above: Sequence[QAccessibleInterface]) -> Iterator[str]:
    role, state, widget = one.role(), one.state(), one.object()
    is_part = role in {Role.List, Role.Table} and not one.object()  # of the article; they are their rows
    if role in NAMED and not name(one).strip() and not is_part:
        yield "has no name"
    if "\n" in name(one) and role in NAMED - {Role.EditableText, Role.ListItem}:
        yield "has a name of several lines"
    if state.focusable and role in SILENT and not _is_viewport(one) and not isinstance(widget, QGraphicsView):
        yield "can have the focus and says not what it is"
    if isinstance(widget, QWidget):
        yield from chain(_of_widget(widget, role, state), _of_group(widget, above))


def _of_widget(widget: QWidget, role: Role, state: QAccessible.State) -> Iterator[str]:
    if not widget.isVisible():
        yield "is hidden and told as shown"
    if bool(state.disabled) == widget.isEnabled():
        yield "is told as disabled or not, and is the other"
    if not _is_viewport(told_of(widget)) and bool(state.focused) != (widget is QApplication.focusWidget()):
        yield f"focused: {bool(state.focused)}"
    if isinstance(widget, QDialog) and bool(state.modal) != widget.isModal():
        yield f"modal: {bool(state.modal)}"
    wanted = _role(widget)
    if wanted and role != wanted:
        yield f"is no {wanted.name}"
    if isinstance(widget, QAbstractButton):
        yield from _of_button(widget, state)
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        if bool(state.editable) == widget.isReadOnly() or bool(state.readOnly) != widget.isReadOnly():
            yield "is told as read only or not, and is the other"
        if bool(state.multiLine) == isinstance(widget, QLineEdit):
            yield "has one line or several, and is told otherwise"


def _of_button(button: QAbstractButton, state: QAccessible.State) -> Iterator[str]:
    if (bool(state.checkable), bool(state.checked)) != (button.isCheckable(), button.isChecked()):
        yield "is told as on or off, and is the other"
    if bool(state.hasPopup) != opens_menu(button):
        yield f"opens a menu: {bool(state.hasPopup)}"


def _of_group(widget: QWidget, above: Sequence[QAccessibleInterface]) -> Iterator[str]:
    """Of radio buttons, those of which one is chosen are a group with a name."""
    if isinstance(widget, QRadioButton):
        group = next((one for one in reversed(above) if one.role() == Role.Grouping), None)
        within = group.object().findChildren(QRadioButton) if group and group.object() else []
        if group is None or not name(group):
            yield "is in no group"
        elif sum(one.isChecked() for one in within) != 1:
            yield "is in a group of which not one is chosen"


def _role(widget: QWidget) -> Role | None:
    if isinstance(widget, QAbstractButton):
        if opens_menu(widget):
            return Role.ButtonMenu
        switch = Role.RadioButton if widget.autoExclusive() else Role.CheckBox
        return switch if widget.isCheckable() else Role.Button
    return next((role for kind, role in ROLES if isinstance(widget, kind)), None)


def opens_menu(button: QAbstractButton) -> bool:
    """Whether a menu or a popover opens from a button of the program's own."""
    return button.accessibleName().startswith(OPENING)


OPENING = ("Menu (", "Text and theme (", "The gathered passages", "Colour: ")
"""How the names of such buttons begin."""


def _is_viewport(one: QAccessibleInterface) -> bool:
    """The inside of what scrolls: Qt (6.11) calls it focused with what it is in."""
    widget = one.object()
    above = widget.parent() if isinstance(widget, QWidget) else None
    is_inside = isinstance(above, QAbstractScrollArea) and above.viewport() is widget
    return is_inside and not isinstance(above, QScrollArea)


def _where(one: QAccessibleInterface, above: Sequence[QAccessibleInterface]) -> str:
    path = [f"{each.role().name} {name(each)[:30]!r}" for each in (*above, one) if each.role() != Role.Client]
    return f"{' › '.join(path[-3:])} ({type(one.object()).__name__})"
