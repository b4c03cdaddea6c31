"""A window that is dragged from once: `drag_source.py ACTIONS DEFAULT WHAT`; prints the action it is told.

ACTIONS and DEFAULT are names of drop actions ("copy+move", "move"); WHAT is an absolute path, which is
dragged as a file, or some words.
"""

from __future__ import annotations

import sys
from functools import partial

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QPushButton

TITLE = "Dragged from here"
ACTIONS = {"copy": Qt.DropAction.CopyAction, "move": Qt.DropAction.MoveAction}


def drag(source: QPushButton, offered: Qt.DropAction, default: Qt.DropAction, what: str) -> None:
    """Drag until the button of the mouse is let go; what is dragged is asked for only then."""
    dragged, carried = QDrag(source), QMimeData()
    if what.startswith("/"):
        carried.setUrls([QUrl.fromLocalFile(what)])
    else:
        carried.setText(what)
    dragged.setMimeData(carried)
    print(dragged.exec(offered, default).name, flush=True)
    source.hide()


def main(actions: str, default: str, what: str) -> None:
    """Show the window."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    offered = Qt.DropAction.IgnoreAction
    for name in actions.split("+"):
        offered |= ACTIONS[name]
    source = QPushButton(what)
    source.setWindowTitle(TITLE)
    source.setGeometry(1_050, 550, 200, 100)
    source.pressed.connect(partial(drag, source, offered, ACTIONS[default], what))
    source.show()
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
