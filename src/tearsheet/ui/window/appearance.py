"""How the reader changes what a window looks like and shows."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tearsheet.preferences.settings import FOCUS_NAMES, THEME_NAMES, Focus, ThemeChoice
from tearsheet.ui.look.theme import USUAL_ZOOM, ZOOMS
from tearsheet.ui.window.article_window import Window


def larger(window: Window) -> None:
    """Larger text."""
    window.set_zoom(next((zoom for zoom in ZOOMS if zoom > window.zoom), ZOOMS[-1]))


def smaller(window: Window) -> None:
    """Smaller text."""
    window.set_zoom(next((zoom for zoom in reversed(ZOOMS) if zoom < window.zoom), ZOOMS[0]))


def default_size(window: Window) -> None:
    """Text as large as the settings say."""
    window.set_zoom(USUAL_ZOOM)


def next_theme(window: Window) -> None:
    """Go through the themes, in all windows."""
    themes = list(ThemeChoice)
    choice = themes[(themes.index(window.desk.settings.theme) + 1) % len(themes)]
    window.desk.choose(window.desk.settings._replace(theme=choice))
    window.say(f"Theme: {THEME_NAMES[choice]}")


def next_focus(window: Window) -> None:
    """Bring out the row that is read, the paragraph, or nothing, in all windows."""
    every = list(Focus)
    choice = every[(every.index(window.desk.settings.focus) + 1) % len(every)]
    window.desk.choose(window.desk.settings._replace(focus=choice))
    window.say(f"Reading focus: {FOCUS_NAMES[choice]}")


def toggle_letter_keys(window: Window) -> None:
    """Switch the keys that are single letters on or off."""
    is_on = not window.desk.settings.letter_keys
    window.desk.choose(window.desk.settings._replace(letter_keys=is_on))
    window.say(f"Letter keys are {'on' if is_on else 'off'}")


def toggle_caret(window: Window) -> None:
    """Show or hide the caret."""
    window.view.set_has_caret(not window.view.has_caret)
    window.say("Caret shown" if window.view.has_caret else "Caret hidden: the arrow keys scroll")


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
        window.say("The bars are hidden only in full screen: F11")
    else:
        window.full_screen.switch_bars()
