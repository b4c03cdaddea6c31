"""Prints what Qt's binding says of calls that are wrong, and first whether it has started lean.

The argument says where the first of them is made. The test runs it once the binding is prepared.
"""

import sys
import threading

import shiboken6
from PySide6 import QtCore, QtGui, QtWidgets

print("plain" if "inspect" in sys.modules else "lean")
application = QtWidgets.QApplication(["wrong calls", "-platform", "offscreen"])
widget = QtWidgets.QWidget()
NAMES = {"shiboken6": shiboken6, "QtCore": QtCore, "QtGui": QtGui, "QtWidgets": QtWidgets, "widget": widget}
CALLS = (
    'QtCore.QPoint("a")', 'QtCore.QPoint(1, 2).setX("a")', "QtCore.QRect(1, 2, 3)", "QtGui.QColor(object())",
    'widget.resize("a", 1)', "widget.setGeometry(None)", 'QtCore.QTimer.singleShot("x", 3, 4, 5)',
    "QtGui.QTextCursor(3)", "QtCore.QUrl.fromLocalFile(4)", 'QtCore.QDate(1, "x")', "shiboken6.isValid()",
    'shiboken6.wrapInstance("a", 4)', "QtWidgets.QApplication.setStyle(4)", "QtCore.QSize() + 3",
    "QtGui.QPainter().drawText(1, 2, 3, 4)", "QtCore.QObject().setProperty(3, 4)", "widget.move(widget)",
    "QtCore.qDebug(3, 4)", 'QtGui.qRgb("a")', "QtWidgets.QMainWindow(nothing=3)", 'QtCore.Qt.Key("x")',
    "QtWidgets.QTextEdit().setTextCursor(None)", "QtCore.QModelIndex(3)", 'QtGui.QBrush("x", "y", "z")',
    "QtCore.QPoint.setX.__doc__", "QtWidgets.QWidget.resize.__doc__", "QtCore.QPoint.__doc__",
    "QtCore.QObject.__signature__", "QtCore.QObject.objectName(3)", "QtGui.QFont(3.5, 4, 5, 6, 7)",
)  # fmt: skip


def make(call: str) -> None:
    """Make a call, and print what comes of it."""
    try:
        told = str(eval(call, NAMES))
    except Exception as error:
        told = f"{type(error).__name__}: {error}"
    sys.stdout.write(f"{call}: {told}\n")


class Pressed(QtWidgets.QWidget):
    """Makes a wrong call when an event comes."""

    def event(self, event: QtCore.QEvent) -> bool:
        """Make it."""
        if event.type() == QtCore.QEvent.Type.User:
            make(CALLS[0])
        return super().event(event)


def in_slot() -> None:
    """Make the first wrong call in a slot."""
    QtCore.QTimer.singleShot(0, lambda: make(CALLS[0]))
    QtCore.QTimer.singleShot(0, application.quit)
    application.exec()


def in_thread() -> None:
    """Make the first wrong calls in four threads at once."""
    barrier = threading.Barrier(4)

    def call() -> None:
        barrier.wait()
        make(CALLS[0])

    threads = [threading.Thread(target=call) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def in_handler() -> None:
    """Make the first wrong call where an event is handled."""
    QtWidgets.QApplication.sendEvent(Pressed(), QtCore.QEvent(QtCore.QEvent.Type.User))


{"slot": in_slot, "thread": in_thread, "handler": in_handler}[sys.argv[1]]()
for each in CALLS:
    make(each)
