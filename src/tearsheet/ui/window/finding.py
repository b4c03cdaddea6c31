"""Finding in the article of a window: its find bar, which is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tearsheet.ui.look.theme import Theme
from tearsheet.ui.reading.reading_view import ReadingView


class Finding:
    """The find bar of a window, and what it does with the article.

    Attributes:
        bar: The bar at the foot of the window; hidden while nothing is looked for.
    """

    def __init__(self, view: ReadingView, parent: QWidget) -> None:
        from tearsheet.ui.window.find_bar import FindBar  # not needed until something is looked for

        self._view = view
        self.bar = FindBar(parent)
        self.bar.wanted_changed.connect(view.set_found)
        self.bar.found.connect(view.movement.go_to_hit)
        self.bar.lost.connect(view.movement.to_search_start)
        self.bar.left.connect(self.close)

    def open(self) -> None:
        """Open the bar."""
        self.search_again()
        self.bar.open(self._view.movement.begin_search())

    def next(self) -> None:
        """Go to the next hit."""
        self._go_on(self.bar.next)

    def previous(self) -> None:
        """Go to the hit before."""
        self._go_on(self.bar.previous)

    def close(self) -> None:
        """Close the bar; the hit that is shown stays selected."""
        self.bar.hide()
        self._view.set_found(None)
        self._view.setFocus()

    def search_again(self) -> None:
        """Find in what is shown now."""
        self.bar.set_text(self._view.lines.searched.text)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.bar.set_theme(theme)

    def _go_on(self, step: Callable[[], None]) -> None:
        if self.bar.field.text():
            step()
        else:
            self.open()
