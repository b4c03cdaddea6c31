"""The one table of everything that the window can do: its words, its keys, when it can act.

Menus, shortcuts, the palette, the list of keys and the README's table are all made from it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from tearsheet import exchange, in_a_row, tr
from tearsheet.exchange import whole
from tearsheet.notes.colours import HIGHLIGHTS
from tearsheet.notes.note import Colour
from tearsheet.preferences import settings
from tearsheet.ui.commands import chosen_note, conditions
from tearsheet.ui.commands.conditions import Condition
from tearsheet.ui.notes.window_notes import WindowNotes
from tearsheet.ui.reading.movement import Movement
from tearsheet.ui.reading.reading_view import ReadingView
from tearsheet.ui.said.window_said import WindowSaid
from tearsheet.ui.window import appearance, awaiting, turns
from tearsheet.ui.window.article_window import Window
from tearsheet.ui.window.correcting import Correcting
from tearsheet.ui.window.files import window_file
from tearsheet.ui.window.finding.finding import Finding
from tearsheet.ui.window.output import copying, exporting
from tearsheet.ui.window.tray.tray import Tray

if TYPE_CHECKING:
    from tearsheet.ui.window.aloud.reading_aloud import ReadingAloud


class Group(StrEnum):
    """A part of the menu, between two separators, and of the list of keys."""

    ARTICLE = tr("Article")
    READING = tr("Reading")
    COPYING = tr("Copying")
    NOTES = tr("Notes")
    FINDING = tr("Finding")
    VIEW = tr("View")
    HELP = tr("Help")
    WINDOW = tr("Window")


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that the window can do.

    Attributes:
        name: Unique, for tests and style.
        text: What it is called, everywhere; with "…" where it asks something before it acts.
        does: One line for the list of keys and the README; the palette finds it by these words too.
        run: A method of the window; says itself, in a sentence, why it cannot act. `None` for what a key
            alone can do.
        keys: Act in the whole window.
        article_keys: Act only while the article has the focus; single letters among them can be
            switched off (WCAG 2.2, 2.1.4).
        shown_keys: Names of keys that a text field or a list acts on by itself.
        is_in_menu: Whether it stands in the main menu.
        is_possible: Whether the system has what it needs; where not, no menu has it, and its key says why.
        is_offered: Whether it makes sense where the reader clicks into the article with the right button;
            `None` for what is not in that menu.
        is_enabled: Whether it can act now; else it is grey, and its key says why.
        is_on: Whether what it switches is on, and ticked; `None` for what is no switch.
    """

    name: str
    group: Group
    text: str
    does: str
    run: Callable[[Window], None] | None = None
    keys: tuple[str, ...] = ()
    article_keys: tuple[str, ...] = ()
    shown_keys: str = ""
    is_in_menu: bool = False
    is_possible: Condition = conditions.always
    is_offered: Condition | None = None
    is_enabled: Condition = conditions.always
    is_on: Condition | None = None


def _view(method: Callable[[ReadingView], None]) -> Callable[[Window], None]:
    return lambda window: method(window.view)


def _movement(method: Callable[[Movement], None]) -> Callable[[Window], None]:
    return lambda window: method(window.view.movement)


def _notes(method: Callable[[WindowNotes], None]) -> Callable[[Window], None]:
    return lambda window: method(window.notes)


def _finding(method: Callable[[Finding], None]) -> Callable[[Window], None]:
    return lambda window: method(window.finding)


def _to(go: Callable[[Window, int], None], step: int) -> Callable[[Window], None]:
    return lambda window: go(window, step)


def _correcting(method: Callable[[Correcting], None]) -> Callable[[Window], None]:
    return lambda window: method(window.correcting)


def _speech(method: Callable[[WindowSaid], None]) -> Callable[[Window], None]:
    return lambda window: method(window.speech)


def _toggle_said(window: Window) -> None:
    awaiting.await_pieces(window, awaiting.SAID_AHEAD, window.speech.toggle_panel)


def _aloud(act: Callable[[ReadingAloud], None]) -> Callable[[Window], None]:
    def run(window: Window) -> None:
        from tearsheet.ui.window.aloud import reading_aloud  # not needed before

        act(reading_aloud.of(window))

    return run


