"""The menu of the forms in which a source can be copied; the one in force is ticked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from tearsheet import tr
from tearsheet.preferences import citation_forms
from tearsheet.preferences.settings import with_value
from tearsheet.ui.desk import Desk
from tearsheet.ui.look.menu import Menu, literal


class FormMenu(Menu):
    """Chooses for the whole program.

    Signals:
        said: A short sentence for the reader.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, size: float, parent: QWidget) -> None:
        super().__init__(tr("Form of the source…"), parent, size)
        self._desk = desk
        group = QActionGroup(self)
        for form, name in citation_forms.choices(desk.settings.citation).items():
            entry = QAction(literal(name[:1].upper() + name[1:]), self)
            entry.setCheckable(True)
            entry.setChecked(form == desk.settings.citation)
            entry.triggered.connect(partial(self._choose, form))
            group.addAction(entry)
            self.addAction(entry)
        self._chosen = group.checkedAction()

    def open_beside(self, place: QPoint, *, is_above: bool) -> None:
        """Open with its upper left corner at a place on the screen, or its lower one."""
        self.open_at(place, is_by_key=False, is_above=is_above)
        self.setActiveAction(self._chosen)

    def _choose(self, form: str, _is_checked: bool = False) -> None:
        self._desk.choose(with_value(self._desk.settings, "citation", form))
        self.said.emit(
            tr(
                "Sources are copied in this form now: {short_name}",
                short_name=citation_forms.short_name(form),
            )
        )
