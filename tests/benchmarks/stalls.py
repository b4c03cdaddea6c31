"""For how long the window answers nothing: the longest turn of the event loop while a reader does something.

Run it by hand on a quiet machine: `.venv/bin/python tests/benchmarks/stalls.py [TEXT …]`, each text a number
of MB, of notes on the shipped article or of quotations, as in `10 1000notes 300quotations`. Each is shown by
three processes, one after the other, on one X server, and by a bare window of Qt as the floor. The table has
the median of what the three found, in milliseconds on the processor of the thread that answers, and PSS. A
screen shows a picture every 16 ms: what takes longer is seen. What a key does and the painting that follows
are two turns: Qt takes another key between them. In brackets stands what both take together where that is
more. It ends by itself, some twenty minutes later: with notes and quotations, what is written is waited for.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "desktop")]

from tearsheet.ui.process import lean_binding

gc.disable()  # as the program starts; its windows switch it on again
lean_binding.prepare()

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

NOTES, QUOTATIONS = "notes", "quotations"
USUAL = ("shipped", "1", "10", "50", f"1000{NOTES}", f"300{QUOTATIONS}")
LONGEST = 900  # seconds for one process
TIMES = 3
KINDS = ("DATA", "CONFIG", "STATE")
"""Of files that a process leaves to the next one."""
FLOOR, OPEN, REST = "floor: opened", "opened", "at rest, PSS in MiB"
AFTER_FIRST = "opened, after the first text"
SETTLED = 1.5  # seconds after which what was begun is over
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Key(NamedTuple):
    """What a reader presses, and how often."""

    key: Qt.Key
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    times: int = 1


SCENES: dict[str, Key | str] = {
    "PgDn, 30 times": Key(Qt.Key.Key_PageDown, times=30),
    "End": Key(Qt.Key.Key_End),
    "Home": Key(Qt.Key.Key_Home),
    "larger text, twice": Key(Qt.Key.Key_Plus, CONTROL, 2),
    "usual text": Key(Qt.Key.Key_0, CONTROL),
    "the next theme, twice": Key(Qt.Key.Key_T, CONTROL, 2),
    "four paragraphs on": Key(Qt.Key.Key_Down, CONTROL, 4),
    "highlight": Key(Qt.Key.Key_H),
    "the notes": Key(Qt.Key.Key_F9),
    "a new note": Key(Qt.Key.Key_N),
    "typing in it": "so many words",
    "out of it": Key(Qt.Key.Key_Escape),
    "the find bar": Key(Qt.Key.Key_F, CONTROL),
    "typing there": "troops",
    "next hit, 5 times": Key(Qt.Key.Key_Return, times=5),
    "out of the bar": Key(Qt.Key.Key_Escape),
    "everything selected": Key(Qt.Key.Key_A, CONTROL),
    "everything copied": Key(Qt.Key.Key_C, CONTROL),
}
"""In this order; "narrower, 10 times" goes before the keys."""


class Stall(NamedTuple):
    """For how long a window answers nothing, in milliseconds on the processor.

    Attributes:
        longest: The longest turn of its event loop.
        seen: From what a reader does to the end of the turn after that, in which it is painted.
    """

    longest: float
    seen: float


def worst(stalls: Iterable[Stall]) -> Stall:
    """The longest of each."""
    return Stall(*map(max, zip(*stalls, strict=True)))


class Turns:
    """The turns of the event loop."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._since = time.thread_time()
        self._beat = QTimer(interval=0)
        self._beat.timeout.connect(self._count)
        self._beat.start()

    def of(
        self, act: Callable[[], object], seconds: float = 0.3, is_over: Callable[[], bool] = bool
    ) -> Stall:
        """What is held up while something is done, and some time after that or until it is over."""
        begun, self.longest = time.thread_time(), 0.0
        self._since = begun
        act()
        self._count()
        QApplication.processEvents()
        self._count()
        seen = time.thread_time() - begun
        until = time.perf_counter() + seconds
        while time.perf_counter() < until and not is_over():
            QApplication.processEvents()
            self._count()
        return Stall(1000 * self.longest, 1000 * seen)

    def _count(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._since)
        self._since = time.thread_time()


def pressed(turns: Turns, scene: Key | str) -> Stall:
    """What is held up while keys are pressed."""
    keys = (
        scene.times * [partial(press, scene)]
        if isinstance(scene, Key)
        else [partial(write, c) for c in scene]
    )
    return worst(map(turns.of, keys))


def press(key: Key) -> None:
    """Press a key."""
    QTest.keyClick(front(), key.key, key.modifiers)


def write(letter: str) -> None:
    """Type a letter."""
    QTest.keyClicks(front(), letter)


def front() -> QWidget:
    """What a key goes to."""
    return QApplication.focusWidget() or QApplication.topLevelWidgets()[0]


def memory() -> float:
    """PSS in MiB."""
    summary = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in summary.splitlines() if line.startswith("Pss:")) / 1024


