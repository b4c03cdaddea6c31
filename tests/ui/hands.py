"""A reader who does one thing after another with notes, others meanwhile, and what became of the words."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tearsheet.notes import annotation
from tearsheet.notes.note import Colour, Note
from tearsheet.notes.notebook import Notebook
from tearsheet.storage import paths
from tearsheet.ui.notes.note_editor import NoteEditor
from tearsheet.ui.notes.notes_model import NoteRole
from tearsheet.ui.notes.saving import Saving
from tests.ui.mouse import opened
from tests.ui.reader import Program, Reader, note_paths

LETTERS = "bcdfgmpqrt"
"""Those that are no keys of the article or of the list."""
WORD = re.compile(rf"z[{LETTERS}]+z")
KEYS = (
    "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+A", "Ctrl+X", "Ctrl+V", "Ctrl+C", "Backspace", "Del", "Return", "Home",
    "Esc", "F9", "F6", "F2", "Tab", "N", "Ctrl+N", "H", "2", "3", "Up", "Down", "S", "]", "Ctrl+T", "Ctrl++",
    "Ctrl+Shift+F",
)  # fmt: skip
MENU = ("undo", "redo", "delete_marked", "pink", "highlight", "new_note", "copy", "select_all", "panel")
FOREIGN = ("edit", "replace", "colour", "delete", "by_hand", "copy_away", "edit_away", "bring_conflict")


@dataclass
class Hands:
    """Does steps by their names, and keeps account of every word.

    Attributes:
        said_saved: Words that stood in a note that was said to be saved.
        given_up: Words that the reader took out of a note.
        replaced: Words that another device, which had seen them, took out of a note.
    """

    program: Program
    said_saved: set[str] = field(default_factory=set)
    given_up: set[str] = field(default_factory=set)
    replaced: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Open the article; its passages are marked from the start of the text on."""
        self._numbers = count(11)
        self.reader = self._opened()

    def _opened(self) -> Reader:
        reader = self.program.read()
        reader.select("some of its troops")
        return reader

    def do(self, step: str) -> None:
        """Do one thing and take account of the words."""
        kind, _, what = step.partition(" ")
        before = self._words_by_note()
        acts: dict[str, Callable[[str], None]] = {
            "press": self.reader.press, "type": self._type, "menu": self._choose, "wait": self._wait,
            "close": self._close, "foreign": self._be_another, "look": self._look, "leave": self._leave,
        }  # fmt: skip
        acts[kind](what)
        if kind in {"press", "type", "menu"}:
            self._take_account(before)
        self._note_saved()

    def _take_account(self, before: dict[str, set[str]]) -> None:
        after = self._words_by_note()
        for note_id, words in before.items():
            self.given_up |= words - after.get(note_id, words)
        self.given_up -= {
            word for note_id, words in after.items() for word in words - before.get(note_id, set())
        }

    def _note_saved(self) -> None:
        annotations = self.reader.window.notes.annotations
        for note in annotations.stored.table.notes():
            if annotations.stored.saving(note.id) is Saving.SAVED:
                self.said_saved |= words_of(note.body)

    def _words_by_note(self) -> dict[str, set[str]]:
        table = self.reader.window.notes.annotations.stored.table
        return {
            note.id: {word for each in (note, *table.others(note.id)) for word in words_of(each.body)}
            for note in table.notes()
        }

    def new_word(self) -> str:
        """One that stood nowhere before, and whose letters are no keys."""
        digits = str(next(self._numbers))
        return "z" + "".join(LETTERS[int(digit)] for digit in digits) + "z"

    # What the reader does

    def _type(self, _: str) -> None:
        self.reader.type(f"{self.new_word()} ")

    def _choose(self, name: str) -> None:
        window = self.reader.window
        window.show_menu()
        opened(self.reader).close()
        next(each for each in window.actions() if each.objectName() == name).trigger()

    def _wait(self, _: str) -> None:
        self.reader.window.save_notes()  # as when another window comes to the front: half a second sooner
        self.reader.wait(self.reader.window.notes.annotations.stored.is_all_saved)

    def _close(self, _: str) -> None:
        self.reader.press("Ctrl+W")
        assert self.lost() == set()
        self.program.restart()
        self.reader = self._opened()

    def _look(self, _: str) -> None:
        self.reader.window.notes.annotations.stored.rescan()
        self._wait("")

    def _leave(self, _: str) -> None:
        self.reader.window.save_notes()

    # What others do

    def _be_another(self, what: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "edit": self._append_elsewhere, "replace": self._replace_elsewhere,
            "colour": self._colour_elsewhere, "delete": self._delete_elsewhere, "by_hand": self._edit_by_hand,
            "copy_away": self._copy_away,
            "edit_away": self._edit_away, "bring_conflict": self._bring_conflict,
        }  # fmt: skip
        self.reader.window.notes.annotations.stored.worker.wait()  # a program that knows no lock, at rest
        acts[what]()

    def _another(self, root: Path | None = None) -> tuple[Notebook, list[Note]]:
        notebook = Notebook(root or paths.notes_folder(), self.reader.window.article)
        return notebook, [shown.note for shown in notebook.load().notes]

    def _append_elsewhere(self, root: Path | None = None) -> None:
        notebook, notes = self._another(root)
        for note in notes[-1:]:
            word = self.new_word()
            notebook.save(replace(note, body=f"{note.body} {word}"))
            self.said_saved.add(word)

    def _replace_elsewhere(self) -> None:
        notebook, notes = self._another()
        for note in notes[:1]:
            word = self.new_word()
            notebook.save(replace(note, body=word))
            self.said_saved.add(word)
            self.replaced |= words_of(note.body)

    def _colour_elsewhere(self) -> None:
        notebook, notes = self._another()
        for note in notes[:1]:
            notebook.save(replace(note, colour=Colour.GREEN))

    def _delete_elsewhere(self) -> None:
        notebook, notes = self._another()
        for note in notes[:1]:
            notebook.delete(note.id)

    def _edit_by_hand(self) -> None:
        for path in note_paths()[:1]:
            stated = json.loads(path.read_text("utf-8"))
            for body in stated["body"][:1] if isinstance(stated.get("body"), list) else []:
                word = self.new_word()
                body["value"] = f"{body['value']} {word}"
                path.write_text(json.dumps(stated), "utf-8")
                self.said_saved.add(word)

    def _away(self) -> Path:
        return self.program.folder / "away"

    def _copy_away(self) -> None:
        shutil.rmtree(self._away(), ignore_errors=True)
        if paths.notes_folder().is_dir():
            shutil.copytree(paths.notes_folder(), self._away())

    def _edit_away(self) -> None:
        if self._away().is_dir():
            before = set(self.said_saved)
            self._append_elsewhere(self._away())
            self.said_saved = before  # they count once they come here

    def _bring_conflict(self) -> None:
        for path in sorted(self._away().glob("*/2*.json")):
            there = paths.notes_folder() / path.relative_to(self._away())
            if there.parent.is_dir():
                shutil.copyfile(path, there.with_suffix(f".sync-conflict-{next(self._numbers)}-IZQYSPF.json"))
                self.said_saved |= words_in(path)

    # What became of it

    def false_claims(self) -> list[tuple[str, str]]:
        """Of each note that is said to be saved: what it shows and what its file holds, where they differ."""
        on_disk = {}
        for path in note_paths():
            with suppress(FileNotFoundError):  # deleted just now
                note = annotation.from_json(path.read_bytes())
                on_disk[note.id] = note.body
        model = self.reader.note_list().model()
        claims = []
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            note = index.data(NoteRole.NOTE)
            if index.data(NoteRole.STATE) == Saving.SAVED:
                claims.append((self._shown(note), on_disk.get(note.id, "no file")))
        return [(shown, held) for shown, held in claims if shown != held]

    def _shown(self, note: Note) -> str:
        front = QApplication.focusWidget()
        if isinstance(front, NoteEditor) and front.property("note") == note.id:
            return front.body()
        return note.body

    def lost(self) -> set[str]:
        """The words that were said to be saved, that nobody took out, and that stand nowhere on the disk."""
        there = {word for path in paths.notes_folder().rglob("*.json") for word in words_in(path)}
        return self.said_saved - self.given_up - self.replaced - there


def words_in(path: Path) -> set[str]:
    """The words in all versions of a note's file."""
    return words_of(path.read_text("utf-8"))


def words_of(body: str) -> set[str]:
    """The words of a text that were typed here."""
    return set(WORD.findall(body))


@contextmanager
def at_work(qtbot: QtBot) -> Iterator[Hands]:
    """A reader with an article, in a home of their own; at the end all is closed and nothing is lost."""
    names = ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    with (
        TemporaryDirectory() as home,
        mock.patch.dict(os.environ, {name: f"{home}/{name}" for name in names}),
    ):
        program = Program(qtbot, Path(home))
        try:
            hands = Hands(program)
            yield hands
            hands.do("close")
        finally:
            program.end()
