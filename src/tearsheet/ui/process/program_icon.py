"""The program's own icon, for its windows where no desktop entry gives it."""

from __future__ import annotations

from PySide6.QtGui import QIcon, QPixmap

from tearsheet.storage.paths import ICON_SIZES, icon


def program_icon() -> QIcon:
    """The icon, as it is drawn for each size."""
    drawn = QIcon()
    for size in (*ICON_SIZES, None):
        drawn.addPixmap(QPixmap(str(icon(size))))
    return drawn
