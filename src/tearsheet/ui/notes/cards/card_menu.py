"""The menu of one card, and the colours that its note may have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from tearsheet.article import addresses
from tearsheet.notes.colours import HIGHLIGHTS
from tearsheet.notes.note import Colour
from tearsheet.ui.look.icon_button import ICON_SIZE
from tearsheet.ui.look.menu import Menu
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.selection import swatch

MOST_LINKS = 5
"""Of a note, that its menu offers to open."""
LONGEST_LINK = 50
"""Characters of an address in a menu."""


class CardMenu(Menu):
    """Is filled, opened, and gone when it is closed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme

    def offer(self, text: str, does: Callable[[], None]) -> None:
        """Offer one thing; its keys stand behind a tab."""
        entry = QAction(text.replace("&", "&&"), self)
        entry.triggered.connect(partial(_run, does))
        self.addAction(entry)

    def offer_links(self, links: Mapping[str, Callable[[], None]]) -> None:
        """Offer to open the first links of a note."""
        for address, does in list(links.items())[:MOST_LINKS]:
            shown = addresses.sentence(address)
            is_long = len(shown) > LONGEST_LINK
            self.offer(f"Open {shown[:LONGEST_LINK]}{'…' * is_long}", does)

    def offer_colours(self, chosen: Colour, choose: Callable[[Colour], None]) -> None:
        """Offer all colours, with a tick at the one that the note has."""
        group = QActionGroup(self)
        for colour in HIGHLIGHTS:
            entry = QAction(colour.capitalize(), self)
            entry.setCheckable(True)
            entry.setChecked(colour is chosen)
            ratio = self.devicePixelRatioF()
            entry.setIcon(swatch.icon(colour, self._theme, ICON_SIZE, ratio, is_ticked=colour is chosen))
            entry.setIconVisibleInMenu(True)
            entry.triggered.connect(partial(_run, partial(choose, colour)))
            group.addAction(entry)
            self.addAction(entry)


def _run(does: Callable[[], None], _is_checked: bool = False) -> None:
    does()
