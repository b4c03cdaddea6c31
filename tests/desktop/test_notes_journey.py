"""Everything that a reader does with notes, by keys alone on a real screen, with others writing meanwhile."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from screen import Screen, wait_for
from test_journey import SECOND, SENTENCE, Journey

from tearsheet.formats import load
from tearsheet.notes.colours import HIGHLIGHTS
from tearsheet.notes.note import Target, TextQuote
from tearsheet.notes.notebook import Notebook, new_note
from tearsheet.storage.json_members import JsonObject, as_list, as_object
from tearsheet.storage.paths import shipped_article

FIRST = (
    "Serbia has announced the withdrawal of some of its troops from the Kosovo border after facing warnings "
    "from the United States about a significant buildup of Serbian troops and armor."
)
MARKDOWN = "Who *says* so?\n\n1. the **ministry**"


class NotesJourney(Journey):
    """The program on a screen, its notes on the disk, and somebody else who writes there too."""

    def on_disk(self, member: Callable[[JsonObject], object]) -> list[object]:
        """Something of each note on the disk, in the order of their names."""
        found = []
        for path in sorted(self.notes()):
            with suppress(FileNotFoundError):  # gone since it was listed
                found.append(member(json.loads(path.read_text())))
        return found

    def wait_for_disk(self, member: Callable[[JsonObject], object], *expected: object) -> None:
        """Go on when it is so, in whatever order."""
        wait_for(lambda: sorted(map(str, self.on_disk(member))) == sorted(map(str, expected)), f"{expected}")

    def press_until(self, *keys: str, is_done: Callable[[], bool]) -> None:
        """Press keys that do nothing before the window has seen what is new, nor after they were heard."""

        def press_again() -> bool:
            if not is_done():
                self.screen.press(*keys)
            return is_done()

        wait_for(press_again, f"what {keys} do")

    def copied(self) -> str:
        """The selection, as another program gets it."""
        unlike = self.screen.home / "unlike.txt"
        unlike.write_text("something else")
        self.screen.run("xclip", "-selection", "clipboard", "-i", str(unlike))
        wait_for(lambda: self.screen.clipboard() == "something else", "the clipboard of another program")
        self.screen.press("ctrl+c")
        return wait_for(lambda: self.screen.clipboard().replace("something else", ""), "the selection")

    def elsewhere(self) -> Notebook:
        """The notes as another computer has them."""
        return Notebook(self.screen.home / ".local/share/tearsheet/notes", load(shipped_article()))


@pytest.fixture
def journey(screen: Screen) -> NotesJourney:
    """The program, started for the first time."""
    begun = NotesJourney(screen)
    begun.start()
    return begun


def colour(note: JsonObject) -> object:
    return note["colour"]


def body(note: JsonObject) -> object:
    return "".join(str(as_object(part)["value"]) for part in as_list(note["body"]))


def exact(note: JsonObject) -> object:
    selectors = as_list(as_object(note["target"])["selector"])
    return as_object(selectors[0])["exact"]


def versions(note: JsonObject) -> object:
    return 1 + len(as_list(note["also"]))


def test_everything_that_is_done_with_notes_is_done_by_keys(journey: NotesJourney) -> None:
    highlight_a_sentence_in_each_colour(journey)
    highlight_what_overlaps_and_reach_both(journey)
    write_a_note_in_markdown(journey)
    find_it_by_a_filter(journey)
    sort_by_time_and_by_place(journey)
    go_from_note_to_note(journey)
    delete_undo_and_redo(journey)
    choose_between_versions(journey)
    attach_a_note_whose_passage_is_lost(journey)
    export_and_import(journey)
    journey.quit()


def highlight_a_sentence_in_each_colour(journey: NotesJourney) -> None:
    journey.screen.press(*["j"] * 4, "h")
    journey.wait_for_disk(exact, FIRST)
    for name, row in list(HIGHLIGHTS.items())[::-1]:
        journey.screen.press(row.key)
        journey.wait_for_disk(colour, name)


def highlight_what_overlaps_and_reach_both(journey: NotesJourney) -> None:
    journey.screen.press(*["ctrl+Right"] * 25, *["ctrl+shift+Right"] * 12, "5")
    journey.wait_for_disk(colour, "yellow", "blue")
    both = set(journey.on_disk(exact))
    journey.screen.press(*["ctrl+Left"] * 10, "Return", "Return")
    one = journey.copied()
    journey.screen.press("Return", "Return")
    assert {one, journey.copied()} == both


def write_a_note_in_markdown(journey: NotesJourney) -> None:
    journey.screen.press("Home", *SENTENCE, "n")
    first, *rows = MARKDOWN.split("\n")
    journey.screen.type(first)
    for row in rows:
        journey.screen.press("Return")
        journey.screen.type(row)
    journey.screen.press("Escape")
    journey.wait_for_disk(body, "", "", MARKDOWN)


def find_it_by_a_filter(journey: NotesJourney) -> None:
    journey.screen.press("Home", "ctrl+shift+f")
    journey.screen.type("ministry who")
    journey.screen.press("Return", "Return")
    assert journey.copied() == SECOND
    journey.screen.press("ctrl+shift+f", "Escape")


def sort_by_time_and_by_place(journey: NotesJourney) -> None:
    journey.screen.press("F6", "s", "Home", "Return")
    assert journey.copied() == SECOND
    journey.screen.press("F6", "s", "Home", "Return")
    assert journey.copied() == FIRST


def go_from_note_to_note(journey: NotesJourney) -> None:
    journey.screen.press("Home", *["bracketright"] * 2, "bracketleft", "Return", "Return")
    assert journey.copied() == FIRST
    journey.screen.press("Home", *["bracketright"] * 3, "Return", "Return")
    assert journey.copied() == SECOND


def delete_undo_and_redo(journey: NotesJourney) -> None:
    journey.screen.press("F6", "Delete")
    journey.wait_for_disk(body, "", "")
    journey.screen.press("ctrl+z")
    journey.wait_for_disk(body, "", "", MARKDOWN)
    journey.screen.press("ctrl+shift+z")
    journey.wait_for_disk(body, "", "")
    journey.screen.press("ctrl+z")
    journey.wait_for_disk(body, "", "", MARKDOWN)


def choose_between_versions(journey: NotesJourney) -> None:
    journey.screen.press("Escape", "F6", "End")
    notebooks = journey.elsewhere(), journey.elsewhere()
    [note, _] = [next(shown.note for shown in each.load().notes if shown.note.body) for each in notebooks]
    for notebook, words in zip(notebooks, ("On the train", "At the desk"), strict=True):
        notebook.save(replace(note, body=words))
    journey.wait_for_disk(versions, 1, 1, 2)
    journey.press_until("1", is_done=lambda: journey.on_disk(versions) == [1, 1, 1])
    assert set(journey.on_disk(body)) in ({"", "On the train"}, {"", "At the desk"})


def attach_a_note_whose_passage_is_lost(journey: NotesJourney) -> None:
    lost = Target(TextQuote("words that this article has never had", "before them ", " behind them"))
    journey.elsewhere().save(new_note("Where was this?", lost))
    journey.screen.press("Escape", "Home", *["j"] * 6, "shift+End", "F6")
    journey.press_until("End", "a", is_done=lambda: lost.quote.exact not in journey.on_disk(exact))
    journey.screen.press("Return")
    assert journey.copied() in journey.on_disk(exact)


def export_and_import(journey: NotesJourney) -> None:
    path = Path(journey.screen.home) / "notes.json"
    before = journey.on_disk(body)
    choose_a_file(journey, "ctrl+e", "Export notes", path)
    wait_for(path.exists, "the exported file")
    journey.screen.press("F6", "Delete")
    wait_for(lambda: len(journey.notes()) == len(before) - 1, "a note to be gone")
    choose_a_file(journey, "ctrl+shift+i", "Import notes", path)
    journey.wait_for_disk(body, *before)


def choose_a_file(journey: NotesJourney, key: str, title: str, path: Path) -> None:
    """Press a key and name a file in the dialog that comes."""
    journey.screen.press(key)
    journey.screen.wait_for_window(title)
    journey.screen.press("ctrl+a")
    journey.screen.type(str(path))
    journey.screen.press("Return")
