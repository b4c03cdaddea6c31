"""Going from part to part of a window by one key."""

from __future__ import annotations

from collections.abc import Callable

from tearsheet.ui.window.aloud import aloud_of
from tearsheet.ui.window.article_window import Window


def to_article(window: Window) -> None:
    """Give the keys to the article, as Esc does in the parts around it."""
    if bar := window.open_find_bar():
        bar.left.emit()
    window.notes.to_article()


def to_next_part(window: Window) -> None:
    """Article, what stands beside it, find bar, what reads aloud in turn, as far as they are open."""
    side = window.speech if window.speech.is_chosen() else window.notes
    parts: list[tuple[bool, Callable[[], None]]] = [(window.view.hasFocus(), window.notes.to_article)]
    if window.panes.wants_side():
        parts.append((side.has_focus(), side.take_focus))
    if bar := window.open_find_bar():
        parts.append((bar.isAncestorOf(window.focusWidget()), bar.field.setFocus))
    if (reading := aloud_of(window)) and reading.has_begun():
        parts.append((reading.bar.isAncestorOf(window.focusWidget()), reading.bar.take_focus))
    here = next((number for number, (has_focus, _) in enumerate(parts) if has_focus), -1)
    parts[(here + 1) % len(parts)][1]()
