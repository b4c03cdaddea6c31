"""The menus and keys of a window, made from the table of actions."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from tearsheet.ui.actions import ACTIONS, Action, acting_keys_of, is_sign
from tearsheet.ui.look.theme import TOOL_BAR_HEIGHT
from tearsheet.ui.selection.offering import Offering
from tearsheet.ui.window.article_window import LETTER, Window

if TYPE_CHECKING:
    from tearsheet.ui.look.menu import Menu


def install(window: Window) -> None:
    """Give a window all its keys, and menus that are filled each time that they are opened.

    An entry of a menu is not the action that its key runs: that one is never disabled, so that the key of
    what cannot act says why.
    """
    for action in ACTIONS:
        if action.run:
            _bind(action, window)
    Menus(window)
    window.notes.actions_of_window = named = partial(_named, window)
    offering = Offering(window.view, window.desk, named, window.notes.marked)
    offering.said.connect(window.say)
    window.view.passage_selected.connect(offering.offer_selection)
    window.view.bar_wanted.connect(offering.ask)
    window.notes.mark_chosen.connect(offering.offer_mark)
    window.switch_letter_keys()


def _bind(action: Action, window: Window) -> None:
    """Let its keys run it."""
    made = QAction(window)  # the form with a text looks at icons, which makes their classes
    made.setText(action.text)
    made.setObjectName(action.name)
    made.setShortcuts([QKeySequence(key) for key in action.keys])
    made.triggered.connect(partial(_run, action, window))
    window.addAction(made)
    for key in action.article_keys:
        shortcut = QShortcut(QKeySequence(key), window.view)
        shortcut.setProperty("context", "WidgetShortcut")
        shortcut.setObjectName(LETTER if is_sign(key) else "")
        shortcut.activated.connect(made.trigger)


def _named(window: Window) -> dict[str, QAction]:
    """The actions that keys run, by their names, each saying its keys as menus do."""
    made = {one.objectName(): one for one in window.actions()}
    for action in ACTIONS:
        if action.run:
            made[action.name].setText(_words(action, window))
    return made


def _words(action: Action, window: Window) -> str:
    """What it is called, and its keys that act."""
    keys = acting_keys_of(action, has_letters=window.desk.settings.letter_keys)
    return "\t".join(filter(None, (action.text, ", ".join(keys))))


def _run(action: Action, window: Window) -> None:
    if action.run:
        action.run(window)


class Menus(QObject):
    """The main menu of a window, and that of a click with the right button; made when they are opened."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.menu_wanted.connect(self._open_main)
        window.view.menu_wanted.connect(self._open_at)

    def _open_main(self, is_by_key: bool) -> None:
        """Open the main menu under its button."""
        place = self._window.mapToGlobal(QPoint(8, TOOL_BAR_HEIGHT))
        self._open((action for action in ACTIONS if action.is_in_menu), place, is_by_key=is_by_key)

    def _open_at(self, place: QPoint, is_by_key: bool) -> None:
        offered = (action for action in ACTIONS if action.is_offered and action.is_offered(self._window))
        self._open(offered, place, is_by_key=is_by_key)

    def _open(self, actions: Iterable[Action], place: QPoint, *, is_by_key: bool) -> None:
        """Open a menu with these actions; its first entry is chosen where a key asks for it."""
        from tearsheet.ui.look.menu import Menu  # not needed before

        menu = Menu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _fill(menu, self._window, actions)
        menu.set_size(self._window.view.type_size)
        menu.open_at(place, is_by_key=is_by_key)


def _fill(menu: Menu, window: Window, actions: Iterable[Action]) -> None:
    """Show what these actions can do now, a separator between two groups."""
    for number, (_, group) in enumerate(groupby(actions, key=lambda action: action.group)):
        if number:
            menu.addSeparator()
        for action in group:
            menu.addAction(_entry(action, window, menu))


def _entry(action: Action, window: Window, menu: Menu) -> QAction:
    keys = acting_keys_of(action, has_letters=window.desk.settings.letter_keys)
    entry = QAction("\t".join((action.text, *keys[:1])), menu)
    entry.setObjectName(action.name)
    entry.setEnabled(action.is_enabled(window))
    if action.is_on:
        entry.setCheckable(True)
        entry.setChecked(action.is_on(window))
    entry.triggered.connect(partial(_run, action, window))
    return entry
