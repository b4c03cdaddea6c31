"""How the reader changes what a window looks like and shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tearsheet import tr
from tearsheet.preferences.settings import FOCUS_NAMES, THEME_NAMES, Focus, ThemeChoice
from tearsheet.ui.look.theme import USUAL_ZOOM, ZOOMS
from tearsheet.ui.window.article_window import Window
from tearsheet.ui.window.awaiting import (
    AA_AHEAD,
    ABOUT_AHEAD,
    SETTINGS_AHEAD,
    await_dialog,
    await_each,
    await_pieces,
)

if TYPE_CHECKING:
    from tearsheet.ui.aa.popover import Popover


def larger(window: Window) -> None:
    """Larger text."""
    window.set_zoom(next((zoom for zoom in ZOOMS if zoom > window.zoom), ZOOMS[-1]))


def smaller(window: Window) -> None:
    """Smaller text."""
    window.set_zoom(next((zoom for zoom in reversed(ZOOMS) if zoom < window.zoom), ZOOMS[0]))


def zoom(window: Window, is_larger: bool) -> None:
    """Larger or smaller text."""
    (larger if is_larger else smaller)(window)


def default_size(window: Window) -> None:
    """Text as large as the settings say."""
    window.set_zoom(USUAL_ZOOM)


def toggle_aa(window: Window) -> None:
    """Show what the article can be set in, and close it again."""
    await_pieces(window, AA_AHEAD, partial(_popover, window), partial(_toggle_popover, window))


def _toggle_popover(window: Window) -> None:
    popover = _popover(window)
    if popover.isVisible():
        popover.hide()
        window.return_to_article()
    else:
        popover.open()


def _popover(window: Window) -> Popover:
    """What opens behind “Aa”, made when it is first wanted."""
    from tearsheet.ui.aa.popover import Popover  # not needed before

    return window.findChild(Popover) or _made(
        window, Popover(window.desk, partial(_ends_left, window), window)
    )


def show_settings(window: Window) -> None:
    """Show what can be chosen for the whole program."""
    await_dialog(window, partial(_open_settings, window), SETTINGS_AHEAD)


def _open_settings(window: Window) -> None:
    from tearsheet.ui.dialogs.settings_dialog import SettingsDialog  # not needed before

    dialog = SettingsDialog(window.desk, window.view.type_size, window)
    window.type_changed.connect(dialog.set_size)
    dialog.finished.connect(window.return_to_article)
    dialog.open()


def show_about(window: Window) -> None:
    """Show which version this is, and what it is made of."""
    await_dialog(window, partial(_open_about, window), ABOUT_AHEAD, partial(_read_packages, window))


def _read_packages(window: Window) -> None:
    from tearsheet import components  # not needed before

    await_each(window, components.packages_in_use())


def _open_about(window: Window) -> None:
    from tearsheet.ui.dialogs.about_dialog import AboutDialog  # not needed before

    dialog = AboutDialog(window.desk, window.view.type_size, window)
    window.type_changed.connect(dialog.set_size)
    dialog.finished.connect(window.return_to_article)
    dialog.open()


def _made(window: Window, popover: Popover) -> Popover:
    popover.smaller_wanted.connect(partial(smaller, window))
    popover.usual_wanted.connect(partial(default_size, window))
    popover.larger_wanted.connect(partial(larger, window))
    popover.left.connect(window.return_to_article)
    popover.show_size(window.view.type_size, window.zoom)
    window.type_changed.connect(partial(_show_size, window, popover))
    return popover


def _ends_left(window: Window) -> bool:
    """Whether the row at the caret is read from the right."""
    return window.view.textCursor().block().textDirection() is Qt.LayoutDirection.RightToLeft


def _show_size(window: Window, popover: Popover, size: float) -> None:
    popover.show_size(size, window.zoom)


def next_theme(window: Window) -> None:
    """Go through the themes, in all windows."""
    themes = list(ThemeChoice)
    choice = themes[(themes.index(window.desk.settings.theme) + 1) % len(themes)]
    window.desk.choose(window.desk.settings._replace(theme=choice))
    window.say(tr("Theme: {name}", name=THEME_NAMES[choice]))


def next_focus(window: Window) -> None:
    """Bring out the row that is read, the paragraph, or nothing, in all windows."""
    every = list(Focus)
    choice = every[(every.index(window.desk.settings.focus) + 1) % len(every)]
    window.desk.choose(window.desk.settings._replace(focus=choice))
    window.say(tr("Reading focus: {name}", name=FOCUS_NAMES[choice]))


def toggle_letter_keys(window: Window) -> None:
    """Switch the keys that are single letters on or off."""
    is_on = not window.desk.settings.letter_keys
    window.desk.choose(window.desk.settings._replace(letter_keys=is_on))
    window.say(tr("Letter keys are on") if is_on else tr("Letter keys are off"))


def toggle_caret(window: Window) -> None:
    """Show or hide the caret."""
    window.view.set_has_caret(not window.view.has_caret)
    window.say(tr("Caret shown") if window.view.has_caret else tr("Caret hidden: the arrow keys scroll"))


def toggle_left_out(window: Window) -> None:
    """Show or hide what is not part of the article, at the caret or nearest to it."""
    told = window.view.left_out.toggle()
    window.search_again()
    if told:
        window.say(told)


def toggle_full_screen(window: Window) -> None:
    """The whole screen, and back."""
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)


def switch_bars(window: Window) -> None:
    """Show the bars in full screen, or hide them."""
    if not window.isFullScreen():
        window.say(tr("The bars are hidden only in full screen: F11"))
    else:
        window.full_screen.switch_bars()
