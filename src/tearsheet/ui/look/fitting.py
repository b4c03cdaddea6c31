"""No window and no dialog is larger than its screen, without what the desktop keeps for its panels."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QLayout, QWidget

TITLE_BAR = 40
"""Device-independent pixels: what the desktop may put above a window, which tells no more before."""
NARROW_DIALOG = 440
"""Device-independent pixels, with type of the usual size."""
ASIDE = 20
"""By so much a dialog is narrower and lower than the window that it belongs to."""


def fit(window: QWidget, wanted: QSize, smallest: QSize) -> None:
    """Give a window that is not shown yet a size, and a smallest one, as far as there is room for them."""
    room = window.screen().availableGeometry().size() - QSize(0, TITLE_BAR)
    window.setMinimumSize(smallest.boundedTo(room))
    window.resize(wanted.boundedTo(room))


def fit_dialog(dialog: QWidget, wanted: QSize, window: QWidget) -> None:
    """Give a dialog that is not shown yet a size at which it lies within the window that it belongs to.

    The keys that are pressed until it is there are its own.
    """
    from tearsheet.ui.look.leaving import FirstKeys  # not needed for the first screen

    FirstKeys(dialog, window)
    fit(dialog, wanted.boundedTo(window.size() - QSize(ASIDE, ASIDE)), QSize(0, 0))
    frame = window.frameGeometry()
    title_bar = frame.height() - window.height()
    free = frame.size() - dialog.size() - QSize(0, title_bar)
    dialog.move(frame.topLeft() + QPoint(free.width(), max(0, free.height())) / 2)


def is_narrow(dialog: QWidget, growth: float) -> bool:
    """Whether a dialog has no room for two columns of type that is so much larger than usual."""
    return dialog.width() < NARROW_DIALOG * growth


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Leave room around what is laid out, from where reading begins; Qt tells it from the left (6.11)."""
    left, right = (end, start) if QApplication.isRightToLeft() else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def keep_inside(window: QWidget) -> None:
    """Let a window that is shown, and has its frame, reach nowhere beyond its screen."""
    room, frame = window.screen().availableGeometry(), window.frameGeometry()
    if room.contains(frame) or window.isMaximized() or window.isFullScreen():
        return
    size = frame.size().boundedTo(room.size())
    inner = window.size() - (frame.size() - size)
    window.setMinimumSize(window.minimumSize().boundedTo(inner))
    window.resize(inner)
    left = max(room.left(), min(frame.left(), room.left() + room.width() - size.width()))
    top = max(room.top(), min(frame.top(), room.top() + room.height() - size.height()))
    window.move(left, top)
