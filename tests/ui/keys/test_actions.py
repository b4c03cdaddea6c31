"""The one table of what the window can do, and what is made from it."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication

from tearsheet.notes.note import Colour
from tearsheet.preferences.settings import THEME_NAMES, ThemeChoice
from tearsheet.ui.actions import ACTIONS, KEYS, Action, Group, acting_keys_of, keys_of
from tearsheet.ui.commands import conditions
from tearsheet.ui.key_dialog import KeyDialog
from tearsheet.ui.look.menu import ROW_HEIGHT
from tearsheet.ui.look.theme import growth
from tearsheet.ui.window.article_window import Window
from tests.ui.mouse import opened, press_button
from tests.ui.reader import Reader

LOW_SCREEN = 768
"""Device-independent pixels."""


def test_no_key_is_bound_twice() -> None:
    keys = Counter(QKeySequence(key).toString() for each in ACTIONS for key in each.keys + each.article_keys)
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
def test_every_action_has_a_name_says_what_it_does_and_has_a_key(action: Action) -> None:
    assert action.text
    assert action.does
    assert keys_of(action)
    assert action.run or action.shown_keys
    assert all(QKeySequence(key).toString() for key in action.keys + action.article_keys)


def test_what_stands_in_a_menu_can_be_run() -> None:
    assert all(action.run for action in ACTIONS if action.is_in_menu or action.is_offered)


def test_groups_lie_together() -> None:
    groups = [group for group, _ in groupby(action.group for action in ACTIONS)]
    assert groups == list(Group)


def test_names_are_unique() -> None:
    assert len({action.name for action in ACTIONS}) == len(ACTIONS)


def test_single_letters_act_only_in_the_article() -> None:
    assert [key for action in ACTIONS for key in action.keys if len(key) == 1] == []


def test_without_letter_keys_each_of_their_actions_has_another_key() -> None:
    assert [one.name for one in ACTIONS if not acting_keys_of(one, has_letters=False)] == []


def test_the_other_keys_act_while_letter_keys_are_off(reader: Reader) -> None:
    reader.press("Ctrl+Shift+K")
    reader.put_caret(4)
    reader.press("H", "1", "Alt+2")
    reader.wait(lambda: [note.colour for note in reader.notes()] == [Colour.PINK])


def rows(table: QAbstractItemView) -> list[tuple[str, str]]:
    """What a screen reader reads of each row of the list of keys."""
    found = QAccessible.queryAccessibleInterface(table)
    assert found.role() == QAccessible.Role.Table
    parts = [found.child(number) for number in range(found.childCount())]
    texts: dict[QAccessible.Role, list[str]] = {}
    for part in parts:
        texts.setdefault(part.role(), []).append(part.text(QAccessible.Text.Name))
    assert texts[QAccessible.Role.ColumnHeader] == ["Action", "Keys"]
    cells = texts[QAccessible.Role.Cell]
    return list(zip(cells[::2], cells[1::2], strict=True))


@pytest.mark.parametrize("key", ["F1", "?"])
def test_the_list_of_keys_is_a_table_that_is_read_row_by_row(reader: Reader, key: str) -> None:
    reader.press(key)
    dialog = reader.window.findChild(KeyDialog)
    assert isinstance(dialog, KeyDialog)
    read = rows(dialog.table)
    groups = [group.value for group in Group]
    assert [action for action, keys in read if not keys] == groups
    assert [row for row in read if row[1]] == [
        (f"{action.text}\n{action.does}", "  or  ".join(keys_of(action))) for action in ACTIONS
    ]


def test_the_list_of_keys_is_filtered_by_words_and_walked_by_rows(reader: Reader) -> None:
    reader.press("F1")
    reader.wait(lambda: isinstance(reader.front().window(), KeyDialog))
    reader.type("hit")
    dialog = reader.window.findChild(KeyDialog)
    assert isinstance(dialog, KeyDialog)
    read = [action.partition("\n")[0] for action, _ in rows(dialog.table)]
    assert read[0] == "Finding"
    assert {"Next hit", "Previous hit"} <= set(read)
    reader.press("Down", "Down")
    assert str(dialog.table.currentIndex().data()).startswith("Previous hit")


def test_esc_closes_the_key_dialog(reader: Reader) -> None:
    reader.press("F1")
    reader.wait(lambda: isinstance(reader.front().window(), KeyDialog))
    reader.press("Esc")
    reader.wait(lambda: reader.window.findChild(KeyDialog) is None)


def menu_by_key(reader: Reader) -> list[QAction]:
    """The entries of the menu, opened by its key and closed again; separators too."""
    reader.press("F10")
    menu = opened(reader)
    menu.close()
    reader.window.activateWindow()  # offscreen, no window manager does
    return menu.actions()


def entry(reader: Reader, name: str) -> QAction:
    """An entry of the menu, as it is now."""
    return next(one for one in menu_by_key(reader) if one.objectName() == name)


def test_the_menu_is_flat_with_a_separator_between_two_groups(reader: Reader) -> None:
    shown = menu_by_key(reader)
    assert not any(one.menu() for one in shown)
    wanted = [one for one in ACTIONS if one.is_in_menu and one.is_possible(reader.window)]
    texts = [one.text().partition("\t")[0] for one in shown if not one.isSeparator()]
    assert texts == [action.text for action in sorted(wanted, key=lambda one: list(Group).index(one.group))]
    assert (
        sum(one.isSeparator() for one in shown)
        == len({action.group for action in wanted} - {Group.WINDOW}) - 1
    )


def test_no_key_for_reading_stands_in_the_menu(reader: Reader) -> None:
    names = {one.objectName() for one in menu_by_key(reader)}
    assert names.isdisjoint(action.name for action in ACTIONS if set(keys_of(action)) & {"Space", "J", "K"})


def test_opened_by_its_key_the_menu_has_its_first_entry_chosen(reader: Reader) -> None:
    reader.press("F10")
    menu = opened(reader)
    assert menu.activeAction() is menu.actions()[0]
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    press_button(reader.window, "Menu")
    assert opened(reader).activeAction() is None
    opened(reader).close()


def test_the_menu_shows_the_keys_that_act_in_the_field_it_is_opened_from(reader: Reader) -> None:
    reader.press("Ctrl+F")
    assert entry(reader, "new_note").text() == "New note\tCtrl+N"
    assert entry(reader, "left_out").text() == "What was left out"
    reader.press("Esc")
    assert entry(reader, "left_out").text() == "What was left out\tL"


def test_the_menu_shows_the_letter_keys_while_they_act(reader: Reader) -> None:
    assert entry(reader, "new_note").text() == "New note\tN"
    reader.press("Ctrl+Shift+K")
    assert entry(reader, "new_note").text() == "New note\tCtrl+N"
    assert entry(reader, "left_out").text() == "What was left out\tAlt+L"


def test_what_cannot_act_is_grey_and_what_is_on_is_ticked(reader: Reader) -> None:
    assert not entry(reader, "undo").isEnabled()
    assert not entry(reader, "panel").isChecked()
    reader.select_in_body("some of its troops")
    reader.press("H", "F9")
    assert entry(reader, "undo").isEnabled()
    assert entry(reader, "panel").isChecked()
    reader.press("Shift+F9")
    assert [entry(reader, name).isChecked() for name in ("panel", "speech")] == [False, True]


@pytest.mark.parametrize("theme", ["light", "contrast"])
@pytest.mark.parametrize("size", [19, 38])
def test_the_rows_of_the_menu_grow_with_the_text(reader: Reader, theme: str, size: int) -> None:
    desk = reader.window.desk
    desk.choose(desk.settings._replace(theme=ThemeChoice(theme), text_size=size))
    reader.press("F10")
    menu = opened(reader)
    heights = {menu.actionGeometry(one).height() for one in menu.actions() if not one.isSeparator()}
    menu.close()
    assert all(round(ROW_HEIGHT * growth(size)) <= height <= 32 * growth(size) for height in heights)


def test_the_whole_menu_is_seen_on_a_low_screen(reader: Reader) -> None:
    reader.press("F10")
    menu = opened(reader)
    assert menu.height() <= LOW_SCREEN
    menu.close()


def unable(window: Window) -> list[Action]:
    """What cannot act there now."""
    return [action for action in ACTIONS if action.run and not action.is_enabled(window)]


def test_the_key_of_what_cannot_act_says_why(reader: Reader) -> None:
    reader.view.movement.go_to_line(reader.view.lines.line_count - 1)
    silent = []
    for action in unable(reader.window):
        if action.shown_keys:
            continue  # keys of lists, which act nowhere else
        reader.window.say("")
        reader.press(keys_of(action)[0])
        if not reader.message():
            silent.append(action.name)
    assert silent == []


def test_every_key_that_has_a_word_on_it_is_named_in_the_language() -> None:
    keys = {key for one in ACTIONS for key in (*one.keys, *one.article_keys, *one.shown_keys.split(", "))}
    words = {part for key in keys for part in key.split("+") if part.isalpha() and len(part) > 1}
    assert words - set(KEYS) == set()


def test_every_button_that_names_a_key_is_called_as_the_table_calls_its_action(reader: Reader) -> None:
    reader.press("Ctrl+F", "Esc", "Shift+F9", "F9")
    reader.select_in_body("some of its troops")
    reader.press("C", "Ctrl+F")
    called = {key: action.text for action in ACTIONS for key in keys_of(action)}
    called |= {"S": "Sort", "Return": "Read"}  # keys of lists, and of what is in front
    told = [one.toolTip() for one in reader.window.findChildren(QAbstractButton)]
    named = [found.groups() for tip in told if (found := re.fullmatch(r"(.+) \((\S+)\)", tip))]
    assert len(named) > 10
    called = {key: text.rstrip("…").casefold() for key, text in called.items()}
    wrong = [(name, key) for name, key in named if not name.casefold().startswith(called[key])]
    assert [(name, key) for name, key in wrong if (name, key) != ("Close", "Esc")] == []


def offered(reader: Reader, line: int, offset: int) -> dict[str, bool]:
    """What a right click on a character offers, and whether it can act."""
    place = reader.view.cursorRect(reader.cursor(line, offset)).center() + QPoint(2, 0)
    viewport = reader.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    menu = opened(reader)
    menu.close()
    return {one.text().partition("\t")[0]: one.isEnabled() for one in menu.actions() if one.text()}


def test_a_right_click_offers_what_can_be_done_there(reader: Reader) -> None:
    colours = [f"{colour.capitalize()} highlight" for colour in Colour]
    out = "Leave this paragraph out"
    copying = ["Copy", "Copy with source", "Form of the source…", "Gather passage", "Select all"]
    plain = [*copying, "New note", "Highlight", out]
    assert offered(reader, 5, 4) == dict.fromkeys(plain, True) | {"Copy": False}
    reader.select_in_body("some of its troops")
    assert offered(reader, 4, 40) == dict.fromkeys(plain, True)
    assert reader.selected() == "some of its troops"
    reader.press("H")
    assert list(offered(reader, 5, 4)) == plain
    reader.put_caret(4, 40)
    assert list(offered(reader, 4, 40)) == [*plain[:-1], *colours, "Delete", out]


def test_the_colour_of_the_mark_at_the_caret_is_ticked(reader: Reader) -> None:
    reader.select_in_body("some of its troops")
    reader.press("3", "Left")
    reader.press("Shift+F10")
    menu = opened(reader)
    assert menu.activeAction().objectName() == "copy_quotation"
    assert [one.objectName() for one in menu.actions() if one.isChecked()] == ["orange"]
    menu.close()


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
    assert reader.message() == "Text 400 %"
    reader.press(*["Ctrl+-"] * 15)
    assert reader.message() == "Text 70 %"
    reader.press("Ctrl+0")
    assert reader.view.type_size == 19


def test_undo_in_a_field_acts_once_something_is_typed_there(reader: Reader) -> None:
    acting = []
    for keys in (("N",), ("Esc", "Ctrl+F")):
        reader.press(*keys)
        before = conditions.can_undo(reader.window)
        reader.type("words")
        acting.append((before, conditions.can_undo(reader.window)))
    assert acting == [(False, True)] * 2
