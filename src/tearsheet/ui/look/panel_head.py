"""The head of what stands beside the article: its title, its count and its buttons in a row, or in two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tearsheet.ui.look.fitting import set_margins
from tearsheet.ui.look.word_button import WordButton

MARGIN = 16
"""Device-independent pixels at both sides of it and of what stands below it, and between its parts."""


class Head(QVBoxLayout):
    """Widgets in a row, the last of which may have to stand below the others."""

    def __init__(self, end: int = MARGIN) -> None:
        """Make one of no widgets.

        Args:
            end: The room behind it, in device-independent pixels.
        """
        super().__init__()
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for row in (self._first, self._second):
            set_margins(row, MARGIN, 0, end, 0)
            self.addLayout(row)
        self._second.addStretch()

    def fill(self, before: Sequence[QWidget], button: WordButton, behind: Sequence[QWidget] = ()) -> None:
        """Put widgets into it: some at the start, a button at the end, and some behind that."""
        self._others, self._behind, self._button = (*before, *behind), len(behind), button
        for part in (*before, button, *behind):
            self._first.addWidget(part)
        self._first.insertStretch(len(before))

    def fit(self, width: int, *, is_wanted: bool) -> None:
        """Show the button where it is wanted, below the others where there is no room beside them.

        Its key acts all the same where there is room for it nowhere.
        """
        button = self._button
        button.setText(button.text())  # as wide as its word is in the type of now
        widths = [max(part.sizeHint().width(), part.minimumWidth()) for part in self._others]
        has_room = sum(widths) + button.width() + 4 * MARGIN <= width
        wanted, other = (self._first, self._second) if has_room else (self._second, self._first)
        if wanted.indexOf(button) < 0:
            other.removeWidget(button)
            wanted.insertWidget(self._first.count() - self._behind if has_room else 0, button)
        button.setVisible(is_wanted and button.width() <= width - 2 * MARGIN)
