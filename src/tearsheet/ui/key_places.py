"""Which letter or sign a Latin keyboard has where one of another script was pressed.

Where the keyboard knows a Latin layout too, Qt looks there for shortcuts; where it has none (6.11, X11),
neither a letter nor Ctrl with one is found. The places are those of the layout of the USA.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut

ARABIC_QUESTION_MARK = "\u061f"
_LAST_LATIN = 0x24F
"""The end of Latin Extended-B: Unicode, Blocks.txt. An é or ß is no sign of another script."""
_ROWS = {2: "1234567890-=", 16: "QWERTYUIOP[]", 30: "ASDFGHJKL;'`", 43: "\\ZXCVBNM,./"}
"""The number of a row's first key in the kernel of Linux, as in set 1 of the PC's scan codes."""
_PLACES: Mapping[int, str] = MappingProxyType(
    {first + number: key for first, row in _ROWS.items() for number, key in enumerate(row)}
)
_BEFORE = 0 if sys.platform == "win32" else 8
"""What X11, and with it Wayland, adds to the kernel's number."""


def latin_key(event: QKeyEvent) -> str:
    """The capital letter, digit or sign on that key; empty where what was pressed is Latin or none at all."""
    if not _LAST_LATIN < event.key() < Qt.Key.Key_Escape or not _is_written(chr(event.key())):
        return ""
    key = _PLACES.get(event.nativeScanCode() - _BEFORE, "")
    is_shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return "?" if key == "/" and is_shifted else key


def _is_written(sign: str) -> bool:
    """Whether a script is written with it: a € or an arrow is on Latin keyboards too."""
    return sign.isalnum() or sign == ARABIC_QUESTION_MARK


def trigger(event: QKeyEvent, actions: Iterable[QAction | QShortcut]) -> bool:
    """Do what the Latin key at that place would have done; whether it would have done anything."""
    key = latin_key(event)
    if not key:
        return False
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key == "?":
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    wanted = QKeySequence(QKeyCombination(modifiers, Qt.Key(ord(key))))
    for action in actions:
        keys = action.shortcuts() if isinstance(action, QAction) else action.keys()
        if action.isEnabled() and wanted in keys:
            action.trigger() if isinstance(action, QAction) else action.activated.emit()
            return True
    return False