def _tray(method: Callable[[Tray], None]) -> Callable[[Window], None]:
    return lambda window: method(window.tray)


def _compare(window: Window) -> None:
    awaiting.await_dialog(window, partial(_choose_copy, window), awaiting.COMPARING_AHEAD)


def _choose_copy(window: Window) -> None:
    from tearsheet.ui.window import comparing  # not needed before

    comparing.compare_copies(window)


def _recent(window: Window) -> None:
    from tearsheet.ui.window.files import recent_articles  # not needed before

    recent_articles.show(window)


def _show_in_folder(window: Window) -> None:
    from tearsheet.ui.window.files import showing  # not needed before

    showing.show_in_folder(window)


def _copy_address(window: Window) -> None:
    from tearsheet.ui.window.files import showing  # not needed before

    showing.copy_address(window)


def _check_quotation(window: Window) -> None:
    awaiting.await_dialog(window, partial(_open_check, window), awaiting.CHECKING_AHEAD)


def _open_check(window: Window) -> None:
    from tearsheet.ui.window import checking  # not needed before

    checking.check_quotation(window)


def _ask_for_menu(window: Window) -> None:
    """Ask what has the keys for its menu; Qt knows that key on Windows alone (6.11)."""
    if widget := window.focusWidget():
        place, reason = widget.rect().center(), QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))


def _in_field(method: str, otherwise: Callable[[Window], None]) -> Callable[[Window], None]:
    """What a text field that has the keys does by itself, where one has them."""

    def run(window: Window) -> None:
        field = window.focusWidget()
        if isinstance(field, QLineEdit | QPlainTextEdit):
            getattr(field, method)()
        else:
            otherwise(window)

    return run


def _in(colour: Colour) -> Callable[[Window], None]:
    return lambda window: window.notes.highlight_in(colour)


def _note(act: Callable[[WindowNotes], None]) -> Callable[[Window], None]:
    return lambda window: act(window.notes)


def _version(key: str) -> Callable[[Window], None]:
    return lambda window: chosen_note.choose_version(window.notes, key)


