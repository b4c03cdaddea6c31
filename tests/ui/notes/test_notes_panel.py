"""The panel of notes: filter, order, versions, orphans, notes on earlier copies."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from tearsheet import exchange
from tearsheet.formats import load
from tearsheet.notes.note import Colour
from tearsheet.notes.notebook import Notebook
from tearsheet.storage import paths
from tearsheet.ui.look.word_button import WordButton
from tests.ui.reader import Program, Reader, choosing, note_paths

WORDS = "some of its troops"
LOST = (
    f"Passage not in this text: “{WORDS}”: First."
    " It stood after “…has announced the withdrawal of” and before “from the Kosovo border after fa…”"
)
LATER = "another powder keg in Europe"


def write(reader: Reader, words: str, text: str) -> None:
    """Write a note on a passage."""
    reader.press("Esc")
    reader.select(words)
    QApplication.clipboard().setText(text)
    reader.press("N", "Ctrl+V", "Esc")
    reader.wait_for_saved()


def elsewhere(body: str, *, number: int = 0) -> None:
    """Somebody else sets the text of a note, having seen what stands on the disk."""
    notebook = Notebook(paths.notes_folder(), load(paths.shipped_article()))
    note = notebook.load().notes[number].note
    notebook.save(
        type(note)(
            note.id, note.created, note.modified, body, note.target, note.colour, note.extra, note.seen
        )
    )


def press_button(reader: Reader, word: str) -> None:
    """Click a button in the panel that is seen."""
    buttons = reader.window.notes.panel.findChildren(QAbstractButton)
    next(each for each in buttons if each.text() == word and each.isVisible()).click()


def come_back(reader: Reader) -> None:
    """From a dialog, which no window manager follows here."""
    reader.window.activateWindow()
    reader.wait(reader.window.isActiveWindow)
    reader.note_list().setFocus()


@pytest.fixture
def two_notes(reader: Reader) -> Reader:
    """A reader with two notes, back in the article."""
    write(reader, LATER, "Café “Serbia”")
    write(reader, WORDS, "First")
    return reader


# Filter and order


def test_the_filter_narrows_as_words_are_typed_whatever_their_typography(two_notes: Reader) -> None:
    two_notes.press("Ctrl+Shift+F")
    two_notes.type('cafe "s')
    assert [card.rpartition(": ")[2] for card in two_notes.cards()] == ["Café “Serbia”"]
    assert "1 of 2" in two_notes.panel_labels()


def test_the_filter_finds_words_of_the_passage_and_esc_shows_all_again(two_notes: Reader) -> None:
    two_notes.press("Ctrl+Shift+F")
    two_notes.type("troops")
    assert len(two_notes.cards()) == 1
    two_notes.press("Esc")
    assert len(two_notes.cards()) == 2
    assert two_notes.view.hasFocus()


def test_a_filter_that_nothing_fits_says_so(two_notes: Reader) -> None:
    two_notes.press("Ctrl+Shift+F")
    two_notes.type("zebra")
    assert "No note says this." in two_notes.panel_labels()


def test_who_has_no_notes_is_told_so_in_place_of_a_filter(reader: Reader) -> None:
    reader.press("Ctrl+Shift+F")
    assert reader.message() == "No notes yet. Select a passage and press N."
    assert not reader.window.panes.has_side()
    assert reader.view.hasFocus()


def test_return_in_the_filter_goes_to_the_first_card(two_notes: Reader) -> None:
    two_notes.press("Ctrl+Shift+F")
    two_notes.type("powder")
    two_notes.press("Return", "Return")
    assert two_notes.selected() == LATER


def test_s_sorts_by_time_and_back(two_notes: Reader) -> None:
    two_notes.press("F6", "S")
    assert [card.rpartition(": ")[2] for card in two_notes.cards()] == ["First", "Café “Serbia”"]
    write(two_notes, "Serbia has announced", "Newest")
    write(two_notes, "powder keg", "Last")
    assert two_notes.cards()[0].endswith("Last")
    two_notes.press("F6", "S")
    assert two_notes.cards()[0].endswith("Newest")


def test_notes_are_sorted_by_a_button_in_a_narrow_window_with_large_type_too(two_notes: Reader) -> None:
    desk = two_notes.window.desk
    desk.choose(desk.settings._replace(text_size=38))
    two_notes.window.resize(320, 700)
    panel = two_notes.window.notes.panel
    two_notes.press("F9")
    two_notes.wait(lambda: panel.isVisible() and panel.width() <= 320)
    [sort] = [each for each in panel.findChildren(WordButton) if each.text() == "By place"]
    assert sort.isVisible()
    assert panel.rect().contains(sort.geometry())


# What others do meanwhile


def test_what_somebody_else_writes_appears_within_a_second(two_notes: Reader) -> None:
    two_notes.wait(lambda: len(note_paths()) == 2)
    elsewhere("Changed elsewhere")
    two_notes.wait(lambda: any("Changed elsewhere" in card for card in two_notes.cards()), 2_000)


def test_a_note_deleted_elsewhere_goes_and_one_made_elsewhere_comes(two_notes: Reader) -> None:
    other = Notebook(paths.notes_folder(), load(paths.shipped_article()))
    other.delete(other.load().notes[0].note.id)
    two_notes.wait(lambda: len(two_notes.cards()) == 1)


def test_a_note_that_is_being_written_keeps_its_words_and_shows_the_other_version(two_notes: Reader) -> None:
    two_notes.press("F6", "F2")
    two_notes.type(" mine")
    two_notes.wait_for_saved()
    two_notes.type(" more")
    elsewhere("Theirs")
    two_notes.wait(lambda: any("Another version: Theirs" in card for card in two_notes.cards()))
    assert two_notes.is_writing()
    assert two_notes.editor().toPlainText() == "First mine more"


def with_two_versions(reader: Reader) -> Reader:
    """One note, written in two places at once."""
    write(reader, WORDS, "First")
    one, two = (Notebook(paths.notes_folder(), load(paths.shipped_article())) for _ in range(2))
    notes = [notebook.load().notes[0].note for notebook in (one, two)]
    for notebook, note, body in ((one, notes[0], "One"), (two, notes[1], "Two")):
        notebook.save(type(note)(note.id, note.created, note.modified, body, note.target, seen=note.seen))
    reader.wait(lambda: any("Another version" in card for card in reader.cards()))
    return reader


def test_undoing_ones_own_words_leaves_what_came_from_elsewhere_meanwhile(reader: Reader) -> None:
    write(reader, WORDS, "First")
    other = Notebook(paths.notes_folder(), load(paths.shipped_article()))
    note = other.load().notes[0].note
    reader.press("F6", "F2")
    reader.type(" mine")
    reader.press("Esc")
    reader.wait_for_saved()
    later = note.modified + timedelta(hours=1)
    other.save(replace(note, body="Theirs", modified=later))
    reader.wait(lambda: any("Theirs" in card for card in reader.cards()))
    reader.press("Ctrl+Z")
    reader.wait(lambda: {one.body for one in reader.notes()} == {"First", "Theirs"})
    reader.press("Ctrl+Shift+Z")
    reader.wait(lambda: {one.body for one in reader.notes()} == {"First mine", "Theirs"})


@pytest.mark.parametrize(("key", "number"), [("1", 0), ("2", 1)])
def test_a_digit_keeps_that_version(reader: Reader, key: str, number: int) -> None:
    with_two_versions(reader)
    bodies = [note.body for note in reader.notes()]
    reader.press("F6", key)
    reader.wait(lambda: [note.body for note in reader.notes()] == [bodies[number]])
    assert reader.cards() == [f"“{WORDS}”: {bodies[number]}"]


def test_a_button_whose_question_has_gone_by_does_nothing(reader: Reader) -> None:
    with_two_versions(reader)
    reader.press("F6")
    (old,) = (one for one in reader.window.findChildren(WordButton) if one.text() == "Keep 2")
    reader.press("1", "Ctrl+Z")
    before = reader.cards()
    old.click()
    assert (len(before), reader.cards()) == (1, before)


def test_j_joins_the_versions(reader: Reader) -> None:
    with_two_versions(reader)
    reader.press("F6", "J")
    reader.wait(lambda: len(reader.notes()) == 1)
    assert set(reader.notes()[0].body.split("\n\n")) == {"One", "Two"}


def test_undoing_the_choice_of_a_version_brings_the_other_words_back(reader: Reader) -> None:
    with_two_versions(reader)
    reader.press("F6", "1")
    reader.wait(lambda: len(reader.notes()) == 1)
    reader.press("Ctrl+Z")
    reader.wait(lambda: {note.body for note in reader.notes()} == {"One", "Two"})
    reader.press("Ctrl+Shift+Z")
    reader.wait(lambda: len(reader.notes()) == 1)


def test_undoing_the_choice_of_a_version_offers_it_again_at_once(reader: Reader) -> None:
    with_two_versions(reader)
    [before] = reader.cards()
    reader.press("F6", "1", "Ctrl+Z")
    assert reader.cards() == [before]
    reader.wait_for_saved()
    assert (reader.cards(), len(note_paths())) == ([before], 1)
    reader.press("2")
    reader.wait(lambda: [note.body for note in reader.notes()] == [before.rpartition(": ")[2]])


HTML = {"type": "TextualBody", "format": "text/html", "value": "<p>Theirs"}


def with_hidden_words(reader: Reader) -> Reader:
    """A note, and a conflict copy of it in which another program has added words that no card shows."""
    write(reader, WORDS, "First")
    [path] = note_paths()
    stated = json.loads(path.read_bytes())
    other = Notebook(paths.notes_folder(), load(paths.shipped_article()))
    other.save(replace(other.load().notes[0].note, colour=Colour.PINK))
    content = json.dumps(stated | {"body": [*stated["body"], HTML]})
    path.with_name(f"{path.stem}.sync-conflict-20261123-183553-IZQYSPF.json").write_text(content, "utf-8")
    reader.wait(lambda: any("Another version" in card for card in reader.cards()))
    return reader


def hidden_words(reader: Reader) -> list[bool]:
    """For each version on the disk whether it has those words."""
    return ["<p>Theirs" in note.extra for note in reader.notes()]


def test_words_of_another_program_that_only_one_version_has_are_told(reader: Reader) -> None:
    [card] = with_hidden_words(reader).cards()
    assert "Another version: First" in card
    assert "says: text/html: <p>Theirs" in card or "First. text/html: <p>Theirs" in card


def test_a_colour_takes_no_words_of_another_program_away(reader: Reader) -> None:
    with_hidden_words(reader)
    reader.select(WORDS)
    reader.press("4")
    reader.wait(lambda: any(note.colour is Colour.GREEN for note in reader.notes()))
    assert sorted(hidden_words(reader)) == [False, True]


@pytest.mark.parametrize("key", ["1", "2"])
def test_a_digit_keeps_that_version_with_all_that_is_in_it(reader: Reader, key: str) -> None:
    before = hidden_words(with_hidden_words(reader))
    reader.press("F6", key)
    reader.wait(lambda: hidden_words(reader) == [before[int(key) - 1]])
    reader.press("Ctrl+Z")
    reader.wait(lambda: sorted(hidden_words(reader)) == [False, True])


def test_j_joins_what_other_programs_have_added_too(reader: Reader) -> None:
    with_hidden_words(reader)
    reader.press("F6", "J")
    reader.wait(lambda: hidden_words(reader) == [True])
    assert reader.notes()[0].body == "First"


# Passages that are gone or others


def changed_copy(program: Program, old: str, new: str) -> Reader:
    """The shipped article with other words, its notes taken over."""
    text = paths.shipped_article().read_text(encoding="utf-8")
    assert old in text
    reader = program.read(text.replace(old, new))
    reader.wait(lambda: any("earlier copy of this article" in label for label in reader.panel_labels()))
    press_button(reader, "Use")
    reader.wait(lambda: bool(reader.cards()))
    return reader


def test_notes_on_an_earlier_copy_are_offered_and_taken_over(program: Program) -> None:
    write(program.read(), WORDS, "First")
    program.restart()
    reader = changed_copy(program, "another powder keg in Europe", "one more crisis in Europe")
    assert reader.message() == "1 note found from an earlier version: 1 exact"


def test_who_does_not_want_notes_on_an_earlier_copy_now_is_not_asked_again(program: Program) -> None:
    write(program.read(), WORDS, "First")
    program.restart()
    text = paths.shipped_article().read_text(encoding="utf-8")
    reader = program.read(text.replace("another powder keg in Europe", "one more crisis in Europe"))
    reader.wait(lambda: any("earlier copy" in label for label in reader.panel_labels()))
    press_button(reader, "Not now")
    assert not any("earlier copy" in label for label in reader.panel_labels())
    write(reader, WORDS, "Second")
    reader.put_caret(7)
    reader.press("-")  # the notes are looked for anew
    reader.wait(lambda: reader.message().startswith("Left out of the article"))
    assert not any("earlier copy" in label for label in reader.panel_labels())


def test_notes_on_an_earlier_copy_are_told_of_once(program: Program) -> None:
    write(program.read(), WORDS, "First")
    program.restart()
    text = paths.shipped_article().read_text(encoding="utf-8")
    reader = program.read(text.replace("another powder keg in Europe", "one more crisis in Europe"))
    reader.wait(lambda: any("earlier copy" in label for label in reader.panel_labels()))
    reader.press("F9")
    assert not reader.window.panes.has_side()
    said: list[str] = []
    reader.window.notes.said.connect(said.append)
    reader.put_caret(7)
    reader.press("-")  # the notes are looked for anew
    reader.wait(lambda: reader.message().startswith("Left out of the article"))
    reader.window.notes.annotations.stored.worker.wait()
    assert not any("earlier copy" in sentence for sentence in said)


def test_a_changed_passage_shows_its_old_words(program: Program) -> None:
    sentence = "announced the withdrawal of some of its troops from the Kosovo border after facing warnings"
    write(program.read(), sentence, "First")
    program.restart()
    reader = changed_copy(program, "some of its troops", "most of its troops")
    assert reader.cards() == [f"Passage changed since: “{sentence}”: First"]


def test_an_orphan_is_attached_to_the_selection_and_undone(program: Program) -> None:
    write(program.read(), WORDS, "First")
    program.restart()
    reader = changed_copy(program, "announced the withdrawal of some of its troops from", "spoken about")
    assert reader.cards() == [LOST]
    reader.press("Esc")
    reader.select(LATER)
    reader.press("F6", "A")
    assert reader.cards() == [f"“{LATER}”: First"]
    reader.wait(lambda: any(note.target and note.target.quote.exact == LATER for note in reader.notes()))
    reader.press("Ctrl+Z")
    assert reader.cards() == [LOST]


def test_enter_on_an_orphan_goes_to_where_it_may_have_been(program: Program) -> None:
    sentence = "announced the withdrawal of some of its troops from the Kosovo border after facing warnings"
    write(program.read(), sentence, "First")
    program.restart()
    rewritten = "announced a withdrawal of all the troops near the Kosovo border after angry warnings"
    reader = changed_copy(program, f"Serbia has {sentence} from", f"Belgrade {rewritten} of")
    assert reader.cards()[0].startswith("Passage not in this text: ")
    reader.press("Esc", "Home", "F6", "Return")
    assert reader.message() == "It may have been here"
    assert "withdrawal of all the troops" in reader.selected()
    assert not reader.has_mark()


# Other programs


@pytest.mark.parametrize("form", list(exchange.Form))
def test_ctrl_e_writes_the_notes_in_the_form_that_the_name_says(
    two_notes: Reader, tmp_path: Path, form: exchange.Form
) -> None:
    path = tmp_path / f"notes{exchange.WRITERS[form].suffix}"
    with choosing(path):
        two_notes.press("Ctrl+E")
    two_notes.wait(lambda: two_notes.message() == f"2 notes written to {path.name}")
    assert "First" in path.read_text(encoding="utf-8")


def test_an_export_that_cannot_be_written_is_told(two_notes: Reader, tmp_path: Path) -> None:
    (tmp_path / "notes.md").mkdir()
    (tmp_path / "notes.md" / "full").touch()
    with choosing(tmp_path / "missing" / "notes.md"):
        two_notes.press("Ctrl+E")
    two_notes.wait(lambda: "could not be written" in two_notes.message())


def test_exported_notes_are_imported_again_and_undone(two_notes: Reader, tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    with choosing(path):
        two_notes.press("Ctrl+E")
    two_notes.wait(path.exists)
    come_back(two_notes)
    two_notes.press("Del")
    two_notes.wait(lambda: len(note_paths()) == 1)
    with choosing(path):
        two_notes.press("Ctrl+Shift+I")
    two_notes.wait(lambda: two_notes.message() == "1 note imported.")
    assert len(two_notes.cards()) == 2
    come_back(two_notes)
    two_notes.press("Ctrl+Z")
    assert len(two_notes.cards()) == 1


def test_a_file_without_notes_is_told(two_notes: Reader, tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_text("{ broken")
    with choosing(path):
        two_notes.press("Ctrl+Shift+I")
    two_notes.wait(lambda: "broken.json" in two_notes.message())


def test_a_letter_that_is_no_key_of_the_list_is_answered(two_notes: Reader) -> None:
    two_notes.press("F6")
    two_notes.type("w")
    assert two_notes.message() == "Press F2 to write in this note, N for a new one"


def test_n_in_the_list_begins_a_note(two_notes: Reader) -> None:
    two_notes.press("Home", "F6")
    two_notes.type("n")
    assert two_notes.is_writing()
    two_notes.type("Third")
    assert "Whole article: Third" in two_notes.cards()


def test_a_note_whose_passage_stands_elsewhere_now_says_that_it_has_moved(program: Program) -> None:
    write(program.read(), LATER, "First")
    program.restart()
    reader = changed_copy(program, "Serbia has announced", "Only today Serbia has announced")
    assert reader.cards() == [f"Passage moved: “{LATER}”: First"]


def test_a_note_that_undo_brings_back_is_the_current_one(two_notes: Reader) -> None:
    two_notes.press("F6", "End", "Home", "Del")
    before = two_notes.cards()
    two_notes.press("End", "Ctrl+Z")
    [back] = set(two_notes.cards()) - set(before)
    assert two_notes.note_list().currentIndex().data() == back
