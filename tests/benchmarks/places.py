"""Changes how a window shows an article, 200 times at random: is another sentence read at its top then?

    python tests/benchmarks/places.py [HOW OFTEN]

Size, width, spacing, typeface, theme, panels, lines of the article and its file change. Prints what went
wrong; ends with status 1 if anything did.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ |= {
    f"XDG_{kind}_HOME": tempfile.mkdtemp(prefix="tearsheet-places-")
    for kind in ("DATA", "STATE", "CONFIG", "CACHE")
}

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.reader import Program
from tests.ui.window import place_walk

CHANGES = 200


class Waiting(QtBot):
    """Waits without a test that is run."""

    def __init__(self) -> None:
        """Begin."""

    def waitUntil(self, condition: Callable[[], bool | None], *, timeout: int = 0) -> None:  # noqa: N802
        """Go on when the condition holds."""
        del timeout
        while not condition():
            QApplication.processEvents()


def main() -> None:
    program = Program(Waiting(), Path(tempfile.mkdtemp(prefix="tearsheet-places-")))
    seeds = range(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    wrong = [said for seed in seeds if (said := place_walk.walk(program, seed, CHANGES))]
    program.end()
    print(*wrong, f"{len(seeds) * CHANGES:,} changes, {len(wrong)} walks went wrong", sep="\n")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
