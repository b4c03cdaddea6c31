"""Ends that are not the reader's: signals, and mistakes of the program."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator

import pytest

from tearsheet.storage import paths
from tearsheet.ui.process import ending
from tests.ui.reader import Program, answering


@pytest.fixture
def hook() -> Iterator[None]:
    """The hook for mistakes, put back at the end."""
    before = sys.excepthook
    ending.report_mistakes()
    yield
    sys.excepthook = before


def fail(words: str) -> None:
    """Let a mistake reach the hook."""
    error = RuntimeError(words)
    sys.excepthook(type(error), error, error.__traceback__)


def log() -> str:
    """What is logged."""
    return (paths.state_folder() / "errors.log").read_text()


def test_the_first_mistake_is_told_and_all_are_logged(program: Program, hook: None) -> None:
    reader = program.read()
    with answering("Close") as told:
        fail("the first")
        fail("the second")
        reader.wait(lambda: bool(told))
    assert len(told) == 1
    assert "the first" in log()
    assert "the second" in log()


@pytest.mark.parametrize("terminal", [None, "closed"])
def test_a_mistake_is_logged_without_a_terminal(
    program: Program, hook: None, monkeypatch: pytest.MonkeyPatch, terminal: str | None
) -> None:
    reader = program.read()
    stream = None
    if terminal:
        stream = open(os.devnull, "w", encoding="ascii")  # noqa: SIM115, PTH123 (closed at once)
        stream.close()
    monkeypatch.setattr(sys, "stderr", stream)
    with answering("Close") as told:
        fail("nobody reads this: ž\udc80")
        reader.wait(lambda: bool(told))
    assert "nobody reads this" in log()


def test_the_log_of_mistakes_stays_small(program: Program, hook: None) -> None:
    reader = program.read()
    with answering("Close") as told:
        for number in range(4):
            fail(f"{number} " + "x" * ending.LOGGED_AT_MOST)
        reader.wait(lambda: bool(told))
    assert len(log()) <= ending.LOGGED_AT_MOST


def test_a_signal_closes_the_windows_with_their_notes_saved(program: Program) -> None:
    reader = program.read()
    reader.press("N")
    reader.type("Quick")
    handler = signal.signal(signal.SIGTERM, ending._leave_to_socket)
    try:
        os.kill(os.getpid(), signal.SIGTERM)
        reader.wait(lambda: not program.application.windows)
    finally:
        signal.signal(signal.SIGTERM, handler)
    assert [note.body for note in reader.notes()] == ["Quick"]
