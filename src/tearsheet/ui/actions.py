"""The one table of everything that the window can do: its words, its keys, its menu.

Menus, shortcuts, the list of keys and the README's table are all made from it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from tearsheet import exchange
from tearsheet.article.markup import is_web_address
from tearsheet.exchange import whole
from tearsheet.notes.colours import HIGHLIGHTS
from tearsheet.notes.note import Colour
from tearsheet.preferences import settings
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.look.menu import Menu
from tearsheet.ui.notes.window_notes import WindowNotes
from tearsheet.ui.reading.movement import Movement
from tearsheet.ui.reading.reading_view import ReadingView
from tearsheet.ui.said.window_said import WindowSaid
from tearsheet.ui.selection.offering import Offering
from tearsheet.ui.window import appearance, copying, exporting, turns
from tearsheet.ui.window.article_window import LETTER, Window
from tearsheet.ui.window.correcting import Correcting
from tearsheet.ui.window.finding import Finding
from tearsheet.ui.window.tray import Tray


class Group(StrEnum):
    """A part of the menu and of the list of keys."""

    ARTICLE = "Article"
    READING = "Reading"
    COPYING = "Copying"
    NOTES = "Notes"
    FINDING = "Finding"
    VIEW = "View"
    HELP = "Help"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that the window can do.

    Attributes:
        name: Unique, for tests and style.
        text: In the menu.
        does: In the list of keys and the README, one line.
        keys: Act in the whole window.
        article_keys: Act only while the article has the focus; single letters among them can be
            switched off (WCAG 2.2, 2.1.4).
        shown_keys: Names of keys that a text field or a list acts on by itself.
        run: A method of the window; `None` for those.
        is_offered: Whether it makes sense where the reader clicks into the article with the right button;
            `None` for what is not in that menu.
    """

    name: str
    group: Group
    text: str
    does: str
    run: Callable[[Window], None] | None = None
    keys: tuple[str, ...] = ()
    article_keys: tuple[str, ...] = ()
    shown_keys: str = ""
    is_offered: Callable[[Window], bool] | None = None


def _view(method: Callable[[ReadingView], None]) -> Callable[[Window], None]:
    return lambda window: method(window.view)


def _movement(method: Callable[[Movement], None]) -> Callable[[Window], None]:
    return lambda window: method(window.view.movement)


def _notes(method: Callable[[WindowNotes], None]) -> Callable[[Window], None]:
    return lambda window: method(window.notes)


def _finding(method: Callable[[Finding], None]) -> Callable[[Window], None]:
    return lambda window: method(window.finding)


def _correcting(method: Callable[[Correcting], None]) -> Callable[[Window], None]:
    return lambda window: method(window.correcting)


def _speech(method: Callable[[WindowSaid], None]) -> Callable[[Window], None]:
    return lambda window: method(window.speech)


def _tray(method: Callable[[Tray], None]) -> Callable[[Window], None]:
    return lambda window: method(window.tray)


def _compare(window: Window) -> None:
    from tearsheet.ui.window import comparing  # not needed before

    comparing.compare_copies(window)


def _check_quotation(window: Window) -> None:
    from tearsheet.ui.window import checking  # not needed before

    checking.check_quotation(window)


def _in_field(method: str, otherwise: Callable[[Window], None]) -> Callable[[Window], None]:
    """What a text field that has the keys does by itself, where one has them."""

    def run(window: Window) -> None:
        field = window.focusWidget()
        if isinstance(field, QLineEdit | QPlainTextEdit):
            getattr(field, method)()
        else:
            otherwise(window)

    return run


def _always(_: Window) -> bool:
    return True


def _at_link(window: Window) -> bool:
    return bool(window.view.link_at_caret())


def _has_address(window: Window) -> bool:
    return is_web_address(window.view.article.source.url)


def _with_selection(window: Window) -> bool:
    return window.view.textCursor().hasSelection()


