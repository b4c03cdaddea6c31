"""How long an article with 10,000 notes takes: to its first text, to all notes in the panel, to one save.

Run it by hand on a quiet machine: `.venv/bin/python tests/benchmarks/many_notes.py [RUNS]`. The program with
and without notes takes turns on one X server, the panel open; the table gives medians. Everything is read
off the screen: the panel is complete when its head, where the count stands, looks as it does at rest.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple
from unittest import mock
from uuid import UUID

from start import ARTICLE, ROOT, ROWS, rows_of_ink

sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "desktop")]

from screen import Screen

from tearsheet.anchoring import anchors
from tearsheet.article import identity
from tearsheet.article.model import Article, Passage
from tearsheet.formats import load
from tearsheet.notes import article_folders, note_files, versions
from tearsheet.notes.note import Colour, Note
from tearsheet.notes.notebook import Notebook, new_note
from tearsheet.notes.versions import Record, Version
from tearsheet.preferences import state
from tearsheet.preferences.state import WindowState

NOTES = 10_000
RUNS = 15
HEAD = slice(66, 150), slice(650, 980)
"""Rows and columns of the screen where the panel's title and count stand."""
REST = 3.0  # seconds without a change
PAUSE = 0.004  # seconds between two looks at the panel, so that the looking does not take the time of loading
BEGUN = datetime(2026, 1, 1, tzinfo=UTC)


class Figures(NamedTuple):
    """One run.

    Attributes:
        text: Seconds from the start to the first rows of text.
        panel: Seconds from the start to a panel whose count is complete.
        memory: PSS in MiB when the window rests.
    """

    text: float
    panel: float
    memory: float


def make_notes(root: Path, article: Article, count: int) -> None:
    """Write notes as the program does, two thirds of them with words, on passages all over the text."""
    folder = article_folders.new_folder(root, article)
    folder.mkdir(parents=True, mode=0o700)
    article_folders.adopt(folder, article)
    random, source = Random(1), f"urn:sha256:{identity.text_key(article)}"
    for number in range(count):
        start = random.randrange(len(article.text) - 200)
        passage = Passage(start, start + random.randrange(20, 180))
        created = BEGUN + timedelta(seconds=97 * number, milliseconds=random.randrange(1000))
        session = f"{random.getrandbits(32):08x}"
        note = Note(
            UUID(int=random.getrandbits(128), version=4).urn,
            created,
            created + timedelta(seconds=50),
            f"Note {number}: who says so, and *when*?\n\nCompare number {number % 7}." if number % 3 else "",
            anchors.describe(article.text, passage),
            list(Colour)[number % len(Colour)],
            seen=((session, 3),),
        )
        record = Record((Version(note, f"{session}:3", source),))
        note_files.new_path(folder, note).write_bytes(versions.to_json(record))


def head(screen: Screen) -> bytes:
    """What the panel's head looks like."""
    image = screen.screenshot()
    rows, columns = HEAD
    picture = image.copy(columns.start, rows.start, columns.stop - columns.start, rows.stop - rows.start)
    return bytes(picture.constBits())


def measured(screen: Screen, data: Path) -> Figures:
    """Start the program, wait for its text and its notes, and end it."""
    screen.environment["XDG_DATA_HOME"] = str(data)
    started = time.perf_counter()
    process = screen.run(str(ROOT / "tearsheet"))
    while rows_of_ink(screen.screenshot()) < ROWS:
        if process.poll() is not None:
            sys.exit(f"The program has ended:\n{screen.log_of(process).read_text()}")
    text = time.perf_counter() - started
    panel, last = text, head(screen)
    while time.perf_counter() - started - panel < REST:
        time.sleep(PAUSE)
        if (seen := head(screen)) != last:
            panel, last = time.perf_counter() - started, seen
    summary = Path(f"/proc/{process.pid}/smaps_rollup").read_text(encoding="ascii")
    memory = next(int(line.split()[1]) for line in summary.splitlines() if line.startswith("Pss:"))
    process.kill()
    process.wait()
    while rows_of_ink(screen.screenshot()) >= ROWS:
        pass
    return Figures(text, panel, memory / 1024)


def seconds_of_a_save(root: Path, article: Article, runs: int) -> float:
    """How long one note more takes, the disk's own time aside."""
    notebook, spent, found = Notebook(root, article), [0.0], []
    notebook.load()
    with mock.patch.object(os, "fsync", partial(_timed, os.fsync, spent)):
        for number in range(runs):
            spent[0] = 0.0
            started = time.perf_counter()
            notebook.save(new_note(f"One more, {number}", None))
            found.append(time.perf_counter() - started - spent[0])
    return statistics.median(found)


def _timed(act: Callable[[int], None], spent: list[float], descriptor: int) -> None:
    started = time.perf_counter()
    act(descriptor)
    spent[0] += time.perf_counter() - started


def main(runs: int) -> None:
    """Print the table."""
    article = load(ARTICLE)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = {count: folder / str(count) for count in (0, NOTES)}
        make_notes(data[NOTES] / "tearsheet" / "notes", article, NOTES)
        screen = Screen(folder / "screen")
        state.save_window(screen.home / ".local/state/tearsheet", WindowState(has_panel=True))
        screen.start()
        try:
            turns = [{count: measured(screen, data[count]) for count in data} for _ in range(runs + 1)]
        finally:
            screen.stop()
        save = seconds_of_a_save(data[NOTES] / "tearsheet" / "notes", article, runs)
    print("| notes | text, s | panel, s | PSS, MiB |\n|---|---|---|---|")
    medians = {count: _median([turn[count] for turn in turns[1:]]) for count in data}
    for count, figures in medians.items():
        print(f"| {count:,} | {figures.text:.3f} | {figures.panel:.3f} | {figures.memory:.0f} |")
    print(f"\nText with notes against without: {medians[NOTES].text / medians[0].text:.3f}")
    print(f"One save, the disk's time aside: {save * 1000:.1f} ms")


def _median(turns: list[Figures]) -> Figures:
    """The medians of all turns but the first, which warms the disk's cache."""
    return Figures(*(statistics.median(one) for one in zip(*turns, strict=True)))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
