"""The window of one article: its parts, and what the reader does with them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout

from tearsheet import tr
from tearsheet.article.display_text import one_line, title
from tearsheet.article.model import Article
from tearsheet.ui.desk import Desk
from tearsheet.ui.look.theme import (
    STATUS_HEIGHT,
    TOOL_BAR_HEIGHT,
    chosen_theme,
    palette,
)
from tearsheet.ui.reading.panes import Column, Panes
from tearsheet.ui.reading.reading_view import ReadingView
from tearsheet.ui.window.remembering import Remembering

if TYPE_CHECKING:
    from tearsheet.ui.look.message import Message
    from tearsheet.ui.notes.window_notes import WindowNotes
    from tearsheet.ui.said.window_said import WindowSaid
    from tearsheet.ui.window.aloud.aloud_bar import AloudBar
    from tearsheet.ui.window.bar import ToolBar
    from tearsheet.ui.window.correcting import Correcting
    from tearsheet.ui.window.files.changed_bar import ChangedBar
    from tearsheet.ui.window.finding.find_bar import FindBar
    from tearsheet.ui.window.finding.finding import Finding
    from tearsheet.ui.window.parts import Parts
    from tearsheet.ui.window.pieces import Pieces
    from tearsheet.ui.window.status.full_screen import FullScreen
    from tearsheet.ui.window.status.hints import Hint
    from tearsheet.ui.window.status.status_line import StatusLine
    from tearsheet.ui.window.tray.tray import Tray
    from tearsheet.ui.window.tray.tray_bar import TrayBar

    _Part: TypeAlias = ToolBar | StatusLine | FindBar | TrayBar | ChangedBar | AloudBar

LETTER = "letter"
"""The object name of shortcuts that are one letter or sign."""
MENU_SIDE = 8
"""Device-independent pixels between the window's edge and a menu under its tool bar."""
IDLE_AFTER_MS = 500  # from the first screen, until what may be wanted next is made


class _Growing(Protocol):
    """A part of the window whose type grows with the article's."""

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""


