"""Three ways in which a reader does what the table of actions says: by mouse, by keys, by the palette alone.

Words are typed where words are wanted: a screen keyboard does so for a mouse.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListView, QMenu, QWidget

from tearsheet.ui.actions import ACTIONS, Action, keys_of
from tearsheet.ui.window.bar import ToolBar
from tests.ui import mouse
from tests.ui.mouse import (
    LEFT,
    choose,
    choose_at,
    click_right,
    click_row,
    double_click,
    drag_over,
    entries,
    place_of,
    press_button,
)
from tests.ui.palette.palette_hands import run
from tests.ui.reader import Reader
from tests.ui.window.test_full_screen import reach_edge

TABLE: Mapping[str, Action] = {action.name: action for action in ACTIONS}


class Way:
    """One way to do everything.

    Attributes:
        reader: Does it.
        done: The names of the actions that were done.
        beyond: The names of those that cannot be done so.
    """

    beyond: frozenset[str] = frozenset()

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.done: set[str] = set()

    def do(self, *names: str) -> None:
        """Do some actions one after the other."""
        for name in names:
            if name not in self.beyond:
                self.be_active()
                self._do(TABLE[name])
                self.done.add(name)

    def select(self, words: str) -> None:
        """Select words of the article, or of a line that was left out and is shown."""
        raise NotImplementedError

    def point(self, words: str) -> None:
        """Put the caret into words of the article."""
        raise NotImplementedError

    def take(self, menu: QMenu) -> None:
        """Choose the last entry of a menu."""
        QTest.keyClick(menu, Qt.Key.Key_Up)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    def leave(self, dialog: QWidget) -> None:
        """Close what lies over the window; offscreen, a progress that goes late takes its keys."""
        if dialog.isWindow() and not isinstance(dialog, QMenu):
            dialog.activateWindow()
            self.reader.wait(dialog.isActiveWindow)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    def be_active(self) -> None:
        """Offscreen, no window manager gives the window its keys back when a menu or dialog is gone."""
        QApplication.processEvents()
        if QApplication.activeWindow() is not self.reader.window:
            self.reader.window.activateWindow()
            self.reader.wait(self.reader.window.isActiveWindow)

    def _do(self, action: Action) -> None:
        raise NotImplementedError


class ByKeys(Way):
    """With the keys of the table."""

    SHOWN: Mapping[str, str] = {"Arrows": "Right", "Shift+Arrows": "Shift+Right"}

    def select(self, words: str) -> None:
        """Find them, and leave the find bar."""
        self.be_active()
        self.reader.press("Ctrl+F")
        self.reader.type(words)
        self.reader.wait(lambda: self.reader.selected() == words)
        self.reader.press("Esc")

    def point(self, words: str) -> None:
        """Find them, and go to their start."""
        self.select(words)
        self.reader.press("Left")

    def _do(self, action: Action) -> None:
        here = not (action.article_keys and action.keys) or self.reader.view.hasFocus()
        key = keys_of(action)[0] if here else action.keys[0]
        self.reader.press(self.SHOWN.get(key, key))


class ByPalette(Way):
    """With the names of actions, typed in the palette."""

    beyond = frozenset({"move_caret", "select"})
    """Single steps of the caret are keys alone."""

    def select(self, words: str) -> None:
        """Find them, and leave the find bar."""
        self.do("find")
        self.reader.type(words)
        self.reader.wait(lambda: self.reader.selected() == words)
        self.do("to_article")

    def point(self, words: str) -> None:
        """Select them: what acts at the caret acts on them, too."""
        self.select(words)

    def _do(self, action: Action) -> None:
        if action.name != "palette":
            run(self.reader, action.text)
        self.done.add("palette")


class ByMouse(Way):
    """With buttons, lists and the article itself; else in the menus, or the palette that the menu opens."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        reader.wait(lambda: any(one.isVisible() for one in reader.window.findChildren(ToolBar)))

    def select(self, words: str) -> None:
        """Draw the mouse over them."""
        drag_over(self.reader, words)

    def point(self, words: str) -> None:
        """Click on them."""
        QTest.mouseClick(self.reader.view.viewport(), LEFT, pos=place_of(self.reader, words))

    def take(self, menu: QMenu) -> None:
        """Click on the last entry."""
        mouse.click_entry(menu, entries(menu)[-1])

    def leave(self, dialog: QWidget) -> None:
        """Close it by its title bar; what has none, with a click beside it."""
        if isinstance(dialog, QDialog | QMenu):
            dialog.close()
        else:
            self._click_beside()

    def _do(self, action: Action) -> None:
        self._call_bars()
        direct = self._direct().get(action.name)
        if direct:
            direct()
        elif action.is_in_menu or not self._is_offered(action):
            choose(self.reader, action.text)
        else:
            place = self.reader.view.cursorRect().center()
            choose_at(self.reader, place, action.text)

    def _call_bars(self) -> None:
        """In full screen, move the pointer to the upper edge: there the bars come."""
        window = self.reader.window
        if window.isFullScreen():
            reach_edge(self.reader, 0)
            self.reader.wait(lambda: any(one.isVisible() for one in window.findChildren(ToolBar)))

    def _is_offered(self, action: Action) -> bool:
        view = self.reader.view
        is_seen = view.places.is_seen(view.caret.spot())
        return is_seen and action.is_offered is not None and action.is_offered(self.reader.window)

    def _direct(self) -> Mapping[str, Callable[[], None]]:
        """What has a place of its own in the window."""
        window = self.reader.window
        press = partial(press_button, window)
        return {
            "menu": partial(press, "Menu"),
            "context_menu": partial(click_right, self.reader),
            "palette": partial(choose, self.reader, "All actions…"),
            "panel": partial(press, "Notes"),
            "find": partial(press, "Find"),
            "find_next": partial(press, "Next hit"),
            "find_previous": partial(press, "Previous hit"),
            "whole_words": partial(press, "Word"),
            "expression": partial(press, ".*"),
            "sort_speech": partial(press, "By "),
            "sort_notes": partial(press, "By "),
            "copy_gathered": partial(press, "Copy all"),
            "empty_tray": partial(press, "Empty the tray"),
            "keep_first": partial(press, "Keep 1"),
            "keep_second": partial(press, "Keep 2"),
            "join_versions": partial(press, "Join"),
            "attach_note": partial(press, "Attach"),
            "choose_note": partial(self._click_list, "Notes"),
            "edit_note": self._double_click_card,
            "choose_quotation": partial(self._click_list, "Said"),
            "filter_notes": self._click_filter,
            "next_aloud": partial(press, "Next sentence"),
            "previous_aloud": partial(press, "Previous sentence"),
            "faster": partial(press, "Faster"),
            "slower": partial(press, "Slower"),
            "stop_aloud": partial(press, "Stop reading aloud"),
            "to_article": partial(press, "Close") if window.open_find_bar() else self._click_beside,
            "move_caret": self._click_beside,
            "select": partial(drag_over, self.reader, "Nobody was hurt"),
        }

    def _list(self, name: str) -> QListView:
        found = self.reader.window.findChildren(QListView)
        return next(one for one in found if one.accessibleName() == name and one.isVisible())

    def _click_list(self, name: str) -> None:
        shown = self._list(name)
        model = shown.model()
        said = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        click_row(shown, next(words for words in said if "“" in words))

    def _double_click_card(self) -> None:
        shown = self._list("Notes")
        place = shown.visualRect(shown.currentIndex()).center()
        QTest.mouseClick(shown.viewport(), LEFT, pos=place)
        double_click(shown.viewport(), place)

    def _click_filter(self) -> None:
        fields = self.reader.window.findChildren(QLineEdit)
        QTest.mouseClick(next(one for one in fields if one.accessibleName() == "Filter notes"), LEFT)

    def _click_beside(self) -> None:
        """Click into the article, under its text or beside it."""
        viewport = self.reader.view.viewport()
        QTest.mouseClick(viewport, LEFT, pos=viewport.rect().bottomLeft() + QPoint(5, -5))