def scenes_of(path: Path) -> Iterator[tuple[str, Stall | float]]:
    """What a reader of a text waits for."""
    from tearsheet.app import application
    from tearsheet.formats import load

    article = load(path)
    program = application()
    turns = Turns()
    first = turns.of(partial(program.show, article), 3 * SETTLED, lambda: program.windows[0].view._is_painted)
    after = turns.of(int, 3 * SETTLED)
    yield OPEN, max(first.longest, after.longest)
    yield AFTER_FIRST, after.longest
    yield REST, memory()
    window = program.windows[0]
    widths = (
        partial(window.resize, window.width() - 15 * number, window.height()) for number in range(1, 11)
    )
    yield "narrower, 10 times", worst(map(turns.of, widths))
    for what, scene in SCENES.items():
        yield what, pressed(turns, scene)
    if "--further" in sys.argv:
        from scenes import further

        for one in further(window, Path(os.environ["HOME"])):
            stall = worst([turns.of(act, one.seconds, one.is_over) for act in one.acts])
            if one.name:
                yield one.name, stall
    turns.of(int, SETTLED)
    yield f"then, {REST.partition(', ')[2]}", memory()


def floor_of(path: Path) -> Iterator[tuple[str, float]]:
    """The same of a bare window, which shows a text and no more."""
    application = QApplication([])
    turns = Turns()
    browser = QTextBrowser()
    browser.setPlainText(path.read_text(encoding="utf-8"))
    yield FLOOR, turns.of(browser.show, SETTLED).longest
    yield "floor: PSS in MiB", memory()
    application.quit()


def main(texts: tuple[str, ...]) -> None:
    """Print the table."""
    from many_notes import make_notes
    from screen import Screen
    from start import ARTICLE, long_text

    from tearsheet.formats import load

    found: dict[str, dict[str, str]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        screen = Screen(folder / "screen")
        screen.start()
        try:
            for text in texts:
                path = long_text(folder, int(text) * 10**6) if text.isdigit() else ARTICLE
                if text.endswith(QUOTATIONS):
                    path = quotations(folder, int(text.removesuffix(QUOTATIONS)))
                more = ("--further",) if text.endswith((NOTES, QUOTATIONS)) else ()
                runs = []
                for time_ in range(TIMES):
                    data = folder / f"{text} {time_}"
                    screen.environment |= {f"XDG_{kind}_HOME": str(data) for kind in KINDS}
                    if text.endswith(NOTES):
                        make_notes(data / "tearsheet" / "notes", load(ARTICLE), int(text.removesuffix(NOTES)))
                    runs.append(measured(screen, "--scenes", path, *more))
                found[text] = together([measured(screen, "--floor", path)]) | together(runs)
        finally:
            screen.stop()
    print(f"| | {' | '.join(found)} |\n|---|{'---|' * len(found)}")
    for what in dict.fromkeys(what for figures in found.values() for what in figures):
        print(f"| {what} | {' | '.join(figures.get(what, '') for figures in found.values())} |")


def together(runs: Sequence[dict[str, list[float]]]) -> dict[str, str]:
    """The medians of what several processes have found, in words."""
    figures = {what: zip(*(run[what] for run in runs if what in run), strict=True) for what in runs[0]}
    return {what: told([median(each) for each in several]) for what, several in figures.items()}


def told(figure: Sequence[float]) -> str:
    """A figure in words, behind it in brackets what it takes with the painting where that is more."""
    longest, *seen = (f"{one:.0f}" for one in figure)
    return f"{longest} ({seen[0]})" if seen and int(seen[0]) > int(longest) else longest


def quotations(folder: Path, count: int) -> Path:
    """An article in which so many people say something."""
    from start import ARTICLE

    head = "\n\n".join(ARTICLE.read_text(encoding="utf-8").split("\n\n")[:4])
    said = (
        f"“We saw {number} boats on the river today,” Anna Petrov said on Monday." for number in range(count)
    )
    path = folder / f"{count}{QUOTATIONS}.txt"
    path.write_text(f"{head}\n\n" + "\n\n".join(said) + "\n", encoding="utf-8")
    return path


def measured(screen: object, kind: str, path: Path, *more: str) -> dict[str, list[float]]:
    """What a process of its own has found."""
    from screen import Screen

    assert isinstance(screen, Screen)
    process = screen.run(sys.executable, __file__, kind, str(path), *more)
    try:
        process.wait(LONGEST)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    lines = screen.log_of(process).read_text(encoding="utf-8").splitlines()
    figures = (json.loads(line) for line in lines if line.startswith("["))
    return {what: figure if isinstance(figure, list) else [figure] for what, figure in figures}


if __name__ == "__main__":
    kind, *arguments = sys.argv[1:] or [""]
    if kind in {"--scenes", "--floor"}:
        of = scenes_of if kind == "--scenes" else floor_of
        for figure in of(Path(arguments[0])):
            print(json.dumps(figure), flush=True)
        os._exit(0)  # nothing is to be asked, and nothing kept
    main(tuple(sys.argv[1:]) or USUAL)
