"""The articles that were opened last: remembered at each opening, offered in a menu."""

from __future__ import annotations

import os
import sys
from collections import Counter
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from tearsheet import tr
from tearsheet.article.display_text import one_line
from tearsheet.article.model import Article
from tearsheet.errors import LauncherError, UserError
from tearsheet.launcher import linux, recent_files
from tearsheet.preferences import recent
from tearsheet.preferences.recent import Recent
from tearsheet.storage import paths
from tearsheet.ui.window.article_window import Window

WIDEST = 440
"""Device-independent pixels of the words of an entry, with type of the usual size."""
BETWEEN = "  ·  "
NONE_YET = tr("No other article has been opened yet")
CLEAR = tr("Forget these")


def remember(window: Window) -> None:
    """Put a window's article on the lists, in the thread that writes; not the one that everybody has."""
    path = window.article.source.path
    if path and path.absolute() != paths.shipped_article():
        window.desk.worker.run(partial(_add, window.article, path.absolute()), _leave, _leave)


def show(window: Window) -> None:
    """Open the menu of the articles that were opened last."""
    from tearsheet.ui.look.menu import Menu, literal  # not needed before

    menu = Menu(tr("Recent articles…"), window, window.view.type_size)
    here = window.article.source.path
    others = [one for one in recent.load(paths.state_folder()) if not here or one.path != here.absolute()]
    headlines = Counter(one.headline for one in others)
    for one in others:
        words = _words(one, menu, window, is_copy=headlines[one.headline] > 1)
        entry = QAction(literal(words), menu)
        entry.setToolTip(one_line(str(one.path)))
        entry.triggered.connect(partial(_open, window, one.path))
        menu.addAction(entry)
    if others:
        menu.addSeparator()
    last = QAction(CLEAR if others else NONE_YET, menu)
    last.setEnabled(bool(others))
    last.triggered.connect(partial(_forget, window))
    menu.addAction(last)
    menu.open_at(window.menu_place(), is_by_key=True)


def _words(one: Recent, menu: QWidget, window: Window, *, is_copy: bool) -> str:
    """The headline, and the file's name where there is none or room for it too; of copies, both."""
    headline, name, metrics = one_line(one.headline), one_line(one.path.name), menu.fontMetrics()
    room, right = min(WIDEST, window.width() - 80), Qt.TextElideMode.ElideRight
    if is_copy and headline:
        name = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room // 2)
        headline = metrics.elidedText(headline, right, room - metrics.horizontalAdvance(BETWEEN + name))
    words = f"{headline}{BETWEEN}{name}" if headline else name
    return metrics.elidedText(words, right, room)


def _open(window: Window, path: Path, _is_checked: bool = False) -> None:
    window.files_wanted.emit((path,))


def _forget(window: Window, _is_checked: bool = False) -> None:
    def told(_: None) -> None:
        window.say(tr("The articles that were opened are forgotten; their notes stay"))

    window.desk.worker.run(_clear, told, partial(_tell, window))


def _tell(window: Window, error: UserError) -> None:
    window.say(str(error))


# What the thread does that writes


def _add(article: Article, path: Path) -> None:
    recent.add(paths.state_folder(), Recent(path, one_line(article.headline)))
    if _is_free_desktop():
        with suppress(OSError, LauncherError):  # the desktop's lists are a help, no more
            recent_files.add(recent_files.place(os.environ), path, article.source.media_type)
            _show_in_launcher()


def _clear() -> None:
    recent.clear(paths.state_folder())
    if _is_free_desktop():
        with suppress(OSError, LauncherError):
            _show_in_launcher()
            recent_files.clear(recent_files.place(os.environ))


def _show_in_launcher() -> None:
    listed = recent.load(paths.state_folder())
    linux.show_recent([(one.headline or one_line(one.path.name), one.path) for one in listed], os.environ)


def _is_free_desktop() -> bool:
    return sys.platform not in {"win32", "darwin"}


def _leave(_: object) -> None:
    """It is tried again with the next article."""
