"""A window that is closed leaves nothing behind in the program, whatever was done in it."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections import Counter

import pytest
from PySide6.QtCore import QObject

from tearsheet.ui.window.pieces import Pieces
from tests.ui.reader import Program, Reader

TEXT = "The bridge\n\nBy Ann Reed\n\nOne was here first. “Two came later”, said Ann Reed.\n"
USED = (
    "Ctrl+F",
    "Esc",
    "F9",
    "H",
    "Esc",
    "Shift+F9",
    "Esc",
    "Ctrl+Shift+P",
    "Esc",
    "T",
    "Esc",
    "X",
    "C",
    "L",
)


def kept() -> tuple[int, int, Counter[str]]:
    """Threads, open files, and objects of Qt that Python knows, by what they are."""
    gc.collect()
    objects = Counter(type(one).__name__ for one in gc.get_objects() if isinstance(one, QObject))
    return threading.active_count(), len(os.listdir("/proc/self/fd")), objects


def is_made(reader: Reader) -> bool:
    """Whether a window waits for nothing that it makes of itself, of notes ahead and of the find bar."""
    pieces = reader.window.findChildren(Pieces)
    return len(pieces) == 3 and all(one.are_done() for one in pieces)


def use_another(program: Program, first: Reader) -> None:
    """Open a window, use it and close it."""
    reader = program.read(TEXT, "other.txt")
    reader.press(*USED)
    reader.window.close()
    first.wait(lambda: program.application.windows == [first.window])


@pytest.mark.skipif(sys.platform != "linux", reason="counts what only Linux tells")
def test_a_closed_window_leaves_no_thread_file_or_object(program: Program) -> None:
    first = program.read()  # what all windows share is there from now on
    first.wait(lambda: is_made(first))
    use_another(program, first)
    before = kept()  # where the first one is still ending, that counts as much as what one window leaves
    for _ in range(3):
        use_another(program, first)

    def is_no_more_left() -> bool:
        threads, files, objects = kept()
        return threads <= before[0] and files <= before[1] and objects <= before[2]

    first.wait(is_no_more_left)
