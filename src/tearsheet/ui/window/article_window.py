"""The window of one article: its parts, and what the reader does with them."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from tearsheet.article.display_text import one_line
from tearsheet.article.model import Article
from tearsheet.preferences.settings import ThemeChoice
from tearsheet.preferences.state import ReadingPlace
from tearsheet.ui.desk import Desk
from tearsheet.ui.look.fitting import fit, keep_inside
from tearsheet.ui.look.theme import (
    STATUS_HEIGHT,
    THEME_NAMES,
    TOOL_BAR_HEIGHT,
    ZOOMS,
    chosen_theme,
    palette,
)
from tearsheet.ui.reading.panes import Panes
from tearsheet.ui.reading.reading_view import ReadingView

if TYPE_CHECKING:
    from collections.abc import Callable

    from tearsheet.ui.dialogs.corrected_fields import CorrectedFields
    from tearsheet.ui.dialogs.fields_dialog import FieldsDialog
    from tearsheet.ui.look.menu import Menu
    from tearsheet.ui.look.message import Message
    from tearsheet.ui.notes.window_notes import WindowNotes
    from tearsheet.ui.reading.links import Links
    from tearsheet.ui.window.bar import StatusLine, ToolBar
    from tearsheet.ui.window.find_bar import FindBar

LETTER = "letter"
"""The object name of shortcuts that are one letter or sign."""
REMEMBER_AFTER_MS = 1_500
WORDS_A_MINUTE = 238
"""Silent reading of English non-fiction: Brysbaert 2019, Journal of Memory and Language 109."""
LETTERS_A_WORD = 6
COUNTED_AT_MOST = 100_000
ROUND_HOURS = 4
"""From so many hours on nobody asks for the minutes."""
SMALLEST = QSize(320, 320)


class _Growing(Protocol):
    """A part of the window whose type grows with the article's."""

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""