def _at_mark(window: Window) -> bool:
    return window.notes.has_marked()


def _at_gap(window: Window) -> bool:
    view = window.view
    return view.lines.run(view.caret.spot().line).gap is not None


def _at_left_out(window: Window) -> bool:
    view = window.view
    return view.lines.role(view.caret.spot().line) is Role.LEFT_OUT


def _at_paragraph(window: Window) -> bool:
    return window.view.lines.is_body(window.view.caret.spot().line)


def _in(colour: Colour) -> Callable[[Window], None]:
    return lambda window: window.notes.highlight_in(colour)


# fmt: off
ACTIONS = (
    Action("open", Group.ARTICLE, "Open…", "another article, in a window of its own", Window.open_file, ("Ctrl+O",)),
    Action("open_link", Group.ARTICLE, "Open link", "the link at the caret, in the browser, after a question", Window.open_link, (), ("Ctrl+Return", "Ctrl+Enter"), is_offered=_at_link),
    Action("compare", Group.ARTICLE, "Compare with another copy…", "what differs in another saved copy; F3 and Shift+F3 walk there from change to change, Ctrl+E exports them", _compare, ("Ctrl+D",)),
    Action("origins", Group.ARTICLE, "Where this comes from", "the source of each field; correct what is wrong", _correcting(Correcting.open), ("Ctrl+I",), ("I",)),
    Action("export_article", Group.ARTICLE, "Export article…", f"the article with its highlights and notes in a file: {whole.names()}", exporting.export_article, ("Ctrl+Shift+E",)),
    Action("print", Group.ARTICLE, "Print…", "see the article with its highlights and notes as it is printed; print it", exporting.print_article, ("Ctrl+P",)),
    Action("close", Group.ARTICLE, "Close", "close the window", Window.close_window, ("Ctrl+W",)),
    Action("quit", Group.ARTICLE, "Quit", "close all windows", Window.quit, ("Ctrl+Q",)),
    Action("screen_on", Group.READING, "A screen on", "a screen on", _movement(Movement.screen_on), (), ("Space", "PgDown")),
    Action("screen_back", Group.READING, "A screen back", "a screen back", _movement(Movement.screen_back), (), ("Shift+Space", "PgUp")),
    Action("start", Group.READING, "Start", "the start of the article", _movement(Movement.to_start), (), ("Home", "Ctrl+Home")),
    Action("end", Group.READING, "End", "the end of the article", _movement(Movement.to_end), (), ("End", "Ctrl+End")),
    Action("next_paragraph", Group.READING, "Next paragraph", "the next paragraph", _movement(Movement.next_paragraph), (), ("J",)),
    Action("previous_paragraph", Group.READING, "Previous paragraph", "the paragraph before", _movement(Movement.previous_paragraph), (), ("K",)),
    Action("left_out", Group.READING, "What was left out", "show or hide what was left out of the article, at the caret or nearest to it; with none in view, all of it", appearance.toggle_left_out, (), ("L",), is_offered=_at_gap),
    Action("next_quotation", Group.READING, "Next quotation", "the next quotation in the article, with who says it", _speech(WindowSaid.next), (), ("'",)),
    Action("previous_quotation", Group.READING, "Previous quotation", "the quotation before", _speech(WindowSaid.previous), (), ('"',)),
    Action("speech", Group.READING, "Who said what", "show who said what, by place or speaker, and go there, or hide it", _speech(WindowSaid.toggle_panel), ("Shift+F9",)),
    Action("choose_quotation", Group.READING, "", "in the list of what is said: go to the quotation", shown_keys="Return"),
    Action("sort_speech", Group.READING, "", "in the list of what is said: sort by place or speaker", shown_keys="S"),
    Action("move_caret", Group.READING, "", "the caret by a character, row, word, paragraph", shown_keys="Arrows, Ctrl+Arrows"),
    Action("select", Group.READING, "", "select by a character, row, word, paragraph", shown_keys="Shift+Arrows, Ctrl+Shift+Arrows"),
    Action("caret", Group.READING, "Caret", "hide the caret (the arrows scroll then) or show it", appearance.toggle_caret, ("F7",)),
    Action("copy", Group.COPYING, "Copy", "the selection, clean", _in_field("copy", copying.copy), (), ("Ctrl+C", "Ctrl+Ins"), is_offered=_with_selection),
    Action("copy_quotation", Group.COPYING, "Copy as quotation", "the selection, or the quotation or sentence at the caret, with its source and who says it; in a list, its passage", copying.copy_quotation, ("Ctrl+Shift+X",), ("X",), is_offered=_always),
    Action("citation_form", Group.COPYING, "Form of the source…", "choose the form of the source: short, full, APA, MLA, Chicago, Harvard, BibTeX, RIS, CSL-JSON, a template of your own", copying.choose_form, ("Ctrl+Alt+X",), ("Shift+X",), is_offered=_always),
    Action("copy_source", Group.COPYING, "Copy source alone", "the source alone, as for a list of references", copying.copy_source, (), ("R",)),
    Action("copy_link", Group.COPYING, "Copy link to passage", "a link to the passage on its page, where the file states its address", copying.copy_link, (), ("Shift+L",), is_offered=_has_address),
    Action("gather", Group.COPYING, "Gather passage", "gather the selection, or the sentence at the caret, for copying with others; again: take it out", _tray(Tray.gather), ("Ctrl+Shift+C",), ("C",), is_offered=_always),
    Action("copy_gathered", Group.COPYING, "Copy gathered passages", "all gathered passages, in the order of the article, with one source", _tray(Tray.copy), ("Ctrl+Alt+C",), ("Shift+C",)),
    Action("empty_tray", Group.COPYING, "Empty the tray", "take all gathered passages out of the tray", _tray(Tray.empty), (), ("Shift+Del",)),
    Action("check_quotation", Group.COPYING, "Check a quotation…", "check the quotation on the clipboard, or one that is typed, against the article; Return goes to its place", _check_quotation, ("Ctrl+Shift+V",)),
    Action("select_all", Group.COPYING, "Select all", "select everything", _in_field("selectAll", _view(ReadingView.selectAll)), (), ("Ctrl+A",), is_offered=_always),
    Action("new_note", Group.NOTES, "New note", "a note on the selection; on marked text write in its note; else on the whole article", _notes(WindowNotes.new_note), ("Ctrl+N",), ("N",), is_offered=_always),
    Action("highlight", Group.NOTES, "Highlight", "highlight the selection, or the sentence at the caret", _notes(WindowNotes.highlight), (), ("H",), is_offered=_always),
    *(Action(colour.value, Group.NOTES, f"{colour.capitalize()} highlight", f"highlight in {colour}, or change the highlight at the caret to it", _in(colour), (), (row.key,), is_offered=_at_mark) for colour, row in HIGHLIGHTS.items()),
    Action("passage_bar", Group.NOTES, "Bar at the selection", "the bar at the selection or mark, else at the sentence at the caret: colours, note, copying; arrows and Tab walk it, Return presses, Esc leaves", _view(ReadingView.want_bar), (), ("M", "Alt+Return", "Alt+Enter")),
    Action("delete_marked", Group.NOTES, "Delete", "delete the highlight or note at the caret", _notes(WindowNotes.delete_marked), (), ("Del",), is_offered=_at_mark),
    Action("open_note", Group.NOTES, "Note at the caret", "on marked text: go to its note; again: to the next one there", _notes(WindowNotes.open_note), (), ("Return", "Enter")),
    Action("next_note", Group.NOTES, "Next note", "the next passage with a note or highlight", _notes(WindowNotes.next_note), (), ("]",)),
    Action("previous_note", Group.NOTES, "Previous note", "the passage with a note or highlight before", _notes(WindowNotes.previous_note), (), ("[",)),
    Action("panel", Group.NOTES, "Notes", "show the notes and go there, or hide them", _notes(WindowNotes.toggle_panel), ("F9",)),
    Action("choose_note", Group.NOTES, "", "in the notes: go to the passage", shown_keys="Return"),
    Action("edit_note", Group.NOTES, "", "in the notes: write in the note", shown_keys="F2"),
    Action("delete_note", Group.NOTES, "", "in the notes: delete the note", shown_keys="Del"),
    Action("new_note_there", Group.NOTES, "", "in the notes: a new note", shown_keys="N"),
    Action("attach_note", Group.NOTES, "", "in the notes: put one whose passage is not in the text on what is selected", shown_keys="A"),
    Action("keep_version", Group.NOTES, "", "in the notes: keep that version of a note that has several", shown_keys="1, 2, …"),
    Action("join_versions", Group.NOTES, "", "in the notes: join the versions of a note", shown_keys="J"),
    Action("sort_notes", Group.NOTES, "", "in the notes: sort by place or time", shown_keys="S"),
    Action("undo", Group.NOTES, "Undo", "undo what was done with notes (new, text, colour, deleted) or corrected in fields and lines; in a note, undo typing", _in_field("undo", _notes(WindowNotes.undo)), ("Ctrl+Z",)),
    Action("redo", Group.NOTES, "Redo", "do it again", _in_field("redo", _notes(WindowNotes.redo)), ("Ctrl+Shift+Z",)),
    Action("filter_notes", Group.NOTES, "Filter notes", "show only the notes that say these words", _notes(WindowNotes.filter_notes), ("Ctrl+Shift+F",)),
    Action("export_notes", Group.NOTES, "Export notes…", f"the notes in a file: {exchange.names()}", _notes(WindowNotes.export_notes), ("Ctrl+E",)),
    Action("import_notes", Group.NOTES, "Import notes…", "notes from a file of this program or Hypothesis", _notes(WindowNotes.import_notes), ("Ctrl+Shift+I",)),
    Action("take_in", Group.ARTICLE, "Take this line in", "take the line that was left out, at the caret or selected, into the article", _correcting(Correcting.take_in), (), ("+",), is_offered=_at_left_out),
    Action("leave_out", Group.ARTICLE, "Leave this paragraph out", "leave the paragraph at the caret, or those selected, out of the article", _correcting(Correcting.leave_out), (), ("-",), is_offered=_at_paragraph),
    Action("find", Group.FINDING, "Find", "find what is selected or typed, in the article and its notes; case, accents, quotes and dashes do not matter", _finding(Finding.open), ("Ctrl+F",), ("/",)),
    Action("find_next", Group.FINDING, "Find next", "the next hit", _finding(Finding.next), ("F3",)),
    Action("find_previous", Group.FINDING, "Find previous", "the hit before", _finding(Finding.previous), ("Shift+F3",)),
    Action("whole_words", Group.FINDING, "", "in the find bar: whole words only, or any part of them", shown_keys="Alt+W"),
    Action("expression", Group.FINDING, "", "in the find bar: a regular expression, or words", shown_keys="Alt+X"),
    Action("next_part", Group.VIEW, "Next part", "article, notes and find bar in turn", turns.to_next_part, ("F6",)),
    Action("to_article", Group.VIEW, "", "from notes or find bar back to the article", shown_keys="Esc"),
    Action("larger", Group.VIEW, "Larger text", "larger text", appearance.larger, ("Ctrl++", "Ctrl+=")),
    Action("smaller", Group.VIEW, "Smaller text", "smaller text", appearance.smaller, ("Ctrl+-",)),
    Action("default_size", Group.VIEW, "Default size", "the usual size", appearance.default_size, ("Ctrl+0",)),
    Action("theme", Group.VIEW, "Next theme", ", ".join(settings.THEME_NAMES.values()), appearance.next_theme, ("Ctrl+T",)),
    Action("full_screen", Group.VIEW, "Full screen", "the whole screen, and back", appearance.toggle_full_screen, ("F11",)),
    Action("settings", Group.VIEW, "Settings…", f"settings: {settings.names()}", Window.show_settings, ("Ctrl+,",)),
    Action("menu", Group.VIEW, "", "the menu", Window.show_menu, ("F10",)),
    Action("letter_keys", Group.HELP, "Letter keys", "switch the keys that are one letter or sign on or off", appearance.toggle_letter_keys, ("Ctrl+Shift+K",)),
    Action("keys", Group.HELP, "Keys", "this list", Window.show_keys, ("F1",), ("?",)),
)
# fmt: on


