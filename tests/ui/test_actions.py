"""The one table of what the window can do, and what is made from it."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from tearsheet.notes.note import Colour
from tearsheet.preferences.settings import THEME_NAMES
from tearsheet.ui.actions import ACTIONS, Action, Group, keys_of
from tearsheet.ui.key_dialog import KeyDialog
from tests.ui.reader import Reader


def test_no_key_is_bound_twice() -> None:
    keys = Counter(QKeySequence(key).toString() for each in ACTIONS for key in each.keys + each.article_keys)
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
def test_every_action_says_what_it_does_and_has_a_key(action: Action) -> None:
    assert action.does
    assert keys_of(action)
    assert bool(action.run) != bool(action.shown_keys)
    assert all(QKeySequence(key).toString() for key in action.keys + action.article_keys)


def test_names_are_unique() -> None:
    assert len({action.name for action in ACTIONS}) == len(ACTIONS)


def test_single_letters_act_only_in_the_article() -> None:
    assert [key for action in ACTIONS for key in action.keys if len(key) == 1] == []


@pytest.mark.parametrize("key", ["F1", "?"])
def test_the_key_dialog_shows_every_key(reader: Reader, key: str) -> None:
    reader.press(key)
    dialog = reader.window.findChild(KeyDialog)
    assert isinstance(dialog, KeyDialog)
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    for action in ACTIONS:
        assert action.does in shown
        assert "  or  ".join(keys_of(action)) in shown


def test_esc_closes_the_key_dialog(reader: Reader) -> None:
    reader.press("F1")
    reader.wait(lambda: isinstance(reader.front().window(), KeyDialog))
    reader.press("Esc")
    reader.wait(lambda: reader.window.findChild(KeyDialog) is None)


def test_the_menu_offers_every_action_in_its_group(reader: Reader) -> None:
    menus = submenus(reader)
    assert [menu.title() for menu in menus] == [group.value for group in Group]
    for menu in menus:
        wanted = [action.text for action in ACTIONS if action.group == menu.title() and action.text]
        assert [item.text().partition("\t")[0] for item in menu.actions()] == wanted


def test_f10_opens_the_menu(reader: Reader) -> None:
    reader.press("F10")
    assert reader.window.menu.isVisible()
    reader.window.menu.close()


def test_the_menu_shows_the_letter_keys_while_they_act(reader: Reader) -> None:
    reader.press("F10")
    shown = dict(item.text().split("\t") for menu in submenus(reader) for item in menu.actions())
    assert shown["Highlight"] == "H"
    assert shown["New note"] == "N, Ctrl+N"
    assert shown["Next note"] == "]"
    reader.window.menu.close()
    reader.press("Ctrl+Shift+K", "F10")
    texts = [item.text() for menu in submenus(reader) for item in menu.actions()]
    assert {"Highlight", "New note\tCtrl+N", "Next note"} <= set(texts)
    reader.window.menu.close()


def submenus(reader: Reader) -> list[QMenu]:
    """Of the menu, one for each group."""
    return [menu for menu in reader.window.menu.findChildren(QMenu) if menu.title()]


def offered(reader: Reader, line: int, offset: int) -> list[str]:
    """What a right click on a character offers."""
    place = reader.view.cursorRect(reader.cursor(line, offset)).center() + QPoint(2, 0)
    viewport = reader.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    menu = reader.window.context_menu
    assert menu.isVisible()
    menu.close()
    return [action.text().partition("\t")[0] for action in menu.actions()]


def test_a_right_click_offers_what_can_be_done_there(reader: Reader) -> None:
    colours = [f"{colour.capitalize()} highlight" for colour in Colour]
    copying = ["Copy as quotation", "Form of the source…", "Gather passage"]
    plain = [*copying, "Select all", "New note", "Highlight"]
    last = "Leave this paragraph out"
    assert offered(reader, 5, 4) == [*plain, last]
    reader.select_in_body("some of its troops")
    assert offered(reader, 4, 40) == ["Copy", *plain, last]
    assert reader.selected() == "some of its troops"
    reader.press("H")
    assert offered(reader, 5, 4) == [*plain, last]
    reader.put_caret(4, 40)
    assert offered(reader, 4, 40) == [*plain, *colours, "Delete", last]


def test_ctrl_t_goes_through_all_themes_and_says_which(reader: Reader) -> None:
    said = []
    for _ in THEME_NAMES:
        reader.press("Ctrl+T")
        said.append(reader.message())
    usual, *others = THEME_NAMES.values()
    assert said == [f"Theme: {name}" for name in (*others, usual)]


def test_f11_fills_the_screen_and_gives_it_back(reader: Reader) -> None:
    reader.press("F11")
    assert reader.window.isFullScreen()
    reader.press("F11")
    assert not reader.window.isFullScreen()


def test_zoom_stops_at_its_ends(reader: Reader) -> None:
    reader.press(*["Ctrl++"] * 15)
    assert reader.message() == "Text 300 %"
    reader.press(*["Ctrl+-"] * 15)
    assert reader.message() == "Text 70 %"
    reader.press("Ctrl+0")
    assert reader.view.type_size == 19