class Window(QMainWindow):
    """One article. What the first screen does not need is made after that has been painted.

    Signals:
        files_wanted: Paths that the reader wants to open.
        keys_wanted: The reader wants to see all keys.
        type_changed: Type is of another size: that of the article's body, in device-independent pixels.
        completed: The first screen is there; whatever else there is may be made.
        quit_wanted: The reader wants to close all windows.
        closed: It is not shown any more.
        written: It is gone, and the disk has answered.
    """

    files_wanted = Signal(tuple)
    keys_wanted = Signal()
    type_changed = Signal(float)
    completed = Signal()
    quit_wanted = Signal()
    closed = Signal()
    written = Signal()

    def __init__(self, article: Article, desk: Desk) -> None:
        super().__init__()
        self.article = article
        self.desk = desk
        self._state = desk.window_state()
        self._notes_folder = desk.notes_folder, desk.may_make_notes_folder  # to its end, whatever is chosen
        self._theme = chosen_theme(desk.settings.theme)
        self.view = ReadingView(article, self._type_size(), self._theme)
        self.panes = Panes(self.view, self._state.panel_width, self)
        self._tool_bar: ToolBar | None = None
        self._status: StatusLine | None = None
        self._message: Message | None = None
        self._notes: WindowNotes | None = None
        self._corrected: CorrectedFields | None = None
        self._find_bar: FindBar | None = None
        self._links: Links | None = None
        self._fields_dialog: FieldsDialog | None = None
        self._remember_soon = QTimer(self, singleShot=True, interval=REMEMBER_AFTER_MS)
        self._arrange()
        self._set_colours()
        self._restore()
        self._connect()

    def _arrange(self) -> None:
        self.setWindowTitle(one_line(self.article.headline) or _file_name(self.article))
        self.setAcceptDrops(True)
        self.setFocusProxy(self.view)
        parts = QWidget(self)
        self.setCentralWidget(parts)
        self._column = QVBoxLayout(parts)
        self._column.setContentsMargins(0, TOOL_BAR_HEIGHT, 0, STATUS_HEIGHT)
        self._column.setSpacing(0)
        self._column.addWidget(self.panes, 1)

    def _restore(self) -> None:
        fit(self, QSize(self._state.width, self._state.height), SMALLEST)
        self._first_size = self.size()
        if self._state.is_maximized:
            self.showMaximized()
        self._let_grow(self.panes)
        self.panes.want_side(self._state.has_panel)
        place = self.desk.place(self.article)
        if place != ReadingPlace():
            self.view.start_at(place.top, place.caret)

    def _connect(self) -> None:
        self.view.scrolled.connect(self._remember_soon.start)
        self.view.left_out_wanted.connect(self.toggle_left_out)
        self.view.first_painted.connect(self._complete)
        self._remember_soon.timeout.connect(self._remember_place)
        self.desk.settings_changed.connect(self._apply_settings)
        self.desk.troubled.connect(self.say)
        self.desk.copied.connect(self.say)
        self.desk.not_copied.connect(self.say)

    def _complete(self) -> None:
        """Make the rest, now that the article can be read."""
        keep_inside(self)
        self._first_size = self._normal_size()
        self._notes = self._made_notes()
        self._corrected = self._made_corrected()
        self._add_tool_bar()
        self._add_status()
        self._add_links()
        self._column.setContentsMargins(0, 0, 0, 0)
        self.completed.emit()
        told = " ".join(filter(None, (*self.desk.problems, self.article.warning)))
        self.desk.problems = ()
        if told:
            self.say(told)

    def _add_tool_bar(self) -> None:
        from tearsheet.ui.look.icon_button import IconButton
        from tearsheet.ui.window.bar import ToolBar  # not needed for the first screen

        self._tool_bar = bar = ToolBar(one_line(self.article.headline), self)
        for icon, name, is_left, slot in (
            ("menu", "Menu (F10)", True, self.show_menu),
            ("find", "Find (Ctrl+F)", True, self.find_words),
            ("text-size", "Larger text (Ctrl++)", False, self.larger),
            ("theme", "Next theme (Ctrl+T)", False, self.next_theme),
            ("notes", "Notes (F9)", False, self.notes.toggle_panel),
        ):
            button = IconButton(icon, name, bar)
            button.clicked.connect(slot)
            bar.add(button, is_left=is_left)
        bar.set_theme(self._theme)
        self._let_grow(bar)
        self._column.insertWidget(0, bar)

    def _add_status(self) -> None:
        from tearsheet.ui.window.bar import StatusLine  # not needed for the first screen

        self._status = StatusLine(self)
        self._status.set_theme(self._theme)
        self._let_grow(self._status)
        self._column.addWidget(self._status)
        self.view.scrolled.connect(self._show_progress)
        self.view.resized.connect(self._show_progress)
        self.view.selectionChanged.connect(self._show_progress)
        self._show_progress()

    def _add_links(self) -> None:
        """Look after links and pictures where the article can have any."""
        if self._status and not self.view.lines.is_bare:
            from tearsheet.ui.reading.links import Links  # plain text has none

            self._links = Links(self.view, self)
            self._links.pointed.connect(self._status.show_pointed)
            self._links.said.connect(self.say)

    # Parts that are made after the first screen, or when they are first needed

    @property
    def notes(self) -> WindowNotes:
        """The article's notes; there when `completed` is sent."""
        if self._notes is None:
            raise RuntimeError("the window is not complete yet")
        return self._notes

    @property
    def corrected(self) -> CorrectedFields:
        """What the reader has corrected; there when `completed` is sent."""
        if self._corrected is None:
            raise RuntimeError("the window is not complete yet")
        return self._corrected

    @cached_property
    def menu(self) -> Menu:
        """The menu of all actions; filled from their table."""
        from tearsheet.ui.look.menu import Menu  # not needed for the first screen

        return Menu(self)

    @cached_property
    def context_menu(self) -> Menu:
        """The menu of a right click in the article; filled each time."""
        from tearsheet.ui.look.menu import Menu  # not needed for the first screen

        return Menu(self)

    @property
    def find_bar(self) -> FindBar:
        """The bar at the bottom."""
        if self._find_bar is None:
            from tearsheet.ui.window.find_bar import FindBar  # not needed for the first screen

            self._find_bar = bar = FindBar(self)
            bar.set_theme(self._theme)
            self._let_grow(bar)
            bar.wanted_changed.connect(self.view.set_found)
            bar.found.connect(self.view.movement.go_to_hit)
            bar.lost.connect(self.view.movement.to_search_start)
            bar.left.connect(self.close_find)
            self._column.insertWidget(2, bar)
        return self._find_bar

    def _made_notes(self) -> WindowNotes:
        from tearsheet.notes.notebook import Notebook  # not needed for the first screen
        from tearsheet.ui.notes.window_notes import WindowNotes

        root, may_make = self._notes_folder
        notes = WindowNotes(
            Notebook(root, self.article, may_make_root=may_make), self.view, self.panes, self._theme, self
        )
        notes.said.connect(self.say)
        notes.watch(root)
        return notes

    def say(self, sentence: str) -> None:
        """Tell the reader something in passing."""
        if self._message is None:
            from tearsheet.ui.look.message import Message

            self._message = Message(self.view)
            self._message.set_theme(self._theme)
            self._let_grow(self._message)
            self.view.resized.connect(self._message.place)
        self._message.say(sentence)

    def save_notes(self) -> None:
        """Write what is typed, if there can be anything yet."""
        if self._notes:
            self._notes.annotations.save_next()

    # What the reader corrects of the article's fields

    def show_origins(self) -> None:
        """Show where each field of the article comes from."""
        from tearsheet.ui.dialogs.fields_dialog import FieldsDialog  # not needed for the first screen

        self._fields_dialog = dialog = FieldsDialog(
            self.view.article, self.corrected.in_force, self.view.type_size, self._theme, self
        )
        self.type_changed.connect(dialog.set_size)
        dialog.corrected.connect(self.corrected.correct)
        dialog.finished.connect(self._forget_fields_dialog)
        dialog.open()

    def _made_corrected(self) -> CorrectedFields:
        from tearsheet.notes import kept_corrections  # not needed for the first screen
        from tearsheet.ui.dialogs.corrected_fields import CorrectedFields

        root, may_make = self._notes_folder
        keep = partial(kept_corrections.keep, root, self.article, may_make_root=may_make)
        annotations, worker = self.notes.annotations, self.desk.worker
        corrected = CorrectedFields(self.article, annotations, worker, keep, self)
        corrected.changed.connect(self._show_corrected)
        corrected.said.connect(self.say)
        return corrected

    def _show_corrected(self) -> None:
        article = self.corrected.article()
        self.view.show_fields(article)
        self.notes.set_look(self._theme)  # marks are drawn on the lines as they were counted before
        self.setWindowTitle(one_line(article.headline) or _file_name(article))
        if self._tool_bar:
            self._tool_bar.set_title(one_line(article.headline))
        self._search_again()
        if self._fields_dialog:
            self._fields_dialog.show_fields(article, self.corrected.in_force)

    def _forget_fields_dialog(self) -> None:
        self._fields_dialog = None
        self._return_to_article()

    def _return_to_article(self) -> None:
        self.activateWindow()
        self.view.setFocus()

    # What the actions do: files and windows

    def open_file(self) -> None:
        """Ask for another article."""
        folder = self.article.source.path.parent if self.article.source.path else Path.home()
        chosen, _ = QtWidgets.QFileDialog.getOpenFileNames(self, "Open an article", str(folder))
        if chosen:
            self.files_wanted.emit(tuple(Path(path) for path in chosen))

    def close_window(self) -> None:
        """Close this window."""
        self.close()

    def quit(self) -> None:
        """Close all windows; one that cannot save its notes asks first."""
        self.quit_wanted.emit()

    def open_link(self) -> None:
        """Open the link at the caret, after a question."""
        if self._links:
            self._links.open_at_caret()
        else:
            self.say("This article has no links")

    # Copying

    def copy(self) -> None:
        """Copy the selection, or the note that has the keys."""
        if self.notes.has_focus():
            self.notes.copy_note()
        elif self.view.textCursor().hasSelection():
            self.view.copy()
            self.say("Copied")
        else:
            self.say("Nothing is selected")

    def copy_quotation(self) -> None:
        """Copy a note's passage, the selection, or the sentence or title at the caret, with its source."""
        from tearsheet.quoting import render  # not needed for the first screen
        from tearsheet.ui import clipboard

        passage = self.notes.focused_passage() or self.view.caret.selected_passage()
        title = ""
        if passage is None and not self.notes.has_focus():
            passage = self.view.caret.sentence()
            title = self.view.caret.title() if passage is None else ""
        if passage:
            clipboard.copy(render.quotation(self.view.article, passage))
        elif title:
            clipboard.copy(render.head_quotation(self.view.article, title))
        else:
            self.say("Put the caret in the article's text to quote it")
            return
        and_disclaimer = " and disclaimer" if self.article.disclaimer else ""
        self.say(f"Quotation copied with its source{and_disclaimer}")

    # Finding, and going from part to part

    def find_words(self) -> None:
        """Open the find bar."""
        self.find_bar.set_text(self.view.lines.searched_text)
        self.find_bar.open(self.view.movement.begin_search())

    def find_next(self) -> None:
        """Go to the next hit."""
        if self.find_bar.field.text():
            self.find_bar.next()
        else:
            self.find_words()

    def find_previous(self) -> None:
        """Go to the hit before."""
        if self.find_bar.field.text():
            self.find_bar.previous()
        else:
            self.find_words()

    def close_find(self) -> None:
        """Close the find bar; the hit that is shown stays selected."""
        self.find_bar.hide()
        self.view.set_found(None)
        self.view.setFocus()

    def _search_again(self) -> None:
        """Find in what is on the dialog now."""
        if self._find_bar:
            self._find_bar.set_text(self.view.lines.searched_text)

    def to_next_part(self) -> None:
        """Article, notes, find bar in turn, as far as they are open; notes that lay over the article too."""
        parts: list[tuple[bool, Callable[[], None]]] = [(self.view.hasFocus(), self.notes.to_article)]
        if self.panes.wants_side():
            parts.append((self.notes.has_focus(), self.notes.take_focus))
        if self._find_bar and self._find_bar.isVisible():
            parts.append((self._find_bar.isAncestorOf(self.focusWidget()), self._find_bar.field.setFocus))
        here = next((number for number, (has_focus, _) in enumerate(parts) if has_focus), -1)
        parts[(here + 1) % len(parts)][1]()

    # How it looks

    def larger(self) -> None:
        """Larger text."""
        self._set_zoom(next((zoom for zoom in ZOOMS if zoom > self._state.zoom), ZOOMS[-1]))

    def smaller(self) -> None:
        """Smaller text."""
        self._set_zoom(next((zoom for zoom in reversed(ZOOMS) if zoom < self._state.zoom), ZOOMS[0]))

    def default_size(self) -> None:
        """Text as large as the settings say."""
        self._set_zoom(100)

    def next_theme(self) -> None:
        """Go through the themes, in all windows."""
        themes = list(ThemeChoice)
        choice = themes[(themes.index(self.desk.settings.theme) + 1) % len(themes)]
        self.desk.choose(self.desk.settings._replace(theme=choice))
        self.say(f"Theme: {THEME_NAMES[choice]}")

    def toggle_letter_keys(self) -> None:
        """Switch the keys that are single letters on or off."""
        is_on = not self.desk.settings.letter_keys
        self.desk.choose(self.desk.settings._replace(letter_keys=is_on))
        self.say(f"Letter keys are {'on' if is_on else 'off'}")

    def toggle_caret(self) -> None:
        """Show or hide the caret."""
        self.view.set_has_caret(not self.view.has_caret)
        self.say("Caret shown" if self.view.has_caret else "Caret hidden: the arrow keys scroll")

    def toggle_left_out(self) -> None:
        """Show or hide what is not part of the article."""
        if self.article.left_out:
            self.view.set_has_left_out(not self.view.lines.has_left_out)
            self._search_again()
        else:
            self.say("Nothing was left out of this article")

    def toggle_full_screen(self) -> None:
        """The whole screen, and back."""
        self.setWindowState(self.windowState() ^ QtCore.Qt.WindowState.WindowFullScreen)

    def show_keys(self) -> None:
        """Show all keys."""
        self.keys_wanted.emit()

    def show_settings(self) -> None:
        """Show what can be chosen for the whole program."""
        from tearsheet.ui.dialogs.settings_dialog import SettingsDialog  # not needed for the first screen

        dialog = SettingsDialog(self.desk, self.view.type_size, self)
        self.type_changed.connect(dialog.set_size)
        dialog.finished.connect(self._return_to_article)
        dialog.open()

    def show_menu(self) -> None:
        """Open the menu at the left of the tool bar."""
        self.menu.popup(self.mapToGlobal(QPoint(8, TOOL_BAR_HEIGHT)))

    # What Qt asks

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Let a letter of another script do what the Latin one on its key does, where no text is written."""
        from tearsheet.ui import key_places  # not needed for the first screen

        writes = isinstance(self.focusWidget(), QtWidgets.QLineEdit | QtWidgets.QPlainTextEdit)
        letters = self.view.findChildren(QtGui.QShortcut) if self.view.hasFocus() else []
        if writes or not key_places.trigger(event, [*self.actions(), *letters]):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QtGui.QDragEnterEvent) -> None:
        """Take files."""
        self._take_files(event)

    def dragMoveEvent(self, event: QtGui.QDragMoveEvent) -> None:
        """Take files: their source may offer something else by now, as the keys are that are held."""
        self._take_files(event)

    def dropEvent(self, event: QtGui.QDropEvent) -> None:
        """Open each file in a window of its own; first of all its source learns what became of it."""
        files = self._take_files(event)
        if files:
            QTimer.singleShot(0, self, partial(self.files_wanted.emit, files))

    def closeEvent(self, event: QtGui.QCloseEvent) -> None:
        """Remember everything; where a note is not saved yet, or cannot be, ask first."""
        from tearsheet.ui.window.closing import End, end_of  # not needed for the first screen

        parts = self._notes, self._corrected
        end = end_of(self, parts[0].annotations, parts[1]) if parts[0] and parts[1] else End.WRITTEN
        if end is End.STAYS:
            event.ignore()
            return
        self._remember_soon.stop()
        self._remember_place()
        self._remember_window()
        super().closeEvent(event)
        self.closed.emit()
        if end is End.LEFT:
            self.desk.worker.when_done(partial(self.notes.annotations.worker.when_done, self._tell_lost))
        else:
            self._leave()

    def finish(self) -> None:
        """Wait until the disk has written what it was still writing when this was closed."""
        self.notes.annotations.worker.wait()

    def _tell_lost(self) -> None:
        """Say what could not be written after the window was closed, and be gone."""
        if unsaved := self.notes.annotations.unsaved():
            from tearsheet.ui import ending  # seldom needed
            from tearsheet.ui.window import closing

            ending.show_problem(closing.lost(unsaved))
        self._leave()

    def _leave(self) -> None:
        self.written.emit()
        self.deleteLater()

    # Within

    def _take_files(self, event: QtGui.QDropEvent) -> tuple[Path, ...]:
        from tearsheet.ui.look import drops  # not needed for the first screen

        files = drops.files(event)
        return files if files and drops.take_copy(event) else ()

    def _type_size(self) -> float:
        return self.desk.settings.text_size * self._state.zoom / 100

    def _let_grow(self, part: _Growing) -> None:
        """Let a part be as large as the type is, now and whenever that changes."""
        part.set_size(self.view.type_size)
        self.type_changed.connect(part.set_size)

    def _set_zoom(self, zoom: int) -> None:
        self._state = self._state._replace(zoom=zoom)
        self._set_type()
        self.say(f"Text {zoom} %")

    def _apply_settings(self) -> None:
        self._theme = chosen_theme(self.desk.settings.theme)
        self.view.set_theme(self._theme)
        self._set_colours()
        self._set_type()
        self.switch_letter_keys()

    def _set_type(self) -> None:
        """Set everything in the type that settings and zoom say."""
        self.view.set_size(self._type_size())
        self.type_changed.emit(self.view.type_size)
        if self._notes:
            self._notes.set_look(self._theme)
        self._show_progress()

    def switch_letter_keys(self) -> None:
        """Let the shortcuts of one letter or sign act, or not, as the settings say."""
        for shortcut in self.view.findChildren(QtGui.QShortcut, LETTER):
            shortcut.setEnabled(self.desk.settings.letter_keys)
        if self._status:
            self._status.set_has_letters(self.desk.settings.letter_keys)

    def _set_colours(self) -> None:
        theme = self._theme
        self.setPalette(palette(theme))
        for part in (self._tool_bar, self._status, self.panes.side, self._find_bar, self._message):
            if part:
                part.set_theme(theme)
        if self._fields_dialog:
            self._fields_dialog.set_theme(theme)

    def _show_progress(self) -> None:
        if self._status:
            length = self.view.lines.length - self.view.places.seen_until()
            minutes = max(1, round(length / LETTERS_A_WORD / WORDS_A_MINUTE + 0.4)) if length else 0
            self._status.show_place(
                f"{self.view.places.progress()} %    {_left(minutes)}{self._selected_words()}"
            )

    def _selected_words(self) -> str:
        passage = self.view.caret.selected_passage()
        if passage is None or passage.end - passage.start > COUNTED_AT_MOST:
            return ""
        count = len(self.view.textCursor().selectedText().split())
        return f"    {count:,} {'word' if count == 1 else 'words'} selected"

    def _remember_place(self) -> None:
        top, caret = self.view.places.top_position(), self.view.caret.position()
        self.desk.remember_place(self.article, ReadingPlace(top, caret))

    def _normal_size(self) -> QSize:
        return self.normalGeometry().size() if self.isMaximized() or self.isFullScreen() else self.size()

    def _remember_window(self) -> None:
        """Keep how the window is; its size as it was, where this screen only had no room for that."""
        size = self._normal_size()
        if size == self._first_size:
            size = QSize(self._state.width, self._state.height)
        self.desk.remember_window(
            self._state._replace(
                width=size.width(),
                height=size.height(),
                is_maximized=self.isMaximized(),
                has_panel=self.panes.wants_side(),
                panel_width=self.panes.side_width,
            )
        )


def _left(minutes: int) -> str:
    """How long there is to read, as a reader would say it."""
    hours, rest = divmod(minutes, 60)
    if not minutes:
        return "the end"
    if hours >= ROUND_HOURS:
        return f"about {round(minutes / 60):,} h left"
    return f"about {hours} h {rest} min left" if hours else f"about {minutes} min left"


def _file_name(article: Article) -> str:
    return one_line(article.source.path.name) if article.source.path else "Article"
