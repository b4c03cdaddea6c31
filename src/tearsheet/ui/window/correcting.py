"""Correcting the fields and lines of a window's article: the dialog for it, and what is corrected."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tearsheet import tr
from tearsheet.notes import kept_corrections, line_choices
from tearsheet.ui.dialogs.corrected_fields import CorrectedFields
from tearsheet.ui.look.theme import Theme, chosen_theme
from tearsheet.ui.notes.annotations import Annotations
from tearsheet.ui.window.article_window import Window

if TYPE_CHECKING:
    from tearsheet.ui.dialogs.fields_dialog import FieldsDialog

MOST_LINES_AT_ONCE = 500
"""That are taken in or left out in one step; each is kept with some words of its own."""


class Correcting(QObject):
    """What is corrected in one window.

    Signals:
        said: A short sentence for the reader.

    Attributes:
        fields: What is corrected.
    """

    said = Signal(str)

    def __init__(self, window: Window, annotations: Annotations, notes_folder: tuple[Path, bool]) -> None:
        """Begin with nothing corrected.

        Args:
            window: Owns it.
            annotations: With whose steps corrections are undone.
            notes_folder: Where corrections are kept, and whether it may be made.
        """
        super().__init__(window)
        root, may_make = notes_folder
        keep = partial(kept_corrections.keep, root, window.article, may_make_root=may_make)
        self.fields = CorrectedFields(window.article, annotations, window.desk.worker, keep, self)
        self.fields.changed.connect(self._show)
        self.fields.said.connect(self.said)
        self._window = window
        self._dialog: FieldsDialog | None = None

    def open(self) -> None:
        """Show where each field of the article comes from."""
        from tearsheet.ui.dialogs.fields_dialog import FieldsDialog  # not needed for the first screen

        window = self._window
        theme = chosen_theme(window.desk.settings.theme)
        self._dialog = dialog = FieldsDialog(
            window.view.article, self.fields.in_force, window.view.type_size, theme, window
        )
        window.type_changed.connect(dialog.set_size)
        dialog.corrected.connect(self.fields.correct)
        dialog.finished.connect(self._forget)
        dialog.open()

    def take_in(self) -> None:
        """Take the line that is left out at the caret, or all that are selected, into the article."""
        numbers = self._window.view.left_out.selected(is_read=False)
        if numbers:
            self._choose(numbers, line_choices.IN)
        else:
            self.said.emit(tr("Put the caret on a line that was left out; L shows them"))

    def leave_out(self) -> None:
        """Leave the paragraph at the caret, or all that are selected, out of the article."""
        view = self._window.view
        numbers = view.left_out.selected(is_read=True)
        if not numbers:
            self.said.emit(tr("Put the caret on a paragraph of the article to leave it out"))
        elif len(numbers) == len(view.article.body):
            self.said.emit(tr("Something of the article has to stay"))
        else:
            self._choose(numbers, line_choices.OUT)

    def _choose(self, numbers: list[int], choice: str) -> None:
        if len(numbers) > MOST_LINES_AT_ONCE:
            self.said.emit(
                tr(
                    "Select fewer lines: {most} at a time can be taken in or left out",
                    most=MOST_LINES_AT_ONCE,
                )
            )
        else:
            self.fields.choose(numbers, choice)

    def set_theme(self, theme: Theme) -> None:
        """Show the dialog in these colours."""
        if self._dialog:
            self._dialog.set_theme(theme)

    def _show(self) -> None:
        article = self.fields.article()
        self._window.show_corrected(article)
        if self._dialog:
            self._dialog.show_fields(article, self.fields.in_force)

    def _forget(self) -> None:
        self._dialog = None
        self._window.return_to_article()
