"""Going from part to part of a window, and of its article, by one key."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from tearsheet import tr
from tearsheet.article.model import Passage
from tearsheet.ui.window.aloud import aloud_of
from tearsheet.ui.window.article_window import Window

if TYPE_CHECKING:
    from tearsheet.ui.reading.accessibility.structure import Kind, Part


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


def to_heading(window: Window, step: int) -> None:
    """The caret to the next heading (1) or to that before (-1)."""
    from tearsheet.ui.reading.accessibility.structure import Kind  # not needed before

    if part := _beside(window, (Kind.HEADING,), step):
        window.view.movement.go_to_line(part.start.line)
    else:
        window.say(tr("No more headings in this direction"))


def to_list(window: Window, step: int) -> None:
    """The caret to the next list or table (1) or to that before (-1)."""
    from tearsheet.ui.reading.accessibility.structure import Kind  # not needed before

    if part := _beside(window, (Kind.LIST, Kind.TABLE), step):
        window.view.movement.go_to_line(part.start.line)
    else:
        window.say(tr("No more lists or tables in this direction"))


def to_link(window: Window, step: int) -> None:
    """Select the next link (1) or that before (-1)."""
    from tearsheet.ui.reading.accessibility.structure import Kind  # not needed before

    if part := _beside(window, (Kind.LINK,), step):
        start, end = map(window.view.lines.position, (part.start, part.end))
        window.view.movement.go_to(Passage(start, end))
    else:
        window.say(tr("No more links in this direction"))


def _beside(window: Window, kinds: Collection[Kind], step: int) -> Part | None:
    """The part of some kinds behind or before what is selected or the caret."""
    from tearsheet.ui.reading.accessibility import structure  # not needed before

    view = window.view
    cursor, caret = view.textCursor(), view.caret
    here = caret.spot_of(cursor.selectionStart()) if cursor.hasSelection() else caret.in_view()
    return structure.beside(view.lines, here, kinds, step)
