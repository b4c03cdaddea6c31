"""How long 10 MB of text and a table of 10,000 rows take: to be shown, to their end, to the keys of a search.

Run it by hand on a quiet machine: `.venv/bin/python tests/benchmarks/large.py`. The limits beside the figures
are what a reader takes for "at once"; no test holds them, since they depend on the machine.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tearsheet.formats import load
from tearsheet.ui.application import Application
from tearsheet.ui.window.article_window import Window

WORDS = "so many words are read in a day "
SOUGHT = ("the last words", "e", "nowhere in it", "Paragraph 24")


def written(name: str, text: str) -> Path:
    """A saved article."""
    path = Path(tempfile.mkdtemp(), name)
    path.write_text(text, encoding="utf-8")
    return path


def vast() -> Path:
    """A text of 10 MB."""
    paragraphs = (f"Paragraph {number} says that {WORDS * (number % 23 + 1)}" for number in range(1, 25_000))
    return written(
        "vast.txt", "A vast article\n\n" + "\n\n".join(paragraphs) + "\n\nThese are the last words.\n"
    )


def table() -> Path:
    """A table of 10,000 rows."""
    rows = "".join(f"| {number} | words | more words |\n" for number in range(10_000))
    return written("table.md", f"# A table\n\n| a | b | c |\n|---|---|---|\n{rows}")


def timed(what: str, limit: float, act: Callable[[], object]) -> None:
    """Print how many seconds something takes until the window could answer again."""
    begin = time.perf_counter()
    act()
    QApplication.processEvents()
    print(f"{what:<44} {time.perf_counter() - begin:6.2f} s   (at once: {limit:g} s)")


def front(window: Window) -> QWidget:
    """What a key goes to."""
    return QApplication.focusWidget() or window.view


def main() -> None:
    """Print all figures, of a reader who has never used the program."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for variable in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        os.environ[variable] = tempfile.mkdtemp()
    application = Application()
    for name, path in (("10 MB", vast()), ("10,000 rows", table())):
        article = load(path)
        timed(f"{name}: shown", 2, partial(application.show, article))
        window = application.windows[-1]
        timed(f"{name}: End", 1, partial(QTest.keyClick, window.view, Qt.Key.Key_End))
        for words in SOUGHT:
            QTest.keyClick(window.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            timed(f"{name}: find “{words}”", 0.5 * len(words), partial(QTest.keyClicks, front(window), words))
            QTest.keyClick(front(window), Qt.Key.Key_Escape)


if __name__ == "__main__":
    main()