# fmt: off
ACTIONS = (
    Action("open", Group.ARTICLE, tr("Open…"), tr("another article, in a window of its own"), Window.open_file, ("Ctrl+O",), is_in_menu=True),
    Action("recent", Group.ARTICLE, tr("Recent articles…"), tr("the articles that were opened last, to open one again or to forget them"), _recent, ("Ctrl+R",), is_in_menu=True),
    Action("open_link", Group.ARTICLE, tr("Open link…"), tr("the link at the caret, in the browser, after a question"), Window.open_link, (), ("Ctrl+Return", "Ctrl+Enter"), is_offered=conditions.is_at_link, is_enabled=conditions.is_at_link),
    Action("compare", Group.ARTICLE, tr("Compare with another copy…"), tr("what differs in another saved copy; F3 and Shift+F3 walk there from change to change, Ctrl+E exports them"), _compare, ("Ctrl+D",), is_in_menu=True),
    Action("origins", Group.ARTICLE, tr("Where this comes from"), tr("the source of each field; correct what is wrong"), _correcting(Correcting.open), ("Ctrl+I",), ("I",), is_in_menu=True),
    Action("read_again", Group.ARTICLE, tr("Read again"), tr("read the file again, as it lies on the disk now; notes and place stay"), window_file.read_again, ("F5",), is_enabled=conditions.has_file),
    Action("folder", Group.ARTICLE, tr("Show in folder"), tr("the article's file in the desktop's file manager"), _show_in_folder, ("Ctrl+Shift+O",), is_in_menu=True, is_enabled=conditions.has_file),
    Action("export_article", Group.ARTICLE, tr("Export article…"), tr("the article with its highlights and notes in a file: {names}", names=whole.names()), exporting.export_article, ("Ctrl+Shift+E",), is_in_menu=True),
    Action("print", Group.ARTICLE, tr("Print…"), tr("see the article with its highlights and notes as it is printed; print it"), exporting.print_article, ("Ctrl+P",), is_in_menu=True),
    Action("screen_on", Group.READING, tr("Next screen"), tr("a screen on"), _movement(Movement.screen_on), (), ("Space", "PgDown")),
    Action("screen_back", Group.READING, tr("Previous screen"), tr("a screen back"), _movement(Movement.screen_back), (), ("Shift+Space", "PgUp")),
    Action("start", Group.READING, tr("Start of the article"), tr("to its headline"), _movement(Movement.to_start), (), ("Home", "Ctrl+Home")),
    Action("end", Group.READING, tr("End of the article"), tr("to its last words"), _movement(Movement.to_end), (), ("End", "Ctrl+End")),
    Action("next_paragraph", Group.READING, tr("Next paragraph"), tr("the caret to the next paragraph"), _movement(Movement.next_paragraph), (), ("J", "Alt+J")),
    Action("previous_paragraph", Group.READING, tr("Previous paragraph"), tr("the caret to the paragraph before"), _movement(Movement.previous_paragraph), (), ("K", "Alt+K")),
    Action("next_heading", Group.READING, tr("Next heading"), tr("the caret to the next heading"), _to(turns.to_heading, 1), (), ("G", "Alt+G")),
    Action("previous_heading", Group.READING, tr("Previous heading"), tr("the caret to the heading before"), _to(turns.to_heading, -1), (), ("Shift+G", "Alt+Shift+G")),
    Action("next_link", Group.READING, tr("Next link"), tr("select the next link"), _to(turns.to_link, 1), (), ("U", "Alt+U")),
    Action("previous_link", Group.READING, tr("Previous link"), tr("select the link before"), _to(turns.to_link, -1), (), ("Shift+U", "Alt+Shift+U")),
    Action("next_list", Group.READING, tr("Next list or table"), tr("the caret to the next list or table"), _to(turns.to_list, 1), (), ("B", "Alt+B")),
    Action("previous_list", Group.READING, tr("Previous list or table"), tr("the caret to the list or table before"), _to(turns.to_list, -1), (), ("Shift+B", "Alt+Shift+B")),
    Action("left_out", Group.READING, tr("What was left out"), tr("show or hide what was left out of the article, at the caret or nearest to it; with none in view, all of it"), appearance.toggle_left_out, (), ("L", "Alt+L"), is_in_menu=True, is_offered=conditions.is_at_gap, is_enabled=conditions.has_left_out, is_on=conditions.shows_left_out),
    Action("take_in", Group.READING, tr("Take this line in"), tr("take the line that was left out, at the caret or selected, into the article"), _correcting(Correcting.take_in), (), ("+", "Alt+Ins"), is_offered=conditions.is_at_left_out, is_enabled=conditions.is_at_left_out),
    Action("leave_out", Group.READING, tr("Leave this paragraph out"), tr("leave the paragraph at the caret, or those selected, out of the article"), _correcting(Correcting.leave_out), (), ("-", "Alt+Del"), is_offered=conditions.is_at_paragraph, is_enabled=conditions.is_at_paragraph),
    Action("next_quotation", Group.READING, tr("Next quotation"), tr("select the next quotation in the article, and tell who says it"), _speech(WindowSaid.next), (), ("'", "Alt+Q"), is_enabled=conditions.may_have_quotations),
    Action("previous_quotation", Group.READING, tr("Previous quotation"), tr("select the quotation before"), _speech(WindowSaid.previous), (), ('"', "Alt+Shift+Q"), is_enabled=conditions.may_have_quotations),
    Action("speech", Group.READING, tr("Who said what"), tr("show who said what, by place or speaker, and go there, or hide it"), _toggle_said, ("Shift+F9",), is_in_menu=True, is_on=conditions.has_speech_panel),
    Action("choose_quotation", Group.READING, tr("Go to the quotation"), tr("in the list of what is said: go to the quotation"), _speech(WindowSaid.go_to_chosen), shown_keys="Return", is_enabled=conditions.has_said),
    Action("sort_speech", Group.READING, tr("Sort quotations"), tr("in the list of what is said: sort by place or speaker"), _speech(WindowSaid.sort), shown_keys="S"),
    Action("read_aloud", Group.READING, tr("Read aloud"), tr("read the article aloud from the caret on, sentence by sentence; again: pause"), _aloud(lambda aloud: aloud.toggle()), ("F4",), is_in_menu=True, is_possible=conditions.has_speech_engine, is_on=conditions.is_read_aloud),
    Action("stop_aloud", Group.READING, tr("Stop reading aloud"), tr("read no more aloud; the caret is at the sentence read last"), _aloud(lambda aloud: aloud.stop()), ("Shift+F4",), is_enabled=conditions.has_begun_aloud),
    Action("next_aloud", Group.READING, tr("Next sentence"), tr("read the next sentence aloud"), _aloud(lambda aloud: aloud.next()), ("Alt+Down",), is_enabled=conditions.has_begun_aloud),
    Action("previous_aloud", Group.READING, tr("Previous sentence"), tr("read the sentence before aloud"), _aloud(lambda aloud: aloud.previous()), ("Alt+Up",), is_enabled=conditions.has_begun_aloud),
    Action("faster", Group.READING, tr("Faster"), tr("read aloud faster"), _aloud(lambda aloud: aloud.faster()), ("Alt+Right",), is_possible=conditions.has_speech_engine),
    Action("slower", Group.READING, tr("Slower"), tr("read aloud more slowly"), _aloud(lambda aloud: aloud.slower()), ("Alt+Left",), is_possible=conditions.has_speech_engine),
    Action("move_caret", Group.READING, tr("Move the caret"), tr("the caret by a character, row, word, paragraph"), shown_keys="Arrows, Ctrl+Arrows"),
    Action("select", Group.READING, tr("Select"), tr("select by a character, row, word, paragraph"), shown_keys="Shift+Arrows, Ctrl+Shift+Arrows"),
    Action("caret", Group.READING, tr("Caret"), tr("hide the caret (the arrows scroll then) or show it"), appearance.toggle_caret, ("F7",), is_on=conditions.has_caret),
    Action("copy", Group.COPYING, tr("Copy"), tr("the selection, clean"), _in_field("copy", copying.copy), (), ("Ctrl+C", "Ctrl+Ins"), is_offered=conditions.always, is_enabled=conditions.can_copy),
    Action("copy_quotation", Group.COPYING, tr("Copy with source"), tr("cite the selection, or the quotation or sentence at the caret, with its source and who says it; in a list, its passage"), copying.copy_quotation, ("Ctrl+Shift+X",), ("X",), is_in_menu=True, is_offered=conditions.always, is_enabled=conditions.can_quote),
    Action("citation_form", Group.COPYING, tr("Form of the source…"), tr("choose the form of the source: short, full, APA, MLA, Chicago, Harvard, BibTeX, RIS, CSL-JSON, a template of your own"), copying.choose_form, ("Ctrl+Alt+X",), ("Shift+X",), is_offered=conditions.always),
    Action("copy_source", Group.COPYING, tr("Copy source alone"), tr("the source alone, as for a list of references"), copying.copy_source, (), ("R", "Alt+R")),
    Action("copy_link", Group.COPYING, tr("Copy link to passage"), tr("a link to the passage on its page, where the file states its address"), copying.copy_link, (), ("Shift+L", "Alt+Shift+L"), is_offered=conditions.has_address, is_enabled=conditions.has_address),
    Action("copy_address", Group.COPYING, tr("Copy address"), tr("the address of the article's page, where the file states one or you have written it"), _copy_address, ("Ctrl+Alt+L",), is_offered=conditions.has_address, is_enabled=conditions.has_address),
    Action("gather", Group.COPYING, tr("Gather passage"), tr("gather the selection, or the sentence at the caret, for copying with others; again: take it out"), _tray(Tray.gather), ("Ctrl+Shift+C",), ("C",), is_offered=conditions.always, is_enabled=conditions.has_passage, is_on=conditions.is_gathered),
    Action("copy_gathered", Group.COPYING, tr("Copy gathered passages"), tr("all gathered passages, in the order of the article, with one source"), _tray(Tray.copy), ("Ctrl+Alt+C",), ("Shift+C",), is_enabled=conditions.has_gathered),
    Action("empty_tray", Group.COPYING, tr("Empty the tray"), tr("take all gathered passages out of the tray"), _tray(Tray.empty), (), ("Shift+Del",), is_enabled=conditions.has_gathered),
    Action("check_quotation", Group.COPYING, tr("Check a quotation…"), tr("check the quotation on the clipboard, or one that is typed, against the article; Return goes to its place"), _check_quotation, ("Ctrl+Shift+V",), is_in_menu=True),
    Action("select_all", Group.COPYING, tr("Select all"), tr("select everything"), _in_field("selectAll", _view(ReadingView.selectAll)), (), ("Ctrl+A",), is_offered=conditions.always),
    Action("new_note", Group.NOTES, tr("New note"), tr("a note on the selection; on marked text write in its note; else on the whole article"), _notes(WindowNotes.new_note), ("Ctrl+N",), ("N",), is_in_menu=True, is_offered=conditions.always),
    Action("highlight", Group.NOTES, tr("Highlight"), tr("mark the selection, or the sentence at the caret, in the colour used last"), _notes(WindowNotes.highlight), (), ("H", "Alt+H"), is_offered=conditions.always, is_enabled=conditions.can_mark),
    *(Action(colour.value, Group.NOTES, tr("{colour} highlight", colour=tr(colour).capitalize()), tr("highlight in {colour}, or change the highlight at the caret to it", colour=tr(colour)), _in(colour), (), (row.key, f"Alt+{row.key}"), is_offered=conditions.is_marked, is_enabled=conditions.can_colour, is_on=conditions.is_in(colour)) for colour, row in HIGHLIGHTS.items()),
    Action("passage_bar", Group.NOTES, tr("Bar at the selection"), tr("the bar at the selection or mark, else at the sentence at the caret: colours, note, copying; arrows and Tab walk it, Return presses, Esc leaves"), _view(ReadingView.want_bar), (), ("M", "Alt+Return", "Alt+Enter"), is_enabled=conditions.can_offer_bar),
    Action("delete_marked", Group.NOTES, tr("Delete"), tr("delete the highlight or note at the caret; in the notes, the note"), _notes(WindowNotes.delete_marked), (), ("Del",), is_offered=conditions.is_marked, is_enabled=conditions.is_marked),
    Action("open_note", Group.NOTES, tr("Note at the caret"), tr("on marked text: go to its note; again: to the next one there"), _notes(WindowNotes.open_note), (), ("Return", "Enter"), is_enabled=conditions.is_noted),
    Action("next_note", Group.NOTES, tr("Next note"), tr("the next passage with a note or highlight"), _notes(WindowNotes.next_note), (), ("]", "Alt+PgDown"), is_enabled=conditions.has_marks),
    Action("previous_note", Group.NOTES, tr("Previous note"), tr("the passage with a note or highlight before"), _notes(WindowNotes.previous_note), (), ("[", "Alt+PgUp"), is_enabled=conditions.has_marks),
    Action("panel", Group.NOTES, tr("Notes"), tr("show the notes and go there, or hide them"), _notes(WindowNotes.toggle_panel), ("F9",), is_in_menu=True, is_on=conditions.has_notes_panel),
    Action("choose_note", Group.NOTES, tr("Go to the passage"), tr("in the notes: go to the passage"), _note(chosen_note.go_to_passage), shown_keys="Return", is_enabled=conditions.has_note_on_passage),
    Action("edit_note", Group.NOTES, tr("Write in the note"), tr("in the notes: write in the note"), _note(chosen_note.write), shown_keys="F2", is_enabled=conditions.has_note),
    Action("attach_note", Group.NOTES, tr("Attach the note"), tr("in the notes: put one whose passage is not in the text on what is selected"), _note(chosen_note.attach), shown_keys="A", is_enabled=conditions.has_orphan),
    Action("keep_first", Group.NOTES, tr("Keep version 1"), tr("in the notes: keep the first version of a note that has several"), _version("1"), shown_keys="1", is_enabled=conditions.has_versions(2)),
    Action("keep_second", Group.NOTES, tr("Keep version 2"), tr("in the notes: keep the second version, and so on"), _version("2"), shown_keys="2, …", is_enabled=conditions.has_versions(2)),
    Action("join_versions", Group.NOTES, tr("Join the versions"), tr("in the notes: join the versions of a note"), _version("J"), shown_keys="J", is_enabled=conditions.has_versions(2)),
    Action("sort_notes", Group.NOTES, tr("Sort notes"), tr("in the notes: sort by place or time"), _note(chosen_note.sort), shown_keys="S", is_enabled=conditions.has_notes),
    Action("undo", Group.NOTES, tr("Undo"), tr("undo what was done with notes (new, text, colour, deleted) or corrected in fields and lines; in a note, undo typing"), _in_field("undo", _notes(WindowNotes.undo)), ("Ctrl+Z",), is_in_menu=True, is_enabled=conditions.can_undo),
    Action("redo", Group.NOTES, tr("Redo"), tr("do it again"), _in_field("redo", _notes(WindowNotes.redo)), ("Ctrl+Shift+Z",), is_in_menu=True, is_enabled=conditions.can_redo),
    Action("filter_notes", Group.NOTES, tr("Filter notes"), tr("show only the notes that say these words"), _notes(WindowNotes.filter_notes), ("Ctrl+Shift+F",), is_enabled=conditions.has_notes),
    Action("export_notes", Group.NOTES, tr("Export notes…"), tr("the notes in a file: {names}", names=exchange.names()), _notes(WindowNotes.export_notes), ("Ctrl+E",), is_in_menu=True),
    Action("import_notes", Group.NOTES, tr("Import notes…"), tr("notes from a file of this program or Hypothesis"), _notes(WindowNotes.import_notes), ("Ctrl+Shift+I",), is_in_menu=True),
    Action("find", Group.FINDING, tr("Find"), tr("search for what is selected or typed, in the article and its notes; case, accents, quotes and dashes do not matter"), _finding(Finding.open), ("Ctrl+F",), ("/",), is_in_menu=True, is_on=conditions.has_find_bar),
    Action("find_next", Group.FINDING, tr("Next hit"), tr("the next hit"), _finding(Finding.next), ("F3",)),
    Action("find_previous", Group.FINDING, tr("Previous hit"), tr("the hit before"), _finding(Finding.previous), ("Shift+F3",)),
    Action("whole_words", Group.FINDING, tr("Whole words only"), tr("in the find bar: whole words only, or any part of them"), _finding(Finding.switch_whole_words), shown_keys="Alt+W", is_on=conditions.finds_whole_words),
    Action("expression", Group.FINDING, tr("Regular expression"), tr("in the find bar: a regular expression, or words"), _finding(Finding.switch_expression), shown_keys="Alt+X", is_on=conditions.finds_expression),
    Action("next_part", Group.VIEW, tr("Next part"), tr("article, notes, find bar and what reads aloud in turn"), turns.to_next_part, ("F6",)),
    Action("to_article", Group.VIEW, tr("Back to the article"), tr("from notes or find bar back to the article"), turns.to_article, shown_keys="Esc", is_enabled=conditions.is_elsewhere),
    Action("larger", Group.VIEW, tr("Larger text"), tr("zoom in"), appearance.larger, ("Ctrl++", "Ctrl+="), is_enabled=conditions.can_grow),
    Action("smaller", Group.VIEW, tr("Smaller text"), tr("zoom out"), appearance.smaller, ("Ctrl+-",), is_enabled=conditions.can_shrink),
    Action("default_size", Group.VIEW, tr("Usual text size"), tr("text of the size that the settings say"), appearance.default_size, ("Ctrl+0",), is_enabled=conditions.is_of_other_size),
    Action("aa", Group.VIEW, tr("Text and theme…"), tr("size, theme, typeface, width and spacing of the text"), appearance.toggle_aa, ("Ctrl+Shift+T",), ("T",)),
    Action("theme", Group.VIEW, tr("Next theme"), in_a_row(settings.THEME_NAMES.values()), appearance.next_theme, ("Ctrl+T",)),
    Action("focus", Group.VIEW, tr("Reading focus"), tr("bring out the row or the paragraph that is read: {kinds}, in turn", kinds=in_a_row(settings.FOCUS_NAMES.values())), appearance.next_focus, ("F8",), is_in_menu=True, is_on=conditions.has_focus),
    Action("full_screen", Group.VIEW, tr("Full screen"), tr("the whole screen without bars, which come at its edges, and back; Esc leaves it too"), appearance.toggle_full_screen, ("F11",), is_in_menu=True, is_on=conditions.is_full_screen),
    Action("bars", Group.VIEW, tr("Bars in full screen"), tr("show the bars in full screen, or hide them"), appearance.switch_bars, ("Shift+F11",), is_enabled=conditions.is_full_screen),
    Action("palette", Group.HELP, tr("All actions…"), tr("find any action or choice of the settings by words, and run it"), Window.show_palette, ("Ctrl+Shift+P",), is_in_menu=True),
    Action("menu", Group.HELP, tr("Menu"), tr("the menu"), Window.show_menu, ("F10",)),
    Action("context_menu", Group.HELP, tr("Menu at the caret"), tr("what can be done at the caret or with the selection; in the notes, with the note"), _ask_for_menu, ("Shift+F10",)),
    Action("keys", Group.HELP, tr("Keys"), tr("this list of keyboard shortcuts"), Window.show_keys, ("F1",), ("?",), is_in_menu=True),
    Action("letter_keys", Group.HELP, tr("Letter keys"), tr("switch the keys that are one letter or sign on or off"), appearance.toggle_letter_keys, ("Ctrl+Shift+K",), is_on=conditions.has_letter_keys),
    Action("settings", Group.HELP, tr("Settings…"), tr("preferences: {names}", names=settings.names()), appearance.show_settings, ("Ctrl+,",), is_in_menu=True),
    Action("about", Group.HELP, tr("About Tearsheet"), tr("its version, what it is made of, and the licences"), appearance.show_about, ("Ctrl+F1",), is_in_menu=True),
    Action("close", Group.WINDOW, tr("Close"), tr("close the window"), Window.close_window, ("Ctrl+W",)),
    Action("quit", Group.WINDOW, tr("Quit"), tr("close all windows and exit"), Window.quit, ("Ctrl+Q",), is_in_menu=True),
)
# fmt: on


