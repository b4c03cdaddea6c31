"""Random histories of notes on two devices: no word that was called saved is lost, whatever happens.

Readers type, undo, redo, colour, choose, join, delete and restore; other programs edit any member of the
files; processes are killed; and the devices exchange their folders by an engine that leaves conflict copies,
or by git, whose conflicts are joined by the program or committed with their marks and merged again.

`python tests/desktop/durability/note_histories.py 10000` prints the figures, `--git 1` takes git in every
history; the exit status is 1 for any loss. A word is kept if it is in a version, in the trash, in a file
that the program names as unreadable, or was taken out by hand where a word that is kept was put in.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, cast
from uuid import UUID

from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.errors import NoteError
from tearsheet.notes import note_content, note_files, versions
from tearsheet.notes.note import Colour, Note, Target, TextQuote, Versions
from tearsheet.notes.notebook import Notebook, new_note

ARTICLE = Article(
    "Exchanged",
    (Block(BlockKind.PARAGRAPH, "One thing was said. " * 9),),
    Source(None, "text/plain", "utf-8"),
)
BEGIN = datetime(2026, 11, 23, 18, 30, 45, tzinfo=UTC)
STEPS = 30
_WORD = re.compile("w[0-9]+x")
_GIT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    **{
        f"GIT_{who}_{what}": "reader@localhost"
        for who in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    },
}


def words(*texts: object) -> set[str]:
    """The words in some texts that were put there by a history."""
    return {word for text in texts for word in _WORD.findall(str(text))}


def words_of(*notes: Note) -> set[str]:
    """The words that notes say, in whatever member."""
    return words(*((note.body, note.extra, note.target) for note in notes))


@dataclass(slots=True)
class Ledger:
    """What was written.

    Attributes:
        saved: The words that were called saved.
        gone: By a word: those that were taken out when it was written, and all that these had replaced.
        by_hand: Those that were taken out where no word was put in.
    """

    count: int = 0
    saved: set[str] = field(default_factory=set)
    gone: dict[str, set[str]] = field(default_factory=dict)
    by_hand: set[str] = field(default_factory=set)

    def new_word(self, before: set[str], after: set[str]) -> str:
        """A word that is written where these words stood, of which some stay."""
        self.count += 1
        word = f"w{self.count}x"
        taken = before - after
        self.gone[word] = taken.union(*(self.gone.get(one, set()) for one in taken)) - after
        return word

    def lost(self, kept: set[str]) -> set[str]:
        """The words that are missing."""
        known = kept | self.by_hand
        return self.saved - known - set[str]().union(*(self.gone.get(word, set()) for word in known))


def kept(roots: Iterable[Path], tally: Counter[str]) -> set[str]:
    """The words that the files of the devices say, also those in the trash and those named as unreadable."""
    found: set[str] = set()
    for path in (
        path for root in roots for part in ("*/*.json*", "*/trash/*.json*") for path in root.glob(part)
    ):
        if note_files.is_name(path.name):
            kept_here, is_readable = _words_in(path.read_bytes())
            found |= kept_here
            tally["unreadable"] += not is_readable
    return found


@lru_cache(maxsize=500)
def _words_in(content: bytes) -> tuple[frozenset[str], bool]:
    """The words that a file says, and whether it is a note."""
    try:
        record = versions.from_json(content)
    except NoteError:
        return frozenset(words(content.decode("utf-8", "replace"))), False
    return frozenset(words_of(*(version.note for version in record.versions))), True


class Device:
    """A folder of notes, and the window that a reader has open on it."""

    def __init__(self, root: Path, ledger: Ledger, chance: random.Random, tally: Counter[str]) -> None:
        self.root = root
        self._ledger, self._chance, self._tally = ledger, chance, tally
        self._given: dict[str, Versions] = {}
        self._undone: list[Note] = []
        self._done: list[Note] = []
        self.problems: tuple[str, ...] = ()
        self.restart()

    def restart(self) -> None:
        """Close the window and open another."""
        self.book = Notebook(self.root, ARTICLE)
        self.load()

    def load(self) -> None:
        """Look what is there now."""
        loaded = self.book.load()
        self.problems = loaded.problems
        self._given = {shown.note.id: shown for shown in loaded.notes}

    def shown_words(self) -> set[str]:
        """The words that the reader is shown."""
        return words_of(*(note for shown in self._given.values() for note in (shown.note, *shown.others)))

    def act(self) -> None:
        """Do any one thing."""
        acts: dict[Callable[[], object], int] = {
            self.begin: 1,
            self.write: 6,
            self._undo: 2,
            self._redo: 1,
            self._colour: 2,
            self._attach: 1,
            self._resolve: 2,
            self._put_apart: 1,
            self._delete: 2,
            self._restore: 2,
            self.load: 5,
            self.restart: 1,
            self._edit_elsewhere: 5,
            self._save_and_die: 1,
        }
        act = self._chance.choices(list(acts), list(acts.values()))[0]
        self._tally[act.__name__.strip("_").replace("_", " ")] += 1
        try:
            act()
        except NoteError:
            self._tally["refused"] += 1

    # What a reader does

    def _any(self) -> Versions | None:
        return self._chance.choice(list(self._given.values())) if self._given else None

    def begin(self) -> None:
        """Write a new note."""
        note = new_note("", None, now=BEGIN, note_id=f"urn:uuid:{UUID(int=self._chance.getrandbits(128))}")
        self._save(note, (note,))

    def write(self) -> None:
        """Write in a note that is there."""
        if shown := self._any():
            note = self._chance.choice([shown.note, *shown.others])
            self._done.append(note)
            self._save(replace(note, body=self._shortened(note.body)), (note,))

    def _undo(self) -> None:
        self._take_back(self._done, self._undone)

    def _redo(self) -> None:
        self._take_back(self._undone, self._done)

    def _take_back(self, taken: list[Note], other: list[Note]) -> None:
        before = taken.pop() if taken else None
        if before and (shown := self._given.get(before.id)):
            other.append(shown.note)
            self._save(replace(shown.note, body=before.body), (shown.note,))

    def _colour(self) -> None:
        if shown := self._any():
            saved = self.book.save(replace(shown.note, colour=self._chance.choice(list(Colour))))
            self._ledger.by_hand |= words(json.loads(shown.note.extra).get("colour"))  # one that is unknown
            self._given[shown.note.id] = saved

    def _attach(self) -> None:
        if shown := self._any():
            target = Target(TextQuote("thing", "One ", self._chance.choice([" was", " is"])))
            self._save(replace(shown.note, target=target), (shown.note,))

    def _resolve(self) -> None:
        if shown := self._any():
            every = shown.note, *shown.others
            note = note_content.united(every) if self._chance.random() < 1 / 2 else self._chance.choice(every)
            self._save(note, every, is_resolving=True)

    def _put_apart(self) -> None:
        if shown := self._any():
            beside = [replace(shown.note, body=self._word(set(), set())) for _ in range(2)]
            note = replace(shown.note, body=self._word(words_of(shown.note), words(shown.note.extra)))
            self._given[note.id] = self.book.save_apart([note, *beside])
            self._ledger.saved |= words_of(note, *beside)

    def _delete(self) -> None:
        if shown := self._any():
            self.book.delete(shown.note.id)
            self._done.append(shown.note)
            del self._given[shown.note.id]

    def _restore(self) -> None:
        for note in self._done:
            if note.id not in self._given:
                self._given[note.id] = self.book.restore(note.id)
                break

    def _save(self, note: Note, before: Iterable[Note], *, is_resolving: bool = False) -> None:
        written = self._written(note, before)
        self._given[note.id] = self.book.save(written, is_resolving=is_resolving)
        self._ledger.saved |= words_of(written)

    def _written(self, note: Note, before: Iterable[Note]) -> Note:
        """A note with a new word, as of some time within an hour: clocks differ."""
        word = self._word(words_of(*before), words_of(note))
        when = note.modified + timedelta(seconds=self._chance.randrange(-1800, 1800))
        return replace(note, body=f"{note.body} {word}".strip(), modified=max(note.created, when))

    def _word(self, before: set[str], after: set[str]) -> str:
        return self._ledger.new_word(before, after)

    def _shortened(self, text: str) -> str:
        return " ".join(word for word in text.split(" ") if self._chance.random() < 1 / 2)

    # What else happens

    def _save_and_die(self) -> None:
        """Save in a process that is killed at any moment, and open the window again."""
        shown = self._any()
        if shown is None:
            return
        written = self._written(shown.note, (shown.note,))
        read_end, write_end = os.pipe()
        child = os.fork()
        if child == 0:
            self._answer(written, write_end)
        os.close(write_end)
        time.sleep(self._chance.uniform(0, 0.004))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(read_end, "rb") as answer:
            if answer.read():
                self._tally["saved before the kill"] += 1
                self._ledger.saved |= words_of(written)
        self.restart()

    def _answer(self, note: Note, pipe: int) -> None:
        try:
            self.book.save(note)
            os.write(pipe, b"1")
            time.sleep(1)
        finally:
            os._exit(0)

    def _edit_elsewhere(self) -> None:
        """Another program edits any member of a file of a note."""
        files = sorted(self.root.glob("*/2*.json*")) + sorted(self.root.glob("*/trash/2*.json*"))
        if not files:
            return
        path = self._chance.choice(files)
        text = path.read_text("utf-8")
        try:
            content = json.loads(text)
        except ValueError:  # git has left marks in it
            return
        word = self._word(words(text), words(text))
        self._mutate(content, word)
        changed = json.dumps(content, indent=self._chance.choice([None, 1, 2]), ensure_ascii=False)
        taken = words(text) - words(changed)
        self._ledger.gone[word] |= taken.union(*(self._ledger.gone[one] for one in taken))
        path.write_text(changed, "utf-8")
        if word in kept([self.root], Counter()):
            self._ledger.saved.add(word)
        else:
            self._ledger.by_hand |= taken

    def _mutate(self, content: dict[str, object], word: str) -> None:
        chance = self._chance
        if chance.random() < 1 / 2:  # as other programs do it
            bodies = cast("list[object]", content.setdefault("body", []))
            if not isinstance(bodies, list) or chance.random() < 1 / 3:
                content[f"x-{chance.randrange(3)}"] = word
            elif chance.random() < 1 / 2:
                bodies.append({"type": "TextualBody", "format": "text/html", "value": f"<p>{word}"})
            else:
                bodies.append({"type": "TextualBody", "purpose": "tagging", "value": word})
            return
        holder, name = chance.choice(list(_places(content)))
        values = [
            word,
            [word],
            {"x": word},
            chance.randrange(9),
            None,
            chance.choice(list(_places(content)))[0],
        ]
        if chance.random() < 1 / 5:
            del holder[name]
        else:
            holder[name] = json.loads(json.dumps(chance.choice(values)))


def _places(value: object) -> Iterator[tuple[dict[object, object], object]]:
    """Each object or list in a value, with each name or number in it."""
    if isinstance(value, dict | list):
        names = list(value) if isinstance(value, dict) else list(range(len(value)))
        for name in names:
            yield cast("dict[object, object]", value), name
            yield from _places(value[name])


class Copying:
    """An engine that keeps two folders alike: of two edits of one file one becomes a conflict copy."""

    def __init__(self, roots: tuple[Path, Path], chance: random.Random, tally: Counter[str]) -> None:
        self._roots, self._chance, self._tally = roots, chance, tally
        self._agreed: dict[Path, bytes] = {}

    def exchange(self, share: float = 1.0) -> None:
        """Bring over that share of what has changed."""
        there = {path.relative_to(root) for root in self._roots for path in root.rglob("*") if path.is_file()}
        for path in sorted(there | self._agreed.keys()):
            if self._chance.random() < share and not path.name.startswith("~"):
                self._bring_over(path)

    def _bring_over(self, path: Path) -> None:
        here, there = ((root / path).read_bytes() if (root / path).exists() else None for root in self._roots)
        before = self._agreed.get(path)
        if here in {there, before} or here is None:
            self._agree(path, there)
        elif there == before or there is None:
            self._agree(path, here)
        else:
            self._tally["conflict copies"] += 1
            winner, loser = self._chance.sample([here, there], 2)
            copy = path.with_name(f"{path.stem}.sync-conflict-{self._tally['conflict copies']}.json")
            self._agree(copy, loser)
            self._agree(path, winner)

    def _agree(self, path: Path, content: bytes | None) -> None:
        self._agreed.pop(path, None)
        for root in self._roots:
            if content is None:
                (root / path).unlink(missing_ok=True)
            else:
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_bytes(content)
                self._agreed[path] = content


class Merging:
    """Two clones of a git repository, each of which merges what the other has committed."""

    def __init__(self, roots: tuple[Path, Path], chance: random.Random, tally: Counter[str]) -> None:
        self._roots, self._chance, self._tally = roots, chance, tally
        self._style = chance.choice(["merge", "merge", "diff3", "zdiff3"])
        self._git(roots[0], "init", "-q", "-b", "main")
        self._commit(roots[0])
        self._git(roots[1], "clone", "-q", str(roots[0]), ".")

    def exchange(self, share: float = 1.0) -> None:
        """Pull on one side or, where all is to be exchanged, on both."""
        here, there = self._chance.sample(self._roots, 2)
        self._pull(here, there)
        if share == 1.0:
            self._pull(there, here)

    def _pull(self, here: Path, there: Path) -> None:
        self._commit(here)
        self._commit(there)
        self._git(here, "fetch", "-q", str(there), "main")
        merged = self._git(
            here, "-c", f"merge.conflictStyle={self._style}", "merge", "-q", "--no-edit", "FETCH_HEAD"
        )
        self._tally["merges"] += 1
        if merged:
            self._tally["conflict merges"] += 1
            if self._chance.random() < 1 / 2:
                self._tally["joined before the commit"] += 1
                Notebook(here, ARTICLE).load()
            self._commit(here)

    def _commit(self, root: Path) -> None:
        self._git(root, "add", "-A")
        self._git(root, "commit", "-q", "--allow-empty", "-m", "notes")

    def _git(self, root: Path, *arguments: str) -> int:
        command = ["git", "-c", "gc.auto=0", "-c", "core.fsync=none", *arguments]
        run = subprocess.run(
            command, cwd=root, capture_output=True, text=True, check=False, env=os.environ | _GIT
        )
        if run.returncode and "merge" not in arguments:
            raise RuntimeError(run.stderr)
        return run.returncode


class History(NamedTuple):
    """One history's choices."""

    seed: int
    steps: int
    with_git: bool


