"""What other programs take until the first text of the same article, beside this one and the floor.

Run it by hand on a quiet machine: `.venv/bin/python tests/benchmarks/peers.py [RUNS [FOLDER]]`; in the folder
it leaves pictures of what it took for each program's first text. Each is given the article in a form that it
reads, exported by this program. All take turns on one X server, and are looked at in one way: a text is there
once several rows of letters are seen. The table gives medians, and ratios to the floor of the same run; PSS
is that of all processes that the start has left. What is not installed is named and left out.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, cast

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "desktop")]

from PySide6.QtGui import QImage
from screen import SIZE, Screen
from start import ARTICLE, BENCHMARKS, CONTRAST, REST, ROWS, TEARSHEET, Spent, family

RUNS = 7
PATIENCE = 60.0  # seconds
ADOPT_ORPHANS = 36
"""PR_SET_CHILD_SUBREAPER of prctl(2)."""
PEERS = {
    "zathura": ("pdf", "zathura zathura-pdf-poppler"),
    "evince": ("pdf", "evince"),
    "okular": ("pdf", "okular"),
    "foliate": ("epub", "foliate"),
    "featherpad": ("txt", "featherpad"),
}
"""Program -> the form of the article that it is given, and the Debian packages that have it."""

LETTERS = 12
"""So many strokes side by side are a row of text, and no edges of windows and pages."""
_INK = [bytes(tone < brightest - CONTRAST for tone in range(256)) for brightest in range(256)]
"""By the brightest tone of a row of pixels: tone -> whether it is ink."""


class Figures(NamedTuple):
    """One start.

    Attributes:
        text: Seconds until the first rows of text.
        cpu: Seconds on the processor until then.
        memory: PSS in MiB when the program rests.
    """

    text: float
    cpu: float
    memory: float


class NoTextError(Exception):
    """A program has shown no text, and will not."""


def article(folder: Path, form: str) -> Path:
    """The shipped article in one form."""
    path = folder / f"article.{form}"
    if form == "txt":
        shutil.copy(ARTICLE, path)
    elif not path.exists():
        command = [TEARSHEET, "--export", "--as", form, str(ARTICLE)]
        path.write_bytes(subprocess.run(command, capture_output=True, check=True).stdout)
    return path


def rows_of_text(image: QImage) -> int:
    """How many separate rows of letters there are on the screen; every second pixel is looked at."""
    rows, was_text = 0, False
    for y in range(SIZE[1]):
        tones = bytes(cast("memoryview", image.constScanLine(y))[::8])
        is_text = tones.translate(_INK[max(tones)]).count(b"\1\0") > LETTERS
        rows += is_text and not was_text
        was_text = is_text
    return rows


def start(screen: Screen, picture: Path | None, *command: str) -> Figures:
    """Start a program, wait for its text and its rest, and end it.

    Args:
        screen: Where; nothing is seen on it.
        picture: The file that shows what was taken for text, if one is wanted.
        command: The program.

    Raises:
        NoTextError: It has shown none within a minute.
    """
    before = set(family(os.getpid()))
    started = time.perf_counter()
    process = screen.run(*command)
    try:
        cpu = seen(screen, process)
        text = time.perf_counter() - started
        if picture:
            screen.screenshot().save(str(picture))
        time.sleep(REST)
        return Figures(text, cpu, sum(map(pss, set(family(os.getpid())) - before)))
    finally:
        end(screen, process, set(family(os.getpid())) - before)


def seen(screen: Screen, process: subprocess.Popen[bytes]) -> float:
    """Wait for the text; seconds on the processor until then."""
    spent, deadline = Spent(process.pid), time.monotonic() + PATIENCE
    while rows_of_text(screen.screenshot()) < ROWS:
        spent.look()
        if time.monotonic() > deadline:
            raise NoTextError(screen.log_of(process).read_text(errors="replace").strip()[-200:])
    spent.look()
    return spent.total()


def pss(pid: int) -> float:
    """What a process holds, in MiB, what it shares counted in parts; 0 where it is gone."""
    with suppress(OSError):
        summary = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
        return next(int(line.split()[1]) for line in summary.splitlines() if line.startswith("Pss:")) / 1024
    return 0.0


def end(screen: Screen, process: subprocess.Popen[bytes], others: Iterable[int]) -> None:
    """End a program with all that it has started, and wait until nothing is seen of it."""
    for pid in others:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    process.wait()
    for pid in others:
        with suppress(ChildProcessError):  # its own parent has taken leave of it
            os.waitpid(pid, 0)
    while rows_of_text(screen.screenshot()) >= ROWS:
        time.sleep(REST / 10)


def commands(folder: Path) -> dict[str, tuple[str, ...]]:
    """Name -> how to start it; what is not installed is told."""
    found: dict[str, tuple[str, ...]] = {
        "floor": (sys.executable, str(BENCHMARKS / "floor.py"), str(ARTICLE)),
        "Tearsheet": (TEARSHEET, "--new-instance", str(article(folder, "txt"))),
    }
    for name, (form, packages) in PEERS.items():
        if shutil.which(name):
            found[f"{name} ({form})"] = (name, str(article(folder, form)))
        else:
            print(f"{name} is not installed and left out: apt-get install {packages}")
    return found


def main(runs: int, pictures: Path | None) -> None:
    """Print the table."""
    ctypes.CDLL(None).prctl(ADOPT_ORPHANS, 1, 0, 0, 0)  # so that all that a start leaves is in the family
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        screen = Screen(folder / "screen")
        screen.start()
        try:
            screen.ask("xdotool", "mousemove", "1279", "799")  # its arrow would be ink
            print_table(measured(screen, commands(folder), runs, pictures))
        finally:
            screen.stop()


def measured(
    screen: Screen, starts: dict[str, tuple[str, ...]], runs: int, pictures: Path | None
) -> dict[str, Figures]:
    """Name -> medians of all turns but the first, which warms the disk's cache."""
    turns: dict[str, list[Figures]] = {name: [] for name in starts}
    for turn in range(runs + 1):
        for name in list(turns):
            picture = pictures / f"{name.split()[0]}.png" if pictures and turn == runs else None
            try:
                turns[name].append(start(screen, picture, *starts[name]))
            except NoTextError as error:
                print(f"{name} has shown no text within {PATIENCE:.0f} seconds and is left out: {error}")
                del turns[name]
    return {
        name: Figures(*(statistics.median(one) for one in zip(*figures[1:], strict=True)))
        for name, figures in turns.items()
    }


def print_table(figures: dict[str, Figures]) -> None:
    """Print what was measured."""
    floor = figures["floor"]
    print("| | text, s | x floor | CPU, s | x floor | PSS, MiB | x floor |")
    print("|---|---|---|---|---|---|---|")
    for name, one in figures.items():
        times = f"{one.text:.3f} | {one.text / floor.text:.2f} | {one.cpu:.3f} | {one.cpu / floor.cpu:.2f}"
        print(f"| {name} | {times} | {one.memory:.0f} | {one.memory / floor.memory:.2f} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
