"""How long the window stands still while words are looked for in 10 MB, and when hits are seen and counted.

Run it by hand: `.venv/bin/python tests/benchmarks/find.py`. For each query it prints, in milliseconds: from
the key to the first hit on the screen, to all hits counted, and the longest turn of the event loop, then and
at F3; before and behind, the memory that is the program's own. All times are those for which the window's
thread had a processor, and but for the bar's first opening the least of several runs: so they are on a busy
machine what they are on a quiet one. The limits are 10, 100 and 16 for a text that is printed plainly, for
others 10, 500 and 16; no test holds them, since they depend on the machine.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from large import vast, written
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tearsheet.formats import load
from tearsheet.ui.application import Application
from tearsheet.ui.window.article_window import Window

RUNS = 5
QUERIES = (
    "the last words",
    "e",
    "nowhere in it",
    "Paragraph 24",
    "day so",
    "words are read in a day so many",
    "that's",
)
PRINTED = {"says that": "says – that’s", "so many": "“so” many", "Paragraph 2": "Vučić, Đinđić é 2"}


class Turns:
    """The turns of the event loop, in seconds of the window's thread."""

    def __init__(self) -> None:
        self.longest = self.all = 0.0

    def turn(self, act: Callable[[], object] = QApplication.processEvents) -> None:
        """Do something in one turn."""
        begin = time.thread_time()
        act()
        seconds = time.thread_time() - begin
        self.longest, self.all = max(self.longest, seconds), self.all + seconds

    def until(self, condition: Callable[[], bool]) -> float:
        """The seconds of all turns when something holds."""
        while not condition():
            self.turn()
        return self.all


def printed() -> Path:
    """The text of 10 MB with the signs of printed ones."""
    text = vast().read_text("utf-8")
    for plain, signs in PRINTED.items():
        text = text.replace(plain, signs)
    return written("printed.txt", text)


def counted(window: Window) -> bool:
    """Whether the bar says a final count."""
    said = "".join(label.text() for label in window.finding.bar.findChildren(QLabel))
    return bool(said) and "+" not in said


def figures(window: Window, words: str) -> tuple[float, ...]:
    """The last letter of some words, and the next hit."""
    field = window.finding.bar.field
    field.setText(words[:-1])
    Turns().until(lambda: counted(window) or not field.text())
    window.view.moveCursor(QTextCursor.MoveOperation.Start)
    QApplication.processEvents()
    key, following = Turns(), Turns()
    key.turn(partial(QTest.keyClicks, field, words[-1]))
    first = key.until(lambda: window.view.textCursor().hasSelection() or counted(window))
    every = key.until(lambda: counted(window))
    following.turn(partial(QTest.keyClick, window, Qt.Key.Key_F3))
    following.until(lambda: counted(window))
    following.turn()
    return first, every, key.longest, following.longest


def opened(window: Window) -> float:
    """The longest turn while the bar is opened."""
    turns = Turns()
    turns.turn(window.find_words)
    for _ in range(20):
        turns.turn()
    return turns.longest


def row(name: str, runs: list[tuple[float, ...]]) -> str:
    """The least of each figure."""
    return f"{name:<34}" + "".join(f"{1e3 * min(each):8.1f}" for each in zip(*runs, strict=True))


def held() -> str:
    """Mebibytes that are the program's own, where the system tells."""
    told = Path("/proc/self/smaps_rollup")
    return f"{int(told.read_text().split('Pss:')[1].split()[0]) / 1024:.0f} MiB" if told.exists() else "?"


def measure(application: Application, path: Path) -> None:
    """Print the figures of a text."""
    window = application.show(load(path))
    Turns().until(lambda: window.findChild(QAction, "open") is not None and window.view.hasFocus())
    Turns().until(lambda: window._finding is not None and window.view.filling.is_done())
    QApplication.processEvents()
    print(f"{path.name} {held()}\n{'':<34}{'first':>8}{'all':>8}{'longest':>8}{'next':>8}")
    print(f"{'bar opened':<50}{1e3 * opened(window):8.1f}")
    for words in QUERIES:
        print(row(words, [figures(window, words) for _ in range(RUNS)]))
    print(held())
    window.close()


def main() -> None:
    """Print the figures of both texts."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for variable in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        os.environ[variable] = tempfile.mkdtemp()
    application = Application()
    for path in (vast(), printed()):
        measure(application, path)


if __name__ == "__main__":
    main()
