"""The desktop's dialog that asks which articles are to be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from tearsheet import tr
from tearsheet.ui.process.portal import waiting_for_files


def ask(parent: QWidget | None, folder: Path) -> tuple[Path, ...]:
    """The files that the reader chooses; none where they think better of it.

    Args:
        parent: The window that asks.
        folder: Shown first.
    """
    with waiting_for_files(parent):
        chosen, _ = QFileDialog.getOpenFileNames(parent, tr("Open an article"), str(folder))
    return tuple(map(Path, chosen))
