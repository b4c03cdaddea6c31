"""The panel of notes for assistive technology."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from tearsheet.ui.accessibility.objects import InOrder
from tearsheet.ui.notes.cards.card_buttons import CardButtons
from tearsheet.ui.notes.cards.card_list import CardList
from tearsheet.ui.notes.note_editor import NoteEditor
from tearsheet.ui.notes.notes_panel import NotesPanel


class PanelObject(InOrder):
    """A group with further parts, the note that is written in and the buttons of a card.

    They lie in the list, and a list of Qt's (6.11) has only rows.
    """

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel, QAccessible.Role.Grouping)

    def parts(self) -> list[QWidget]:
        """The widgets of the panel; behind the list the editor, if there is one, and the buttons."""
        panel, found = self.around(), super().parts()
        for cards in panel.findChildren(CardList):
            behind = found.index(cards) + 1
            found[behind:behind] = [*panel.findChildren(NoteEditor), *panel.findChildren(CardButtons)]
        return found


class ButtonsObject(InOrder):
    """The buttons of a card."""

    def __init__(self, buttons: QWidget) -> None:
        super().__init__(buttons, QAccessible.Role.Grouping)

    def parent(self) -> QAccessibleInterface:
        """The panel."""
        above = self.around().parentWidget()
        while above and not isinstance(above, NotesPanel):
            above = above.parentWidget()
        return QAccessible.queryAccessibleInterface(above) if above else super().parent()