def install(window: Window) -> None:
    """Give a window its menu and all its keys."""
    made = {action: _made(action, window) for action in ACTIONS if action.run}
    for group in Group:
        menu = Menu(group.value, window.menu)
        window.menu.addMenu(menu)
        for action in ACTIONS:
            if action.group is group and action.text and action.run:
                menu.addAction(made[action])
    window.menu.aboutToShow.connect(partial(_name, made, window))
    window.view.menu_wanted.connect(partial(_offer, made, window))
    offering = Offering(window.view, window.desk, partial(_named, made, window), window.notes.marked)
    offering.said.connect(window.say)
    window.view.passage_selected.connect(offering.offer_selection)
    window.view.bar_wanted.connect(offering.ask)
    window.notes.mark_chosen.connect(offering.offer_mark)
    window.switch_letter_keys()


def keys_of(action: Action) -> tuple[str, ...]:
    """All its keys, as the list of keys and the README name them."""
    return tuple(action.shown_keys.split(", ")) if action.shown_keys else (*action.article_keys, *action.keys)


def as_markdown() -> str:
    """The table of the README."""
    rows = [f"| {', '.join(f'`{key}`' for key in keys_of(action))} | {action.does} |" for action in ACTIONS]
    return "\n".join(["| keys | do |", "|---|---|", *rows])


