"""The panel of notes for assistive technology."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tearsheet.ui.accessibility.objects import InOrder
from tearsheet.ui.notes.note_editor import NoteEditor


class PanelObject(InOrder):
    """A group with a further part, the note that is written in: a list of Qt's (6.11) has only rows."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel, QAccessible.Role.Grouping)

    def parts(self) -> list[QWidget]:
        """The widgets of the panel, and the editor, if there is one, last."""
        return [*super().parts(), *self.around().findChildren(NoteEditor)]
