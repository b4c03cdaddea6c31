"""What is dropped is copied, whatever its source would rather do: a move would delete it there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QDropEvent

from tearsheet.storage.paths import named

_HARMLESS = (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction)


def take_copy(event: QDropEvent) -> bool:
    """Accept a copy, or else a link; refuse what is offered as a move alone. Whether it is accepted."""
    action = next((one for one in _HARMLESS if event.possibleActions() & one), None)
    if action is None:
        event.ignore()
        return False
    event.setDropAction(action)  # `acceptProposedAction` may be a move
    event.accept()
    return True


def take_words(event: QDropEvent, *own: QObject) -> None:
    """Let an editor that has accepted words have a copy of them; those of its own may be moved in it."""
    if event.isAccepted() and event.source() not in own:
        take_copy(event)


def files(event: QDropEvent) -> tuple[Path, ...]:
    """The files of this computer that are dropped."""
    urls = (url for url in event.mimeData().urls() if url.isLocalFile())
    return tuple(
        named(url.toEncoded().toStdString()) for url in urls
    )  # QUrl.toLocalFile knows no other bytes
