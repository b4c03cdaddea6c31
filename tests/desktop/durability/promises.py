"""Processes that save notes until they are killed, what they were promised, and which promises are broken.

A promise is given when a call of the real store returns. It is kept if the words are there again, in the
folder and on the screen, whatever happened in between.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import NoReturn

from tearsheet.anchoring import anchors
from tearsheet.article.model import Article, Block, BlockKind, Passage, Source
from tearsheet.errors import NoteError
from tearsheet.notes.note import Note
from tearsheet.notes.notebook import Loaded, Notebook, new_note
from tearsheet.storage import files

WRITERS = 2  # processes on one folder at once, as two windows are
LONGEST_LIFE = 0.1  # seconds, from the start or from the first promise
PATIENCE = 30.0  # seconds until that
ARTICLE = Article(
    "Killed", (Block(BlockKind.PARAGRAPH, "A thing was said. " * 9),), Source(None, "text/plain", "utf-8")
)
SHARED = new_note("shared", None, note_id="urn:uuid:69883899-34f2-46f4-ba04-878905dd8b20")
"""The note that all processes add words to."""
FAULTS = ("lost", "came back", "broken", "complaints", "strays after loading", "crashed")
"""What `check` and `interrupt` count that must never be."""


@dataclass(slots=True)
class Promises:
    """What a folder has to hold.

    Attributes:
        edits: The number of the last acknowledged edit of each note, by id.
        gone: The ids of deleted notes.
        words: Those that were added to the shared note.
        counts: How often a call has returned ("acknowledged"), has failed ("refused: …"), and how many
            processes ended by themselves ("crashed").
    """

    edits: dict[str, int] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)

    def note(self, lines: Iterable[str]) -> None:
        """Take down what a process has written to its pipe."""
        for line in lines:
            kind, _, rest = line.strip().partition(" ")
            self.counts[f"refused: {rest}" if kind == "refused" else "acknowledged"] += 1
            if kind == "word":
                self.words.add(rest)
            elif kind != "refused":
                note_id, edit = rest.split()
                self.edits[note_id] = int(edit)
                self.gone |= {note_id} if kind == "gone" else set()


class Writer:
    """One process's notes; a line goes to the pipe after each call that has returned."""

    def __init__(self, root: Path, acknowledge: int, chance: random.Random) -> None:
        self._book = Notebook(root, ARTICLE)
        self._acknowledge = acknowledge
        self._chance = chance
        self._shared = SHARED
        self._words: list[str] = []
        self._is_joining = True

    def write_until_killed(self) -> NoReturn:
        """Make, edit and delete notes, and add words to the shared one."""
        while not self._does(self._load):
            pass
        while True:
            self._write_a_note()
            self._add_a_word()

    def _load(self) -> None:
        loaded = self._book.load()
        self._shared, self._words = shared_note(loaded), sorted(shared_words(loaded))

    def _write_a_note(self) -> None:
        place = self._chance.randrange(100)
        note = new_note("", anchors.describe(ARTICLE.text, Passage(place, place + 9)))
        last, unsaved = self._chance.randrange(5), None
        for edit in range(last + 1):
            edited = replace(note, body=f"{edit} {'wörd ' * self._chance.randrange(4000)}")
            is_saved = self._does(partial(self._book.save, edited), f"edit {note.id} {edit}")
            unsaved = None if is_saved else edited
        if self._chance.random() < 1 / 3:
            delete = partial(self._book.delete, note.id, unsaved=unsaved)
            self._does(delete, f"gone {note.id} {last}")

    def _add_a_word(self) -> None:
        word = f"{self._chance.getrandbits(64):x}"
        self._words.append(word)
        note = replace(self._shared, body=" ".join(["shared", *self._words]))
        save = partial(self._book.save, note, is_resolving=self._is_joining)
        if self._does(save, f"word {word}"):
            self._is_joining = False  # versions that come from now on may have other words

    def _does(self, act: Callable[[], object], acknowledgement: str = "") -> bool:
        try:
            act()
        except NoteError as error:
            line = f"refused {error}".partition(" (")[0]
        else:
            line = acknowledgement
        if line:
            os.write(self._acknowledge, f"{line}\n".encode())
        return line == acknowledgement


def interrupt(
    root: Path, chance: random.Random, promises: Promises, cut: Callable[[], object] = tuple
) -> None:
    """Start processes that write, kill them at some moment, and note what they were promised.

    Args:
        root: The folder of notes.
        chance: Decides what they write and when they end.
        promises: Added to.
        cut: Called just before they are killed: it may take the power away.
    """
    read_end, write_end = os.pipe()
    children = [_fork(root, write_end, chance.getrandbits(64)) for _ in range(WRITERS)]
    os.close(write_end)
    if chance.random() < 3 / 4:  # else some end before they have promised anything
        select.select([read_end], [], [], PATIENCE)
    time.sleep(chance.uniform(0, LONGEST_LIFE))
    cut()
    for child in children:
        os.kill(child, signal.SIGKILL)
    endings = [os.waitpid(child, 0)[1] for child in children]
    promises.counts["kills"] += len(children)
    promises.counts["crashed"] += sum(not os.WIFSIGNALED(ending) for ending in endings)
    with os.fdopen(read_end) as lines:
        promises.note(lines)