def _name(made: Mapping[Action, QAction], window: Window) -> None:
    """Let each say its keys in the menu, as far as they act."""
    has_letters = window.desk.settings.letter_keys
    for action, one in made.items():
        keys = [key for key in keys_of(action) if has_letters or not _is_sign(key)]
        one.setText("\t".join(filter(None, (action.text or action.name, ", ".join(keys)))))


def _named(made: Mapping[Action, QAction], window: Window) -> dict[str, QAction]:
    """All of them by their names, each saying its keys."""
    _name(made, window)
    return {action.name: one for action, one in made.items()}


def _is_sign(key: str) -> bool:
    """Whether a key writes one letter or sign, capital letters too (WCAG 2.2, 2.1.4)."""
    return len(key.removeprefix("Shift+")) == 1


def _offer(made: Mapping[Action, QAction], window: Window, place: QPoint) -> None:
    """Open the menu of what can be done at the caret."""
    _name(made, window)
    window.context_menu.clear()
    window.context_menu.addActions(
        [one for action, one in made.items() if action.is_offered and action.is_offered(window)]
    )
    window.context_menu.popup(place)


def _made(action: Action, window: Window) -> QAction:
    made = QAction(window)  # the form with a text looks at icons, which makes their classes
    made.setText(action.text or action.name)
    made.setObjectName(action.name)
    made.setShortcuts([QKeySequence(key) for key in action.keys])
    made.triggered.connect(partial(_run, action, window))
    window.addAction(made)
    for key in action.article_keys:
        shortcut = QShortcut(QKeySequence(key), window.view)
        shortcut.setProperty("context", "WidgetShortcut")
        shortcut.setObjectName(LETTER if _is_sign(key) else "")
        shortcut.activated.connect(made.trigger)
    return made


def _run(action: Action, window: Window) -> None:
    if action.run:
        action.run(window)
