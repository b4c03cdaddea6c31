"""Kill a process that saves notes, again and again, and look whether anything acknowledged is lost.

`python tests/desktop/kill_notes.py 1000` prints the figures; the exit status is 1 for any loss.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from tearsheet import anchoring, note_files
from tearsheet.model import Article, Block, BlockKind, Passage, Source
from tearsheet.note import Note
from tearsheet.notes import Notebook, new_note

KILLS_IN_ONE_FOLDER = 20
LONGEST_LIFE = 0.08  # seconds
GONE = "gone"
ARTICLE = Article(
    "Killed", (Block(BlockKind.PARAGRAPH, "A thing was said. " * 9),), Source(None, "text/plain", "utf-8")
)


def save_until_killed(root: Path, acknowledge: int, chance: random.Random) -> NoReturn:
    """Make, edit and delete notes; a line goes to the pipe after each call that has returned."""
    book = Notebook(root, ARTICLE)
    book.load()
    while True:
        place = chance.randrange(100)
        note = new_note("0", anchoring.describe(ARTICLE.text, Passage(place, place + 9)))
        for edit in range(chance.randrange(1, 8)):
            book.save(replace(note, body=f"{edit} {'wörd ' * chance.randrange(4000)}"))
            os.write(acknowledge, f"{note.id} {edit}\n".encode())
        if chance.random() < 1 / 3:
            book.delete(note.id)
            os.write(acknowledge, f"{note.id} {GONE}\n".encode())


def kill_once(root: Path, chance: random.Random) -> dict[str, str]:
    """Start such a process, kill it at some moment, and give its last acknowledgement by note."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        save_until_killed(root, write_end, random.Random(chance.random()))
    os.close(write_end)
    time.sleep(chance.uniform(0, LONGEST_LIFE))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(read_end) as lines:
        acknowledged = [line.split() for line in lines]
    return dict(acknowledged) | {"count": str(len(acknowledged))}


def check(root: Path, acknowledged: dict[str, str]) -> Counter[str]:
    """What is broken, lost or left over in a folder after a kill."""
    found: Counter[str] = Counter()
    found["strays"] = len(list(root.rglob("~*")))
    loaded = Notebook(root, ARTICLE).load()
    found["strays after loading"] = len(list(root.rglob("~*")))
    problems = list(loaded.problems)
    trashed = [file.note for trash in root.glob("*/trash") for file in note_files.read_all(trash, problems)]
    found["broken"] = len(problems)
    live, thrown_away = _edits(loaded.notes), _edits(trashed)
    for note_id, last in acknowledged.items():
        if last == GONE:
            found["lost"] += note_id not in thrown_away
            found["came back"] += note_id in live
        else:
            found["lost"] += max(live.get(note_id, -1), thrown_away.get(note_id, -1)) < int(last)
    return found


def _edits(notes: Iterable[Note]) -> dict[str, int]:
    """The number of the last edit of each note: the first word of its text."""
    return {note.id: int(note.body.split()[0]) for note in notes}


def trial(kills: int, seed: int) -> Counter[str]:
    """The sums over so many kills."""
    chance = random.Random(seed)
    sums: Counter[str] = Counter(kills=kills)
    for start in range(0, kills, KILLS_IN_ONE_FOLDER):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder, "notes")
            so_far: dict[str, str] = {}
            for _ in range(min(KILLS_IN_ONE_FOLDER, kills - start)):
                so_far |= kill_once(root, chance)
                sums["acknowledged"] += int(so_far.pop("count"))
                sums.update(check(root, so_far))
    return sums


def main() -> int:
    """Run the trial that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int, nargs="?", default=20)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    asked = parser.parse_args()
    sums = trial(asked.kills, asked.seed)
    print(f"seed {asked.seed}:", ", ".join(f"{name} {number}" for name, number in sums.items()))
    return int(any(sums[name] for name in ("lost", "broken", "came back", "strays after loading")))


if __name__ == "__main__":
    sys.exit(main())
