"""Whether an action can act now, and whether what it switches is on; none of these changes anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from tearsheet.article.markup import is_web_address
from tearsheet.notes.note import Colour
from tearsheet.preferences.settings import Focus
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.look.theme import USUAL_ZOOM, ZOOMS
from tearsheet.ui.window.aloud import aloud_of
from tearsheet.ui.window.article_window import Window

if TYPE_CHECKING:
    from tearsheet.notes.note import Note

Condition = Callable[[Window], bool]


def always(_: Window) -> bool:
    """It can act wherever the reader is."""
    return True


# Where the caret is


def is_at_link(window: Window) -> bool:
    """There is a link at the caret."""
    return bool(window.view.link_at_caret())


def is_at_gap(window: Window) -> bool:
    """The caret is where something was left out."""
    return window.view.lines.run(window.view.caret.spot().line).gap is not None


def is_at_left_out(window: Window) -> bool:
    """The caret is on a line that was left out, or one is selected."""
    return any(window.view.lines.role(line) is Role.LEFT_OUT for line in _lines(window))


def is_at_paragraph(window: Window) -> bool:
    """The caret is on a paragraph of the article, or one is selected."""
    return any(map(window.view.lines.is_body, _lines(window)))


def _lines(window: Window) -> range:
    """The lines that are selected, or that of the caret."""
    cursor, spot_of = window.view.textCursor(), window.view.caret.spot_of
    if not cursor.hasSelection():
        return range(_line(window), _line(window) + 1)
    return range(spot_of(cursor.selectionStart()).line, spot_of(cursor.selectionEnd()).line + 1)


def _line(window: Window) -> int:
    """The line of the caret; where that is out of sight, what acts at it moves it to the first row first."""
    view, spot = window.view, window.view.caret.spot()
    return spot.line if view.places.is_seen(spot) else view.places.first_whole_row().line


# What there is to copy and to mark


def can_copy(window: Window) -> bool:
    """Words are selected, or a note has the keys."""
    field = window.focusWidget()
    if isinstance(field, QLineEdit):
        return field.hasSelectedText()
    if isinstance(field, QPlainTextEdit):
        return field.textCursor().hasSelection()
    return bool(window.notes.focused_note()) or window.view.textCursor().hasSelection()


def can_quote(window: Window) -> bool:
    """A passage is meant, or a title."""
    return has_passage(window) or (not window.notes.has_focus() and _is_at_title(window))


def has_passage(window: Window) -> bool:
    """A passage has the keys in a list or is selected, or the caret is in a sentence."""
    meant = window.speech.current() or window.notes.focused_passage()
    return bool(meant) or can_mark(window)


def can_mark(window: Window) -> bool:
    """A passage is selected, or the caret is in a sentence of the article."""
    if window.view.caret.selected_passage():
        return True
    return not window.notes.has_focus() and window.view.lines.is_body(_line(window))


def can_offer_bar(window: Window) -> bool:
    """Something is selected, or the caret is on a mark or in a sentence."""
    return window.view.textCursor().hasSelection() or is_marked(window) or can_mark(window)


def can_colour(window: Window) -> bool:
    """There is a mark that can have another colour, or what can be marked."""
    if window.notes.has_focus():
        return bool(window.notes.focused_note()) and window.notes.marked_colour() is not None
    return window.notes.has_marked() or can_mark(window)


def is_in(colour: Colour) -> Condition:
    """The mark at the caret, or the note that has the keys, has that colour."""
    return lambda window: window.notes.marked_colour() is colour


def _is_at_title(window: Window) -> bool:
    return window.view.lines.role(_line(window)) in {Role.HEADLINE, Role.STANDFIRST}


def has_file(window: Window) -> bool:
    """The article comes from a file."""
    return window.article.source.path is not None


def has_address(window: Window) -> bool:
    """The file states the address of its page."""
    return is_web_address(window.view.article.source.url)


def has_gathered(window: Window) -> bool:
    """Passages are gathered."""
    return bool(window.tray.passages())


def is_gathered(window: Window) -> bool:
    """What is selected is gathered."""
    return window.view.caret.selected_passage() in window.tray.passages()


# Notes


def is_marked(window: Window) -> bool:
    """There is a highlight or note at the caret, or a note has the keys."""
    return window.notes.has_marked()


def is_noted(window: Window) -> bool:
    """There is a highlight or note at the caret or within what is selected."""
    return window.notes.has_note_here()


def has_marks(window: Window) -> bool:
    """Some passage has a highlight or note."""
    return bool(window.notes.annotations.stored.table.next(-1, 1, ""))


def has_notes(window: Window) -> bool:
    """There are highlights or notes."""
    return bool(len(window.notes.annotations.stored.table))


def can_undo(window: Window) -> bool:
    """A step can be taken back, in the field that has the keys or with notes."""
    field = window.focusWidget()
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    if isinstance(field, QPlainTextEdit):
        return field.document().isUndoAvailable()
    return window.notes.annotations.can_undo()


def can_redo(window: Window) -> bool:
    """A step can be done again, in the field that has the keys or with notes."""
    field = window.focusWidget()
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit):
        return field.document().isRedoAvailable()
    return window.notes.annotations.undo_stack.canRedo()


def has_note(window: Window) -> bool:
    """A note has the keys."""
    return bool(window.notes.focused_note())


def has_note_on_passage(window: Window) -> bool:
    """A note has the keys that is on a passage of the text."""
    note = _focused(window)
    return note is not None and note.target is not None


def has_orphan(window: Window) -> bool:
    """A note has the keys whose passage is not in the text."""
    return window.notes.annotations.stored.table.is_orphan(window.notes.focused_note())


def has_versions(count: int) -> Condition:
    """A note has the keys that has at least so many versions."""
    return lambda window: (
        _focused(window) is not None
        and len(window.notes.annotations.stored.table.others(window.notes.focused_note())) >= count - 1
    )


def _focused(window: Window) -> Note | None:
    return window.notes.annotations.stored.table.get(window.notes.focused_note())


# Reading aloud


def has_speech_engine(_: Window) -> bool:
    """A program is installed that can read aloud."""
    from tearsheet.quoting.aloud import engines  # not needed before

    return bool(engines.installed())


def is_read_aloud(window: Window) -> bool:
    """The article is read aloud now."""
    reading = aloud_of(window)
    return reading is not None and reading.is_reading


def has_begun_aloud(window: Window) -> bool:
    """The article is read aloud, or that has paused."""
    reading = aloud_of(window)
    return reading is not None and reading.has_begun()


# What is shown


def has_notes_panel(window: Window) -> bool:
    """The notes are shown."""
    return window.panes.has_side() and not window.speech.is_shown()


def has_speech_panel(window: Window) -> bool:
    """Who said what is shown."""
    return window.speech.is_shown()


def has_said(window: Window) -> bool:
    """A quotation in the list of what is said has the keys."""
    return window.speech.current() is not None


def may_have_quotations(window: Window) -> bool:
    """Somebody is quoted in the article, as far as that is known."""
    return window.speech.may_have_quotations()


def has_find_bar(window: Window) -> bool:
    """The find bar is shown."""
    return window.open_find_bar() is not None


def finds_whole_words(window: Window) -> bool:
    """Only whole words are found."""
    bar = window.open_find_bar()
    return bar is not None and bar.wanted()[1]


def finds_expression(window: Window) -> bool:
    """A regular expression is looked for."""
    bar = window.open_find_bar()
    return bar is not None and bar.wanted()[2]


def is_elsewhere(window: Window) -> bool:
    """The keys go to another part of the window than the article."""
    return window.focusWidget() is not window.view


def has_left_out(window: Window) -> bool:
    """Something was left out of the article."""
    return bool(window.view.lines.gaps)


def shows_left_out(window: Window) -> bool:
    """Something that was left out of the article is shown."""
    return bool(window.view.lines.opened)


def has_caret(window: Window) -> bool:
    """The caret is shown, and the arrows move it."""
    return window.view.has_caret


def has_letter_keys(window: Window) -> bool:
    """Single letters and signs are keys."""
    return window.desk.settings.letter_keys


def has_focus(window: Window) -> bool:
    """The row or the paragraph that is read is brought out."""
    return window.desk.settings.focus is not Focus.NONE


def is_full_screen(window: Window) -> bool:
    """The window fills the screen."""
    return window.isFullScreen()


def can_grow(window: Window) -> bool:
    """The text can be larger."""
    return window.zoom < ZOOMS[-1]


def can_shrink(window: Window) -> bool:
    """The text can be smaller."""
    return window.zoom > ZOOMS[0]


def is_of_other_size(window: Window) -> bool:
    """The text is not of the size that the settings say."""
    return window.zoom != USUAL_ZOOM
