"""What is remembered of a window between two starts: its size, its panel, and where the reader was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer

from tearsheet.preferences.state import PanelState, ReadingPlace
from tearsheet.ui.look.fitting import fit, keep_inside

if TYPE_CHECKING:
    from tearsheet.ui.notes.stored_notes import StoredNotes
    from tearsheet.ui.window.article_window import Window

REMEMBER_AFTER_MS = 1_500
SMALLEST = QSize(320, 320)


class Remembering:
    """Puts a window back as it was left, and remembers how it is left.

    Attributes:
        state: As it was left the last time, and the zoom as it is now.
    """

    def __init__(self, window: Window) -> None:
        self._window = window
        self.state = window.desk.window_state()
        self._place = ReadingPlace()
        self._had_panel = False
        self._awaited: StoredNotes | None = None
        self._soon = QTimer(window, singleShot=True, interval=REMEMBER_AFTER_MS)
        self._soon.timeout.connect(self._remember_place)

    def restore(self) -> None:
        """Give the window its size, its panel and the reader's place in the article."""
        window, state = self._window, self.state
        fit(window, QSize(state.width, state.height), SMALLEST)
        self._first_size = window.size()
        if state.is_maximized:
            window.showMaximized()
        self._place = window.desk.place(window.article)
        self._had_panel = self._place.panel is PanelState.OPEN
        window.panes.want_side(self._had_panel)
        if self._place != ReadingPlace():
            window.view.start_at(self._place)
        window.view.scrolled.connect(self._soon.start)

    def complete(self) -> None:
        """Keep the window on the screen, now that its frame is known."""
        keep_inside(self._window)
        self._first_size = self._normal_size()

    def await_notes(self, stored: StoredNotes) -> None:
        """Show the notes of an article that was not open here before, if it has any and they are wanted."""
        if self._place.panel is PanelState.UNKNOWN and self.state.has_panel:
            self._awaited = stored
            stored.loaded.connect(self._show_notes)

    def remember(self) -> None:
        """Remember place and window; its size as it was, where only this screen had no room for it."""
        self._soon.stop()
        self._remember_place()
        size = self._normal_size()
        if size == self._first_size:
            size = QSize(self.state.width, self.state.height)
        panes = self._window.panes
        is_as_found = panes.wants_side() == self._had_panel  # it tells nothing of other articles then
        self._window.desk.remember_window(
            self.state._replace(
                width=size.width(),
                height=size.height(),
                is_maximized=self._window.isMaximized(),
                has_panel=self.state.has_panel if is_as_found else panes.wants_side(),
                panel_width=panes.side_width,
            )
        )

    def _remember_place(self) -> None:
        place = self._window.view.place()
        panel = PanelState.OPEN if self._window.panes.wants_side() else PanelState.CLOSED
        stated = place._replace(top=self._stated(place.top), caret=self._stated(place.caret), panel=panel)
        self._window.desk.remember_place(self._window.article, stated)

    def _show_notes(self) -> None:
        """Once the notes are read: others may come from elsewhere, and nothing is to open by itself then."""
        if self._awaited and (self._awaited.table.notes() or self._awaited.earlier):
            self._had_panel = True
            self._window.panes.want_side(True)
        self._awaited = None

    def _stated(self, position: int) -> int:
        """A place of the article as it is read in what its file states; both have one start."""
        stated, read = self._window.article, self._window.view.article
        if not position or stated.body == read.body:
            return position
        from tearsheet.article.pieces import Layout, pieces  # only where lines have been chosen

        return Layout(pieces(stated)).position(*Layout(pieces(read)).at(position))

    def _normal_size(self) -> QSize:
        window = self._window
        is_wide = window.isMaximized() or window.isFullScreen()
        return window.normalGeometry().size() if is_wide else window.size()