KEYS = {
    "Alt": tr("Alt"),
    "Arrows": tr("Arrows"),
    "Ctrl": tr("Ctrl"),
    "Del": tr("Del"),
    "Down": tr("Down"),
    "End": tr("End"),
    "Enter": tr("Enter"),
    "Esc": tr("Esc"),
    "Home": tr("Home"),
    "Ins": tr("Ins"),
    "Left": tr("Left"),
    "PgDown": tr("PgDown"),
    "PgUp": tr("PgUp"),
    "Return": tr("Return"),
    "Right": tr("Right"),
    "Shift": tr("Shift"),
    "Space": tr("Space"),
    "Up": tr("Up"),
}
"""A key as Qt has it -> what is printed on it."""


def keys_of(action: Action) -> tuple[str, ...]:
    """All its keys, as the list of keys and the README name them."""
    return tuple(map(_named, _keys_of(action)))


def acting_keys_of(action: Action, *, has_letters: bool) -> tuple[str, ...]:
    """Its keys, without those that are one letter or sign where they are switched off."""
    acting = (key for key in _keys_of(action) if has_letters or action.shown_keys or not is_sign(key))
    return tuple(map(_named, acting))


def keys_around_of(action: Action) -> tuple[str, ...]:
    """Its keys that act where the article has not the focus: in the whole window, or in a field or list."""
    shown = tuple(filter(None, action.shown_keys.split(", ")))
    return tuple(map(_named, shown or action.keys))


def _keys_of(action: Action) -> tuple[str, ...]:
    return tuple(action.shown_keys.split(", ")) if action.shown_keys else (*action.article_keys, *action.keys)


def _named(key: str) -> str:
    """A key as it is printed on the reader's keyboard."""
    return "+".join(KEYS.get(part, part) for part in key.split("+"))


def is_sign(key: str) -> bool:
    """Whether a key writes one letter or sign, capital letters too (WCAG 2.2, 2.1.4)."""
    return len(key.removeprefix("Shift+")) == 1


def as_markdown() -> str:
    """The table of the README."""
    rows = [
        f"| {action.text} | {', '.join(f'`{key}`' for key in keys_of(action))} | {action.does} |"
        for action in ACTIONS
    ]
    return "\n".join(["| action | keys | does |", "|---|---|---|", *rows])
