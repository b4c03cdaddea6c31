"""A window that an assistive technology has asked for: what is told of the article and its marks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QWidget

from tearsheet import tr
from tearsheet.ui.accessibility import objects
from tearsheet.ui.accessibility.announcing import joined
from tearsheet.ui.window.article_window import Window

if TYPE_CHECKING:
    from tearsheet.ui.reading.accessibility.following import MarkInWords

JUMPS = ("screen_on", "screen_back", "start", "end", "next_paragraph", "previous_paragraph")
"""The names of the actions after which it is said where the reader is, even if nothing has moved."""
LONGEST_QUOTE = 300
BEGUN = "assistance"


def begin(window: Window) -> None:
    """Answer assistive technology from now on, whenever it comes; without effect the second time."""
    if window.property(BEGUN):
        return
    window.setProperty(BEGUN, True)
    objects.install()
    window.panes.asked.connect(partial(_follow, window))
    window.panes.side.installEventFilter(_Shown(window))
    if QAccessible.isActive():
        for widget in window.findChildren(QWidget):
            objects.renew(widget)
        QAccessible.queryAccessibleInterface(window.panes)


class _Shown(QObject):
    """Tells that what stands beside the article is shown, or no more: its button says which."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See it come and go."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            from tearsheet.ui.window.parts import NotesButton  # made when something is shown

            changed = QAccessible.State()
            changed.expanded = changed.collapsed = True
            for button in self._window.findChildren(NotesButton):
                QAccessible.updateAccessibility(QAccessibleStateChangeEvent(button, changed))
        return super().eventFilter(watched, event)


def _follow(window: Window) -> None:
    """Follow the caret, once there are keys that move it and notes whose marks it may meet."""
    if window.actions():
        _begin_following(window)
    else:
        window.later.add(partial(_follow, window))


def _begin_following(window: Window) -> None:
    from tearsheet.ui.reading.accessibility.following import Following  # only where somebody listens

    if window.findChild(Following):
        return
    following = Following(window.view, partial(_marks_at_caret, window), partial(_in_words, window))
    for action in window.actions():
        if action.objectName() in JUMPS:
            action.triggered.connect(partial(following.follow_action, action.objectName()))


def _marks_at_caret(window: Window) -> Iterator[str]:
    view = window.view
    cursor = view.textCursor()
    spots = (view.caret.spot_of(place) for place in (cursor.selectionStart(), cursor.selectionEnd()))
    start, end = map(view.lines.position, spots)
    if view.lines.is_body(view.caret.spot().line):
        yield from (
            note.id for note in window.notes.annotations.stored.table.between(start, max(end, start + 1))
        )


def _in_words(window: Window, note_id: str) -> MarkInWords:
    from tearsheet.ui.reading.accessibility.following import MarkInWords  # only where somebody listens

    table = window.notes.annotations.stored.table
    note, place = table.note(note_id), table.place(note_id)
    kind = tr("{colour} highlight", colour=tr(note.colour).capitalize())
    said = [tr("Note: {words}", words=note.body)] if note.body else []
    marked = [one.id for one in table.notes() if table.place(one.id)]
    number = marked.index(note_id) + 1 if note_id in marked else 0
    words = window.view.lines.words(place)[:LONGEST_QUOTE] if place else ""
    which = tr(
        "{mark}, {number} of {count}: {words}", mark=kind, number=number, count=len(marked), words=words
    )
    return MarkInWords(joined([kind, *said]), joined([which, *said]), tr("End of {mark}", mark=kind))