def _fork(root: Path, acknowledge: int, seed: int) -> int:
    child = os.fork()
    if child == 0:
        try:
            Writer(root, acknowledge, random.Random(seed)).write_until_killed()
        finally:
            traceback.print_exc()
            os._exit(1)
    return child


@contextmanager
def trial_folder() -> Iterator[Path]:
    """A folder for one trial; the locks of the store are in it too."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        yield Path(folder)


def put_conflict_copy(root: Path, chance: random.Random, promises: Promises) -> None:
    """Add a word to the shared note on another device, whose file comes as a sync engine's conflict copy."""
    word = f"{chance.getrandbits(64):x}"
    with tempfile.TemporaryDirectory() as elsewhere:
        there = Path(elsewhere, "notes")
        shutil.copytree(root, there)
        book = Notebook(there, ARTICLE)
        loaded = book.load()
        body = " ".join(["shared", *sorted(shared_words(loaded)), word])
        book.save(replace(shared_note(loaded), body=body), is_resolving=True)
        for path in there.glob(f"*/*-{SHARED.id[9:17]}.json"):
            copy = root / path.relative_to(there)
            name = f"{path.stem}.sync-conflict-20261123-{chance.randrange(10**6):06}-IZQYSPF.json"
            if copy.parent.is_dir():
                files.write_atomically(copy.with_name(name), path.read_bytes())
                promises.words.add(word)
                promises.counts["conflict copies"] += 1


def check(root: Path, promises: Promises) -> Counter[str]:
    """What is broken, lost or left over in a folder when the program starts again; a loss counts once."""
    found: Counter[str] = Counter()
    found["strays"] = len(list(root.rglob("~*")))
    loaded = Notebook(root, ARTICLE).load()
    found["complaints"] = len(loaded.problems)
    found["strays after loading"] = len(list(root.rglob("~*")))
    thrown_away = _edits(_texts_in(root.glob("*/trash/*.json"), found))
    _edits(_texts_in(root.glob("*/*.json"), found))
    live = _edits(shown(loaded))
    found["came back"] += len(promises.gone & live.keys())
    for note_id, last in list(promises.edits.items()):
        if max(live.get(note_id, -1), thrown_away.get(note_id, -1)) < last:
            found["lost"] += 1
            del promises.edits[note_id]
    missing = promises.words - shared_words(loaded)
    found["lost"] += len(missing)
    promises.words -= missing
    return found


def shown(loaded: Loaded) -> Iterator[tuple[str, str]]:
    """The id and the text of each version of each note that the reader sees."""
    for versions in loaded.notes:
        yield versions.note.id, versions.note.body
        yield from ((other.id, other.body) for other in versions.others)


def shared_note(loaded: Loaded) -> Note:
    """The newest version of the shared note; a new note where there is none."""
    notes = {versions.note.id: versions.note for versions in loaded.notes}
    return notes.get(SHARED.id, SHARED)


def shared_words(loaded: Loaded) -> set[str]:
    """The words that have been added to the shared note, in all its versions."""
    return {word for _, text in shown(loaded) if text.startswith("shared") for word in text.split()[1:]}


def _texts_in(paths: Iterable[Path], found: Counter[str]) -> Iterator[tuple[str, str]]:
    """The id and the text of the notes in some files, read by means of the standard library alone."""
    for path in paths:
        try:
            stated = json.loads(path.read_bytes())
            if path.name != "article.json":
                yield stated["id"], stated["body"][0]["value"]
        except (ValueError, KeyError, IndexError):
            found["broken"] += 1


def _edits(texts: Iterable[tuple[str, str]]) -> dict[str, int]:
    """The number of the last edit of each note: the first word of its text."""
    numbers: dict[str, int] = {}
    for note_id, text in texts:
        if not text.startswith("shared"):
            numbers[note_id] = max(numbers.get(note_id, -1), int(text.split()[0]))
    return numbers


def report(seed: int, sums: Counter[str]) -> int:
    """Print the figures; the exit status."""
    print(f"seed {seed}:", ", ".join(f"{name} {number}" for name, number in sums.items() if number))
    faults = {name: sums[name] for name in FAULTS if sums[name]}
    print("Nothing was lost." if not faults else f"Broken promises: {faults}", file=sys.stderr)
    return int(bool(faults))
