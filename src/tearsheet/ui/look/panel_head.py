"""The head of what stands beside the article: its title, its count and its buttons in one row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from tearsheet.ui.look.word_button import WordButton

MARGIN = 16
"""Device-independent pixels at both sides of it and of what stands below it, and between its parts."""


def show_where_room_is(button: WordButton, others: Sequence[QWidget], width: int, *, is_wanted: bool) -> None:
    """Show a button whose key acts all the same only where it has room beside the others of a row."""
    button.setText(button.text())  # as wide as its word is in the type of now
    widths = [max(part.sizeHint().width(), part.minimumWidth()) for part in others]
    button.setVisible(is_wanted and sum(widths) + button.width() + 4 * MARGIN <= width)