class Window(QMainWindow):
    """One article. What the first screen does not need is made after that has been painted.

    Signals:
        files_wanted: Paths that the reader wants to open.
        keys_wanted: The reader wants to see all keys.
        menu_wanted: The reader wants to see the menu: whether a key asked for it.
        palette_wanted: The reader wants to find an action by words.
        type_changed: Type is of another size: that of the article's body, in device-independent pixels.
        completed: The first screen is there; whatever else there is may be made.
        quit_wanted: The reader wants to close all windows.
        closed: It is not shown any more.
        written: It is gone, and the disk has answered.
    """

    files_wanted = Signal(tuple)
    keys_wanted = Signal()
    menu_wanted = Signal(bool)
    palette_wanted = Signal()
    type_changed = Signal(float)
    completed = Signal()
    quit_wanted = Signal()
    closed = Signal()
    written = Signal()

    def __init__(self, article: Article, desk: Desk, digest: str = "") -> None:
        super().__init__()
        self.article = article
        self.digest = digest  # of the bytes that the article was read from, where that is known
        self.desk = desk
        self._remembering = Remembering(self)
        self._notes_folder = desk.notes_folder, desk.may_make_notes_folder  # to its end, whatever is chosen
        self._theme = chosen_theme(desk.settings.theme)
        self.view = ReadingView(article, self._type_size(), self._theme, desk.settings)
        self.panes = Panes(self.view, self._remembering.state.panel_width, self)
        self._parts: Parts | None = None
        self._later: Pieces | None = None
        self.message: Message | None = None  # that was said last
        self._finding: Finding | None = None
        self.view.bring_out(desk.settings.focus)
        self._arrange()
        self._set_colours()
        self._let_grow(self.panes)
        self._remembering.restore()
        self._connect()

    def _arrange(self) -> None:
        self.setWindowTitle(title(self.article))
        self.view.setFocus()  # a proxy of the window's would make it look focused too
        parts = Column(self)
        self.setCentralWidget(parts)
        self._column = QVBoxLayout(parts)
        self._column.setContentsMargins(0, TOOL_BAR_HEIGHT, 0, STATUS_HEIGHT)
        self._column.setSpacing(0)
        self._column.addWidget(self.panes, 1)

    def _connect(self) -> None:
        self.view.left_out_wanted.connect(self._toggle_left_out)
        self.view.first_painted.connect(self._complete)
        self.desk.settings_changed.connect(self._apply_settings)
        for told in (self.desk.troubled, self.desk.copied, self.desk.not_copied):
            told.connect(self.say)

    def _complete(self) -> None:
        """Make the rest, now that the article can be read, piece by piece."""
        from tearsheet.ui.window import pieces

        self._remembering.complete()
        self._later = pieces.begun(self)
        self._later.add(self._make_parts, self._show_parts)

    def _make_parts(self) -> None:
        from tearsheet.ui.window.parts import Parts  # not needed for the first screen

        self._parts = Parts(self, self._notes_folder, self._theme)
        self._remembering.await_notes(self.notes.annotations.stored)

    def _show_parts(self) -> None:
        parts = self._complete_parts()
        self.add(parts.tool_bar, 0)
        self.add(parts.status, self._column.count())
        parts.progress.show_article()
        self._column.setContentsMargins(0, 0, 0, 0)
        self.completed.emit()
        QTimer.singleShot(IDLE_AFTER_MS, self, self._prepare_finding)
        told = " ".join(filter(None, (*self.desk.problems, tr(self.article.warning))))
        self.desk.problems = ()
        if told:
            self.say(told)

    # Parts that are made after the first screen, or when they are first needed

    @property
    def notes(self) -> WindowNotes:
        """The article's notes; there when `completed` is sent."""
        return self._complete_parts().notes

    @property
    def correcting(self) -> Correcting:
        """The fields of the article, which can be corrected; there when `completed` is sent."""
        return self._complete_parts().correcting

    @property
    def tray(self) -> Tray:
        """The passages that are gathered for copying; there when `completed` is sent."""
        return self._complete_parts().tray

    @property
    def speech(self) -> WindowSaid:
        """Who said what in the article; there when `completed` is sent."""
        return self._complete_parts().speech

    @property
    def full_screen(self) -> FullScreen:
        """What becomes of the bars while the window fills the screen; there when `completed` is sent."""
        return self._complete_parts().full_screen

    @property
    def later(self) -> Pieces:
        """What is made when nobody waits for anything; there when `completed` is sent."""
        assert self._later
        return self._later

    def is_complete(self) -> bool:
        """Whether there is nothing left to be made."""
        return self._parts is not None and self.later.are_done() and self.view.filling.is_done()

    def open_find_bar(self) -> FindBar | None:
        """The find bar, while it is shown."""
        return self._finding.bar if self._finding and self._finding.bar.isVisible() else None

    def _complete_parts(self) -> Parts:
        assert self._parts, "the window is not complete yet"
        return self._parts

    @property
    def finding(self) -> Finding:
        """What is found in the article and its notes, with the bar at the bottom."""
        if self._finding is None:
            from tearsheet.ui.window.finding.finding import Finding  # not needed for the first screen

            self._finding = Finding(self.view, self.notes, self)
            self.add(self._finding.bar, 2)
        return self._finding

    def _prepare_finding(self) -> None:
        """Answer assistive technology, and make what would hold up the key that asks for it."""
        from tearsheet.ui.window import pieces

        pieces.make_ahead(self)

    def name_keys(self, hints: Sequence[Hint]) -> None:
        """Name these in the status line, where they are of use."""
        self._complete_parts().status.set_hints(hints)

    def say(self, sentence: str) -> None:
        """Tell the reader something in passing."""
        if self.message is None:
            from tearsheet.ui.look.message import Message

            self.message = Message(self.view)
            self.message.set_theme(self._theme)
            self._let_grow(self.message)
            self.view.resized.connect(self.message.place)
        self.message.say(sentence)

    def save_notes(self) -> None:
        """Write what is typed, if there can be anything yet."""
        if self._parts:
            self._parts.notes.annotations.stored.save_next()

    def show_corrected(self, article: Article) -> None:
        """Show the article with other fields and lines, wherever they stand."""
        self.view.show_corrected(article)
        self.notes.show_article(article)
        self.setWindowTitle(title(article))
        if self._parts:
            self._parts.tool_bar.set_title(one_line(article.headline))
            self._parts.show_article(article)
        self.search_again()

    def return_to_article(self) -> None:
        """Give the keys to the article again."""
        self.activateWindow()
        self.view.setFocus()

    # What the actions do: files and windows

    def open_file(self) -> None:
        """Ask for another article."""
        from tearsheet.ui.window.files import asking  # not needed for the first screen

        folder = self.article.source.path.parent if self.article.source.path else Path.home()
        if chosen := asking.ask(self, folder):
            self.files_wanted.emit(chosen)

    def close_window(self) -> None:
        """Close this window."""
        self.close()

    def quit(self) -> None:
        """Close all windows; one that cannot save its notes asks first."""
        self.quit_wanted.emit()

    def open_link(self) -> None:
        """Open the link at the caret, after a question."""
        if self._parts and self._parts.links:
            self._parts.links.open_at_caret()
        else:
            self.say(tr("This article has no links"))

    # Finding

    def _toggle_left_out(self, line: int) -> None:
        self.view.left_out.toggle_at(line)
        self.search_again()

    def find_words(self) -> None:
        """Open the find bar."""
        self.finding.open()

    def search_again(self) -> None:
        """Find in what is shown now."""
        if self._finding:
            self._finding.search_again()

    # What is shown over it

    def show_keys(self) -> None:
        """Show all keys."""
        self.keys_wanted.emit()

    def show_menu(self) -> None:
        """Open the menu by a key."""
        self.menu_wanted.emit(True)

    def menu_place(self) -> QPoint:
        """Where a menu of the whole window begins, on the screen: under its button."""
        x = self.width() - MENU_SIDE if self.isRightToLeft() else MENU_SIDE
        return self.mapToGlobal(QPoint(x, TOOL_BAR_HEIGHT))

    def show_palette(self) -> None:
        """Let the reader find an action by words."""
        self.palette_wanted.emit()

    # What Qt asks

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Let a letter of another script do what the Latin one on its key does, where no text is written."""
        from tearsheet.ui import key_places  # not needed for the first screen

        writes = isinstance(self.focusWidget(), QtWidgets.QLineEdit | QtWidgets.QPlainTextEdit)
        letters = self.view.findChildren(QtGui.QShortcut) if self.view.hasFocus() else []
        if writes or not key_places.trigger(event, [*self.actions(), *letters]):
            super().keyPressEvent(event)

    def closeEvent(self, event: QtGui.QCloseEvent) -> None:
        """Remember everything; where a note is not saved yet, or cannot be, ask first."""
        from tearsheet.ui.window.closing import End, end_of, leave  # not needed for the first screen

        end = end_of(self, self.notes.annotations, self.correcting.fields) if self._parts else End.WRITTEN
        if end is End.STAYS:
            event.ignore()
            return
        self._remembering.remember()
        super().closeEvent(event)
        self.closed.emit()
        leave(self, end)

    def finish(self) -> None:
        """Wait until the disk has written what it was still writing when this was closed."""
        for worker in self.notes.annotations.stored.workers():
            worker.wait()

    # Within

    def _type_size(self) -> float:
        return self.desk.settings.text_size * self.zoom / 100

    def add(self, part: _Part, place: int = -1) -> None:
        """Show a part of the column; above the status line where no place is named."""
        part.set_theme(self._theme)
        self._let_grow(part)
        self._column.insertWidget(place if place >= 0 else self._column.count() - 1, part)

    def _let_grow(self, part: _Growing) -> None:
        """Let a part be as large as the type is, now and whenever that changes."""
        part.set_size(self.view.type_size)
        self.type_changed.connect(part.set_size)

    @property
    def zoom(self) -> int:
        """How large the text is, in per cent of the size that the settings say."""
        return self._remembering.state.zoom

    def set_zoom(self, zoom: int) -> None:
        """Set the text in another size."""
        self._remembering.state = self._remembering.state._replace(zoom=zoom)
        self._set_type()
        self.say(tr("Text {zoom} %", zoom=zoom))

    def _apply_settings(self) -> None:
        theme = chosen_theme(self.desk.settings.theme)
        if theme != self._theme:
            self._theme = theme
            self.view.set_theme(theme)
            self._set_colours()
        self.view.bring_out(self.desk.settings.focus)
        self._set_type()
        self.switch_letter_keys()

    def _set_type(self) -> None:
        """Set everything in the type that settings and zoom say."""
        before = self.view.type_size
        self.view.set_type(self._type_size(), self.desk.settings)
        if self.view.type_size != before:
            self.type_changed.emit(self.view.type_size)
            if self._parts:
                self._parts.set_look(self._theme)

    def switch_letter_keys(self) -> None:
        """Let the shortcuts of one letter or sign act, or not, as the settings say."""
        for shortcut in self.view.findChildren(QtGui.QShortcut, LETTER):
            shortcut.setEnabled(self.desk.settings.letter_keys)
        if self._parts:
            self._parts.show_settings(self.desk.settings)

    def _set_colours(self) -> None:
        theme = self._theme
        self.setPalette(palette(theme))
        for part in (self._parts, self.panes.side, self._finding, self.message):
            if part:
                part.set_theme(theme)
