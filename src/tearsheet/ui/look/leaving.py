"""Whether the keys leave what lies over a window for a while: the bar at a passage, the palette."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication


def is_leaving(event: QFocusEvent) -> bool:
    """Whether the keys go elsewhere in the window, and not only to another one or to a menu over it.

    What else lies over the window takes them for the same reason as a menu does, and is none.
    """
    if not event.lostFocus() or event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
        return False
    is_for_popup = event.reason() == Qt.FocusReason.PopupFocusReason
    return not (is_for_popup and QApplication.activePopupWidget())
