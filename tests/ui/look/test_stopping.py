"""What is said while something is waited for."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from tearsheet.ui.look.stopping import offer_to_stop
from tests.ui.reader import Reader


def test_the_name_of_a_file_is_shown_as_it_is_whatever_signs_it_has(reader: Reader) -> None:
    words = "Comparing with <i>a</i> <b>copy</b>.txt…"
    dialog = offer_to_stop(reader.window, "Compare", words, dialog_is_over)
    label = dialog.findChild(QLabel)
    assert label is not None
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(words)
    dialog.deleteLater()


def dialog_is_over() -> None:
    """Nothing is done."""
