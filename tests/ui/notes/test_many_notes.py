"""What is done anew among many notes: as much as one of them changes, counted in calls."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from tearsheet.anchoring import anchors
from tearsheet.article.model import Passage
from tearsheet.errors import UserError
from tearsheet.finding.matchers import Words
from tearsheet.notes.note import Colour, Note
from tearsheet.notes.notebook import new_note
from tearsheet.ui.notes.anchored_notebook import AnchoredNotebook, ArrivingNotes
from tearsheet.ui.notes.cards.note_cards import CardDelegate
from tearsheet.ui.notes.highlighter import NoteMarks
from tearsheet.ui.notes.note_table import NoteTable
from tearsheet.ui.notes.notes_model import MANY, NotesModel
from tearsheet.ui.window.finding.find_bar import FindBar
from tests.ui.reader import Reader
from tests.ui.reading.counting import calls_of

COUNT = 3 * MANY


@pytest.fixture
def many(reader: Reader) -> Reader:
    """Notes all over the article, beside it."""
    take_in(reader, "Note")
    reader.press("F9")
    reader.wait(lambda: len(reader.cards()) >= COUNT)
    paint(reader)
    return reader


def take_in(reader: Reader, word: str) -> None:
    """Import notes that say this word, among others."""
    text = reader.view.article.text
    places = [Passage(start, start + 9) for start in range(0, len(text) - 9, len(text) // COUNT)]
    notes = tuple(new_note(f"{word} at {place.start}", anchors.describe(text, place)) for place in places)
    reader.window.notes.annotations.stored.take_in(lambda _: ArrivingNotes(notes))


def paint(reader: Reader) -> None:
    """Draw article and notes now."""
    for area in (reader.view, reader.note_list()):
        area.viewport().repaint()


def highlighted(reader: Reader) -> Callable[[], None]:
    """What marks another word of the first paragraph, and draws all."""
    start = reader.view.article.text.index("border")

    def highlight() -> None:
        reader.window.notes.annotations.highlight(Passage(start, start + 6), Colour.GREEN)
        paint(reader)

    return highlight


def test_a_highlight_asks_one_line_alone_for_its_marks(many: Reader) -> None:
    assert calls_of(NoteMarks._of, highlighted(many)) == 1


def test_a_highlight_moves_no_other_note_in_the_order(many: Reader) -> None:
    assert calls_of(NoteTable._order, highlighted(many)) < 5


def test_cards_that_are_drawn_again_are_not_measured_again(many: Reader) -> None:
    many.wait(lambda: calls_of(CardDelegate.sizeHint, partial(paint, many)) == 0, 9_000)


def test_many_notes_go_and_come_back_in_one_step(many: Reader) -> None:
    many.press("Escape")
    assert many.has_mark()
    assert calls_of(NotesModel.update_rows, partial(many.press, "Ctrl+Z")) == 1
    assert (many.cards(), many.has_mark()) == ([], False)
    assert calls_of(NotesModel.update_rows, partial(many.press, "Ctrl+Shift+Z")) == 1
    assert len(many.cards()) >= COUNT
    assert many.has_mark()
    many.wait_for_saved()


def test_what_could_not_be_deleted_is_told_though_others_could(
    many: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    many.press("Escape")
    stored = many.window.notes.annotations.stored
    kept, delete = stored.table.notes()[0].id, AnchoredNotebook.delete

    def refuse(notebook: AnchoredNotebook, note_id: str, unsaved: Note | None = None) -> None:
        if note_id == kept:
            raise UserError("It stays.")
        delete(notebook, note_id, unsaved)

    monkeypatch.setattr(AnchoredNotebook, "delete", refuse)
    many.press("Ctrl+Z")
    many.wait(lambda: len(many.cards()) == 1)
    stored.worker.wait()
    QApplication.processEvents()
    assert stored.trouble == "It stays."


def test_a_key_in_a_note_has_no_other_note_searched_again(many: Reader) -> None:
    many.press("Ctrl+F")
    many.type("at")
    many.wait(lambda: "in notes" in many.find_count())
    many.window.notes.take_focus()
    many.press("F2")

    def write() -> None:
        many.type("!")
        many.wait_for_saved()

    write()  # the first key finds all being searched, as one of them is open
    assert calls_of(Words.hits, write) < COUNT / 2, "those of the cards that are drawn"


def test_a_note_is_counted_among_the_hits_as_it_reads_now(many: Reader) -> None:
    many.press("Ctrl+F")
    many.type("rare")
    many.wait(lambda: many.find_count() == "Not found")
    many.window.notes.take_focus()
    many.press("F2")
    many.type("rare")
    many.wait(lambda: "1 in notes" in many.find_count())
    many.press("Backspace")
    many.wait(lambda: "in notes" not in many.find_count())


def test_notes_that_are_made_ahead_are_not_shown_with_who_said_what(reader: Reader) -> None:
    take_in(reader, "Note")
    reader.wait(lambda: "panel" in vars(reader.window.notes))
    reader.press("Shift+F9")
    assert reader.window.speech.is_shown()
    assert not reader.window.notes.panel.isVisible()


def test_the_cards_are_made_ahead_once_there_is_a_first_note(reader: Reader) -> None:
    reader.wait(lambda: reader.window.findChild(FindBar) is not None)
    reader.press(*["Ctrl+Down"] * 4, "H")
    reader.wait(lambda: "panel" in vars(reader.window.notes))
    assert not reader.window.panes.has_side()


def test_the_card_that_has_the_keys_keeps_them_when_many_others_come(many: Reader) -> None:
    many.press("End")
    chosen = many.note_list().currentIndex().data()
    take_in(many, "More")
    many.wait(lambda: len(many.cards()) > 2 * COUNT)
    assert many.note_list().currentIndex().data() == chosen
