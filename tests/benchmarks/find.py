"""How long the window stands still while words are looked for in 10 MB, and when hits are seen and counted.

Run it by hand on a quiet machine: `.venv/bin/python tests/benchmarks/find.py`. For each query it prints, in
milliseconds: from the key to the first hit on the screen, to all hits counted, and the longest time for which
the event loop did nothing else, then and at F3. The limits are 50, 500 and 16; no test holds them, since they
depend on the machine.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable

from large import vast
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tearsheet.formats import load
from tearsheet.ui.application import Application
from tearsheet.ui.window.article_window import Window

QUERIES = (
    "the last words",
    "e",
    "nowhere in it",
    "Paragraph 24",
    "day so",
    "words are read in a day so many",
)


class Probe:
    """The longest time between two turns of the event loop, in seconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def again(self) -> None:
        """Forget what was."""
        self.longest, self._last = 0.0, time.perf_counter()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def until(condition: Callable[[], bool]) -> float:
    """The seconds until something holds, the event loop running."""
    begin = time.perf_counter()
    while not condition():
        QApplication.processEvents()
    return time.perf_counter() - begin


def counted(window: Window) -> bool:
    """Whether the bar says a final count."""
    said = "".join(label.text() for label in window.finding.bar.findChildren(QLabel))
    return bool(said) and "+" not in said


def told(window: Window, probe: Probe, words: str) -> str:
    """The figures of the last letter of some words, and of the next hit."""
    field = window.finding.bar.field
    field.setText(words[:-1])
    until(lambda: counted(window) or not field.text())
    window.view.moveCursor(QTextCursor.MoveOperation.Start)
    QApplication.processEvents()
    probe.again()
    begin = time.perf_counter()
    QTest.keyClick(field, Qt.Key(ord(words[-1].upper())))
    until(lambda: window.view.textCursor().hasSelection() or counted(window))
    first = time.perf_counter() - begin
    until(lambda: counted(window))
    every, still = time.perf_counter() - begin, probe.longest
    probe.again()
    QTest.keyClick(window, Qt.Key.Key_F3)
    until(lambda: counted(window))
    figures = (first, every, still, probe.longest)
    return f"{words:<34}" + "".join(f"{1e3 * seconds:8.0f}" for seconds in figures)


def main() -> None:
    """Print the figures of each query."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for variable in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        os.environ[variable] = tempfile.mkdtemp()
    application = Application()
    window = application.show(load(vast()))
    until(lambda: window.findChild(QAction, "open") is not None and window.view.hasFocus())
    until(lambda: window._finding is not None)
    QApplication.processEvents()
    probe = Probe()
    window.find_words()
    QApplication.processEvents()
    print(f"{'opened':<34}{'':16}{1e3 * probe.longest:8.0f}")
    print(f"{'':<34}{'first':>8}{'all':>8}{'still':>8}{'next':>8}")
    for words in QUERIES:
        print(told(window, probe, words))


if __name__ == "__main__":
    main()
