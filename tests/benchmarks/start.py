"""How long from the start of the process to the first readable text, against a bare PySide6 window.

Run it by hand on a quiet machine: `.venv/bin/python tests/benchmarks/start.py [RUNS]`. All programs take
turns on one X server; the table gives medians, and ratios to the floor of the same run.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple, cast

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "desktop"))

from PySide6.QtGui import QImage
from screen import Screen

ARTICLE = ROOT / "seeds" / "000_cdea13cc6bc10654.txt"
RUNS = 15
ROWS = 5
"""So many rows of ink are a text and not a title."""
COLUMNS = slice(1200, 3400, 24)
"""Bytes of a screen row that are looked at: one pixel in six of the window's middle, one byte each."""
SEEN = range(150, 700)
CONTRAST = 80
REST = 0.6  # seconds until memory is read


class Figures(NamedTuple):
    """One run.

    Attributes:
        text: Seconds from the start to the first rows of text.
        memory: PSS in MiB when the window rests.
    """

    text: float
    memory: float


def rows_of_ink(image: QImage) -> int:
    """How many separate rows of marks there are in the middle of the screen."""
    rows, was_ink = 0, False
    for y in SEEN:
        line = cast("memoryview", image.constScanLine(y))[COLUMNS]
        is_ink = max(line) - min(line) > CONTRAST
        rows += is_ink and not was_ink
        was_ink = is_ink
    return rows


def measured(screen: Screen, command: list[str]) -> Figures:
    """Start a program, wait for its text and its rest, and end it."""
    started = time.perf_counter()
    process = screen.run(*command)
    while rows_of_ink(screen.screenshot()) < ROWS:
        if process.poll() is not None:
            sys.exit(f"{command} has ended:\n{screen.log_of(process).read_text()}")
    text = time.perf_counter() - started
    time.sleep(REST)
    summary = Path(f"/proc/{process.pid}/smaps_rollup").read_text(encoding="ascii")
    memory = next(int(line.split()[1]) for line in summary.splitlines() if line.startswith("Pss:"))
    process.kill()
    process.wait()
    while rows_of_ink(screen.screenshot()) >= ROWS:
        pass
    return Figures(text, memory / 1024)


def long_text(folder: Path, size: int) -> Path:
    """The article's body again and again, `size` bytes of it."""
    paragraphs = ARTICLE.read_text(encoding="utf-8").split("\n\n")
    head, body = "\n\n".join(paragraphs[:4]), "\n\n".join(paragraphs[4:13])
    path = folder / f"{size}.txt"
    path.write_text(f"{head}\n\n" + f"{body}\n\n" * (size // len(body.encode())), encoding="utf-8")
    return path


def main(runs: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tearsheet = str(ROOT / "tearsheet")
        commands = {
            "floor": [sys.executable, str(ROOT / "tests" / "benchmarks" / "floor.py"), str(ARTICLE)],
            "shipped article": [tearsheet],
            "1 MB": [tearsheet, str(long_text(folder, 10**6))],
            "10 MB": [tearsheet, str(long_text(folder, 10**7))],
        }
        screen = Screen(folder / "screen")
        screen.start()
        try:
            turns = [{what: measured(screen, commands[what]) for what in commands} for _ in range(runs + 1)]
        finally:
            screen.stop()
    print("| | text, s | x floor | PSS, MiB | x floor |\n|---|---|---|---|---|")
    floor = median(turns, "floor")
    for what in commands:
        text, memory = median(turns, what)
        print(
            f"| {what} | {text:.3f} | {text / floor.text:.2f} | {memory:.0f} | {memory / floor.memory:.2f} |"
        )


def median(turns: list[dict[str, Figures]], what: str) -> Figures:
    """The medians of all turns but the first, which warms the disk's cache."""
    figures = [turn[what] for turn in turns[1:]]
    return Figures(*(statistics.median(one) for one in zip(*figures, strict=True)))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
