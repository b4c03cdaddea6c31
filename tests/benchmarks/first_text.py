"""A start that ends itself at its first text, so that its instructions can be counted.

Arguments: `floor FILE`, `text FILE`, or `resting FILE [NEXT]`: what the program makes after its first text is
made too, then the next file opened, to its first text. That is painted by the window of the article, or of a
long text by the one that shows its beginning, whichever is first.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tearsheet.article.model import Article
    from tearsheet.ui.application import Application
    from tearsheet.ui.window.article_window import Window

RESTING_MS, RESTING = 2_000, 0.05
"""All that the program makes after the first text is made when it spends less than so much in so long."""


def floor(file: str) -> None:
    """The bare window of `floor.py`."""
    from PySide6.QtWidgets import QApplication, QTextBrowser

    class Browser(QTextBrowser):
        def paintEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)  # type: ignore[arg-type]
            os._exit(0)

    application = QApplication(sys.argv[:1])
    browser = Browser()
    browser.resize(900, 800)
    browser.setPlainText(Path(file).read_text(encoding="utf-8"))
    browser.show()
    application.exec()


def text(*files: str, is_resting: bool = False) -> None:
    """The program, as `tearsheet FILE` runs it."""
    from tearsheet import __main__, app

    made = app.application

    def application() -> Application:
        program = made()
        program._made = partial(window_of, program, program._made)  # type: ignore[method-assign]
        program.take = partial(take, program, program.take)  # type: ignore[method-assign]
        return program

    def window_of(program: Application, make: Callable[[Article], Window], article: Article) -> Window:

        window = make(article)
        if is_resting and len(program.windows) == 1:
            window.completed.connect(partial(go_on_at_rest, program, files[1:]))
        else:
            window.view.first_painted.connect(partial(os._exit, 0))
        return window

    def take(program: Application, begin: Callable[..., None], begun: object) -> None:
        from tearsheet.ui.reading.reading_view import ReadingView

        begin(begun)
        is_last = program.windows or not is_resting
        for view in [one for each in program.openings if is_last for one in each.findChildren(ReadingView)]:
            view.first_painted.connect(partial(os._exit, 0))

    app.application = application
    sys.argv[1:] = files[:1]
    __main__.main()


def go_on_at_rest(program: Application, files: tuple[str, ...], spent: float = 0.0) -> None:
    """Open the next file, or end, once nothing is made any more; `spent` are seconds on the processor."""
    from PySide6.QtCore import QTimer

    now = time.process_time()
    if now - spent > RESTING:
        QTimer.singleShot(RESTING_MS, partial(go_on_at_rest, program, files, now))
    elif files:
        program.open_one(Path(files[0]))
    else:
        os._exit(0)


if __name__ == "__main__":
    what, *files = sys.argv[1:]
    if what == "floor":
        floor(*files)
    else:
        text(*files, is_resting=what == "resting")
