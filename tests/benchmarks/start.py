"""What a start costs until its first readable text, against a bare PySide6 window.

Run it by hand on a quiet machine: `.venv/bin/python tests/benchmarks/start.py [RUNS]`. All programs take
turns on one X server; the tables give medians, and ratios to the floor of the same run. "CPU" is that of all
processes until the text is seen. Instructions are counted where valgrind is installed.
"""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from html import escape
from pathlib import Path
from typing import NamedTuple, cast

ROOT = Path(__file__).parents[2]
BENCHMARKS = ROOT / "tests" / "benchmarks"
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "desktop")]

from PySide6.QtGui import QImage
from screen import Screen, wait_for

ARTICLE = ROOT / "seeds" / "000_cdea13cc6bc10654.txt"
TEARSHEET = str(ROOT / "tearsheet")
PROGRAM = str(ROOT / "resources" / "setup" / "start.py")
FIRST_TEXT = str(BENCHMARKS / "first_text.py")
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
        cpu: Seconds on the processor until then.
        read: Those of them that went into reading a page once its window was there.
        memory: PSS in MiB when the window rests, with that of the process that reads pages.
    """

    text: float
    cpu: float
    read: float
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


class Spent:
    """What a process and all that it has started have spent on the processor, in seconds."""

    def __init__(self, *programs: int) -> None:
        self._programs = programs
        self._seconds: dict[int, float] = {}

    def look(self) -> None:
        """Look again; what a process has spent that has ended since is as it was before."""
        for pid in [each for program in self._programs for each in family(program)]:
            with suppress(OSError):
                self._seconds[pid] = time.clock_gettime((~pid << 3) | 2)  # its clock: clock_getcpuclockid(3)

    def total(self, *, but: tuple[int, ...] = ()) -> float:
        """What all have spent, but for some of them."""
        return sum(seconds for pid, seconds in self._seconds.items() if pid not in but)


def family(pid: int) -> Iterator[int]:
    """A process and all that it has started, directly or not, and that has not ended."""
    yield pid
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text(encoding="ascii").split():
                yield from family(int(child))


def memory(pid: int) -> float:
    """PSS of a process and what it has started, in MiB."""
    summaries = [
        Path(f"/proc/{each}/smaps_rollup").read_text(encoding="ascii").splitlines() for each in family(pid)
    ]
    return (
        sum(int(line.split()[1]) for lines in summaries for line in lines if line.startswith("Pss:")) / 1024
    )


def seen(screen: Screen, spent: Spent, programs: tuple[int, ...]) -> tuple[float, float]:
    """Wait for the text; seconds on the processor until then, and those of others once a window was there."""
    ground = screen.screenshot()
    spent.look()
    without, is_there = spent.total(but=programs), False
    while rows_of_ink(image := screen.screenshot()) < ROWS:
        spent.look()
        if not is_there and image != ground:
            without, is_there = spent.total(but=programs), True
    spent.look()
    return spent.total(), spent.total(but=programs) - without


def start(screen: Screen, *command: str, is_first: bool = False) -> Figures:
    """Start a program, wait for its text and its rest, and end it.

    Args:
        screen: Where.
        command: The program.
        is_first: Whether it finds nothing of an earlier start.
    """
    if is_first:
        forget(screen)
    started = time.perf_counter()
    process = screen.run(*command)
    cpu, read = seen(screen, Spent(process.pid), (process.pid,))
    text = time.perf_counter() - started
    time.sleep(REST)
    if is_first:
        wait_for(lambda: [*records(screen)], "the record")
    figures = Figures(text, cpu, read, memory(process.pid))
    end(screen, process)
    return figures


def forget(screen: Screen) -> None:
    """Let the next start find nothing of an earlier one."""
    for name in (".cache", ".local"):
        shutil.rmtree(screen.home / name, ignore_errors=True)


def records(screen: Screen) -> Iterator[Path]:
    """What is kept of articles that have been read."""
    return (screen.home / ".cache" / "tearsheet" / "articles").glob("*.json")


def end(screen: Screen, process: subprocess.Popen[bytes]) -> None:
    """End a program, and wait until nothing is seen of it."""
    process.kill()
    process.wait()
    while rows_of_ink(screen.screenshot()) >= ROWS:
        pass


def next_start(screen: Screen, *files: Path) -> Figures:
    """Start the program again and again, each time with the next file; the cost of the last one.

    Args:
        screen: Where; each window but the last is put aside.
        files: Named as their headlines.
    """
    forget(screen)
    program, *_ = [put_aside(screen, file) for file in files[:-1]]
    before = Spent(program.pid)
    before.look()
    started = time.perf_counter()
    client = screen.run(TEARSHEET, str(files[-1]))
    cpu, read = seen(screen, Spent(program.pid, client.pid), (program.pid, client.pid))
    text = time.perf_counter() - started
    time.sleep(REST)
    figures = Figures(text, cpu - before.total(), read, memory(program.pid))
    end(screen, program)
    return figures


def put_aside(screen: Screen, file: Path) -> subprocess.Popen[bytes]:
    """Open a file, let the program come to rest, and hide its window; the process of this start."""
    process = screen.run(TEARSHEET, str(file))
    wait_for(lambda: rows_of_ink(screen.screenshot()) >= ROWS, "the text")
    time.sleep(3 * REST)
    screen.ask("xdotool", "windowminimize", screen.wait_for_window(file.stem))
    wait_for(lambda: rows_of_ink(screen.screenshot()) < ROWS, "an empty screen")
    return process


def texts(folder: Path, *names: str) -> list[Path]:
    """Articles as long as the shipped one, with these headlines."""
    paragraphs = ARTICLE.read_text(encoding="utf-8").split("\n\n")[4:]
    made = [folder / f"{name}.txt" for name in names]
    for path in made:
        path.write_text("\n\n".join((path.stem, *paragraphs)), encoding="utf-8")
    return made


def pages(folder: Path, *names: str) -> list[Path]:
    """Saved pages with the same words."""
    paragraphs = ARTICLE.read_text(encoding="utf-8").split("\n\n")[4:]
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    made = [folder / f"{name}.html" for name in names]
    for path in made:
        name = path.stem
        page = f"<!DOCTYPE html><title>{name}</title><article><h1>{name}</h1>{body}</article>"
        path.write_text(page, encoding="utf-8")
    return made


def long_text(folder: Path, size: int) -> Path:
    """The article's body again and again, `size` bytes of it."""
    paragraphs = ARTICLE.read_text(encoding="utf-8").split("\n\n")
    head, body = "\n\n".join(paragraphs[:4]), "\n\n".join(paragraphs[4:13])
    path = folder / f"{size}.txt"
    path.write_text(f"{head}\n\n" + f"{body}\n\n" * (size // len(body.encode())), encoding="utf-8")
    return path


def instructions(screen: Screen, *what: str) -> int:
    """Millions of instructions of a start until its first text (see `first_text.py`); 0 without valgrind."""
    if not shutil.which("valgrind"):
        return 0
    options = "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"
    # isolated as `tearsheet` starts Python: else it would look into other folders, and take records for old
    command = ["valgrind", *options, sys.executable, "-I", *what]
    done = subprocess.run(command, env=screen.environment, capture_output=True, text=True, check=True)
    counted = re.search(r"I\s+refs:\s+([\d,]+)", done.stderr)
    return int(counted[1].replace(",", "")) // 10**6 if counted else 0


def main(runs: int) -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        screen = Screen(folder / "screen")
        screen.start()
        try:
            screen.ask("xdotool", "mousemove", "1279", "799")  # its arrow would be ink
            first, second = texts(folder, "First", "Second")
            page, other = pages(folder, "Page", "Other")
            scenes = {
                "floor": partial(start, screen, sys.executable, str(BENCHMARKS / "floor.py"), str(ARTICLE)),
                "shipped article, first": partial(start, screen, TEARSHEET, is_first=True),
                "shipped article, again": partial(start, screen, TEARSHEET),
                "1 MB": partial(start, screen, TEARSHEET, str(long_text(folder, 10**6))),
                **{
                    f"{size} MB, first": partial(
                        start, screen, TEARSHEET, str(long_text(folder, size * 10**6))
                    )
                    for size in (2, 10, 50)
                },
                "the next article": partial(next_start, screen, first, second),
                "saved page, first": partial(start, screen, TEARSHEET, str(page), is_first=True),
                "the next saved page": partial(next_start, screen, page, other),
            }
            turns = [{what: scene() for what, scene in scenes.items()} for _ in range(runs + 1)]
            print_times({what: median([turn[what] for turn in turns[1:]]) for what in scenes})
            print_instructions(screen, first, second)
        finally:
            screen.stop()


def median(figures: list[Figures]) -> Figures:
    """The medians; of all turns but the first, which warms the disk's cache."""
    return Figures(*(statistics.median(one) for one in zip(*figures, strict=True)))


def print_times(figures: dict[str, Figures]) -> None:
    """Print what was measured on the screen."""
    floor = figures["floor"]
    print("| | text, s | x floor | CPU, s | x floor | reading after the window, CPU s | PSS, MiB | x floor |")
    print("|---|---|---|---|---|---|---|---|")
    for what, one in figures.items():
        times = f"{one.text:.3f} | {one.text / floor.text:.2f} | {one.cpu:.3f} | {one.cpu / floor.cpu:.2f}"
        print(f"| {what} | {times} | {one.read:.3f} | {one.memory:.0f} | {one.memory / floor.memory:.2f} |")


def print_instructions(screen: Screen, first: Path, second: Path) -> None:
    """Print what valgrind counts until the first text; of the next article, both processes together."""
    forget(screen)
    floor = instructions(screen, FIRST_TEXT, "floor", str(ARTICLE))
    new = instructions(screen, FIRST_TEXT, "text", str(ARTICLE))
    instructions(screen, FIRST_TEXT, "resting", str(ARTICLE))
    again = instructions(screen, FIRST_TEXT, "text", str(ARTICLE))
    forget(screen)  # each of them reads the first one, and has what that needs
    alone = instructions(screen, FIRST_TEXT, "resting", str(first))
    forget(screen)
    both = instructions(screen, FIRST_TEXT, "resting", str(first), str(second))
    program = screen.run(TEARSHEET, str(first))
    screen.wait_for_window(first.stem)
    time.sleep(2 * REST)
    handing = instructions(screen, "-S", PROGRAM, str(second))
    end(screen, program)
    counted = {
        "floor": floor,
        "shipped article, first": new,
        "shipped article, again": again,
        "the next article": both - alone + handing,
    }
    print("\n| | million instructions | x floor |\n|---|---|---|")
    for what, count in counted.items() if floor else ():
        print(f"| {what} | {count} | {count / floor:.2f} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