def run(history: History, place: Path, tally: Counter[str]) -> set[str]:
    """Let a history happen; the words that are lost."""
    chance, ledger = random.Random(history.seed), Ledger()
    roots = place / "one", place / "two"
    for root in roots:
        root.mkdir()
    engine = (Merging if history.with_git else Copying)(roots, chance, tally)
    devices = [Device(root, ledger, chance, tally) for root in roots]
    devices[0].begin()
    engine.exchange()
    devices[1].load()
    for step in range(history.steps):
        if chance.random() < 1 / 5:
            for device in devices if history.with_git else ():
                device.write()  # so that there is a conflict, mostly
            engine.exchange(chance.choice([0.3, 1.0]))
        else:
            devices[step % 2].act()
        if lost := ledger.lost(kept(roots, Counter())):
            return lost
    for _ in range(3):
        engine.exchange()
        for device in devices:
            device.load()
    tally["words"] += len(ledger.saved)
    everything = kept(roots, tally)
    return ledger.lost(everything) | _unseen(devices)


def _unseen(devices: Iterable[Device]) -> set[str]:
    """The words of notes that are not deleted and that no reader is shown; broken files are all named."""
    found: set[str] = set()
    for device in devices:
        for path in (path for path in device.root.glob("*/*.json*") if note_files.is_name(path.name)):
            there, is_readable = _words_in(path.read_bytes())
            is_named = any(str(path) in problem for problem in device.problems)
            found |= there - device.shown_words() if is_readable else set() if is_named else there
    return found


def main() -> int:
    """Run the histories that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("histories", type=int, nargs="?", default=20)
    parser.add_argument("--seed", type=int, default=0, help="of the first; each next one is one higher")
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--git", type=float, default=0.2, help="the share of histories that exchange by git")
    asked = parser.parse_args()
    tally, losses = Counter[str](), dict[int, set[str]]()
    for seed in range(asked.seed, asked.seed + asked.histories):
        with_git = random.Random(-seed).random() < asked.git
        with tempfile.TemporaryDirectory() as place:
            os.environ["XDG_RUNTIME_DIR"] = os.environ["XDG_STATE_HOME"] = place
            if lost := run(History(seed, asked.steps, with_git), Path(place), tally):
                losses[seed] = lost
                print(f"seed {seed}{' (git)' if with_git else ''}: lost {sorted(lost)}", flush=True)
    print(
        f"{asked.histories} histories:", ", ".join(f"{name} {count}" for name, count in sorted(tally.items()))
    )
    print(f"Words lost in {len(losses)} histories." if losses else "Nothing was lost.")
    return int(bool(losses))


if __name__ == "__main__":
    sys.exit(main())
