"""The menus and keys of a window, made from the table of actions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from tearsheet import in_a_row, in_order, language, tr
from tearsheet.article.addresses import sentence
from tearsheet.notes.note import Colour
from tearsheet.ui.actions import ACTIONS, Action, Group, acting_keys_of, is_sign, keys_around_of
from tearsheet.ui.commands import conditions
from tearsheet.ui.look.theme import chosen_theme
from tearsheet.ui.selection import swatch
from tearsheet.ui.selection.offering import COLOURS, Offering
from tearsheet.ui.window.article_window import LETTER, Window
from tearsheet.ui.window.status import answering, hints
from tearsheet.ui.window.status.hints import Hint

if TYPE_CHECKING:
    from tearsheet.ui.look.menu import Menu

ON_CARD = (
    "choose_note", "edit_note", "copy", "copy_quotation", *COLOURS, "attach_note", "keep_first",
    "keep_second", "join_versions", "delete_marked",
)  # fmt: skip
"""The names of the actions that the menu of a card has, where they can act; in its order."""
_BY_NAME = {action.name: action for action in ACTIONS}
BOUND_AT_ONCE = 32
"""So many actions get their keys in four milliseconds."""
MOST_LINKS, LONGEST_LINK = 5, 50
"""How many links of a note its menu has, and how many characters of each."""


def install(window: Window) -> None:
    """Give a window all its keys, and menus that are filled each time that they are opened.

    An entry of a menu is not the action that its key runs: that one is never disabled, so that the key of
    what cannot act says why. It is done in pieces, the next ones that the window does.
    """
    starts = range(0, len(ACTIONS), BOUND_AT_ONCE)
    bound = [partial(_bind_all, ACTIONS[start : start + BOUND_AT_ONCE], window) for start in starts]
    window.later.add_next(*bound, partial(_offer, window))


def _bind_all(actions: Iterable[Action], window: Window) -> None:
    for action in actions:
        if action.run:
            _bind(action, window)


def _offer(window: Window) -> None:
    """Let menus, the status line and the bar at a passage offer what the keys do."""
    Menus(window)
    window.name_keys([_hint(action, window) for action in ACTIONS if action.name in hints.EVERY])
    offering = Offering(window.view, window.desk, partial(_named, window), window.notes.marked)
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


def _hint(action: Action, window: Window) -> Hint:
    """What the status line says of an action."""
    words = action.text.removesuffix("…")
    keys, long_keys = (acting_keys_of(action, has_letters=has_letters) for has_letters in (True, False))
    words = words if language() else words[:1].lower() + words[1:]  # nouns of German have capitals
    return Hint(action.name, words, keys, long_keys, keys_around_of(action), partial(_run, action, window))


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
    return "\t".join(filter(None, (action.text, in_a_row(keys))))


def _run(action: Action, window: Window) -> None:
    if action.run:
        answering.do(window, action.run)


class Menus(QObject):
    """The main menu of a window, and that of a click with the right button; made when they are opened."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.menu_wanted.connect(self._open_main)
        window.view.menu_wanted.connect(self._open_at)
        window.notes.card_menu_wanted.connect(self._open_on_card)
        window.notes.colours_wanted.connect(self._open_colours)

    def _open_main(self, is_by_key: bool) -> None:
        """Open the main menu under its button."""
        offered = (each for each in ACTIONS if each.is_in_menu and each.is_possible(self._window))
        self._open(tr("Menu"), offered, self._window.menu_place(), is_by_key=is_by_key)

    def _open_at(self, place: QPoint, is_by_key: bool) -> None:
        offered = [action for action in ACTIONS if action.is_offered and action.is_offered(self._window)]
        offered.sort(key=lambda action: action.group is Group.READING)  # what it does is seldom wanted
        self._open(tr("Menu at the caret"), offered, place, is_by_key=is_by_key)

    def _open_on_card(self, place: QPoint, is_by_key: bool) -> None:
        """Open the menu of the note that has the keys, with the links that it has."""
        window, notes = self._window, self._window.notes
        offered = (action for action in map(_BY_NAME.__getitem__, ON_CARD) if action.is_enabled(window))
        from tearsheet.ui.notes.note_text import links  # there once there are cards

        note = notes.annotations.stored.table.get(notes.focused_note())
        addresses = links(note.body) if note else ()
        self._open(tr("The note"), offered, place, is_by_key=is_by_key, links=addresses)

    def _open_colours(self, place: QPoint, is_by_key: bool) -> None:
        self._open(tr("Colours"), map(_BY_NAME.__getitem__, COLOURS), place, is_by_key=is_by_key)

    def _open(
        self,
        name: str,
        actions: Iterable[Action],
        place: QPoint,
        *,
        is_by_key: bool,
        links: Sequence[str] = (),
    ) -> None:
        """Open a menu with these actions and links; its first entry is chosen where a key asks for it."""
        from tearsheet.ui.look.menu import Menu  # not needed before

        menu = Menu(name, self._window, self._window.view.type_size)
        _fill(menu, self._window, actions)
        _offer_links(menu, self._window, links)
        menu.open_at(place, is_by_key=is_by_key)


def _fill(menu: Menu, window: Window, actions: Iterable[Action]) -> None:
    """Show what these actions can do now, a separator between two parts."""
    for number, (_, group) in enumerate(groupby(actions, key=_part)):
        if number:
            menu.addSeparator()
        for action in group:
            menu.addAction(_entry(action, window, menu))


def _part(action: Action) -> Group:
    """The group whose entries it stands among: the window's last ones are too few for a part of their own."""
    return Group.HELP if action.group is Group.WINDOW else action.group


def _offer_links(menu: Menu, window: Window, addresses: Sequence[str]) -> None:
    """Offer to open the first links of a note."""
    if addresses:
        menu.addSeparator()
    from tearsheet.ui.look.menu import literal  # there once a menu is

    for address in addresses[:MOST_LINKS]:
        words = sentence(address)
        shown = words[:LONGEST_LINK] + "…" * (len(words) > LONGEST_LINK)
        entry = QAction(literal(tr("Open {address}", address=shown)), menu)
        entry.triggered.connect(partial(window.notes.link_wanted.emit, address))
        menu.addAction(entry)


def _acting(action: Action, window: Window) -> tuple[str, ...]:
    """Its keys that act where the focus is; those on a card are the article's that are no letters."""
    is_on_card = window.notes.has_focus()
    if conditions.is_elsewhere(window) and not is_on_card:
        return keys_around_of(action)
    return acting_keys_of(action, has_letters=window.desk.settings.letter_keys and not is_on_card)


def _entry(action: Action, window: Window, menu: Menu) -> QAction:
    entry = QAction("\t".join((action.text, *map(in_order, _acting(action, window)[:1]))), menu)
    entry.setObjectName(action.name)
    entry.setEnabled(action.is_enabled(window))
    if action.is_on:
        entry.setCheckable(True)
        entry.setChecked(action.is_on(window))
    if action.name in COLOURS:
        theme, ratio = chosen_theme(window.desk.settings.theme), menu.devicePixelRatioF()
        entry.setIcon(swatch.icon(Colour(action.name), theme, ratio, is_ticked=entry.isChecked()))
        entry.setIconVisibleInMenu(False)  # by Qt, which has another place for it
    entry.triggered.connect(partial(_run, action, window))
    return entry
