"""Sentences that a screen reader says by itself, whatever has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QGuiApplication,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from tearsheet.ui.accessibility import objects

TOGETHER_MS = 20
"""What is to be said within this time is said as one: the second sentence would cut off the first."""
BY_EVENT = ("windows", "cocoa")
"""Qt's platforms whose screen readers know announcements; Orca 43 speaks only a notification."""
_STOPS, _CLOSING = frozenset(".!?…:;。！？"), "”’\"')»]"


def announce(widget: QWidget, sentence: str) -> None:
    """Let a screen reader say a sentence; where none listens, nothing is made."""
    if sentence and QAccessible.isActive():
        announcer_of(widget.window()).say(sentence)


def announcer_of(window: QWidget) -> Announcer:
    """The one of a window."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly  # not through a thousand others
    return window.findChild(Announcer, options=direct) or Announcer(window)


class Announcer(QWidget):
    """Never seen: an object of the role "notification", whose name is what is said."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        objects.install()
        objects.renew(window)
        self.hide()
        self._sentences: list[str] = []
        self._timer = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._timer.timeout.connect(self._speak)

    def say(self, sentence: str) -> None:
        """Say a sentence with those that come within the same moment."""
        if sentence not in self._sentences:
            self._sentences.append(sentence)
            self._timer.start()

    def accessible_interface(self) -> QAccessibleInterface:
        """A notification."""
        return QAccessibleWidget(self, QAccessible.Role.Notification)

    def _speak(self) -> None:
        told, self._sentences = joined(self._sentences), []
        self.setAccessibleName(told)
        if QGuiApplication.platformName() in BY_EVENT:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, told))
        else:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectShow))


def joined(sentences: list[str]) -> str:
    """One text of several sentences, with a stop behind each but the last."""
    if not sentences:
        return ""
    *before, last = sentences
    return " ".join([*(one if one.rstrip(_CLOSING)[-1:] in _STOPS else f"{one}." for one in before), last])
