"""The parts of a window that its first screen does not need: the notes, the bars, links and corrections."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from tearsheet import tr
from tearsheet.article.display_text import one_line
from tearsheet.notes.notebook import Notebook
from tearsheet.preferences.settings import Settings
from tearsheet.ui.look.icon_button import IconButton, MenuButton
from tearsheet.ui.notes.window_notes import WindowNotes
from tearsheet.ui.said.window_said import WindowSaid
from tearsheet.ui.window import appearance
from tearsheet.ui.window.bar import ToolBar
from tearsheet.ui.window.correcting import Correcting
from tearsheet.ui.window.dropping import DropTarget
from tearsheet.ui.window.files import recent_articles
from tearsheet.ui.window.files.window_file import WindowFile
from tearsheet.ui.window.output import copying
from tearsheet.ui.window.pieces import of_panel
from tearsheet.ui.window.status.full_screen import FullScreen
from tearsheet.ui.window.status.progress import Progress
from tearsheet.ui.window.status.status_line import StatusLine
from tearsheet.ui.window.tray.tray import Tray

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from tearsheet.article.model import Article
    from tearsheet.ui.look.theme import Theme
    from tearsheet.ui.reading.pointer.links import Links
    from tearsheet.ui.window.article_window import Window
    from tearsheet.ui.window.status.hints import Where


class Parts:
    """Made once, when the first screen is there; the window owns them."""

    def __init__(self, window: Window, notes_folder: tuple[Path, bool], theme: Theme) -> None:
        """Make all of them.

        Args:
            window: Shows them.
            notes_folder: Where notes and corrections are kept, and whether it may be made.
            theme: Its colours.
        """
        root, may_make = notes_folder
        notebook = Notebook(root, window.article, may_make_root=may_make)
        self.notes = WindowNotes(notebook, window.view, window.panes, theme, window)
        self.notes.said.connect(window.say)
        self.notes.link_wanted.connect(partial(_ask, window))
        self.notes.watch(root)
        self.correcting = Correcting(window, self.notes.annotations, notes_folder)
        self.correcting.said.connect(window.say)
        self.tool_bar = _tool_bar(window, self.notes)
        self.status = StatusLine(window)
        self.status.forms_wanted.connect(partial(copying.choose_form, window))
        window.view.fields_wanted.connect(self.correcting.open)
        self.tray = Tray(window, self.notes)
        self.tray.said.connect(window.say)
        self.speech = _speech(window, self.notes, theme)
        marked, field = self.notes.marked, partial(_field, window)
        self.progress = Progress(window.view, self.status, self.tool_bar, marked, field)
        self.notes.annotations.stored.marked.connect(self.progress.show_hints)
        self.full_screen = FullScreen(window, window.view, self.tool_bar, self.status)
        self.full_screen.said.connect(window.say)
        self.links = _links(window, self.status)
        DropTarget(window)
        if window.panes.has_side():
            window.later.add(*of_panel(), partial(getattr, self.notes, "panel"), self.notes.fill_side)
        window.view.zoom_wanted.connect(partial(appearance.zoom, window))
        if path := window.article.source.path:
            file = WindowFile(path, window, window.digest)
            file.said.connect(window.say)
            recent_articles.remember(window)

    def set_theme(self, theme: Theme) -> None:
        """Show all in these colours."""
        for part in (self.tool_bar, self.status, self.correcting, self.tray):
            part.set_theme(theme)
        self.set_look(theme)

    def set_look(self, theme: Theme) -> None:
        """Show notes and direct speech in these colours, and as large as the article is now."""
        for part in (self.notes, self.speech):
            part.set_look(theme)

    def show_article(self, article: Article) -> None:
        """Show what is about the article as it is read now."""
        self.tray.show_article(article)
        self.speech.show_article()
        self.progress.show_article()

    def show_settings(self, settings: Settings) -> None:
        """Say which keys act, and in which form sources are copied."""
        form = ""
        if settings.citation != Settings().citation:
            from tearsheet.preferences import citation_forms  # seldom needed so early

            form = citation_forms.short_name(settings.citation)
        self.status.set_keys(has_letters=settings.letter_keys, form=form)


def _tool_bar(window: Window, notes: WindowNotes) -> ToolBar:
    bar, aa = ToolBar(one_line(window.article.headline), window), partial(appearance.toggle_aa, window)
    for kind, icon, name, is_left, does in (
        (MenuButton, "menu", tr("Menu (F10)"), True, partial(_show_menu, window)),
        (IconButton, "find", tr("Find (Ctrl+F)"), True, window.find_words),
        (MenuButton, "text-size", tr("Text and theme (Ctrl+Shift+T)"), False, aa),
        (NotesButton, "notes", tr("Notes (F9)"), False, notes.toggle_panel),
    ):
        button = kind(icon, name, bar)
        button.clicked.connect(partial(_press, window, does))
        bar.add(button, is_left=is_left)
    bar.left.connect(window.return_to_article)
    return bar


class NotesButton(IconButton):
    """Shows the notes, or hides them."""

    accessible_role = "Button"

    def shows(self) -> bool:
        """Whether they are shown."""
        from tearsheet.ui.notes.notes_panel import NotesPanel  # it may be asked before there is one

        panes = cast("Window", self.window()).panes
        return panes.has_side() and isinstance(panes.side.content, NotesPanel)


def _show_menu(window: Window) -> None:
    """Open the menu by its button, which has the focus where a key presses it."""
    window.menu_wanted.emit(isinstance(window.focusWidget(), IconButton))


def _speech(window: Window, notes: WindowNotes, theme: Theme) -> WindowSaid:
    speech = WindowSaid(window.view, window.panes, theme, window)
    speech.said.connect(window.say)
    speech.notes_wanted.connect(notes.take_focus)
    speech.copy_wanted.connect(partial(copying.copy_said, window))
    notes.speech_wanted.connect(speech.take_focus)
    window.closed.connect(speech.end)
    return speech


def _field(window: Window, focus: QWidget) -> Where | None:
    """What a part of the window is that text is written in; `None` for another one."""
    from tearsheet.ui.window.status import fields  # the article has the keys first

    return fields.where(window, focus)


def _ask(window: Window, address: str) -> None:
    """Ask about a link in a note."""
    from tearsheet.ui.reading.pointer import links  # few notes have some

    if told := links.ask(address, window):
        window.say(told)


def _press(window: Window, does: Callable[[], None], _is_checked: bool = False) -> None:
    from tearsheet.ui.window.status import answering  # there once the window has its keys

    answering.do(window, lambda _: does())


def _links(window: Window, status: StatusLine) -> Links | None:
    """What looks after links and pictures, where the article can have any."""
    body = window.article.body
    if not isinstance(body, tuple) or not any(block.spans or block.picture for block in body):
        return None
    from tearsheet.ui.reading.pointer.links import Links  # plain text has none

    links = Links(window.view, window)
    links.pointed.connect(status.show_pointed)
    links.said.connect(window.say)
    return links
